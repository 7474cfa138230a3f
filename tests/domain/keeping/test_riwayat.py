"""What the history says of a row that changed."""

import json

import pytest

from berdaya_cli.domain.errors import DamagedHistoryError
from berdaya_cli.domain.keeping.riwayat import BarisTerkait, OperasiRingkas, PerubahanTercatat
from berdaya_cli.domain.perubahan import read_image, read_key

ROW = {
    "uid": "u",
    "id": 12,
    "kabupaten": "33.03",
    "kegiatan": 3,
    "nama": "Posyandu",
    "tanggal": None,
}


def changed(before, after, kunci="[12]"):
    return PerubahanTercatat(
        id=1, operasi=2, waktu="w", petugas="uji", perintah="edit", versi="0", tabel="kegiatan", kunci=kunci,
        aksi="ubah", sebelum=before and json.dumps(before), sesudah=after and json.dumps(after),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (None, ROW, "nama: Posyandu"),
        (ROW, None, "nama: Posyandu"),
        (ROW, ROW | {"nama": "Senam"}, "nama: Posyandu \u2192 Senam"),
        (ROW, ROW | {"tanggal": "2025-10-13"}, "tanggal: \u2013 \u2192 2025-10-13"),
        (ROW, ROW | {"kegiatan": 4, "uid": "v"}, "kegiatan: 3 \u2192 4"),
        (
            ROW,
            ROW | {"id": 13, "kabupaten": "33.04"},
            "id: 12 \u2192 13; kabupaten: 33.03 \u2192 33.04",
        ),
        (ROW, ROW | {"nilai": 0}, "nilai: \u2013 \u2192 0"),
        (ROW, ROW, ""),
    ],
)
def test_what_changed_is_said_column_by_column(before, after, said):
    assert changed(before, after).uraian == said


def test_a_change_taken_back_is_said_the_other_way_round():
    there = changed(ROW, ROW | {"nama": "Senam"})

    assert there.dibalik.uraian == "nama: Senam \u2192 Posyandu"
    assert there.dibalik.dibalik == there


def test_a_key_is_shown_as_people_read_it():
    assert changed(None, ROW).nomor == "12"
    assert changed(None, ROW, '["33.03", "dinsos"]').nomor == "33.03/dinsos"
    assert BarisTerkait("lembaga", '["33.03", "dinsos"]', None).nomor == "33.03/dinsos"


def test_the_words_of_a_command_are_shown_as_they_were_typed():
    one = OperasiRingkas.outside("w", 3)
    assert (one.id, one.baris, one.kata) == (None, 3, None)

    def typed(text):
        return OperasiRingkas(
            id=1, waktu="w", petugas="uji", perintah="edit", versi="0", rincian=text, segel=None, baris=1
        ).kata  # fmt: skip

    assert typed('["edit", "12", "--nama", "Senam pagi"]') == "edit 12 --nama 'Senam pagi'"
    for damaged in ("x", "[1]", "3"):
        with pytest.raises(DamagedHistoryError):
            typed(damaged)


def test_a_damaged_history_is_said_to_be_damaged():
    assert (read_image(None), read_image(""), read_key("[1]")) == ({}, {}, (1,))
    with pytest.raises(DamagedHistoryError):
        read_image("{")
    for damaged in ("{", "3"):
        with pytest.raises(DamagedHistoryError):
            read_key(damaged)
