"""People who were counted per place come in per place, and never twice."""

import shutil

import openpyxl
import pytest

from tests.cli.excel.test_template import FIRST, HEAD
from tests.conftest import Berdaya

PLACES = "Peserta per kecamatan s.d."
WHERE = "SELECT kegiatan, kecamatan, jumlah, laki_laki, perempuan FROM pelaksanaan ORDER BY id"
OUT = ("template", "--pelaksana", "dinporapar", "--periode", "2025-TW4", "--output")


@pytest.fixture(scope="module")
def sent(tmp_path_factory, seeded_file):
    """A kegiatan of two kecamatan, and the form that went out with it; made once."""
    folder = tmp_path_factory.mktemp("sent")
    shutil.copy(seeded_file, folder / "berdaya.db")
    with pytest.MonkeyPatch.context() as patch:
        berdaya = Berdaya(folder / "berdaya.db", patch)
        berdaya("record", "--nama", "Jambore", "--fokus", "sport-center", "--pelaksana", "dinporapar",
                "--kecamatan", "Bukateja", "--kecamatan", "Bobotsari", "--tanggal", "2025-11-12")  # fmt: skip
        assert berdaya(*OUT, str(folder / "f.xlsx")).exit_code == 0
    return folder


@pytest.fixture
def form(sent, berdaya, tmp_path):
    """Fill the row of the kegiatan in, and take the form in; the first is the one that went out."""
    path = tmp_path / "f.xlsx"
    shutil.copy(sent / "berdaya.db", berdaya.db)
    shutil.copy(sent / "f.xlsx", path)
    out = iter([True])

    def take_in(*, again=False, row=FIRST, **values):
        if not (again or next(out, False)):
            path.unlink()  # what was refused is not written over
            assert berdaya(*OUT, str(path)).exit_code == 0
        book = openpyxl.load_workbook(path)
        sheet = book["Isian"]
        heads = {str(cell.value).split("\n")[0]: cell.column for cell in sheet[HEAD] if cell.value}
        shown = sheet.cell(row, heads[PLACES]).value
        for name, value in values.items():
            sheet.cell(row, heads[PLACES if name == "tempat" else name]).value = value
        book.save(path)
        return shown, berdaya("import", str(path))

    return take_in


def test_each_place_has_its_own(berdaya, form):
    shown, result = form(tempat="Bobotsari: L 5, P 7; Bukateja: 22")
    assert (shown, result.exit_code) == (None, 0)
    assert berdaya.sql(WHERE) == [(1, "33.03.02", 22, None, None), (1, "33.03.09", 12, 5, 7)]

    shown, result = form(tempat="Bukateja: 22; Bobotsari: L 6, P 7")
    assert (shown, result.exit_code) == ("Bukateja: 22; Bobotsari: L 5, P 7", 0)
    assert berdaya.sql(WHERE)[2:] == [(1, "33.03.09", 1, 1, 0)]
    shown, result = form()
    assert "tetap 1" in result.stdout
    report = berdaya("report", "--kecamatan", "Bukateja", "--periode", "2025-TW4").stdout
    assert "22" in report


def test_whoever_gives_sums_alone_is_not_asked_for_places(berdaya, form):
    form(tempat="Bukateja: L 1, P 1; Bobotsari: L 2, P 2")
    _shown, result = form(L=10, P=5, Jumlah=15)
    assert result.exit_code == 0
    assert berdaya.sql(WHERE)[2:] == [(1, None, 9, 7, 2)]


