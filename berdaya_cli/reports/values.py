"""How a single value is written: for people, and for other programs."""

import re
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from berdaya_cli.domain.tabel import DECIMALS
from berdaya_cli.domain.text import acts, is_plain
from berdaya_cli.language import _, format_number, format_percent, format_rupiah, format_scaled

if TYPE_CHECKING:
    from berdaya_cli.domain.tabel import Jenis, Value

NOT_REPORTED = "\u2013"
"""Stands for a value that nobody has given, which is not 0."""


def visible(text: str) -> str:
    r"""Show control characters instead of obeying them: an escape becomes ``\x1b``.

    Text from users may hold line breaks, tabs, terminal escapes and marks that turn the writing
    direction; none of them may move the cursor or split a row.
    """
    if is_plain(text):
        return text
    return "".join(_written_out(c) if acts(c) else c for c in text)


def _written_out(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")


def for_people(value: "Value", jenis: "Jenis" = "teks", *, narrow: bool = False) -> str:
    """Write a value as officials do, in the language of the screen; in a narrow one days short."""
    from berdaya_cli.domain.tanggal import nama_pendek, nama_tanggal  # never in a pipe

    if value is None:
        return _("no end") if jenis == "sampai" else NOT_REPORTED
    if isinstance(value, str):
        if jenis in {"tanggal", "sampai"}:
            return (nama_pendek if narrow else nama_tanggal)(value)
        # of a moment the minute is enough to look at
        return visible(value[:16].replace("T", " ") if jenis == "waktu" else value)
    if isinstance(value, float):
        return str(value)
    if jenis == "ya":
        return _("yes") if value else _("no")
    formats: dict[str, Callable[[int], str]] = {
        "rupiah": format_rupiah,
        "persen": format_percent,
        "nilai": partial(format_scaled, decimals=DECIMALS),
    }
    return formats.get(jenis, format_number)(value)


def shortened(text: str, longest: int) -> str:
    """Cut a text that is longer than so many characters, and show that it goes on."""
    return text if len(text) <= longest else f"{text[: longest - 1]}\u2026"


LONGEST_WORD, PIECE = 30, 8
"""Characters: a longer word would burst its cell, and may be broken after each piece."""
_LONG_WORD = re.compile(rf"\S{{{LONGEST_WORD + 1},}}")


def in_pieces(text: str) -> tuple[str, ...]:
    """Cut a text where a word that is too long may be broken; put together it is the same."""
    cuts = [0]
    for word in _LONG_WORD.finditer(text):
        cuts += range(word.start() + PIECE, word.end(), PIECE)
    return tuple(text[a:b] for a, b in pairwise([*cuts, len(text)]))


def for_programs(value: "Value") -> str:
    """Write a value so that a program reads it back: ISO dates, bare numbers, nothing for None."""
    if value is None:
        return ""
    return visible(value) if isinstance(value, str) else str(value)
