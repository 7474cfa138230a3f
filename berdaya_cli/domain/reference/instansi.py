"""The letterhead of the secretariat: what stands above its letters."""

import re
from dataclasses import dataclass
from typing import ClassVar
from zlib import crc32

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.row import Row, check_filled
from berdaya_cli.language import _

EMBLEM_ENDINGS = (".png", ".jpg", ".jpeg")
LARGEST_EMBLEM = 2 * 1024 * 1024
"""Bytes."""
MOST_PIXELS = 25_000_000
"""Of a picture; it is printed two centimetres high."""
_FRAME = re.compile(rb"\xff[\xc0-\xc3\xc5-\xc7\xc9-\xcb\xcd-\xcf]")
"""Begins the part of a JPEG that names its size."""
_SIGNATURES = {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpg"}
"""How PNG and JPEG files begin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Instansi(Row):
    """The secretariat as its letters show it; all but the name is known or not.

    Attributes:
        lambang: the emblem, as the name of its copy beside the database; None in a seed.
    """

    tabel: ClassVar = "instansi"
    kunci: ClassVar = ("kabupaten",)

    nama: str
    alamat: str | None = None
    telepon: str | None = None
    surel: str | None = None
    situs: str | None = None
    lambang: str | None = None
    sumber: str | None = None

    def __post_init__(self) -> None:
        check_filled(nama=self.nama, alamat=self.alamat, telepon=self.telepon, situs=self.situs)
        if self.surel is not None and "@" not in self.surel.strip("@"):
            raise InvalidValueError(
                _("'{text}' is not an e-mail address."), field="surel", text=self.surel
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Kop:
    """What stands above a document; lines that are not known are not there.

    Attributes:
        baris: the lines in bold: the government, the office.
        alamat: the lines below them in small letters.
        lambang: the bytes of the emblem, PNG or JPEG.
    """

    baris: tuple[str, ...]
    alamat: tuple[str, ...] = ()
    lambang: bytes | None = None


def letterhead(pemerintah: str, instansi: Instansi, lambang: bytes | None) -> Kop:
    """Lay a letterhead out."""
    contacts = (
        f"{label} {value}"
        for label, value in (
            ("Telepon", instansi.telepon),
            ("Surel", instansi.surel),
            ("Situs", instansi.situs),
        )
        if value
    )
    lines = (instansi.alamat, ", ".join(contacts))
    return Kop(
        baris=(pemerintah, instansi.nama),
        alamat=tuple(line for line in lines if line),
        lambang=lambang,
    )


def is_whole_picture(content: bytes) -> bool:
    """Return whether a file is a PNG or JPEG from its first byte to its last: it can be shown.

    A PNG is walked chunk by chunk with its checks (ISO/IEC 15948, clause 5.3); a JPEG has to name
    its size and to end (ITU-T T.81, annex B). One of more than MOST_PIXELS is none: a few bytes can
    claim to be as large as a house.
    """
    across, down = _size_of_picture(content)
    if not 0 < across * down <= MOST_PIXELS:
        return False
    if kind_of_picture(content) == "jpg":
        return content.rstrip(b"\0").endswith(b"\xff\xd9") and bool(_FRAME.search(content))
    at, seen = 8, []
    while len(content) >= at + 12:
        size = int.from_bytes(content[at : at + 4], "big")
        body, check = content[at + 4 : at + 8 + size], content[at + 8 + size : at + 12 + size]
        if crc32(body).to_bytes(4, "big") != check:
            return False
        seen.append(body[:4])
        at += 12 + size
    return at == len(content) and seen[:1] == [b"IHDR"] and seen[-1] == b"IEND" and b"IDAT" in seen


def _size_of_picture(content: bytes) -> tuple[int, int]:
    """Return how many pixels a picture has across and down; none where it does not say."""
    if content.startswith(b"\x89PNG"):
        return int.from_bytes(content[16:20], "big"), int.from_bytes(content[20:24], "big")
    frame = _FRAME.search(content)
    if frame is None:
        return 0, 0
    at = frame.end() + 3  # behind its length and the depth of its colours
    return int.from_bytes(content[at + 2 : at + 4], "big"), int.from_bytes(
        content[at : at + 2], "big"
    )


def kind_of_picture(content: bytes) -> str | None:
    """Return by its first bytes which kind of picture a file is: png, jpg, or none of ours."""
    return next((kind for begin, kind in _SIGNATURES.items() if content.startswith(begin)), None)
