"""The national code list of places: what regencies, kecamatan and desa are called."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from berdaya_cli.domain.lookup import Candidate, choose, normal
from berdaya_cli.domain.not_found import KabupatenNotFoundError, ProvinsiNotFoundError
from berdaya_cli.domain.reference.desa import jenis_of
from berdaya_cli.domain.reference.kabupaten import JenisKabupaten

TAHUN = "2025"
"""The year of the list: Kepmendagri 300.2.2-2138 Tahun 2025, as amended by 300.2.2-2430."""
_PROVINSI, _KABUPATEN = len("33"), len("33.05")
_DOTS_OF_KECAMATAN = 2
_KINDS: dict[str, JenisKabupaten] = {
    "Kabupaten Administrasi ": "kabupaten",
    "Kota Administrasi ": "kota",
    "Kabupaten ": "kabupaten",
    "Kota ": "kota",
}
"""How every regency and city of the list is called, longest first."""


@dataclass(frozen=True, slots=True)
class KabupatenTerdaftar:
    """A regency or city of the list: Semarang, which is a ``kota``, in Jawa Tengah."""

    kode: str
    nama: str
    jenis: JenisKabupaten
    provinsi: str

    @property
    def nama_lengkap(self) -> str:
        """Its name with what it is: Kota Semarang."""
        return f"{self.jenis.title()} {self.nama}"

    @property
    def nama_pendek(self) -> str:
        """Its name beside others, where Semarang and Kota Semarang are two."""
        return self.nama_lengkap if self.jenis == "kota" else self.nama


class DaftarWilayah:
    """The list, or the part of it that was read: names by code."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = names

    def name_of(self, kode: str) -> str | None:
        """Return what a kecamatan or desa is called; names in small letters are set right."""
        name = self._names.get(kode)
        return name.title() if name and name.islower() else name

    def below(self, kode: str) -> Iterator[tuple[str, str]]:
        """Go through the places right below one: code and name, in the order of codes."""
        deeper = kode.count(".") + 1
        for other in self._names:
            if other.startswith(f"{kode}.") and other.count(".") == deeper:
                yield other, self.name_of(other) or ""

    def kabupaten(self) -> tuple[KabupatenTerdaftar, ...]:
        """Return every regency and city, in the order of codes."""
        return tuple(self.regency(kode) for kode in self._names if len(kode) == _KABUPATEN)

    def regency(self, kode: str) -> KabupatenTerdaftar:
        """Return a regency or city by a code that the list has."""
        whole = self._names[kode]
        begin = next(begin for begin in _KINDS if whole.startswith(begin))
        return KabupatenTerdaftar(
            kode, whole.removeprefix(begin), _KINDS[begin], self._names[kode[:_PROVINSI]]
        )

    def find_provinsi(self, asked: str) -> str:
        """Find a province by code or name.

        Raises:
            ProvinsiNotFoundError: there is none of that name, with the nearest.
        """
        rows = (Candidate(kode, nama) for kode, nama in self._names.items() if "." not in kode)
        return choose(asked, rows, ProvinsiNotFoundError)

    def counts(self) -> "Counter[tuple[str, str]]":
        """Count what lies in each regency, as far as it was read: by its code, and by kind."""
        found: Counter[tuple[str, str]] = Counter()
        for kode in self._names:
            dots = kode.count(".")
            if dots >= _DOTS_OF_KECAMATAN:
                kind = jenis_of(kode) if dots > _DOTS_OF_KECAMATAN else "kecamatan"
                found[kode[:_KABUPATEN], kind] += 1
        return found

    def __contains__(self, kode: str) -> bool:
        return kode in self._names

    def find(self, asked: str) -> str:
        """Find a regency by code or name: 33.05, Kebumen, Kota Semarang.

        Raises:
            KabupatenNotFoundError: there is none of that name, with the nearest.
            AmbiguousNameError: several go by it; each is listed with what it is and its province.
        """
        calon = (
            Candidate(row.kode, row.nama_lengkap, (row.nama, *_short(row)), row.provinsi)
            for row in self.kabupaten()
        )
        return choose(asked, calon, KabupatenNotFoundError)


def _short(row: KabupatenTerdaftar) -> tuple[str, ...]:
    return (f"Kab {row.nama}", f"Kab. {row.nama}") if row.jenis == "kabupaten" else ()


def plain_name(nama: str) -> str:
    """Return a name as it is compared: whatever its apostrophes, hyphens and blanks."""
    return normal(nama.replace("\u2019", "").replace("'", "")).replace(" ", "")
