"""The table of late rows, and how they are found."""

import json
from collections.abc import Iterable, Sequence

from berdaya_cli.domain.report.edisi import EdisiTercatat
from berdaya_cli.domain.report.susulan import BarisSusulan
from berdaya_cli.storage.table import Table

_DATED = "'kegiatan', 'pelaksanaan', 'perkembangan', 'anggaran', 'realisasi', 'pengukuran'"
"""The tables whose rows make figures of reports."""
_NEW = f"""
          FROM riwayat
         WHERE id > (SELECT ifnull(max(riwayat_sampai), 0) FROM operasi)
           AND operasi = :operasi AND aksi = 'tambah' AND tabel IN ({_DATED})
"""  # noqa: S608  constant fragments
_PERIOD = "json_extract(sesudah, '$.periode')"
DAY = f"""CASE tabel
    WHEN 'kegiatan' THEN json_extract(sesudah, '$.tanggal_mulai')
    WHEN 'pengukuran' THEN CASE substr({_PERIOD}, 6)
        WHEN 'TW1' THEN substr({_PERIOD}, 1, 4) || '-03-31'
        WHEN 'TW2' THEN substr({_PERIOD}, 1, 4) || '-06-30'
        WHEN 'S1' THEN substr({_PERIOD}, 1, 4) || '-06-30'
        WHEN 'TW3' THEN substr({_PERIOD}, 1, 4) || '-09-30'
        WHEN 'TW4' THEN substr({_PERIOD}, 1, 4) || '-12-31'
        WHEN 'S2' THEN substr({_PERIOD}, 1, 4) || '-12-31'
        WHEN '' THEN {_PERIOD} || '-12-31'
        ELSE date({_PERIOD} || '-01', '+1 month', '-1 day')
    END
    ELSE json_extract(sesudah, '$.tanggal')
END"""
"""The day of a row: a kegiatan's first, of a measurement the last one that it is about."""


class SusulanTable(Table):
    """Rows that came after an edition of their period, with the reason that was given."""

    DAYS = f"SELECT DISTINCT {DAY} AS hari {_NEW}"

    def days(self, operasi: int) -> tuple[str, ...]:
        """Return the days of the rows that the open operation added."""
        return tuple(row["hari"] for row in self._rows(self.DAYS, operasi=operasi))

    PERIODS = "SELECT DISTINCT periode FROM edisi"

    def periods(self) -> tuple[str, ...]:
        """Return every period of which something was issued."""
        return tuple(row["periode"] for row in self._rows(self.PERIODS))

    LATE = f"""
        WITH baru AS MATERIALIZED (
            SELECT tabel, json_extract(kunci, '$[0]') AS nomor, {DAY} AS tanggal,
                   json_extract(sesudah, '$.uid') AS uid,
                   json_extract(sesudah, '$.kabupaten') AS kabupaten,
                   json_extract(sesudah, '$.kecamatan') AS kecamatan,
                   json_extract(sesudah, '$.indikator') AS indikator,
                   json_extract(sesudah, '$.dicatat') AS dicatat,
                   json_extract(sesudah, '$.status') AS status,
                   iif(tabel = 'kegiatan', json_extract(kunci, '$[0]'),
                       json_extract(sesudah, '$.kegiatan')) AS kegiatan
            {_NEW}
        ),
        terbitan AS MATERIALIZED (
            SELECT json_extract(t.value, '$[0]') AS kode, e.kabupaten,
                   substr(e.lingkup, 1, instr(e.lingkup, ':') - 1) AS jenis,
                   substr(e.lingkup, instr(e.lingkup, ':') + 1) AS tentang,
                   json_extract(t.value, '$[1]') AS mulai, json_extract(t.value, '$[2]') AS akhir,
                   (SELECT iif(EXISTS (SELECT 1 FROM riwayat AS r
                                        WHERE r.operasi = :operasi AND r.tabel = 'edisi'
                                          AND r.kunci = json_array(e.id)), l.dicatat, '')
                      FROM edisi_langkah AS l
                     WHERE l.edisi = e.uid AND l.keadaan = 'terbit') AS sejak
              FROM json_each(:terbitan) AS t
              JOIN edisi AS e ON e.kode = json_extract(t.value, '$[0]')
        )
        SELECT b.tabel, b.nomor, b.uid, b.tanggal, t.kode AS edisi
          FROM baru AS b
          JOIN terbitan AS t ON b.tanggal BETWEEN t.mulai AND t.akhir
           AND coalesce(b.dicatat, '9') > t.sejak
          LEFT JOIN kegiatan AS k ON k.id = b.kegiatan
         WHERE coalesce(k.kabupaten, b.kabupaten) = t.kabupaten
           AND (b.tabel <> 'perkembangan' OR b.status IS NOT (
               SELECT p.status FROM perkembangan AS p
                WHERE p.kegiatan = b.kegiatan
                  AND (p.tanggal, p.dicatat, p.uid) < (b.tanggal, b.dicatat, b.uid)
                ORDER BY p.tanggal DESC, p.dicatat DESC, p.uid DESC
                LIMIT 1))
           AND CASE t.jenis
               WHEN 'kabupaten' THEN 1
               WHEN 'fokus' THEN t.tentang = coalesce(k.fokus, (
                   SELECT i.fokus FROM indikator AS i
                    WHERE i.kabupaten = b.kabupaten AND i.kode = b.indikator))
               WHEN 'opd' THEN k.pelaksana = t.tentang OR EXISTS (
                   SELECT 1 FROM kegiatan_mitra AS m
                    WHERE m.kegiatan = k.id AND m.lembaga = t.tentang)
               ELSE ifnull(b.kecamatan, t.tentang) = t.tentang AND (
                   k.id IS NULL OR k.seluruh_kabupaten = 1 OR EXISTS (
                       SELECT 1 FROM kegiatan_lokasi AS l
                        WHERE l.kegiatan = k.id AND l.kecamatan = t.tentang))
               END
         ORDER BY b.tanggal, b.tabel, b.nomor
    """  # noqa: S608  constant fragments

    def late(
        self, operasi: int, terbitan: Iterable[tuple[EdisiTercatat, str, str]]
    ) -> tuple[BarisSusulan, ...]:
        """Return the rows that the open operation added to periods that were issued before.

        An edition that came in by the same operation knew of what was recorded before it. What was
        reported of a kegiatan changes figures by its status alone.

        Args:
            operasi: the operation.
            terbitan: editions, each with the first and the last day of its period.
        """
        given = json.dumps([(edisi.kode, mulai, akhir) for edisi, mulai, akhir in terbitan])
        rows = self._rows(self.LATE, operasi=operasi, terbitan=given)
        return tuple(BarisSusulan(**row) for row in rows)

    def add(self, rows: Sequence[BarisSusulan], alasan: str) -> None:
        """Note why some rows are late."""
        for tabel, uid in dict.fromkeys((row.tabel, row.uid) for row in rows):
            self._insert("susulan", tabel=tabel, uid_baris=uid, alasan=alasan, uid=self._new_uid())

    REASON = """
        SELECT alasan FROM susulan
         WHERE uid_baris = :uid
            OR uid_baris IN (SELECT p.uid FROM kegiatan AS k
                               JOIN perkembangan AS p ON p.kegiatan = k.id
                              WHERE :tabel = 'kegiatan' AND k.uid = :uid)
         ORDER BY id DESC
         LIMIT 1
    """

    def reason(self, tabel: str, uid: str) -> str | None:
        """Return why a row is late, or what was reported of a kegiatan; None if nobody said."""
        row = self._row(self.REASON, tabel=tabel, uid=uid)
        return str(row["alasan"]) if row else None
