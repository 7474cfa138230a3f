"""The forms that a report can have, and the endings of their files."""

from collections.abc import Callable
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import PurePath
from typing import Literal, cast, get_args

from berdaya_cli.domain.errors import InvalidValueError, UsageError, did_you_mean, one_of
from berdaya_cli.language import _

Bentuk = Literal[
    "tabel", "teks", "markdown", "json", "csv", "xlsx", "html", "pdf", "docx", "png", "dasbor"
]
BENTUK: tuple[Bentuk, ...] = get_args(Bentuk)
BINARY: tuple[Bentuk, ...] = ("xlsx", "pdf", "docx", "png", "dasbor")
"""What no terminal can show."""
OF_DOCUMENTS: tuple[Bentuk, ...] = tuple(one for one in BENTUK if one != "dasbor")
"""What one report is made into; a dashboard is made of all periods of a regency."""
TABLES: tuple[Bentuk, ...] = ("csv", "json")
"""What holds tables in an export; the other forms are reports."""
OFFICIAL: tuple[Bentuk, ...] = ("teks", "markdown", "xlsx", "html", "pdf", "docx", "png", "dasbor")
"""What is Indonesian in every language of the screen; the others follow the screen."""
ENDINGS: dict[str, Bentuk] = {
    ".txt": "teks",
    ".md": "markdown",
    ".json": "json",
    ".csv": "csv",
    ".xlsx": "xlsx",
    ".html": "html",
    ".htm": "html",
    ".pdf": "pdf",
    ".docx": "docx",
    ".png": "png",
}
ENDING_OF: dict[Bentuk, str] = {
    "tabel": ".txt",
    **{bentuk: ending for ending, bentuk in reversed(ENDINGS.items())},
    "dasbor": ".html",
}

Kertas = Literal["a4", "f4"]
KERTAS: dict[Kertas, tuple[int, int]] = {"a4": (210, 297), "f4": (215, 330)}
"""Millimetres across and down; F4 (folio) is what Indonesian offices print on."""
PRINTED: tuple[Bentuk, ...] = ("xlsx", "html", "pdf", "docx", "png")
"""What is laid out for a size of paper."""


FillTemplate = Callable[..., bytes]
"""Fills an office's own Word template with plain values, out of reach of all else."""


Lembar = Literal["laporan", "satu-halaman", "rakor"]
"""What is made of a report: all of it, the one page that stands alone, two for a meeting."""
OF_SHEETS: tuple[Bentuk, ...] = ("pdf", "png")
"""The forms of what stands alone; as a picture only one page can be."""
WITH_PHOTOS: tuple[Bentuk, ...] = ("pdf", "docx", "html")
"""The forms of a report that can hold photographs."""
PHOTOS_OF_A_PAGE, MOST_PHOTOS = 4, 24
"""Photographs: of the page of a visitor, and of a report, where they are four sheets of six."""


@dataclass(frozen=True, slots=True)
class Tampilan:
    """How a document is to look.

    Attributes:
        kertas: the paper it is printed on.
        templat: an office's own Word template.
        lembar: what is made of the report.
        foto: whether its photographs are wanted.
    """

    kertas: Kertas = "a4"
    templat: FillTemplate | None = None
    lembar: Lembar = "laporan"
    foto: bool = False

    def photos(self, *, of_a_kecamatan: bool) -> int:
        """Return how many photographs it has: the page of a visitor has some unasked."""
        if self.lembar == "satu-halaman":
            return PHOTOS_OF_A_PAGE if of_a_kecamatan else 0
        return MOST_PHOTOS if self.foto else 0


def parse_kertas(text: str) -> Kertas:
    """Read a size of paper.

    Raises:
        InvalidValueError: it is neither a4 nor f4.
    """
    word = text.strip().casefold()
    for kertas in KERTAS:
        if word == kertas:
            return kertas
    raise InvalidValueError(
        _("'{text}' is not a size of paper."), hint=one_of(tuple(KERTAS)), text=text
    )


