"""Targets and measurements as a list, in JSON or YAML."""

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

from berdaya_cli.domain.errors import BerdayaError, InvalidValueError, SeveralError
from berdaya_cli.domain.indikator.catatan import BarisUkur
from berdaya_cli.domain.privasi import check_personal
from berdaya_cli.language import _
from berdaya_cli.storage.list_file import read_list

_KEYS = tuple(field.name for field in fields(BarisUkur))


def read_ukuran(source: Path | bytes) -> tuple[BarisUkur, ...]:
    """Read the rows of a file, or of JSON that was piped in; numbers may be numbers or texts.

    Raises:
        BerdayaError: it holds none; every mistake is reported, with the number of the row.
        StorageError: the file cannot be read.
    """
    rows = read_list(source, _no_list)
    errors = [error for n, row in enumerate(rows, 1) for error in _mistakes(n, row)]
    if errors or not rows:
        raise SeveralError(tuple(errors) or (_no_list(_("There is nothing in it."), None),))
    return tuple(
        BarisUkur(**{name: _text(value) for name, value in row.items() if value is not None})
        for row in rows
    )


def _text(value: Any) -> str:  # noqa: ANN401  a scalar of JSON
    """Write a number as a person does: a decimal comma, so that no point parts thousands."""
    return str(value).replace(".", ",") if isinstance(value, float) else str(value)


def _mistakes(number: int, row: Any) -> Iterator[BerdayaError]:  # noqa: ANN401  JSON and YAML are anything
    head = _("No. {n}").format(n=number) + ": "
    if not isinstance(row, dict) or not set(row) <= set(_KEYS):
        said = _("a measurement has no other keys than: {keys}.").format(keys=", ".join(_KEYS))
        yield InvalidValueError(head + said)
        return
    for name, value in row.items():
        if value is None:
            continue
        if isinstance(value, bool) or not isinstance(value, (str, int, float)):
            yield InvalidValueError(head + _("'{name}' wants a text.").format(name=name))
            continue
        try:
            check_personal(str(value), name)
        except BerdayaError as error:
            yield error


def _no_list(why: str, line: int | None) -> InvalidValueError:
    where = _("line {n}: ").format(n=line) if line else ""
    return InvalidValueError(
        _("This is no list of measurements: {where}{why}"),
        hint=_(
            'Write it like [{"indikator": "konseling", "periode": "2025-11",'
            ' "kecamatan": "Kejobong", "nilai": "4", "sumber": "Register RPPA"}].'
        ),
        where=where,
        why=why,
    )
