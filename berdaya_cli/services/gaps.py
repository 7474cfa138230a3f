"""Find the cells (fokus x pilot) that nobody, nobody any more, or more than one answers for."""

from collections.abc import Iterator
from shlex import quote

from berdaya_cli.domain.penugasan import PenugasanTercatat, days
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.domain.temuan import Temuan
from berdaya_cli.language import _
from berdaya_cli.services.scope import find_scope
from berdaya_cli.storage.store import Store

PLACES = ("kecamatan", "kode", "fokus")
"""Where a gap is: the names in its ``tempat``."""


def has_pilots(store: Store, kabupaten: str | None, *, hari: str) -> bool:
    """Tell whether there is a cell to look at: no pilots, no gaps."""
    return bool(store.pilot.codes_on(hari, find_scope(store, kabupaten)))


def find_gaps(store: Store, kabupaten: str | None, *, hari: str) -> tuple[Temuan, ...]:
    """Find every cell without exactly one penanggung jawab on a day, pilot by pilot."""
    scope = find_scope(store, kabupaten)
    pilots = store.pilot.codes_on(hari, scope)
    cells: dict[tuple[str, str], list[PenugasanTercatat]] = {}
    for row in store.penugasan.of_kecamatan(pilots):
        cells.setdefault((row.kecamatan, row.fokus), []).append(row)
    return tuple(
        temuan for kode in pilots for temuan in _gaps_of_kecamatan(store, kode, cells, hari)
    )


def _gaps_of_kecamatan(
    store: Store, kode: str, cells: dict[tuple[str, str], list[PenugasanTercatat]], hari: str
) -> Iterator[Temuan]:
    kecamatan = store.kecamatan.get(kode)
    alone = store.kabupaten.only() is not None  # else another regency may have the same name
    for fokus in store.fokus.of_kabupaten(kecamatan.kabupaten):
        rows = cells.get((kode, fokus.kode), [])
        now = [r for r in rows if _holds(r, hari)]
        if len(now) == 1:
            continue
        before = [r for r in rows if days(r.berlaku_mulai, r.berlaku_sampai)[1] < hari]
        jenis, pesan = _in_words(now, before)
        yield Temuan(
            jenis=jenis,
            tempat=(("kecamatan", kecamatan.nama), ("kode", kode), ("fokus", fokus.kode)),
            pesan=pesan,
            saran=_what_to_do(now, fokus.kode, kecamatan.nama if alone else kode),
        )


def _holds(row: PenugasanTercatat, hari: str) -> bool:
    first, last = days(row.berlaku_mulai, row.berlaku_sampai)
    return first <= hari <= last


def _in_words(now: list[PenugasanTercatat], before: list[PenugasanTercatat]) -> tuple[str, str]:
    if now:
        names = ", ".join(row.nama_lembaga for row in now)
        return "ganda", _("More than one penanggung jawab: {names}").format(names=names)
    if before:
        last = max(before, key=lambda row: days(row.berlaku_mulai, row.berlaku_sampai)[1])
        said = _("No penanggung jawab any more: {name} until {date}")
        end = nama_tanggal(last.berlaku_sampai or "")
        return "berakhir", said.format(name=last.nama_lembaga, date=end)
    return "tanpa-penanggung-jawab", _("No penanggung jawab yet")


def _what_to_do(now: list[PenugasanTercatat], fokus: str, kecamatan: str) -> str:
    if now:
        return f"berdaya unassign {now[-1].lembaga} --fokus {fokus} --kecamatan {quote(kecamatan)}"
    return f"berdaya assign OPD --fokus {fokus} --kecamatan {quote(kecamatan)}"
