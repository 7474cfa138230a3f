"""A dated event of the programme: a decree, a coordination meeting, a launch."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from berdaya_cli.domain.berlaku import check_validity
from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.row import Row, check_filled, check_slug
from berdaya_cli.language import _


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda(Row):
    """An event, past or planned; a planned one may have no date yet.

    Attributes:
        kecamatan: the kecamatan's code where it concerns one only.
        hasil: what came of it.
    """

    tabel: ClassVar = "agenda"

    kode: str
    nama: str
    tingkat: Literal["desa", "kecamatan", "kabupaten", "provinsi", "nasional"]
    tanggal_mulai: str | None = None
    tanggal_selesai: str | None = None
    tempat: str | None = None
    kecamatan: str | None = None
    hasil: str | None = None
    catatan: str | None = None
    sumber: str | None = None
    sumber_tempat: str | None = None

    def __post_init__(self) -> None:
        check_slug(self.kode)
        check_filled(nama=self.nama)
        check_validity(self.tanggal_mulai, self.tanggal_selesai)
        if self.tanggal_selesai and not self.tanggal_mulai:
            raise InvalidValueError(
                _("'tanggal_selesai' needs 'tanggal_mulai'."), field="tanggal_selesai"
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaLaporan:
    """An event that concerns the reader."""

    nama: str
    tanggal_mulai: str | None
    tanggal_selesai: str | None
    tempat: str | None
    hasil: str | None
    catatan: str | None
    sumber: str | None
