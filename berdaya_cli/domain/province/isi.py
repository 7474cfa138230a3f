"""What a package of a regency holds: tables and columns, no free text, no names of people."""

from typing import Literal

TipeKolom = Literal["TEXT", "BIGINT"]

ISI: dict[str, dict[str, TipeKolom]] = {
    "kabupaten": {"kode": "TEXT", "nama": "TEXT", "jenis": "TEXT", "provinsi": "TEXT"},
    "kecamatan": {"kode": "TEXT", "kabupaten": "TEXT", "nama": "TEXT"},
    "fokus": {
        "kabupaten": "TEXT",
        "kode": "TEXT",
        "nama": "TEXT",
        "urutan": "BIGINT",
        "terlindung": "TEXT",
        "lintas": "TEXT",
    },
    "lembaga": {"kabupaten": "TEXT", "kode": "TEXT", "nama": "TEXT", "jenis": "TEXT"},
    "sumber_dana": {"kabupaten": "TEXT", "kode": "TEXT", "nama": "TEXT", "urutan": "BIGINT"},
    "pilot_hari": {
        "kabupaten": "TEXT",
        "kecamatan": "TEXT",
        "hari_mulai": "TEXT",
        "hari_sampai": "TEXT",
    },
    "penugasan_hari": {
        "kabupaten": "TEXT",
        "lembaga": "TEXT",
        "fokus": "TEXT",
        "kecamatan": "TEXT",
        "peran": "TEXT",
        "hari_mulai": "TEXT",
        "hari_sampai": "TEXT",
    },
    "kegiatan": {
        "id": "BIGINT",
        "uid": "TEXT",
        "kabupaten": "TEXT",
        "fokus": "TEXT",
        "pelaksana": "TEXT",
        "seluruh_kabupaten": "BIGINT",
        "tanggal_mulai": "TEXT",
        "tanggal_selesai": "TEXT",
    },
    "jadwal_hari": {
        "kegiatan": "BIGINT",
        "tanggal": "TEXT",
        "dicatat": "TEXT",
        "uid": "TEXT",
        "hari_mulai": "TEXT",
        "hari_selesai": "TEXT",
    },
    "kegiatan_lokasi": {"kegiatan": "BIGINT", "kecamatan": "TEXT", "desa": "TEXT"},
    "pelaksanaan": {
        "kegiatan": "BIGINT",
        "tanggal": "TEXT",
        "kecamatan": "TEXT",
        "desa": "TEXT",
        "jumlah": "BIGINT",
        "laki_laki": "BIGINT",
        "perempuan": "BIGINT",
        "disabilitas": "BIGINT",
        "lansia": "BIGINT",
        "anak": "BIGINT",
        "pemuda": "BIGINT",
    },
    "perkembangan": {
        "kegiatan": "BIGINT",
        "tanggal": "TEXT",
        "dicatat": "TEXT",
        "uid": "TEXT",
        "status": "TEXT",
        "fisik_persen": "BIGINT",
    },
    "anggaran": {
        "kegiatan": "BIGINT",
        "sumber_dana": "TEXT",
        "tahun": "BIGINT",
        "tanggal": "TEXT",
        "dicatat": "TEXT",
        "uid": "TEXT",
        "jumlah": "BIGINT",
    },
    "realisasi": {
        "kegiatan": "BIGINT",
        "sumber_dana": "TEXT",
        "tanggal": "TEXT",
        "jumlah": "BIGINT",
    },
}
"""Each table of a package with its columns; money in whole rupiah, days as ISO text.

``uid`` of dated rows travels where two of one kegiatan bear the same day and moment, and is empty
elsewhere: it decides between these two, and nothing else. Fuzzy dates travel as days (``_hari``).
"""

DATED = ("jadwal_hari", "pelaksanaan", "perkembangan", "anggaran", "realisasi")
"""Tables of which only the rows up to the day of the package travel."""
SCALE = 10_000_000_000
"""``id`` of a kegiatan is the number of its regency times this, plus its number there."""


def first_id(kabupaten: str) -> int:
    """Return what is added to the numbers of a regency's kegiatan: 33.05 gives 3305 x 10^10."""
    return int(kabupaten.replace(".", "")) * SCALE
