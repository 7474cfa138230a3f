"""The folder for a Windows laptop without internet, as far as it can be looked at elsewhere."""

import importlib.util
import sys
from zipfile import ZipFile

import pytest

from tests.conftest import ROOT

SPEC = importlib.util.spec_from_file_location("make_folder", ROOT / ".windows" / "make_folder.py")
make_folder = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(make_folder)


def wheel(folder, name, *needs):
    with ZipFile(folder / f"{name}-1-py3-none-any.whl", "w") as file:
        lines = [
            "Metadata-Version: 2.1",
            f"Name: {name}",
            "Version: 1",
            *(f"Requires-Dist: {one}" for one in needs),
        ]
        file.writestr(f"{name}-1.dist-info/METADATA", "\n".join(lines))


def test_what_windows_needs_besides_is_fetched_too(tmp_path):
    """Pip asks for what the system that it runs on needs."""
    wheel(
        tmp_path,
        "berdaya_cli",
        "click>=8",
        "uvloop; sys_platform != 'win32'",
        "pytest; extra == 'dev'",
    )
    wheel(
        tmp_path,
        "click",
        "Colorama>=0.4; platform_system == 'Windows'",
        "old; python_version < '3.8'",
    )

    assert make_folder.lacking(tmp_path, "3.12") == ("Colorama>=0.4",)
    wheel(tmp_path, "colorama")
    assert make_folder.lacking(tmp_path, "3.12") == ()


def test_what_is_double_clicked(tmp_path):
    make_folder.write_cmd(tmp_path, "3.13")
    content = (tmp_path / "pasang.cmd").read_bytes()

    assert content.count(b"\n") == content.count(b"\r\n") > 15
    text = content.decode("ascii")
    assert "{python}" not in text
    for line in ("py -3.13 -m venv", "--no-index --find-links wheels", "berdaya.lnk", "pause"):
        assert line in text


@pytest.mark.parametrize("frozen", [False, True])
def test_a_frozen_program_is_scheduled_as_it_is(berdaya, monkeypatch, frozen):
    if frozen:
        monkeypatch.setattr(sys, "frozen", True, raising=False)
        monkeypatch.setattr(sys, "executable", "/opt/berdaya/berdaya")
    shown = berdaya("cron", "--show", "--output", "/srv/terbuka").stdout

    assert ("/opt/berdaya/berdaya export" in shown) == frozen
    assert ("-m berdaya_cli" in shown) is False
