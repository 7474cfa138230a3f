"""export --format dasbor: whatever is chosen, people are a sum of published cells."""

import csv

from berdaya_cli.domain.kegiatan.peserta import GROUPS
from berdaya_cli.domain.publish.penyamaran import Kubus
from berdaya_cli.domain.publish.versi_publik import for_the_public
from berdaya_cli.storage.opening import open_store
from tests.conftest import CONTOH_TODAY, report_of, seed_under, uids
from tests.dasbor import data_of, of_report, opened

SMALL = (
    "UPDATE pelaksanaan SET jumlah = id % 13, laki_laki = (id % 13) / 3, perempuan = id % 13 - (id % 13) / 3,"
    " lansia = (id % 13) / 2, anak = NULL, pemuda = NULL, disabilitas = NULL"
)
PLACES = ("", "33.03.02", "33.03.03", "33.03.04", "33.03.09")
FOKUS = ("", "rppa", "lansia", "zilenial")


def published(berdaya, folder, *words):
    """Publish tables and the dashboard, and give the dashboard."""
    result = berdaya(
        "export", "--output", str(folder), "--format", "csv", "--format", "dasbor", *words, today=CONTOH_TODAY
    )  # fmt: skip
    assert result.exit_code == 0, result.stderr
    (path,) = folder.glob("*dasbor.html")
    return path


def public_report(berdaya, k=5, **view):
    """Gather the edition of a report that is published."""
    with open_store(berdaya.db, uids()) as store:
        scope = {name: value for name, value in view.items() if value}
        laporan = report_of(store, CONTOH_TODAY, **scope)
        kubus = Kubus(k, store.terbuka.per_sel("2026-07-01", k))
        return for_the_public(laporan, kubus, store.terbuka.protected_fokus("33.03"))


def test_every_view_of_people_is_what_the_published_report_has(contoh, tmp_path):
    contoh.sql(SMALL)
    views = [
        {"periode": periode, "kecamatan": place, "fokus": fokus}
        for periode in ("2026", "2026-TW2", "2026-TW3", "2025-S2", "2025-TW4")
        for place in PLACES
        for fokus in FOKUS
        if not (place and fokus)
    ]
    with opened(published(contoh, tmp_path / "out")) as tab:
        found = tab.figures(views)
    expected = [of_report(public_report(contoh, **view).total.ini) for view in views]
    assert found == expected
    shown = {str(one[name]) for one in found for name in GROUPS}
    assert {"x", "None"} < shown


def test_every_view_of_people_is_a_sum_of_published_cells(contoh, tmp_path):
    """Also of a fokus in a kecamatan, of which there is no report."""
    contoh.sql(SMALL)
    path = published(contoh, tmp_path / "out", "--k", "7")
    with (tmp_path / "out" / "CONTOH_peserta.csv").open(encoding="utf-8", newline="") as file:
        cells = list(csv.DictReader(file))
    assert [cell[0] for cell in data_of(path)["peserta"]] == [row["periode"] for row in cells]
    views = [
        {"periode": periode, "kecamatan": place, "fokus": fokus}
        for periode in ("2026-TW2", "2026-S1", "2025")
        for place in PLACES
        for fokus in FOKUS
    ]
    parts = {
        "2026-TW2": {"2026-TW2"},
        "2026-S1": {"2026-TW1", "2026-TW2"},
        "2025": {"2025-TW3", "2025-TW4"},
    }
    with opened(path) as tab:
        for view, found in zip(views, tab.figures(views), strict=True):
            own = [
                row for row in cells
                if row["periode"] in parts[view["periode"]]
                and view["kecamatan"] in {"", row["kecamatan"]} and view["fokus"] in {"", row["fokus"]}
            ]  # fmt: skip
            for name in GROUPS:
                known = [int(row[name]) for row in own if row[name].isdigit()]
                if isinstance(found[name], int):
                    assert found[name] == sum(known), (view, name)
                else:
                    assert found[name] in {None, "x", "<7"}, (view, name)
                    assert not any(known), (view, name)


def test_no_body_and_no_status_has_people(contoh, tmp_path):
    """No cell knows them: a difference of two views would be the people of one kegiatan."""
    with opened(published(contoh, tmp_path / "out"), "#periode=2026") as tab:
        for view in (
            {"opd": "dinporapar"},
            {"status": "selesai"},
            {"opd": "dinsos", "kecamatan": "33.03.03"},
        ):
            (found,) = tab.figures([{"periode": "2026"} | view])
            assert {found[name] for name in GROUPS} == {"x"}
            assert found["kegiatan"] > 0
        tab.look(opd="dinporapar")
        assert "tidak dirinci menurut OPD atau status" in tab.text("#kartu")
        assert "Edisi umum" in tab.text("#catatan")
        assert tab.page.locator('#kegiatan [data-kolom="jumlah"]').count() == 0


