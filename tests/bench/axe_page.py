"""Check the pages of reports and dashboards with axe-core, at the width of a phone and of a screen.

``python tests/bench/axe_page.py AXE`` needs axe-core (the path of its ``axe.min.js``), Chromium and
Playwright's Python package. It prints every violation of WCAG 2.2 A and AA and of axe's best
practices; none is the mark.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

BIN = Path(sys.executable).parent
SCOPES = ((), ("--kecamatan", "Kejobong"), ("--opd", "dinsos"), ("--fokus", "lansia"))
PERIODS = ("2026-TW2", "2023")
VIEWS = (
    "",
    "#periode=2026-TW2&kecamatan=33.03.03&angka=jumlah&urut=kecamatan.pagu.naik",
    "#periode=2025&bahasa=en",
)
WIDTHS = (390, 1280)


def pages(folder):
    """Make the pages of every scope and an empty period over the sample."""
    environ = os.environ | {"BERDAYA_DB": str(folder / "c.db"), "BERDAYA_TODAY": "2026-07-31"}
    subprocess.run([BIN / "berdaya", "init", "--contoh", "--quiet"], env=environ, check=True)
    for scope in SCOPES:
        for period in PERIODS:
            path = folder / f"{len(list(folder.glob('*.html')))}.html"
            words = ["report", *scope, "--periode", period, "--output", str(path), "--quiet"]
            subprocess.run([BIN / "berdaya", *words], env=environ, check=True)
            yield path.as_uri(), " ".join((*scope, period))
    dashboard = folder / "dasbor.html"
    words = ["report", "--format", "dasbor", "--output", str(dashboard), "--quiet"]
    subprocess.run([BIN / "berdaya", *words], env=environ, check=True)
    words = ["export", "--format", "dasbor", "--output", str(folder / "umum"), "--quiet"]
    subprocess.run([BIN / "berdaya", *words], env=environ, check=True)
    yield from province(folder)
    for path in (dashboard, *(folder / "umum").glob("*.html")):
        for view in VIEWS:
            yield f"{path.as_uri()}{view}", f"{path.name}{view}"


def province(folder):
    """Make the dashboard and the page of a province with one regency."""
    environ = os.environ | {"BERDAYA_DB": str(folder / "k.db"), "BERDAYA_TODAY": "2026-07-31"}

    def do(*words):
        subprocess.run([BIN / "berdaya", *map(str, words), "--quiet"], env=environ, check=True)

    do("init", "--kabupaten", "33.05")
    do("send", "--output", folder / "kiriman")
    do("collect", folder / "kiriman", "--ke", folder / "danau")
    for words in (("--format", "dasbor"), ()):
        path = folder / f"provinsi{len(words)}.html"
        do("report", "--dari", folder / "danau", "--output", path, *words)
        for view in ("", "#kabupaten=33.05&bahasa=en&angka=jumlah") if words else ("",):
            yield f"{path.as_uri()}{view}", f"{path.name}{view}"


def main():
    """Check every page, and exit with 1 where anything is violated."""
    found = looked_at = 0
    axe = Path(sys.argv[1]).read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = Path(name)
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        for address, what in pages(folder):
            for width in WIDTHS:
                looked_at += 1
                tab = browser.new_page(viewport={"width": width, "height": 900})
                tab.goto(address)
                tab.evaluate(axe)
                for rule in tab.evaluate("axe.run()")["violations"]:
                    found += 1
                    where = rule["nodes"][0]["target"]
                    sys.stdout.write(f"{what}, {width}: {rule['id']}: {rule['help']} ({where})\n")
                tab.close()
        browser.close()
    sys.stdout.write(f"{looked_at} pages, {found} violations\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
