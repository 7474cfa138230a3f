"""The table of activities."""

import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import asdict

from berdaya_cli.domain.kegiatan.kegiatan import Kegiatan, KegiatanTercatat
from berdaya_cli.domain.not_found import KegiatanNotFoundError
from berdaya_cli.domain.reference.desa import Lokasi
from berdaya_cli.storage.kegiatan.jadwal import JadwalTable
from berdaya_cli.storage.table import Table


def _by_code(place: Lokasi) -> tuple[str, str]:
    return place.kecamatan, place.desa or ""


class KegiatanTable(Table):
    """What describes an activity; what changes over time stands in tables of its own."""

    def __init__(self, conn: sqlite3.Connection, new_uid: Callable[[], str]) -> None:
        """Read and write planned times along with what they are of."""
        super().__init__(conn, new_uid)
        self._jadwal = JadwalTable(conn, new_uid)

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
            lanjutan_dari=kegiatan.lanjutan_dari,
            uid=self._new_uid(),
        )
        for plan in kegiatan.jadwal:
            self._jadwal.add(number, plan)
        self._add_lokasi(number, kegiatan.lokasi)
        self._add_mitra(number, kegiatan.kabupaten, kegiatan.mitra)
        return number

    def _add_lokasi(self, number: int, lokasi: Iterable[Lokasi]) -> None:
        for place in lokasi:
            self._insert(
                "kegiatan_lokasi", kegiatan=number, kecamatan=place.kecamatan, desa=place.desa
            )

    def _add_mitra(self, number: int, kabupaten: str, mitra: Iterable[str]) -> None:
        for lembaga in mitra:
            self._insert("kegiatan_mitra", kegiatan=number, kabupaten=kabupaten, lembaga=lembaga)

    CHANGE = """
        UPDATE kegiatan
           SET nama = :nama, uraian = :uraian, fokus = :fokus, pelaksana = :pelaksana,
               jenis = :jenis, program = :program, tanggal_mulai = :tanggal_mulai,
               tanggal_selesai = :tanggal_selesai, seluruh_kabupaten = :seluruh_kabupaten,
               sub_kegiatan = :sub_kegiatan, penerima_manfaat = :penerima_manfaat
         WHERE id = :id
    """
    REMOVE_LOKASI = """
        DELETE FROM kegiatan_lokasi
         WHERE kegiatan = :id AND kecamatan = :kecamatan AND ifnull(desa, '') = ifnull(:desa, '')
    """
    REMOVE_MITRA = "DELETE FROM kegiatan_mitra WHERE kegiatan = :id AND lembaga = :lembaga"

    def change(self, row: KegiatanTercatat) -> None:
        """Bring an activity, its places and its partners to what is given."""
        values = asdict(row) | {"seluruh_kabupaten": int(not row.lokasi)}
        apart = {"lokasi", "mitra", "jadwal"}
        before, partners = set(self.lokasi(row.id)), set(self.mitra(row.id))
        self._conn.execute(self.CHANGE, {k: v for k, v in values.items() if k not in apart})
        for place in sorted(before - set(row.lokasi), key=_by_code):
            self._conn.execute(self.REMOVE_LOKASI, asdict(place) | {"id": row.id})
        self._add_lokasi(row.id, sorted(set(row.lokasi) - before, key=_by_code))
        for lembaga in sorted(partners - set(row.mitra)):
            self._conn.execute(self.REMOVE_MITRA, {"id": row.id, "lembaga": lembaga})
        self._add_mitra(row.id, row.kabupaten, sorted(set(row.mitra) - partners))

    REMOVE = (
        "DELETE FROM jadwal WHERE kegiatan = :id",
        "DELETE FROM bukti WHERE kegiatan = :id",
        "DELETE FROM realisasi WHERE kegiatan = :id",
        "DELETE FROM anggaran WHERE kegiatan = :id",
        "DELETE FROM perkembangan WHERE kegiatan = :id",
        "DELETE FROM pelaksanaan WHERE kegiatan = :id",
        "DELETE FROM kegiatan_mitra WHERE kegiatan = :id",
        "DELETE FROM kegiatan_lokasi WHERE kegiatan = :id",
        "DELETE FROM kegiatan WHERE id = :id",
    )

    def remove(self, number: int) -> None:
        """Take an activity away with all that belongs to it; riwayat keeps every row."""
        for statement in self.REMOVE:
            self._conn.execute(statement, {"id": number})

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
        """Return the number of an activity of the same name, fokus, start, pelaksana and places."""
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
               k.tanggal_mulai, k.tanggal_selesai, k.sub_kegiatan, k.penerima_manfaat,
               k.lanjutan_dari
          FROM kegiatan AS k
         WHERE k.id = :id
    """

    def get(self, number: int) -> KegiatanTercatat:
        """Return the activity with a number.

        Raises:
            KegiatanNotFoundError: there is none.
        """
        row = self._row(self.GET, id=number)
        if row is None:
            raise KegiatanNotFoundError(str(number))
        return KegiatanTercatat(
            **row,
            lokasi=self.lokasi(number),
            mitra=self.mitra(number),
            jadwal=self._jadwal.of(number),
        )

    UID = "SELECT uid FROM kegiatan WHERE id = :id"

    def uid(self, number: int) -> str:
        """Return the uid of an activity that is there."""
        (found,) = self._conn.execute(self.UID, {"id": number}).fetchone()
        return str(found)

    CONTINUED = """
        SELECT n.id FROM kegiatan AS n
         WHERE n.lanjutan_dari = (SELECT uid FROM kegiatan WHERE id = :id)
           AND substr(n.tanggal_mulai, 1, 4) = :tahun
         ORDER BY n.id
         LIMIT 1
    """

    def continued_in(self, number: int, tahun: int) -> int | None:
        """Return the number of the activity of a year that continues one; None where none does."""
        row = self._row(self.CONTINUED, id=number, tahun=f"{tahun:04}")
        return row["id"] if row else None

    BEFORE = "SELECT id FROM kegiatan WHERE uid = :uid"

    def number_of(self, uid: str | None) -> int | None:
        """Return the number of the activity with a uid; None where there is none."""
        row = self._row(self.BEFORE, uid=uid)
        return row["id"] if row else None

    LOKASI = """
        SELECT kecamatan, desa FROM kegiatan_lokasi
         WHERE kegiatan = :kegiatan
         ORDER BY kecamatan, desa
    """

    def lokasi(self, number: int) -> tuple[Lokasi, ...]:
        """Return where an activity takes place."""
        return tuple(Lokasi(**row) for row in self._rows(self.LOKASI, kegiatan=number))

    MITRA = "SELECT lembaga FROM kegiatan_mitra WHERE kegiatan = :kegiatan ORDER BY lembaga"

    def mitra(self, number: int) -> tuple[str, ...]:
        """Return the codes of who else takes part in an activity."""
        return tuple(row["lembaga"] for row in self._rows(self.MITRA, kegiatan=number))
