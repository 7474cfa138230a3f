"""The manual says the truth: its examples run, and its tables are those of the code."""

import re
import shlex

import pytest

from berdaya_cli.cli.commands import COMMANDS
from berdaya_cli.cli.help import TOPICS
from berdaya_cli.domain.errors import ExitCode
from berdaya_cli.domain.tanggal import parse_hari
from berdaya_cli.language import speaking
from berdaya_cli.storage.connection import OLDEST_SQLITE
from tests.conftest import ROOT, TODAY
from tests.manual import HEADING, PAGES, page, page_of

LANGUAGES = tuple(HEADING)
EXAMPLE = re.compile(r"```sh\n(.*?)```", re.DOTALL)
LONGEST = 8192
"""Bytes of a page: a few screens."""


def text(topic, language):
    return (PAGES / language / f"{topic}.md").read_text(encoding="utf-8")


def table(topic, language):
    rows = re.findall(r"^\| (.+?) \| (.+?) \|$", text(topic, language), re.MULTILINE)
    return [(left.strip("`"), right) for left, right in rows[2:]]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("topic", TOPICS)
def test_the_foot_of_a_page_is_that_of_the_code(topic, language):
    """``python -m tests.manual`` writes it anew."""
    assert text(topic, language) == page(topic, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_command_stands_on_one_page(language):
    feet = {topic: page(topic, language).partition(HEADING[language])[2] for topic in TOPICS}

    for entry in COMMANDS:
        where = [
            topic
            for topic, foot in feet.items()
            if re.search(rf"^{entry.name}: ", foot, re.MULTILINE)
        ]
        assert where == [page_of(entry)], entry.name


def dated_examples(topic, language):
    """Give each block of examples with the day on which it runs: that of its heading, if any."""
    day = TODAY
    with speaking(language):
        for part in re.split(r"^(?=## )", text(topic, language), flags=re.MULTILINE):
            named = re.match(r"## (\d+ \w+ \d{4}): ", part)
            day = parse_hari(named[1]) if named else day
            yield from ((day, block) for block in EXAMPLE.findall(part))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("topic", TOPICS)
def test_the_examples_of_a_page_run_one_after_the_other(
    berdaya, tmp_path, monkeypatch, topic, language
):
    if topic == "aman":  # it speaks of kegiatan that are there
        berdaya(
            "record",
            "--nama",
            "Senam",
            "--fokus",
            "lansia",
            "--pelaksana",
            "dinsos",
            "--tanggal",
            "2025-11-03",
        )
    monkeypatch.chdir(tmp_path)

    for day, block in dated_examples(topic, language):
        for line in block.splitlines():
            command, _hash, code = line.partition("  #")
            program, *words = shlex.split(command)
            result = berdaya(*words, today=day, BERDAYA_LANG=language)
            assert program == "berdaya"
            assert result.exit_code == int((re.search(r"\d+", code) or ["0"])[0]), (
                line,
                result.stderr,
            )


ASKED = re.compile(r"^\$ (berdaya [^\n]*)\n(.*?)(?=\n\n|\Z)", re.DOTALL | re.MULTILINE)
CODE = re.compile(r"\b[0-9A-Z]{5}-[0-9A-Z]{5}[0-9A-Z*]")
WRITTEN_WHEN = re.compile(r"\b(Dicatat|Entered): \d+ \w+ \d{4}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_answers_on_the_page_of_editions_are_real(berdaya, tmp_path, monkeypatch, language):
    monkeypatch.chdir(tmp_path)
    berdaya("record", "--nama", "Posyandu lansia", "--fokus", "lansia", "--kecamatan", "Kejobong",
            "--pelaksana", "dinsos", "--tanggal", "2025-11-13", "--dana", "APBDes:5 jt",
            "--realisasi", "APBDes:4 jt", "--jumlah", "30")  # fmt: skip
    block = next(one for one in re.findall(r"```\n(.*?)```", text("edisi", language), re.DOTALL)
                 if one.startswith("$ "))  # fmt: skip
    shown = list(dict.fromkeys(CODE.findall(block)))
    real = {}
    asked = ASKED.findall(block)
    assert len(asked) == 6
    for command, answer in asked:
        words = [{v: k for k, v in real.items()}.get(w, w) for w in shlex.split(command)[1:]]
        result = berdaya(*words, today="2026-01-22", terminal=True, BERDAYA_LANG=language,
                         BERDAYA_PETUGAS="Sari")  # fmt: skip
        assert result.exit_code == 0, result.stderr
        for code in CODE.findall(result.stdout):
            if code not in real:
                real[code] = shown[len(real)]
        said = result.stdout
        for code, placeholder in real.items():
            said = said.replace(code, placeholder)
        said, wanted = (WRITTEN_WHEN.sub(r"\1", " ".join(one.split())) for one in (said, answer))
        whole, dots, _rest = wanted.partition(" ...")
        assert said.startswith(whole) if dots else said == whole


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("topic", TOPICS)
def test_a_page_can_be_read_on_any_screen(topic, language):
    content = text(topic, language)
    prose = re.sub(r"```.*?```|^\|.*?$|^`.*?$", "", content, flags=re.DOTALL | re.MULTILINE)

    assert content.startswith("# ")
    assert len(content.encode()) <= LONGEST
    assert [line for line in prose.splitlines() if len(line) > 80] == []


def test_the_exit_codes_are_those_of_the_code():
    source = (ROOT / "berdaya_cli" / "domain" / "errors.py").read_text(encoding="utf-8")
    body = source.split("class ExitCode(IntEnum):")[1].split("class BerdayaError")[0]
    said = dict(re.findall(r'= (\d+)\n    """(.*?)"""', body))

    assert table("kode-keluar", "en") == [
        (str(int(code)), said[str(int(code))]) for code in ExitCode
    ]
    assert [code for code, _meaning in table("kode-keluar", "id")] == [
        str(int(code)) for code in ExitCode
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_glossary_is_that_of_the_schema(store, language):
    tables = set(store.catalogue.names())
    aliases = {name for name in tables if name.endswith("_alias")}
    views = store.conn.execute("SELECT name FROM sqlite_schema WHERE type = 'view'").fetchall()

    assert (
        set(re.findall(r"^- `(\w+)`: ", text("kamus", language), re.MULTILINE)) == tables - aliases
    )
    for name in (*aliases, *(view for (view,) in views)):
        assert f"`{name}`" in text("kamus", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_oldest_sqlite_is_said(language):
    oldest = f"{OLDEST_SQLITE[0]}.{OLDEST_SQLITE[1]}"

    assert re.search(
        rf"SQLite[^.]*\({oldest} (or newer|atau lebih baru)\)", text("kamus", language)
    )


class TestHelp:
    def test_alone_it_lists_the_pages(self, berdaya, golden):
        result = berdaya("help")

        assert (result.exit_code, result.stderr) == (0, "")
        golden("help.txt", result.stdout)

    def test_a_page_speaks_the_language_of_the_screen(self, berdaya):
        assert berdaya("help", "catat").stdout == text("catat", "id")
        assert berdaya("help", "CATAT", "--lang", "en").stdout == text("catat", "en")
        assert berdaya("help", "dua laptop").stdout == text("dua-laptop", "id")

    def test_of_a_command_it_is_its_help(self, berdaya):
        assert berdaya("help", "record").stdout == berdaya("record", "--help").stdout

    def test_a_slip_is_answered_with_the_nearest(self, berdaya):
        result = berdaya("help", "laporran")

        assert (result.exit_code, result.stdout) == (3, "")
        assert result.stderr == (
            "Kesalahan: Tidak ada halaman atau perintah 'laporran'.\nSaran: Mungkin maksud Anda laporan atau lapor?\n"
        )
