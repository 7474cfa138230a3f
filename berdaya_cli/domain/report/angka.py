"""The figures of a report, each with the numbers of the records that it comes from.

A figure and what is behind it are made in one step, so that they cannot differ.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from typing import Protocol

from berdaya_cli.domain.kegiatan.peserta import GROUPS
from berdaya_cli.domain.kegiatan.status import NAMA_STATUS, Status
from berdaya_cli.domain.periode import Periode
from berdaya_cli.domain.report.kegiatan import (
    TANPA_TEMPAT,
    AnggaranTercatat,
    KegiatanLaporan,
)
from berdaya_cli.domain.uang import add, persen, sisa


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
        kegiatan: how many belong to the period.
        mulai: how many of them began within it.
        selesai: how many are finished at its end; likewise direncanakan, berjalan, ditunda,
            dibatalkan, and tanpa_status: no status is known. A cancelled one counts all the same.
        pelaksanaan: how often they took place.
        pagu: of the budget years that the period touches, as it stands at its end: of kegiatan of
            the year to date that are not cancelled.
        realisasi: what was spent within the period.
        realisasi_sd: what was spent from 1 January of its first year to its end.
        realisasi_berpagu: of that, the spending of kegiatan whose pagu is counted; no other can be
            held against it.
        pagu_dibatalkan: the pagu of cancelled kegiatan.
        luar: how many kegiatan do not belong to the period, though their money or people fall into
            it; these count, in ``realisasi_luar`` what was spent of them.
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
    realisasi_sd: Angka
    pagu_dibatalkan: Angka
    luar: Angka
    realisasi_luar: Angka

    @property
    def persen(self) -> int | None:
        """Spending up to the period's end against pagu, in hundredths of a percent.

        None where one of them is not known.
        """
        return persen(self.realisasi_berpagu.nilai, self.pagu.nilai)

    @property
    def sisa(self) -> int | None:
        """What is left of the pagu: pagu less the spending that is held against it, in rupiah."""
        return sisa(self.pagu.nilai, self.realisasi_berpagu.nilai)

    def semua(self) -> Iterator[tuple[str, Angka]]:
        """Return every figure with its name."""
        return ((f.name, getattr(self, f.name)) for f in fields(self))


class _Row(Protocol):
    @property
    def id(self) -> int: ...


def summarize(
    kegiatan: Iterable[KegiatanLaporan],
    periode: Periode,
    kecamatan: str | None = None,
    tahun_berjalan: Iterable[KegiatanLaporan] | None = None,
) -> Ringkasan:
    """Add kegiatan up for a period.

    Args:
        kegiatan: those that concern it.
        periode: the days within which people and spending count.
        kecamatan: where people count, TANPA_TEMPAT for those of no one kecamatan; None is anywhere.
        tahun_berjalan: those that concern the year to date, of which pagu and spending so far are;
            the same without it.
    """
    rows = tuple(kegiatan)
    within = tuple(k for k in rows if k.dalam(periode))
    outside = tuple(k for k in rows if not k.dalam(periode))
    spent = {k.id: [r for r in k.realisasi if periode.memuat(r.tanggal)] for k in rows}
    pagu = {k.id: k.pagu(periode) for k in rows}
    status = {k.id: k.status(periode.akhir) for k in within}
    plan = {k.id: k.rencana(periode.akhir) for k in within}
    due = {
        k.id
        for k in within
        if status[k.id] != "dibatalkan"
        and (plan[k.id].hari_selesai or periode.akhir) >= periode.mulai
    }

    def with_status(wanted: Status | None) -> Angka:
        return _count(k for k in within if status[k.id] == wanted)

    return Ringkasan(
        kegiatan=_count(within),
        mulai=_count(k for k in within if periode.memuat(plan[k.id].hari_mulai)),
        **{name: with_status(name) for name in NAMA_STATUS},
        tanpa_status=with_status(None),
        realisasi=_sum("realisasi", (r for k in rows for r in spent[k.id])),
        tanpa_pagu=_count(k for k in within if k.id in due and not pagu[k.id]),
        tanpa_realisasi=_count(
            k for k in within if k.id in due and not spent[k.id] and not _costs_nothing(pagu[k.id])
        ),
        luar=_count(outside),
        realisasi_luar=_sum("realisasi", (r for k in outside for r in spent[k.id])),
        **_of_people(rows, due, periode, kecamatan),
        **_against_pagu(rows if tahun_berjalan is None else tuple(tahun_berjalan), periode),
    )


def _of_people(
    rows: Iterable[KegiatanLaporan], due: Collection[int], periode: Periode, kecamatan: str | None
) -> dict[str, Angka]:
    """Return the people who were there, and of how many kegiatan that are due none are reported.

    One whose people were not told apart by kecamatan is reported in each.
    """
    known = [(k, p, k.tempat(p)) for k in rows for p in k.pelaksanaan if periode.memuat(p.tanggal)]
    here = [p for _k, p, place in known if kecamatan in {None, place}]
    reported = {
        k.id
        for k, p, place in known
        if p.jumlah is not None and (kecamatan is None or place in {kecamatan, TANPA_TEMPAT})
    }
    return {
        "pelaksanaan": _rows("pelaksanaan", here),
        **{name: _sum("pelaksanaan", here, name) for name in GROUPS},
        "tanpa_peserta": _count(k for k in rows if k.id in due and k.id not in reported),
    }


def _against_pagu(rows: Iterable[KegiatanLaporan], periode: Periode) -> dict[str, Angka]:
    """Return pagu and spending up to a period's end, those of cancelled kegiatan apart."""
    whole = periode.tahun_berjalan
    state = [(k, k.pagu(periode), k.status(periode.akhir) == "dibatalkan") for k in rows]
    spent = {k.id: [r for r in k.realisasi if whole.memuat(r.tanggal)] for k, _pagu, _off in state}
    return {
        "pagu": _sum("anggaran", (row for _k, pagu, off in state if not off for row in pagu)),
        "realisasi_sd": _sum("realisasi", (r for found in spent.values() for r in found)),
        "realisasi_berpagu": _sum(
            "realisasi", (r for k, pagu, off in state if pagu and not off for r in spent[k.id])
        ),
        "pagu_dibatalkan": _sum(
            "anggaran", (row for _k, pagu, off in state if off for row in pagu)
        ),
    }


