"""What needs a decision: gaps of who answers for what, and follow-ups that are overdue."""

from berdaya_cli.domain.report.kegiatan import KegiatanLaporan
from berdaya_cli.domain.report.laporan import Laporan
from berdaya_cli.domain.tabel import Kolom
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.language import N_, _, ngettext
from berdaya_cli.reports.section import Section
from berdaya_cli.reports.values import visible


def attention(laporan: Laporan) -> Section:
    """Return what the head of the regency should decide on, a sentence each."""
    said = matters(laporan)
    return Section(
        judul=_("What needs a decision"),
        catatan=said or (nothing_open(laporan),),
    )


def nothing_open(laporan: Laporan) -> str:
    """Report that there is nothing to decide on, as far as the record, or its edition, goes."""
    if laporan.samar_di_bawah:
        return _("Nothing that is published shows.")
    return _("Nothing that the record shows.")


def matters(laporan: Laporan) -> tuple[str, ...]:
    """Return what is open: gaps fokus by fokus, what is late, what is incomplete."""
    return (*_gaps(laporan), *_late(laporan), *_incomplete(laporan), *_overdue(laporan))


def _gaps(laporan: Laporan) -> tuple[str, ...]:
    """Report each kind of gap of a fokus once, with the kecamatan that have it."""
    fokus = {row.kode: row.nama for row in laporan.per_fokus}
    places: dict[tuple[str, str], list[str]] = {}
    for temuan in laporan.celah:
        where = dict(temuan.tempat)
        key = (str(where["fokus"]), temuan.pesan)
        places.setdefault(key, []).append(str(where["kecamatan"]))
    return tuple(
        _("{fokus}: {message} ({places})").format(
            fokus=visible(fokus[kode]), message=visible(pesan), places=visible(", ".join(names))
        )
        for (kode, pesan), names in places.items()
    )


def _late(laporan: Laporan) -> tuple[str, ...]:
    late = laporan.terlambat
    said = ngettext(
        "{n} kegiatan is past its end on {date} and not finished: {which}",
        "{n} kegiatan are past their end on {date} and not finished: {which}",
        len(late),
    )
    return _told(said, list(late), laporan)


def _incomplete(laporan: Laporan) -> tuple[str, ...]:
    people = [row.kegiatan.id for row in laporan.kegiatan if "peserta" in row.kurang]
    evidence = [row.kegiatan.id for row in laporan.kegiatan if "bukti" in row.kurang]
    return (
        *_told(
            ngettext(
                "{n} finished kegiatan has no people reported: {which}",
                "{n} finished kegiatan have no people reported: {which}",
                len(people),
            ),
            people,
            laporan,
        ),
        *_told(
            ngettext(
                "{n} finished kegiatan has no evidence: {which}",
                "{n} finished kegiatan have no evidence: {which}",
                len(evidence),
            ),
            evidence,
            laporan,
        ),
    )


def _overdue(laporan: Laporan) -> tuple[str, ...]:
    count = len(laporan.tindak_lanjut)
    said = ngettext(
        "{n} follow-up is overdue on {date}.", "{n} follow-ups are overdue on {date}.", count
    )
    return (said.format(n=count, date=nama_tanggal(laporan.hari)),) if count else ()


MOST_NAMED = 10
"""So many kegiatan are named; the list of kegiatan has all."""


def _told(said: str, numbers: list[int], laporan: Laporan) -> tuple[str, ...]:
    """Report kegiatan by number, name and who does it; one of another year by its number."""
    if not numbers:
        return ()
    known = {row.kegiatan.id: row.kegiatan for row in laporan.kegiatan}
    named = [_named(n, known.get(n)) for n in sorted(numbers)[:MOST_NAMED]]
    which = "; ".join(named) + ("; ..." if len(numbers) > MOST_NAMED else "")
    return (said.format(n=len(numbers), which=which, date=nama_tanggal(laporan.hari)),)


def _named(number: int, kegiatan: KegiatanLaporan | None) -> str:
    if kegiatan is None:
        return _("number {n}").format(n=number)
    return f"{number} {visible(kegiatan.nama)} ({visible(kegiatan.nama_pelaksana)})"


def overdue(laporan: Laporan) -> Section:
    """List the follow-ups that are overdue."""
    return Section(
        judul=_("Overdue follow-ups on {date}").format(date=nama_tanggal(laporan.hari)),
        kolom=(
            Kolom("id", N_("No."), "angka"),
            Kolom("uraian", N_("To do")),
            Kolom("lembaga", N_("Who")),
            Kolom("batas", N_("Until"), "tanggal"),
        ),
        baris=tuple(
            (row.id, row.uraian, row.nama_lembaga, row.batas) for row in laporan.tindak_lanjut
        ),
    )
