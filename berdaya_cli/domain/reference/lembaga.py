"""Any body that acts in the programme: an agency (OPD), an office, a partner."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from berdaya_cli.domain.row import Row, check_filled, check_slug

JenisLembaga = Literal[
    "perangkat-daerah",
    "bagian",
    "uptd",
    "kecamatan",
    "pemerintah-desa",
    "instansi-vertikal",
    "mitra",
]
JENIS_OPD = ("perangkat-daerah", "bagian", "uptd", "kecamatan")
"""These are OPD; only an OPD can be penanggung jawab."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lembaga(Row):
    """A body that acts, with the names that people write for it.

    Attributes:
        induk: the code of the body that it is part of.
        kecamatan: the kecamatan's code where it is the office of one.
        sumber_nama: where its full official name comes from, if not from ``sumber``.
    """

    tabel: ClassVar = "lembaga"
    sebutan: ClassVar = ("nama", "singkatan")

    kode: str
    nama: str
    singkatan: str | None = None
    jenis: JenisLembaga
    induk: str | None = None
    kecamatan: str | None = None
    sumber: str | None = None
    sumber_nama: str | None = None
    catatan: str | None = None
    alias: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        check_slug(self.kode)
        check_filled(nama=self.nama, singkatan=self.singkatan)


_HEADS = {
    "sekretariat daerah": "Sekretaris Daerah",
    "sekretariat dprd": "Sekretaris DPRD",
    "inspektorat": "Inspektur",
    "rumah sakit": "Direktur Rumah Sakit",
    "rsud": "Direktur RSUD",
    "kecamatan": "Camat",
    "pemerintah desa": "Kepala Desa",
    "kelurahan": "Lurah",
    "polres": "Kepala Polres",
    "kodim": "Komandan Kodim",
}
"""Who heads a body, by how its name begins, where it is not its Kepala."""


def head_of(nama: str, jenis: str = "perangkat-daerah") -> str:
    """Return whom a letter to a body addresses: Kepala Dinas Sosial, Camat Bukateja."""
    for begin, head in _HEADS.items():
        if nama.casefold().startswith(begin):
            return f"{head}{nama[len(begin) :]}"
    return f"{'Ketua' if jenis == 'mitra' else 'Kepala'} {nama}"


@dataclass(frozen=True, slots=True)
class LembagaTercatat:
    """A body as commands need it; of the office of a kecamatan, the code of which one.

    Attributes:
        nama: how people call it; ``nama_resmi`` is its name in full.
    """

    kabupaten: str
    kode: str
    nama: str
    jenis: str
    kecamatan: str | None = None
    nama_resmi: str = ""

    @property
    def is_opd(self) -> bool:
        """Return whether it is an OPD, which alone can be penanggung jawab."""
        return self.jenis in JENIS_OPD


LONGEST_SHORT_NAME = 12
"""Characters of a name that fits the cell of a matrix."""


def short_name(nama: str, kode: str) -> str:
    """Return the shortest way to write a body: its short name, or its code where that is shorter.

    Dinporapar stays; Dinsosdaldukkbp3a, code dinsos, is Dinsos.
    """
    if len(nama) <= LONGEST_SHORT_NAME or len(kode) >= len(nama):
        return nama
    return kode.replace("-", " ").title()
