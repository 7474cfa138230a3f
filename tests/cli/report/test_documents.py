"""report as PDF, workbook and page: what stands in them, and that hostile text stays text."""

import json
import subprocess
from base64 import b64encode

import docx
import openpyxl
import pytest

from berdaya_cli.reports.values import visible
from tests.cli.report.test_report_forms import PERIODS, SCOPES
from tests.conftest import CONTOH_TODAY, EMBLEM, FILES, need
from tests.documents import QUARTER, cells, document, pdf_text, word_text

HOSTILE = (
    "<script>alert(1)</script> [red]x[/red] :smile: #set page(width: 1cm) {{ 7*7 }} ${x} =cmd() \x1b[31m \u202e | `a` *b* $x$ @import \\ & "
    + "w" * 10_000
)


@pytest.fixture
def hostile(contoh):
    contoh.sql("UPDATE kegiatan SET nama = ? || id", HOSTILE)
    contoh.sql("UPDATE fokus SET nama = substr(?, 1, 150) || urutan", HOSTILE)
    contoh.sql("UPDATE kecamatan SET nama = ? WHERE kode = '33.03.03'", HOSTILE[:80])
    contoh.sql("UPDATE perkembangan SET kendala = ?, hasil = ?", HOSTILE, HOSTILE)
    return contoh


WIDTHS = {"phone": 390, "a4": 794}


@pytest.mark.parametrize("scope", SCOPES)
@pytest.mark.parametrize("period", PERIODS)
def test_the_pdf_of_every_scope(contoh, tmp_path, golden, scope, period):
    path = document(contoh, tmp_path, "pdf", *SCOPES[scope], "--periode", period)

    golden(f"laporan/{scope}.{period}.pdf.txt", pdf_text(path, "-layout").replace("\f", "\n---\n"))


@pytest.mark.parametrize("scope", SCOPES)
@pytest.mark.parametrize("period", PERIODS)
def test_the_workbook_of_every_scope(contoh, tmp_path, golden, scope, period):
    path = document(contoh, tmp_path, "xlsx", *SCOPES[scope], "--periode", period)

    golden(f"laporan/{scope}.{period}.xlsx.txt", "\n".join(cells(path)) + "\n")


@pytest.mark.parametrize(
    ("kertas", "size"), [("a4", "595.276 x 841.89"), ("F4", "609.449 x 935.433")]
)
def test_the_paper(contoh, tmp_path, kertas, size):
    path = document(contoh, tmp_path, "pdf", *QUARTER, "--kertas", kertas)
    told = subprocess.run([need("pdfinfo"), path], capture_output=True, check=True).stdout.decode()

    assert f"Page size:       {size} pts" in told


def test_the_paper_of_word_page_and_workbook(contoh, tmp_path):
    word, page, book = (
        document(contoh, tmp_path, ending, *QUARTER, "--kertas", "f4")
        for ending in ("docx", "html", "xlsx")
    )

    sizes = [
        (round(s.page_width.mm), round(s.page_height.mm)) for s in docx.Document(word).sections
    ]
    assert sizes == [(215, 330), (330, 215)]
    assert "@page { size: 215mm 330mm;" in page.read_text(encoding="utf-8")
    assert {sheet.page_setup.paperSize for sheet in openpyxl.load_workbook(book)} == {14}


@pytest.mark.parametrize("form", ["tabel", "teks", "markdown", "json", "csv"])
def test_what_is_not_printed_has_no_paper(contoh, form):
    contoh.refuses(
        ("report", "--format", form, "--kertas", "f4"),
        2,
        "Kesalahan: --kertas hanya untuk dokumen yang dicetak.\n"
        "Saran: Sertakan --format, salah satu dari xlsx, html, pdf, docx, png.\n",
    )


def test_a_terminal_is_spared_of_binary(contoh):
    result = contoh("report", "--format", "pdf", terminal=True, today=CONTOH_TODAY)

    assert (result.exit_code, result.stdout) == (4, "")
    assert result.stderr == (
        "Kesalahan: Bentuk ini tidak dapat tampil di layar.\nSaran: Beri nama berkas dengan --output.\n"
    )