def test_a_new_kegiatan_may_tell_people_by_place(berdaya, form):
    new = {"Kegiatan": "Lari", "Fokus": "sport-center", "Tempat": "Bukateja; Bobotsari",
           "Tanggal": "3/11/2025", "tempat": "Bukateja: 10; Bobotsari: L 2, P 3"}  # fmt: skip
    _shown, result = form(row=FIRST + 1, **new)
    assert result.exit_code == 0, result.stdout
    assert berdaya.sql(WHERE) == [(2, "33.03.02", 10, None, None), (2, "33.03.09", 5, 2, 3)]
    assert len({uid for (uid,) in berdaya.sql("SELECT uid FROM pelaksanaan")}) == 2


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"tempat": "Bukateja: banyak"}, "Kejobong: L 12, P 10"),
        ({"tempat": "Bukatej: 3"}, "Bukateja"),
        ({"tempat": "Bukateja: 3; Bukateja: 4"}, "dua kali"),
        ({"tempat": "Kejobong: 3"}, "bukan tempatnya"),
        ({"tempat": "Bukateja: L 3"}, "Kejobong: L 12, P 10"),
        ({"tempat": ";;"}, "Kejobong: L 12, P 10"),
        ({"tempat": "Bukateja: lansia 12, pemuda 10"}, "Kejobong: L 12, P 10"),
        ({"tempat": "Bukateja: L 12, peserta 30"}, "Kejobong: L 12, P 10"),
        ({"tempat": f"Bukateja: {'1' * 5000}"}, "Kejobong: L 12, P 10"),
        ({"tempat": f"Bukateja: l{'1' * 30000}!"}, "Kejobong: L 12, P 10"),
        ({"tempat": f"Bukateja{' ' * 32000}x"}, "Kejobong: L 12, P 10"),
        (
            {"tempat": "Bukateja: 3; Bobotsari: 4", "Jumlah": 9},
            "Tambahan peserta kegiatan 1 per kecamatan",
        ),
    ],
)
def test_what_cannot_be_is_a_finding_and_nothing_is_written(berdaya, form, values, told):
    _shown, result = form(**values)
    assert result.exit_code == 6
    assert told in result.stdout
    assert berdaya.sql(WHERE) == []


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"Jumlah": 100}, "seluruhnya 60 (jumlah), barisnya menyebut 100"),
        ({"Lansia (60+)": 9}, "tidak dirinci per kecamatan"),
        ({"L": 40, "P": 20}, None),  # of places that do not tell them apart
    ],
)
def test_a_blank_row_with_a_code_is_looked_at_as_one_without(berdaya, form, values, told):
    new = {"Kegiatan": "Lari", "Fokus": "sport-center", "Tempat": "Bukateja; Bobotsari",
           "Tanggal": "3/11/2025", "tempat": "Bukateja: 30; Bobotsari: 30"}  # fmt: skip
    _shown, result = form(row=FIRST + 1, **new, **values)
    assert result.exit_code == (6 if told else 0)
    assert (told or "") in result.stdout
    assert sum(row[2] for row in berdaya.sql(WHERE)) == (0 if told else 60)


def test_a_form_that_comes_back_again_says_nothing_new(berdaya, form):
    form(tempat="Bukateja: L 12, P 10; Bobotsari: 30")
    assert form(tempat="Bukateja: L 12, P 11; Bobotsari: 32")[1].exit_code == 0
    new = {
        "Kegiatan": "Lari",
        "Fokus": "sport-center",
        "Tempat": "Bukateja",
        "Tanggal": "3/11/2025",
    }
    _shown, result = form(again=True, row=FIRST + 1, **new)
    assert result.exit_code == 0, result.stdout
    assert sum(row[2] for row in berdaya.sql(WHERE)) == 55
    again = form(again=True, tempat="Bukateja: 10 P, 15 L; Bobotsari: 32")[1]
    assert again.exit_code == 6  # one woman would go away
    more = form(again=True, tempat="Bukateja: laki-laki 15, perempuan 11; Bobotsari: 32 orang")[1]
    assert more.exit_code == 0
    assert sum(row[2] for row in berdaya.sql(WHERE)) == 58


def test_people_of_no_place_and_people_who_would_go_away_are_findings(berdaya, form):
    berdaya("log", "1", "--jumlah", "5")
    assert form(tempat="Bukateja: 7")[1].exit_code == 6
    assert form(tempat="Bukateja: 7", Jumlah=12)[1].exit_code == 6
    berdaya("undo", "--yes")  # the form
    assert len(berdaya.sql(WHERE)) == 1


def test_places_without_new_people_are_not_kept_and_said_so(berdaya, form):
    form(tempat="Bukateja: 7; Bobotsari: 3")
    _shown, result = form(tempat="Bukateja: 6; Bobotsari: 4")
    assert result.exit_code == 0
    assert "tidak diubah" in result.stdout + result.stderr
    assert len(berdaya.sql(WHERE)) == 2


def test_the_form_of_one_kecamatan_has_no_such_column(berdaya, tmp_path):
    path = tmp_path / "k.xlsx"
    assert berdaya(*OUT, str(path), "--kecamatan", "Bukateja").exit_code == 0
    heads = [str(cell.value) for cell in openpyxl.load_workbook(path)["Isian"][HEAD]]
    assert not any(PLACES in head for head in heads)
