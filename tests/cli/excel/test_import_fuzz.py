"""Whatever comes in, the answer is clean: a finding, or kegiatan; never a traceback, never half."""

import pytest
from hypothesis import given

from tests.messy import GOOD, ROWS, changed, mutated, repacked, text, workbook
from tests.rounds import examples, tries

CLEAN = {0, 6}


def triggers(berdaya):
    return berdaya.sql("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name")


def check(berdaya, path, content):
    """Import a file and look at the answer and at what is left behind."""
    path.write_bytes(content)
    before = berdaya.sql("SELECT count(*) FROM kegiatan")
    before_triggers = triggers(berdaya)
    result = berdaya("import", str(path), "--json")

    assert result.exit_code in CLEAN, result.stderr
    if result.exit_code:
        assert berdaya.sql("SELECT count(*) FROM kegiatan") == before
    assert berdaya.sql("PRAGMA foreign_key_check") == []
    assert triggers(berdaya) == before_triggers


@pytest.fixture(scope="module")
def good():
    rows = [changed(3, f"Kegiatan {number}") for number in range(20)]
    return workbook(rows), text(rows)


@pytest.mark.parametrize("seed", range(tries(50)))
def test_a_workbook_with_bytes_turned(berdaya, tmp_path, good, seed):
    check(berdaya, tmp_path / "acak.xlsx", mutated(good[0], seed))


@pytest.mark.parametrize("seed", range(tries(50)))
def test_a_workbook_with_bytes_turned_in_its_parts(berdaya, tmp_path, good, seed):
    check(berdaya, tmp_path / "acak.xlsx", repacked(good[0], seed))


@pytest.mark.parametrize("seed", range(tries(30)))
def test_a_text_with_bytes_turned(berdaya, tmp_path, good, seed):
    check(berdaya, tmp_path / "acak.csv", mutated(good[1], seed))


ONCE = examples(40)


@ONCE
@given(rows=ROWS)
def test_a_workbook_of_whatever_people_type(berdaya, tmp_path, rows):
    check(berdaya, tmp_path / "apa.xlsx", workbook(rows))


@ONCE
@given(rows=ROWS)
def test_a_text_of_whatever_people_type(berdaya, tmp_path, rows):
    check(berdaya, tmp_path / "apa.csv", text(rows))


def test_the_good_row_is_nearly_good(berdaya, tmp_path):
    rows = [changed(13, "7,5 juta")]
    (tmp_path / "baik.xlsx").write_bytes(workbook(rows))
    result = berdaya("import", str(tmp_path / "baik.xlsx"))

    assert result.exit_code == 0, result.stdout
    assert len(GOOD) == 20