def test_every_form_has_the_same_figures(contoh, tmp_path):
    data = json.loads(contoh("report", *QUARTER, "--json", today=CONTOH_TODAY).stdout)["data"]
    page = document(contoh, tmp_path, "html", *QUARTER).read_text(encoding="utf-8")
    markdown = document(contoh, tmp_path, "md", *QUARTER).read_text(encoding="utf-8")
    paper = pdf_text(document(contoh, tmp_path, "pdf", *QUARTER), "-layout")
    word = "\n".join(word_text(document(contoh, tmp_path, "docx", *QUARTER)))
    book = "\n".join(cells(document(contoh, tmp_path, "xlsx", *QUARTER)))

    figures = []
    for group in (data["total"], *data["per_fokus"], *data["per_kecamatan"]):
        figures += [group["tahun_berjalan"][name] for name in ("pagu", "realisasi")]
        figures += [group["ini"]["realisasi"]]
    rupiah = {f"{value:,}".replace(",", ".") for value in figures if value is not None}
    people = {
        str(g["ini"]["jumlah"]) for g in (data["total"], *data["per_fokus"]) if g["ini"]["jumlah"]
    }
    assert (len(rupiah), len(people)) == (25, 5)
    for told in (page, markdown, paper, word):
        assert [text for text in sorted(rupiah | people) if text not in told] == []
    for value in figures:
        assert value is None or f'"Rp"#,##0 {value}' in book
    for count in people:
        assert f"#,##0 {count}" in book


def test_the_letterhead(contoh, tmp_path, golden):
    emblem = tmp_path / "lambang.png"
    emblem.write_bytes(EMBLEM)
    told = contoh(
        "edit-instansi", "--alamat", "Jalan Contoh 1, Purbalingga", "--telepon", "0812-3456-7890",
        "--surel", "dinas@contoh.example", "--lambang", str(emblem), "--sumber", "Kop surat dinas",
    ).stdout  # fmt: skip
    told += contoh("edit-instansi", "--situs", "contoh.example", "--alamat", "-").stdout
    told += contoh("edit-instansi", "--situs", "contoh.example").stdout
    golden("edit-instansi.txt", told.replace(str(tmp_path), ""))

    paper = document(contoh, tmp_path, "pdf", *QUARTER)
    head = [line for line in pdf_text(paper, "-l", "1").splitlines() if line][2:6]
    assert head == [
        "PEMERINTAH KABUPATEN PURBALINGGA",
        "DINAS PEMBERDAYAAN MASYARAKAT DAN DESA",
        "Telepon 0812-3456-7890, Surel dinas@contoh.example, Situs contoh.example",
        "LAPORAN PELAKSANAAN PROGRAM KECAMATAN BERDAYA",
    ]
    listed = subprocess.run([need("pdfimages"), "-list", paper], capture_output=True, check=True)
    assert b" smask " in listed.stdout
    page = document(contoh, tmp_path, "html", *QUARTER).read_text(encoding="utf-8")
    assert f'<img src="data:image/png;base64,{b64encode(EMBLEM).decode()}" alt="Lambang">' in page
    data = json.loads(contoh("report", *QUARTER, "--json", today=CONTOH_TODAY).stdout)["data"]
    assert data["kop"]["lambang"] is True


def test_the_letterhead_of_a_seed(berdaya, tmp_path):
    berdaya("seed", str(FILES / "kota-contoh.yaml"))
    path = document(berdaya, tmp_path, "pdf", "--kabupaten", "Contoh", "--periode", "2025")

    assert pdf_text(path).splitlines()[1:6] == [
        "",
        "PEMERINTAH KOTA CONTOH",
        "SEKRETARIAT KOTA CONTOH",
        "Jalan Rekaan 1, Contoh",
        "Telepon (000) 000000, Surel sekretariat@contoh.example",
    ]


