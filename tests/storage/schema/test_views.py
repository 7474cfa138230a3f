"""Views: the days that dates stand for, and kegiatan as they stand, by the definitions of a report."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.periode import parse_periode
from berdaya_cli.domain.report.angka import summarize
from berdaya_cli.domain.tanggal import last_day
from berdaya_cli.services.kegiatan.record import add_whole
from berdaya_cli.storage.files import read_page
from berdaya_cli.storage.schema.views import last_day as sql
from tests.conftest import need, undone
from tests.rounds import examples
from tests.services.report.test_recap import anywhen


@pytest.mark.parametrize(
    "tanggal",
    ["2025", "2024-02", "2025-02", "2025-12", *(f"2025-TW{n}" for n in range(1, 5)), "2025-10-13"],
)
def test_sql_and_python_agree_on_the_last_possible_day(empty_store, tanggal):
    (day,) = empty_store.conn.execute(
        f"SELECT {sql('x')} FROM (SELECT ? AS x)", (tanggal,)
    ).fetchone()

    assert day == last_day(tanggal).isoformat()


ALL = parse_periode("2024-01-01..2026-12-31")
QUERIES = re.findall(r"^SELECT .*;$", read_page("id", "data"), re.MULTILINE)


@examples(60)
@given(rows=st.lists(anywhen(), max_size=4))
def test_kegiatan_as_they_stand_are_those_of_a_report(store, rows):
    with undone(store):
        numbers = [add_whole(store, row)[0] for row in rows]
        found = store.conn.execute(
            "SELECT status, pagu, realisasi, jumlah, laki_laki, perempuan FROM kegiatan_kini ORDER BY id"
        ).fetchall()
        years = store.conn.execute(
            "SELECT sum(jumlah) FROM realisasi_tahun WHERE tahun = 2025"
            " UNION ALL SELECT sum(jumlah) FROM pagu_kini WHERE tahun = 2025"
            " UNION ALL SELECT sum(jumlah) FROM peserta_kegiatan WHERE tahun = 2025"
        ).fetchall()
        told = store.kegiatan_report.kegiatan(numbers, ALL.akhir)

    wanted = {}
    for one in told:
        of = summarize((one,), ALL)
        pagu = of.pagu_dibatalkan if one.status(ALL.akhir) == "dibatalkan" else of.pagu
        figures = (pagu, of.realisasi, of.jumlah, of.laki_laki, of.perempuan)
        wanted[one.id] = (one.status(ALL.akhir), *(figure.nilai for figure in figures))
    assert found == [wanted[number] for number in numbers]
    year = parse_periode("2025")
    whole = summarize(told, year)
    off = whole.pagu_dibatalkan.nilai
    pagu = whole.pagu.nilai
    both = None if pagu is None and off is None else (pagu or 0) + (off or 0)
    assert years == [(whole.realisasi.nilai,), (both,), (whole.jumlah.nilai,)]


@pytest.mark.parametrize("program", ["sqlite3", "sqlite-utils"])
@pytest.mark.parametrize("query", QUERIES)
def test_the_queries_of_the_manual_run(contoh, program, query):
    shell = need("sqlite3") if program == "sqlite3" else Path(sys.executable).with_name(program)
    words = (
        [shell, contoh.db, query] if program == "sqlite3" else [shell, contoh.db, query.rstrip(";")]
    )
    result = subprocess.run(words, capture_output=True, text=True, timeout=60, check=True)

    assert len(QUERIES) == 4
    assert len(result.stdout.splitlines()) > 1
