"""One command that writes, as the history keeps it."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from berdaya_cli.domain.privasi import check_personal, find_personal


@dataclass(frozen=True, slots=True, kw_only=True)
class Operasi:
    """Who did what, when and with which version.

    Attributes:
        waktu: when, as ISO text in WIB (UTC+7).
        perintah: the command's name.
        rincian: the words of the command line, as a JSON list.
        petugas: the login name of whoever did it.
        versi: the version of berdaya.
        saat: when, to the microsecond, for the rows that are added; empty is ``waktu``.
    """

    waktu: str
    perintah: str
    rincian: str
    petugas: str
    versi: str
    saat: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OperasiTercatat:
    """An operation of the record, with its number; the rest as of ``Operasi``."""

    id: int
    waktu: str
    perintah: str
    rincian: str
    petugas: str
    versi: str


@dataclass(frozen=True, slots=True)
class JumlahBaris:
    """How many rows a table has."""

    tabel: str
    jumlah: int


def who_did_it(said: str | None, login: Callable[[], str]) -> str:
    """Return who an operation is noted for: who is said to do it, or else the login name.

    Where machines give people their number for a login name, it is masked.

    Raises:
        PersonalDataError: what is said holds a number of a person.
    """
    if said:
        check_personal(said, "--petugas")
        return said
    name = login()
    personal = find_personal(name)
    return personal[1] if personal else name


PENERIMAAN, REPORT = "--penerimaan", "laporan"
"""The option that says so, and what people write before its number."""


def option_in(rincian: str, option: str) -> str | None:
    """Return the value of an option in a command line that history has kept, as typed."""
    words = json.loads(rincian)
    for word, after in pairwise([*words, ""]):
        if word == option:
            return str(after)
        if word.startswith(f"{option}="):
            return str(word.partition("=")[2])
    return None
