"""The kinds of gap: what nobody answers for, what is late, what is incomplete."""

from difflib import get_close_matches
from typing import Literal, get_args

from berdaya_cli.domain.errors import InvalidValueError, did_you_mean, one_of
from berdaya_cli.domain.tabel import Value
from berdaya_cli.language import _

JenisCelah = Literal[
    "tanpa-penanggung-jawab",
    "ganda",
    "berakhir",
    "tanpa-kegiatan",
    "terlambat",
    "tanpa-peserta",
    "tanpa-bukti",
    "tanpa-realisasi",
    "tindak-lanjut",
    "tanpa-dokumen",
]
OWNER: tuple[JenisCelah, ...] = ("tanpa-penanggung-jawab", "ganda", "berakhir")
"""Looked for by default: who answers for what."""
ALL: tuple[JenisCelah, ...] = get_args(JenisCelah)
EVERYTHING = "semua"
PLACES = ("kecamatan", "kode", "fokus", "kegiatan", "tindak_lanjut", "dokumen")
"""Where a gap is: the names in its ``tempat``."""


def place_of(**known: Value) -> tuple[tuple[str, Value], ...]:
    """Return where a gap is; what does not concern it is None."""
    return tuple((name, known.get(name)) for name in PLACES)


def parse_jenis_celah(text: str) -> tuple[JenisCelah, ...]:
    """Read a kind of gap; "semua" is every one.

    Raises:
        InvalidValueError: it is no such word; the nearest is the hint.
    """
    word = "-".join(text.casefold().split())
    if word == EVERYTHING:
        return ALL
    for jenis in ALL:
        if word == jenis:
            return (jenis,)
    listed = one_of((*ALL, EVERYTHING))
    raise InvalidValueError(
        _("'{text}' is not a kind of gap."),
        hint=did_you_mean(tuple(get_close_matches(word, ALL, n=2))) or listed,
        text=text,
    )