def test_hostile_text_is_text_in_every_form(hostile, tmp_path):
    shown = visible(HOSTILE)
    for bentuk in ("tabel", "json", "csv", "teks", "markdown"):
        told = hostile("report", *QUARTER, "--format", bentuk, today=CONTOH_TODAY)
        assert told.exit_code == 0
        # What is for programs holds the bare text, as it is kept; what people see never obeys it.
        assert ("\u202e" in told.stdout) is (bentuk in {"csv", "json"})
        assert ("\x1b" in told.stdout) is (bentuk == "csv")
    told = hostile("report", *QUARTER, "--format", "tabel", today=CONTOH_TODAY).stdout
    assert f"25\t{shown}25\t" in told
    told = hostile("report", *QUARTER, "--format", "markdown", today=CONTOH_TODAY).stdout
    assert "\\<script\\>alert(1)\\</script\\> \\[red\\]x\\[/red\\] :smile: \\#set page" in told
    page = document(hostile, tmp_path, "html", *QUARTER).read_text(encoding="utf-8")
    assert "<script" not in page
    assert (
        "&lt;script&gt;alert(1)&lt;/script&gt; [red]x[/red] :smile: #set page(width: 1cm) {{ 7*7 }} ${x} =cmd() \\x1b[31m \\u202e"
        in page
    )
    paper = "".join(pdf_text(document(hostile, tmp_path, "pdf", *QUARTER)).split())
    for part in (
        "<script>alert(1)</script>",
        "#setpage(width:1cm)",
        "{{7*7}}",
        "=cmd()",
        "\\x1b[31m",
        "\\u202e",
    ):
        assert part in paper
    assert pdf_text(document(hostile, tmp_path, "pdf", *QUARTER)).count("Program/Kegiatan") > 20
    words = "\n".join(word_text(document(hostile, tmp_path, "docx", *QUARTER)))
    assert f"{shown}25" in words
    book = openpyxl.load_workbook(document(hostile, tmp_path, "xlsx", *QUARTER))
    (cell,) = (c for row in book["Monev"].iter_rows() for c in row if c.value == f"{shown}25")
    assert cell.data_type == "s"


def test_the_page_in_a_browser(hostile, tmp_path):
    """Nothing sticks out, nothing is asked of the network, nothing is complained of."""
    from playwright.sync_api import sync_playwright

    chromium = need("chromium")
    page = document(hostile, tmp_path, "html", *QUARTER)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium, args=["--no-sandbox", "--disable-gpu"]
        )
        for width in WIDTHS.values():
            tab = browser.new_page(viewport={"width": width, "height": 900})
            asked, complaints = [], []
            tab.on("request", lambda request, to=asked: to.append(request.url))
            tab.on("console", lambda message, to=complaints: to.append(message.text))
            tab.on("pageerror", lambda error, to=complaints: to.append(str(error)))
            tab.goto(page.as_uri())
            assert tab.evaluate("document.documentElement.scrollWidth") <= width
            assert (asked, complaints) == ([page.as_uri()], [])
            assert tab.title().startswith("LAPORAN PELAKSANAAN")
        browser.close()


def test_the_page_on_a_telephone_and_on_paper(contoh, tmp_path):
    """Rows are cards and charts are narrow; printed it is as long as the PDF, with signatures."""
    from playwright.sync_api import sync_playwright

    chromium = need("chromium")
    page = document(contoh, tmp_path, "html", *QUARTER, "--nomor", "400.10/1/2026")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium, args=["--no-sandbox", "--disable-gpu"]
        )
        tab = browser.new_page(viewport={"width": 390, "height": 900})
        tab.goto(page.as_uri())
        assert tab.locator("figure .sempit svg").first.is_visible()
        assert not tab.locator("figure .lebar-penuh svg").first.is_visible()
        boxes = [cell.bounding_box() for cell in tab.locator("tbody td:visible").all()[:200]]
        assert max(box["x"] + box["width"] for box in boxes) <= 390
        tab.pdf(path=tmp_path / "cetak.pdf", prefer_css_page_size=True)
        browser.close()
    printed = pdf_text(tmp_path / "cetak.pdf")
    assert "Nomor: 400.10/1/2026" in printed
    assert "Mengetahui:" in printed
    own = pdf_text(document(contoh, tmp_path, "pdf", *QUARTER)).count("\f")
    assert printed.count("\f") <= own + 1
