"""Marks of the history that left the laptop: on papers, in names of backups, in notes.

One names an operation and the beginning of its seal. A history that somebody made anew, seals and
all, has other seals under the same numbers.
"""

import re
from dataclasses import dataclass

SEAL_SHOWN = 16
"""Hexadecimal digits of a seal that a mark shows; berdaya history has all 64."""
_IN_TEXT = re.compile(r"(?<![\w/])([0-9]{1,9})/([0-9a-f]{16,64})(?![0-9a-f])")
_IN_NAME = re.compile(r"-([0-9]{1,9})-([0-9a-f]{16})(?:-[0-9]+)?(?:\.[^.]*)?$")


@dataclass(frozen=True, slots=True)
class Jangkar:
    """An operation, and how its seal began when the mark was made."""

    operasi: int
    segel: str

    def fits(self, segel: str | None) -> bool:
        """Return whether the seal that the operation has today is the one of then."""
        return segel is not None and segel.startswith(self.segel)

    def __str__(self) -> str:
        return f"{self.operasi}/{self.segel}"


def anchors_in(text: str) -> tuple[Jangkar, ...]:
    """Return the marks of a text, each once: ``segel 12/1a2b3c4d5e6f7a8b``."""
    found = (Jangkar(int(number), seal) for number, seal in _IN_TEXT.findall(text))
    return tuple(dict.fromkeys(found))


def anchors_of_name(name: str) -> tuple[Jangkar, ...]:
    """Return the mark that the name of a backup bears, if it bears one."""
    found = _IN_NAME.search(name)
    return (Jangkar(int(found[1]), found[2]),) if found else ()
