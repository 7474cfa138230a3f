"""A cell of people who were counted per place: ``Kejobong: L 12, P 10; Bobotsari: 30``."""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.kegiatan.peserta import Peserta
from berdaya_cli.language import _

_PART = re.compile(r"\s*([^:=]+?)\s*[:=]\s*(.+?)\s*")
_COUNT = re.compile(
    r"(?:([lp])\w*[\s.:=]*)?(\d{1,3}(?:\.\d{3})+|\d+)(?:\s*(?:orang|org))?", re.IGNORECASE
)
_BETWEEN = re.compile(r"\s*(?:,|/|\bdan\b)\s*", re.IGNORECASE)
MOST = 10**7
"""People of one place: more cannot be meant."""


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
    for part in filter(str.strip, re.split(r"[;\n]", text)):
        match = _PART.fullmatch(part)
        if match is None:
            raise _unreadable(part)
        place = find(match[1])
        if place in found:
            raise InvalidValueError(
                _("'{place}' stands twice: add its people up."), place=match[1].strip()
            )
        found[place] = _people_of(place, match[2])
    return tuple(found[place] for place in sorted(found))


def _people_of(place: str, text: str) -> PesertaTempat:
    counts: dict[str, int] = {}
    for piece in _BETWEEN.split(text):
        match = _COUNT.fullmatch(piece)
        group = (match[1] or "").casefold() if match else ""
        if match is None or group in counts or int(match[2].replace(".", "")) > MOST:
            raise _unreadable(text)
        counts[group] = int(match[2].replace(".", ""))
    both = counts.get("l"), counts.get("p")
    if "" not in counts and None in both:
        raise _unreadable(text)
    whole = counts.get("", sum(filter(None, both)))
    people = PesertaTempat(place, whole, *both)
    people.peserta()  # by the record's own rules
    return people


def _unreadable(text: str) -> InvalidValueError:
    return InvalidValueError(
        _("'{text}' does not say people of a place."),
        hint=_("Write it like: Kejobong: L 12, P 10; Bobotsari: 30."),
        text=text.strip(),
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


def people_said_by_place(row: Mapping[str, Any], sent: Mapping[str, Any]) -> dict[str, int]:
    """Return the counts of all places where a row says them by place alone.

    Args:
        row: what it says; counts that it does not say, or says as they were sent, are meant so.
        sent: what it was sent with, or said when it was last read.
    """
    by_place = row.get("peserta_tempat")
    if not by_place or by_place == sent.get("peserta_tempat"):
        return {}
    sums = sums_of(load_peserta_tempat(by_place))
    as_sent = {name for name in sums if row.get(name) in {None, sent.get(name)}}
    return {n: total for n, total in sums.items() if total is not None and n in as_sent}


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
