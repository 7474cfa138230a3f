"""Backups: how they are named, and what is known of the last ones."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath
from typing import TypeVar

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.keeping.jangkar import Jangkar
from berdaya_cli.language import _

PathT = TypeVar("PathT", bound=PurePath)
STALE_DAYS = 7
"""So many days without a backup are too many."""
DAILY_KEPT = 7
"""So many backups are kept in the second place."""
_STAMP = re.compile(r"-\d{8}-\d{6}(?:-\d+-[0-9a-f]{16})?(?:-\d+)?$", re.ASCII)


def backup_name(stem: str, waktu: str, suffix: str, jangkar: Jangkar | None = None) -> str:
    """Return the name of a backup: ``berdaya-20251120-080000-12-1a2b3c4d5e6f7a8b.db``.

    Args:
        stem: the name of the database without its ending.
        waktu: when, as ISO text.
        suffix: the ending of the database.
        jangkar: how far its history goes, where that is known.
    """
    digits = "".join(c for c in waktu if c.isdigit())
    head = f"-{jangkar.operasi}-{jangkar.segel}" if jangkar else ""
    return f"{stem}-{digits[:8]}-{digits[8:14]}{head}{suffix}"


def is_backup_of(path: PurePath, stem: str) -> bool:
    """Return whether a path is one that a backup of a database can have."""
    return _STAMP.search(path.stem) is not None and stem_of(path.stem) == stem


def moment_of(stem: str) -> str | None:
    """Return when a backup was made, as ISO text to the minute, by its name without its ending."""
    stamp = _STAMP.search(stem)
    if stamp is None:
        return None
    day, clock = stamp[0].split("-")[1:3]
    return f"{day[:4]}-{day[4:6]}-{day[6:]}T{clock[:2]}:{clock[2:4]}"


def stem_of(name: str) -> str:
    """Return the stem of the database that a backup is of: ``berdaya``."""
    return _STAMP.sub("", name)


@dataclass(frozen=True, slots=True, kw_only=True)
class CatatanCadangan:
    """What is known of the backups of a database.

    Attributes:
        tempat: the second place, refreshed once a day; None where there is none.
        terakhir: the day of the last backup beside the database or where it was asked for.
        terakhir_tempat: the day of the last one in the second place.
        diperingatkan: the day of the last warning.
        dibuat: the backups that were made from here, oldest first: no others are ever deleted.
    """

    tempat: str | None = None
    terakhir: str | None = None
    terakhir_tempat: str | None = None
    diperingatkan: str | None = None
    dibuat: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse what is no day.

        Raises:
            ValueError: a day is none.
        """
        for day in (self.terakhir, self.terakhir_tempat, self.diperingatkan):
            if day is not None:
                date.fromisoformat(day)

    @property
    def berkas_terakhir(self) -> str | None:
        """Where the last backup is, by the moments that the names say."""
        return max(self.dibuat, key=lambda name: moment_of(PurePath(name).stem) or "", default=None)

    @property
    def saat_terakhir(self) -> str | None:
        """The moment of the last backup; of one whose name does not say it, its day."""
        moments = (moment_of(PurePath(name).stem) for name in self.dibuat)
        return max(filter(None, (*moments, self.terbaru)), default=None)

    @property
    def terbaru(self) -> str | None:
        """The day of the last backup, wherever it is."""
        return max(filter(None, (self.terakhir, self.terakhir_tempat)), default=None)

    def is_stale(self, today: str, since: str) -> bool:
        """Return whether there has been no backup for too long.

        Args:
            today: the day, as ISO text.
            since: the day from which on one could have been made.
        """
        last = date.fromisoformat(self.terbaru or since)
        return (date.fromisoformat(today) - last).days > STALE_DAYS


@dataclass(frozen=True, slots=True, kw_only=True)
class Cadangan:
    """A backup that was made.

    Attributes:
        berkas: where the copy of the database is.
        salinan: how many copies of evidence and imported files went with it.
        dihapus: how many older backups gave way to it.
    """

    berkas: str
    salinan: int
    dihapus: int


def giving_way(own: Sequence[PathT], target: PathT, keep: int | None) -> tuple[PathT, ...]:
    """Return the backups that give way to a newer one: the oldest of ours in its folder.

    Args:
        own: every backup that was made from here, oldest first, the newest among them.
        target: the newest, which stays.
        keep: how many of its folder stay; None keeps all.
    """
    here = [known for known in own if known.parent == target.parent]
    return tuple(here[:-keep]) if keep else ()


def parse_keep(text: str) -> int:
    """Read how many backups are to be kept.

    Raises:
        InvalidValueError: it is no whole number from 1 on.
    """
    if text.isascii() and text.isdigit() and 0 < int(text) < 10_000:  # noqa: PLR2004  more than 27 years of days
        return int(text)
    raise InvalidValueError(
        _("'{text}' is not a number of backups."),
        hint=_("Give a whole number from 1 on."),
        text=text,
    )
