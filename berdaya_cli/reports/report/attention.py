"""What needs a decision: gaps of who answers for what, and follow-ups that are overdue."""

from berdaya_cli.domain.report.kegiatan import KegiatanLaporan, KegiatanSingkat
from berdaya_cli.domain.report.laporan import Laporan
from berdaya_cli.domain.tabel import Kolom
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.language import N_, _, format_rupiah, ngettext
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
    return (
        *_gaps(laporan),
        *_late(laporan),
        *_money(laporan),
        *_incomplete(laporan),
        *_without_receipt(laporan),
        *_documents(laporan),
        *_overdue(laporan),
        *_forms(laporan),
    )


def _forms(laporan: Laporan) -> tuple[str, ...]:
    """Report which forms are not back, and of which day their figures are."""
    if laporan.formulir is None or not laporan.formulir.belum:
        return ()
    dated = _("{who} (figures as of {date})")
    names = [
        dated.format(who=visible(row.untuk), date=nama_tanggal(row.per))
        if row.per
        else visible(row.untuk)
        for row in laporan.formulir.belum
    ]
    return (_("Forms not received yet: {names}").format(names="; ".join(names)),)


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
    late = {row.id: row for row in laporan.terlambat}
    said = ngettext(
        "{n} kegiatan is past its end on {date} and not finished: {which}",
        "{n} kegiatan are past their end on {date} and not finished: {which}",
        len(late),
    )
    return _told(said, {n: _named(row) for n, row in late.items()}, laporan)


def _money(laporan: Laporan) -> tuple[str, ...]:
    """Report spending that no pagu covers, kegiatan by kegiatan."""
    above: dict[int, str] = {}
    without: dict[int, str] = {}
    for row in laporan.kegiatan:
        one = row.kegiatan
        money = one.uang(laporan.periode)
        for found, amounts in (
            (above, [m.di_atas_pagu for m in money if m.di_atas_pagu]),
            (without, [m.tanpa_pagu for m in money if m.tanpa_pagu]),
        ):
            if amounts:
                found[one.id] = f"{_named(one)} {format_rupiah(sum(amounts))}"
    return (
        *_told(
            ngettext(
                "{n} kegiatan has spent more than its pagu: {which}",
                "{n} kegiatan have spent more than their pagu: {which}",
                len(above),
            ),
            above,
            laporan,
        ),
        *_told(
            ngettext(
                "{n} kegiatan has spending without pagu: {which}",
                "{n} kegiatan have spending without pagu: {which}",
                len(without),
            ),
            without,
            laporan,
        ),
    )


def _without_receipt(laporan: Laporan) -> tuple[str, ...]:
    """Report how much each body has spent without the number of a receipt."""
    bare: dict[str, list[int]] = {}
    for row in laporan.kegiatan if laporan.samar_di_bawah is None else ():
        amount = row.kegiatan.tanpa_nomor_bukti(laporan.periode)
        if amount is not None:
            bare.setdefault(visible(row.kegiatan.nama_pelaksana), []).append(amount)
    who = [
        ngettext("{body} {n} kegiatan {amount}", "{body} {n} kegiatan {amount}", len(sums)).format(
            body=body, n=len(sums), amount=format_rupiah(sum(sums))
        )
        for body, sums in sorted(bare.items())
    ]
    said = _("Spending without the number of a receipt: {which}")
    return (said.format(which="; ".join(who)),) if who else ()


def _documents(laporan: Laporan) -> tuple[str, ...]:
    """Report each document that pilots lack, with these."""
    places: dict[str, list[str]] = {}
    for temuan in laporan.celah_dokumen:
        places.setdefault(temuan.pesan, []).append(str(dict(temuan.tempat)["kecamatan"]))
    return tuple(
        _("{message}: {places}").format(message=pesan, places=visible(", ".join(names)))
        for pesan, names in places.items()
    )


def _incomplete(laporan: Laporan) -> tuple[str, ...]:
    rows = {row.kegiatan.id: row for row in laporan.kegiatan}
    people = {n: _named(row.kegiatan) for n, row in rows.items() if "peserta" in row.kurang}
    evidence = {n: _named(row.kegiatan) for n, row in rows.items() if "bukti" in row.kurang}
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


def _told(said: str, named: dict[int, str], laporan: Laporan) -> tuple[str, ...]:
    """Report kegiatan in the order of their numbers; the names have what there is to say."""
    if not named:
        return ()
    shown = [named[n] for n in sorted(named)[:MOST_NAMED]]
    which = "; ".join(shown) + ("; ..." if len(named) > MOST_NAMED else "")
    return (said.format(n=len(named), which=which, date=nama_tanggal(laporan.hari)),)


def _named(kegiatan: KegiatanLaporan | KegiatanSingkat) -> str:
    """Write a kegiatan by number and name, and who does it."""
    return f"{kegiatan.id} {visible(kegiatan.nama)} ({visible(kegiatan.nama_pelaksana)})"


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
