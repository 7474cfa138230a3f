"""Kegiatan from JSON text: one object, a line each, a list, or what list-kegiatan --json prints.

Every mistake of form is found at once, each with the number of the kegiatan and the key.
"""

import json
import re
from collections.abc import Iterator
from typing import Any, NoReturn

from pydantic import TypeAdapter, ValidationError

from berdaya_cli.domain.kegiatan.masuk import KegiatanMasuk, refused, temuan_masuk
from berdaya_cli.domain.privasi import find_all_personal, find_personal
from berdaya_cli.domain.temuan import Temuan, Way, key_of
from berdaya_cli.language import _

DEEPEST = 32
"""Levels of nesting that are read: what list-kegiatan prints has five."""
_STRINGS = re.compile(r'"(?:[^"\\]|\\.)*+"')
_BRACKETS = re.compile(r"[\[\]{}]")
ENVELOPE = "berdaya/list-kegiatan/"
_ADAPTER = TypeAdapter(KegiatanMasuk)
_NO_TEXT = ("uid", "sha256")
"""Keys whose values are no texts of people."""


class _RepeatedKeyError(ValueError):
    """A key stands twice in one object."""


def read_kegiatan(content: bytes) -> tuple[KegiatanMasuk, ...]:
    """Read every kegiatan of a text.

    Raises:
        FindingsError: it is not JSON of this form; every mistake is reported.
    """
    temuan: list[Temuan] = []
    found: list[KegiatanMasuk] = []
    for number, item in enumerate(_items(content), start=1):
        personal = list(_personal(item, number))
        temuan += personal
        hidden = {dict(one.tempat)["kunci"] for one in personal}
        try:
            found.append(_ADAPTER.validate_json(json.dumps(_filled(item)), strict=True))
        except ValidationError as error:
            mistakes = (_in_words(problem, number) for problem in error.errors(include_url=False))
            new = (one for one in mistakes if dict(one.tempat)["kunci"] not in hidden)
            temuan += dict.fromkeys(new)  # a text or a number: each reports it
    if temuan:
        raise refused(temuan)
    return tuple(found)


def _items(content: bytes) -> list[Any]:
    try:
        text = content.decode(json.detect_encoding(content)).removeprefix("\ufeff")
    except UnicodeDecodeError:
        _refuse("not-utf-8", None, _("The text is not UTF-8."))
    if not text.strip():
        _refuse("empty", None, _("There is no JSON here."))
    if _depth(text) > DEEPEST:
        _refuse("too-deep", None, _("The JSON is nested too deeply."))
    try:
        whole = _loads(text)
    except _RepeatedKeyError as error:
        _refuse("duplicate-key", None, str(error))
    except ValueError as error:
        return _lines(text, error)
    if isinstance(whole, list):
        return whole
    if isinstance(whole, dict) and "data" in whole and "nama" not in whole:
        if not str(whole.get("skema", "")).startswith(ENVELOPE):
            _refuse("skema", None, _("This is not the answer of list-kegiatan --json."))
        return whole["data"] if isinstance(whole["data"], list) else [whole["data"]]
    return [whole]


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
            _refuse("duplicate-key", number, str(repeated))
        except ValueError:
            where = getattr(error, "lineno", number) if not items else number
            _refuse("json", where, _("This is not JSON: look at quotes, commas and brackets."))
    return items


def _filled(value: Any) -> Any:  # noqa: ANN401  JSON is anything
    """Leave out keys whose text is blank, for nothing is said there, and those already reported."""
    if isinstance(value, dict):
        return {
            key: _filled(inner)
            for key, inner in value.items()
            if not (isinstance(inner, str) and not inner.strip()) and not find_personal(key)
        }
    return [_filled(inner) for inner in value] if isinstance(value, list) else value


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


def _refuse(jenis: str, line: int | None, pesan: str) -> NoReturn:
    raise refused((temuan_masuk(jenis, pesan, baris=line),))


def _personal(item: Any, number: int) -> Iterator[Temuan]:  # noqa: ANN401  JSON is anything
    for way, kind, masked in find_all_personal(item):
        if way and way[-1] in _NO_TEXT:
            continue
        said = _("It holds what looks like a number of a person ({kind} {masked}).")
        yield temuan_masuk(
            "personal-data",
            said.format(kind=kind, masked=masked),
            nomor=number,
            kunci=key_of(way),
            saran=_("berdaya counts people and never names them: leave it out."),
        )


def _in_words(problem: Any, number: int) -> Temuan:  # noqa: ANN401  pydantic's own dict
    """Return what pydantic found, in our words."""
    kind = problem["type"]
    way: Way = tuple(step for step in problem["loc"] if step not in {"str", "int"})
    if kind == "missing":
        said = _("This key is missing.")
    elif kind == "unexpected_keyword_argument":
        said = _("Nobody knows this key.")
    elif kind in {"tuple_type", "list_type"}:
        said = _("A list is needed here.")
    elif kind in {"string_type", "int_type", "int_from_float"}:
        said = _("A text or a whole number is needed here.")
    else:
        said = _("Keys with values are needed here.")
    return temuan_masuk(kind.replace("_", "-"), said, nomor=number, kunci=key_of(way))