def parse_bentuk(text: str) -> Bentuk:
    """Read a form.

    Raises:
        InvalidValueError: it is no such word; the nearest is the hint.
    """
    word = text.strip().casefold().removeprefix(".")
    for bentuk in BENTUK:
        if word == bentuk or ENDINGS.get(f".{word}") == bentuk:
            return bentuk
    close = tuple(get_close_matches(word, BENTUK, n=1))
    raise InvalidValueError(
        _("'{text}' is not a form of a report."),
        hint=did_you_mean(close) or one_of(BENTUK),
        text=text,
    )


BentukTabel = Literal["xlsx", "csv", "md"]


BentukRekap = Literal["pdf", "docx", "xlsx", "csv"]
"""A recap can be a paper as well."""


def parse_bentuk_tabel(asked: str | None, file: str | None) -> BentukTabel | None:
    """Return which form a table is to have as a file; None is what fits the screen.

    See ``parse_bentuk_rekap``, but for papers.
    """
    return cast("BentukTabel | None", _of_file(asked, file, get_args(BentukTabel)))


def parse_bentuk_rekap(asked: str | None, file: str | None) -> BentukRekap | None:
    """Return which form a recap is to have as a file; None is what fits the screen.

    Args:
        asked: the form by name.
        file: the name of the file.

    Raises:
        InvalidValueError: it is none that a table can have.
        UsageError: a form is asked for without a file.
    """
    return cast("BentukRekap | None", _of_file(asked, file, get_args(BentukRekap)))


def _of_file(asked: str | None, file: str | None, known: tuple[str, ...]) -> str | None:
    if asked is not None and file is None:
        raise UsageError(_("--format is for a file."), hint=_("Give a file with --output."))
    word = asked or (PurePath(file).suffix if file else "")
    for bentuk in known:
        if word.strip().casefold().removeprefix(".") == bentuk:
            return bentuk
    if file is None:
        return None
    raise InvalidValueError(_("'{text}' is not a form of a table."), hint=one_of(known), text=word)


BentukSurat = Literal["docx", "pdf"]
BentukPengingat = Literal["teks", "docx", "pdf"]
"""A reminder is a message for a chat, or a letter."""


def parse_bentuk_surat(file: str) -> BentukSurat:
    """Return from the name of a file which form a letter is to have.

    Raises:
        InvalidValueError: its ending says neither Word nor PDF.
    """
    found = ENDINGS.get(PurePath(file).suffix.casefold())
    for bentuk in get_args(BentukSurat):
        if found == bentuk:
            return cast("BentukSurat", bentuk)
    raise InvalidValueError(
        _("A letter is a Word file or a PDF; '{name}' is neither."),
        hint=_("End it in .docx or .pdf."),
        name=file,
    )


def parse_bentuk_pengingat(text: str) -> BentukPengingat:
    """Read which form reminders are to have.

    Raises:
        InvalidValueError: it is no such word.
    """
    word = text.strip().casefold().removeprefix(".")
    known = get_args(BentukPengingat)
    for bentuk in known:
        if word == bentuk or f".{word}" == ENDING_OF[bentuk]:
            return cast("BentukPengingat", bentuk)
    raise InvalidValueError(
        _("'{text}' is not a form of a reminder."), hint=one_of(known), text=text
    )


def bentuk_of_file(name: str) -> Bentuk:
    """Return from the name of a file which form it is to have.

    Raises:
        InvalidValueError: its ending says none.
    """
    ending = PurePath(name).suffix.casefold()
    if ending not in ENDINGS:
        raise InvalidValueError(
            _("The name '{name}' does not say which form the report is to have."),
            hint=_("End it in one of {endings}, or give --format.").format(
                endings=", ".join(ENDINGS)
            ),
            name=name,
        )
    return ENDINGS[ending]
