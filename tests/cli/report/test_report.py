"""report: what a kecamatan's report says, and that its figures are right."""

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.periode import parse_periode
from tests.conftest import report_of, undone
from tests.rounds import examples


def record(
    berdaya, nama, tanggal, *words, fokus="lansia", kecamatan=("Kejobong",), pelaksana="dinsos"
):
    places = [word for name in kecamatan for word in ("--kecamatan", name)]
    result = berdaya(
        "record", "--nama", nama, "--fokus", fokus, "--pelaksana", pelaksana,
        "--tanggal", tanggal, *places, *words,
    )  # fmt: skip
    assert result.exit_code == 0, result.stderr


@pytest.fixture
def filled(berdaya):
    """A quarter of kegiatan of every kind."""
    record(
        berdaya, "Posyandu lansia", "13-14 Oktober 2025", "--desa", "Pandansari", "--status", "selesai",
        "--dana", "APBD Kabupaten:15 jt", "--dana", "Baznas:2.500.000", "--realisasi", "apbd:14.500.000",
        "--laki-laki", "12", "--perempuan", "20", "--mitra", "kadin",
    )  # fmt: skip
    record(
        berdaya, "Pelatihan pengasuhan", "2025-11-03..2025-12-15", "--status", "berjalan", "--program", "PKH",
        "--dana", "Dana Desa:3 juta", fokus="rppa", kecamatan=("Kejobong", "Bukateja", "Bobotsari"),
    )  # fmt: skip
    record(berdaya, "Rakor kabupaten", "2025-11-05", "--dana", "Tanpa Anggaran:nihil", "--jumlah", "0",
           fokus="rppa", kecamatan=(), pelaksana="setda")  # fmt: skip
    record(
        berdaya,
        "Turnamen voli",
        "2025-03-01",
        "--jumlah",
        "100",
        fokus="sport-center",
        pelaksana="dinporapar",
    )
    return berdaya


def laporan(berdaya, *words, kecamatan="Kejobong"):
    result = berdaya("report", "--kecamatan", kecamatan, *words, "--json")
    assert result.exit_code == 0, result.stderr
    answer = json.loads(result.stdout)
    assert answer["skema"] == "berdaya/report/4"
    return answer["data"]


def in_period(data):
    return [row for row in data["kegiatan"] if row["dalam_periode"]]


@pytest.mark.parametrize("period", ["2025", "2025-TW4", "2024"])
def test_the_report_on_a_terminal_and_in_a_pipe(filled, golden, period):
    words = ("report", "--kecamatan", "Kejobong", "--periode", period)
    screen = filled(*words, terminal=True)
    pipe = filled(*words)

    assert (screen.exit_code, screen.stderr, pipe.exit_code, pipe.stderr) == (0, "", 0, "")
    assert max(map(len, screen.stdout.splitlines())) <= 80
    golden(f"report.{period}.terminal.txt", screen.stdout)
    golden(f"report.{period}.txt", pipe.stdout)


def test_the_report_of_a_fresh_database(berdaya, golden):
    result = berdaya("report", "--kecamatan", "Kejobong", terminal=True)

    assert result.exit_code == 0
    golden("report.fresh.terminal.txt", result.stdout)


def test_the_report_in_english(filled, golden):
    result = filled("report", "--kecamatan", "Kejobong", "--lang", "en", terminal=True)

    golden("report.terminal.en.txt", result.stdout)


def test_the_report_on_a_narrow_terminal_is_whole(filled):
    narrow = filled("report", "--kecamatan", "Kejobong", terminal=True, COLUMNS="50").stdout

    assert max(map(len, narrow.splitlines())) <= 50
    assert {"BELUM", "ADA", "PENANGGUNG", "JAWAB"} <= set(narrow.split())


def test_the_report_with_colour_says_the_same(filled):
    words = ("report", "--kecamatan", "Kejobong")
    coloured = filled(*words, terminal=True, NO_COLOR="").stdout
    plain = filled(*words, terminal=True).stdout

    assert coloured != plain
    for code in ("\x1b[1m", "\x1b[2m", "\x1b[0m"):
        coloured = coloured.replace(code, "")
    assert [line.rstrip() for line in coloured.splitlines()] == plain.splitlines()


def test_a_long_report_is_paged(filled):
    paged = filled("report", "--kecamatan", "Kejobong", terminal=True, LINES="24", PAGER="cat")

    assert paged.stdout == filled("report", "--kecamatan", "Kejobong", terminal=True).stdout


