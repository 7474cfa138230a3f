"""history: who changed what and when."""

import json

import openpyxl
import pytest


@pytest.fixture
def worked(berdaya):
    berdaya(
        "record", "--nama", "Senam", "--fokus", "lansia", "--pelaksana", "dinsos", "--kecamatan",
        "Kejobong", "--tanggal", "2025-10-13", "--jumlah", "30", "--mitra", "kadin",
    )  # fmt: skip
    berdaya("edit", "1", "--nama", "Senam lansia")
    berdaya("log", "1", "--tanggal", "2025-10-20", "--jumlah", "25")
    berdaya("delete", "1", "--baris", "pelaksanaan:2", "--alasan", "salah ketik")
    berdaya.sql("UPDATE kegiatan SET uraian = 'dari luar' WHERE id = 1")
    berdaya("assign", "dinsos", "--fokus", "lansia", "--kecamatan", "Kejobong")
    return berdaya


def data(berdaya, *words):
    return json.loads(berdaya("history", *words, "--json").stdout)["data"]


SEEDED = 428
"""Rows of the seed."""


def test_operations_and_what_other_programs_wrote(worked):
    rows = data(worked)

    assert [(r["operasi"], r["perintah"], r["baris"]) for r in rows] == [
        (1, "init", SEEDED), (2, "record", 4), (3, "edit", 1), (4, "log", 1), (5, "delete", 1),
        (None, None, 1), (6, "assign", 1),
    ]  # fmt: skip
    assert rows[5]["petugas"] == "(program lain)"
    assert rows[4]["kata"].startswith("delete 1 --baris pelaksanaan:2 --alasan 'salah ketik'")
    assert all(len(row["segel"]) == 64 for row in rows if row["operasi"])


def test_the_changes_of_a_kegiatan(worked):
    rows = data(worked, "1")

    assert [(r["operasi"], r["tabel"], r["aksi"]) for r in rows] == [
        (2, "kegiatan", "tambah"), (2, "kegiatan_lokasi", "tambah"), (2, "kegiatan_mitra", "tambah"),
        (2, "pelaksanaan", "tambah"), (3, "kegiatan", "ubah"), (4, "pelaksanaan", "tambah"),
        (5, "pelaksanaan", "hapus"), (None, "kegiatan", "ubah"),
    ]  # fmt: skip
    assert rows[4]["uraian"] == "nama: Senam \u2192 Senam lansia"
    assert rows[-1]["uraian"] == "uraian: \u2013 \u2192 dari luar"


def test_a_kegiatan_that_is_gone_has_its_history(worked):
    worked("delete", "1", "--alasan", "ganda")
    rows = data(worked, "1")

    assert len(rows) == 12
    assert rows[-1]["aksi"] == "hapus"


def test_of_one_operation_kecamatan_and_body(worked):
    assert [row["tabel"] for row in data(worked, "--operasi", "3")] == ["kegiatan"]
    of_place = data(worked, "--kecamatan", "Kejobong")
    assert {row["tabel"] for row in of_place} == {
        "aset", "batas", "desa", "kecamatan", "kegiatan_lokasi", "lembaga", "pelaksanaan", "penugasan", "pilot",
    }  # fmt: skip
    of_body = data(worked, "--lembaga", "dinsos")
    assert {row["tabel"] for row in of_body} == {
        "kegiatan", "lembaga", "lembaga_alias", "penugasan",
    }  # fmt: skip


def test_since_a_day(worked):
    worked.sql("UPDATE operasi SET waktu = '2025-01-01T08:00:00+07:00' WHERE id = 2")
    assert [row["operasi"] for row in data(worked, "--sejak", "1/11/2025")][:2] == [1, 3]


def test_on_a_terminal(worked, golden):
    worked.sql(
        "UPDATE operasi SET waktu = '2025-11-20T08:00:00+07:00', petugas = 'uji', rincian = '[\"x\"]'"
    )
    worked.sql("UPDATE riwayat SET waktu = '2025-11-20T01:00:00Z'")
    golden("history.txt", worked("history", terminal=True).stdout)
    golden("history.kegiatan.txt", worked("history", "1", terminal=True).stdout)


def test_a_workbook_for_an_auditor(worked, tmp_path):
    path = tmp_path / "riwayat.xlsx"
    result = worked("history", "1", "--format", "xlsx", "--output", str(path))

    assert (result.exit_code, result.stdout) == (0, f"Tersimpan: {path}\n")
    sheet = openpyxl.load_workbook(path).active
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[0][0] == "Yang berubah dalam catatan, Kecamatan Berdaya"
    assert rows[4][:4] == ("No.", "Waktu", "Oleh", "Perintah")
    assert (len(rows), rows[9][8]) == (13, "nama: Senam \u2192 Senam lansia")
    assert sheet.freeze_panes == "A6"


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("1", "--operasi", "2"), 4, "Saran: Pilih salah satu: ID, --kecamatan"),
        (("--operasi", "99"), 3, "Tidak ada operasi bernomor '99'."),
        (("--kecamatan", "Kejobon"), 3, "Mungkin maksud Anda Kejobong?"),
        (("x",), 3, "Tidak ada kegiatan"),
        (("--sejak", "kemarin"), 4, "'kemarin' bukan tanggal."),
        (("--format", "xlsx"), 2, "--format untuk berkas."),
        (("--output", "x.pdf"), 4, "'.pdf' bukan bentuk tabel."),
    ],
)
def test_what_is_not_there_is_told(worked, words, code, told):
    worked.refuses(("history", *words), code, told)


def test_a_number_of_a_person_is_no_name_for_the_history(berdaya):
    for environ in ({}, {"BERDAYA_PETUGAS": "3303044107900001"}):
        words = [
            "assign",
            "dinsos",
            "--fokus",
            "rppa",
            "--kecamatan",
            "Kejobong",
            "--mulai",
            "2025-09-01",
        ]
        words += [] if environ else ["--petugas", "Sri 3303044107900001"]
        before = berdaya.content()
        result = berdaya(*words, **environ)

        assert (result.exit_code, result.stdout, berdaya.content()) == (4, "", before)
        assert "3303044107900001" not in result.stderr
