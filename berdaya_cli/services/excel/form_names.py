"""What a form calls things: names that an import finds again."""

from functools import cache, cached_property

from berdaya_cli.domain.excel.baris_masuk import JOIN
from berdaya_cli.domain.excel.formulir_terisi import Daftar
from berdaya_cli.domain.excel.kolom import SEMUA_KABUPATEN
from berdaya_cli.domain.lookup import Candidate
from berdaya_cli.domain.reference.desa import Lokasi
from berdaya_cli.storage.store import Store


class FormNames:
    """The names of one regency's rows, each by its code."""

    def __init__(self, store: Store, home: str) -> None:
        self._store = store
        self._home = home
        self.kabupaten = store.kabupaten.nama(home)
        self._kecamatan = _by_code(store.kecamatan.candidates(home))
        self._fokus = _by_code(store.fokus.candidates(home))
        self._sumber_dana = _by_code(store.sumber_dana.candidates(home))
        self._desa = _by_code(store.desa.candidates(tuple(self._kecamatan)))
        self.lembaga = cache(self._lembaga)

    def kecamatan(self, kode: str) -> str:
        """Return the name of a kecamatan."""
        return self._kecamatan[kode]

    def fokus(self, kode: str) -> str:
        """Return the name of a fokus."""
        return self._fokus[kode]

    def sumber_dana(self, kode: str) -> str:
        """Return the name of a source of money."""
        return self._sumber_dana[kode]

    def lokasi(self, codes: str) -> tuple[str, str | None]:
        """Return the cells of kecamatan and desa that say places."""
        if not codes:
            return SEMUA_KABUPATEN, None
        places = [Lokasi.of(kode) for kode in codes.split(JOIN)]
        within = dict.fromkeys(place.kecamatan for place in places)
        there = [n for kode, n in self._desa.items() if Lokasi.of(kode).kecamatan in within]
        said = [place.desa for place in places if place.desa]
        desa = [self._desa[k] if there.count(self._desa[k]) == 1 else k for k in said]
        kecamatan = [self._kecamatan[kode] for kode in within]
        return f"{JOIN} ".join(kecamatan), f"{JOIN} ".join(desa) or None

    def _lembaga(self, kode: str) -> str:
        """Return the short name of a body where it is found by it, else its name."""
        short = self._store.lembaga.get(self._home, kode).nama
        found = self._store.lembaga.find(short, self._home)
        return short if found.kode == kode else kode

    @cached_property
    def daftar(self) -> Daftar:
        """Return what the drop-downs offer."""
        bodies = [row.kode.partition("/")[2] for row in self._store.lembaga.candidates(self._home)]
        return Daftar(
            kecamatan=(*self._kecamatan.values(), SEMUA_KABUPATEN),
            desa=tuple(
                (self._kecamatan[Lokasi.of(kode).kecamatan], nama)
                for kode, nama in sorted(self._desa.items())
            ),
            fokus=tuple(self._fokus.values()),
            lembaga=tuple(self.lembaga(kode) for kode in bodies),
            sumber_dana=tuple(self._sumber_dana.values()),
        )


def _by_code(rows: tuple[Candidate, ...]) -> dict[str, str]:
    return {row.kode: row.nama for row in rows}
