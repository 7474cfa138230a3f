"""report --format docx: the Word file, of the tool's template or an office's."""

import subprocess

import docx
import pytest

from tests.cli.report.test_report_forms import PERIODS, SCOPES
from tests.conftest import need
from tests.documents import QUARTER, document, pdf_text, word_text


@pytest.mark.parametrize("scope", SCOPES)
@pytest.mark.parametrize("period", PERIODS)
def test_the_word_file_of_every_scope(contoh, tmp_path, golden, scope, period):
    path = document(contoh, tmp_path, "docx", *SCOPES[scope], "--periode", period)

    golden(f"laporan/{scope}.{period}.docx.txt", "\n".join(word_text(path)) + "\n")


def test_the_word_file_opens_in_libreoffice(contoh, tmp_path):
    path = document(contoh, tmp_path, "docx", *QUARTER)
    subprocess.run(
        [need("soffice"), f"-env:UserInstallation={(tmp_path / 'profil').as_uri()}", "--headless",
         "--convert-to", "pdf", "--outdir", str(tmp_path), str(path)],
        capture_output=True, check=True, timeout=120,
    )  # fmt: skip

    paper = pdf_text(tmp_path / "laporan.pdf")
    for told in ("KONSEP", "A. Pendahuluan", "203.600.000", "Mengetahui:", "Lampiran II."):
        assert told in paper


def test_an_offices_own_template(contoh, tmp_path):
    own = docx.Document()
    own.add_paragraph("Nomor ${nomor_naskah} tanggal ${tanggal_naskah}; perihal {{ judul[0] }}")
    own.add_paragraph("{{ penanda_tangan.jabatan[0] }} {{ nomor }}|{{ ringkasan.judul }}")
    own.save(tmp_path / "kantor.docx")
    words = ("--templat", str(tmp_path / "kantor.docx"), "--nomor", "1/<b>/2026")
    path = document(contoh, tmp_path, "docx", *QUARTER, *words)

    assert [line for line in word_text(path) if line] == [
        "[Normal] Nomor ${nomor_naskah} tanggal ${tanggal_naskah}; perihal LAPORAN PELAKSANAAN PROGRAM KECAMATAN BERDAYA",
        "[Normal] Kepala Dinas Pemberdayaan Masyarakat dan Desa, 1/<b>/2026|Ringkasan",
    ]


@pytest.mark.parametrize(
    ("field", "told"),
    [
        ("{{ penandatangan }}", "'penandatangan' is undefined"),
        ("{{ judul", "unexpected '/'"),
        ("{{ ''.__class__.__mro__ }}", "unsafe"),
        ("{% for x in judul %}", "endfor"),
        ("{{ 1/0 }}", "division by zero"),
        ("{{ kop + 1 }}", ""),
        ("{{ 'a' | round }}", ""),
        ("{% include 'x' %}", ""),
    ],
)
def test_a_template_that_cannot_be_filled_is_told(contoh, tmp_path, field, told):
    own = docx.Document()
    own.add_paragraph(field)
    own.save(tmp_path / "kantor.docx")
    words = (
        "report",
        "--output",
        str(tmp_path / "l.docx"),
        "--templat",
        str(tmp_path / "kantor.docx"),
    )
    result = contoh.refuses(words, 4, "Kesalahan: Templat memuat isian yang tidak dapat diisi: ")

    assert told in result.stderr
    assert not (tmp_path / "l.docx").exists()


def test_a_template_that_is_no_word_file_is_told(contoh, tmp_path):
    for name, content in (("a.docx", b"bukan"), ("b.docx", b"PK\x03\x04"), ("c.docx", b"")):
        (tmp_path / name).write_bytes(content)
        contoh.refuses(
            ("report", "--output", str(tmp_path / "l.docx"), "--templat", str(tmp_path / name)), 4,
            "Kesalahan: Templat itu bukan berkas Word (.docx).\n",
        )  # fmt: skip
    contoh.refuses(
        ("report", "--output", str(tmp_path / "l.docx"), "--templat", str(tmp_path / "d.docx")), 5,
        "d.docx tidak dapat dibaca",
    )  # fmt: skip


def test_a_template_has_its_own_paper(contoh, tmp_path):
    template = tmp_path / "a.docx"
    template.write_bytes(b"x")
    contoh.refuses(
        ("report", "--format", "docx", "--templat", str(template), "--kertas", "f4"),
        2,
        "Kesalahan: Templat Anda sendiri sudah menentukan kertasnya: hapus --kertas.\n",
    )


def test_a_template_is_for_word_files(contoh, tmp_path):
    contoh.refuses(
        ("report", "--output", str(tmp_path / "l.pdf"), "--templat", "kantor.docx"), 2,
        "Kesalahan: --templat hanya untuk berkas Word.\nSaran: Sertakan --format docx.\n",
    )  # fmt: skip
