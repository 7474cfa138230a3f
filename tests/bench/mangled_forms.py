"""Import forms thousands of times, filled in and mangled: ``python -m tests.bench.mangled_forms [HOW_MANY [SEED]]``.

It stops at the first record that is not meant, and says how many came in whole.
"""

import sys
import tempfile
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, seed, settings

from tests.cli.excel.test_mangled_forms import both_layouts, check
from tests.mangled_forms import WAYS, filled
from tests.mangling.saved import SHAPES


def main(most=5000, number=0):
    """Mangle and import."""
    ends, ways = Counter(), Counter()
    with tempfile.TemporaryDirectory() as name, pytest.MonkeyPatch.context() as patch:
        berdaya, forms = both_layouts(Path(name), patch)

        @seed(number)
        @settings(
            max_examples=most, deadline=None, suppress_health_check=list(HealthCheck), database=None
        )
        @given(form=filled(forms, SHAPES))
        def run(form):
            ways.update(form.done)
            ends[form.layout, form.shape, check(berdaya, Path(name), form)] += 1

        run()
    for (layout, shape, code), count in sorted(ends.items(), key=str):
        sys.stdout.write(f"layout {layout}, {shape!r}, exit {code}: {count}\n")
    for code in (0, 6):
        count = sum(n for key, n in ends.items() if key[-1] == code)
        sys.stdout.write(f"exit {code}: {count}\n")
    least = [f"{way.__name__} {ways[way.__name__]}" for way in WAYS]
    sys.stdout.write(f"{len(WAYS)} ways: {', '.join(least)}\n")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