def _costs_nothing(pagu: tuple[AnggaranTercatat, ...]) -> bool:
    return bool(pagu) and not any(row.jumlah for row in pagu)


def _count(kegiatan: Iterable[KegiatanLaporan]) -> Angka:
    return _rows("kegiatan", tuple(kegiatan))


def _rows(tabel: str, rows: Sequence[_Row]) -> Angka:
    """Count rows."""
    return Angka(len(rows), tabel, tuple(row.id for row in rows))


def _sum(tabel: str, rows: Iterable[_Row], kolom: str = "jumlah") -> Angka:
    """Add up what is known of a column."""
    known = [(row.id, amount) for row in rows if (amount := getattr(row, kolom)) is not None]
    return Angka(add(*(amount for _id, amount in known)), tabel, tuple(n for n, _a in known))


def people_alone(ringkasan: Ringkasan) -> Ringkasan:
    """Keep the figures of people, and how often they came together; no others."""
    kept = {"pelaksanaan", *GROUPS}
    known = {nama for nama, angka in ringkasan.semua() if angka.tabel == "kegiatan"}
    return replace(
        ringkasan,
        **{
            nama: Angka(0 if nama in known else None, angka.tabel)
            for nama, angka in ringkasan.semua()
            if nama not in kept
        },
    )


WITHHELD = "x"
"""Stands for a count that is hidden though it need not be small, or that is not published yet."""
