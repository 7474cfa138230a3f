import pytest

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.kegiatan.kegiatan import Kegiatan, kurang, natural_day
from berdaya_cli.domain.kegiatan.peserta import Peserta
from berdaya_cli.domain.kegiatan.status import NAMA_STATUS, parse_jenis, parse_status

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


@pytest.mark.parametrize(
    ("end", "refused"), [("2025-10-12", True), ("2025-10-13", False), ("2025-10-14", False)]
)
def test_a_kegiatan_ends_on_its_first_day_at_the_earliest(end, refused):
    changes = PLAIN | {"tanggal_selesai": end}
    if not refused:
        assert Kegiatan(**changes).tanggal_selesai == end
        return
    with pytest.raises(InvalidValueError, match="12 Oktober 2025"):
        Kegiatan(**changes)


@pytest.mark.parametrize("status", [None, *NAMA_STATUS])
@pytest.mark.parametrize("peserta", [True, False])
@pytest.mark.parametrize("bukti", [True, False])
def test_only_a_finished_kegiatan_lacks_people_and_evidence(status, peserta, bukti):
    lacks = kurang(status, peserta=peserta, bukti=bukti)

    assert ("peserta" in lacks) == (status == "selesai" and not peserta)
    assert ("bukti" in lacks) == (status == "selesai" and not bukti)


@pytest.mark.parametrize(
    ("mulai", "selesai", "status", "wanted"),
    [
        ("2025-10-01", "2025-10-05", "selesai", "2025-10-05"),
        ("2025-10-01", None, "selesai", "2025-10-01"),
        ("2025-12-01", None, "selesai", "2025-11-20"),
        ("2025-10-01", "2025-10-05", "berjalan", "2025-10-01"),
        ("2025-10-01", "2025-10-05", None, "2025-10-01"),
        ("2025-12-01", "2025-12-05", "direncanakan", "2025-11-20"),
        ("2025-10-01", "2025-12-05", "selesai", "2025-11-20"),
    ],
)
def test_what_is_said_is_dated_by_the_kegiatan_but_never_in_the_future(
    mulai, selesai, status, wanted
):
    assert natural_day(mulai, selesai, status, "2025-11-20") == wanted
