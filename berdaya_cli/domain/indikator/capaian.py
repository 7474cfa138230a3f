"""How far a target is reached: one line for an indicator, of the regency or of a kecamatan."""

from dataclasses import dataclass
from typing import Literal

from berdaya_cli.domain.indikator.hasil import NOT_REPORTED, Hasil, TargetBerlaku
from berdaya_cli.domain.periode import Periode
from berdaya_cli.domain.reference.indikator import Arah, IndikatorTercatat

WHOLE = 100 * 100
"""100% in hundredths of a percent."""


def percent_reached(arah: Arah, nilai: int | None, target: int | None) -> int | None:
    """Return how much of a target is reached, in hundredths of a percent, half up.

    Where falling is better it is (2 x target - value) / target, and no less than nothing
    (Keputusan Kepala LAN 239/IX/6/8/2003). Without a target, or with one of zero, there is none.
    """
    if nilai is None or not target:
        return None
    reached = nilai if arah == "naik" else max(2 * target - nilai, 0)
    return (2 * reached * WHOLE + target) // (2 * target)


Keadaan = Literal["tanpa-target", "belum-dilaporkan", "disamarkan", "di-bawah", "sesuai", "di-atas"]
"""How a value stands to its target: none, no value, a hidden one, below its band, in it, above."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Capaian:
    """An indicator in a period, in one place.

    Attributes:
        kecamatan: its code; None is the whole regency. ``nama_tempat`` is its name.
        ini: what it comes to within the period; ``sd`` since 1 January of its first year.
        target: the one that it is held against: the period's own, else the year's.
        triwulan: what each quarter of the year comes to, as far as it has begun.
        belum: the names of kecamatan of which nothing is reported, though it is of others.
    """

    indikator: IndikatorTercatat
    periode: Periode
    kecamatan: str | None = None
    nama_tempat: str = ""
    ini: Hasil = NOT_REPORTED
    sd: Hasil = NOT_REPORTED
    target: TargetBerlaku | None = None
    triwulan: tuple[Hasil, ...] = ()
    belum: tuple[str, ...] = ()

    @property
    def dibandingkan(self) -> Hasil:
        """What is held against the target: the period's own value, or that of the year to date."""
        own = self.target is None or self.target.periode == self.periode
        return self.ini if own and self.indikator.jenis != "terakhir" else self.sd

    @property
    def samar(self) -> str:
        """What is shown in the place of a value that is hidden."""
        return self.dibandingkan.samar

    @property
    def nilai(self) -> int | None:
        """The value that is held against the target, in ten-thousandths."""
        return self.dibandingkan.nilai(self.indikator)

    @property
    def persen(self) -> int | None:
        """How much of the target is reached, in hundredths of a percent; None without one."""
        target = self.target.nilai if self.target else None
        return percent_reached(self.indikator.arah, self.nilai, target)

    @property
    def selisih(self) -> int | None:
        """How far the value is from the target, in ten-thousandths: above 0 it is better."""
        if self.target is None or self.nilai is None:
            return None
        more = self.nilai - self.target.nilai
        return more if self.indikator.arah == "naik" else -more

    @property
    def keadaan(self) -> Keadaan:
        """How the value stands to its target."""
        if self.target is None:
            return "tanpa-target"
        if self.nilai is None:
            return "disamarkan" if self.samar else "belum-dilaporkan"
        if self.persen is None:  # of a target of zero no part can be told
            return "sesuai" if (self.selisih or 0) >= 0 else "di-bawah"
        if self.persen < self.indikator.ambang:
            return "di-bawah"
        return "di-atas" if self.persen > WHOLE else "sesuai"

    @property
    def nama(self) -> str:
        """What it is called, with its place where it is one."""
        return (
            f"{self.indikator.nama}, {self.nama_tempat}" if self.kecamatan else self.indikator.nama
        )
