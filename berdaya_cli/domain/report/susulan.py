"""Late rows: dated in a period whose report was issued before they were entered."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from berdaya_cli.domain.periode import Periode, is_made_of
from berdaya_cli.domain.report.catatan_berubah import SifatPerubahan
from berdaya_cli.domain.report.edisi import EdisiTercatat, read_periode
from berdaya_cli.domain.report.potret import PerubahanAngka
from berdaya_cli.domain.tabel import SCALE
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.language import _, ngettext

YEARS_BACK = 2
"""How long before a report an edition ended that it still explains."""
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
        kegiatan: the number of its kegiatan, as annexes have it; None where it is of none, or is
            gone. Likewise ``tempat``, in which kecamatan, and ``surat``, the number of its paper.
        tanggal: its day.
        pagu: what it adds now more than then, in rupiah; likewise realisasi and, in people,
            jumlah, both since 1 January.
            None where it adds nothing of that kind.
        waktu: on which day it was entered or changed, if that was since.
        alasan: why it is late, where somebody said.
    """

    tabel: str
    uid: str
    kegiatan: int | None
    nama: str
    tempat: str | None
    surat: str | None
    tanggal: str
    sifat: SifatPerubahan
    pagu: int | None
    realisasi: int | None
    jumlah: int | None
    waktu: str | None
    alasan: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SusulanPeriode:
    """What changed since an edition: its main figures, and through what.

    Attributes:
        sendiri: whether it is of the period of the report, which is to replace it.
        angka: the main figures that changed, in ten-thousandths; ``rincian`` how many others did.
        persen: spending against pagu as it was printed, and as it is: hundredths of a percent.
    """

    edisi: EdisiTercatat
    sendiri: bool
    angka: tuple[PerubahanAngka, ...]
    rincian: int
    persen: tuple[int | None, int | None]
    catatan: tuple[CatatanSusulan, ...]

    def tercetak(self, nama: str) -> int | None:
        """Return what was printed of a figure that changed since, in its unit."""
        for one in self.angka:
            if one.nama == nama and one.sebelum is not None:
                return one.sebelum // SCALE
        return None


def explains(own: Periode, issued: Periode) -> bool:
    """Return whether the report of a period explains what changed since one was issued."""
    since = f"{own.tahun_mulai - YEARS_BACK:04}{own.mulai[4:]}"
    return issued.kode == own.kode or since <= issued.akhir < own.mulai


def is_explained(at: Periode, found: Mapping[Periode, SusulanPeriode | None]) -> bool:
    """Return whether shorter periods make up one, and explain every record that it has.

    Args:
        at: the period.
        found: what changed since editions of it and of others; None where nothing did.
    """
    parts = [
        other
        for other in found
        if at.mulai <= other.mulai <= other.akhir <= at.akhir
        and (other.mulai, other.akhir) != (at.mulai, at.akhir)
    ]
    explained_there = {row for part in parts for row in _rows(found[part])}
    return is_made_of(at, parts) and explained_there.issuperset(_rows(found[at]))


def _rows(one: SusulanPeriode | None) -> set[tuple[str, str]]:
    return {(row.tabel, row.uid) for row in one.catatan} if one else set()


def of_their_period(
    rows: Sequence[BarisSusulan], editions: Mapping[str, EdisiTercatat]
) -> list[BarisSusulan]:
    """Leave out where a row only changes what was spent so far, if its own period was issued."""

    def is_own(row: BarisSusulan) -> bool:
        periode = read_periode(editions[row.edisi].periode)
        return periode is not None and periode.memuat(row.tanggal)

    own = {(row.tabel, row.uid) for row in rows if is_own(row)}
    return [row for row in rows if is_own(row) or (row.tabel, row.uid) not in own]


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
