"""Whatever is assigned, replaced and ended in whatever order: one penanggung jawab a cell and day."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.berlaku import days
from berdaya_cli.domain.errors import BerdayaError
from berdaya_cli.services.pantau.gaps import PermintaanCelah, find_gaps
from berdaya_cli.services.programme.assign import PermintaanPenugasan, assign_opd
from berdaya_cli.services.programme.cells import NamedCells
from berdaya_cli.services.programme.unassign import unassign_opd
from tests.conftest import undone, whole
from tests.rounds import examples

FIRST, LAST = date(2025, 6, 1), date(2026, 6, 30)
DAY = st.dates(FIRST, LAST).map(date.isoformat)
FUZZY = st.one_of(DAY, st.sampled_from(["2025-07", "2025-TW4", "2025", "2026-02"]))
STEP = st.tuples(
    st.sampled_from(["assign", "ganti", "unassign"]),
    st.sampled_from(["dinsos", "dinporapar", "setda"]),
    FUZZY,
    st.one_of(st.none(), FUZZY),
)


def act(store, step):
    """Do one step; what is refused changes nothing, which the caller checks."""
    verb, opd, mulai, sampai = step
    named = NamedCells(opd=opd, fokus=("lansia",), kecamatan=("Kejobong",))
    if verb == "unassign":
        return unassign_opd(store, named, mulai, today="2025-11-20")
    minta = PermintaanPenugasan(named=named, mulai=mulai, sampai=sampai, ganti=verb == "ganti")
    return assign_opd(store, minta, today="2025-11-20")


def lansia_in_kejobong(store):
    rows = store.penugasan.of_kecamatan(("33.03.03",))
    return [row for row in rows if row.fokus == "lansia"]


@examples(60)
@given(steps=st.lists(STEP, max_size=8))
def test_one_penanggung_jawab_a_cell_and_day(store, steps):
    with undone(store):
        for step in steps:
            before = lansia_in_kejobong(store)
            try:
                with whole(store):
                    act(store, step)
            except BerdayaError:
                assert lansia_in_kejobong(store) == before
        rows = [
            (row.lembaga, *days(row.berlaku_mulai, row.berlaku_sampai))
            for row in lansia_in_kejobong(store)
        ]
        pilot_since = "2025-07-31"
        for number in range(0, (LAST - FIRST).days, 7):
            day = (FIRST + timedelta(days=number)).isoformat()
            holding = [lembaga for lembaga, first, last in rows if first <= day <= last]
            ended = [last for _lembaga, _first, last in rows if last < day]
            assert len(holding) <= 1
            found = {
                (dict(t.tempat)["kecamatan"], dict(t.tempat)["fokus"]): t.jenis
                for t in find_gaps(store, PermintaanCelah(), hari=day)
            }
            wanted = "berakhir" if ended else "tanpa-penanggung-jawab"
            gap = found.get(("Kejobong", "lansia"))
            assert gap == (wanted if day >= pilot_since and not holding else None)
