"""The table of history: what an operation has changed."""

import json

from berdaya_cli.domain.perubahan import JumlahPerubahan, Perubahan, Written
from berdaya_cli.storage.table import Table


class RiwayatTable(Table):
    """Each changed row before and after, as the triggers note it."""

    OF_OPERATION = """
         WHERE id > (SELECT ifnull(max(riwayat_sampai), 0) FROM operasi WHERE id < :operasi)
           AND id <= (SELECT ifnull(riwayat_sampai, 9e18) FROM operasi WHERE id = :operasi)
           AND operasi = :operasi
    """
    COUNTS = f"""
        SELECT tabel, aksi, count(*) AS jumlah FROM riwayat
        {OF_OPERATION}
         GROUP BY tabel, aksi
         ORDER BY min(id)
    """

    def counts(self, operasi: int) -> tuple[JumlahPerubahan, ...]:
        """Count what an operation changed, table by table, in the order in which it did."""
        return tuple(JumlahPerubahan(**row) for row in self._rows(self.COUNTS, operasi=operasi))

    CHANGES = f"""
        SELECT tabel, kunci, aksi, sebelum, sesudah FROM riwayat
        {OF_OPERATION}
         ORDER BY id
    """

    def changes(self, operasi: int) -> tuple[Perubahan, ...]:
        """Give every row that an operation changed."""
        return tuple(
            Perubahan(
                tabel=row["tabel"],
                kunci=tuple(json.loads(row["kunci"])),
                aksi=row["aksi"],
                sebelum=json.loads(row["sebelum"] or "null"),
                sesudah=json.loads(row["sesudah"] or "null"),
            )
            for row in self._rows(self.CHANGES, operasi=operasi)
        )

    def written(self, operasi: int, *, with_rows: bool) -> Written:
        """Tell what an operation has written; each row of it where that is asked for."""
        return Written(self.counts(operasi), self.changes(operasi) if with_rows else ())
