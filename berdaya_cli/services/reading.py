"""Reading what several commands take: counts of people, and money by source."""

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.kegiatan import Dana, Peserta
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.uang import is_reported, parse_jumlah, parse_rupiah
from berdaya_cli.language import _
from berdaya_cli.storage.store import Store


def read_count(text: str | None, check: Mistakes) -> int | None:
    """Read a count; a dash is "not reported"."""
    return check.note(parse_jumlah, text) if text is not None and is_reported(text) else None


def read_peserta(texts: tuple[tuple[str, str | None], ...], check: Mistakes) -> Peserta | None:
    """Read counts of people, group by group; a dash is "not reported"."""
    told = {group: text for group, text in texts if is_reported(text)}
    people = {group: read_count(text, check) for group, text in told.items()}
    return check.note(lambda: Peserta(**people)) if None not in people.values() else None


def read_all_dana(
    store: Store, texts: tuple[str, ...], kabupaten: str, check: Mistakes
) -> tuple[Dana, ...]:
    """Read every "source:amount"; a source stands once, and a dash is "not reported"."""
    found = check.note_all(lambda text: read_dana(store, text, kabupaten), texts)
    codes = [dana.sumber_dana for dana in found]
    for kode in dict.fromkeys(codes):
        if codes.count(kode) > 1:
            check.add(
                InvalidValueError(
                    _("The source of money '{kode}' is given twice."),
                    hint=_("Add its amounts up."),
                    kode=kode,
                )
            )
    return tuple(dana for dana in found if dana.jumlah is not None)


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
    negative = below_zero and amount.strip().startswith("-")
    rupiah = parse_rupiah(amount.strip().removeprefix("-") if negative else amount)
    return Dana(sumber, -rupiah if negative else rupiah)
