"""Run berdaya: as the console script, and as ``python -m berdaya_cli``."""

import gc
import sys
from typing import NoReturn

SELDOM = 50_000
"""So many new objects before Python looks for garbage: its own number is meant for long lives."""


def run() -> NoReturn:
    """Be the program.

    Hardly anything in so short a life is garbage that only a search finds: modules and classes are
    none, rows go by their counts. Searching as often as Python does takes a tenth of a listing.
    """
    gc.set_threshold(SELDOM)
    from berdaya_cli.cli.app import main

    sys.exit(main())


if __name__ == "__main__":
    run()
