"""What needs a decision: who is missing, what is late, above its pagu or not there yet."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from berdaya_cli.domain.kegiatan.keadaan import UangSumber
from berdaya_cli.domain.reference.fokus import short_label
from berdaya_cli.domain.report.kegiatan import KegiatanLaporan
from berdaya_cli.domain.report.laporan import Laporan, Sel
from berdaya_cli.domain.tanggal import days_between, nama_tanggal
from berdaya_cli.domain.temuan import one_of_each_first
from berdaya_cli.language import _, format_rupiah, ngettext
from berdaya_cli.reports.indikator.in_words import below_target
from berdaya_cli.reports.report.in_words import named_with_place, names_in_a_line, places_of
from berdaya_cli.reports.section import Section
from berdaya_cli.reports.values import visible

MOST_NAMED = 10
"""So many kegiatan of a kind are named; the list of kegiatan has all."""
OPEN = frozenset({"tanpa-penanggung-jawab", "berakhir"})
"""The gaps of a cell that nobody answers for."""


@dataclass(frozen=True, slots=True)
class Hal:
    """One thing to decide on: its kind, the sentence that says it, and who is to do something."""

    jenis: str
    teks: str
    siapa: str = ""


def attention(laporan: Laporan) -> Section:
    """Return what the head of the regency should decide on, a sentence each."""
    said = tuple(hal.teks for hal in matters(laporan))
    return Section(
        judul=_("What needs a decision"),
        daftar=said,
        catatan=() if said else (nothing_open(laporan),),
    )


def most_pressing(laporan: Laporan, most: int, *, alone: bool = False) -> Section:
    """Return at most so many of them, one of each kind first, and how many more there are.

    A page that stands alone has no part D to look them up in.
    """
    every = matters(laporan)
    chosen = one_of_each_first(every, lambda hal: hal.jenis, most)
    rest = len(every) - len(chosen)
    said = ngettext("And {n} more thing: see part D.", "And {n} more things: see part D.", rest)
    if alone:
        said = ngettext(
            "And {n} more thing in the whole report.",
            "And {n} more things in the whole report.",
            rest,
        )
    notes = (said.format(n=rest),) if rest else ()
    return Section(
        judul=_("What needs a decision"),
        daftar=tuple(hal.teks for hal in chosen),
        catatan=notes if chosen else (nothing_open(laporan),),
    )


def nothing_open(laporan: Laporan) -> str:
    """Report that there is nothing to decide on, as far as the record, or its edition, goes."""
    if laporan.samar_di_bawah:
        return _("Nothing that is published shows.")
    return _("Nothing that the record shows.")


def matters(laporan: Laporan) -> tuple[Hal, ...]:
    """Return what is open, the most pressing kinds first."""
    return (
        *_one_by_one(laporan),
        *(Hal("di-bawah-target", said) for said in below_target(laporan.indikator, laporan.hari)),
        *_documents(laporan),
        *_forms(laporan),
        *_overdue(laporan),
        *_incomplete(laporan),
        *_without_receipt(laporan),
    )


def _one_by_one(laporan: Laporan) -> Iterator[Hal]:
    """Return what is of one fokus or one kegiatan each, and so of one body."""
    yield from _open_cells(laporan)
    yield from _other_gaps(laporan)
    yield from _late(laporan)
    yield from _money(laporan)


def open_by_fokus(laporan: Laporan) -> dict[tuple[str, str], list[Sel]]:
    """Group the cells that nobody answers for by fokus and by since when, the longest first."""
    found: dict[tuple[str, str], list[Sel]] = {}
    for sel in sorted(laporan.sel_terbuka, key=lambda sel: sel.terbuka_sejak or ""):
        found.setdefault((sel.fokus, sel.terbuka_sejak or ""), []).append(sel)
    return found


def _open_cells(laporan: Laporan) -> Iterator[Hal]:
    """Report the fokus that nobody answers for, with where and for how many days."""
    for (kode, since), cells in open_by_fokus(laporan).items():
        said = _("{fokus} in {places}: name who answers for it{days}")
        yield Hal(
            "tanpa-penanggung-jawab",
            said.format(
                fokus=visible(short_label(kode, cells[0].nama_fokus)),
                places=names_in_a_line(sel.nama_kecamatan for sel in cells),
                days=_days_since(since, laporan.hari),
            ),
        )


def _days_since(since: str, hari: str) -> str:
    """Write for how many days something has been so; nothing where it begins then or later."""
    if since >= hari:
        return ""
    said = _(" ({n} days since {date})")
    return said.format(n=days_between(since, hari), date=nama_tanggal(since))


def _other_gaps(laporan: Laporan) -> Iterator[Hal]:
    """Report each other gap of a fokus once, with the kecamatan that have it."""
    fokus = {row.kode: row.nama for row in laporan.per_fokus}
    places: dict[tuple[str, str, str], list[str]] = {}
    for temuan in laporan.celah:
        where = dict(temuan.tempat)
        key = (temuan.jenis, str(where["fokus"]), temuan.pesan)
        if temuan.jenis not in OPEN:
            places.setdefault(key, []).append(str(where["kecamatan"]))
    for (jenis, kode, pesan), names in places.items():
        said = _("{fokus}: {message} ({places})")
        label = visible(short_label(kode, fokus[kode]))
        where_ = names_in_a_line(names)
        yield Hal(jenis, said.format(fokus=label, message=visible(pesan), places=where_))


def _late(laporan: Laporan) -> Iterator[Hal]:
    late = {row.id: row for row in laporan.terlambat}
    rows = sorted(late.values(), key=lambda row: (row.selesai or "", row.id))
    for row in rows[:MOST_NAMED]:
        n = days_between(row.selesai or laporan.hari, laporan.hari)
        said = ngettext(
            "{what}: past its schedule by {n} day", "{what}: past its schedule by {n} days", n
        )
        what = named_with_place(row.nama, row.tempat, row.nama_pelaksana)
        yield Hal("lewat-jadwal", said.format(what=what, n=n), row.nama_pelaksana)
    yield from _rest("lewat-jadwal", _("{n} more kegiatan are past their schedule"), len(rows))


def _rest(jenis: str, said: str, count: int) -> Iterator[Hal]:
    if count > MOST_NAMED:
        yield Hal(jenis, said.format(n=count - MOST_NAMED))


def _money(laporan: Laporan) -> Iterator[Hal]:
    """Report spending that no pagu covers, kegiatan by kegiatan."""
    yield from _spent(
        laporan,
        "di-atas-pagu",
        lambda one: one.di_atas_pagu,
        (
            _("{what}: {amount} spent above its pagu"),
            _("{n} more kegiatan have spent more than their pagu"),
        ),
    )
    yield from _spent(
        laporan,
        "tanpa-pagu",
        lambda one: one.tanpa_pagu,
        (
            _("{what}: {amount} spent without pagu"),
            _("{n} more kegiatan have spending without pagu"),
        ),
    )


def _spent(
    laporan: Laporan,
    jenis: str,
    amount: Callable[[UangSumber], int | None],
    words: tuple[str, str],
) -> Iterator[Hal]:
    """Report kegiatan by an amount that each of their sources may have, in their order."""
    said, more = words
    found = []
    for row in laporan.kegiatan:
        amounts = [n for money in row.kegiatan.uang(laporan.periode) if (n := amount(money))]
        if amounts:
            found.append((row.kegiatan, sum(amounts)))
    for one, total in found[:MOST_NAMED]:
        what = named_with_place(one.nama, places_of(one), one.nama_pelaksana)
        teks = said.format(what=what, amount=format_rupiah(total))
        yield Hal(jenis, teks, one.nama_pelaksana)
    yield from _rest(jenis, more, len(found))


def _documents(laporan: Laporan) -> Iterator[Hal]:
    """Report each document that pilots lack, with these."""
    places: dict[str, list[str]] = {}
    for temuan in laporan.celah_dokumen:
        places.setdefault(temuan.pesan, []).append(str(dict(temuan.tempat)["kecamatan"]))
    for pesan, names in places.items():
        said = _("{message}: {places}")
        yield Hal("tanpa-dokumen", said.format(message=pesan, places=names_in_a_line(names)))


def _forms(laporan: Laporan) -> Iterator[Hal]:
    """Report which forms are not back, and of which day their figures are."""
    if laporan.formulir is None or not laporan.formulir.belum:
        return
    dated = _("{who} (figures as of {date})")
    names = [
        dated.format(who=row.untuk, date=nama_tanggal(row.per)) if row.per else row.untuk
        for row in laporan.formulir.belum
    ]
    said = _("Forms not received yet: {names}")
    yield Hal("formulir-belum-diterima", said.format(names=names_in_a_line(names)))


def _overdue(laporan: Laporan) -> Iterator[Hal]:
    rows = laporan.tindak_lanjut
    for row in rows[:MOST_NAMED]:
        n = days_between(row.batas, laporan.hari)
        said = ngettext(
            "{what} ({who}): due by {date}, {n} day ago",
            "{what} ({who}): due by {date}, {n} days ago",
            n,
        )
        words = {"what": visible(row.uraian), "who": visible(row.nama_lembaga), "n": n}
        text = said.format(**words, date=nama_tanggal(row.batas))
        yield Hal("tindak-lanjut", text, row.nama_lembaga)
    yield from _rest("tindak-lanjut", _("{n} more follow-ups are overdue"), len(rows))


def _incomplete(laporan: Laporan) -> Iterator[Hal]:
    """Report which finished kegiatan lack people or evidence, a line for each of both."""
    people = [one.nama for one in _lacking(laporan, "peserta")]
    evidence = [one.nama for one in _lacking(laporan, "bukti")]
    if people:
        said = ngettext(
            "{n} finished kegiatan has no people reported: {which}",
            "{n} finished kegiatan have no people reported: {which}",
            len(people),
        )
        yield Hal("tanpa-peserta", said.format(n=len(people), which=names_in_a_line(people)))
    if evidence:
        said = ngettext(
            "{n} finished kegiatan has no evidence: {which}",
            "{n} finished kegiatan have no evidence: {which}",
            len(evidence),
        )
        yield Hal("tanpa-bukti", said.format(n=len(evidence), which=names_in_a_line(evidence)))


def _lacking(laporan: Laporan, what: str) -> Iterator[KegiatanLaporan]:
    return (row.kegiatan for row in laporan.kegiatan if what in row.kurang)


def _without_receipt(laporan: Laporan) -> Iterator[Hal]:
    """Report how much each body has spent without the number of a receipt, in one line."""
    if found := tuple(_bare(laporan)):
        said = _("{amount} spent without the number of a receipt: {which}")
        who = "; ".join(f"{visible(body)} {_counted(amounts)}" for body, amounts in found)
        total = sum(sum(amounts) for _body, amounts in found)
        yield Hal("tanpa-nomor-bukti", said.format(amount=format_rupiah(total), which=who))


def _counted(amounts: list[int]) -> str:
    said = ngettext("{n} kegiatan {amount}", "{n} kegiatan {amount}", len(amounts))
    return said.format(n=len(amounts), amount=format_rupiah(sum(amounts)))


def _bare(laporan: Laporan) -> Iterator[tuple[str, list[int]]]:
    """Return of each body what its kegiatan spent without the number of a receipt, in rupiah."""
    sums: dict[str, list[int]] = {}
    for row in laporan.kegiatan if laporan.samar_di_bawah is None else ():
        amount = row.kegiatan.tanpa_nomor_bukti(laporan.periode)
        if amount is not None:
            sums.setdefault(row.kegiatan.nama_pelaksana, []).append(amount)
    yield from sorted(sums.items())


def by_body(laporan: Laporan) -> Iterator[Hal]:
    """Return what is open, each thing with the body that is to do something about it."""
    yield from _one_by_one(laporan)
    for one in laporan.celah_dokumen:
        yield Hal("tanpa-dokumen", one.pesan, f"Kecamatan {dict(one.tempat)['kecamatan']}")
    for form in laporan.formulir.belum if laporan.formulir else ():
        yield Hal("formulir-belum-diterima", _("Form not received yet"), form.untuk)
    yield from _overdue(laporan)
    for what, said in (("peserta", _("{what}: people")), ("bukti", _("{what}: evidence"))):
        for kegiatan in _lacking(laporan, what):
            named = said.format(what=visible(kegiatan.nama))
            yield Hal(f"tanpa-{what}", named, kegiatan.nama_pelaksana)
    for body, amounts in _bare(laporan):
        text = _("Numbers of receipts: {which}").format(which=_counted(amounts))
        yield Hal("tanpa-nomor-bukti", text, body)
