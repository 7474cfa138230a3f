"""list-kiriman: who sent, as of which day; who is missing, of a day before, replaced."""

import json

import openpyxl

from berdaya_cli.domain.errors import ExitCode


def test_each_regency_of_the_province_has_a_line(offices, tmp_path):
    out, lake = tmp_path / "out", str(tmp_path / "danau")
    offices["33.01"].send(out)
    offices["33.02"].send(out, "--sampai", "2025-11-30")
    offices["33.74"].send(out)
    run = offices["33.01"]
    run("collect", str(out), "--ke", lake)
    offices["33.01"].record(2)
    run("collect", str(offices["33.01"].send(tmp_path / "baru")), "--ke", lake, "--ganti")
    result = run("list-kiriman", "--dari", lake, "--periode", "2025-12", "--json")
    lines = json.loads(result.stdout)["data"]

    by_state = {}
    for line in lines:
        by_state.setdefault(line["keadaan"], []).append(line["kode"])
    assert by_state["masuk"] == ["33.01", "33.74"]
    assert by_state["sebelumnya"] == ["33.02"]
    assert by_state["diganti"] == ["33.01"]
    assert len(by_state["belum-masuk"]) == 32
    assert [line["kode"] for line in lines] == sorted(line["kode"] for line in lines)
    assert [line["kegiatan"] for line in lines if line["kode"] == "33.01"] == [2, None]
    shown = run("list-kiriman", "--dari", lake, "--periode", "2025-12").stderr
    assert shown.startswith(
        "3 dari 35 kabupaten/kota; 1 memakai keadaan 30 November 2025.\nBelum masuk: "
    )
    earlier = run("list-kiriman", "--dari", lake, "--periode", "2025-11").stderr
    assert earlier.startswith("3 dari 35 kabupaten/kota.\n")
    path = tmp_path / "k.xlsx"
    run("list-kiriman", "--dari", lake, "--output", str(path))
    rows = list(openpyxl.load_workbook(path).active.iter_rows(values_only=True))
    assert any("Kota Semarang" in row for row in rows)


def test_what_is_no_lake_is_refused(offices, tmp_path):
    run = offices["33.01"]
    for path in (tmp_path / "tidak-ada", tmp_path):
        result = run("list-kiriman", "--dari", str(path), code=ExitCode.STORAGE)
        assert "bukan danau kiriman" in result.stderr
