"""From when to when something holds: both ends count, and a fuzzy day is its last possible one."""

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.tanggal import FOREVER, last_day, nama_tanggal
from berdaya_cli.language import _


def days(mulai: str, sampai: str | None) -> tuple[str, str]:
    """Return the first and last day of a validity as ISO text that can be compared."""
    return last_day(mulai).isoformat(), last_day(sampai).isoformat() if sampai else FOREVER


def overlap(mulai: str, sampai: str | None, other_mulai: str, other_sampai: str | None) -> bool:
    """Return whether two validities share a day."""
    start, end = days(mulai, sampai)
    other_start, other_end = days(other_mulai, other_sampai)
    return start <= other_end and other_start <= end


def holds(mulai: str, sampai: str | None, hari: str) -> bool:
    """Return whether a day, as ISO text, lies within a validity."""
    first, last = days(mulai, sampai)
    return first <= hari <= last


def check_validity(mulai: str | None, sampai: str | None) -> None:
    """Refuse dates that cannot be read, and an end before the start.

    Raises:
        InvalidValueError: naming the dates.
    """
    start = last_day(mulai) if mulai is not None else None
    end = last_day(sampai) if sampai is not None else None
    if start and end and end < start:
        raise InvalidValueError(
            _("It ends ({end}) before it starts ({start})."),
            start=nama_tanggal(mulai or ""),
            end=nama_tanggal(sampai or ""),
        )
