"""All that is known of one kegiatan."""

from dataclasses import dataclass

from berdaya_cli.domain.kegiatan.kegiatan import KegiatanTercatat
from berdaya_cli.domain.kegiatan.status import Status
from berdaya_cli.domain.tabel import Tabel


@dataclass(frozen=True, slots=True, kw_only=True)
class KegiatanLengkap:
    """A kegiatan with the names of what it joins, and its dated rows.

    Attributes:
        lokasi: its places by name, each kecamatan with its desa; empty is the whole regency.
        status: the one that holds today.
        kurang: what it still lacks where it is finished: people, evidence.
        lanjutan_dari: the number of the kegiatan of an earlier year that comes back in it.
        tabel: its dated rows and its history, a table each.
    """

    kegiatan: KegiatanTercatat
    fokus: str
    pelaksana: str
    mitra: tuple[str, ...]
    kabupaten: str
    lokasi: tuple[str, ...]
    status: Status | None
    kurang: tuple[str, ...]
    tabel: tuple[Tabel, ...]
    lanjutan_dari: int | None = None
