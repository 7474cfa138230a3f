"""What a record adds to a figure, and in which column of a form it stood."""

import json

import pytest

from berdaya_cli.domain.kegiatan.peserta import GROUPS
from berdaya_cli.domain.report.jejak import AsalSel, CatatanJejak
from berdaya_cli.domain.tabel import SCALE

PEOPLE = tuple(range(10, 10 + len(GROUPS)))


def record(**more):
    return CatatanJejak(nomor=7, uid="u", kegiatan=3, nama="Posyandu", tanggal="2025-10-13", **more)


def test_an_occurrence_adds_its_people():
    for name, count in zip(GROUPS, PEOPLE, strict=True):
        assert record(peserta=PEOPLE).isi(name) == count * SCALE


@pytest.mark.parametrize("name", ["pagu", "realisasi", "realisasi_berpagu"])
def test_money_adds_its_amount(name):
    assert record(jumlah=500).isi(name) == 500 * SCALE


@pytest.mark.parametrize("name", ["kegiatan", "selesai", "pelaksanaan", "tanpa_pagu"])
def test_all_other_records_are_counted(name):
    assert record(jumlah=500, peserta=PEOPLE).isi(name) == SCALE


SEXES = {"laki_laki": 3, "perempuan": 0}


@pytest.mark.parametrize(
    ("said", "name", "source", "column"),
    [
        ({"nama": "Posyandu"}, "kegiatan", None, "nama"),
        ({"jumlah": 3}, "jumlah", None, "jumlah"),
        (SEXES, "jumlah", None, "laki_laki + perempuan"),
        (SEXES | {"perempuan": None}, "jumlah", None, "jumlah"),
        (SEXES | {"laki_laki": None}, "jumlah", None, "jumlah"),
        (SEXES, "perempuan", None, "perempuan"),
        ({"sumber_dana_1": "bok"}, "pagu", "bok", "pagu_1"),
        ({"sumber_dana_2": "bok"}, "pagu", "bok", "pagu_2"),
        ({"sumber_dana_2": "bok"}, "realisasi", "bok", "realisasi_2"),
        ({"sumber_dana_2": "bok"}, "realisasi_berpagu", "dak", "realisasi_1"),
    ],
)
def test_in_which_column_a_figure_stood(said, name, source, column):
    assert AsalSel("a.xlsx", "Isian", 7, json.dumps(said)).kolom(name, source) == column
