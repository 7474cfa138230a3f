"""Views that resolve what the tables keep as it was stated: fuzzy dates into days.

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
    "tindak_lanjut_hari": f"""
        SELECT *, {last_day("batas")} AS hari_batas FROM tindak_lanjut""",
}


def drop_views(conn: sqlite3.Connection) -> None:
    """Take every view away, before tables change."""
    for name in VIEWS:
        conn.execute(f"DROP VIEW IF EXISTS {name}")


def make_views(conn: sqlite3.Connection) -> None:
    """Make every view."""
    for name, select in VIEWS.items():
        conn.execute(f"CREATE VIEW {name} AS {select}")
