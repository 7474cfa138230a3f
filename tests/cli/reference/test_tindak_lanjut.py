"""Follow-ups of an agenda: what, who, until when, and that it was done."""

import json

import pytest

ADD = (
    "add-tindak-lanjut", "rakor-provinsi-2025", "--uraian", "Susun SK Tim Kecamatan", "--lembaga", "dinpermasdes",
    "--batas", "Oktober 2025",
)  # fmt: skip


@pytest.fixture
def agreed(berdaya):
    assert berdaya(*ADD).exit_code == 0
    assert berdaya(
        "add-tindak-lanjut", "rakor-provinsi-2025", "--uraian", "Data aset RPPA", "--lembaga", "dinsos",
        "--batas", "2025-11-15",
    ).exit_code == 0  # fmt: skip
    return berdaya


def overdue(berdaya, per):
    result = berdaya("gaps", "--jenis", "tindak-lanjut", "--per", per, "--json")
    found = json.loads(result.stdout)["data"]
    assert result.exit_code == (6 if found else 0)
    return [row["tindak_lanjut"] for row in found]


def test_a_follow_up_from_the_meeting_to_its_end(agreed, golden):
    told = "".join(
        agreed(*words).stdout
        for words in (
            ("edit-tindak-lanjut", "1", "--batas", "2025-11-07", "--lembaga", "bagian pemerintahan"),
            ("finish-tindak-lanjut", "#1", "--tanggal", "2025-11-10", "--hasil", "Ditandatangani"),
        )
    )  # fmt: skip

    golden("tindak-lanjut.txt", told)
    golden("list-tindak-lanjut.tsv", agreed("list-tindak-lanjut").stdout)
    drawn = agreed("list-tindak-lanjut", terminal=True).stdout
    assert max(map(len, drawn.splitlines())) <= 80
    golden("list-tindak-lanjut.terminal.txt", drawn)


def test_it_is_overdue_from_the_day_after_its_last_day_until_it_is_done(agreed):
    assert overdue(agreed, "2025-10-31") == []
    assert overdue(agreed, "2025-11-01") == [1]
    assert overdue(agreed, "2025-11-16") == [1, 2]
    late = agreed("finish-tindak-lanjut", "1", "--tanggal", "2025-11-10")
    assert "batasnya Oktober 2025" in late.stderr
    assert overdue(agreed, "2025-11-09") == [1]
    assert overdue(agreed, "2025-11-10") == []
    assert overdue(agreed, "2025-11-16") == [2]
