"""The dashboard of a province: its map, its choices, its figures, in a real browser without network."""

import json
import re

import pytest

from berdaya_cli.reports.province import dasbor
from berdaya_cli.reports.province.words import WORDS
from tests.cli.province.conftest import PLACES
from tests.dasbor import data_of, opened

SENT = ("33.01", "33.03", "33.74")
TODAY = "2026-02-01"
FIGURES = ("kegiatan", "selesai", "jumlah", "pagu", "realisasi_sd", "persen")


@pytest.fixture
def lake(offices, tmp_path):
    for kode in SENT:
        offices[kode].send(tmp_path / "out")
    offices["33.01"]("collect", str(tmp_path / "out"), "--ke", str(tmp_path / "danau"))
    return str(tmp_path / "danau")


@pytest.fixture
def page(offices, lake, tmp_path):
    path = tmp_path / "dasbor.html"
    words = ("--periode", "2025", "--format", "dasbor", "--output", str(path))
    result = offices["33.01"]("report", "--dari", lake, *words, today=TODAY)
    assert result.stdout == f"Tersimpan: {path}\n"
    return path


def classes(tab, kode):
    return tab.page.get_attribute(f'[data-kecamatan="{kode}"]', "class").split()


def test_it_is_small_and_the_same_each_time(offices, lake, page, tmp_path):
    again = tmp_path / "lagi.html"
    words = ("--periode", "2025", "--output", str(again), "--format", "dasbor", "--lang", "en")
    offices["33.01"]("report", "--dari", lake, *words, today=TODAY)
    assert again.read_bytes() == page.read_bytes()
    assert len(page.read_bytes()) < 2_000_000
    assert "unsafe-inline" not in page.read_text(encoding="utf-8")


def test_its_figures_are_those_of_recaps(offices, lake, page):
    data = data_of(page)
    assert [one["kode"] for one in data["periode"]] == [
        "2025", "2025-S1", "2025-S2", "2025-TW1", "2025-TW2", "2025-TW3", "2025-TW4",
    ]  # fmt: skip
    for one in data["periode"]:
        words = ("recap", "--dari", lake, "--periode", one["kode"], "--json")
        for menurut in ("kabupaten", "kecamatan", "fokus"):
            rows = json.loads(offices["33.01"](*words, "--menurut", menurut, today=TODAY).stdout)
            expected = [
                [row["kode"], *(row[name] for name in FIGURES)]
                for row in rows["data"]
                if row["kode"] and row["kegiatan"] is not None
            ]
            assert one[menurut] == expected


def test_the_map_shows_what_was_sent_and_hatches_what_was_not(page):
    with opened(page) as tab:
        assert tab.page.locator("#peta path").count() == 576
        assert "arsir" in classes(tab, "33.05.01")
        assert "luar" in classes(tab, "33.74.01")
        kejobong = next(kode for kode, nama in data_of(page)["kecamatan"] if nama == "Kejobong")
        assert "k2" in classes(tab, kejobong) or "k1" in classes(tab, kejobong)
        rows = tab.rows("kabupaten")
        assert len(rows) == 35
        assert rows[1][:3] == ["Kabupaten Banyumas", "belum masuk", "\u2013"]
        assert rows[2][:4] == ["Kabupaten Purbalingga", "31 Des 2025", "3", "3"]
        (total,) = tab.rows("kabupaten", ".jumlah")
        assert total[2] == "11"


def test_what_is_chosen_stands_in_the_address_and_comes_back(page):
    with opened(page, "#periode=2025-TW4&kabupaten=33.74&angka=pagu&bahasa=en") as tab:
        assert tab.text("#keadaan").startswith("Quarter IV, 2025. 3 of 35 regencies and cities")
        assert tab.page.input_value("#pilih-kabupaten") == "33.74"
        assert [row[0] for row in tab.rows("kecamatan")] == ["Gunungpati"]
        assert "jauh" in classes(tab, "33.01.01")
        tab.page.select_option("#periode", "2025-TW1")
        tab.shows("periode", "2025-TW1")
        assert "periode=2025-TW1" in tab.page.url
        tab.page.go_back()
        tab.shows("periode", "2025-TW4")
        tab.page.click("#ulang")
        tab.shows("pilih-kabupaten", "")
        tab.page.focus('[data-kecamatan="33.03.03"]')
        tab.page.keyboard.press("Enter")
        tab.shows("pilih-kabupaten", "33.03")
        tab.page.click('#kabupaten [data-kolom="kegiatan"] button')
        tab.page.wait_for_function("() => location.hash.includes('urut=kabupaten.kegiatan.naik')")


@pytest.mark.parametrize(
    "address", ["#kabupaten=99.99&x=<b>", "#constructor=1", "#isi", "#periode=%E2%80%AE2025"]
)
def test_an_address_that_it_does_not_know_shows_the_rest(page, address):
    with opened(page, address) as tab:
        assert len(tab.rows("kabupaten")) == 35
        assert tab.page.locator("#tak-dikenal b").count() == 0


def test_on_a_telephone_nothing_is_wider_than_the_screen(page):
    with opened(page, width=390) as tab:
        assert tab.page.evaluate("document.documentElement.scrollWidth") == 390


def test_the_script_is_plain():
    script = dasbor._joined(dasbor.SCRIPTS)
    for word in (
        "innerHTML",
        "outerHTML",
        "insertAdjacent",
        "document.write",
        "eval(",
        "fetch(",
        "import(",
    ):
        assert word not in script
    page = (dasbor.FOLDER / "provinsi.html.j2").read_text(encoding="utf-8")
    asked = set(re.findall(r'say\(\s*"((?:[^"\\]|\\.)*)"', script))
    asked |= set(re.findall(r'\["\w+", "(?:angka|rupiah|persen)", "([^"]+)", \d\]', script))
    asked |= set(re.findall(r'data-kata="([^"]+)"', page))
    assert asked == set(WORDS)
    assert {path.name for path in dasbor.FOLDER.glob("*.js")} <= {p.name for p in dasbor.SCRIPTS}


def test_hostile_names_are_shown_as_text(offices, tmp_path):
    run = offices["33.03"]
    run("edit-fokus", "lansia", "--nama", "</script><b>x</b>")
    lake, path = str(tmp_path / "d"), tmp_path / "h.html"
    run("collect", str(run.send(tmp_path / "out")), "--ke", lake)
    run(
        "report",
        "--dari",
        lake,
        "--periode",
        "2025",
        "--format",
        "dasbor",
        "--output",
        str(path),
        today=TODAY,
    )
    with opened(path) as tab:
        assert any("</script><b>x</b>" in row[0] for row in tab.rows("fokus"))
        assert tab.page.locator("#fokus b").count() == 0
    assert set(PLACES) >= set(SENT)
