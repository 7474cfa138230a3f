"""Handing a report over: on the screen, as a document, or as many in a folder."""

from collections.abc import Iterable
from pathlib import Path

from berdaya_cli.cli.report.wanted import Wanted
from berdaya_cli.cli.session import Session
from berdaya_cli.cli.tables import STDOUT
from berdaya_cli.domain.bentuk import BINARY, Bentuk, BentukRekap, parse_kertas
from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.report.dasbor import Dasbor
from berdaya_cli.domain.report.laporan import Laporan
from berdaya_cli.domain.report.tabel_resmi import TabelResmi
from berdaya_cli.language import _, speaking


def deliver_package(
    session: Session, package: Iterable[Laporan], folder: Path, wanted: Wanted
) -> None:
    """Write several reports into a folder, each whole or not at all, and say how many changed.

    Raises:
        StorageError: a file cannot be written; the old one stays.
    """
    from berdaya_cli.reports import documents

    forms = (wanted.form,) if wanted.form else ()
    with wanted.language():
        files, changed = session.files.write_folder(
            documents.package(package, forms, wanted.tampilan), folder
        )
    said = _("{n} files in {folder}, {changed} of them written.")
    session.screen.report_done(
        "report-paket",
        {"folder": str(folder), "berkas": files, "changed": changed},
        said.format(n=len(files), folder=folder, changed=changed),
    )


def deliver_paper(session: Session, paper: TabelResmi, form: BentukRekap, output: Path) -> None:
    """Write a table that is to be signed to a file; it is Indonesian on any screen.

    Raises:
        StorageError: the file cannot be written; the old one stays.
    """
    from berdaya_cli.reports.report import tabel_resmi

    kertas = parse_kertas(session.settings.kertas)
    with speaking("id"):
        content = b"".join(tabel_resmi.render(paper, form, kertas))
    session.files.write(output, content)
    said = _("Written: {path}").format(path=output)
    session.screen.report_done(f"{paper.tabel.nama}-file", {"berkas": str(output)}, said)


def deliver_report(session: Session, laporan: Laporan, wanted: Wanted) -> None:
    """Print a report, or write it to a file.

    Raises:
        InvalidValueError: it has a form that a terminal cannot show.
        StorageError: the file cannot be written; the old one stays.
    """
    if wanted.form is None:
        session.deliver(laporan)
        return
    from berdaya_cli.reports import documents

    with wanted.language():
        content = documents.render(laporan, wanted.form, wanted.tampilan)
    _deliver(session, content, wanted.form, wanted.output)


def deliver_dasbor(session: Session, dasbor: Dasbor, wanted: Wanted) -> None:
    """Write a dashboard to a file.

    Raises:
        InvalidValueError: there is none, and a terminal cannot show it.
        StorageError: the file cannot be written; the old one stays.
    """
    from berdaya_cli.reports import documents

    _deliver(session, documents.render_dasbor(dasbor), "dasbor", wanted.output)


def _deliver(session: Session, content: bytes, form: Bentuk, output: Path | None) -> None:
    output = None if output == STDOUT else output
    if output is None and form in BINARY and session.screen.person_looks:
        raise InvalidValueError(
            _("A terminal cannot show this form."), hint=_("Give a file with --output.")
        )
    if output is None:
        session.screen.write_bytes(content)
        return
    session.files.write(output, content)
    data = {"berkas": str(output), "format": form, "bytes": len(content)}
    session.screen.report_done("report-file", data, _("Written: {path}").format(path=output))
