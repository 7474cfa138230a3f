"""report, recap, gaps, export: which forms are back, and of which day the others' figures are."""

import json
import sqlite3

import pytest

TW4 = ("--periode", "2025-TW4")
AFTER = "2026-01-08"


@pytest.fixture
def forms(berdaya, tmp_path):
    """Two OPD with a kegiatan each, and forms of both of which one is back."""
    for nama, body, fokus, place in (
        ("Senam", "dinsos", "lansia", "Kejobong"),
        ("Barista", "dinporapar", "zilenial", "Bukateja"),
    ):
        words = ("record", "--nama", nama, "--fokus", fokus, "--pelaksana", body, "--tanggal", "2025-11-03",
                 "--kecamatan", place, "--status", "selesai", "--jumlah", "30")  # fmt: skip
        assert berdaya(*words).exit_code == 0
    out = (
        "template",
        "--semua",
        *TW4,
        "--output",
        str(tmp_path / "formulir"),
        "--paling-lambat",
        "2026-01-07",
    )
    assert berdaya(*out).exit_code == 0
    assert berdaya("receive", "dinsos", *TW4, "--lewat", "rapat", today="2026-01-05").exit_code == 0


@pytest.mark.usefixtures("forms")
def test_a_report_says_of_which_day_the_figures_are(berdaya):
    said = berdaya("report", *TW4, today=AFTER).stdout
    assert "1 dari 2 formulir periode ini diterima; angka lainnya lebih lama." in said
    assert "Formulir belum diterima: Dinporapar (angkanya per 3 November 2025)" in said
    assert said.count("; per 3 November 2025") == 1
    one = berdaya("report", "--opd", "dinsos", *TW4, today=AFTER).stdout
    assert "1 dari 1 formulir periode ini diterima." in one
    assert "per 3 November 2025" not in one
    place = json.loads(
        berdaya("report", "--kecamatan", "Bukateja", *TW4, "--json", today=AFTER).stdout
    )["data"]
    assert place["formulir"]["belum"] == [{"untuk": "Dinporapar", "per": "2025-11-03"}]
    assert [row["per"] for row in place["kegiatan"]] == ["2025-11-03"]
    assert "formulir" not in berdaya("report", "--periode", "2025", today=AFTER).stdout


@pytest.mark.usefixtures("forms")
def test_a_recap_says_so_too(berdaya):
    result = berdaya("recap", *TW4, today=AFTER, terminal=True)
    assert "1 dari 2 formulir periode ini diterima" in result.stdout + result.stderr


@pytest.mark.usefixtures("forms")
def test_gaps_list_what_is_awaited_and_not_back(berdaya):
    words = ("gaps", "--jenis", "formulir-belum-diterima")
    assert berdaya(*words, today="2025-12-01").exit_code == 0
    late = berdaya(*words, today=AFTER)
    assert late.exit_code == 6
    assert "Formulir belum diterima, Triwulan IV Tahun 2025: Dinporapar" in late.stdout
    assert "berdaya receive dinporapar --periode 2025-TW4" in late.stdout
    assert berdaya(*words, "--opd", "dinsos", today=AFTER).exit_code == 0
    assert "Dinporapar" in berdaya("gaps", "--opd", "dinporapar", today=AFTER).stdout


@pytest.mark.usefixtures("forms")
def test_who_was_late_leaves_in_no_report_and_no_export(berdaya, tmp_path):
    assert (
        berdaya(
            "receive",
            "dinporapar",
            *TW4,
            "--lewat",
            "telepon",
            "--dari",
            "Sekretaris",
            today="2026-01-20",
        ).exit_code
        == 0
    )
    conn = sqlite3.connect(berdaya.db)  # as a step of the schema or a first start notes it
    conn.execute("UPDATE operasi SET perintah = 'upgrade' WHERE perintah = 'template'")
    conn.commit()
    conn.close()
    for more in ((), ("--internal",)):
        folder = tmp_path / f"o{len(more)}"
        words = (
            "export",
            "--output",
            str(folder),
            *more,
            "--format",
            "csv",
            "--format",
            "json",
            "--format",
            "html",
        )
        assert berdaya(*words, today="2026-02-01").exit_code == 0
        for path in folder.iterdir():
            said = path.read_text("utf-8-sig")
            assert "2026-01-07" not in said, path.name
            assert "formulir_langkah" not in said, path.name
            assert '"langkah"' not in said, path.name
    said = berdaya("report", *TW4, "--json", today="2026-02-01").stdout
    assert "2026-01-07" not in said
    assert "2026-01-20" not in said


@pytest.mark.usefixtures("forms")
def test_the_public_is_not_told_whose_form_is_not_back(berdaya, tmp_path):
    folder = tmp_path / "umum"
    words = ("export", "--output", str(folder), *TW4, "--format", "json", "--format", "teks")
    assert berdaya(*words, "--format", "html", today=AFTER).exit_code == 0
    reports = [path for path in folder.iterdir() if path.suffix in {".txt", ".html", ".json"}]
    assert len(reports) > 2
    for path in reports:
        said = path.read_text("utf-8-sig")
        assert "ormulir belum diterima" not in said, path.name
        assert "formulir periode ini" not in said, path.name
        assert '"belum": [' not in said, path.name
        assert "per 3 November 2025" not in said, path.name
        assert '"per": "' not in said, path.name
