"""continue: the kegiatan of a year come back in the next, without their money and people."""

import json

import pytest

from tests.terminal import ENTER, Terminal

TODAY = "2026-01-12"


@pytest.fixture
def year(berdaya):
    """Four kegiatan of 2025: two that come back, one that was cancelled, one that goes on."""
    for nama, tanggal, words in (
        ("Senam", "2025-10-13", ("--status", "selesai", "--dana", "Baznas:5jt", "--jumlah", "20", "--mitra", "kadin")),
        ("Kursus", "2025-05-05..2025-07-31", ("--status", "selesai", "--program", "PKH", "--uraian", "Barista")),
        ("Batal", "2025-10-13", ("--status", "batal")),
        ("Posyandu", "2025-08-01..2026-07-31", ("--status", "berjalan")),
    ):  # fmt: skip
        recorded = berdaya(
            "record", "--nama", nama, "--fokus", "lansia", "--pelaksana", "dinsos", "--tanggal", tanggal,
            "--kecamatan", "Kejobong", "--desa", "Pandansari", *words, today="2025-12-31",
        )  # fmt: skip
        assert recorded.exit_code == 0, recorded.stderr
    return berdaya


def test_what_comes_back_has_months_and_no_money_or_people(year):
    words = ("continue", "--dari", "2025", "--ke", "2026")
    asked = year(*words, today=TODAY)
    assert (asked.exit_code, asked.stdout) == (2, "")
    assert "2 kegiatan dapat dilanjutkan: 1, 2." in asked.stderr
    before = year.content()
    assert year(*words, "--dry-run", today=TODAY).exit_code == 0
    assert year.content() == before

    done = year(*words, "--yes", today=TODAY)
    assert done.exit_code == 0
    rows = {row["id"]: row for row in json.loads(year("list-kegiatan", "--json").stdout)["data"]}
    for old, new, time in ((1, 5, ("2026-10", "2026-10")), (2, 6, ("2026-05", "2026-07"))):
        assert (rows[new]["tanggal_mulai"], rows[new]["tanggal_selesai"]) == time
        same = ("nama", "fokus", "pelaksana", "jenis", "program", "lokasi", "mitra", "uraian")
        assert [rows[new][name] for name in same] == [rows[old][name] for name in same]
        assert [rows[new][name] for name in ("anggaran", "realisasi", "pelaksanaan", "bukti")] == [
            []
        ] * 4
        assert rows[new]["lanjutan_dari"] == rows[old]["uid"]
    assert "Lanjutan dari: kegiatan 2\n" in year("show", "6").stdout
    again = year(*words, "--yes", today=TODAY)
    assert "Tidak ada perubahan." in again.stdout
    year("undo", "--yes", today=TODAY)
    assert year.sql("SELECT count(*) FROM kegiatan") == [(4,)]


def test_numbers_say_which_and_what_is_left_says_why(year):
    told = year("continue", "1", "3", "4", "--dari", "2025", "--ke", "2026", today=TODAY)

    assert told.exit_code == 0
    assert "Kegiatan 3 dibatalkan." in told.stderr
    assert "Kegiatan 4 sendiri masih berjalan pada 2026." in told.stderr
    assert year.sql("SELECT nama FROM kegiatan WHERE id > 4") == [("Senam",)]
    back = year("continue", "1", today=TODAY)
    assert "Kegiatan 1 sudah dilanjutkan: kegiatan 5." in back.stderr


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("--dari", "2026", "--ke", "2025"), 4, "2025 tidak sesudah 2026."),
        (("--dari", "dulu"), 4, "'dulu'"),
        (("--fokus", "lansiah", "--dari", "2025"), 3, "Mungkin maksud Anda"),
        (("99",), 3, "Tidak ada kegiatan 99."),
    ],
)
def test_what_cannot_be_is_refused(year, words, code, told):
    year.refuses(("continue", *words, "--yes"), code, told, today=TODAY)


def test_where_nothing_comes_back_nothing_changes(year):
    told = year("continue", "--dari", "2019", "--ke", "2020", today=TODAY)
    assert (told.exit_code, told.stdout) == (0, "Tidak ada perubahan.\n")


def test_on_a_terminal_each_can_be_left_out(year):
    shell = Terminal(year, "continue", "--dari", "2025", "--ke", "2026", today=TODAY)
    shell.sees("Mana yang dilanjutkan pada 2026?")
    shell.answer("> Mei 2026", " " + ENTER)
    shell.ends()

    assert year.sql("SELECT nama FROM kegiatan WHERE id > 4") == [("Kursus",)]
