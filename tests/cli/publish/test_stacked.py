"""What is published of three regencies can be joined, read and understood with the folder alone."""

import csv
import json
import re
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import duckdb
import pandas as pd
import pytest

from berdaya_cli.domain.publish.data_terbuka import ATTAINED_SCHEMA, PEOPLE_SCHEMA, PUBLISHED
from berdaya_cli.domain.publish.kamus_data import KHUSUS, KOLOM, TABEL, arti
from berdaya_cli.domain.publish.kunci_terbuka import added_columns
from tests.conftest import CONTOH_TODAY, ROOT, Berdaya, need, seed_under


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    """The program on a file that all tests here look at."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        yield Berdaya(tmp_path_factory.mktemp("tiga") / "berdaya.db", monkeypatch)


@pytest.fixture(scope="module")
def three(office, tmp_path_factory):
    """Three regencies with bodies, fokus and kegiatan of the same codes and names."""
    berdaya, tmp_path = office, tmp_path_factory.mktemp("seed")
    assert berdaya("init").exit_code == 0
    for home in ("33.04", "33.05"):
        other = tmp_path / f"{home}.yaml"
        text = seed_under(home).replace("nama: Purbalingga\n", f"nama: Lain {home}\n", 1)
        other.write_text(text, encoding="utf-8")
        assert berdaya("seed", str(other)).exit_code == 0
    for home in ("33.03", "33.04", "33.05"):
        for name in ("Senam", "Posyandu", "Rakor", "Voli"):
            answer = berdaya(
                "record", "--nama", name, "--fokus", "lansia", "--pelaksana", f"{home}/dinsos", "--mitra", "koni",
                "--kabupaten", home, "--tanggal", "2025-07-01", "--kecamatan", f"{home}.02", "--status", "selesai",
                "--dana", "Baznas:5jt", "--realisasi", "Baznas:4jt", "--jumlah", "40",
            )  # fmt: skip
            assert answer.exit_code == 0, answer.stderr
    folder = tmp_path / "out"
    assert berdaya("export", "--output", str(folder)).exit_code == 0
    return folder


def package_of(folder):
    (path,) = folder.glob("*datapackage.json")
    return json.loads(path.read_text(encoding="utf-8"))


def test_no_foreign_key_gives_an_extra_row_in_pandas_and_duckdb(three):
    package = package_of(three)
    tables = {
        r["name"]: pd.read_csv(three / r["path"], dtype=str, keep_default_na=False)
        for r in package["resources"]
    }
    checked = 0
    for resource in package["resources"]:
        own = tables[resource["name"]]
        for key in resource["schema"].get("foreignKeys", ()):
            of = key["reference"]["resource"] or resource["name"]
            there = key["reference"]["fields"]
            assert not tables[of].duplicated(subset=there).any(), (resource["name"], key)
            named = own[(own[key["fields"]] != "").all(axis=1)]
            joined = named.merge(
                tables[of], left_on=key["fields"], right_on=there, suffixes=("", "_lain")
            )
            assert len(joined) == len(named), (resource["name"], key)
            on = " AND ".join(
                f'a."{x}" = b."{y}"' for x, y in zip(key["fields"], there, strict=True)
            )
            read = "read_csv('{}', all_varchar = true)"
            one, other = (read.format(three / f"{name}.csv") for name in (resource["name"], of))
            (count,) = duckdb.execute(
                f"SELECT count(*) FROM {one} AS a JOIN {other} AS b ON {on}"
            ).fetchone()
            assert count == len(named), (resource["name"], key)
            checked += 1
        primary = resource["schema"].get("primaryKey")
        assert not primary or not own.duplicated(subset=primary).any(), resource["name"]
    assert checked > 60
    kegiatan = tables["kegiatan"].merge(
        tables["lembaga"], left_on="pelaksana_kunci", right_on="kunci"
    )
    assert len(kegiatan) == 12


def test_every_table_names_its_regency(three):
    for resource in package_of(three)["resources"]:
        names = [field["name"] for field in resource["schema"]["fields"]]
        assert "kabupaten" in names or resource["name"] == "kabupaten"


def test_the_lines_of_the_readme_read_codes_as_text(three, monkeypatch):
    monkeypatch.chdir(three)
    text = (three / "README.md").read_text(encoding="utf-8")
    blocks = dict(re.findall(r"```(python|sql|r)\n(.*?)```", text, re.DOTALL))
    assert set(blocks) == {"python", "sql", "r"}
    done = subprocess.run(
        [sys.executable, "-c", blocks["python"] + "print(anggaran.kabupaten[0], anggaran.jumlah.sum())"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    asked = blocks["sql"].strip(" ;\n")
    codes, whole = duckdb.execute(
        f"SELECT min(kabupaten), sum(jumlah)::VARCHAR FROM ({asked})"
    ).fetchone()
    assert done.stdout == f"{codes} {whole}\n"
    assert codes == "33.03"
    assert 'colClasses = "character"' in blocks["r"]


def test_every_field_of_every_table_has_its_words():
    shown = {
        table: (*columns, *added_columns(table, columns)) for table, columns in PUBLISHED.items()
    }
    shown["peserta"] = tuple(kolom.nama for kolom in PEOPLE_SCHEMA.kolom)
    shown["capaian"] = tuple(kolom.nama for kolom in ATTAINED_SCHEMA.kolom)
    assert set(TABEL) == set(shown)
    for table, columns in shown.items():
        for column in columns:
            found = arti(table, column)
            assert all(
                (found.judul, found.judul_en, found.uraian, found.uraian_en, found.contoh)
            ), (table, column)
    used = {column for columns in shown.values() for column in columns}
    assert set(KOLOM) <= used
    assert all(column in shown[table] for table, column in KHUSUS)


def test_the_package_says_what_everything_is(three):
    package = package_of(three)
    assert package["name"] == "kecamatan-berdaya-33-03-33-04-33-05"
    assert package["temporal"] == {"start": "2025-07-01", "end": "2025-07-01"}
    assert {"title", "description", "keywords", "contributors", "version", "licenses"} <= set(
        package
    )
    for resource in package["resources"]:
        assert resource["title"]
        for field in resource["schema"]["fields"]:
            assert field["title"], field
            assert field["description_en"], field
    progress = next(r for r in package["resources"] if r["name"] == "perkembangan")
    percent = next(f for f in progress["schema"]["fields"] if f["name"] == "fisik_persen")
    assert (percent["type"], percent["unit"]) == ("number", "persen")


def test_percent_and_yes_are_published_as_they_are_said(contoh, tmp_path):
    contoh.sql("UPDATE perkembangan SET fisik_persen = 6250 WHERE id = 1")
    folder = tmp_path / "out"
    contoh("export", "--output", str(folder), today=CONTOH_TODAY)
    progress = pd.read_csv(folder / "CONTOH_perkembangan.csv", dtype=str)
    assert progress.fisik_persen[0] == "62.5"
    kegiatan = pd.read_csv(folder / "CONTOH_kegiatan.csv", dtype=str)
    assert set(kegiatan.seluruh_kabupaten) == {"ya", "tidak"}
    people = pd.read_csv(folder / "CONTOH_peserta.csv", dtype=str)
    assert set(people[people.periode == "2025-TW4"].akhir) == {"2025-12-31"}


def test_many_regencies_have_a_name_that_ckan_takes():
    from berdaya_cli.reports.publish.as_datapackage import LONGEST_NAME, _package_name

    assert _package_name([f"33.{n:02}" for n in range(1, 36)]) == "kecamatan-berdaya-33"
    assert (
        len(_package_name([f"{p}.{n:02}" for p in range(11, 95) for n in range(9)])) <= LONGEST_NAME
    )


def test_the_front_door_leads_to_every_file(contoh, tmp_path):
    folder = tmp_path / "out"
    words = [w for form in ("csv", "json", "html") for w in ("--format", form)]
    contoh("export", "--output", str(folder), *words, today=CONTOH_TODAY)
    page = (folder / "CONTOH_index.html").read_text(encoding="utf-8")
    linked = set(re.findall(r'href="([^"]+)"', page))
    files = {path.name for path in folder.iterdir()}
    others = {"CONTOH_index.html", "CONTOH_manifest.json"}
    assert files - others <= linked
    assert {link for link in linked if not link.startswith("https://creativecommons.org/")} <= files
    assert "<script" not in page
    assert (
        Path(folder / "CONTOH_README.md")
        .read_text("utf-8")
        .startswith("# Data Kecamatan Berdaya, Kabupaten")
    )


def test_one_regency_is_published_alone(three, office, tmp_path):
    berdaya = office
    folder = tmp_path / "satu"
    words = (
        "export",
        "--output",
        str(folder),
        "--kabupaten",
        "33.04",
        "--format",
        "csv",
        "--format",
        "teks",
    )
    assert berdaya(*words).exit_code == 0
    for path in folder.glob("*.csv"):
        table = pd.read_csv(path, dtype=str, keep_default_na=False)
        column = "kode" if path.stem == "kabupaten" else "kabupaten"
        assert set(table[column]) <= {"33.04"}, path.name
    assert len(pd.read_csv(folder / "kegiatan.csv")) == 4
    assert package_of(folder)["name"] == "kecamatan-berdaya-33-04"
    assert all("33-04" in path.name for path in folder.glob("Laporan_*"))
    assert list(folder.glob("Laporan_*"))
    assert {p.name for p in three.glob("*.csv")} == {p.name for p in folder.glob("*.csv")}
    berdaya.refuses((*words, "--internal"), 2, "--kabupaten")
    berdaya.refuses((*words[:3], "--kabupaten", "Purbalinga"), 3, "Mungkin maksud Anda")


def test_the_package_weighs_its_files(contoh, tmp_path):
    folder = tmp_path / "out"
    contoh("export", "--output", str(folder), "--format", "csv", today=CONTOH_TODAY)
    for resource in package_of(folder)["resources"]:
        content = (folder / resource["path"]).read_bytes()
        assert resource["bytes"] == len(content)
        assert resource["hash"] == f"sha256:{sha256(content).hexdigest()}"


def test_the_front_door_in_a_browser(contoh, tmp_path):
    """Nothing sticks out on a telephone, nothing is asked of the network; the dictionary unfolds."""
    from playwright.sync_api import sync_playwright

    chromium = need("chromium")
    folder = tmp_path / "out"
    contoh("export", "--output", str(folder), today=CONTOH_TODAY)
    page = folder / "CONTOH_index.html"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium, args=["--no-sandbox", "--disable-gpu"]
        )
        tab = browser.new_page(viewport={"width": 360, "height": 800})
        asked, complaints = [], []
        tab.on("request", lambda request: asked.append(request.url))
        tab.on("console", lambda message: complaints.append(message.text))
        tab.goto(page.as_uri())
        tab.eval_on_selector_all("details", "all => all.forEach(one => one.open = true)")
        assert tab.evaluate("document.documentElement.scrollWidth") <= 360
        assert (asked, complaints) == ([page.as_uri()], [])
        assert tab.evaluate("document.documentElement.lang") == "id"
        assert tab.locator("h1").count() == 1
        browser.close()


@pytest.mark.parametrize(
    ("language", "words"),
    [("id", lambda t: (t.judul, t.uraian)), ("en", lambda t: (t.judul_en, t.uraian_en))],
)
def test_the_manual_names_every_published_table(language, words):
    page = (ROOT / "berdaya_cli" / "panduan" / language / "umumkan.md").read_text(encoding="utf-8")
    lines = " ".join(page.split())
    for name, told in TABEL.items():
        title, said = words(told)
        assert f"- `{name}`: {title.lower()}. {said}" in lines, name


def test_the_edition_for_excel_says_that_it_is_no_edition_for_programs(contoh, tmp_path):
    folder = tmp_path / "out"
    contoh("export", "--output", str(folder), "--format", "csv", "--excel", today=CONTOH_TODAY)
    said = (folder / "CONTOH_README.md").read_text("utf-8")
    assert "untuk dibuka di Excel Indonesia" in said
    assert "read_csv" not in said


def test_of_rows_of_one_day_the_lowest_is_the_one_that_holds(berdaya, tmp_path):
    """The moment of recording decides, and is not published: the order of the rows says it."""
    berdaya(
        "record", "--nama", "Senam", "--fokus", "lansia", "--pelaksana", "dinsos", "--tanggal",
        "2025-07-01", "--kecamatan", "Kejobong", "--status", "berjalan", "--dana", "Baznas:5jt",
    )  # fmt: skip
    berdaya("progress", "1", "--status", "selesai", "--tanggal", "2025-07-01")
    berdaya("budget", "1", "--dana", "Baznas:6jt", "--tanggal", "2025-07-01")
    shown = []
    for table in ("perkembangan", "anggaran"):
        berdaya.sql(f"UPDATE {table} SET dicatat = '2099-01-01T00:00:00.000000Z' WHERE id = 1")
    berdaya("export", "--output", str(tmp_path / "out"), "--format", "csv")
    for table, column in (("perkembangan", "status"), ("anggaran", "jumlah")):
        path = tmp_path / "out" / f"{table}.csv"
        with path.open(encoding="utf-8", newline="") as file:
            shown.append([(row["id"], row[column]) for row in csv.DictReader(file)])
    assert shown == [
        [("2", "selesai"), ("1", "berjalan")],
        [("2", "6000000"), ("1", "5000000")],
    ]


def test_the_front_door_reads_well(contoh, tmp_path):
    folder = tmp_path / "out"
    contoh(
        "export", "--output", str(folder), "--format", "csv", "--format", "html", today=CONTOH_TODAY
    )
    page = (folder / "CONTOH_index.html").read_text(encoding="utf-8")
    assert "<p>Data s.d. 31 Juli 2026.</p>" in page
    assert "CONTOH Laporan Kejobong 33.03.03 " in page
    assert 'href="CONTOH_manifest.json"' in page
    assert "CC-BY-4.0. DATA CONTOH: rekaan, bukan kejadian nyata.</cite>" in page
