"""How a kegiatan stands on a day: which dated rows hold, what periods it belongs to, its schedule.

Each rule has a twin in SQL in ``storage/kegiatan/sql.py``, for what is asked of many kegiatan.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from berdaya_cli.domain.kegiatan.status import CLOSED, Status
from berdaya_cli.domain.periode import Periode


class _Dated(Protocol):
    @property
    def tanggal(self) -> str: ...


class _Progress(_Dated, Protocol):
    @property
    def status(self) -> Status: ...


class _Pagu(_Dated, Protocol):
    @property
    def sumber_dana(self) -> str: ...
    @property
    def tahun(self) -> int: ...
    @property
    def jumlah(self) -> int: ...


class _Spending(_Dated, Protocol):
    @property
    def sumber_dana(self) -> str: ...
    @property
    def jumlah(self) -> int: ...


DatedT = TypeVar("DatedT", bound=_Dated)
PaguT = TypeVar("PaguT", bound=_Pagu)


def latest(rows: Sequence[DatedT], hari: str) -> DatedT | None:
    """Return the row that holds on a day: of those up to it the last, later recorded ones last.

    It is the moment of recording that decides, and of one moment the uid: unlike a number both
    travel, so that all laptops with the same rows have the same figures.

    Args:
        rows: in the order of their days, and of one day in which they were recorded.
        hari: the day, as ISO text.
    """
    return next((row for row in reversed(rows) if row.tanggal <= hari), None)


def pagu_in_force(rows: Iterable[PaguT], periode: Periode) -> tuple[PaguT, ...]:
    """Return the pagu of a period's budget years: of each source the row that holds at its end.

    Args:
        rows: in the order of their days, and of one day in which they were recorded.
        periode: its years count, first and last included.
    """
    return tuple(
        {
            (row.sumber_dana, row.tahun): row
            for row in rows
            if row.tanggal <= periode.akhir
            and periode.tahun_mulai <= row.tahun <= periode.tahun_akhir
        }.values()
    )


@dataclass(frozen=True, slots=True)
class UangSumber:
    """What a source has for a kegiatan in a budget year, and what was spent of it, in rupiah.

    Attributes:
        pagu: None where none is reported; likewise realisasi.
    """

    sumber_dana: str
    tahun: int
    pagu: int | None
    realisasi: int | None

    @property
    def di_atas_pagu(self) -> int | None:
        """How much was spent above the pagu; None where it covers what was spent."""
        if self.pagu is None or self.realisasi is None or self.realisasi <= self.pagu:
            return None
        return self.realisasi - self.pagu

    @property
    def tanpa_pagu(self) -> int | None:
        """What was spent where no pagu is reported; None where one is, or nothing was."""
        return (self.realisasi or None) if self.pagu is None else None

    @property
    def sisa(self) -> int | None:
        """What is left of the pagu; None where nothing is."""
        left = (self.pagu or 0) - (self.realisasi or 0)
        return left if self.pagu is not None and left > 0 else None


def money_by_source(
    anggaran: Iterable[PaguT], realisasi: Iterable[_Spending], periode: Periode
) -> tuple[UangSumber, ...]:
    """Hold spending against the pagu of its source and year, as of a period's end.

    Args:
        anggaran: in the order of their days, and of one day in which they were recorded.
        realisasi: spending of any days.
        periode: its budget years count, first and last included.
    """
    pagu = {(row.sumber_dana, row.tahun): row.jumlah for row in pagu_in_force(anggaran, periode)}
    spent: dict[tuple[str, int], int] = {}
    for row in realisasi:
        if periode.awal_tahun <= row.tanggal <= periode.akhir:
            key = row.sumber_dana, int(row.tanggal[:4])
            spent[key] = spent.get(key, 0) + row.jumlah
    return tuple(UangSumber(*key, pagu.get(key), spent.get(key)) for key in sorted({*pagu, *spent}))


def is_past_schedule(selesai: str | None, status: Status | None, hari: str) -> bool:
    """Return whether a kegiatan is past its last day, and neither finished nor cancelled."""
    return selesai is not None and selesai < hari and status not in CLOSED


def is_still_open(progress: Sequence[_Progress], periode: Periode) -> bool:
    """Return whether a kegiatan was not closed before a period, or was taken up again in it."""
    before = [row.status for row in progress if row.tanggal < periode.mulai]
    within = (row.status for row in progress if periode.memuat(row.tanggal))
    return not before or before[-1] not in CLOSED or any(s not in CLOSED for s in within)


def belongs(
    mulai: str, selesai: str | None, progress: Sequence[_Progress], periode: Periode
) -> bool:
    """Return whether a kegiatan belongs to a period: whether it overlaps it.

    One without an end belongs to all until it is closed, and again when it is taken up again.

    Args:
        mulai: its first day; ``selesai`` its last, None where no end is known.
        selesai: see ``mulai``.
        progress: its progress in the order of the days.
        periode: the period.
    """
    if mulai > periode.akhir:
        return False
    return is_still_open(progress, periode) if selesai is None else selesai >= periode.mulai


def concerns(
    mulai: str,
    selesai: str | None,
    progress: Sequence[_Progress],
    happened: Iterable[str],
    periode: Periode,
) -> bool:
    """Return whether a period's figures hold a kegiatan: it belongs to it, is paid or held in it.

    Money is often paid in the next quarter: it counts where it was paid, so that the figures of the
    quarters add up to those of the year, and its kegiatan where it was.

    Args:
        mulai: as of ``belongs``; likewise ``selesai``, ``progress`` and ``periode``.
        selesai: see ``mulai``.
        progress: see ``mulai``.
        happened: the days of its spending and of its occurrences.
        periode: see ``mulai``.
    """
    return belongs(mulai, selesai, progress, periode) or any(map(periode.memuat, happened))
