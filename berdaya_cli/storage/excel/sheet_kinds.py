"""What kind of file came in, judged by its bytes.

A workbook is a zip whose parts can unpack to far more than the file: they are unpacked once, a
piece at a time, and counted, before any library reads them.
"""

import lzma
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, Literal, NoReturn
from zipfile import BadZipFile, ZipFile, ZipInfo

from berdaya_cli.domain.errors import UnreadableFileError
from berdaya_cli.language import N_, _

Kind = Literal["xlsx", "xls", "ods", "csv", "json"]
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
_SPECIAL = re.compile(
    rb'<(?:\w+:)?f[\s>/]|\bt\s*=\s*["\']e["\']|\bhidden\s*=\s*["\'](?:1|true)|\bht\s*=\s*["\']0["\']'
    rb'|table:visibility|office:value-type="percentage"|table:number-(?:rows|columns)-spanned="(?!1")'
)
"""Formulas, errors, percentages, what is hidden and, of an ods, merged, in the XML of a sheet."""
_SIGNS = (
    b"<f",
    b":f",
    b'"e"',
    b"'e'",
    b"hidden",
    b"ht=",
    b"ht ",
    b"visibility",
    b'"percentage"',
    b"-spanned",
)
"""One of these stands in whatever ``_SPECIAL`` finds; they are found many times faster."""
_OVERLAP = 64
"""Bytes of one piece that are looked at again with the next."""
_FOR_EXCEL = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*|<\?mso-application[^>]*>\s*)*"
    rb"(?:<!doctype html|<html|<table|<meta|<head|<(?:\w+:)?Workbook\b)",
    re.IGNORECASE | re.DOTALL,
)
"""A web page, or the XML of Excel 2003: named .xls, Excel opens them as if they were workbooks."""
_OTHERS = (
    (re.compile(rb"%PDF"), N_("a PDF")),
    (re.compile(rb"\x89PNG|\xff\xd8\xff|GIF8"), N_("a picture")),
    (re.compile(rb"Rar!|7z\xbc\xaf|\x1f\x8b"), N_("an archive")),
)


@dataclass(frozen=True, slots=True)
class Known:
    """A file that can be opened: its kind, and the parts of it that hold formulas or errors."""

    kind: Kind
    special: frozenset[str] = frozenset()


def is_workbook(head: bytes) -> bool:
    """Return whether a file of these first bytes is a workbook, or claims to be one."""
    return head.startswith((b"PK", _OLE))


def know_text(head: bytes, size: int) -> None:
    """Make sure that a file that is no workbook is a text.

    Raises:
        UnreadableFileError: it is none that berdaya reads, or too large.
    """
    if not head:
        _refuse("empty-file", N_("The file is empty."))
    if _FOR_EXCEL.match(head):
        raise UnreadableFileError(
            "wrong-kind",
            _("This is a page or a text that only Excel shows as a workbook."),
            hint=_("Open it in Excel and save it as .xlsx: File > Save As > Excel Workbook."),
        )
    for pattern, name in _OTHERS:
        if pattern.match(head):
            _refuse("wrong-kind", N_("This is {kind}, no table."), kind=_(name))
    if b"\0" in head and not head.startswith((b"\xff\xfe", b"\xfe\xff")):
        _refuse("wrong-kind", N_("This is no workbook and no text."))
    _bound(size, LARGEST_TEXT)


def know_workbook(file: IO[bytes]) -> Known:
    """Judge a workbook.

    Raises:
        UnreadableFileError: it is none that berdaya reads, damaged or locked.
    """
    file.seek(0)
    if file.read(len(_OLE)) != _OLE:
        return _zipped(file)
    file.seek(0)
    if _ENCRYPTED in file.read():
        locked()
    return Known("xls")


def bound_workbook(size: int) -> None:
    """Refuse a workbook of more bytes than are read.

    Raises:
        UnreadableFileError: it has more.
    """
    _bound(size, LARGEST_WORKBOOK)


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


def _zipped(file: IO[bytes]) -> Known:
    try:
        with ZipFile(file) as packed:
            names = set(packed.namelist())
            if "xl/workbook.xml" in names:
                kind: Kind = "xlsx"
            elif "content.xml" in names and "word/document.xml" not in names:
                kind = "ods"
            else:
                _refuse("wrong-kind", N_("This is no workbook."))
            return Known(kind, _unpacked(packed))
    except (
        *(BadZipFile, EOFError, OSError, RuntimeError, ValueError, zlib.error, lzma.LZMAError),
    ) as error:  # OSError: a place before its beginning; RuntimeError: a way of packing nobody uses
        raise damaged() from error


def _unpacked(packed: ZipFile) -> frozenset[str]:
    """Unpack every part once, counting, and name those with formulas or errors."""
    parts = packed.infolist()
    if any(part.flag_bits & _ENCRYPTED_PART for part in parts):
        locked()
    if len(parts) > MOST_PARTS:
        raise damaged()
    total, special = 0, set()
    for part in parts:
        rest = b""
        for piece in _pieces(packed, part):
            total += len(piece)
            if total > LARGEST_UNPACKED:
                raise UnreadableFileError(
                    "zip-bomb",
                    _("Unpacked, the file has more than {most} MiB.").format(
                        most=LARGEST_UNPACKED // _MIB
                    ),
                    hint=_("Copy the filled rows into a fresh workbook and send that."),
                )
            if part.filename not in special and _is_special(rest + piece):
                special.add(part.filename)
            rest = piece[-_OVERLAP:]
    return frozenset(special)


def _is_special(xml: bytes) -> bool:
    return any(sign in xml for sign in _SIGNS) and _SPECIAL.search(xml) is not None


def _pieces(packed: ZipFile, part: ZipInfo) -> Iterator[bytes]:
    with packed.open(part) as file:
        while piece := file.read(_PIECE):
            yield piece


def _refuse(code: str, message: str, **data: object) -> NoReturn:
    raise UnreadableFileError(
        code, _(message).format(**data), hint=_("Send it as .xlsx, .xls, .ods or .csv.")
    )
