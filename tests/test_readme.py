"""README and the pages beside the code tell the truth: commands run, and what is named is there."""

import re
import shlex

import pytest

from tests.conftest import ROOT

PAGES = {
    "README.md": 12 * 1024,
    "berdaya_cli/README.md": 12 * 1024,
    "data/README.md": 4 * 1024,
    "tests/README.md": 4 * 1024,
    "tests/bench/README.md": 20 * 1024,
}
"""The pages for readers of the checkout, and how many bytes each may have."""
README = ROOT / "README.md"
BLOCK = re.compile(r"(<!-- walk-through -->\n```console\n)(.*?)(```\n)", re.DOTALL)
HOME = "/home/anda"


def test_the_walk_through_gives_what_it_shows(berdaya, tmp_path, monkeypatch, request):
    """Run line by line in an empty home, on a terminal of 80 characters."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.chdir(home)
    code = 0

    def answer(line):
        nonlocal code
        if line == "echo $?":
            return f"{code}\n"
        program, *words = shlex.split(line)
        assert program == "berdaya"
        data = home / ".local" / "share"
        result = berdaya(*words, terminal=True, together=True, db=False, XDG_DATA_HOME=str(data))
        code = result.exit_code
        shown = result.stdout.replace(str(home), HOME)
        return re.sub(r"\d+,\d detik", "0,1 detik", shown)  # how long it took

    def block(match):
        lines = [line for line in match[2].splitlines() if line.startswith("$ ")]
        shown = "".join(f"{line}\n{answer(line[2:])}" for line in lines)
        return f"{match[1]}{shown}{match[3]}"

    text = README.read_text(encoding="utf-8")
    now = BLOCK.sub(block, text)
    if request.config.getoption("--update-golden"):
        README.write_text(now, encoding="utf-8")
    assert now == README.read_text(encoding="utf-8")
    assert {path.suffix for path in (home / "out").iterdir()} == {
        ".csv", ".geojson", ".html", ".json", ".md", ".ndjson",
    }  # fmt: skip


def test_every_dependency_says_why_it_is_there():
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    wanted = re.search(r"^dependencies = \[(.*?)^\]", project, re.DOTALL | re.MULTILINE)[1]
    names = set(re.findall(r'^  "([a-z0-9-]+)', wanted, re.MULTILINE))

    house = (ROOT / "berdaya_cli" / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (\S+) \| .+ \| .+ \|$", house, re.MULTILINE)
    assert {row.lower() for row in rows} - {"library", "---"} == names


@pytest.mark.parametrize("page", PAGES)
def test_a_page_fits_its_bounds(page):
    assert len((ROOT / page).read_bytes()) <= PAGES[page], page


@pytest.mark.parametrize("page", PAGES)
def test_every_file_that_is_named_is_there(page):
    text = (ROOT / page).read_text(encoding="utf-8")
    named = re.findall(
        r"`((?:berdaya_cli|cli|domain|services|storage|reports|data|tests)/[\w./-]+)`", text
    )

    for name in named:
        places = (ROOT, ROOT / "berdaya_cli", (ROOT / page).parent)
        assert any((place / name).exists() for place in places), (page, name)


def test_the_marked_commands_are_found_by_ci():
    for marker in ("first command", "test command"):
        assert len(re.findall(rf"<!-- {marker} -->\n```sh\n.+\n```\n", README.read_text())) == 1
