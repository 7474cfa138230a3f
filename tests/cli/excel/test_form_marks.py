"""A form is known by its marks: from every hand, in every format, under every name."""

import csv
import shutil
import sqlite3

import openpyxl
import pytest

from berdaya_cli.domain.excel.tata_letak import CETAK, ISIAN, PETUNJUK, TANDA
from tests.cli.excel.test_template import (
    BARU,
    DAY,
    FIRST,
    HEAD,
    KEGIATAN,
    NIHIL,
    Form,
    counts,
    names,
)
from tests.conftest import FILES

HUJAN = {"kendala_tindak_lanjut": "Hujan"}


@pytest.fixture
def form(berdaya, tmp_path):
    """A form of an OPD with a kegiatan in its first row, and a second one that is new."""
    berdaya(*KEGIATAN)
    path = tmp_path / "formulir.xlsx"
    words = ("template", "--pelaksana", "dinsos", "--periode", "2025-TW4", "--output", str(path))
    assert berdaya(*words).exit_code == 0
    form = Form(path)
    new = {name: value for name, value in BARU.items() if name != "pelaksana"}
    form.put(FIRST, HUJAN)
    form.put(FIRST + 1, new)
    return form


def comes_in(berdaya, path, *words):
    """Take a file in, and find in the record what the form says: nothing more, nothing less."""
    result = berdaya("import", str(path), *words)
    assert (result.exit_code, counts(result)) == (0, (1, 1, 0, 0, 0)), result.stdout
    assert names(berdaya) == [(1, "Posyandu lansia"), (2, "Senam lansia")]
    assert berdaya.sql(
        "SELECT kendala FROM perkembangan WHERE kegiatan = 1 ORDER BY id DESC LIMIT 1"
    ) == [("Hujan",)]
    assert berdaya.sql("SELECT sum(jumlah) FROM realisasi GROUP BY kegiatan") == [
        (5_000_000,),
        (1_500_000,),
    ]
    return result


def alone(form, path):
    """Keep the filled sheet, and nothing else of the workbook."""
    for name in (PETUNJUK, CETAK, "_daftar", TANDA):
        del form.book[name]
    form.path = path
    form.sheet.title = "Sheet1"
    return form.save()


def test_the_filled_sheet_alone_is_still_the_form(berdaya, form, tmp_path):
    comes_in(berdaya, alone(form, tmp_path / "lembar.xlsx"))
    assert berdaya.sql(
        "SELECT count(*) FROM impor AS i JOIN formulir AS f ON f.uid = i.formulir"
    ) == [(1,)]


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_as_a_text_file(berdaya, form, tmp_path, delimiter):
    form.sheet[DAY].value = "31/10/2025"
    path = tmp_path / "isian.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=delimiter)
        writer.writerows(
            [["" if cell is None else cell for cell in row] for row in form.rows(1, FIRST + 30)]
        )
    result = berdaya("import", str(path))

    assert "belum mungkin terjadi" in result.stdout  # the day is read
    text = path.read_text("utf-8-sig").replace("31/10/2025", "")
    path.write_text(text, encoding="utf-8-sig")
    comes_in(berdaya, path)


def test_copied_into_a_workbook_of_others(berdaya, form, tmp_path):
    other = openpyxl.Workbook()
    other.active.title = "Catatan"
    other.active.append(["Rekap kiriman triwulan"])
    for name in ("Dinsos", "Bidang"):
        sheet = other.create_sheet(name)
        for row in form.rows(1, FIRST + 25) if name == "Dinsos" else [["tidak ada"]]:
            sheet.append(row)
    path = tmp_path / "kiriman.xlsx"
    other.save(path)
    comes_in(berdaya, path)


def test_several_forms_in_one_workbook_are_taken_one_by_one(berdaya, form, tmp_path):
    other = tmp_path / "dinporapar.xlsx"
    berdaya(
        "template", "--pelaksana", "dinporapar", "--periode", "2025-TW4", "--output", str(other)
    )
    second = form.book.create_sheet("Dinporapar")
    for row in Form(other).rows(1, FIRST + 25):
        second.append(row)
    path = form.save()
    asked = berdaya("import", path)

    assert asked.exit_code == 6
    assert "memuat beberapa formulir: Isian, Dinporapar" in asked.stdout
    assert "--lembar 'Isian'" in asked.stdout
    del form.book[TANDA]
    form.save()
    comes_in(berdaya, path, "--lembar", "Isian")


