"""An export with nothing new does nothing; whatever is new is noticed, whoever wrote it."""

import os
import sqlite3
import sys

import pytest

from tests.conftest import CONTOH_TODAY


@pytest.fixture
def filled(contoh, tmp_path, monkeypatch):
    """A folder that was just filled, and what runs the same export again."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    folder = tmp_path / "out"

    def export(*more, today=CONTOH_TODAY):
        words = ("export", "--output", str(folder), "--format", "csv", *more)
        result = contoh(*words, today=today)
        assert result.exit_code == 0, result.stderr
        return result.stdout

    export()
    return contoh, folder, export


def rendered(monkeypatch):
    """Note whether an export looks at the record at all."""
    from berdaya_cli.services.publish import export as service

    asked = []
    whole = service.gather_export
    monkeypatch.setattr(service, "gather_export", lambda *a, **k: asked.append(1) or whole(*a, **k))
    return asked


def test_with_nothing_new_nothing_is_made(filled, monkeypatch):
    _contoh, folder, export = filled
    asked = rendered(monkeypatch)
    before = {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}

    assert ", 0 ditulis, 0 dihapus, " in export()
    assert asked == []
    assert {path.name: path.stat().st_mtime_ns for path in folder.iterdir()} == before
    assert not [path for path in folder.iterdir() if "catatan" in path.name]


def by_another_client(contoh):
    conn = sqlite3.connect(contoh.db)
    conn.execute("UPDATE kegiatan SET nama = 'Diubah' WHERE id = 1")
    conn.commit()
    conn.close()


def around_the_triggers(contoh):
    conn = sqlite3.connect(contoh.db)
    for (name,) in conn.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        conn.execute(f"DROP TRIGGER {name}")
    conn.execute("UPDATE kegiatan SET nama = 'Diubah' WHERE id = 1")
    conn.commit()
    conn.close()


@pytest.mark.parametrize(
    "change",
    [
        lambda contoh, _folder: contoh("edit", "1", "--nama", "Diubah"),
        lambda contoh, _folder: by_another_client(contoh),
        lambda contoh, _folder: around_the_triggers(contoh),
        lambda _contoh, folder: (folder / "CONTOH_kegiatan.csv").write_text("diubah orang"),
        lambda _contoh, folder: (folder / "CONTOH_kegiatan.csv").unlink(),
        lambda _contoh, folder: (folder / "CONTOH_manifest.json").unlink(),
    ],
)
def test_what_is_new_is_noticed(filled, monkeypatch, change):
    contoh, folder, export = filled
    change(contoh, folder)
    if not (folder / "CONTOH_manifest.json").exists():
        return
    asked = rendered(monkeypatch)
    export()
    assert asked == [1]
    assert "diubah orang" not in (folder / "CONTOH_kegiatan.csv").read_text("utf-8")


def test_another_day_or_other_options_are_news(filled, monkeypatch):
    _contoh, _folder, export = filled
    asked = rendered(monkeypatch)
    export(today="2026-10-02")
    export("--k", "11", today="2026-10-02")
    export("--k", "11", today="2026-10-02")
    assert asked == [1, 1]


@pytest.mark.parametrize(
    "content",
    ["", "{}", "[]", '{"keadaan": 1, "berkas": []}', "\x00", '{"berkas": [["../x", 1, 2]]}'],
)
def test_a_note_that_says_nothing_is_no_note(filled, tmp_path, monkeypatch, content):
    _contoh, _folder, export = filled
    (note,) = (tmp_path / "state" / "berdaya" / "kunci").glob("*.catatan")
    note.write_text(content)
    asked = rendered(monkeypatch)
    export()
    assert asked == [1]


@pytest.mark.skipif(os.name == "nt", reason="Windows has permissions of another kind")
@pytest.mark.usefixtures("filled")
def test_the_note_is_the_users_own(tmp_path):
    (note,) = (tmp_path / "state" / "berdaya" / "kunci").glob("*.catatan")
    assert note.stat().st_mode & 0o077 == 0
    assert str(tmp_path / "out") not in sys.path


def test_an_export_that_cannot_be_finished_leaves_no_note(filled, tmp_path):
    contoh, folder, export = filled
    contoh("edit", "1", "--nama", "Lain")
    (folder / "CONTOH_kegiatan.csv").unlink()
    (folder / "CONTOH_kegiatan.csv").mkdir()
    result = contoh(
        "export", "--output", str(folder), "--format", "csv", "--format", "html", today=CONTOH_TODAY
    )
    assert result.exit_code == 5
    assert list((tmp_path / "state" / "berdaya" / "kunci").glob("*.catatan")) == []
    (folder / "CONTOH_kegiatan.csv").rmdir()
    export()
    assert "Lain" in (folder / "CONTOH_kegiatan.csv").read_text("utf-8")
