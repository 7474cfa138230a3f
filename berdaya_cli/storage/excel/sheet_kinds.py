"""What kind of file came in, judged by its bytes: nothing is opened before it is known to be safe.

A workbook is a zip whose parts can unpack to far more than the file: they are unpacked once, a
piece at a time, and counted, before any library reads them.
"""

import errno
import lzma
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NoReturn
from xml.etree import ElementTree as ET
from zipfile import BadZipFile, ZipFile, ZipInfo

from berdaya_cli.domain.errors import UnreadableFileError
from berdaya_cli.language import N_, _
from berdaya_cli.storage.excel.sheet_reach import ReachOfXlsx, check_ods

Kind = Literal["xlsx", "xls", "ods", "csv"]
LARGEST_TEXT = 256 << 20
"""Bytes of a text file: a million rows of a form are 150 MiB."""
LARGEST_WORKBOOK = 64 << 20
LARGEST_UNPACKED = 400 << 20
MOST_PARTS = 10_000
ENDINGS = (".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv", ".txt")
"""What a folder is searched for."""
_PIECE = 1 << 20
_MIB = 1 << 20
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_ENCRYPTED_PART = 1
"""The flag of a part of a zip that needs a password."""
_SPECIAL = re.compile(rb'<(?:\w+:)?f[ >/]|t=["\']e["\']')
"""Formulas and errors in the XML of a sheet."""
_OTHERS = (
    (re.compile(rb"\s*(?:<!doctype html|<html|<table)", re.IGNORECASE), N_("a web page")),
    (re.compile(rb"%PDF"), N_("a PDF")),
    (re.compile(rb"\x89PNG|\xff\xd8\xff|GIF8"), N_("a picture")),
    (re.compile(rb"Rar!|7z\xbc\xaf|\x1f\x8b"), N_("an archive")),
)


@dataclass(frozen=True, slots=True)
class Known:
    """A file that can be opened: its kind, and the parts of it that hold formulas or errors."""

    kind: Kind
    special: frozenset[str] = frozenset()


def know(path: Path) -> Known:
    """Judge a file.

    Raises:
        UnreadableFileError: it is none that berdaya reads, too large, damaged or locked.
        OSError: it cannot be read.
    """
    size = path.stat().st_size
    with path.open("rb") as file:
        head = file.read(4096)
    if not head:
        _refuse("empty-file", N_("The file is empty."))
    if head.startswith(b"PK"):
        _bound(size, LARGEST_WORKBOOK)
        return _zipped(path)
    if head.startswith(_OLE):
        _bound(size, LARGEST_WORKBOOK)
        if _ENCRYPTED in path.read_bytes():
            locked()
        return Known("xls")
    for pattern, name in _OTHERS:
        if pattern.match(head):
            _refuse("wrong-kind", N_("This is {kind}, no table."), kind=_(name))
    if b"\0" in head and not head.startswith((b"\xff\xfe", b"\xfe\xff")):
        _refuse("wrong-kind", N_("This is no workbook and no text."))
    _bound(size, LARGEST_TEXT)
    return Known("csv")


def locked() -> NoReturn:
    """Refuse a file with a password.

    Raises:
        UnreadableFileError: always.
    """
    raise UnreadableFileError(
        "password",
        _("The file is locked with a password."),
        hint=_("Save it without one: File > Info > Protect Workbook > Encrypt, and empty it."),
    )


def damaged() -> UnreadableFileError:
    """Report that a workbook cannot be read."""
    return UnreadableFileError(
        "damaged-file",
        _("The file is damaged or incomplete."),
        hint=_("Open it in Excel, save it anew as .xlsx, and send it again."),
    )


def _bound(size: int, most: int) -> None:
    if size > most:
        raise UnreadableFileError(
            "too-large",
            _("The file has {size} MiB, more than the {most} that are read.").format(
                size=-(-size // _MIB), most=most // _MIB
            ),
            hint=_("Take pictures and other sheets out, or part it into several files."),
        )


def _zipped(path: Path) -> Known:
    try:
        with ZipFile(path) as packed:
            names = set(packed.namelist())
            if "xl/workbook.xml" in names:
                kind: Kind = "xlsx"
            elif "content.xml" in names and "word/document.xml" not in names:
                kind = "ods"
            else:
                _refuse("wrong-kind", N_("This is no workbook."))
            special = _unpacked(packed)
            if kind == "ods":
                with packed.open("content.xml") as content:
                    check_ods(content)
            return Known(kind, special)
    except (
        *(BadZipFile, EOFError, RuntimeError, ValueError, zlib.error, lzma.LZMAError),
        ET.ParseError,
    ) as error:
        raise damaged() from error  # RuntimeError: a way of packing that nobody uses
    except OSError as error:
        if error.errno != errno.EINVAL:  # a place before the file's beginning
            raise
        raise damaged() from error


def _unpacked(packed: ZipFile) -> frozenset[str]:
    """Unpack every part once, counting, and name the sheets with formulas or errors."""
    parts = packed.infolist()
    if any(part.flag_bits & _ENCRYPTED_PART for part in parts):
        locked()
    if len(parts) > MOST_PARTS:
        raise damaged()
    total, special = 0, set()
    for part in parts:
        sheet = part.filename.startswith("xl/worksheets/")
        reach = ReachOfXlsx()
        for piece in _pieces(packed, part):
            total += len(piece)
            if sheet:
                reach.look(piece)
            if total > LARGEST_UNPACKED:
                raise UnreadableFileError(
                    "zip-bomb",
                    _("Unpacked, the file has more than {most} MiB.").format(
                        most=LARGEST_UNPACKED // _MIB
                    ),
                    hint=_("Copy the filled rows into a fresh workbook and send that."),
                )
            if sheet and part.filename not in special and _SPECIAL.search(piece):
                special.add(part.filename)
    return frozenset(special)


def _pieces(packed: ZipFile, part: ZipInfo) -> Iterator[bytes]:
    with packed.open(part) as file:
        while piece := file.read(_PIECE):
            yield piece


def _refuse(code: str, message: str, **data: object) -> NoReturn:
    raise UnreadableFileError(
        code, _(message).format(**data), hint=_("Send it as .xlsx, .xls, .ods or .csv.")
    )
