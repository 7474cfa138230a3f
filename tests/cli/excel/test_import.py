"""Tables of others: every trap that a workbook holds is found, told with its place, or passed over."""

import json
import zipfile
from datetime import datetime as day

import openpyxl
import pytest
import xlsxwriter

from tests.conftest import FILES, need
from tests.rounds import large

HEAD = ("No", "Kecamatan", "Desa", "Fokus", "Kegiatan", "Perangkat Daerah", "Tanggal", "L", "P",
        "Jumlah Peserta", "Sumber Dana", "Pagu (Rp)", "Realisasi (Rp)", "Kendala", "Ket.")  # fmt: skip
ROW = (1, "Kejobong", "Langgar", "Lansia", "Posyandu lansia", "Dinsos", "13-14 Oktober 2025", 12, 20, 32,
       "APBD Kabupaten", 15_000_000, 7_500_000, "", "")  # fmt: skip


def row(**values):
    """Give the good row with other values in the columns named, by letter."""
    cells = list(ROW)
    for letter, value in values.items():
        cells[ord(letter) - ord("A")] = value
    return cells


def book(tmp_path, *rows, name="tabel.xlsx", head=HEAD, above=()):
    path = tmp_path / name
    made = openpyxl.Workbook()
    sheet = made.active
    sheet.title = "Rekap"
    for cells in (*above, head, *rows):
        sheet.append(list(cells))
    made.save(path)
    return path


def counts(result):
    head = result.stdout.splitlines()[0].split(": ", 1)[1].split(".")[0]
    return tuple(int(part.split()[-1]) for part in head.split(", "))


def kegiatan(berdaya):
    return berdaya.sql("SELECT nama FROM kegiatan ORDER BY id")


def findings(result):
    (berkas,) = json.loads(result.stdout)["data"]["berkas"]
    return [(one["jenis"], one["baris"], one["kolom"], one["nilai"]) for one in berkas["temuan"]]


def test_a_table_with_letterhead_totals_and_signatures_comes_in(berdaya, tmp_path, golden):
    path = tmp_path / "monev.xlsx"
    made = xlsxwriter.Workbook(path)
    sheet = made.add_worksheet("Monev")
    sheet.merge_range("A1:O1", "PEMERINTAH KABUPATEN PURBALINGGA")
    sheet.write("A2", "MONITORING DAN EVALUASI TRIWULAN IV")
    sheet.merge_range("H4:J4", "Peserta")
    for column, title in enumerate(HEAD):
        if not 7 <= column <= 9:
            sheet.merge_range(3, column, 4, column, title)
    for column, title in enumerate(("L", "P", "Jumlah"), start=7):
        sheet.write(4, column, title)
    sheet.write_row("A6", range(1, 16))
    sheet.write_row("A7", row())
    sheet.write_row("A8", row(E="Rumah aman", D="RPPA", C="", N="Hujan", G="20/10/2025"))
    sheet.write_row("E9", ("Jumlah",))
    sheet.write("L9", 30_000_000)
    sheet.write("M11", "Purbalingga, 31 Oktober 2025")
    sheet.write("M12", "Mengetahui,")
    sheet.write("M14", "NIP 19700101 199503 1 001")
    made.close()
    result = berdaya("import", str(path))

    assert result.exit_code == 0
    golden("import.monev.txt", result.stdout)
    assert kegiatan(berdaya) == [("Posyandu lansia",), ("Rumah aman",)]


TRAPS = {
    "kecamatan-salah": (row(B="Kejobon"), ("kecamatan-not-found", 2, "B", "Kejobon")),
    "nama-ganda": (row(B="Karangreja", C="", F="kecamatan"), ("lembaga-not-found", 2, "F", "kecamatan")),
    "desa-di-luar-kecamatan": (row(C="Kedarpan", B="Bukateja"), None),
    "desa-di-luar-kabupaten": (row(C="Wonokromo"), ("invalid-value", 2, "C", None)),
    "fokus-salah": (row(D="Ekonomi"), ("fokus-not-found", 2, "D", "Ekonomi")),
    "lembaga-salah": (row(F="Dinas Entah"), ("lembaga-not-found", 2, "F", "Dinas Entah")),
    "sumber-dana-salah": (row(K="Kas Pribadi"), ("sumber-dana-not-found", 2, "K", "Kas Pribadi")),
    "tanggal-terbalik": (row(G="14 Oktober 2025 - 13 Oktober 2025"), ("invalid-value", 2, "G", "14 Oktober 2025 - 13 Oktober 2025")),
    "tanggal-tidak-ada": (row(G="31/11/2025"), ("invalid-value", 2, "G", "31/11/2025")),
    "bulan-saja": (row(G="Oktober 2025"), ("invalid-value", 2, "G", None)),
    "tanggal-angka": (row(G=45943), ("invalid-value", 2, "G", "45943")),
    "teks-di-kolom-angka": (row(H="dua belas"), ("invalid-value", 2, "H", "dua belas")),
    "jumlah-negatif": (row(H=-3), ("invalid-value", 2, "H", "-3")),
    "jumlah-pecahan": (row(J=32.5), ("invalid-value", 2, "J", "32.5")),
    "lp-melebihi-jumlah": (row(J=20), ("invalid-value", 2, "J", None)),
    "uang-pecahan": (row(L=1500000.5), ("invalid-value", 2, "L", "1500000.5")),
    "uang-inggris": (row(L="1,500,000"), ("invalid-value", 2, "L", "1,500,000")),
    "uang-negatif": (row(M=-1), ("invalid-value", 2, "M", "-1")),
    "uang-tanpa-sumber": (row(K=""), ("invalid-value", 2, "K", None)),
    "nama-kosong": (row(E=""), ("empty", 2, "E", None)),
    "belum-terjadi": (row(G="2025-12-24"), ("invalid-value", 2, "J", None)),
    "nik": (row(N="3303034509800001"), ("personal-data", 2, "N", "33************01")),
    "nik-angka": (row(O=3303034509800001), ("personal-data", 2, "O", "33************01")),
    "nik-di-kolom-nama": (row(D="3303 0345 0980 0001"), ("personal-data", 2, "D", "33************01")),
    "telepon": (row(O="hubungi 0812-3456-7890"), ("personal-data", 2, "O", "08********90")),
    "nilai-boolean": (row(H=True), ("invalid-value", 2, "H", "True")),
}  # fmt: skip


