"""log: an occurrence and the people who came."""

import json

import pytest

from tests.cli.kegiatan.conftest import RECORD


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            ("log", "1", "--tanggal", "2025-09-01", "--jumlah", "3"),
            "1 September 2025 di luar waktu kegiatan 1",
        ),
    ],
)
def test_what_is_odd_is_kept_with_a_warning(posyandu, words, told):
    result = posyandu(*words)

    assert result.exit_code == 0
    assert told in result.stderr


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("log", "2"), 3, "Tidak ada kegiatan 2."),
        (("log", "satu"), 3, "Tidak ada kegiatan satu."),
        (("log", "1", "--tanggal", "2025-12-01"), 4, "1 Desember 2025 belum tiba."),
        (("log", "1", "--kecamatan", "Bukateja"), 4, "Kegiatan 1 tidak berlangsung di Bukateja."),
        (("log", "1", "--desa", "Sempor Lor"), 3, "Tidak ada desa"),
        (("log", "1", "--jumlah", "x"), 4, "'x' bukan jumlah."),
        (("log", "1", "--catatan", "ibu 3303014507900001"), 4, "nomor seseorang (NIK 33************01)"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_and_leaves_no_trace(posyandu, words, code, told):
    result = posyandu.refuses(words, code, told)

    assert "3303014507900001" not in result.stderr


@pytest.mark.parametrize(
    "words",
    [
        ("log", "1", "--tanggal", "2025-10-07", "--jumlah", "3"),
    ],
)
def test_the_same_row_twice_is_refused_unless_it_is_meant(posyandu, words):
    assert posyandu(*words).exit_code == 0
    before = posyandu.content()
    again = posyandu(*words)

    assert (again.exit_code, again.stdout) == (4, "")
    assert "Sudah ada" in again.stderr
    assert posyandu.content() == before
    assert posyandu(*words, "--lagi").exit_code == 0


def test_a_kegiatan_of_several_kecamatan_is_logged_where_it_was(berdaya):
    berdaya(*RECORD, "--kecamatan", "Bukateja")
    berdaya("log", "1", "--tanggal", "2025-10-07", "--kecamatan", "Bukateja", "--jumlah", "5")
    berdaya("log", "1", "--tanggal", "2025-10-08", "--jumlah", "7")

    def people(name):
        answer = json.loads(berdaya("report", "--kecamatan", name, "--json").stdout)
        (row,) = answer["data"]["kegiatan"]
        return row["ini"]["jumlah"], row["tanpa_tempat"]

    assert (people("Bukateja"), people("Kejobong")) == ((5, 7), (None, 7))
