"""The rows of a recap on Spark, beside those of SQLite: equal, and in one order.

Run as ``python tests/bench/spark_rows.py [RECORDS]`` where PySpark and a Java runtime are; ``.ci/run``
does so where it finds both. Random records, four groupings, four periods.
"""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from berdaya_cli.domain.periode import parse_periode
from berdaya_cli.services.kegiatan.record import add_whole
from berdaya_cli.storage.moments import start_moments
from berdaya_cli.storage.opening import open_store
from berdaya_cli.storage.province import engines
from berdaya_cli.storage.province.lake import Lake
from berdaya_cli.storage.store import Store
from tests.conftest import MORNING, Berdaya, uids, undone
from tests.services.province.test_engines import GROUPINGS, own_sums, put
from tests.services.report.test_recap import PERIODS, anywhen


@contextmanager
def seeded_store(folder: Path) -> Iterator[Store]:
    """Open a seeded database for random records, which are taken back."""
    db = folder / "acuan.db"
    with pytest.MonkeyPatch.context() as patch:
        assert Berdaya(db, patch)("init").exit_code == 0
    with open_store(db, uids(9), write=True) as store:
        store.conn.execute("BEGIN")
        start_moments(store.conn, MORNING)
        yield store
        store.conn.execute("ROLLBACK")


def main(records: int = 4) -> None:
    """Compare each record on both engines; say how many rows were alike."""
    alike = 0

    @settings(max_examples=records, deadline=None, database=None, derandomize=True,
              suppress_health_check=list(HealthCheck))  # fmt: skip
    @given(st.lists(anywhen(), min_size=2, max_size=6))
    def compare(rows):
        nonlocal alike
        with tempfile.TemporaryDirectory() as name, seeded_store(Path(name)) as store:
            lake = Lake(Path(name) / "danau")
            with undone(store):
                for row in rows:
                    add_whole(store, row)
                note = put(lake, store)
                wanted = {periode: own_sums(store, periode) for periode in PERIODS[:4]}
            with engines.opened("spark", lake, {"33.03": note}, master="local[2]") as mesin:
                for periode, sums in wanted.items():
                    when = parse_periode(periode)
                    for by in GROUPINGS:
                        assert list(engines.recap(mesin, by, None, when)) == sums[by], (periode, by)
                        alike += len(sums[by])

    compare()
    sys.stdout.write(f"{alike} rows of {records} records alike on SQLite and Spark\n")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
