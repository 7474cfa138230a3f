"""Sums up to a period's end: faults that others have had with them, each by its number there.

Those of sums are of akvo/akvo-rsr, which reports results of projects; the others say of what they are.
"""

import json

import pytest

QUARTERS = ("2025-TW1", "2025-TW2", "2025-TW3", "2025-TW4")
TODAY = "2025-12-31"


def figures(berdaya, periode, *names):
    """What a report and a recap say of the whole: both must say the same."""
    report = json.loads(berdaya("report", "--periode", periode, "--json", today=TODAY).stdout)[
        "data"
    ]["total"]
    (line,) = json.loads(
        berdaya(
            "recap", "--menurut", "kabupaten", "--periode", periode, "--json", today=TODAY
        ).stdout
    )["data"]
    found = tuple(report["ini"][name] for name in names)
    assert found == tuple(line[name] for name in names if name in line)
    return found[0] if len(found) == 1 else found


@pytest.fixture
def paid(berdaya):
    """A kegiatan of the year, paid in two quarters."""
    berdaya("record", "--nama", "Senam", "--fokus", "lansia", "--pelaksana", "dinsos", "--kecamatan", "Kejobong",
            "--tanggal", "2025-01-02..2025-12-30", "--dana", "Baznas:10 jt", "--per", "2025-01-02", today=TODAY)  # fmt: skip
    for day, amount in (("2025-02-01", "1 jt"), ("2025-05-01", "3 jt")):
        berdaya("spend", "1", "--dana", f"Baznas:{amount}", "--tanggal", day, today=TODAY)
    return berdaya


def test_5194_a_period_sums_up_all_periods_up_to_it(paid):
    assert [figures(paid, quarter, "realisasi_sd") for quarter in QUARTERS] == [
        1_000_000, 4_000_000, 4_000_000, 4_000_000,
    ]  # fmt: skip
    assert [figures(paid, quarter, "realisasi") for quarter in QUARTERS] == [
        1_000_000, 3_000_000, None, None,
    ]  # fmt: skip


def test_5211_all_periods_together_are_the_last_sum_not_the_sum_of_sums(paid):
    assert figures(paid, "2025", "realisasi", "realisasi_sd", "persen") == (
        4_000_000,
        4_000_000,
        4000,
    )
    assert figures(paid, "2025-TW4", "realisasi_sd", "persen") == (4_000_000, 4000)


def test_5212_a_sum_does_not_fall_in_a_period_without_news(paid):
    percents = [figures(paid, quarter, "persen") for quarter in QUARTERS]

    assert percents == [1000, 4000, 4000, 4000]


def test_5239_of_sums_that_are_said_again_the_last_holds(berdaya, tmp_path):
    """Spending in a form is a sum up to its day: 5 and then 7 million are 7, not 12."""
    for number, (spent, people) in enumerate((("5.000.000", 10), ("7.000.000", 10)), start=1):
        path = tmp_path / f"lrfk-{number}.csv"
        path.write_text(
            "Nama Kegiatan;Fokus;Kecamatan;OPD;Tanggal;Sumber Dana;Pagu;Realisasi;Jumlah\n"
            f"Senam;lansia;Kejobong;dinsos;13/10/2025;Baznas;9.000.000;{spent};{people}\n"
        )
        result = berdaya("import", str(path), "--tanggal", f"2025-11-0{number}", today=TODAY)
        assert result.exit_code == 0, result.stdout

    assert figures(berdaya, "2025", "pagu", "realisasi_sd", "jumlah") == (9_000_000, 7_000_000, 10)


def test_5241_news_of_an_earlier_period_changes_its_own_and_what_is_summed_up_later(paid):
    paid(
        "budget",
        "1",
        "--dana",
        "Baznas:20 jt",
        "--tahap",
        "perubahan",
        "--tanggal",
        "2025-04-01",
        today=TODAY,
    )
    paid("spend", "1", "--dana", "Baznas:500 rb", "--tanggal", "2025-03-01", today=TODAY)
    late = paid(
        "budget",
        "1",
        "--dana",
        "Baznas:11 jt",
        "--tahap",
        "pergeseran",
        "--tanggal",
        "2025-03-02",
        today=TODAY,
    )

    assert "tetap berlaku Rp20.000.000" in late.stderr
    assert [figures(paid, quarter, "realisasi") for quarter in QUARTERS[:2]] == [
        1_500_000,
        3_000_000,
    ]
    assert [figures(paid, quarter, "realisasi_sd") for quarter in QUARTERS[:3]] == [
        1_500_000, 4_500_000, 4_500_000,
    ]  # fmt: skip
    assert [figures(paid, quarter, "pagu") for quarter in QUARTERS[:2]] == [11_000_000, 20_000_000]


@pytest.mark.parametrize(
    ("pagu", "spent", "percent"),
    [
        ("10 jt", "0", 0),
        ("10 jt", None, None),
        ("0", "0", None),
        ("0", None, None),
        ("10 jt", "10 jt", 10_000),
    ],
)
def test_8944_nothing_spent_is_not_all_of_it(berdaya, pagu, spent, percent):
    """Of OpenSID/OpenSID: spending of 0 was shown as 100 %."""
    berdaya("record", "--nama", "Senam", "--fokus", "lansia", "--pelaksana", "dinsos", "--kecamatan", "Kejobong",
            "--tanggal", "2025-10-13", "--dana", f"Baznas:{pagu}", today=TODAY)  # fmt: skip
    if spent is not None:
        berdaya("spend", "1", "--dana", f"Baznas:{spent}", "--tanggal", "2025-10-13", today=TODAY)

    assert figures(berdaya, "2025", "persen") == percent


def test_2507_the_money_of_another_budget_year_is_not_in_this_one(berdaya):
    """Of OpenSID/OpenSID: rows of one year stood in the figures of the next."""
    berdaya("record", "--nama", "Senam", "--fokus", "lansia", "--pelaksana", "dinsos", "--kecamatan", "Kejobong",
            "--tanggal", "2024-06-01..2025-12-30", "--dana", "Baznas:10 jt", "--per", "2024-06-01", today=TODAY)  # fmt: skip
    berdaya(
        "budget",
        "1",
        "--dana",
        "Baznas:7 jt",
        "--tahun",
        "2025",
        "--tanggal",
        "2025-01-02",
        today=TODAY,
    )
    for day, amount in (("2024-12-31", "4 jt"), ("2025-01-01", "1 jt")):
        berdaya("spend", "1", "--dana", f"Baznas:{amount}", "--tanggal", day, today=TODAY)

    money = ("pagu", "realisasi", "realisasi_sd", "persen")
    assert figures(berdaya, "2024", *money) == (10_000_000, 4_000_000, 4_000_000, 4000)
    assert figures(berdaya, "2025", *money) == (7_000_000, 1_000_000, 1_000_000, 1429)
