"""report in every form and scope, over a year of invented records and over an empty period."""

import csv
import json
import re
from html.parser import HTMLParser
from io import StringIO

import pytest

from berdaya_cli.domain.bentuk import BENTUK, BINARY
from tests.conftest import CONTOH_TODAY
from tests.documents import masked

SCOPES = {
    "kabupaten": (),
    "kecamatan": ("--kecamatan", "Kejobong"),
    "opd": ("--opd", "dinsos"),
    "mitra": ("--opd", "Kecamatan Bukateja"),
    "fokus": ("--fokus", "lansia"),
}
PERIODS = ("2026-TW2", "2023")
TEXT = tuple(bentuk for bentuk in BENTUK if bentuk not in BINARY)


def written(berdaya, *words):
    result = berdaya("report", *words, today=CONTOH_TODAY)
    assert result.exit_code == 0, result.stderr
    return result.stdout


@pytest.mark.parametrize("bentuk", TEXT)
@pytest.mark.parametrize("scope", SCOPES)
@pytest.mark.parametrize("period", PERIODS)
def test_every_form_of_every_scope(contoh, golden, scope, period, bentuk):
    if bentuk == "json" and period == "2023":
        pytest.skip("the keys are those of the full one")
    told = written(contoh, *SCOPES[scope], "--periode", period, "--format", bentuk)

    if bentuk == "json":
        told = json.dumps(json.loads(told), indent=1, ensure_ascii=False) + "\n"
    golden(f"laporan/{scope}.{period}.{bentuk}", masked(told.replace("\r\n", "\n")))


@pytest.mark.parametrize("scope", SCOPES)
def test_a_report_on_a_terminal(contoh, golden, scope):
    words = ("report", *SCOPES[scope], "--periode", "2026-TW2")
    result = contoh(*words, terminal=True, today=CONTOH_TODAY)

    assert (result.exit_code, result.stderr) == (0, "")
    assert max(map(len, result.stdout.splitlines())) <= 80
    golden(f"laporan/{scope}.terminal", result.stdout)


@pytest.mark.parametrize("bentuk", BENTUK)
def test_the_same_data_give_the_same_bytes(contoh, tmp_path, bentuk):
    first, second = tmp_path / "a.bin", tmp_path / "b.bin"
    for path in (first, second):
        told = written(contoh, "--periode", "2026-TW2", "--format", bentuk, "--output", str(path))
        assert told == f"Tersimpan: {path}\n"

    assert first.read_bytes() == second.read_bytes()


@pytest.mark.parametrize(
    ("name", "begin"),
    [
        ("l.txt", b"*DATA CONTOH"),
        ("l.md", b"# LAPORAN"),
        ("L.JSON", b'{"contoh": true, "skema": "berdaya/report/4"'),
        ("l.csv", b"kelompok,"),
        ("l.html", b"<!DOCTYPE html>"),
    ],
)
def test_the_name_of_the_file_says_the_form(contoh, tmp_path, name, begin):
    written(contoh, "--output", str(tmp_path / name))

    assert (tmp_path / name).read_bytes().startswith(begin)


def test_a_file_that_says_no_form_is_asked_back(berdaya, tmp_path):
    berdaya.refuses(
        ("report", "--output", str(tmp_path / "laporan.doc")), 4,
        "tidak menunjukkan bentuk laporannya.\nSaran: Akhiri dengan salah satu dari .txt, .md,",
    )  # fmt: skip
    berdaya.refuses(
        ("report", "--format", "htm5"),
        4,
        "Kesalahan: 'htm5' bukan bentuk laporan.\nSaran: Mungkin maksud Anda html?\n",
    )
    assert list(tmp_path.glob("laporan*")) == []


@pytest.mark.parametrize(
    ("ending", "form"), [("txt", "teks"), (".htm", "html"), ("MD", "markdown")]
)
def test_a_form_goes_by_its_ending_too(contoh, ending, form):
    by_ending, by_name = (
        contoh("report", "--periode", "2026", "--format", asked, today=CONTOH_TODAY).stdout
        for asked in (ending, form)
    )
    assert by_ending == by_name
    assert by_name


