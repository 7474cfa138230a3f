"""A dashboard as a test opens it: in a real browser that has no network, and hears every complaint."""

import json
import re
from contextlib import contextmanager
from dataclasses import dataclass, field

from berdaya_cli.domain.kegiatan.peserta import GROUPS
from berdaya_cli.domain.kegiatan.status import NAMA_STATUS
from tests.conftest import CONTOH_TODAY, need

FIGURES = (
    "kegiatan", *NAMA_STATUS, "tanpa_status", *GROUPS, "pagu", "realisasi", "realisasi_sd", "realisasi_berpagu",
    "persen",
)  # fmt: skip
"""What both a report and the page add up, by the names that reports have for it."""
ADDED_UP = """(views) => views.map((one) => {
  const found = figures({ periode: "", kecamatan: "", fokus: "", status: "", opd: "", ...one });
  return Object.fromEntries(Object.entries(found).map(
    ([name, value]) => [name, typeof value === "bigint" ? String(value) : value]));
})"""
LISTEN = (
    "addEventListener('securitypolicyviolation', (e) => console.log('CSP ' + e.violatedDirective))"
)


@dataclass
class Tab:
    """A page in the browser, with what it asked of the network and what the browser complained of."""

    page: object
    asked: list = field(default_factory=list)
    complaints: list = field(default_factory=list)

    def look(self, **choice):
        """Choose as a reader does, by the lists above the page."""
        ids = {"kecamatan": "pilih-kecamatan", "fokus": "pilih-fokus"}
        for name, value in choice.items():
            self.page.select_option(f"#{ids.get(name, name)}", value)
            self.settle()

    def settle(self):
        """Wait until the page has followed its address."""
        self.page.wait_for_function(
            "() => JSON.stringify(readAddress(location.hash)[0]) === JSON.stringify(view)"
        )

    def click(self, selector):
        self.page.click(selector)
        self.settle()

    def press_enter(self, selector):
        self.page.focus(selector)
        self.page.keyboard.press("Enter")
        self.settle()

    def goto(self, path, address=""):
        self.page.goto("about:blank")
        self.page.goto(f"{path.as_uri()}{address}")

    def shows(self, choice, value):
        """Wait until a list above the page is at a value: the page follows its address a little later."""
        self.page.wait_for_function(
            "([id, value]) => document.getElementById(id).value === value",
            arg=[choice, value],
            timeout=5000,
        )
        return True

    def text(self, selector):
        return self.page.locator(selector).inner_text()

    def rows(self, table, kind=":not(.jumlah)"):
        """Give a table as it reads, a list a row; its rows of sums are a ``kind`` of their own."""
        return self.page.evaluate(
            "(rows) => [...document.querySelectorAll(rows)].map("
            "(row) => [...row.children].map((cell) => cell.textContent))",
            f"#{table} tbody tr{kind}",
        )

    def figures(self, views):
        """Add views up with the page's own functions, as a report has them."""
        found = self.page.evaluate(ADDED_UP, views)
        money = ("pagu", "realisasi", "realisasi_sd", "realisasi_berpagu", "persen")
        return [
            {n: int(v) if n in money and v is not None else v for n, v in one.items()}
            for one in found
        ]


@contextmanager
def opened(path, address="", *, width=1280, height=900):
    """Open a page, and find at the end that it asked for nothing and nothing went wrong."""
    from playwright.sync_api import sync_playwright

    chromium = need("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium, args=["--no-sandbox", "--disable-gpu"]
        )
        context = browser.new_context(viewport={"width": width, "height": height}, offline=True)
        context.add_init_script(LISTEN)
        tab = Tab(context.new_page())
        tab.page.on("request", lambda request: tab.asked.append(request.url))
        tab.page.on("console", lambda message: tab.complaints.append(message.text))
        tab.page.on("pageerror", lambda error: tab.complaints.append(str(error)))
        tab.page.goto(f"{path.as_uri()}{address}")
        yield tab
        browser.close()
    assert [url for url in tab.asked if not url.startswith((path.parent.as_uri(), "about:"))] == []
    assert tab.complaints == []


def dashboard(berdaya, folder, *words, today=CONTOH_TODAY):
    """Write a dashboard as the command does."""
    path = folder / "dasbor.html"
    result = berdaya("report", "--format", "dasbor", "--output", str(path), *words, today=today)
    assert (result.exit_code, result.stderr) == (0, "")
    return path


def of_report(ringkasan):
    """Give the figures of a report under the names that the page has for them."""
    found = {}
    for name in FIGURES:
        value = getattr(ringkasan, name)
        found[name] = getattr(value, "tampil", value)
    return found


def data_of(path):
    """Give what a page holds as data."""
    found = re.search(r'<script id="data"[^>]*>(.*?)</script>', path.read_text(encoding="utf-8"))
    return json.loads(found[1])
