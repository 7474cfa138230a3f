"""Engines that run one text of SQL over the packages of a lake: DuckDB here, Spark on a cluster.

The text is SQLite's (``storage.report.rekap_umum``). DuckDB runs it as it stands, but for the mark
of its parameters; for Spark sqlglot writes it anew. They read explicit lists of files, those of the
packages that hold, never what else lies in the folder.
"""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Protocol

from berdaya_cli.domain.errors import StorageError
from berdaya_cli.domain.kegiatan.peserta import GROUPS
from berdaya_cli.domain.periode import Periode
from berdaya_cli.domain.province.extra import MissingExtraError
from berdaya_cli.domain.province.isi import ISI
from berdaya_cli.domain.province.kiriman import Kiriman
from berdaya_cli.domain.publish.penyamaran import SelPeserta, samarkan
from berdaya_cli.domain.report.rekap import BarisRekap, Menurut
from berdaya_cli.domain.tabel import Value
from berdaya_cli.language import _
from berdaya_cli.storage.province.duck import duck, parquet
from berdaya_cli.storage.province.lake import Lake
from berdaya_cli.storage.report.rekap_umum import RekapUmum

if TYPE_CHECKING:  # extras: imported when they are used
    from duckdb import DuckDBPyConnection

Dialect = Literal["duckdb", "spark"]
MESIN: tuple[Dialect, ...] = ("duckdb", "spark")
NATIONAL = "nasional"
_PARAMETER = re.compile(r"(?<!:):(?=[a-z])")
_SHORT = "CAST(NULL AS {text}) AS singkatan"
"""Packages hold the short name of a body as its name."""


class Mesin(Protocol):
    """Runs a text over a lake."""

    def rows(self, text: str, values: Mapping[str, Value]) -> Iterator[dict[str, Any]]:
        """Run a statement of SQLite's dialect with named parameters."""


def transpiled(text: str, dialect: Dialect) -> str:
    """Write a statement of SQLite's in the dialect of another engine.

    Raises:
        MissingExtraError: sqlglot, which only Spark needs, is not installed.
    """
    if dialect == "duckdb":
        return _PARAMETER.sub("$", text)
    try:
        import sqlglot
    except ImportError as error:
        raise MissingExtraError(NATIONAL, "sqlglot") from error
    (written,) = sqlglot.transpile(text, read="sqlite", write=dialect)
    return str(written)


def recap(
    mesin: Mesin, menurut: Menurut, kabupaten: str | None, periode: Periode
) -> Iterator[BarisRekap]:
    """Return a line for each group of a regency, or of all, as of the end of a period."""
    values: dict[str, Value] = {
        "kabupaten": kabupaten or "",
        "awal": periode.awal_tahun,
        "mulai": periode.mulai,
        "akhir": periode.akhir,
        "tahun_mulai": periode.tahun_mulai,
        "tahun_akhir": periode.tahun_akhir,
    }
    return (BarisRekap(**row) for row in mesin.rows(RekapUmum.text(menurut), values))


def cells(mesin: Mesin, mulai: str, batas: str, k: int) -> Iterator[SelPeserta]:
    """Return the cells of people that may be published, small counts hidden.

    Args:
        mesin: the engine.
        mulai: the first day, as ISO text.
        batas: the day after the last quarter that is over.
        k: the smallest count that is published.
    """
    for row in mesin.rows(RekapUmum.SEL, {"mulai": mulai, "batas": batas}):
        counts = tuple(None if row[name] is None else int(row[name]) for name in GROUPS)
        yield SelPeserta(
            kabupaten=row["kabupaten"],
            periode=row["periode"],
            kecamatan=row["kecamatan"],
            fokus=row["fokus"],
            cacah=samarkan(counts, k),
        )


PILOTS = """
    SELECT DISTINCT kecamatan FROM pilot_hari
     WHERE hari_mulai <= :hari AND hari_sampai >= :hari
     ORDER BY kecamatan
"""


def pilots(mesin: Mesin, hari: str) -> Iterator[str]:
    """Return the codes of the kecamatan that are pilots on a day."""
    return (row["kecamatan"] for row in mesin.rows(PILOTS, {"hari": hari}))


OPEN_CELLS = """
    SELECT p.kabupaten, p.kecamatan, k.nama, f.kode AS fokus, f.nama AS nama_fokus
      FROM (SELECT DISTINCT kabupaten, kecamatan FROM pilot_hari
             WHERE hari_mulai <= :hari AND hari_sampai >= :hari) AS p
      JOIN kecamatan AS k ON k.kode = p.kecamatan
      JOIN fokus AS f ON f.kabupaten = p.kabupaten AND f.lintas = 'tidak'
      LEFT JOIN (SELECT DISTINCT kecamatan, fokus FROM penugasan_hari
                  WHERE peran = 'penanggung-jawab'
                    AND hari_mulai <= :hari AND hari_sampai >= :hari) AS t
        ON t.kecamatan = p.kecamatan AND t.fokus = f.kode
     WHERE t.kecamatan IS NULL
     ORDER BY p.kabupaten, p.kecamatan, f.urutan, f.kode
"""
"""The fokus of pilots that nobody answers for on a day, as ``gaps`` finds them in a file."""


