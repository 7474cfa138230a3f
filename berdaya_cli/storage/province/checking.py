"""What a package holds, looked at before it is taken in: columns, codes, references, sums."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Timer
from typing import TYPE_CHECKING

from berdaya_cli.domain.kegiatan.peserta import GROUPS
from berdaya_cli.domain.kegiatan.status import NAMA_STATUS
from berdaya_cli.domain.privasi import find_in_row
from berdaya_cli.domain.province.isi import DATED, ISI, SCALE, first_id
from berdaya_cli.domain.province.kiriman import (
    SKETCH,
    Kiriman,
    KirimanRefusedError,
)
from berdaya_cli.domain.tanggal import FIRST_YEAR, LAST_YEAR
from berdaya_cli.domain.text import is_plain
from berdaya_cli.domain.uang import LARGEST_RUPIAH
from berdaya_cli.language import _
from berdaya_cli.storage.province.duck import duck, parquet
from berdaya_cli.storage.province.sending import TYPES, sums_of, write_table

if TYPE_CHECKING:  # an extra: imported when it is used
    from duckdb import DuckDBPyConnection

SECONDS = 120
"""So long a look at one package may take."""
_NAMED = ("kabupaten", "kecamatan", "fokus", "lembaga", "sumber_dana")
"""Tables that hold names, which are few rows."""
_DAY = r"'[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])'"


def checked(note: Kiriman, folder: Path) -> Kiriman:
    """Refuse a package whose tables are not what its note says, or what no office records.

    What is looked at are copies of its rows: statistics in a file of Parquet can say anything, and
    filters believe them. Its files are then written anew, from these copies.

    Returns:
        The note with what the new files are.

    Raises:
        KirimanRefusedError: naming the table and what is wrong with it.
        MissingExtraError: DuckDB is not installed.
    """
    with duck((folder,)) as conn:
        import duckdb  # it is there: duck() says what to install where it is not

        timer = Timer(SECONDS, conn.interrupt)
        timer.start()
        try:
            for table in ISI:
                path = folder / f"{table}.parquet"
                _check_columns(conn, table, path)
                conn.execute(f"CREATE TABLE {table} AS SELECT * FROM {parquet(path)}")
            _check_rows(conn, note)
            return replace(
                note, tabel={table: write_table(conn, table, table, folder) for table in ISI}
            )
        except duckdb.Error as error:
            raise _refused("-", str(error).partition("\n")[0]) from error
        finally:
            timer.cancel()


def _check_rows(conn: "DuckDBPyConnection", note: Kiriman) -> None:
    for table, said in note.tabel.items():
        if sums_of(conn, table, table) != (said.baris, said.jumlah):
            raise _refused(table, _("its rows or sums are not those of its note"))
    for table, why, statement in _conditions(note):
        if conn.execute(f"SELECT EXISTS ({statement})").fetchall() != [(False,)]:
            raise _refused(table, why)
    _check_names(conn, note)
    rows = conn.execute(f"SELECT uid FROM kegiatan ORDER BY uid LIMIT {SKETCH}").fetchall()
    if tuple(uid for (uid,) in rows) != note.sidik:
        raise _refused("kegiatan", _("its rows or sums are not those of its note"))


def _refused(table: str, why: str) -> KirimanRefusedError:
    said = _("Its table {table} cannot be used: {why}.")
    return KirimanRefusedError("content", said, table=table, why=why)


def _check_columns(conn: "DuckDBPyConnection", table: str, path: Path) -> None:
    shown = conn.execute(
        f"SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM {parquet(path)})"
    ).fetchall()
    if shown != [(name, TYPES[kind]) for name, kind in ISI[table].items()]:
        raise _refused(table, _("its columns are others"))


_Condition = tuple[str, str, str]
"""What must not be: a table, why not, and the statement that finds it."""


def _conditions(note: Kiriman) -> Iterator[_Condition]:
    for table in ISI:
        yield from _of_columns(table)
    for table in ISI:
        yield from _of_codes(table, note.kabupaten)
        yield from _of_values(table, note.sampai)
    yield from _of_places(note.kabupaten)
    yield from _of_kegiatan(note.kabupaten)
    for table, column, parent in _LISTED:
        yield (
            table,
            _("a code that its lists do not have"),
            f"SELECT 1 FROM {table} WHERE {column} NOT IN (SELECT kode FROM {parent})",
        )
    known = ", ".join(f"'{word}'" for word in NAMA_STATUS)
    statement = f"SELECT 1 FROM perkembangan WHERE status NOT IN ({known})"
    yield "perkembangan", _("a status that is none"), statement


_LISTED = (
    ("kegiatan", "fokus", "fokus"),
    ("kegiatan", "pelaksana", "lembaga"),
    ("anggaran", "sumber_dana", "sumber_dana"),
    ("realisasi", "sumber_dana", "sumber_dana"),
    ("penugasan_hari", "lembaga", "lembaga"),
    ("penugasan_hari", "fokus", "fokus"),
)
"""Columns that hold codes of lists of the same package."""


_MAY_BE_MISSING = {
    "kegiatan": {"tanggal_selesai"},
    "jadwal_hari": {"dicatat", "hari_mulai", "hari_selesai"},
    "kegiatan_lokasi": {"desa"},
    "pelaksanaan": {"kecamatan", "desa", *GROUPS},
    "perkembangan": {"dicatat", "fisik_persen"},
    "anggaran": {"dicatat"},
}
"""Columns of a table that need not have a value; all others must."""
_SLUG = "'[a-z0-9]+(-[a-z0-9]+)*'"
_FORMS = {
    "fokus": _SLUG,
    "pelaksana": _SLUG,
    "lembaga": _SLUG,
    "sumber_dana": _SLUG,
    "uid": "'[A-Za-z0-9.-]{0,64}'",
    "dicatat": "'[0-9TZ:.+-]{0,40}'",
    "terlindung": "'ya|tidak'",
    "lintas": "'ya|tidak'",
    "peran": "'penanggung-jawab|pendukung'",
}
"""How the texts of columns look, as regular expressions for SQL."""
_ONCE = {
    "fokus": "kode",
    "lembaga": "kode",
    "sumber_dana": "kode",
    "kegiatan_lokasi": "kegiatan, kecamatan, coalesce(desa, '')",
}
"""What no two rows of a table share."""


def _of_columns(table: str) -> Iterator[_Condition]:
    """Return what must not be of any value: missing, of another form, a second time."""
    for name in ISI[table]:
        if name not in _MAY_BE_MISSING.get(table, ()):
            yield table, _("a value is missing"), f"SELECT 1 FROM {table} WHERE {name} IS NULL"
        form = _FORMS.get(name) or (_SLUG if name == "kode" and table in _ONCE else "")
        if form:
            statement = f"SELECT 1 FROM {table} WHERE NOT regexp_full_match({name}, {form})"
            yield table, _("a text that cannot be"), statement
    if once := _ONCE.get(table):
        statement = f"SELECT 1 FROM {table} GROUP BY {once} HAVING count(*) > 1"
        yield table, _("a row stands there a second time"), statement
    if "laki_laki" in ISI[table]:
        parts = (*GROUPS[1:], "laki_laki + perempuan")
        more = " OR ".join(f"{part} > jumlah" for part in parts)
        yield table, _("amounts that cannot be"), f"SELECT 1 FROM {table} WHERE {more}"


def _of_codes(table: str, kab: str) -> Iterator[_Condition]:
    codes, columns = _("codes of another regency"), ISI[table]
    if "kabupaten" in columns:
        yield table, codes, f"SELECT 1 FROM {table} WHERE kabupaten IS DISTINCT FROM '{kab}'"
    if "kecamatan" in columns:
        statement = f"SELECT 1 FROM {table} WHERE kecamatan NOT IN (SELECT kode FROM kecamatan)"
        yield table, codes, statement
    if "desa" in columns:
        statement = (
            f"SELECT 1 FROM {table} WHERE NOT (starts_with(desa, '{kab}.')"
            " AND desa LIKE coalesce(kecamatan, substr(desa, 1, 8)) || '.____')"
        )
        yield table, codes, statement
    if "kegiatan" in columns:
        statement = f"SELECT 1 FROM {table} WHERE kegiatan NOT IN (SELECT id FROM kegiatan)"
        yield table, _("it refers to a kegiatan that is not there"), statement


def _of_places(kab: str) -> Iterator[_Condition]:
    codes = _("codes of another regency")
    one = f"SELECT 1 FROM kabupaten HAVING count(*) <> 1 OR min(kode) <> '{kab}'"
    yield "kabupaten", codes, one
    statement = (
        f"SELECT 1 FROM kecamatan WHERE NOT starts_with(kode, '{kab}.')"
        " OR NOT regexp_full_match(substr(kode, 7), '[0-9][0-9]')"
        " UNION ALL SELECT 1 FROM kecamatan GROUP BY kode HAVING count(*) > 1"
    )
    yield "kecamatan", codes, statement


def _of_kegiatan(kab: str) -> Iterator[_Condition]:
    first = first_id(kab)
    statement = (
        "SELECT 1 FROM kegiatan GROUP BY id HAVING count(*) > 1"
        " UNION ALL SELECT 1 FROM kegiatan GROUP BY uid HAVING count(*) > 1"
    )
    yield "kegiatan", _("two kegiatan of one number or uid"), statement
    statement = (
        f"SELECT 1 FROM kegiatan WHERE id <= {first} OR id >= {first + SCALE}"
        " OR seluruh_kabupaten NOT IN (0, 1)"
    )
    yield "kegiatan", _("numbers of another regency"), statement


def _of_values(table: str, sampai: str) -> Iterator[tuple[str, str, str]]:
    days = [n for n in ISI[table] if n.startswith(("tanggal", "hari_"))]
    for name in days:
        bound = (
            f" OR {name} > '{sampai}'"
            if table in DATED and name == "tanggal" and table != "jadwal_hari"
            else ""
        )
        plan = " AND tanggal <> ''" if table == "jadwal_hari" and name == "tanggal" else ""
        yield (
            table,
            _("days that cannot be"),
            (
                f"SELECT 1 FROM {table} WHERE ({name} <> '9999-12-31' AND ("
                f"NOT regexp_full_match({name}, {_DAY}) OR try_cast({name} AS DATE) IS NULL"
                f" OR {name} < '{FIRST_YEAR}'"
                f" OR {name} > '{LAST_YEAR}-12-31'){plan}){bound}"
            ),
        )
    for name in GROUPS:  # an amount of money is called jumlah too
        if name in ISI[table]:
            least = -LARGEST_RUPIAH if table == "realisasi" else 0
            yield (
                table,
                _("amounts that cannot be"),
                f"SELECT 1 FROM {table} WHERE {name} < {least} OR {name} > {LARGEST_RUPIAH}",
            )


def _check_names(conn: "DuckDBPyConnection", note: Kiriman) -> None:
    for table in _NAMED:
        for (name,) in conn.execute(f"SELECT nama FROM {table}").fetchall():
            if not isinstance(name, str) or not _can_be(name):
                raise _refused(table, _("a name that cannot be"))
    rows = conn.execute("SELECT jenis, nama, provinsi FROM kabupaten").fetchall()
    ((jenis, nama, provinsi),) = rows
    if (f"{str(jenis).title()} {nama}", provinsi) != (note.nama, note.provinsi):
        raise _refused("kabupaten", _("its name is not that of its note"))


def _can_be(name: str) -> bool:
    return bool(name) and is_plain(name) and not find_in_row({"nama": name})
