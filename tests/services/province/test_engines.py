"""One text of the recap on every engine: rows equal and in one order."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.periode import parse_periode
from berdaya_cli.services.kegiatan.record import add_whole
from berdaya_cli.services.province.send import packed
from berdaya_cli.storage.province import engines
from berdaya_cli.storage.province.lake import Lake
from berdaya_cli.storage.report.rekap_umum import RekapUmum
from tests.conftest import undone
from tests.rounds import examples
from tests.services.report.test_recap import PERIODS, anywhen

GROUPINGS = tuple(RekapUmum.BAGIAN)
TODAY = "2025-12-31"


class Sqlite:
    """SQLite as one more engine."""

    def __init__(self, store):
        self._conn = store.conn

    def rows(self, text, values):
        cursor = self._conn.execute(text, values)
        names = [column[0] for column in cursor.description]
        return (dict(zip(names, row, strict=True)) for row in cursor)


def sums(mesin, periode):
    when = parse_periode(periode)
    return {by: list(engines.recap(mesin, by, None, when)) for by in GROUPINGS}


def cells(mesin):
    return tuple(engines.cells(mesin, "2000-01-01", "2025-10-01", 5))


def own_sums(store, periode):
    when = parse_periode(periode)
    return {by: list(store.rekap.rekap(by, None, when)) for by in GROUPINGS}


@examples(120)
@given(rows=st.lists(anywhen(), max_size=5), periode=st.sampled_from(PERIODS))
def test_sqlite_says_the_same_by_the_one_text(store, rows, periode):
    with undone(store):
        for row in rows:
            add_whole(store, row)
        assert sums(Sqlite(store), periode) == own_sums(store, periode)
        assert cells(Sqlite(store)) == store.terbuka.per_sel("2025-10-01", 5)


@pytest.fixture
def lake(tmp_path):
    return Lake(tmp_path / "danau")


def put(lake, store, **settings):
    """Put a regency of a store into a lake as collect does, and return its note."""
    settings = {"sampai": TODAY, "k": 5} | settings
    with packed(store, "33.03", **settings) as (note, heads, folder):
        lake.add(note, heads, folder, diterima="2026-01-01T08:00:00+07:00")
    return note


@examples(16)
@given(rows=st.lists(anywhen(), max_size=6))
def test_duckdb_says_the_same_of_a_package(store, tmp_path_factory, rows):
    lake = Lake(tmp_path_factory.mktemp("danau"))
    with undone(store):
        for row in rows:
            add_whole(store, row)
        note = put(lake, store)
        wanted = {periode: own_sums(store, periode) for periode in PERIODS[:4]}
        published = store.terbuka.per_sel("2025-10-01", 5)
    with engines.opened("duckdb", lake, {"33.03": note}) as mesin:
        assert {periode: sums(mesin, periode) for periode in wanted} == wanted
        assert sorted(map(repr, cells(mesin))) == sorted(map(repr, published))


def test_the_text_holds_nothing_that_engines_read_otherwise():
    texts = {by: RekapUmum.text(by) for by in GROUPINGS}
    texts |= {"sel": RekapUmum.SEL, "celah": engines.OPEN_CELLS}
    for by, whole in texts.items():
        text = re.sub(r"--[^\n]*", "", whole)
        assert "/" not in text
        assert "CROSS JOIN" not in text
        assert "MATERIALIZED" not in text
        assert not re.search(
            r"\b(date|strftime|julianday|rowid|iif|ifnull|group_concat|EXISTS|BETWEEN|INTEGER)\b",
            text,
            re.IGNORECASE,
        )
        assert not re.search(r"\(\s*SELECT[^()]*WHERE[^()]*=\s*\w+\.id\b[^()]*\)\s*AS\s+\w+,", text)
        for arm in re.split(r"\bUNION ALL\b", text):
            assert not re.search(r"\bAND\s+\w+\.?\w*\s+(OR|AND|\))", arm), "a bare truth value"
        names = set(re.findall(r":(\w+)", text))
        if by in GROUPINGS:
            assert names == {"kabupaten", "awal", "mulai", "akhir", "tahun_mulai", "tahun_akhir"}
        for dialect in engines.MESIN:
            assert engines.transpiled(whole, dialect)


def test_amounts_beyond_a_double_are_summed_exactly(store, lake):
    from berdaya_cli.domain.kegiatan.kegiatan import Kegiatan
    from berdaya_cli.domain.kegiatan.realisasi import Realisasi
    from berdaya_cli.domain.kegiatan.utuh import KegiatanUtuh

    big = 2**53 + 1
    with undone(store):
        asked = Kegiatan(
            kabupaten="33.03", nama="x", fokus="lansia", pelaksana="dinsos", jenis="baru",
            tanggal_mulai="2025-10-01", tanggal_selesai="2025-10-02",
        )  # fmt: skip
        for jumlah in (big, -2, None):
            spent = (
                (Realisasi(sumber_dana="apbd-kabupaten", tanggal="2025-10-02", jumlah=jumlah),)
                if jumlah is not None
                else ()
            )
            add_whole(store, KegiatanUtuh(kegiatan=asked, realisasi=spent))
        note = put(lake, store)
        wanted = own_sums(store, "2025")
    with engines.opened("duckdb", lake, {"33.03": note}) as mesin:
        assert sums(mesin, "2025") == wanted
    assert wanted["fokus"][2].realisasi == big - 2
