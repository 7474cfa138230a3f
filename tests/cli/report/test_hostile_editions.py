"""Editions from another office's file: whatever they hold, one clear line and no harm."""

import hashlib
import json
import lzma
import shutil

import pytest

from berdaya_cli.domain.errors import ExitCode
from berdaya_cli.domain.formulir.kode import encode_short
from berdaya_cli.domain.report.edisi import SNAPSHOT
from tests.editions import LATER, issue

FORM = "berdaya/potret/1"
ROW = ["u", 1, 1, "n", "2025-10-10"]


def with_figures(angka, row=ROW):
    return {"bentuk": FORM, "catatan": {"realisasi": [row]}, "angka": angka}


def packed(data):
    return lzma.compress(json.dumps(data).encode())


ONE = "total.ini.realisasi"
SNAPSHOTS = {
    "list": packed([1]),
    "null": packed(None),
    "no form": packed({}),
    "form alone": packed({"bentuk": FORM}),
    "lists": packed({"bentuk": FORM, "catatan": [], "angka": {}}),
    "no figure": packed(with_figures({ONE: 5})),
    "no such place": packed(with_figures({ONE: [5, "realisasi", [[9, 1]]]})),
    "text for a value": packed(with_figures({ONE: ["abc", "realisasi", []]})),
    "text for what is added": packed(with_figures({ONE: [5, "realisasi", [[0, "x"]]]})),
    "fraction": packed(with_figures({ONE: [5, "realisasi", [[0, 1.5]]]})),
    "endless": packed(with_figures({ONE: [float("inf"), "realisasi", []]})),
    "too large": packed(with_figures({ONE: [10**30, "realisasi", []]})),
    "truth": packed(with_figures({ONE: [True, "realisasi", []]})),
    "no day": packed(with_figures({ONE: [5, "realisasi", [[0, 1]]]}, ["u", 1, 1, "n", "besok"])),
    "no name": packed(with_figures({"kegiatan.": [5, "realisasi", []]})),
    "half a name": packed(with_figures({"kegiatan.x": [5, "realisasi", []]})),
    "half a character": packed(with_figures({ONE: [5, "realisasi", [[0, 1]]]}, ["u", 1, 1, "\ud800", "2025-10-10"])),
    "number for a uid": packed(with_figures({ONE: [5, "realisasi", [[0, 1]]]}, [7, 1, 1, "n", "2025-10-10"])),
    "no JSON": lzma.compress(b"hello"),
    "no xz": b"hello",
    "no text": lzma.compress(b"\xff\xfe\x00"),
    "cut off": packed(with_figures({}))[:-20],
    "deep": lzma.compress(b"[" * 200_000),
    "bomb": lzma.compress(b'{"a":"' + b"a" * (200 << 20) + b'"}', preset=0),
}  # fmt: skip


def put_snapshot(office, content):
    """Let the snapshot of the edition be something else, as who can write the file would."""
    sha = hashlib.sha256(content).hexdigest()
    (office.db.with_suffix(".edisi") / f"{sha}.xz").write_bytes(content)
    office.sql(
        f"UPDATE edisi_berkas SET sha256 = '{sha}', ukuran = {len(content)}"
        f" WHERE nama_berkas = '{SNAPSHOT}'"
    )
    office.sql(f"UPDATE edisi SET sha256 = '{sha}'")


def found_by_doctor(office):
    found = json.loads(office("doctor", "--json", today=LATER).stdout)["data"]
    return [row["pesan"] for row in found if row["jenis"] == "edition-unsound"]


@pytest.mark.parametrize("kind", SNAPSHOTS)
def test_a_snapshot_that_is_none_is_said_by_all_and_stops_no_report(office, tmp_path, kind):
    kode = issue(office)
    put_snapshot(office, SNAPSHOTS[kind])
    for words in (
        ("diff", kode),
        ("diff", kode, "--output", str(tmp_path / "a.md")),
        ("audit-pack", kode, "--output", str(tmp_path / "a.zip")),
    ):
        result = office(*words, today=LATER)
        assert result.exit_code == ExitCode.STORAGE, result.stderr
        assert "hilang atau rusak" in result.stderr
    assert "potretnya hilang" in office("verify", kode, today=LATER).stdout
    words = ("report", "--periode", "2026-TW1", "--format", "markdown")
    assert office(*words, today=LATER).exit_code == 0
    assert found_by_doctor(office)


def merged(office, tmp_path, *statements):
    """Merge another office's copy of the file in which somebody wrote by hand."""
    other = tmp_path / "lain" / "lain.db"
    other.parent.mkdir()
    shutil.copy(office.db, other)
    shutil.copytree(office.db.with_suffix(".edisi"), other.with_suffix(".edisi"))
    mine, office.sql.__self__.db = office.db, other
    try:
        for statement in statements:
            office.sql(statement)
    finally:
        office.sql.__self__.db = mine
    return office("merge", str(other), today=LATER)


