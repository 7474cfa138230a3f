"""The code of a row in a form: a uid in few characters, with one that shows slips.

The uid is written in base 36, and the check character is that of ISO/IEC 7064, MOD 37,36: it
shows every wrong character and every two that changed places.
"""

from uuid import UUID

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_BASE = len(_ALPHABET)
_LENGTH = 25
"""Digits in base 36 that hold 128 bits."""


def encode(uid: str) -> str:
    """Write a uid as a code: 25 characters and the check character."""
    rest, digits = UUID(uid).int, []
    for _digit in range(_LENGTH):
        rest, digit = divmod(rest, _BASE)
        digits.append(_ALPHABET[digit])
    body = "".join(reversed(digits))
    return body + _check_character(body)


def decode(code: str) -> str | None:
    """Read a code and give its uid; None where it is damaged."""
    plain = "".join(code.split()).upper()
    body = plain[:-1]
    if len(body) != _LENGTH or not set(plain) <= set(_ALPHABET):
        return None
    number = int(body, _BASE)
    if number >= 1 << 128 or _check_character(body) != plain[-1]:
        return None
    return str(UUID(int=number))


def _check_character(body: str) -> str:
    product = _BASE
    for character in body:
        total = (product + _ALPHABET.index(character)) % _BASE or _BASE
        product = total * 2 % (_BASE + 1)
    return _ALPHABET[(_BASE + 1 - product) % _BASE]
