"""Characters that are not seen but act: control characters and marks of writing direction."""

import unicodedata

BIDIRECTIONAL = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
"""They turn the writing direction of what follows."""


def acts(character: str) -> bool:
    """Tell whether a character acts instead of being seen."""
    control = unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"}
    return control or character in BIDIRECTIONAL


def is_plain(text: str) -> bool:
    """Tell whether no character of a text acts."""
    return text.isprintable() or not any(map(acts, text))
