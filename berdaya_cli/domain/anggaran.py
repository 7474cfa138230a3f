"""The pagu (budget) of a kegiatan from one source in one budget year."""

from dataclasses import dataclass
from typing import Literal

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.language import _

Tahap = Literal["murni", "pergeseran", "perubahan"]
TAHAP: tuple[Tahap, ...] = ("murni", "pergeseran", "perubahan")


@dataclass(frozen=True, slots=True, kw_only=True)
class Anggaran:
    """An amount that holds from a date on, until a later row of its source and year.

    Attributes:
        tahun: the budget year (tahun anggaran).
        jumlah: whole rupiah; 0 is a valid pagu.
    """

    tanggal: str
    sumber_dana: str
    tahun: int
    tahap: Tahap
    jumlah: int


def last_day_of(tahun: int) -> str:
    """Give the last day on which the pagu of a budget year can be set."""
    return f"{tahun:04}-12-31"


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
        hint=_("Choose one of: {words}.").format(words=", ".join(TAHAP)),
        text=text,
    )
