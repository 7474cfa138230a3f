"""Every list as a file: what stands above it, its sums, its print; and what a narrow screen shows."""

import csv
import io
import json

import openpyxl
import pytest

from berdaya_cli.cli.commands import COMMANDS
from berdaya_cli.domain.tabel import Kolom, Tabel
from berdaya_cli.reports.formats import as_sheet
from berdaya_cli.reports.formats.as_table import render, render_long
from berdaya_cli.reports.titles import _TITLES
from tests.conftest import CONTOH_TODAY

LISTS = [
    entry.name
    for entry in COMMANDS
    if entry.name.startswith("list-")
    and entry.name not in {"list-kabupaten", "list-kiriman"}  # of no record
]
STAMP = "DATA CONTOH: rekaan, bukan kejadian nyata."


@pytest.mark.parametrize("name", [*LISTS, "gaps", "history", "recap"])
def test_a_list_goes_into_a_file_with_what_it_is_above_it(contoh, tmp_path, name):
    words = (name, "--jenis", "semua") if name == "gaps" else (name,)
    path = tmp_path / "tabel.xlsx"
    result = contoh(*words, "--output", str(path), today=CONTOH_TODAY)
    assert (result.exit_code, result.stdout) == (6 if name == "gaps" else 0, f"Tersimpan: {path}\n")
    again = tmp_path / "lagi.xlsx"
    contoh(*words, "--output", str(again), today=CONTOH_TODAY)

    sheet = openpyxl.load_workbook(path).active
    left = next(n for n, cell in enumerate(sheet[1]) if cell.value)
    above = [row[left].value for row in sheet.iter_rows(max_row=6)]
    assert above[0].endswith(", Kecamatan Berdaya")
    assert above[1] == "Kabupaten Purbalingga"
    assert STAMP in above
    assert not sheet.column_dimensions[sheet.cell(1, left + 1).column_letter].hidden
    assert (sheet.page_setup.orientation, sheet.page_setup.fitToHeight) == ("landscape", 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.print_title_rows is not None
    assert path.read_bytes() == again.read_bytes()


@pytest.mark.parametrize("name", [*LISTS, "gaps", "history", "recap"])
def test_as_csv_it_has_the_columns_of_a_pipe_and_says_that_it_is_invented(contoh, tmp_path, name):
    words = (name, "--jenis", "semua") if name == "gaps" else (name,)
    path = tmp_path / "tabel.csv"
    contoh(*words, "--output", str(path), today=CONTOH_TODAY)
    piped = [line.split("\t") for line in contoh(*words, today=CONTOH_TODAY).stdout.splitlines()]
    rows = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8"))))

    assert rows[0] == [*piped[0], "contoh"]
    assert len(rows) == len(piped)
    assert {row[-1] for row in rows[1:]} <= {"ya"}
    assert contoh(*words, "--output", "-", today=CONTOH_TODAY).stdout == path.read_bytes().decode()


def test_money_and_people_are_summed_once(contoh, tmp_path):
    path = tmp_path / "k.xlsx"
    contoh("list-kegiatan", "--periode", "2026-TW2", "--output", str(path), today=CONTOH_TODAY)
    piped = contoh("list-kegiatan", "--periode", "2026-TW2", today=CONTOH_TODAY).stdout
    listed = list(csv.DictReader(io.StringIO(piped), delimiter="\t"))

    sheet = openpyxl.load_workbook(path, data_only=True).active
    rows = list(sheet.iter_rows(values_only=True))
    assert "Triwulan II Tahun 2026" in {cell for row in rows[:5] for cell in row}
    head = next(row for row in rows if row[0] == "No.")
    sums = dict(zip(head, rows[-1], strict=True))
    assert sums["Kegiatan"] == "Jumlah"
    for heading, key in (("Peserta", "jumlah"), ("Pagu", "pagu"), ("Realisasi", "realisasi")):
        assert sums[heading] == sum(int(row[key] or 0) for row in listed)
    formulas = openpyxl.load_workbook(path).active
    assert str(formulas.cell(formulas.max_row, head.index("Pagu") + 1).value).startswith(
        "=SUBTOTAL(109,"
    )


def test_a_real_record_bears_no_stamp(berdaya, tmp_path):
    berdaya("list-pilots", "--output", str(tmp_path / "p.csv"))
    berdaya("list-pilots", "--output", str(tmp_path / "p.xlsx"))

    assert "contoh" not in (tmp_path / "p.csv").read_text()
    rows = openpyxl.load_workbook(tmp_path / "p.xlsx").active.iter_rows(values_only=True)
    assert STAMP not in {cell for row in rows for cell in row}


def test_no_form_is_no_file(berdaya, tmp_path):
    for name in ("x.pdf", "x"):
        result = berdaya("list-pilots", "--output", str(tmp_path / name))
        assert (result.exit_code, result.stdout) == (4, "")
        assert "Pilih salah satu: xlsx, csv" in result.stderr
        assert not (tmp_path / name).exists()


def test_every_table_that_goes_into_a_file_has_a_title(contoh):
    names = {json.loads(contoh(name, "--json").stdout)["skema"].split("/")[1] for name in LISTS}

    assert names <= _TITLES.keys()


def test_long_texts_are_whole_in_a_sheet():
    tabel = Tabel(
        "x",
        (Kolom("nama", "Nama"), Kolom("hari", "Hari", "tanggal")),
        [("kata " * 60, "2025-10-13"), ("=1+1", "2025-TW4")],
    )
    content = b"".join(as_sheet.render(tabel, as_sheet.Kepala(judul="Judul")))

    sheet = openpyxl.load_workbook(io.BytesIO(content)).active
    assert sheet.cell(4, 1).value == "kata " * 60
    assert sheet.row_dimensions[4].height >= 15 * 6
    assert sheet.cell(4, 2).value.isoformat() == "2025-10-13T00:00:00"
    assert (sheet.cell(5, 1).value, sheet.cell(5, 1).data_type) == ("=1+1", "s")
    assert sheet.cell(5, 2).value == "2025-TW4"


COLUMNS = (
    Kolom("kode", "Kode", "kode", gives_way=2),
    Kolom("nama", "Nama"),
    Kolom("hari", "Hari", "tanggal"),
    Kolom("catatan", "Catatan"),
    Kolom("pagu", "Pagu", "rupiah", gives_way=1),
)
ROW = (
    "sekretaris-daerah-contoh",
    "Pelatihan menjahit penyandang disabilitas",
    "2025-10-13",
    None,
    12_000_000,
)


def test_columns_give_way_by_their_rank_and_empty_ones_first():
    wide = render(COLUMNS, [ROW], width=120, colour=False)
    assert "Catatan" in wide
    assert "13 Oktober 2025" in wide
    middle = render(COLUMNS, [ROW], width=78, colour=False)
    assert "13 Okt 2025" in middle
    assert "sekretaris-daerah-contoh" in middle
    hollow = render(COLUMNS, [ROW], width=72, colour=False)
    assert " Belum terisi: Catatan." in hollow
    assert "sekretaris-daerah-contoh" in hollow
    narrow = render(COLUMNS, [ROW], width=50, colour=False)
    assert "sekretaris-daerah" not in narrow
    assert narrow.splitlines()[-1] == " Tidak tampil di sini: Kode. Selengkapnya: --json."
    narrowest = render(COLUMNS, [ROW], width=30, colour=False)
    assert "Rp12.000.000" not in narrowest
    assert "Tidak tampil di sini: Kode, Pagu." in " ".join(narrowest.split())
    for shown, width in ((wide, 120), (middle, 78), (hollow, 72), (narrow, 50), (narrowest, 30)):
        assert max(map(len, shown.splitlines())) <= width


def test_a_long_list_is_cut_to_the_width_and_shows_it():
    rows = [(f"kode-{n}", f"Pelatihan {'panjang ' * n}", "2025-10-13", "x", n) for n in range(300)]
    shown = render_long(COLUMNS, rows, width=60).splitlines()

    assert len(shown) == 1 + 300 + ("Tidak tampil" in shown[-1])
    assert max(map(len, shown)) <= 60
    assert "\u2026" in shown[40]


@pytest.mark.parametrize("name", [*(n for n in LISTS if n != "list-pemetaan"), "show 1"])
def test_at_80_columns_it_is_a_table(contoh, name):
    """Not a paragraph for each row; and no word or figure is broken in two."""
    shown = contoh(*name.split(), terminal=True, today=CONTOH_TODAY).stdout

    assert max(map(len, shown.splitlines())) <= 80
    assert (
        "; " not in shown.replace("Tidak tampil", "").partition("Perubahan")[0]
        or name == "list-pembina"
    )


def test_a_column_behind_the_twenty_sixth_has_its_sum(tmp_path):
    kolom = (
        Kolom("nama", "Nama"),
        *(Kolom(f"k{n}", f"K{n}", "angka", summed=True) for n in range(28)),
    )
    tabel = Tabel("lebar", kolom, [("a", *range(28)), ("b", *range(28))])
    path = tmp_path / "lebar.xlsx"
    path.write_bytes(b"".join(as_sheet.render(tabel, as_sheet.Kepala(judul="Lebar"))))

    sheet = openpyxl.load_workbook(path).active
    assert (
        sheet.cell(sheet.max_row, 29).value
        == f"=SUBTOTAL(109,AC{sheet.max_row - 2}:AC{sheet.max_row - 1})"
    )
