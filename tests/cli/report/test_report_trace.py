"""report --jejak: every figure can be made anew from the records that it names."""

import json
import sqlite3

import openpyxl
import pytest

from berdaya_cli.domain.report.jejak import MONEY
from tests.cli.report.test_report_forms import SCOPES
from tests.conftest import CONTOH_TODAY

COUNTS = ("kegiatan", "pelaksanaan")
"""Tables whose rows are counted; else a column of the same or another name is summed."""
COLUMN = dict.fromkeys(MONEY, "jumlah")


def traced(berdaya, *words, today=CONTOH_TODAY):
    result = berdaya("report", "--jejak", *words, "--json", today=today)
    assert (result.exit_code, result.stderr) == (0, "")
    return json.loads(result.stdout)["data"]


@pytest.mark.parametrize("scope", SCOPES)
@pytest.mark.parametrize("period", ["2026-TW2", "2025", "2025-11-10..2026-02-15"])
def test_every_figure_is_made_of_its_records(contoh, scope, period):
    words = (*SCOPES[scope], "--periode", period)
    figures = {}
    for row in traced(contoh, *words):
        figures.setdefault((row["angka"], row["nilai"], row["tabel"]), []).append(row["nomor"])
    conn = sqlite3.connect(contoh.db)
    for (name, value, table), numbers in figures.items():
        known = [number for number in numbers if number is not None]
        figure = name.rpartition(".")[2]
        what = (
            "count(*)"
            if figure in COUNTS or table == "kegiatan"
            else f"sum({COLUMN.get(figure, figure)})"
        )
        marks = ",".join("?" * len(known))
        statement = f"SELECT {what} FROM {table} WHERE id IN ({marks})"
        ((found,),) = conn.execute(statement, known)
        assert found == value, name
        assert len(known) == len(set(known))
    conn.close()
    assert len(figures) > 100


def test_the_figures_are_those_of_the_report(contoh):
    words = ("--periode", "2026-TW2")
    data = json.loads(contoh("report", *words, "--json", today=CONTOH_TODAY).stdout)["data"]
    told = {row["angka"]: row["nilai"] for row in traced(contoh, *words)}

    groups = {"total": data["total"]}
    groups |= {f"fokus.{row['kode']}": row for row in data["per_fokus"]}
    groups |= {f"kecamatan.{row['kode']}": row for row in data["per_kecamatan"]}
    for name, group in groups.items():
        for when in ("ini", "sebelum", "tahun_berjalan"):
            for figure, value in group[when].items():
                assert figure in {"persen", "sisa"} or told[f"{name}.{when}.{figure}"] == value
    assert told["bulan.2026-04.kegiatan"] == data["per_bulan"][3]["kegiatan"]


def test_a_figure_leads_to_the_cell_of_a_file(berdaya, tmp_path, golden):
    table = tmp_path / "monev.csv"
    table.write_text(
        "Nama Kegiatan;Kecamatan;Fokus;OPD;Tanggal;Sumber Dana;Pagu;Realisasi;L;P\n"
        "Senam;Kejobong;lansia;dinsos;13/10/2025;Baznas;5.000.000;1.000.000;10;12\n"
        "Rapat;Bukateja;rppa;dinsos;14/10/2025;;;;;\n"
        "Lomba;Bobotsari;zilenial;dinporapar;15/10/2025;;;;7;8\n",
        encoding="utf-8",
    )
    berdaya("import", str(table))
    berdaya("spend", "1", "--dana", "Baznas:250.000", "--tanggal", "2025-11-01")
    words = ("report", "--angka", "total.ini.realisasi", "--angka", "total.ini.laki_laki")
    pipe = berdaya(
        *words,
        "--angka",
        "fokus.rppa.ini.kegiatan",
        "--angka",
        "total.ini.persen",
        "--angka",
        "fokus.zilenial.ini.jumlah",
    )

    assert pipe.exit_code == 0
    golden("report-jejak.tsv", pipe.stdout)


def test_a_figure_leads_to_its_papers(berdaya, tmp_path):
    table = tmp_path / "monev.csv"
    table.write_text(
        "Nama Kegiatan;Kecamatan;Fokus;OPD;Tanggal;Sumber Dana;Pagu;No. DPA;Tgl DPA;Realisasi;No SP2D\n"
        "Senam;Kejobong;lansia;dinsos;13/10/2025;Baznas;5.000.000;DPA 7/2025;2/1/2025;1.000.000;SP2D-9\n",
        encoding="utf-8",
    )
    answer = berdaya("import", str(table))
    assert answer.exit_code == 0, answer.stdout + answer.stderr
    berdaya(
        "budget", "1", "--dana", "Baznas:6 jt", "--tahap", "perubahan", "--tanggal", "2025-11-02",
        "--dokumen", "DPPA 3/2025", "--tanggal-dokumen", "1 November 2025",
    )  # fmt: skip
    berdaya(
        "attach", "1", "--jenis", "daftar-hadir", "--tempat", "lemari 2", "--tanggal", "2025-10-13"
    )
    book = tmp_path / "jejak.xlsx"
    words = ("report", "--angka", "total.ini", "--periode", "2025")
    assert berdaya(*words, "--output", str(book)).exit_code == 0

    rows = json.loads(berdaya(*words, "--json").stdout)["data"]
    papers = {
        row["tabel"]: (row["sumber_dana"], row["tahun"], row["nomor_surat"], row["tanggal_surat"])
        for row in rows if row["nomor"] and row["tabel"] in {"anggaran", "realisasi"}
    }  # fmt: skip
    assert papers == {
        "anggaran": ("Baznas", 2025, "DPPA 3/2025", "2025-11-01"),
        "realisasi": ("Baznas", 2025, "SP2D-9", None),
    }
    assert {row["bukti"] for row in rows if row["nomor"]} == {"daftar-hadir: lemari 2"}
    sheet = openpyxl.load_workbook(book).active
    lines = list(sheet.iter_rows(values_only=True))
    (head,) = [number for number, line in enumerate(lines) if line[0] == "Angka"]
    assert len(lines) == head + 1 + len(rows)
    assert {"SP2D-9", "DPPA 3/2025", "daftar-hadir: lemari 2"} <= {
        cell for line in lines for cell in line
    }
    first = berdaya.sql("SELECT nomor_dokumen, tanggal_dokumen FROM anggaran WHERE id = 1")
    assert first == [("DPA 7/2025", "2025-01-02")]


def test_a_figure_that_is_none_names_the_nearest(contoh):
    contoh.refuses(
        ("report", "--angka", "total.ini.realisas", "--periode", "2026"), 4,
        "Kesalahan: Laporan ini tidak memuat angka 'total.ini.realisas'.\n"
        "Saran: Mungkin maksud Anda total.ini.realisasi",
    )  # fmt: skip
    contoh.refuses(("report", "--angka", "x"), 4, "Saran: Lihat namanya dengan --jejak saja.\n")
