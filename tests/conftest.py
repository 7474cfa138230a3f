"""Fixtures: the real store in memory, the program on a file of its own, and golden answers."""

import io
import os
import shutil
import sqlite3
import sys
from base64 import b64decode
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest

from berdaya_cli import language
from berdaya_cli.cli.app import main
from berdaya_cli.domain.errors import BerdayaError
from berdaya_cli.domain.operasi import Operasi
from berdaya_cli.services.report.report import gather_laporan
from berdaya_cli.services.report.scope import PermintaanLaporan, find_cakupan
from berdaya_cli.services.seed.seed import bring_in, read_seed
from berdaya_cli.storage import audit
from berdaya_cli.storage.connection import APPLICATION_ID, SCHEMA_VERSION
from berdaya_cli.storage.files import data_path
from berdaya_cli.storage.moments import start_moments
from berdaya_cli.storage.opening import create_store
from berdaya_cli.storage.schema.schema import make_schema
from berdaya_cli.storage.store import Store
from tests import rounds
from tests.plans import scans, watch

watch()
ROOT = Path(__file__).parents[1]
GOLDEN = ROOT / "tests" / "golden"
FILES = Path(__file__).parent / "files"
TODAY = "2025-11-20"
MORNING = datetime(2025, 11, 20, 1, tzinfo=UTC)
OPERASI = Operasi(
    waktu="2025-11-20T08:00:00+07:00",
    perintah="init",
    rincian='["init"]',
    petugas="uji",
    versi="0",
)


def pytest_addoption(parser):
    parser.addoption("--update-golden", action="store_true", help="write golden files anew")
    parser.addoption("--quick", action="store_true", help="skip what starts another process")


def pytest_configure(config):
    """Tell the round before any test module is read."""
    rounds.begin(quick=config.getoption("--quick"))


def pytest_collection_modifyitems(items):
    """Start what takes long first: else one worker is left with it while the others have nothing."""
    items.sort(key=lambda item: item.path.name not in rounds.LONG)


@pytest.fixture(autouse=True)
def _in_test():
    rounds.Round.in_test = True
    yield
    rounds.Round.in_test = False


