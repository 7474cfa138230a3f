"""Import a known table thousands of times, mangled: ``python -m tests.bench.mangled_tables [HOW_MANY]``.

It stops at the first record that is not meant, and says how many came in whole.
"""

import sys
import tempfile
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import mangled
from tests.cli.excel.test_mangled_tables import check
from tests.conftest import Berdaya


def main(most=5000):
    """Mangle and import."""
    ends = Counter()
    with tempfile.TemporaryDirectory() as name, pytest.MonkeyPatch.context() as patch:
        berdaya = Berdaya(Path(name) / "b.db", patch)
        berdaya("init")

        @settings(
            max_examples=most, deadline=None, suppress_health_check=list(HealthCheck), database=None
        )
        @given(table=mangled.tables(), kind=st.sampled_from(["csv", "xlsx"]))
        def run(table, kind):
            ends[kind, check(berdaya, Path(name), table, kind), table[3]] += 1

        run()
    for (kind, code, second), count in sorted(ends.items()):
        sys.stdout.write(
            f"{kind}, exit {code}{', with a second table' if second else ''}: {count}\n"
        )


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
