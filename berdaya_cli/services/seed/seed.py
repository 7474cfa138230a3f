"""Bring a seed in: what is new and what the seed changed, never what people recorded."""

from dataclasses import fields
from pathlib import Path
from typing import Any

from berdaya_cli.domain.berlaku import days
from berdaya_cli.domain.perubahan import Rencana, RowImage
from berdaya_cli.domain.programme.penugasan import Penugasan
from berdaya_cli.domain.seed.banding import changed_since, compare_columns
from berdaya_cli.domain.seed.seed import KEYS, Seed, SeedRow, to_table_rows
from berdaya_cli.domain.tabel import Value
from berdaya_cli.domain.temuan import Temuan
from berdaya_cli.language import _
from berdaya_cli.storage.seed.files import read_seed
from berdaya_cli.storage.seed.seeded import Key
from berdaya_cli.storage.store import Store


def load_seed(path: Path, content: bytes | None = None) -> Seed:
    """Read and check a seed, in a file or piped in, before anything is opened or locked.

    Raises:
        FindingsError: it has mistakes; every one is reported.
        StorageError: the file cannot be read.
    """
    return read_seed(path, content)


def bring_in(store: Store, seed: Seed) -> Rencana:
    """Compare a seed with the record, column by column, and with what a seed last wrote.

    Only where the record is still as a seed wrote it does the seed's new value go in. Where both
    the seed and somebody here changed a column, it is a conflict, which is listed and left.
    All of it happens inside the operation that is open.
    """
    return _BringIn(store, seed).run()


_VALIDITY = {"berlaku_mulai", "berlaku_sampai", "peran"}
"""A change of these can make a row overlap with another."""
_CELLS = {"pilot": ("kecamatan",), "penugasan": ("kecamatan", "fokus", "peran")}
"""What stays the same where a seed corrects who, or from when."""


