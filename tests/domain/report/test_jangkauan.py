"""Which desa were reached: what counts, what is not told apart, and what is not told."""

import pytest

from berdaya_cli.domain.periode import parse_periode
from berdaya_cli.domain.report.jangkauan import coverage
from berdaya_cli.domain.report.kegiatan import PelaksanaanTercatat, TempatLaporan
from tests.domain.report.test_angka import kegiatan, was

PLACE = ("33.03.04", "Kaligondang")
DESA = tuple((f"33.03.04.20{n:02}", f"Desa {n}") for n in range(1, 5))
TW3 = parse_periode("2025-TW3")


def at(*numbers, kecamatan="33.03.04"):
    return tuple(
        TempatLaporan(kecamatan, "K", f"Desa {n}" if n else None, f"{kecamatan}.20{n:02}" if n else None)
        for n in numbers
    )  # fmt: skip


def held(day, desa=None, kecamatan="33.03.04"):
    return PelaksanaanTercatat(1, day, kecamatan, desa, *[None] * 7)


def found(*rows):
    result = coverage(PLACE, DESA, rows, TW3)
    return [desa.nama[-1] for desa in result.terjangkau], result.tidak_dirinci


@pytest.mark.parametrize(
    ("status", "reached"),
    [("berjalan", ["1"]), ("selesai", ["1"]), ("direncanakan", []), ("ditunda", []), ("dibatalkan", []), (None, [])],
)  # fmt: skip
def test_a_plan_reaches_nobody_yet(status, reached):
    progress = (was(1, "2025-07-01", status),) if status else ()
    assert found(kegiatan(lokasi=at(1), perkembangan=progress)) == (reached, ())


def test_where_it_was_held_counts_whatever_its_status():
    rows = (held("2025-07-10", "33.03.04.2003"), held("2024-12-31", "33.03.04.2004"))
    assert found(kegiatan(lokasi=at(1, 2, 3, 4), pelaksanaan=rows)) == (["3"], ())


def test_a_kegiatan_without_a_desa_is_not_told_apart():
    done = (was(1, "2025-07-01", "selesai"),)
    assert found(kegiatan(7, lokasi=at(None), perkembangan=done)) == ([], (7,))
    rows = (held("2025-07-10", "33.03.04.2002"),)
    assert found(kegiatan(7, lokasi=at(None), perkembangan=done, pelaksanaan=rows)) == (["2"], ())
    assert found(kegiatan(7, lokasi=(), seluruh_kabupaten=True, perkembangan=done)) == ([], ())
    assert found(kegiatan(7, lokasi=at(1, kecamatan="33.03.05"), perkembangan=done)) == ([], ())


def test_of_a_protected_fokus_no_desa_is_told():
    rows = (held("2025-07-10", "33.03.04.2002"),)
    done = (was(1, "2025-07-01", "selesai"),)
    one = kegiatan(9, lokasi=at(1), perkembangan=done, pelaksanaan=rows, terlindung=True)
    assert found(one) == ([], (9,))


def test_a_desa_names_each_fokus_once():
    done = (was(1, "2025-07-01", "selesai"),)
    rows = [
        kegiatan(n, lokasi=at(1), perkembangan=done, nama_fokus=fokus)
        for n, fokus in enumerate(("Lansia", "Zilenial", "Lansia"), start=1)
    ]
    (one,) = coverage(PLACE, DESA, rows, TW3).terjangkau
    assert (one.fokus, one.kegiatan) == (("Lansia", "Zilenial"), (1, 2, 3))
