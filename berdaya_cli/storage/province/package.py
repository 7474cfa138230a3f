"""A package as a ZIP: written whole, and read with every bound before a byte of it is used."""

import json
import lzma
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from berdaya_cli.domain.province.kiriman import (
    HEADS,
    NAMES,
    NOTE,
    Kiriman,
    KirimanRefusedError,
    RantaiKepala,
)
from berdaya_cli.language import _
from berdaya_cli.storage.files import check_plain, reason, write_atomically
from berdaya_cli.storage.scratch import own_folder

LARGEST_NOTE = 1 << 20
"""Bytes of a note."""
LARGEST_HEADS = 16 << 20
"""Bytes of a chain: half a million operations."""
LARGEST = 512 << 20
"""Bytes of all tables of a package: those of a regency with a million kegiatan are a tenth."""
_BROKEN = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, ValueError, EOFError, RuntimeError)
"""What Python raises of archives that are none."""
_MOMENT = (1980, 1, 1, 0, 0, 0)
"""What every file of a package says of its time: the same package, the same bytes."""


def heads_text(heads: dict[int, str]) -> bytes:
    """Write a chain of heads, a line each."""
    return "".join(f"{number}/{seal}\n" for number, seal in heads.items()).encode("ascii")


def read_heads(content: bytes) -> RantaiKepala:
    """Read a chain of heads.

    Raises:
        ValueError: it is none.
    """
    found: dict[int, str] = {}
    for line in content.decode("ascii").splitlines():
        number, _slash, seal = line.partition("/")
        if len(seal) != 16 or not set(seal) <= set("0123456789abcdef"):  # noqa: PLR2004  as heads_text writes
            raise ValueError(line)
        found[int(number)] = seal
    return RantaiKepala(found)


def note_text(note: Kiriman) -> bytes:
    """Write a note as JSON."""
    return (json.dumps(asdict(note), ensure_ascii=False, indent=1) + "\n").encode()


def read_note(content: bytes) -> Kiriman:
    """Read a note.

    Raises:
        ValueError: it is none.
    """
    try:
        return TypeAdapter(Kiriman).validate_json(content, strict=True)
    except ValidationError as error:
        raise ValueError from error


def write_package(path: Path, note: Kiriman, heads: bytes, folder: Path) -> bool:
    """Write a package whole or not at all; tell whether anything changed.

    Args:
        path: the file.
        note: what it says.
        heads: its chain.
        folder: where its tables lie.

    Raises:
        StorageError: it cannot be written; the old file stays.
    """
    packed = folder / "kiriman.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in ((NOTE, note_text(note)), (HEADS, heads)):
            archive.writestr(zipfile.ZipInfo(name, _MOMENT), content, zipfile.ZIP_DEFLATED)
        for table in note.tabel:
            info = zipfile.ZipInfo(f"{table}.parquet", _MOMENT)  # packed already
            archive.writestr(info, (folder / info.filename).read_bytes(), zipfile.ZIP_STORED)
    return write_atomically(path, (packed.read_bytes(),), private=True)[2]


@contextmanager
def opened_package(path: Path) -> Iterator[tuple[Kiriman, bytes, Path]]:
    """Unpack a package into a folder of its own, by a list of names, each file by its hash.

    Nothing in it is used before: names that are not on the list, a second file of one name, more
    bytes than its note says, or another hash, and it is refused.

    Returns:
        Its note, its chain, and the folder with its tables.

    Raises:
        KirimanRefusedError: it is no package, or a damaged one.
    """
    with own_folder() as folder:
        try:
            check_plain(path)
            with zipfile.ZipFile(path) as archive:
                note, heads = _unpack(archive, folder)
        except _BROKEN as error:
            raise damaged(path) from error
        except OSError as error:
            raise KirimanRefusedError(
                "unreadable", _("{path} cannot be read: {reason}."), path=path, reason=reason(error)
            ) from error
        yield note, heads, folder


def damaged(path: Path) -> KirimanRefusedError:
    """Report a file that is no package, or is not as it was sent."""
    return KirimanRefusedError(
        "damaged",
        _("{path} is no package, or is not as it was sent."),
        hint=_("Ask for it again; chat programs sometimes cut files."),
        path=path.name,
    )


def _unpack(archive: zipfile.ZipFile, folder: Path) -> tuple[Kiriman, bytes]:
    entries = archive.infolist()
    names = [entry.filename for entry in entries]
    packed = {entry.compress_type for entry in entries}
    if sorted(names) != sorted(NAMES) or not packed <= {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise ValueError(names)
    by_name = {entry.filename: entry for entry in entries}
    note = read_note(_read(archive, by_name[NOTE], LARGEST_NOTE))
    heads = _read(archive, by_name[HEADS], LARGEST_HEADS)
    _check(heads, note.kepala)
    read_heads(heads)
    if sum(row.ukuran for row in note.tabel.values()) > LARGEST:
        raise ValueError(LARGEST)
    for table, row in note.tabel.items():
        content = _read(archive, by_name[f"{table}.parquet"], row.ukuran)
        _check(content, row.sha256)
        (folder / f"{table}.parquet").write_bytes(content)
    return note, heads


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int) -> bytes:
    """Read a file of an archive that has no more bytes than that, whatever it says of itself."""
    with archive.open(entry) as file:
        content = file.read(most + 1)
    if len(content) > most:
        raise ValueError(entry.filename)
    return content


def _check(content: bytes, digest: str) -> None:
    if sha256(content).hexdigest() != digest:
        raise ValueError(digest)
