"""The bench runs, on small data; how long anything takes is nothing that a test asks."""

import json
import os
import sqlite3
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest

from berdaya_cli.reports.excel import as_form
from tests.bench import bare_forms, forms, kept_forms, listings, reports, tables
from tests.bench.data import make
from tests.bench.place import Place
from tests.bench.reports import BARE_RECAP
from tests.bench.table import BEGIN, END, between_markers
from tests.bench.timing import Result, Spread
from tests.conftest import need
from tests.faults import clean_environ

ROOT = Path(__file__).parents[1]


@pytest.mark.skipif(os.name == "nt", reason="the bench asks POSIX for the memory of a program")
def test_the_bench_measures_every_job_and_writes_the_table(tmp_path):
    need("sqlite3")
    page, answer = tmp_path / "README.md", tmp_path / "hasil.json"
    page.write_text(f"before\n{BEGIN}\nof last year\n{END}\nafter\n")
    words = ("--rows", "600", "--runs", "1", "--warm-up", "0", "--json", answer, "--readme", page)
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench", *words], cwd=ROOT, env=clean_environ(), capture_output=True,
        text=True, check=False,
    )  # fmt: skip

    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(answer.read_text())
    groups = {*listings.GROUPS, *tables.GROUPS, *forms.GROUPS, *reports.GROUPS}
    assert {one["group"] for one in told["results"]} == groups
    for one in told["results"]:
        assert one["ours"]["least"] <= one["ours"]["median"] <= one["ours"]["most"]
        assert one["ratio"] == pytest.approx(one["ours"]["median"] / one["theirs"]["median"])
        assert one["ours"]["memory"] > 5
    written = page.read_text()
    assert written.startswith(f"before\n{BEGIN}\n\n| | job |")
    assert written.endswith(f"{END}\nafter\n")
    assert "of last year" not in written
    assert written.count("\n| ") == len(told["results"]) + 2


def test_bare_sql_and_the_recap_have_the_same_figures(tmp_path, berdaya):
    make(tmp_path / "provinsi.db", 3000)
    berdaya.db = tmp_path / "provinsi.db"
    lines = berdaya("recap", "--periode", "2025").stdout.splitlines()[1:]
    found = [line.split("\t")[:11] for line in lines]
    rows = berdaya.sql(BARE_RECAP.format(where="1"))

    assert len(rows) > 500
    assert [list(map(str, row)) for row in rows] == [row for row in found if row[3] != "0"]


def test_the_data_are_sound(tmp_path, berdaya):
    make(tmp_path / "provinsi.db", 1000)
    berdaya.db = tmp_path / "provinsi.db"
    found = json.loads(berdaya("doctor", "--json").stdout)["data"]

    assert [row for row in found if row["berat"] == "kesalahan"] == []
    assert berdaya.sql("SELECT count(*) FROM kegiatan AS k JOIN lembaga AS l"
                       " ON l.kabupaten = k.kabupaten AND l.kode = k.pelaksana") == [(1000,)]  # fmt: skip


def test_the_peer_of_the_forms_writes_the_same_workbooks(tmp_path, berdaya):
    berdaya.db = tmp_path / "opd.db"
    kept_forms.make(berdaya.db, 4, 10)
    found = json.loads(berdaya("doctor", "--json").stdout)["data"]
    made = kept_forms.forms_of(berdaya.db)

    assert [row for row in found if row["berat"] == "kesalahan"] == []
    assert sorted(len(form.baris) for form in made) == [2, 2, 3, 3]
    for form in made:
        target = BytesIO()
        bare_forms.write(target, kept_forms.calls_of(form))
        assert target.getvalue() == as_form.render(form)


def test_the_same_size_gives_the_same_data(tmp_path):
    for name in ("a", "b"):
        make(tmp_path / f"{name}.db", 300)
    figures = set()
    for path in (tmp_path / "a.db", tmp_path / "b.db", Place(tmp_path, 300).province(300)):
        conn = sqlite3.connect(path)
        figures.add(conn.execute("SELECT count(*), sum(laki_laki) FROM pelaksanaan").fetchone())
        conn.close()

    assert len(figures) == 1


@pytest.mark.parametrize(("mark", "misses"), [(None, False), (0.5, True), (2.0, False)])
def test_a_missed_mark_is_told(mark, misses):
    spread = Spread(1.0, 0.9, 1.1, 20.0)
    result = Result(
        group="import", job="x", ours=spread, peer="y", theirs=spread, ratio=1.0, mark=mark, why="z"
    )

    assert result.misses == misses


@pytest.mark.parametrize("page", ["", f"{BEGIN}", f"{END}{BEGIN}", f"{BEGIN}{END}{END}"])
def test_a_page_without_its_markers_is_left_as_it_is(page):
    with pytest.raises(ValueError, match="performance"):
        between_markers(page, "table")
