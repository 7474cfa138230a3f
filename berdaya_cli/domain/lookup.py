"""Finding one row by what a person calls it: code, name or alias, whatever the case."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from unicodedata import category

from berdaya_cli.domain.errors import AmbiguousNameError, NotFoundError

_COMMON_WORDS = re.compile(r"^(?:kecamatan|kec\.?|desa|kelurahan|kel\.?|kabupaten|kab\.?|kota)\s+")
_SEPARATORS = re.compile(r"[\s_,;/-]+")
HOW_MANY = 3
"""So many near names are offered at the most."""
MOST_KNOWN = 15
"""Where nothing is near, up to so many names are all listed."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A row that can be meant: its code, its name and the other names it goes by."""

    kode: str
    nama: str
    sebutan: tuple[str, ...] = ()
    keterangan: str = ""
    """What tells it from its namesakes, for the list of an ambiguous name."""


@lru_cache(maxsize=4096)
def normal(text: str) -> str:
    """Bring a name into the form in which names are compared.

    Invisible marks, which come along when a name is copied from a chat, do not count.
    """
    shown = text.casefold()
    if not shown.isascii():
        shown = "".join(c for c in shown if category(c) != "Cf")
    return _SEPARATORS.sub(" ", shown).strip()


def number_in(text: str, noun: str) -> int | None:
    """Read a number as people write it: ``12``, ``#12``, ``no. 12``, ``kegiatan 12``."""
    words = noun.replace("_", "[ -]")
    found = re.fullmatch(rf"(?:{words}\s+|no\.?\s*|#)?([0-9]{{1,18}})", text.strip(), re.IGNORECASE)
    return int(found[1]) if found else None


def choose(asked: str, calon: Iterable[Candidate], not_found: Callable[..., NotFoundError]) -> str:
    """Find the one row that a name means and give its code.

    A code or name that fits exactly goes before one that fits without "Kecamatan" or "Desa", and a
    code before a name: it is what an ambiguous name is told apart by.

    Raises:
        NotFoundError: of the given class, with the nearest names.
        AmbiguousNameError: it fits several rows.
    """
    rows = list(calon)
    wanted = normal(asked)
    short = _COMMON_WORDS.sub("", wanted)
    for form in dict.fromkeys((wanted, short)):
        found = [row for row in rows if form and form in _forms(row)]
        found = [row for row in found if normal(row.kode) == form] or found
        if len(found) == 1:
            return found[0].kode
        if found:
            raise AmbiguousNameError(asked, tuple(_described(row) for row in found))
    known = tuple(row.nama for row in rows) if len(rows) <= MOST_KNOWN else ()
    raise not_found(asked, _nearest(short, rows), known)


def _forms(row: Candidate) -> set[str]:
    names = (row.kode, row.kode.replace(".", ""), row.nama, *row.sebutan)
    return {normal(name) for name in names}


def _described(row: Candidate) -> str:
    return f"{row.kode} ({', '.join(filter(None, (row.nama, row.keterangan)))})"


def _nearest(wanted: str, rows: list[Candidate]) -> tuple[str, ...]:
    names = {form: row.nama for row in rows for form in sorted(_forms(row))}
    close = get_close_matches(wanted, list(names), n=2 * HOW_MANY, cutoff=0.6)
    return tuple(dict.fromkeys(names[form] for form in close))[:HOW_MANY]
