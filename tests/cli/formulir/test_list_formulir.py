"""list-formulir: who was given a form, and whose has not come back."""

import openpyxl
import pytest

from berdaya_cli.domain.excel.tata_letak import ISIAN


@pytest.fixture
def forms(berdaya, tmp_path):
    """The forms of two OPD for a quarter, and one for the year."""
    folder = tmp_path / "formulir"
    words = ("template", "--semua", "--periode", "2025-TW4", "--output", str(folder))
    assert berdaya(*words).exit_code == 0
    year = str(tmp_path / "tahun.xlsx")
    assert berdaya("template", "--fokus", "lansia", "--periode", "2025", "--output", year)
    return sorted(folder.iterdir())


def listed(berdaya, *words):
    heads, *rows = (
        line.split("\t") for line in berdaya("list-formulir", *words).stdout.splitlines()
    )
    found = (dict(zip(heads, row, strict=True)) for row in rows)
    return [tuple(row[name] for name in ("pelaksana", "fokus", "diterima", "per")) for row in found]


def test_a_form_is_out_until_it_is_back(berdaya, forms):
    quarter = ("--periode", "Triwulan IV 2025")
    both = [("dinporapar", "", "belum", ""), ("dinsos", "", "belum", "")]
    assert listed(berdaya) == [("", "lansia", "belum", ""), *both]
    assert listed(berdaya, *quarter) == both

    assert berdaya("import", str(forms[0])).exit_code == 0
    nil = openpyxl.load_workbook(forms[1])
    nil[ISIAN]["D6"].value = "NIHIL"
    nil.save(forms[1])
    assert berdaya("import", str(forms[1])).exit_code == 0
    (_year, one, other) = listed(berdaya)
    assert (one[2], other[2]) == ("ya", "nihil")
    assert one[3] == other[3] != ""

    # made anew, it is still the form that is back
    again = ("template", "--semua", "--periode", "2025-TW4", "--output", str(forms[0].parent))
    assert berdaya(*again).exit_code == 0
    assert [row[2] for row in listed(berdaya, *quarter)] == ["ya", "nihil"]


def test_what_is_taken_back_is_out_again(berdaya, forms):
    assert berdaya("import", str(forms[0])).exit_code == 0
    assert [row[2] for row in listed(berdaya, "--periode", "2025-TW4")] == ["ya", "belum"]
    assert berdaya("undo", "--yes").exit_code == 0
    assert [row[2] for row in listed(berdaya, "--periode", "2025-TW4")] == ["belum", "belum"]


def test_no_form_went_out_yet(berdaya):
    assert "Belum ada formulir yang keluar." in berdaya("list-formulir", terminal=True).stdout
    assert len(berdaya("list-formulir").stdout.splitlines()) == 1
    berdaya.refuses(("list-formulir", "--periode", "besok"), 4, "besok")
