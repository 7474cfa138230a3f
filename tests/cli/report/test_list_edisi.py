"""list-edisi: editions are kept through merges and backups, and handed out as they are."""

import json
import shutil

from berdaya_cli.domain.errors import ExitCode
from tests.editions import LATER, issue


def test_two_laptops_that_both_issued_lose_no_edition(office, tmp_path):
    other = tmp_path / "lain" / "lain.db"
    other.parent.mkdir()
    shutil.copy(office.db, other)
    mine = issue(office, "--kecamatan", "Kejobong")
    theirs = issue(office, "--db", str(other), "--output", str(tmp_path / "mereka.pdf"))

    result = office("merge", str(other), today=LATER)
    assert result.exit_code == 0, result.stderr
    rows = json.loads(office("list-edisi", "--json").stdout)["data"]
    assert {row["kode"] for row in rows} == {mine, theirs}
    assert office("verify", str(tmp_path / "mereka.pdf")).exit_code == 0
    assert office("list-edisi", theirs, "--output", str(tmp_path / "salinan.pdf")).exit_code == 0
    found = json.loads(office("doctor", "--json", today=LATER).stdout)["data"]
    (clash,) = [row["pesan"] for row in found if row["jenis"] == "same-number"]
    assert mine in clash
    assert theirs in clash


def test_a_code_alone_shows_that_edition_and_its_document_is_a_pdf(office, tmp_path):
    whole, part = issue(office), issue(office, "--kecamatan", "Kejobong")
    (row,) = json.loads(office("list-edisi", part, "--json").stdout)["data"]
    assert row["kode"] == part
    words = ("list-edisi", part, "--kabupaten", "33.05", "--json")
    assert office(*words).exit_code == ExitCode.NOT_FOUND
    shown = office("list-edisi", whole.lower(), terminal=True).stdout
    assert whole in shown
    assert part not in shown
    result = office("list-edisi", part, "--output", str(tmp_path / "edisi.xlsx"))
    assert (result.exit_code, list(tmp_path.glob("*.xlsx"))) == (ExitCode.USAGE, [])
    asked = office("list-edisi", f"{whole[:-1]}?")
    assert asked.exit_code == ExitCode.INVALID
    assert "0 bukan O, 1 bukan I" in asked.stderr


def test_a_backup_brings_editions_back(office, tmp_path):
    kode = issue(office)
    backup = tmp_path / "cadangan"
    assert office("backup", "--output", str(backup)).exit_code == 0
    (copy,) = backup.glob("*.db")
    assert office("restore", str(copy), "--db", str(tmp_path / "baru.db")).exit_code == 0
    words = ("list-edisi", kode, "--output", str(tmp_path / "keluar.pdf"))
    assert office(*words, "--db", str(tmp_path / "baru.db")).exit_code == 0