def test_columns_moved_and_inserted(berdaya, form):
    form.sheet.insert_cols(form.columns["status"], 2)
    form.sheet.cell(HEAD, form.columns["status"]).value = "Catatan kami"
    for cell in ("B1", "B2", "B7"):
        form.sheet[cell].value = None
    comes_in(berdaya, form.save(), "--buang-kolom", "Catatan kami")


def test_rows_typed_again_from_paper(berdaya, form, tmp_path):
    """No code, no lists: the short code of the form says of what they are."""
    form.save()
    titles = [form.sheet.cell(HEAD, column).value for column in form.columns.values()]
    typed = openpyxl.Workbook()
    sheet = typed.active
    sheet.append([form.sheet.cell(1, c).value for c in range(1, 20) if form.sheet.cell(1, c).value])
    sheet.append(titles[1:])
    for row in (FIRST, FIRST + 1):
        sheet.append([form.sheet.cell(row, c).value for c in list(form.columns.values())[1:]])
    path = tmp_path / "ketikan.xlsx"
    typed.save(path)
    comes_in(berdaya, path)


def test_a_slip_in_the_code_of_the_form_is_told(berdaya, form, tmp_path):
    path = alone(form, tmp_path / "x.xlsx")
    cell = next(
        c for row in form.sheet.iter_rows(max_row=3) for c in row if "Kode formulir" in str(c.value)
    )
    code = cell.value
    cell.value = code[:-1] + ("A" if code[-1] != "A" else "B")
    form.save()
    wrong = berdaya("import", path)
    assert (wrong.exit_code, "huruf demi huruf" in wrong.stdout) == (6, True)

    cell.value = "Kode formulir: 00000-00000" + "1"  # that of no form here
    form.save()
    strange = berdaya("import", path)
    assert strange.exit_code == 6
    assert "Tidak ada formulir berkode 00000-000001" in strange.stdout


def test_a_signature_a_total_and_a_title_do_no_harm(berdaya, form):
    last = FIRST + 12
    form.sheet.cell(last, form.columns["nama"]).value = "JUMLAH"
    form.sheet.cell(last, form.columns["realisasi_1"]).value = 6_500_000
    form.sheet.cell(last + 3, form.columns["status"]).value = "Purbalingga, 20 November 2025"
    form.sheet.cell(last + 4, form.columns["status"]).value = "Kepala Bidang Sosial"
    form.sheet.cell(last + 8, form.columns["status"]).value = "NIP 198001012005011001"
    comes_in(berdaya, form.save())


def test_rows_typed_into_the_sheet_to_be_printed_are_not_lost(berdaya, form):
    paper = form.book[CETAK]
    paper.cell(HEAD + 1, 3).value = "Senam pagi"
    told = berdaya("import", form.save())

    assert told.exit_code == 6
    assert "Lembar 'Cetak' tidak dibaca" in told.stdout
    assert names(berdaya) == [(1, "Posyandu lansia")]


def test_nihil_and_the_day_are_found_wherever_they_stand(berdaya, form):
    form.put(FIRST, {"kendala_tindak_lanjut": None})
    form.put(FIRST + 1, dict.fromkeys(BARU.keys() - {"pelaksana"}))
    form.sheet[DAY].value, form.sheet[NIHIL].value = "31/10/2025", "NIHIL"
    form.sheet.insert_rows(1, 3)
    form.sheet.insert_cols(2)
    assert berdaya("import", form.save()).exit_code == 0
    assert berdaya.sql("SELECT tanggal, nihil FROM impor") == [("2025-10-31", "ya")]


def test_a_kegiatan_of_several_kecamatan_is_asked_about_once(berdaya, tmp_path):
    berdaya(*KEGIATAN)
    assert berdaya(*KEGIATAN, "--kecamatan", "Bukateja").exit_code == 0
    path = tmp_path / "kejobong.xlsx"
    made = berdaya(
        "template", "--kecamatan", "Kejobong", "--periode", "2025", "--output", str(path)
    )
    assert "1 kegiatan untuk dilanjutkan, 1 diisi di formulir lain" in made.stdout
    form = Form(path)
    assert form.get(FIRST + 1, "kendala_tindak_lanjut") == "diisi di formulir Dinsosdaldukkbp3a"
    assert form.get(FIRST + 1, "kode") is None
    untouched = berdaya("import", form.save())
    assert (untouched.exit_code, counts(untouched)) == (0, (0, 0, 1, 0, 0))

    form.put(FIRST + 1, {"laki_laki": 5})
    told = berdaya("import", form.save())
    assert (told.exit_code, counts(told)) == (6, (0, 0, 1, 1, 0))
    assert "Kegiatan ini ditanyakan di formulir lain" in told.stdout


