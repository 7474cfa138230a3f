"""The decisions of a meeting as a list, in JSON or YAML."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from berdaya_cli.domain.errors import BerdayaError, InvalidValueError, SeveralError
from berdaya_cli.domain.privasi import check_personal
from berdaya_cli.domain.reference.tindak_lanjut import Keputusan
from berdaya_cli.language import _
from berdaya_cli.storage.files import read_whole
from berdaya_cli.storage.json_text import JsonRefusedError, read_json

_KEYS = ("uraian", "lembaga", "batas")
_YAML = (".yaml", ".yml")


def read_keputusan_file(path: Path) -> tuple[Keputusan, ...]:
    """Read the decisions of a file: YAML by its name, else JSON.

    Raises:
        BerdayaError: it holds none; every mistake is reported, with the number of the decision.
        StorageError: the file cannot be read.
    """
    if path.suffix.casefold() not in _YAML:
        return read_keputusan(read_whole(path))
    from berdaya_cli.storage.yaml_text import RefusedError, read_yaml  # few decisions come so

    try:
        return _read(read_yaml(path).data)
    except RefusedError as refused:
        raise _no_list(refused.pesan, refused.line) from refused


def read_keputusan(content: bytes) -> tuple[Keputusan, ...]:
    """Read the decisions of a JSON text.

    Raises:
        BerdayaError: it holds none; every mistake is reported, with the number of the decision.
    """
    try:
        return _read(read_json(content))
    except JsonRefusedError as refused:
        raise _no_list(refused.pesan, refused.line) from refused


def _read(data: Any) -> tuple[Keputusan, ...]:  # noqa: ANN401  JSON and YAML are anything
    rows = data if isinstance(data, list) else [data]
    errors = [error for n, row in enumerate(rows, 1) for error in _mistakes(n, row)]
    if errors or not rows:
        raise SeveralError(tuple(errors) or (_no_list(_("There is nothing in it."), None),))
    return tuple(Keputusan(**{name: row[name] for name in _KEYS}) for row in rows)


def _mistakes(number: int, row: Any) -> Iterator[BerdayaError]:  # noqa: ANN401  likewise
    head = _("No. {n}").format(n=number) + ": "
    if not isinstance(row, dict) or set(row) != set(_KEYS):
        said = _("a decision has just these keys: {keys}.").format(keys=", ".join(_KEYS))
        yield InvalidValueError(head + said)
        return
    for name in _KEYS:
        text = row[name]
        if not isinstance(text, str) or not text.strip():
            said = _("'{name}' wants a text.").format(name=name)
            yield InvalidValueError(head + said)
            continue
        try:
            check_personal(text, name)
        except BerdayaError as error:
            yield error


def _no_list(why: str, line: int | None) -> InvalidValueError:
    where = _("line {n}: ").format(n=line) if line else ""
    return InvalidValueError(
        _("This is no list of decisions: {where}{why}"),
        hint=_('Write it like [{"uraian": "...", "lembaga": "dinsos", "batas": "2026-05"}].'),
        where=where,
        why=why,
    )
