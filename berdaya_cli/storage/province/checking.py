"""What a package holds, looked at before it is taken in: columns, codes, references, sums."""

from collections.abc import Iterator
from pathlib import Path
from threading import Timer
from typing import TYPE_CHECKING

from berdaya_cli.domain.kegiatan.status import NAMA_STATUS
from berdaya_cli.domain.privasi import find_in_row
from berdaya_cli.domain.province.isi import DATED, ISI, SCALE, first_id
from berdaya_cli.domain.province.kiriman import SKETCH, Kiriman, KirimanRefusedError
from berdaya_cli.domain.tanggal import FIRST_YEAR, LAST_YEAR
from berdaya_cli.domain.uang import LARGEST_RUPIAH
from berdaya_cli.language import _
from berdaya_cli.storage.province.duck import duck, quoted
from berdaya_cli.storage.province.sending import TYPES, described

if TYPE_CHECKING:  # an extra: imported when it is used
    from duckdb import DuckDBPyConnection

SECONDS = 120
"""So long a look at one package may take."""
_NAMED = ("kabupaten", "kecamatan", "fokus", "lembaga", "sumber_dana")
"""Tables that hold names, which are few rows."""
_AMOUNTS = ("jumlah", "laki_laki", "perempuan", "disabilitas", "lansia", "anak", "pemuda")
_DAY = r"'[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])'"


def check_content(note: Kiriman, folder: Path) -> None:
    """Refuse a package whose tables are not what its note says, or what no office records.

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
                _check_columns(conn, table, folder / f"{table}.parquet")
                conn.execute(
                    f"CREATE VIEW {table} AS SELECT * FROM"
                    f" read_parquet({quoted((folder / f'{table}.parquet').as_posix())})"
                )
                if described(conn, table, folder / f"{table}.parquet") != note.tabel[table]:
                    raise _refused(table, _("its rows or sums are not those of its note"))
            for table, why, statement in _conditions(note):
                if conn.execute(f"SELECT EXISTS ({statement})").fetchall() != [(False,)]:
                    raise _refused(table, why)
            _check_names(conn)
            rows = conn.execute(f"SELECT uid FROM kegiatan ORDER BY uid LIMIT {SKETCH}").fetchall()
            if tuple(uid for (uid,) in rows) != note.sidik:
                raise _refused("kegiatan", _("its rows or sums are not those of its note"))
        except duckdb.Error as error:
            raise _refused("-", str(error).partition("\n")[0]) from error
        finally:
            timer.cancel()


def _refused(table: str, why: str) -> KirimanRefusedError:
    said = _("Its table {table} cannot be used: {why}.")
    return KirimanRefusedError("content", said, table=table, why=why)


def _check_columns(conn: "DuckDBPyConnection", table: str, path: Path) -> None:
    found = conn.execute(
        f"SELECT name, type FROM parquet_schema({quoted(path.as_posix())}) WHERE type IS NOT NULL"
    ).fetchall()
    shown = conn.execute(
        f"SELECT column_name, column_type FROM"
        f" (DESCRIBE SELECT * FROM read_parquet({quoted(path.as_posix())}))"
    ).fetchall()
    wanted = [(name, TYPES[kind]) for name, kind in ISI[table].items()]
    if shown != wanted or [name for name, _type in found] != list(ISI[table]):
        raise _refused(table, _("its columns are others"))


_Condition = tuple[str, str, str]
"""What must not be: a table, why not, and the statement that finds it."""


def _conditions(note: Kiriman) -> Iterator[_Condition]:
    for table in ISI:
        yield from _of_codes(table, note.kabupaten)
        yield from _of_values(table, note.sampai)
    yield from _of_places(note.kabupaten)
    yield from _of_kegiatan(note.kabupaten)
    for table, column, parent in _LISTED:
        yield (
            table,
            _("a code that its lists do not have"),
            (
                f"SELECT 1 FROM {table} WHERE {column} IS NULL"
                f" OR {column} NOT IN (SELECT kode FROM {parent})"
            ),
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


def _of_codes(table: str, kab: str) -> Iterator[_Condition]:
    codes, columns = _("codes of another regency"), ISI[table]
    if "kabupaten" in columns:
        yield table, codes, f"SELECT 1 FROM {table} WHERE kabupaten IS DISTINCT FROM '{kab}'"
    if "kecamatan" in columns:
        statement = (
            f"SELECT 1 FROM {table} WHERE kecamatan IS NOT NULL"
            " AND kecamatan NOT IN (SELECT kode FROM kecamatan)"
        )
        yield table, codes, statement
    if "desa" in columns:
        statement = (
            f"SELECT 1 FROM {table} WHERE NOT (starts_with(desa, '{kab}.')"
            " AND desa LIKE coalesce(kecamatan, substr(desa, 1, 8)) || '.____')"
        )
        yield table, codes, statement
    if "kegiatan" in columns:
        statement = (
            f"SELECT 1 FROM {table} WHERE kegiatan IS NULL"
            " OR kegiatan NOT IN (SELECT id FROM kegiatan)"
        )
        yield table, _("it refers to a kegiatan that is not there"), statement


def _of_places(kab: str) -> Iterator[_Condition]:
    codes = _("codes of another regency")
    one = f"SELECT 1 FROM kabupaten HAVING count(*) <> 1 OR min(kode) <> '{kab}'"
    yield "kabupaten", codes, one
    statement = (
        "SELECT 1 FROM kecamatan WHERE kode IS NULL"
        f" OR NOT regexp_full_match(kode, '{kab}\\.[0-9][0-9]')"
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
        f"SELECT 1 FROM kegiatan WHERE id IS NULL OR id <= {first} OR id >= {first + SCALE}"
        " OR uid IS NULL OR seluruh_kabupaten NOT IN (0, 1) OR tanggal_mulai IS NULL"
    )
    yield "kegiatan", _("numbers of another regency"), statement


def _of_values(table: str, sampai: str) -> Iterator[tuple[str, str, str]]:
    days = [n for n in ISI[table] if n.startswith(("tanggal", "hari_"))]
    for name in days:
        bound = (
            f" OR {name} IS NULL OR {name} > '{sampai}'"
            if table in DATED and name == "tanggal" and table != "jadwal_hari"
            else ""
        )
        plan = " AND tanggal <> ''" if table == "jadwal_hari" and name == "tanggal" else ""
        yield (
            table,
            _("days that cannot be"),
            (
                f"SELECT 1 FROM {table} WHERE ({name} <> '9999-12-31' AND ("
                f"NOT regexp_full_match({name}, {_DAY}) OR {name} < '{FIRST_YEAR}'"
                f" OR {name} > '{LAST_YEAR}-12-31'){plan}){bound}"
            ),
        )
    for name in _AMOUNTS:
        if name in ISI[table]:
            least = -LARGEST_RUPIAH if table == "realisasi" else 0
            yield (
                table,
                _("amounts that cannot be"),
                f"SELECT 1 FROM {table} WHERE {name} < {least} OR {name} > {LARGEST_RUPIAH}",
            )


def _check_names(conn: "DuckDBPyConnection") -> None:
    for table in _NAMED:
        for (name,) in conn.execute(f"SELECT nama FROM {table}").fetchall():
            if not isinstance(name, str) or not name or find_in_row({"nama": name}):
                raise _refused(table, _("a name that cannot be"))