@pytest.mark.parametrize("trap", list(TRAPS))
def test_a_trap_is_found_with_its_place_and_nothing_is_written(berdaya, tmp_path, trap):
    cells, told = TRAPS[trap]
    path = book(tmp_path, cells)
    before = berdaya.content()
    result = berdaya("import", str(path), "--json")

    assert result.exit_code == 6
    assert berdaya.content() == before
    assert told is None or told in findings(result)
    assert "3303034509800001" not in result.stdout


def test_all_that_is_wrong_and_all_that_is_missing_in_a_row_is_found_at_once(berdaya, tmp_path):
    wrong = row(G="31/11/2025", D="", E="", J=20)
    missing = row(E="", D="", J=20)
    found = findings(berdaya("import", str(book(tmp_path, wrong, missing)), "--json"))

    assert {(kind, line, column) for kind, line, column, _value in found} == {
        ("invalid-value", 2, "G"), ("empty", 2, "D"), ("empty", 2, "E"), ("invalid-value", 2, "J"),
        ("empty", 3, "D"), ("empty", 3, "E"), ("invalid-value", 3, "J"),
    }  # fmt: skip


def test_men_and_women_make_the_whole_also_where_something_else_is_wrong(berdaya, tmp_path):
    path = book(tmp_path, row(J="", G="31/11/2025"), row(J="", D=""), row(J="", H="", D=""))
    found = findings(berdaya("import", str(path), "--json"))

    assert [one[:3] for one in found] == [
        ("invalid-value", 2, "G"), ("empty", 3, "D"), ("empty", 4, "D"), ("invalid-value", 4, "J"),
    ]  # fmt: skip


def test_every_trap_at_once_is_told_as_a_table_for_a_chat(berdaya, tmp_path, golden):
    path = book(tmp_path, *(cells for cells, _told in TRAPS.values()))
    result = berdaya("import", str(path))

    assert result.exit_code == 6
    golden("import.semua.txt", result.stdout)
    assert "3303034509800001" not in result.stdout


def test_on_a_terminal_the_findings_are_a_table(berdaya, tmp_path, golden):
    path = book(tmp_path, row(B="Kejobon"), row(B="Kejobon", E="Dua"), row(H="dua", E="Tiga"))
    result = berdaya("import", str(path), terminal=True)

    golden("import.terminal.txt", result.stdout)


def test_the_same_mistake_in_many_rows_is_told_once(berdaya, tmp_path):
    path = book(tmp_path, *(row(B="Kejobon", E=f"Kegiatan {n}") for n in range(50)))
    result = berdaya("import", str(path))

    assert result.stdout.count("Kejobong?") == 1
    assert "baris 2-51" in result.stdout


def test_a_row_that_is_shifted_is_told_once(berdaya, tmp_path):
    cells = row()
    shifted = [cells[0], "", *cells[1:]]
    result = berdaya(
        "import", str(book(tmp_path, row(), shifted, head=(*HEAD, "Keterangan"))), "--json"
    )

    assert [one for one in findings(result) if one[1] == 3] == [("shifted", 3, None, None)]


def test_dates_that_excel_may_have_turned_around_are_refused(berdaya, tmp_path):
    path = book(tmp_path, row(G=day(2025, 10, 3)), row(G="13/10/2025", E="Dua"))
    result = berdaya("import", str(path), "--json")
    sure = book(tmp_path, row(G=day(2025, 10, 23)), row(G="13/10/2025", E="Dua"), name="aman.xlsx")

    assert [one[0] for one in findings(result)] == ["mixed-dates"]
    assert result.exit_code == 6
    assert berdaya("import", str(sure)).exit_code == 0


def test_a_merged_name_holds_for_its_rows_and_a_merged_amount_for_none(berdaya, tmp_path):
    path = book(tmp_path, row(), row(B=None, E="Dua"), row(B=None, E="Tiga"))
    made = openpyxl.load_workbook(path)
    made.active.merge_cells("B2:B4")
    made.save(path)
    good = berdaya("import", str(path), "--dry-run")
    made.active.merge_cells("L2:L4")
    made.save(path)
    bad = berdaya("import", str(path), "--json")

    assert (good.exit_code, counts(good)) == (0, (3, 0, 0, 0, 0))
    assert ("merged-cells", 2, "L", None) in findings(bad)


def test_formulas_give_their_value_and_without_one_are_told(berdaya, tmp_path):
    path = tmp_path / "rumus.xlsx"
    made = xlsxwriter.Workbook(path)
    sheet = made.add_worksheet()
    sheet.write_row("A1", HEAD)
    sheet.write_row("A2", row())
    sheet.write_formula("J2", "=H2+I2", None, 32)
    made.close()
    good = berdaya("import", str(path), "--dry-run")

    made = openpyxl.load_workbook(path)
    made.active["J2"] = "=H2+I2"
    made.active["L2"] = "#REF!"
    made.active["L2"].data_type = "e"
    made.save(path)
    bad = berdaya("import", str(path), "--json")

    assert good.exit_code == 0
    assert ("excel-error", 2, "J", "") in findings(bad)
    assert ("excel-error", 2, "L", "#REF!") in findings(bad)


