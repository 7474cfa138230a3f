"""report as PDF, workbook and page: what stands in them, and that hostile text stays text."""

import json
import subprocess
from base64 import b64encode

import docx
import openpyxl
import pytest

from berdaya_cli.reports.values import visible
from tests.cli.test_report_forms import PERIODS, SCOPES
from tests.conftest import CONTOH_TODAY, EMBLEM, FILES, need

QUARTER = ("--periode", "2026-TW2")
HOSTILE = (
    "<script>alert(1)</script> [red]x[/red] :smile: #set page(width: 1cm) {{ 7*7 }} ${x} =cmd() \x1b[31m \u202e | `a` *b* $x$ @import \\ & "
    + "w" * 10_000
)


def document(berdaya, tmp_path, ending, *words):
    path = tmp_path / f"laporan.{ending}"
    result = berdaya("report", *words, "--output", str(path), today=CONTOH_TODAY)
    assert result.exit_code == 0, result.stderr
    return path


def pdf_text(path, *options):
    done = subprocess.run(
        [need("pdftotext"), *options, str(path), "-"], capture_output=True, check=True
    )
    return done.stdout.decode()


def cells(path):
    """Give every cell that holds something, as lines."""
    book = openpyxl.load_workbook(path)
    for sheet in book:
        yield f"== {sheet.title}: {sheet.dimensions}, {sheet.freeze_panes}, {sheet.auto_filter.ref}"
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    yield f"{cell.coordinate} {cell.number_format} {cell.value!r}"


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


def test_without_a_number_it_is_a_draft(contoh, tmp_path):
    draft = pdf_text(document(contoh, tmp_path, "pdf", *QUARTER))
    final = pdf_text(document(contoh, tmp_path, "pdf", *QUARTER, "--nomor", "400.10/123/2026"))

    assert draft.count("DRAF\n") == 6
    assert "DRAF" not in final
    assert "Nomor: 400.10/123/2026" in final


def test_who_signs_is_in_office_on_the_day(contoh, tmp_path):
    def signed(*words):
        words = (*QUARTER, "--penanda-tangan", "Camat Kejobong", *words)
        return " ".join(pdf_text(document(contoh, tmp_path, "pdf", *words)).split())

    before = signed("--tanggal", "27 Februari 2026")
    after = signed("--tanggal", "1/3/2026", "--mengetahui", "-")
    assert "Purbalingga, 27 Februari 2026" in before
    assert "Camat Kejobong, " in before
    assert "Nama Contoh Dua Pembina" in before
    assert "Plt. Camat Kejobong," in after
    assert "Nama Contoh Tiga" in after
    assert ("Mengetahui" in before, "Mengetahui" in after) == (True, False)


def test_a_sekda_who_stands_in_signs_with_the_bare_name(contoh, tmp_path):
    contoh(
        "edit-pejabat", "sekda-contoh", "--nama", "Dr. H. Nama Contoh, S.Sos., M.Si.", "--nip", "1" * 18,
    )  # fmt: skip
    told = " ".join(pdf_text(document(contoh, tmp_path, "pdf", *QUARTER)).split())
    assert "Pj. Sekretaris Daerah, " in told
    assert " Nama Contoh " in told
    for gone in ("Dr.", "M.Si.", "Pembina Utama Muda", "1" * 18):
        assert gone not in told
    contoh("edit-pejabat", "sekda-contoh", "--sifat", "definitif")
    told = " ".join(pdf_text(document(contoh, tmp_path, "pdf", *QUARTER)).split())
    for there in ("Dr. H. Nama Contoh, S.Sos., M.Si.", "Pembina Utama Muda", f"NIP {'1' * 18}"):
        assert there in told


def test_it_is_signed_for_another(contoh, tmp_path):
    words = ("--atas-nama", "Bupati Purbalingga", "--untuk-beliau", "Sekretaris Daerah")
    told = " ".join(pdf_text(document(contoh, tmp_path, "pdf", *QUARTER, *words)).split())

    assert "a.n. Bupati Purbalingga Sekretaris Daerah, u.b. Kepala Dinas Pemberdayaan" in told


def test_without_a_secretariat_the_office_is_left_to_a_pen(berdaya, tmp_path):
    berdaya.sql("DELETE FROM pembina WHERE kedudukan IN ('sekretariat', 'ketua')")
    told = pdf_text(document(berdaya, tmp_path, "pdf", "--periode", "2025")).splitlines()

    assert "," not in told
    assert f"{'.' * 24}," in told


