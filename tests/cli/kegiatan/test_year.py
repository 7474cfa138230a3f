"""A year of a secretariat, lived through with the commands of the manual's page ``tahun``."""

import json

from tests.cli.excel.test_template import DAY, FIRST, Form
from tests.documents import word_text

PLACES = ("Kejobong", "Bukateja", "Bobotsari")
TIMES = ("Maret 2026", "10-12 Maret 2026", "TW I 2026", "Maret-Mei 2026")


def does(berdaya, day, *words, **more):
    done = berdaya(*words, today=day, **more)
    assert done.exit_code == 0, (words, done.stdout, done.stderr)
    return done.stdout


def report(berdaya, day, *words):
    return json.loads(does(berdaya, day, "report", *words, "--json"))["data"]


def statuses(berdaya, day):
    rows = json.loads(does(berdaya, day, "list-kegiatan", "--json"))["data"]
    return [row["angka"]["status"] for row in rows]


def test_a_year(berdaya, tmp_path):  # noqa: PLR0915  a year is long
    # January: plans by month and quarter, nobody knows a day
    for place in PLACES:
        for time in TIMES:
            does(
                berdaya, "2026-01-12", "record", "--nama", f"Kegiatan {time}", "--fokus", "lansia", "--pelaksana",
                "dinsos", "--kecamatan", place, "--tanggal", time, "--status", "direncanakan", "--dana", "Baznas:5 jt",
            )  # fmt: skip
    planned = report(berdaya, "2026-02-28", "--periode", "2026-02")
    assert planned["total"]["ini"]["kegiatan"] == 3  # of the quarter, for March is still to come

    # a decree, and its annex
    decree = ("assign", "dinsos", "--fokus", "lansia", "--semua-pilot", "--dasar", "SK Bupati 12")
    does(berdaya, "2026-01-20", *decree)
    annex = tmp_path / "lampiran.docx"
    words = ("recap", "--menurut", "penugasan", "--output", str(annex))
    does(berdaya, "2026-01-20", *words)
    assert "\n".join(word_text(annex)).count("Dinsosdaldukkbp3a") == 12  # three fokus, four pilots

    # forms go out
    folder = tmp_path / "formulir"
    does(berdaya, "2026-02-02", "template", "--semua", "--periode", "2026", "--output", str(folder))
    forms = {path.name: path for path in folder.glob("*.xlsx")}
    assert any("Dinsosdaldukkbp3a" in name for name in forms)

    # March: a flood; one command, undone as one, done again
    before = report(berdaya, "2026-03-09", "--periode", "2026-01-01..2026-03-09")
    flood = (
        "progress", *(w for p in PLACES for w in ("--kecamatan", p)), "--periode", "2026-03", "--status", "ditunda",
        "--sampai", "Juni 2026", "--kendala", "Banjir", "--yes",
    )  # fmt: skip
    does(berdaya, "2026-03-10", *flood)
    assert statuses(berdaya, "2026-03-10") == ["ditunda"] * 12
    does(berdaya, "2026-03-10", "undo", "--yes")
    assert statuses(berdaya, "2026-03-10") == ["direncanakan"] * 12
    does(berdaya, "2026-03-10", *flood)
    late = does(berdaya, "2026-05-31", "gaps", "--jenis", "lewat-jadwal", "--json")
    assert json.loads(late)["data"] == []
    after = report(berdaya, "2026-06-01", "--periode", "2026-01-01..2026-03-09")
    assert after["total"] == before["total"]
    text = does(berdaya, "2026-06-30", "report", "--kecamatan", "Kejobong", "--periode", "2026-TW2")
    assert "Juni 2026 (semula Maret 2026)" in text
    assert "Juni 2026 (semula 10\u201312 Maret 2026)" in text

    # June: the first occurrence gives the day; half of it comes in one go
    does(berdaya, "2026-06-15", "log", "1", "--tanggal", "2026-06-12", "--jumlah", "20")
    does(berdaya, "2026-06-15", "progress", "1", "2,3", "--status", "selesai", "--hasil", "Lancar")
    assert "Waktu: 12 Juni 2026 (semula Maret 2026)\n" in does(berdaya, "2026-06-15", "show", "1")

    # August: the budget changes, by form
    (name,) = (one for one in forms if "Dinsos" in one)
    form = Form(forms[name])
    form.sheet[DAY].value = "2026-08-20"
    form.put(FIRST, {"pagu_1": 7_000_000})
    form.save()
    asked = berdaya("import", str(forms[name]), today="2026-08-20")
    assert (asked.exit_code, asked.stdout.count("tahap apa?")) == (6, 1)
    stage = ("--tahap", "perubahan", "--dokumen", "DPPA 3/2026", "--tanggal-dokumen", "2026-08-14")
    does(berdaya, "2026-08-20", "import", str(forms[name]), *stage)
    *_bodies, total = json.loads(
        does(berdaya, "2026-08-31", "recap", "--menurut", "tahap", "--periode", "2026", "--json")
    )["data"]
    assert (total["murni"], total["berlaku"], total["berubah"]) == (60_000_000, 62_000_000, 1)

    # October: an acting head signs from then on
    head = ("add-pejabat", "Kepala Dinpermasdes", "--lembaga", "dinpermasdes")
    does(
        berdaya,
        "2026-01-02",
        *head,
        "--nama",
        "Pejabat Lama",
        "--sifat",
        "definitif",
        "--mulai",
        "2024-01-01",
    )
    acting = berdaya(
        *head,
        "--nama",
        "Pejabat Baru",
        "--sifat",
        "plt",
        "--mulai",
        "2026-10-01",
        today="2026-10-01",
    )
    assert "masih tercatat sebagai Kepala Dinpermasdes tanpa tanggal akhir" in acting.stderr
    signed = {
        periode: report(berdaya, "2026-12-31", "--periode", periode)["penutup"]["penanda_tangan"]
        for periode in ("2026-TW3", "2026-TW4")
    }
    assert [signed[periode]["nama"] for periode in signed] == ["Pejabat Lama", "Pejabat Baru"]
    assert signed["2026-TW4"]["jabatan"][-1] == "Plt. Kepala Dinpermasdes"

    # the year's end, and the year after
    whole = report(berdaya, "2026-12-31", "--periode", "2026")
    assert whole["total"]["ini"]["kegiatan"] == 12
    does(berdaya, "2027-01-11", "continue", "--dari", "2026", "--ke", "2027", "--yes")
    assert statuses(berdaya, "2027-01-11")[12:] == ["direncanakan"] * 12
    time = does(berdaya, "2027-01-11", "show", "13")
    assert "Waktu: Juni 2027\n" in time
    assert "Lanjutan dari: kegiatan 1\n" in time
    assert "Semua baik." in does(berdaya, "2027-01-11", "doctor") + berdaya("doctor").stderr
