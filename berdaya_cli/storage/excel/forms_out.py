"""Forms that lie where they went out: whether somebody has worked in them since."""

import re
from pathlib import Path
from zipfile import BadZipFile, ZipFile

PROPERTIES = "docProps/core.xml"
LARGEST = 64 * 1024
"""Bytes of the properties of a workbook; what is larger is none that we made."""
_TIMES = re.compile(rb"<dcterms:(created|modified)[^>]*>([^<]{1,40})<")


def is_as_it_went_out(path: Path) -> bool:
    """Return whether a workbook is one that nobody has saved since it was made.

    Every program that saves a workbook notes the time as that of its last change (ECMA-376, core
    properties); a form bears the same time for its making and its change.
    """
    try:
        with ZipFile(path) as book:
            about = book.getinfo(PROPERTIES)
            if about.file_size > LARGEST:
                return False
            times = dict(_TIMES.findall(book.read(about)))
    except (OSError, BadZipFile, KeyError, ValueError, RuntimeError):
        return False
    return times.get(b"created") == times.get(b"modified") is not None
