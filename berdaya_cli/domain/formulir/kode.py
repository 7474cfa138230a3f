"""Codes on paper: a uid in few characters, with one that shows slips. Of forms, rows, editions.

The uid is written in base 36, and the check character is that of ISO/IEC 7064, MOD 37-2: it
shows every wrong character and every two neighbours that changed places (which MOD 37,36, whose
check is never an asterisk, does not).
"""

from collections.abc import Iterable
from uuid import UUID

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_CHECKS = f"{_ALPHABET}*"
_BASE = len(_ALPHABET)
_LENGTH, _BITS = 25, 128
"""Digits in base 36 that hold a uid."""
_SHORT_LENGTH, _SHORT_BITS = 10, 48
"""Of a form people may have to type the code: the first bits of its uid will do."""
_HALF = 5


def encode(uid: str) -> str:
    """Write a uid as a code: 25 characters and the check character."""
    return _written(UUID(uid).int, _LENGTH)


def decode(code: str) -> str | None:
    """Read a code and give its uid; None where it is damaged."""
    number = _read("".join(code.split()), _LENGTH, _BITS)
    return None if number is None else str(UUID(int=number))


def encode_short(uid: str) -> str:
    """Write the uid of a form or edition in 10 characters and the check, as people see it."""
    return in_halves(_written(UUID(uid).int >> _BITS - _SHORT_BITS, _SHORT_LENGTH))


def in_halves(code: str) -> str:
    """Write the characters of a short code as people see them."""
    return f"{code[:_HALF]}-{code[_HALF:]}"


def decode_short(code: str) -> str | None:
    """Read the short code of a form or edition and give how its uid begins; None if damaged."""
    number = _read("".join(code.split()).replace("-", ""), _SHORT_LENGTH, _SHORT_BITS)
    return None if number is None else str(UUID(int=number << _BITS - _SHORT_BITS))[:_SHORT_HEAD]


_SHORT_HEAD = len("01234567-89ab")


def _written(number: int, length: int) -> str:
    digits = []
    for _digit in range(length):
        number, digit = divmod(number, _BASE)
        digits.append(digit)
    digits.reverse()
    return "".join([_ALPHABET[digit] for digit in digits]) + _check_character(digits)


def _read(code: str, length: int, bits: int) -> int | None:
    plain = code.upper()
    body = plain[:-1]
    if len(body) != length or not set(body) <= set(_ALPHABET):
        return None
    number = int(body, _BASE)
    if number >= 1 << bits or _check_character(map(_ALPHABET.index, body)) != plain[-1]:
        return None
    return number


def _check_character(digits: Iterable[int]) -> str:
    total = 0
    for digit in digits:
        total = (total + digit) * 2 % len(_CHECKS)
    return _CHECKS[(1 - total) % len(_CHECKS)]
