"""How wide a text is in the typeface of documents, so that a picture can wrap its labels.

The widths are those of Liberation Sans, which Arial and Helvetica share: advance widths of its
table hmtx, in units of which an em has 2048.
"""

from functools import lru_cache

EM = 2048
_FIRST = 32
# fmt: off
_WIDTHS = (
    569, 569, 727, 1139, 1139, 1821, 1366, 391, 682, 682, 797, 1196, 569, 682, 569, 569, 1139, 1139,
    1139, 1139, 1139, 1139, 1139, 1139, 1139, 1139, 569, 569, 1196, 1196, 1196, 1139, 2079, 1366,
    1366, 1479, 1479, 1366, 1251, 1593, 1479, 569, 1024, 1366, 1139, 1706, 1479, 1593, 1366, 1593,
    1479, 1366, 1251, 1479, 1366, 1933, 1366, 1366, 1251, 569, 569, 569, 961, 1139, 682, 1139, 1139,
    1024, 1139, 1139, 569, 1139, 1139, 455, 455, 1024, 455, 1706, 1139, 1139, 1139, 1139, 682, 1024,
    569, 1139, 1024, 1479, 1024, 1024, 1024, 684, 532, 684, 1196,
)  # the characters from the space to the tilde
# fmt: on
_OTHER = EM
"""Of any other character: as wide as a dash or an ellipsis can be."""


def text_width(text: str, size: float) -> float:
    """Return how wide a text is at a size, in the unit of the size."""
    return _units(text) * size / EM


@lru_cache(maxsize=50_000)
def _units(text: str) -> int:
    """Measure a text once: the cells of a table repeat."""
    return sum(map(_width, text))


def _width(character: str) -> int:
    place = ord(character.replace("\u00a0", " ")) - _FIRST
    return _WIDTHS[place] if 0 <= place < len(_WIDTHS) else _OTHER


def wrapped(text: str, size: float, room: float, most: int) -> list[str]:
    """Wrap a text into lines that fit the room, at most so many; the last shows what is cut."""
    lines: list[str] = []
    for word in text.split(" "):
        for piece in pieces(word, size, room):
            longer = f"{lines[-1]} {piece}" if lines else piece
            if lines and text_width(longer, size) <= room:
                lines[-1] = longer
            else:
                lines.append(piece)
    lines = lines or [""]
    if len(lines) <= most:
        return lines
    last = f"{lines[most - 1]} {lines[most]}"
    while text_width(f"{last}\u2026", size) > room:
        last = last[:-1]
    return [*lines[: most - 1], f"{last.rstrip()}\u2026"]


def pieces(word: str, size: float, room: float) -> list[str]:
    """Break a word that is wider than the room."""
    broken = [""]
    for character in word:
        if broken[-1] and text_width(broken[-1] + character, size) > room:
            broken.append("")
        broken[-1] += character
    return broken
