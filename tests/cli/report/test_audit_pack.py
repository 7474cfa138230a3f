"""audit-pack: all that is behind an edition, checked with the page in it alone."""

import json
import stat
import subprocess
import sys
import zipfile
from pathlib import Path

from berdaya_cli.domain.errors import ExitCode
from tests.conftest import need
from tests.editions import LATER, issue

CHECK = Path(__file__).parents[2] / "audit_check.py"
TABLE = (
    "Nama Kegiatan;Kecamatan;Fokus;OPD;Tanggal;Sumber Dana;Pagu;Realisasi;L;P\n"
    "Rapat evaluasi;Bukateja;lansia;Dinsosdaldukkbp3a;14/10/2025;Baznas;1.000.000;900.000;11;12\n"
    "=1+1;Bukateja;lansia;Dinsosdaldukkbp3a;15/10/2025;Baznas;1.000.000;900.000;11;12\n"
)


def filled(office, tmp_path):
    """An edition with an imported file, copies of evidence, and a record that was deleted since."""
    table, photo = tmp_path / "monev.csv", tmp_path / "foto.txt"
    table.write_text(TABLE)
    photo.write_text("daftar hadir di arsip")
    assert office("import", str(table)).exit_code == 0
    ((number,),) = office.sql("SELECT id FROM kegiatan WHERE nama = 'Rapat evaluasi'")
    assert office("attach", str(number), str(photo)).exit_code == 0
    assert office("attach", str(number), "--tautan", "https://contoh.example/a").exit_code == 0
    kode = issue(office)
    words = ("log", "1", "--tanggal", "2025-12-03", "--jumlah", "12", "--alasan", "baru diterima")
    assert office(*words, today=LATER).exit_code == 0
    office.sql("DELETE FROM realisasi WHERE id = (SELECT min(id) FROM realisasi"
               " WHERE tanggal BETWEEN '2025-10-01' AND '2025-12-31')")  # fmt: skip
    return kode


def test_a_pack_is_checked_by_a_script_that_knows_its_page_only(office, tmp_path):
    need("sha256sum")
    kode = filled(office, tmp_path)
    packed, folder = tmp_path / "audit.zip", tmp_path / "paket"
    result = office("audit-pack", kode, "--output", str(packed), today=LATER)
    assert result.exit_code == 0, result.stderr
    assert "TERBATAS" in result.stderr
    assert stat.S_IMODE(packed.stat().st_mode) == 0o600

    with zipfile.ZipFile(packed) as archive:
        names = archive.namelist()
        archive.extractall(folder)
    assert len([name for name in names if name.startswith("bukti/")]) == 1
    assert len([name for name in names if name.startswith("impor/")]) == 1
    check(folder)
    missing = (folder / "tidak-ada.csv").read_text(encoding="utf-8")
    assert "https://contoh.example/a" in missing
    assert "sudah dihapus; lihat riwayat.csv" in missing


def check(folder):
    checked = subprocess.run(
        [sys.executable, str(CHECK)], cwd=folder, capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stderr


def test_a_pack_without_copies_says_which_folders_are_not_there(office, tmp_path):
    need("sha256sum")
    packed, folder = tmp_path / "audit.zip", tmp_path / "paket"
    words = ("audit-pack", issue(office), "--output", str(packed))
    assert office(*words, today=LATER).exit_code == 0
    with zipfile.ZipFile(packed) as archive:
        archive.extractall(folder)
    assert (folder / "BACA.txt").read_text(encoding="utf-8").count("folder ini tidak ada") == 2
    check(folder)


def test_the_same_record_gives_the_same_bytes_and_a_fault_is_seen(office, tmp_path):
    kode = filled(office, tmp_path)
    one, other = tmp_path / "a.zip", tmp_path / "b.zip"
    for path in (one, other):
        words = ("audit-pack", kode, "--output", str(path), "--lang", "en")
        assert office(*words, today=LATER).exit_code == 0
    assert one.read_bytes() == other.read_bytes()

    folder = tmp_path / "paket"
    zipfile.ZipFile(one).extractall(folder)
    paper = folder / "laporan.pdf"
    paper.write_bytes(paper.read_bytes()[:-1] + b"x")
    checked = subprocess.run(
        [sys.executable, str(CHECK)], cwd=folder, capture_output=True, check=False
    )
    assert checked.returncode != 0


def test_what_is_gone_is_named_and_what_cannot_be_is_refused(office, tmp_path):
    kode = filled(office, tmp_path)
    for folder in ("bukti", "impor"):
        for copy in office.db.with_suffix(f".{folder}").glob("*"):
            copy.write_bytes(b"lain")
    for copy in office.db.with_suffix(".edisi").glob("*.pdf"):
        copy.unlink()
    packed = tmp_path / "audit.zip"
    result = office("audit-pack", kode, "--output", str(packed), "--json", today=LATER)
    data = json.loads(result.stdout)["data"]
    assert result.exit_code == 0
    assert "laporan.pdf" not in data["isi"]
    assert not any(name.startswith(("bukti/", "impor/")) for name in data["isi"])
    with zipfile.ZipFile(packed) as archive:
        missing = archive.read("tidak-ada.csv").decode()
    for said in ("foto.txt", "monev.csv", "salinannya bukan yang disimpan dahulu", "dokumen,"):
        assert said in missing

    before = packed.read_bytes()
    for copy in office.db.with_suffix(".edisi").glob("*.xz"):
        copy.unlink()
    words = ("audit-pack", kode, "--output", str(packed))
    assert office(*words, today=LATER).exit_code == ExitCode.STORAGE
    assert packed.read_bytes() == before
    assert office("audit-pack", kode, "--output", "a.pdf").exit_code == ExitCode.USAGE
    assert office("audit-pack", "00000-000001", "--output", "a.zip").exit_code == 3
