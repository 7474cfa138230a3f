"""edit: what describes a kegiatan is corrected, each change told."""

import json

import pytest


def told_of(berdaya, table, columns):
    return berdaya.sql(f"SELECT {columns} FROM {table} ORDER BY id")


def test_each_change_is_told_before_and_after(posyandu_berjalan, golden):
    words = (
        "edit", "1", "--nama", "Posyandu  ILP", "--fokus", "disabilitas", "--pelaksana", "dinpermasdes",
        "--kecamatan", "Kejobong", "--kecamatan", "Bukateja", "--desa", "Langgar", "--mitra", "koni", "--mitra", "npci",
        "--program", "ILP", "--tanggal", "2025-10-01..", "--uraian", "-", "--penerima-manfaat", "41",
        "--sub-kegiatan", "1.06.02", "--ralat",
    )  # fmt: skip
    dry = posyandu_berjalan(*words, "--dry-run")
    before = posyandu_berjalan.content()
    assert json.loads(posyandu_berjalan("show", "1", "--json").stdout)["data"]["nama"] == "Posyandu"
    result = posyandu_berjalan(*words)

    assert (result.exit_code, result.stderr) == (0, "")
    golden("edit.txt", result.stdout)
    assert dry.stdout == result.stdout.replace("Tersimpan.", "Uji coba, belum ada yang tersimpan.")
    assert posyandu_berjalan.content() != before
    data = json.loads(posyandu_berjalan("show", "1", "--json").stdout)["data"]
    assert (data["nama"], data["jenis"], data["program"], data["uraian"]) == (
        "Posyandu ILP",
        "kolaborasi",
        "ILP",
        None,
    )
    assert data["lokasi"] == [
        {"kecamatan": "33.03.02", "desa": None},
        {"kecamatan": "33.03.03", "desa": "33.03.03.2009"},
    ]
    assert data["mitra"] == ["koni", "npci"]
    assert len(data["pelaksanaan"]) == 2


def test_what_was_dated_by_a_wrong_day_goes_along(berdaya):
    berdaya(
        "record", "--nama", "Salah bulan", "--fokus", "rppa", "--kecamatan", "Kejobong", "--pelaksana", "dinsos",
        "--tanggal", "2025-10-13", "--status", "selesai", "--dana", "apbd:10 jt", "--realisasi", "apbd:9 jt",
        "--jumlah", "30",
    )  # fmt: skip
    result = berdaya("edit", "1", "--tanggal", "2024-09-13", "--ralat")

    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.splitlines()[1:] == [
        f"Kegiatan 1 (Salah bulan), {table}: 1 bertanggal 13 Oktober 2025 ikut ke 13 September 2024"
        for table in ("pelaksanaan", "perkembangan", "anggaran", "realisasi")
    ] + ["Tersimpan."]
    assert told_of(berdaya, "anggaran", "tanggal, tahun") == [("2024-09-13", 2024)]
    data = json.loads(
        berdaya("report", "--kecamatan", "Kejobong", "--periode", "2024-TW3", "--json").stdout
    )["data"]
    (row,) = data["kegiatan"]
    assert row["status"] == "selesai"
    assert [row["ini"][name] for name in ("jumlah", "pagu", "realisasi")] == [
        30, 10_000_000, 9_000_000,
    ]  # fmt: skip


def test_pagu_of_another_year_than_the_new_days_is_told(posyandu_berjalan):
    posyandu_berjalan("budget", "1", "--dana", "Baznas:1 jt")
    told = posyandu_berjalan("edit", "1", "--tanggal", "2024-10-01", "--ralat").stderr

    assert (
        "Perhatian: pagunya untuk tahun anggaran 2025; catat pagu tahun yang baru dengan:"
        " berdaya budget 1 --dana ... --tahun ...\n"
    ) in told


def test_what_has_happened_cannot_be_moved_into_the_future(posyandu_berjalan):
    posyandu_berjalan("log", "1", "--tanggal", "2025-10-01", "--jumlah", "3")
    before = posyandu_berjalan.content()
    result = posyandu_berjalan("edit", "1", "--tanggal", "2026-10-01", "--ralat")

    assert (result.exit_code, result.stdout) == (4, "")
    assert "1 Oktober 2026 masih akan datang, padahal sudah ada" in result.stderr
    assert posyandu_berjalan.content() == before


