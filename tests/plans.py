"""The plan of every statement that storage runs: none may read through a table that grows.

The first time that any test runs a statement, SQLite is asked for its plan, without statistics to
help it, as in a user's file. A test that ran one with a plan that is not allowed here fails.
"""

import re
import sqlite3
import sys
from collections import defaultdict
from pathlib import Path
from typing import ClassVar

STORAGE = Path(__file__).parents[1] / "berdaya_cli" / "storage"
GROWING = frozenset({
    "anggaran", "bukti", "isian", "kegiatan", "kegiatan_lokasi", "kegiatan_mitra", "pelaksanaan",
    "perkembangan", "realisasi", "riwayat",
})  # fmt: skip
"""Tables that grow with the work; the others are a few hundred rows of reference."""
ALLOWED = {
    "keeping/balik.py:put_back": "a kecamatan that goes again is looked for in places, which have no index",
    "keeping/balik.py:referring": "likewise",
    "publish/catalogue.py:counts": "counts everything, for info",
    "keeping/checkup.py:_of_images": "looks at everything, for doctor",
    "keeping/checkup.py:_of_rows": "likewise",
    "keeping/checkup.py:copies": "likewise",
    "keeping/checkup.py:rules": "likewise",
    "files.py:_replace": "an export writes everything",
    "keeping/foreign.py:_check_values": "a database from elsewhere is examined whole",
    "keeping/gabung.py:add": "no scan: SQLite plans for references that came before what they refer to",
    "kegiatan/listing.py:_listed k": "a list without a place, doer or fokus is one of everything",
    "keeping/pihak.py:all_rows": "a merge goes through the other file",
    "province/engines.py:cells": "in SQLite only tests run it",
    "province/engines.py:recap": "likewise",
    "keeping/pihak.py:sayings": "likewise",
    "keeping/pihak.py:taken_away": "likewise",
    "schema/migrations.py:m0008_dicatat": "an upgrade goes through everything once",
    "reference/kinds.py:add": "no scan: SQLite plans for references that came before what they refer to",
    "keeping/riwayat.py:changed": "an auditor asks the whole history about a kecamatan or lembaga",
    "keeping/riwayat.py:operations": "reads through an index of the few rows that other programs wrote",
    "seed/seeded.py:add": "no scan: SQLite plans for references that came before what they refer to",
    "keeping/checkup.py:personal": "a check reads everything once",
    "publish/rehearsed.py:_of": "an export reads everything",
    "publish/terbuka.py:days": "likewise",
    "publish/terbuka.py:per_sel": "an export sums everything",
}
"""Where a scan is meant, as file below storage and function, and why; an alias narrows it."""

_STATEMENT = re.compile(r"\s*(SELECT|WITH|INSERT|UPDATE|DELETE)\b")
_NAMED = re.compile(r'\b(?:FROM|JOIN|INTO|UPDATE)\s+(?:\w+\.)?"?(\w+)"?(?:\s+AS\s+(\w+))?')
_SCANNED = re.compile(r"SCAN (\w+)")


class PlannedConnection(sqlite3.Connection):
    """A connection that asks for the plan of each statement before it first runs it."""

    seen: ClassVar[set[str]] = set()
    found: ClassVar[list[str]] = []

    def execute(self, sql, parameters=(), /):
        """Run a statement; a scan that is not allowed is kept in ``found``."""
        if sql not in self.seen and _STATEMENT.match(sql):
            self.seen.add(sql)
            self._look(sql, parameters)
        return super().execute(sql, parameters)

    def executemany(self, sql, parameters, /):
        """Run a statement many times; its plan is that of the first time."""
        if sql not in self.seen and _STATEMENT.match(sql):
            self.seen.add(sql)
            self._look(sql, (None,) * sql.count("?"))
        return super().executemany(sql, parameters)

    def _look(self, sql, parameters):
        where = _asking()
        if where is None:
            return
        try:
            plan = super().execute(f"EXPLAIN QUERY PLAN {sql}", parameters).fetchall()
        except sqlite3.Error:  # the statement itself will say so
            return
        tables = defaultdict(set)
        for table, alias in _NAMED.findall(sql):
            tables[alias or table].add(table)
        for *_ids, detail in plan:
            scan = _SCANNED.match(detail)
            name = scan[1] if scan else ""
            allowed = where in ALLOWED or f"{where} {name}" in ALLOWED
            if tables.get(name, {name}) & GROWING and not allowed:
                self.found.append(f"{where}: {detail}\n{sql}")


def _asking():
    """Name the function of storage that runs a statement, the helpers of all tables aside."""
    frame = sys._getframe(3)
    while frame:
        path, name = Path(frame.f_code.co_filename), frame.f_code.co_name
        if STORAGE in path.parents and path != STORAGE / "table.py" and name[0] != "<":
            return f"{path.relative_to(STORAGE).as_posix()}:{name}"
        frame = frame.f_back
    return None


def watch():
    """Ask for plans from now on, wherever a connection is made."""
    plain = sqlite3.connect

    def connect(*args, **options):
        return plain(*args, **{"factory": PlannedConnection} | options)

    sqlite3.connect = connect


def scans():
    """Give the scans that were found since the last time."""
    told = list(PlannedConnection.found)
    PlannedConnection.found.clear()
    return told
