"""The activities of a report: with their figures, as they stand at the end of a period."""

from dataclasses import fields

from berdaya_cli.domain.laporan import Angka, KegiatanLaporan
from berdaya_cli.domain.periode import Periode
from berdaya_cli.storage.table import Table

_NOT_CLOSED_BEFORE = """
            ifnull((SELECT status FROM perkembangan
                     WHERE kegiatan = k.id AND tanggal < :mulai
                     ORDER BY tanggal DESC, id DESC
                     LIMIT 1), '') NOT IN ('selesai', 'dibatalkan')
"""
IN_PERIOD = f"""
           (k.tanggal_mulai <= :akhir
            AND (k.tanggal_selesai >= :mulai
                 OR (k.tanggal_selesai IS NULL AND {_NOT_CLOSED_BEFORE}))
            OR EXISTS (SELECT 1 FROM realisasi
                        WHERE kegiatan = k.id AND tanggal BETWEEN :mulai AND :akhir)
            OR EXISTS (SELECT 1 FROM pelaksanaan
                        WHERE kegiatan = k.id AND tanggal BETWEEN :mulai AND :akhir))
"""
"""A kegiatan belongs to every period that it overlaps, and to those in which it is paid or held.

One without an end belongs to all until it is closed. Money is often paid in the next quarter;
without such a period the figures of the quarters would not add up to those of the year.
"""

STATUS = """
               (SELECT status FROM perkembangan
                 WHERE kegiatan = k.id AND tanggal <= :akhir
                 ORDER BY tanggal DESC, id DESC
                 LIMIT 1)
"""
"""The latest status up to a day."""

PAGU = """
               (SELECT sum(a.jumlah) FROM anggaran AS a
                 WHERE a.kegiatan = k.id AND a.tanggal <= :akhir
                   AND a.tahun BETWEEN :tahun_mulai AND :tahun_akhir
                   AND NOT EXISTS (SELECT 1 FROM anggaran AS b
                                    WHERE b.kegiatan = a.kegiatan AND b.tahun = a.tahun
                                      AND b.sumber_dana = a.sumber_dana AND b.tanggal <= :akhir
                                      AND (b.tanggal, b.id) > (a.tanggal, a.id)))
"""
"""The pagu of the budget years asked for: of each source the latest row up to a day."""


_PEOPLE = """
               FROM pelaksanaan
                 WHERE kegiatan = k.id AND tanggal BETWEEN {first} AND :akhir
                   AND (kecamatan IS NULL OR kecamatan = :kecamatan)
"""
_PEOPLE_IN_PERIOD = _PEOPLE.format(first=":mulai")
_PEOPLE_UP_TO = _PEOPLE.format(first=":awal_tahun")
"""The occurrences in a kecamatan, those without a place included."""


_YES_OR_NO = ("seluruh_kabupaten", "ada_peserta", "ada_bukti")


