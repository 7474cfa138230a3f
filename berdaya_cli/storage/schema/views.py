"""Views: fuzzy dates as days, and kegiatan as they stand, for those who ask with SQL themselves.

They are dropped and made anew after every migration, as the triggers are, since changing a table
under a view breaks the view.
"""

import sqlite3

_LAST_DAY = """
    CASE WHEN length({column}) = 4 THEN {column} || '-12-31'
         WHEN length({column}) = 7 THEN date({column} || '-01', '+1 month', '-1 day')
         WHEN length({column}) = 8 THEN date(substr({column}, 1, 4) || '-01-01',
              '+' || (3 * substr({column}, 8, 1)) || ' months', '-1 day')
         ELSE {column} END"""


def last_day(column: str) -> str:
    """Return the SQL for the last day that a date column can stand for."""
    return _LAST_DAY.format(column=column)


_FIRST_DAY = """
    CASE WHEN length({column}) = 4 THEN {column} || '-01-01'
         WHEN length({column}) = 7 THEN {column} || '-01'
         WHEN length({column}) = 8 THEN date(substr({column}, 1, 4) || '-01-01',
              '+' || (3 * substr({column}, 8, 1) - 3) || ' months')
         ELSE {column} END"""


def first_day(column: str) -> str:
    """Return the SQL for the first day that a date column can stand for."""
    return _FIRST_DAY.format(column=column)


VIEWS = {
    "pilot_hari": f"""
        SELECT *, {last_day("berlaku_mulai")} AS hari_mulai,
               ifnull({last_day("berlaku_sampai")}, '9999-12-31') AS hari_sampai
          FROM pilot""",
    "penugasan_hari": f"""
        SELECT *, {last_day("berlaku_mulai")} AS hari_mulai,
               ifnull({last_day("berlaku_sampai")}, '9999-12-31') AS hari_sampai
          FROM penugasan""",
    "pejabat_hari": f"""
        SELECT *, ifnull({last_day("berlaku_mulai")}, '') AS hari_mulai,
               ifnull({last_day("berlaku_sampai")}, '9999-12-31') AS hari_sampai
          FROM pejabat""",
    "pembina_hari": f"""
        SELECT *, ifnull({last_day("berlaku_mulai")}, '') AS hari_mulai,
               ifnull({last_day("berlaku_sampai")}, '9999-12-31') AS hari_sampai
          FROM pembina""",
    "dasar_hukum_hari": f"""
        SELECT *, {last_day("tanggal")} AS hari FROM dasar_hukum""",
    "aset_hari": f"""
        SELECT *, {last_day("per_tanggal")} AS hari FROM aset""",
    "sumber_hari": f"""
        SELECT *, {last_day("tanggal")} AS hari FROM sumber""",
    "agenda_hari": f"""
        SELECT *, {last_day("tanggal_mulai")} AS hari_mulai,
               ifnull({last_day("tanggal_selesai")}, {last_day("tanggal_mulai")}) AS hari_selesai
          FROM agenda""",
    "jadwal_hari": f"""
        SELECT *, {first_day("mulai")} AS hari_mulai, {last_day("selesai")} AS hari_selesai
          FROM jadwal""",
    "tindak_lanjut_hari": f"""
        SELECT *, {last_day("batas")} AS hari_batas FROM tindak_lanjut""",
    "pagu_kini": """
        SELECT a.kegiatan, a.tahun, a.sumber_dana, a.tahap, a.tanggal, a.jumlah,
               a.nomor_dokumen, a.tanggal_dokumen
          FROM anggaran AS a
         WHERE NOT EXISTS (SELECT 1 FROM anggaran AS b
                            WHERE b.kegiatan = a.kegiatan AND b.tahun = a.tahun
                              AND b.sumber_dana = a.sumber_dana
                              AND (b.tanggal, b.dicatat, b.uid)
                                  > (a.tanggal, a.dicatat, a.uid))""",
    "realisasi_tahun": """
        SELECT kegiatan, CAST(substr(tanggal, 1, 4) AS INTEGER) AS tahun, sumber_dana,
               sum(jumlah) AS jumlah
          FROM realisasi
         GROUP BY kegiatan, substr(tanggal, 1, 4), sumber_dana""",
    "peserta_kegiatan": """
        SELECT kegiatan, CAST(substr(tanggal, 1, 4) AS INTEGER) AS tahun,
               count(*) AS pelaksanaan, sum(jumlah) AS jumlah, sum(laki_laki) AS laki_laki,
               sum(perempuan) AS perempuan, sum(disabilitas) AS disabilitas,
               sum(lansia) AS lansia, sum(anak) AS anak, sum(pemuda) AS pemuda
          FROM pelaksanaan
         GROUP BY kegiatan, substr(tanggal, 1, 4)""",
    "kegiatan_kini": """
        SELECT k.id, k.kabupaten, k.nama, k.fokus, k.pelaksana, k.tanggal_mulai,
               k.tanggal_selesai,
               (SELECT group_concat(nama, ', ')
                  FROM (SELECT DISTINCT c.kode, c.nama FROM kegiatan_lokasi AS l
                          JOIN kecamatan AS c ON c.kode = l.kecamatan
                         WHERE l.kegiatan = k.id
                         ORDER BY c.kode)) AS kecamatan,
               (SELECT status FROM perkembangan WHERE kegiatan = k.id
                 ORDER BY tanggal DESC, dicatat DESC, uid DESC LIMIT 1) AS status,
               (SELECT sum(jumlah) FROM pagu_kini WHERE kegiatan = k.id) AS pagu,
               (SELECT sum(jumlah) FROM realisasi WHERE kegiatan = k.id) AS realisasi,
               (SELECT sum(jumlah) FROM pelaksanaan WHERE kegiatan = k.id) AS jumlah,
               (SELECT sum(laki_laki) FROM pelaksanaan WHERE kegiatan = k.id) AS laki_laki,
               (SELECT sum(perempuan) FROM pelaksanaan WHERE kegiatan = k.id) AS perempuan
          FROM kegiatan AS k""",
}
"""``pagu_kini`` and the status of ``kegiatan_kini`` are ``domain.kegiatan.keadaan``'s
``pagu_in_force`` and ``latest``, as of the last row of all.
"""


def drop_views(conn: sqlite3.Connection) -> None:
    """Take every view away, before tables change."""
    for name in VIEWS:
        conn.execute(f"DROP VIEW IF EXISTS {name}")


def make_views(conn: sqlite3.Connection) -> None:
    """Make every view."""
    for name, select in VIEWS.items():
        conn.execute(f"CREATE VIEW {name} AS {select}")
