"""The sums of a period for many groups at once, made by SQLite in one pass over its kegiatan."""

from collections.abc import Iterator
from typing import ClassVar

from berdaya_cli.domain.periode import Periode
from berdaya_cli.domain.report.rekap import BarisRekap, Menurut
from berdaya_cli.storage.kegiatan.sql import (
    IN_PERIOD,
    PAGU,
    PLACE,
    PLACE_IN_DETAIL,
    PLANNED,
    STATUS,
    STILL_OPEN,
    pagu_holds,
)
from berdaya_cli.storage.names import SHORT_NAME
from berdaya_cli.storage.table import Table

_FIGURES = "angka.id, dalam, ini, batal, status, pagu, realisasi, realisasi_sd"
_NOTHING = "0, angka.id, 0, 0, 0, NULL, NULL, NULL, NULL"
"""In the place of ``milik`` and the figures, where only the people of a kegiatan count."""
_WHOLE = f"""
            SELECT angka.kabupaten, angka.{{kelompok}} AS kelompok, NULL AS di, 1 AS milik,
                   {_FIGURES}
              FROM angka"""
_OF_REGENCY = "(:kabupaten IS NULL OR k.kabupaten = :kabupaten)"
_IN_REGENCIES = """
                   (SELECT kode FROM kabupaten WHERE :kabupaten IS NULL OR kode = :kabupaten)
             CROSS JOIN kegiatan AS k ON k.kabupaten = kode"""