def test_evidence_that_a_form_tells_of(berdaya, form):
    form.put(FIRST, {"bukti": "Foto di map Posyandu"})
    form.put(FIRST + 1, {"bukti": "https://contoh.go.id/foto.jpg"})
    path = form.save()
    assert berdaya("import", path).exit_code == 0
    rows = "SELECT kegiatan, jenis, tautan, tempat FROM bukti ORDER BY id"
    first = [
        (1, "dokumentasi", None, "Foto di map Posyandu"),
        (2, "bukti-dukung", "https://contoh.go.id/foto.jpg", None),
    ]
    assert sorted(berdaya.sql(rows)) == first
    assert counts(berdaya("import", path)) == (0, 0, 2, 0, 0)
    assert len(berdaya.sql(rows)) == 2

    again = form.path.with_name("lagi.xlsx")
    berdaya("template", "--pelaksana", "dinsos", "--periode", "2025-TW4", "--output", str(again))
    second = Form(again)
    assert second.get(FIRST, "bukti") == "1 tercatat"
    second.put(FIRST, {"bukti": "1 tercatat; notulen di lemari 2"})
    assert counts(berdaya("import", second.save())) == (0, 1, 1, 0, 0)
    assert berdaya.sql(rows)[-1] == (1, "notulen", None, "notulen di lemari 2")


def test_what_protects_victims_is_not_linked_by_a_form_either(berdaya, form):
    form.put(FIRST + 1, {"fokus": "rppa", "bukti": "https://contoh.go.id/foto.jpg"})
    told = berdaya("import", form.save())
    assert told.exit_code == 6
    assert "melindungi korban" in told.stdout
    form.put(FIRST + 1, {"bukti": "Daftar hadir: https://contoh.go.id/a.pdf", "fokus": "lansia"})
    assert "Daftar hadir memuat nama" in berdaya("import", form.save()).stdout


def test_a_changed_pagu_says_its_stage_in_its_row(berdaya, form):
    form.put(
        FIRST,
        {
            "pagu_1": 18_000_000,
            "tahap": "perubahan",
            "nomor_dokumen": "DPPA 7/2025",
            "tanggal_dokumen": "3/11/2025",
        },
    )
    form.put(FIRST + 1, {"tahap": "pergeseran"})
    assert berdaya("import", form.save()).exit_code == 0
    assert berdaya.sql(
        "SELECT tahap, jumlah, nomor_dokumen, tanggal_dokumen FROM anggaran WHERE kegiatan = 1"
    ) == [
        ("murni", 15_000_000, None, None),
        ("perubahan", 18_000_000, "DPPA 7/2025", "2025-11-03"),
    ]
    assert berdaya.sql("SELECT tahap FROM anggaran WHERE kegiatan = 2") == [("pergeseran",)]


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("Kejobong", "33.03.03"),
        ("Kec. Kejobong", "33.03.03"),
        ("Langgar, Kejobong", "33.03.03.2009"),
        ("Langgar (Kejobong)", "33.03.03.2009"),
        ("Kejobong, Kejobong", "33.03.03.2008"),
        ("Bukateja, Kejobong", "33.03.02;33.03.03"),
        ("Langgar dan Pandansari, Kejobong; Bukateja", "33.03.02;33.03.03.2007;33.03.03.2009"),
        ("Langgar", "33.03.03.2009"),
        ("Seluruh kabupaten", ""),
    ],
)
def test_how_places_are_written(berdaya, form, typed, codes):
    form.put(FIRST + 1, {"tempat": typed})
    assert berdaya("import", form.save()).exit_code == 0
    found = berdaya.sql(
        "SELECT ifnull(desa, kecamatan) FROM kegiatan_lokasi WHERE kegiatan = 2 ORDER BY 1"
    )
    assert ";".join(code for (code,) in found) == codes


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("Kejobon", "Mungkin maksud Anda Kejobong?"),
        ("Langger, Kejobong", "Mungkin maksud Anda Langgar?"),
    ],
)
def test_a_place_that_is_none(berdaya, form, typed, told):
    form.put(FIRST + 1, {"tempat": typed})
    result = berdaya("import", form.save())
    assert result.exit_code == 6
    assert told in result.stdout


