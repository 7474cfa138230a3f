"""README tells the truth: its commands run, and its tables are those of the code."""

import re
import shlex
from pathlib import Path

from berdaya_cli.cli.commands import COMMANDS
from berdaya_cli.domain.errors import ExitCode
from berdaya_cli.storage.connection import OLDEST_SQLITE

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
BLOCK = re.compile(r"(<!-- walk-through -->\n```console\n)(.*?)(```\n)", re.DOTALL)
HOME = "/home/anda"


def section(title):
    text = README.read_text(encoding="utf-8")
    return re.search(rf"\n## {title}\n(.*?)(?=\n## |\Z)", text, re.DOTALL)[1]


def table(title):
    rows = re.findall(r"^\| (.+?) \| (.+?) \|$", section(title), re.MULTILINE)
    return [(left.strip("`"), right) for left, right in rows[2:]]


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
        ".csv", ".geojson", ".json", ".ndjson",
    }  # fmt: skip


def test_the_table_of_commands_is_that_of_the_code(berdaya):
    helps = [
        (entry.name, berdaya(entry.name, "--help", "--lang", "en").stdout) for entry in COMMANDS
    ]

    assert [name for name, _text in table("Commands")] == [name for name, _help in helps]
    for (name, told), (_name, shown) in zip(table("Commands"), helps, strict=True):
        assert told in " ".join(shown.split()), name


def test_the_table_of_exit_codes_is_that_of_the_code():
    source = (ROOT / "berdaya_cli" / "domain" / "errors.py").read_text(encoding="utf-8")
    body = source.split("class ExitCode(IntEnum):")[1].split("class BerdayaError")[0]
    told = dict(re.findall(r'= (\d+)\n    """(.*?)"""', body))

    assert table("Exit codes") == [(str(int(code)), told[str(int(code))]) for code in ExitCode]


def test_the_glossary_is_that_of_the_schema(store):
    nouns = [noun for noun, _meaning in table("Glossary")]
    tables = set(store.catalogue.names())

    aliases = {name for name in tables if name.endswith("_alias")}
    assert set(nouns) == tables - aliases
    assert all(f"`{name}`" in section("Glossary") for name in aliases)
    views = store.conn.execute("SELECT name FROM sqlite_schema WHERE type = 'view'").fetchall()
    assert all(f"`{name}`" in section("Glossary") for (name,) in views)


def test_every_dependency_says_why_it_is_there():
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    wanted = re.search(r"^dependencies = \[(.*?)^\]", project, re.DOTALL | re.MULTILINE)[1]
    names = set(re.findall(r'^  "([a-z0-9-]+)', wanted, re.MULTILINE))

    rows = re.findall(r"^\| (\S+) \| .+ \| .+ \|$", section("How the house is built"), re.MULTILINE)
    assert {row.lower() for row in rows} - {"library", "---"} == names


def test_the_oldest_sqlite_is_told():
    assert f"SQLite file ({OLDEST_SQLITE[0]}.{OLDEST_SQLITE[1]} or newer)" in README.read_text()


def test_every_file_that_is_named_is_there():
    named = re.findall(
        r"`((?:cli|domain|services|storage|data|tests)/[\w./-]+)`", README.read_text()
    )

    assert named
    for name in named:
        inside = ROOT / "berdaya_cli" / name
        assert (ROOT / name).exists() or inside.exists(), name


def test_the_marked_commands_are_found_by_ci():
    for marker in ("first command", "test command"):
        assert len(re.findall(rf"<!-- {marker} -->\n```sh\n.+\n```\n", README.read_text())) == 1