def open_cells(mesin: Mesin, hari: str) -> Iterator[dict[str, Any]]:
    """Return each fokus of each pilot without a penanggung jawab on a day."""
    return mesin.rows(OPEN_CELLS, {"hari": hari})


@contextmanager
def opened(
    dialect: Dialect, lake: Lake, kiriman: Mapping[str, Kiriman], *, master: str | None = None
) -> Iterator[Mesin]:
    """Open an engine over the packages of a lake that hold.

    Args:
        dialect: which.
        lake: the lake.
        kiriman: the package of each regency.
        master: the address of a Spark cluster; this machine without one.

    Raises:
        MissingExtraError: what it needs is not installed.
        StorageError: it cannot go on; what it may use is named.
    """
    files = {table: [lake.table(table, note) for note in kiriman.values()] for table in ISI}
    if dialect == "duckdb":
        kegiatan = sum(note.tabel["kegiatan"].baris for note in kiriman.values())
        with duck((lake.folder,), sums=kegiatan) as conn, _readable(lake.folder):
            yield _Duck(conn, files)
    else:
        with _spark(master, files) as mesin:
            yield mesin


@contextmanager
def _readable(folder: Path) -> Iterator[None]:
    """Report in the user's language what of a lake cannot be read."""
    import duckdb

    try:
        yield
    except (duckdb.InvalidInputException, duckdb.ConversionException, duckdb.PermissionException,
            duckdb.SerializationException) as error:  # fmt: skip
        raise StorageError(
            _("{path} cannot be read: {reason}."),
            hint=_("Take the file away, or bring the lake back from a copy."),
            path=folder,
            reason=str(error).partition("\n")[0],
        ) from error


class _Duck:
    def __init__(self, conn: "DuckDBPyConnection", files: Mapping[str, list[Path]]) -> None:
        self._conn = conn
        for table, paths in files.items():
            more = f", {_SHORT.format(text='VARCHAR')}" if table == "lembaga" else ""
            read = parquet(*(path.resolve() for path in paths))
            conn.execute(f"CREATE VIEW {table} AS SELECT *{more} FROM {read}")

    def rows(self, text: str, values: Mapping[str, Value]) -> Iterator[dict[str, Any]]:
        cursor = self._conn.execute(transpiled(text, "duckdb"), dict(values))
        names = [column[0] for column in cursor.description or ()]
        while some := cursor.fetchmany(1000):
            yield from (dict(zip(names, row, strict=True)) for row in some)


@contextmanager
def _spark(master: str | None, files: Mapping[str, list[Path]]) -> Iterator[Mesin]:
    try:
        from pyspark.sql import SparkSession
    except ImportError as error:
        raise MissingExtraError(NATIONAL, "PySpark") from error
    try:
        builder = SparkSession.builder.appName("berdaya").master(master or "local[*]")
        session = (
            builder.config("spark.ui.enabled", "false")
            .config("spark.ui.showConsoleProgress", "false")
            .config("spark.sql.session.timeZone", "UTC")
            .getOrCreate()
        )
        session.sparkContext.setLogLevel("ERROR")
    except Exception as error:  # Java is missing, or the cluster does not answer
        raise StorageError(
            _("Spark cannot be started: {reason}"),
            hint=_("It needs Java 17 or newer; --master is the address of the cluster."),
            reason=str(error).partition("\n")[0],
        ) from error
    try:
        yield _Spark(session, files)
    finally:
        session.stop()


def _address(path: Path) -> str:
    """Return where a file is, as Spark reads it: nothing is written in percents."""
    plain = path.resolve().as_posix()
    return f"file://{plain}" if plain.startswith("/") else f"file:///{plain}"


class _Spark:
    def __init__(self, session: Any, files: Mapping[str, list[Path]]) -> None:  # noqa: ANN401  a SparkSession, of an extra
        self._session = session
        for table, paths in files.items():
            columns = ", ".join(
                f"{name} {'STRING' if kind == 'TEXT' else 'BIGINT'}"
                for name, kind in ISI[table].items()
            )
            frame = session.read.schema(columns).parquet(*map(_address, paths))
            if table == "lembaga":
                frame = frame.selectExpr("*", _SHORT.format(text="STRING"))
            frame.createOrReplaceTempView(table)

    def rows(self, text: str, values: Mapping[str, Value]) -> Iterator[dict[str, Any]]:
        frame = self._session.sql(transpiled(text, "spark"), args=dict(values))
        return (row.asDict() for row in frame.toLocalIterator())