NEW = "'11f1d1c1-1b11-4a11-8c11-1d11e1f11a11'"
ROWS = {
    "never issued": f"INSERT INTO edisi SELECT NULL, kabupaten, tahun, 'X', lingkup, periode, '00000-00000A',"
                    f" segel, sha256, {NEW} FROM edisi",
    "no period": f"INSERT INTO edisi SELECT NULL, kabupaten, tahun, 'X', lingkup, 'nonsense', '00000-00000A',"
                 f" segel, sha256, {NEW} FROM edisi",
    "issued twice": "INSERT INTO edisi_langkah SELECT NULL, edisi, keadaan, tanggal, alasan, "
                    f"{NEW}, '2030-01-01T00:00:00.000000Z' FROM edisi_langkah",
    "one code twice": f"INSERT INTO edisi SELECT NULL, kabupaten, tahun, 'X', lingkup, '2025-TW3', kode,"
                      f" segel, sha256, {NEW} FROM edisi",
    "another file": "INSERT INTO edisi_berkas SELECT NULL, edisi, sha256, ukuran, '../../x.pdf', "
                    f"{NEW} FROM edisi_berkas WHERE nama_berkas = '{SNAPSHOT}'",
}  # fmt: skip


@pytest.mark.parametrize("kind", ROWS)
def test_rows_that_no_office_writes_do_no_harm_and_are_named(office, tmp_path, kind):
    paper = tmp_path / "laporan.pdf"
    kode = issue(office, "--output", str(paper))
    assert merged(office, tmp_path, ROWS[kind]).exit_code == 0
    for words in (
        ("spend", "1", "--dana", "APBD Kabupaten:1.000", "--tanggal", "2025-12-30"),
        ("list-edisi",),
        ("verify", str(paper)),
        ("report", "--periode", "2026-TW1", "--format", "markdown"),
        ("audit-pack", kode, "--output", str(tmp_path / "a.zip")),
    ):
        assert office(*words, today=LATER).exit_code == 0, words
    assert "edisi 1, nomor 400.10.2/15/2026" in office("verify", str(paper), today=LATER).stdout
    assert found_by_doctor(office)


def test_a_beginning_that_a_merge_brought_proves_nothing(office, tmp_path):
    issue(office)
    begin = b"%PDF-"
    sha = hashlib.sha256(begin).hexdigest()
    result = merged(
        office,
        tmp_path,
        f"INSERT INTO edisi_berkas SELECT NULL, edisi, '{sha}', 5, 'a.pdf', {NEW} FROM edisi_berkas LIMIT 1",
    )
    assert result.exit_code == 0
    forged = tmp_path / "palsu.pdf"
    forged.write_bytes(b"%PDF-1.4 forged")
    answer = office("verify", str(forged), today=LATER)
    assert answer.exit_code == ExitCode.FINDINGS
    assert "tidak sama dengan edisi mana pun" in answer.stdout


def test_what_is_behind_a_document_is_not_taken_for_it(office, tmp_path):
    paper = tmp_path / "laporan.pdf"
    issue(office, "--output", str(paper))
    paper.write_bytes(paper.read_bytes() + b"\n% anything")
    answer = office("verify", str(paper))
    assert answer.exit_code == ExitCode.FINDINGS
    assert "atau yang mengubah halaman yang tampak" in answer.stdout


def test_what_is_no_file_is_not_called_a_code(office, tmp_path):
    for asked in (str(tmp_path), "tidak-ada.pdf", "folder/laporan"):
        result = office("verify", asked)
        assert result.exit_code == ExitCode.STORAGE
        assert "kode" not in result.stderr
    assert office("verify", "laporan").exit_code == ExitCode.INVALID


def test_a_file_of_many_codes_is_looked_at_once(office, tmp_path):
    kode = issue(office)
    many = tmp_path / "banyak.txt"
    lines = [f"edisi {encode_short(f'{n:08x}-0000-4000-8000-000000000000')}" for n in range(20_000)]
    many.write_text("\n".join([*lines, f"edisi {kode}"]))
    answer = office("verify", str(many))
    assert answer.exit_code == ExitCode.FINDINGS
    assert "Kode di berkas ini milik edisi 1," in answer.stdout


def test_no_number_of_a_person_is_issued_or_handed_out(office, tmp_path):
    kode = issue(office)
    office.sql("UPDATE bukti SET tempat = 'map 3303051212800001' WHERE tempat IS NOT NULL")
    office.sql("UPDATE kegiatan SET nama = 'Rumah 3303051212800001' WHERE id = 1")
    pack = tmp_path / "a.zip"
    assert office("audit-pack", kode, "--output", str(pack), today=LATER).exit_code == 0
    folder = tmp_path / "paket"
    shutil.unpack_archive(pack, folder)
    for path in folder.rglob("*.*"):
        content = path.read_bytes()
        if path.suffix == ".xlsx":
            shutil.unpack_archive(path, folder / "lembar", "zip")
            content = b"".join(one.read_bytes() for one in (folder / "lembar").rglob("*.xml"))
        assert b"3303051212800001" not in content, path
    result = office("issue", "--periode", "2025-TW4", "--nomor", "2", today=LATER)
    assert result.exit_code == ExitCode.INVALID
    assert "NIK" in result.stderr
    assert office.sql("SELECT count(*) FROM edisi") == [(1,)]