class KegiatanReport(Table):
    """Reads activities and the dated rows that belong to them, as of a day."""

    OF_KECAMATAN = f"""
        WITH terpilih AS (
            SELECT k.id FROM kegiatan_lokasi AS kl
              JOIN kegiatan AS k ON k.id = kl.kegiatan
             WHERE kl.kecamatan = :kecamatan AND {IN_PERIOD}
             UNION
            SELECT k.id FROM kegiatan AS k
             WHERE k.kabupaten = :kabupaten AND k.seluruh_kabupaten = 1 AND {IN_PERIOD}
        )
        SELECT k.id, k.nama, k.fokus, k.jenis, k.program, k.tanggal_mulai, k.tanggal_selesai,
               {STATUS} AS status,
               ifnull(p.singkatan, p.nama) AS pelaksana,
               (SELECT group_concat(nama, ', ')
                  FROM (SELECT ifnull(m.singkatan, m.nama) AS nama FROM kegiatan_mitra AS km
                          JOIN lembaga AS m ON m.kabupaten = km.kabupaten AND m.kode = km.lembaga
                         WHERE km.kegiatan = k.id
                         ORDER BY m.nama)) AS mitra,
               (SELECT group_concat(nama, ', ')
                  FROM (SELECT d.nama FROM kegiatan_lokasi AS kl
                          JOIN desa AS d ON d.kode = kl.desa
                         WHERE kl.kegiatan = k.id AND kl.kecamatan = :kecamatan
                         ORDER BY d.nama)) AS desa,
               (SELECT count(DISTINCT kecamatan) FROM kegiatan_lokasi
                 WHERE kegiatan = k.id AND kecamatan <> :kecamatan) AS kecamatan_lain,
               k.seluruh_kabupaten,
               (SELECT group_concat(nama, ', ')
                  FROM (SELECT s.nama FROM sumber_dana AS s
                         WHERE s.kabupaten = k.kabupaten
                           AND (EXISTS (SELECT 1 FROM anggaran AS a
                                         WHERE a.kegiatan = k.id AND a.sumber_dana = s.kode
                                           AND a.tahun BETWEEN :tahun_mulai AND :tahun_akhir
                                           AND a.tanggal <= :akhir)
                             OR EXISTS (SELECT 1 FROM realisasi AS r
                                         WHERE r.kegiatan = k.id AND r.sumber_dana = s.kode
                                           AND r.tanggal BETWEEN :awal_tahun AND :akhir))
                         ORDER BY s.urutan)) AS sumber_dana,
               EXISTS (SELECT 1 FROM pelaksanaan
                        WHERE kegiatan = k.id AND tanggal <= :akhir
                          AND jumlah IS NOT NULL) AS ada_peserta,
               EXISTS (SELECT 1 FROM bukti
                        WHERE kegiatan = k.id AND tanggal <= :akhir) AS ada_bukti,
               (SELECT count(*) {_PEOPLE_IN_PERIOD}) AS pelaksanaan,
               (SELECT sum(jumlah) {_PEOPLE_IN_PERIOD}) AS jumlah,
               (SELECT sum(laki_laki) {_PEOPLE_IN_PERIOD}) AS laki_laki,
               (SELECT sum(perempuan) {_PEOPLE_IN_PERIOD}) AS perempuan,
               (SELECT sum(jumlah) {_PEOPLE_UP_TO}) AS jumlah_sd,
               {PAGU} AS pagu,
               (SELECT sum(jumlah) FROM realisasi
                 WHERE kegiatan = k.id AND tanggal BETWEEN :mulai AND :akhir) AS realisasi,
               (SELECT sum(jumlah) FROM realisasi
                 WHERE kegiatan = k.id AND tanggal BETWEEN :awal_tahun AND :akhir) AS realisasi_sd
          FROM terpilih
          JOIN kegiatan AS k ON k.id = terpilih.id
          JOIN fokus AS f ON f.kabupaten = k.kabupaten AND f.kode = k.fokus
          JOIN lembaga AS p ON p.kabupaten = k.kabupaten AND p.kode = k.pelaksana
         ORDER BY f.urutan, k.tanggal_mulai, k.id
    """

    def of_kecamatan(
        self, kecamatan: str, kabupaten: str, periode: Periode
    ) -> tuple[KegiatanLaporan, ...]:
        """Give the activities of a kecamatan in a period, as they stand at the period's end."""
        rows = self._rows(
            self.OF_KECAMATAN,
            kecamatan=kecamatan,
            kabupaten=kabupaten,
            mulai=periode.mulai,
            akhir=periode.akhir,
            awal_tahun=periode.awal_tahun,
            tahun_mulai=periode.tahun_mulai,
            tahun_akhir=periode.tahun_akhir,
        )
        figures = [f.name for f in fields(Angka)]
        return tuple(
            KegiatanLaporan(
                angka=Angka(**{name: row.pop(name) for name in figures}),
                **row | {name: bool(row[name]) for name in _YES_OR_NO},
            )
            for row in rows
        )

    LATEST_YEAR = """
        SELECT substr(k.tanggal_mulai, 1, 4) AS tahun, count(*) AS jumlah
          FROM (SELECT kegiatan AS id FROM kegiatan_lokasi WHERE kecamatan = :kecamatan
                 UNION
                SELECT id FROM kegiatan WHERE kabupaten = :kabupaten AND seluruh_kabupaten = 1
               ) AS terpilih
          JOIN kegiatan AS k ON k.id = terpilih.id
         GROUP BY 1
         ORDER BY 1 DESC
         LIMIT 1
    """

    def latest_year(self, kecamatan: str, kabupaten: str) -> tuple[str, int] | None:
        """Give the last year in which activities of a kecamatan start, and how many do."""
        row = self._row(self.LATEST_YEAR, kecamatan=kecamatan, kabupaten=kabupaten)
        return (row["tahun"], row["jumlah"]) if row else None
