"""The table of files that came in."""

from berdaya_cli.domain.kegiatan.bukti import Salinan
from berdaya_cli.domain.tabel import Kolom, Tabel
from berdaya_cli.language import N_
from berdaya_cli.storage.table import Table


class ImporTable(Table):
    """Each file that was taken in, with the SHA-256 under which its copy is kept."""

    def add(
        self,
        kabupaten: str,
        salinan: Salinan,
        *,
        tanggal: str,
        formulir: str | None,
        nihil: bool,
    ) -> int:
        """Note a file and give its number."""
        return self._insert(
            "impor",
            kabupaten=kabupaten,
            tanggal=tanggal,
            nama_berkas=salinan.nama_berkas,
            sha256=salinan.sha256,
            ukuran=salinan.ukuran,
            formulir=formulir,
            nihil="ya" if nihil else "tidak",
            uid=self._new_uid(),
        )

    KNOWN = "SELECT 1 FROM impor WHERE sha256 = :sha256 AND nihil = :nihil"

    def is_known(self, sha256: str, *, nihil: bool) -> bool:
        """Return whether the same bytes came in before."""
        values = {"sha256": sha256, "nihil": "ya" if nihil else "tidak"}
        return self._row(self.KNOWN, **values) is not None

    TAKEN_IN = "SELECT 1 FROM impor WHERE sha256 = :sha256"

    def is_taken_in(self, sha256: str) -> bool:
        """Return whether the same bytes came in before, as a nil answer or not."""
        return self._row(self.TAKEN_IN, sha256=sha256) is not None

    LIST_COLUMNS = (
        Kolom("id", N_("No."), "angka"),
        Kolom("tanggal", N_("Date"), "tanggal"),
        Kolom("nama_berkas", N_("File")),
        Kolom("pelaksana", N_("Pelaksana"), "kode", gives_way=1),
        Kolom("kecamatan", N_("Kecamatan"), gives_way=2),
        Kolom("periode", N_("Period"), "kode"),
        Kolom("nihil", N_("Nihil"), "kode", gives_way=3),
        Kolom("kegiatan", N_("Kegiatan"), "angka"),
        Kolom("sha256", N_("Copy"), only_in_pipes=True),
        Kolom("ukuran", N_("Bytes"), "angka", only_in_pipes=True),
        Kolom("kabupaten", N_("Regency"), only_in_pipes=True),
    )
    LIST = """
        SELECT i.id, i.tanggal, i.nama_berkas, f.pelaksana, k.nama AS kecamatan, f.periode, i.nihil,
               (SELECT count(DISTINCT kegiatan) FROM isian WHERE impor = i.id) AS kegiatan,
               i.sha256, i.ukuran, i.kabupaten
          FROM impor AS i
          LEFT JOIN formulir AS f ON f.uid = i.formulir
          LEFT JOIN kecamatan AS k ON k.kode = f.kecamatan
         ORDER BY i.id
    """

    def list(self) -> Tabel:
        """List the files that came in, with of how many kegiatan each had news."""
        return self._tabel("list-impor", self.LIST_COLUMNS, self.LIST, N_("No file came in yet."))
