"""The command recap."""

import json

import pytest

from berdaya_cli.domain.errors import ExitCode
from berdaya_cli.domain.report.rekap import MENURUT
from tests.conftest import FILES
from tests.documents import cells

TOLD = (
    "Kegiatan bersama dihitung di tiap kecamatan dengan uangnya; hanya peserta yang dapat"
    " dijumlahkan.\n"
)


@pytest.mark.parametrize("menurut", MENURUT)
def test_a_recap_on_a_terminal_and_in_a_pipe(contoh, golden, menurut):
    words = ("recap", "--menurut", menurut, "--periode", "2025-S2")
    shown, piped = contoh(*words, terminal=True), contoh(*words)

    assert (shown.exit_code, piped.exit_code) == (0, 0)
    assert max(map(len, shown.stdout.splitlines())) <= 80
    assert piped.stderr.endswith(TOLD) == (menurut == "kecamatan")
    assert ("dapat dijumlahkan" in piped.stderr) == (
        menurut in {"kecamatan", "desa", "sumber-dana"}
    )
    golden(f"recap-{menurut}.terminal.txt", shown.stdout)
    golden(f"recap-{menurut}.tsv", piped.stdout)


def test_a_recap_as_json_and_as_files_has_the_same_lines(contoh, tmp_path):
    words = ("recap", "--periode", "2025")
    head, *rows = (line.split("\t") for line in contoh(*words).stdout.splitlines())
    answer = json.loads(contoh(*words, "--json").stdout)
    assert contoh(*words, "--output", str(tmp_path / "rekap.xlsx")).exit_code == 0
    assert contoh(*words, "--output", str(tmp_path / "rekap.csv")).exit_code == 0

    assert answer["skema"] == "berdaya/recap/2"
    assert [list(line) for line in answer["data"]] == [head] * len(rows)
    assert [["" if v is None else str(v) for v in line.values()] for line in answer["data"]] == rows
    assert (tmp_path / "rekap.csv").read_text("utf-8-sig").splitlines()[0] == ",".join(
        [*head, "contoh"]
    )
    sheet = list(cells(tmp_path / "rekap.xlsx"))
    assert f"A1:Q{len(rows) + 8}" in sheet[0]
    assert [line for line in sheet if line.startswith(("C1 ", "C2", "C3", "C5", "C9", "J9", "M9"))] == [
        "C1 General 'Rekapitulasi, Kecamatan Berdaya'", "C2 General 'Kabupaten Purbalingga'",
        "C3 General 'Tahun 2025'", "C5 General 'DATA CONTOH: rekaan, bukan kejadian nyata.'",
        "C9 General 'Bukateja'", 'J9 "Rp"#,##0 85000000', "M9 0.00% 0.9718",
    ]  # fmt: skip


def test_where_a_period_is_empty_it_says_which_is_not(contoh):
    assert contoh("recap", "--periode", "2020").stderr.endswith(
        "Tidak ada kegiatan dalam periode ini; 12 mulai pada 2026: --periode 2026\n"
    )


def test_without_any_kegiatan_the_pilots_are_told_with_nothing(berdaya):
    result = berdaya("recap")

    assert [line.split("\t")[2:6] for line in result.stdout.splitlines()[1:]] == [
        [nama, "0", "0", "0"] for nama in ("Bukateja", "Kejobong", "Kaligondang", "Bobotsari")
    ]
    assert result.stderr == "Belum ada kegiatan.\n"


def test_every_mistake_is_told_at_once(berdaya):
    words = ("recap", "--menurut", "hari", "--periode", "kapan", "--kabupaten", "Purbalinga")
    result = berdaya.refuses(words, ExitCode.INVALID, "Rekap tidak dapat dibuat per 'hari'.")

    assert "'kapan' bukan periode." in result.stderr
    assert "Mungkin maksud Anda Kabupaten Purbalingga?" in result.stderr


def test_several_regencies_stand_side_by_side_or_one_alone(berdaya):
    berdaya("seed", str(FILES / "kota-contoh.yaml"))
    berdaya(
        "record", "--nama", "Senam", "--fokus", "lansia-disabilitas", "--pelaksana", "99.71/dinsos",
        "--kecamatan", "Rekawana", "--tanggal", "2025-10-13", "--jumlah", "30", "--status", "selesai",
    )  # fmt: skip
    lines = berdaya("recap", "--menurut", "kabupaten").stdout.splitlines()[1:]
    alone = berdaya("recap", "--kabupaten", "99.71").stdout.splitlines()[1:]

    assert [line.split("\t")[1:7] for line in lines] == [
        ["33.03", "Purbalingga", "0", "0", "0", ""],
        ["99.71", "Kota Contoh", "1", "1", "1", "30"],
    ]
    assert "99.71.02\tRekawana\t1\t1\t1\t30\t\t\t\t\t" in "\n".join(alone)
    assert "33.03" not in "".join(alone)
    shown = berdaya("recap", "--menurut", "fokus", terminal=True).stdout
    assert "99.71" in shown


def test_what_is_of_the_whole_regency_is_not_denied(berdaya):
    berdaya(
        "record", "--nama", "Rakor", "--fokus", "rppa", "--pelaksana", "dinsos", "--tanggal", "2023-05-05",
    )  # fmt: skip
    result = berdaya("recap", "--periode", "2023")

    assert result.stdout.count("\n") == 1
    assert result.stderr == (
        "Yang ada dalam periode ini untuk seluruh kabupaten/kota: --menurut kabupaten\n"
    )


def test_the_kegiatan_of_all_regencies_are_counted_where_the_period_has_none(berdaya):
    berdaya("seed", str(FILES / "kota-contoh.yaml"))
    for home, fokus in (("33.03", "lansia"), ("99.71", "lansia-disabilitas"), ("33.03", "rppa")):
        berdaya(
            "record", "--nama", "Rakor", "--fokus", fokus, "--pelaksana", f"{home}/dinsos",
            "--tanggal", "2025-05-05",
        )  # fmt: skip

    assert berdaya("recap", "--periode", "2020").stderr == (
        "Tidak ada kegiatan dalam periode ini; 3 mulai pada 2025: --periode 2025\n"
    )


@pytest.mark.parametrize(("status", "counted"), [("selesai", 0), ("dibatalkan", 0), ("ditunda", 1)])
def test_without_an_end_it_belongs_to_a_period_until_it_is_closed(berdaya, status, counted):
    berdaya(
        "record", "--nama", "Pendampingan", "--fokus", "rppa", "--pelaksana", "dinsos",
        "--kecamatan", "Kejobong", "--tanggal", "2024-05-05..",
    )  # fmt: skip
    berdaya("progress", "1", "--status", status, "--tanggal", "2024-12-01")
    line = berdaya("recap", "--menurut", "kabupaten", "--periode", "2025").stdout.splitlines()[1]

    assert line.split("\t")[3] == str(counted)
    assert len(berdaya("list-kegiatan", "--periode", "2025").stdout.splitlines()) == 1 + counted
    again = berdaya("progress", "1", "--status", "berjalan", "--tanggal", "2025-03-01")
    assert again.exit_code == 0, again.stderr
    told = berdaya("recap", "--menurut", "kabupaten", "--periode", "2025").stdout.splitlines()[1]
    assert told.split("\t")[3] == "1"