def test_a_report_as_json(filled, golden):
    result = filled("report", "--kecamatan", "33.03.03", "--periode", "2025-TW4", "--json")

    golden("report.json", json.dumps(json.loads(result.stdout), indent=1, ensure_ascii=False))


def test_report_on_an_unknown_kecamatan_names_the_nearest(berdaya):
    result = berdaya("report", "--kecamatan", "Kejobon")

    assert (result.exit_code, result.stdout) == (3, "")
    assert result.stderr == (
        "Kesalahan: Tidak ada kecamatan bernama 'Kejobon'.\nSaran: Mungkin maksud Anda Kejobong?\n"
    )


def test_report_on_a_misspelt_period_names_the_nearest(berdaya):
    result = berdaya("report", "--kecamatan", "Kejobong", "--periode", "2025-TV4")

    assert (result.exit_code, result.stdout) == (4, "")
    assert result.stderr == (
        "Kesalahan: '2025-TV4' bukan periode.\nSaran: Mungkin maksud Anda 2025-TW4?\n"
    )


def test_an_empty_year_points_to_one_that_is_not(filled):
    told = filled("report", "--kecamatan", "Kejobong", today="2026-11-24").stdout

    assert told.splitlines()[1:3] == [
        "Kabupaten Purbalingga, kode 33.03.03, Tahun 2026", "Ada 4 kegiatan di 2025: --periode 2025",
    ]  # fmt: skip
    assert "Tidak ada kegiatan dalam periode ini." in told


def test_a_kecamatan_that_is_no_pilot_says_so(berdaya):
    data = laporan(berdaya, kecamatan="Kemangkon")

    assert (data["pilot"], data["kategori"]) == (None, None)
    told = berdaya("report", "--kecamatan", "Kemangkon").stdout
    assert (
        "Pilot: bukan pilot sampai akhir periode ini\nKategori kemiskinan: tidak disebut sumber mana pun\n"
        in told
    )
    assert "Belum ada aset yang diketahui; bukan berarti tidak ada." in told


def test_a_pilot_that_has_ended_says_so(berdaya):
    berdaya.sql("UPDATE pilot SET berlaku_sampai = '2025-10' WHERE kecamatan = '33.03.03'")

    assert (
        "Pilot: tidak lagi, berakhir Oktober 2025\n"
        in berdaya("report", "--kecamatan", "Kejobong").stdout
    )
    assert (
        "Pilot: ya, sejak Juli 2025\n"
        in berdaya("report", "--kecamatan", "Kejobong", "--periode", "2025-10").stdout
    )


def test_a_shared_kegiatan_counts_in_each_of_its_kecamatan(filled):
    for name in ("Kejobong", "Bukateja", "Bobotsari"):
        rows = {row["nama"]: row for row in laporan(filled, kecamatan=name)["kegiatan"]}
        assert len(rows["Pelatihan pengasuhan"]["lokasi"]) == 3
        assert rows["Rakor kabupaten"]["seluruh_kabupaten"] is True
    assert [r["nama"] for r in laporan(filled, kecamatan="Kemangkon")["kegiatan"]] == [
        "Rakor kabupaten"
    ]


def test_none_and_not_reported_stay_two_things(filled):
    listed = laporan(filled, "--periode", "2025-TW4")["kegiatan"]
    rows = {row["nama"]: row["tahun_berjalan"] for row in listed}
    told = {row["nama"]: row["tanpa_tempat"] for row in listed}

    assert (rows["Rakor kabupaten"]["jumlah"], rows["Rakor kabupaten"]["pagu"]) == (None, 0)
    assert told["Rakor kabupaten"] == 0
    assert told["Pelatihan pengasuhan"] is None
    assert (rows["Pelatihan pengasuhan"]["jumlah"], rows["Pelatihan pengasuhan"]["realisasi"]) == (
        None,
        None,
    )
    assert rows["Rakor kabupaten"]["persen"] is None


def test_a_kegiatan_without_an_end_belongs_to_every_period_until_it_is_closed(berdaya):
    record(berdaya, "Pendampingan", "2025-02-01..", "--status", "berjalan")

    def names(period):
        return [row["nama"] for row in in_period(laporan(berdaya, "--periode", period))]

    assert names("2025-01") == []
    assert names("2025-02") == names("2026") == ["Pendampingan"]
    berdaya.sql(
        "INSERT INTO perkembangan (kegiatan, tanggal, status, uid) VALUES (1, '2025-06-10', 'selesai', 'p')"
    )
    assert names("2025-06") == ["Pendampingan"]
    assert names("2025-07") == []


