"""The national code list that comes with the tool, and the BPS codes of some kecamatan."""

import csv
import lzma
from functools import cache

from berdaya_cli.domain.seed.daftar_wilayah import DaftarWilayah
from berdaya_cli.storage.files import data_path, read_whole

_WILAYAH = "wilayah-2025.csv.xz"
_BPS = "kode-bps-33.csv"
_KABUPATEN = len("33.05")
"""No province's name is a full stop there, a comma follows the code of a regency."""


@cache
def _lines() -> tuple[str, ...]:
    text = lzma.decompress(read_whole(data_path(_WILAYAH))).decode("utf-8")
    return tuple(text.splitlines()[1:])


def read_wilayah(kabupaten: str = "-") -> DaftarWilayah:
    """Read every province and regency of the list, and what lies in one of them.

    Args:
        kabupaten: the code of that one; an empty one stands for every one of them.
    """
    within = f"{kabupaten}." if kabupaten else ""
    lines = (line for line in _lines() if line.startswith(within) or line[_KABUPATEN] != ".")
    return DaftarWilayah({row[0]: row[1] for row in csv.reader(lines)})


def read_kode_bps(kabupaten: str) -> dict[str, str]:
    """Read the BPS codes of a regency's kecamatan, where a list of its province is there."""
    path = data_path(_BPS)
    rows = csv.reader(read_whole(path).decode("utf-8").splitlines()[1:])
    return {row[0]: row[1] for row in rows if row[0].startswith(f"{kabupaten}.")}
