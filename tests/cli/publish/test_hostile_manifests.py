"""export: what a folder that others can write says of itself leads to no file but its own."""

import hashlib
import json
import os
import random

import pytest

from berdaya_cli.storage.publish.published import LARGEST_MANIFEST
from tests.documents import pdf_text
from tests.faults import files_of, run, run_and_kill

NAMES = (
    "../korban.db", "/etc/passwd", "../korban.csv", "sub/korban.csv", "..\\korban.csv", ".profil", "korban.db",
    "korban", "C:\\korban.csv", "con.csv", "manifest.json", "korban\n.csv", "",
)  # fmt: skip


@pytest.fixture
def folder(berdaya, tmp_path):
    assert berdaya("export", "--output", str(tmp_path / "out")).exit_code == 0
    return tmp_path / "out"


def rewrite(folder, **lists):
    path = folder / "manifest.json"
    whole = json.loads(path.read_text())
    whole["data"] |= lists
    path.write_text(json.dumps(whole))


def victims(folder):
    """Put a file wherever a name can lead, each known by its hash."""
    (folder / "sub").mkdir()
    found = []
    for path in (
        folder.parent / "korban.db", folder.parent / "korban.csv", folder / "sub" / "korban.csv",
        folder / "korban.db", folder / "korban", folder / ".profil",
    ):  # fmt: skip
        path.write_bytes(b"penting")
        found.append(path)
    return found


SHA = hashlib.sha256(b"penting").hexdigest()


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("key", ["dibuat", "dihapus", "berkas"])
def test_no_name_in_a_manifest_leads_to_another_file(berdaya, folder, key, name):
    files = victims(folder)
    row = {"nama": name, "sha256": SHA}
    rewrite(
        folder,
        **{key: [name if key == "dibuat" else row | ({"bytes": 7} if key == "berkas" else {})]},
    )
    result = berdaya("export", "--output", str(folder))

    assert (result.exit_code, result.stdout) == (4, "")
    assert "tidak dibuat oleh ekspor" in result.stderr or "bukan" in result.stderr
    assert all(path.read_bytes() == b"penting" for path in files)


@pytest.mark.parametrize(
    "text", ["[]", "{}", "1", '{"skema": "berdaya/manifest/2"}', "[" * 100_000, "\xff"]
)
def test_a_manifest_of_something_else_is_not_written_over(berdaya, folder, text):
    (folder / "manifest.json").write_bytes(text.encode("latin-1"))
    result = berdaya("export", "--output", str(folder))

    assert (result.exit_code, result.stdout) == (4, "")
    assert (folder / "manifest.json").read_bytes() == text.encode("latin-1")


def test_a_file_of_an_exports_name_goes_only_where_an_export_made_it(berdaya, folder):
    (folder / "lama.csv").write_bytes(b"isi lain")
    (folder / "tautan.csv").symlink_to(folder.parent / "korban.csv")
    (folder.parent / "korban.csv").write_bytes(b"penting")
    rewrite(
        folder,
        dihapus=[{"nama": "lama.csv", "sha256": SHA}, {"nama": "tautan.csv", "sha256": SHA}],
        dibuat=["lama.csv", "tautan.csv"],
    )
    assert berdaya("export", "--output", str(folder)).exit_code == 0

    assert (folder / "lama.csv").read_bytes() == b"isi lain"
    assert (folder / "tautan.csv").is_symlink()
    assert (folder.parent / "korban.csv").read_bytes() == b"penting"
    (folder / "lama.csv").write_bytes(b"penting")
    rewrite(folder, dihapus=[{"nama": "lama.csv", "sha256": SHA}])
    assert berdaya("export", "--output", str(folder)).exit_code == 0
    assert not (folder / "lama.csv").exists()


def test_what_a_killed_export_had_begun_goes_where_it_is_not_made_any_more(berdaya, tmp_path):
    folder, chance = tmp_path / "out", random.Random(3)
    forms = ("--format", "html", "--format", "csv", "--periode", "2025")
    for _number in range(30):
        run_and_kill(chance, (0.2, 0.6), "export", "--output", folder, "--db", berdaya.db, *forms)
        if folder.exists() and list(folder.glob("*.html")):
            break
    assert berdaya("export", "--output", str(folder), "--format", "csv").exit_code == 0
    assert {name.rpartition(".")[2] for name in files_of(folder)} == {
        "csv", "json", "md", "html",
    }  # fmt: skip
    assert [path.name for path in folder.glob("*.html")] == ["index.html"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has permissions of another kind")
def test_what_is_for_the_office_only_is_readable_by_nobody_else(berdaya, tmp_path):
    folder = tmp_path / "dalam"
    assert (
        berdaya(
            "export", "--output", str(folder), "--internal", "--format", "csv", "--format", "html"
        ).exit_code
        == 0
    )

    modes = {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()}
    assert all(name.startswith("TERBATAS_") for name in modes)
    assert set(modes.values()) == {0o600}
    assert folder.stat().st_mode & 0o777 == 0o700


def test_the_lock_stands_in_a_folder_that_is_the_users_own(berdaya, tmp_path, monkeypatch):
    """A name that others can foresee in a folder that all can write is followed nowhere."""
    victim = tmp_path / "korban"
    victim.write_text("penting")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    assert berdaya("export", "--output", str(tmp_path / "out")).exit_code == 0

    locks = tmp_path / "state" / "berdaya" / "kunci"
    assert [path.suffix for path in sorted(locks.iterdir())] == [".catatan", ".lock", ".pid"]
    if os.name != "nt":
        assert locks.stat().st_mode & 0o777 == 0o700
    (lock,) = locks.glob("*.lock")
    lock.unlink()
    lock.symlink_to(victim)
    berdaya("export", "--output", str(tmp_path / "out"))
    assert victim.read_text() == "penting"


def test_no_seal_is_in_what_is_published(berdaya, tmp_path):
    folder = tmp_path / "out"
    forms = [
        word for form in ("csv", "json", "html", "markdown", "teks") for word in ("--format", form)
    ]
    assert berdaya("export", "--output", str(folder), *forms, "--periode", "2025").exit_code == 0
    (seal,) = berdaya.sql("SELECT substr(segel, 1, 8) FROM operasi ORDER BY id DESC LIMIT 1")[0]

    assert [p.name for p in folder.iterdir() if seal.encode() in p.read_bytes()] == []


def test_a_signed_pdf_bears_the_seal_and_one_for_the_public_does_not(berdaya, tmp_path):
    report = berdaya("report", "--output", str(tmp_path / "l.pdf"), "--periode", "2025")
    public = berdaya(
        "export", "--output", str(tmp_path / "out"), "--format", "pdf", "--periode", "2025"
    )

    assert (report.exit_code, public.exit_code) == (0, 0)
    assert "kode periksa " in pdf_text(tmp_path / "l.pdf")
    assert all("kode periksa " not in pdf_text(path) for path in (tmp_path / "out").glob("*.pdf"))


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes in folders")
@pytest.mark.parametrize("what", ["pipe", "device", "large"])
def test_a_manifest_that_is_no_small_file_is_not_waited_for(berdaya, folder, what):
    path = folder / "manifest.json"
    path.unlink()
    if what == "pipe":
        os.mkfifo(path)
    elif what == "device":
        path.symlink_to("/dev/zero")
    else:
        with path.open("wb") as large:
            large.truncate(LARGEST_MANIFEST + 1)
    result = run("export", "--output", folder, "--db", berdaya.db)

    assert result.returncode == 4
    assert b"bukan buatan ekspor" in result.stderr
