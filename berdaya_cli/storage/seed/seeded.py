"""The rows that seeds bring in, whatever their table: as they stand, and as last seeded.

As last seeded is read from riwayat: what ``init`` or ``seed`` wrote last. Comparing the two shows
what somebody has recorded or changed since, which no seed may overwrite.
"""

from collections.abc import Sequence
from uuid import UUID, uuid5

from berdaya_cli.domain.errors import DamagedHistoryError
from berdaya_cli.domain.perubahan import RowImage, read_image
from berdaya_cli.domain.row import LISTS
from berdaya_cli.domain.tabel import Value
from berdaya_cli.storage.table import Table

NAMESPACE = UUID("5b0e1f5e-6f0e-5d3c-9d5b-0f3a0c7a3303")
"""Makes the uid of a seeded row from its natural key, the same in every office's file."""

Key = tuple[Value, ...]
BELOW = tuple(f"_{name}" for name in LISTS)
"""How tables end whose rows are words of another row and have no uid of their own."""


class SeededRows(Table):
    """Reads and writes rows by their natural key; table and column names come from the domain."""

    def current(self, tabel: str, kunci: Sequence[str], kabupaten: str) -> dict[Key, RowImage]:
        """Return a regency's rows of a table as they stand, by natural key."""
        column = "kode" if tabel == "kabupaten" else "kabupaten"
        statement = f"SELECT * FROM {tabel} WHERE {column} = :kabupaten"
        rows = self._rows(statement, kabupaten=kabupaten)
        return {tuple(row[name] for name in kunci): row for row in rows}

    LAST_SEEDED = """
        SELECT r.aksi, r.sebelum, r.sesudah FROM riwayat AS r
          JOIN operasi AS o ON o.id = r.operasi
         WHERE r.tabel = :tabel
           AND (o.perintah IN ('init', 'seed') AND r.sesudah IS NOT NULL
                OR o.perintah = 'undo' AND r.aksi = 'hapus')
         ORDER BY r.id
    """

    def last_seeded(self, tabel: str, kunci: Sequence[str], kabupaten: str) -> dict[Key, RowImage]:
        """Return what seeds last wrote into a regency's rows, column by column, by natural key.

        A row that a seed changed holds what people wrote into its other columns too: only the
        columns that differ are the seed's. Where it changed the key, what it wrote before goes
        along.
        """
        column = "kode" if tabel == "kabupaten" else "kabupaten"
        seeded: dict[Key, dict[str, Value]] = {}
        for row in self._rows(self.LAST_SEEDED, tabel=tabel):
            before, after = read_image(row["sebelum"]), read_image(row["sesudah"])
            try:
                if not after:  # what a seed brought was taken back: it may bring it again
                    seeded.pop(tuple(before[name] for name in kunci), None)
                elif after[column] == kabupaten:
                    _note_seeded(seeded, kunci, before, after)
            except KeyError:  # a column's name is no longer what it was
                raise DamagedHistoryError from None
        return dict(seeded)

    def add(self, tabel: str, kunci: Key, nilai: RowImage) -> None:
        """Add a seeded row."""
        uid: dict[str, Value] = {}
        if not tabel.endswith(BELOW):
            uid["uid"] = str(uuid5(NAMESPACE, "/".join([tabel, *map(str, kunci)])))
        self._insert(tabel, **nilai, **uid)

    def change(self, tabel: str, key_columns: Sequence[str], kunci: Key, nilai: RowImage) -> None:
        """Change some columns of the row with a natural key."""
        marks = ", ".join(f"{name} = :{name}" for name in nilai)
        where = " AND ".join(f"{name} IS :key_{name}" for name in key_columns)
        keys = {f"key_{name}": value for name, value in zip(key_columns, kunci, strict=True)}
        self._conn.execute(f"UPDATE {tabel} SET {marks} WHERE {where}", {**nilai, **keys})


def _note_seeded(
    seeded: dict[Key, dict[str, Value]], kunci: Sequence[str], before: RowImage, after: RowImage
) -> None:
    """Note what a seed wrote into a row, under the key that the row has since."""
    key = tuple(after[name] for name in kunci)
    if before and (old := tuple(before[name] for name in kunci)) != key:
        seeded[key] = seeded.pop(old, {})
    known = seeded.setdefault(key, {})
    known.update({n: v for n, v in after.items() if n not in before or before[n] != v})
