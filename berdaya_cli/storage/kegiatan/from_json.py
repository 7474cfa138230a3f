"""Kegiatan from JSON text: one object, a line each, a list, or what list-kegiatan --json prints.

Every mistake of form is found at once, each with the number of the kegiatan and the key.
"""

import json
from collections.abc import Iterator
from typing import Any, NoReturn

from pydantic import TypeAdapter, ValidationError

from berdaya_cli.domain.kegiatan.masuk import KegiatanMasuk, refused, temuan_masuk
from berdaya_cli.domain.privasi import find_all_personal, find_personal
from berdaya_cli.domain.temuan import Temuan, Way, key_of
from berdaya_cli.language import _
from berdaya_cli.storage.json_text import JsonRefusedError, read_json

ENVELOPE = "berdaya/list-kegiatan/"
_ADAPTER = TypeAdapter(KegiatanMasuk)
_NO_TEXT = ("uid", "sha256")
"""Keys whose values are no texts of people."""


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
            once = {(one.tempat, one.pesan): one for one in reversed([*new])}
            temuan += reversed(once.values())  # a text or a number: each reports it
    if temuan:
        raise refused(temuan)
    return tuple(found)


def _items(content: bytes) -> list[Any]:
    try:
        whole = read_json(content)
    except JsonRefusedError as refused:
        _refuse(refused.jenis, refused.line, refused.pesan)
    if isinstance(whole, list):
        return whole
    if isinstance(whole, dict) and "data" in whole and "nama" not in whole:
        if not str(whole.get("skema", "")).startswith(ENVELOPE):
            _refuse("skema", None, _("This is not the answer of list-kegiatan --json."))
        return whole["data"] if isinstance(whole["data"], list) else [whole["data"]]
    return [whole]


def _filled(value: Any) -> Any:  # noqa: ANN401  JSON is anything
    """Leave out keys whose text is blank, for nothing is said there, and those already reported."""
    if isinstance(value, dict):
        return {
            key: _filled(inner)
            for key, inner in value.items()
            if not (isinstance(inner, str) and not inner.strip()) and not find_personal(key)
        }
    return [_filled(inner) for inner in value] if isinstance(value, list) else value


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
