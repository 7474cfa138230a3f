"""Two regencies in one file: names that both have, and commands that concern one."""

import json

import pytest

from tests.conftest import FILES


@pytest.fixture
def two(berdaya):
    assert berdaya("seed", str(FILES / "kota-contoh.yaml")).exit_code == 0
    return berdaya


def test_a_kecamatan_of_both_is_asked_back_with_codes(two):
    result = two("report", "--kecamatan", "Karanganyar")

    assert (result.exit_code, result.stdout) == (4, "")
    assert result.stderr == (
        "Kesalahan: 'Karanganyar' dapat berarti lebih dari satu.\n"
        "Saran: Pakai kodenya: 33.03.11 (Karanganyar, Kabupaten Purbalingga); 99.71.01 (Karanganyar, Kota Contoh)\n"
    )
    assert two("report", "--kecamatan", "99.71.01").stdout.startswith(
        "Laporan Kecamatan Karanganyar\nKota Contoh,"
    )
    told = two("report", "--kecamatan", "Karanganyar", "--kabupaten", "Purbalingga").stdout
    assert "Kabupaten Purbalingga, kode 33.03.11" in told


def test_an_opd_of_both_is_found_by_the_kecamatan_that_is_named(two):
    assert two("assign", "dinsos", "--fokus", "lansia", "--kecamatan", "Rekawana").exit_code == 0
    assert two("assign", "dinsos", "--fokus", "lansia", "--kecamatan", "Kejobong").exit_code == 0

    assert two.sql("SELECT kabupaten, fokus FROM penugasan WHERE id > 16 ORDER BY id") == [
        ("99.71", "lansia-disabilitas"),
        ("33.03", "lansia"),
    ]


def test_an_opd_of_both_is_asked_back_where_nothing_tells(two):
    result = two("assign", "dinsos", "--fokus", "lansia", "--semua-pilot")

    assert (result.exit_code, result.stdout) == (4, "")
    assert "33.03/dinsos" in result.stderr
    assert "99.71/dinsos" in result.stderr
    assert two("assign", "99.71/dinsos", "--fokus", "lansia", "--semua-pilot").exit_code == 0
    assert (
        two(
            "assign", "dinsos", "--fokus", "lansia", "--semua-pilot", "--kabupaten", "33.03"
        ).exit_code
        == 0
    )


def test_a_kecamatan_of_another_regency_than_the_opd_is_refused(two):
    before = two.content()
    result = two(
        "assign",
        "dinsos",
        "--fokus",
        "rppa",
        "--kecamatan",
        "Kejobong",
        "--kecamatan",
        "Rekawana",
    )

    assert (result.exit_code, result.stdout) == (4, "")
    assert result.stderr == "Kesalahan: Rekawana berada di Kota Contoh, OPD itu tidak.\n"
    assert two.content() == before


def test_gaps_name_codes_where_names_may_not_do(two):
    found = json.loads(two("gaps", "--kabupaten", "Contoh", "--json").stdout)["data"]

    assert [row["fokus"] for row in found] == ["rppa", "lansia-disabilitas"]
    assert found[0]["saran"] == "berdaya assign OPD --fokus rppa --kecamatan 99.71.02"


def test_a_fokus_belongs_to_a_regency(two):
    result = two("list-kegiatan", "--fokus", "rppa")

    assert (result.exit_code, result.stdout) == (4, "")
    assert "Isi --kabupaten." in result.stderr
    assert two("list-kegiatan", "--fokus", "rppa", "--kabupaten", "Contoh").exit_code == 0


def test_a_kegiatan_is_recorded_for_the_regency_of_its_kecamatan(two):
    words = (
        "record",
        "--nama",
        "x",
        "--fokus",
        "lansia",
        "--pelaksana",
        "dinsos",
        "--tanggal",
        "2025-10-13",
    )
    assert two(*words, "--kecamatan", "Rekawana", "--dana", "APBD Kota:1jt").exit_code == 0
    assert two(*words, "--kabupaten", "Contoh").exit_code == 0

    assert two.sql("SELECT kabupaten, seluruh_kabupaten FROM kegiatan") == [
        ("99.71", 0),
        ("99.71", 1),
    ]
    assert two("report", "--kecamatan", "Kejobong", "--json").stdout.count('"nama": "x"') == 0
    assert (
        two("report", "--kecamatan", "99.71.01", "--json").stdout.count('"nama": "x", "uraian"')
        == 1
    )


def test_the_matrix_has_a_part_for_each(two):
    result = two("list-penugasan", terminal=True)

    assert result.stdout.count("Fokus") == 2
    assert "Rekawana" in result.stdout
    assert "Rekawana" not in two("list-penugasan", "--kabupaten", "33.03", terminal=True).stdout
