"""What killed programs leave beside a database: found, named, and taken away by the next command."""

import os
import tempfile

import pytest

from berdaya_cli.storage.left_over import left_over
from berdaya_cli.storage.scratch import FOLDER, own_folder, place_new, scratch


def litter(db):
    """Put there what this version and earlier ones leave, and what is none of ours."""
    ours = [
        db.with_name(".berdaya.db.a1b2c3d4.berdaya-tmp"),
        db.with_name(".berdaya.db.baru"),
        db.with_name(".berdaya.skema-3.db.baru"),
        db.with_name("berdaya.cadangan") / ".berdaya-20251120-080000.db.baru",
        db.with_name("berdaya.impor") / ".ab12_cd3",
        db.with_name("berdaya.bukti") / ".x.a1b2_3d4.berdaya-tmp",
    ]
    others = [
        db.with_name(".xsession"), db.with_name(".lain.db.baru"), db.with_name("catatan.baru"),
        db.with_name("berdaya.impor") / ".keep", db.with_name("a.berdaya-tmp"), db.with_name(".catatan.berdaya-tmp"),
    ]  # fmt: skip
    for path in (*ours, *others):
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"3303044107900001")
    return ours, others


@pytest.mark.parametrize(
    "command", [("list-pilots",), ("backup",), ("doctor",), ("report", "--kecamatan", "Kejobong")]
)
def test_the_next_command_takes_it_away_and_nothing_else(berdaya, command):
    ours, others = litter(berdaya.db)
    assert berdaya(*command).exit_code == 0

    assert [path.name for path in ours if path.exists()] == []
    assert all(path.exists() for path in others)


def test_doctor_names_it(berdaya):
    ours, _others = litter(berdaya.db)
    result = berdaya("doctor")

    assert result.exit_code == 0
    assert sorted(
        line.split("\t")[2] for line in result.stdout.splitlines() if line.startswith("left-over")
    ) == sorted(path.name for path in ours)


def test_what_a_program_at_work_holds_stays(berdaya):
    with scratch(berdaya.db) as mine:
        mine.write_bytes(b"half")
        assert berdaya("list-pilots").exit_code == 0
        assert mine.read_bytes() == b"half"
        assert list(left_over(berdaya.db)) == []
    assert not mine.exists()


@pytest.mark.skipif(os.name == "nt", reason="links need a right of their own in Windows")
def test_a_link_of_such_a_name_is_left(berdaya, tmp_path):
    (tmp_path / "penting").write_text("x")
    link = berdaya.db.with_name(".berdaya.db.zz.berdaya-tmp")
    link.symlink_to(tmp_path / "penting")
    assert berdaya("list-pilots").exit_code == 0

    assert (tmp_path / "penting").read_text() == "x"
    assert link.is_symlink()


def test_a_new_file_takes_the_place_of_none(tmp_path):
    wanted = tmp_path / "a.db"
    places = []
    for number in range(3):
        with scratch(wanted) as unfinished:
            unfinished.write_text(str(number))
            places.append(place_new(unfinished, wanted))

    assert [path.name for path in places] == ["a.db", "a-2.db", "a-3.db"]
    assert [path.read_text() for path in places] == ["0", "1", "2"]
    assert len(list(tmp_path.iterdir())) == 3


def test_on_a_disk_without_links_likewise(tmp_path, monkeypatch):
    def refuse(*_paths):
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    test_a_new_file_takes_the_place_of_none(tmp_path)


def test_a_copy_of_a_foreign_database_that_a_dead_program_left_is_taken_away(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    dead, anybodys = tmp_path / f"{FOLDER}mati", tmp_path / f"{FOLDER}orang"
    for folder in (dead, anybodys):
        folder.mkdir()
        (folder / "salinan.db").write_bytes(b"3303044107900001")
    (dead / ".kunci").touch()
    with own_folder() as mine, own_folder() as another:
        (mine / "salinan.db").touch()
        assert not dead.exists()
        assert anybodys.exists()
        assert (mine / "salinan.db").exists()
        assert another != mine
    assert not mine.exists()
