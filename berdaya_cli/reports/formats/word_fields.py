"""What the fields of a Word template get: plain values, and marks where pictures come later."""

from typing import Any

MARK = "\ue000{number}\ue001"
"""Stands for a picture until it is put in: its characters are for private use and say nothing."""

Picture = tuple[bytes, int, int]
"""The bytes of a picture, its width and its height in millimetres; 0 is as it comes."""


class Fields:
    """The values of one document.

    Attributes:
        isi: the value of each field: texts, lists, tables of these.
        lebar: of each table the headings of its columns, and each column's share of the width.
        kertas: millimetres across and down; None is the template's own paper.
    """

    def __init__(self) -> None:
        self.isi: dict[str, Any] = {}
        self.lebar: list[tuple[list[str], list[int]]] = []
        self.kertas: tuple[int, int] | None = None
        self._pictures: list[Picture] = []

    def picture(self, content: bytes, *, width: int = 0, height: int = 0) -> str:
        """Keep a picture, and return the mark that stands for it."""
        self._pictures.append((content, width, height))
        return MARK.format(number=len(self._pictures) - 1)

    def plain(self) -> tuple[dict[str, Any], list[Picture], list[Any], tuple[int, int] | None]:
        """Return all of it as plain values, such as can travel to another process."""
        return self.isi, self._pictures, list(self.lebar), self.kertas
