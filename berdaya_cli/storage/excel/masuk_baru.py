"""The rows of a file that are new: added as a whole, a statement a table.

A hundred thousand rows one by one would take a minute.
"""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple
from uuid import NAMESPACE_URL, uuid5

from berdaya_cli.domain.excel.baris_masuk import PEOPLE
from berdaya_cli.domain.kegiatan.bukti import evidence_of
from berdaya_cli.domain.tabel import Value
from berdaya_cli.storage.audit import bulk_added, without_triggers
from berdaya_cli.storage.kegiatan.jadwal import first_plan_uid
from berdaya_cli.storage.kegiatan.sql import DAY_IN_YEAR
from berdaya_cli.storage.table import Table

_AT_ONCE = 50_000
"""Rows that are numbered together: their uids are sorted, which spares the index of uids jumps."""
_ALL = -1
"""SQLite's word for no limit."""


class Ditambah(NamedTuple):
    """What was added: the numbers, and row, number and name of the first so many."""

    nomor: range
    disebut: list[tuple[int, int, str]]


_IN_PLACES = {"jumlah": 1, "laki_laki": 2, "perempuan": 3}
"""Where in a place's list of ``dump_peserta_tempat`` each count stands."""


def _uid_of_place(kegiatan: str, kecamatan: str) -> str:
    """Return the uid of the first occurrence in a place: a kegiatan that comes in may have some."""
    return str(uuid5(NAMESPACE_URL, f"berdaya/pelaksanaan/{kegiatan}/{kecamatan}"))


def _part_of_evidence(text: str, hari: str, part: str) -> str | None:
    found: str | None = getattr(evidence_of(text, hari), part)
    return found


