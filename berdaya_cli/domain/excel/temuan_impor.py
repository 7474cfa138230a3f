"""Findings of an import: in which file, sheet, row and column, and what stands there."""

from collections.abc import Iterable
from dataclasses import dataclass

from berdaya_cli.domain.excel.lembar import Sel, column_letter
from berdaya_cli.domain.privasi import find_personal
from berdaya_cli.domain.temuan import Berat, Temuan

LONGEST_SHOWN = 40
"""Characters of a cell that a finding repeats."""
PLACES = ("berkas", "lembar", "baris", "kolom", "judul", "nilai")
"""Where a finding of an import can be, in order."""


@dataclass(frozen=True, slots=True)
class Tempat:
    """A place in a file: of its sheet, row (as Excel counts) and column (from 0), what is known."""

    lembar: str = ""
    baris: int | None = None
    kolom: int | None = None
    judul: str = ""
    nilai: Sel = None


def temuan_impor(  # noqa: PLR0913, PLR0917  each part of a finding is said once, here
    berkas: str,
    tempat: Tempat,
    jenis: str,
    pesan: str,
    saran: str = "",
    berat: Berat = "kesalahan",
) -> Temuan:
    """Make a finding; what stands in the cell is masked where it is a number of a person."""
    column = None if tempat.kolom is None else column_letter(tempat.kolom)
    return Temuan(
        jenis=jenis,
        tempat=(
            ("berkas", berkas),
            ("lembar", shown(tempat.lembar) or None),
            ("baris", tempat.baris),
            ("kolom", column),
            ("judul", shown(tempat.judul) or None),
            ("nilai", shown(tempat.nilai)),
        ),
        pesan=pesan,
        saran=saran,
        berat=berat,
    )


def shown(value: Sel) -> str | None:
    """Repeat what a cell holds: short, and a number of a person masked."""
    if value is None:
        return None
    text = " ".join(str(value).split())
    if isinstance(value, float) and value.is_integer():
        text = str(int(value))
    if personal := find_personal(text):
        return personal[1]
    return text if len(text) <= LONGEST_SHOWN else f"{text[: LONGEST_SHOWN - 1]}\u2026"


def in_order(temuan: Iterable[Temuan]) -> list[Temuan]:
    """Return the findings of one sheet by their rows, those of the whole sheet first."""
    return sorted(temuan, key=lambda one: int(dict(one.tempat)["baris"] or 0))


@dataclass(frozen=True, slots=True)
class TemuanSama:
    """What is to be put right in the same way in one column, and in which rows."""

    lembar: str
    baris: str
    kolom: str
    nilai: str
    pesan: str
    saran: str
    berat: Berat


def grouped(temuan: Iterable[Temuan]) -> tuple[TemuanSama, ...]:
    """Report once what many rows have in common, mistakes first, in the order of the sheet."""
    rows: dict[tuple[str, ...], list[int]] = {}
    for one in temuan:
        place = dict(one.tempat)
        column = " ".join(str(place[name]) for name in ("kolom", "judul") if place[name])
        value = "" if place["nilai"] is None else str(place["nilai"])
        key = (str(place["lembar"] or ""), column, value, one.pesan, one.saran, one.berat)
        found = rows.setdefault(key, [])
        if isinstance(place["baris"], int):
            found.append(place["baris"])
    alike = [
        TemuanSama(lembar, runs(numbers), kolom, nilai, pesan, saran, berat)  # type: ignore[arg-type]  # a Berat went in
        for (lembar, kolom, nilai, pesan, saran, berat), numbers in rows.items()
    ]
    return tuple(sorted(alike, key=lambda one: one.berat))


def runs(numbers: Iterable[int]) -> str:
    """Write numbers shortly: 5, 7-9."""
    found: list[list[int]] = []
    for number in sorted(set(numbers)):
        if found and number == found[-1][1] + 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    return ", ".join(str(a) if a == b else f"{a}-{b}" for a, b in found)
