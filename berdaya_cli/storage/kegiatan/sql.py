"""Conditions and figures of a kegiatan ``k`` that several statements share, as SQL."""

from berdaya_cli.domain.kegiatan.status import CLOSED

_CLOSED = str(CLOSED)
LATEST_FIRST = "ORDER BY tanggal DESC, dicatat DESC, uid DESC"
"""``domain.kegiatan.keadaan.latest``: the first row in this order is the one that holds."""
STILL_OPEN = f"""
            (ifnull((SELECT status FROM perkembangan
                      WHERE kegiatan = k.id AND tanggal < :mulai
                      {LATEST_FIRST}
                      LIMIT 1), '') NOT IN {_CLOSED}
             OR EXISTS (SELECT 1 FROM perkembangan
                         WHERE kegiatan = k.id AND tanggal BETWEEN :mulai AND :akhir
                           AND status NOT IN {_CLOSED}))
"""
"""``domain.kegiatan.keadaan.is_still_open``."""
PLANNED = "k.id IN (SELECT kegiatan FROM jadwal)"
"""Whether a kegiatan has more plans than the days that it bears, or a less precise one."""


def of_plan(column: str) -> str:
    """Return the SQL of a column of the plan that holds on the day ``:akhir``.

    It is ``domain.kegiatan.jadwal.plan_on``, for a kegiatan that is ``PLANNED``: where all plans
    are of later days, the first of them.
    """
    return f"""
                (SELECT {column} FROM jadwal_hari
                  WHERE kegiatan = k.id
                  ORDER BY tanggal > :akhir, iif(tanggal > :akhir, tanggal || dicatat || uid, ''),
                           tanggal DESC, dicatat DESC, uid DESC
                  LIMIT 1)"""


def _overlaps(mulai: str, selesai: str) -> str:
    return f"""
           ({mulai} <= :akhir
            AND ({selesai} >= :mulai
                 OR ({selesai} IS NULL AND {STILL_OPEN})))
"""


IN_PERIOD = f"""
           (CASE WHEN {PLANNED} THEN {_overlaps(of_plan("hari_mulai"), of_plan("hari_selesai"))}
                 ELSE {_overlaps("k.tanggal_mulai", "k.tanggal_selesai")} END)
"""
"""``domain.kegiatan.keadaan.belongs``, by the plan that holds at the end of the period."""
CONCERNS_PERIOD = f"""
           ({IN_PERIOD}
            OR EXISTS (SELECT 1 FROM realisasi
                        WHERE kegiatan = k.id AND tanggal BETWEEN :mulai AND :akhir)
            OR EXISTS (SELECT 1 FROM pelaksanaan
                        WHERE kegiatan = k.id AND tanggal BETWEEN :mulai AND :akhir))
"""
"""``domain.kegiatan.keadaan.concerns``."""

STATUS = f"""
               (SELECT status FROM perkembangan
                 WHERE kegiatan = k.id AND tanggal <= :akhir
                 {LATEST_FIRST}
                 LIMIT 1)
"""
"""The status that holds on a day."""

MULAI = f"iif({PLANNED}, {of_plan('hari_mulai')}, k.tanggal_mulai)"
"""The first day of a kegiatan as it was planned on a day."""
SELESAI = f"iif({PLANNED}, {of_plan('hari_selesai')}, k.tanggal_selesai)"
"""The last day of a kegiatan as it was planned on a day; NULL is none."""
SAID_MULAI = f"iif({PLANNED}, {of_plan('mulai')}, k.tanggal_mulai)"
"""Likewise, as precise as it was said."""
SAID_SELESAI = f"iif({PLANNED}, {of_plan('selesai')}, k.tanggal_selesai)"
LATE = f"""
           ({SELESAI} < :akhir
            AND ifnull({STATUS}, '') NOT IN {_CLOSED})
"""
"""``domain.kegiatan.keadaan.is_past_schedule``."""


