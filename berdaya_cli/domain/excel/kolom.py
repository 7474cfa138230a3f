"""The form: which columns it has, and how the tables of others head the same columns."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from berdaya_cli.domain.lookup import normal

Jenis = Literal[
    "kode",
    "teks",
    "kecamatan",
    "desa",
    "tempat",
    "fokus",
    "lembaga",
    "sumber_dana",
    "jenis",
    "status",
    "tahap",
    "tanggal",
    "waktu",
    "rentang",
    "rupiah",
    "jumlah",
    "persen",
    "peserta_tempat",
]
SEMUA_KABUPATEN = "Seluruh kabupaten"
"""Stands in the column of kecamatan where a kegiatan is of the whole regency."""
SEMUA_KOTA = "Seluruh kota"
"""Stands there in the forms of a city."""


@dataclass(frozen=True, slots=True)
class KolomIsian:
    """A column that an import understands.

    Attributes:
        nama: what it holds, as ``--kolom`` and findings name it.
        judul: its heading in the form.
        alias: other headings, in either language, as ``heading_key`` gives them.
    """

    nama: str
    judul: str
    jenis: Jenis
    alias: tuple[str, ...] = ()


def _dana(number: int) -> tuple[KolomIsian, ...]:
    first = number == 1
    return (
        KolomIsian(
            f"sumber_dana_{number}",
            f"Sumber Dana {number}",
            "sumber_dana",
            ("sumber dana", "sumber anggaran", "sumber pembiayaan", "anggaran sumber") * first,
        ),
        KolomIsian(
            f"pagu_{number}",
            f"Pagu {number} (Rp)",
            "rupiah",
            ("pagu", "pagu anggaran", "anggaran", "jumlah anggaran", "budget") * first,
        ),
        KolomIsian(
            f"realisasi_{number}",
            f"Realisasi {number} s.d. bulan ini (Rp)",
            "rupiah",
            (
                "realisasi",
                "realisasi keuangan",
                "realisasi anggaran",
                "realisasi sd bulan ini",
                "realisasi sd",
                "spent",
            )
            * first
            + (f"realisasi {number} sd",),
        ),
    )


KOLOM = (
    KolomIsian("kode", "Kode", "kode", ("kode baris",)),
    KolomIsian(
        "nama",
        "Nama Kegiatan",
        "teks",
        ("kegiatan", "program kegiatan", "jenis kegiatan", "activity", "activity name"),
    ),
    KolomIsian("fokus", "Fokus", "fokus", ("pilar", "bidang", "fokus program", "focus")),
    KolomIsian("kecamatan", "Kecamatan", "kecamatan", ("kec", "district")),
    KolomIsian(
        "desa",
        "Desa/Kelurahan",
        "desa",
        ("desa", "kelurahan", "desa kel", "lokasi desa", "village"),
    ),
    KolomIsian("tempat", "Tempat", "tempat"),
    KolomIsian(
        "pelaksana",
        "Pelaksana",
        "lembaga",
        ("perangkat daerah", "opd", "opd pelaksana", "opd pengampu", "dinas", "skpd", "agency"),
    ),
    KolomIsian("mitra_1", "Mitra 1", "lembaga", ("mitra", "mitra kerja", "partner", "partners")),
    KolomIsian("mitra_2", "Mitra 2", "lembaga"),
    KolomIsian("mitra_3", "Mitra 3", "lembaga"),
    KolomIsian("jenis", "Jenis", "jenis", ("baru kolaborasi", "kind")),
    KolomIsian(
        "program", "Program yang Diikuti", "teks", ("kolaborasi dengan program", "joined programme")
    ),
    KolomIsian(
        "tanggal_mulai", "Tanggal Mulai", "waktu", ("mulai", "tgl mulai", "start", "start date")
    ),
    KolomIsian(
        "tanggal_selesai",
        "Tanggal Selesai",
        "waktu",
        ("selesai", "tgl selesai", "end", "end date"),
    ),
    KolomIsian(
        "tanggal",
        "Tanggal",
        "rentang",
        ("tgl", "waktu", "waktu pelaksanaan", "tanggal pelaksanaan", "hari tanggal", "date"),
    ),
    KolomIsian("status", "Status", "status", ("status kegiatan", "status pelaksanaan")),
    *_dana(1),
    *_dana(2),
    KolomIsian(
        "laki_laki",
        "Laki-laki (L)",
        "jumlah",
        ("l", "laki laki", "peserta l", "peserta laki laki", "jumlah peserta l", "men"),
    ),
    KolomIsian(
        "perempuan",
        "Perempuan (P)",
        "jumlah",
        ("p", "perempuan", "peserta p", "peserta perempuan", "jumlah peserta p", "women"),
    ),
    KolomIsian(
        "jumlah",
        "Jumlah Peserta",
        "jumlah",
        ("jumlah", "jml", "peserta", "peserta jumlah", "peserta jml", "jml peserta", "people"),
    ),
    KolomIsian(
        "disabilitas",
        "Penyandang Disabilitas",
        "jumlah",
        ("disabilitas", "peserta disabilitas", "difabel"),
    ),
    KolomIsian("lansia", "Lansia (60+)", "jumlah", ("lansia", "peserta lansia", "lanjut usia")),
    KolomIsian("anak", "Anak (<18)", "jumlah", ("anak", "anak anak", "peserta anak", "children")),
    KolomIsian("pemuda", "Pemuda (16-30)", "jumlah", ("pemuda", "peserta pemuda", "youth")),
    KolomIsian("kendala", "Kendala", "teks", ("permasalahan", "hambatan", "masalah", "trouble")),
    KolomIsian(
        "tindak_lanjut", "Tindak Lanjut", "teks", ("rencana tindak lanjut", "rtl", "next step")
    ),
    KolomIsian("kendala_tindak_lanjut", "Kendala / tindak lanjut", "teks"),
    KolomIsian("hasil", "Hasil", "teks", ("hasil yang dicapai", "capaian", "output", "outcome")),
    KolomIsian(
        "fisik_persen",
        "Realisasi Fisik (%)",
        "persen",
        ("fisik", "fisik persen", "realisasi fisik", "work done"),
    ),
    KolomIsian("uraian", "Uraian", "teks", ("uraian kegiatan", "deskripsi", "description")),
    KolomIsian("sub_kegiatan", "Sub Kegiatan", "teks", ("kode sub kegiatan", "kode rekening")),
    KolomIsian(
        "penerima_manfaat",
        "Penerima Manfaat",
        "jumlah",
        ("jumlah penerima manfaat", "beneficiaries"),
    ),
    KolomIsian(
        "nomor_dokumen",
        "Nomor DPA/DPPA",
        "teks",
        ("no dpa", "nomor dpa", "no dppa", "nomor dppa", "no dpa dppa", "dokumen anggaran"),
    ),
    KolomIsian(
        "tanggal_dokumen",
        "Tanggal DPA/DPPA",
        "tanggal",
        ("tgl dpa", "tanggal dpa", "tgl dppa", "tanggal dppa", "tgl dpa dppa"),
    ),
    KolomIsian("tahap", "Tahap Pagu", "tahap", ("tahap anggaran",)),
    KolomIsian(
        "nomor_bukti",
        "Nomor Bukti",
        "teks",
        ("no bukti", "no sp2d", "nomor sp2d", "no kuitansi", "nomor kuitansi", "no kwitansi"),
    ),
    KolomIsian("bukti", "Bukti", "teks"),
    KolomIsian("peserta_tempat", "Peserta per kecamatan s.d.", "peserta_tempat"),
)
"""Every column that an import understands, in the order of the form."""
BY_NAME = {kolom.nama: kolom for kolom in KOLOM}
NUMBERS = frozenset({"no", "nomor", "no urut"})
"""Columns that number the rows, of which nobody misses anything."""
PASSED_OVER = frozenset(
    NUMBERS
    | {"ket", "keterangan", "persen", "sisa", "sisa anggaran"}
    | {"dokumentasi", "bukti dukung", "tercatat 1", "tercatat 2", "peserta tercatat"}
    | {"realisasi keuangan persen", "realisasi persen", "serapan", "serapan persen"}
)
"""Columns of other tables that hold nothing for the record, or what it works out itself."""

STRETCHES = frozenset({"tahun", "bulan", "triwulan", "semester", "periode", "tw", "year", "month"})
"""Columns that say when only as a stretch of time."""
SERAPAN = frozenset(
    {"persen", "realisasi persen", "realisasi keuangan persen", "serapan", "serapan persen"}
)
"""Columns that say which part of the pagu is spent."""

_MARKS = re.compile(r"[^\w%]+")
_MONEY_WORD = (
    r"(?:dalam|dlm|satuan|rp|rupiah|ribuan|ribu|rb|jutaan|juta|jt|mili?y?ar(?:an)?|x"
    r"|1?[.,]?000(?:[.,]000)?)"
)
_UNIT = re.compile(rf"\((?:orang|jiwa|org|{_MONEY_WORD}(?:[ .]+{_MONEY_WORD})*)\.?\)|\*")
_BARE_UNIT = re.compile(rf"\(?{_MONEY_WORD}(?:[ .]+{_MONEY_WORD})*\.?\)?")
PERSONAL_HEADING = re.compile(
    r"(?:.* )?(?:nik|ktp|kk|hp|wa|whatsapp|telp|telepon|handphone|alamat|lahir|ttl|narahubung|pic"
    r"|cp|contact person|phone|address)(?: .*)?"
    r"|nama (?!kegiatan|program|sub|desa|kecamatan|kelurahan|opd|dinas|perangkat|lembaga|instansi"
    r"|fokus|pelaksana|mitra|lokasi|tempat|sumber|paket|pekerjaan|acara).*"
    r"|daftar nama(?: .*)?|name|full name|penerima"
)
"""Headings of columns that name people (UU 27/2022): none of them is taken in."""


@lru_cache(maxsize=4096)
def heading_key(text: str) -> str:
    """Bring a heading into the form in which headings are compared."""
    plain = _UNIT.sub(" ", normal(text))
    return " ".join(_MARKS.sub(" ", plain.replace("%", " persen ").replace("s.d.", "sd")).split())


def names_people(keys: Sequence[str]) -> bool:
    """Return whether a column names people: its labels together, or the lowest, say so."""
    return any(PERSONAL_HEADING.fullmatch(key) for key in keys[:2])


def is_unit(label: str) -> bool:
    """Return whether a label says only in what money is counted: Rp, ribuan rupiah."""
    return _BARE_UNIT.fullmatch(normal(label)) is not None


HEADINGS = {
    key: kolom.nama
    for kolom in reversed(KOLOM)
    for key in (heading_key(kolom.judul), heading_key(kolom.nama), *kolom.alias)
    if (key, kolom.nama)
    not in {("program", "program"), ("nama", "nama")}  # of the DPA; of a person
}
"""Every heading that is understood, and the column that it means."""
