"""report --format dasbor: one file, whose every figure is that of a report."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.errors import ExitCode
from berdaya_cli.reports.documents import render_dasbor
from berdaya_cli.reports.report.dasbor.page import FOLDER, SCRIPTS, script
from berdaya_cli.reports.report.dasbor.words import WORDS
from berdaya_cli.reports.values import NOT_REPORTED, for_people
from berdaya_cli.services.kegiatan.record import add_whole
from berdaya_cli.services.report.dasbor import gather_dasbor
from berdaya_cli.services.report.scope import PermintaanLaporan, find_cakupan
from berdaya_cli.storage.opening import open_store
from tests.bench.dasbor import fill, made
from tests.conftest import CONTOH_TODAY, FILES, need, report_of, uids, undone
from tests.dasbor import dashboard, data_of, of_report, opened
from tests.documents import pdf_text
from tests.rounds import examples
from tests.services.report.test_sums import kegiatan

VIEWS = (
    {"periode": "2026"},
    {"periode": "2026-TW2"},
    {"periode": "2025-S2"},
    {"periode": "2025-TW4"},
    {"periode": "2026", "kecamatan": "33.03.03"},
    {"periode": "2026-TW2", "kecamatan": "33.03.02"},
    {"periode": "2025-TW4", "kecamatan": "33.03.09"},
    {"periode": "2026-TW1", "kecamatan": "33.03.05"},
    {"periode": "2026", "fokus": "lansia"},
    {"periode": "2026-S1", "fokus": "rppa"},
    {"periode": "2026", "opd": "dinporapar"},
    {"periode": "2026-TW2", "opd": "dinsos"},
)
"""What a report can be asked for as well."""


@pytest.fixture
def busy(contoh):
    """The sample with a kegiatan of several kecamatan, one of all of them, and one without a status."""
    common = ("--pelaksana", "dinporapar", "--fokus", "sport-center", "--dana", "Baznas:7jt")
    for words in (
        ("--nama", "Jambore", "--kecamatan", "Bukateja", "--kecamatan", "Bobotsari", "--tanggal", "2026-04-10",
         "--status", "selesai", "--jumlah", "37", "--realisasi", "Baznas:7,5jt"),
        ("--nama", "Lomba", "--tanggal", "2026-06-01", "--status", "berjalan", "--jumlah", "90"),
        ("--nama", "Rencana", "--kecamatan", "Purbalingga", "--tanggal", "2026-02-01"),
    ):  # fmt: skip
        result = contoh("record", *common, *words, today=CONTOH_TODAY)
        assert result.exit_code == 0, result.stderr
    contoh(
        "log", "Jambore", "--tanggal", "2026-04-11", "--kecamatan", "Bobotsari", "--jumlah", "12",
        today=CONTOH_TODAY,
    )  # fmt: skip
    return contoh


def report(berdaya, view):
    """Gather the report that a view asks for."""
    scope = {name: value for name, value in view.items() if name != "periode"}
    with open_store(berdaya.db, uids()) as store:
        return report_of(store, CONTOH_TODAY, periode=view["periode"], **scope)


def test_the_page_and_the_reports_add_up_alike(busy, tmp_path, golden):
    """One file of figures, which both come to."""
    found = [of_report(report(busy, view).total.ini) for view in VIEWS]
    lines = [json.dumps({**view, **one}) for view, one in zip(VIEWS, found, strict=True)]
    golden("dasbor/angka.ndjson", "\n".join(lines) + "\n")

    with opened(dashboard(busy, tmp_path)) as tab:
        assert tab.figures(VIEWS) == found


@examples(25)
@given(rows=st.lists(kegiatan(), min_size=1, max_size=6))
def test_the_page_adds_up_any_record_as_reports_do(store, page_of, rows):
    views = [
        {"periode": periode, **scope}
        for periode in ("2025", "2025-TW2", "2025-S2")
        for scope in (
            {}, {"kecamatan": "33.03.03"}, {"kecamatan": "33.03.02"}, {"fokus": "lansia"}, {"opd": "dinsos"},
        )
    ]  # fmt: skip
    with undone(store):
        for row in rows:
            add_whole(store, row)
        cakupan = find_cakupan(store, PermintaanLaporan(), today="2025-12-31")
        made = render_dasbor(gather_dasbor(store, cakupan, asked=False, today="2025-12-31"))
        found = [of_report(report_of(store, "2025-12-31", **view).total.ini) for view in views]

    assert page_of(made).figures(views) == found


@pytest.fixture
def page_of(tmp_path):
    """Open one page after the other in the same tab."""
    path = tmp_path / "dasbor.html"
    path.write_bytes(b"")
    with opened(path) as tab:

        def show(content):
            path.write_bytes(content)
            tab.goto(path)
            return tab

        yield show


def test_what_ten_views_show_is_what_reports_say(busy, tmp_path):
    with opened(dashboard(busy, tmp_path)) as tab:
        for view in VIEWS:
            laporan = report(busy, view)
            tab.goto(tmp_path / "dasbor.html", "#" + "&".join(f"{k}={v}" for k, v in view.items()))
            now, year = laporan.total.ini, laporan.total.tahun_berjalan
            shown = tab.page.locator("#kartu dd.angka").all_inner_texts()
            assert shown[:3] == [
                for_people(now.kegiatan.nilai),
                for_people(now.jumlah.nilai),
                for_people(year.realisasi.nilai, "rupiah"),
            ], view
            reached = sum(len(one.terjangkau) for one in laporan.jangkauan)
            every = sum(len(one.desa) for one in laporan.jangkauan)
            if every and view.get("kecamatan") != "33.03.05":
                assert shown[3] == f"{reached} dari {every}", view
            table = {row[0]: row[1:] for row in tab.rows("kecamatan")}
            if laporan.lingkup.is_whole:
                sums = {row[0]: row[1:] for row in tab.rows("kecamatan", ".jumlah")}
                assert sums.pop("Jumlah") == as_shown(now), view
                apart = laporan.tanpa_tempat and laporan.tanpa_tempat.ini
                people = [apart.jumlah, apart.laki_laki, apart.perempuan] if apart else []
                some = any(one.nilai is not None for one in people)
                told = [for_people(one.nilai) for one in people] if some else None
                assert sums.get("Tidak dirinci", [None] * 5)[2:5] == (told or [None] * 3), view
            for group in laporan.per_kecamatan:
                if group.kode in {"33.03.02", "33.03.03", "33.03.04", "33.03.09"}:
                    assert table[group.nama] == as_shown(group.ini), (view, group.nama)
            for group in laporan.per_fokus:
                label = tab.page.evaluate("k => DATA.fokus.find((r) => r[0] === k)[2]", group.kode)
                table = {row[0]: row[1:] for row in tab.rows("fokus")}
                assert table.get(label, as_shown(group.ini)) == as_shown(group.ini), (view, label)
            names = [row[0] for row in tab.rows("kegiatan")]
            within = [row for row in laporan.kegiatan if row.menyangkut]
            assert sorted(names) == sorted(row.kegiatan.nama for row in within), view


def as_shown(ringkasan):
    """Write the figures of a group as its row in a table has them."""
    people = [ringkasan.jumlah, ringkasan.laki_laki, ringkasan.perempuan]
    return [
        for_people(ringkasan.kegiatan.nilai),
        for_people(ringkasan.selesai.nilai),
        *(for_people(one.nilai) for one in people),
        for_people(ringkasan.pagu.nilai, "rupiah"),
        for_people(ringkasan.realisasi_sd.nilai, "rupiah"),
        for_people(ringkasan.persen, "persen"),
    ]


def test_who_answers_and_what_is_open_is_what_reports_say(busy, tmp_path):
    with opened(dashboard(busy, tmp_path), "#periode=2026-TW2") as tab:
        whole = report(busy, {"periode": "2026-TW2"})
        rows = tab.rows("penanggung-jawab")
        open_cells = [cell for row in rows for cell in row[1:] if cell == "[BELUM]"]
        assert len(open_cells) == len(whole.sel_terbuka) == 1
        said = tab.page.locator("#perlu li").all_inner_texts()
        assert said[0] == "Belum ada penanggung jawab: Lansia di Bobotsari (sejak 31 Juli 2025)"
        late = [one for one in said if one.startswith("Melewati jadwal:")]
        assert len(late) == len(whole.terlambat)
        due = [one for one in said if one.startswith("Tindak lanjut belum selesai:")]
        assert len(due) == len(whole.tindak_lanjut)

        tab.look(kecamatan="33.03.03")
        assert tab.rows("penanggung-jawab") == [
            ["RPPA", "Dinsosdaldukkbp3a"], ["Disabilitas", "Dinsosdaldukkbp3a"], ["Lansia", "Dinsosdaldukkbp3a"],
            ["Zilenial", "Dinporapar"], ["Sport center", "Dinporapar"],
        ]  # fmt: skip
        assert tab.text("#ringkas") == (
            "Triwulan II Tahun 2026. Kejobong: 5 kegiatan, 2 selesai. Realisasi 60,96% dari pagu. "
            "Belum ada kegiatan dalam periode ini: Disabilitas."
        )


def test_each_choice_key_link_and_order(busy, tmp_path):
    path = dashboard(busy, tmp_path)
    with opened(path) as tab:
        tab.look(periode="2026-TW2", kecamatan="33.03.02", fokus="sport-center")
        assert tab.page.url.endswith("#periode=2026-TW2&kecamatan=33.03.02&fokus=sport-center")
        tab.look(status="selesai", opd="dinporapar", angka="pagu")
        chosen = tab.page.url
        assert [row[0] for row in tab.rows("kegiatan")] == [
            "Jambore",
            "Pelatihan atlet muda (contoh)",
        ]
        tab.page.go_back()
        tab.settle()
        assert tab.shows("angka", "kegiatan")
        tab.goto(path, chosen[chosen.index("#") :])
        assert tab.shows("opd", "dinporapar")
        assert tab.text("#judul-kegiatan") == "Kegiatan"
        tab.click("#ulang")
        assert tab.page.url.endswith("#periode=2026")

        # the map by keyboard: each kecamatan is a link, and chosen twice it is left again
        area = tab.page.locator('#peta a[data-kecamatan="33.03.03"]')
        assert area.get_attribute("aria-label") == "Kejobong: Kegiatan 6"
        tab.press_enter('#peta a[data-kecamatan="33.03.03"]')
        assert tab.shows("pilih-kecamatan", "33.03.03")
        assert area.get_attribute("aria-current") == "true"
        tab.press_enter('#peta a[data-kecamatan="33.03.03"]')
        assert tab.shows("pilih-kecamatan", "")
        assert tab.page.locator('#peta a[data-kecamatan="33.03.07"]').get_attribute(
            "aria-label"
        ) == ("Kutasari: Kegiatan bukan pilot")

        # tables by keyboard: up, down, as it was; the focus stays
        first = [row[0] for row in tab.rows("kecamatan")]
        for sort, names in (
            ("ascending", ["Purbalingga", "Bobotsari", "Kaligondang", "Bukateja", "Kejobong"]),
            ("descending", ["Kejobong", "Bukateja", "Bobotsari", "Kaligondang", "Purbalingga"]),
            ("none", first),
        ):
            tab.press_enter('#kecamatan [data-kolom="pagu"] button')
            heading = tab.page.locator('#kecamatan [data-kolom="pagu"]')
            assert heading.get_attribute("aria-sort") == sort
            assert tab.page.evaluate("document.activeElement.parentNode.dataset.kolom") == "pagu"
            shown = [row[0] for row in tab.rows("kecamatan")]
            assert set(shown) == set(names)
            amounts = [row[6] for row in tab.rows("kecamatan")]
            numbers = [int(re.sub(r"\D", "", one)) for one in amounts]
            if sort != "none":
                assert numbers == sorted(numbers, reverse=sort == "descending")
            else:
                assert shown == names

        tab.click("#kecamatan tbody tr:nth-child(2) a")
        assert tab.shows("pilih-kecamatan", "33.03.03")
        tab.click("#fokus tbody tr:first-child a")
        assert tab.shows("pilih-fokus", "rppa")
        tab.click("#triwulan tbody tr:first-child a")
        assert tab.shows("periode", "2025-TW1")


def test_an_address_with_unknown_codes_shows_the_rest_and_says_so(contoh, tmp_path):
    path = dashboard(contoh, tmp_path)
    with opened(
        path, "#kecamatan=33.03.99&periode=2026-TW2&<img src=x>=1&urut=<b>&angka=__proto__"
    ) as tab:
        assert tab.shows("periode", "2026-TW2")
        assert tab.shows("pilih-kecamatan", "")
        said = tab.text("#tak-dikenal")
        assert said.startswith("Bagian tautan ini tidak dikenal: kecamatan=33.03.99, ")
        assert "<img src" in said


@pytest.mark.parametrize(
    "address", ["#isi", "#", "#%", "#constructor=1", "#__proto__=1&toString=2&periode=2026"]
)
def test_no_address_leaves_the_page_empty(contoh, tmp_path, address):
    with opened(dashboard(contoh, tmp_path), address) as tab:
        assert tab.shows("periode", "2026")
        assert tab.text("#ringkas").startswith("Tahun 2026. Kabupaten Purbalingga: 17 kegiatan")


def test_of_a_long_address_the_beginning_is_repeated(contoh, tmp_path):
    with opened(dashboard(contoh, tmp_path), f"#kecamatan=\u202e{'A' * 100_000}") as tab:
        said = tab.text("#tak-dikenal")
        assert 120 < len(said) < 200
        assert "\u202e" not in said
        assert tab.page.evaluate("document.documentElement.scrollWidth") <= 1280


def test_the_way_past_the_choices_keeps_them(contoh, tmp_path):
    with opened(dashboard(contoh, tmp_path), "#periode=2025&kecamatan=33.03.02") as tab:
        tab.press_enter(".lewati")
        assert tab.page.url.endswith("#periode=2025&kecamatan=33.03.02")
        assert tab.page.evaluate("document.activeElement.id") == "isi"


def test_no_rupiah_is_lost_and_a_correction_is_written_as_one(contoh, tmp_path):
    contoh.sql("UPDATE anggaran SET jumlah = 1000000000000000")
    for number in range(11):  # of one kegiatan more than a number of JavaScript holds
        contoh.sql(
            "INSERT INTO realisasi (kegiatan, kabupaten, sumber_dana, tanggal, jumlah, uid, dicatat)"
            " SELECT kegiatan, kabupaten, sumber_dana, tanggal, jumlah, ?, dicatat FROM realisasi WHERE tanggal LIKE '2026%' AND kegiatan NOT IN"
            " (SELECT kegiatan FROM kegiatan_lokasi WHERE kecamatan = '33.03.02') ORDER BY id LIMIT 1",
            f"uji-{number}",
        )
    contoh.sql("UPDATE realisasi SET jumlah = 999999999999999")
    contoh.sql("UPDATE realisasi SET jumlah = -1455000 WHERE kegiatan IN (SELECT kegiatan FROM kegiatan_lokasi"
               " WHERE kecamatan = '33.03.02')")  # fmt: skip
    views = [{"periode": "2026"}, {"periode": "2026", "kecamatan": "33.03.02"}]
    with opened(
        dashboard(contoh, tmp_path), "#periode=2026&kecamatan=33.03.02&angka=realisasi_sd"
    ) as tab:
        assert tab.figures(views) == [of_report(report(contoh, view).total.ini) for view in views]
        assert all(row["realisasi_sd"] is not None for row in tab.figures(views))
        label = tab.page.locator('[data-tulisan="33.03.02"] .nilai').text_content()
        assert label.startswith("-Rp")
        assert label.count("-") == 1
        said = tab.page.evaluate(
            "[49999, -150000, -15000000, 99999, 100000].map((n) => shortened(n, 'rupiah'))"
        )
        assert said == ["Rp49.999", "-Rp0,2 jt", "-Rp15 jt", "Rp99.999", "Rp0,1 jt"]


def test_what_is_past_its_schedule_since_long_is_told_of_its_body(berdaya, tmp_path):
    """Though no period of the page has it; whatever its kecamatan is called."""
    common = (
        "record",
        "--fokus",
        "sport-center",
        "--pelaksana",
        "dinporapar",
        "--kecamatan",
        "Bukateja",
    )
    for words in (
        ("--nama", "Lama", "--tanggal", "2019-02-01..2019-03-01", "--status", "berjalan", "--kecamatan", "Kejobong"),
        ("--nama", "Baru", "--tanggal", "2026-02-01"),
    ):  # fmt: skip
        assert berdaya(*common, *words, today=CONTOH_TODAY).exit_code == 0
    berdaya.sql("UPDATE kecamatan SET nama = 'Bukateja, Kota' WHERE kode = '33.03.02'")
    with opened(dashboard(berdaya, tmp_path), "#periode=2026&opd=dinporapar") as tab:
        said = tab.text("#perlu")
        assert "Lama, Bukateja, Kota, Kejobong (Dinporapar), jadwal sampai 1 Maret 2019" in said
        assert "Baru" in said


def test_a_year_in_which_nothing_begins_can_be_chosen(berdaya, tmp_path):
    words = (
        "--tanggal",
        "2024-06-01..2026-12-31",
        "--kecamatan",
        "Kejobong",
        "--status",
        "berjalan",
    )
    result = berdaya(
        "record", "--nama", "Lama", "--fokus", "lansia", "--pelaksana", "dinsos", *words, today=CONTOH_TODAY
    )  # fmt: skip
    assert result.exit_code == 0, result.stderr
    assert (
        berdaya(
            "log", "1", "--tanggal", "2025-03-03", "--jumlah", "77", today=CONTOH_TODAY
        ).exit_code
        == 0
    )
    with opened(dashboard(berdaya, tmp_path), "#periode=2025") as tab:
        assert tab.figures([{"periode": "2025"}]) == [
            of_report(report(berdaya, {"periode": "2025"}).total.ini)
        ]
        assert tab.page.locator("#kartu dd.angka").all_inner_texts()[:2] == ["1", "77"]


@pytest.mark.parametrize(
    ("words", "choice"), [(("--opd", "koni"), "opd"), (("--fokus", "koordinasi"), "pilih-fokus")]
)
def test_it_opens_on_what_has_nothing_yet(contoh, tmp_path, words, choice):
    with opened(dashboard(contoh, tmp_path, *words)) as tab:
        assert tab.shows(choice, words[1])
        assert tab.page.evaluate(f"document.getElementById('{choice}').selectedOptions[0].text")


def test_an_outline_of_no_kecamatan_is_left_out(contoh, tmp_path):
    contoh.sql(
        "INSERT INTO batas SELECT '33.03.99', kabupaten, geometri, sumber, 'uji' FROM batas LIMIT 1"
    )
    with opened(dashboard(contoh, tmp_path)) as tab:
        assert tab.page.locator("#peta a").count() == 18


def test_both_languages(busy, tmp_path):
    with opened(dashboard(busy, tmp_path), "#periode=2026-TW2&bahasa=en") as tab:
        assert tab.page.evaluate("document.documentElement.lang") == "en"
        assert tab.text("#keadaan") == "As of 30 June 2026"
        assert tab.text("#ringkas").startswith("Quarter II, 2026. Kabupaten Purbalingga: ")
        assert "Rp125,250,000" in tab.text("#kartu")
        tab.click("#bahasa")
        assert tab.text("#keadaan") == "Keadaan per 30 Juni 2026"
        assert "Rp125.250.000" in tab.text("#kartu")
        english = [word for word in WORDS if " " in word and "{" not in word]
        shown = tab.page.locator("body").inner_text()
        assert [word for word in english if word in shown and word != "Kecamatan Berdaya"] == []


def test_on_a_telephone_and_on_paper(busy, tmp_path):
    path = dashboard(busy, tmp_path)
    with opened(path, "#periode=2026", width=390) as tab:
        assert tab.page.evaluate("document.documentElement.scrollWidth") <= 390
        boxes = [one.bounding_box() for one in tab.page.locator("#kegiatan td").all()]
        assert max(box["x"] + box["width"] for box in boxes) <= 390
        for address in (
            "#periode=2026",
            "#periode=2026&angka=jumlah&bahasa=en",
            "#periode=2025-TW4&kecamatan=33.03.09",
            "#periode=2026&fokus=zilenial&angka=pagu",
            "#periode=2025&opd=dinsos",
        ):
            tab.goto(path, address)
            whole_on_paper(tab, tmp_path / "cetak.pdf")


def whole_on_paper(tab, path):
    """Print a view: one page, with all that stands last in each part of it."""
    tab.page.pdf(path=path, prefer_css_page_size=True)
    said = " ".join(pdf_text(path).split(" "))
    assert said.count("\f") == 1
    flat = " ".join(said.split())
    for part in (
        "#ringkas",
        "#kecamatan-lain",
        "#fokus-lain",
        "#perlu-lain",
        "#kegiatan-lain",
        "#luar",
        "#catatan p:last-child",
    ):
        for line in tab.page.locator(part).text_content().splitlines():
            assert " ".join(line.split()) in flat, (tab.page.url, part)
    return said


def test_nothing_recorded_is_read_as_markup(contoh, tmp_path):
    nasty = "</script><script>alert(1)</script><!--<script>\u202etxt\u2066 ${1} {{ 7*7 }}"
    contoh.sql("UPDATE kegiatan SET nama = ? || id", nasty)
    contoh.sql("UPDATE kegiatan SET nama = ? WHERE id = 1", "M" * 10_000)
    contoh.sql("UPDATE lembaga SET singkatan = ?", "<img src=x onerror=alert(2)>" * 3)
    contoh.sql("UPDATE kecamatan SET nama = '<b>\"' || nama WHERE kode LIKE '33.03.0%'")
    contoh.sql("UPDATE fokus SET nama = '\"><svg onload=alert(3)>' || kode")
    contoh.sql("UPDATE tindak_lanjut SET uraian = '</li><script>alert(4)</script>' || id")
    path = dashboard(contoh, tmp_path)
    with opened(path, "#periode=2026") as tab:
        assert tab.page.evaluate("document.querySelectorAll('script').length") == 2
        assert tab.page.evaluate("document.images.length") == 0
        names = [row[0] for row in tab.rows("kegiatan")]
        shown = nasty.replace("\u202e", "\\u202e").replace("\u2066", "\\u2066")
        assert {name.rstrip("0123456789") for name in names} <= {shown, "M" * 10_000}
        assert any(name.startswith(shown) for name in names)
        assert "\u202e" not in path.read_text(encoding="utf-8")
        assert tab.page.evaluate("document.documentElement.scrollWidth") <= 1280
    with opened(path, "#periode=2025", width=390) as tab:
        assert any(row[0] == "M" * 10_000 for row in tab.rows("kegiatan"))
        assert tab.page.evaluate("document.documentElement.scrollWidth") <= 390
        tab.page.pdf(path=tmp_path / "cetak.pdf", prefer_css_page_size=True)
    assert pdf_text(tmp_path / "cetak.pdf").count("\f") == 1


def test_the_page_lets_no_other_script_run(contoh, tmp_path):
    with opened(dashboard(contoh, tmp_path)) as tab:
        ran = tab.page.evaluate(
            "() => { const one = document.createElement('script'); one.textContent = 'window.ran = 1';"
            " document.body.append(one); return window.ran ?? 0 }"
        )
        assert ran == 0
        tab.page.wait_for_timeout(100)
        refused = [one for one in tab.complaints if "script-src" in one]
        tab.complaints.clear()
    assert refused


def test_the_script_is_plain(contoh, tmp_path):
    """Texts are set as texts, nothing is fetched, and the words are those that have translations."""
    assert {path.stem for path in FOLDER.glob("*.js")} == set(SCRIPTS)
    for word in (
        "innerHTML",
        "outerHTML",
        "insertAdjacent",
        "document.write",
        "eval(",
        "fetch(",
        "http",
        "import(",
    ):
        assert word not in script().replace("http://www.w3.org/2000/svg", ""), word
    page = (FOLDER / "dasbor.html.j2").read_text(encoding="utf-8")
    asked = set(re.findall(r'say\(\s*"((?:[^"\\]|\\.)*)"', script()))
    asked |= set(re.findall(r'all\("([^"]+)"\)', script()))
    asked |= set(re.findall(r'\["\w+", "(?:angka|rupiah|persen)", "([^"]+)"\]', script()))
    asked |= set(re.findall(r'data-kata="([^"]+)"', page))
    assert asked - {"%", "L", "P"} == set(WORDS)
    policy = dashboard(contoh, tmp_path).read_text(encoding="utf-8")
    assert "unsafe-inline" not in policy
    assert "default-src 'none'" in policy


def test_the_same_record_gives_the_same_bytes(contoh, tmp_path):
    first = dashboard(contoh, tmp_path).read_bytes()
    second = dashboard(contoh, tmp_path, "--lang", "en").read_bytes()

    assert first == second
    assert len(first) < 120_000


def test_it_opens_on_what_is_asked_for(contoh, tmp_path):
    words = ("--kecamatan", "Kejobong", "--periode", "2025-TW4")
    with opened(dashboard(contoh, tmp_path, *words)) as tab:
        assert tab.shows("pilih-kecamatan", "33.03.03")
        assert tab.shows("periode", "2025-TW4")
        assert "TERBATAS" in tab.text("#tanda")


def test_a_regency_without_outlines_has_tiles_and_one_without_tiles_no_map(berdaya, tmp_path):
    berdaya.sql("DELETE FROM batas")
    with opened(dashboard(berdaya, tmp_path)) as tab:
        assert tab.page.locator("#peta a").count() == 18
        assert "Skema petak, bukan peta." in tab.text(".peta")
        assert "bukan batas hukum" not in tab.text("#catatan")
    town = tmp_path / "kota.db"
    result = berdaya("--db", str(town), "init", "--seed", str(FILES / "kota-contoh.yaml"), db=False)
    assert result.exit_code == 0, result.stderr
    with opened(dashboard(berdaya, tmp_path, "--db", str(town))) as tab:
        assert tab.page.locator("#peta").count() == 0
        assert tab.page.locator("h1").inner_text() == "Kecamatan Berdaya, Kota Contoh"


def test_an_empty_record_says_so(berdaya, tmp_path):
    with opened(dashboard(berdaya, tmp_path, today="2025-11-20")) as tab:
        assert tab.page.locator("#kartu dd.angka").all_inner_texts()[:3] == [
            "0",
            NOT_REPORTED,
            NOT_REPORTED,
        ]
        assert tab.page.locator("#peta a.pilot.k0").count() == 4
        tab.look(angka="jumlah")
        assert tab.page.locator("#peta a.pilot.arsir").count() == 4


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("--paket", "x"), ExitCode.USAGE, "Dasbor adalah satu berkas"),
        (
            ("--periode", "2026-05"),
            ExitCode.INVALID,
            "Dasbor menampilkan tahun, semester, dan triwulan",
        ),
        (("--kertas", "a4"), ExitCode.USAGE, "--kertas"),
        (("--satu-halaman",), ExitCode.USAGE, "pdf"),
        (("--kecamatan", "Kejobon"), ExitCode.NOT_FOUND, "Kejobong"),
    ],
)
def test_what_a_dashboard_has_no_use_for_is_refused(contoh, words, code, told):
    contoh.refuses(("report", "--format", "dasbor", *words), code, told, today=CONTOH_TODAY)


def test_a_terminal_cannot_show_it(contoh):
    told = "Bentuk ini tidak dapat tampil di layar."
    contoh.refuses(
        ("report", "--format", "dasbor"), ExitCode.INVALID, told, terminal=True, together=False
    )


def test_eight_hundred_kegiatan_of_eighteen_pilots(store, tmp_path):
    """The file stays small, the page whole: on a screen, on a telephone, on one sheet of paper."""
    need("chromium")
    with undone(store):
        fill(store, 800)
        content = made(store)
    assert len(content) <= 400_000
    path = tmp_path / "dasbor.html"
    path.write_bytes(content)
    with opened(path, "#periode=2026") as tab:
        assert len(tab.rows("kegiatan")) == 25
        tab.click("#semua")
        assert len(tab.rows("kegiatan")) == 400
        assert not tab.page.is_visible("#semua")
        assert [row[0] for row in tab.rows("penanggung-jawab")][:2] == ["Kemangkon", "Bukateja"]
        said = whole_on_paper(tab, tmp_path / "cetak.pdf")
        assert re.findall(r"Dan (\d+) lainnya di halaman dasbor\.", said) == ["323", "394"]
        for address in (
            "#periode=2026&kecamatan=33.03.02&angka=pagu",
            "#periode=2025&fokus=rppa&bahasa=en",
        ):
            tab.goto(path, address)
            whole_on_paper(tab, tmp_path / "cetak.pdf")


def test_of_a_protected_fokus_no_desa_is_told(contoh, tmp_path):
    """Nor in the file of the office: a desa with a house for victims has few of them."""
    data = data_of(dashboard(contoh, tmp_path))
    rppa = [row for row in data["kegiatan"] if data["fokus"][row[1]][0] == "rppa"]
    assert rppa
    assert {desa for row in rppa for _kecamatan, desa in row[4]} == {-1}
