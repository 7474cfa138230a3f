"""Where a figure comes from: the records behind it, and the cells of files behind those."""

import json
from dataclasses import dataclass

from berdaya_cli.domain.kegiatan.peserta import GROUPS
from berdaya_cli.domain.tabel import SCALE

MONEY = (
    *("pagu", "realisasi", "realisasi_berpagu"),
    *("realisasi_sd", "realisasi_luar", "pagu_dibatalkan"),
)
"""Figures that add up an amount; people add up a count, all others count rows."""


@dataclass(frozen=True, slots=True)
class AngkaJejak:
    """A figure that can be traced.

    Attributes:
        nilai: in ten-thousandths; None is "not reported".
        tabel: the table of the records behind it.
        nomor: their numbers.
        bagian: what of a record counts: a group of people, money, or rows; nothing where rows do
            not add up to the figure.
    """

    nilai: int | None
    tabel: str
    nomor: tuple[int, ...]
    bagian: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CatatanJejak:
    """A record behind a figure.

    Attributes:
        uid: by what other files know it.
        kegiatan: the number of its kegiatan, if it is of one.
        nama: what its kegiatan is called, the indicator that it measures, or who has an assignment.
        tanggal: its day; of a kegiatan its first.
        nilai: of a measurement, its value or numerator in ten-thousandths.
        sumber_dana: of money, the code of its source; ``nama_dana`` what it is called.
        tahun: of a pagu its budget year, of spending the year of its day.
        nomor: the number of the record; ``surat`` that of the paper behind it: the receipt of
            spending, the DPA or DPPA of a pagu, whose day is ``tanggal_surat``.
        bukti: the evidence of its kegiatan, each with where it is.
        peserta: of an occurrence, its counts by the names of GROUPS.
    """

    nomor: int
    uid: str
    nama: str
    tanggal: str
    kegiatan: int | None = None
    nilai: int | None = None
    jumlah: int | None = None
    sumber_dana: str | None = None
    nama_dana: str | None = None
    tahun: int | None = None
    surat: str | None = None
    tanggal_surat: str | None = None
    bukti: str | None = None
    peserta: tuple[int | None, ...] = ()

    def isi(self, angka: str) -> int | None:
        """Return in ten-thousandths what it adds to a figure: its amount, its count, or 1."""
        if angka == "nilai":
            return self.nilai
        if angka in GROUPS:
            found = self.peserta[GROUPS.index(angka)]
        else:
            found = self.jumlah if angka in MONEY else 1
        return found * SCALE if angka and found is not None else None


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
