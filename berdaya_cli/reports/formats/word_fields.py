"""What the fields of a Word template get: plain values, and marks where pictures come later."""

from typing import Any

MARK = "\ue000{number}\ue001"
"""Stands for a picture until it is put in: its characters are for private use and say nothing."""

Picture = tuple[bytes, int, int]
"""The bytes of a picture, its width and its height in millimetres; 0 is as it comes."""
Lebar = tuple[list[str], list[int], float]
"""Of a table: the texts of its first row, each column's share of the width, and the size of its
texts in points where it is smaller than the template's; else 0."""


class Fields:
    """The values of one document.

    Attributes:
        isi: the value of each field: texts, lists, tables of these.
        lebar: how wide the columns of each table are.
        kertas: millimetres across and down; None is the template's own paper.
    """

    def __init__(self) -> None:
        self.isi: dict[str, Any] = {}
        self.lebar: list[Lebar] = []
        self.kertas: tuple[int, int] | None = None
        self._pictures: list[Picture] = []

    def picture(self, content: bytes, *, width: int = 0, height: int = 0) -> str:
        """Keep a picture, and return the mark that stands for it."""
        self._pictures.append((content, width, height))
        return MARK.format(number=len(self._pictures) - 1)

    def plain(self) -> tuple[dict[str, Any], list[Picture], list[Any], tuple[int, int] | None]:
        """Return all of it as plain values, such as can travel to another process."""
        return self.isi, self._pictures, list(self.lebar), self.kertas
