"""Tables as JSON: a list of objects, whose keys are the headings."""

import json
import re
from collections.abc import Iterator
from itertools import count
from typing import IO, Any

from berdaya_cli.domain.errors import UnreadableFileError
from berdaya_cli.domain.excel.lembar import BarisLembar, Lembar, Sel
from berdaya_cli.domain.excel.temuan_impor import shown
from berdaya_cli.language import _
from berdaya_cli.storage.json_text import JsonRefusedError, read_json

LARGEST_JSON = 64 << 20
"""Bytes: it is built whole in memory."""
_START = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:\[\s*(?:[{\]]|$)|\{\s*(?:[\"}]|$))")


def is_json(head: bytes) -> bool:
    """Return whether a text of these first bytes is JSON: a list of objects, or an object."""
    return _START.match(head) is not None


def read_json_table(file: IO[bytes]) -> Lembar:
    """Open a text of JSON as a sheet without a name; its first row are the keys.

    Raises:
        UnreadableFileError: it is no list of flat objects.
    """
    file.seek(0)
    content = file.read(LARGEST_JSON + 1)
    if len(content) > LARGEST_JSON:
        raise _refused(_("It is larger than {most} MiB.").format(most=LARGEST_JSON >> 20))
    try:
        whole = read_json(content)
    except JsonRefusedError as refused:
        where = _("line {n}: ").format(n=refused.line) if refused.line else ""
        raise _refused(where + refused.pesan) from refused
    if isinstance(whole, dict):
        whole = whole.get("data", [whole])
    if not isinstance(whole, list) or not all(isinstance(row, dict) for row in whole):
        raise _refused(_("A list of objects is needed."))
    return Lembar(nama="", baris=_rows(whole))


def _rows(objects: list[dict[str, Any]]) -> Iterator[BarisLembar]:
    keys = tuple(dict.fromkeys(key for one in objects for key in one))
    yield 1, keys
    for number, one in zip(count(2), objects):
        yield number, [_cell(one.get(key), number, key) for key in keys]


def _cell(value: Any, row: int, key: str) -> Sel:  # noqa: ANN401  JSON is anything
    if isinstance(value, (dict, list)):
        said = _("Row {row}, '{key}': one value is needed, no list and no object.")
        raise _refused(said.format(row=row, key=shown(key)))
    if isinstance(value, float) and value in {float("inf"), float("-inf")}:
        return json.dumps(value)
    if isinstance(value, bool):
        return json.dumps(value)
    cell: Sel = value
    return cell


def _refused(said: str) -> UnreadableFileError:
    hint = _("Write it like [{...}, {...}]; kegiatan of list-kegiatan --json: berdaya record.")
    return UnreadableFileError("json", said, hint=hint)
