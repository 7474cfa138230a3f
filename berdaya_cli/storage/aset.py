"""The table of assets."""

from berdaya_cli.domain.laporan import AsetLaporan
from berdaya_cli.storage.table import Table


class AsetTable(Table):
    """What exists for a fokus."""

    OF_KECAMATAN = """
        SELECT a.nama, f.nama AS fokus, d.nama AS desa, a.keadaan, a.per_tanggal, a.catatan,
               s.judul AS sumber
          FROM aset_hari AS a
          JOIN fokus AS f ON f.kabupaten = a.kabupaten AND f.kode = a.fokus
          LEFT JOIN desa AS d ON d.kode = a.desa
          LEFT JOIN sumber AS s ON s.kabupaten = a.kabupaten AND s.kode = a.sumber
         WHERE a.kecamatan = :kecamatan AND ifnull(a.hari, '') <= :akhir
         ORDER BY f.urutan, a.kode
    """

    def of_kecamatan(self, kecamatan: str, akhir: str) -> tuple[AsetLaporan, ...]:
        """Give the assets of a kecamatan that were known by a day."""
        rows = self._rows(self.OF_KECAMATAN, kecamatan=kecamatan, akhir=akhir)
        return tuple(AsetLaporan(**row) for row in rows)
