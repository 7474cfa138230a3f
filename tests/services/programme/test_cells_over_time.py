"""Pilots and penugasan in any order against a calendar of two years kept day by day."""

import calendar
from bisect import bisect_left, bisect_right
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.errors import BerdayaError
from berdaya_cli.services.pantau.gaps import PermintaanCelah, find_gaps
from berdaya_cli.services.programme.assign import PermintaanPenugasan, assign_opd
from berdaya_cli.services.programme.cells import NamedCells
from berdaya_cli.services.programme.designate import PermintaanPilot, designate_pilots
from berdaya_cli.services.programme.revoke import revoke_pilots
from berdaya_cli.services.programme.unassign import unassign_opd
from tests.conftest import undone, whole
from tests.rounds import examples

TODAY = "2025-11-20"
CALENDAR = [(date(2025, 1, 1) + timedelta(days=n)).isoformat() for n in range(730)]
PLACES = {"Kejobong": "33.03.03", "Kutasari": "33.03.07"}
FUZZY = st.one_of(
    st.sampled_from(CALENDAR),
    st.sampled_from(["2025", "2026", "2025-02", "2025-07", "2026-02", "2025-TW3", "2026-TW1"]),
)
STEP = st.tuples(
    st.sampled_from(["assign", "ganti", "unassign", "designate", "revoke"]),
    st.sampled_from(["dinsos", "dinporapar"]),
    st.sampled_from(list(PLACES)),
    FUZZY,
    st.one_of(st.none(), FUZZY),
)


def last_day(text):
    """The last day of a date, a month, a triwulan or a year: for a start, the first sure one."""
    year = int(text[:4])
    if len(text) == 10:
        return text
    if len(text) == 4:
        return f"{year}-12-31"
    month = 3 * int(text[-1]) if "TW" in text else int(text[-2:])
    return f"{year}-{month:02}-{calendar.monthrange(year, month)[1]}"


def act(store, step):
    verb, opd, place, mulai, sampai = step
    named = NamedCells(opd=opd, fokus=("lansia",), kecamatan=(place,))
    if verb == "unassign":
        return unassign_opd(store, named, mulai, today=TODAY)
    if verb == "revoke":
        return revoke_pilots(store, (place,), mulai, None, today=TODAY)
    if verb == "designate":
        minta = PermintaanPilot(
            kecamatan=(place,), alasan="kemiskinan", dasar="SK uji", mulai=mulai, sampai=sampai
        )
        return designate_pilots(store, minta, today=TODAY)
    minta = PermintaanPenugasan(named=named, mulai=mulai, sampai=sampai, ganti=verb == "ganti")
    return assign_opd(store, minta, today=TODAY)


def kept_days(store, place):
    """What the database says of a kecamatan: who answers for lansia, and whether it is a pilot."""
    kode = PLACES[place]
    holding = {day: [] for day in CALENDAR}
    for row in store.penugasan.of_kecamatan((kode,)):
        if row.fokus == "lansia":
            for day in days_of(row.berlaku_mulai, row.berlaku_sampai):
                holding[day].append(row.lembaga)
    pilot = {
        day
        for row in store.pilot.overlapping(kode, "0000-01-01", "9999-12-31")
        for day in days_of(row.berlaku_mulai, row.berlaku_sampai)
    }
    return holding, pilot


def days_of(mulai, sampai):
    first = last_day(mulai)
    last = last_day(sampai) if sampai else "9999-12-31"
    return CALENDAR[bisect_left(CALENDAR, first) : bisect_right(CALENDAR, last)]


def check_step(step, before, after):
    """Only the days that a step speaks of may change, and they change as it says."""
    verb, opd, _place, mulai, sampai = step
    spoken = set(days_of(mulai, sampai))
    last = last_day(mulai)
    for day in CALENDAR:
        was, now = before[0][day], after[0][day]
        if verb in ("assign", "ganti") and day in spoken:
            assert now == [opd], day
        elif verb == "ganti" and day > last:
            assert now in (was, []), day
        elif verb == "unassign" and day > last:
            assert now == [name for name in was if name != opd] or now == was, day
        else:
            assert now == was, day
    if verb == "designate":
        assert after[1] == before[1] | spoken
    elif verb == "revoke":
        assert {day for day in before[1] if day <= last} == {d for d in after[1] if d <= last}
        assert after[1] <= before[1]
    else:
        assert after[1] == before[1]


def check_gaps(store, day, kept):
    found = {
        dict(temuan.tempat)["kecamatan"]: temuan.jenis
        for temuan in find_gaps(store, PermintaanCelah(), hari=day)
        if dict(temuan.tempat)["fokus"] == "lansia"
    }
    for place, (holding, pilot) in kept.items():
        ended = any(holding[past] for past in CALENDAR if past < day)
        wanted = "berakhir" if ended else "tanpa-penanggung-jawab"
        assert found.get(place) == (wanted if day in pilot and not holding[day] else None), day


@examples(40)
@given(steps=st.lists(STEP, max_size=8))
def test_any_order_of_steps_keeps_the_calendar(store, steps):
    with undone(store):
        for step in steps:
            place = step[2]
            before = {name: kept_days(store, name) for name in PLACES}
            try:
                with whole(store):
                    act(store, step)
            except BerdayaError:
                assert {name: kept_days(store, name) for name in PLACES} == before
            else:
                after = {name: kept_days(store, name) for name in PLACES}
                check_step(step, before[place], after[place])
                other = next(name for name in PLACES if name != place)
                assert after[other] == before[other]
        kept = {name: kept_days(store, name) for name in PLACES}
        assert all(
            len(names) <= 1 for holding, _pilot in kept.values() for names in holding.values()
        )
        for day in days_of_change(kept):
            check_gaps(store, day, kept)


def days_of_change(kept):
    """The days on which an answer may differ from the day before, with the days around them."""
    chosen = {CALENDAR[0], CALENDAR[-1]}
    for holding, pilot in kept.values():
        for yesterday, day in pairwise(CALENDAR):
            if holding[yesterday] != holding[day] or (yesterday in pilot) != (day in pilot):
                chosen |= {yesterday, day}
    return sorted(chosen)


def test_gaps_of_every_day_of_two_years(store):
    steps = [
        ("assign", "dinsos", "Kejobong", "2025-TW3", "2025-10"),
        ("assign", "dinporapar", "Kejobong", "2025-12-15", None),
        ("designate", "dinsos", "Kutasari", "2026-02", "2026-09"),
        ("assign", "dinsos", "Kutasari", "2026", "2026"),
        ("ganti", "dinporapar", "Kutasari", "2026-03-15", "2026-04-30"),
        ("unassign", "dinporapar", "Kejobong", "2026-07", None),
        ("revoke", "dinsos", "Kejobong", "2026-10-10", None),
    ]
    for step in steps:
        act(store, step)
    kept = {name: kept_days(store, name) for name in PLACES}
    for day in CALENDAR:
        check_gaps(store, day, kept)
