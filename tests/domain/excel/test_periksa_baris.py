"""What must hold among the values of one row of a form."""

import pytest

from berdaya_cli.domain.excel.baris_masuk import BarisMasuk
from berdaya_cli.domain.excel.periksa_baris import mistakes_of, mistakes_of_new, warnings_of

PLAIN = BarisMasuk(
    5, "2025-10-20", 2025, nama="Posyandu", pelaksana="dinsos", tanggal_mulai="2025-10-13"
)


def wrong(**changes):
    return [name for name, _error in mistakes_of(PLAIN._replace(**changes))]


@pytest.mark.parametrize(
    ("changes", "names"),
    [
        ({}, []),
        ({"jenis": "kolaborasi"}, ["program"]),
        ({"jenis": "baru", "program": "PKH"}, ["program"]),
        ({"program": "PKH"}, []),
        ({"jenis": "kolaborasi", "program": "PKH"}, []),
        ({"tanggal_selesai": "2025-10-12"}, ["tanggal_selesai"]),
        ({"tanggal_selesai": "2025-10-13"}, []),
        ({"tanggal_mulai": None, "tanggal_selesai": "2025-10-12"}, []),
        ({"tanggal_mulai": "1999-12-31"}, ["tanggal_mulai"]),
        ({"tanggal_mulai": "2000-01-01"}, []),
        ({"tanggal_selesai": "2099-12-31"}, []),
        ({"tanggal_selesai": "2100-01-01"}, ["tanggal_selesai"]),
        ({"mitra": "pln;dinsos"}, ["mitra_1"]),
        ({"mitra": "pln;dinsosp3a"}, []),
        ({"mitra": ""}, []),
        ({"jumlah": 3, "laki_laki": 4}, ["jumlah"]),
        ({"jumlah": 3, "pemuda": 4}, ["jumlah"]),
        ({"anak": 4}, ["jumlah"]),
        ({"jumlah": 3, "laki_laki": 1, "perempuan": 2, "pemuda": 3}, []),
        ({"pagu_1": 0}, ["sumber_dana_1"]),
        ({"realisasi_1": 0}, ["sumber_dana_1"]),
        ({"pagu_2": 5, "sumber_dana_1": "bok"}, ["sumber_dana_2"]),
        ({"realisasi_2": 5}, ["sumber_dana_2"]),
        ({"sumber_dana_1": "bok", "pagu_1": 5, "realisasi_1": 5}, []),
        ({"sumber_dana_2": "bok", "pagu_2": 5, "realisasi_2": 5}, []),
        ({"sumber_dana_1": "bok", "sumber_dana_2": "bok"}, ["sumber_dana_2"]),
        ({"sumber_dana_1": "bok", "sumber_dana_2": "dak"}, []),
        ({"jenis": "kolaborasi", "pagu_1": 1, "mitra": "dinsos"}, ["program", "mitra_1", "sumber_dana_1"]),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_row(changes, names):
    assert wrong(**changes) == names


@pytest.mark.parametrize("number", [1, 2])
@pytest.mark.parametrize(
    ("pagu", "spent", "warned"), [(5, 6, True), (5, 5, False), (None, 6, False), (5, None, False)]
)
def test_spending_above_its_pagu_is_worth_a_word(number, pagu, spent, warned):
    row = PLAIN._replace(**{f"pagu_{number}": pagu, f"realisasi_{number}": spent})

    assert [name for _kind, name, _said in warnings_of(row, form=True)] == [
        f"realisasi_{number}"
    ] * warned


@pytest.mark.parametrize(
    ("changes", "names"),
    [
        ({"jumlah": 5}, ["jumlah"]),
        ({"jumlah": 0, "realisasi_1": 0}, []),
        ({"realisasi_1": 5}, ["realisasi_1"]),
        ({"realisasi_2": 5}, ["realisasi_2"]),
        ({"status": "selesai"}, ["status"]),
        ({"status": "berjalan"}, ["status"]),
        ({"status": "direncanakan"}, []),
        ({"status": "ditunda"}, []),
        ({"pagu_1": 5}, []),
    ],
)
def test_what_cannot_have_happened_before_the_first_day(changes, names):
    claims = PLAIN._replace(**changes)

    assert [name for name, _e in mistakes_of_new(claims._replace(hari="2025-10-12"))] == names
    assert list(mistakes_of_new(claims._replace(hari="2025-10-13"))) == []
    assert list(mistakes_of_new(claims._replace(tanggal_mulai=None))) == []
