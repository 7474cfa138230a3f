"""Which plan of a kegiatan holds on a day."""

import pytest

from berdaya_cli.domain.kegiatan.jadwal import Jadwal, known_on, plan_on

FIRST = Jadwal(mulai="2026-03", selesai="2026-03")
MOVED = Jadwal(tanggal="2026-03-10", mulai="2026-06", selesai="2026-06")
AGAIN = Jadwal(tanggal="2026-06-02", mulai="2026-09", selesai="2026-09")


@pytest.mark.parametrize(
    ("rows", "hari", "known"),
    [
        ((), "2026-03-10", ()),
        ((FIRST, MOVED, AGAIN), "2026-03-09", (FIRST,)),
        ((FIRST, MOVED, AGAIN), "2026-03-10", (FIRST, MOVED)),
        ((FIRST, MOVED, AGAIN), "2026-12-31", (FIRST, MOVED, AGAIN)),
        ((MOVED, AGAIN), "2026-03-09", (MOVED,)),
    ],
)
def test_the_plan_that_holds_is_the_last_one_known_and_the_first_in_any_case(rows, hari, known):
    assert tuple(known_on(rows, hari)) == known
    assert plan_on(rows, hari) == (known[-1] if known else None)
