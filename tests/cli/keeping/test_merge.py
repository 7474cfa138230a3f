"""merge: two offices' files come to say the same, whichever takes in the other."""

import json
import shutil
import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.report.rekap import MENURUT
from tests.conftest import FILES, Berdaya, sealed_anew
from tests.rounds import examples

STEPS = (
    ("record", "--nama", "Senam {s}{n}", "--fokus", "lansia", "--pelaksana", "dinsos", "--kecamatan",
     "Kejobong", "--tanggal", "2025-10-13", "--jumlah", "3{d}", "--dana", "APBD Kabupaten:5 jt", "--lagi"),
    ("edit", "1", "--nama", "Bersama {s}{n}", "--mitra", "kadin"),
    ("log", "1", "--tanggal", "2025-10-1{d}", "--jumlah", "2{d}"),
    ("spend", "2", "--dana", "APBD Kabupaten:1{d}0.000", "--tanggal", "2025-10-1{d}"),
    ("delete", "2", "--alasan", "uji"),
    ("delete", "1", "--baris", "pelaksanaan:1", "--alasan", "uji"),
    ("assign", "dinsos", "--fokus", "lansia", "--kecamatan", "Kejobong", "--mulai", "2025-08-0{d}"),
    ("unassign", "dinsos", "--fokus", "rppa", "--kecamatan", "Kejobong", "--sampai", "2025-10-0{d}"),
    ("add-lembaga", "Lembaga {n}", "--jenis", "mitra"),
    ("edit-fokus", "lansia", "--uraian", "Uraian {s}{n}"),
    ("designate", "Rembang", "--alasan", "uji", "--dasar", "SK {s}", "--mulai", "2025-09-0{d}"),
    ("undo",),
    ("progress", "1", "--status", "selesai", "--tanggal", "2025-10-15"),
    ("progress", "1", "--status", "berjalan", "--tanggal", "2025-10-15"),
    ("budget", "1", "--dana", "APBD Kabupaten:{d} jt", "--tanggal", "2025-10-14", "--tahap", "perubahan"),
    ("record", "--nama", "Kursus {s}{n}", "--fokus", "rppa", "--pelaksana", "dinsos", "--tanggal", "November 2025"),
    ("edit", "1", "--tanggal", "2025-10-1{d}..", "--alasan", "hujan"),
    ("edit", "1", "--tanggal", "2025-10-1{d}", "--ralat"),
    ("progress", "1", "--status", "ditunda", "--sampai", "Desember 2025", "--tanggal", "2025-10-1{d}"),
    ("progress", "1", "--status", "ditunda", "--sampai", "belum ditentukan", "--tanggal", "2025-10-1{d}"),
)  # fmt: skip
SUMS = ("total", "per_fokus", "per_kecamatan", "per_bulan")
PERIODS = ("2025", "2025-10", "2025-TW4", "2025-10-14..2025-10-15")


def state(db):
    """Give what a file says: no numbers of its own, each kegiatan by its uid."""
    conn = sqlite3.connect(db)
    uids = dict(conn.execute("SELECT id, uid FROM kegiatan"))
    found = {}
    for (name,) in conn.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall():
        if name in {"operasi", "riwayat", "isian", "isian_ditarik", "gabungan", "operasi_berjalan",
                    "sqlite_sequence", "_sqlite_migrations"}:  # fmt: skip
            continue
        columns = [row[1] for row in conn.execute(f"PRAGMA table_info({name})")]
        rows = (
            dict(zip(columns, row, strict=True)) for row in conn.execute(f"SELECT * FROM {name}")
        )
        found[name] = sorted(
            json.dumps(
                {k: uids.get(v) if k == "kegiatan" else v for k, v in row.items() if k != "id"}
            )
            for row in rows
        )
    conn.close()
    return found


def figures(office, periods=PERIODS):
    """Give every sum of every recap and report of some periods."""
    found = []
    for periode in periods:
        when = ("--periode", periode, "--json")
        found += [office("recap", "--menurut", by, *when).stdout for by in MENURUT]
        report = json.loads(office("report", *when).stdout)["data"]
        found.append({name: report[name] for name in SUMS})
    return found


