"""The table of indicators."""

from typing import ClassVar

from berdaya_cli.domain.reference.indikator import IndikatorTercatat
from berdaya_cli.domain.tabel import Kolom, Tabel
from berdaya_cli.language import N_
from berdaya_cli.storage.table import Table


class IndikatorTable(Table):
    """What is measured, each regency's own."""

    OF_KABUPATEN = """
        SELECT i.kabupaten, i.kode, i.nama, i.definisi, i.satuan, i.jenis, i.ukuran, i.arah,
               i.tingkat, i.fokus, f.nama AS nama_fokus, ifnull(f.terlindung = 'ya', 0)
               AS terlindung, i.ambang, i.nilai_awal, i.tahun_awal, s.judul AS judul_awal, i.layanan
          FROM indikator AS i
          LEFT JOIN fokus AS f ON f.kabupaten = i.kabupaten AND f.kode = i.fokus
          LEFT JOIN sumber AS s
            ON s.kabupaten = i.kabupaten AND s.kode = ifnull(i.sumber_awal, i.sumber)
         WHERE i.kabupaten = :kabupaten
         ORDER BY f.urutan IS NOT NULL, f.urutan, i.fokus, i.kode
    """

    def of_kabupaten(self, kabupaten: str) -> tuple[IndikatorTercatat, ...]:
        """Return the indicators of a regency: of no fokus first, then fokus by fokus."""
        rows = self._rows(self.OF_KABUPATEN, kabupaten=kabupaten)
        return tuple(
            IndikatorTercatat(**row | {"terlindung": bool(row["terlindung"])}) for row in rows
        )

    LIST_COLUMNS = (
        Kolom("kode", N_("Code"), "kode"),
        Kolom("nama", N_("Indicator")),
        Kolom("satuan", N_("Unit")),
        Kolom("jenis", N_("Kind")),
        Kolom("ukuran", N_("Counted")),
        Kolom("arah", N_("Better")),
        Kolom("tingkat", N_("Level"), only_in_pipes=True),
        Kolom("fokus", N_("Fokus"), "kode"),
        Kolom("definisi", N_("Definition"), only_in_pipes=True),
        Kolom("ambang", N_("Band"), "persen", only_in_pipes=True),
        Kolom("layanan", N_("Services"), only_in_pipes=True),
        Kolom("nilai_awal", N_("Baseline"), "nilai", only_in_pipes=True),
        Kolom("tahun_awal", N_("Year"), "kode", only_in_pipes=True),
        Kolom("sumber_awal", N_("Source of the baseline"), only_in_pipes=True),
        Kolom("kabupaten", N_("Regency"), only_in_pipes=True),
        Kolom("sumber", N_("Source"), only_in_pipes=True),
    )
    FILTERS: ClassVar = {"kabupaten": "i.kabupaten = :kabupaten"}
    LIST = """
        SELECT i.kode, i.nama, i.satuan, i.jenis, i.ukuran, i.arah, i.tingkat, i.fokus, i.definisi,
               i.ambang, i.layanan, i.nilai_awal, i.tahun_awal, i.sumber_awal, i.kabupaten, i.sumber
          FROM indikator AS i
          LEFT JOIN fokus AS f ON f.kabupaten = i.kabupaten AND f.kode = i.fokus
        {where}
         ORDER BY i.kabupaten, f.urutan IS NOT NULL, f.urutan, i.fokus, i.kode
    """

    def list(self, kabupaten: str | None) -> Tabel:
        """List the indicators."""
        statement = self._filtered(self.LIST, self.FILTERS, {"kabupaten": kabupaten})
        return self._tabel(
            "list-indikator",
            self.LIST_COLUMNS,
            statement,
            N_("No indicator is recorded."),
            kabupaten=kabupaten,
        )
