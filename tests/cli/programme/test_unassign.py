"""unassign: who answered stops on a day."""

import json

import pytest

LANSIA = ("--fokus", "lansia")


KEJOBONG = ("--kecamatan", "Kejobong")


def gaps(berdaya, *words):
    result = berdaya("gaps", *words, "--json")
    found = json.loads(result.stdout)["data"]
    assert result.exit_code == (6 if found else 0)
    return [(row["kecamatan"], row["fokus"], row["jenis"]) for row in found]


def rows(berdaya, *words):
    data = json.loads(berdaya("list-penugasan", *words, "--json").stdout)["data"]
    return [
        (
            r["kecamatan"],
            r["kode_fokus"],
            r["kode_lembaga"],
            r["peran"],
            r["berlaku_mulai"],
            r["berlaku_sampai"],
        )
        for r in data
    ]


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("unassign", "dinsos", *LANSIA, *KEJOBONG), 3, "tidak punya penugasan Lanjut usia (lansia) di Kejobong"),
        (("unassign", "dinsos", "--fokus", "rppa"), 2, "Di mana?"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_and_leaves_no_trace(berdaya, words, code, told):
    berdaya.refuses(words, code, told)


def test_unassign_ends_on_a_day_and_the_row_stays(berdaya, golden):
    result = berdaya(
        "unassign", "dinsos", "--fokus", "rppa", *KEJOBONG, "--sampai", "30 November 2025"
    )

    assert result.exit_code == 0
    golden("unassign.txt", result.stdout)
    assert ("Kejobong", "rppa", "dinsos", "penanggung-jawab", "2025-07", "2025-11-30") in rows(
        berdaya
    )
    assert ("Kejobong", "rppa", "berakhir") in gaps(berdaya, "--per", "2025-12-01")


def test_unassign_without_a_day_makes_today_the_last(berdaya):
    berdaya("unassign", "dinsos", "--fokus", "rppa", "--semua-pilot")

    assert ("Kejobong", "rppa", "dinsos", "penanggung-jawab", "2025-07", "2025-11-20") in rows(
        berdaya
    )


def test_unassign_takes_away_what_would_only_start_later(berdaya):
    berdaya("assign", "dinsos", *LANSIA, *KEJOBONG, "--mulai", "2026-01-01")
    result = berdaya("unassign", "dinsos", *LANSIA, *KEJOBONG)

    assert result.stdout.endswith("dihapus, semula mulai 1 Januari 2026\nTersimpan.\n")
    assert [row for row in rows(berdaya, "--semua") if row[1] == "lansia"] == []


@pytest.mark.parametrize(
    "words",
    [
        ("unassign", "dinsos", "--fokus", "rppa", "--semua-pilot"),
    ],
)
def test_a_dry_run_tells_the_same_and_writes_nothing(berdaya, words):
    before = berdaya.content()
    dry = berdaya(*words, "--dry-run")

    assert berdaya.content() == before
    real = berdaya(*words)
    assert dry.stdout == real.stdout.replace("Tersimpan.", "Uji coba, belum ada yang tersimpan.")
    assert berdaya.content() != before


@pytest.mark.parametrize(
    "words",
    [
        ("unassign", "dinsos", "--fokus", "rppa", *KEJOBONG, "--sampai", "2025-06-30"),
    ],
)
def test_what_was_in_force_is_never_deleted(berdaya, words):
    before = berdaya.content()
    result = berdaya(*words)

    assert (result.exit_code, result.stdout) == (4, "")
    assert "berlaku sejak Juli 2025: tidak dapat" in result.stderr
    assert berdaya.content() == before
