"""Reading which answer the command report is to give: on the screen, as a document, as many."""

from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path

from berdaya_cli.cli.files import Files
from berdaya_cli.domain.bentuk import (
    OFFICIAL,
    PRINTED,
    Bentuk,
    BentukTabel,
    Tampilan,
    bentuk_of_file,
    parse_bentuk,
    parse_bentuk_tabel,
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
        tabel: of the records behind figures, the form of their file.
    """

    form: Bentuk | None
    output: Path | None
    paket: Path | None
    jejak: tuple[str, ...] | None
    tampilan: Tampilan
    tabel: BentukTabel | None = None

    def language(self) -> AbstractContextManager[None]:
        """Speak its language: official documents are Indonesian on any screen."""
        return speaking("id") if self.form in OFFICIAL else nullcontext()


def read_wanted(
    files: Files,
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
        tabel = parse_bentuk_tabel(bentuk, output.name if output else None)
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
        parse_kertas(kertas) if kertas else "a4", files.word_template(templat) if templat else None
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
    return bentuk_of_file(output.name) if output else None
