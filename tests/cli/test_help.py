"""The help of every command, in both languages, and the examples in it."""

import json
import shlex
import shutil

import pytest

from berdaya_cli.cli.app import EXAMPLES
from berdaya_cli.cli.commands import BY_NAME, COMMANDS, MEANT, REFERENCE
from berdaya_cli.cli.commands import NAMES as ALL_NAMES
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
    assert berdaya("-h", BERDAYA_LANG=lang) == result
    golden(f"help/berdaya.{lang}.txt", result.stdout)


@pytest.mark.parametrize("lang", ["id", "en"])
def test_the_commands_of_reference_data_are_folded(berdaya, golden, lang):
    result = berdaya("help", "acuan", BERDAYA_LANG=lang)

    assert (result.exit_code, result.stderr) == (0, "")
    golden(f"help/acuan.{lang}.txt", result.stdout)
    folded = [entry.name for entry in COMMANDS if entry.group == REFERENCE]
    whole = berdaya("--help", BERDAYA_LANG=lang).stdout
    for name in folded:
        assert f"  {name} " in result.stdout
        assert f"  {name} " not in whole
    assert f" {len(folded)} " in whole.partition("berdaya help acuan")[0].splitlines()[-1]


def test_help_in_json_is_no_table_of_text(berdaya):
    answer = berdaya("--help", "--json").stdout
    assert answer.startswith('{"skema": "berdaya/help/1", "data": {"topik": "", "help": ')


@pytest.mark.parametrize("entry", [entry for entry in COMMANDS if entry.alias])
def test_an_indonesian_name_is_as_good(berdaya, entry):
    """Help shows it, and the history knows one name of each command."""
    assert berdaya(entry.alias, "--help") == berdaya(entry.name, "--help")
    assert f"  {entry.name}, {entry.alias} " in berdaya("--help").stdout


def test_the_history_knows_one_name_of_each_command(berdaya):
    words = ("dinsos", "--fokus", "lansia", "--kecamatan", "Kejobong")
    assert berdaya("--petugas", "tugaskan", "tugaskan", *words).exit_code == 0

    ((rincian,),) = berdaya.sql("SELECT rincian FROM operasi ORDER BY id DESC LIMIT 1")
    assert json.loads(rincian) == ["--petugas", "tugaskan", "assign", *words]
    assert json.loads(berdaya("history", "--json").stdout)["data"][-1]["perintah"] == "assign"


@pytest.mark.parametrize(("word", "meant"), sorted(MEANT.items()))
def test_a_word_that_people_type_instead_is_answered_with_the_right_one(berdaya, word, meant):
    assert (word in ALL_NAMES, meant in NAMES) == (False, True)
    for lang, said in (("id", "Mungkin maksud Anda"), ("en", "Did you mean")):
        result = berdaya(word, "--lang", lang)
        assert (result.exit_code, result.stdout) == (2, "")
        assert f"{said} {meant}?" in result.stderr


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
INDIKATOR = (
    ("add-indikator", "Peserta kegiatan", "--satuan", "orang", "--ukuran", "peserta", "--definisi", "Kehadiran"),
    ("add-indikator", "Kader aktif", "--satuan", "%", "--jenis", "rasio", "--definisi", "Kader yang hadir"),
    ("add-indikator", "Konseling RPPA", "--satuan", "layanan", "--layanan", "konseling", "--fokus", "rppa",
     "--tingkat", "kecamatan", "--definisi", "Layanan konseling"),
)  # fmt: skip


def examples():
    for name in NAMES:
        _function, examples = BY_NAME[name].load()
        assert examples, f"{name} has no example"
        yield from examples
    yield from EXAMPLES


EDISI = "7Q2MX-0K4TZ9"
"""The code of an edition in examples: each real one is another."""


def begin_with(berdaya, words):
    """Record what the example of a command about figures speaks of."""
    if words[0] in {"verify", "diff", "audit-pack", "list-edisi"}:
        said = berdaya("issue", "--nomor", "400.10.2/15/2026", "--output", "laporan.pdf").stdout
        words[:] = [said.split()[1].rstrip(":") if word == EDISI else word for word in words]
    if words[0] in {"measure", "edit-indikator"}:
        for added in INDIKATOR:
            berdaya(*added)
    if "--dilihat" in words:  # thirty kegiatan before it
        berdaya.sql("INSERT INTO sqlite_sequence (name, seq) VALUES ('kegiatan', 30)")
        berdaya(*KEGIATAN)
        berdaya("progress", "31", "--status", "berjalan", "--fisik", "8%")
        berdaya("spend", "31", "--dana", "APBD Kabupaten:14 jt")


@pytest.mark.parametrize("line", list(dict.fromkeys(examples())))
def test_an_example_runs_as_it_stands(berdaya, line, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "kegiatan.json").write_text(
        '{"nama": "Rakor", "fokus": "rppa", "pelaksana": "dinsos", "tanggal_mulai": "2025-11-01"}'
    )
    (tmp_path / "lambang.png").write_bytes(EMBLEM)
    (tmp_path / "seed.yaml").write_text((FILES / "kota-contoh.yaml").read_text(encoding="utf-8"))
    program, *words = shlex.split(line)
    words = words or ["today"]
    if words[0] == "import":
        (tmp_path / "kiriman").mkdir()
        for name in ("formulir-dinsos.xlsx", "kiriman/formulir.xlsx"):
            berdaya("template", "--pelaksana", "dinsos", "--output", name)
        (tmp_path / "monev.csv").write_text(
            "Uraian Kegiatan;Fokus;Kecamatan;Tanggal\nPosyandu;lansia;Kejobong;13/10/2025\n"
        )
    if words[0] in {"collect", "list-kiriman"}:
        berdaya("send", "--output", "kiriman")
        berdaya("collect", "kiriman", "--ke", "danau")
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
    begin_with(berdaya, words)
    result = berdaya(*words)

    assert program == "berdaya"
    finds = words[0] == "gaps" and "--dilihat" not in words
    assert result.exit_code == (6 if finds else 0), result.stderr
