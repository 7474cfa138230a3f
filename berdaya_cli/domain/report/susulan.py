"""Late rows: dated in a period whose report was issued before they were entered."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from berdaya_cli.domain.report.edisi import EdisiTercatat
from berdaya_cli.domain.report.potret import PerubahanAngka
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.language import _, ngettext

EXPLAINED = {
    "kegiatan": "Kegiatan",
    "direncanakan": "Kegiatan direncanakan",
    "berjalan": "Kegiatan berjalan",
    "selesai": "Kegiatan selesai",
    "ditunda": "Kegiatan ditunda",
    "dibatalkan": "Kegiatan dibatalkan",
    "pelaksanaan": "Pelaksanaan",
    "jumlah": "Peserta (hadir)",
    "laki_laki": "Laki-laki",
    "perempuan": "Perempuan",
    "disabilitas": "Penyandang disabilitas",
    "lansia": "Lansia",
    "anak": "Anak",
    "pemuda": "Pemuda",
    "pagu": "Pagu (Rp)",
    "realisasi": "Realisasi dalam periode (Rp)",
    "realisasi_sd": "Realisasi s.d. (Rp)",
}
"""The figures of a whole report that the next one explains, and what each is called there.

What else changed follows from them.
"""
MOST_EDITIONS = 3
"""So many are named after saving."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisSusulan:
    """A late row.

    Attributes:
        nomor: that of the row in its table; ``uid`` by what other files know it.
        edisi: the code of the edition that came before it.
    """

    tabel: str
    nomor: int
    uid: str
    tanggal: str
    edisi: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CatatanSusulan:
    """A record through which figures of an issued report changed.

    Attributes:
        tanggal: its day.
        pagu: what it adds now more than then, in rupiah; likewise realisasi, since
            1 January, and jumlah in people.
            None where it adds nothing of that kind.
        waktu: when it was entered or changed.
        alasan: why it is late, where somebody said.
    """

    nama: str
    tanggal: str
    pagu: int | None
    realisasi: int | None
    jumlah: int | None
    waktu: str | None
    alasan: str | None


@dataclass(frozen=True, slots=True)
class SusulanPeriode:
    """What changed since the edition of an earlier period: its main figures, and through what.

    Attributes:
        angka: the figures of the whole that changed, in ten-thousandths.
    """

    edisi: EdisiTercatat
    angka: tuple[PerubahanAngka, ...]
    catatan: tuple[CatatanSusulan, ...]


def late_said(rows: Sequence[BarisSusulan], editions: Sequence[EdisiTercatat]) -> Iterator[str]:
    """Return what was issued already, and how many of the new rows come after it."""
    for edisi in editions[:MOST_EDITIONS]:
        count = len({(row.tabel, row.uid) for row in rows if row.edisi == edisi.kode})
        said = ngettext(
            "{periode}, {scope}, was issued already (edition {n}, {date}); its figures stay."
            " {count} row of this is late, and the next report explains it.",
            "{periode}, {scope}, was issued already (edition {n}, {date}); its figures stay."
            " {count} rows of this are late, and the next report explains them.",
            count,
        )
        yield said.format(
            periode=edisi.nama_periode,
            scope=edisi.nama_lingkup,
            n=edisi.ke,
            date=nama_tanggal(edisi.terbit),
            count=count,
        )
    if len(editions) > MOST_EDITIONS:
        yield _("And {n} more editions.").format(n=len(editions) - MOST_EDITIONS)
