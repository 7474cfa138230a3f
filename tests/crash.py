"""Killing commands that write, and looking at whether anything was lost or is half there."""

import json
import random
import shutil
import sqlite3
import time
import zipfile
from pathlib import Path

from tests.faults import run, run_and_kill, run_here

TABLE = "Nama Kegiatan;Kecamatan;Fokus;OPD;Tanggal;Sumber Dana;Pagu;L;P\n"
KINDS = ("record", "assign", "import", "undo", "merge", "upgrade", "restore", "issue", "audit-pack")
PACK = "audit.zip"


def prepare(base: Path) -> dict[str, Path]:
    """Make what the commands need: a database, another office's, an older one, a table, a backup."""
    files = {name: base / name for name in ("asal.db", "lain.db", "lama.db", "besar.csv")}
    run_here("init", "--db", files["asal.db"])
    record(files["asal.db"], "Awal")
    shutil.copy(files["asal.db"], files["lain.db"])
    for number in range(20):
        record(files["lain.db"], f"Lain {number}")
    lines = [
        f"Rapat {n};Bukateja;rppa;dinsos;{n % 28 + 1}/10/2025;Baznas;1.000.000;10;12"
        for n in range(300)
    ]
    files["besar.csv"].write_text(TABLE + "\n".join(lines) + "\n", encoding="utf-8")
    older = sqlite3.connect(files["lama.db"])
    older.executescript(
        (Path(__file__).parent / "files" / "schema-4.sql").read_text(encoding="utf-8")
    )
    older.close()
    files["terbit.db"] = base / "terbit.db"
    shutil.copy(files["asal.db"], files["terbit.db"])
    issued = ("issue", "--periode", "2025-TW4", "--nomor", "400/1/2026", "--db", files["terbit.db"])
    assert run_here(*issued).exit_code == 0
    for name in ("asal.db", "lain.db", "terbit.db"):
        settle(files[name])
    return files


def record(db: Path, nama: str) -> None:
    """Record a kegiatan."""
    assert run_here(*words_of_record(nama), "--db", db).exit_code == 0


def words_of_record(nama: str) -> tuple[str, ...]:
    """Give the words that record a kegiatan."""
    return (
        "record", "--nama", nama, "--fokus", "lansia", "--pelaksana", "dinsos", "--kecamatan", "Kejobong",
        "--tanggal", "2025-10-13", "--jumlah", "30", "--dana", "APBD Kabupaten:5 jt", "--lagi",
    )  # fmt: skip


def settle(db: Path) -> None:
    """Bring everything into the one file."""
    conn = sqlite3.connect(db)
    conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    conn.close()


def words_of(kind: str, number: int, files: dict[str, Path]) -> tuple[str, ...]:
    """Give a command line of a kind that writes."""
    return {
        "record": words_of_record(f"Senam {number}"),
        "assign": ("assign", "dinsos", "--fokus", "lansia", "--semua-pilot", "--mulai", "2025-08-01"),
        "import": ("import", str(files["besar.csv"])),
        "undo": ("undo", "2", "--yes"),
        "merge": ("merge", str(files["lain.db"])),
        "upgrade": ("list-pilots",),
        "restore": ("restore", str(files["lain.db"]), "--yes"),
        "issue": ("issue", "--periode", "2025-TW4", "--nomor", f"400/{number}/2026"),
        "audit-pack": ("audit-pack", code_in(files["terbit.db"])),
    }[kind]  # fmt: skip


def seconds_alone(files: dict[str, Path]) -> float:
    """Return how long a command takes that nobody kills, as busy as the machine is."""
    db = shutil.copy(files["asal.db"], files["asal.db"].with_name("sendiri.db"))
    began = time.monotonic()
    run(*words_of_record("Sendiri"), "--db", db)
    return time.monotonic() - began


def kill_once(
    chance: random.Random, number: int, files: dict[str, Path], folder: Path, alone: float
) -> str:
    """Start a command that writes, kill it at some moment, and look at what is there.

    ``alone`` says by when it would have ended: ``seconds_alone``.

    Returns:
        Whether it was done, or not at all.
    """
    kind = KINDS[number % len(KINDS)]
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    db = folder / "berdaya.db"
    begin = {"upgrade": "lama.db", "audit-pack": "terbit.db"}.get(kind, "asal.db")
    shutil.copy(files[begin], db)
    words = words_of(kind, number, files)
    if kind == "audit-pack":
        shutil.copytree(files[begin].with_suffix(".edisi"), db.with_suffix(".edisi"))
        words = (*words, "--output", str(folder / PACK))
    before = operations(db)
    longest = alone * (
        2.3 if kind in {"import", "merge", "restore", "issue", "audit-pack"} else 1.3
    )
    code, _said, told = run_and_kill(chance, (alone * 0.15, longest), *words, "--db", db)
    assert code in {0, -9}, told
    if kind != "upgrade":
        check(db, with_copies=kind == "issue")
    done = operations(db) != before
    if kind == "audit-pack":
        assert not done
        done = is_whole(folder / PACK)
    if kind == "restore":
        assert done == ("restore" in {perintah for _id, perintah in operations(db)}), (
            "no note of it"
        )
    assert done or code == -9, (kind, "acknowledged and lost")
    next_words = ("list-pilots",) if kind == "upgrade" else words_of_record("Sesudah")
    again = run_here(*next_words, "--db", db)
    assert again.exit_code == 0, again.stderr
    check(db)
    return "done" if done else "not done"


def code_in(db: Path) -> str:
    """Give the code of the edition in a file."""
    conn = sqlite3.connect(db)
    ((code,),) = conn.execute("SELECT kode FROM edisi").fetchall()
    conn.close()
    return str(code)


def is_whole(path: Path) -> bool:
    """Return whether an audit pack is there; one that is half there is no pack at all."""
    if not path.exists():
        return False
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        assert "SHA256SUMS" in archive.namelist()
    return True


def operations(db: Path) -> list[object]:
    """Give the operations of a file."""
    conn = sqlite3.connect(db)
    rows = conn.execute("SELECT id, perintah FROM operasi").fetchall()
    conn.close()
    return rows


def check(db: Path, *, with_copies: bool = False) -> None:
    """See that nothing is half there: the file, references, the history, the seals, the copies."""
    looked = run_here("doctor", "--json", "--db", db)
    found = json.loads(looked.stdout)["data"]
    broken = [
        row
        for row in found
        if row["berat"] == "kesalahan" and (with_copies or row["jenis"] != "copy-missing")
    ]
    assert looked.exit_code in {0, 6}, looked.stderr
    assert not broken, broken


def fill(db: Path, elsewhere: Path) -> bool:
    """Record until the disk is full, and see that what was said to be there is there.

    Returns:
        Whether it became full.
    """
    done, code = 0, 0
    while done < 40 and code == 0:
        result = run(*words_of_record(f"{done} " + "x" * 20_000), "--db", db)
        code = result.returncode
        assert code in {0, 5}, result.stderr
        assert b"Traceback" not in result.stderr
        done += code == 0
    conn = sqlite3.connect(db)
    kept = conn.execute("SELECT count(*) FROM kegiatan").fetchone()[0]
    conn.close()
    assert kept == done
    moved = Path(shutil.copytree(db.parent, elsewhere)) / db.name
    check(moved)
    assert run(*words_of_record("Sesudah"), "--db", moved).returncode == 0
    return code == 5