def test_rows_that_say_the_same_are_told(berdaya, tmp_path):
    result = berdaya("import", str(book(tmp_path, row(), row(C="Krenceng"), row(A=9))), "--json")

    assert findings(result) == [("double", 4, None, None)]


def test_columns_of_people_are_refused(berdaya, tmp_path):
    path = book(tmp_path, (*ROW, "Sutini"), head=(*HEAD, "Nama Peserta"))
    result = berdaya("import", str(path), "--json")

    assert findings(result) == [("personal-data", 1, "P", None)]
    assert "Sutini" not in result.stdout


def test_a_column_nobody_knows_is_told_until_it_is_named_or_left_out(berdaya, tmp_path):
    path = book(tmp_path, (*ROW, "", "baik"), head=(*HEAD, "No.", "Kesan"))
    told = berdaya("import", str(path))
    named = berdaya("import", str(path), "--kolom", "Kesan=hasil", "--dry-run")
    by_letter = berdaya("import", str(path), "--kolom", "Q=hasil", "--dry-run")
    dropped = berdaya("import", str(path), "--buang-kolom", "kesan ")

    assert '--kolom "Kesan=NAMA"' in told.stdout
    assert [r.exit_code for r in (told, named, by_letter, dropped)] == [6, 0, 0, 0]
    assert berdaya.sql("SELECT hasil FROM perkembangan") == []


def test_what_a_table_leaves_unsaid_may_be_said_for_all_its_rows(berdaya, tmp_path):
    head = ("Kegiatan", "Tanggal", "Fokus")
    path = book(tmp_path, ("Senam", "13/10/2025", "lansia"), head=head)
    told = berdaya("import", str(path), "--json")
    good = berdaya("import", str(path), "--kecamatan", "Kejobong", "--pelaksana", "dinsos")

    assert [one[0] for one in findings(told)] == ["no-column", "no-column"]
    assert (good.exit_code, counts(good)) == (0, (1, 0, 0, 0, 0))


def test_only_the_sheet_that_is_asked_for(berdaya, tmp_path):
    path = book(tmp_path, row())
    made = openpyxl.load_workbook(path)
    other = made.create_sheet("Lama")
    other.append(HEAD)
    other.append(row(E="Lama"))
    made.create_sheet("Catatan").append(["tidak ada tabel"])
    made.save(path)
    one = berdaya("import", str(path), "--lembar", "Rekap")
    wrong = berdaya("import", str(path), "--lembar", "Rekapan", "--json")

    assert kegiatan(berdaya) == [("Posyandu lansia",)]
    assert "dilewati: Lama (tidak diminta)" in one.stdout
    assert "no-sheet" in [jenis for jenis, *_rest in findings(wrong)]


def test_good_rows_alone_where_that_is_asked_for(berdaya, tmp_path):
    path = book(tmp_path, row(), row(B="Kejobon", E="Dua"), row(E="Tiga"))
    result = berdaya("import", str(path), "--sebagian")

    assert (result.exit_code, counts(result)) == (6, (2, 0, 0, 1, 0))
    assert kegiatan(berdaya) == [("Posyandu lansia",), ("Tiga",)]


def test_a_dry_run_tells_the_same_and_changes_nothing(berdaya, tmp_path):
    one, two = book(tmp_path, row()), book(tmp_path, row(), row(E="Dua"), name="z.xlsx")
    before = berdaya.content()
    dry = berdaya("import", str(one), str(two), "--dry-run")
    assert berdaya.content() == before
    assert [path.name for path in tmp_path.glob("*.impor/*")] == []
    real = berdaya("import", str(one), str(two))

    assert dry.stdout.replace(" Uji coba, belum ada yang tersimpan.", "") == real.stdout
    assert counts(real) == (1, 0, 0, 0, 0)


def test_the_file_is_kept_and_each_kegiatan_knows_where_it_stood(berdaya, tmp_path):
    path = book(tmp_path, row(), row(E="Dua"))
    berdaya("import", str(path))
    ((sha, nama),) = berdaya.sql("SELECT sha256, nama_berkas FROM impor")

    (kept,) = tmp_path.glob("berdaya.impor/*")
    assert kept.read_bytes() == path.read_bytes()
    assert (kept.name, nama) == (f"{sha}.xlsx", "tabel.xlsx")
    assert berdaya.sql(
        "SELECT k.nama, i.lembar, i.baris FROM isian AS i JOIN kegiatan AS k ON k.uid = i.kegiatan"
    ) == [("Posyandu lansia", "Rekap", 2), ("Dua", "Rekap", 3)]


def test_a_kegiatan_of_another_pelaksana_that_may_be_the_same_is_told(berdaya, tmp_path):
    berdaya("import", str(book(tmp_path, row())))
    result = berdaya(
        "import", str(book(tmp_path, row(F="dinporapar", E="Posyandu"), name="dua.xlsx"))
    )

    assert result.exit_code == 0
    assert "Mungkin sama dengan kegiatan 1 (Posyandu lansia)" in result.stdout


def test_a_table_that_grows_updates_its_kegiatan(berdaya, tmp_path):
    berdaya("import", str(book(tmp_path, row())))
    grown = book(tmp_path, row(M=9_000_000, N="Hujan"), row(E="Baru"), name="bulan-depan.xlsx")
    result = berdaya("import", str(grown), today="2025-11-30")

    assert counts(result) == (1, 1, 0, 0, 0)
    assert berdaya.sql("SELECT tanggal, jumlah FROM realisasi WHERE kegiatan = 1 ORDER BY id") == [
        ("2025-10-13", 7_500_000),
        ("2025-11-30", 1_500_000),
    ]


