"""verify: whether a file or a code is an edition, and what is none."""

import json
import random
import re
import subprocess

import pytest

from berdaya_cli.domain.errors import ExitCode
from berdaya_cli.domain.formulir.kode import decode_short
from tests.conftest import need
from tests.documents import pdf_text
from tests.editions import LATER, PERIOD, issue


def test_what_was_signed_or_written_anew_afterwards_is_told_apart(office, tmp_path):
    paper = tmp_path / "laporan.pdf"
    kode = issue(office, "--output", str(paper))
    content = paper.read_bytes()

    signed = tmp_path / "ditandatangani.pdf"
    signed.write_bytes(content + b"\n1 0 obj\n<</Type/Sig>>\nendobj\n%%EOF\n")
    answer = json.loads(office("verify", str(signed), "--json").stdout)["data"]
    assert (answer["jawaban"], answer["kode"]) == ("berlanjut", kode)

    anew = tmp_path / "disimpan-lagi.pdf"
    anew.write_bytes(content[:200] + b"%" + content[200:])
    result = office("verify", str(anew), "--json")
    answer = json.loads(result.stdout)["data"]
    assert (answer["jawaban"], answer["kode"]) == ("ditulis-ulang", kode)
    assert result.exit_code == ExitCode.FINDINGS


@pytest.fixture
def store_of_editions(office, tmp_path):
    from berdaya_cli.storage.opening import open_store
    from tests.conftest import uids

    issue(office, "--output", str(tmp_path / "laporan.pdf"))
    with open_store(office.db, uids()) as store:
        yield store, (tmp_path / "laporan.pdf").read_bytes()


def test_a_flipped_bit_is_never_the_issued_file(store_of_editions):
    from berdaya_cli.services.report.edisi.editions import examine_file

    store, content = store_of_editions
    assert examine_file(store, content).jawaban == "sama"
    chance = random.Random(7)
    for _time in range(1000):
        place, bit = chance.randrange(len(content)), 1 << chance.randrange(8)
        changed = bytearray(content)
        changed[place] ^= bit
        assert not examine_file(store, bytes(changed)).terbukti


def test_no_slip_and_no_swap_gives_another_code(office):
    kode = issue(office).replace("-", "")
    alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*"
    slips = {kode[:n] + c + kode[n + 1 :] for n in range(len(kode)) for c in alphabet} - {kode}
    swaps = {kode[:n] + kode[n + 1] + kode[n] + kode[n + 2 :] for n in range(len(kode) - 1)} - {
        kode
    }
    assert not [code for code in slips | swaps if decode_short(code)]
    wrong = min(slips)
    result = office("verify", wrong)
    assert (result.exit_code, result.stdout) == (ExitCode.INVALID, "")
    assert "bukan kode edisi" in result.stderr
    assert office("verify", "00000-000001").exit_code == ExitCode.NOT_FOUND


def read_qr(paper, tmp_path):
    """Return what a camera reads on the pages of a PDF."""
    pages = tmp_path / "halaman"
    subprocess.run(
        [need("pdftoppm"), "-r", "200", "-gray", "-png", str(paper), str(pages)], check=True
    )
    found = subprocess.run(
        [need("zbarimg"), "-q", "--raw", *map(str, sorted(tmp_path.glob("halaman*.png")))],
        capture_output=True,
        check=False,  # pages without a code make it 4
    )
    return found.stdout.decode().splitlines()


def test_a_camera_reads_the_code_and_the_hash_from_the_paper(office, tmp_path):
    paper = tmp_path / "laporan.pdf"
    kode = issue(office, "--output", str(paper))
    ((sha,),) = office.sql("SELECT sha256 FROM edisi")

    (read,) = read_qr(paper, tmp_path)
    assert read == f"{kode} {sha.upper()}"
    assert "http" not in read
    assert "bukan tanda tangan elektronik (TTE)" in pdf_text(paper)
    answer = office("verify", read)
    assert answer.exit_code == 0
    assert answer.stdout.startswith("Kode itu milik edisi 1,")

    other = "0" if read[-1] != "0" else "1"
    forged = office("verify", read[:-1] + other)
    assert forged.exit_code == ExitCode.FINDINGS
    assert "kertas ini bukan yang diterbitkan" in forged.stdout


@pytest.mark.parametrize("case", [str, str.upper])
def test_the_digits_of_a_hash_are_no_telephone_of_a_person(office, case):
    answer = office("verify", f"{issue(office)} {case('8120587487db37dd' * 4)}")
    assert answer.exit_code == ExitCode.FINDINGS
    assert "kertas ini bukan yang diterbitkan" in answer.stdout


def test_it_counts_the_figures_that_are_others_today(office):
    kode = issue(office)
    assert "Sejak itu tidak ada angka yang berubah." in office("verify", kode).stdout
    words = ("spend", "1", "--dana", "APBD Kabupaten:250.000", "--tanggal", "2025-12-30")
    assert office(*words, today=LATER).exit_code == 0
    answer = office("verify", kode, today=LATER)
    changed = json.loads(office("diff", kode, "--json", today=LATER).stdout)["data"]
    names = {row["angka"] for row in changed}
    whole = {"total.ini.realisasi", "total.ini.realisasi_sd"}
    assert whole < names
    paper = office("report", *PERIOD, "--format", "markdown", today=LATER).stdout
    table = paper.split("### Perubahan sejak edisi 1")[1].split("### ")[0]
    assert len(re.findall(r"^\| .* \| [+-][\d.]+ \|$", table, re.MULTILINE)) == len(whole)
    said = f"Sejak itu berubah {len(whole)} angka utama dan {len(names - whole)} angka rincian"
    assert said in answer.stdout

    again = office("issue", *PERIOD, "--nomor", "400.10.2/16/2026", today=LATER)
    assert f"Menggantikan edisi 1, {kode}." in again.stdout
    assert said in again.stdout
    third = office("issue", *PERIOD, "--nomor", "400.10.2/17/2026", today=LATER)
    assert "Menggantikan edisi 2," in third.stdout
    assert third.stdout.count("Menggantikan") == 1


def test_a_snapshot_that_is_gone_is_said(office):
    kode = issue(office)
    for copy in office.db.with_suffix(".edisi").glob("*.xz"):
        copy.unlink()
    assert "potretnya hilang" in office("verify", kode).stdout
    assert office("issue", *PERIOD, "--nomor", "1", today=LATER).exit_code == 0
