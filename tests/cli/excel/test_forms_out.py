"""Forms that lie where they went out, and are made anew."""

import openpyxl
import pytest

from berdaya_cli.domain.excel.tata_letak import ISIAN

NIHIL = "D6"


@pytest.fixture
def out(berdaya, tmp_path):
    """The words that make a form, and where it lies."""
    path = tmp_path / "formulir.xlsx"
    words = ("template", "--pelaksana", "dinsos", "--periode", "2025-TW4", "--output", str(path))
    assert berdaya(*words).exit_code == 0
    return words, path


def fill(path):
    book = openpyxl.load_workbook(path)
    book[ISIAN][NIHIL].value = "NIHIL"
    book.save(path)
    return path.read_bytes()


def test_what_nobody_touched_is_made_anew(berdaya, out):
    words, path = out
    before = path.read_bytes()
    assert berdaya(*words).exit_code == 0
    assert path.read_bytes() != before


@pytest.mark.parametrize("dry", [(), ("--dry-run",)])
def test_what_was_worked_in_stays_and_no_form_goes_out(berdaya, out, dry):
    words, path = out
    filled = fill(path)
    berdaya.refuses((*words, *dry), 4, "sudah diisi")
    assert path.read_bytes() == filled


def test_what_came_in_is_made_anew_until_the_import_is_taken_back(berdaya, out):
    words, path = out
    filled = fill(path)
    assert berdaya("import", str(path)).exit_code == 0
    assert berdaya("undo", "--yes").exit_code == 0
    berdaya.refuses(words, 4, "sudah diisi")
    assert path.read_bytes() == filled

    assert berdaya("import", str(path)).exit_code == 0
    assert berdaya(*words).exit_code == 0
    assert path.read_bytes() != filled


def test_every_form_that_was_worked_in_is_named(berdaya, tmp_path):
    folder = tmp_path / "formulir"
    words = ("template", "--semua", "--periode", "2025-TW4", "--output", str(folder))
    assert berdaya(*words).exit_code == 0
    first, second, *_rest = sorted(folder.iterdir())
    fill(first)
    second.write_bytes(b"catatan orang")
    result = berdaya(*words)
    assert result.exit_code == 4
    assert result.stderr.count("sudah diisi") == 2
    assert second.read_bytes() == b"catatan orang"
