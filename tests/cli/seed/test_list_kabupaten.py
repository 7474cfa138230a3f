"""list-kabupaten: the regencies and cities that the code list has."""

import json

import openpyxl
import pytest

from berdaya_cli.domain.errors import ExitCode


def test_every_regency_of_the_country_is_listed_with_what_lies_in_it(berdaya):
    result = berdaya("list-kabupaten", "--json")
    rows = json.loads(result.stdout)["data"]

    assert result.exit_code == 0
    assert len(rows) == 514
    assert sum(row["kabupaten"].startswith("Kota ") for row in rows) == 98
    assert {row["kabupaten"].split()[0] for row in rows} == {"Kabupaten", "Kota"}
    sums = [sum(row[name] for row in rows) for name in ("kecamatan", "desa", "kelurahan")]
    assert sums == [7285, 75252 + 14, 8496]
    assert len({row["provinsi"] for row in rows}) == 38


def test_those_of_a_province_are_in_the_order_of_codes(berdaya):
    lines = berdaya("list-kabupaten", "--provinsi", "jawa tengah").stdout.splitlines()

    assert lines[0] == "kode\tkabupaten\tprovinsi\tkecamatan\tdesa\tkelurahan"
    assert lines[3] == "33.03\tKabupaten Purbalingga\tJawa Tengah\t18\t224\t15"
    assert [line[:5] for line in lines[1:]] == sorted(line[:5] for line in lines[1:])
    assert len(lines) == 36
    assert berdaya("list-kabupaten", "--provinsi", "33").stdout.splitlines() == lines


@pytest.mark.parametrize("asked", ["Jawa Tengh", "99", "33.03"])
def test_a_province_that_is_none_is_refused(berdaya, asked):
    result = berdaya("list-kabupaten", "--provinsi", asked)

    assert (result.exit_code, result.stdout) == (ExitCode.NOT_FOUND, "")
    assert result.stderr.startswith(f"Kesalahan: Tidak ada provinsi bernama '{asked}'.\n")


def test_it_needs_no_database_and_makes_none(berdaya, tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    result = berdaya("list-kabupaten", db=False, HOME=str(home), XDG_DATA_HOME=str(home))

    assert result.exit_code == 0
    assert not list(home.rglob("*.db"))


def test_it_goes_into_a_file(berdaya, tmp_path):
    path = tmp_path / "k.xlsx"
    assert berdaya("list-kabupaten", "--provinsi", "33", "--output", str(path)).exit_code == 0

    rows = list(openpyxl.load_workbook(path).active.iter_rows(values_only=True))
    assert any("Kota Semarang" in row for row in rows)
    assert str(rows[-1]).count("SUBTOTAL(109,") == 3