def test_no_body_has_a_false_nothing_of_a_protected_fokus(contoh, tmp_path):
    """Who carries these out is not published: the page says so, and never 0."""
    with opened(published(contoh, tmp_path / "out"), "#periode=2026&opd=dinsos") as tab:
        table = {row[0]: row[1:] for row in tab.rows("fokus")}
        assert table["RPPA"] == ["x"] * 8
        assert "0" not in table["Lansia"]
        assert "Kegiatan RPPA diumumkan tanpa pelaksananya" in tab.text("#tanpa-terlindung")
        row = next(row for row in tab.rows("penanggung-jawab") if row[0] == "Lansia")
        assert "[BELUM]" in row
        tab.look(fokus="rppa")
        assert tab.text("#ringkas").endswith("Kabupaten Purbalingga: x kegiatan, x selesai.")
        tab.look(opd="", fokus="")
        assert tab.text("#tanpa-terlindung") == ""
        assert {row[0]: row[1] for row in tab.rows("fokus")}["RPPA"] == "2"


def test_it_holds_nothing_that_is_not_published(contoh, tmp_path):
    """No row of people but the cells, no follow-up, no document, and of a protected fokus no name."""
    data = data_of(published(contoh, tmp_path / "out"))
    assert all(len(row) == 3 for one in data["periode"] for row in one["kegiatan"])
    assert {one["formulir"] for one in data["periode"]} == {None}
    for state in data["keadaan"].values():
        assert (state["tindak_lanjut"], state["dokumen"], state["desa"]) == ([], [], [])
    protected = [n for n, row in enumerate(data["fokus"]) if row[0] == "rppa"]
    kept = [row for row in data["kegiatan"] if row[1] in protected]
    assert {(row[0], row[2]) for row in kept} == {
        ("Kegiatan Rumah Perlindungan Perempuan dan Anak", -1)
    }
    assert {desa for row in kept for _kecamatan, desa in row[4]} == {-1}
    assert data["segel"] == ""
    assert {tuple(cell[3:]) for cell in data["belum_diumumkan"]} <= {
        tuple("x" if bit == "1" else None for bit in f"{n:07b}") for n in range(128)
    }


def test_a_quarter_that_runs_is_not_published_yet(contoh, tmp_path):
    with opened(published(contoh, tmp_path / "out"), "#periode=2026-TW3&angka=jumlah") as tab:
        assert tab.page.locator("#kartu dd.angka").all_inner_texts()[1] == "x"
        assert "belum dilaporkan atau disamarkan" in tab.text("#legenda")


def test_the_front_door_leads_to_it(contoh, tmp_path):
    published(contoh, tmp_path / "out")
    with opened(tmp_path / "out" / "CONTOH_index.html") as tab:
        tab.page.click('a[href="CONTOH_dasbor.html"]')
        assert tab.page.url.endswith("CONTOH_dasbor.html")


def test_each_regency_has_its_own(berdaya, tmp_path):
    other = tmp_path / "lain.yaml"
    other.write_text(
        seed_under("33.04").replace("nama: Purbalingga\n", "nama: Lainland\n", 1), encoding="utf-8"
    )
    assert berdaya("seed", str(other)).exit_code == 0
    folder = tmp_path / "out"
    result = berdaya("export", "--output", str(folder), "--format", "dasbor", today="2025-11-20")
    assert result.exit_code == 0, result.stderr
    names = sorted(path.name for path in folder.glob("*dasbor*"))
    assert names == ["dasbor-33-03.html", "dasbor-33-04.html"]
    page = (folder / "index.html").read_text(encoding="utf-8")
    assert '<a href="dasbor-33-04.html">Kabupaten Lainland</a>' in page
    again = berdaya("export", "--output", str(folder), "--format", "dasbor", today="2025-11-20")
    assert "0 ditulis" in again.stdout


def test_an_internal_one_says_so(contoh, tmp_path):
    folder = tmp_path / "dalam"
    result = contoh(
        "export", "--output", str(folder), "--internal", "--format", "dasbor", today=CONTOH_TODAY
    )
    assert result.exit_code == 0, result.stderr
    (path,) = folder.glob("*dasbor.html")
    assert path.name == "CONTOH_TERBATAS_dasbor.html"
    assert path.stat().st_mode & 0o077 == 0
    with opened(path) as tab:
        assert "TERBATAS" in tab.text("#tanda")
