"""Reading what several commands take: counts of people, and money by source."""

import re

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.kegiatan.kegiatan import Dana
from berdaya_cli.domain.kegiatan.peserta import Peserta
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.uang import is_reported, parse_jumlah, parse_rupiah
from berdaya_cli.language import _
from berdaya_cli.storage.store import Store

_BELOW_ZERO = re.compile(r"\s*(?:-(.*)|\((.*)\))\s*")
"""A minus, or the brackets of bookkeepers."""


def read_count(text: str | None, check: Mistakes) -> int | None:
    """Read a count; a dash is "not reported"."""
    return check.note(parse_jumlah, text) if text is not None and is_reported(text) else None


def read_peserta(texts: tuple[tuple[str, str | None], ...], check: Mistakes) -> Peserta | None:
    """Read counts of people, group by group; a dash is "not reported"."""
    reported = {group: text for group, text in texts if is_reported(text)}
    people = {group: read_count(text, check) for group, text in reported.items()}
    return check.note(lambda: Peserta(**people)) if None not in people.values() else None


def read_all_dana(
    store: Store, texts: tuple[str, ...], kabupaten: str, check: Mistakes
) -> tuple[Dana, ...]:
    """Read every "source:amount"; a source stands once, and a dash is "not reported"."""
    found = check.note_all(lambda text: (text, read_dana(store, text, kabupaten)), texts)
    typed: dict[str, list[str]] = {}
    for text, dana in found:
        typed.setdefault(dana.sumber_dana, []).append(text.rpartition(":")[0].strip())
    for kode, names in typed.items():
        if len(names) > 1:
            check.add(
                InvalidValueError(
                    _("The source of money '{kode}' is given twice: {names}."),
                    hint=_("Add its amounts up."),
                    kode=kode,
                    names=", ".join(names),
                )
            )
    return tuple(dana for _text, dana in found if dana.jumlah is not None)


def read_dana(store: Store, text: str, kabupaten: str, *, below_zero: bool = False) -> Dana:
    """Read "APBD Kabupaten:15000000"; a correction may be below zero.

    Raises:
        BerdayaError: the source is not known, or the amount cannot be read.
    """
    name, colon, amount = text.rpartition(":")
    if not colon or not name.strip():
        raise InvalidValueError(
            _("'{text}' does not say which source and how much."),
            hint=_('Write it like "APBD Kabupaten:15000000".'),
            text=text,
        )
    sumber = store.sumber_dana.find(name, kabupaten)
    if not is_reported(amount):
        return Dana(sumber, None)
    return Dana(sumber, read_amount(amount, below_zero=below_zero))


def read_amount(text: str, *, below_zero: bool = False) -> int:
    """Read an amount in whole rupiah; a correction may be below zero.

    Raises:
        InvalidValueError: it cannot be read.
    """
    if below_zero and (below := _BELOW_ZERO.fullmatch(text)):
        return -parse_rupiah(below[1] or below[2] or "")
    return parse_rupiah(text)
