"""The table of spending."""

from dataclasses import asdict

from berdaya_cli.domain.kegiatan.realisasi import Realisasi
from berdaya_cli.storage.table import Table


class RealisasiTable(Table):
    """What a kegiatan has spent, and when."""

    def add(self, kegiatan: int, kabupaten: str, row: Realisasi) -> int:
        """Add spending and give its number."""
        return self._insert_dated(
            "realisasi",
            kegiatan=kegiatan,
            kabupaten=kabupaten,
            **asdict(row),
        )

    SPENT_IN = """
        SELECT sum(jumlah) AS jumlah FROM realisasi
         WHERE kegiatan = :kegiatan AND sumber_dana = :sumber_dana
           AND tanggal BETWEEN :mulai AND :akhir
    """

    def spent_in(self, kegiatan: int, sumber_dana: str, tahun: int) -> int:
        """Sum what was spent from one source in a year."""
        found = self._row(
            self.SPENT_IN,
            kegiatan=kegiatan,
            sumber_dana=sumber_dana,
            mulai=f"{tahun:04}-01-01",
            akhir=f"{tahun:04}-12-31",
        )
        return (found or {}).get("jumlah") or 0

    WITHOUT_RECEIPT = """
        SELECT id FROM realisasi
         WHERE kegiatan = :kegiatan AND tanggal = :tanggal AND sumber_dana = :sumber_dana
           AND jumlah = :jumlah AND nomor_bukti IS NULL
         ORDER BY id
         LIMIT 1
    """
    SET_RECEIPT = """
        UPDATE realisasi SET nomor_bukti = :nomor_bukti, catatan = ifnull(catatan, :catatan)
         WHERE id = :id
    """

    def add_receipt(self, kegiatan: int, row: Realisasi) -> int | None:
        """Write the receipt of spending that has none, and return its number; None is none."""
        values = asdict(row)
        found = self._row(self.WITHOUT_RECEIPT, kegiatan=kegiatan, **values)
        if found is None:
            return None
        self._conn.execute(self.SET_RECEIPT, values | {"id": found["id"]})
        return int(found["id"])

    SAME = """
        SELECT id FROM realisasi
         WHERE kegiatan = :kegiatan AND tanggal = :tanggal AND sumber_dana = :sumber_dana
           AND jumlah = :jumlah AND ifnull(nomor_bukti, '') = ifnull(:nomor_bukti, '')
         ORDER BY id
         LIMIT 1
    """

    def same(self, kegiatan: int, row: Realisasi) -> int | None:
        """Return the number of a row that says just the same, if there is one."""
        values = {k: v for k, v in asdict(row).items() if k != "catatan"}
        found = self._row(self.SAME, kegiatan=kegiatan, **values)
        return found["id"] if found else None
