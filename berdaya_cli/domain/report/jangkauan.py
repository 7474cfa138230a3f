"""Which desa of a kecamatan were reached, by which fokus, and which were not."""

from collections.abc import Iterable
from dataclasses import dataclass

from berdaya_cli.domain.kegiatan.status import Status
from berdaya_cli.domain.periode import Periode
from berdaya_cli.domain.report.kegiatan import KegiatanLaporan

REACHING: tuple[Status, ...] = ("berjalan", "selesai")
"""A kegiatan reaches its desa once it runs, or where it was held; a plan reaches nobody yet."""


@dataclass(frozen=True, slots=True)
class DesaTerjangkau:
    """A desa with the names of the fokus that reached it, and the numbers of their kegiatan.

    Without any it was not reached.
    """

    kode: str
    nama: str
    fokus: tuple[str, ...] = ()
    kegiatan: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Jangkauan:
    """The desa of a kecamatan, in the order of their codes.

    Attributes:
        tidak_dirinci: how many kegiatan there are of which no desa is known, or, of a fokus about
            victims, none is told: these desa are not told apart, which is not "not reached".
    """

    kecamatan: str
    nama: str
    desa: tuple[DesaTerjangkau, ...]
    tidak_dirinci: tuple[int, ...]

    @property
    def terjangkau(self) -> tuple[DesaTerjangkau, ...]:
        """The desa that were reached."""
        return tuple(desa for desa in self.desa if desa.kegiatan)

    @property
    def belum(self) -> tuple[DesaTerjangkau, ...]:
        """The others."""
        return tuple(desa for desa in self.desa if not desa.kegiatan)


def coverage(
    kecamatan: tuple[str, str],
    desa: Iterable[tuple[str, str]],
    kegiatan: Iterable[KegiatanLaporan],
    periode: Periode,
) -> Jangkauan:
    """Find the desa that kegiatan of the year to date have reached.

    Args:
        kecamatan: its code and name.
        desa: the codes and names of all that it has.
        kegiatan: those of the report, of which others than of here do not count.
        periode: up to its end, since its first year began.
    """
    reached: dict[str, list[KegiatanLaporan]] = {}
    for one in kegiatan:
        active = one.status(periode.akhir) in REACHING
        held = one.held_in(periode.tahun_berjalan)
        for place in one.tempat_semua(periode) if active else held:
            reached.setdefault(place, []).append(one)
    kode, nama = kecamatan
    return Jangkauan(
        kecamatan=kode,
        nama=nama,
        desa=tuple(_reached(code, called, reached.get(code, [])) for code, called in desa),
        tidak_dirinci=tuple(one.id for one in reached.get(kode, [])),
    )


def _reached(kode: str, nama: str, by: list[KegiatanLaporan]) -> DesaTerjangkau:
    fokus = tuple(dict.fromkeys(one.nama_fokus for one in by))
    return DesaTerjangkau(kode, nama, fokus, tuple(one.id for one in by))
