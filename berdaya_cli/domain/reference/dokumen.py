"""The documents of each pilot that the province counts."""

from typing import Literal

from berdaya_cli.domain.lookup import normal

Dokumen = Literal["sk-lokasi", "sk-tim-pembina", "sk-tim-kecamatan", "sk-camat-rppa"]

NAMA_DOKUMEN: dict[Dokumen, str] = {
    "sk-lokasi": "SK Lokasi",
    "sk-tim-pembina": "SK Tim Pembina",
    "sk-tim-kecamatan": "SK Tim Kecamatan",
    "sk-camat-rppa": "SK Camat tentang RPPA",
}
"""What officials call them, in every language of the screen."""
_WORDS: dict[Dokumen, tuple[str, ...]] = {
    "sk-lokasi": ("lokasi", "lokus"),
    "sk-tim-pembina": ("tim pembina",),
    "sk-tim-kecamatan": ("tim kecamatan", "tim tingkat kecamatan"),
    "sk-camat-rppa": ("rppa", "rumah perlindungan"),
}
"""What a name says by which each is known, any of these."""


def is_called(dokumen: Dokumen, nama: str) -> bool:
    """Return whether a legal basis may be this document, by the words of its name.

    One of the governor is the province's own.
    """
    said = f" {normal(nama)} "
    return " gubernur " not in said and any(f" {words} " in said for words in _WORDS[dokumen])


OF_THE_REGENCY: tuple[Dokumen, ...] = ("sk-tim-pembina",)
"""One of these counts for every pilot; the others are a kecamatan's own, or its pilot's decree."""
