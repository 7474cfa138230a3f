"""The decisions of a meeting as a list, in JSON or YAML."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from berdaya_cli.domain.errors import BerdayaError, InvalidValueError, SeveralError
from berdaya_cli.domain.privasi import check_personal
from berdaya_cli.domain.reference.tindak_lanjut import Keputusan
from berdaya_cli.language import _
from berdaya_cli.storage.list_file import read_list

_KEYS = ("uraian", "lembaga", "batas")


def read_keputusan(source: Path | bytes) -> tuple[Keputusan, ...]:
    """Read the decisions of a file, or of JSON that was piped in.

    Raises:
        BerdayaError: it holds none; every mistake is reported, with the number of the decision.
        StorageError: the file cannot be read.
    """
    rows = read_list(source, _no_list)
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
