"""The forms of reports and tables, asked for by name or by the name of the file."""

import pytest

from berdaya_cli.domain.bentuk import (
    BENTUK,
    BINARY,
    ENDING_OF,
    ENDINGS,
    KERTAS,
    OFFICIAL,
    PRINTED,
    TABLES,
    Tampilan,
    bentuk_of_file,
    parse_bentuk,
    parse_bentuk_tabel,
    parse_kertas,
)
from berdaya_cli.domain.errors import InvalidValueError, UsageError


def test_the_forms_and_what_each_is():
    """A form, its ending, and whether it is binary, a table, official, printed."""
    kinds = (BINARY, TABLES, OFFICIAL, PRINTED)
    assert [(b, ENDING_OF[b], *(b in kind for kind in kinds)) for b in BENTUK] == [
        ("tabel", ".txt", False, False, False, False),
        ("teks", ".txt", False, False, True, False),
        ("markdown", ".md", False, False, True, False),
        ("json", ".json", False, True, False, False),
        ("csv", ".csv", False, True, False, False),
        ("xlsx", ".xlsx", True, False, True, True),
        ("html", ".html", False, False, True, True),
        ("pdf", ".pdf", True, False, True, True),
        ("docx", ".docx", True, False, True, True),
        ("png", ".png", True, False, True, True),
        ("dasbor", ".html", True, False, True, False),
    ]


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("a.txt", "teks"), ("a.md", "markdown"), ("a.json", "json"), ("a.csv", "csv"),
        ("a.XLSX", "xlsx"), ("a.b.html", "html"), ("a.htm", "html"), ("f/a.pdf", "pdf"),
        ("a.docx", "docx"),
    ],
)  # fmt: skip
def test_a_file_says_by_its_ending_which_form_it_is(name, form):
    assert bentuk_of_file(name) == form
    assert parse_bentuk(name.rpartition(".")[2]) == form
    assert parse_bentuk(f" {form.upper()} ") == form


@pytest.mark.parametrize("name", ["a", "pdf", "a.doc", "a.xls", ".pdf"])
def test_a_file_of_another_ending_says_none(name):
    with pytest.raises(InvalidValueError) as caught:
        bentuk_of_file(name)
    assert all(ending in caught.value.hint for ending in ENDINGS)


def test_an_unknown_form_answers_with_the_nearest_else_with_all():
    with pytest.raises(InvalidValueError) as caught:
        parse_bentuk("pfd")
    assert "pdf" in caught.value.hint
    assert "docx" not in caught.value.hint
    with pytest.raises(InvalidValueError) as caught:
        parse_bentuk("qqq")
    assert all(form in caught.value.hint for form in BENTUK)


def test_paper_is_a4_or_folio():
    assert KERTAS == {"a4": (210, 297), "f4": (215, 330)}
    assert (parse_kertas(" A4 "), parse_kertas("F4"), Tampilan().kertas) == ("a4", "f4", "a4")
    with pytest.raises(InvalidValueError, match="'a3'"):
        parse_kertas("a3")


@pytest.mark.parametrize(
    ("asked", "file", "form"),
    [
        (None, None, None),
        (None, "a.xlsx", "xlsx"),
        (None, "a.CSV", "csv"),
        ("csv", "a.txt", "csv"),
        (".XLSX", "a", "xlsx"),
    ],
)
def test_a_table_is_written_as_excel_or_csv(asked, file, form):
    assert parse_bentuk_tabel(asked, file) == form


def test_a_table_has_no_other_form_and_none_without_a_file():
    with pytest.raises(UsageError):
        parse_bentuk_tabel("csv", None)
    for asked, file in (("pdf", "a.csv"), (None, "a.pdf"), (None, "a")):
        with pytest.raises(InvalidValueError):
            parse_bentuk_tabel(asked, file)
