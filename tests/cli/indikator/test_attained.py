"""A quarter of the sample with indicators of all kinds: every form of it says the same."""

import csv
import json
import re
from collections import defaultdict

import pytest

from tests.conftest import CONTOH_TODAY

PERIODE = "2025-TW4"
YAML = """
- {indikator: kader, periode: 2025-10, pembilang: 10, penyebut: 30, sumber: PKK}
- {indikator: kader, periode: 2025-12, pembilang: 35, penyebut: 30, sumber: PKK}
- {indikator: kader, periode: 2025-TW4, target: 80, sumber: Renja 2025}
- {indikator: rerata, periode: 2025-TW4, pembilang: 90, penyebut: 8, sumber: PKK}
- {indikator: idm, periode: 2025-TW3, nilai: '0,7012', sumber: Kemendes}
- {indikator: idm, periode: 2025-12, nilai: '0,7234', sumber: Kemendes}
- {indikator: idm, periode: 2025-TW4, target: '0,72', sumber: Renja 2025}
- {indikator: keluarga, periode: 2025-TW4, nilai: 61, sumber: PKK}
- {indikator: aduan, periode: 2025-TW4, nilai: 6, target: 8, sumber: Kanal aduan}
- {indikator: konseling, periode: 2025-11, kecamatan: Kejobong, nilai: 7, sumber: Register}
- {indikator: konseling, periode: 2025-12, kecamatan: Kejobong, nilai: 2, sumber: Register}
- {indikator: konseling, periode: 2025-TW4, kecamatan: Bobotsari, nilai: nihil, sumber: Register}
- {indikator: konseling, periode: 2025-TW4, kecamatan: Bukateja, nilai: 3, sumber: Register}
- {indikator: peserta, periode: 2025-TW4, target: 800, sumber: Renja 2025}
- {indikator: desa, periode: 2025, target: 20, sumber: Renja 2025}
- {indikator: serapan, periode: 2025, target: 95, sumber: RKPD}
"""
INDIKATOR = {
    "peserta": ("Peserta hadir", "orang", "--ukuran", "peserta"),
    "perempuan": ("Perempuan di antara peserta", "%", "--ukuran", "perempuan", "--jenis", "rasio"),
    "kegiatan-lansia": ("Kegiatan lansia", "kegiatan", "--ukuran", "kegiatan", "--jenis", "unik", "--fokus", "lansia"),
    "desa": ("Desa terjangkau", "%", "--ukuran", "desa", "--jenis", "rasio"),
    "serapan": ("Serapan", "%", "--ukuran", "realisasi", "--jenis", "rasio"),
    "pemilik": ("Pasangan berpenanggung jawab", "%", "--ukuran", "penanggung-jawab", "--jenis", "rasio"),
    "kader": ("Kader aktif", "%", "--jenis", "rasio"),
    "rerata": ("Kader per desa", "orang", "--jenis", "rata-rata"),
    "idm": ("Indeks desa", "indeks", "--jenis", "terakhir"),
    "keluarga": ("Keluarga terlayani", "keluarga", "--jenis", "unik"),
    "aduan": ("Aduan belum selesai", "aduan", "--arah", "turun"),
    "konseling": ("Konseling RPPA", "layanan", "--layanan", "konseling", "--fokus", "rppa", "--tingkat", "kecamatan"),
}  # fmt: skip
EXPECTED = {
    "kader": (75, 80, 9375),
    "rerata": (11.25, None, None),
    "idm": (0.7234, 0.72, 10_047),
    "keluarga": (61, None, None),
    "aduan": (6, 8, 12_500),
    "konseling": (12, None, None),
}
"""By hand: what each comes to in the quarter, its target, how much of it is reached."""


@pytest.fixture
def quarter(contoh, tmp_path):
    for kode, (nama, satuan, *more) in INDIKATOR.items():
        words = (
            "add-indikator",
            nama,
            "--kode",
            kode,
            "--satuan",
            satuan,
            "--definisi",
            f"Definisi {nama}",
            *more,
        )
        if "--jenis" not in words and "unik" in words:
            words += ("--jenis", "unik")
        assert contoh(*words, today=CONTOH_TODAY).exit_code == 0, kode
    (tmp_path / "nilai.yaml").write_text(YAML, encoding="utf-8")
    result = contoh("measure", "--dari", str(tmp_path / "nilai.yaml"), today=CONTOH_TODAY)
    assert result.exit_code == 0, result.stderr
    return contoh


def data(result):
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout)["data"]


