"""Twelve everyday wishes, what somebody types who knows one screen, and the command that answers.

They were tried by somebody who had only the program: each was found from the first screen, the list of
commands behind it, or the answer to a word that was guessed.
"""

import pytest

from berdaya_cli.cli.commands import command_named
from tests.conftest import CONTOH_TODAY

WISHES = (
    ("Siapa yang belum bertanggung jawab?", "celah", "gaps"),
    ("Tetapkan Dinsos untuk lansia di Kejobong dan Bukateja", "tugaskan", "assign"),
    ("Catat posyandu yang sudah jalan", "catat", "record"),
    ("Catat uang yang sudah dipakai", "realisasi", "spend"),
    ("Buat formulir untuk semua OPD", "formulir", "template"),
    ("Ingatkan yang belum mengembalikan", "ingatkan", "chase"),
    ("Dinsos menjawab NIHIL lewat telepon", "terima", "receive"),
    ("Daftar kegiatan ke Excel", "daftar", "list-kegiatan"),
    ("Laporan triwulan sebagai PDF", "lapor", "report"),
    ("Tarik kembali yang salah", "urungkan", "undo"),
    ("Buat cadangan, dan di mana letaknya", "cadangkan", "backup"),
    ("Serahkan kepada pengganti", "serah-terima", "handover"),
)


@pytest.mark.parametrize(("wish", "typed", "command"), WISHES)
def test_a_guess_leads_to_the_command(contoh, wish, typed, command):
    found = command_named(typed)
    if found is None:
        hint = contoh(typed, today=CONTOH_TODAY).stderr
        assert f"Mungkin maksud Anda {command}?" in hint, wish
    else:
        assert found.name == command, wish
    assert f"\n  {command}" in contoh("--help").stdout, wish


def test_the_first_screen_leads_to_all_of_them(contoh):
    """It names where the list of all commands and the manual are."""
    screen = contoh(terminal=True, today=CONTOH_TODAY, COLUMNS="80", LINES="24").stdout
    assert "berdaya help" in screen
    manual = contoh("help").stdout
    assert "berdaya --help" in manual
    pages = manual + "".join(
        contoh("help", page).stdout for page in ("mulai", "catat", "bulan", "laporan", "aman")
    )
    for _wish, _typed, command in WISHES:
        assert f"berdaya {command}" in pages, command
