"""Make a folder that installs berdaya on a Windows laptop without internet.

From a checkout with its tests installed, on any system with internet:
``.venv/bin/python .windows/make_folder.py FOLDER``. Put the
Windows installer of that Python (python.org, "Windows installer (64-bit)") into the folder too
where the laptop has none, carry it over on a USB stick, and double-click ``pasang.cmd`` there.
"""

import argparse
import email
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
PYTHON = "3.12"
"""The Python of the laptop unless said: its wheels are made for one version each."""
WINDOWS = ("--platform", "win_amd64", "--implementation", "cp", "--only-binary", ":all:")
CMD = Path(__file__).with_name("pasang.cmd")
"""What is double-clicked: it makes the environment, installs, lays a shortcut on the desktop."""


def main() -> None:
    """Read where the folder goes, and make it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--python", default=PYTHON, help=f"of the laptop; {PYTHON} unless said")
    asked = parser.parse_args()
    wheels = asked.folder / "wheels"
    wheels.mkdir(parents=True, exist_ok=True)
    pip = (sys.executable, "-m", "pip")
    own = (*pip, "wheel", "--quiet", "--no-deps", "--wheel-dir", str(wheels), str(ROOT))
    subprocess.run(own, check=True)  # noqa: S603  our own words
    into = ("--python-version", asked.python, *WINDOWS, "--dest", str(wheels))
    wanted = (str(ROOT),)
    while wanted:  # pip asks what this system needs besides, not what Windows does
        words = (*pip, "download", "--quiet", *into, *wanted)
        subprocess.run(words, check=True)  # noqa: S603  our own words, and names of packages
        wanted = lacking(wheels, asked.python)
    write_cmd(asked.folder, asked.python)
    files = list(wheels.glob("*.whl"))
    size = sum(path.stat().st_size for path in files) / 1_000_000
    sys.stdout.write(f"{asked.folder}: {len(files)} wheels, {size:.0f} MB, pasang.cmd\n")


def lacking(wheels: Path, python: str) -> tuple[str, ...]:
    """Return what the wheels of a folder need on Windows, and is not among them."""
    there, needed = set(), {}
    windows = {
        "sys_platform": "win32", "platform_system": "Windows", "os_name": "nt", "extra": "",
        "python_version": python, "python_full_version": f"{python}.0", "platform_machine": "AMD64",
    }  # fmt: skip
    for path in wheels.glob("*.whl"):
        with ZipFile(path) as wheel:
            name = next(one for one in wheel.namelist() if one.endswith(".dist-info/METADATA"))
            about = email.message_from_bytes(wheel.read(name))
        there.add(canonicalize_name(about["Name"]))
        for text in about.get_all("Requires-Dist", ()):
            one = Requirement(text)
            if one.marker is None or one.marker.evaluate(windows):
                needed[canonicalize_name(one.name)] = f"{one.name}{one.specifier}"
    return tuple(needed[name] for name in sorted(needed.keys() - there))


def write_cmd(folder: Path, python: str) -> None:
    """Write the file that is double-clicked, with the ends of lines that Windows wants."""
    text = CMD.read_text(encoding="utf-8").replace("{python}", python)
    (folder / "pasang.cmd").write_bytes(text.replace("\n", "\r\n").encode())


if __name__ == "__main__":
    main()
