"""Rows of reference data that people add and correct, whatever their table.

Table and column names come from the domain: a class of ``domain/row.Row`` says which table its
rows stand in, by which columns they are called, and its fields are the columns.
"""

from dataclasses import fields
from functools import partial
from typing import Any, TypeVar

from berdaya_cli.domain.lookup import Candidate, choose
from berdaya_cli.domain.not_found import ReferenceNotFoundError
from berdaya_cli.domain.row import LISTS, Row
from berdaya_cli.storage.table import Table

R = TypeVar("R", bound=Row)


class ReferenceRows(Table):
    """Reads and writes rows by their class; each is of one regency and known by a code."""

    def all_of(self, kind: type[R], kabupaten: str) -> tuple[R, ...]:
        """Return a regency's rows, by their code."""
        names = [f.name for f in fields(kind)]  # type: ignore[arg-type]  # every Row is a dataclass
        columns = ", ".join(name for name in names if name not in LISTS)
        statement = f"SELECT {columns} FROM {kind.tabel} WHERE kabupaten = :kabupaten ORDER BY kode"
        below = {name: self._words(kind, name, kabupaten) for name in names if name in LISTS}
        return tuple(
            kind(
                **row, **{name: tuple(words.get(row["kode"], ())) for name, words in below.items()}
            )
            for row in self._rows(statement, kabupaten=kabupaten)
        )

    def _words(self, kind: type[Row], name: str, kabupaten: str) -> dict[str, list[str]]:
        statement = f"""
            SELECT {kind.tabel} AS kode, {name} AS kata FROM {kind.tabel}_{name}
             WHERE kabupaten = :kabupaten
             ORDER BY {kind.tabel}, {name}
        """
        found: dict[str, list[str]] = {}
        for row in self._rows(statement, kabupaten=kabupaten):
            found.setdefault(row["kode"], []).append(row["kata"])
        return found

    def find(self, kind: type[R], asked: str, kabupaten: str) -> R:
        """Find a row by code or by what people call it.

        Raises:
            ReferenceNotFoundError: there is none of that name, with the nearest.
            AmbiguousNameError: several bear it.
        """
        rows = {row.columns()["kode"]: row for row in self.all_of(kind, kabupaten)}
        calon = (_candidate(kind, row) for row in rows.values())
        return rows[choose(asked, calon, partial(ReferenceNotFoundError, kind.tabel))]

    def next_place(self, kind: type[Row], kabupaten: str) -> int:
        """Return the place in lists behind all that are there."""
        return 1 + max(
            (int(row.columns()["urutan"] or 0) for row in self.all_of(kind, kabupaten)), default=0
        )

    def add(self, row: Row, kabupaten: str) -> None:
        """Add a row with the words below it."""
        self._insert(row.tabel, kabupaten=kabupaten, uid=self._new_uid(), **row.columns())
        for name, words in row.lists().items():
            self._add_words(row, name, kabupaten, words)

    def change(self, before: Row, after: Row, kabupaten: str) -> None:
        """Bring a row, and the words below it, to what is given."""
        values, key = after.columns(), {"kode": before.columns()["kode"], "kabupaten": kabupaten}
        changed = {n: v for n, v in values.items() if before.columns()[n] != v}
        if changed:
            marks = ", ".join(f"{name} = :{name}" for name in changed)
            where = "WHERE kabupaten = :kabupaten AND kode = :kode"
            self._conn.execute(f"UPDATE {after.tabel} SET {marks} {where}", changed | key)
        for name, words in after.lists().items():
            there = before.lists()[name]
            for word in sorted(set(there) - set(words)):
                self._conn.execute(
                    f"DELETE FROM {after.tabel}_{name}"
                    f" WHERE kabupaten = :kabupaten AND {after.tabel} = :kode AND {name} = :kata",
                    key | {"kata": word},
                )
            self._add_words(after, name, kabupaten, sorted(set(words) - set(there)))

    def _add_words(self, row: Row, name: str, kabupaten: str, words: Any) -> None:  # noqa: ANN401  any texts
        for word in words:
            values = {"kabupaten": kabupaten, row.tabel: row.columns()["kode"], name: word}
            self._insert(f"{row.tabel}_{name}", **values)


def _candidate(kind: type[Row], row: Row) -> Candidate:
    values = row.columns()
    called = [str(values[name]) for name in kind.sebutan if values[name]]
    names = [*called, *row.lists().get("alias", ())]
    kode = str(values["kode"])
    return Candidate(kode, (called or [kode])[0], tuple(names))