class _BringIn:
    """A merge under way: table by table, first what changes, then what is new.

    In that order a seed can end one assignment and begin another in the same cell.
    """

    def __init__(self, store: Store, seed: Seed) -> None:
        self._store = store
        self._kabupaten = seed.kabupaten.kode
        self._rows: dict[str, list[SeedRow]] = {tabel: [] for tabel in KEYS}
        for row in to_table_rows(seed):
            self._rows[row.tabel].append(row)
        self._said: list[str] = []
        self._conflicts: list[Temuan] = []
        self._gone: list[str] = []
        self._same = 0
        self._moved: set[Key] = set()

    def run(self) -> Rencana:
        """Go through every table and tell what was done."""
        for tabel, rows in self._rows.items():
            current = self._store.seeded.current(tabel, KEYS[tabel], self._kabupaten)
            seeded = self._store.seeded.last_seeded(tabel, KEYS[tabel], self._kabupaten)
            for row in rows:
                if row.kunci in current:
                    self._merge(row, current[row.kunci], seeded.get(row.kunci))
            left = {
                key: current[key]
                for key in seeded.keys() & current.keys() - {row.kunci for row in rows}
                if all(current[key][name] == value for name, value in seeded[key].items())
            }
            for row in rows:
                if row.kunci not in current and not self._take_place(row, left):
                    self._add(row, seeded.get(row.kunci))
            gone = seeded.keys() & current.keys() - {row.kunci for row in rows} - self._moved
            self._gone += [f"{tabel} {_joined(key)}" for key in seeded if key in gone]
        return Rencana(
            uraian=tuple(self._said),
            tetap=self._same,
            hilang=tuple(self._gone),
            konflik=tuple(self._conflicts),
        )

    def _take_place(self, row: SeedRow, left: dict[Key, RowImage]) -> bool:
        """Let a row take the place of the one that the seed had in its cell, and has no more.

        So a first day or a body that the seed had wrong is corrected, and the cell keeps one row.
        Only a row that nobody here has changed gives way, and only where both cannot stand.
        """
        cell = _CELLS.get(row.tabel, ())
        same = [
            key
            for key, now in left.items()
            if cell and all(now[name] == row.nilai[name] for name in cell)
        ]
        if len(same) != 1 or not self._clash(row) or self._clash(row, same[0]):
            return False
        now = left.pop(same[0])
        self._moved.add(same[0])
        taken = {name: value for name, value in row.nilai.items() if now[name] != value}
        self._change(row, same[0], now, taken)
        return True

    def _change(self, row: SeedRow, key: Key, now: RowImage, taken: dict[str, Value]) -> None:
        self._store.seeded.change(row.tabel, KEYS[row.tabel], key, taken)
        columns = (f"{n}: {_shown(now[n])} > {_shown(taken[n])}" for n in taken)
        self._said.append(f"{row.tabel} {_joined(key)} ({', '.join(columns)})")

    def _add(self, row: SeedRow, before: RowImage | None) -> None:
        if before is not None:
            if changed := changed_since(row.nilai, before):
                said = _(
                    "It was taken away here, and the seed has changed it since; it stays away."
                )
                self._conflict(row, ", ".join(changed), said)
            else:
                self._same += 1
        elif clash := self._clash(row):
            self._conflict(row, "", clash)
        else:
            self._store.seeded.add(row.tabel, row.kunci, row.nilai)
            self._said.append(f"{row.tabel} {_joined(row.kunci)}")

    def _merge(self, row: SeedRow, now: RowImage, before: RowImage | None) -> None:
        taken, conflicts = compare_columns(row.nilai, now, before)
        for name in conflicts:
            said = _("The seed says {seed}, the record {record}; the record stays.")
            pesan = said.format(seed=_shown(row.nilai[name]), record=_shown(now[name]))
            self._conflict(row, name, pesan)
        if taken.keys() & _VALIDITY and (clash := self._clash(row)):
            self._conflict(row, ", ".join(taken), clash)
        elif taken:
            self._change(row, row.kunci, now, taken)
        else:
            self._same += 1

    def _clash(self, row: SeedRow, but: Key | None = None) -> str:
        """Return what a row would overlap with, but for itself and one more."""
        own = {row.kunci, but}
        nilai: dict[str, Any] = {n: value for n, value in row.nilai.items() if value is not None}
        if row.tabel == "pilot":
            stretch = days(nilai["berlaku_mulai"], nilai.get("berlaku_sampai"))
            there = self._store.pilot.overlapping(nilai["kecamatan"], *stretch)
            others = [r for r in there if (r.kecamatan, r.berlaku_mulai) not in own]
            said = _("The kecamatan is a pilot on some of these days already.")
            return said if others else ""
        if row.tabel != "penugasan":
            return ""
        wanted = Penugasan(**{f.name: nilai[f.name] for f in fields(Penugasan) if f.name in nilai})
        names = [
            r.nama_lembaga
            for r in self._store.penugasan.in_the_way(wanted)
            if tuple(getattr(r, name) for name in Penugasan.kunci) not in own
        ]
        said = _("{name} is penanggung jawab on some of these days already.")
        if wanted.peran == "pendukung":
            said = _("{name} supports it on some of these days already.")
        return said.format(name=", ".join(names)) if names else ""

    def _conflict(self, row: SeedRow, column: str, pesan: str) -> None:
        place = (("tabel", row.tabel), ("kunci", _joined(row.kunci)), ("kolom", column))
        saran = _("Settle it in the record, or write the record's value into the seed.")
        self._conflicts.append(Temuan(jenis="konflik", tempat=place, pesan=pesan, saran=saran))


def _joined(key: Key) -> str:
    return "/".join(map(str, filter(None, key)))


LONGEST_SHOWN = 80
"""Characters of a value in a sentence: an outline has thousands."""


def _shown(value: Value) -> str:
    said = "-" if value is None else str(value)
    return said if len(said) <= LONGEST_SHOWN else f"{said[:LONGEST_SHOWN]}\u2026"