def pagu_holds(day: str) -> str:
    """Return the condition that a row ``a`` of anggaran holds on a day, given as a parameter.

    It is ``domain.kegiatan.keadaan.pagu_in_force`` for one budget year.
    """
    return f"""
                   a.tanggal <= {day}
                   AND NOT EXISTS (SELECT 1 FROM anggaran AS b
                                    WHERE b.kegiatan = a.kegiatan AND b.tahun = a.tahun
                                      AND b.sumber_dana = a.sumber_dana AND b.tanggal <= {day}
                                      AND (b.tanggal, b.dicatat, b.uid)
                                        > (a.tanggal, a.dicatat, a.uid))"""


PAGU = f"""
               (SELECT sum(a.jumlah) FROM anggaran AS a
                 WHERE a.kegiatan = k.id AND a.tahun BETWEEN :tahun_mulai AND :tahun_akhir
                   AND {pagu_holds(":akhir")})
"""
"""The sum of ``domain.kegiatan.keadaan.pagu_in_force``."""

PLACES = """
               (SELECT group_concat(nama, ', ')
                  FROM (SELECT DISTINCT c.kode, c.nama
                          FROM kegiatan_lokasi AS l JOIN kecamatan AS c ON c.kode = l.kecamatan
                         WHERE l.kegiatan = k.id ORDER BY c.kode))
"""
"""The names of its kecamatan; NULL where it is the whole regency's."""

DAY_IN_YEAR = "min(hari, tahun || '-12-31')"
"""``domain.kegiatan.anggaran.day_in_year`` of the columns ``hari`` and ``tahun``."""

PLACE = """
               ifnull(p.kecamatan,
                      (SELECT iif(min(kecamatan) = max(kecamatan), min(kecamatan), NULL)
                         FROM kegiatan_lokasi WHERE kegiatan = p.kegiatan))
"""
"""``domain.report.kegiatan.KegiatanLaporan.tempat`` of an occurrence ``p``; NULL is none."""

PLACE_IN_DETAIL = f"""
               coalesce(
                   (SELECT coalesce(p.desa,
                                    (SELECT iif(count(*) = 1, min(desa), NULL)
                                       FROM kegiatan_lokasi WHERE kegiatan = o.id))
                      FROM kegiatan AS o
                      JOIN fokus AS f ON f.kabupaten = o.kabupaten AND f.kode = o.fokus
                     WHERE o.id = p.kegiatan AND f.terlindung = 'tidak'),
                   {PLACE})
"""
"""``domain.report.kegiatan.KegiatanLaporan.tempat_rinci`` of an occurrence ``p``; NULL is none."""

ROWS_OF_KEGIATAN = """
            SELECT 'kegiatan' AS tabel, json_array(:kegiatan) AS kunci
             UNION
            SELECT 'kegiatan_lokasi', json_array(id) FROM kegiatan_lokasi WHERE kegiatan = :kegiatan
             UNION
            SELECT 'kegiatan_mitra', json_array(kegiatan, lembaga) FROM kegiatan_mitra
             WHERE kegiatan = :kegiatan
             UNION
            SELECT 'pelaksanaan', json_array(id) FROM pelaksanaan WHERE kegiatan = :kegiatan
             UNION
            SELECT 'perkembangan', json_array(id) FROM perkembangan WHERE kegiatan = :kegiatan
             UNION
            SELECT 'anggaran', json_array(id) FROM anggaran WHERE kegiatan = :kegiatan
             UNION
            SELECT 'realisasi', json_array(id) FROM realisasi WHERE kegiatan = :kegiatan
             UNION
            SELECT 'bukti', json_array(id) FROM bukti WHERE kegiatan = :kegiatan
             UNION
            SELECT 'jadwal', json_array(id) FROM jadwal WHERE kegiatan = :kegiatan
             UNION
            SELECT tabel, kunci FROM riwayat
             WHERE aksi = 'hapus' AND json_extract(sebelum, '$.kegiatan') = :kegiatan
"""
"""The keys of all rows that a kegiatan has, or had before they were taken away."""


IS_OF_KEGIATAN = """
               (r.tabel = 'kegiatan'
                OR json_extract(ifnull(r.sesudah, r.sebelum), '$.kegiatan') = :kegiatan)
"""
"""Numbers of places can be given a second time: what another kegiatan had under one is not its."""
