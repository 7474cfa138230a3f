"""When a kegiatan is planned: a month or a quarter, moved with a reason, exact once it was held."""

import json

import pytest

from tests.cli.excel.test_template import DAY, FIRST, Form

JANUARY, MARCH, MAY, JUNE = "2026-01-12", "2026-03-12", "2026-05-20", "2026-06-01"


def planned(berdaya, time, *words, nama="Kursus barista", today=JANUARY):
    return berdaya(
        "record", "--nama", nama, "--fokus", "zilenial", "--pelaksana", "dinporapar", "--tanggal", time,
        "--kecamatan", "Bukateja", *words, today=today,
    )  # fmt: skip


def when(berdaya, number="1"):
    lines = berdaya("show", number, today=JUNE).stdout.splitlines()
    return next(line for line in lines if line.startswith("Waktu: ")).removeprefix("Waktu: ")


def late_on(berdaya, day):
    told = berdaya("gaps", "--jenis", "lewat-jadwal", "--per", day, "--json", today=day).stdout
    return len(json.loads(told)["data"])


def in_report(berdaya, periode, today=JUNE):
    told = berdaya("report", "--kecamatan", "Bukateja", "--periode", periode, "--json", today=today)
    return [
        row["id"] for row in json.loads(told.stdout)["data"]["kegiatan"] if row["dalam_periode"]
    ]


@pytest.mark.parametrize(
    ("typed", "shown", "days"),
    [
        ("Mei 2026", "Mei 2026", ("2026-05-01", "2026-05-31")),
        ("TW II 2026", "Triwulan II 2026", ("2026-04-01", "2026-06-30")),
        ("Mei-Juli 2026", "Mei 2026 \u2013 Juli 2026", ("2026-05-01", "2026-07-31")),
        (
            "Semester II 2026",
            "Triwulan III 2026 \u2013 Triwulan IV 2026",
            ("2026-07-01", "2026-12-31"),
        ),
        ("12 Mei 2026 - Juli 2026", "12 Mei 2026 \u2013 Juli 2026", ("2026-05-12", "2026-07-31")),
        ("Mei 2026..", "sejak Mei 2026", ("2026-05-01", None)),
        ("12-14 Mei 2026", "12\u201314 Mei 2026", ("2026-05-12", "2026-05-14")),
    ],
)
def test_a_plan_is_as_precise_as_it_was_said(berdaya, typed, shown, days):
    assert planned(berdaya, typed, "--status", "direncanakan").exit_code == 0

    assert when(berdaya) == shown
    assert berdaya.sql("SELECT tanggal_mulai, tanggal_selesai FROM kegiatan") == [days]
    row = json.loads(berdaya("list-kegiatan", "--json").stdout)["data"][0]
    assert bool(row["jadwal"]) is (typed != "12-14 Mei 2026")


@pytest.mark.parametrize(
    "typed", ["2026", "Mei", "Juli-Mei 2026", "Mei dan Juli 2026", "TW V 2026"]
)
def test_what_is_no_plan_is_refused_with_a_way_to_write_it(berdaya, typed):
    refused = planned(berdaya, typed)

    assert refused.exit_code == 4
    assert berdaya.sql("SELECT count(*) FROM kegiatan") == [(0,)]


@pytest.mark.parametrize(
    "words",
    [
        ("--status", "selesai"),
        ("--status", "berjalan"),
        ("--jumlah", "20"),
        ("--dana", "Baznas:5jt", "--realisasi", "Baznas:1jt"),
    ],
)
def test_what_has_happened_needs_days(berdaya, words):
    refused = planned(berdaya, "Mei 2026", *words, today=JUNE)

    assert (refused.exit_code, refused.stdout) == (4, "")
    assert refused.stderr == (
        "Kesalahan: 'Mei 2026' baru rencana: yang sudah mulai, peserta, dan realisasi memerlukan"
        " tanggal.\nSaran: Bila seluruhnya yang dimaksud, tulis 2026-05-01..2026-05-31.\n"
    )


def test_it_is_past_its_schedule_only_after_the_end_of_what_was_said(berdaya):
    planned(berdaya, "Mei 2026", "--status", "direncanakan")

    assert [late_on(berdaya, day) for day in ("2026-05-01", "2026-05-31", "2026-06-01")] == [
        0,
        0,
        1,
    ]
    periods = ("2026-04", "2026-05", "2026-06", "2026-TW2", "2026")
    assert [in_report(berdaya, periode) for periode in periods] == [[], [1], [], [1], [1]]