@pytest.mark.parametrize(
    ("delimiter", "encoding"),
    [(";", "utf-8"), (",", "utf-8-sig"), ("\t", "cp1252"), (";", "utf-16"), (",", "cp1252")],
)
def test_text_files_in_every_dress(berdaya, tmp_path, delimiter, encoding):
    import csv

    path = tmp_path / "tabel.csv"
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file, delimiter=delimiter)
        writer.writerow(HEAD)
        writer.writerow(row(E="Café lansia", L="15.000.000,00", M="Rp 7,5 juta"))
    result = berdaya("import", str(path))

    assert (result.exit_code, counts(result)) == (0, (1, 0, 0, 0, 0)), result.stdout
    assert berdaya.sql(
        "SELECT nama, jumlah FROM kegiatan JOIN anggaran ON kegiatan = kegiatan.id"
    ) == [("Café lansia", 15_000_000)]


def test_a_text_cell_parted_in_two_is_told(berdaya, tmp_path):
    path = tmp_path / "tabel.csv"
    path.write_text(
        "Kecamatan,Fokus,Kegiatan,OPD,Tanggal\nKejobong,lansia,Senam, jalan sehat,dinsos,2025-10-13\n"
    )
    result = berdaya("import", str(path), "--json")

    assert "too-long" in [jenis for jenis, *_rest in findings(result)]


def bomb(path):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as packed:
        packed.writestr("xl/workbook.xml", "<workbook/>")
        packed.writestr("xl/worksheets/sheet1.xml", b"0" * (450 << 20))


def encrypted(path):
    path.write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le")
    )


BROKEN = {
    "kosong.xlsx": (lambda path: path.write_bytes(b""), "empty-file"),
    "rusak.xlsx": (lambda path: path.write_bytes(b"PK\x03\x04" + b"x" * 100), "damaged-file"),
    "sandi.xlsx": (encrypted, "password"),
    "bom.xlsx": (bomb, "zip-bomb"),
    "halaman.xls": (lambda path: path.write_text("<html><table><tr><td>1</td></tr></table></html>"), "wrong-kind"),
    "surat.xlsx": (lambda path: path.write_bytes(b"%PDF-1.7"), "wrong-kind"),
    "foto.csv": (lambda path: path.write_bytes(b"\x89PNG\r\n"), "wrong-kind"),
    "biner.csv": (lambda path: path.write_bytes(b"a\0b" * 50), "wrong-kind"),
    "catatan.csv": (lambda path: path.write_text("Cuma catatan\n"), "no-table"),
    "kutip.csv": (lambda path: path.write_text('Kegiatan,Fokus,Kecamatan\n"tidak ditutup,' + "x" * 200_000), "damaged-file"),
    "tua.xls": (lambda path: path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600), "damaged-file"),
}  # fmt: skip


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=large() if make is bomb else ())
        for name, (make, _told) in BROKEN.items()
    ],
)
def test_a_file_that_cannot_be_read_is_told_and_the_others_come_in(berdaya, tmp_path, name):
    make, told = BROKEN[name]
    make(tmp_path / name)
    good = book(tmp_path, row(), name="zz.xlsx")
    result = berdaya("import", str(tmp_path / name), str(good), "--json")
    first, second = json.loads(result.stdout)["data"]["berkas"]

    assert result.exit_code == 6
    assert [one["jenis"] for one in first["temuan"]] == [told]
    assert second["jumlah"]["baru"] == 1


@large()
def test_a_large_file_is_refused_before_it_is_read(berdaya, tmp_path):
    path = tmp_path / "besar.csv"
    with path.open("wb") as file:
        file.truncate(300 << 20)
    result = berdaya("import", str(path), "--json")

    assert result.exit_code == 6
    assert json.loads(result.stdout)["data"]["berkas"][0]["temuan"][0]["jenis"] == "too-large"


def test_a_workbook_under_a_wrong_name_is_read_by_what_it_is(berdaya, tmp_path):
    path = book(tmp_path, row()).rename(tmp_path / "tabel.csv")

    assert counts(berdaya("import", str(path))) == (1, 0, 0, 0, 0)


@large()
def test_a_million_formatted_rows_are_no_rows(berdaya, tmp_path):
    path = tmp_path / "format.xlsx"
    made = xlsxwriter.Workbook(path, {"constant_memory": True})
    sheet = made.add_worksheet()
    sheet.write_row("A1", HEAD)
    sheet.write_row("A2", row())
    grey = made.add_format({"bg_color": "#EEEEEE"})
    for number in range(2, 1_048_576, 16):
        sheet.write_blank(number, 0, None, grey)
    sheet.write_blank(1_048_575, 0, None, grey)
    made.close()

    assert counts(berdaya("import", str(path))) == (1, 0, 0, 0, 0)


@pytest.mark.parametrize(
    "text", ["=1+1", "+62", "@SUM(A1)", "-x", "\u202eterbalik", "[red]x[/red]", "a\tb"]
)
def test_text_is_data(berdaya, tmp_path, text):
    path = book(tmp_path, row(E="Senam", N=text if text[0] != "=" else "'" + text))
    result = berdaya("import", str(path), terminal=True)

    assert result.exit_code == 0
    assert "\u202e" not in result.stdout