class MasukBaru(Table):
    """What is left in the temporary table of ``Masuk`` once known rows are out of it."""

    def __init__(self, conn: sqlite3.Connection, new_uid: Callable[[], str]) -> None:
        """Let SQLite know how first plans are known, and what evidence words tell of."""
        super().__init__(conn, new_uid)
        conn.create_function("bagian_bukti", 3, _part_of_evidence, deterministic=True)
        conn.create_function("uid_tempat", 2, _uid_of_place, deterministic=True)
        conn.create_function("uid_jadwal", 1, first_plan_uid, deterministic=True)

    ASSUME_STATUS = """
        UPDATE temp.masuk SET status = :status
         WHERE status IS NULL
           AND coalesce(kendala, tindak_lanjut, hasil, fisik_persen) IS NOT NULL
    """

    def assume_status(self, status: str) -> int:
        """Set a status on rows that report progress without one, and return how many."""
        return self._conn.execute(self.ASSUME_STATUS, {"status": status}).rowcount

    UNNUMBERED = """
        SELECT baris, uid, sumber_dana_2 IS NOT NULL FROM temp.masuk
         WHERE baris > :after
         ORDER BY baris
         LIMIT :most
    """
    LAST_NUMBER = "SELECT ifnull(max(seq), 0) FROM sqlite_sequence WHERE name = 'kegiatan'"
    NUMBER = "UPDATE temp.masuk SET kegiatan = ?, uid = ?, uid_2 = ? WHERE baris = ?"
    ADDED = "SELECT baris, kegiatan, nama FROM temp.masuk ORDER BY baris LIMIT :most"

    def add_all(
        self,
        context: dict[str, Value],
        said: Sequence[str],
        impor: Callable[[], int],
        *,
        most_named: int | None,
    ) -> Ditambah:
        """Add every row that is left as a new kegiatan, with its dated rows.

        Args:
            context: ``kabupaten``, and for what rows said ``formulir`` and ``lembar``.
            said: the values that the sheet says something of.
            impor: gives the number of the file.
            most_named: so many are named; None is all of them, however many that are.
        """
        (last,) = self._conn.execute(self.LAST_NUMBER).fetchone()
        added = self._number(last)
        if not added:
            return Ditambah(added, [])
        isi = ", ".join(f"'{name}', {name}" for name in said)
        with without_triggers(self._conn, tuple(self.ADD)):
            for table, statement in self.ADD.items():
                with bulk_added(self._conn, table):
                    self._conn.execute(statement, context)
        said_by = context | {"impor": impor()}
        self._conn.execute(self.SAY.replace("{isi}", isi), said_by)
        most = _ALL if most_named is None else most_named
        return Ditambah(added, self._conn.execute(self.ADDED, {"most": most}).fetchall())

    def _number(self, last: int) -> range:
        """Return the rows numbers after the last one, and uids where they have none."""
        after, count = 0, 0
        while rows := self._unnumbered(after):
            self._conn.executemany(self.NUMBER, self._numbered(rows, last + count))
            after, count = rows[-1][0], count + len(rows)
        return range(last + 1, last + count + 1)

    def _unnumbered(self, after: int) -> list[tuple[int, str | None, int]]:
        some = {"after": after, "most": _AT_ONCE}
        return self._conn.execute(self.UNNUMBERED, some).fetchall()

    def _numbered(
        self, rows: list[tuple[int, str | None, int]], last: int
    ) -> Iterator[tuple[int, str, str | None, int]]:
        uids = iter(sorted(self._new_uid() for _row, uid, _two in rows if uid is None))
        for number, (row, uid, two) in enumerate(rows, start=last + 1):
            own = uid if uid is not None else next(uids)
            yield number, own, self._new_uid() if two else None, row

    ADD = {  # noqa: RUF012  constants, in the order in which they are written
        "kegiatan": """
            INSERT INTO kegiatan (id, kabupaten, nama, uraian, fokus, pelaksana, jenis, program,
                                  tanggal_mulai, tanggal_selesai, seluruh_kabupaten, sub_kegiatan,
                                  penerima_manfaat, uid)
            SELECT kegiatan, :kabupaten, nama, uraian, fokus, pelaksana,
                   ifnull(jenis, iif(program IS NULL, 'baru', 'kolaborasi')), program,
                   hari_mulai, hari_selesai, lokasi = '', sub_kegiatan, penerima_manfaat, uid
              FROM temp.masuk
             ORDER BY baris
        """,
        "jadwal": """
            INSERT INTO jadwal (kegiatan, tanggal, mulai, selesai, belum_ditentukan, uid)
            SELECT kegiatan, '', tanggal_mulai, tanggal_selesai, 0, uid_jadwal(uid)
              FROM temp.masuk
             WHERE length(tanggal_mulai) < 10 OR length(tanggal_selesai) < 10
             ORDER BY baris
        """,
        "kegiatan_lokasi": """
            INSERT INTO kegiatan_lokasi (kegiatan, kecamatan, desa)
            SELECT kegiatan, substr(lokasi, 1, 8), iif(length(lokasi) = 8, NULL, lokasi)
              FROM temp.masuk
             WHERE lokasi <> '' AND instr(lokasi, ';') = 0
             UNION ALL
            SELECT m.kegiatan, substr(j.value, 1, 8), iif(length(j.value) = 8, NULL, j.value)
              FROM temp.masuk AS m, json_each('["' || replace(m.lokasi, ';', '","') || '"]') AS j
             WHERE instr(m.lokasi, ';') > 0
        """,
        "kegiatan_mitra": """
            INSERT INTO kegiatan_mitra (kegiatan, kabupaten, lembaga)
            SELECT m.kegiatan, :kabupaten, j.value
              FROM temp.masuk AS m, json_each('["' || replace(m.mitra, ';', '","') || '"]') AS j
             WHERE m.mitra <> ''
        """,
        # A dated row that comes with its kegiatan bears its uid, which is unique in every table.
        "pelaksanaan": f"""
            INSERT INTO pelaksanaan (kegiatan, tanggal, kecamatan, desa, {", ".join(PEOPLE)}, uid,
                                     dicatat)
            SELECT kegiatan, hari,
                   iif(lokasi = '' OR instr(lokasi, ';') > 0, NULL, substr(lokasi, 1, 8)),
                   iif(length(lokasi) = 13, lokasi, NULL), {", ".join(PEOPLE)}, uid, saat()
              FROM temp.masuk
             WHERE jumlah IS NOT NULL AND peserta_tempat IS NULL
             UNION ALL
            SELECT m.kegiatan, m.hari, j.value ->> 0, NULL,
                   {
            ", ".join(f"j.value ->> {_IN_PLACES[n]}" if n in _IN_PLACES else "NULL" for n in PEOPLE)
        },
                   uid_tempat(m.uid, j.value ->> 0), saat()
              FROM temp.masuk AS m, json_each(m.peserta_tempat) AS j
             WHERE m.peserta_tempat IS NOT NULL
        """,
        "perkembangan": """
            INSERT INTO perkembangan (kegiatan, tanggal, status, fisik_persen, hasil, kendala,
                                      tindak_lanjut, uid, dicatat)
            SELECT kegiatan, hari, status, fisik_persen, hasil, kendala, tindak_lanjut, uid, saat()
              FROM temp.masuk
             WHERE status IS NOT NULL
             ORDER BY baris
        """,
        "anggaran": f"""
            INSERT INTO anggaran (kegiatan, kabupaten, sumber_dana, tahun, tahap, tanggal, jumlah,
                                  nomor_dokumen, tanggal_dokumen, uid, dicatat)
            SELECT kegiatan, :kabupaten, sumber_dana_1, tahun, ifnull(tahap, 'murni'),
                   {DAY_IN_YEAR}, pagu_1, nomor_dokumen, tanggal_dokumen, uid, saat()
              FROM temp.masuk
             WHERE pagu_1 IS NOT NULL
             UNION ALL
            SELECT kegiatan, :kabupaten, sumber_dana_2, tahun, ifnull(tahap, 'murni'),
                   {DAY_IN_YEAR}, pagu_2, nomor_dokumen, tanggal_dokumen, uid_2, saat()
              FROM temp.masuk
             WHERE pagu_2 IS NOT NULL
        """,
        "realisasi": f"""
            INSERT INTO realisasi (kegiatan, kabupaten, sumber_dana, tanggal, jumlah, nomor_bukti,
                                   uid, dicatat)
            SELECT kegiatan, :kabupaten, sumber_dana_1, {DAY_IN_YEAR}, realisasi_1, nomor_bukti,
                   uid, saat()
              FROM temp.masuk
             WHERE realisasi_1 IS NOT NULL
             UNION ALL
            SELECT kegiatan, :kabupaten, sumber_dana_2, {DAY_IN_YEAR}, realisasi_2, nomor_bukti,
                   uid_2, saat()
              FROM temp.masuk
             WHERE realisasi_2 IS NOT NULL
        """,
        "bukti": """
            INSERT INTO bukti (kegiatan, tanggal, jenis, keterangan, tautan, tempat, uid, dicatat)
            SELECT kegiatan, hari, bagian_bukti(bukti, hari, 'jenis'),
                   bagian_bukti(bukti, hari, 'keterangan'), bagian_bukti(bukti, hari, 'tautan'),
                   bagian_bukti(bukti, hari, 'tempat'), uid, saat()
              FROM temp.masuk
             WHERE bukti IS NOT NULL
             ORDER BY baris
        """,
    }
    SAY = """
        INSERT INTO isian (formulir, kegiatan, impor, lembar, baris, isi)
        SELECT :formulir, uid, :impor, :lembar, baris, json_object({isi})
          FROM temp.masuk
         ORDER BY baris
    """
