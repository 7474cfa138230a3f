"""What the cells of the form may hold, with a word to whoever fills them in."""

from datetime import date
from typing import Any

from berdaya_cli.domain.excel.kolom import KolomIsian
from berdaya_cli.domain.uang import LARGEST_COUNT, LARGEST_RUPIAH

_LARGEST = {"rupiah": LARGEST_RUPIAH, "jumlah": LARGEST_COUNT}
_LONGEST_TITLE = 32


_MAY_BE_A_MONTH = {
    "input_message": "Tulis hari dahulu, misalnya 13/10/2025. Bila baru rencana: Mei 2026.",
    "error_type": "warning",
}


def rule_of(kolom: KolomIsian, ranges: dict[str, str]) -> dict[str, Any] | None:
    """Return the rule of a column's cells; ``ranges`` are where the lists stand, by kind."""
    if kolom.jenis in ranges:
        return {
            "validate": "list",
            "source": ranges[kolom.jenis],
            "input_title": kolom.judul[:_LONGEST_TITLE],
            "input_message": "Pilih dari daftar.",
            "error_title": "Tidak ada di daftar",
            "error_message": "Pilih salah satu dari daftar, atau tulis persis seperti di daftar.",
            "error_type": "warning",
        }
    if kolom.jenis in {"tanggal", "waktu"}:
        return {
            "validate": "date",
            "criteria": "between",
            "minimum": date(2020, 1, 1),
            "maximum": date(2099, 12, 31),
            "input_title": kolom.judul[:_LONGEST_TITLE],
            "input_message": "Tulis hari dahulu, misalnya 13/10/2025.",
            "error_title": "Bukan tanggal",
            "error_message": "Tulis tanggal seperti 13/10/2025: hari, bulan, tahun.",
            **(_MAY_BE_A_MONTH if kolom.jenis == "waktu" else {}),
        }
    if kolom.jenis in _LARGEST:
        money = kolom.jenis == "rupiah"
        return {
            "validate": "integer",
            "criteria": "between",
            "minimum": 0,
            "maximum": _LARGEST[kolom.jenis],
            "input_title": kolom.judul[:_LONGEST_TITLE],
            "input_message": "Angka saja, dalam rupiah penuh; 0 bila nihil, kosong bila belum tahu."
            if money
            else "Angka saja; 0 bila tidak ada, kosong bila belum dilaporkan.",
            "error_title": "Bukan angka",
            "error_message": "Tulis angka bulat tanpa titik, koma, atau Rp, misalnya 1500000.",
        }
    return None
