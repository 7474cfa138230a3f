"""What the user sees of an import: a few lines a file, and a table of what is to be put right."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from berdaya_cli.cli.screen import Screen
from berdaya_cli.domain.excel.hasil_impor import HasilImpor
from berdaya_cli.domain.excel.temuan_impor import TemuanSama, grouped, runs
from berdaya_cli.domain.tabel import Kolom, Tabel
from berdaya_cli.language import N_, _
from berdaya_cli.reports.formats import as_json

MOST = 20
"""So many kegiatan are named one by one; the rest is counted, and stands in the JSON answer."""
COLUMNS = (
    Kolom("lembar", N_("Sheet")),
    Kolom("baris", N_("Row"), "kode"),
    Kolom("kolom", N_("Column"), "kode"),
    Kolom("nilai", N_("Says")),
    Kolom("pesan", N_("To put right")),
    Kolom("saran", N_("What to do")),
)


def deliver(
    screen: Screen, hasil: Sequence[HasilImpor], passed_over: Iterable[Path], *, dry_run: bool
) -> None:
    """Return what came of each file."""
    if screen.as_json:
        screen.deliver_json(as_json.render_imports(hasil, passed_over, dry_run=dry_run))
        return
    for one in hasil:
        screen.say(headline(one, dry_run=dry_run))
        same = grouped(one.temuan)
        if same:
            screen.deliver_lines(finding_lines(same), finding_table(same))
        for line in details(one):
            screen.say(line)
    for path in passed_over:
        screen.note(_("Passed over: {path}").format(path=path))


def headline(hasil: HasilImpor, *, dry_run: bool) -> str:
    """Return in a line what came of a file."""
    words = {
        "baru": _("new"),
        "berubah": _("changed"),
        "tetap": _("the same"),
        "ditolak": _("refused"),
    }
    counts = [f"{words[fate]} {count}" for fate, count in hasil.jumlah]
    counts.append(_("missing {n}").format(n=len(hasil.hilang)))
    said = f"{hasil.berkas}: {', '.join(counts)}."
    if hasil.nihil:
        said += " " + _("NIHIL: no activity in this period.")
    if hasil.salah and not hasil.ditulis:
        return f"{said} " + _("Nothing of it was written: {n} to put right.").format(n=hasil.salah)
    if hasil.salah:
        said += " " + _("Only the good rows: {n} to put right.").format(n=hasil.salah)
    return f"{said} " + _("Dry run, nothing was written.") if dry_run else said


def details(hasil: HasilImpor) -> Iterator[str]:
    """Return which kegiatan are new, changed or missing, and what was passed over."""
    words = {"baru": _("new"), "berubah": _("changed")}
    news = [row for row in hasil.baris if row.nasib in words]
    for row in news[:MOST]:
        change = f" ({'; '.join(row.perubahan)})" if row.perubahan else ""
        known = hasil.ditulis or row.nasib != "baru"
        which = _("kegiatan {id}").format(id=row.kegiatan)
        if not known:  # it has no number, for nothing was written
            which = " ".join(filter(None, (row.lembar, _("row {rows}").format(rows=row.baris))))
        yield f"  {words[row.nasib]}: {which}, {row.nama}{change}"
    count = sum(n for fate, n in hasil.jumlah if fate in words)
    if count > MOST:
        yield "  " + _("... and {n} more").format(n=count - MOST)
    yield from (f"  {said}" for said in hasil.pengukuran[:MOST])
    if same := [row.kegiatan for row in hasil.baris if row.nasib == "tetap" and row.kegiatan]:
        yield "  " + _("the same: kegiatan {ids}").format(ids=runs(same))
    for lembar in dict.fromkeys(row.lembar for row in hasil.baris if row.nasib == "ditolak"):
        refused = [r.baris for r in hasil.baris if r.nasib == "ditolak" and r.lembar == lembar]
        rows = _("row {rows}").format(rows=runs(refused))
        place = f"{lembar} {rows}".strip()
        yield "  " + _("refused: {place}").format(place=place)
    for number, nama in hasil.hilang:
        said = _("missing in the form, left as it is: kegiatan {id}, {nama}")
        yield "  " + said.format(id=number, nama=nama)
    for used in hasil.pemetaan:
        place = " ".join(filter(None, (used.lembar, f"'{used.nama}'")))
        said = _("answers of before: {place}: {answers}")
        yield "  " + said.format(place=place, answers="; ".join(used.jawaban))
    for part in hasil.dilewati:
        rows = _("row {rows}").format(rows=part.baris) if part.baris else ""
        place = " ".join(filter(None, (part.lembar, rows)))
        yield "  " + _("passed over: {place} ({reason})").format(place=place, reason=part.alasan)


def finding_lines(temuan: Iterable[TemuanSama]) -> Iterator[str]:
    """Write findings a line each, for a pipe and for a chat."""
    for one in temuan:
        rows = _("row {rows}").format(rows=one.baris) if one.baris else ""
        place = " ".join(filter(None, (one.lembar, rows, one.kolom)))
        value = f" '{one.nilai}'" if one.nilai else ""
        hint = f" {one.saran}" if one.saran else ""
        lead = f"{place}{value}: " if place or value else ""
        yield f"  {lead}{_worded(one)}{hint}"


def _worded(one: TemuanSama) -> str:
    """Return what is wrong; what is only worth a word is marked as that."""
    note = _("Note:")
    mild = one.berat == "peringatan" and not one.pesan.startswith(note)
    return f"{note} {one.pesan}" if mild else one.pesan


def finding_table(temuan: tuple[TemuanSama, ...]) -> Tabel:
    """Lay findings out as a table; a column that is the same everywhere is left out."""
    several = len({one.lembar for one in temuan}) > 1
    columns = COLUMNS if several else COLUMNS[1:]
    rows = [
        (one.lembar, one.baris, one.kolom, one.nilai, _worded(one), one.saran) for one in temuan
    ]
    return Tabel("import", columns, [row if several else row[1:] for row in rows])
