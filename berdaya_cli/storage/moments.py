"""When rows are recorded: UTC to the microsecond, rising within an operation."""

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

FUNCTION = "saat"
"""The SQL function that gives the moment of a row that is being added."""
WIB = "strftime('%Y-%m-%dT%H:%M:%S+07:00', r.waktu, '+7 hours')"
"""When another program wrote a row r of riwayat, in the time that operations have."""
_SECOND = 1_000_000
"""Microseconds."""


def start_moments(conn: sqlite3.Connection, begin: datetime) -> None:
    """Let rows that are added from now on be recorded at a moment, each a microsecond later."""
    conn.create_function(FUNCTION, 0, moments(begin).__next__)


def moments(begin: datetime) -> Iterator[str]:
    """Return one moment after the other, as ISO text; strftime alone would take longer for each."""
    utc = begin.astimezone(UTC)
    second, past = utc.replace(microsecond=0), utc.microsecond + 1
    while True:
        written = second.strftime("%Y-%m-%dT%H:%M:%S.")
        for micro in range(past, _SECOND):
            yield f"{written}{micro:06}Z"
        second, past = second + timedelta(seconds=1), 0


_LATEST = "3"
"""No moment that the schema takes begins so, or with a later digit."""


def moment_after(moment: str, *, otherwise: str) -> str:
    """Return the moment that comes a microsecond after one, or another if there is none such."""
    try:
        after = next(moments(datetime.fromisoformat(moment)))
    except (ValueError, OverflowError):  # another program wrote it
        return otherwise
    return after if after < _LATEST else otherwise
