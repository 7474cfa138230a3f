"""A piece of evidence of a kegiatan: a copied file, a link, or where the paper is kept."""

import re
from dataclasses import dataclass
from typing import Literal, get_args

from berdaya_cli.domain.errors import InvalidValueError, one_of
from berdaya_cli.domain.text import check_link
from berdaya_cli.language import _

JenisBukti = Literal["dokumentasi", "bukti-dukung", "daftar-hadir", "notulen"]
JENIS_BUKTI: tuple[JenisBukti, ...] = get_args(JenisBukti)
ATTENDANCE: JenisBukti = "daftar-hadir"
LARGEST_FILE = 25 * 1024 * 1024
"""Bytes; a photograph or a scan is far smaller, a film belongs behind a link."""
_LINK = re.compile(r"https?://\S+", re.IGNORECASE)
_KINDS: tuple[tuple[str, JenisBukti], ...] = (
    ("daftar hadir", ATTENDANCE),
    ("notulen", "notulen"),
    ("foto", "dokumentasi"),
    ("video", "dokumentasi"),
    ("dokumentasi", "dokumentasi"),
)
_AS_BLANKS = str.maketrans("-_+", "   ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Salinan:
    """A file that was copied beside the database, by its SHA-256.

    Attributes:
        ukuran: its size in bytes.
    """

    nama_berkas: str
    sha256: str
    ukuran: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Bukti:
    """Evidence on a date; just one of salinan, tautan and tempat is there.

    An attendance list bears names, so it is never copied or linked: only the place where the
    paper is kept is noted (UU 27/2022 on personal data).

    Attributes:
        tautan: a link.
        tempat: where the paper is kept.
    """

    tanggal: str
    jenis: JenisBukti
    keterangan: str | None = None
    salinan: Salinan | None = None
    tautan: str | None = None
    tempat: str | None = None

    def __post_init__(self) -> None:
        if self.tautan is not None:
            check_link(self.tautan)
        if self.jenis == ATTENDANCE and self.tempat is None:
            raise InvalidValueError(
                _("An attendance list bears names: it is neither copied nor linked."),
                hint=_('Say where the paper is kept: --tempat "..."'),
            )


def parse_jenis_bukti(text: str) -> JenisBukti:
    """Read a kind of evidence.

    Raises:
        InvalidValueError: it is no such word.
    """
    word = "-".join(text.casefold().split())
    for jenis in JENIS_BUKTI:
        if word == jenis:
            return jenis
    raise InvalidValueError(
        _("'{text}' is not a kind of evidence."), hint=one_of(JENIS_BUKTI), text=text
    )


def evidence_of(text: str, tanggal: str) -> Bukti:
    """Return the evidence that words tell of: a link, or in words where it is.

    Raises:
        InvalidValueError: the link is none, or would be one to an attendance list.
    """
    link = link_of_evidence(text)
    if link is None:
        return Bukti(tanggal=tanggal, jenis=_kind(text), tempat=text)
    words = " ".join(text.replace(link, " ").split())
    of_link = _kind(link.translate(_AS_BLANKS))
    jenis = of_link if of_link == ATTENDANCE else _kind(words)
    return Bukti(tanggal=tanggal, jenis=jenis, tautan=link, keterangan=words or None)


def _kind(text: str) -> JenisBukti:
    """Return what kind of evidence words tell of."""
    plain = text.casefold()
    return next((jenis for word, jenis in _KINDS if word in plain), "bukti-dukung")


def link_of_evidence(text: str) -> str | None:
    """Return the link that words about evidence hold."""
    found = _LINK.search(text)
    return found[0] if found else None
