"""JSON text: bounded before it is built, no key twice, whole or a value a line."""

import json
import re
from typing import Any, NoReturn

from berdaya_cli.domain.privasi import find_personal
from berdaya_cli.language import _

DEEPEST = 32
"""Levels of nesting that are read: what list-kegiatan prints has five."""
_STRINGS = re.compile(r'"(?:[^"\\]|\\.)*+"')
_BRACKETS = re.compile(r"[\[\]{}]")


class JsonRefusedError(Exception):
    """A text that is not worth reading on, with the line, where it is known, and why."""

    def __init__(self, jenis: str, line: int | None, pesan: str) -> None:
        super().__init__(pesan)
        self.jenis, self.line, self.pesan = jenis, line, pesan


class _RepeatedKeyError(ValueError):
    """A key stands twice in one object."""


def read_json(content: bytes) -> Any:  # noqa: ANN401  JSON is anything
    """Read a JSON text; one that is a value a line is a list of them.

    Raises:
        JsonRefusedError: it is none.
    """
    try:
        text = content.decode(json.detect_encoding(content)).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise JsonRefusedError("not-utf-8", None, _("The text is not UTF-8.")) from error
    if not text.strip():
        raise JsonRefusedError("empty", None, _("There is no JSON here."))
    if _depth(text) > DEEPEST:
        raise JsonRefusedError("too-deep", None, _("The JSON is nested too deeply."))
    try:
        return _loads(text)
    except _RepeatedKeyError as error:
        raise JsonRefusedError("duplicate-key", None, str(error)) from error
    except ValueError as error:
        return _lines(text, error)


def _depth(text: str) -> int:
    """Count how deeply the brackets of a JSON text are nested, whether or not it is whole."""
    depth = deepest = 0
    for bracket in _BRACKETS.findall(_STRINGS.sub("", text)):
        depth += 1 if bracket in "[{" else -1
        deepest = max(deepest, depth)
    return deepest


def _lines(text: str, error: ValueError) -> list[Any]:
    """Read an object a line; where the first line is none, the whole text is reported."""
    items = []
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            items.append(_loads(line))
        except _RepeatedKeyError as repeated:
            raise JsonRefusedError("duplicate-key", number, str(repeated)) from repeated
        except ValueError:
            where = getattr(error, "lineno", number) if not items else number
            said = _("This is not JSON: look at quotes, commas and brackets.")
            raise JsonRefusedError("json", where, said) from error
    return items


def _loads(text: str) -> Any:  # noqa: ANN401  JSON is anything
    return json.loads(text, object_pairs_hook=_pairs, parse_constant=_no_number)


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            shown = "..." if find_personal(key) else key
            said = _("The key '{key}' stands here a second time.")
            raise _RepeatedKeyError(said.format(key=shown))
        found[key] = value
    return found


def _no_number(text: str) -> NoReturn:
    raise ValueError(text)
