"""Bring a seed in: what is new and what the seed changed, never what people recorded."""

from berdaya_cli.domain.penugasan import days
from berdaya_cli.domain.perubahan import Citra, Perubahan, Rencana
from berdaya_cli.domain.seed import KUNCI, Baris, Seed, to_table_rows
from berdaya_cli.domain.tabel import Nilai
from berdaya_cli.domain.temuan import Temuan
from berdaya_cli.language import _
from berdaya_cli.storage.seed_files import read_seed
from berdaya_cli.storage.seeded import Kunci
from berdaya_cli.storage.store import Store

__all__ = ["bring_in", "plan_seed", "read_seed"]


def bring_in(store: Store, seed: Seed) -> Rencana:
    """Plan a seed and carry the plan out, inside the operation that is open."""
    rencana = plan_seed(store, seed)
    for change in rencana.perubahan:
        after = change.sesudah or {}
        if change.sebelum is None:
            store.seeded.add(change.tabel, change.kunci, after)
        else:
            columns = {name: after[name] for name in change.kolom}
            store.seeded.change(change.tabel, KUNCI[change.tabel], change.kunci, columns)
    return rencana


def plan_seed(store: Store, seed: Seed) -> Rencana:
    """Compare a seed with the record, column by column, and with what a seed last wrote.

    Only where the record is still as a seed wrote it does the seed's new value go in. Where both
    the seed and somebody here changed a column, it is a conflict, which is listed and left.
    """
    return _Plan(store, seed).make()


class _Plan:
    """A plan under way: one pass over the rows of the seed, table by table."""

    def __init__(self, store: Store, seed: Seed) -> None:
        self._store = store
        self._kabupaten = seed.kabupaten.kode
        self._rows: dict[str, list[Baris]] = {tabel: [] for tabel in KUNCI}
        for baris in to_table_rows(seed):
            self._rows[baris.tabel].append(baris)
        self._changes: list[Perubahan] = []
        self._conflicts: list[Temuan] = []
        self._gone: list[str] = []
        self._same = 0

    def make(self) -> Rencana:
        """Go through every table and give the plan."""
        for tabel, rows in self._rows.items():
            current = self._store.seeded.current(tabel, KUNCI[tabel], self._kabupaten)
            seeded = self._store.seeded.last_seeded(tabel, KUNCI[tabel], self._kabupaten)
            for baris in rows:
                self._compare(baris, current.get(baris.kunci), seeded.get(baris.kunci))
            gone = seeded.keys() & current.keys() - {baris.kunci for baris in rows}
            self._gone += [f"{tabel} {_said(key)}" for key in seeded if key in gone]
        return Rencana(
            perubahan=tuple(self._changes),
            tetap=self._same,
            hilang=tuple(self._gone),
            konflik=tuple(self._conflicts),
        )

    def _compare(self, baris: Baris, now: Citra | None, before: Citra | None) -> None:
        if now is None and before is not None:
            self._same += 1  # somebody took it away: it stays away
        elif now is None:
            if clash := self._clash(baris):
                self._conflict(baris, "", clash)
            else:
                self._change(baris, None, baris.nilai)
        else:
            self._merge(baris, now, before or {})

    def _merge(self, baris: Baris, now: Citra, before: Citra) -> None:
        taken: dict[str, Nilai] = {}
        for name, wanted in baris.nilai.items():
            base = before.get(name, now[name])
            if wanted in {now[name], base}:
                continue
            if before and now[name] == base:
                taken[name] = wanted
            else:
                said = _("The seed says {seed}, the record {record}; the record stays.")
                pesan = said.format(seed=_value(wanted), record=_value(now[name]))
                self._conflict(baris, name, pesan)
        if taken:
            self._change(baris, now, {**now, **taken})
        else:
            self._same += 1

    def _clash(self, baris: Baris) -> str:
        """Say what a new pilot or penanggung jawab would overlap with, if anything."""
        nilai = {name: str(value) for name, value in baris.nilai.items() if value is not None}
        if baris.tabel == "pilot":
            first, last = days(nilai["berlaku_mulai"], nilai.get("berlaku_sampai"))
            if self._store.pilot.overlapping(nilai["kecamatan"], first, last):
                return _("The kecamatan is a pilot on some of these days already.")
        if baris.tabel == "penugasan" and nilai["peran"] == "penanggung-jawab":
            first, last = days(nilai["berlaku_mulai"], nilai.get("berlaku_sampai"))
            there = self._store.penugasan.overlapping(
                nilai["kecamatan"], nilai["fokus"], nilai["peran"], first, last
            )
            if there:
                said = _("{name} is penanggung jawab on some of these days already.")
                return said.format(name=there[0].nama_lembaga)
        return ""

    def _change(self, baris: Baris, now: Citra | None, after: Citra) -> None:
        change = Perubahan(tabel=baris.tabel, kunci=baris.kunci, sebelum=now, sesudah=after)
        uraian = f"{baris.tabel} {_said(baris.kunci)}"
        if now is not None:
            columns = (f"{n}: {_value(now[n])} > {_value(after[n])}" for n in change.kolom)
            uraian += f" ({', '.join(columns)})"
        self._changes.append(
            Perubahan(
                tabel=baris.tabel, kunci=baris.kunci, sebelum=now, sesudah=after, uraian=uraian
            )
        )

    def _conflict(self, baris: Baris, column: str, pesan: str) -> None:
        place = (("tabel", baris.tabel), ("kode", _said(baris.kunci)), ("kunci", column))
        saran = _("Settle it by command, or write the record's value into the seed.")
        self._conflicts.append(Temuan(jenis="konflik", tempat=place, pesan=pesan, saran=saran))


def _said(key: Kunci) -> str:
    return "/".join(map(str, key))


def _value(value: Nilai) -> str:
    return "-" if value is None else str(value)
