"""How wide the columns of a table are on paper, and where its words break when they must."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from berdaya_cli.reports.drawing.text_width import pieces, text_width
from berdaya_cli.reports.report.naskah_data import SectionTertulis
from berdaya_cli.reports.values import in_pieces

BOLD = 1.08
"""How much wider a bold text is, at most about."""
PADDING = 0.7
"""Of a cell, left and right together, in ems."""
WIDEST = 26
"""Ems; a column of longer texts gets no more of the width for them."""
LEAST = 6
"""Ems that the words of a column of texts have at least, if they need them."""
SMALLEST = 5
"""Points: what nobody can read helps nobody."""
_AMOUNT = re.compile(r"[-+]?(?:Rp)?[\d.,]+%?")


@dataclass(frozen=True, slots=True)
class _Measured:
    """What a column holds, in ems: its widest figure, word, word of its heading, and text."""

    kanan: bool
    figure: float
    word: float
    head: float
    whole: float


def _measured(section: SectionTertulis) -> list[_Measured]:
    found = []
    for number, kolom in enumerate(section.kolom):
        cells = {row[number] for row in section.baris}
        words = [word for cell in cells for word in _words(cell)]
        figures = cells if kolom.kanan else {w for w in words if _AMOUNT.fullmatch(w)}
        found.append(
            _Measured(
                kanan=kolom.kanan,
                figure=_widest(figures) * (BOLD if kolom.kanan else 1),
                word=0 if kolom.kanan else _widest(words),
                head=_widest(_words(kolom.judul)),
                whole=0 if kolom.kanan else _widest((kolom.judul, *cells)),
            )
        )
    return found


def column_widths(section: SectionTertulis, room: float, size: float) -> tuple[float, ...]:
    """Return the width of each column of a table, in points; together they fill the room.

    A column is at least as wide as its longest word, and a figure is never broken; where all of
    that has no room, texts give way and their words may break.
    """
    columns = _measured(section)
    hard = [(one.figure + PADDING) * size for one in columns]
    fixed = [(max(one.figure, _least(one, BOLD)) + PADDING) * size for one in columns]
    least = [(max(one.word, one.figure, one.head * BOLD) + PADDING) * size for one in columns]
    if sum(least) > room:
        return _squeezed(least, fixed if sum(fixed) <= room else hard, room)
    wanted = [(min(one.whole * BOLD, WIDEST) + PADDING) * size for one in columns]
    most = list(map(max, least, wanted))
    return _stretched([one.kanan for one in columns], least, most, room)


def fitting_size(section: SectionTertulis, room: float, size: float) -> float:
    """Return the size of a table, in points: smaller where its figures leave no room for texts."""
    ems = sum(max(one.figure, _least(one)) + PADDING for one in _measured(section))
    while ems * size > room and size > SMALLEST:
        size -= 0.5
    return max(size, SMALLEST)


def _least(one: _Measured, bold: float = 1) -> float:
    """Return the ems that the words of a column of texts should have at least."""
    return 0 if one.kanan else min(max(one.word, one.head * bold), LEAST)


def _words(text: str) -> list[str]:
    return [piece for word in text.split() for piece in in_pieces(word)]


def _widest(texts: Iterable[str]) -> float:
    return max((text_width(text, 1) for text in texts), default=0)


def _stretched(
    kanan: Sequence[bool], least: Sequence[float], most: Sequence[float], room: float
) -> tuple[float, ...]:
    """Share what is left among those that want more, and then to texts: figures stay together."""
    left = room - sum(least)
    wanted = sum(most) - sum(least)
    if wanted >= left:
        return tuple(a + (b - a) * left / wanted for a, b in zip(least, most, strict=True))
    texts = [0.0 if right else b for right, b in zip(kanan, most, strict=True)]
    texts = texts if any(texts) else list(most)
    spare = (room - sum(most)) / sum(texts)
    return tuple(b + text * spare for b, text in zip(most, texts, strict=True))


def _squeezed(least: Sequence[float], fixed: Sequence[float], room: float) -> tuple[float, ...]:
    """Take what is missing from the widest words, but never from figures."""
    low, high = 0.0, max(least)
    for _round in range(30):
        cap = (low + high) / 2
        if sum(max(f, min(a, cap)) for a, f in zip(least, fixed, strict=True)) > room:
            high = cap
        else:
            low = cap
    widths = [max(f, min(a, low)) for a, f in zip(least, fixed, strict=True)]
    share = room / sum(widths)
    return tuple(width * min(share, 1) for width in widths)


def fitted(text: str, width: float, size: float, mark: str, wider: float = 1) -> str:
    """Mark where the words of a cell may break that are wider than its column.

    A bold text is ``wider`` than a plain one by so much.
    """
    room = (width - PADDING * size) / wider + 0.01
    if text_width(text, size) <= room:
        return text
    return " ".join(_fitted(word, room, size, mark) for word in text.split(" "))


def _fitted(word: str, room: float, size: float, mark: str) -> str:
    if text_width(word, size) <= room or _AMOUNT.fullmatch(word):
        return word
    return mark.join(pieces(word, size, room))