@pytest.fixture
def first_layout(berdaya, tmp_path):
    """A record and a form of it that an older berdaya left."""
    berdaya.db.unlink()
    conn = sqlite3.connect(berdaya.db)
    conn.executescript((FILES / "formulir-1.sql").read_text("utf-8"))
    conn.close()
    path = tmp_path / "formulir-1.xlsx"
    shutil.copy(FILES / "formulir-1.xlsx", path)
    return path


def test_a_form_of_the_first_layout_is_read_for_ever(berdaya, first_layout):
    book = openpyxl.load_workbook(first_layout)
    sheet = book[ISIAN]
    columns = {cell.value: cell.column for cell in sheet[6] if cell.value}
    untouched = berdaya("import", str(first_layout), today="2025-11-20")
    assert (untouched.exit_code, counts(untouched)) == (0, (0, 0, 4, 0, 0)), untouched.stdout

    sheet["C3"].value = "15/11/2025"
    sheet.cell(7, columns["Realisasi 1 s.d. bulan ini (Rp)"]).value = 9_000_000
    sheet.cell(8, columns["Kendala"]).value = None
    for title, value in {"Nama Kegiatan": "Senam", "Fokus": "Lanjut usia (lansia)", "Kecamatan": "Kejobong",
                         "Desa/Kelurahan": "Langgar", "Tanggal Mulai": "3/11/2025"}.items():  # fmt: skip
        sheet.cell(11, columns[title]).value = value
    sheet.title = "Lembar lain"
    book.save(first_layout)
    changed = berdaya("import", str(first_layout), today="2025-11-20")
    assert (changed.exit_code, counts(changed)) == (0, (1, 2, 2, 0, 0)), changed.stdout
    assert berdaya.sql("SELECT tanggal, jumlah FROM realisasi WHERE kegiatan = 1 ORDER BY id") == [
        ("2025-10-01", 5_000_000),
        ("2025-11-15", 4_000_000),
    ]
    assert berdaya.sql("SELECT desa FROM kegiatan_lokasi WHERE kegiatan = 5") == [
        ("33.03.03.2009",)
    ]
    last = "SELECT kendala, tindak_lanjut FROM perkembangan WHERE kegiatan = 2 ORDER BY id DESC LIMIT 1"
    assert berdaya.sql(last) == [(None, "Pindah ke pendapa")]


def test_words_in_the_table_are_no_boxes(berdaya, form):
    """What a kegiatan says is not taken for a mark, whatever it says."""
    form.put(FIRST, {"kendala_tindak_lanjut": "Tidak ada kegiatan karena hujan", "hasil": "nihil"})
    form.put(FIRST + 1, {"nama": "Keadaan per desa"})
    assert berdaya("import", form.save()).exit_code == 0
    assert berdaya.sql("SELECT nihil, tanggal FROM impor") == [("tidak", "2025-11-20")]


def test_short_lines_of_a_text_file_whose_codes_stand_last(berdaya, form, tmp_path):
    rows = [[*row[1:], row[0]] for row in form.rows(1, FIRST + 1)]
    path = tmp_path / "isian.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows([*rows, [], ["", "JUMLAH"]])
    comes_in(berdaya, path)


def test_a_telephone_number_beside_an_office_keeps_a_form_out(berdaya, form):
    form.sheet["H5"].value = "Kasubag Program, 0812-3456-7890"
    before = berdaya.content()
    told = berdaya("import", form.save())

    assert told.exit_code == 6
    assert "nomor milik seseorang" in told.stdout
    assert "3456" not in told.stdout
    assert berdaya.content() == before


def test_a_kegiatan_that_has_come_to_protect_victims_is_linked_by_no_older_form(berdaya, form):
    assert berdaya("edit", "1", "--fokus", "rppa").exit_code == 0
    form.put(FIRST, {"bukti": "https://contoh.go.id/foto.jpg"})
    told = berdaya("import", form.save())

    assert told.exit_code == 6
    assert "melindungi korban" in told.stdout
    assert berdaya.sql("SELECT count(*) FROM bukti") == [(0,)]
