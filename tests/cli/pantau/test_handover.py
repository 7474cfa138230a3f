"""handover: one page for whoever takes over."""

import pytest

from tests.conftest import CONTOH_TODAY
from tests.documents import pdf_text, word_text

DAY = "2026-01-12"


@pytest.fixture
def quarter(berdaya, tmp_path, monkeypatch):
    """A quarter with forms out, reminders, a meeting and its follow-ups."""
    monkeypatch.chdir(tmp_path)
    for words in (
        ("record", "--nama", "Senam", "--fokus", "lansia", "--pelaksana", "dinsos", "--kecamatan", "Kejobong",
         "--tanggal", "2025-11-13"),
        ("template", "--semua", "--periode", "2025-TW4", "--paling-lambat", "2026-01-09", "--output", "formulir"),
        ("chase", "--opd", "dinsos"),
        ("add-agenda", "Rakor awal tahun", "--tingkat", "kabupaten", "--tanggal", "2026-02-14"),
        ("add-tindak-lanjut", "rakor-awal-tahun", "--uraian", "Susun SK Tim", "--lembaga", "dinpermasdes",
         "--batas", "2026-03-31"),
        ("add-pejabat", "Kepala Dinas Pemberdayaan Masyarakat dan Desa", "--lembaga", "dinpermasdes", "--nama", "Ibu Contoh"),
        ("backup", "--output", "cadangan"),
    ):  # fmt: skip
        result = berdaya(*words, today="2026-01-05")
        assert result.exit_code == 0, (words, result.stderr)
    return berdaya


def test_it_says_where_all_is_and_what_is_open(quarter, tmp_path, golden):
    path = tmp_path / "serah-terima.docx"
    result = quarter("handover", "--output", str(path), today=DAY)

    assert (result.exit_code, result.stdout) == (0, f"Tersimpan: {path}\n")
    (backup,) = (tmp_path / "cadangan").glob("*.db")
    text = "\n".join(word_text(path))
    for private, shown in ((str(backup), "CADANGAN"), (str(quarter.db.resolve()), "BERKAS")):
        assert private in text
        text = text.replace(private, shown)
    size = text.partition("BERKAS (")[2].partition(")")[0]
    moment = text.partition("Cadangan terakhir\t")[2].partition(", di")[0]
    changed = text.partition("terakhir diubah ")[2].partition("\n")[0]
    for varies in (size, moment, changed):
        assert varies
        text = text.replace(varies, "...")
    golden("serah-terima.docx.txt", text)


def test_it_is_one_page_however_much_is_open(quarter, tmp_path):
    for n in range(30):
        quarter(
            "add-tindak-lanjut", "rakor-awal-tahun", "--uraian", f"Langkah {n} {'yang panjang ' * 20}",
            "--lembaga", "dinpermasdes", "--batas", "2026-02-28",
        )  # fmt: skip
        quarter("add-agenda", f"Acara {n}", "--tingkat", "kabupaten", "--tanggal", "2026-01-20")
    for paper in ("a4", "f4"):
        path = tmp_path / f"{paper}.pdf"
        assert (
            quarter("handover", "--output", str(path), "--kertas", paper, today=DAY).exit_code == 0
        )
        assert pdf_text(path).count("\f") == 1
        assert "dan 29 lainnya." in pdf_text(path)


def test_a_command_is_never_cut(contoh, tmp_path):
    path = tmp_path / "s.docx"
    assert contoh("handover", "--output", str(path), today=CONTOH_TODAY).exit_code == 0
    assert "(berdaya gaps --jenis lewat-jadwal)" in "\n".join(word_text(path))


def test_without_anything_open_it_says_so(berdaya, tmp_path):
    path = tmp_path / "s.docx"
    assert berdaya("handover", "--output", str(path)).exit_code == 0

    text = "\n".join(word_text(path))
    assert "Belum ada formulir Triwulan III Tahun 2025 yang dibagikan." in text
    assert "Tidak ada tindak lanjut yang terbuka." in text
    assert "belum ada; buat sekarang: berdaya backup" in text


def test_what_cannot_be_is_refused(berdaya, tmp_path):
    berdaya.refuses(("handover",), 2, "--output serah-terima.pdf")
    berdaya.refuses(("handover", "--output", str(tmp_path / "s.txt")), 4, "docx")
    berdaya.refuses(
        ("handover", "--output", str(tmp_path / "s.pdf"), "--penanda-tangan", "siapa"), 3, "siapa"
    )
    assert not list(tmp_path.glob("s.*"))
