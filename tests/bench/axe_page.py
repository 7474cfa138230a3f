"""Check the page of a report with axe-core, at the width of a phone and of A4.

``python tests/bench/axe_page.py`` needs npm (it fetches axe-core), Chromium and Playwright's Python
package. It prints every violation of WCAG 2.2 A and AA and of axe's best practices; none is the mark.
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
WIDTHS = (390, 794)


def pages(folder):
    """Make the pages of every scope and an empty period over the sample."""
    environ = os.environ | {"BERDAYA_DB": str(folder / "c.db"), "BERDAYA_TODAY": "2026-07-31"}
    subprocess.run([BIN / "berdaya", "init", "--contoh", "--quiet"], env=environ, check=True)
    for scope in SCOPES:
        for period in PERIODS:
            path = folder / f"{len(list(folder.glob('*.html')))}.html"
            words = ["report", *scope, "--periode", period, "--output", str(path), "--quiet"]
            subprocess.run([BIN / "berdaya", *words], env=environ, check=True)
            yield path, " ".join((*scope, period))


def main():
    """Check every page, and exit with 1 where anything is violated."""
    found = 0
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = Path(name)
        npm = ["npm", "install", "--silent", "--prefix", str(folder), "axe-core"]
        subprocess.run(npm, check=True, stdout=subprocess.DEVNULL)
        axe = (folder / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        for path, what in pages(folder):
            for width in WIDTHS:
                tab = browser.new_page(viewport={"width": width, "height": 900})
                tab.goto(path.as_uri())
                tab.evaluate(axe)
                for rule in tab.evaluate("axe.run()")["violations"]:
                    found += 1
                    where = rule["nodes"][0]["target"]
                    sys.stdout.write(f"{what}, {width}: {rule['id']}: {rule['help']} ({where})\n")
                tab.close()
        browser.close()
    sys.stdout.write(f"{len(SCOPES) * len(PERIODS) * len(WIDTHS)} pages, {found} violations\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
