"""A cell of people who were counted per place: ``Kejobong: L 12, P 10; Bobotsari: 30``."""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.kegiatan.peserta import Peserta, whole_of
from berdaya_cli.language import _

_GROUPS = {
    **dict.fromkeys(("l", "lk", "laki", "laki-laki", "laki laki", "pria"), "laki_laki"),
    **dict.fromkeys(("p", "pr", "perempuan", "wanita"), "perempuan"),
}
"""How people write L and P; what other words count belongs to no column."""
_WORD = "|".join(sorted(_GROUPS, key=len, reverse=True))
_NUMBER = r"\d{1,3}(?:\.\d{3}){1,2}|\d{1,8}"
_COUNT = re.compile(
    rf"(?:(?P<before>{_WORD})[ .:=]{{0,3}})?(?P<number>{_NUMBER})(?: ?(?:orang|org))?"
    rf"(?: ?\(?(?P<behind>{_WORD})\)?)?",
    re.IGNORECASE | re.ASCII,
)
_BETWEEN = re.compile(r",|/|\bdan\b", re.IGNORECASE)
_BEHIND_A_NAME = re.compile("[:=]")
LONGEST = 1000
"""Characters of a cell; a longer one is none that anybody wrote."""
_SHOWN = 60
"""Characters that are repeated of what cannot be read."""


@dataclass(frozen=True, slots=True)
class PesertaTempat:
    """The people of one kecamatan, by its code; None is where nobody said which."""

    kecamatan: str | None
    jumlah: int
    laki_laki: int | None = None
    perempuan: int | None = None

    def peserta(self) -> Peserta:
        """Return them as counts of people who came once."""
        return Peserta(jumlah=self.jumlah, laki_laki=self.laki_laki, perempuan=self.perempuan)


def parse_peserta_tempat(text: str, find: Callable[[str], str]) -> tuple[PesertaTempat, ...]:
    """Read people per place.

    Args:
        text: the cell.
        find: gives the code of a kecamatan by its name.

    Raises:
        BerdayaError: a part cannot be read, names no kecamatan or one that another part names.
    """
    found: dict[str, PesertaTempat] = {}
    parts = [" ".join(part.split()) for part in re.split(r"[;\n]", text)]
    if len(text) > LONGEST or not any(parts):
        raise _unreadable(text)
    for part in filter(None, parts):
        name, *counts = _BEHIND_A_NAME.split(part, maxsplit=1)
        if not counts or not name.strip():
            raise _unreadable(part)
        place = find(name.strip())
        if place in found:
            raise InvalidValueError(
                _("'{place}' stands twice: add its people up."), place=name.strip()
            )
        found[place] = _people_of(place, counts[0])
    return tuple(found[place] for place in sorted(found))


def _people_of(place: str, text: str) -> PesertaTempat:
    counts: dict[str, int] = {}
    for piece in _BETWEEN.split(text):
        match = _COUNT.fullmatch(piece.strip())
        words = [match["before"], match["behind"]] if match else []
        groups = [_GROUPS[word.casefold()] for word in words if word] or ["jumlah"]
        if match is None or len(groups) > 1 or groups[0] in counts:
            raise _unreadable(text)
        counts[groups[0]] = int(match["number"].replace(".", ""))
    men, women = counts.get("laki_laki"), counts.get("perempuan")
    whole = counts.get("jumlah", whole_of(None, men, women))
    if whole is None:
        raise _unreadable(text)
    people = PesertaTempat(place, whole, men, women)
    people.peserta()  # by the record's own rules
    return people


def _unreadable(text: str) -> InvalidValueError:
    shown = " ".join(text[: _SHOWN + 1].split())
    return InvalidValueError(
        _("'{text}' cannot be read as people of places."),
        hint=_("Write it like: Kejobong: L 12, P 10; Bobotsari: 30."),
        text=shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}\u2026",
    )


def write_peserta_tempat(rows: Iterable[PesertaTempat], name: Callable[[str], str]) -> str:
    """Write people per place as they are read."""
    return "; ".join(f"{name(row.kecamatan or '')}: {_counts(row)}" for row in rows)


def _counts(row: PesertaTempat) -> str:
    known = [f"L {row.laki_laki}"] if row.laki_laki is not None else []
    known += [f"P {row.perempuan}"] if row.perempuan is not None else []
    both = row.laki_laki is not None and row.perempuan is not None
    whole = both and (row.laki_laki or 0) + (row.perempuan or 0) == row.jumlah
    return ", ".join(known if whole else [*known, str(row.jumlah)])


def dump_peserta_tempat(rows: Iterable[PesertaTempat]) -> str:
    """Write people per place as a row keeps them: JSON, by the order of the codes."""
    said = [[row.kecamatan, row.jumlah, row.laki_laki, row.perempuan] for row in rows]
    return json.dumps(said, separators=(",", ":"))


def load_peserta_tempat(text: str) -> tuple[PesertaTempat, ...]:
    """Read people per place as a row keeps them."""
    return tuple(PesertaTempat(*row) for row in json.loads(text))


def sums_of(rows: Iterable[PesertaTempat]) -> dict[str, int | None]:
    """Return the people of all places together; L and P where every place tells them apart."""
    rows = tuple(rows)
    sums: dict[str, int | None] = {"jumlah": sum(row.jumlah for row in rows)}
    for name in ("laki_laki", "perempuan"):
        counts = [getattr(row, name) for row in rows]
        sums[name] = None if None in counts else sum(counts)
    return sums


def people_said_by_place(row: Mapping[str, Any], *sent: Mapping[str, Any]) -> dict[str, int]:
    """Return the counts of all places where a row says them by place alone.

    Args:
        row: what it says; counts that it does not say, or as they were sent, are meant so.
        sent: what it was sent with, and what it said when it was last read.
    """
    by_place = row.get("peserta_tempat")
    sums = sums_of(load_peserta_tempat(by_place)) if by_place else {}
    return {
        name: total
        for name, total in sums.items()
        if total is not None and row.get(name) in {None, *(said.get(name) for said in sent)}
    }


def added_per_place(
    said: Iterable[PesertaTempat], known: Iterable[PesertaTempat]
) -> tuple[PesertaTempat, ...] | None:
    """Return who came since, place by place; None where in one of them somebody would go away."""
    before = {row.kecamatan: row for row in known}
    grown = []
    for row in said:
        old = before.pop(row.kecamatan, PesertaTempat(row.kecamatan, 0, 0, 0))
        men, women = _grown(row.laki_laki, old.laki_laki), _grown(row.perempuan, old.perempuan)
        by = row.jumlah - old.jumlah
        if by < 0 or (men or 0) < 0 or (women or 0) < 0:
            return None
        if by:
            grown.append(PesertaTempat(row.kecamatan, by, men, women))
    return None if before else tuple(grown)


def _grown(said: int | None, known: int | None) -> int | None:
    return None if said is None or known is None else said - known