class RekapTable(Table):
    """Sums kegiatan up by the rules of a report: ``concerns``, and what ``summarize`` counts.

    The kegiatan of the year to date are found by indexes, in parts, because one condition with the
    same meaning would look at every kegiatan of every year. CROSS JOIN is SQLite's word for "in
    this order": it has no statistics to find it by itself. Only the regencies themselves, which are
    few, are gone through with a condition that may be empty, and what the parts have found.
    """

    BAGIAN: ClassVar[dict[Menurut, str]] = {
        "kecamatan": f"""
            SELECT DISTINCT angka.kabupaten, l.kecamatan AS kelompok, l.kecamatan AS di, 1 AS milik,
                   {_FIGURES}
              FROM angka
             CROSS JOIN kegiatan_lokasi AS l ON l.kegiatan = angka.id
             UNION ALL
            SELECT angka.kabupaten, c.kode, c.kode, 0, {_FIGURES}
              FROM angka
             CROSS JOIN kecamatan AS c ON c.kabupaten = angka.kabupaten
             WHERE angka.seluruh_kabupaten = 1
             UNION ALL
            SELECT kabupaten, '', '', {_NOTHING}
              FROM angka""",
        "fokus": _WHOLE.format(kelompok="fokus"),
        "pelaksana": _WHOLE.format(kelompok="pelaksana"),
        "kabupaten": _WHOLE.format(kelompok="kabupaten"),
        "sumber-dana": f"""
            WITH uang AS (
                SELECT a.kegiatan, a.sumber_dana, a.jumlah AS pagu, NULL AS r, NULL AS sd
                  FROM angka
                 CROSS JOIN anggaran AS a ON a.kegiatan = angka.id
                 WHERE a.tahun BETWEEN :tahun_mulai AND :tahun_akhir AND {pagu_holds(":akhir")}
                 UNION ALL
                SELECT r.kegiatan, r.sumber_dana, NULL, iif(r.tanggal >= :mulai, r.jumlah, NULL),
                       r.jumlah
                  FROM angka
                 CROSS JOIN realisasi AS r ON r.kegiatan = angka.id
                   AND r.tanggal BETWEEN :awal AND :akhir
            )
            SELECT angka.kabupaten, ifnull(u.sumber_dana, '') AS kelompok, NULL AS di, 1 AS milik,
                   angka.id, dalam, ini, batal, status, u.pagu, u.realisasi, u.realisasi_sd
              FROM angka
              LEFT JOIN (SELECT kegiatan, sumber_dana, sum(pagu) AS pagu, sum(r) AS realisasi,
                                sum(sd) AS realisasi_sd
                           FROM uang GROUP BY kegiatan, sumber_dana) AS u ON u.kegiatan = angka.id
             """,
        "desa": f"""
            WITH tempat AS (
                SELECT l.kegiatan, iif(f.terlindung = 'ya', l.kecamatan,
                                       ifnull(l.desa, l.kecamatan)) AS kode
                  FROM angka
                  JOIN fokus AS f ON f.kabupaten = angka.kabupaten AND f.kode = angka.fokus
                 CROSS JOIN kegiatan_lokasi AS l ON l.kegiatan = angka.id
                 UNION
                SELECT p.kegiatan, {PLACE_IN_DETAIL}
                  FROM angka
                 CROSS JOIN pelaksanaan AS p ON p.kegiatan = angka.id
                   AND p.tanggal BETWEEN :awal AND :akhir
            ),
            rinci AS (
                SELECT *, iif(length(kode) = 8, EXISTS (
                              SELECT 1 FROM tempat AS d
                               WHERE d.kegiatan = t.kegiatan AND length(d.kode) > 8
                                 AND substr(d.kode, 1, 8) = t.kode), 0) AS sudah
                  FROM tempat AS t
                 WHERE kode IS NOT NULL
            )
            SELECT angka.kabupaten, kode AS kelompok, kode AS di, 1 AS milik, {_FIGURES}
              FROM rinci CROSS JOIN angka ON angka.id = rinci.kegiatan
             WHERE NOT sudah
             UNION ALL
            SELECT kabupaten, kode, kode, {_NOTHING}
              FROM rinci CROSS JOIN angka ON angka.id = rinci.kegiatan
             WHERE sudah
             UNION ALL
            SELECT kabupaten, '', '', 1, {_FIGURES}
              FROM angka
             WHERE id NOT IN (SELECT kegiatan FROM rinci)
             UNION ALL
            SELECT kabupaten, '', '', {_NOTHING}
              FROM angka
             WHERE id IN (SELECT kegiatan FROM rinci)""",
    }
    """Which kegiatan belong to which group; people count ``di`` a kecamatan, or everywhere.

    A kegiatan of the whole regency counts in each of its kecamatan, and is ``milik`` of none. The
    group '' has the people who were not told apart by kecamatan, and nothing else.
    """
    KELOMPOK: ClassVar[dict[Menurut, str]] = {
        "kecamatan": """
            SELECT kabupaten, kode, nama, kode AS urutan,
                   EXISTS (SELECT 1 FROM pilot_hari
                            WHERE kecamatan = kode
                              AND :akhir BETWEEN hari_mulai AND hari_sampai) AS selalu
              FROM kecamatan
             UNION ALL
            SELECT kode, '', '', '~', 0 FROM kabupaten""",
        "fokus": """
            SELECT kabupaten, kode, nama, urutan, lintas = 'tidak' AS selalu FROM fokus""",
        "pelaksana": """
            SELECT kabupaten, kode, ifnull(singkatan, nama) AS nama, kode AS urutan, 0 AS selalu
              FROM lembaga""",
        "kabupaten": f"""
            SELECT kode AS kabupaten, kode, {SHORT_NAME} AS nama, kode AS urutan, 1 AS selalu
              FROM kabupaten AS b""",
        "sumber-dana": """
            SELECT kabupaten, kode, nama, urutan, 0 AS selalu FROM sumber_dana
             UNION ALL
            SELECT kode, '', '', 1e9, 0 FROM kabupaten""",
        "desa": """
            SELECT k.kabupaten, d.kode, d.nama || ' (' || k.nama || ')' AS nama, d.kode AS urutan,
                   EXISTS (SELECT 1 FROM pilot_hari
                            WHERE kecamatan = k.kode
                              AND :akhir BETWEEN hari_mulai AND hari_sampai) AS selalu
              FROM desa AS d
              JOIN kecamatan AS k ON k.kode = d.kecamatan
             UNION ALL
            SELECT kabupaten, kode, nama, kode || '~', 0 FROM kecamatan
             UNION ALL
            SELECT kode, '', '', '~', 0 FROM kabupaten""",
    }
    """The groups with their names; ``selalu`` are those that are listed without a kegiatan too."""
    REKAP = f"""
        -- setahun: what concerns the year to date, each arm by an index of its own
        WITH setahun AS (
            SELECT k.id FROM {_IN_REGENCIES}
             WHERE k.tanggal_selesai >= :awal AND k.tanggal_mulai <= :akhir AND NOT {PLANNED}
             UNION
            SELECT k.id FROM {_IN_REGENCIES}
             WHERE k.tanggal_selesai IS NULL AND k.tanggal_mulai <= :akhir AND NOT {PLANNED}
               AND {STILL_OPEN.replace(":mulai", ":awal")}
             UNION
            SELECT k.id FROM jadwal AS j
             CROSS JOIN kegiatan AS k ON k.id = j.kegiatan
             WHERE {IN_PERIOD.replace(":mulai", ":awal")}
             UNION
            SELECT kegiatan FROM realisasi WHERE tanggal BETWEEN :awal AND :akhir
             UNION
            SELECT kegiatan FROM pelaksanaan WHERE tanggal BETWEEN :awal AND :akhir
        ),
        -- angka: the figures of each, once; dalam: it belongs to the period, ini: it concerns it
        angka AS MATERIALIZED (
            SELECT s.id, kabupaten, fokus, pelaksana, seluruh_kabupaten, status, dalam, pagu,
                   realisasi, realisasi_sd, ifnull(status = 'dibatalkan', 0) AS batal,
                   dalam OR n_realisasi > 0 OR EXISTS (
                       SELECT 1 FROM pelaksanaan
                        WHERE kegiatan = s.id AND tanggal BETWEEN :mulai AND :akhir) AS ini
              FROM (SELECT k.id, k.kabupaten, k.fokus, k.pelaksana, k.seluruh_kabupaten,
                           {STATUS} AS status,
                           ifnull({IN_PERIOD}, 0) AS dalam,
                           {PAGU} AS pagu,
                           (SELECT sum(jumlah) FROM realisasi
                             WHERE kegiatan = k.id AND tanggal BETWEEN :awal AND :akhir
                           ) AS realisasi_sd,
                           (SELECT sum(jumlah) FROM realisasi
                             WHERE kegiatan = k.id AND tanggal BETWEEN :mulai AND :akhir
                           ) AS realisasi,
                           (SELECT count(*) FROM realisasi
                             WHERE kegiatan = k.id AND tanggal BETWEEN :mulai AND :akhir
                           ) AS n_realisasi
                      FROM setahun
                     CROSS JOIN kegiatan AS k ON k.id = setahun.id
                     WHERE {_OF_REGENCY}) AS s
        ),
        -- bagian: each kegiatan in the groups that it counts in; it is milik of a group of its own
        bagian AS MATERIALIZED ({{bagian}}),
        banyak AS (
            SELECT kabupaten, kelompok, sum(dalam) AS kegiatan, sum(milik) AS milik,
                   count(iif(dalam AND status = 'selesai', 1, NULL)) AS selesai,
                   sum(iif(batal, NULL, pagu)) AS pagu, sum(realisasi) AS realisasi,
                   sum(realisasi_sd) AS realisasi_sd,
                   sum(iif(pagu IS NOT NULL AND NOT batal, realisasi_sd, NULL))
                       AS realisasi_berpagu,
                   count(iif(dalam AND batal, 1, NULL)) AS dibatalkan,
                   sum(iif(batal, pagu, NULL)) AS pagu_dibatalkan,
                   count(iif(ini AND NOT dalam, 1, NULL)) AS luar
              FROM bagian
             GROUP BY kabupaten, kelompok
        ),
        -- orang: the people of a group, by where they came together
        orang AS (
            SELECT g.kabupaten, g.kelompok, count(*) AS pelaksanaan, sum(p.jumlah) AS jumlah,
                   sum(p.laki_laki) AS laki_laki, sum(p.perempuan) AS perempuan
              FROM bagian AS g
             CROSS JOIN pelaksanaan AS p ON p.kegiatan = g.id
               AND p.tanggal BETWEEN :mulai AND :akhir
               AND (g.di IS NULL OR g.di = ifnull({{place}}, ''))
             GROUP BY g.kabupaten, g.kelompok
        ),
        -- kelompok: the names of the groups, with those that have nothing
        kelompok AS ({{kelompok}})
        SELECT n.kabupaten, n.kode, n.nama, ifnull(kegiatan, 0) AS kegiatan,
               ifnull(selesai, 0) AS selesai, ifnull(pelaksanaan, 0) AS pelaksanaan, jumlah,
               laki_laki, perempuan, pagu, realisasi, realisasi_sd, realisasi_berpagu,
               ifnull(dibatalkan, 0) AS dibatalkan, pagu_dibatalkan, ifnull(luar, 0) AS luar
          FROM kelompok AS n
          LEFT JOIN banyak AS u ON u.kabupaten = n.kabupaten AND u.kelompok = n.kode
          LEFT JOIN orang AS o ON o.kabupaten = n.kabupaten AND o.kelompok = n.kode
         WHERE (:kabupaten IS NULL OR n.kabupaten = :kabupaten)
           AND (n.selalu OR milik > 0 OR pelaksanaan > 0)
         ORDER BY n.kabupaten, n.urutan, n.kode
    """

    def rekap(
        self, menurut: Menurut, kabupaten: str | None, periode: Periode
    ) -> Iterator[BarisRekap]:
        """Return a line for each group of a regency, or of all, as of the end of a period."""
        place = PLACE_IN_DETAIL if menurut == "desa" else PLACE
        statement = (
            self.REKAP.replace("{bagian}", self.BAGIAN[menurut])
            .replace("{kelompok}", self.KELOMPOK[menurut])
            .replace("{place}", place)
        )
        rows = self._rows(
            statement,
            kabupaten=kabupaten,
            awal=periode.awal_tahun,
            mulai=periode.mulai,
            akhir=periode.akhir,
            tahun_mulai=periode.tahun_mulai,
            tahun_akhir=periode.tahun_akhir,
        )
        return (BarisRekap(**row) for row in rows)
