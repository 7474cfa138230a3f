import hashlib
import os

import pytest

from berdaya_cli.domain.errors import StorageError
from berdaya_cli.storage.files import data_path, write_atomically


def test_a_file_is_written_with_its_hash_and_size(tmp_path):
    (tmp_path / "sub").mkdir()
    digest, size, changed = write_atomically(tmp_path / "sub" / "a.csv", [b"satu", b"dua"])

    assert (tmp_path / "sub" / "a.csv").read_bytes() == b"satudua"
    assert (size, changed) == (7, True)
    assert digest == hashlib.sha256(b"satudua").hexdigest()
    assert list((tmp_path / "sub").iterdir()) == [tmp_path / "sub" / "a.csv"]


def test_a_file_that_holds_the_same_is_not_touched(tmp_path):
    path = tmp_path / "a.csv"
    write_atomically(path, [b"satu"])
    os.utime(path, (1, 1))

    assert write_atomically(path, [b"sa", b"tu"])[2] is False
    assert path.stat().st_mtime == 1
    assert list(tmp_path.iterdir()) == [path]


def test_an_error_half_way_leaves_the_old_file(tmp_path):
    def broken():
        yield b"baru"
        raise RuntimeError

    path = tmp_path / "a.csv"
    path.write_bytes(b"lama")
    with pytest.raises(RuntimeError):
        write_atomically(path, broken())

    assert path.read_bytes() == b"lama"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_a_file_is_told(tmp_path):
    (tmp_path / "x").touch()

    with pytest.raises(StorageError, match="tidak dapat ditulis"):
        write_atomically(tmp_path / "x" / "a.csv", [b""])


def test_a_file_that_another_program_holds_is_told_with_what_to_do(tmp_path, monkeypatch):
    def held(*_args):
        raise PermissionError

    monkeypatch.setattr("pathlib.Path.replace", held)
    with pytest.raises(StorageError) as caught:
        write_atomically(tmp_path / "a.csv", [b"x"])

    assert "Tutup dulu berkasnya" in caught.value.hint
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_published_file_is_as_open_as_other_files(tmp_path):
    write_atomically(tmp_path / "a.csv", [b"x"])
    (tmp_path / "b.csv").write_bytes(b"x")

    assert (tmp_path / "a.csv").stat().st_mode == (tmp_path / "b.csv").stat().st_mode


def test_the_seed_comes_with_the_tool():
    assert data_path("purbalingga.yaml").is_file()
