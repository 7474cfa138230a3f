"""Turning single bits of a database over, and asking doctor."""

import random
import sqlite3
from pathlib import Path

from tests.cli.keeping.test_undo import rows
from tests.faults import run_here


def flipped(content: bytes, chance: random.Random) -> bytes:
    """Flip one bit somewhere behind the header, of a byte that holds something."""
    turned = bytearray(content)
    place = chance.randrange(100, len(content))
    while not content[place]:  # most of a page is empty
        place = chance.randrange(100, len(content))
    turned[place] ^= 1 << chance.randrange(8)
    return bytes(turned)


def values(path: Path) -> dict[str, list[str]] | None:
    """Give all that is kept; None where SQLite itself says that it is damaged."""
    try:
        return rows(path)
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return None


def flip_once(db: Path, whole: bytes, before: object, chance: random.Random) -> bool:
    """Flip a bit, and see that doctor finds it if it changed a value; tell whether it said so."""
    for ending in ("-wal", "-shm"):
        db.with_name(db.name + ending).unlink(missing_ok=True)
    db.write_bytes(flipped(whole, chance))
    changed = values(db) != before
    result = run_here("doctor", "--db", db)
    assert "Traceback" not in result.stderr
    assert result.exit_code in {0, 5, 6}, result.stderr
    assert not changed or result.exit_code in {5, 6}, "changed and not found"
    return result.exit_code != 0