def test_a_copy_of_another_kind_is_marked_as_a_workbook(berdaya, tmp_path):
    path = tmp_path / "tabel.csv"
    path.write_text(
        "Kecamatan;Fokus;Kegiatan;OPD;Tanggal\nKejobon;lansia;=Senam;dinsos;2025-10-13\n"
    )
    result = berdaya("import", str(path), "--tandai", str(tmp_path / "out"))
    sheet = openpyxl.load_workbook(tmp_path / "out" / "tabel.tandai.xlsx").active

    assert result.exit_code == 6
    assert "Kejobong?" in sheet["A2"].comment.text
    assert (sheet["C2"].value, sheet["C2"].data_type) == ("=Senam", "s")


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("tidak-ada.xlsx",), 5, "tidak ada"),
        (("tabel.xlsx", "--pakai", "saya"), 4, "form, data"),
        (("tabel.xlsx", "--kolom", "nama"), 4, "Nama Kegiatan=nama"),
        (("tabel.xlsx", "--kolom", "Kegiatan=nam"), 4, "nama"),
        (("tabel.xlsx", "--kecamatan", "Kejobon"), 3, "Kejobong"),
        (("tabel.xlsx", "--tanggal", "2026-01-01"), 4, "belum tiba"),
    ],
)
def test_a_wrong_option_is_told_before_anything_is_read(berdaya, tmp_path, words, code, told):
    path = book(tmp_path, row())
    words = [str(path.with_name(words[0])), *words[1:]]
    berdaya.refuses(("import", *words), code, told)


def test_a_folder_without_tables_is_told(berdaya, tmp_path):
    (tmp_path / "kosong").mkdir()
    berdaya.refuses(("import", str(tmp_path / "kosong")), 5, "Tidak ada tabel di folder")


def test_the_same_table_twice_changes_nothing(berdaya, tmp_path):
    path = book(tmp_path, row(N="Hujan"), row(E="Dua", C="", F="dinporapar"))
    first = berdaya("import", str(path))
    before = berdaya.content()
    again = berdaya("import", str(path))

    assert (counts(first), counts(again)) == ((2, 0, 0, 0, 0), (0, 0, 2, 0, 0))
    assert "tetap: kegiatan 1-2" in again.stdout
    assert berdaya.content() == before


def test_every_row_of_history_is_as_the_triggers_would_have_it(berdaya, tmp_path):
    berdaya(
        "import", str(book(tmp_path, row(N="Hujan"), row(E="Dua", B="Bukateja; Kejobong", C="")))
    )
    rows = berdaya.sql(
        "SELECT id, tabel, kunci, sesudah FROM riwayat WHERE operasi = (SELECT max(id) FROM operasi)"
    )
    tables = {tabel for _id, tabel, _kunci, _sesudah in rows}
    for tabel in tables:
        images = [(json.loads(k), json.loads(s)) for _id, t, k, s in rows if t == tabel]
        columns = [c for _n, c, *_rest in berdaya.sql(f"PRAGMA table_info({tabel})")]
        stored = [dict(zip(columns, r, strict=True)) for r in berdaya.sql(f"SELECT * FROM {tabel}")]
        known = [image for _kunci, image in images]
        assert all(image in stored for image in known), tabel
        if "id" in columns:
            assert [kunci for kunci, _image in images] == [[image["id"]] for image in known]
    assert {
        "impor",
        "kegiatan",
        "kegiatan_lokasi",
        "pelaksanaan",
        "anggaran",
        "realisasi",
        "perkembangan",
    } == tables
    assert berdaya("edit", "1", "--uraian", "x").exit_code == 0
    assert berdaya.sql("SELECT tabel, aksi FROM riwayat ORDER BY id DESC LIMIT 1") == [
        ("kegiatan", "ubah")
    ]


def test_a_kegiatan_tells_from_which_file_it_comes(berdaya, tmp_path):
    berdaya("import", str(book(tmp_path, row())))

    shown = berdaya("show", "1").stdout
    assert "tabel.xlsx" in shown
    assert json.loads(berdaya("show", "1", "--json").stdout)["data"]["asal"][0]["baris"] == 2


def test_spending_above_the_pagu_is_worth_a_word(berdaya, tmp_path):
    result = berdaya("import", str(book(tmp_path, row(M=20_000_000))))

    assert result.exit_code == 0
    assert "Perhatian: Realisasi melebihi pagu." in result.stdout


def test_a_heading_over_three_rows(berdaya, tmp_path):
    path = tmp_path / "tiga.xlsx"
    made = xlsxwriter.Workbook(path)
    sheet = made.add_worksheet()
    for column, title in enumerate(("Kecamatan", "Fokus", "Kegiatan", "OPD", "Tanggal")):
        sheet.merge_range(0, column, 2, column, title)
    sheet.merge_range("F1:H1", "CAPAIAN")
    sheet.merge_range("F2:G2", "Peserta")
    sheet.write_row("F3", ("L", "P"))
    sheet.merge_range("H2:H3", "Kendala")
    sheet.write_row("A4", ("Kejobong", "lansia", "Senam", "dinsos", "2025-10-13", 3, 4, "Hujan"))
    made.close()
    result = berdaya("import", str(path))

    assert result.exit_code == 0, result.stdout
    assert berdaya.sql("SELECT laki_laki, perempuan, jumlah FROM pelaksanaan") == [(3, 4, 7)]


