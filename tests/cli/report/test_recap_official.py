"""recap --menurut tahap and penugasan: papers that are made to be signed."""

import json
import subprocess
import sys

import openpyxl
import pytest

from tests.conftest import CONTOH_TODAY
from tests.documents import word_text


@pytest.fixture
def changed(contoh):
    """The sample with a changed budget: one kegiatan shifted, then changed, one changed."""
    for words in (
        ("16", "--dana", "APBD Kabupaten:16jt", "--tahap", "pergeseran"),
        ("16", "--dana", "APBD Kabupaten:20jt", "--tahap", "perubahan", "--dokumen", "DPPA 1/2026"),
        ("29", "--dana", "swadaya:1jt", "--tahap", "perubahan"),
    ):
        assert contoh("budget", *words, today=CONTOH_TODAY).exit_code == 0
    return contoh


def rows(berdaya, menurut, *words):
    told = berdaya("recap", "--menurut", menurut, *words, "--json", today=CONTOH_TODAY)
    assert told.exit_code == 0, told.stderr
    return json.loads(told.stdout)["data"]


def test_the_stages_of_the_budget_before_and_after(changed):
    *bodies, total = rows(changed, "tahap", "--periode", "2026")

    by = {row["kode"]: row for row in bodies}
    assert (by["dinporapar"]["murni"], by["dinporapar"]["berlaku"]) == (137_000_000, 142_000_000)
    assert (by["dinporapar"]["pergeseran"], by["dinporapar"]["selisih"]) == (138_000_000, 5_000_000)
    assert (by["dinsos"]["selisih"], by["dinsos"]["berubah"]) == (-500_000, 1)
    for name in ("kegiatan", "murni", "pergeseran", "berlaku", "selisih", "berubah"):
        assert total[name] == sum(row[name] for row in bodies)
    # the pagu that holds is that of the other recaps
    others = {row["kode"]: row["pagu"] for row in rows(changed, "pelaksana", "--periode", "2026")}
    assert {row["kode"]: row["berlaku"] for row in bodies} == {
        kode: pagu for kode, pagu in others.items() if pagu is not None
    }


def test_a_stage_is_as_of_the_end_of_the_period(changed):
    *_bodies, total = rows(changed, "tahap", "--periode", "2026-TW1")
    assert (total["selisih"], total["berubah"]) == (0, 0)


def test_who_answers_for_what_as_an_annex(changed):
    found = rows(changed, "penugasan", "--periode", "2026")

    assert len(found) == 20
    first = {name: found[0][name] for name in ("kecamatan", "fokus", "penanggung_jawab")}
    assert first == {
        "kecamatan": "Bukateja",
        "fokus": "Rumah Perlindungan Perempuan dan Anak",
        "penanggung_jawab": "Dinsosdaldukkbp3a",
    }


@pytest.mark.parametrize("lang", ["id", "en"])
def test_the_word_file_is_whole_and_indonesian(changed, tmp_path, lang):
    path = tmp_path / "lampiran.docx"
    told = changed(
        "recap", "--menurut", "penugasan", "--output", str(path), "--lang", lang, today=CONTOH_TODAY
    )
    assert told.exit_code == 0
    text = "\n".join(word_text(path))
    title = "PERANGKAT DAERAH PENANGGUNG JAWAB KECAMATAN BERDAYA"
    for said in (
        "LAMPIRAN",
        title,
        "Pendukung",
        "Sport center",
        "Bupati Purbalingga,",
        "DATA CONTOH: rekaan",
    ):
        assert said in text
    again = tmp_path / "lagi.docx"
    changed("recap", "--menurut", "penugasan", "--output", str(again), today=CONTOH_TODAY)
    assert again.read_bytes() == path.read_bytes()


def test_the_workbook_is_ready_to_sign(changed, tmp_path):
    path = tmp_path / "pagu.xlsx"
    words = ("recap", "--menurut", "tahap", "--periode", "2026", "--output", str(path))
    assert changed(*words, today=CONTOH_TODAY).exit_code == 0
    sheet = openpyxl.load_workbook(path).active
    cells = [[cell.value for cell in row] for row in sheet.iter_rows()]
    text = [str(value) for row in cells for value in row if value is not None]
    assert text[0] == "PEMERINTAH KABUPATEN PURBALINGGA"
    assert "REKAPITULASI PAGU SEBELUM DAN SESUDAH PERUBAHAN" in text
    assert "Mengetahui," in text
    total = next(row for row in cells if row[1] == "Jumlah")
    assert total[3] == sum(row[3] for row in cells if isinstance(row[0], int))
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.sheet_properties.pageSetUpPr.fitToPage


def test_other_recaps_go_into_word_too_and_a_terminal_shows_none(changed, tmp_path):
    path = tmp_path / "rekap.docx"
    assert changed("recap", "--output", str(path), today=CONTOH_TODAY).exit_code == 0
    assert "Kejobong" in "\n".join(word_text(path))
    changed.refuses(("recap", "--format", "docx"), 2, "--output")
    changed.refuses(("recap", "--menurut", "tahapan"), 4, "tahap, penugasan")


def test_without_any_pagu_it_says_so(berdaya):
    told = berdaya("recap", "--menurut", "tahap", terminal=True)
    assert "Belum ada pagu tahun ini yang tercatat." in told.stdout + told.stderr


def test_reading_a_recap_brings_no_library_of_documents(contoh):
    code = (
        "import sys; from berdaya_cli.cli.app import main;"
        f"main(['recap', '--menurut', 'tahap', '--db', {str(contoh.db)!r}]);"
        "print([name for name in ('docx', 'xlsxwriter', 'jinja2', 'sqlite_utils') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
