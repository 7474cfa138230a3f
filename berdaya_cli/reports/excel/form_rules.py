"""What the cells of the form may hold, with a word to whoever fills them in."""

from typing import Any

from berdaya_cli.domain.excel.kolom import BY_NAME
from berdaya_cli.domain.excel.tata_letak import KolomFormulir
from berdaya_cli.domain.uang import LARGEST_COUNT, LARGEST_RUPIAH

_LARGEST = {"rupiah": LARGEST_RUPIAH, "jumlah": LARGEST_COUNT}
_LONGEST_TITLE = 32
_SAID = {
    "rentang": "Tulis seperti 13/10/2025, 13-14 Oktober 2025, atau mulai 13/10/2025. Bila baru"
    " rencana: Mei 2026.",
    "tanggal": "Tulis hari dahulu, misalnya 13/10/2025.",
    "peserta_tempat": "Bila dihitung per tempat: Kejobong: L 12, P 10; Bobotsari: 30."
    " Jumlahnya sama dengan kolom Jumlah.",
    "persen": "Kemajuan pekerjaan, misalnya 80%.",
    "bukti": "Tulis di mana bukti berada, misalnya: foto di map Posyandu; atau tautannya.",
    "kendala_tindak_lanjut": "Kendala yang masih ada, lalu: Tindak lanjut: langkah berikutnya.",
}
"""By kind or name of a column: how to write what is free text."""
NIHIL_RULE: dict[str, Any] = {
    "validate": "list",
    "source": ["NIHIL"],
    "input_title": "NIHIL",
    "input_message": "Pilih NIHIL bila tidak ada kegiatan pada periode ini.",
    "error_type": "warning",
}


def rule_of(kolom: KolomFormulir, ranges: dict[str, str]) -> dict[str, Any] | None:
    """Return the rule of a column's cells; ``ranges`` are where the lists stand, by kind."""
    jenis = BY_NAME[kolom.nama].jenis
    title = {"input_title": kolom.judul[:_LONGEST_TITLE]}
    if jenis in ranges:
        several = jenis in {"tempat", "lembaga"}
        more = " Beberapa dipisahkan titik koma." if several else ""
        return title | {
            "validate": "list",
            "source": ranges[jenis],
            "input_message": f"Pilih dari daftar.{more}",
            "error_title": "Tidak ada di daftar",
            "error_message": "Pilih salah satu dari daftar, atau tulis persis seperti di daftar."
            f"{more}",
            "error_type": "information" if several else "warning",
        }
    if jenis in _LARGEST:
        return title | {
            "validate": "integer",
            "criteria": "between",
            "minimum": 0,
            "maximum": _LARGEST[jenis],
            "input_message": "Angka saja, dalam rupiah penuh; 0 bila nihil, kosong bila belum tahu."
            if jenis == "rupiah"
            else "Angka saja; 0 bila tidak ada, kosong bila belum dilaporkan.",
            "error_title": "Bukan angka",
            "error_message": "Tulis angka bulat tanpa titik, koma, atau Rp, misalnya 1500000.",
        }
    said = _SAID.get(kolom.nama) or _SAID.get(jenis)
    return title | {"validate": "any", "input_message": said} if said else None
