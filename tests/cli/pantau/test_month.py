"""A quarter with three offices, as the page ``bulan`` of the manual goes through it."""

import shlex

import openpyxl

from berdaya_cli.domain.excel.tata_letak import ISIAN
from tests.documents import word_text
from tests.test_manual import dated_examples

ROOM = 12
"""The first row of a form."""


def fill(path):
    """Fill a form in as Dinporapar does: the kegiatan is done, and what it cost."""
    book = openpyxl.load_workbook(path)
    sheet = book[ISIAN]
    heads = {str(cell.value).split("\n")[0].split(" (")[0]: cell.column for cell in sheet[ROOM - 1]}
    row = next(r for r in range(ROOM, ROOM + 5) if sheet.cell(r, heads["Kegiatan"]).value)
    sheet.cell(row, heads["Status"]).value = "selesai"
    sheet.cell(row, next(c for h, c in heads.items() if h.startswith("Realisasi"))).value = 19500000
    book.save(path)


def follow(berdaya, tmp_path):
    """Run each command of the page; give its answer with the day and the words."""
    answers = []
    for day, block in dated_examples("bulan", "id"):
        for line in block.splitlines():
            words = shlex.split(line.partition("  #")[0])[1:]
            result = berdaya(*words, today=day)
            answers.append((day, words, result))
            if words[0] == "template":
                fill(tmp_path / "formulir" / "Formulir_Dinporapar_2025-TW4.xlsx")
    return answers


def check_steps(month, berdaya):
    steps = berdaya.sql(
        "SELECT ifnull(f.pelaksana, f.kecamatan), l.langkah, l.cara, l.tanggal, l.isi"
        " FROM formulir_langkah AS l JOIN formulir AS f ON f.uid = l.formulir"
        " WHERE l.langkah <> 'diserahkan' ORDER BY l.id"
    )
    bukateja = [row[1:] for row in steps if row[0] == "kecamatan-bukateja"]
    assert bukateja == [
        ("diingatkan", "pesan", "2026-01-08", ASKED),
        ("diingatkan", "pesan", "2026-01-12", ASKED),
        ("diingatkan", "surat", "2026-01-15", ASKED),
        ("diterima", "telepon", "2026-01-19", None),
    ]
    assert ("dinsos", "nihil", "pesan", "2026-01-06", None) in steps
    assert next(row[1] for row in steps if row[0] == "dinporapar") == "diterima"
    said = next(r.stderr for day, words, r in month if day == "2026-01-15" and words[0] == "chase")
    assert "sebaiknya berupa surat" not in said  # it is one


ASKED = "formulir-belum-diterima; tanpa-bukti: Senam lansia"


def check_report(month):
    report = next(r.stdout for _day, words, r in month if words[0] == "report")
    assert "3 dari 3 formulir periode ini diterima" in report
    assert "19.500.000" in report


def test_the_month_goes_as_the_page_says(berdaya, golden, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    month = follow(berdaya, tmp_path)
    check_steps(month, berdaya)
    check_report(month)
    shown = ("receive", "chase", "list-formulir", "letter")
    text = "".join(
        f"$ berdaya {shlex.join(words)}  [{day}]\n{result.stdout}{result.stderr}\n"
        for day, words, result in month
        if words[0] in shown
    )
    uids = [line.rsplit("\t", 1)[1] for line in text.splitlines() if line.startswith("2025-TW4\t")]
    for uid in uids:
        text = text.replace(uid, "UID")
    golden("bulan.txt", text)
    folder = tmp_path / "pesan" / "Pengingat_2026-01-12_kecamatan-bukateja_TW-IV-2025.txt"
    golden("bulan-pesan.txt", folder.read_text(encoding="utf-8"))
    for name in (
        "surat/Surat_2026-01-15_kecamatan-bukateja_TW-IV-2025",
        "pengantar",
        "pengantar-laporan",
        "undangan",
        "notulen",
    ):
        letter = "\n".join(word_text(tmp_path / f"{name}.docx"))
        golden(f"bulan-{name.rpartition('/')[2].partition('_')[0].lower()}.docx.txt", letter)
