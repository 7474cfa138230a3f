"""The sheet of a form on which indicators are filled: it goes out with what is known, and comes back."""

import openpyxl
import pytest

from berdaya_cli.domain.errors import ExitCode
from berdaya_cli.domain.indikator.lembar import COLUMNS, SHEET

AT = {name: column for column, (name, _heading, _width) in enumerate(COLUMNS, start=1)}
LATER = "2026-01-06"
NIK = "3303014507900001"


@pytest.fixture
def office(berdaya):
    for words in (
        ("Konseling RPPA", "--satuan", "layanan", "--layanan", "konseling", "--fokus", "rppa", "--tingkat", "kecamatan"),
        ("Kader aktif", "--satuan", "%", "--jenis", "rasio", "--fokus", "rppa"),
        ("Klub olahraga", "--satuan", "klub", "--fokus", "sport-center"),
        ("Peserta", "--satuan", "orang", "--ukuran", "peserta"),
    ):  # fmt: skip
        assert berdaya("add-indikator", *words, "--definisi", "Seperti namanya").exit_code == 0
    assert (
        berdaya(
            "measure", "kader-aktif", "--periode", "2025-TW4", "--target", "80", "--sumber", "Renja"
        ).exit_code
        == 0
    )
    return berdaya


def form(office, tmp_path, *words):
    path = tmp_path / "formulir.xlsx"
    result = office("template", *words, "--periode", "2025-TW4", "--output", str(path))
    assert result.exit_code == 0, result.stderr
    return path


def rows(path):
    sheet = openpyxl.load_workbook(path)[SHEET]
    return {
        (row[0].value, row[AT["kecamatan"] - 1].value or "", row[AT["periode"] - 1].value): row[
            0
        ].row
        for row in sheet.iter_rows(min_row=7)
        if row[0].value
    }


def fill(path, values):
    book = openpyxl.load_workbook(path)
    sheet = book[SHEET]
    where = rows(path)
    for key, said in values.items():
        for name, value in said.items():
            sheet.cell(where[key], AT[name]).value = value
    book.save(path)


def test_the_office_of_a_kecamatan_is_asked_for_what_is_measured_there(office, tmp_path):
    words = ("--pelaksana", "kecamatan-kejobong", "--kecamatan", "Kejobong")
    assert {(kode, place) for kode, place, _month in rows(form(office, tmp_path, *words))} == {
        ("konseling-rppa", "Kejobong")
    }


def test_an_opd_is_asked_for_its_fokus_services_month_by_month(office, tmp_path):
    found = rows(form(office, tmp_path, "--pelaksana", "dinsos"))

    services = {key for key in found if key[0] == "konseling-rppa"}
    assert services == {
        ("konseling-rppa", place, f"2025-{month}")
        for place in ("Bukateja", "Kejobong", "Kaligondang", "Bobotsari")
        for month in (10, 11, 12)
    }
    assert set(found) - services == {("kader-aktif", "", "2025-TW4")}


def test_a_kecamatan_is_asked_for_what_is_measured_there(office, tmp_path):
    found = rows(form(office, tmp_path, "--kecamatan", "Kejobong"))

    assert set(found) == {("konseling-rppa", "Kejobong", f"2025-{month}") for month in (10, 11, 12)}


def test_without_such_an_indicator_there_is_no_sheet(berdaya, tmp_path):
    assert (
        SHEET
        not in openpyxl.load_workbook(form(berdaya, tmp_path, "--pelaksana", "dinsos")).sheetnames
    )


