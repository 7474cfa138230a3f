"""Where a figure comes from: the records behind it, and the cells of files behind those."""

import json
from dataclasses import dataclass

from berdaya_cli.domain.kegiatan.peserta import GROUPS

MONEY = (
    *("pagu", "realisasi", "realisasi_berpagu"),
    *("realisasi_sd", "realisasi_luar", "pagu_dibatalkan"),
)
"""Figures that add up an amount; people add up a count, all others count rows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CatatanJejak:
    """A record behind a figure.

    Attributes:
        nama: what its kegiatan is called.
        tanggal: its day; of a kegiatan its first.
        sumber_dana: of money, the code of its source; ``nama_dana`` what it is called.
        tahun: of a pagu its budget year, of spending the year of its day.
        nomor: the number of the record; ``surat`` that of the paper behind it: the receipt of
            spending, the DPA or DPPA of a pagu, whose day is ``tanggal_surat``.
        bukti: the evidence of its kegiatan, each with where it is.
        peserta: of an occurrence, its counts by the names of GROUPS.
    """

    nomor: int
    kegiatan: int
    nama: str
    tanggal: str
    jumlah: int | None = None
    sumber_dana: str | None = None
    nama_dana: str | None = None
    tahun: int | None = None
    surat: str | None = None
    tanggal_surat: str | None = None
    bukti: str | None = None
    peserta: tuple[int | None, ...] = ()

    def isi(self, angka: str) -> int | None:
        """Return what it adds to a figure: its amount, its count, or 1."""
        if angka in GROUPS:
            return self.peserta[GROUPS.index(angka)]
        return self.jumlah if angka in MONEY else 1


@dataclass(frozen=True, slots=True)
class AsalSel:
    """Where a record came from: a row of a file that was imported, and what the row said.

    Attributes:
        isi: its columns and values as JSON, under the names of berdaya's own form.
    """

    berkas: str
    lembar: str | None
    baris: int | None
    isi: str

    def kolom(self, angka: str, sumber_dana: str | None) -> str:
        """Return the columns in which a figure stood, as berdaya's own form calls them."""
        said = json.loads(self.isi)
        if angka in GROUPS:
            both = said.get("laki_laki") is not None and said.get("perempuan") is not None
            return "laki_laki + perempuan" if angka == "jumlah" and both else angka
        if angka not in MONEY:
            return "nama"
        kind = "pagu" if angka.startswith("pagu") else "realisasi"
        number = 2 if said.get("sumber_dana_2") == sumber_dana else 1
        return f"{kind}_{number}"