@pytest.fixture(scope="session", autouse=True)
def _nothing_of_the_user(tmp_path_factory):
    """What a test forgets to place lands in a folder of the run, never in the user's own."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in (
            "XDG_DATA_HOME",
            "XDG_CONFIG_HOME",
            "XDG_STATE_HOME",
            "XDG_CACHE_HOME",
            "LOCALAPPDATA",
        ):
            patch.setenv(name, str(home))
        yield


@pytest.fixture(autouse=True)
def _plans():
    """No test runs a statement that reads through a table that grows."""
    yield
    assert scans() == []


@pytest.fixture(autouse=True)
def _indonesian():
    """Each test starts in the default language, whatever the one before it spoke."""
    language.use_language("id")
    yield
    language.use_language("id")


def uids(series=1):
    """Make uids that are the same in every run; another series shares none with the first."""
    numbers = count(1)
    return lambda: f"{series:08}-0000-4000-8000-{next(numbers):012}"


@pytest.fixture(scope="session")
def seeded_file(tmp_path_factory):
    """A database as ``init`` makes it, made once."""
    path = tmp_path_factory.mktemp("seeded") / "berdaya.db"
    with create_store(path, uids()) as store, store.transaction.write(OPERASI):
        bring_in(store, read_seed(data_path("purbalingga.yaml")))
    with sqlite3.connect(path) as conn:
        conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    conn.close()
    return path


@pytest.fixture
def empty_store():
    """The real store in memory, migrated, without a row."""
    conn = sqlite3.connect(":memory:", isolation_level=None)
    conn.execute("PRAGMA foreign_keys = ON")
    conn.execute("BEGIN")
    make_schema(conn, APPLICATION_ID, SCHEMA_VERSION)
    conn.execute("COMMIT")
    start_moments(conn, MORNING)
    yield Store(conn, Path("memory.db"), uids())
    conn.close()


@pytest.fixture
def store(seeded_file):
    """The real store in memory, with the seed of Purbalingga."""
    conn = sqlite3.connect(":memory:", isolation_level=None)
    source = sqlite3.connect(seeded_file)
    source.backup(conn)
    source.close()
    conn.execute("PRAGMA foreign_keys = ON")
    start_moments(conn, MORNING)
    yield Store(conn, Path("memory.db"), uids(2))
    conn.close()


def seed_under(kode):
    """Give Purbalingga's seed under the code of another regency, as if codes had changed since.

    Its outlines stay behind.
    """
    seed = data_path("purbalingga.yaml").read_text(encoding="utf-8")
    before, _batas, after = seed.partition("\nbatas:\n")
    invented = (before + after[after.index("\n\n") + 1 :]).replace("33.03", kode)
    return invented.replace(
        "    tanggal: 2025\n", "    tanggal: 2026\n", 1
    )  # newer than the code list


def report_of(store, today, **asked):
    """Gather a report as the command does."""
    minta = PermintaanLaporan(**asked)
    return gather_laporan(store, find_cakupan(store, minta, today=today), today=today)


def sealed_anew(path):
    """Seal a history again that a test has changed, as somebody could who knows how."""
    conn = sqlite3.connect(path)
    after, previous = 0, ""
    rows = conn.execute("SELECT id, riwayat_sampai FROM operasi ORDER BY id").fetchall()
    for number, up_to in rows:
        previous = audit._seal_of(conn, number, previous, after, up_to)
        conn.execute("UPDATE operasi SET segel = ? WHERE id = ?", (previous, number))
        after = up_to
    conn.commit()
    conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    conn.close()


@contextmanager
def undone(store):
    """Take back, at the end, all that is done to a store within."""
    store.conn.execute("SAVEPOINT semua")
    try:
        yield
    finally:
        store.conn.execute("ROLLBACK TO semua")
        store.conn.execute("RELEASE semua")


@contextmanager
def whole(store):
    """Do a step wholly or not at all, as an operation does."""
    store.conn.execute("SAVEPOINT langkah")
    try:
        yield
    except BerdayaError:
        store.conn.execute("ROLLBACK TO langkah")
        raise
    finally:
        store.conn.execute("RELEASE langkah")


@dataclass(frozen=True)
class Result:
    """What a run of the program answered."""

    exit_code: int
    stdout: str
    stderr: str


class _Stream(io.TextIOWrapper):
    """A stream that a terminal stands behind, or none."""

    def __init__(self, terminal):
        super().__init__(io.BytesIO(), encoding="utf-8", newline="")
        self._terminal = terminal

    def isatty(self):
        return self._terminal

    def text(self):
        self.flush()
        return self.buffer.getvalue().decode()


class Berdaya:
    """Runs the program on a database of its own, at a fixed width and date."""

    def __init__(self, db, monkeypatch):
        self.db = db
        self._monkeypatch = monkeypatch

    def at(self, path):
        """Run on a copy of the database as it is now, instead of what lies there."""
        for left in (path, path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")):
            left.unlink(missing_ok=True)
        shutil.copy(self.db, path)
        return Berdaya(path, self._monkeypatch)

    def __call__(
        self, *words, terminal=False, together=False, db=True, today=TODAY, stdin="", **environ
    ):
        """Run a command line; ``together`` shows stderr among stdout, as a terminal does."""
        settings = {"COLUMNS": "80", "LINES": "200", "NO_COLOR": "1", "BERDAYA_TODAY": today}
        if db:
            settings["BERDAYA_DB"] = str(self.db)
        stdout = _Stream(terminal)
        stderr = stdout if together else _Stream(terminal)
        with self._monkeypatch.context() as patch:
            for name in ("BERDAYA_DB", "BERDAYA_LANG", "BERDAYA_TODAY", "TERM", "FORCE_COLOR"):
                patch.delenv(name, raising=False)
            for name, value in (settings | environ).items():
                patch.setenv(name, value)
            patch.setattr(sys, "stdout", stdout)
            patch.setattr(sys, "stderr", stderr)
            content = stdin if isinstance(stdin, bytes) else stdin.encode()
            patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content), encoding="utf-8"))
            code = main(list(words))
        return Result(code, stdout.text(), "" if together else stderr.text())

    def refuses(self, words, code, told, **settings):
        """Check that a command line is refused, with what is told, and leaves no trace."""
        before = self.content()
        result = self(*words, **settings)
        assert (result.exit_code, result.stdout) == (code, "")
        assert told in result.stderr
        assert self.content() == before
        return result

    def content(self):
        """Give the schema of the database, and every row of every table."""
        conn = sqlite3.connect(self.db)
        schema = conn.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY name").fetchall()
        rows = {
            name: conn.execute(f"SELECT * FROM {name}").fetchall()
            for kind, name, _sql in schema
            if kind == "table"
        }
        conn.close()
        return schema, rows

    def sql(self, statement, *values):
        """Ask the database directly, as another SQLite client would."""
        conn = sqlite3.connect(self.db)
        with conn:
            rows = conn.execute(statement, values).fetchall()
        conn.close()
        return rows


@pytest.fixture
def berdaya(tmp_path, seeded_file, monkeypatch):
    """The program with the seed of Purbalingga."""
    db = tmp_path / "berdaya.db"
    shutil.copy(seeded_file, db)
    return Berdaya(db, monkeypatch)


@pytest.fixture
def worked(berdaya, tmp_path):
    """The program with a kegiatan, a copy of evidence and a file that came in."""
    berdaya(
        "record", "--nama", "Senam", "--fokus", "lansia", "--pelaksana", "dinsos", "--kecamatan",
        "Kejobong", "--tanggal", "2025-10-13", "--jumlah", "30",
    )  # fmt: skip
    (tmp_path / "foto.jpg").write_bytes(b"foto")
    berdaya("attach", "1", str(tmp_path / "foto.jpg"))
    (tmp_path / "m.csv").write_text(
        "Nama Kegiatan;Kecamatan;Fokus;OPD;Tanggal\nRapat;Bukateja;rppa;dinsos;14/10/2025\n"
    )
    berdaya("import", str(tmp_path / "m.csv"))
    return berdaya


EMBLEM = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)
"""A picture of one pixel."""
CONTOH_TODAY = "2026-07-31"
"""The day as of which the sample of the tool is told."""


@pytest.fixture(scope="session")
def contoh_file(tmp_path_factory):
    """The sample of the tool: a year of invented records on the real seed, made once."""
    path = tmp_path_factory.mktemp("contoh") / "contoh.db"
    with pytest.MonkeyPatch.context() as patch:
        assert Berdaya(path, patch)("init", "--contoh", today=CONTOH_TODAY).exit_code == 0
    return path


@pytest.fixture
def contoh(tmp_path, contoh_file, monkeypatch):
    """The program with the sample of the tool."""
    db = tmp_path / "contoh.db"
    shutil.copy(contoh_file, db)
    return Berdaya(db, monkeypatch)


@pytest.fixture
def golden(request):
    """Compare an answer with a file in ``tests/golden``."""

    def check(name, text):
        path = GOLDEN / name
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="")
        assert text == path.read_text(encoding="utf-8")

    return check


def need(tool):
    """Give the path of a program, or skip with the reason; under CI=true its absence fails."""
    if rounds.Round.quick:
        pytest.skip("it starts another process")
    path = shutil.which(tool)
    if path is None and os.environ.get("CI") == "true":
        pytest.fail(f"{tool} is not installed, and .ci/run should have installed it")
    if path is None:
        pytest.skip(f"{tool} is not installed on this machine")
    return path