def test_a_report_is_about_one_thing(berdaya):
    berdaya.refuses(
        ("report", "--kecamatan", "Kejobong", "--opd", "dinsos", "--periode", "kemarin"), 4,
        "Kesalahan: 'kemarin' bukan periode.\n"
        "Saran: Tulis seperti 2025, 2025-S2, 2025-TW4, 2025-11, atau November 2025.\n"
        "Kesalahan: Satu laporan tentang satu kecamatan, satu OPD, atau satu fokus.\n"
        "Saran: Berikan salah satu dari --kecamatan, --opd, dan --fokus.\n",
    )  # fmt: skip


def test_documents_are_indonesian_in_every_language(contoh):
    for bentuk in ("teks", "markdown", "html"):
        words = ("--periode", "2026-TW2", "--format", bentuk)
        assert written(contoh, *words, "--lang", "en") == written(contoh, *words)


def test_what_is_said_of_a_document_speaks_the_language_of_the_screen(contoh, tmp_path):
    folder = tmp_path / "p"
    words = ("report", "--paket", str(folder), "--format", "teks", "--lang", "en")
    assert contoh(*words, today=CONTOH_TODAY).stdout == f"7 files in {folder}, 7 of them written.\n"
    contoh.refuses(
        ("report", "--kecamatan", "Kejobon", "--output", str(tmp_path / "a.pdf"), "--lang", "en"), 3,
        "Error: No kecamatan called 'Kejobon'.",
    )  # fmt: skip
    contoh.refuses(
        ("report", "--periode", "kemarin", "--format", "pdf", "--lang", "en"), 4, "is not a period."
    )


def test_a_report_that_is_written_says_so_as_json(contoh, tmp_path):
    path = tmp_path / "l.md"
    answer = json.loads(written(contoh, "--output", str(path), "--json"))

    assert answer["data"] == {
        "berkas": str(path), "format": "markdown", "bytes": path.stat().st_size,
    }  # fmt: skip


class _Page(HTMLParser):
    """The text of a page, and what it refers to."""

    def __init__(self, page):
        super().__init__()
        self.texts, self.refers, self.tags = [], [], []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.refers += [v for k, v in attrs if k in {"src", "href", "action"} and v[:1] != "#"]

    def handle_data(self, data):
        self.texts.append(data)


def test_the_page_needs_nothing_else(contoh):
    page = _Page(written(contoh, "--format", "html"))

    assert page.refers == []
    assert "script" not in page.tags
    assert page.tags.count("h1") == 1


def test_the_recap_has_the_figures_of_the_json(contoh):
    words = ("--periode", "2026-TW2")
    data = json.loads(written(contoh, *words, "--json"))["data"]
    rows = list(csv.DictReader(StringIO(written(contoh, *words, "--format", "csv"))))

    def told(kelompok, kode, kapan):
        (row,) = (
            r for r in rows if (r["kelompok"], r["kode"], r["kapan"]) == (kelompok, kode, kapan)
        )
        return {
            name: int(row[name]) if row[name] else None
            for name in data["total"]["ini"]
            if name in row
        }

    for kelompok, groups in (
        ("total", [data["total"]]), ("fokus", data["per_fokus"]), ("kecamatan", data["per_kecamatan"]),
    ):  # fmt: skip
        for group in groups:
            for kapan in ("ini", "sebelum", "tahun_berjalan"):
                found = told(kelompok, group["kode"], kapan)
                assert found == {name: group[kapan][name] for name in found}
                assert len(found) > 20


def test_a_chat_text_is_short_and_plain(contoh):
    told = written(contoh, "--format", "teks")

    assert len(told) < 1500
    assert re.findall(r"<|\t|\x1b", told) == []


def test_a_period_that_nothing_can_come_before_is_refused(berdaya):
    for period in ("1000-01-01..9999-12-31", "0001-01-01..2026"):
        berdaya.refuses(("report", "--periode", period), 4, "bukan periode.")


