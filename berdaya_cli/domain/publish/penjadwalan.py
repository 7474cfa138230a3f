"""When a command is to run by itself, and what exactly is run."""

import re
from dataclasses import dataclass

from berdaya_cli.domain.errors import InvalidValueError, one_of
from berdaya_cli.language import _

_CLOCK = re.compile(r"([01]?[0-9]|2[0-3])[:.]([0-5][0-9])", re.ASCII)


@dataclass(frozen=True, slots=True)
class Penjadwalan:
    """A command that runs every day.

    Attributes:
        nama: what schedulers call it.
        perintah: the program and its words, with absolute paths.
        jam: the hour of the day by the clock of the machine; ``menit`` the minute.
    """

    nama: str
    perintah: tuple[str, ...]
    jam: int
    menit: int


PERINTAH = ("export", "backup", "doctor")
"""The commands that are worth running every day; the first unless said."""


def parse_perintah(text: str) -> str:
    """Read which command is to run every day.

    Raises:
        InvalidValueError: it is none of PERINTAH.
    """
    word = text.strip().casefold()
    if word in PERINTAH:
        return word
    raise InvalidValueError(
        _("'{text}' is not a command that is scheduled."), hint=one_of(PERINTAH), text=text
    )


def parse_pukul(text: str) -> tuple[int, int]:
    """Read a time of day, 02:15 or 2.15, as hour and minute.

    Raises:
        InvalidValueError: it is none.
    """
    match = _CLOCK.fullmatch(text.strip())
    if match is None:
        raise InvalidValueError(
            _("'{text}' is not a time of day."), hint=_("Write it like 02:15."), text=text
        )
    return int(match[1]), int(match[2])
