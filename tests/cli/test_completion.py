"""TAB, asked for as each shell asks: through the script that completion prints."""

import os
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.conftest import FILES, need

PROGRAM = Path(sys.executable).parent


@pytest.fixture
def shell(berdaya, tmp_path):
    """Run a shell script with the printed completion in a file of its own."""
    berdaya(
        "record", "--nama", "Posyandu", "--fokus", "lansia", "--pelaksana", "dinsos", "--tanggal", "2024-10-01..",
    )  # fmt: skip
    environ = {
        "PATH": f"{PROGRAM}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(tmp_path),
        "BERDAYA_DB": str(berdaya.db),
        "BERDAYA_TODAY": "2025-11-20",
        "LC_ALL": "C.UTF-8",
    }
    if "COVERAGE_PROCESS_CONFIG" in os.environ:
        environ["COVERAGE_PROCESS_CONFIG"] = os.environ["COVERAGE_PROCESS_CONFIG"]

    def run(name, script):
        path = tmp_path / f"berdaya.{name}"
        path.write_text(berdaya("completion", name).stdout)
        done = subprocess.run(
            [need(name), *([] if name == "fish" else ["-f"] if name == "zsh" else ["--norc"]), "-c", script.format(path=path)],
            env=environ, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip
        assert done.stderr == ""
        return done.stdout.splitlines()

    return run


def in_bash(shell, line):
    words = line.split(" ")
    quoted = " ".join(f"'{word}'" for word in words)
    return shell(
        "bash",
        f"source {{path}}; COMP_WORDS=({quoted}); COMP_CWORD={len(words) - 1};"
        " _berdaya_completion berdaya; printf '%s\\n' \"${{COMPREPLY[@]}}\"",
    )


def in_zsh(shell, line):
    """Let zsh run the function; what it hands to its own machinery is printed."""
    quoted = " ".join(f"'{word}'" for word in line.split(" "))
    rows = shell(
        "zsh",
        "compdef() {{ :; }}; _files() {{ print BERKAS; }}; _arguments() {{ print -r -- $1; }};"
        f" source {{path}}; words=({quoted}); CURRENT=${{{{#words}}}}; _berdaya_completion",
    )
    return [word for word, _help in re.findall(r'"([^"]+)"(?::"([^"]*)")?', " ".join(rows))]


def in_fish(shell, line):
    rows = shell("fish", f"source {{path}}; complete -C '{line}'")
    return [row.split("\t")[0] for row in rows]


LINES = [
    ("berdaya list-p", ["list-pilots", "list-pembina", "list-pejabat", "list-penugasan"]),
    ("berdaya report --kecamatan kej", ["kejobong"]),
    ("berdaya report --kecamatan Bo", ["Bobotsari", "Bojongsari"]),
    ("berdaya record --kecamatan Kaligondang --desa Se", ["Selakambang", "Sempor-Lor"]),
    ("berdaya assign dinp", ["dinpermasdes", "dinporapar"]),
    ("berdaya assign dinsos --fokus s", ["sport-center"]),
    ("berdaya list-kegiatan --periode 2024-TW", ["2024-TW1", "2024-TW2", "2024-TW3", "2024-TW4"]),
    ("berdaya list-kegiatan --status d", ["direncanakan", "ditunda", "dibatalkan"]),
    ("berdaya gaps --jenis t", [
        "tanpa-penanggung-jawab", "tanpa-kegiatan", "tanpa-peserta", "tanpa-bukti", "tanpa-realisasi",
        "tanpa-nomor-bukti", "tanpa-pagu", "tindak-lanjut", "tanpa-dokumen"]),
    ("berdaya gaps --jenis p", ["penanggung-jawab", "program"]),
    ("berdaya show ", ["1"]),
    ("berdaya edit-aset spo", ["sport-center-bobotsari", "sport-center-bukateja"]),
    ("berdaya add-lembaga X --jenis p", ["perangkat-daerah", "pemerintah-desa"]),
    ("berdaya report --per", ["--periode"]),
]  # fmt: skip


@pytest.mark.parametrize("ask", [in_bash, in_zsh, in_fish], ids=["bash", "zsh", "fish"])
@pytest.mark.parametrize(("line", "offered"), LINES, ids=[line for line, _offered in LINES])
def test_a_shell_completes(shell, ask, line, offered):
    found = ask(shell, line)

    assert set(offered) <= set(found)
    last = line.rpartition(" ")[2]
    assert all(word.casefold().startswith(last.casefold()) for word in found)


@pytest.mark.parametrize(("line", "offered"), LINES, ids=[line for line, _offered in LINES])
def test_powershell_asks_like_this(berdaya, line, offered):
    """The script hands the line over in variables; PowerShell itself is not run here."""
    berdaya(
        "record",
        "--nama",
        "Posyandu",
        "--fokus",
        "lansia",
        "--pelaksana",
        "dinsos",
        "--tanggal",
        "2024-10-01..",
    )
    script = berdaya("completion", "powershell").stdout
    for name in ("_TYPER_COMPLETE_ARGS", "_TYPER_COMPLETE_WORD_TO_COMPLETE", "_BERDAYA_COMPLETE"):
        assert f"$Env:{name}" in script
    done = subprocess.run(
        [PROGRAM / "berdaya"], capture_output=True, text=True, timeout=60, check=False,
        env=os.environ | {
            "BERDAYA_DB": str(berdaya.db), "BERDAYA_TODAY": "2025-11-20", "_BERDAYA_COMPLETE": "complete_powershell",
            "_TYPER_COMPLETE_ARGS": line, "_TYPER_COMPLETE_WORD_TO_COMPLETE": line.rpartition(" ")[2],
        },
    )  # fmt: skip

    assert (done.returncode, done.stderr) == (0, "")
    assert set(offered) <= {row.split(":::")[0] for row in done.stdout.splitlines()}


def complete(line, tmp_path, **environ):
    words = line.split(" ")
    return subprocess.run(
        [PROGRAM / "berdaya"], capture_output=True, text=True, timeout=60, check=False,
        env={"PATH": os.environ["PATH"], "HOME": str(tmp_path), "COMP_WORDS": "\n".join(words),
             "COMP_CWORD": str(len(words) - 1), "_BERDAYA_COMPLETE": "complete_bash"} | environ,
    )  # fmt: skip


def test_tab_makes_no_database_and_complains_of_nothing(tmp_path):
    done = complete("berdaya report --kecamatan K", tmp_path)

    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "", "")
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "rusak.db").write_text("bukan basis data " * 100)
    broken = complete(
        "berdaya report --kecamatan K", tmp_path, BERDAYA_DB=str(tmp_path / "rusak.db")
    )
    assert (broken.returncode, broken.stdout.strip(), broken.stderr) == (0, "", "")


