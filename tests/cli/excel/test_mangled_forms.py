"""import: a form of each layout, filled in and mangled: the records meant, or a finding, no others."""

import sqlite3
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings

from tests import mangled_forms
from tests.conftest import FILES, Berdaya
from tests.rounds import tries

STATE = """
    SELECT k.nama, (SELECT sum(jumlah) FROM realisasi WHERE kegiatan = k.id),
           (SELECT sum(jumlah) FROM pelaksanaan WHERE kegiatan = k.id), p.kendala, p.status
      FROM kegiatan AS k
      LEFT JOIN perkembangan AS p
        ON p.id = (SELECT id FROM perkembangan WHERE kegiatan = k.id
                    ORDER BY tanggal DESC, dicatat DESC, uid DESC LIMIT 1)
"""
SHAPES = ("csv", "csv,", "xlsx")


def first_record(path):
    """Make the record that an older berdaya left, with a form of the first layout that went out."""
    conn = sqlite3.connect(path)
    conn.executescript((FILES / "formulir-1.sql").read_text("utf-8"))
    conn.close()


def both_layouts(folder, patch):
    """Make the record, and read a form of each layout of it."""
    berdaya = Berdaya(folder / "asal.db", patch)
    first_record(berdaya.db)
    second = folder / "formulir-2.xlsx"
    words = ("template", "--pelaksana", "dinsos", "--periode", "2025", "--output", str(second))
    assert berdaya(*words, today="2025-11-20").exit_code == 0
    with sqlite3.connect(berdaya.db) as conn:
        conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    conn.close()
    paths = {1: FILES / "formulir-1.xlsx", 2: second}
    forms = {n: mangled_forms.read_form(path, mangled_forms.BEFORE) for n, path in paths.items()}
    return berdaya, forms


def check(berdaya, folder, form):
    """Import one, and see that nothing is recorded that is not meant."""
    shape = form.shape
    path = folder / f"formulir.{shape.strip(',')}"
    if shape == "xlsx":
        path.write_bytes(mangled_forms.as_xlsx(form))
    else:
        path.write_bytes(mangled_forms.as_csv(form, "," if "," in shape else ";"))
    work = berdaya.at(folder / "berdaya.db")
    result = work("import", str(path), today="2025-11-20")
    found = {nama: tuple(rest) for nama, *rest in work.sql(STATE)}
    assert result.exit_code in {0, 6}, (form, result)
    if result.exit_code == 0:
        assert found == form.meant, (form, result.stdout)
    else:
        assert found == mangled_forms.BEFORE, (form, result.stdout)
        assert "perlu diperbaiki" in result.stdout
    return result.exit_code


@pytest.fixture(scope="module")
def asal(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        yield both_layouts(tmp_path_factory.mktemp("asal"), patch)


def test_the_records_that_are_meant_or_a_finding(asal, tmp_path):
    berdaya, forms = asal
    ends = Counter()

    @settings(max_examples=tries(200), suppress_health_check=list(HealthCheck))
    @given(form=mangled_forms.filled(forms, SHAPES))
    def run(form):
        ends[check(berdaya, tmp_path, form)] += 1

    run()
    assert ends[0] > ends[6], "most come in whole"
