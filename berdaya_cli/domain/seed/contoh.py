"""Fictional records for trying the tool out, beside the seed of a regency."""

from dataclasses import dataclass, replace
from typing import ClassVar, Literal

from berdaya_cli.domain.kegiatan.masuk import DariJson, KegiatanMasuk
from berdaya_cli.domain.programme.penugasan import Penugasan
from berdaya_cli.domain.reference.agenda import Agenda
from berdaya_cli.domain.reference.dasar_hukum import DasarHukum
from berdaya_cli.domain.reference.pejabat import Pejabat
from berdaya_cli.domain.reference.sumber import Sumber
from berdaya_cli.domain.seed.seed import Seed


@dataclass(frozen=True, slots=True, kw_only=True)
class TindakLanjutMasuk(DariJson):
    """A follow-up of an event."""

    agenda: str
    uraian: str
    lembaga: str
    batas: str
    tanggal_selesai: str | None = None
    hasil: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Contoh:
    """What is added to a seed, and what people would have recorded.

    Attributes:
        per: the day as of which it is asked.
    """

    __pydantic_config__: ClassVar = {"extra": "forbid"}

    skema: Literal["berdaya/contoh/1"]
    per: str
    sumber: tuple[Sumber, ...]
    dasar_hukum: tuple[DasarHukum, ...]
    pejabat: tuple[Pejabat, ...]
    penugasan: tuple[Penugasan, ...]
    agenda: tuple[Agenda, ...]
    tindak_lanjut: tuple[TindakLanjutMasuk, ...]
    kegiatan: tuple[KegiatanMasuk, ...]

    def added_to(self, seed: Seed) -> Seed:
        """Return a seed with the fictional rows behind its own."""
        return replace(
            seed,
            sumber=seed.sumber + self.sumber,
            dasar_hukum=seed.dasar_hukum + self.dasar_hukum,
            pejabat=seed.pejabat + self.pejabat,
            penugasan=seed.penugasan + self.penugasan,
            agenda=seed.agenda + self.agenda,
        )
