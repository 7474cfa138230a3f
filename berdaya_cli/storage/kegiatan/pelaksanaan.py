"""The table of occurrences."""

from dataclasses import asdict

from berdaya_cli.domain.kegiatan.pelaksanaan import Pelaksanaan
from berdaya_cli.domain.kegiatan.peserta import Peserta
from berdaya_cli.storage.table import Table


class PelaksanaanTable(Table):
    """When a kegiatan took place, and who came."""

    def add(self, kegiatan: int, row: Pelaksanaan) -> int:
        """Add an occurrence and give its number."""
        return self._insert_dated(
            "pelaksanaan",
            kegiatan=kegiatan,
            tanggal=row.tanggal,
            kecamatan=row.lokasi.kecamatan if row.lokasi else None,
            desa=row.lokasi.desa if row.lokasi else None,
            tempat=row.tempat,
            catatan=row.catatan,
            **asdict(row.peserta),
        )

    CORRECT = """
        UPDATE pelaksanaan
           SET jumlah = :jumlah, laki_laki = :laki_laki, perempuan = :perempuan,
               disabilitas = :disabilitas, lansia = :lansia, anak = :anak, pemuda = :pemuda
         WHERE id = :id
    """

    def correct(self, number: int, peserta: Peserta) -> None:
        """Correct the people of an occurrence; riwayat keeps what was."""
        self._conn.execute(self.CORRECT, asdict(peserta) | {"id": number})

    ON_DAY = """
        SELECT id FROM pelaksanaan
         WHERE kegiatan = :kegiatan AND tanggal = :tanggal
           AND ifnull(kecamatan, '') = :kecamatan AND ifnull(desa, '') = :desa
         ORDER BY id
         LIMIT 1
    """

    def on_day(self, kegiatan: int, row: Pelaksanaan) -> int | None:
        """Return the number of an occurrence of the same day and place, if there is one."""
        place = row.lokasi
        found = self._row(
            self.ON_DAY,
            kegiatan=kegiatan,
            tanggal=row.tanggal,
            kecamatan=place.kecamatan if place else "",
            desa=(place.desa if place else None) or "",
        )
        return found["id"] if found else None
