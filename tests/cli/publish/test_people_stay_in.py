"""No number of a person reaches a public byte, whichever door it came in by."""

import json
import shutil
import sqlite3

import openpyxl
import pytest

from berdaya_cli.domain.publish.data_terbuka import PUBLISHED
from tests.conftest import CONTOH_TODAY
from tests.documents import pdf_text, word_text

NIK, PHONE = "3303014507900001", "081234567890"
DISGUISED = (
    "3303 0145 0790 0001",
    "33.0301.450790.0001",
    "+62 812-3456-7890",
    "\uff13\uff13\uff10\uff13014507900001",
)
KEYS = {"kode", "kabupaten", "kecamatan", "desa", "fokus", "lembaga", "pelaksana", "sumber_dana", "dasar_hukum", "induk",
        "sumber", "uid"}  # fmt: skip
"""Columns by which rows find each other; of the others all can be wrong at once."""
FORMS = ("csv", "json", "teks", "markdown", "html", "dasbor", "pdf", "docx", "xlsx")
FOUND = ("4507900001", "812345678", "450790", "0145 0790", "3456-7890")
"""Parts of the numbers, as they are searched for in every published byte."""


def text_columns(db):
    """Every published column that holds text, with a row that can be changed."""
    conn = sqlite3.connect(db)
    for table, columns in PUBLISHED.items():
        types = {name: kind for _n, name, kind, *_ in conn.execute(f"PRAGMA table_info({table})")}
        for column in columns:
            if types[column] == "TEXT":
                yield table, column
    conn.close()


def poison(db, columns):
    """Write numbers into columns as another SQLite client does who minds no rule; say which took."""
    conn = sqlite3.connect(db)
    conn.execute("PRAGMA ignore_check_constraints = ON")
    conn.execute("PRAGMA foreign_keys = OFF")
    taken = []
    for number, (table, column) in enumerate(columns):
        text = (NIK, PHONE, *DISGUISED)[number % 6]
        last = f"(SELECT max(rowid) FROM {table})"
        try:
            done = conn.execute(f"UPDATE {table} SET {column} = ? WHERE rowid = {last}", (text,))
        except sqlite3.IntegrityError:
            continue
        taken += [(table, column)] * done.rowcount
    conn.commit()
    conn.close()
    return taken


def published_bytes(folder):
    """The text of every file of a folder, and the names."""
    for path in sorted(folder.iterdir()):
        yield path.name
        if path.suffix == ".pdf":
            yield pdf_text(path)
        elif path.suffix == ".docx":
            yield "\n".join(word_text(path))
        elif path.suffix == ".xlsx":
            book = openpyxl.load_workbook(path, read_only=True)
            for sheet in book:
                yield from (
                    str(cell) for row in sheet.iter_rows(values_only=True) for cell in row if cell
                )
        else:
            yield path.read_text("utf-8-sig")


def export(berdaya, folder, *forms):
    words = [word for form in forms for word in ("--format", form)]
    result = berdaya("export", "--output", str(folder), *words, today=CONTOH_TODAY)
    assert result.exit_code == 0, result.stderr
    return folder


def test_through_another_client_no_column_publishes_one(contoh, tmp_path):
    moved = ("edit", "30", "--tanggal", "September 2026", "--alasan", "Ruang dipakai")
    assert contoh(*moved, today=CONTOH_TODAY).exit_code == 0
    clean = tmp_path / "bersih.db"
    shutil.copy(contoh.db, clean)
    columns = list(text_columns(clean))
    plain = [one for one in columns if one[1] not in KEYS and one[0] != "indikator"]
    by_table = {
        table: [one for one in columns if one[0] == table and one[1] in KEYS] for table in PUBLISHED
    }
    published = []
    for number, some in enumerate((plain, *by_table.values())):
        shutil.copy(clean, contoh.db)
        taken = poison(contoh.db, some)
        folder = tmp_path / f"o{number}"
        result = contoh(
            "export",
            "--output",
            str(folder),
            "--format",
            "csv",
            "--format",
            "json",
            today=CONTOH_TODAY,
        )
        assert result.exit_code != 1, (some, result.stderr)
        for said in published_bytes(folder) if folder.exists() else ():
            assert not any(part in said for part in FOUND), taken
        published += [] if result.exit_code else taken
    assert set(plain) <= set(published)
    assert len(published) > 80, sorted(set(columns) - set(published))


def test_no_column_of_an_indicator_publishes_one(contoh, tmp_path):
    """Where there is an indicator the figures of kegiatan are read, too: it is tried by itself."""
    added = ("add-indikator", "Kader", "--satuan", "kader", "--definisi", "Kader yang hadir", "--fokus", "lansia",
             "--layanan", "rujukan", "--tingkat", "kecamatan")  # fmt: skip
    assert contoh(*added, today=CONTOH_TODAY).exit_code == 0
    measured = (
        "measure",
        "kader",
        "--periode",
        "2025-TW4",
        "--kecamatan",
        "Kejobong",
        "--nilai",
        "40",
        "--sumber",
        "PKK",
    )
    assert contoh(*measured, today=CONTOH_TODAY).exit_code == 0
    columns = [
        one for one in text_columns(contoh.db) if one[0] == "indikator" and one[1] != "kabupaten"
    ]
    clean = tmp_path / "bersih.db"
    shutil.copy(contoh.db, clean)
    published = []
    for number, column in enumerate(columns):
        shutil.copy(clean, contoh.db)
        taken = poison(contoh.db, [column])
        folder = tmp_path / f"o{number}"
        words = ("--format", "csv", "--format", "json", "--format", "teks", "--format", "dasbor")
        result = contoh("export", "--output", str(folder), *words, today=CONTOH_TODAY)
        assert result.exit_code != 1, (column, result.stderr)
        for said in published_bytes(folder) if folder.exists() else ():
            assert not any(part in said for part in FOUND), taken
        published += [] if result.exit_code else taken
    assert len(published) > 6, published


