"""Find the rows that come after an edition of their period, and note why they do."""

from collections.abc import Iterator, Sequence

from berdaya_cli.domain.privasi import check_personal
from berdaya_cli.domain.report.catatan_berubah import PerubahanTerakhir
from berdaya_cli.domain.report.edisi import EdisiTercatat, read_periode
from berdaya_cli.domain.report.potret import CatatanPotret
from berdaya_cli.domain.report.susulan import BarisSusulan, late_said, of_their_period
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.language import _
from berdaya_cli.storage.store import Store

MOST_NAMED = 20
"""Rows that are named one by one, where a merge brings them."""


def late_rows(store: Store) -> tuple[BarisSusulan, ...]:
    """Return the rows that the open operation has added to periods that were issued before.

    A report says what was spent since 1 January: so far back rows change what was issued. What is
    of a day after it was issued is not late, though its period is not over.
    """
    operasi = store.transaction.operasi or 0
    issued = {
        code: periode.tahun_berjalan
        for code in store.susulan.periods()
        if (periode := read_periode(code))
    }
    if not issued:
        return ()
    days = store.susulan.days(operasi)
    touched = {code: one for code, one in issued.items() if any(map(one.memuat, days))}
    found = store.edisi.in_force(tuple(touched))
    return store.susulan.late(
        operasi,
        (
            (one, touched[one.periode].mulai, min(touched[one.periode].akhir, one.terbit))
            for one in found
        ),
    )


def note_reason(store: Store, rows: Sequence[BarisSusulan], alasan: str) -> None:
    """Note why rows are late; nothing is no reason.

    Raises:
        PersonalDataError: the reason holds a number of a person.
    """
    check_personal(alasan)
    if reason := " ".join(alasan.split()):
        store.susulan.add(rows, reason)


def explained(
    store: Store, record: CatatanPotret, since: EdisiTercatat, *, is_new: bool
) -> tuple[PerubahanTerakhir | None, str | None]:
    """Return what last changed a record since an edition, and the reason that was given.

    One that is new came in by a merge if it was not changed here since.
    """
    found = store.audit.last_change(record.tabel, record.uid, since.uid)
    if found is None and is_new:
        found = store.audit.last_change(record.tabel, record.uid, None)
    reason = store.susulan.reason(record.tabel, record.uid)
    return found, reason or (found.alasan if found else None)


def sentences(store: Store, rows: Sequence[BarisSusulan], *, each: bool) -> Iterator[str]:
    """Return what is to be said of late rows: what was issued, and, where wanted, each row."""
    if not rows:
        return
    codes = dict.fromkeys(row.edisi for row in rows)
    editions = {code: one for code in codes if (one := store.edisi.by_code(code))}
    shown = of_their_period(rows, editions)
    named = dict.fromkeys(row.edisi for row in shown)
    yield from late_said(shown, [editions[code] for code in named])
    if each:
        yield from _each(store, list({(row.tabel, row.uid): row for row in rows}.values()))


def _each(store: Store, rows: Sequence[BarisSusulan]) -> Iterator[str]:
    for row in rows[:MOST_NAMED]:
        known = store.jejak.records(row.tabel, [row.nomor]) if row.tabel != "perkembangan" else {}
        nama = known[row.nomor].nama if known else row.uid
        yield _("Late: {table}, {name}, {date}").format(
            table=row.tabel, name=nama, date=nama_tanggal(row.tanggal)
        )
    if len(rows) > MOST_NAMED:
        yield _("And {n} late rows more.").format(n=len(rows) - MOST_NAMED)
