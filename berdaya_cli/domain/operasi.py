"""One command that writes, as the history keeps it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Operasi:
    """Who did what, when and with which version.

    Attributes:
        waktu: when, as ISO text in WIB (UTC+7).
        perintah: the command's name.
        rincian: the words of the command line, as a JSON list.
        petugas: the login name of whoever did it.
        versi: the version of berdaya.
    """

    waktu: str
    perintah: str
    rincian: str
    petugas: str
    versi: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OperasiTercatat(Operasi):
    """An operation of the record, with its number."""

    id: int


@dataclass(frozen=True, slots=True)
class JumlahBaris:
    """How many rows a table has."""

    tabel: str
    jumlah: int
