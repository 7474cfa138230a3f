"""import of what is piped in, and of tables as JSON: the same answers as from a file."""

import json

import openpyxl
import pytest

from tests.terminal import Terminal

CSV = "Nama Kegiatan;Fokus;Kecamatan;OPD;Tanggal;L;P\nSenam;lansia;Kejobong;dinsos;13/10/2025;3;4\n"
ROW = {
    "Nama Kegiatan": "Senam",
    "fokus": "lansia",
    "kecamatan": "Kejobong",
    "pelaksana": "dinsos",
    "tanggal": "13/10/2025",
    "laki_laki": 3,
    "perempuan": 4,
}
KEPT = "SELECT nama, sha256, nama_berkas FROM kegiatan, impor"
PEOPLE = "SELECT laki_laki, perempuan FROM pelaksanaan"


def test_a_table_that_is_piped_in(berdaya):
    result = berdaya("import", "-", stdin=CSV)

    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == (
        "stdin: baru 1, berubah 0, tetap 0, ditolak 0, hilang 0.\n  baru: kegiatan 1, Senam\n"
    )
    ((nama, sha, name),) = berdaya.sql(KEPT)
    assert (nama, name, berdaya.sql(PEOPLE)) == ("Senam", "stdin", [(3, 4)])
    assert (berdaya.db.parent / "berdaya.impor" / sha).read_bytes() == CSV.encode()
    assert berdaya("doctor").exit_code == 0


def test_a_workbook_that_is_piped_in(berdaya, tmp_path):
    made = openpyxl.Workbook()
    made.active.append(list(ROW))
    made.active.append(list(ROW.values()))
    made.save(tmp_path / "t.xlsx")

    assert berdaya("import", "-", stdin=(tmp_path / "t.xlsx").read_bytes()).exit_code == 0
    assert berdaya.sql(PEOPLE) == [(3, 4)]


def test_what_is_wrong_in_it_is_marked(berdaya, tmp_path):
    result = berdaya(
        "import",
        "-",
        "--dry-run",
        "--tandai",
        str(tmp_path / "tanda"),
        stdin=CSV.replace("3;4", "x;4"),
    )

    assert result.exit_code == 6
    sheet = openpyxl.load_workbook(tmp_path / "tanda" / "stdin.tandai.xlsx").active
    assert sheet["F2"].comment is not None
    assert berdaya.sql("SELECT count(*) FROM impor") == [(0,)]


def test_a_pipe_and_a_file_at_once(berdaya, tmp_path):
    (tmp_path / "b.csv").write_text(CSV.replace("Senam", "Rapat"))
    result = berdaya("import", "-", str(tmp_path / "b.csv"), "-", stdin=CSV)

    assert [line.partition(":")[0] for line in result.stdout.splitlines()[::2]] == [
        "stdin",
        "b.csv",
    ]


def test_an_empty_pipe_is_told(berdaya):
    result = berdaya("import", "-")

    assert result.exit_code == 6
    assert "kosong" in result.stdout


@pytest.mark.parametrize(
    "text",
    [
        json.dumps([ROW]),
        json.dumps({"skema": "x/1", "data": [ROW]}, indent=1),
        json.dumps(ROW) + "\n",
        "\ufeff" + json.dumps([ROW]),
        "\n " + json.dumps([dict(reversed(ROW.items()))]),
        json.dumps([{**ROW, "laki_laki": "3", "perempuan": 4.0, "hasil": None}]),
    ],
)
def test_json_in_all_its_forms(berdaya, text):
    result = berdaya("import", "-", stdin=text)

    assert (result.exit_code, berdaya.sql(PEOPLE)) == (0, [(3, 4)]), result.stdout


def test_objects_need_not_have_the_same_keys(berdaya, tmp_path):
    path = tmp_path / "t.json"
    short = {key: value for key, value in ROW.items() if key != "perempuan"}
    path.write_text(json.dumps([short | {"Nama Kegiatan": "Rapat", "jumlah": 9}, ROW]))

    assert berdaya("import", str(path)).exit_code == 0
    assert berdaya.sql("SELECT jumlah, laki_laki, perempuan FROM pelaksanaan") == [
        (9, 3, None),
        (7, 3, 4),
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[{"a": 1}, 2]', "daftar objek"),
        ('{"data": 3}', "daftar objek"),
        ('[{"a": {"b": 1}}]', "Baris 2, 'a'"),
        ('[{"a": [1]}]', "satu nilai"),
        ('[{"a": 1,}]', "bukan JSON"),
        ('[{"a": 1, "a": 2}]', "kedua kali"),
        ('[{"a": NaN}]', "bukan JSON"),
        ('[{"a": ' + "[" * 5000, "terlalu dalam"),
        ('[{"3303010101010001": {}}]', "Baris 2"),
    ],
)
def test_json_that_is_no_table(berdaya, text, said):
    result = berdaya("import", "-", stdin=text)

    assert (result.exit_code, result.stderr) == (6, "")
    assert said in result.stdout
    assert "3303010101010001" not in result.stdout


@pytest.mark.parametrize(
    "value", ["1e999", "-1e999", "true", '"=1+1"', "1e15", "123456789012345678901"]
)
def test_odd_values_are_findings(berdaya, value):
    text = json.dumps([ROW]).replace('"laki_laki": 3', f'"laki_laki": {value}')

    assert berdaya("import", "-", stdin=text).exit_code == 6
    assert berdaya.sql("SELECT count(*) FROM kegiatan") == [(0,)]


def test_numbers_of_people_are_found_in_json(berdaya):
    for key, value in (("hasil", "NIK 3303010101010001"), ("3303010101010001", "x"), ("NIK", 1)):
        result = berdaya("import", "-", stdin=json.dumps([ROW | {key: value}]))

        assert result.exit_code == 6
        assert "3303010101010001" not in result.stdout + result.stderr


def test_nothing_is_asked_of_a_pipe(berdaya):
    result = berdaya("import", "-", stdin=CSV.replace("OPD", "Satker"), terminal=True)

    assert result.exit_code == 6


def test_a_csv_that_begins_like_json_is_one(berdaya):
    above = "[Rekap];;;;;;\n"

    assert berdaya("import", "-", stdin=above + CSV).exit_code == 0


def test_a_person_can_type_a_table(berdaya):
    terminal = Terminal(berdaya, "import", "-")
    terminal.types(CSV.replace("\n", "\r"))
    terminal.types("\x04")
    terminal.sees("baru 1")

    assert terminal.ends() == 0