def test_no_document_of_any_form_has_one(contoh, tmp_path):
    for table, column in (("kegiatan", "nama"), ("kegiatan", "program"), ("lembaga", "singkatan"), ("lembaga", "nama"),
                          ("kecamatan", "nama"), ("desa", "nama"), ("fokus", "nama"), ("sumber_dana", "nama"),
                          ("agenda", "nama"), ("aset", "nama"), ("dasar_hukum", "nama"), ("instansi", "nama"),
                          ("instansi", "alamat"), ("kabupaten", "nama")):  # fmt: skip
        conn = sqlite3.connect(contoh.db)
        conn.execute(f"UPDATE {table} SET {column} = {column} || ? ", (f" {NIK} hp {PHONE}",))
        conn.commit()
        conn.close()
    folder = export(contoh, tmp_path / "out", *FORMS)
    for said in published_bytes(folder):
        assert not any(part in said for part in FOUND)
    assert "[disamarkan]" in (
        folder / next(n.name for n in folder.glob("*kegiatan.csv"))
    ).read_text("utf-8")


@pytest.fixture
def two(berdaya, tmp_path):
    """A file of the same regency in which another program has written a NIK and a telephone number."""
    words = ("record", "--fokus", "lansia", "--pelaksana", "dinsos", "--tanggal", "2025-10-01", "--kecamatan",
             "Kejobong", "--status", "selesai", "--jumlah", "12")  # fmt: skip
    berdaya("list-pilots")
    other = tmp_path / "lain.db"
    shutil.copy(berdaya.db, other)
    for name in ("Posyandu Bu Tini", "Senam"):
        assert berdaya("--db", str(other), *words, "--nama", name).exit_code == 0
    conn = sqlite3.connect(other)
    conn.execute(
        "UPDATE kegiatan SET nama = ?, uraian = ? WHERE id = 1",
        (f"Posyandu {NIK}", f"hubungi {PHONE}"),
    )
    conn.commit()
    conn.close()
    return berdaya, other


def test_what_holds_one_stays_out_of_a_merge_with_all_that_belongs_to_it(two):
    berdaya, other = two
    result = berdaya("merge", str(other), "--json")

    assert result.exit_code == 6
    (found,) = [
        row
        for row in json.loads(result.stdout)["data"]["konflik"]
        if row["jenis"] == "personal-data"
    ]
    assert "NIK 33************01" in found["pesan"]
    assert NIK not in result.stdout + result.stderr
    assert berdaya.sql("SELECT nama FROM kegiatan") == [("Senam",)]
    assert berdaya.sql("SELECT count(*) FROM pelaksanaan") == [(1,)]
    assert berdaya.sql("PRAGMA foreign_key_check") == []
    assert "personal-data" not in berdaya("doctor").stdout
    again = berdaya("merge", str(other))
    assert berdaya.sql("SELECT nama FROM kegiatan") == [("Senam",)]
    assert again.exit_code == 6


def test_it_comes_in_hidden_where_the_user_says_so(two):
    berdaya, other = two
    result = berdaya("merge", str(other), "--samarkan")

    assert result.exit_code == 6
    assert berdaya.sql("SELECT nama, uraian FROM kegiatan ORDER BY id") == [
        ("Posyandu [disamarkan]", "hubungi [disamarkan]"), ("Senam", None),
    ]  # fmt: skip
    before = berdaya.content()
    assert berdaya("merge", str(other), "--samarkan").exit_code == 6
    assert berdaya.content() == before
    assert "personal-data" not in berdaya("doctor").stdout


def test_a_body_that_holds_one_takes_what_refers_to_it_along(berdaya, tmp_path):
    berdaya("list-pilots")
    other = tmp_path / "lain.db"
    shutil.copy(berdaya.db, other)
    there = ("--db", str(other))
    assert (
        berdaya(
            *there, "add-lembaga", "Yayasan Tini", "--jenis", "mitra", "--kode", "tini"
        ).exit_code
        == 0
    )
    words = (
        "record",
        "--fokus",
        "lansia",
        "--tanggal",
        "2025-10-01",
        "--kecamatan",
        "Kejobong",
        "--nama",
        "x",
    )
    assert berdaya(*there, *words, "--pelaksana", "tini").exit_code == 0
    conn = sqlite3.connect(other)
    conn.execute("UPDATE lembaga SET nama = ? WHERE kode = 'tini'", (f"Yayasan {PHONE}",))
    conn.commit()
    conn.close()

    assert berdaya("merge", str(other)).exit_code == 6
    assert berdaya.sql("SELECT count(*) FROM lembaga WHERE kode = 'tini'") == [(0,)]
    assert berdaya.sql("SELECT count(*) FROM kegiatan") == [(0,)]
    assert berdaya.sql("PRAGMA foreign_key_check") == []


def test_a_backup_that_holds_one_is_put_back_and_says_so(two):
    berdaya, other = two
    result = berdaya("restore", str(other), "--yes")

    assert result.exit_code == 6
    assert "NIK 33************01" in result.stderr
    assert NIK not in result.stdout + result.stderr
    found = berdaya("doctor")
    assert found.exit_code == 6
    assert "personal-data" in found.stdout
    assert NIK not in found.stdout
