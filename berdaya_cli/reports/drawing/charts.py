"""The charts of a report as data: which bars and tiles there are, before anyone draws them."""

from dataclasses import dataclass

from berdaya_cli.domain.tabel import Jenis
from berdaya_cli.reports.values import for_people


@dataclass(frozen=True, slots=True)
class Nilai:
    """A value to draw; None is "not reported", a text stands for what is hidden: no bar."""

    nilai: int | str | None
    jenis: Jenis = "angka"

    @property
    def ukuran(self) -> int:
        """How long its bar is, in the value's own unit."""
        return self.nilai if isinstance(self.nilai, int) else 0

    @property
    def teks(self) -> str:
        """Write it out: no picture says anything by its colour or length alone."""
        return for_people(self.nilai, self.jenis)


@dataclass(frozen=True, slots=True, kw_only=True)
class Batang:
    """Bars, one for each label and series.

    Attributes:
        judul: what they show, in a sentence without a verb; ``keterangan`` what is drawn.
        seri: what the bars of a label are, in order.
        baris: each label with the values of its bars.
        tegak: whether they stand upright, side by side: months.
        bertumpuk: whether the bars of a label follow one another in one line: L and P.
    """

    judul: str
    keterangan: str
    seri: tuple[str, ...]
    baris: tuple[tuple[str, tuple[Nilai, ...]], ...]
    tegak: bool = False
    bertumpuk: bool = False
    catatan: str = ""

    @property
    def terbesar(self) -> int:
        """The longest bar, at least 1."""
        lengths = [
            sum(n.ukuran for n in nilai)
            if self.bertumpuk
            else max((n.ukuran for n in nilai), default=0)
            for _label, nilai in self.baris
        ]
        return max([1, *lengths])


@dataclass(frozen=True, slots=True)
class Petak:
    """A tile: its place in the grid from the north-west, its name and value."""

    baris: int
    kolom: int
    nama: str
    pilot: bool
    nilai: Nilai | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PetaPetak:
    """A schematic tile map, which is no map; see ``Batang`` for its words."""

    judul: str
    keterangan: str
    petak: tuple[Petak, ...]
    catatan: str

    @property
    def terbesar(self) -> int:
        """The largest value, at least 1."""
        return max([1, *(p.nilai.ukuran for p in self.petak if p.nilai)])


Gambar = Batang | PetaPetak
