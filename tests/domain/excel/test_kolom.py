"""How the tables of others head the columns of the record: every word that is understood."""

import pytest

from berdaya_cli.domain.excel.kolom import (
    BY_NAME,
    HEADINGS,
    KOLOM,
    PASSED_OVER,
    PERSONAL_HEADING,
    heading_key,
)
from berdaya_cli.domain.excel.tata_letak import ASKED


def test_every_heading_and_the_column_that_it_means(golden):
    rows = [
        f"{kolom.nama}\t{kolom.jenis}\t{'formulir' if kolom.nama in ASKED else '-'}\t{heading}\n"
        for kolom in KOLOM
        for heading, nama in HEADINGS.items()
        if nama == kolom.nama
    ]
    golden(
        "judul-kolom.tsv",
        "".join(rows) + "".join(f"-\t-\t-\t{key}\n" for key in sorted(PASSED_OVER)),
    )


def test_a_column_is_found_by_its_name_and_its_heading_in_the_form():
    for kolom in KOLOM:
        assert BY_NAME[kolom.nama] is kolom
        assert HEADINGS[heading_key(kolom.judul)] == kolom.nama
    assert "nama" not in HEADINGS, "of a kegiatan, or of a person"
    assert "program" not in HEADINGS, "of the DPA, or the one that is joined"


@pytest.mark.parametrize(
    ("heading", "key"),
    [
        ("Laki-laki (L)", "laki laki l"),
        ("PAGU (Rp.)", "pagu"),
        ("Peserta (orang)", "peserta"),
        ("Sasaran (jiwa)", "sasaran"),
        ("Peserta (org)", "peserta"),
        ("Nama Kegiatan *", "nama kegiatan"),
        ("Realisasi (%)", "realisasi persen"),
        ("Realisasi s.d. bulan ini", "realisasi sd bulan ini"),
        ("Desa/Kel.", "desa kel"),
        ("  Tgl.\nMulai ", "tgl mulai"),
    ],
)
def test_headings_are_compared_without_marks_and_units(heading, key):
    assert heading_key(heading) == key


@pytest.mark.parametrize(
    "heading",
    [
        "nik", "no nik", "nik peserta", "ktp", "nomor ktp", "no kk", "no hp", "hp", "no wa",
        "whatsapp", "telp", "no telp", "telepon", "handphone", "alamat", "alamat rumah",
        "tanggal lahir", "tempat lahir", "ttl", "narahubung", "pic", "nama pic", "cp",
        "contact person", "phone", "address", "nama peserta", "nama lengkap", "nama anggota",
        "daftar nama", "daftar nama peserta", "name", "full name", "penerima",
    ],
)  # fmt: skip
def test_a_heading_of_people(heading):
    assert PERSONAL_HEADING.fullmatch(heading)


@pytest.mark.parametrize(
    "heading",
    [
        "nama kegiatan", "nama program", "nama sub kegiatan", "nama desa", "nama kecamatan",
        "nama kelurahan", "nama opd", "nama dinas", "nama perangkat daerah", "nama lembaga",
        "nama instansi", "nama fokus", "nama pelaksana", "nama mitra", "nama lokasi",
        "nama tempat", "nama sumber dana", "nama paket", "nama pekerjaan", "nama acara", "nama",
        "penerima manfaat", "topik", "kelahiran", "kegiatan", "daftar",
    ],
)  # fmt: skip
def test_a_heading_of_no_people(heading):
    assert not PERSONAL_HEADING.fullmatch(heading)
