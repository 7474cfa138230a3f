"""Editions for tests: their number and period, and issuing one."""

import re

from tests.conftest import CONTOH_TODAY

NUMBER = "400.10.2/15/2026"
PERIOD = ("--periode", "2025-TW4")
LATER = "2026-08-03"


def issue(office, *words, nomor=NUMBER, today=CONTOH_TODAY):
    result = office("issue", *PERIOD, "--nomor", nomor, *words, today=today)
    assert result.exit_code == 0, result.stderr
    return re.match(r"Kode (\S+):", result.stdout)[1]
