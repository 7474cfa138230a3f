"""verify: whether a file or a code is an edition, and what is none."""

import json
import random

import pytest

from berdaya_cli.domain.errors import ExitCode
from berdaya_cli.domain.formulir.kode import decode_short
from tests.editions import issue


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