def test_a_percentage_says_of_which_spending_it_is(berdaya):
    for name, money in (
        ("A", ("--dana", "apbd:5 jt", "--realisasi", "apbd:4 jt")),
        ("B", ("--realisasi", "apbd:3 jt")),
    ):
        words = (
            "record",
            "--nama",
            name,
            "--fokus",
            "rppa",
            "--pelaksana",
            "dinsos",
            "--kecamatan",
            "Kejobong",
        )
        assert berdaya(*words, "--tanggal", "2025-10-13", *money).exit_code == 0
    told = berdaya("report", "--format", "markdown").stdout
    assert (
        "Realisasi Rp7.000.000 sampai 20 November 2025, di antaranya Rp4.000.000 dari kegiatan yang"
        " pagunya diketahui, atau 80,00% dari pagu Rp5.000.000" in told
    )
    assert "Rp7.000.000 (80,00% dari Rp5.000.000; % dari kegiatan yang pagunya diketahui" in told
    chat = berdaya("report", "--format", "teks").stdout
    assert "Realisasi s.d.: *Rp7.000.000* (80,00%, dari kegiatan yang pagunya diketahui)\n" in chat


def test_a_period_that_runs_is_told_as_of_today(contoh):
    told = written(contoh, "--periode", "2026", "--format", "markdown")

    assert "keadaannya per 31 Juli 2026." in told
    assert "Periode ini belum berakhir: angkanya masih dapat bertambah." in told
    assert "Keadaannya per 31 Juli 2026: " in told
    assert "Agustus 2026: Kegiatan" not in told
    ahead = written(contoh, "--periode", "2027", "--format", "markdown")
    assert "paling lambat 31 Maret 2026, lewat 122 hari" in ahead
    over = written(contoh, "--periode", "2026-TW2", "--format", "markdown")
    assert "belum berakhir" not in over


def test_what_is_late_from_another_year_needs_a_decision(berdaya):
    words = (
        "record",
        "--nama",
        "Lama",
        "--fokus",
        "rppa",
        "--pelaksana",
        "dinsos",
        "--status",
        "berjalan",
    )
    berdaya(*words, "--kecamatan", "Kejobong", "--tanggal", "1-20 Desember 2024")
    for scope in ((), ("--kecamatan", "Kejobong"), ("--opd", "dinsos"), ("--fokus", "rppa")):
        told = berdaya("report", *scope).stdout
        assert ". Lama, Kejobong (Dinsosdaldukkbp3a): melewati jadwal 335 hari\n" in told
    assert "melewati jadwal" not in berdaya("report", "--kecamatan", "Bukateja").stdout


def test_outside_the_programme_nobody_need_be_responsible(contoh):
    told = written(contoh, "--kecamatan", "Karangreja", "--periode", "2026")

    assert "BELUM ADA" not in told
    assert "belum punya penanggung jawab" not in told


def test_what_cannot_be_reported_is_not_missed(contoh):
    data = json.loads(written(contoh, "--periode", "2025-12", "--json"))["data"]
    late = {row["id"]: row["ini"]["tanpa_peserta"] for row in data["kegiatan"] if row["menyangkut"]}
    assert (late[9], late[21]) == (0, 0)
    year = json.loads(written(contoh, "--periode", "2026-TW2", "--json"))["data"]
    lacking = {row["id"]: row["ini"] for row in year["kegiatan"]}
    assert (
        lacking[28]["tanpa_peserta"],
        lacking[13]["tanpa_realisasi"],
        lacking[26]["tanpa_peserta"],
    ) == (0, 0, 1)


def test_records_behind_figures_are_no_document(contoh, tmp_path):
    contoh.refuses(
        ("report", "--jejak", "--paket", str(tmp_path / "j")), 2,
        "--jejak dan --angka menjawab dengan tabel, bukan dokumen.",
    )  # fmt: skip
    contoh.refuses(
        ("report", "--jejak", "--format", "pdf", "--output", str(tmp_path / "j.pdf")), 4,
        "'pdf' bukan bentuk tabel.",
    )  # fmt: skip
