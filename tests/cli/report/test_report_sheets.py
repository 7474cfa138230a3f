"""What stands alone: a page for a visitor, page one for a chat, two pages for a meeting, photographs."""

import os
import subprocess
from io import BytesIO

import docx
import openpyxl
import pytest
from PIL import Image

from berdaya_cli.reports.formats import as_pdf
from berdaya_cli.reports.report.naskah import Bagian, frame
from berdaya_cli.reports.report.naskah_data import write_out
from berdaya_cli.reports.section import Section
from berdaya_cli.storage.opening import open_store
from tests.cli.report.test_page_one import all_others, designated, nothing_overprints, pages
from tests.conftest import CONTOH_TODAY, need, report_of, uids
from tests.documents import document, pdf_text

QUARTER = ("--periode", "2025-TW4")
KEJOBONG = ("--kecamatan", "Kejobong", *QUARTER)


def photo(tmp_path, name, colour):
    path = tmp_path / f"{name}.jpg"
    picture = Image.new("RGB", (1600, 1200), colour)
    exif = picture.getexif()
    exif[0x010F] = "KAMERA RAHASIA"
    picture.save(path, exif=exif)
    return path


@pytest.fixture
def with_photos(contoh, tmp_path):
    """Seven photographs of kegiatan of Kejobong."""
    for number in range(7):
        path = photo(tmp_path, f"foto{number}", (30 * number, 90, 120))
        told = contoh("attach", "27" if number % 2 else "8", str(path), "--tanggal", f"2025-11-1{number}",
                      "--keterangan", f"Sesi {number}", today=CONTOH_TODAY)  # fmt: skip
        assert told.exit_code == 0, told.stderr
    return contoh


def pictures(path):
    told = subprocess.run([need("pdfimages"), "-list", str(path)], capture_output=True, check=True)
    return len(told.stdout.decode().splitlines()) - 2


@pytest.mark.parametrize("kertas", ["a4", "f4"])
def test_the_page_of_a_visitor(with_photos, tmp_path, golden, kertas):
    words = (*KEJOBONG, "--satu-halaman", "--kertas", kertas)
    path = document(with_photos, tmp_path, "pdf", *words)

    assert (pages(path), pictures(path)) == (1, 4)
    nothing_overprints(path)
    golden(f"laporan/satu-halaman.{kertas}.txt", pdf_text(path, "-layout"))


def test_a_picture_of_page_one(contoh, tmp_path):
    first = document(contoh, tmp_path, "png", *QUARTER).read_bytes()
    picture = Image.open(BytesIO(first))

    assert picture.format == "PNG"
    assert picture.width == 1191
    assert document(contoh, tmp_path, "png", *QUARTER).read_bytes() == first
    asked = contoh("report", *QUARTER, "--satu-halaman", "--format", "png", "--output", str(tmp_path / "b"),
                   today=CONTOH_TODAY)  # fmt: skip
    assert asked.exit_code == 0
    assert (tmp_path / "b").read_bytes() == first


def test_however_much_there_is_it_stays_one_page(contoh, tmp_path):
    designated(contoh, all_others(contoh))
    contoh.sql("UPDATE kegiatan SET nama = substr(nama || ' ' || hex(randomblob(40)), 1, 110)")
    contoh.sql("UPDATE fokus SET nama = substr(nama || ' dan lainnya yang panjang sekali' , 1, 90)")
    for scope in ((), ("--kecamatan", "Bobotsari"), ("--opd", "dinsos"), ("--fokus", "rppa")):
        path = document(contoh, tmp_path, "pdf", *scope, *QUARTER, "--satu-halaman")
        assert pages(path) == 1
        nothing_overprints(path)


def test_the_paper_of_a_meeting(contoh, tmp_path, golden):
    path = document(contoh, tmp_path, "pdf", *QUARTER, "--rakor")

    assert pages(path) == 2
    nothing_overprints(path)
    golden("laporan/rakor.txt", pdf_text(path, "-layout"))


def test_the_paper_of_a_meeting_of_many_stays_two_pages(contoh, tmp_path):
    designated(contoh, all_others(contoh))
    path = document(contoh, tmp_path, "pdf", *QUARTER, "--rakor")

    assert pages(path) == 2
    nothing_overprints(path)


def test_photographs_are_an_annex(with_photos, tmp_path):
    path = document(with_photos, tmp_path, "pdf", *KEJOBONG, "--foto")
    told = " ".join(pdf_text(path).split())

    assert pictures(path) == 7
    assert "Lampiran III. Dokumentasi" in told
    assert "Pelatihan pijat tunanetra (contoh), Kejobong, 14 November 2025. Sesi 4" in told
    page = document(with_photos, tmp_path, "html", *KEJOBONG, "--foto").read_text(encoding="utf-8")
    assert page.count('<img src="data:image/jpeg;base64,') == 7
    word = docx.Document(document(with_photos, tmp_path, "docx", *KEJOBONG, "--foto"))
    parts = word.part.package.iter_parts()
    media = [
        part
        for part in parts
        if str(part.partname).startswith("/word/media/") and part.content_type == "image/jpeg"
    ]
    assert len(media) == 7
    assert not any(b"RAHASIA" in part.blob for part in media)


