"""Reading which answer the command report is to give: on the screen, as a document, as many."""

from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path

from berdaya_cli.cli.session import Session
from berdaya_cli.cli.tables import STDOUT, TableFile, read_table_file
from berdaya_cli.domain.bentuk import (
    OF_SHEETS,
    OFFICIAL,
    PRINTED,
    WITH_PHOTOS,
    Bentuk,
    Lembar,
    Tampilan,
    bentuk_of_file,
    parse_bentuk,
    parse_kertas,
)
from berdaya_cli.domain.errors import UsageError
from berdaya_cli.language import _, speaking


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a report is to be answered with.

    Attributes:
        form: None is what fits the screen.
        output: the file to write; None is stdout.
        paket: the folder for many reports; it needs a form.
        jejak: figures whose records are asked for instead; empty means all, None no such thing.
        tampilan: how a document is to look.
        tabel: of the records behind figures, the file that they go into.
    """

    form: Bentuk | None
    output: Path | None
    paket: Path | None
    jejak: tuple[str, ...] | None
    tampilan: Tampilan
    tabel: TableFile | None = None

    @property
    def is_official(self) -> bool:
        """Whether it is a document, which somebody signs."""
        return self.form in OFFICIAL

    def language(self) -> AbstractContextManager[None]:
        """Speak its language: official documents are Indonesian on any screen."""
        return speaking("id") if self.is_official else nullcontext()


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedForm:
    """What was typed of a report's form; see ``Wanted``."""

    bentuk: str | None
    output: Path | None
    paket: Path | None
    jejak: tuple[str, ...] | None
    kertas: str | None
    templat: Path | None
    satu_halaman: bool
    rakor: bool
    foto: bool

    @property
    def lembar(self) -> Lembar:
        """What is to be made of a report; a picture can only be of one page."""
        if self.rakor:
            return "rakor"
        ending = self.bentuk or (self.output.suffix if self.output else "")
        picture = ending.strip().casefold().removeprefix(".") == "png"
        return "satu-halaman" if self.satu_halaman or picture else "laporan"


def read_wanted(session: Session, asked: AskedForm) -> Wanted:
    """Read which form is asked for, by name or by the file's; refuse what does not go together.

    The paper is what is asked for, or the usual one.

    Raises:
        InvalidValueError: it is no form.
        UsageError: options contradict each other.
        StorageError: the Word template cannot be read.
    """
    _check_way(asked)
    if asked.jejak is not None:
        tabel = read_table_file(asked.output, asked.bentuk)
        form = None
    else:
        tabel, form = None, _form(asked)
    _check_form(asked, form)
    tampilan = Tampilan(
        parse_kertas(asked.kertas or session.settings.kertas),
        session.files.word_template(asked.templat) if asked.templat else None,
        asked.lembar,
        asked.foto,
    )
    return Wanted(
        form=form,
        output=asked.output,
        paket=asked.paket,
        jejak=asked.jejak,
        tampilan=tampilan,
        tabel=tabel,
    )


def _check_way(asked: AskedForm) -> None:
    """Refuse two ways out at once, or two papers."""
    if asked.satu_halaman and asked.rakor:
        raise UsageError(
            _("--satu-halaman and --rakor are two papers."),
            hint=_("Give one of them, then the other."),
        )
    if asked.paket and asked.output:
        raise UsageError(
            _("--paket names a folder, --output a file: one of them."),
            hint=_("See: {command} --help").format(command="berdaya report"),
        )
    if asked.jejak is not None and asked.paket:
        raise UsageError(
            _("--jejak and --angka answer with a table, not with a document."),
            hint=_("Leave --paket out; --output jejak.xlsx is possible."),
        )
    if asked.paket and (asked.lembar != "laporan" or asked.foto):
        raise UsageError(
            _("A package holds whole reports without photographs."),
            hint=_("Leave --paket out and name a file with --output."),
        )


def _check_form(asked: AskedForm, form: Bentuk | None) -> None:
    """Refuse what a form has no use for."""
    if form == "dasbor" and asked.paket:
        raise UsageError(
            _("A dashboard is one file for the whole regency."),
            hint=_("Leave --paket out and name a file with --output."),
        )
    if asked.templat and form != "docx":
        raise UsageError(
            _("--templat is for Word files only."), hint=_("Give --format docx with it.")
        )
    if asked.kertas and form not in PRINTED:
        raise UsageError(
            _("--kertas is for documents that are printed."),
            hint=_("Give --format with it, one of {forms}.").format(forms=", ".join(PRINTED)),
        )
    if asked.kertas and asked.templat:
        raise UsageError(
            _("A template of your own has its paper: leave --kertas out."),
            hint=_("See: {command} --help").format(command="berdaya report"),
        )
    if asked.foto and (asked.lembar != "laporan" or form not in WITH_PHOTOS):
        raise UsageError(
            _("--foto is for documents that can hold pictures."),
            hint=_("Give --format with it, one of {forms}.").format(forms=", ".join(WITH_PHOTOS)),
        )
    allowed = OF_SHEETS if asked.lembar == "satu-halaman" else ("pdf",)
    if asked.lembar != "laporan" and form not in allowed:
        raise UsageError(
            _("This paper is made as: {forms}.").format(forms=", ".join(allowed)),
            hint=_("Name a file, for example --output halaman.{form}.").format(form=allowed[0]),
        )


def _form(asked: AskedForm) -> Bentuk | None:
    bentuk, output = asked.bentuk, asked.output
    if bentuk is not None:
        form = parse_bentuk(bentuk)
        return None if form == "tabel" and not (output or asked.paket) else form
    if asked.paket:
        return "pdf"
    return bentuk_of_file(output.name) if output and output != STDOUT else None
