"""A form in the hands of LibreOffice: filled, rows inserted, copied and sorted, and sent back."""

import subprocess

import pytest

from tests.cli.excel.test_template import FIRST, KEGIATAN, Form, counts, names
from tests.conftest import need
from tests.documents import pdf_text

MACRO = """\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Isi(masuk As String, keluar As String)
  Dim tersembunyi(0) As New com.sun.star.beans.PropertyValue
  tersembunyi(0).Name = "Hidden"
  tersembunyi(0).Value = True
  buku = StarDesktop.loadComponentFromURL(ConvertToURL(masuk), "_blank", 0, tersembunyi())
  lembar = buku.Sheets.getByName("Isian")
  ' A new kegiatan in the second row.
  kolom = Array(2, 3, 5, 4, 7, 6)
  nilai = Array("Senam lansia", "lansia", "Kejobong", "Dinsosdaldukkbp3a", "selesai", "3/11/2025")
  For i = 0 To 5
    lembar.getCellByPosition(kolom(i), 12).String = nilai(i)
  Next i
  ' A row inserted between both, and the new one copied to the fourth with another name.
  lembar.Rows.insertByIndex(12, 1)
  lembar.getCellByPosition(2, 12).String = "Jalan sehat"
  For i = 1 To 3
    lembar.getCellByPosition(kolom(i), 12).String = nilai(i)
  Next i
  lembar.getCellByPosition(6, 12).String = "9 November 2025"
  asal = lembar.getCellRangeByPosition(0, 13, 35, 13).RangeAddress
  lembar.copyRange(lembar.getCellByPosition(0, 14).CellAddress, asal)
  lembar.getCellByPosition(2, 14).String = "Senam lansia kedua"
  ' All four sorted by name, the last first.
  Dim urutan(0) As New com.sun.star.table.TableSortField
  urutan(0).Field = 2
  urutan(0).IsAscending = False
  Dim cara(1) As New com.sun.star.beans.PropertyValue
  cara(0).Name = "SortFields"
  cara(0).Value = urutan()
  cara(1).Name = "ContainsHeader"
  cara(1).Value = False
  lembar.getCellRangeByPosition(0, 11, 35, 14).sort(cara())
  Dim jenis(0) As New com.sun.star.beans.PropertyValue
  jenis(0).Name = "FilterName"
  jenis(0).Value = "Calc MS Excel 2007 XML"
  buku.storeToURL(ConvertToURL(keluar), jenis())
  buku.close(True)
End Sub
</script:module>
"""
LIBRARY = """\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Module1"/>
</library:library>
"""


@pytest.fixture
def libreoffice(tmp_path):
    """LibreOffice with the macro in a profile of its own."""
    start = [need("soffice"), f"-env:UserInstallation=file://{tmp_path}/lo", "--headless"]
    subprocess.run([*start, "--terminate_after_init"], check=True, capture_output=True, timeout=180)
    basic = tmp_path / "lo" / "user" / "basic" / "Standard"
    (basic / "Module1.xba").write_text(MACRO, encoding="utf-8")
    (basic / "script.xlb").write_text(LIBRARY, encoding="utf-8")

    def run(source, target):
        macro = f'macro:///Standard.Module1.Isi("{source}","{target}")'
        subprocess.run([*start, macro], check=True, capture_output=True, timeout=180)
        assert target.exists()

    return run


def test_filled_inserted_copied_and_sorted_rows_are_the_records_that_were_meant(
    berdaya, tmp_path, libreoffice
):
    berdaya(*KEGIATAN)
    form, filled = tmp_path / "formulir.xlsx", tmp_path / "terisi.xlsx"
    berdaya("template", "--kecamatan", "Kejobong", "--periode", "2025", "--output", str(form))
    before = berdaya.sql("SELECT * FROM kegiatan WHERE id = 1")
    libreoffice(form, filled)
    result = berdaya("import", str(filled))

    assert (result.exit_code, counts(result)) == (0, (3, 0, 1, 0, 0)), result.stdout
    assert "Kode baris ini milik baris lain" in result.stdout
    assert berdaya.sql("SELECT * FROM kegiatan WHERE id = 1") == before
    assert sorted(nama for _id, nama in names(berdaya)) == [
        "Jalan sehat",
        "Posyandu lansia",
        "Senam lansia",
        "Senam lansia kedua",
    ]
    assert Form(filled).get(FIRST, "nama") == "Senam lansia kedua"
    assert counts(berdaya("import", str(filled))) == (0, 0, 4, 0, 0)


def test_a_form_is_one_page_wide_and_nothing_of_it_is_cut(berdaya, tmp_path):
    soffice, pdfinfo = need("soffice"), need("pdfinfo")
    berdaya(*KEGIATAN)
    for words in (("--pelaksana", "dinsos"), ("--kecamatan", "Kejobong"), ()):
        form = tmp_path / f"formulir{len(words)}{words[0] if words else ''}.xlsx"
        berdaya("template", *words, "--periode", "2025-TW4", "--output", str(form))
        start = [soffice, f"-env:UserInstallation=file://{tmp_path}/lo", "--headless"]
        convert = ["--convert-to", "pdf", "--outdir", str(tmp_path), str(form)]
        subprocess.run([*start, *convert], check=True, capture_output=True, timeout=180)
        pdf = form.with_suffix(".pdf")
        about = subprocess.run([pdfinfo, str(pdf)], check=True, capture_output=True, text=True)
        assert "936 x 612 pts" in about.stdout  # F4, lying
        pages = pdf_text(pdf).split("\f")[:-1]
        of_form, guide, paper = pages[:-2], pages[-2], pages[-1]
        assert len(of_form) == 2
        for page in (*of_form, paper):  # each page bears every heading whole, and the code
            for heading in ("Kegiatan", "Tempat", "Tanggal", "Status", "Jumlah", "Fisik %", "Bukti",
                            "Kendala / tindak lanjut", "Kode formulir"):  # fmt: skip
                assert heading in page
        assert "Posyandu lansia" in of_form[0]
        assert guide.startswith("Petunjuk pengisian")
        assert "Kolom lain, di balik tanda [+]" in guide
        assert "DIISI DENGAN TULISAN TANGAN" in paper
