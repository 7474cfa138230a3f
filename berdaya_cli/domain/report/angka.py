"""The figures of a report, each with the numbers of the records that it comes from.

A figure and what is behind it are made in one step, so that they cannot differ.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from typing import Protocol

from berdaya_cli.domain.kegiatan.peserta import GROUPS
from berdaya_cli.domain.kegiatan.status import NAMA_STATUS, Status
from berdaya_cli.domain.periode import Periode
from berdaya_cli.domain.report.kegiatan import (
    AnggaranTercatat,
    KegiatanLaporan,
    PelaksanaanTercatat,
)
from berdaya_cli.domain.uang import add, persen


@dataclass(frozen=True, slots=True)
class Angka:
    """A figure; None is "not reported", 0 is none.

    Attributes:
        tabel: the table whose rows it counts or adds up.
        nomor: the numbers of these rows.
        samar: what is shown in its place where it is published and hidden.
    """

    nilai: int | None
    tabel: str
    nomor: tuple[int, ...] = ()
    samar: str = ""

    @property
    def tampil(self) -> int | str | None:
        """What is shown."""
        return self.samar or self.nilai


@dataclass(frozen=True, slots=True, kw_only=True)
class Ringkasan:
    """The figures of one kegiatan or of many in a period, each kegiatan counted once.

    People are those who were present; money is in whole rupiah.

    Attributes:
        mulai: how many began within the period.
        selesai: how many are finished at its end; likewise direncanakan, berjalan, ditunda,
            dibatalkan, and tanpa_status: no status is known. A cancelled one counts all the same.
        pelaksanaan: how often they took place.
        pagu: of the budget years that the period touches, as it stands at its end.
        realisasi_berpagu: the spending of kegiatan whose pagu is known; no other spending can be
            held against it.
        tanpa_peserta: how many have no people reported, which the sums leave out; likewise
            tanpa_pagu and tanpa_realisasi (but with a pagu of Rp0 there is nothing to spend). One
            that was over before the period, or is cancelled, has nothing left to report.
    """

    kegiatan: Angka
    mulai: Angka
    direncanakan: Angka
    berjalan: Angka
    selesai: Angka
    ditunda: Angka
    dibatalkan: Angka
    tanpa_status: Angka
    pelaksanaan: Angka
    jumlah: Angka
    laki_laki: Angka
    perempuan: Angka
    disabilitas: Angka
    lansia: Angka
    anak: Angka
    pemuda: Angka
    pagu: Angka
    realisasi: Angka
    realisasi_berpagu: Angka
    tanpa_peserta: Angka
    tanpa_pagu: Angka
    tanpa_realisasi: Angka

    @property
    def persen(self) -> int | None:
        """Spending against pagu in hundredths of a percent, where both are known."""
        return persen(self.realisasi_berpagu.nilai, self.pagu.nilai)

    def semua(self) -> Iterator[tuple[str, Angka]]:
        """Return every figure with its name."""
        return ((f.name, getattr(self, f.name)) for f in fields(self))


class _Row(Protocol):
    @property
    def id(self) -> int: ...


def summarize(
    kegiatan: Iterable[KegiatanLaporan], periode: Periode, kecamatan: str | None = None
) -> Ringkasan:
    """Add kegiatan up for a period.

    Args:
        kegiatan: which.
        periode: the days within which people and spending count.
        kecamatan: where people count; occurrences without a place count everywhere.
    """
    rows = tuple(kegiatan)
    held = tuple(
        (k, [p for p in k.pelaksanaan if periode.memuat(p.tanggal) and _there(p, kecamatan)])
        for k in rows
    )
    spent = tuple((k, [r for r in k.realisasi if periode.memuat(r.tanggal)]) for k in rows)
    pagu = {k.id: k.pagu(periode) for k in rows}
    status = {k.id: k.status(periode.akhir) for k in rows}

    due = {
        k.id
        for k in rows
        if status[k.id] != "dibatalkan" and (k.tanggal_selesai or periode.akhir) >= periode.mulai
    }

    def with_status(wanted: Status | None) -> Angka:
        return _count(k for k in rows if status[k.id] == wanted)

    return Ringkasan(
        kegiatan=_count(rows),
        mulai=_count(k for k in rows if periode.memuat(k.tanggal_mulai)),
        **{name: with_status(name) for name in NAMA_STATUS},
        tanpa_status=with_status(None),
        pelaksanaan=_rows("pelaksanaan", [p for _k, there in held for p in there]),
        **{
            name: _sum("pelaksanaan", (p for _k, there in held for p in there), name)
            for name in GROUPS
        },
        pagu=_sum("anggaran", (row for found in pagu.values() for row in found)),
        realisasi=_sum("realisasi", (r for _k, there in spent for r in there)),
        realisasi_berpagu=_sum("realisasi", (r for k, there in spent if pagu[k.id] for r in there)),
        tanpa_peserta=_count(
            k for k, there in held if k.id in due and all(p.jumlah is None for p in there)
        ),
        tanpa_pagu=_count(k for k in rows if k.id in due and not pagu[k.id]),
        tanpa_realisasi=_count(
            k for k, there in spent if k.id in due and not there and not _costs_nothing(pagu[k.id])
        ),
    )


def _costs_nothing(pagu: tuple[AnggaranTercatat, ...]) -> bool:
    return bool(pagu) and not any(row.jumlah for row in pagu)


def _there(row: PelaksanaanTercatat, kecamatan: str | None) -> bool:
    return kecamatan is None or row.kecamatan in {None, kecamatan}


def _count(kegiatan: Iterable[KegiatanLaporan]) -> Angka:
    return _rows("kegiatan", tuple(kegiatan))


def _rows(tabel: str, rows: Sequence[_Row]) -> Angka:
    """Count rows."""
    return Angka(len(rows), tabel, tuple(row.id for row in rows))


def _sum(tabel: str, rows: Iterable[_Row], kolom: str = "jumlah") -> Angka:
    """Add up what is known of a column."""
    known = [(row.id, amount) for row in rows if (amount := getattr(row, kolom)) is not None]
    return Angka(add(*(amount for _id, amount in known)), tabel, tuple(n for n, _a in known))


WITHHELD = "x"
"""Stands for a count that is hidden though it need not be small, or that is not published yet."""
