"""How findings are laid out as a table, and how a way into an input is written."""

import pytest

from berdaya_cli.domain.temuan import Temuan, key_of, tabel_temuan


@pytest.mark.parametrize(
    ("way", "said"),
    [
        ((), ""),
        (("kecamatan", 3, "desa", 2, "kode"), "kecamatan[4].desa[3].kode"),
        ((0, "nama"), "[1].nama"),
        (("nama",), "nama"),
    ],
)
def test_a_way_is_written_as_people_read_it(way, said):
    assert key_of(way) == said


def test_on_a_terminal_stands_what_is_known_and_not_said_in_words():
    places = (
        "kecamatan", "kode", "fokus", "kegiatan", "tindak_lanjut", "dokumen", "berkas", "baris",
        "kunci", "tabel", "operasi", "kolom",
    )  # fmt: skip
    values = {name: name.upper() for name in places} | {"baris": 0, "kolom": None}
    one = Temuan(jenis="x", tempat=tuple(values.items()), pesan="wrong", saran="do")
    table = tabel_temuan("gaps", places, (one,))

    assert list(table.baris) == [("x", *values.values(), "wrong", "do")]
    assert [k.nama for k in table.kolom] == ["jenis", *places, "pesan", "saran"]
    assert [k.nama for k in table.kolom if not k.only_in_pipes] == [
        "kecamatan", "fokus", "kegiatan", "berkas", "baris", "kunci", "tabel", "operasi", "pesan",
        "saran",
    ]  # fmt: skip
    assert [k.nama for k in table.kolom if k.jenis == "kode"] == list(places)
    assert all(k.judul for k in table.kolom)