def test_the_head_of_a_secretariat_that_is_a_part_of_the_setda_signs(berdaya, tmp_path):
    berdaya(
        "add-pejabat",
        "Kepala Bagian Kesejahteraan Rakyat",
        "--lembaga",
        "bagian-kesra",
        "--nama",
        "Budi Contoh",
    )
    berdaya(
        "add-pejabat",
        "Kepala Subbagian Umum",
        "--lembaga",
        "bagian-kesra",
        "--nama",
        "Bukan Kepala",
        "--mulai",
        "2025-01-01",
    )
    berdaya("edit-pembina", "sekretariat", "--lembaga", "bagian-kesra")
    told = pdf_text(document(berdaya, tmp_path, "pdf", "--periode", "2025"))

    assert "Budi Contoh" in told
    assert "Bukan Kepala" not in told


def test_an_official_who_is_not_in_office_is_told(contoh):
    contoh.refuses(
        ("report", "--penanda-tangan", "Camat Bobotsari", "--tanggal", "kemarin", "--format", "pdf"), 4,
        "Kesalahan: 'kemarin' bukan tanggal.",
    )  # fmt: skip
    contoh.refuses(
        (
            "report",
            "--penanda-tangan",
            "Camat Kejobon",
            "--tanggal",
            "2026-01-10",
            "--kertas",
            "a5",
        ),
        4,
        "Kesalahan: 'a5' bukan ukuran kertas.\nSaran: Pilih salah satu: a4, f4.\n",
    )
    contoh.refuses(
        ("report", "--penanda-tangan", "Camat Kejobon", "--tanggal", "2026-01-10"),
        3,
        "Kesalahan: Tidak ada pejabat bernama 'Camat Kejobon'.\nSaran: Mungkin maksud Anda Camat Kejobong?\n",
    )


@pytest.mark.parametrize(
    ("kertas", "size"), [("a4", "595.276 x 841.89"), ("F4", "609.449 x 935.433")]
)
def test_the_paper(contoh, tmp_path, kertas, size):
    path = document(contoh, tmp_path, "pdf", *QUARTER, "--kertas", kertas)
    told = subprocess.run([need("pdfinfo"), path], capture_output=True, check=True).stdout.decode()

    assert f"Page size:       {size} pts" in told


