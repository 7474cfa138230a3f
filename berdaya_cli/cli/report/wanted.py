"""Reading which answer the command report is to give: on the screen, as a document, as many."""

from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path

from berdaya_cli.cli.session import Session
from berdaya_cli.cli.tables import STDOUT, TableFile, read_table_file
from berdaya_cli.domain.bentuk import (
    OFFICIAL,
    PRINTED,
    Bentuk,
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


def read_wanted(
    session: Session,
    bentuk: str | None,
    output: Path | None,
    paket: Path | None,
    *,
    jejak: tuple[str, ...] | None,
    kertas: str | None,
    templat: Path | None,
) -> Wanted:
    """Read which form is asked for, by name or by the file's; refuse what does not go together.

    The paper is what is asked for, or the usual one.

    Raises:
        InvalidValueError: it is no form.
        UsageError: options contradict each other.
        StorageError: the Word template cannot be read.
    """
    if paket and output:
        raise UsageError(
            _("--paket names a folder, --output a file: one of them."),
            hint=_("See: {command} --help").format(command="berdaya report"),
        )
    if jejak is not None and paket:
        raise UsageError(
            _("--jejak and --angka answer with a table, not with a document."),
            hint=_("Leave --paket out; --output jejak.xlsx is possible."),
        )
    if jejak is not None:
        tabel = read_table_file(output, bentuk)
        form = None
    else:
        tabel, form = None, _form(bentuk, output, paket)
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
    tampilan = Tampilan(
        parse_kertas(kertas or session.settings.kertas),
        session.files.word_template(templat) if templat else None,
    )
    return Wanted(
        form=form, output=output, paket=paket, jejak=jejak, tampilan=tampilan, tabel=tabel
    )


def _form(bentuk: str | None, output: Path | None, paket: Path | None) -> Bentuk | None:
    if bentuk is not None:
        form = parse_bentuk(bentuk)
        return None if form == "tabel" and not (output or paket) else form
    if paket:
        return "pdf"
    return bentuk_of_file(output.name) if output and output != STDOUT else None
