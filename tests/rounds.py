"""How thorough a round of tests is: ``pytest --quick`` is for every save, the whole suite decides."""

import os
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

STARTS = frozenset({"subprocess.Popen", "os.fork", "os.forkpty", "os.posix_spawn", "os.system"})
"""What Python says before it starts another process."""

LONG = frozenset({"test_bench.py", "test_crash.py", "test_cron.py", "test_wheel.py"})
"""Files that hold a test of many seconds."""

MEMORY = Path("/dev/shm")  # noqa: S108  pytest makes folders of its own in it
"""Where Linux keeps files in memory: a quick round waits for no disk."""


class Round:
    """The round that is running."""

    quick = False
    in_test = False


def tries(most):
    """Return how often a test tries its luck: in a quick round a fifth as often."""
    return most // 5 if Round.quick else most


def examples(most):
    """Let a property test try so many examples."""
    return settings(max_examples=tries(most))


def large():
    """Leave a test that makes a file of hundreds of megabytes to the whole suite."""
    return pytest.mark.skipif(Round.quick, reason="it makes a file of hundreds of megabytes")


def begin(*, quick):
    """Try the same examples in every run, however busy the machine is."""
    settings.register_profile(
        "berdaya",
        deadline=None,
        derandomize=True,
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    )
    settings.load_profile("berdaya")
    Round.quick = quick
    if quick:
        sys.addaudithook(_start_nothing)
        if MEMORY.is_dir():
            os.environ["PYTEST_DEBUG_TEMPROOT"] = str(MEMORY)


def _start_nothing(event, _arguments):
    if Round.in_test and event in STARTS:
        pytest.skip("it starts another process")
