"""Every word that forms use for a status or a kind, and no other."""

import pytest

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.kegiatan.anggaran import day_in_year, parse_tahap, parse_tahun
from berdaya_cli.domain.kegiatan.status import (
    CLOSED,
    NAMA_JENIS,
    NAMA_STATUS,
    parse_jenis,
    parse_status,
)

WORDS = {
    "direncanakan": ["direncanakan", "rencana", "belum", "belum dilaksanakan", "belum terlaksana"],
    "berjalan": ["berjalan", "proses", "sedang berjalan", "sedang dilaksanakan"],
    "selesai": ["selesai", "terlaksana", "sudah", "sudah dilaksanakan", "sudah terlaksana"],
    "ditunda": ["ditunda", "tunda"],
    "dibatalkan": ["dibatalkan", "batal"],
}


@pytest.mark.parametrize(
    ("status", "word"), [(s, word) for s, words in WORDS.items() for word in words]
)
def test_every_word_for_a_status(status, word):
    assert parse_status(word) == parse_status(f"  {word.upper().replace(' ', '  ')} ") == status


def test_there_are_no_other_statuses():
    assert list(NAMA_STATUS) == list(WORDS)
    assert CLOSED == ("selesai", "dibatalkan")
    assert list(NAMA_JENIS) == ["baru", "kolaborasi"]


@pytest.mark.parametrize("word", ["", "beres", "selesai sekali", "tidak", "terlaksana?"])
def test_what_is_no_status(word):
    with pytest.raises(InvalidValueError, match="bukan status"):
        parse_status(word)


@pytest.mark.parametrize(
    ("word", "jenis"),
    [("baru", "baru"), (" Kegiatan Baru ", "baru"), ("KOLABORASI", "kolaborasi")],
)
def test_a_kind(word, jenis):
    assert parse_jenis(word) == jenis


@pytest.mark.parametrize("word", ["", "lama", "kegiatan", "kolaborasi baru"])
def test_what_is_no_kind(word):
    with pytest.raises(InvalidValueError) as caught:
        parse_jenis(word)

    assert caught.value.hint == "Pilih salah satu: baru, kolaborasi."


@pytest.mark.parametrize("word", ["murni", " Pergeseran ", "PERUBAHAN"])
def test_a_stage_of_a_pagu(word):
    assert parse_tahap(word) == word.strip().casefold()


def test_what_is_no_stage_or_year():
    for word in ("", "akhir", "murni 2025"):
        with pytest.raises(InvalidValueError):
            parse_tahap(word)
    for word in ("", "25", "0999", "20255", "dua"):
        with pytest.raises(InvalidValueError):
            parse_tahun(word)
    assert (parse_tahun("1000"), parse_tahun("2025"), parse_tahun("9999")) == (1000, 2025, 9999)


@pytest.mark.parametrize(
    ("day", "wanted"),
    [
        ("2025-12-30", "2025-12-30"),
        ("2025-12-31", "2025-12-31"),
        ("2026-01-01", "2025-12-31"),
        ("2024-05-01", "2024-05-01"),
    ],
)
def test_the_pagu_of_a_year_is_dated_in_it_at_the_latest(day, wanted):
    assert day_in_year(day, 2025) == wanted