def test_the_first_occurrence_gives_the_days(berdaya):
    planned(berdaya, "Mei 2026")
    planned(berdaya, "Mei-Juli 2026", nama="Seri barista")
    told = berdaya("log", "1", "--tanggal", "2026-05-12", "--jumlah", "20", today=MAY).stdout
    berdaya("log", "2", "--tanggal", "2026-05-12", "--jumlah", "20", today=MAY)

    assert "waktu: 12 Mei 2026, semula Mei 2026\n" in told
    assert [when(berdaya, number) for number in ("1", "2")] == [
        "12 Mei 2026",
        "12 Mei 2026 \u2013 Juli 2026",
    ]
    again = berdaya("log", "2", "--tanggal", "2026-05-19", "--jumlah", "20", today=MAY).stdout
    assert "waktu:" not in again
    operation = berdaya.sql("SELECT max(id) - 1 FROM operasi")[0][0]
    assert berdaya("undo", str(operation), "--yes", today=MAY).exit_code == 0
    assert when(berdaya, "2") == "Mei 2026 \u2013 Juli 2026"


def test_a_plan_that_moves_leaves_its_trace(berdaya):
    planned(berdaya, "Maret 2026", "--status", "direncanakan")
    unsaid = berdaya("edit", "1", "--tanggal", "Mei 2026", today=MARCH)
    moved = berdaya("edit", "1", "--tanggal", "Mei 2026", "--alasan", "Menunggu DPA", today=MARCH)

    assert (unsaid.exit_code, moved.exit_code) == (2, 0)
    assert "--ralat" in unsaid.stderr
    assert when(berdaya) == "Mei 2026 (semula Maret 2026)"
    shown = berdaya("show", "1", today=JUNE).stdout
    assert "12 Maret 2026\tMei 2026\tMei 2026\t\u2013\tMenunggu DPA\n" in shown
    assert [in_report(berdaya, periode) for periode in ("2026-03", "2026-05")] == [[], [1]]
    # what was known the day before is what a report of then says
    assert in_report(berdaya, "2026-02..2026-03-11") == [1]
    report = berdaya(
        "report", "--kecamatan", "Bukateja", "--periode", "2026-TW2", today=JUNE
    ).stdout
    assert "\tMei 2026 (semula Maret 2026)\t" in report


def test_a_correction_stays_a_correction(berdaya):
    planned(berdaya, "Maret 2026", "--status", "direncanakan")
    told = berdaya("edit", "1", "--tanggal", "Mei 2026", "--ralat").stdout

    assert told.startswith("Kegiatan 1 (Kursus barista), waktu: Maret 2026 > Mei 2026\n")
    assert when(berdaya) == "Mei 2026"
    assert berdaya.sql("SELECT mulai, tanggal FROM jadwal") == [("2026-05", "")]
    assert "Semua baik." in berdaya("doctor").stderr + berdaya("doctor").stdout


def test_the_days_of_what_is_finished_can_only_be_corrected(berdaya):
    planned(berdaya, "2026-01-05", "--status", "selesai")

    refused = berdaya("edit", "1", "--tanggal", "Mei 2026", "--alasan", "x")
    assert (refused.exit_code, refused.stdout) == (4, "")
    assert "--ralat" in refused.stderr


@pytest.mark.parametrize(
    ("until", "shown", "late_in_may", "late_in_june"),
    [
        ("Mei 2026", "Mei 2026 (semula Maret 2026)", 0, 1),
        ("2026-05-05", "5 Mei 2026 (semula Maret 2026)", 1, 1),
        ("belum ditentukan", "belum ditentukan (semula Maret 2026)", 0, 0),
    ],
)
def test_what_is_postponed_is_not_late_before_its_new_time(
    berdaya, until, shown, late_in_may, late_in_june
):
    planned(berdaya, "Maret 2026", "--status", "direncanakan")
    told = berdaya(
        "progress",
        "1",
        "--status",
        "ditunda",
        "--sampai",
        until,
        "--kendala",
        "Banjir",
        today=MARCH,
    )

    assert told.exit_code == 0
    assert when(berdaya) == shown
    assert [late_on(berdaya, day) for day in ("2026-05-20", "2026-06-02")] == [
        late_in_may,
        late_in_june,
    ]


def test_what_has_begun_keeps_its_beginning_when_it_is_postponed(berdaya):
    planned(berdaya, "2026-01-05..2026-03-31", "--status", "berjalan")
    berdaya("progress", "1", "--status", "ditunda", "--sampai", "Mei 2026", today=MARCH)

    assert (
        when(berdaya)
        == "5 Januari 2026 \u2013 Mei 2026 (semula 5 Januari 2026 \u2013 31 Maret 2026)"
    )
    assert in_report(berdaya, "2026-TW1") == [1]


