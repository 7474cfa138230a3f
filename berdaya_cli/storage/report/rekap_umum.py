"""The recap in one text that every engine runs: SQLite, and those over a lake of packages.

It says what ``RekapTable.REKAP`` says, which SQLite alone runs, by its indexes; a property test
holds the two together. Here are joins, ``row_number``, CASE and coalesce only: no correlated
subquery, no division, no function of one engine (a test reads the text).
"""

from typing import ClassVar

from berdaya_cli.domain.kegiatan.peserta import GROUPS
from berdaya_cli.domain.kegiatan.status import CLOSED
from berdaya_cli.domain.report.rekap import Menurut
from berdaya_cli.storage.names import SHORT_NAME

_CLOSED = ", ".join(f"'{word}'" for word in CLOSED)
_LATEST = "ORDER BY p.tanggal DESC, p.dicatat DESC, p.uid DESC"
_FIGURES = "a.id, a.dalam, a.ini, a.batal, a.status, a.pagu, a.realisasi, a.realisasi_sd"
_NOTHING = "CAST(NULL AS BIGINT)"
_NO_FIGURES = f"a.id, 0, 0, 0, CAST(NULL AS TEXT), {_NOTHING}, {_NOTHING}, {_NOTHING}"
"""In the place of the figures, where only the people of a kegiatan count."""
_EVERYWHERE = "CAST(NULL AS TEXT) AS di, 1 AS milik"
"""Of what is not told apart by place: people count wherever they came together."""


def _status_before(name: str, day: str) -> str:
    """Return the part that says which open kegiatan were not closed before a day, or opened since.

    It is ``domain.kegiatan.keadaan.is_still_open`` for kegiatan without an end.
    """
    return f"""
        {name} AS (
            SELECT t.id,
                   CASE WHEN coalesce(s.status, '') NOT IN ({_CLOSED}) THEN 1
                        WHEN coalesce(s.dibuka, 0) = 1 THEN 1
                        ELSE 0 END AS terbuka
              FROM tanpa_akhir AS t
              LEFT JOIN (SELECT r.kegiatan, max(r.status) AS status, max(r.dibuka) AS dibuka
                           FROM (SELECT p.kegiatan,
                                        CASE WHEN p.tanggal < {day} AND row_number() OVER (
                                                  PARTITION BY p.kegiatan,
                                                  CASE WHEN p.tanggal < {day} THEN 1 ELSE 0 END
                                                  {_LATEST}) = 1
                                             THEN p.status END AS status,
                                        CASE WHEN p.tanggal >= {day}
                                              AND p.status NOT IN ({_CLOSED})
                                             THEN 1 ELSE 0 END AS dibuka
                                   FROM tanpa_akhir AS t
                                   JOIN perkembangan AS p ON p.kegiatan = t.id
                                  WHERE p.tanggal <= :akhir) AS r
                          GROUP BY r.kegiatan) AS s ON s.kegiatan = t.id
        )"""


