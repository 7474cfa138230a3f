"""gaps --jenis: what is late or incomplete."""

import json

import pytest


@pytest.fixture
def year(berdaya):
    """Kegiatan of every kind of trouble, and one without any."""
    for words in (
        ("--nama", "Baik", "--tanggal", "2025-10-01", "--status", "selesai", "--jumlah", "5", "--dana", "apbd:1jt",
         "--realisasi", "apbd:1jt", "--kecamatan", "Kejobong"),
        ("--nama", "Terlambat", "--tanggal", "2025-10-02", "--status", "berjalan", "--kecamatan", "Bukateja"),
        ("--nama", "Tanpa peserta", "--tanggal", "2025-10-03", "--status", "selesai", "--kecamatan", "Kejobong"),
        ("--nama", "Tanpa realisasi", "--tanggal", "2025-10-04", "--status", "selesai", "--jumlah", "0",
         "--dana", "apbd:1jt", "--kecamatan", "Kejobong"),
        ("--nama", "Batal", "--tanggal", "2025-10-05", "--status", "dibatalkan", "--kecamatan", "Kejobong",
         "--dana", "apbd:1jt"),
        ("--nama", "Nanti", "--tanggal", "2025-12-05", "--dana", "apbd:1jt"),
        ("--nama", "Nihil", "--tanggal", "2025-10-06", "--status", "selesai", "--jumlah", "1", "--dana", "apbd:nihil"),
    ):  # fmt: skip
        assert (
            berdaya("record", "--fokus", "rppa", "--pelaksana", "dinsos", *words).exit_code == 0
        ), words
    return berdaya


def found(berdaya, *kinds, per="2025-11-20"):
    words = [word for kind in kinds for word in ("--jenis", kind)]
    result = berdaya("gaps", "--per", per, *words, "--json")
    rows = json.loads(result.stdout)["data"]
    assert result.exit_code == (6 if rows else 0)
    return rows


def numbers(berdaya, kind, per="2025-11-20"):
    return [row["kegiatan"] for row in found(berdaya, kind, per=per)]


def test_each_kind_finds_its_own(year):
    assert numbers(year, "terlambat") == [2]
    assert numbers(year, "tanpa-peserta") == [3]
    assert numbers(year, "tanpa-realisasi") == [4]
    assert numbers(year, "terlambat", per="2025-10-02") == []
    assert numbers(year, "terlambat", per="2025-12-31") == [2, 6]
    assert numbers(year, "tanpa-peserta", per="2025-10-02") == []


def test_a_cell_with_an_owner_and_no_kegiatan(year):
    rows = found(year, "tanpa-kegiatan")

    assert {(row["kecamatan"], row["fokus"]) for row in rows} == {
        (kecamatan, fokus)
        for kecamatan in ("Bukateja", "Kejobong", "Kaligondang", "Bobotsari")
        for fokus in ("disabilitas", "zilenial", "sport-center")
    }
    assert {row["fokus"] for row in found(year, "tanpa-kegiatan", per="2026-01-01")} == {
        "rppa", "disabilitas", "zilenial", "sport-center",
    }  # fmt: skip


def test_by_default_only_owners_are_looked_for(year):
    assert {row["jenis"] for row in found(year)} == {"tanpa-penanggung-jawab"}


def test_all_kinds_at_once(year, golden):
    result = year("gaps", "--jenis", "semua", terminal=True)

    assert result.exit_code == 6
    assert max(map(len, result.stdout.splitlines())) <= 80
    golden("gaps.semua.terminal.txt", result.stdout)
    golden("gaps.semua.tsv", year("gaps", "--jenis", "semua").stdout)


def test_nothing_of_a_kind_says_so(berdaya):
    result = berdaya("gaps", "--jenis", "terlambat", "--jenis", "tanpa-peserta", terminal=True)

    assert (result.exit_code, result.stdout) == (
        0,
        "Tidak ada yang sejenis itu per 20 November 2025.\n",
    )


def test_a_misspelt_kind_names_the_nearest(berdaya):
    result = berdaya("gaps", "--jenis", "terlambt", "--kabupaten", "Purbalinga")

    assert (result.exit_code, result.stdout) == (3, "")
    assert (
        "Kesalahan: 'terlambt' bukan jenis celah.\nSaran: Mungkin maksud Anda terlambat?\n"
        in result.stderr
    )
    assert (
        "Yang ada: Purbalingga" in result.stderr
        or "Mungkin maksud Anda Purbalingga?" in result.stderr
    )