def test_a_longer_kegiatan_keeps_its_dated_rows_where_they_are(posyandu_berjalan):
    before = told_of(posyandu_berjalan, "pelaksanaan", "tanggal")
    posyandu_berjalan("edit", "1", "--tanggal", "2025-09-01..2026-01-31", "--ralat")
    assert told_of(posyandu_berjalan, "pelaksanaan", "tanggal") == before

    shorter = posyandu_berjalan("edit", "1", "--tanggal", "2025-11-01..2026-01-31", "--ralat")
    assert told_of(posyandu_berjalan, "pelaksanaan", "tanggal") == before
    assert (
        "Perhatian: pelaksanaan di luar tanggal barunya dibiarkan: 7 Oktober 2025."
        in shorter.stderr
    )


def test_people_follow_from_one_place_to_another_and_are_never_lost(posyandu_berjalan):
    lost = posyandu_berjalan("edit", "1", "--kecamatan", "Bukateja")
    assert (lost.exit_code, lost.stdout) == (4, "")
    assert "tidak akan dihitung laporan mana pun" in lost.stderr

    posyandu_berjalan(
        "record", "--nama", "Salah tempat", "--fokus", "rppa", "--kecamatan", "Kejobong", "--pelaksana", "dinsos",
        "--tanggal", "2025-10-13", "--jumlah", "30",
    )  # fmt: skip
    moved = posyandu_berjalan("edit", "2", "--kecamatan", "Bukateja")
    assert "pelaksanaan: 1 ikut ke tempat baru" in moved.stdout
    assert posyandu_berjalan.sql("SELECT kecamatan FROM pelaksanaan WHERE kegiatan = 2") == [
        ("33.03.02",)
    ]


def test_a_dash_empties_a_list(posyandu_berjalan):
    result = posyandu_berjalan("edit", "1", "--mitra", "-", "--kecamatan", "-")

    assert (result.exit_code, result.stderr) == (0, "")
    data = json.loads(posyandu_berjalan("show", "1", "--json").stdout)["data"]
    assert (data["mitra"], data["lokasi"]) == ([], [])


def test_what_is_the_same_changes_nothing(posyandu_berjalan):
    before = posyandu_berjalan.content()

    assert (
        posyandu_berjalan("edit", "1", "--nama", "Posyandu", "--mitra", "Kadin").stdout
        == "Tidak ada perubahan.\n"
    )
    assert posyandu_berjalan.content() == before


def test_a_collaboration_can_become_new_again(posyandu_berjalan):
    posyandu_berjalan("edit", "1", "--program", "ILP")
    posyandu_berjalan("edit", "1", "--jenis", "baru", "--penerima-manfaat", "-")

    assert posyandu_berjalan.sql("SELECT jenis, program, penerima_manfaat FROM kegiatan") == [
        ("baru", None, None)
    ]


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("edit", "7", "--nama", "x"), 3, "Tidak ada kegiatan 7."),
        (("edit", "1"), 2, "Tidak ada yang diminta untuk diubah."),
        (("edit", "1", "--nama", "-"), 4, "perlu nama"),
        (("edit", "1", "--jenis", "kolaborasi"), 4, "program apa"),
        (("edit", "1", "--pelaksana", "kadin"), 4, "mitranya sendiri"),
        (("edit", "1", "--fokus", "lansiah", "--kecamatan", "Kejobon", "--tanggal", "besok"), 3, "Mungkin maksud Anda Kejobong?"),
        (("edit", "1", "--desa", "Sempor Lor"), 3, "Tidak ada desa"),
        (("edit", "1", "--penerima-manfaat", "banyak"), 4, "'banyak' bukan jumlah."),
        (("edit", "1", "--uraian", "NIK 3303014507900001"), 4, "NIK 33************01"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_and_leaves_no_trace(posyandu_berjalan, words, code, told):
    posyandu_berjalan.refuses(words, code, told)
