"""Both languages are whole, and the compiled catalogue is the one that people read."""

import ast
import re
from gettext import GNUTranslations
from string import Formatter

import pytest

from berdaya_cli import language
from berdaya_cli.cli.commands import COMMANDS
from tests.catalogue import MO, PACKAGE, catalogue, messages


def test_every_message_of_the_code_is_in_the_catalogue_and_no_other():
    told = {message.id for message in catalogue() if message.id}

    assert told == {m if isinstance(m, str) else tuple(m) for m in messages()}


def test_every_message_is_translated():
    empty = [
        m.id
        for m in catalogue()
        if m.id and not all([m.string] if isinstance(m.string, str) else m.string)
    ]

    assert empty == []


def test_nothing_is_only_guessed():
    assert [message.id for message in catalogue() if message.id and message.fuzzy] == []


def test_the_compiled_catalogue_is_up_to_date():
    with MO.open("rb") as file:
        read = GNUTranslations(file)
    wanted = {message.id: message.string for message in catalogue() if message.id}

    assert read._catalog.keys() - {""} == entries(wanted).keys()
    assert {key: read._catalog[key] for key in entries(wanted)} == entries(wanted)


def entries(messages):
    """What a catalogue holds, as gettext keeps it: a plural under its number."""
    found = {}
    for key, text in messages.items():
        if isinstance(key, str):
            found[key] = text
        else:
            found |= {(key[0], number): form for number, form in enumerate(text)}
    return found


def test_no_message_stands_inside_an_f_string():
    """Which messages are found in one depends on the version of Python."""
    nested = [
        f"{path.name}:{call.lineno}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for text in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(text, ast.JoinedStr)
        for call in ast.walk(text)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name)
        if call.func.id in {"_", "N_", "ngettext"} and isinstance(call.args[0], ast.Constant)
    ]

    assert nested == []


def names_in(text):
    return {name for _text, name, _spec, _conversion in Formatter().parse(text) if name}


def test_a_translation_has_the_places_of_its_message():
    for message in catalogue():
        if message.id:
            ids = [message.id] if isinstance(message.id, str) else message.id
            strings = [message.string] if isinstance(message.string, str) else message.string
            wanted = set().union(*map(names_in, ids))
            assert {frozenset(names_in(text)) for text in strings} == {frozenset(wanted)}, (
                message.id
            )


ENGLISH = re.compile(
    r"\b(the|and|with|this|that|is|are|of|usage|options|required|default|text|file|dir|date)\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize("name", ["", *(entry.name for entry in COMMANDS)])
def test_no_word_of_the_indonesian_help_is_english(berdaya, name):
    words = [name] if name else []

    assert ENGLISH.findall(berdaya(*words, "--help").stdout) == []


def test_english_needs_no_catalogue():
    language.use_language("en")

    assert language._("No fokus called '{asked}'.") == "No fokus called '{asked}'."
    assert language.ngettext("{n} row", "{n} rows", 2) == "{n} rows"


def test_an_empty_message_stays_empty():
    assert language._("") == ""


def test_months_are_known_in_both_languages():
    months = language.month_numbers()

    assert months["oktober"] == months["october"] == months["okt"] == months["oct"] == 10
    assert set(months.values()) == set(range(1, 13))