class RekapUmum:
    """The text of a recap for any engine, by what a line is of."""

    BAGIAN: ClassVar[dict[Menurut, str]] = {
        "kecamatan": f"""
            SELECT a.kabupaten, l.kecamatan AS kelompok, l.kecamatan AS di, 1 AS milik, {_FIGURES}
              FROM angka AS a
              JOIN (SELECT DISTINCT kegiatan, kecamatan FROM kegiatan_lokasi) AS l
                ON l.kegiatan = a.id
             UNION ALL
            SELECT a.kabupaten, c.kode, c.kode, 0, {_FIGURES}
              FROM angka AS a
              JOIN kecamatan AS c ON c.kabupaten = a.kabupaten
             WHERE a.seluruh_kabupaten = 1
             UNION ALL
            SELECT a.kabupaten, '', '', 0, {_NO_FIGURES}
              FROM angka AS a""",
        "fokus": f"""
            SELECT a.kabupaten, a.fokus AS kelompok, {_EVERYWHERE}, {_FIGURES}
              FROM angka AS a""",
        "pelaksana": f"""
            SELECT a.kabupaten, a.pelaksana AS kelompok, {_EVERYWHERE}, {_FIGURES}
              FROM angka AS a""",
        "kabupaten": f"""
            SELECT a.kabupaten, a.kabupaten AS kelompok, {_EVERYWHERE}, {_FIGURES}
              FROM angka AS a""",
    }
    """As ``RekapTable.BAGIAN``; packages tell nothing apart by desa, or by source of money."""
    KELOMPOK: ClassVar[dict[Menurut, str]] = {
        "kecamatan": """
            SELECT k.kabupaten, k.kode, k.nama, k.kode AS urutan,
                   CASE WHEN p.kecamatan IS NOT NULL THEN 1 ELSE 0 END AS selalu
              FROM kecamatan AS k
              LEFT JOIN (SELECT DISTINCT kecamatan FROM pilot_hari
                          WHERE hari_mulai <= :akhir AND hari_sampai >= :akhir) AS p
                ON p.kecamatan = k.kode
             UNION ALL
            SELECT b.kode, '', '', '~', 0 FROM kabupaten AS b""",
        "fokus": """
            SELECT f.kabupaten, f.kode, f.nama, f.urutan,
                   CASE WHEN f.lintas = 'tidak' THEN 1 ELSE 0 END AS selalu
              FROM fokus AS f""",
        "pelaksana": """
            SELECT l.kabupaten, l.kode, coalesce(l.singkatan, l.nama) AS nama, l.kode AS urutan,
                   0 AS selalu
              FROM lembaga AS l""",
        "kabupaten": f"""
            SELECT b.kode AS kabupaten, b.kode, {SHORT_NAME} AS nama, b.kode AS urutan, 1 AS selalu
              FROM kabupaten AS b""",
    }
    TEXT = f"""
        -- rencana: the plan of a kegiatan that holds on the last day, where it has plans
        WITH rencana AS (
            SELECT r.kegiatan, r.hari_mulai, r.hari_selesai
              FROM (SELECT p.kegiatan, p.hari_mulai, p.hari_selesai,
                           CASE WHEN p.tanggal > :akhir THEN 1 ELSE 0 END AS nanti,
                           row_number() OVER (
                               PARTITION BY p.kegiatan,
                               CASE WHEN p.tanggal > :akhir THEN 1 ELSE 0 END
                               {_LATEST}) AS mundur,
                           row_number() OVER (
                               PARTITION BY p.kegiatan,
                               CASE WHEN p.tanggal > :akhir THEN 1 ELSE 0 END
                               ORDER BY p.tanggal, p.dicatat, p.uid) AS maju,
                           min(CASE WHEN p.tanggal > :akhir THEN 1 ELSE 0 END) OVER (
                               PARTITION BY p.kegiatan) AS semua_nanti
                      FROM jadwal_hari AS p) AS r
             WHERE (r.nanti = 0 AND r.mundur = 1)
                OR (r.semua_nanti = 1 AND r.maju = 1)
        ),
        -- waktu: the days of each kegiatan as they are planned on the last day
        waktu AS (
            SELECT k.id, k.kabupaten, k.fokus, k.pelaksana, k.seluruh_kabupaten,
                   CASE WHEN r.kegiatan IS NULL THEN k.tanggal_mulai ELSE r.hari_mulai END AS mulai,
                   CASE WHEN r.kegiatan IS NULL THEN k.tanggal_selesai ELSE r.hari_selesai END
                       AS selesai
              FROM kegiatan AS k
              LEFT JOIN rencana AS r ON r.kegiatan = k.id
             WHERE :kabupaten = '' OR k.kabupaten = :kabupaten
        ),
        tanpa_akhir AS (SELECT id FROM waktu WHERE selesai IS NULL AND mulai <= :akhir),
        {_status_before("sejak_mulai", ":mulai")},
        {_status_before("sejak_awal", ":awal")},
        belanja AS (
            SELECT kegiatan, sum(jumlah) AS sampai,
                   sum(CASE WHEN tanggal >= :mulai THEN jumlah END) AS periode,
                   max(CASE WHEN tanggal >= :mulai THEN 1 ELSE 0 END) AS ini
              FROM realisasi
             WHERE tanggal >= :awal AND tanggal <= :akhir
             GROUP BY kegiatan
        ),
        hadir AS (
            SELECT kegiatan, max(CASE WHEN tanggal >= :mulai THEN 1 ELSE 0 END) AS ini
              FROM pelaksanaan
             WHERE tanggal >= :awal AND tanggal <= :akhir
             GROUP BY kegiatan
        ),
        -- setahun: what concerns the year to date; dalam: it belongs to the period
        setahun AS (
            SELECT w.id, w.kabupaten, w.fokus, w.pelaksana, w.seluruh_kabupaten,
                   b.sampai AS realisasi_sd, b.periode AS realisasi,
                   CASE WHEN w.mulai <= :akhir AND (w.selesai >= :mulai OR m.terbuka = 1)
                        THEN 1 ELSE 0 END AS dalam,
                   CASE WHEN coalesce(b.ini, 0) = 1 OR coalesce(h.ini, 0) = 1
                        THEN 1 ELSE 0 END AS ada
              FROM waktu AS w
              LEFT JOIN sejak_mulai AS m ON m.id = w.id
              LEFT JOIN sejak_awal AS s ON s.id = w.id
              LEFT JOIN belanja AS b ON b.kegiatan = w.id
              LEFT JOIN hadir AS h ON h.kegiatan = w.id
             WHERE (w.mulai <= :akhir AND (w.selesai >= :awal OR s.terbuka = 1))
                OR b.kegiatan IS NOT NULL
                OR h.kegiatan IS NOT NULL
        ),
        terakhir AS (
            SELECT r.kegiatan, r.status
              FROM (SELECT p.kegiatan, p.status,
                           row_number() OVER (PARTITION BY p.kegiatan {_LATEST}) AS ke
                      FROM setahun AS s
                      JOIN perkembangan AS p ON p.kegiatan = s.id
                     WHERE p.tanggal <= :akhir) AS r
             WHERE r.ke = 1
        ),
        pagu AS (
            SELECT r.kegiatan, sum(r.jumlah) AS jumlah
              FROM (SELECT p.kegiatan, p.jumlah,
                           row_number() OVER (
                               PARTITION BY p.kegiatan, p.tahun, p.sumber_dana {_LATEST}) AS ke
                      FROM setahun AS s
                      JOIN anggaran AS p ON p.kegiatan = s.id
                     WHERE p.tahun >= :tahun_mulai AND p.tahun <= :tahun_akhir
                       AND p.tanggal <= :akhir) AS r
             WHERE r.ke = 1
             GROUP BY r.kegiatan
        ),
        -- angka: the figures of each, once; ini: it concerns the period
        angka AS (
            SELECT s.id, s.kabupaten, s.fokus, s.pelaksana, s.seluruh_kabupaten, t.status,
                   s.dalam, g.jumlah AS pagu, s.realisasi, s.realisasi_sd,
                   CASE WHEN t.status = 'dibatalkan' THEN 1 ELSE 0 END AS batal,
                   CASE WHEN s.dalam = 1 OR s.ada = 1 THEN 1 ELSE 0 END AS ini
              FROM setahun AS s
              LEFT JOIN terakhir AS t ON t.kegiatan = s.id
              LEFT JOIN pagu AS g ON g.kegiatan = s.id
        ),
        -- bagian: each kegiatan in the groups that it counts in; it is milik of a group of its own
        bagian AS ({{bagian}}),
        banyak AS (
            SELECT kabupaten, kelompok, sum(dalam) AS kegiatan, sum(milik) AS milik,
                   sum(CASE WHEN dalam = 1 AND status = 'selesai' THEN 1 ELSE 0 END) AS selesai,
                   sum(CASE WHEN batal = 0 THEN pagu END) AS pagu, sum(realisasi) AS realisasi,
                   sum(realisasi_sd) AS realisasi_sd,
                   sum(CASE WHEN pagu IS NOT NULL AND batal = 0 THEN realisasi_sd END)
                       AS realisasi_berpagu,
                   sum(CASE WHEN dalam = 1 AND batal = 1 THEN 1 ELSE 0 END) AS dibatalkan,
                   sum(CASE WHEN batal = 1 THEN pagu END) AS pagu_dibatalkan,
                   sum(CASE WHEN ini = 1 AND dalam = 0 THEN 1 ELSE 0 END) AS luar
              FROM bagian
             GROUP BY kabupaten, kelompok
        ),
        satu_tempat AS (
            SELECT kegiatan,
                   CASE WHEN min(kecamatan) = max(kecamatan) THEN min(kecamatan) END AS kecamatan
              FROM kegiatan_lokasi
             GROUP BY kegiatan
        ),
        -- orang: the people of a group, by where they came together
        orang AS (
            SELECT g.kabupaten, g.kelompok, count(*) AS pelaksanaan, sum(p.jumlah) AS jumlah,
                   sum(p.laki_laki) AS laki_laki, sum(p.perempuan) AS perempuan
              FROM bagian AS g
              JOIN pelaksanaan AS p ON p.kegiatan = g.id
              LEFT JOIN satu_tempat AS t ON t.kegiatan = p.kegiatan
             WHERE p.tanggal >= :mulai AND p.tanggal <= :akhir
               AND (g.di IS NULL OR g.di = coalesce(p.kecamatan, t.kecamatan, ''))
             GROUP BY g.kabupaten, g.kelompok
        ),
        -- kelompok: the names of the groups, with those that have nothing
        kelompok AS ({{kelompok}})
        SELECT n.kabupaten, n.kode, n.nama, coalesce(u.kegiatan, 0) AS kegiatan,
               coalesce(u.selesai, 0) AS selesai, coalesce(o.pelaksanaan, 0) AS pelaksanaan,
               o.jumlah, o.laki_laki, o.perempuan, u.pagu, u.realisasi, u.realisasi_sd,
               u.realisasi_berpagu, coalesce(u.dibatalkan, 0) AS dibatalkan, u.pagu_dibatalkan,
               coalesce(u.luar, 0) AS luar
          FROM kelompok AS n
          LEFT JOIN banyak AS u ON u.kabupaten = n.kabupaten AND u.kelompok = n.kode
          LEFT JOIN orang AS o ON o.kabupaten = n.kabupaten AND o.kelompok = n.kode
         WHERE (:kabupaten = '' OR n.kabupaten = :kabupaten)
           AND (n.selalu = 1 OR u.milik > 0 OR o.pelaksanaan > 0)
         ORDER BY n.kabupaten, n.urutan, n.kode
    """

    SEL = f"""
        WITH satu_tempat AS (
            SELECT kegiatan,
                   CASE WHEN min(kecamatan) = max(kecamatan) THEN min(kecamatan) END AS kecamatan
              FROM kegiatan_lokasi
             GROUP BY kegiatan
        ),
        hadir AS (
            SELECT k.kabupaten, k.fokus, coalesce(p.kecamatan, t.kecamatan) AS kecamatan,
                   substr(p.tanggal, 1, 4) ||
                   CASE WHEN substr(p.tanggal, 6, 2) <= '03' THEN '-TW1'
                        WHEN substr(p.tanggal, 6, 2) <= '06' THEN '-TW2'
                        WHEN substr(p.tanggal, 6, 2) <= '09' THEN '-TW3'
                        ELSE '-TW4' END AS periode,
                   {", ".join(f"p.{name}" for name in GROUPS)}
              FROM pelaksanaan AS p
              JOIN kegiatan AS k ON k.id = p.kegiatan
              LEFT JOIN satu_tempat AS t ON t.kegiatan = p.kegiatan
             WHERE p.tanggal >= :mulai AND p.tanggal < :batas
        )
        SELECT kabupaten, periode, kecamatan, fokus,
               {", ".join(f"sum({name}) AS {name}" for name in GROUPS)}
          FROM hadir
         GROUP BY kabupaten, periode, kecamatan, fokus
         ORDER BY kabupaten, periode, kecamatan, fokus
    """
    """The cells of people that are published (``Terbuka.PER_SEL``), before small ones are hidden.

    With ``mulai``, the first day, and ``batas``, the day after the last quarter that is over.
    """

    @classmethod
    def text(cls, menurut: Menurut) -> str:
        """Return the text of a recap in SQLite's own dialect, with named parameters.

        They are ``kabupaten`` (empty for all), ``awal``, ``mulai``, ``akhir``, ``tahun_mulai`` and
        ``tahun_akhir``.
        """
        bagian, kelompok = cls.BAGIAN[menurut], cls.KELOMPOK[menurut]
        return cls.TEXT.replace("{bagian}", bagian).replace("{kelompok}", kelompok)
