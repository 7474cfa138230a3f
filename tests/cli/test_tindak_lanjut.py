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


def test_the_list_is_as_of_a_day(agreed):
    agreed("finish-tindak-lanjut", "1", "--tanggal", "2025-11-10", "--hasil", "Selesai sudah")

    def listed(*words):
        answer = json.loads(agreed("list-tindak-lanjut", *words, "--json").stdout)["data"]
        return [(row["id"], row["tanggal_selesai"], row["hasil"]) for row in answer]

    assert listed("--per", "2025-11-09") == [(1, None, None), (2, None, None)]
    assert listed("--belum") == [(2, None, None)]
    assert listed("--lembaga", "dinpermasdes") == [(1, "2025-11-10", "Selesai sudah")]
    assert listed("--agenda", "rakor-kabupaten") == []


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (ADD, 4, "Sudah ada: tindak lanjut 1"),
        ((*ADD[:1], "rakor-propinsi", *ADD[2:]), 3, "Tidak ada agenda bernama 'rakor-propinsi'"),
        ((*ADD[:5], "dinsoss", "--batas", "lusa"), 3, "'lusa' bukan tanggal"),
        ((*ADD[:3], "-", *ADD[4:]), 4, "perlu uraian"),
        (("edit-tindak-lanjut", "1"), 2, "Tidak ada yang diminta untuk diubah"),
        (("edit-tindak-lanjut", "9", "--uraian", "x"), 3, "Tidak ada tindak lanjut 9"),
        (("finish-tindak-lanjut", "satu"), 3, "Tidak ada tindak lanjut satu"),
        (("finish-tindak-lanjut", "1", "--tanggal", "2025-12-01"), 4, "belum tiba"),
        (("list-tindak-lanjut", "--agenda", "apa", "--lembaga", "dinsoss"), 3, "dinsoss"),
    ],
)
def test_what_cannot_be_is_refused_and_leaves_no_trace(agreed, words, code, told):
    agreed.refuses(words, code, told)


def test_the_same_thing_done_twice_changes_nothing(agreed):
    agreed("finish-tindak-lanjut", "1", "--tanggal", "2025-11-10")
    before = agreed.content()

    assert agreed("finish-tindak-lanjut", "1").stdout == "Tidak ada perubahan.\n"
    assert (
        agreed("edit-tindak-lanjut", "1", "--lembaga", "dinpermasdes").stdout
        == "Tidak ada perubahan.\n"
    )
    assert agreed.content() == before
