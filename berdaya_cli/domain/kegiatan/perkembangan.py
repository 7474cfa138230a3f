"""How far a kegiatan is on a date."""

from dataclasses import dataclass

from berdaya_cli.domain.kegiatan.status import Status

ORDER: tuple[Status, ...] = ("direncanakan", "berjalan", "selesai")
"""The way a kegiatan goes; ditunda and dibatalkan stand beside it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Perkembangan:
    """The status of a kegiatan on a date, and what there is to say of it.

    Attributes:
        fisik_persen: how much of the work is done, in hundredths of a percent.
    """

    tanggal: str
    status: Status
    fisik_persen: int | None = None
    hasil: str | None = None
    kendala: str | None = None
    tindak_lanjut: str | None = None


def goes_back(before: Status | None, now: Status) -> bool:
    """Return whether a status is behind the one before it; allowed, but worth a word."""
    if before not in ORDER or now not in ORDER:
        return False
    return ORDER.index(now) < ORDER.index(before)
