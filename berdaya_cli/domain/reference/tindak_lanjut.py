"""A follow-up of an event: what is to be done, by whom, until when."""

from dataclasses import dataclass

from berdaya_cli.domain.row import check_filled


@dataclass(frozen=True, slots=True, kw_only=True)
class Keputusan:
    """A decision of a meeting, as typed: what is to be done, by whom, until when."""

    uraian: str
    lembaga: str
    batas: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TindakLanjut:
    """Something that was agreed upon.

    Attributes:
        agenda: the code of the event.
        lembaga: the code of the body that does it.
        batas: until when; an imprecise date stands for its last day.
        tanggal_selesai: the day on which it was done.
        hasil: what came of it.
    """

    kabupaten: str
    agenda: str
    uraian: str
    lembaga: str
    batas: str
    tanggal_selesai: str | None = None
    hasil: str | None = None

    def __post_init__(self) -> None:
        check_filled(uraian=self.uraian, hasil=self.hasil)


@dataclass(frozen=True, slots=True, kw_only=True)
class TindakLanjutTercatat(TindakLanjut):
    """A follow-up of the record, with its number and the name of who does it."""

    id: int
    nama_lembaga: str
