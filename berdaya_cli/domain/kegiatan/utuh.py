"""A kegiatan with every dated row that belongs to it, as it is written and as it travels."""

from dataclasses import dataclass

from berdaya_cli.domain.kegiatan.anggaran import Anggaran
from berdaya_cli.domain.kegiatan.bukti import Bukti
from berdaya_cli.domain.kegiatan.kegiatan import Kegiatan
from berdaya_cli.domain.kegiatan.pelaksanaan import Pelaksanaan
from berdaya_cli.domain.kegiatan.perkembangan import Perkembangan
from berdaya_cli.domain.kegiatan.realisasi import Realisasi


@dataclass(frozen=True, slots=True, kw_only=True)
class KegiatanUtuh:
    """A kegiatan and its dated rows, each kind in the order of its days."""

    kegiatan: Kegiatan
    pelaksanaan: tuple[Pelaksanaan, ...] = ()
    perkembangan: tuple[Perkembangan, ...] = ()
    anggaran: tuple[Anggaran, ...] = ()
    realisasi: tuple[Realisasi, ...] = ()
    bukti: tuple[Bukti, ...] = ()
