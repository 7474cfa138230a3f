"""Import forms thousands of times, filled in and mangled: ``python -m tests.bench.mangled_forms [HOW_MANY]``.

It stops at the first record that is not meant, and says how many came in whole.
"""

import sys
import tempfile
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from tests import mangled_forms
from tests.cli.excel.test_mangled_forms import SHAPES, both_layouts, check


def main(most=5000):
    """Mangle and import."""
    ends = Counter()
    with tempfile.TemporaryDirectory() as name, pytest.MonkeyPatch.context() as patch:
        berdaya, forms = both_layouts(Path(name), patch)

        @settings(
            max_examples=most, deadline=None, suppress_health_check=list(HealthCheck), database=None
        )
        @given(form=mangled_forms.filled(forms, SHAPES))
        def run(form):
            ends[dict(form.facts)["versi"], form.shape, check(berdaya, Path(name), form)] += 1

        run()
    for (layout, shape, code), count in sorted(ends.items(), key=str):
        sys.stdout.write(f"layout {layout}, {shape}, exit {code}: {count}\n")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