def same_in_open_data(say, folder):
    """Compare what is published; what counts people by hand is made of published cells."""
    assert say("export", "--output", str(folder)).exit_code == 0
    with (folder / "CONTOH_capaian.csv").open(encoding="utf-8", newline="") as file:
        rows = {
            (row["indikator"], row["kecamatan"]): row
            for row in csv.DictReader(file)
            if row["periode"] == PERIODE
        }
    for kode, (nilai, target, persen) in EXPECTED.items():
        row = rows[kode, ""]
        if kode == "konseling":  # 3 in Bukateja is hidden, and so is the sum
            assert (row["nilai"], row["samar"]) == ("", "x")
            assert (rows[kode, "33.03.02"]["nilai"], rows[kode, "33.03.02"]["samar"]) == ("", "<5")
            assert rows[kode, "33.03.09"]["nilai"] == "0"
            assert (rows[kode, "33.03.04"]["nilai"], rows[kode, "33.03.04"]["samar"]) == ("", "")
            continue
        if kode in {"rerata", "kader"}:  # of people that were counted by hand: no published parts
            assert (row["nilai"], row["samar"]) == ("", "x")
            continue
        assert float(row["nilai"]) == nilai, kode
        assert (float(row["target"]) if row["target"] else None) == target
        assert (round(float(row["capaian"]) * 100) if row["capaian"] else None) == persen
    with (folder / "CONTOH_indikator.csv").open(encoding="utf-8", newline="") as file:
        assert {row["kode"]: row["definisi"] for row in csv.DictReader(file)}[
            "kader"
        ] == "Definisi Kader aktif"


def test_report_recap_dashboard_chat_and_export_say_the_same(quarter, tmp_path):
    say = lambda *words: quarter(*words, today=CONTOH_TODAY)  # noqa: E731
    report = data(say("report", "--periode", PERIODE, "--json"))
    lines = {row["kode"]: row for row in report["indikator"] if row["kecamatan"] is None}
    assert set(lines) == set(INDIKATOR)
    for kode, (nilai, target, persen) in EXPECTED.items():
        row = lines[kode]
        assert (row["sd"] if kode == "idm" else row["ini"], row["target"], row["persen"]) == (
            nilai,
            target,
            persen,
        )
    total = report["total"]["ini"]
    assert lines["peserta"]["ini"] == total["jumlah"]
    assert lines["kegiatan-lansia"]["ini"] == next(
        group["ini"]["kegiatan"] for group in report["per_fokus"] if group["kode"] == "lansia"
    )
    assert (
        int(lines["serapan"]["sd"] * 100 + 0.5) == report["total"]["tahun_berjalan"]["persen"]
    )  # half up
    reached = sum(len([d for d in area["desa"] if d["kegiatan"]]) for area in report["jangkauan"])
    every = sum(len(area["desa"]) for area in report["jangkauan"])
    assert lines["desa"]["sd"] == round(100 * reached / every, 2)

    recap = data(say("recap", "--menurut", "indikator", "--periode", PERIODE, "--json"))
    year = data(say("report", "--periode", "2025", "--json"))["indikator"]
    aims = {row["kode"]: row["target"] for row in year if row["kecamatan"] is None}
    for row in (one for one in recap if one["kecamatan"] is None):
        line = lines[row["kode"]]
        state = line["satuan"] and row["kode"] == "idm"
        assert row["tw4"] == (line["sd"] if state else line["ini"]), row["kode"]
        assert (row["target"], row["realisasi"]) == (aims[row["kode"]], line["sd"]), row["kode"]
        assert row["target"] != line["target"] or row["capaian"] == line["persen"], row["kode"]
    assert {(row["nama_kecamatan"], row["tw4"]) for row in recap if row["kode"] == "konseling"} == {
        (None, 12), ("Kejobong", 9), ("Bobotsari", 0), ("Bukateja", 3), ("Kaligondang", None),
    }  # fmt: skip

    say(
        "report",
        "--periode",
        PERIODE,
        "--format",
        "dasbor",
        "--output",
        str(tmp_path / "dasbor.html"),
    )
    page = (tmp_path / "dasbor.html").read_text(encoding="utf-8")
    inside = json.loads(re.search(r'<script id="data"[^>]*>(.*?)</script>', page, re.DOTALL)[1])
    period = next(one for one in inside["periode"] if one["kode"] == PERIODE)
    shown = {row[2]: row for row in period["indikator"] if row[0] == -1}
    for row in lines.values():
        nama, persen = INDIKATOR[row["kode"]][0], shown[INDIKATOR[row["kode"]][0]][6]
        assert persen == row["persen"], nama
        value = shown[nama][5 if row["kode"] == "idm" else 4]
        number = row["sd"] if row["kode"] == "idm" else row["ini"]
        said = inside["teks"][value][0] if value >= 0 else None
        assert said is None or said.replace(".", "").replace(",", ".").startswith(
            f"{number:g}"[:5]
        ), (nama, said)

    chat = say("report", "--periode", PERIODE, "--format", "teks").stdout
    assert "- Kader aktif: 75 dari 80% (93,75%), kurang 5" in chat
    assert re.search(r"^- dan \d+ lainnya$", chat, re.MULTILINE)

    same_in_open_data(say, tmp_path / "umum")


