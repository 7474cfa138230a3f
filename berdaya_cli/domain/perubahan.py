"""What a command that writes plans, and what it has written, row by row."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from berdaya_cli.domain.errors import DamagedHistoryError
from berdaya_cli.domain.tabel import Value
from berdaya_cli.domain.temuan import Temuan

RowImage = Mapping[str, Value]
"""A row as it stands: column to value."""


def read_image(text: str | None) -> dict[str, Value]:
    """Read a row as the history keeps it; none is empty.

    Raises:
        DamagedHistoryError: it is no JSON any more.
    """
    try:
        image: dict[str, Value] = json.loads(text or "{}")
    except (ValueError, RecursionError):
        raise DamagedHistoryError from None
    if not isinstance(image, dict) or any(isinstance(one, (list, dict)) for one in image.values()):
        raise DamagedHistoryError
    return image


def read_key(text: str) -> tuple[Value, ...]:
    """Read the key of a row as the history keeps it.

    Raises:
        DamagedHistoryError: it is no JSON any more.
    """
    try:
        return tuple(json.loads(text))
    except (ValueError, TypeError, RecursionError):
        raise DamagedHistoryError from None


Aksi = Literal["tambah", "ubah", "hapus"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Perubahan:
    """One row before and after, as riwayat keeps it.

    Attributes:
        kunci: the values of its primary key.
        sebelum: the row before, or None where it is new.
        sesudah: the row after, or None where it went.
    """

    tabel: str
    kunci: tuple[Value, ...]
    aksi: Aksi
    sebelum: RowImage | None = None
    sesudah: RowImage | None = None


@dataclass(frozen=True, slots=True)
class JumlahPerubahan:
    """How many rows of a table one thing happened to."""

    tabel: str
    aksi: Aksi
    jumlah: int


@dataclass(frozen=True, slots=True)
class Written:
    """What an operation has written, or on a dry run would have.

    Attributes:
        perubahan: every row, where they were asked for; else empty.
    """

    jumlah: tuple[JumlahPerubahan, ...] = ()
    perubahan: tuple[Perubahan, ...] = ()


def add_up(each: Sequence[Written]) -> Written:
    """Return what several operations have written, as if it were one."""
    if len(each) == 1:
        return each[0]
    counts: Counter[tuple[str, Aksi]] = Counter()
    for one in each:
        for row in one.jumlah:
            counts[row.tabel, row.aksi] += row.jumlah
    return Written(
        tuple(JumlahPerubahan(*key, jumlah) for key, jumlah in counts.items()),
        tuple(row for one in each for row in one.perubahan),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Rencana:
    """What a command changes, in words, and what it leaves as it is.

    Attributes:
        uraian: each change in a sentence, in the user's language.
        tetap: how many rows are asked for as they already stand.
        hilang: rows that the input no longer has; they are listed, never deleted.
        konflik: what cannot be taken over without losing what somebody recorded.
        catatan: what else the user should know, in the user's language.
    """

    uraian: tuple[str, ...] = ()
    tetap: int = 0
    hilang: tuple[str, ...] = ()
    konflik: tuple[Temuan, ...] = ()
    catatan: tuple[str, ...] = ()
