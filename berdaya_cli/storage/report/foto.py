"""The photographs among the evidence of a report's kegiatan."""

import json
from collections.abc import Iterable

from berdaya_cli.domain.report.foto import ENDINGS, JENIS, FotoTercatat
from berdaya_cli.storage.kegiatan.sql import PLACES
from berdaya_cli.storage.table import Table


class FotoReport(Table):
    """Reads which copies may be photographs; of a fokus about victims it knows none."""

    OF_KEGIATAN = f"""
        SELECT b.id, b.kegiatan, k.nama, b.tanggal, b.keterangan, b.sha256, b.nama_berkas,
               {PLACES} AS tempat
          FROM bukti AS b
          JOIN kegiatan AS k ON k.id = b.kegiatan
          JOIN fokus AS f ON f.kabupaten = k.kabupaten AND f.kode = k.fokus
         WHERE b.kegiatan IN (SELECT value FROM json_each(:nomor))
           AND b.jenis = :jenis AND b.sha256 IS NOT NULL AND f.terlindung = 'tidak'
           AND b.tanggal BETWEEN :mulai AND :akhir
         ORDER BY b.tanggal DESC, b.id DESC
    """

    def of_kegiatan(self, nomor: Iterable[int], mulai: str, akhir: str) -> tuple[FotoTercatat, ...]:
        """Return what may be photographs of some kegiatan in these days, newest first."""
        rows = self._rows(
            self.OF_KEGIATAN, nomor=json.dumps(sorted(nomor)), jenis=JENIS, mulai=mulai, akhir=akhir
        )
        found = (FotoTercatat(**row) for row in rows)
        return tuple(row for row in found if row.nama_berkas.casefold().endswith(ENDINGS))
