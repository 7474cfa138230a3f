"""delete: a kegiatan or a dated row goes, its history stays."""

import json

import pytest

from tests.cli.kegiatan.conftest import RECORD


def test_a_deleted_kegiatan_leaves_every_list_and_total_and_stays_in_history(posyandu_berjalan):
    result = posyandu_berjalan("delete", "1", "--alasan", "tercatat dua kali")

    assert result.stdout == ("Kegiatan 1 (Posyandu) dihapus: tercatat dua kali\nTersimpan.\n")
    assert json.loads(posyandu_berjalan("list-kegiatan", "--json").stdout)["data"] == []
    assert (
        json.loads(posyandu_berjalan("report", "--kecamatan", "Kejobong", "--json").stdout)["data"][
            "total"
        ]["ini"]["pagu"]
        is None
    )
    assert posyandu_berjalan.sql("SELECT count(*) FROM riwayat WHERE aksi = 'hapus'") == [(8,)]
    ((words,),) = posyandu_berjalan.sql("SELECT rincian FROM operasi WHERE perintah = 'delete'")
    assert json.loads(words) == ["delete", "1", "--alasan", "tercatat dua kali"]
    posyandu_berjalan(*RECORD)
    assert [
        row["id"] for row in json.loads(posyandu_berjalan("list-kegiatan", "--json").stdout)["data"]
    ] == [2]


def test_a_mistyped_dated_row_goes_and_stays_in_history(posyandu_berjalan):
    posyandu_berjalan("budget", "1", "--dana", "apbd:99 jt", "--tahap", "perubahan")
    result = posyandu_berjalan(
        "delete", "1", "--baris", "pelaksanaan:2", "--baris", "Pagu 2", "--baris", "perkembangan #1",
        "--alasan", "salah ketik",
    )  # fmt: skip

    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == (
        "Kegiatan 1 (Posyandu), pelaksanaan 2 dihapus: salah ketik\n"
        "Kegiatan 1 (Posyandu), pagu 2 dihapus: salah ketik\n"
        "Kegiatan 1 (Posyandu), perkembangan 1 dihapus: salah ketik\n"
        "Tersimpan.\n"
    )
    data = json.loads(posyandu_berjalan("report", "--kecamatan", "Kejobong", "--json").stdout)[
        "data"
    ]
    angka = data["total"]["ini"]
    assert (angka["jumlah"], angka["pagu"]) == (30, 15_000_000)
    assert data["kegiatan"][0]["status"] is None
    assert posyandu_berjalan.sql("SELECT count(*) FROM riwayat WHERE aksi = 'hapus'") == [(3,)]
    shown = json.loads(posyandu_berjalan("show", "1", "--json").stdout)["data"]["riwayat"]
    assert [(row["perintah"], row["aksi"]) for row in shown if row["tabel"] == "perkembangan"] == [
        ("progress", "tambah"), ("delete", "hapus"),
    ]  # fmt: skip


def test_rows_are_taken_all_or_none(posyandu_berjalan):
    before = posyandu_berjalan.content()
    words = [
        w for row in ("pelaksanaan:1", "pagu:9", "uang:1", "realisasi:1") for w in ("--baris", row)
    ]
    result = posyandu_berjalan("delete", "1", *words, "--alasan", "x")

    assert (result.exit_code, result.stdout) == (3, "")
    for told in (
        "Kegiatan 1 tidak punya pagu 9.",
        "'uang:1' bukan baris bertanggal.",
        "Realisasi dikoreksi dengan baris di bawah nol",
    ):
        assert told in result.stderr
    assert posyandu_berjalan.content() == before


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("delete", "1", "--baris", "pelaksanaan:7", "--alasan", "x"), 3, "tidak punya pelaksanaan 7"),
        (("delete", "7", "--alasan", "x"), 3, "Tidak ada kegiatan 7."),
        (("delete", "1"), 2, "'--alasan' belum diisi."),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_and_leaves_no_trace(posyandu_berjalan, words, code, told):
    posyandu_berjalan.refuses(words, code, told)