def test_photographs_of_a_protected_fokus_are_never_shown(with_photos, tmp_path):
    with_photos.sql("UPDATE fokus SET terlindung = 'ya' WHERE kode IN ('disabilitas', 'lansia')")

    path = tmp_path / "laporan.pdf"
    told = with_photos("report", *KEJOBONG, "--foto", "--output", str(path), today=CONTOH_TODAY)
    assert told.stderr == "Tidak ada foto dari periode ini yang dapat dimuat (0 tidak terbaca).\n"
    assert pictures(path) == 0
    assert "Dokumentasi" not in pdf_text(path).partition("Lampiran II.")[0]


def test_a_copy_that_is_not_what_was_copied_is_passed_over(with_photos, tmp_path):
    first, second, *_others = sorted(
        (with_photos.db.parent / f"{with_photos.db.stem}.bukti").iterdir()
    )
    first.write_bytes(photo(tmp_path, "lain", "red").read_bytes())
    second.unlink()

    path = document(with_photos, tmp_path, "pdf", *KEJOBONG, "--foto")
    assert pictures(path) == 5
    assert "2 foto tidak dapat dibaca." in pdf_text(path)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--satu-halaman", "--rakor", "--output", "a.pdf"), "--satu-halaman dan --rakor adalah dua lembar"),
        (("--satu-halaman", "--output", "a.docx"), "Lembar ini dibuat sebagai: pdf, png.\n"),
        (("--satu-halaman",), "Lembar ini dibuat sebagai: pdf, png.\n"),
        (("--rakor", "--output", "a.png"), "Lembar ini dibuat sebagai: pdf.\n"),
        (("--foto", "--output", "a.xlsx"), "--foto untuk dokumen yang dapat memuat gambar.\n"),
        (("--foto", "--rakor", "--output", "a.pdf"), "--foto untuk dokumen yang dapat memuat gambar.\n"),
        (("--foto", "--paket", "p"), "Paket berisi laporan lengkap tanpa foto.\n"),
    ],
)  # fmt: skip
def test_what_does_not_go_together_is_refused(contoh, tmp_path, words, said):
    contoh.refuses(("report", *words), 2, said)
    assert list(tmp_path.glob("a.*")) == []


def test_a_pipe_among_the_copies_keeps_nobody_waiting(with_photos, tmp_path):
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no such pipes")
    first, *_others = sorted((with_photos.db.parent / f"{with_photos.db.stem}.bukti").iterdir())
    first.unlink()
    os.mkfifo(first)

    assert pictures(document(with_photos, tmp_path, "pdf", *KEJOBONG, "--foto")) == 6


def test_a_sheet_that_is_never_issued_says_konsep(contoh, tmp_path):
    for words in (("--satu-halaman",), ("--rakor", "--nomor", "1/2026")):
        draft = pdf_text(document(contoh, tmp_path, "pdf", *QUARTER, *words))
        assert draft.count("KONSEP\n") == draft.count("\f")


def test_a_chat_has_twenty_five_lines_at_most(contoh):
    designated(contoh, all_others(contoh))
    for scope in ((), ("--kecamatan", "Bobotsari"), ("--opd", "dinsos")):
        told = contoh("report", *scope, *QUARTER, "--format", "teks", today=CONTOH_TODAY).stdout
        assert len(told.splitlines()) <= 25
        assert "keadaan per 31 Desember 2025" in told
        assert "Dari: Dinas Pemberdayaan Masyarakat dan Desa, Kabupaten Purbalingga" in told


def test_amounts_of_a_signed_sheet_have_room(contoh, tmp_path):
    contoh.sql("UPDATE anggaran SET jumlah = 998765432100 WHERE kegiatan = 8")
    book = openpyxl.load_workbook(document(contoh, tmp_path, "xlsx", *QUARTER))

    for name in ("LRFK", "Monev"):
        sheet = book[name]
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, int) and "#,##0" in cell.number_format:
                    width = sheet.column_dimensions[cell.column_letter].width
                    assert width >= len(f"{cell.value:,}") + 1, cell.coordinate


def test_what_has_no_room_on_its_page_is_set_smaller(contoh, tmp_path):
    lines = tuple(f"Hal nomor {number}, yang perlu dibahas dalam rapat" for number in range(150))
    with open_store(contoh.db, uids()) as store:
        laporan = report_of(store, CONTOH_TODAY, periode="2025-TW4")
    parts = tuple(Bagian(judul="Hal", sections=(Section(daftar=lines),)) for _page in range(2))
    path = tmp_path / "lembar.pdf"
    path.write_bytes(b"".join(as_pdf.render_sheets(write_out(frame(laporan, parts)), "a4", "pdf")))

    assert pages(path) == 2
    assert all(pdf_text(path).count(f"Hal nomor {number},") == 2 for number in (0, 75, 149))
