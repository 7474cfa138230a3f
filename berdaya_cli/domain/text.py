"""What texts may hold: links that are whole, characters that are seen and do not act."""

import re

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.language import _

BIDIRECTIONAL = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
"""They turn the writing direction of what follows."""
NOTHING = "-"
"""Given for a text, a date or a list of a row that is corrected, it empties it."""
_LINK = re.compile(r"https?://[^\s/]+\S*", re.IGNORECASE)


def acts(character: str) -> bool:
    """Return whether a character acts instead of being seen."""
    import unicodedata  # hardly any text has one that may

    control = unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"}
    return control or character in BIDIRECTIONAL


def check_link(text: str) -> None:
    """Refuse what is no whole link to a page or file.

    Raises:
        InvalidValueError: it is none.
    """
    if not _LINK.fullmatch(text):
        raise InvalidValueError(
            _("'{text}' is not a link."),
            hint=_("Write it whole, like https://contoh.go.id/foto."),
            field="tautan",
            text=text,
        )


FEWEST_DIGITS = 9
"""The number of a person (NIK, telephone) has so many digits at least."""
_DIGIT = re.compile(r"\d")


def may_hold_number(text: str) -> bool:
    """Return whether a text has enough digits for the number of a person to stand in it."""
    if not text.isascii():  # digits have many shapes
        return True
    return len(text) >= FEWEST_DIGITS and len(_DIGIT.findall(text)) >= FEWEST_DIGITS


def is_plain(text: str) -> bool:
    """Return whether no character of a text acts."""
    return text.isprintable() or not any(map(acts, text))


_OF_WINDOWS = frozenset({
    "con", "prn", "aux", "nul", *(f"{kind}{n}" for kind in ("com", "lpt") for n in range(1, 10)),
})  # fmt: skip


def is_kept_by_windows(name: str) -> bool:
    """Return whether no file of Windows can have a name, whatever its ending: CON, AUX.pdf.

    Source: learn.microsoft.com, "Naming Files, Paths, and Namespaces".
    """
    return name.partition(".")[0].rstrip().casefold() in _OF_WINDOWS
