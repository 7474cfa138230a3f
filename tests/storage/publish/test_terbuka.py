"""What is published of each column of the record, so that nothing is published by accident."""

import pytest

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.publish.data_terbuka import (
    AS_PUBLISHED,
    LICENCES,
    LONG,
    NOT_OF_PROTECTED,
    PEOPLE_SCHEMA,
    PUBLISHED,
    ROWS_KEPT_BACK,
    parse_lisensi,
    published,
)
from berdaya_cli.domain.publish.kunci_terbuka import MAYBE, OF_KEGIATAN, WITH_KUNCI
from berdaya_cli.storage.publish.terbuka import Terbuka

TABLES = (
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"
)


def test_every_column_is_published_or_kept_back(store, golden):
    """Whoever adds a column says here what becomes of it."""

    def fate(table, column):
        if column not in PUBLISHED.get(table, ()):
            return "tidak"
        if column in NOT_OF_PROTECTED.get(table, ()):
            return "umum, kecuali yang dilindungi"
        return "umum, kecuali baris yang dilindungi" if table in ROWS_KEPT_BACK else "umum"

    tables = [name for (name,) in store.conn.execute(TABLES)]
    columns = {
        table: [row[1] for row in store.conn.execute(f"PRAGMA table_info({table})")]
        for table in tables
    }
    golden(
        "terbuka.tsv",
        "".join(f"{t}\t{c}\t{fate(t, c)}\n" for t in tables for c in columns[t]),
    )
    assert {t: set(shown) - set(columns.get(t, ())) for t, shown in PUBLISHED.items()} == {
        t: set() for t in PUBLISHED
    }
    assert set(Terbuka.PROTECTED) == set(NOT_OF_PROTECTED) | set(ROWS_KEPT_BACK)


def test_a_description_has_what_is_published_and_points_to_nothing_else(store):
    whole = {nama: store.catalogue.describe(nama) for nama in PUBLISHED}
    for nama, one in whole.items():
        found = published(one)
        assert tuple(k.nama for k in found.kolom) == PUBLISHED[nama]
        by_name = {k.nama: k for k in one.kolom}
        for kolom in found.kolom:
            there = by_name[kolom.nama]
            as_kept = {
                "jenis": there.jenis,
                "pilihan": there.pilihan,
                "wajib": there.wajib and kolom.nama not in NOT_OF_PROTECTED.get(nama, ()),
            }
            wanted = as_kept | AS_PUBLISHED.get((nama, kolom.nama), {})
            assert {name: getattr(kolom, name) for name in as_kept} == wanted
        assert found.kunci in {one.kunci, ()}
        assert bool(found.kunci) == (set(one.kunci) <= set(PUBLISHED[nama]))
        kept = [r for r in one.rujukan if r not in found.rujukan]
        assert all(
            set(r.kolom) <= set(PUBLISHED[nama]) and set(r.kolom_tabel) <= set(PUBLISHED[r.tabel])
            for r in found.rujukan
        )
        assert all(
            not set(r.kolom) <= set(PUBLISHED[nama])
            or not set(r.kolom_tabel) <= set(PUBLISHED.get(r.tabel, ()))
            for r in kept
        )
    assert not published(whole["kegiatan"]).kolom[2].wajib, "the name of a protected one is empty"
    assert published(whole["pelaksanaan"]).kunci == ("id",)


def test_the_description_of_the_masked_cells():
    assert [(k.nama, k.jenis, k.wajib) for k in PEOPLE_SCHEMA.kolom] == [
        ("kabupaten", "string", True), ("periode", "string", True), ("kecamatan", "string", False),
        ("fokus", "string", True), ("jumlah", "integer", False), ("laki_laki", "integer", False),
        ("perempuan", "integer", False), ("disabilitas", "integer", False), ("lansia", "integer", False),
        ("anak", "integer", False), ("pemuda", "integer", False), ("kunci", "string", True), ("mulai", "date", True),
        ("akhir", "date", True),
    ]  # fmt: skip
    assert [(r.kolom, r.tabel, r.kolom_tabel) for r in PEOPLE_SCHEMA.rujukan] == [
        (("kabupaten",), "kabupaten", ("kode",)),
        (("kecamatan",), "kecamatan", ("kode",)),
        (("kabupaten", "fokus"), "fokus", ("kabupaten", "kode")),
    ]


def test_each_key_that_may_be_empty_has_a_whole_one_beside_it(store):
    """A key of two columns, one of which may be empty, would count as broken."""
    known = {nama: published(store.catalogue.describe(nama)) for nama in PUBLISHED}
    maybe = {}
    for nama, one in known.items():
        must = {k.nama: k.wajib for k in one.kolom}
        for r in one.rujukan:
            if len(r.kolom) > 1 and not all(must[n] for n in r.kolom):
                (own,) = (
                    n for n, other in zip(r.kolom, r.kolom_tabel, strict=True) if other == "kode"
                )
                maybe.setdefault(nama, set()).add(own)
                assert r.tabel in WITH_KUNCI
    assert maybe == {nama: set(columns) for nama, columns in MAYBE.items()}
    assert set(OF_KEGIATAN) == {
        n for n, one in known.items() for r in one.rujukan if r.tabel == "kegiatan"
    }


