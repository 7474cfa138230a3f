"""Reading what a user says of a row of reference data: each field by its name."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from typing import Literal, get_args, get_origin, get_type_hints

from berdaya_cli.domain.errors import InvalidValueError, one_of
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.rentang import parse_waktu
from berdaya_cli.domain.row import Row, written_as
from berdaya_cli.domain.tabel import Value
from berdaya_cli.domain.tanggal import parse_tanggal
from berdaya_cli.domain.text import NOTHING, check_link
from berdaya_cli.domain.uang import parse_jumlah
from berdaya_cli.language import _
from berdaya_cli.services.citations import Citations
from berdaya_cli.services.scope import desa_without_kecamatan
from berdaya_cli.storage.store import Store

Values = dict[str, Value]
_NIP = re.compile(r"[0-9]{18}")


@dataclass(slots=True)
class FieldReader:
    """Reads the fields of one row, in one regency.

    Attributes:
        now: the row's values before the change; empty for a new row.
    """

    store: Store
    kind: type[Row]
    home: str
    cited: Citations
    now: Mapping[str, Value]

    def read(self, given: Mapping[str, str], check: Mistakes) -> Values:
        """Read every field that is given; what cannot be read is noted."""
        values: Values = {}
        for name in sorted(given, key=_order):
            read = self._reader(name)
            if given[name].strip() == NOTHING and self._may_be_empty(name):
                values |= dict.fromkeys(_COLUMNS.get(name, (name,)))
            elif (found := check.note(read, given[name], values)) is not None:
                values |= found
        return values

    def _reader(self, name: str) -> Callable[[str, Values], Values]:
        special = _SPECIAL.get(name)
        if special:
            return lambda text, values: special(self, name, text, values)
        if written := written_as(self.kind, name):
            return lambda text, _values: {name: written.read(text)}
        if words := literal_words(self.kind, name):
            return lambda text, _values: {name: parse_word(name, text, words)}
        return lambda text, _values: {name: _text(name, text)}

    def _may_be_empty(self, name: str) -> bool:
        wanted = {f.name: f for f in fields(self.kind)}  # type: ignore[arg-type]  # every Row is a dataclass
        columns = _COLUMNS.get(name, (name,))
        return all(column in wanted and wanted[column].default is None for column in columns)


def _text(name: str, text: str) -> str:
    plain = " ".join(text.split())
    if plain == NOTHING:
        raise InvalidValueError(_("'{name}' must not be empty."), name=name)
    return plain


def _tanggal(_reader: FieldReader, name: str, text: str, _values: Values) -> Values:
    return {name: parse_tanggal(text)}


def _waktu(_reader: FieldReader, _name: str, text: str, _values: Values) -> Values:
    mulai, selesai = parse_waktu(text)
    return {"tanggal_mulai": mulai, "tanggal_selesai": selesai}


def _fokus(reader: FieldReader, name: str, text: str, _values: Values) -> Values:
    return {name: reader.store.fokus.find(text, reader.home).kode}


def _lembaga(reader: FieldReader, name: str, text: str, _values: Values) -> Values:
    return {name: reader.store.lembaga.find(text, reader.home).kode}


def _kecamatan(reader: FieldReader, name: str, text: str, _values: Values) -> Values:
    return {name: reader.store.kecamatan.find(text, reader.home).kode}


def _desa(reader: FieldReader, name: str, text: str, values: Values) -> Values:
    kecamatan = values.get("kecamatan") or reader.now.get("kecamatan")
    if not kecamatan:
        raise desa_without_kecamatan()
    return {name: reader.store.desa.find(text, (str(kecamatan),)).desa}


def _sumber(reader: FieldReader, name: str, text: str, _values: Values) -> Values:
    return {name: reader.cited.sumber(text)}


def _dasar_hukum(reader: FieldReader, name: str, text: str, values: Values) -> Values:
    sumber = values.get("sumber")
    return {name: reader.cited.dasar_hukum(text, str(sumber) if sumber else None)}


def _urutan(_reader: FieldReader, name: str, text: str, _values: Values) -> Values:
    return {name: parse_jumlah(text)}


def _nip(_reader: FieldReader, name: str, text: str, _values: Values) -> Values:
    digits = "".join(text.split())
    if not _NIP.fullmatch(digits):
        raise InvalidValueError(
            _("'{text}' is not a NIP."), hint=_("A NIP has 18 digits."), text=text
        )
    return {name: digits}


def _tautan(_reader: FieldReader, name: str, text: str, _values: Values) -> Values:
    check_link(text.strip())
    return {name: text.strip()}


_SPECIAL: dict[str, Callable[[FieldReader, str, str, Values], Values]] = {
    "berlaku_mulai": _tanggal,
    "berlaku_sampai": _tanggal,
    "dasar_hukum": _dasar_hukum,
    "desa": _desa,
    "fokus": _fokus,
    "induk": _lembaga,
    "kecamatan": _kecamatan,
    "lembaga": _lembaga,
    "nip": _nip,
    "per_tanggal": _tanggal,
    "sumber": _sumber,
    "sumber_awal": _sumber,
    "sumber_nama": _sumber,
    "sumber_pilar": _sumber,
    "sumber_tempat": _sumber,
    "tanggal": _tanggal,
    "tautan": _tautan,
    "urutan": _urutan,
    "waktu": _waktu,
}
_COLUMNS = {"waktu": ("tanggal_mulai", "tanggal_selesai")}
"""A field that fills other columns than the one of its name."""
_FIRST = ("sumber", "kecamatan")
"""Others are read with the help of these."""


def _order(name: str) -> tuple[bool, str]:
    return name not in _FIRST, name


def literal_words(kind: type[Row], name: str) -> tuple[str, ...]:
    """Return the words that a field may hold, or none where it may hold any text."""
    hint = get_type_hints(kind).get(name)
    for part in (hint, *get_args(hint)):
        if get_origin(part) is Literal:
            return tuple(word for word in get_args(part) if isinstance(word, str))
    return ()


def parse_word(name: str, text: str, words: tuple[str, ...]) -> str:
    """Read one of some words, whatever their case and with spaces for hyphens.

    Raises:
        InvalidValueError: it is none of them.
    """
    word = "-".join(text.casefold().replace(".", "").split())
    if word not in words:
        raise InvalidValueError(
            _("'{text}' is not allowed for --{name}."),
            hint=one_of(words),
            text=text,
            name=name.replace("_", "-"),
        )
    return word
