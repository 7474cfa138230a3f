"""Reading where a kegiatan takes place: kecamatan and desa of one row together."""

import re

from berdaya_cli.domain.errors import AmbiguousNameError, BerdayaError, InvalidValueError
from berdaya_cli.domain.excel.baris_masuk import JOIN
from berdaya_cli.domain.not_found import DesaNotFoundError
from berdaya_cli.language import _
from berdaya_cli.services.scope import desa_without_kecamatan
from berdaya_cli.storage.store import Store

_BETWEEN = re.compile(r"[;,\n]| dan ")


def place_names(text: str) -> list[str]:
    """Part a cell that names several places; no kecamatan or desa has a comma in its name."""
    return [name for name in _BETWEEN.split(text) if name.strip()]


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
        everywhere = tuple(row.kode for row in self._store.kecamatan.candidates(self._home))
        try:
            place = self._store.desa.find(name, everywhere)
        except AmbiguousNameError as error:
            return error.hint
        except DesaNotFoundError:
            return ""
        nama = self._store.desa.nama(place.desa or "")
        return _("{desa} is in {kecamatan}.").format(
            desa=nama, kecamatan=self._store.kecamatan.get(place.kecamatan).nama
        )
