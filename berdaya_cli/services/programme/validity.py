"""Correcting from when to when something held, and what it rests on."""

from dataclasses import dataclass

from berdaya_cli.domain.berlaku import check_validity
from berdaya_cli.domain.errors import NothingToChangeError
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.tanggal import parse_tanggal
from berdaya_cli.domain.text import NOTHING
from berdaya_cli.services.citations import Citations


@dataclass(frozen=True, slots=True, kw_only=True)
class PermintaanKoreksi:
    """What the user corrects, as typed; what is not said stays."""

    mulai: str | None = None
    sampai: str | None = None
    alasan: str | None = None
    dasar: str | None = None
    sumber: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Validity:
    """From when to when something holds, and what it rests on; dates may be imprecise."""

    berlaku_mulai: str
    berlaku_sampai: str | None
    dasar_hukum: str | None
    sumber: str | None


def require_some(minta: PermintaanKoreksi, command: str) -> None:
    """Refuse a command that says nothing to change.

    Raises:
        UsageError: no option was given.
    """
    if minta == PermintaanKoreksi():
        raise NothingToChangeError(command)


def corrected(
    now: Validity, minta: PermintaanKoreksi, cited: Citations, check: Mistakes
) -> Validity:
    """Return the validity after the correction; every mistake is reported.

    Raises:
        BerdayaError: a date that cannot be, or an end before the start.
    """
    mulai = check.note(parse_tanggal, minta.mulai) if minta.mulai else now.berlaku_mulai
    sampai = now.berlaku_sampai
    if minta.sampai is not None:
        ends = minta.sampai.strip() != NOTHING
        sampai = check.note(parse_tanggal, minta.sampai) if ends else None
    check.stop()
    check.note(check_validity, mulai, sampai)
    check.stop()
    sumber, dasar = now.sumber, now.dasar_hukum
    if minta.sumber is not None:
        empty = minta.sumber.strip() == NOTHING
        sumber = None if empty else cited.sumber(minta.sumber)
    if minta.dasar is not None:
        empty = minta.dasar.strip() == NOTHING
        dasar = None if empty else cited.dasar_hukum(minta.dasar, sumber)
    return Validity(
        berlaku_mulai=check.settle(mulai),
        berlaku_sampai=sampai,
        dasar_hukum=dasar,
        sumber=sumber,
    )
