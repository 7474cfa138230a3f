"""Delivering a table: on the screen, in a pipe, or as a file for Excel."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from berdaya_cli.cli.session import Session
from berdaya_cli.language import N_, _

if TYPE_CHECKING:  # a listing on the screen needs none of these
    from berdaya_cli.domain.bentuk import BentukTabel
    from berdaya_cli.domain.tabel import Tabel
    from berdaya_cli.storage.store import Store

STDOUT = Path("-")


@dataclass(frozen=True, slots=True, kw_only=True)
class TableFile:
    """The file that a table goes into.

    Attributes:
        path: where; a dash is the standard output.
        bentuk: its form.
    """

    path: Path
    bentuk: "BentukTabel"


def read_table_file(output: Path | None, bentuk: str | None = None) -> TableFile | None:
    """Read into which file a table is to go; None is the screen.

    Raises:
        InvalidValueError: it is no form of a table.
        UsageError: a form is named without a file.
    """
    if output is None and bentuk is None:
        return None
    from berdaya_cli.domain.bentuk import parse_bentuk_tabel

    form = parse_bentuk_tabel(bentuk, name_of_file(output))
    return TableFile(path=output, bentuk=form) if output and form else None


def name_of_file(output: Path | None) -> str | None:
    """Return the name by which a file says its form; the standard output takes CSV."""
    if output is None:
        return None
    return "-.csv" if output == STDOUT else output.name


def deliver_table(
    session: Session,
    store: "Store | None",
    tabel: "Tabel",
    file: TableFile | None,
    *,
    kabupaten: str | None = None,
    per: str | None = None,
    periode: str | None = None,
    said: tuple[str, ...] = (),
) -> None:
    """Print a table, or write it into a file, with what it is, whose and of when above it.

    Args:
        session: what delivers it.
        store: what it was read from; None where no database was.
        tabel: the table.
        file: where it goes; None is the screen.
        kabupaten: whose it is, as typed; None all of the file.
        per: the day that it is of, as ISO text.
        periode: the period that it is of, as typed.
        said: what else stands above it in a file, a line each.

    Raises:
        StorageError: the file cannot be written; the old one stays.
    """
    if file is None:
        session.deliver(tabel)
        return
    below = _below_title(session, store, tabel, kabupaten=kabupaten, per=per, periode=periode)
    content = _content(session, tabel, file.bentuk, (*below, *said))
    if file.path == STDOUT:
        session.screen.write_bytes(content)
        return
    session.files.write(file.path, content)
    written = _("Written: {path}").format(path=file.path)
    session.screen.report_done(f"{tabel.nama}-file", {"berkas": str(file.path)}, written)


def _content(
    session: Session, tabel: "Tabel", bentuk: "BentukTabel", lines: tuple[str, ...]
) -> bytes:
    from berdaya_cli.domain.bentuk import parse_kertas
    from berdaya_cli.reports.formats import as_csv

    if bentuk == "csv":
        return b"".join(as_csv.render(_marked(tabel) if session.screen.contoh else tabel))
    from berdaya_cli.reports.titles import title_of

    if bentuk == "md":
        from berdaya_cli.reports.formats import as_markdown

        return "".join(as_markdown.render_table(tabel, title_of(tabel), lines)).encode()
    from berdaya_cli.reports.formats import as_sheet

    kepala = as_sheet.Kepala(
        judul=title_of(tabel), keterangan=lines, kertas=parse_kertas(session.settings.kertas)
    )
    return b"".join(as_sheet.render(tabel, kepala))


def _below_title(
    session: Session,
    store: "Store | None",
    tabel: "Tabel",
    *,
    kabupaten: str | None,
    per: str | None,
    periode: str | None,
) -> Iterator[str]:
    """Return whose a table is, of when, in which units, and whether it is invented."""
    from berdaya_cli.domain.periode import parse_periode
    from berdaya_cli.domain.tanggal import nama_tanggal
    from berdaya_cli.reports.stamp import stamp

    if store:
        home = store.kabupaten.find(kabupaten) if kabupaten else store.kabupaten.only()
        if home:
            yield store.kabupaten.nama(home)
    if periode:
        yield parse_periode(periode).nama
    elif per:
        yield _("As of {date}").format(date=nama_tanggal(per))
    if any(kolom.jenis == "rupiah" for kolom in tabel.kolom):
        yield _("Money in whole rupiah; an empty cell is not reported, which is not 0")
    if session.screen.contoh:
        yield stamp()


def _marked(tabel: "Tabel") -> "Tabel":
    """Return a table of invented records, each row of which says so."""
    from berdaya_cli.domain.tabel import Kolom

    column = Kolom("contoh", N_("Invented"), "kode")
    rows = ((*row, "ya") for row in tabel.baris)
    return replace(tabel, kolom=(*tabel.kolom, column), baris=rows)
