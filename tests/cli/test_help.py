"""The help of every command, in both languages, and the examples in it."""

import shlex
import shutil

import pytest

from berdaya_cli.cli.app import EXAMPLES
from berdaya_cli.cli.commands import BY_NAME, COMMANDS
from tests.conftest import EMBLEM, FILES

NAMES = [entry.name for entry in COMMANDS]


@pytest.mark.parametrize("lang", ["id", "en"])
@pytest.mark.parametrize("name", NAMES)
def test_the_help_of_a_command(berdaya, golden, name, lang):
    result = berdaya(name, "--help", "--lang", lang)

    assert (result.exit_code, result.stderr) == (0, "")
    before_examples = result.stdout.split("\nContoh:\n")[0].split("\nExamples:\n")[0]
    assert max(map(len, before_examples.splitlines())) <= 80
    golden(f"help/{name}.{lang}.txt", result.stdout)


@pytest.mark.parametrize("lang", ["id", "en"])
def test_the_help_of_the_program(berdaya, golden, lang):
    result = berdaya("--help", BERDAYA_LANG=lang)

    assert (result.exit_code, result.stderr) == (0, "")
    assert berdaya(BERDAYA_LANG=lang) == result
    golden(f"help/berdaya.{lang}.txt", result.stdout)


def test_help_in_json_is_no_table_of_text(berdaya):
    assert berdaya("--json").stdout.startswith('{"skema": "berdaya/help/1", "data": {"help": ')


NEED_A_KEGIATAN = {"undo", "log", "progress", "budget", "spend", "edit", "delete", "show", "attach"}
NEED_A_TINDAK_LANJUT = {"edit-tindak-lanjut", "finish-tindak-lanjut"}
TINDAK_LANJUT = (
    "add-tindak-lanjut", "rakor-kabupaten", "--uraian", "Susun SK", "--lembaga", "dinpermasdes",
    "--batas", "2025-11-30",
)  # fmt: skip
KEGIATAN = (
    "record", "--nama", "Posyandu", "--fokus", "lansia", "--kecamatan", "Kejobong", "--desa", "Pandansari",
    "--pelaksana", "dinsos", "--tanggal", "2025-11-13..", "--dana", "APBD Kabupaten:15 jt",
)  # fmt: skip


def examples():
    for name in NAMES:
        _function, examples = BY_NAME[name].load()
        assert examples, f"{name} has no example"
        yield from examples
    yield from EXAMPLES


@pytest.mark.parametrize("line", list(dict.fromkeys(examples())))
def test_an_example_runs_as_it_stands(berdaya, line, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "kegiatan.json").write_text(
        '{"nama": "Rakor", "fokus": "rppa", "pelaksana": "dinsos", "tanggal_mulai": "2025-11-01"}'
    )
    (tmp_path / "lambang.png").write_bytes(EMBLEM)
    (tmp_path / "seed.yaml").write_text((FILES / "kota-contoh.yaml").read_text(encoding="utf-8"))
    program, *words = shlex.split(line)
    if words[0] == "import":
        (tmp_path / "kiriman").mkdir()
        for name in ("formulir-dinsos.xlsx", "kiriman/formulir.xlsx"):
            berdaya("template", "--pelaksana", "dinsos", "--output", name)
        (tmp_path / "monev.csv").write_text(
            "Uraian Kegiatan;Fokus;Kecamatan;Tanggal\nPosyandu;lansia;Kejobong;13/10/2025\n"
        )
    if words[:2] == ["letter", "pengantar-formulir"]:
        berdaya("template", "--semua", "--periode", "2025-TW4", "--output", "formulir")
    if words[0] == "list-pemetaan":
        berdaya("import", str(FILES / "pemetaan.csv"), "--pemetaan", str(FILES / "pemetaan.yaml"))
    if words[0] == "restore":
        shutil.copy(berdaya.db, tmp_path / "cadangan.db")
    if words[0] == "merge":
        shutil.copy(berdaya.db, tmp_path / "laptop-lain.db")
    if words[0] in NEED_A_TINDAK_LANJUT:
        berdaya(*TINDAK_LANJUT)
    if words[0] in NEED_A_KEGIATAN:
        berdaya(*KEGIATAN)
    result = berdaya(*words)

    assert program == "berdaya"
    assert result.exit_code == (6 if words[0] == "gaps" else 0), result.stderr