def test_the_latest_pagu_up_to_the_end_of_the_period_holds(berdaya):
    record(
        berdaya, "Posyandu", "2025-02-01..2025-12-31", "--dana", "apbd:10jt", "--dana", "Baznas:1jt"
    )
    for number, (day, stage, amount) in enumerate(
        [("2025-08-01", "pergeseran", 8_000_000), ("2025-10-01", "perubahan", 12_000_000)]
    ):
        berdaya.sql(
            "INSERT INTO anggaran (kegiatan, kabupaten, sumber_dana, tahun, tahap, tanggal, jumlah, uid)"
            " VALUES (1, '33.03', 'apbd-kabupaten', 2025, ?, ?, ?, ?)",
            stage, day, amount, f"a{number}",
        )  # fmt: skip

    pagu = {
        p: laporan(berdaya, "--periode", p)["total"]["tahun_berjalan"]["pagu"]
        for p in ("2025-07", "2025-09", "2025")
    }
    assert pagu == {"2025-07": 11_000_000, "2025-09": 9_000_000, "2025": 13_000_000}
    before = laporan(berdaya, "--periode", "2025-08")["total"]["sebelum"]
    assert before["pagu"] == 11_000_000


def test_spending_of_the_next_quarter_is_in_its_report(filled):
    filled(
        "spend", "1", "--dana", "apbd:500.000", "--tanggal", "10 Januari 2026", today="2026-02-01"
    )

    quarter = laporan(filled, "--periode", "2026-TW1")
    assert [(row["id"], row["ini"]["realisasi"]) for row in quarter["kegiatan"]][:1] == [
        (1, 500_000)
    ]


def test_people_of_an_occurrence_after_its_days_are_in_the_report_of_theirs(filled):
    filled("log", "1", "--tanggal", "10 Januari 2026", "--jumlah", "7", today="2026-02-01")

    quarter = laporan(filled, "--periode", "2026-TW1")
    assert [(row["id"], row["ini"]["jumlah"]) for row in quarter["kegiatan"]] == [(1, 7)]


def test_the_last_month_counts_up_to_the_end_of_the_period(berdaya):
    record(berdaya, "Awal Juni", "2025-06-10")
    record(berdaya, "Akhir Juni", "2025-06-20")
    told = laporan(berdaya, "--periode", "2025-01-01..2025-06-15")

    assert [row["kegiatan"] for row in told["per_bulan"]] == [0, 0, 0, 0, 0, 1]


def test_the_year_before_is_told_beside_a_year(berdaya):
    record(berdaya, "Tahun lalu", "2024-12-20", "--jumlah", "7")
    total = laporan(berdaya, "--periode", "2025-TW1")["total"]

    assert [total[when]["kegiatan"] for when in ("ini", "sebelum", "tahun_berjalan")] == [0, 1, 0]
    assert total["sebelum"]["jumlah"] == 7


def test_the_pagu_of_a_year_that_is_over_is_in_the_report_of_that_year(berdaya):
    record(
        berdaya, "Lintas tahun", "20 Desember 2024 - 10 Januari 2025", "--status", "selesai",
        "--dana", "apbd:10 jt", "--realisasi", "apbd:9 jt",
    )  # fmt: skip
    assert berdaya("budget", "1", "--dana", "Baznas:2 jt").exit_code == 0

    assert laporan(berdaya, "--periode", "2024")["total"]["tahun_berjalan"]["pagu"] == 12_000_000
    later = berdaya("budget", "1", "--dana", "Baznas:3 jt", "--tanggal", "3 Januari 2025")
    assert later.exit_code == 4
    assert later.stderr == (
        "Kesalahan: Pagu 2024 tidak dapat ditetapkan pada 3 Januari 2025.\n"
        "Saran: Sebutkan tahun anggarannya dengan --tahun, atau tanggal di tahun itu.\n"
    )


def test_spending_without_pagu_is_not_held_against_the_pagu_of_others(berdaya):
    record(berdaya, "Dengan pagu", "2025-10-01", "--dana", "apbd:10 jt", "--realisasi", "apbd:8 jt")
    record(berdaya, "Tanpa pagu", "2025-10-02", "--realisasi", "apbd:9 jt")

    angka = laporan(berdaya, "--periode", "2025")["total"]["tahun_berjalan"]
    assert (angka["pagu"], angka["realisasi"], angka["realisasi_berpagu"]) == (
        10_000_000, 17_000_000, 8_000_000,
    )  # fmt: skip
    told = berdaya("report", "--kecamatan", "Kejobong", "--periode", "2025").stdout
    assert "80,00%" in told
    assert "170" not in told
    assert "1 kegiatan belum melaporkan pagu; realisasinya tidak masuk dalam %." in told


