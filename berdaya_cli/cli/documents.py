"""Delivering a report as a document: into a file, or to whatever stands behind stdout."""

import sys
from collections.abc import Iterable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from berdaya_cli.cli.screen import ReaderGoneError
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.bentuk import (
    BINARY,
    OFFICIAL,
    Bentuk,
    Tampilan,
    bentuk_of_file,
    parse_bentuk,
    parse_kertas,
)
from berdaya_cli.domain.errors import InvalidValueError, UsageError
from berdaya_cli.domain.laporan import Laporan
from berdaya_cli.language import _, speaking


def asked_form(bentuk: str | None, output: Path | None, *, package: bool) -> Bentuk | None:
    """Tell which form is asked for, by name or by the file's; None is what fits the screen.

    Raises:
        InvalidValueError: it is none.
        UsageError: a package and a single file are asked for at once.
    """
    if package and output is not None:
        raise UsageError(
            _("--paket names a folder, --output a file: one of them."),
            hint=_("See: {command} --help").format(command="berdaya report"),
        )
    if package and bentuk is None:
        return "pdf"
    if bentuk is not None:
        form = parse_bentuk(bentuk)
        return None if form == "tabel" and output is None and not package else form
    return bentuk_of_file(output.name) if output is not None else None


def refuse_form(form: Bentuk | None) -> None:
    """Refuse a form where the records behind figures are asked for: they are a table.

    Raises:
        UsageError: one is asked for.
    """
    if form is not None:
        raise UsageError(
            _("--jejak and --angka answer with a table, not with a document."),
            hint=_("Leave --format, --output and --paket out; --json is possible."),
        )


def asked_look(
    session: Session, form: Bentuk | None, kertas: str, templat: Path | None
) -> Tampilan:
    """Tell how a document is to look.

    Raises:
        InvalidValueError: there is no such paper.
        UsageError: a Word template is given for another form.
        StorageError: the template cannot be read.
    """
    paper = parse_kertas(kertas)
    if templat is None:
        return Tampilan(paper)
    if form != "docx":
        raise UsageError(
            _("--templat is for Word files only."), hint=_("Give --format docx with it.")
        )
    return Tampilan(paper, session.read_file(templat))


def language_of(form: Bentuk | None) -> AbstractContextManager[None]:
    """Speak the language of a form: official documents are Indonesian on any screen."""
    return speaking("id") if form in OFFICIAL else nullcontext()


def deliver_laporan(
    session: Session,
    laporan: Laporan,
    form: Bentuk | None,
    output: Path | None,
    tampilan: Tampilan,
) -> None:
    """Print a report, or write it to a file.

    Raises:
        InvalidValueError: a terminal cannot show the form.
        StorageError: the file cannot be written; the old one stays.
    """
    if form is None:
        session.deliver(laporan)
        return
    if output is None and form in BINARY and sys.stdout.isatty():
        raise InvalidValueError(
            _("A terminal cannot show this form."), hint=_("Give a file with --output.")
        )
    from berdaya_cli.reports import documents

    with language_of(form):
        content = documents.render(laporan, form, tampilan)
    if output is None:
        _print(content)
        return
    session.write_file(output, content)
    data = {"berkas": str(output), "format": form, "bytes": len(content)}
    session.screen.report_done("report-file", data, _("Written: {path}").format(path=output))


def deliver_package(
    session: Session,
    package: Iterable[Laporan],
    form: Bentuk,
    folder: Path,
    tampilan: Tampilan,
) -> None:
    """Write several reports into a folder, each whole or not at all, and say how many changed.

    Raises:
        StorageError: a file cannot be written; the old one stays.
    """
    from berdaya_cli.reports import documents

    with language_of(form):
        files, changed = session.deliver_folder(documents.package(package, form, tampilan), folder)
    said = _("{n} files in {folder}, {changed} of them written.")
    session.screen.report_done(
        "report-paket",
        {"folder": str(folder), "berkas": [row.nama for row in files], "changed": changed},
        said.format(n=len(files), folder=folder, changed=changed),
    )


def _print(content: bytes) -> None:
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    except BrokenPipeError as error:  # Typer would take it for a failure
        raise ReaderGoneError from error
