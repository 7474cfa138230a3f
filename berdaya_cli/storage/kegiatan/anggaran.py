"""The table of pagu."""

from dataclasses import asdict

from berdaya_cli.domain.kegiatan.anggaran import Anggaran
from berdaya_cli.storage.kegiatan.sql import LATEST_FIRST
from berdaya_cli.storage.table import Table


class AnggaranTable(Table):
    """What a kegiatan may spend, by source and budget year."""

    def add(self, kegiatan: int, kabupaten: str, row: Anggaran) -> int:
        """Add a pagu and give its number."""
        return self._insert_dated(
            "anggaran",
            kegiatan=kegiatan,
            kabupaten=kabupaten,
            **asdict(row),
        )

    PAGU_ON = f"""
        SELECT jumlah FROM anggaran
         WHERE kegiatan = :kegiatan AND tahun = :tahun AND sumber_dana = :sumber_dana
           AND tanggal <= :hari
         {LATEST_FIRST}
         LIMIT 1
    """

    def pagu_on(self, kegiatan: int, sumber_dana: str, tahun: int, hari: str) -> int | None:
        """Return the pagu of one source and budget year that holds on a day."""
        found = self._row(
            self.PAGU_ON, kegiatan=kegiatan, sumber_dana=sumber_dana, tahun=tahun, hari=hari
        )
        return found["jumlah"] if found else None

    CORRECT = f"""
        UPDATE anggaran SET jumlah = :jumlah
         WHERE id = (SELECT id FROM anggaran
                      WHERE kegiatan = :kegiatan AND tahun = :tahun AND sumber_dana = :sumber_dana
                        AND tanggal <= :tanggal
                      {LATEST_FIRST}
                      LIMIT 1)
    """

    def correct(self, kegiatan: int, row: Anggaran) -> None:
        """Correct the pagu that holds on the day of a row, which was written wrongly."""
        self._conn.execute(self.CORRECT, asdict(row) | {"kegiatan": kegiatan})

    LATER = f"""
        SELECT tanggal, jumlah FROM anggaran
         WHERE kegiatan = :kegiatan AND tahun = :tahun AND sumber_dana = :sumber_dana
           AND tanggal > :tanggal AND jumlah <> :jumlah
         {LATEST_FIRST}
         LIMIT 1
    """

    def later(self, kegiatan: int, row: Anggaran) -> tuple[str, int] | None:
        """Return day and amount of the last pagu after another of its source and year."""
        found = self._row(self.LATER, kegiatan=kegiatan, **asdict(row))
        return (found["tanggal"], found["jumlah"]) if found else None

    SAME = """
        SELECT 1 FROM anggaran
         WHERE kegiatan = :kegiatan AND tahun = :tahun AND sumber_dana = :sumber_dana
           AND tanggal = :tanggal AND tahap = :tahap AND jumlah = :jumlah
           AND (:nomor_dokumen IS NULL OR nomor_dokumen = :nomor_dokumen)
           AND (:tanggal_dokumen IS NULL OR tanggal_dokumen = :tanggal_dokumen)
    """

    def same(self, kegiatan: int, row: Anggaran) -> bool:
        """Return whether this pagu is there already, with what is said of its document."""
        return self._row(self.SAME, kegiatan=kegiatan, **asdict(row)) is not None