def test_tables_that_grow_are_a_row_a_line_in_json():
    assert set(LONG) == {
        "kegiatan", "kegiatan_lokasi", "kegiatan_mitra", "pelaksanaan", "perkembangan", "anggaran",
        "realisasi", "jadwal", "bukti", "isian", "operasi", "riwayat",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("asked", "nama", "tautan"),
    [
        (" cc-by-4.0 ", "CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
        ("CC0-1.0", "CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
        ("odbl-1.0", "ODbL-1.0", "https://opendatacommons.org/licenses/odbl/1-0/"),
    ],
)
def test_the_licences_that_are_known(asked, nama, tautan):
    found = parse_lisensi(asked)

    assert (found.nama, found.tautan) == (nama, tautan)


def test_another_licence_is_refused_with_those_that_are_known():
    with pytest.raises(InvalidValueError) as caught:
        parse_lisensi("CC-BY-3.0")
    assert all(lisensi.nama in caught.value.hint for lisensi in LICENCES)


def held(store, day, people):
    """Record one kegiatan of many people in Kejobong on a day."""
    number = store.conn.execute(
        "INSERT INTO kegiatan (kabupaten, nama, fokus, pelaksana, jenis, tanggal_mulai, seluruh_kabupaten, uid)"
        " VALUES ('33.03', 'Senam', 'lansia', 'dinporapar', 'baru', ?, 0, ?)",
        (day, day),
    ).lastrowid
    store.conn.execute(
        "INSERT INTO pelaksanaan (kegiatan, tanggal, kecamatan, jumlah, uid) VALUES (?, ?, '33.03.05', ?, ?)",
        (number, day, people, day),
    )


def test_people_are_counted_by_quarters_that_are_over(store):
    for day, people in (
        ("2025-06-30", 50), ("2025-07-01", 60), ("2025-09-30", 70), ("2025-10-01", 80), ("2026-01-01", 90),
    ):  # fmt: skip
        held(store, day, people)
    store.conn.execute("UPDATE pelaksanaan SET kecamatan = NULL WHERE tanggal = '2025-09-30'")

    found = [
        (c.periode, c.kecamatan, c.cacah[0].nilai) for c in store.terbuka.per_sel("2025-10-01", 5)
    ]
    assert found == [
        ("2025-TW2", "33.03.05", 50), ("2025-TW3", None, 70), ("2025-TW3", "33.03.05", 60),
    ]  # fmt: skip


def test_a_source_of_ones_own_is_left_out_and_nothing_else_of_its_name(store):
    store.conn.execute(
        "INSERT INTO sumber (kabupaten, kode, judul, uid)"
        " SELECT '33.03', kode, 'Kata Bu Sri', '00000000-0000-4000-8000-000000000001' FROM sumber_dana"
        "  WHERE kode NOT IN (SELECT kode FROM sumber) LIMIT 1"
    )
    (own,) = store.conn.execute("SELECT kode FROM sumber WHERE uid LIKE '0000%'").fetchone()
    held(store, "2025-07-01", 60)
    (number,) = store.conn.execute("SELECT max(id) FROM kegiatan").fetchone()
    store.conn.execute(
        "INSERT INTO anggaran (kegiatan, kabupaten, sumber_dana, tahun, tahap, tanggal, jumlah, uid)"
        " VALUES (?, '33.03', ?, 2025, 'murni', '2025-07-01', 5, 'u')",
        (number, own),
    )
    store.conn.execute("UPDATE kecamatan SET sumber_titik = ?", (own,))

    def column(table, name):
        isi = store.terbuka.table(table)
        return {row[isi.kolom.index(name)] for row in isi.baris()}

    assert own not in column("sumber", "kode")
    assert own in column("anggaran", "sumber_dana")
    assert column("kecamatan", "sumber_titik") == {None}
    assert column("kecamatan", "sumber") != {None}
    assert "Kata Bu Sri" not in {one.judul for one in store.terbuka.sources(None)}


def test_a_kecamatan_has_a_point_only_where_both_numbers_are_known(store):
    every = {one.kode for one in store.terbuka.points("2025-08-01")}
    store.conn.execute(
        "UPDATE kecamatan SET lintang = NULL, bujur = NULL, sumber_titik = NULL WHERE kode = '33.03.05'"
    )

    assert every - {one.kode for one in store.terbuka.points("2025-08-01")} == {"33.03.05"}


@pytest.mark.parametrize(
    ("day", "pilots"), [("2025-07-30", 0), ("2025-07-31", 4), ("2025-08-15", 4), ("2025-08-16", 3)]
)
def test_a_kecamatan_is_a_pilot_from_its_first_day_to_its_last(store, day, pilots):
    store.conn.execute(
        "UPDATE pilot SET berlaku_sampai = '2025-08-15' WHERE id = (SELECT min(id) FROM pilot)"
    )

    assert sum(one.pilot for one in store.terbuka.points(day)) == pilots
