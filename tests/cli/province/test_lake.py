"""What a lake says beside a recap: the report of the province, and what nobody answers for."""

import json
import re

import openpyxl
import pytest

from berdaya_cli.domain.errors import ExitCode
from tests.cli.province.conftest import PLACES
from tests.documents import pdf_text, word_text

SENT = ("33.01", "33.03", "33.74")


@pytest.fixture
def lake(offices, tmp_path):
    for kode in SENT:
        offices[kode].send(
            tmp_path / "out", *(("--sampai", "2025-11-30") if kode == "33.01" else ())
        )
    offices["33.01"]("collect", str(tmp_path / "out"), "--ke", str(tmp_path / "danau"))
    return str(tmp_path / "danau")


def report(offices, lake, path, *words, **settings):
    asked = ("--periode", "2025-TW4", "--output", str(path), *words)
    return offices["33.01"]("report", "--dari", lake, *asked, **settings)


def test_the_report_of_a_province_says_whose_figures_are_of_which_day(offices, lake, tmp_path):
    path = tmp_path / "p.pdf"
    result = report(offices, lake, path)
    text = re.sub(r"\s+", " ", pdf_text(path, "-layout"))

    assert result.stdout == f"Tersimpan: {path}\n"
    assert "PROVINSI JAWA TENGAH" in text
    assert "3 dari 35 kabupaten/kota; 1 memakai keadaan 30 November 2025." in text
    assert "Belum masuk: Kabupaten Banyumas," in text
    assert "bukan peringkat" in text
    places = [text.index(f"{kode} Kab" if kode < "33.7" else f"{kode} Kota") for kode in PLACES]
    assert places == sorted(places)
    assert "Jumlah 3" in text
    again = tmp_path / "q.pdf"
    report(offices, lake, again)
    assert again.read_bytes() == path.read_bytes()


def test_its_forms_say_the_same(offices, lake, tmp_path):
    total = "11"  # kegiatan of the three: 1 + 3 + 7
    for name in ("l.docx", "l.html", "l.md"):
        report(offices, lake, tmp_path / name)
    word = " ".join(word_text(tmp_path / "l.docx"))
    page = (tmp_path / "l.html").read_text(encoding="utf-8")
    plain = (tmp_path / "l.md").read_text(encoding="utf-8")
    for text in (word, page, plain):
        assert "Kota Semarang" in text
        assert "belum masuk" in text
        assert "Gunungpati" in text
    assert re.search(rf"Jumlah 3\s*\|[^|]*\|\s*{total}\s*\|", plain)
    report(offices, lake, tmp_path / "l.xlsx")
    rows = list(openpyxl.load_workbook(tmp_path / "l.xlsx").active.iter_rows(values_only=True))
    assert sum("Gunungpati" in row for row in rows) == 1


def test_people_are_sums_of_published_cells(offices, lake, tmp_path):
    path = tmp_path / "l.md"
    report(offices, lake, path, today="2026-02-01")
    shown = path.read_text(encoding="utf-8")
    # the package of 33.01 does not go on to the end of the quarter
    expected = sum(20 + n for most in (3, 7) for n in range(1, most + 1))
    assert re.search(rf"Jumlah 3 \|[^|]*\| 11 \| 11 \| {expected} \|", shown)
    early = tmp_path / "awal.md"
    report(offices, lake, early)  # on 31 December the quarter still runs: nothing is published
    assert re.search(r"Jumlah 3 \|[^|]*\| 11 \| 11 \| \u2013 \|", early.read_text(encoding="utf-8"))


def test_small_counts_stay_hidden_by_the_largest_k_that_is_asked(offices, tmp_path):
    lake = str(tmp_path / "danau")
    for kode, k in (("33.01", "5"), ("33.02", "30")):
        run = offices[kode]
        run("collect", str(run.send(tmp_path / kode, "--k", k)), "--ke", lake)
    path = tmp_path / "l.md"
    report(offices, lake, path, today="2026-02-01")
    shown = path.read_text(encoding="utf-8")

    assert "di bawah 30 disamarkan" in shown
    lines = [line for line in shown.splitlines() if "Kabupaten Cilacap" in line]
    assert "&lt;30" in lines[0] or "<30" in lines[0] or "\\<30" in lines[0]


def test_what_the_report_of_a_lake_has_no_place_for_is_refused(offices, lake, tmp_path):
    path = tmp_path / "p.pdf"
    assert "mencakup semua" in report(offices, lake, path, "--kecamatan", "Kejobong", code=2).stderr
    assert "tidak dibuat" in report(offices, lake, tmp_path / "p.png", code=4).stderr
    run = offices["33.01"]
    assert "--output" in run("report", "--dari", lake, code=ExitCode.USAGE).stderr
    none = run("report", "--dari", lake, "--per", "2025-01-01", "--output", str(path), code=4)
    assert "Belum ada kiriman sampai hari itu." in none.stderr
    assert not path.exists()


def test_cells_that_nobody_answers_for_are_those_of_each_file(offices, tmp_path):
    lake = str(tmp_path / "danau")
    open_cells = []
    for kode in ("33.03", "33.74"):
        run, place = offices[kode], PLACES[kode]
        run("add-dasar-hukum", "SK", "--kode", "sk", "--jenis", "keputusan")
        run("designate", place, "--mulai", "2025-07-01", "--alasan", "uji", "--dasar", "sk")
        run(
            "assign",
            f"Kecamatan {place}",
            "--fokus",
            "rppa",
            "--kecamatan",
            place,
            "--mulai",
            "2025-08-01",
        )
        run("collect", str(run.send(tmp_path / kode)), "--ke", lake)
        found = json.loads(run("gaps", "--json", code=6).stdout)["data"]
        open_cells += [(row["kode"], row["fokus"]) for row in found]
    run = offices["33.03"]
    result = run("gaps", "--dari", lake, "--json", code=ExitCode.FINDINGS)
    there = [(row["kecamatan"], row["fokus"]) for row in json.loads(result.stdout)["data"]]
    assert there == open_cells
    before = run("gaps", "--dari", lake, "--per", "2025-06-01")
    assert before.stdout.count("\n") == 1
    one = run("gaps", "--dari", lake, "--kabupaten", "Kota Semarang", code=6)
    assert "33.03" not in one.stdout
    assert run("gaps", "--dari", lake, "--opd", "dinsos", code=2).stdout == ""
