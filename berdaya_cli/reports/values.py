"""How a single value is written: for people, and for other programs."""

import unicodedata

from berdaya_cli.domain.tabel import Jenis, Value
from berdaya_cli.language import _, format_number, format_percent, format_rupiah

NOT_REPORTED = "\u2013"
"""Stands for a value that nobody has given, which is not 0."""

_BIDIRECTIONAL = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)


def visible(text: str) -> str:
    r"""Show control characters instead of obeying them: an escape becomes ``\x1b``.

    Text from users may hold line breaks, tabs, terminal escapes and marks that turn the writing
    direction; none of them may move the cursor or split a row.
    """
    if text.isprintable() and _BIDIRECTIONAL.isdisjoint(text):
        return text
    return "".join(_visible_character(character) for character in text)


def _visible_character(character: str) -> str:
    hidden = unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"}
    if hidden or character in _BIDIRECTIONAL:
        return character.encode("unicode_escape").decode("ascii")
    return character


def for_people(value: Value, jenis: Jenis = "teks") -> str:
    """Write a value as officials do, in the language of the screen."""
    from berdaya_cli.domain.tanggal import nama_tanggal  # never in a pipe

    if value is None:
        return _("no end") if jenis == "sampai" else NOT_REPORTED
    if isinstance(value, str):
        return nama_tanggal(value) if jenis in {"tanggal", "sampai"} else visible(value)
    if isinstance(value, float):
        return str(value)
    if jenis == "ya":
        return _("yes") if value else _("no")
    formats = {"rupiah": format_rupiah, "persen": format_percent}
    return formats.get(jenis, format_number)(value)


def for_programs(value: Value) -> str:
    """Write a value so that a program reads it back: ISO dates, bare numbers, nothing for None."""
    if value is None:
        return ""
    return visible(value) if isinstance(value, str) else str(value)