AMOUNT = st.one_of(st.none(), st.integers(min_value=0, max_value=10**12))
DAYS = st.dates(min_value=date(2024, 1, 1), max_value=date(2026, 12, 31)).map(
    lambda day: day.isoformat()
)


@examples(40)
@given(
    people=st.lists(st.tuples(DAYS, AMOUNT), max_size=6),
    spent=st.lists(st.tuples(DAYS, st.integers(-(10**9), 10**9)), max_size=6),
    statuses=st.lists(
        st.tuples(DAYS, st.sampled_from(["berjalan", "selesai", "ditunda"])), max_size=4
    ),
    period=st.sampled_from(["2025", "2025-TW2", "2025-11", "2024-06-15..2025-02-10"]),
    held=st.sampled_from([("2024-01-01", "2026-12-31"), ("2025-04-10", "2025-04-20")]),
)
def test_the_figures_are_the_sums_of_the_dated_rows(
    store, *, people, spent, statuses, period, held
):
    """Against a replay in plain Python over the rows that were put in."""
    conn = store.conn
    with undone(store):
        conn.execute(
            "INSERT INTO kegiatan (id, kabupaten, nama, fokus, pelaksana, jenis, tanggal_mulai,"
            " tanggal_selesai, seluruh_kabupaten, uid)"
            " VALUES (1, '33.03', 'x', 'rppa', 'dinsos', 'baru', ?, ?, 0, 'k')",
            held,
        )
        conn.execute("INSERT INTO kegiatan_lokasi (kegiatan, kecamatan) VALUES (1, '33.03.03')")
        conn.executemany(
            "INSERT INTO pelaksanaan (kegiatan, tanggal, jumlah, uid) VALUES (1, ?, ?, hex(randomblob(8)))",
            people,
        )
        conn.executemany(
            "INSERT INTO realisasi (kegiatan, kabupaten, sumber_dana, tanggal, jumlah, uid)"
            " VALUES (1, '33.03', 'apbn', ?, ?, hex(randomblob(8)))",
            spent,
        )
        conn.executemany(
            "INSERT INTO perkembangan (kegiatan, tanggal, status, uid, dicatat)"
            " VALUES (1, ?, ?, hex(randomblob(8)), printf('2026-01-01T00:00:00.%06dZ', ?))",
            [(*row, number) for number, row in enumerate(statuses)],
        )
        found = report_of(store, "2025-11-20", kecamatan="Kejobong", periode=period)

    asked = parse_periode(period)
    start = f"{asked.mulai[:4]}-01-01"

    def total(rows, first):
        known = [n for day, n in rows if first <= day <= asked.akhir and n is not None]
        return sum(known) if known else None

    overlaps = held[0] <= asked.akhir and held[1] >= asked.mulai
    if not (overlaps or any(asked.mulai <= day <= asked.akhir for day, _n in (*people, *spent))):
        assert found.dalam_periode == ()
        return
    (row,) = found.dalam_periode
    assert row.ini.jumlah.nilai == total(people, asked.mulai)
    assert row.tahun_berjalan.jumlah.nilai == total(people, start)
    assert row.ini.realisasi.nilai == total(spent, asked.mulai)
    assert row.tahun_berjalan.realisasi.nilai == total(spent, start)
    told = [(day, number, status) for number, (day, status) in enumerate(statuses)]
    latest = max((entry for entry in told if entry[0] <= asked.akhir), default=None)
    assert row.status == (latest[2] if latest else None)
    for summed in (found.total, next(r for r in found.per_fokus if r.kode == "rppa")):
        assert (summed.ini, summed.tahun_berjalan) == (row.ini, row.tahun_berjalan)


def test_a_clock_behind_the_record_does_not_date_its_state_before_it(filled):
    """A report says as of which day it is known: never before a day that it holds something of."""
    assert laporan(filled, "--periode", "2025")["hari"] == "2025-11-20"
    behind = filled(
        "report", "--kecamatan", "Kejobong", "--periode", "2025", "--json", today="2025-09-01"
    )
    assert json.loads(behind.stdout)["data"]["hari"] == "2025-11-05"
    words = filled("report", "--kecamatan", "Kejobong", "--periode", "2025").stdout
    assert "Penanggung jawab per 31 Desember 2025\n" in words
    assert "Menurut catatan 20 November 2025." in words
    over = filled("report", "--kecamatan", "Kejobong", "--periode", "2025-TW3").stdout
    assert "Menurut catatan" not in over
