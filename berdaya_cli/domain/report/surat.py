"""Letters of the secretariat: their kinds, and what each is made of."""

from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal, get_args

from berdaya_cli.domain.errors import InvalidValueError, did_you_mean, one_of
from berdaya_cli.domain.periode import Periode
from berdaya_cli.domain.reference.agenda import Agenda
from berdaya_cli.domain.reference.instansi import Kop
from berdaya_cli.domain.reference.tindak_lanjut import TindakLanjutTercatat
from berdaya_cli.domain.report.penutup import Penutup
from berdaya_cli.language import _

JenisSurat = Literal["pengantar-formulir", "pengantar-laporan", "undangan", "notulen"]
"""A covering letter for forms or for a report, an invitation to an event, its minutes."""
JENIS_SURAT: tuple[JenisSurat, ...] = get_args(JenisSurat)
OF_EVENT: tuple[JenisSurat, ...] = ("undangan", "notulen")
"""What is about an event of the agenda; the others are about a period."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kerangka:
    """What frames every letter.

    Attributes:
        tembusan: who gets a copy.
        contoh: whether the records are fictional.
    """

    kop: Kop
    penutup: Penutup
    tembusan: tuple[str, ...]
    contoh: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BahanSurat:
    """What a letter is made of; what its kind does not need is not there.

    Attributes:
        tujuan: whom it addresses, in words.
        daerah: the whole name of the regency.
        batas: by when the forms of ``periode`` are awaited.
        langkah: what was agreed upon at ``agenda``.
        pukul: when it begins, as typed.
        catatan: what to look at before it is sent.
    """

    jenis: JenisSurat
    kerangka: Kerangka
    tujuan: tuple[str, ...]
    daerah: str
    periode: Periode
    batas: str | None = None
    agenda: Agenda | None = None
    langkah: tuple[TindakLanjutTercatat, ...] = ()
    pukul: str | None = None
    catatan: tuple[str, ...] = ()


def parse_jenis_surat(text: str) -> JenisSurat:
    """Read a kind of letter.

    Raises:
        InvalidValueError: it is no such word; the nearest is the hint.
    """
    word = "-".join(text.casefold().split())
    for jenis in JENIS_SURAT:
        if word == jenis:
            return jenis
    close = tuple(get_close_matches(word, JENIS_SURAT, n=1))
    raise InvalidValueError(
        _("'{text}' is not a kind of letter."),
        hint=did_you_mean(close) or one_of(JENIS_SURAT),
        text=text,
    )
