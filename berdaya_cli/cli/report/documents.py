"""Answering with a report: on the screen, as a document, as many, or as what is behind it."""

from collections.abc import Iterable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path

from berdaya_cli.cli.session import Session
from berdaya_cli.domain.bentuk import (
    BINARY,
    OFFICIAL,
    PRINTED,
    Bentuk,
    Tampilan,
    bentuk_of_file,
    parse_bentuk,
    parse_kertas,
)
from berdaya_cli.domain.errors import InvalidValueError, UsageError
from berdaya_cli.domain.report.laporan import Laporan
from berdaya_cli.language import _, speaking
from berdaya_cli.services.report.package import gather_package
from berdaya_cli.services.report.report import gather
from berdaya_cli.services.report.scope import PermintaanLaporan, find_cakupan
from berdaya_cli.services.report.trace import trace


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a report is to be answered with.

    Attributes:
        form: None is what fits the screen.
        output: the file to write; None is stdout.
        paket: the folder for many reports; it needs a form.
        jejak: figures whose records are asked for instead; empty means all, None no such thing.
    """

    form: Bentuk | None
    output: Path | None
    paket: Path | None
    jejak: tuple[str, ...] | None
    kertas: str | None
    templat: Path | None

    def look(self, session: Session) -> Tampilan:
        """Return how a document is to look.

        Raises:
            InvalidValueError: there is no such paper.
            StorageError: the Word template cannot be read.
        """
        paper = parse_kertas(self.kertas) if self.kertas else "a4"
        return Tampilan(paper, session.files.read(self.templat) if self.templat else None)


def read_wanted(
    bentuk: str | None,
    output: Path | None,
    paket: Path | None,
    *,
    jejak: tuple[str, ...] | None,
    kertas: str | None,
    templat: Path | None,
) -> Wanted:
    """Read which form is asked for, by name or by the file's; refuse what does not go together.

    Raises:
        InvalidValueError: it is no form.
        UsageError: options contradict each other.
    """
    if paket and output:
        raise UsageError(
            _("--paket names a folder, --output a file: one of them."),
            hint=_("See: {command} --help").format(command="berdaya report"),
        )
    form = _form(bentuk, output, paket)
    if jejak is not None and form is not None:
        raise UsageError(
            _("--jejak and --angka answer with a table, not with a document."),
            hint=_("Leave --format, --output and --paket out; --json is possible."),
        )
    if templat and form != "docx":
        raise UsageError(
            _("--templat is for Word files only."), hint=_("Give --format docx with it.")
        )
    if kertas and form not in PRINTED:
        raise UsageError(
            _("--kertas is for documents that are printed."),
            hint=_("Give --format with it, one of {forms}.").format(forms=", ".join(PRINTED)),
        )
    if kertas and templat:
        raise UsageError(
            _("A template of your own has its paper: leave --kertas out."),
            hint=_("See: {command} --help").format(command="berdaya report"),
        )
    return Wanted(
        form=form, output=output, paket=paket, jejak=jejak, kertas=kertas, templat=templat
    )


def _form(bentuk: str | None, output: Path | None, paket: Path | None) -> Bentuk | None:
    if bentuk is not None:
        form = parse_bentuk(bentuk)
        return None if form == "tabel" and not (output or paket) else form
    if paket:
        return "pdf"
    return bentuk_of_file(output.name) if output else None


def deliver_report(session: Session, minta: PermintaanLaporan, wanted: Wanted) -> None:
    """Gather what is asked for, and answer with it.

    Raises:
        BerdayaError: a name or period that is not known, a form that a terminal cannot show.
        StorageError: a file cannot be written; the old one stays.
    """
    tampilan, form, today = wanted.look(session), wanted.form, session.today
    with session.store() as store:
        about = find_cakupan(store, minta, today=today)
        if wanted.paket and form:
            package = gather_package(store, about, today=today)
            _write_package(session, package, form, wanted.paket, tampilan)
            return
        with _language_of(form):
            laporan = gather(store, about, today=today)
        if wanted.jejak is not None:
            session.deliver(trace(store, laporan, wanted.jejak))
            return
    _deliver(session, laporan, form, wanted.output, tampilan)


def _language_of(form: Bentuk | None) -> AbstractContextManager[None]:
    """Speak the language of a form: official documents are Indonesian on any screen."""
    return speaking("id") if form in OFFICIAL else nullcontext()


def _write_package(
    session: Session, package: Iterable[Laporan], form: Bentuk, folder: Path, tampilan: Tampilan
) -> None:
    """Write several reports into a folder, each whole or not at all, and say how many changed."""
    from berdaya_cli.reports import documents

    with _language_of(form):
        files, changed = session.files.write_folder(
            documents.package(package, (form,), tampilan), folder
        )
    said = _("{n} files in {folder}, {changed} of them written.")
    session.screen.report_done(
        "report-paket",
        {"folder": str(folder), "berkas": files, "changed": changed},
        said.format(n=len(files), folder=folder, changed=changed),
    )


def _deliver(
    session: Session, laporan: Laporan, form: Bentuk | None, output: Path | None, tampilan: Tampilan
) -> None:
    """Print a report, or write it to a file."""
    if form is None:
        session.deliver(laporan)
        return
    if output is None and form in BINARY and session.screen.person_looks:
        raise InvalidValueError(
            _("A terminal cannot show this form."), hint=_("Give a file with --output.")
        )
    from berdaya_cli.reports import documents

    with _language_of(form):
        content = documents.render(laporan, form, tampilan)
    if output is None:
        session.screen.write_bytes(content)
        return
    session.files.write(output, content)
    data = {"berkas": str(output), "format": form, "bytes": len(content)}
    session.screen.report_done("report-file", data, _("Written: {path}").format(path=output))
