"""What the rows of the seed have in common."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from typing import Any, ClassVar, get_type_hints

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.tabel import Value
from berdaya_cli.language import _

LISTS = ("alias", "dokumen")
"""Fields that hold words, each a row of a table of its own: ``lembaga_alias``."""
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class Tertulis:
    """Marks a field whose value is kept in another form than people write it in.

    Attributes:
        read: makes the value of a text; it raises InvalidValueError.
        write: makes a text for people of the value.
    """

    read: Callable[[str], int]
    write: Callable[[int], str]

    def __get_pydantic_core_schema__(self, _source: object, _handler: object) -> dict[str, Any]:
        """Return how pydantic reads a text, where YAML is checked."""
        read = {"type": "no-info", "function": self.read}
        return {"type": "function-after", "function": read, "schema": {"type": "str"}}


class Row:
    """A row of reference data; its fields are the keys in YAML and the columns in SQLite.

    Fields that hold tuples are the rows below it (the desa of a kecamatan, the aliases of a
    body) and stand in a table of their own.
    """

    __slots__ = ()
    __pydantic_config__: ClassVar = {"extra": "forbid"}
    """Read by pydantic where YAML is checked: a key that nobody knows is a mistake."""

    tabel: ClassVar[str]
    kunci: ClassVar[tuple[str, ...]] = ("kabupaten", "kode")
    """The natural key: what makes two files speak of the same row."""
    sebutan: ClassVar[tuple[str, ...]] = ("nama",)
    """The columns by which people call a row, beside its code."""

    def columns(self) -> dict[str, Value]:
        """Return its columns, without the rows below it."""
        return {name: value for name, value in self.items() if not isinstance(value, tuple)}

    def lists(self) -> dict[str, tuple[str, ...]]:
        """Return what stands in tables below it, a row a word: aliases, documents."""
        return {
            name: value
            for name, value in self.items()
            if name in LISTS and isinstance(value, tuple)
        }

    def items(self) -> Iterator[tuple[str, Any]]:
        """Return every field with its value."""
        return ((f.name, getattr(self, f.name)) for f in fields(self))  # type: ignore[arg-type]  # every Row is a dataclass

    def shown(self) -> dict[str, Any]:
        """Return every field with its value as people write it."""
        return {
            name: written.write(value)
            if value is not None and (written := written_as(type(self), name))
            else value
            for name, value in self.items()
        }


def written_as(kind: type[Row], name: str) -> Tertulis | None:
    """Return how people write a field, where it is kept in another form."""
    hint = get_type_hints(kind, include_extras=True).get(name)
    parts = (hint, *getattr(hint, "__args__", ()))
    marks = (mark for part in parts for mark in getattr(part, "__metadata__", ()))
    return next((mark for mark in marks if isinstance(mark, Tertulis)), None)


def check_slug(kode: str) -> None:
    """Refuse a code that is not lower-case words joined by hyphens.

    Raises:
        InvalidValueError: it is something else.
    """
    if not _SLUG.fullmatch(kode):
        raise InvalidValueError(
            _("The code '{kode}' must be lower-case letters and digits, joined by hyphens."),
            field="kode",
            kode=kode,
        )


def slug(nama: str) -> str:
    """Make a code of a name: "SK Bupati 12/2026" becomes ``sk-bupati-12-2026``."""
    return "-".join(re.findall(r"[a-z0-9]+", nama.casefold()))[:60].strip("-") or "x"


def check_filled(**texts: str | None) -> None:
    """Refuse texts that are there but empty.

    Raises:
        InvalidValueError: naming the first empty one.
    """
    for name, text in texts.items():
        if text is not None and not text.strip():
            raise InvalidValueError(_("'{name}' must not be empty."), field=name, name=name)


def check_between(least: float, most: float, **numbers: float | None) -> None:
    """Refuse numbers that are there but out of bounds.

    Raises:
        InvalidValueError: naming the first of them.
    """
    for name, number in numbers.items():
        if number is not None and not least <= number <= most:
            raise InvalidValueError(
                _("'{name}' must lie between {least} and {most}."),
                field=name,
                name=name,
                least=least,
                most=most,
            )