def test_a_report_of_a_kecamatan_has_those_that_are_measured_there(quarter):
    report = data(
        quarter(
            "report", "--kecamatan", "Kejobong", "--periode", PERIODE, "--json", today=CONTOH_TODAY
        )
    )

    assert [(row["kode"], row["kecamatan"], row["ini"]) for row in report["indikator"]] == [
        ("konseling", "33.03.03", 9)
    ]


def test_page_one_and_what_needs_a_decision_hold_figures_against_their_targets(quarter, tmp_path):
    screen = quarter("report", "--periode", PERIODE, today=CONTOH_TODAY).stdout
    decisions = screen.partition("Hal yang memerlukan arahan")[2].partition("\n\n")[0]
    assert "Kader aktif: 75 dari 80% (93,75%), kurang 5" in decisions
    assert "Aduan" not in decisions
    assert "Keluarga" not in decisions

    target = tmp_path / "laporan.md"
    quarter(
        "report",
        "--periode",
        PERIODE,
        "--output",
        str(target),
        "--format",
        "markdown",
        today=CONTOH_TODAY,
    )
    text = target.read_text(encoding="utf-8")
    assert "Sumber target: " in text
    assert re.search(r"Target: [\d.]+ dari 800 orang \(\d+,\d\d%\)", text)


def test_targets_that_are_over_are_gaps_where_they_are_missed_or_not_measured(quarter):
    quarter(
        "measure",
        "keluarga",
        "--periode",
        "2025-TW3",
        "--target",
        "70",
        "--sumber",
        "PKK",
        today=CONTOH_TODAY,
    )
    result = quarter("gaps", "--jenis", "target", "--json", today=CONTOH_TODAY)

    found = {
        (row["jenis"], row["indikator"]): row["pesan"] for row in json.loads(result.stdout)["data"]
    }
    assert result.exit_code == 6
    assert (
        found["di-bawah-target", "kader"]
        == "Kader aktif, Triwulan IV Tahun 2025: 75%; target 80%, 93,75%"
    )
    assert found["belum-diukur", "keluarga"].startswith(
        "Keluarga terlayani, Triwulan III Tahun 2025: target 70"
    )
    assert ("di-bawah-target", "aduan") not in found


def test_each_value_is_traced_to_the_records_behind_it(quarter):
    words = ("report", "--periode", PERIODE, "--json")
    lines = {
        (row["kode"], row["kecamatan"]): row
        for row in data(quarter(*words, today=CONTOH_TODAY))["indikator"]
    }
    traced = defaultdict(list)
    for row in data(quarter(*words, "--jejak", today=CONTOH_TODAY)):
        if row["angka"].startswith("indikator."):
            traced[row["angka"]].append(row)

    for (kode, place), line in lines.items():
        for when, value in (("ini", line["ini"]), ("tahun_berjalan", line["sd"])):
            name = ".".join(filter(None, ("indikator", kode, place, when)))
            assert {row["nilai"] for row in traced[name]} == {value}, name
    adds = {name: [row["isi"] for row in rows] for name, rows in traced.items()}
    assert sum(adds["indikator.peserta.ini"]) == lines["peserta", None]["ini"]
    assert sum(adds["indikator.konseling.ini"]) == lines["konseling", None]["ini"] == 12
    assert adds["indikator.idm.ini"] == [0.7234]
    assert {row["nama"] for row in traced["indikator.konseling.ini"]} == {
        "Konseling RPPA, Kejobong, 2025-11",
        "Konseling RPPA, Kejobong, 2025-12",
        "Konseling RPPA, Bobotsari, 2025-TW4",
        "Konseling RPPA, Bukateja, 2025-TW4",
    }
    assert adds["indikator.aduan.ini"] == [6]
    assert set(adds["indikator.desa.ini"]) == {None}  # several kegiatan reach one desa
    assert {row["tabel"] for row in traced["indikator.pemilik.ini"]} == {"penugasan"}

    one = data(
        quarter(
            "report",
            "--periode",
            PERIODE,
            "--angka",
            "indikator.kader",
            "--json",
            today=CONTOH_TODAY,
        )
    )
    assert {row["angka"] for row in one} == {
        "indikator.kader.ini",
        "indikator.kader.tahun_berjalan",
    }