def test_until_when_is_for_what_is_postponed(berdaya):
    planned(berdaya, "Maret 2026", "--status", "direncanakan")

    berdaya.refuses(("progress", "1", "--sampai", "Mei 2026"), 2, "--status ditunda", today=MARCH)
    berdaya.refuses(
        ("progress", "1", "--status", "ditunda", "--sampai", "nanti"), 4, "belum ditentukan"
    )


def test_plans_come_back_whole_from_json(berdaya, tmp_path):
    planned(berdaya, "Maret 2026", "--status", "direncanakan")
    berdaya("progress", "1", "--status", "ditunda", "--sampai", "belum ditentukan", today=MARCH)
    berdaya("edit", "1", "--tanggal", "Juni 2026", "--alasan", "Surat dinas", today=MAY)
    path = tmp_path / "semua.json"
    path.write_text(berdaya("list-kegiatan", "--json", today=JUNE).stdout, encoding="utf-8")
    rows = "SELECT tanggal, mulai, selesai, alasan, belum_ditentukan FROM jadwal ORDER BY id"
    before = berdaya.sql(rows)
    berdaya("delete", "1", "--alasan", "uji", today=JUNE)
    back = berdaya("record", "--json-input", str(path), today=JUNE)

    assert back.exit_code == 0, back.stderr
    assert berdaya.sql(rows) == before
    assert when(berdaya, "2") == "Juni 2026 (semula Maret 2026)"
    typed = tmp_path / "baru.json"
    typed.write_text(
        '{"nama": "Lain", "fokus": "lansia", "pelaksana": "dinsos", "tanggal_mulai": "TW III 2026"}',
        encoding="utf-8",
    )
    assert berdaya("record", "--json-input", str(typed), today=JUNE).exit_code == 0
    assert when(berdaya, "3") == "Triwulan III 2026"


def test_a_form_gives_and_takes_plans(berdaya, tmp_path):
    planned(berdaya, "Maret 2026", "--status", "direncanakan")
    path = tmp_path / "formulir.xlsx"
    berdaya("template", "--periode", "2026", "--output", str(path), today=JANUARY)
    form = Form(path)
    assert form.get(FIRST, "tanggal") == "Maret 2026"
    form.sheet[DAY].value = "2026-03-12"
    untouched = berdaya("import", form.save(), today=MARCH)
    assert (untouched.exit_code, berdaya.sql("SELECT count(*) FROM jadwal")) == (0, [(1,)])
    form.put(FIRST, {"tanggal": "Mei 2026"})
    moved = berdaya("import", form.save(), today=MARCH)

    assert moved.exit_code == 0, moved.stdout
    assert when(berdaya) == "Mei 2026 (semula Maret 2026)"
    assert berdaya.sql("SELECT alasan, tanggal FROM jadwal WHERE tanggal <> ''") == [
        ("menurut formulir", "2026-03-12")
    ]
    form.put(FIRST, {"jumlah": 5})
    form.save()
    refused = berdaya("import", str(path), today=MARCH)
    assert refused.exit_code == 6
    assert "'Mei 2026' baru rencana" in refused.stdout


def test_a_table_of_plans_comes_in(berdaya, tmp_path):
    path = tmp_path / "rencana.csv"
    path.write_text(
        "Nama Kegiatan;Fokus;Kecamatan;Pelaksana;Waktu;Status\n"
        "Senam;lansia;Kejobong;dinsos;Mei 2026;direncanakan\n"
        "Kursus;zilenial;Kejobong;dinporapar;TW II-III 2026;\n",
        encoding="utf-8",
    )
    told = berdaya("import", str(path), today=JANUARY)

    assert told.exit_code == 0, told.stdout
    assert "Dibaca sebagai rencana untuk Mei 2026." in told.stdout
    assert [when(berdaya, number) for number in ("1", "2")] == [
        "Mei 2026",
        "Triwulan II 2026 \u2013 Triwulan III 2026",
    ]
    assert "Semua baik." in berdaya("doctor").stdout + berdaya("doctor").stderr
    again = berdaya("import", str(path), "--lagi", today=JANUARY)
    assert again.exit_code != 1


def test_doctor_finds_days_that_are_not_those_of_the_latest_plan(berdaya):
    planned(berdaya, "Maret 2026", "--status", "direncanakan")
    berdaya.sql("UPDATE kegiatan SET tanggal_mulai = '2026-04-01', tanggal_selesai = '2026-04-30'")

    found = berdaya("doctor", "--json")
    assert "other-days" in {row["jenis"] for row in json.loads(found.stdout)["data"]}
