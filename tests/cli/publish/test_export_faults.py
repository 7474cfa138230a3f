"""export: whatever happens, each file is the old one whole or the new one whole."""

import csv
import json
import os
import random
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import pytest

from berdaya_cli.domain.errors import StorageError
from berdaya_cli.storage.publish import folder_lock
from berdaya_cli.storage.publish.published import published_folder
from tests.conftest import need
from tests.faults import BERDAYA, clean_environ, files_of, run, run_and_kill

KILLS = 20


def exported(db, folder, *words, **settings):
    return run("export", "--output", folder, "--db", db, *words, **settings)


def both_states(berdaya, tmp_path):
    """Export two states of the record; what a folder may hold is a file of one of them."""
    exported(berdaya.db, tmp_path / "lama")
    for number in range(30):
        berdaya.sql(
            "INSERT INTO kegiatan (kabupaten, nama, fokus, pelaksana, jenis, tanggal_mulai,"
            " seluruh_kabupaten, uid) VALUES ('33.03', ?, 'lansia', 'dinsosdaldukkbp3a', 'baru', '2025-10-01', 0, ?)",
            f"Senam {number}", f"u{number}",
        )  # fmt: skip
    berdaya.sql("UPDATE fokus SET nama = nama || ' baru'")
    exported(berdaya.db, tmp_path / "baru")
    return files_of(tmp_path / "lama"), files_of(tmp_path / "baru")


def check_whole(folder, old, new):
    """See that each file is whole, and that the manifest tells which state it is of."""
    found = files_of(folder)
    assert found.keys() == old.keys() | new.keys()
    for name, digest in found.items():
        assert digest in {old[name], new[name]}, name
    listed = {
        row["nama"]: row["sha256"]
        for row in json.loads((folder / "manifest.json").read_text())["data"]["berkas"]
    }
    state = old if found["manifest.json"] == old["manifest.json"] else new
    assert listed == {name: digest for name, digest in state.items() if name != "manifest.json"}
    if state is new:
        assert found == new


def test_an_export_that_is_killed_leaves_whole_files(berdaya, tmp_path):
    old, new = both_states(berdaya, tmp_path)
    assert old.keys() == new.keys()
    assert old != new
    chance, folder, ended = random.Random(6), tmp_path / "out", 0
    for _number in range(KILLS):
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(tmp_path / "lama", folder)
        code, _said, _told = run_and_kill(
            chance, (0, 0.4), "export", "--output", folder, "--db", berdaya.db
        )
        ended += code == 0
        check_whole(folder, old, new)
    assert ended < KILLS
    assert exported(berdaya.db, folder).returncode == 0
    assert files_of(folder) == new
    assert list(folder.glob(".*")) == []


def test_a_first_export_that_is_killed_can_be_done_again(berdaya, tmp_path):
    chance = random.Random(7)
    for _number in range(5):
        shutil.rmtree(tmp_path / "out", ignore_errors=True)
        run_and_kill(chance, (0, 0.4), "export", "--output", tmp_path / "out", "--db", berdaya.db)
        assert exported(berdaya.db, tmp_path / "out").returncode == 0
        assert list((tmp_path / "out").glob(".*")) == []


@pytest.mark.parametrize("size", [1, 1000, 5000, 20_000])
def test_a_full_disk_leaves_the_old_files(berdaya, tmp_path, size):
    """Of files that may not grow beyond a size, as those on a full disk cannot."""
    old, new = both_states(berdaya, tmp_path)
    folder = tmp_path / "out"
    shutil.copytree(tmp_path / "lama", folder)
    reader = sqlite3.connect(berdaya.db)  # keeps the files of SQLite, which would grow too
    reader.execute("SELECT count(*) FROM kegiatan").fetchone()
    result = subprocess.run(
        [*BERDAYA, "export", "--output", str(folder), "--db", str(berdaya.db)],
        env=clean_environ(), capture_output=True, check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size)),
    )  # fmt: skip

    reader.close()
    assert (result.returncode, result.stdout) == (5, b"")
    assert b"Traceback" not in result.stderr
    assert "melampaui batas disk" in result.stderr.decode()
    check_whole(folder, old, new)
    assert list(folder.glob(".*")) == []
    assert exported(berdaya.db, folder).returncode == 0
    assert files_of(folder) == new


def test_a_full_small_disk_is_told(berdaya):
    """A file system of 64 KiB, where one can be made."""
    folder = Path(tempfile.mkdtemp())
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder],
        capture_output=True,
        check=False,
    )
    if mounted.returncode:
        folder.rmdir()
        pytest.skip("no file system can be mounted here")
    try:
        result = exported(berdaya.db, folder / "out")
        assert (result.returncode, result.stdout) == (5, b"")
        assert "disk penuh" in result.stderr.decode()
        assert list((folder / "out").glob(".*")) == []
    finally:
        subprocess.run(["umount", folder], check=True)
        folder.rmdir()


def without_privilege(*words):
    """Give the words of a run for which permissions hold, as they do not for root."""
    kept = "-dac_override,-dac_read_search"
    drop = [need("setpriv"), f"--bounding-set={kept}", f"--inh-caps={kept}"]
    return [*(drop if os.getuid() == 0 else ()), *BERDAYA, *map(str, words)]


