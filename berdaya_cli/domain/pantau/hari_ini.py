"""What is up on a day: what is to be done, each with its command, and what is coming."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from berdaya_cli.domain.formulir.register import Penerimaan
from berdaya_cli.domain.pantau.pengingat import FORMULIR, TINDAK_LANJUT
from berdaya_cli.domain.periode import Periode
from berdaya_cli.domain.programme.jenis_celah import OWNER
from berdaya_cli.domain.tanggal import last_day

TANPA_KEGIATAN, TANPA_DOKUMEN = "tanpa-kegiatan", "tanpa-dokumen"
PERLU = {
    FORMULIR: "berdaya chase",
    OWNER: "berdaya gaps",
    "lewat-jadwal": "berdaya gaps --jenis lewat-jadwal",
    "tanpa-bukti": "berdaya gaps --jenis tanpa-bukti",
    TINDAK_LANJUT: "berdaya list-tindak-lanjut",
    "tanpa-peserta": "berdaya gaps --jenis tanpa-peserta",
    TANPA_KEGIATAN: "berdaya gaps --jenis tanpa-kegiatan",
    TANPA_DOKUMEN: "berdaya gaps --jenis tanpa-dokumen",
}
"""What is looked for, the most pressing first, and the command that shows it.

Nothing about money: the screen stands open on a desk.
"""
TERBANYAK = 5
"""Things to do on one screen: more are not read."""
HARI_KE_DEPAN = 14
"""So many days ahead are looked at."""
MOST_PLACES = 3
"""Kecamatan that are named one by one; more are counted."""
BESOK = 1
"""A follow-up is to be done from so many days before its day on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Perlu:
    """One kind of thing that is to be done.

    Attributes:
        jenis: a word of ``PERLU``.
        jumlah: how many there are of it.
        nama: what it is about.
        lainnya: how many more there are, which no name stands for.
        hari: the day by which it is awaited or due, where it has one.
    """

    jenis: str
    jumlah: int
    nama: tuple[str, ...] = ()
    lainnya: int = 0
    hari: str | None = None

    @property
    def perintah(self) -> str:
        """The command that shows it, or goes on with it."""
        return PERLU[self.jenis]


@dataclass(frozen=True, slots=True, kw_only=True)
class AkanDatang:
    """Something that is coming: an event, the day of forms, the day of a follow-up."""

    tanggal: str
    uraian: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HariIni:
    """What is up in a regency on a day.

    Attributes:
        kabupaten: its name as letters write it: Kabupaten Purbalingga.
        periode: the one that forms are awaited of.
        penerimaan: how many of its forms are back; None where none went out.
        perlu: what is to be done, the most pressing first.
        akan_datang: what is coming, by its day.
        cadangan: the moment of the last backup, as ISO text with or without a time.
        contoh: whether the records are fictional: these want no backup.
    """

    tanggal: str
    kabupaten: str
    periode: Periode
    penerimaan: Penerimaan | None
    perlu: tuple[Perlu, ...]
    akan_datang: tuple[AkanDatang, ...]
    cadangan: str | None
    contoh: bool


def soon(hari: str, days: int = HARI_KE_DEPAN) -> str:
    """Return the last day that is soon, as ISO text."""
    return (last_day(hari) + timedelta(days=days)).isoformat()


def by_fokus(cells: Iterable[tuple[str, str]]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Gather cells, pairs of fokus and kecamatan, by fokus: one thing is said of all its places."""
    found: dict[str, list[str]] = {}
    for fokus, kecamatan in cells:
        found.setdefault(fokus, []).append(kecamatan)
    return tuple((fokus, tuple(places)) for fokus, places in found.items())
