"""What texts may hold: links that are whole, characters that are seen and do not act."""

import re
import unicodedata

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
    """Tell whether a character acts instead of being seen."""
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


def is_plain(text: str) -> bool:
    """Tell whether no character of a text acts."""
    return text.isprintable() or not any(map(acts, text))
