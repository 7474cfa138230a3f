"""progress: how far a kegiatan is on a day."""

import pytest


def test_a_status_that_goes_back_is_allowed_and_noted(posyandu):
    posyandu("progress", "1", "--status", "selesai", "--tanggal", "2025-11-01")
    result = posyandu("progress", "1", "--status", "berjalan")

    assert (result.exit_code, result.stderr) == (
        0,
        "Perhatian: status kembali ke belakang, sebelumnya selesai.\n",
    )
    told = posyandu("progress", "1", "--status", "ditunda").stderr
    assert told == (
        'Perhatian: sampai kapan belum disebut: berdaya progress 1 --sampai "Mei 2026"\n'
    )
    known = posyandu("progress", "1", "--sampai", "belum ditentukan")
    assert (known.exit_code, known.stderr) == (0, "")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            ("progress", "1", "--status", "selesai", "--tanggal", "2025-09-01"),
            "Perhatian: status selesai sebelum hari pertamanya, 1 Oktober 2025.",
        ),
    ],
)
def test_what_is_odd_is_kept_with_a_warning(posyandu, words, told):
    result = posyandu(*words)

    assert result.exit_code == 0
    assert told in result.stderr


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("progress", "1"), 2, "Kegiatan 1 belum punya status"),
        (("progress", "1", "--status", "beres", "--fisik", "101"), 4, "'101' bukan persentase."),
        (("progress", "9", "--status", "selesai"), 3, "Tidak ada kegiatan 9."),
        (("progress", "1", "--status", "selesai", "--hasil", "hubungi 0812 3456 7890"), 4, "(telepon 08********90)"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_and_leaves_no_trace(posyandu, words, code, told):
    result = posyandu.refuses(words, code, told)

    assert "3303014507900001" not in result.stderr


def test_a_status_dated_before_the_one_that_holds_says_that_it_changes_nothing(berdaya):
    berdaya("record", "--nama", "Senam", "--fokus", "lansia", "--pelaksana", "dinsos", "--kecamatan",
            "Kejobong", "--tanggal", "2025-03-01..", "--status", "berjalan", "--per", "2025-03-31")  # fmt: skip
    early = berdaya("progress", "1", "--status", "selesai", "--tanggal", "2025-03-27")

    assert (early.exit_code, early.stdout) == (
        0,
        "Kegiatan 1 (Senam): selesai per 27 Maret 2025\nTersimpan.\n",
    )
    assert early.stderr == (
        "Sejak 31 Maret 2025 statusnya tetap berjalan yang sudah tercatat. Untuk mengubahnya:"
        " berdaya progress 1 --status selesai --tanggal 2025-03-31\n"
    )
    assert berdaya("progress", "1", "--status", "selesai", "--tanggal", "2025-03-31").stderr == ""
    assert berdaya.sql("SELECT status FROM perkembangan ORDER BY tanggal, dicatat") == [
        ("selesai",), ("berjalan",), ("selesai",),
    ]  # fmt: skip


def test_without_a_day_what_is_over_is_dated_on_its_last_day(berdaya):
    berdaya("record", "--nama", "Senam", "--fokus", "lansia", "--pelaksana", "dinsos", "--kecamatan",
            "Kejobong", "--tanggal", "2025-08-01..2025-08-03", "--dana", "Baznas:5 jt")  # fmt: skip
    berdaya("record", "--nama", "Rapat", "--fokus", "lansia", "--pelaksana", "dinsos", "--kecamatan",
            "Kejobong", "--tanggal", "2025-11-01..2025-12-31")  # fmt: skip
    for number in ("1", "2"):
        berdaya("progress", number, "--status", "berjalan")
        berdaya("log", number, "--jumlah", "5")
        berdaya("spend", number, "--dana", "Baznas:1 jt")
        berdaya("attach", number, "--tempat", "map", "--jenis", "dokumentasi")

    for table in ("perkembangan", "pelaksanaan", "realisasi", "bukti"):
        found = berdaya.sql(f"SELECT kegiatan, max(tanggal) FROM {table} GROUP BY 1 ORDER BY 1")
        assert found == [(1, "2025-08-03"), (2, "2025-11-20")], table


def test_a_pagu_dated_before_the_one_that_holds_says_that_it_changes_nothing(berdaya):
    berdaya("record", "--nama", "Senam", "--fokus", "lansia", "--pelaksana", "dinsos", "--kecamatan",
            "Kejobong", "--tanggal", "2025-03-01..", "--dana", "Baznas:5 jt")  # fmt: skip
    berdaya(
        "budget", "1", "--dana", "Baznas:7 jt", "--tahap", "perubahan", "--tanggal", "2025-09-01"
    )
    early = berdaya(
        "budget", "1", "--dana", "Baznas:6 jt", "--tahap", "pergeseran", "--tanggal", "2025-06-01"
    )

    assert early.stderr == (
        "Sejak 1 September 2025 tetap berlaku Rp7.000.000 yang sudah tercatat. Agar yang ini"
        " berlaku: berdaya budget 1 --dana baznas:6000000 --tahun 2025 --tanggal 2025-09-01\n"
    )
