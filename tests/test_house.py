"""The rules of the house that no linter knows."""

import ast
import re
import subprocess
import tomllib
from collections import defaultdict
from pathlib import Path

import pytest

from berdaya_cli.cli.commands import COMMANDS

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "berdaya_cli"
MODULES = sorted(PACKAGE.rglob("*.py"))
FLOORS = ("cli", "reports", "services", "storage", "domain")
WINGS = {
    "reference": 0, "programme": 1, "kegiatan": 2, "formulir": 3, "indikator": 4, "seed": 5, "excel": 5,
    "report": 5, "publish": 6, "keeping": 7, "pantau": 8, "province": 8,
}  # fmt: skip
"""The wings and how high they stand: none uses another of its height or above."""
FULLEST_FOLDER = 20
LONGEST_FILE = 300
LONGEST_FUNCTION = 50
"""Lines of its body: a command's signature is a list of options, which Typer reads."""
LONG_ON_PURPOSE = {
    "storage/schema/steps/m0001_initial.py": "the tables of one released step, never edited",
}


def tracked():
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if listed.returncode:
        pytest.skip("not a git checkout")
    return [name for name in listed.stdout.splitlines() if (ROOT / name).exists()]


def test_nothing_else_stands_at_the_top():
    shown = {name.split("/")[0] for name in tracked()}

    assert shown == {
        "berdaya_cli", "data", "tests", "pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md",
        ".gitignore", ".ci", ".windows",
    }  # fmt: skip


@pytest.mark.parametrize("entry", COMMANDS, ids=lambda entry: entry.name)
def test_a_command_has_a_room_and_a_test_of_its_name(entry):
    room = entry.table or entry.function
    tree = ast.parse((PACKAGE / "cli" / entry.wing / f"{room}.py").read_text(encoding="utf-8"))
    functions = {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}

    assert ("make" if entry.table else entry.function) in functions
    assert (ROOT / "tests" / "cli" / entry.wing / f"test_{room.rstrip('_')}.py").exists()


@pytest.mark.parametrize("floor", FLOORS)
def test_every_floor_has_the_same_wings(floor):
    wings = {path.name for path in (PACKAGE / floor).iterdir() if (path / "__init__.py").exists()}

    assert wings <= set(WINGS) | {"drawing", "formats", "schema"}
    assert wings - set(WINGS) <= {"reports": {"drawing", "formats"}, "storage": {"schema"}}.get(
        floor, set()
    )


@pytest.mark.parametrize("wing", WINGS)
def test_a_wing_is_kept_from_those_above_it(wing):
    """The contracts of the linter name every wing, so that a new one is not forgotten."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    forbidden = {
        contract["source_modules"][0].rpartition(".")[2]: {
            name.rpartition(".")[2] for name in contract["forbidden_modules"]
        }
        for contract in contracts["tool"]["importlinter"]["contracts"]
        if contract["name"].startswith("Wings: ")
    }

    assert forbidden.get(wing, set()) == {
        other for other, height in WINGS.items() if height >= WINGS[wing] and other != wing
    }


def test_a_folder_can_be_taken_in_at_a_glance():
    full = {
        folder.relative_to(PACKAGE).as_posix(): count
        for folder in {path.parent for path in MODULES}
        if (count := len(list(folder.glob("*.py")))) > FULLEST_FOLDER
    }

    assert full == {}


def test_rooms_are_small():
    long = {
        path.relative_to(PACKAGE).as_posix(): lines
        for path in MODULES
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST_FILE
    }

    assert long.keys() <= LONG_ON_PURPOSE.keys(), long


def test_functions_are_short():
    long = [
        f"{path.relative_to(PACKAGE)}:{node.name}"
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef)
        and node.end_lineno - node.body[0].lineno >= LONGEST_FUNCTION
    ]

    assert long == []


def public(body):
    return [
        node
        for node in body
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_")
    ]


def test_each_module_class_and_function_opens_with_one_sentence():
    for path in MODULES:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        top = public(tree.body)
        members = [
            node for each in top if isinstance(each, ast.ClassDef) for node in public(each.body)
        ]
        for node in [tree, *top, *members]:
            doc = ast.get_docstring(node)
            assert doc, (path, getattr(node, "name", "module"))
            assert doc.splitlines()[0].endswith("."), (path, doc.splitlines()[0])


def test_no_room_is_a_junk_drawer():
    assert not {"utils", "helpers", "common", "misc"} & {path.stem for path in MODULES}


def test_no_two_classes_bear_one_name():
    rooms = defaultdict(list)
    for path in MODULES:
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef):
                rooms[node.name].append(path.relative_to(PACKAGE).as_posix())

    assert {name: where for name, where in rooms.items() if len(where) > 1} == {}


def test_docstrings_open_as_those_of_the_standard_library():
    odd = re.compile(r'"""(Give(?! up)|Tell|Say|Name) ')
    found = [
        f"{path.relative_to(PACKAGE)}: {line.strip()}"
        for path in MODULES
        for line in path.read_text(encoding="utf-8").splitlines()
        if odd.search(line)
    ]

    assert found == []


def test_sql_stands_in_storage_only():
    statement = re.compile(r"\b(SELECT .+ FROM|INSERT INTO|UPDATE \w+ SET|DELETE FROM)\b")
    for path in MODULES:
        if PACKAGE / "storage" not in path.parents:
            assert not statement.search(path.read_text(encoding="utf-8")), path


def test_statements_bind_their_values():
    for path in (PACKAGE / "storage").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"INSERT OR REPLACE|ON DELETE CASCADE", text), path


def test_nothing_is_left_unfinished():
    for name in tracked():
        if name.endswith(".py") and name != "tests/test_house.py":
            text = (ROOT / name).read_text(encoding="utf-8")
            assert not re.search(r"\b(TODO|FIXME|NotImplementedError)\b|mark\.xfail", text), name


def test_every_ignore_gives_its_reason():
    bare = re.compile(r"# (noqa(: [A-Z]+\d+(, [A-Z]+\d+)*)?|type: ignore(\[[\w-]+\])?)$")
    for path in MODULES:
        for line in path.read_text(encoding="utf-8").splitlines():
            assert not bare.search(line), (path, line)


def test_the_versions_of_dependencies_are_bounded():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    for wanted in project["dependencies"]:
        assert re.fullmatch(r"[a-z0-9-]+>=[\d.]+,<[\d.]+", wanted), wanted
