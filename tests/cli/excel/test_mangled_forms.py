"""import: a form of each layout, filled in and mangled: the records meant, or a finding, no others."""

import sqlite3
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings

from tests.conftest import FILES, Berdaya
from tests.mangled_forms import filled
from tests.mangling.form import BEFORE, COPY, NEW, read_form
from tests.mangling.saved import SHAPES, save
from tests.rounds import tries

STATE = """
    SELECT k.nama, (SELECT sum(jumlah) FROM realisasi WHERE kegiatan = k.id),
           (SELECT sum(jumlah) FROM pelaksanaan WHERE kegiatan = k.id), p.kendala, p.status
      FROM kegiatan AS k
      LEFT JOIN perkembangan AS p
        ON p.id = (SELECT id FROM perkembangan WHERE kegiatan = k.id
                    ORDER BY tanggal DESC, dicatat DESC, uid DESC LIMIT 1)
"""
REST = """
    SELECT k.nama, ifnull(j.mulai, k.tanggal_mulai), iif(j.id IS NULL, k.tanggal_selesai, j.selesai),
           k.fokus, k.pelaksana, k.jenis, k.program,
           (SELECT group_concat(ifnull(desa, kecamatan), ';')
              FROM (SELECT * FROM kegiatan_lokasi WHERE kegiatan = k.id ORDER BY kecamatan, desa)),
           (SELECT group_concat(lembaga, ';')
              FROM (SELECT * FROM kegiatan_mitra WHERE kegiatan = k.id ORDER BY lembaga)),
           (SELECT sum(jumlah) FROM anggaran WHERE kegiatan = k.id),
           (SELECT sum(lansia) FROM pelaksanaan WHERE kegiatan = k.id),
           (SELECT fisik_persen FROM perkembangan
             WHERE kegiatan = k.id AND fisik_persen IS NOT NULL ORDER BY id DESC LIMIT 1)
      FROM kegiatan AS k
      LEFT JOIN jadwal AS j ON j.id = (SELECT max(id) FROM jadwal WHERE kegiatan = k.id)
"""
REST_OF_NEW = (
    "2025-11-03", "2025-11-03", "lansia", "dinsos", "baru", None, "33.03.03.2009", None, 2_000_000, None, None,
)  # fmt: skip


def first_record(path):
    """Make the record that an older berdaya left, with a form of the first layout that went out."""
    conn = sqlite3.connect(path)
    conn.executescript((FILES / "formulir-1.sql").read_text("utf-8"))
    conn.close()


def state_of(berdaya, statement):
    """Return what the record says, by the name of each kegiatan; the same name twice is a mistake."""
    rows = berdaya.sql(statement)
    found = {nama: tuple(rest) for nama, *rest in rows}
    return found if len(found) == len(rows) else rows


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
    rest = state_of(berdaya, REST) | dict.fromkeys((NEW["nama"], COPY), REST_OF_NEW)
    return berdaya, {n: read_form(path, BEFORE, rest) for n, path in paths.items()}


def check(berdaya, folder, form):
    """Import one, and see that nothing is recorded that is not meant."""
    return check_file(berdaya, folder, form, save(form, folder))


def check_file(berdaya, folder, form, path):
    """Import the file of a form, and see that nothing is recorded that is not meant."""
    work = berdaya.at(folder / "berdaya.db")
    result = work("import", str(path), today="2025-11-20")
    assert result.exit_code in {0, 6}, (form, result)
    meant = form.meant if result.exit_code == 0 else BEFORE
    rest = form.rest if result.exit_code == 0 else state_of(berdaya, REST)
    assert state_of(work, STATE) == meant, (form, result.stdout)
    assert state_of(work, REST) == {nama: rest[nama] for nama in meant}, (form, result.stdout)
    if result.exit_code:
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
    @given(form=filled(forms, SHAPES))
    def run(form):
        ends[check(berdaya, tmp_path, form)] += 1

    run()
    assert ends[0] > ends[6] / 3, "many come in whole"
