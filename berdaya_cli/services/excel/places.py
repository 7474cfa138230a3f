"""Reading where a kegiatan takes place: kecamatan and desa of one row together."""

import re
from collections.abc import Iterator
from contextlib import suppress
from functools import cached_property

from berdaya_cli.domain.errors import (
    AmbiguousNameError,
    BerdayaError,
    InvalidValueError,
    NotFoundError,
)
from berdaya_cli.domain.excel.baris_masuk import JOIN
from berdaya_cli.domain.excel.kolom import SEMUA_KABUPATEN
from berdaya_cli.domain.lookup import normal
from berdaya_cli.domain.not_found import DesaNotFoundError
from berdaya_cli.language import _
from berdaya_cli.services.scope import desa_without_kecamatan
from berdaya_cli.storage.store import Store

WHOLE_REGENCY = frozenset(
    {normal(SEMUA_KABUPATEN), "semua kecamatan", "kabupaten", "seluruh kecamatan", "se kabupaten"}
)
_WHOLE = re.compile(
    r"(?:se|seluruh|semua) ?(?:wilayah )?(?:kabupaten kota|kabupaten|kab|kota)\.?(?: ([a-z ]+))?"
)
"""How tables say that a kegiatan is of the whole regency."""
_BETWEEN = re.compile(r"[;,\n]| dan ")
_PARTS = re.compile(r"[;\n]")
_NAMES = re.compile(r"[,()]| dan ")


def place_names(text: str) -> list[str]:
    """Part a cell that names several places; no kecamatan or desa has a comma in its name."""
    return [name for name in _BETWEEN.split(text) if name.strip()]


def _most_exact(codes: list[str]) -> Iterator[str]:
    """Return places without the kecamatan that only says where a desa beside it is."""
    return (code for code in codes if not any(one.startswith(f"{code}.") for one in codes))


class PlaceReader:
    """Finds desa in their kecamatan; a pair of texts is looked up once."""

    def __init__(self, store: Store, home: str) -> None:
        self._store = store
        self._home = home
        self._known: dict[tuple[str, str], str | BerdayaError] = {}

    def read(self, kecamatan: str, desa: str | None) -> str | BerdayaError:
        """Put kecamatan (codes) and desa (names) together, as codes; or say what is wrong."""
        if not desa:
            return kecamatan
        key = (kecamatan, desa)
        if key not in self._known:
            try:
                self._known[key] = self._found(kecamatan, desa)
            except BerdayaError as error:
                self._known[key] = error
        return self._known[key]

    def read_kecamatan(self, text: str) -> str:
        """Read a cell that names one kecamatan, several, or the whole regency; as codes.

        Raises:
            NotFoundError: there is none of such a name.
        """
        if self._is_whole(text):
            return ""
        find = self._store.kecamatan.find
        try:
            return find(text, self._home).kode
        except NotFoundError:
            names = place_names(text)
            if len(names) == 1:
                raise
        return JOIN.join(sorted({find(name, self._home).kode for name in names}))

    def _is_whole(self, text: str) -> bool:
        """Return whether a text names the whole of this regency: se-Kabupaten Purbalingga."""
        if normal(text) in WHOLE_REGENCY:
            return True
        match = _WHOLE.fullmatch(normal(text.replace("-", " ")))
        home = normal(self._store.kabupaten.plain_name(self._home))
        return match is not None and match[1] in {None, home}

    def read_whole(self, text: str) -> str:
        """Read a cell that says places whole: ``Bandingan, Kejobong; Bukateja``; as codes.

        Raises:
            BerdayaError: a part names no kecamatan, or no desa of the kecamatan behind it.
        """
        if self._is_whole(text):
            return ""
        parts = [part for part in _PARTS.split(text) if part.strip()]
        return JOIN.join(sorted({code for part in parts for code in self._places_in(part)}))

    def _places_in(self, part: str) -> Iterator[str]:
        """Read desa and kecamatan in a row: each desa is of the next kecamatan named."""
        find = self._store.kecamatan.find
        names = [name.strip() for name in _NAMES.split(part) if name.strip()]
        *before, last = names
        try:
            within = find(last, self._home).kode
        except NotFoundError:
            yield from _most_exact([self._anywhere(name) for name in names])
            return
        desa = [self._desa_or_kecamatan(name, within) for name in before]
        yield from desa
        if not any(code.startswith(f"{within}.") for code in desa):
            yield within

    def _desa_or_kecamatan(self, name: str, within: str) -> str:
        """Find a desa of a kecamatan, or else another kecamatan that is named beside it."""
        try:
            return self._store.desa.find(name, (within,)).desa or ""
        except DesaNotFoundError:
            with suppress(NotFoundError):
                return self._store.kecamatan.find(name, self._home).kode
        return self._desa(name, (within,))

    def _anywhere(self, name: str) -> str:
        """Find a kecamatan, or a desa whose name there is but once."""
        try:
            return self._store.kecamatan.find(name, self._home).kode
        except NotFoundError:
            with suppress(DesaNotFoundError):
                return self._store.desa.find(name, self._everywhere).desa or ""
            raise

    @cached_property
    def _everywhere(self) -> tuple[str, ...]:
        return tuple(row.kode for row in self._store.kecamatan.candidates(self._home))

    def _found(self, kecamatan: str, desa: str) -> str:
        if not kecamatan:
            raise desa_without_kecamatan()
        within = tuple(kecamatan.split(JOIN))
        names = place_names(desa) or [desa]
        codes = {self._desa(name, within) for name in names}
        alone = {kode for kode in within if not any(code.startswith(kode) for code in codes)}
        return JOIN.join(sorted(codes | alone))

    def _desa(self, name: str, within: tuple[str, ...]) -> str:
        try:
            return self._store.desa.find(name, within).desa or ""
        except DesaNotFoundError as error:
            where = self._elsewhere(name)
            names = ", ".join(self._store.kecamatan.get(kode).nama for kode in within)
            raise InvalidValueError(
                _("There is no desa or kelurahan '{desa}' in {kecamatan}."),
                hint=where or error.hint,
                desa=name,
                kecamatan=names,
            ) from error

    def _elsewhere(self, name: str) -> str:
        """Return in which other kecamatan there is a desa of that name."""
        try:
            place = self._store.desa.find(name, self._everywhere)
        except AmbiguousNameError as error:
            return error.hint
        except DesaNotFoundError:
            return ""
        nama = self._store.desa.nama(place.desa or "")
        return _("{desa} is in {kecamatan}.").format(
            desa=nama, kecamatan=self._store.kecamatan.get(place.kecamatan).nama
        )
