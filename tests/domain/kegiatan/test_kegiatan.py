import pytest

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.kegiatan.kegiatan import Kegiatan
from berdaya_cli.domain.kegiatan.peserta import Peserta
from berdaya_cli.domain.kegiatan.status import parse_jenis, parse_status

PLAIN = {
    "kabupaten": "33.03",
    "nama": "Posyandu",
    "fokus": "lansia",
    "pelaksana": "dinsos",
    "jenis": "baru",
    "tanggal_mulai": "2025-10-13",
    "tanggal_selesai": None,
}


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"nama": " "}, "'nama' tidak boleh kosong"),
        ({"jenis": "kolaborasi"}, "program apa"),
        ({"program": "PKH"}, "Hanya kolaborasi"),
        ({"mitra": ("dinsos",)}, "mitranya sendiri"),
    ],
)
def test_a_kegiatan_that_cannot_be_is_refused(changes, why):
    with pytest.raises(InvalidValueError, match=why):
        Kegiatan(**(PLAIN | changes))


def test_a_kegiatan_may_be_a_collaboration():
    assert Kegiatan(**(PLAIN | {"jenis": "kolaborasi", "program": "PKH"})).program == "PKH"


def test_l_and_p_make_the_total():
    assert Peserta(laki_laki=12, perempuan=20).jumlah == 32


def test_l_and_p_may_leave_some_unknown():
    assert Peserta(jumlah=40, laki_laki=12, perempuan=20).jumlah == 40


def test_nothing_said_is_not_reported_and_none_is():
    assert not Peserta().reported
    assert Peserta(jumlah=0).reported


@pytest.mark.parametrize(
    ("people", "why"),
    [
        ({"laki_laki": 12}, "Berapa jumlah peserta"),
        ({"lansia": 3}, "Berapa jumlah peserta"),
        ({"jumlah": 30, "laki_laki": 12, "perempuan": 20}, "lebih dari jumlah 30"),
        ({"jumlah": 3, "lansia": 4}, "'lansia' lebih dari jumlah 3"),
        ({"laki_laki": 1, "perempuan": 1, "disabilitas": 3}, "'disabilitas' lebih dari jumlah 2"),
    ],
)
def test_people_that_cannot_be_are_refused(people, why):
    with pytest.raises(InvalidValueError, match=why):
        Peserta(**people)


@pytest.mark.parametrize(
    ("typed", "status"),
    [
        ("selesai", "selesai"),
        ("Terlaksana", "selesai"),
        ("proses", "berjalan"),
        ("batal", "dibatalkan"),
    ],
)
def test_a_status_is_read_in_the_words_of_the_forms(typed, status):
    assert parse_status(typed) == status


def test_an_unknown_status_lists_those_there_are():
    with pytest.raises(InvalidValueError) as caught:
        parse_status("beres")

    assert "direncanakan, berjalan, selesai, ditunda, dibatalkan" in caught.value.hint


def test_an_unknown_kind_is_refused():
    assert parse_jenis("Kegiatan Baru") == "baru"
    with pytest.raises(InvalidValueError, match="bukan jenis kegiatan"):
        parse_jenis("lama")