def test_an_old_workbook_of_excel(berdaya, tmp_path):
    import subprocess

    soffice = need("soffice")
    path = book(tmp_path, row())
    subprocess.run(
        [soffice, f"-env:UserInstallation=file://{tmp_path}/lo", "--headless", "--convert-to", "xls", "--outdir", str(tmp_path / "xls"), str(path)],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip

    assert counts(berdaya("import", str(tmp_path / "xls" / "tabel.xls"))) == (1, 0, 0, 0, 0)


def test_a_bar_shows_how_far_it_is_once_it_takes_long(monkeypatch, capsys):
    from berdaya_cli.cli import progress_bar as room

    monkeypatch.setattr(room, "PATIENCE", -1)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("FORCE_COLOR", "1")
    with room.progress_bar("tabel.csv") as show:
        show(0.5)
    assert "tabel.csv" in capsys.readouterr().err


def test_a_comma_is_no_sign_of_thousands(berdaya, tmp_path):
    path = tmp_path / "inggris.csv"
    path.write_text(
        "Kecamatan;Fokus;Kegiatan;OPD;Tanggal;Sumber Dana;Pagu\nKejobong;lansia;Senam;dinsos;2025-10-13;BOK;500,000\n"
    )

    assert ("invalid-value", 2, "G", "500,000") in findings(berdaya("import", str(path), "--json"))


def test_work_done_without_a_status_is_kept(berdaya, tmp_path):
    path = book(tmp_path, (*ROW, "75%"), head=(*HEAD, "Realisasi Fisik (%)"))
    berdaya("import", str(path))

    assert berdaya.sql("SELECT status, fisik_persen FROM perkembangan") == [("berjalan", 7500)]


@pytest.mark.parametrize(
    "nama",
    [
        "Rekapitulasi data lansia",
        "Jumlah lansia didata ulang",
        "Camat Cup bola voli",
        "Total football",
    ],
)
def test_a_kegiatan_whose_name_sounds_like_a_total_or_a_signature_comes_in(berdaya, tmp_path, nama):
    head = ("Kegiatan", "Tanggal", "Jumlah Peserta")
    path = book(tmp_path, ("Senam", "13/10/2025", 3), (nama, "14/10/2025", None), head=head)
    result = berdaya(
        "import", str(path), "--kecamatan", "Kejobong", "--pelaksana", "dinsos", "--fokus", "lansia"
    )

    assert counts(result) == (2, 0, 0, 0, 0)


def test_titles_of_parts_are_passed_over_and_rows_that_go_on_are_not(berdaya, tmp_path):
    head = ("No", "Kegiatan", "Kecamatan", "Desa", "Fokus", "OPD", "Tanggal")
    good = (1, "Senam", "Kejobong", "Langgar", "lansia", "dinsos", "13/10/2025")
    path = book(
        tmp_path, ("A", "Bidang Rehabilitasi Sosial"), good, (None, None, None, "Lamuk"), head=head
    )
    result = berdaya("import", str(path), "--json")
    (berkas,) = json.loads(result.stdout)["data"]["berkas"]

    assert [part["baris"] for part in berkas["dilewati"]] == ["2"]
    assert {baris for _jenis, baris, *_rest in findings(result)} == {4}


def test_an_older_file_does_not_undo_a_newer_one_and_known_bytes_say_nothing_new(berdaya, tmp_path):
    october = book(tmp_path, row(M=5_000_000), name="oktober.xlsx")
    november = book(tmp_path, row(M=7_000_000), name="november.xlsx")
    berdaya("import", str(october))
    berdaya("import", str(november))
    before = berdaya.content()
    again = berdaya("import", str(october), str(november))
    other = berdaya("import", str(book(tmp_path, row(M=6_000_000), name="lain.xlsx")))

    assert again.exit_code == 0
    assert berdaya.content() == before
    assert other.exit_code == 6
    assert "mundur" in other.stdout


def test_sheets_of_one_file_are_not_about_the_same_kegiatan(berdaya, tmp_path):
    path = book(tmp_path, row())
    made = openpyxl.load_workbook(path)
    other = made.create_sheet("November")
    other.append(HEAD)
    other.append(row(M=9_000_000))
    made.save(path)
    result = berdaya("import", str(path))

    assert result.exit_code == 6
    assert "Lembar Rekap sudah memuat kegiatan yang sama" in result.stdout


def test_a_quotation_mark_that_swallows_a_row_is_told(berdaya, tmp_path):
    path = tmp_path / "kutip.csv"
    path.write_text(
        'Kegiatan;Fokus;Kecamatan;OPD;Tanggal;Kendala\nSenam;lansia;Kejobong;dinsos;2025-10-13;"hujan\nJalan;lansia;Kejobong;dinsos;2025-10-14;"\n'
    )

    assert [jenis for jenis, *_rest in findings(berdaya("import", str(path), "--json"))] == [
        "damaged-file"
    ]


def test_several_kecamatan_stand_in_one_cell(berdaya, tmp_path):
    berdaya("import", str(book(tmp_path, row(B="Kejobong, Bukateja", C=""))))

    assert len(berdaya.sql("SELECT * FROM kegiatan_lokasi")) == 2


def test_spending_of_last_year_stays_in_its_budget_year(berdaya, tmp_path):
    berdaya(
        "import", str(book(tmp_path, row())), "--tanggal", "15 Januari 2026", today="2026-01-15"
    )

    assert berdaya.sql("SELECT tanggal FROM realisasi") == [("2025-12-31",)]


def test_an_option_fills_blank_cells_too(berdaya, tmp_path):
    path = book(tmp_path, row(D=""))
    told = berdaya("import", str(path))

    assert "--fokus" in told.stdout
    assert berdaya("import", str(path), "--fokus", "lansia").exit_code == 0


@pytest.mark.parametrize(
    "heading", ["No. KTP/NIK", "Nama Kader", "PIC", "Narahubung", "Nama", "Alamat Rumah", "No. HP"]
)
def test_more_columns_of_people_are_refused(berdaya, tmp_path, heading):
    result = berdaya(
        "import", str(book(tmp_path, (*ROW, "Sutini"), head=(*HEAD, heading))), "--json"
    )

    assert findings(result)[0][0] in {"personal-data", "unknown-column"}
    assert result.exit_code == 6
    assert "Sutini" not in result.stdout


def test_a_cell_in_the_last_corner_is_refused_before_room_is_made_for_it(berdaya, tmp_path):
    path = tmp_path / "pojok.xlsx"
    made = openpyxl.Workbook()
    made.active.append(HEAD)
    made.active["XFD1048576"] = 1
    made.save(path)

    assert [jenis for jenis, *_rest in findings(berdaya("import", str(path), "--json"))] == [
        "too-large"
    ]


def test_a_cell_repeated_a_million_times_is_refused(berdaya, tmp_path):
    path = tmp_path / "ulang.ods"
    cell = '<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="1000"/>'
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        packed.writestr(
            "content.xml",
            '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
            'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:spreadsheet>'
            f'<table:table table:name="A"><table:table-row table:number-rows-repeated="200000">{cell}</table:table-row></table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        )

    assert [jenis for jenis, *_rest in findings(berdaya("import", str(path), "--json"))] == [
        "damaged-file"
    ]


PEOPLE = "3303034509800001"


def test_a_nik_anywhere_in_the_file_keeps_it_out(berdaya, tmp_path):
    path = book(tmp_path, row(), above=(("Kontak", PEOPLE),))
    other = book(tmp_path, row(), name="dua.xlsx")
    made = openpyxl.load_workbook(other)
    made.create_sheet("Daftar Hadir").append(["Sutini", PEOPLE])
    made.save(other)
    third = book(tmp_path, row(), row(E="Dua", N=PEOPLE), name="tiga.xlsx")
    for one in (path, other, third):
        result = berdaya("import", str(one), "--sebagian")
        assert result.exit_code == 6
        assert PEOPLE not in result.stdout
    assert kegiatan(berdaya) == []
    assert not (tmp_path / "berdaya.impor").exists()


def test_a_name_that_holds_a_number_of_a_person_keeps_the_file_out(berdaya, tmp_path):
    named = book(tmp_path, row(), name=f"data {PEOPLE}.xlsx")
    sheet = book(tmp_path, row(), name="biasa.xlsx")
    made = openpyxl.load_workbook(sheet)
    made.active.title = "Sri 081234567890"
    made.save(sheet)
    folder = tmp_path / "kiriman"
    folder.mkdir()
    named.rename(folder / named.name)
    for one in (folder, sheet):
        result = berdaya("import", str(one))
        assert result.exit_code == 6
        assert PEOPLE not in result.stdout
        assert "081234567890" not in result.stdout


def test_a_column_of_people_cannot_be_left_out_for_the_file_is_kept(berdaya, tmp_path):
    path = book(tmp_path, (*ROW, "Sutini"), head=(*HEAD, "Nama Peserta"))

    assert berdaya("import", str(path), "--buang-kolom", "Nama Peserta").exit_code == 6


def test_a_telephone_number_without_its_zero_is_one(berdaya, tmp_path):
    result = berdaya("import", str(book(tmp_path, row(N=81234567890))), "--json")

    assert findings(result)[0][:3] == ("personal-data", 2, "N")


def test_money_from_nowhere_that_is_none_says_nothing(berdaya, tmp_path):
    result = berdaya("import", str(book(tmp_path, row(K="", L=0, M=0))))

    assert result.exit_code == 0, result.stdout
    assert berdaya.sql("SELECT count(*) FROM anggaran") == [(0,)]


def test_a_table_that_repeats_last_years_money_adds_none(berdaya, tmp_path):
    berdaya("record", "--nama", "Posyandu lansia", "--fokus", "lansia", "--kecamatan", "Kejobong", "--desa", "Langgar",
            "--pelaksana", "dinsos", "--tanggal", "2024-10-13..", "--dana", "APBD Kabupaten:15 jt",
            "--realisasi", "APBD Kabupaten:7,5 jt", "--per", "2024-10-20")  # fmt: skip
    path = book(tmp_path, row(G="13 Oktober 2024..", H="", I="", J=""))
    told = berdaya("import", str(path))
    result = berdaya("import", str(path), "--tanggal", "2024-12-31")

    assert told.exit_code == 6
    assert "Uang ini untuk tahun 2024 atau 2025?" in told.stdout
    assert (result.exit_code, counts(result)) == (0, (0, 0, 1, 0, 0)), result.stdout
    assert berdaya.sql("SELECT sum(jumlah) FROM realisasi") == [(7_500_000,)]


def test_a_table_that_says_less_than_the_record_changes_nothing(berdaya, tmp_path):
    berdaya("record", "--nama", "Posyandu lansia", "--fokus", "lansia", "--kecamatan", "Kejobong", "--desa", "Langgar",
            "--pelaksana", "dinsos", "--mitra", "kadin", "--tanggal", "13-14 Oktober 2025")  # fmt: skip
    path = book(
        tmp_path,
        (*row(E="POSYANDU LANSIA", C=""), ""),
        name="kasar.csv.xlsx",
        head=(*HEAD, "Mitra"),
    )
    result = berdaya("import", str(path))

    assert result.exit_code == 0, result.stdout
    assert berdaya.sql("SELECT nama FROM kegiatan") == [("Posyandu lansia",)]
    assert berdaya.sql("SELECT count(*) FROM kegiatan_mitra") == [(1,)]


def test_what_was_written_before_a_failure_is_told(berdaya, tmp_path, monkeypatch):
    from berdaya_cli.services.excel import import_ as room

    real = room._Import.run
    calls = []

    def run(self, *words):
        calls.append(self.path)
        if len(calls) == 2:
            raise OSError(28, "No space left on device")
        real(self, *words)

    monkeypatch.setattr(room._Import, "run", run)
    result = berdaya(
        "import", str(book(tmp_path, row())), str(book(tmp_path, row(E="Dua"), name="z.xlsx"))
    )

    assert result.exit_code == 5
    assert "tabel.xlsx: baru 1" in result.stdout
    assert kegiatan(berdaya) == [("Posyandu lansia",)]


def test_the_same_file_in_another_year_says_nothing_of_it(berdaya, tmp_path):
    path = book(tmp_path, row(G="3 November 2025 - 20 Februari 2026", H="", I="", J=""))
    berdaya("import", str(path))
    berdaya("import", str(path), "--tanggal", "2026-01-20", today="2026-01-20")

    assert berdaya.sql("SELECT tahun, jumlah FROM anggaran") == [(2025, 15_000_000)]
    assert berdaya.sql("SELECT jumlah FROM realisasi") == [(7_500_000,)]


def test_a_list_of_people_in_another_sheet_keeps_the_file_out(berdaya, tmp_path):
    path = book(tmp_path, row())
    made = openpyxl.load_workbook(path)
    sheet = made.create_sheet("Daftar Hadir")
    sheet.append(["No", "Nama", "Alamat", "No HP"])
    sheet.append([1, "Sutini", "Langgar", "0812"])
    made.save(path)

    assert berdaya("import", str(path)).exit_code == 6
    assert kegiatan(berdaya) == []


def test_a_table_without_a_regency_does_not_hold_back_the_others(berdaya, tmp_path):
    berdaya("seed", str(FILES / "kota-contoh.yaml"))
    form = tmp_path / "a.xlsx"
    berdaya("template", "--kabupaten", "33.03", "--periode", "2025", "--output", str(form))
    result = berdaya("import", str(book(tmp_path, row())), str(form), "--json")
    table, other = json.loads(result.stdout)["data"]["berkas"]

    assert [one["jenis"] for one in table["temuan"]] == ["which-regency"]
    assert other["temuan"] == []
    assert berdaya("import", str(form), "--kabupaten", "Contoh").exit_code == 6


def test_a_doubled_heading_is_left_out_by_its_letter(berdaya, tmp_path):
    path = book(tmp_path, (*ROW, 3), head=(*HEAD, "L"))
    told = berdaya("import", str(path))

    assert '--buang-kolom "kolom P"' in told.stdout
    assert berdaya("import", str(path), "--buang-kolom", "kolom P").exit_code == 0
    assert berdaya.sql("SELECT laki_laki FROM pelaksanaan") == [(12,)]


def test_a_table_that_is_like_one_of_another_is_told_shortly(berdaya, tmp_path):
    rows = [row(E=f"Kegiatan {n}") for n in range(60)]
    berdaya("import", str(book(tmp_path, *rows)))
    others = [row(E=f"Acara {n}", F="dinporapar") for n in range(60)]
    result = berdaya("import", str(book(tmp_path, *others, name="lain.xlsx")))

    assert result.exit_code == 0
    assert "apakah tabelnya sama?" in result.stdout


def test_of_many_new_kegiatan_some_are_named_and_json_has_all(berdaya, tmp_path, monkeypatch):
    monkeypatch.setattr("berdaya_cli.storage.excel.masuk_baru._AT_ONCE", 7)
    table = book(tmp_path, *(row(E=f"Posyandu ke-{n}") for n in range(1, 26)))
    shown = berdaya("import", str(table), "--dry-run")
    answer = json.loads(berdaya("import", str(table), "--json").stdout)

    assert counts(shown)[0] == 25
    assert "Posyandu ke-20\n" in shown.stdout
    assert "Posyandu ke-21" not in shown.stdout
    assert "  ... dan 5 lagi\n" in shown.stdout
    told = answer["data"]["berkas"][0]["baris"]
    assert [(one["kegiatan"], one["nama"]) for one in told] == [
        (n, f"Posyandu ke-{n}") for n in range(1, 26)
    ]
    uids = berdaya.sql("SELECT uid FROM kegiatan ORDER BY id")
    assert len(set(uids)) == 25
    assert uids[:7] == sorted(uids[:7])


def test_a_kegiatan_that_one_sheet_brought_is_not_brought_again_by_another(berdaya, tmp_path):
    made = openpyxl.Workbook()
    for sheet in (made.active, made.create_sheet("Lain")):
        sheet.append(list(HEAD))
        for n in range(30):
            sheet.append(list(row(E=f"Posyandu ke-{n}")))
    made.save(tmp_path / "dua.xlsx")
    result = berdaya("import", str(tmp_path / "dua.xlsx"))

    assert result.exit_code == 6
    assert "Lembar Sheet sudah memuat kegiatan yang sama." in result.stdout
    assert counts(result)[:4] == (30, 0, 0, 30)
    assert berdaya.sql("SELECT count(*) FROM kegiatan") == [(0,)]


def test_a_number_of_a_person_parted_over_cells_is_refused(berdaya, tmp_path):
    head = (*HEAD, "Hasil", "Uraian", "Tindak Lanjut", "Sub Kegiatan")
    path = book(tmp_path, (*ROW, "3303", "0441", "0790", "0001"), head=head)
    result = berdaya("import", str(path), "--json")

    assert (result.exit_code, findings(result)) == (
        6,
        [("personal-data", 2, "P", None)],
    )
    assert kegiatan(berdaya) == []


def test_one_that_is_parted_elsewhere_is_refused_too(berdaya, tmp_path):
    below = ([None, "Mengetahui"], [None, "NIK", "330304", "410790", "0001"])
    for rows, above in (((ROW, *below), ()), ((ROW,), below)):
        result = berdaya("import", str(book(tmp_path, *rows, above=above)))

        assert result.exit_code == 6
        assert "33************01" in result.stdout
        assert "410790" not in result.stdout


def test_a_number_that_lost_digits_and_a_date_among_texts_are_noticed(berdaya, tmp_path):
    path = book(
        tmp_path,
        row(N=197801012005011001),
        row(B="Bukateja", C="", N=day(2025, 2, 1)),
        row(E="Senam", N=12),
    )
    result = berdaya("import", str(path), "--json", "--sebagian")

    assert [one[:3] for one in findings(result)][1:3] == [("spoilt", 2, "N"), ("spoilt", 3, "N")]
    assert kegiatan(berdaya) == [("Senam",)]