@pytest.fixture
def offices(berdaya, tmp_path, monkeypatch):
    """Two offices that began with one file."""
    for number in (1, 2):
        berdaya(
            "record", "--nama", f"Posyandu {number}", "--fokus", "lansia", "--pelaksana", "dinsos",
            "--kecamatan", "Kejobong", "--tanggal", "2025-10-13", "--jumlah", "30",
        )  # fmt: skip
    berdaya.sql("UPDATE riwayat SET waktu = '2025-11-20T00:00:00Z'")
    sealed_anew(berdaya.db)
    other = Berdaya(tmp_path / "lain" / "berdaya.db", monkeypatch)
    other.db.parent.mkdir()
    shutil.copy(berdaya.db, other.db)
    return berdaya, other


def checkpoint(office):
    conn = sqlite3.connect(office.db)
    conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    conn.close()


def at(office, moment):
    """Let what an office did last have happened at a moment: the tests are faster than a second."""
    conn = sqlite3.connect(office.db)
    conn.execute(
        "UPDATE riwayat SET waktu = ? WHERE operasi = (SELECT max(id) FROM operasi)",
        (f"2025-11-20T{moment:02}:00:00Z",),
    )
    conn.commit()
    conn.close()
    sealed_anew(office.db)


@examples(25)
@given(
    st.lists(st.tuples(st.integers(0, 1), st.integers(0, len(STEPS) - 1)), min_size=1, max_size=9),
)
def test_both_directions_give_the_same_and_again_changes_nothing(offices, tmp_path, steps):
    kept = [office.db.read_bytes() for office in offices]
    for number, (side, step) in enumerate(steps):
        offices[side](*(w.format(n=number, s="ab"[side], d=number % 9 + 1) for w in STEPS[step]))
        at(offices[side], number + 1)
    for office in offices:
        checkpoint(office)
    copies = [shutil.copy(office.db, tmp_path / f"{n}.db") for n, office in enumerate(offices)]
    first = offices[0]("merge", str(copies[1]))
    second = offices[1]("merge", str(copies[0]))

    assert (first.exit_code in {0, 6}, first.stderr) == (True, "")
    assert (second.exit_code in {0, 6}, second.stderr) == (True, "")
    assert state(offices[0].db) == state(offices[1].db)
    assert figures(offices[0], PERIODS[1:2]) == figures(offices[1], PERIODS[1:2])
    assert offices[0].sql("PRAGMA foreign_key_check") == []
    before = offices[0].content()
    assert "Tidak ada perubahan." in offices[0]("merge", str(copies[1])).stdout
    assert offices[0].content() == before
    for office, content in zip(offices, kept, strict=True):
        for ending in ("", "-wal", "-shm"):
            office.db.with_name(office.db.name + ending).unlink(missing_ok=True)
        office.db.write_bytes(content)


def test_of_two_rows_of_a_day_the_later_recorded_holds_on_both_laptops(offices, tmp_path):
    here, there = offices
    for office, words in (
        (here, ("progress", "1", "--status", "selesai", "--tanggal", "2025-10-15")),
        (there, ("progress", "1", "--status", "berjalan", "--tanggal", "2025-10-15")),
        (there, ("budget", "1", "--dana", "Baznas:2 jt", "--tanggal", "2025-10-15")),
        (here, ("budget", "1", "--dana", "Baznas:3 jt", "--tanggal", "2025-10-15")),
    ):
        assert office(*words).exit_code == 0
    for office in offices:
        checkpoint(office)
    copies = [shutil.copy(office.db, tmp_path / f"{n}.db") for n, office in enumerate(offices)]
    here("merge", str(copies[1]))
    there("merge", str(copies[0]))

    assert figures(here) == figures(there)
    (total,) = json.loads(here("recap", "--menurut", "kabupaten", "--json").stdout)["data"]
    assert (total["selesai"], total["pagu"]) == (0, 3_000_000)


def test_laptops_that_were_upgraded_apart_have_no_conflict(offices, tmp_path):
    here, there = offices
    there.sql("UPDATE pelaksanaan SET dicatat = '2025-11-19T00:00:00.000009Z' WHERE id = 1")
    there.sql("UPDATE pelaksanaan SET dicatat = '2199-11-19T00:00:00.000009Z' WHERE id = 2")
    for office in offices:
        checkpoint(office)
    copies = [shutil.copy(office.db, tmp_path / f"{n}.db") for n, office in enumerate(offices)]
    for office, copy in ((here, copies[1]), (there, copies[0])):
        result = office("merge", str(copy))
        assert (result.exit_code, "mengubah" in result.stdout) == (0, False)
    moments = [office.sql("SELECT id, dicatat FROM pelaksanaan ORDER BY id") for office in offices]
    assert moments[0] == moments[1]
    assert moments[0][0] == (1, "2025-11-19T00:00:00.000009Z")
    assert "Tidak ada perubahan." in here("merge", str(copies[1])).stdout
    there("edit", "1", "--nama", "Dari sana")
    checkpoint(there)
    assert here("merge", str(there.db)).exit_code == 0
    assert here.sql("SELECT nama FROM kegiatan WHERE id = 1") == [("Dari sana",)]


