"""Delivering a report as a document: into a file, or to whatever stands behind stdout."""

import sys
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
)
from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.laporan import Laporan
from berdaya_cli.language import _, speaking


def asked_form(bentuk: str | None, output: Path | None) -> Bentuk | None:
    """Tell which form is asked for, by name or by the file's; None is what fits the screen.

    Raises:
        InvalidValueError: it is none.
    """
    if bentuk is not None:
        form = parse_bentuk(bentuk)
        return None if form == "tabel" and output is None else form
    return bentuk_of_file(output.name) if output is not None else None


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


def _print(content: bytes) -> None:
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    except BrokenPipeError as error:  # Typer would take it for a failure
        raise ReaderGoneError from error
