"""The table of activities."""

from berdaya_cli.domain.errors import KegiatanNotFoundError
from berdaya_cli.domain.kegiatan import Kegiatan, KegiatanTercatat, Lokasi
from berdaya_cli.storage.table import Table


class KegiatanTable(Table):
    """What describes an activity; what changes over time stands in tables of its own."""

    def add(self, kegiatan: Kegiatan) -> int:
        """Add an activity with its places and partners, and give its number."""
        number = self._insert(
            "kegiatan",
            kabupaten=kegiatan.kabupaten,
            nama=kegiatan.nama,
            uraian=kegiatan.uraian,
            fokus=kegiatan.fokus,
            pelaksana=kegiatan.pelaksana,
            jenis=kegiatan.jenis,
            program=kegiatan.program,
            tanggal_mulai=kegiatan.tanggal_mulai,
            tanggal_selesai=kegiatan.tanggal_selesai,
            seluruh_kabupaten=int(not kegiatan.lokasi),
            sub_kegiatan=kegiatan.sub_kegiatan,
            penerima_manfaat=kegiatan.penerima_manfaat,
            uid=self._new_uid(),
        )
        for place in kegiatan.lokasi:
            self._insert(
                "kegiatan_lokasi", kegiatan=number, kecamatan=place.kecamatan, desa=place.desa
            )
        for lembaga in kegiatan.mitra:
            self._insert(
                "kegiatan_mitra", kegiatan=number, kabupaten=kegiatan.kabupaten, lembaga=lembaga
            )
        return number

    ALIKE = """
        SELECT k.id, group_concat(DISTINCT l.kecamatan || '/' || ifnull(l.desa, '')) AS lokasi
          FROM kegiatan AS k
          LEFT JOIN kegiatan_lokasi AS l ON l.kegiatan = k.id
         WHERE k.kabupaten = :kabupaten AND k.fokus = :fokus AND k.tanggal_mulai = :tanggal_mulai
           AND k.pelaksana = :pelaksana AND k.nama = :nama COLLATE NOCASE
         GROUP BY k.id
         ORDER BY k.id
    """

    def alike(self, kegiatan: Kegiatan) -> int | None:
        """Give the number of an activity of the same name, fokus, start, pelaksana and places."""
        wanted = {f"{place.kecamatan}/{place.desa or ''}" for place in kegiatan.lokasi}
        rows = self._rows(
            self.ALIKE,
            kabupaten=kegiatan.kabupaten,
            fokus=kegiatan.fokus,
            tanggal_mulai=kegiatan.tanggal_mulai,
            pelaksana=kegiatan.pelaksana,
            nama=kegiatan.nama,
        )
        for row in rows:
            if set(filter(None, (row["lokasi"] or "").split(","))) == wanted:
                return int(row["id"])
        return None

    GET = """
        SELECT k.id, k.kabupaten, k.nama, k.uraian, k.fokus, k.pelaksana, k.jenis, k.program,
               k.tanggal_mulai, k.tanggal_selesai, k.sub_kegiatan, k.penerima_manfaat
          FROM kegiatan AS k
         WHERE k.id = :id
    """

    def get(self, number: int) -> KegiatanTercatat:
        """Give the activity with a number.

        Raises:
            KegiatanNotFoundError: there is none.
        """
        row = self._row(self.GET, id=number)
        if row is None:
            raise KegiatanNotFoundError(str(number))
        return KegiatanTercatat(**row, lokasi=self.lokasi(number), mitra=self.mitra(number))

    LOKASI = """
        SELECT kecamatan, desa FROM kegiatan_lokasi
         WHERE kegiatan = :kegiatan
         ORDER BY kecamatan, desa
    """

    def lokasi(self, number: int) -> tuple[Lokasi, ...]:
        """Give where an activity takes place."""
        return tuple(Lokasi(**row) for row in self._rows(self.LOKASI, kegiatan=number))

    MITRA = "SELECT lembaga FROM kegiatan_mitra WHERE kegiatan = :kegiatan ORDER BY lembaga"

    def mitra(self, number: int) -> tuple[str, ...]:
        """Give the codes of who else takes part in an activity."""
        return tuple(row["lembaga"] for row in self._rows(self.MITRA, kegiatan=number))