def test_a_change_made_before_the_moments_were_brought_together_still_holds(offices, tmp_path):
    """Taking over a moment is no change of the row."""
    here, there = offices
    checkpoint(there)
    there.sql("UPDATE pelaksanaan SET dicatat = '2025-11-19T00:00:00.000009Z' WHERE id = 1")
    checkpoint(there)
    early = shutil.copy(there.db, tmp_path / "awal.db")
    there.sql("UPDATE pelaksanaan SET jumlah = 77 WHERE id = 1")
    checkpoint(there)
    here("merge", str(early))
    assert here("merge", str(there.db)).exit_code == 0
    assert here.sql("SELECT jumlah FROM pelaksanaan WHERE id = 1") == [(77,)]


def test_what_the_other_recorded_comes_in_with_its_copies(offices, tmp_path):
    here, there = offices
    here("record", "--nama", "Di sini", "--fokus", "rppa", "--pelaksana", "dinsos", "--kecamatan",
         "Bukateja", "--tanggal", "2025-10-14")  # fmt: skip
    there("record", "--nama", "Di sana", "--fokus", "zilenial", "--pelaksana", "dinporapar", "--kecamatan",
          "Bobotsari", "--tanggal", "2025-10-15", "--jumlah", "7")  # fmt: skip
    (tmp_path / "foto.jpg").write_bytes(b"foto")
    there("attach", "3", str(tmp_path / "foto.jpg"))
    checkpoint(there)
    result = here("merge", str(there.db))

    assert (result.exit_code, result.stderr) == (0, "")
    assert here.sql("SELECT id, nama FROM kegiatan WHERE id > 2 ORDER BY id") == [
        (3, "Di sini"), (4, "Di sana"),
    ]  # fmt: skip
    assert here.sql("SELECT kegiatan, jumlah FROM pelaksanaan WHERE kegiatan = 4") == [(4, 7)]
    (copy,) = here.db.with_name("berdaya.bukti").iterdir()
    assert copy.read_bytes() == b"foto"
    assert len(list(here.db.with_name("berdaya.cadangan").glob("*.db"))) == 1
    found = json.loads(here("doctor", "--json").stdout)["data"]
    assert {row["jenis"] for row in found} <= {
        "seal",
        "permissions",
    }  # the clock was set back above


def test_of_a_row_that_both_changed_the_later_holds_and_is_listed(offices, golden):
    here, there = offices
    here("edit", "1", "--nama", "Dari sini")
    at(here, 5)
    there("edit", "1", "--nama", "Dari sana")
    at(there, 6)
    checkpoint(there)
    before = here.content()
    shown = here("merge", str(there.db), "--dry-run")
    assert here.content() == before
    result = here("merge", str(there.db), terminal=True)

    assert (shown.exit_code, result.exit_code) == (6, 6)
    golden("merge.txt", result.stdout)
    assert here.sql("SELECT nama FROM kegiatan WHERE id = 1") == [("Dari sana",)]


def test_the_user_may_let_the_other_hold(offices):
    here, there = offices
    here("edit", "1", "--nama", "Dari sini")
    at(here, 5)
    there("edit", "1", "--nama", "Dari sana")
    at(there, 6)
    checkpoint(there)
    here("merge", str(there.db), "--pakai", "sini")
    assert here.sql("SELECT nama FROM kegiatan WHERE id = 1") == [("Dari sini",)]


def test_a_later_edit_there_holds_though_a_merge_came_between(offices, tmp_path):
    """The time of the merge says nothing of when a row was changed."""
    here, there = offices
    there("edit", "1", "--nama", "Pertama")
    at(there, 5)
    checkpoint(there)
    early = shutil.copy(there.db, tmp_path / "awal.db")
    there("edit", "1", "--nama", "Kedua")
    at(there, 6)
    checkpoint(there)
    here("merge", str(early))
    assert here.sql("SELECT nama FROM kegiatan WHERE id = 1") == [("Pertama",)]
    result = here("merge", str(there.db))

    assert result.exit_code == 0
    assert here.sql("SELECT nama FROM kegiatan WHERE id = 1") == [("Kedua",)]


