"""Rules of editions and late rows that SQL has too: both say the same."""

import json
import sqlite3
from contextlib import closing

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from berdaya_cli.domain.formulir.kode import encode_short
from berdaya_cli.domain.periode import parse_periode
from berdaya_cli.domain.report.edisi import Edisi
from berdaya_cli.storage.report.susulan import DAY
from tests.conftest import OPERASI

YEARS = st.integers(1900, 2100)
PERIODS = (
    *("TW1", "TW2", "TW3", "TW4", "S1", "S2"),
    *(f"{month:02}" for month in range(1, 13)),
    "",
)


@given(year=YEARS, part=st.sampled_from(PERIODS))
def test_a_measurement_is_of_the_last_day_of_its_period(year, part):
    code = f"{year}-{part}" if part else str(year)
    row = (json.dumps({"periode": code}), "pengukuran")
    with closing(sqlite3.connect(":memory:")) as conn:
        ((day,),) = conn.execute(f"SELECT {DAY} FROM (SELECT ? AS sesudah, ? AS tabel)", row)
    assert day == parse_periode(code).akhir


REGENCY = "33.03"
ABOUT = [(f"kabupaten:{REGENCY}", "2025-TW3"), (f"kabupaten:{REGENCY}", "2025-TW4"),
         ("kecamatan:33.03.05", "2025-TW4")]  # fmt: skip
STEPS = st.lists(st.tuples(st.sampled_from(ABOUT), st.integers(0, 9)), max_size=12)


def one(store, lingkup, periode):
    uid = store.new_uid()
    return Edisi(kabupaten=REGENCY, tahun=2026, nomor="1", lingkup=lingkup, periode=periode,
                 kode=encode_short(uid), segel=None, sha256="0" * 64, uid=uid)  # fmt: skip


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_the_editions_in_force_are_those_that_were_neither_replaced_nor_withdrawn(store, steps):
    with store.transaction.write(OPERASI):
        for about, kind in steps:
            known = store.edisi.of_kabupaten(REGENCY)
            if kind < 6 or not known:
                store.edisi.add(one(store, *about), f"2026-01-{kind + 1:02}", (), None)
            elif not known[kind % len(known)].dicabut:
                store.edisi.step(known[kind % len(known)].uid, "dicabut", "2026-02-01", "keliru")
        every = store.edisi.of_kabupaten(REGENCY)
        for lingkup, periode in ABOUT:
            same = [row for row in every if (row.lingkup, row.periode) == (lingkup, periode)]
            assert sorted(row.ke for row in same) == list(range(1, len(same) + 1))
            assert sum(row.keadaan == "berlaku" for row in same) <= 1
        holds = {row.uid for row in every if row.keadaan == "berlaku"}
        periods = tuple({periode for _lingkup, periode in ABOUT})
        assert {row.uid for row in store.edisi.in_force(periods)} == holds
        scopes = {lingkup for lingkup, _periode in ABOUT}
        found = [row for scope in scopes for row in store.edisi.of_scope_in_force(REGENCY, scope)]
        assert {row.uid for row in found} == holds
        store.edisi._conn.execute("DELETE FROM edisi_langkah")
        store.edisi._conn.execute("DELETE FROM edisi")