def test_what_is_filled_in_is_taken_and_the_rest_is_not_reported(office, tmp_path):
    path = form(office, tmp_path, "--pelaksana", "dinsos")
    assert (
        openpyxl.load_workbook(path)[SHEET]
        .cell(rows(path)["kader-aktif", "", "2025-TW4"], AT["target"])
        .value
        == "80"
    )
    fill(path, {
        ("konseling-rppa", "Kejobong", "2025-11"): {"nilai": 7},
        ("konseling-rppa", "Bobotsari", "2025-12"): {"nilai": "nihil", "sumber": "Register RPPA"},
        ("kader-aktif", "", "2025-TW4"): {"pembilang": 45.5, "penyebut": "60"},
    })  # fmt: skip
    result = office("import", str(path), today=LATER)

    assert result.exit_code == 0, result.stdout + result.stderr
    assert "Pengukuran 2, Konseling RPPA, Kejobong, November 2025: 7 layanan" in result.stdout
    assert office.sql("SELECT indikator, kecamatan, periode, pembilang, penyebut, nilai FROM pengukuran ORDER BY id") == [
        ("kader-aktif", None, "2025-TW4", 455_000, 600_000, None),
        ("konseling-rppa", "33.03.03", "2025-11", None, None, 70_000),
        ("konseling-rppa", "33.03.09", "2025-12", None, None, 0),
    ]  # fmt: skip
    assert office.sql("SELECT count(*) FROM target") == [(1,)]
    again = office("import", str(path), today=LATER)
    assert again.exit_code == 0
    assert office.sql("SELECT count(*) FROM pengukuran") == [(3,)]
    assert rows(form(office, tmp_path, "--pelaksana", "dinsos"))
    assert office("undo", "--yes").exit_code == 0


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ({"nilai": "banyak"}, "'banyak' bukan nilai."),
        ({"pembilang": "1", "penyebut": "2"}, "tidak memakai pembilang dan penyebut"),
        ({"nilai": "3", "sumber": f"Ibu {NIK}"}, ""),
    ],
)
def test_a_mistake_keeps_the_whole_form_out_and_says_where(office, tmp_path, said, told):
    path = form(office, tmp_path, "--pelaksana", "dinsos")
    key = ("konseling-rppa", "Kejobong", "2025-11")
    fill(path, {key: said, ("konseling-rppa", "Bobotsari", "2025-12"): {"nilai": 1}})
    result = office("import", str(path), today=LATER)

    assert result.exit_code == 6
    assert told in result.stdout
    assert SHEET in result.stdout
    assert NIK not in result.stdout + result.stderr
    assert office.sql("SELECT count(*) FROM pengukuran") == [(0,)]


def test_a_quarter_that_is_known_is_not_asked_for_by_month(office, tmp_path):
    words = ("measure", "konseling-rppa", "--kecamatan", "Kejobong", "--periode", "2025-TW4")
    assert office(*words, "--nilai", "4", "--sumber", "Register").exit_code == 0
    found = rows(form(office, tmp_path, "--pelaksana", "dinsos", "--kecamatan", "Kejobong"))
    assert [month for kode, _place, month in found if kode == "konseling-rppa"] == ["2025-TW4"]


def spoilt(office, tmp_path, spoil):
    path = form(office, tmp_path, "--pelaksana", "dinsos", "--kecamatan", "Kejobong")
    book = openpyxl.load_workbook(path)
    sheet = book[SHEET]
    row = next(iter(rows(path).values()))
    sheet.cell(row, AT["nilai"]).value = 9
    spoil(sheet, row)
    book.save(path)
    result = office("import", str(path), today=LATER)
    assert result.exit_code == ExitCode.FINDINGS
    assert office.sql("SELECT count(*) FROM pengukuran") == [(0,)]
    return result.stdout + result.stderr


def test_a_sheet_whose_headings_are_changed_is_not_passed_over(office, tmp_path):
    def rename(sheet, _row):
        sheet.cell(6, AT["indikator"]).value = "Kode"

    assert "Kolom lembar ini tidak ada: Kode indikator." in spoilt(office, tmp_path, rename)


def test_a_sheet_without_headings_is_not_passed_over(office, tmp_path):
    assert "Baris judul kolom lembar ini tidak ada." in spoilt(
        office, tmp_path, lambda sheet, _row: sheet.delete_rows(6)
    )


def test_a_row_that_stands_there_twice_is_refused(office, tmp_path):
    def twice(sheet, row):
        for column in range(1, len(COLUMNS) + 1):
            sheet.cell(row + 1, column).value = sheet.cell(row, column).value

    assert "Indikator dan periode ini sudah ada pada baris di atasnya." in spoilt(
        office, tmp_path, twice
    )


def test_a_formula_without_a_value_is_refused(office, tmp_path):
    def formula(sheet, row):
        sheet.cell(row, AT["nilai"]).value = "=4+5"

    assert "rumus tanpa nilai" in spoilt(office, tmp_path, formula)
