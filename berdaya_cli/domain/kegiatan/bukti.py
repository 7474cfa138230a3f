"""A piece of evidence of a kegiatan: a copied file, a link, or where the paper is kept."""

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
