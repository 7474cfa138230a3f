"""The commands and options at the foot of each page of the manual: ``python -m tests.manual``.

Each command stands on one page, with every option that is its own; those of all commands stand on the
page about installing.
"""

import textwrap
from pathlib import Path

import berdaya_cli
from berdaya_cli.cli.commands import COMMANDS
from berdaya_cli.cli.help import TOPICS
from berdaya_cli.cli.parsing import load_command
from berdaya_cli.cli.shared import shared_options
from berdaya_cli.language import use_language

PAGES = Path(berdaya_cli.__file__).parent / "panduan"
PAGE_OF_WING = {
    "seed": "data", "reference": "data", "programme": "mulai", "pantau": "mulai", "kegiatan": "catat",
    "formulir": "formulir", "indikator": "indikator", "excel": "excel", "report": "laporan", "publish": "umumkan", "keeping": "aman",
    "province": "provinsi", "": "pasang",
}  # fmt: skip
PAGE_OF_COMMAND = {
    "merge": "dua-laptop",
    "chase": "bulan",
    "handover": "aman",
    "letter": "bulan",
    "template": "formulir",
    "list-impor": "excel",
    "continue": "tahun",
    "init": "mulai",
    "list-kabupaten": "provinsi",
    "list-kecamatan": "mulai",
    **dict.fromkeys(("issue", "list-edisi", "verify", "diff", "audit-pack"), "edisi"),
    **dict.fromkeys(("list-indikator", "add-indikator", "edit-indikator"), "indikator"),
}
HEADING = {"id": "## Perintah di halaman ini", "en": "## Commands of this page"}
WIDTH = 79


def page_of(entry):
    """Name the page on which a command stands."""
    return PAGE_OF_COMMAND.get(entry.name, PAGE_OF_WING[entry.wing])


def own_options(command):
    """Name the options of a command that not every command has."""
    shared = {name for option in shared_options() for name in option.opts} | {"--help"}
    return [
        name
        for param in command.params
        for name in param.opts
        if name[:2] == "--" and name not in shared
    ]


def reference(topic, language):
    """Write what stands at the foot of a page; nothing where it has no command."""
    use_language(language)
    lines = []
    for entry in COMMANDS:
        if page_of(entry) != topic:
            continue
        command = load_command(entry.name)
        command.speak()
        lines += textwrap.wrap(
            f"{entry.name}: {command.help}", WIDTH, subsequent_indent="  ", break_on_hyphens=False
        )
        lines += textwrap.wrap(
            " ".join(own_options(command)), WIDTH, initial_indent="    ", subsequent_indent="    ",
            break_on_hyphens=False,
        )  # fmt: skip
    use_language("id")
    return f"{HEADING[language]}\n\n```\n" + "\n".join(lines) + "\n```\n" if lines else ""


def page(topic, language):
    """Return a page with its foot made anew."""
    text = (PAGES / language / f"{topic}.md").read_text(encoding="utf-8")
    body = text.split(f"\n{HEADING[language]}\n")[0].rstrip() + "\n"
    foot = reference(topic, language)
    return f"{body}\n{foot}" if foot else body


if __name__ == "__main__":
    for language in HEADING:
        for topic in TOPICS:
            (PAGES / language / f"{topic}.md").write_text(page(topic, language), encoding="utf-8")
