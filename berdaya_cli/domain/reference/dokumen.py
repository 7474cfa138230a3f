"""The documents of each pilot that the province counts."""

from typing import Literal

Dokumen = Literal["sk-lokasi", "sk-tim-pembina", "sk-tim-kecamatan", "sk-camat-rppa"]

NAMA_DOKUMEN: dict[Dokumen, str] = {
    "sk-lokasi": "SK Lokasi",
    "sk-tim-pembina": "SK Tim Pembina",
    "sk-tim-kecamatan": "SK Tim Kecamatan",
    "sk-camat-rppa": "SK Camat tentang RPPA",
}
"""What officials call them, in every language of the screen."""
OF_THE_REGENCY: tuple[Dokumen, ...] = ("sk-tim-pembina",)
"""One of these counts for every pilot; the others are a kecamatan's own, or its pilot's decree."""