def test_a_terminal_is_spared_of_binary(contoh):
    result = contoh("report", "--format", "pdf", terminal=True, today=CONTOH_TODAY)

    assert (result.exit_code, result.stdout) == (4, "")
    assert result.stderr == (
        "Kesalahan: Terminal tidak dapat menampilkan bentuk ini.\nSaran: Beri nama berkas dengan --output.\n"
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
    rupiah = {f"Rp{value:,}".replace(",", ".") for value in figures if value is not None}
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


def test_an_emblem_that_is_none_is_refused(berdaya, tmp_path):
    fake, other = tmp_path / "palsu.png", tmp_path / "lambang.svg"
    fake.write_bytes(b"GIF89a")
    other.write_text("<svg/>")
    broken = {
        "potong.png": EMBLEM[:-20], "rusak.png": EMBLEM[:30] + b"x" + EMBLEM[31:], "awal.png": EMBLEM[:8],
        "lebih.png": EMBLEM + b"x", "awal.jpg": b"\xff\xd8\xff\xe0", "tanpa.jpg": b"\xff\xd8\xff\xe0\xff\xd9",
    }  # fmt: skip
    for name, content in broken.items():
        (tmp_path / name).write_bytes(content)
    for path in (fake, other, *(tmp_path / name for name in broken)):
        berdaya.refuses(
            ("edit-instansi", "--lambang", str(path), "--surel", "bukan"), 4,
            f"Kesalahan: {path} bukan gambar yang dapat dicetak.\nSaran: Beri berkas PNG atau JPEG.\n",
        )  # fmt: skip
    berdaya.refuses(("edit-instansi", "--surel", "bukan"), 4, "'bukan' bukan alamat surel.")
    berdaya.refuses(("edit-instansi", "--nama", "-"), 4, "'nama' tidak boleh kosong.")
    berdaya.refuses(("edit-instansi",), 2, "Kesalahan: Tidak ada yang diminta untuk diubah.")
    assert list(tmp_path.glob("*.lambang")) == []


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


@pytest.fixture
def hostile(contoh):
    contoh.sql("UPDATE kegiatan SET nama = ? || id", HOSTILE)
    contoh.sql("UPDATE fokus SET nama = substr(?, 1, 150) || urutan", HOSTILE)
    contoh.sql("UPDATE kecamatan SET nama = ? WHERE kode = '33.03.03'", HOSTILE[:80])
    contoh.sql("UPDATE perkembangan SET kendala = ?, hasil = ?", HOSTILE, HOSTILE)
    return contoh


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
    assert book["Monev"]["E2"].value == f"{shown}25"
    assert book["Monev"]["E2"].data_type == "s"


WIDTHS = {"phone": 390, "a4": 794}


def test_the_page_in_a_browser(hostile, tmp_path):
    """Nothing sticks out, nothing is asked of the network, nothing is complained of."""
    from playwright.sync_api import sync_playwright

    page = document(hostile, tmp_path, "html", *QUARTER)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=need("chromium"), args=["--no-sandbox", "--disable-gpu"]
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


def word_text(path):
    """Give headers, paragraphs and cells of a Word file, in the order of the page."""
    document = docx.Document(path)
    yield from (p.text for p in document.sections[0].header.paragraphs)
    for block in document.iter_inner_content():
        if hasattr(block, "text"):
            yield f"[{block.style.name}] {block.text}" if block.text else ""
        else:
            yield from ("\t".join(cell.text for cell in row.cells) for row in block.rows)


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
    for told in ("DRAF", "A. Pendahuluan", "Rp223.600.000", "Mengetahui:", "Lampiran II."):
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


def test_a_template_is_for_word_files(contoh, tmp_path):
    contoh.refuses(
        ("report", "--output", str(tmp_path / "l.pdf"), "--templat", "kantor.docx"), 2,
        "Kesalahan: --templat hanya untuk berkas Word.\nSaran: Sertakan --format docx.\n",
    )  # fmt: skip


def test_a_package_has_the_reports_of_all(contoh, tmp_path):
    folder = tmp_path / "paket"
    words = ("report", *QUARTER, "--paket", str(folder))
    first, second = (contoh(*words, today=CONTOH_TODAY) for _run in range(2))

    assert first.stdout == f"7 berkas di {folder}, 7 di antaranya ditulis.\n"
    assert second.stdout == f"7 berkas di {folder}, 0 di antaranya ditulis.\n"
    names = (
        "Bobotsari",
        "Bukateja",
        "Dinporapar",
        "Dinsosdaldukkbp3a",
        "Kabupaten-Purbalingga",
        "Kaligondang",
        "Kejobong",
    )
    files = sorted(folder.iterdir())
    assert [f.name for f in files] == [f"CONTOH_Laporan_{n}_TW-II-2026.pdf" for n in names]
    alone = document(contoh, tmp_path, "pdf", "--kecamatan", "Kejobong", *QUARTER)
    assert files[-1].read_bytes() == alone.read_bytes()


@pytest.mark.parametrize(
    ("period", "named"),
    [("2025", "2025"), ("2025-S2", "Semester-II-2025"), ("2025-11", "2025-11"),
     ("1-15 November 2025", "2025-11-01_2025-11-15")],
)  # fmt: skip
def test_the_names_of_a_package_tell_the_period(berdaya, tmp_path, period, named):
    berdaya("report", "--periode", period, "--paket", str(tmp_path / "p"), "--format", "teks")

    assert (tmp_path / "p" / f"Laporan_Kejobong_{named}.txt").is_file()


def test_two_places_of_one_name_keep_their_files_apart(berdaya, tmp_path):
    berdaya.sql("UPDATE kecamatan SET nama = 'Kejobong' WHERE kode = '33.03.02'")
    berdaya("report", "--paket", str(tmp_path / "p"), "--format", "csv")

    names = sorted(f.name for f in (tmp_path / "p").glob("*Kejobong*"))
    assert names == ["Laporan_Kejobong-33-03-03_2025.csv", "Laporan_Kejobong_2025.csv"]


def test_a_package_is_whole(berdaya, tmp_path):
    berdaya.refuses(
        ("report", "--kecamatan", "Kejobong", "--paket", str(tmp_path / "p")),
        4,
        "Paket memuat laporan kabupaten",
    )
    berdaya.refuses(
        ("report", "--output", "x.pdf", "--paket", str(tmp_path / "p")), 2, "pilih salah satu"
    )
    (tmp_path / "berkas").write_text("")
    berdaya.refuses(("report", "--paket", str(tmp_path / "berkas")), 5, "berkas")
    assert not (tmp_path / "p").exists()
