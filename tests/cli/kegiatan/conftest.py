"""A posyandu that is recorded, and one that has been carried on for two months."""

import pytest

RECORD = (
    "record", "--nama", "Posyandu", "--fokus", "lansia", "--kecamatan", "Kejobong", "--pelaksana", "dinsos",
    "--tanggal", "2025-10-01..2025-12-31", "--dana", "APBD Kabupaten:15 jt",
)  # fmt: skip
RECORD_ALL = (
    "record", "--nama", "Posyandu", "--fokus", "lansia", "--kecamatan", "Kejobong", "--desa", "Pandansari",
    "--pelaksana", "dinsos", "--tanggal", "2025-10-01..2025-12-31", "--dana", "APBD Kabupaten:15 jt",
    "--uraian", "Pemeriksaan bulanan", "--mitra", "kadin", "--penerima-manfaat", "40",
)  # fmt: skip


@pytest.fixture
def posyandu(berdaya):
    """A program with one kegiatan that has pagu."""
    assert berdaya(*RECORD).exit_code == 0
    return berdaya


@pytest.fixture
def posyandu_berjalan(berdaya):
    """A program with one kegiatan of which all is known."""
    assert berdaya(*RECORD_ALL).exit_code == 0
    for words in (
        (
            "log",
            "1",
            "--tanggal",
            "2025-10-07",
            "--laki-laki",
            "10",
            "--perempuan",
            "20",
            "--tempat",
            "Balai desa",
        ),
        (
            "log",
            "1",
            "--tanggal",
            "2025-11-04",
            "--desa",
            "Langgar",
            "--jumlah",
            "25",
            "--lansia",
            "24",
        ),
        (
            "progress",
            "1",
            "--status",
            "berjalan",
            "--fisik",
            "40%",
            "--kendala",
            "Alat tensi rusak",
        ),
        (
            "spend",
            "1",
            "--dana",
            "apbd:4.250.000",
            "--tanggal",
            "2025-11-04",
            "--bukti",
            "SP2D-118",
        ),
    ):
        assert berdaya(*words).exit_code == 0, words
    berdaya.sql("UPDATE operasi SET waktu = '2025-11-20T09:00:00+07:00', petugas = 'uji'")
    return berdaya
