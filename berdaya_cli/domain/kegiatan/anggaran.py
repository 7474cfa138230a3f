"""The pagu (budget) of a kegiatan from one source in one budget year."""

import re
from dataclasses import dataclass
from typing import Literal

from berdaya_cli.domain.errors import InvalidValueError, one_of
from berdaya_cli.language import _

Tahap = Literal["murni", "pergeseran", "perubahan"]
_YEAR = re.compile(r"[1-9][0-9]{3}")
TAHAP: tuple[Tahap, ...] = ("murni", "pergeseran", "perubahan")


@dataclass(frozen=True, slots=True, kw_only=True)
class Anggaran:
    """An amount that holds from a date on, until a later row of its source and year.

    Attributes:
        tahun: the budget year (tahun anggaran).
        jumlah: whole rupiah; 0 is a valid pagu.
        nomor_dokumen: of the budget document that states it, a DPA or DPPA; tanggal_dokumen its
            day.
    """

    tanggal: str
    sumber_dana: str
    tahun: int
    tahap: Tahap
    jumlah: int
    nomor_dokumen: str | None = None
    tanggal_dokumen: str | None = None


RALAT = "ralat"
"""What people say where a pagu was not changed, but written wrongly."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AlasanPagu:
    """Why a file states another pagu than the record: which stage it is of, and its document.

    Attributes:
        tahap: None where the recorded pagu was wrong: it is corrected.
    """

    tahap: Tahap | None
    nomor_dokumen: str | None = None
    tanggal_dokumen: str | None = None


class StageUnknownError(InvalidValueError):
    """A file states another pagu than the record, and nobody says of which stage it is."""

    code = "which-stage"


def day_in_year(day: str, tahun: int) -> str:
    """Return the day on which the pagu of a budget year was set, at the latest on its last day.

    A pagu dated later would be in no report of its own year.
    """
    return min(day, f"{tahun:04}-12-31")


def parse_tahun(text: str) -> int:
    """Read a budget year (tahun anggaran): four digits.

    Raises:
        InvalidValueError: it is none.
    """
    if not _YEAR.fullmatch(text):
        raise InvalidValueError(_("'{text}' is not a budget year."), text=text)
    return int(text)


def parse_tahap(text: str) -> Tahap:
    """Read the stage of a pagu.

    Raises:
        InvalidValueError: it is no such word.
    """
    word = text.strip().casefold()
    for tahap in TAHAP:
        if word == tahap:
            return tahap
    raise InvalidValueError(
        _("'{text}' is not a stage of a pagu."),
        hint=one_of(TAHAP),
        text=text,
    )
