"""What came of taking in one file."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from berdaya_cli.domain.kegiatan.anggaran import StageUnknownError
from berdaya_cli.domain.temuan import Temuan
from berdaya_cli.language import _

Nasib = Literal["baru", "berubah", "tetap", "ditolak"]
"""What became of a row: a new kegiatan, a changed one, nothing new, refused."""
NASIB: tuple[Nasib, ...] = ("baru", "berubah", "tetap", "ditolak")


@dataclass(frozen=True, slots=True)
class BarisHasil:
    """What became of one row: of which kegiatan it is, and what it changed, in words."""

    lembar: str
    baris: int
    nasib: Nasib
    kegiatan: int | None = None
    nama: str = ""
    perubahan: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dilewati:
    """A part of a sheet that holds no data, and why it is taken for that."""

    lembar: str
    baris: str
    alasan: str


def passed_over(lembar: str, skipped: Iterable[tuple[int, str]]) -> Iterator[Dilewati]:
    """Join rows that follow each other and are passed over for the same reason."""
    runs: list[tuple[int, int, str]] = []
    for number, reason in skipped:
        if runs and runs[-1][2] == reason and number == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], number, reason)
        else:
            runs.append((number, number, reason))
    for first, last, reason in runs:
        yield Dilewati(lembar, str(first) if first == last else f"{first}-{last}", _(reason))


@dataclass(frozen=True, slots=True, kw_only=True)
class Pertanyaan:
    """A word that nobody understands, and on which all the rest of a table waits.

    Attributes:
        jenis: whether it is the heading of a column, or the name of a body.
        sidik: the fingerprint of the table's heading.
        kunci: the word in the form in which it is compared and kept.
        teks: as it stands there.
        kolom: the column's letter.
        contoh: what some cells of the column say.
    """

    jenis: Literal["kolom", "lembaga"]
    lembar: str
    sidik: str
    kunci: str
    teks: str
    kolom: str = ""
    contoh: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PemetaanDipakai:
    """Answers that were kept, and counted in a sheet: each in words."""

    lembar: str
    nama: str
    jawaban: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HasilImpor:
    """What came of one file.

    Attributes:
        ditulis: whether anything of it is in the record now (or, on a dry run, would be).
        jumlah: how many rows met which fate.
        baris: what became of each row; of new kegiatan maybe only the first are named.
        hilang: kegiatan that went out with the form and do not stand in it any more.
        terbaca: whether a table was found in it.
        nihil: whether it says that there was no activity.
        pemetaan: answers of before that counted.
        pengukuran: what the sheet of indicators of a form has brought, in words.
        pertanyaan: what has to be known, and is all that has to be, before it can come in.
    """

    berkas: str
    sha256: str | None = None
    formulir: str | None = None
    tanggal: str | None = None
    terbaca: bool = False
    nihil: bool = False
    ditulis: bool = False
    jumlah: tuple[tuple[Nasib, int], ...] = ()
    baris: tuple[BarisHasil, ...] = ()
    hilang: tuple[tuple[int, str], ...] = ()
    dilewati: tuple[Dilewati, ...] = ()
    temuan: tuple[Temuan, ...] = ()
    pemetaan: tuple[PemetaanDipakai, ...] = ()
    pertanyaan: tuple[Pertanyaan, ...] = ()
    pengukuran: tuple[str, ...] = ()

    @property
    def waits_for_stage(self) -> bool:
        """Whether it could come in once it is known which stage its changed pagu are of."""
        wrong = [row for row in self.temuan if row.berat == "kesalahan"]
        return bool(wrong) and all(row.jenis == StageUnknownError.code for row in wrong)

    @property
    def salah(self) -> int:
        """Count the mistakes; what is only worth a word is none."""
        return sum(row.berat == "kesalahan" for row in self.temuan)
