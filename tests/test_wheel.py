"""The wheel works alone: installed in an empty environment, run from the root folder."""

import os
import subprocess
import sys
import venv
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """Build the wheel from a copy, so that the checkout stays clean."""
    out = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", out, ROOT],
        check=True, capture_output=True,
    )  # fmt: skip
    (path,) = out.glob("*.whl")
    return path


def test_the_wheel_carries_data_and_the_catalogue(wheel):
    names = set(ZipFile(wheel).namelist())

    assert {
        "berdaya_cli/data/purbalingga.yaml",
        "berdaya_cli/data/seed.schema.json",
        "berdaya_cli/data/batas-33.03.geojson",
        "berdaya_cli/data/batas.LICENSE",
        "berdaya_cli/locale/id/LC_MESSAGES/berdaya.mo",
        "berdaya_cli/panduan/id/mulai.md",
    } <= names
    assert not [name for name in names if name.startswith(("tests", "data/"))]


@pytest.mark.skipif(os.name == "nt", reason="the paths of a POSIX environment")
def test_the_wheel_runs_away_from_the_checkout(wheel, tmp_path):
    home = tmp_path / "rumah"
    home.mkdir()
    venv.create(tmp_path / "venv")
    bin_folder = tmp_path / "venv" / "bin"
    pip = (sys.executable, "-m", "pip", "--python", bin_folder / "python", "install", "--quiet")
    subprocess.run([*pip, "--no-compile", wheel], check=True)

    def run(*words):
        return subprocess.run(
            ["/usr/bin/env", "-i", f"HOME={home}", "BERDAYA_TODAY=2025-11-20", bin_folder / "berdaya", *words],
            cwd="/", capture_output=True, text=True, check=False,
        )  # fmt: skip

    first = run("report", "--kecamatan", "Kejobong")
    assert first.returncode == 0, first.stderr
    assert first.stdout.startswith(
        "Laporan Kecamatan Kejobong\nKabupaten Purbalingga, kode 33.03.03"
    )
    assert run("gaps").returncode == 6
    assert run("list-pilots").stdout.count("\n") == 5