def test_a_merge_is_undone(offices):
    here, there = offices
    there("record", "--nama", "Di sana", "--fokus", "zilenial", "--pelaksana", "dinporapar", "--kecamatan",
          "Bobotsari", "--tanggal", "2025-10-15", "--jumlah", "7")  # fmt: skip
    there("edit", "1", "--nama", "Dari sana")
    checkpoint(there)
    before = state(here.db)
    here("merge", str(there.db))
    assert state(here.db) != before
    merged = state(here.db)
    assert here("undo").exit_code == 0
    assert state(here.db) == before
    checkpoint(here)
    theirs = state(there.db)
    assert there("merge", str(here.db)).exit_code == 0
    assert state(there.db) == theirs
    checkpoint(there)
    assert here("merge", str(there.db)).exit_code == 0
    assert state(here.db) == merged


def test_a_row_that_an_undo_took_away_stays_away_though_its_number_is_given_again(
    offices, tmp_path
):
    here, there = offices
    here("undo")
    at(here, 1)
    there("record", "--nama", "Di sana", "--fokus", "zilenial", "--pelaksana", "dinporapar", "--kecamatan",
          "Bobotsari", "--tanggal", "2025-10-15")  # fmt: skip
    at(there, 2)
    checkpoint(there)
    copy = shutil.copy(there.db, tmp_path / "lain.db")
    here("merge", str(copy))
    merged = state(here.db)
    assert "Tidak ada perubahan." in here("merge", str(copy)).stdout
    assert state(here.db) == merged
    assert here.sql("SELECT nama FROM kegiatan ORDER BY id") == [("Posyandu 1",), ("Di sana",)]


def test_what_one_took_away_goes_unless_the_other_needs_it(offices):
    here, there = offices
    there("delete", "1", "--alasan", "ganda")
    at(there, 5)
    there("delete", "2", "--alasan", "ganda")
    at(there, 5)
    here("log", "2", "--tanggal", "2025-10-20", "--jumlah", "9")
    at(here, 6)
    checkpoint(there)
    checkpoint(here)
    here("merge", str(there.db))
    there("merge", str(here.db))
    assert here.sql("SELECT id FROM kegiatan") == [(2,)]
    assert here.sql("SELECT count(*) FROM kegiatan_lokasi, pelaksanaan") == [(2,)]
    assert state(here.db) == state(there.db)
    assert here.sql("SELECT count(*) FROM kegiatan AS k WHERE NOT EXISTS"
                    " (SELECT 1 FROM kegiatan_lokasi WHERE kegiatan = k.id)") == [(0,)]  # fmt: skip


def test_an_edit_that_a_later_deletion_takes_along_is_listed(offices):
    here, there = offices
    here("edit", "1", "--nama", "Dari sini")
    at(here, 5)
    there("delete", "1", "--alasan", "ganda")
    at(there, 6)
    checkpoint(there)
    result = here("merge", str(there.db))
    assert result.exit_code == 6
    assert "Kedua kantor mengubah kegiatan Dari sini" in result.stdout


def test_an_edit_that_was_taken_back_counts_for_nothing(offices):
    here, there = offices
    here("edit", "1", "--nama", "Dari sini")
    at(here, 5)
    there("edit", "1", "--nama", "Dari sana")
    at(there, 6)
    here("undo")
    at(here, 7)
    checkpoint(there)
    assert here("merge", str(there.db)).exit_code == 0
    assert here.sql("SELECT nama FROM kegiatan WHERE id = 1") == [("Dari sana",)]


def test_a_file_that_both_took_in_is_told(offices, tmp_path):
    here, there = offices
    (tmp_path / "m.csv").write_text(
        "Nama Kegiatan;Kecamatan;Fokus;OPD;Tanggal\nRapat;Bukateja;rppa;dinsos;14/10/2025\n"
    )
    for office in offices:
        office("import", str(tmp_path / "m.csv"))
        checkpoint(office)
    result = here("merge", str(there.db))
    assert result.exit_code == 6
    assert "Kedua kantor memasukkan berkas m.csv" in result.stdout


