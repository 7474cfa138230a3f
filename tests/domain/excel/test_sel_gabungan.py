"""Cells that hold more than one value are read back as they were written."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.excel.sel_gabungan import (
    read_evidence,
    read_trouble,
    write_evidence,
    write_time,
    write_trouble,
)
from berdaya_cli.domain.kegiatan.bukti import evidence_of
from berdaya_cli.domain.rentang import parse_rencana
from berdaya_cli.domain.tanggal import begin_of, end_of

WORDS = st.lists(
    st.sampled_from(["hujan", "deras;", "pindah", "ke", "pendapa.", "2", "(lama)"]), min_size=1
).map(" ".join)
DAYS = st.dates(date(2020, 1, 1), date(2099, 12, 31)).map(lambda day: day.isoformat())
MONTHS = DAYS.map(lambda day: day[:7])
QUARTERS = DAYS.map(lambda day: f"{day[:4]}-TW{(int(day[5:7]) + 2) // 3}")


@given(kendala=st.none() | WORDS, step=st.none() | WORDS)
def test_trouble_and_the_next_step(kendala, step):
    assert read_trouble(write_trouble(kendala, step)) == (kendala, step)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Hujan", ("Hujan", None)),
        ("Hujan; RTL: pindah", ("Hujan;", "pindah")),
        ("TL : pindah", (None, "pindah")),
        ("Hujan\nTindak lanjut: pindah", ("Hujan", "pindah")),
        ("Tanpa tindak lanjut", ("Tanpa tindak lanjut", None)),
        ("", (None, None)),
        (None, (None, None)),
    ],
)
def test_how_people_write_them(text, read):
    assert read_trouble(text) == read


@given(start=DAYS | MONTHS | QUARTERS, end=st.none() | DAYS | MONTHS | QUARTERS)
def test_planned_and_real_time(start, end):
    if end is not None and end_of(end) < begin_of(start):
        start, end = end, start
    assert parse_rencana(write_time(start, end)) == (start, end)


@pytest.mark.parametrize(
    ("text", "added"),
    [
        ("2 tercatat", None),
        ("2 tercatat; foto di map", "foto di map"),
        ("foto", "foto"),
        ("", None),
        (None, None),
    ],
)
def test_what_is_added_to_the_evidence_that_is_known(text, added):
    assert read_evidence(text) == added
    assert read_evidence(write_evidence(3)) is None


@pytest.mark.parametrize(
    ("text", "jenis", "tautan", "tempat"),
    [
        ("Foto di map Posyandu", "dokumentasi", None, "Foto di map Posyandu"),
        ("Daftar hadir di lemari arsip", "daftar-hadir", None, "Daftar hadir di lemari arsip"),
        ("https://contoh.go.id/a.jpg foto", "dokumentasi", "https://contoh.go.id/a.jpg", None),
        ("laporan singkat", "bukti-dukung", None, "laporan singkat"),
    ],
)
def test_what_evidence_words_tell_of(text, jenis, tautan, tempat):
    bukti = evidence_of(text, "2025-11-20")
    assert (bukti.jenis, bukti.tautan, bukti.tempat) == (jenis, tautan, tempat)


@pytest.mark.parametrize("name", ["daftar-hadir", "Daftar_Hadir", "daftar+hadir"])
def test_no_link_to_an_attendance_list_by_its_address_either(name):
    with pytest.raises(InvalidValueError):
        evidence_of(f"https://contoh.go.id/{name}.pdf", "2025-11-20")
