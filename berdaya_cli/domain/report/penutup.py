"""How a report ends: number, place and date, who signs it and who takes note of it."""

import re
from dataclasses import dataclass

from berdaya_cli.domain.reference.pejabat import Pejabat

_BEFORE = re.compile(r"(?:(?:Prof|Dr|dr|drg|Drs|Dra|Ir|Apt|apt|Ns|H|Hj|KH|R|Rr)\.\s*)+", re.ASCII)
"""Degrees and titles that stand before a name."""
_SEKDA = "sekretaris daerah"
_STANDING_IN = ("plh", "pj")
PREFIX = {"plt": "Plt. ", "plh": "Plh. ", "pj": "Pj. "}
"""How an office is written that is not held for good."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PenandaTangan:
    """One signature: the lines above it, and what stands below it.

    Attributes:
        jabatan: the lines of the office, with a.n. and u.b. where it signs for another.
        nama: None where nobody is known to hold the office: the line is left to a pen.
    """

    jabatan: tuple[str, ...]
    nama: str | None = None
    pangkat: str | None = None
    nip: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Penutup:
    """The end of a report.

    Attributes:
        nomor: the number of the letter.
        tanggal: the day of signing, ISO text; None leaves it to a pen.
        tempat: where it is signed: the name of the regency.
    """

    nomor: str | None
    tanggal: str | None
    tempat: str
    penanda_tangan: PenandaTangan
    mengetahui: PenandaTangan | None


def sign(official: Pejabat, above: tuple[str, ...] = ()) -> PenandaTangan:
    """Lay a signature out; ``above`` are the lines above it, with a.n. and u.b.

    A Sekretaris Daerah who only stands in (Plh., Pj.) signs without degree, rank and NIP
    (Permendagri 1/2023, Pasal 44).
    """
    lines = (*above, f"{PREFIX.get(official.sifat or '', '')}{official.jabatan}")
    nama = official.nama
    if official.sifat in _STANDING_IN and official.jabatan.casefold().startswith(_SEKDA):
        return PenandaTangan(jabatan=lines, nama=without_gelar(nama) if nama else None)
    return PenandaTangan(jabatan=lines, nama=nama, pangkat=official.pangkat, nip=official.nip)


def without_gelar(nama: str) -> str:
    """Write a name without degrees and titles: Dr. H. Budi Santoso, S.Sos. is Budi Santoso."""
    plain = _BEFORE.sub("", nama.partition(",")[0], count=1).strip()
    return plain or nama
