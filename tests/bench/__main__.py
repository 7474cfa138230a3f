"""The bench: ``python -m tests.bench [GROUP ...]`` times berdaya beside what a user would take instead.

It makes its data, which is the same in every run, runs each job in turn with its peers, and prints
medians, spread, ratios of medians and peak memory. Nothing passes or fails by it.
"""

import argparse
import compileall
import json
import os
import platform
import sqlite3
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

import berdaya_cli
from tests.bench import forms, listings, reports, tables
from tests.bench.place import Place
from tests.bench.table import as_markdown, as_text, between_markers
from tests.bench.timing import Result, measure

README = Path(__file__).parent / "README.md"
WITHOUT = Path(__file__).parent / "without"
"""Packages that the tests want and a user of the peers need not have: they would slow these."""


def main() -> None:
    """Read what is asked for, measure it, and tell."""
    asked = _asked()
    compileall.compile_dir(Path(berdaya_cli.__file__).parent, quiet=1)  # as pip does with the peers
    os.environ["PYTHONPATH"] = str(WITHOUT)
    with tempfile.TemporaryDirectory() as folder:
        results = list(_measured(Place(asked.data or Path(folder), asked.rows), asked))
    if asked.json:
        asked.json.write_text(json.dumps(_told(results, asked), indent=1) + "\n", encoding="utf-8")
    if asked.readme:
        text = between_markers(asked.readme.read_text(encoding="utf-8"), as_markdown(results))
        asked.readme.write_text(text, encoding="utf-8")


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("groups", nargs="*", metavar="GROUP", help="only these: start, import, ...")
    parser.add_argument(
        "--rows", type=int, default=1_000_000, help="kegiatan of the largest database"
    )
    parser.add_argument("--runs", type=int, default=11, help="counted runs of a job that is quick")
    parser.add_argument(
        "--slow-runs", type=int, default=5, help="and at most so many of one that is not"
    )
    parser.add_argument(
        "--warm-up", type=int, default=1, help="runs before them that are not counted"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all that was measured")
    parser.add_argument(
        "--data", type=Path, metavar="DIR", help="keep databases here, and use them again"
    )
    parser.add_argument(
        "--readme",
        type=Path,
        nargs="?",
        const=README,
        metavar="FILE",
        help="write the table into the README beside it",
    )
    return parser.parse_args()


def _measured(place: Place, asked: argparse.Namespace) -> Iterable[Result]:
    place.folder.mkdir(exist_ok=True, parents=True)
    for rooms in (listings, tables, forms, reports):
        if asked.groups and not set(asked.groups) & set(rooms.GROUPS):
            continue
        for job in rooms.jobs(place):
            if asked.groups and job.group not in asked.groups:
                continue
            runs = asked.runs if job.quick else min(asked.runs, asked.slow_runs)
            for result in measure(job, runs, asked.warm_up):
                sys.stdout.write(as_text(result))
                sys.stdout.flush()
                yield result


def _told(results: list[Result], asked: argparse.Namespace) -> dict[str, object]:
    return {
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        "rows": asked.rows,
        "runs": asked.runs,
        "results": [asdict(result) | {"misses": result.misses} for result in results],
    }


if __name__ == "__main__":
    main()
