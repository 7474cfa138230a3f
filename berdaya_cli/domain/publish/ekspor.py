"""What an export holds, before anyone decides which files it becomes."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from berdaya_cli.domain.publish.data_terbuka import (
    DaftarKode,
    SkemaTabel,
    SumberData,
    TitikKecamatan,
)
from berdaya_cli.domain.report.dasbor import Dasbor
from berdaya_cli.domain.report.laporan import Laporan
from berdaya_cli.domain.tabel import Value


@dataclass(frozen=True, slots=True)
class IsiTabel:
    """The rows of a table, read anew for each form: a table is never kept whole.

    Attributes:
        kolom: the names of its columns.
        baris: gives the rows as tuples.
        larik: gives them as JSON arrays in which an empty text stands for nothing.
        objek: gives them as JSON objects.
    """

    kolom: tuple[str, ...]
    baris: Callable[[], Iterable[tuple[Value, ...]]]
    larik: Callable[[], Iterable[str]]
    objek: Callable[[], Iterable[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ekspor:
    """An export: for the public, or of the whole record.

    Attributes:
        contoh: whether the records are fictional.
        samar_di_bawah: the smallest count of people that is published; None in a restricted one.
        buka: opens a table.
        sampai: the last day that a published row is of, ``mulai`` the first; None without any.
        laporan: the reports of the period, gathered one after the other.
        dasbor: the dashboard of each regency, likewise.
    """

    contoh: bool
    samar_di_bawah: int | None
    skema: tuple[SkemaTabel, ...]
    buka: Callable[[str], IsiTabel]
    titik: tuple[TitikKecamatan, ...]
    daftar_kode: tuple[DaftarKode, ...]
    sumber: tuple[SumberData, ...]
    laporan: Iterator[Laporan]
    dasbor: Iterator[Dasbor]
    sampai: str | None = None
    mulai: str | None = None

    @property
    def terbatas(self) -> bool:
        """Return whether it must not leave the office."""
        return self.samar_di_bawah is None
