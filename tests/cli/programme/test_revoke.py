"""revoke: a kecamatan leaves the programme on a day."""

import json

import pytest

DECREE = ("--alasan", "miskin", "--dasar", "SK Bupati 12/2026")


def pilots(berdaya, per):
    rows = json.loads(berdaya("list-pilots", "--per", per, "--json").stdout)["data"]
    return [row["kecamatan"] for row in rows]


def test_revoke_closes_the_cells_after_the_last_day(berdaya, golden):
    result = berdaya("revoke", "Kejobong", "Bukateja", "--sampai", "31/12/2025")

    assert result.exit_code == 0
    golden("revoke.txt", result.stdout + result.stderr)
    assert "Kejobong" in pilots(berdaya, "2025-12-31")
    assert pilots(berdaya, "2026-01-01") == ["Kaligondang", "Bobotsari"]
    found = json.loads(berdaya("gaps", "--per", "2026-01-01", "--json").stdout)["data"]
    assert [row["kecamatan"] for row in found] == ["Kaligondang", "Bobotsari"]


def test_penugasan_that_end_with_the_pilot_are_not_told_of(berdaya):
    for body, fokus in berdaya.sql(
        "SELECT lembaga, fokus FROM penugasan WHERE kecamatan = '33.03.03'"
    ):
        words = ("--fokus", fokus, "--kecamatan", "Kejobong", "--sampai", "2025-12-31")
        assert berdaya("unassign", body, *words).exit_code == 0
    result = berdaya("revoke", "Kejobong", "--sampai", "2025-12-31")

    assert (result.exit_code, result.stderr) == (0, "")


def test_a_designation_that_has_not_begun_is_taken_away(berdaya):
    berdaya("designate", "Rembang", *DECREE, "--mulai", "2026-01-01")
    result = berdaya("revoke", "Rembang")

    assert result.stdout == "Pilot 5: Rembang dihapus, semula mulai 1 Januari 2026\nTersimpan.\n"


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("revoke", "Rembang"), 3, "Rembang bukan pilot setelah 20 November 2025."),
        (("revoke", "Kejobong", "--sampai", "2025-06-30"), 4, "pilot sejak Juli 2025: tidak dapat berakhir sebelumnya"),
        (("revoke", "Kejobong", "--sampai", "besok"), 4, "'besok' bukan tanggal."),
        (("revoke",), 2, "belum diisi"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_and_leaves_no_trace(berdaya, words, code, told):
    berdaya.refuses(words, code, told)