def test_a_folder_that_is_read_only_is_told(berdaya, tmp_path):
    folder = tmp_path / "out"
    words = without_privilege("export", "--output", folder, "--db", berdaya.db)
    assert subprocess.run(words, env=clean_environ(), check=False).returncode == 0
    old = files_of(folder)
    berdaya.sql("UPDATE fokus SET nama = nama || ' baru'")
    folder.chmod(0o555)
    result = subprocess.run(words, env=clean_environ(), capture_output=True, check=False)
    folder.chmod(0o755)

    assert (result.returncode, result.stdout) == (5, b"")
    assert "tidak dapat ditulis" in result.stderr.decode()
    assert files_of(folder) == old


def test_a_folder_that_is_a_file_is_told(berdaya, tmp_path):
    (tmp_path / "berkas").touch()
    result = berdaya("export", "--output", str(tmp_path / "berkas"))

    assert (result.exit_code, result.stdout) == (5, "")
    assert "tidak dapat ditulis" in result.stderr


def test_a_folder_that_vanishes_is_told_and_not_made_anew(tmp_path):
    """Half of an export in a new folder would look like all of it."""
    with published_folder(tmp_path / "out", (tmp_path / "kunci",)) as folder:
        folder.begin("manifest.json", (), lambda _manifes: (b"{}",))
        folder.write("a.csv", (b"a",))
        shutil.rmtree(tmp_path / "out")
        with pytest.raises(StorageError):
            folder.write("b.csv", (b"b",))
    assert not (tmp_path / "out").exists()


def test_a_link_to_a_folder_is_filled_and_a_link_to_a_file_replaced(berdaya, tmp_path):
    (tmp_path / "nyata").mkdir()
    (tmp_path / "out").symlink_to(tmp_path / "nyata")
    outside = tmp_path / "luar.csv"
    outside.write_text("bukan milik ekspor")
    exported(berdaya.db, tmp_path / "out")
    (tmp_path / "nyata" / "fokus.csv").unlink()
    (tmp_path / "nyata" / "fokus.csv").symlink_to(outside)
    result = exported(berdaya.db, tmp_path / "out")

    assert result.returncode == 0
    assert outside.read_text() == "bukan milik ekspor"
    assert not (tmp_path / "nyata" / "fokus.csv").is_symlink()
    (tmp_path / "putus").symlink_to(tmp_path / "tidak-ada")
    assert exported(berdaya.db, tmp_path / "putus").returncode == 5


HOLD = """
import sys, time
from pathlib import Path
from berdaya_cli.cli.settings import lock_folders
from berdaya_cli.storage.publish.published import published_folder
with published_folder(Path(sys.argv[1]), lock_folders()):
    print("held", flush=True)
    time.sleep(60)
"""


@pytest.fixture
def holder(tmp_path):
    """Another program that holds the folder."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, tmp_path / "out"], stdout=subprocess.PIPE, env=clean_environ()
    ) as process:
        process.stdout.readline()
        yield process
        process.kill()


def test_a_second_export_waits_and_names_the_first(berdaya, tmp_path, holder, monkeypatch):
    monkeypatch.setattr(folder_lock, "LOCK_SECONDS", 0.3)
    result = berdaya("export", "--output", str(tmp_path / "out"))

    assert (result.exit_code, result.stdout) == (5, "")
    assert result.stderr == (
        f"Kesalahan: Ekspor lain ke {tmp_path / 'out'} sedang berjalan (proses {holder.pid}).\n"
        "Saran: Tunggu sampai selesai, lalu coba lagi.\n"
    )
    other = berdaya("export", "--output", str(tmp_path / "lain"))
    assert other.exit_code == 0


def test_the_lock_of_a_program_that_died_blocks_nobody(berdaya, tmp_path, holder):
    holder.kill()
    holder.wait()
    began = time.monotonic()
    result = berdaya("export", "--output", str(tmp_path / "out"))

    assert result.exit_code == 0
    assert time.monotonic() - began < 5
    assert list((tmp_path / "out").glob("*.lock")) == []


def test_two_exports_at_once_leave_one_whole_state(berdaya, tmp_path):
    old, new = both_states(berdaya, tmp_path)
    folder = tmp_path / "out"
    shutil.copytree(tmp_path / "lama", folder)
    runs = [threading.Thread(target=exported, args=(berdaya.db, folder)) for _n in range(3)]
    for one in runs:
        one.start()
    for one in runs:
        one.join()
    assert files_of(folder) == new
    assert old != new


def test_an_export_beside_a_writer_is_of_one_moment(berdaya, tmp_path):
    stop = threading.Event()

    def write():
        number = 0
        while not stop.is_set():
            number += 1
            berdaya.sql(
                "INSERT INTO kegiatan (kabupaten, nama, fokus, pelaksana, jenis, tanggal_mulai,"
                " seluruh_kabupaten, uid) VALUES ('33.03', 'x', 'lansia', 'dinsosdaldukkbp3a', 'baru', '2025-10-01', 0, ?)",
                f"u{number}",
            )  # fmt: skip

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for number in range(5):
            folder = tmp_path / f"out{number}"
            assert exported(berdaya.db, folder, "--internal").returncode == 0
            with (folder / "TERBATAS_kegiatan.csv").open(newline="") as file:
                in_csv = [row["id"] for row in csv.DictReader(file)]
            lines = (folder / "TERBATAS_kegiatan.ndjson").read_text().splitlines()
            history = (folder / "TERBATAS_riwayat.ndjson").read_text().splitlines()
            added = [row for row in map(json.loads, history) if row["tabel"] == "kegiatan"]
            assert len(in_csv) == len(lines) == len(added)
    finally:
        stop.set()
        writer.join()
    assert len(in_csv) > 1
