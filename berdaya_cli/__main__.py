"""Run berdaya: as the console script, and as ``python -m berdaya_cli``."""

import gc
import sys
from typing import NoReturn

from berdaya_cli import APART

JOBS = {
    "lembar": "berdaya_cli.storage.excel.sheet_child:serve",
    "foto": "berdaya_cli.reports.drawing.thumbnail:serve",
    "gambar": "berdaya_cli.reports.formats.picture:serve",
    "tandai": "berdaya_cli.reports.excel.as_marked:serve",
    "templat": "berdaya_cli.reports.formats.word_template:serve",
}
"""What looks at foreign files in a process of its own (``storage.apart``)."""

SELDOM = 50_000
"""So many new objects before Python looks for garbage: its own number is meant for long lives."""


def run() -> NoReturn:
    """Be the program.

    Hardly anything in so short a life is garbage that only a search finds: modules and classes are
    none, rows go by their counts. Searching as often as Python does takes a tenth of a listing.
    """
    gc.set_threshold(SELDOM)
    if sys.argv[1:2] == [APART]:
        from berdaya_cli.storage.apart import serve

        _program, _word, job, language = sys.argv
        serve(JOBS[job], language)
        sys.exit(0)
    from berdaya_cli.cli.app import main

    sys.exit(main())


if __name__ == "__main__":
    run()
