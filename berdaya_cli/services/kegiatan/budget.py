"""Add the pagu of a kegiatan: the first one (murni), a shift, or the changed budget."""

from dataclasses import dataclass

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.kegiatan.anggaran import Anggaran, day_in_year, parse_tahap, parse_tahun
from berdaya_cli.domain.kegiatan.kegiatan import default_day
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.perubahan import Rencana
from berdaya_cli.domain.tanggal import nama_tanggal, read_past_day
from berdaya_cli.language import _, format_rupiah
from berdaya_cli.services.kegiatan.by_number import find_kegiatan
from berdaya_cli.services.reading import read_all_dana
from berdaya_cli.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class PermintaanAnggaran:
    """What the user says of a pagu, as typed."""

    kegiatan: str
    dana: tuple[str, ...]
    tahap: str = "murni"
    tahun: str | None = None
    tanggal: str | None = None
    dokumen: str | None = None
    tanggal_dokumen: str | None = None


def add_budget(store: Store, minta: PermintaanAnggaran, *, today: str) -> Rencana:
    """Add a pagu a source; the latest row of a source and year is the one that holds.

    Raises:
        BerdayaError: what is not known or cannot be; every mistake is reported.
    """
    check = Mistakes()
    kegiatan = check.note(find_kegiatan, store, minta.kegiatan)
    given = check.note(read_past_day, minta.tanggal or default_day(kegiatan, today), today)
    tahap = check.note(parse_tahap, minta.tahap)
    tahun = check.note(parse_tahun, minta.tahun) if minta.tahun else None
    dokumen = check.note(read_document, minta.dokumen, minta.tanggal_dokumen, today)
    dana = read_all_dana(store, minta.dana, kegiatan.kabupaten, check) if kegiatan else ()
    found = check.settle(kegiatan)
    year = tahun or int(found.tanggal_mulai[:4])
    typed = check.settle(given)
    day = day_in_year(typed, year)
    if minta.tanggal is not None and day != typed:
        raise InvalidValueError(
            _("The pagu of {year} cannot be set on {date}."),
            hint=_("Give its budget year with --tahun, or a day of that year."),
            year=year,
            date=nama_tanggal(typed),
        )
    said: list[str] = []
    notes: list[str] = []
    same = 0
    for one in dana:
        row = Anggaran(
            tanggal=day,
            sumber_dana=one.sumber_dana,
            tahun=year,
            tahap=check.settle(tahap),
            jumlah=one.jumlah or 0,
            nomor_dokumen=check.settle(dokumen)[0],
            tanggal_dokumen=check.settle(dokumen)[1],
        )
        before = store.anggaran.pagu_on(found.id, row.sumber_dana, year, row.tanggal)
        plain = row.tahap == "murni" and row.nomor_dokumen is None
        if before == row.jumlah and (plain or store.anggaran.same(found.id, row)):
            same += 1
            continue
        store.anggaran.add(found.id, found.kabupaten, row)
        later = store.anggaran.later(found.id, row)
        if later is not None:
            notes.append(_still_holds(found.id, row, later))
        said.append(_said(found.id, row, before))
    return Rencana(uraian=tuple(said), tetap=same, catatan=tuple(notes))


def read_document(
    nomor: str | None, tanggal: str | None, today: str
) -> tuple[str | None, str | None]:
    """Read the number and day of the budget document.

    Raises:
        BerdayaError: a day that cannot be, or one of no document.
    """
    number = " ".join((nomor or "").split()) or None
    if tanggal is None:
        return number, None
    if number is None:
        raise InvalidValueError(
            _("'--tanggal-dokumen' needs the number of the document."),
            hint=_("Give it with --dokumen."),
        )
    return number, read_past_day(tanggal, today)


def _said(number: int, row: Anggaran, before: int | None) -> str:
    said = _("Kegiatan {id}, {source} {year}, {stage}: {before} > {after}").format(
        id=number,
        source=row.sumber_dana,
        year=row.tahun,
        stage=row.tahap,
        before=format_rupiah(before) if before is not None else _("not reported"),
        after=format_rupiah(row.jumlah),
    )
    return f"{said} ({row.nomor_dokumen})" if row.nomor_dokumen else said


def _still_holds(number: int, row: Anggaran, later: tuple[str, int]) -> str:
    """Return that a later pagu goes before the one that was added, and what would change that."""
    day, amount = later
    said = _(
        "From {date} on {amount} holds, as recorded before. To put this one there:"
        " berdaya budget {id} --dana {source}:{new} --tahun {year} --tanggal {day}"
    )
    return said.format(
        date=nama_tanggal(day),
        amount=format_rupiah(amount),
        id=number,
        source=row.sumber_dana,
        new=row.jumlah,
        year=row.tahun,
        day=day,
    )