def test_the_database_of_the_line_is_asked(berdaya, tmp_path):
    done = complete(f"berdaya --db {berdaya.db} report --kecamatan Mr", tmp_path)

    assert done.stdout.split() == ["Mrebet"]


def test_tab_on_a_command_imports_no_other(tmp_path):
    """What is imported for a name's completion is told by Python itself."""
    done = complete("berdaya re", tmp_path, PYTHONPROFILEIMPORTTIME="1")

    assert "berdaya_cli.cli.parsing" in done.stderr
    for module in (
        "berdaya_cli.cli.kegiatan.record",
        "berdaya_cli.storage.reference.kinds",
        "pydantic",
        "rich",
        "sqlite_utils",
    ):
        assert find_spec(module), "a module that is not there is imported by nobody"
        assert f" {module}\n" not in done.stderr


def test_an_unknown_shell_is_refused(berdaya):
    berdaya.refuses(("completion", "tcsh"), 4, "bash, zsh, fish, powershell")


def test_tab_keeps_to_the_regency_of_the_line(berdaya, tmp_path):
    berdaya("seed", str(FILES / "kota-contoh.yaml"))
    db = f"--db {berdaya.db}"

    both = complete(f"berdaya {db} list-kegiatan --kecamatan Re", tmp_path)
    one = complete(f"berdaya {db} list-kegiatan --kabupaten Contoh --kecamatan Re", tmp_path)
    assert (both.stdout.split(), one.stdout.split()) == (["Rembang", "Rekawana"], ["Rekawana"])
