"""What whoever looks after the record tells the one who takes over, on one page."""

from dataclasses import dataclass

from berdaya_cli.domain.formulir.register import FormulirKeluar
from berdaya_cli.domain.operasi import OperasiTercatat
from berdaya_cli.domain.pantau.hari_ini import AkanDatang, HariIni
from berdaya_cli.domain.reference.tindak_lanjut import TindakLanjutTercatat
from berdaya_cli.domain.report.penutup import PenandaTangan
from berdaya_cli.domain.report.surat import Kerangka

BARIS = 3
"""Lines of one kind on the page; the rest is counted."""
HARI_KE_DEPAN = 45
"""So many days ahead are told: the new one needs longer than a week."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SerahTerima:
    """What is handed over.

    Attributes:
        berkas: where the database is; ``bytes`` its size.
        kegiatan: how many are recorded.
        operasi_terakhir: what wrote last.
        cadangan: where the last backup is; None where none is known.
        tempat_kedua: where a backup goes each day; None where that is not set.
        hari_ini: what is up, with the moment of the last backup.
        formulir: forms that are not back.
        langkah: follow-ups that are not done.
        akan_datang: what is coming, further ahead than a day's screen looks.
        mengetahui: who takes note of reports, where somebody does.
    """

    kerangka: Kerangka
    berkas: str
    bytes: int
    kegiatan: int
    operasi_terakhir: OperasiTercatat
    cadangan: str | None
    tempat_kedua: str | None
    hari_ini: HariIni
    formulir: tuple[FormulirKeluar, ...]
    langkah: tuple[TindakLanjutTercatat, ...]
    akan_datang: tuple[AkanDatang, ...]
    mengetahui: PenandaTangan | None
