"""What a form calls things: names that an import finds again."""

from collections import Counter
from functools import cache, cached_property

from berdaya_cli.domain.excel.baris_masuk import JOIN
from berdaya_cli.domain.excel.formulir_terisi import Daftar
from berdaya_cli.domain.excel.kolom import SEMUA_KABUPATEN, SEMUA_KOTA
from berdaya_cli.domain.lookup import Candidate, choose
from berdaya_cli.domain.not_found import LembagaNotFoundError
from berdaya_cli.domain.reference.desa import Lokasi
from berdaya_cli.storage.store import Store


class FormNames:
    """The names of one regency's rows, each by its code."""

    def __init__(self, store: Store, home: str) -> None:
        self._store = store
        self._home = home
        self.kabupaten = store.kabupaten.nama(home)
        self._everywhere = SEMUA_KOTA if self.kabupaten.startswith("Kota ") else SEMUA_KABUPATEN
        self._kecamatan = _by_code(store.kecamatan.candidates(home))
        self._fokus = _by_code(store.fokus.candidates(home))
        self._sumber_dana = _by_code(store.sumber_dana.candidates(home))
        self._desa = _by_code(store.desa.candidates(tuple(self._kecamatan)))
        self._bodies = store.lembaga.candidates(home)
        self.lembaga = cache(self._lembaga)

    def kecamatan(self, kode: str) -> str:
        """Return the name of a kecamatan."""
        return self._kecamatan[kode]

    def fokus(self, kode: str) -> str:
        """Return the name of a fokus, or its code where that is far shorter."""
        return _short(kode, self._fokus[kode])

    def sumber_dana(self, kode: str) -> str:
        """Return the name of a source of money, or its code where that is far shorter."""
        return _short(kode, self._sumber_dana[kode])

    def tempat(self, codes: str) -> str:
        """Return the cell that says places: ``Bandingan, Kejobong; Bukateja``."""
        if not codes:
            return self._everywhere
        return f"{JOIN} ".join(self._place(Lokasi.of(kode)) for kode in codes.split(JOIN))

    def _place(self, place: Lokasi) -> str:
        kecamatan = self._kecamatan[place.kecamatan]
        if place.desa is None:
            return kecamatan
        nama = self._desa[place.desa]
        alone = self._alike[place.kecamatan, nama] == 1
        return f"{nama if alone else place.desa}, {kecamatan}"

    @cached_property
    def _alike(self) -> Counter[tuple[str, str]]:
        """How many desa of a kecamatan bear a name: two of one name go by their codes."""
        return Counter((Lokasi.of(kode).kecamatan, nama) for kode, nama in self._desa.items())

    def _lembaga(self, kode: str) -> str:
        """Return the short name of a body where it is found by it, else its name."""
        short = self._store.lembaga.get(self._home, kode).nama
        found = choose(short, self._bodies, LembagaNotFoundError)
        return short if found == f"{self._home}/{kode}" else kode

    @cached_property
    def daftar(self) -> Daftar:
        """Return what the drop-downs offer."""
        bodies = [row.kode.partition("/")[2] for row in self._bodies]
        places = (*self._kecamatan, *sorted(self._desa))
        return Daftar(
            tempat=(self._everywhere, *(self._place(Lokasi.of(kode)) for kode in places)),
            fokus=tuple(map(self.fokus, self._fokus)),
            lembaga=tuple(self.lembaga(kode) for kode in bodies),
            sumber_dana=tuple(map(self.sumber_dana, self._sumber_dana)),
        )


_LONG = 16
"""Characters that fit a narrow column."""


def _short(kode: str, nama: str) -> str:
    return nama if len(nama) <= _LONG else kode


def _by_code(rows: tuple[Candidate, ...]) -> dict[str, str]:
    return {row.kode: row.nama for row in rows}