def test_what_no_longer_fits_together_is_told(offices):
    here, there = offices
    for office, day in ((here, "2025-09-01"), (there, "2025-10-01")):
        office("designate", "Rembang", "--alasan", "uji", "--dasar", "SK", "--mulai", day)
        checkpoint(office)
    result = here("merge", str(there.db))
    assert result.exit_code == 6
    assert "tidak cocok satu sama lain" in result.stdout


def test_a_file_of_another_regency_or_none_is_refused(offices, tmp_path, contoh_file):
    here, there = offices
    there("seed", str(FILES / "kota-contoh.yaml"))
    checkpoint(there)
    here.refuses(("merge", str(there.db)), 4, "milik kabupaten/kota lain (")
    here.refuses(("merge", str(contoh_file)), 4, "Data contoh dan data nyata harus terpisah.")
    here.refuses(("merge", str(tmp_path / "x.db")), 5, "tidak dapat dibaca: tidak ada.")
    here.refuses(("merge", str(there.db), "--pakai", "mereka"), 4, "'mereka' bukan pilihan.")


@pytest.fixture
def folder(berdaya, tmp_path):
    """A folder with the files of three other regencies, one kegiatan each."""
    there = tmp_path / "kiriman"
    there.mkdir()
    for kode, kecamatan in (("33.05", "Gombong"), ("33.22", "Suruh"), ("33.74", "Gunungpati")):
        db = ("--db", str(there / f"{kode}.db"))
        assert berdaya("init", "--kabupaten", kode, *db, db=False).exit_code == 0
        office = f"Kecamatan {kecamatan}"
        berdaya(
            "record", "--nama", f"Senam {kode}", "--fokus", "lansia", "--pelaksana", office,
            "--kecamatan", kecamatan, "--tanggal", "2025-10-13", "--jumlah", "30", *db, db=False,
        )  # fmt: skip
    return there


def test_a_folder_of_regencies_comes_in_with_their_reference_data(berdaya, folder):
    refused = berdaya("merge", str(folder))
    assert (refused.exit_code, refused.stdout.count("milik kabupaten/kota lain")) == (6, 3)
    assert "--tambah-kabupaten" in refused.stdout
    (folder / "rusak.db").write_bytes(b"SQLite format 3\0" + b"x" * 5000)
    result = berdaya("merge", str(folder), "--tambah-kabupaten")

    assert result.exit_code == 6
    assert result.stdout.count("rusak.db bukan basis data") == 1
    assert "33.05.db: baru:" in result.stdout
    rows = berdaya("recap", "--menurut", "kabupaten").stdout.splitlines()[1:]
    assert [row.split("\t")[1:4] for row in rows] == [
        ["33.03", "Purbalingga", "0"],
        ["33.05", "Kebumen", "1"],
        ["33.22", "Semarang", "1"],
        ["33.74", "Kota Semarang", "1"],
    ]
    assert berdaya("doctor").exit_code == 0
    (folder / "rusak.db").unlink()
    before = berdaya.content()
    again = berdaya("merge", str(folder))
    assert (again.exit_code, again.stderr) == (0, "")
    assert again.stdout.splitlines()[-1] == "Tidak ada perubahan."
    assert berdaya.content() == before


def test_a_folder_is_tried_without_a_trace(berdaya, folder):
    before = berdaya.content()
    result = berdaya("merge", str(folder), "--tambah-kabupaten", "--dry-run")

    assert result.exit_code == 0
    assert result.stdout.count("baru:") == 3
    assert berdaya.content() == before
    assert not berdaya.db.with_name("berdaya.cadangan").exists()


def test_a_folder_without_a_database_is_refused(berdaya, tmp_path):
    (tmp_path / "kosong").mkdir()
    result = berdaya.refuses(
        ("merge", str(tmp_path / "kosong")), 4, "Tidak ada basis data (.db) di"
    )
    assert "Tidak ada basis data (.db) di" in result.stderr


def test_one_backup_a_day_is_made_before_merges(berdaya, folder):
    for kode in ("33.05", "33.22"):
        assert berdaya("merge", str(folder / f"{kode}.db"), "--tambah-kabupaten").exit_code == 0
    kept = list(berdaya.db.with_name("berdaya.cadangan").glob("*.db"))
    assert len(kept) == 1
    kept[0].unlink()
    berdaya("merge", str(folder / "33.74.db"), "--tambah-kabupaten")
    assert len(list(berdaya.db.with_name("berdaya.cadangan").glob("*.db"))) == 1
