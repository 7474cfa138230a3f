"""Counts, never people: finding a person's number where none belongs.

A NIK is the 16-digit number of a person: six digits of a place, then the day (plus 40 for women),
month and year of birth, then four of a series; the number of a family card (KK) is made alike. A
telephone number is taken for one where it starts as an Indonesian mobile number does. Neither
separators nor other numbers beside it hide it, nor digits of another script or letters that look
like them. A NIP (18 digits), budget codes, dates, amounts and the digits of a fraction are none.
Not looked for: landline numbers, NPWP, BPJS and e-mail addresses, which offices have as well.
"""

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar, cast

from berdaya_cli.domain.errors import PersonalDataError
from berdaya_cli.domain.temuan import Way
from berdaya_cli.language import _

T = TypeVar("T")

_DIGITS = re.compile(r"[0-9]+")
_SEPARATOR = re.compile(r"[ .,'\u2019/_()\u2010-\u2015-]{1,3}")
"""What people write between the parts of one number."""
_NIK_DIGITS = 16
"""No mobile number has more, be it written with 0062."""
_MOBILE = re.compile(r"(?:(?:00)?62|0)8[1-9][0-9]{7,10}")
_BARE_MOBILE = re.compile(r"8[1-9][0-9]{8,10}")
"""Without its 0, as Excel leaves one that was typed as a number."""
_DATE = re.compile(
    r"\b(?:(?:0[1-9]|[12][0-9]|3[01]) (?:0[1-9]|1[0-2]) (?:19|20)[0-9]{2}"
    r"|(?:19|20)[0-9]{2} (?:0[1-9]|1[0-2]) (?:0[1-9]|[12][0-9]|3[01]))\b"
)
_AMOUNT = re.compile(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+")
_FRACTION = re.compile(r"(?<![0-9.,])[0-9]{1,3}[.,][0-9]{7,}(?![0-9]|[.,'/_-][0-9])")
"""A number with a decimal mark and many digits behind it: a ratio, of which one is no person's."""
_MARK = re.compile(
    r"(?<![0-9A-Za-z])(?:20[0-9]{6}-[0-9]{6}-[0-9]{1,9}-[0-9a-f]{16}"
    r"|(?=[0-9]*[a-f])(?:[0-9a-f]{64}|[0-9a-f]{16})"
    r"|(?=[0-9-]*[a-f])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
    r"|(?=[0-9]*[A-F])[0-9A-F]{64}"
    r"|(?=[0-9-]*[A-F])[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12})(?![0-9A-Za-z])"
)
"""A seal, a SHA-256, a uid or the stamp of a backup, in names that berdaya makes: nobody's digits.

A SHA-256 stands in capitals in a QR code, and where Windows writes it; a uid where Excel does.

No NIK begins with 20: no province has that code.
"""
_LOOK_ALIKE = re.compile(r"(?<=[0-9])[OoIl]{1,6}(?=[0-9])|(?<![^\W_])[Oo](?=8[1-9])")
_PART = re.compile(r"0[0-9]{1,14}")
"""A part of a number that is no amount."""
_MEANT = str.maketrans("OoIl", "0011")
_FEMALE = 40
FEWEST_DIGITS = 10
"""No mobile number has fewer."""
_ENOUGH = re.compile(r"(?:[0-9OoIl][^0-9OoIl]{0,3}){9}[0-9OoIl]")
HIDDEN = "[disamarkan]"
"""Stands in the place of a number of a person, in every language of the screen."""
OF_AN_OFFICE = "telepon"
"""The key and option whose telephone is an office's, as its letters show it, not a person's."""


def find_personal(text: str) -> tuple[str, str] | None:
    """Return what kind of personal number a text holds ("NIK" or "telepon") and it, masked."""
    found = _first(_folded(text)) if _may_hold_one(text) else None
    return found[2:] if found else None


def hide_personal(text: str) -> str:
    """Return a text with HIDDEN in the place of each number of a person in it."""
    if not _may_hold_one(text):
        return text
    shown = _folded(text)
    found = _first(shown)
    if found is None:
        return text
    while found is not None:
        shown = f"{shown[: found[0]]}{HIDDEN}{shown[found[1] :]}"
        found = _first(shown)
    return shown


def hide_all_personal(value: T) -> T:
    """Do so in every text of dicts, but for the telephone of an office."""
    if isinstance(value, dict):
        kept = {
            key: inner if is_of_an_office(str(key), inner) else hide_all_personal(inner)
            for key, inner in value.items()
        }
        return cast("T", kept)
    return cast("T", hide_personal(value)) if isinstance(value, str) else value


def find_in_row(row: Mapping[str, object]) -> tuple[str, str] | None:
    """Return what ``find_personal`` finds first in the texts of a row of the record.

    A number is an amount or a count, also within a text that is JSON.
    """
    for name, value in row.items():
        if isinstance(value, str) and not is_of_an_office(name, value):
            for text in _texts_in(value):
                if found := find_personal(text):
                    return found
    return None


def _texts_in(text: str) -> Iterator[str]:
    """Return a text, or those within it where it is JSON."""
    try:
        inner = json.loads(text) if text[:1] in {"{", "["} else text
    except ValueError:
        inner = text
    values = [inner]
    while values:
        value = values.pop()
        if isinstance(value, str):
            yield value
        elif isinstance(value, (dict, list)):
            values += [*value, *value.values()] if isinstance(value, dict) else value


def _may_hold_one(text: str) -> bool:
    """Return whether a text has digits enough: most have not, and there are many."""
    return len(text) >= FEWEST_DIGITS and (not text.isascii() or _ENOUGH.search(text) is not None)


def _first(folded: str) -> tuple[int, int, str, str] | None:
    """Return from where to where the first one stands, its kind, and it masked."""
    plain = _MARK.sub(_blank, _FRACTION.sub(_blank, folded))
    runs = list(_DIGITS.finditer(plain))
    for first in range(len(runs)):
        groups: list[str] = []
        for last in range(first, len(runs)):
            if last > first and not _SEPARATOR.fullmatch(
                plain, runs[last - 1].end(), runs[last].start()
            ):
                break
            groups.append(runs[last][0])
            digits = "".join(groups)
            if len(digits) > _NIK_DIGITS:
                break
            written = plain[runs[first].start() : runs[last].end()]
            if kind := _kind(groups, digits, written):
                masked = f"{digits[:2]}{'*' * (len(digits) - 4)}{digits[-2:]}"
                return runs[first].start(), runs[last].end(), kind, masked
    return None


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def find_parted(cells: Sequence[object]) -> tuple[int, str, str] | None:
    """Return where in a row a personal number is parted over neighbouring cells, and as above.

    Only where a part has a zero in front: no count or amount has, and a number of a person is as
    good as never without. Cells are looked at as they are written; one box a digit is not found.
    """
    for cell in cells:  # by far the most rows have none, and there are many
        if cell.__class__ is str and cell[:1] == "0" and _PART.fullmatch(cell):
            break
    else:
        return None
    parts: list[str] = []
    for number, cell in enumerate((*cells, None)):
        text = str(cell).strip() if isinstance(cell, (str, int)) else ""
        if text.isdigit():
            parts.append(text)
            continue
        parted = len(parts) > 1 and any(part[0] == "0" for part in parts)
        if parted and (found := find_personal(" ".join(parts))):
            return number - len(parts), *found
        parts = []
    return None


def _folded(text: str) -> str:
    """Return a text with the digits of every script as ours, and what disguises them undone.

    Marks that are not seen go; a letter O or l among digits is the digit that it looks like.
    """
    plain = unicodedata.normalize("NFKC", text)
    if not plain.isascii():
        plain = "".join(
            str(unicodedata.digit(c, c)) if not c.isascii() else c
            for c in plain
            if c.isascii() or unicodedata.category(c) != "Cf"
        )
    return _LOOK_ALIKE.sub(lambda match: match[0].translate(_MEANT), plain)


def check_personal(text: str, name: str = "") -> None:
    """Refuse a text that holds one.

    Raises:
        PersonalDataError: it does; the number is reported masked.
    """
    found = find_personal(text)
    if found is not None:
        raise personal_said(*found, name)


def personal_said(kind: str, masked: str, name: str = "") -> PersonalDataError:
    """Return how a number of a person is reported, masked."""
    said = _("'{name}' holds what looks like a number of a person ({kind} {masked}).")
    if not name:
        said = _("It holds what looks like a number of a person ({kind} {masked}).")
    hint = _("berdaya counts people and never names them: leave it out.")
    return PersonalDataError(said, hint=hint, name=name, kind=kind, masked=masked)


def is_of_an_office(name: str, value: object) -> bool:
    """Return whether a value is the telephone of an office."""
    found = find_personal(str(value)) if name == OF_AN_OFFICE else None
    return found is not None and found[0] == "telepon"


def find_all_personal(value: object, way: Way = ()) -> Iterator[tuple[Way, str, str]]:
    """Find every text in lists and dicts that holds one: the way to it, its kind, it masked.

    A key that holds one is reported by the way to what it stands in, so that it is not shown whole.
    """
    if isinstance(value, dict):
        for key, inner in value.items():
            if is_of_an_office(str(key), inner):
                continue
            if found := find_personal(str(key)):
                yield (way, *found)
                continue
            yield from find_all_personal(inner, (*way, str(key)))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from find_all_personal(inner, (*way, number))
    elif found := find_personal(str(value)):
        yield (way, *found)


def _kind(groups: list[str], digits: str, written: str) -> str | None:
    single = all(len(group) == 1 for group in groups)
    if not single and any(len(group) == 1 for group in groups):
        return None  # a budget code, or a count beside it
    if _AMOUNT.fullmatch(written) or _DATE.search(" ".join(groups)):
        return None
    if _is_nik(digits):
        return "NIK"
    if len(groups) == 1 and _BARE_MOBILE.fullmatch(digits):
        return "telepon"
    starts = single or len(groups[0]) > 2 or groups[0] == "62"  # noqa: PLR2004  08.30 is a time
    return "telepon" if starts and _MOBILE.fullmatch(digits) else None


def _is_nik(digits: str) -> bool:
    if len(digits) != _NIK_DIGITS or digits[0] == "0":
        return False
    day, month = int(digits[6:8]), int(digits[8:10])
    born = day - _FEMALE if day > _FEMALE else day
    return 1 <= born <= 31 and 1 <= month <= 12  # noqa: PLR2004  days and months
