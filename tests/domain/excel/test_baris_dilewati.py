"""Rows that hold no data are told by every word that marks them, and rows of data are none of them."""

import pytest

from berdaya_cli.domain.excel.baris_dilewati import (
    HEADING,
    NUMBERING,
    SIGNATURE,
    TITLE,
    TOTAL,
    Rupa,
)
from berdaya_cli.domain.excel.kepala_tabel import DEEPEST, find_heading

COLUMNS = (
    "No",
    "Kode",
    "Nama Kegiatan",
    "Fokus",
    "Kecamatan",
    "Tanggal",
    "Status",
    "Pagu",
    "Warna",
)
RUPA = Rupa.of(find_heading([(4, list(COLUMNS))], (), {}))
FULL = ["1", "K1", "Posyandu", "lansia", "Kejobong", "13/10/2025", "selesai", 5, ""]


def row(**cells):
    """Make a row of the cells that are named by their heading."""
    return [cells.get(name.split()[0].casefold()) for name in COLUMNS]


def test_what_is_looked_at_of_a_heading():
    assert (RUPA.first, RUPA.width, RUPA.nama, RUPA.kode) == (4, 9, 2, 1)
    assert RUPA.judul == "Nama Kegiatan"
    assert RUPA.kolom == (1, 2, 3, 4, 5, 6, 7)
    assert RUPA.sure == (2, 3, 4)
    assert RUPA.isi == (3, 5, 6)
    assert RUPA.unread == (8, 0)


def test_a_row_of_data_is_data():
    assert RUPA.why_no_data(FULL) is None
    assert not RUPA.is_empty(FULL)


@pytest.mark.parametrize(
    ("number", "changes", "looked_at"),
    [
        (4 + DEEPEST, {}, True),
        (5 + DEEPEST, {}, False),
        (20, {2: "Nama Kegiatan"}, True),
        (20, {2: ""}, True),
        (20, {3: None}, True),
        (20, {4: None}, True),
        (20, {0: None, 1: None, 5: None}, False),
    ],
)
def test_which_rows_need_a_closer_look(number, changes, looked_at):
    cells = [changes.get(n, cell) for n, cell in enumerate(FULL)]

    assert RUPA.may_be_no_data(number, cells) is looked_at
    assert RUPA.may_be_no_data(20, FULL[:-1])


def test_an_empty_row_is_blank_or_has_nothing_but_its_code():
    assert RUPA.is_empty([None] * 9)
    assert RUPA.is_empty(["", " "])
    assert RUPA.is_empty(row(kode="K1"))
    assert RUPA.is_empty(["7", "K1"])
    assert RUPA.is_empty(row(no="7", kode="K1"))
    assert not RUPA.is_empty(row(kode="K1", pagu=0))
    plain = Rupa.of(find_heading([(1, ["Kegiatan", "Fokus", "Kecamatan"])], (), {}))
    assert not plain.is_empty(["Posyandu"])
    assert plain.is_empty(["", None])


@pytest.mark.parametrize(
    "text",
    [
        "Jumlah", "JUMLAH PESERTA", "Total", "total keseluruhan", "Subtotal", "Sub Total", "Sub Jumlah",
        "Rekap", "Rekapitulasi 2025", "Grand Total", "grand total pagu",
    ],
)  # fmt: skip
def test_a_total(text):
    assert RUPA.why_no_data(row(no=text, pagu=5)) == TOTAL
    assert RUPA.why_no_data(row(nama=text, pagu=5)) == TOTAL
    assert RUPA.why_no_data(row(nama=text, fokus="lansia", pagu=5)) is None, (
        "its name, of a kegiatan"
    )
    assert RUPA.why_no_data(row(no=text, nama="Posyandu", kecamatan="Kejobong")) is None


@pytest.mark.parametrize("text", ["Jumlahkan", "Totalitas", "Rekapan", "Sub", "Posyandu total"])
def test_what_only_begins_like_a_total(text):
    assert RUPA.why_no_data(row(nama=text, kecamatan="Kejobong", pagu=5)) is None


SIGNED = (
    "mengetahui", "menyetujui", "mengesahkan", "pembina", "penata", "nip", "an", "a.n", "a.n.", "an.", "plt",
    "plt.", "plh", "plh.", "kepala", "camat", "sekretaris", "bupati", "wali kota", "walikota", "ketua",
)  # fmt: skip
MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober",
    "November", "Desember",
)  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        *(f"{word.title()} X" for word in SIGNED),
        *(f"Purbalingga, {month} 2025" for month in MONTHS),
        *(f"Kec. Kejobong,  13 {month} 2025" for month in MONTHS),
        "Dibuat oleh X", "Catatan: X", "Catatan : X", "Keterangan: X", "Keterangan :",
    ],
)  # fmt: skip
def test_a_signature(text):
    assert RUPA.why_no_data(row(kecamatan=text)) == SIGNATURE
    assert RUPA.why_no_data(row(no="Mengenai", pagu=text)) == SIGNATURE
    assert RUPA.why_no_data(row(kode="x", nama="y", pagu=text)) is None, "too much stands beside it"


@pytest.mark.parametrize(
    "text",
    ["Kepalanya", "Camatan", "Catatan", "Purbalingga 13 Mei", "Purbalingga, 123 Mei 2025", "Nipah"],
)
def test_what_only_looks_like_a_signature(text):
    assert RUPA.why_no_data(row(kecamatan=text)) is None


@pytest.mark.parametrize("part", ["A", "b.", "C)", "IV", "x.", "Z"])
def test_a_title_stands_alone_or_beside_the_letter_of_its_part(part):
    assert RUPA.why_no_data(row(no=part, nama="Bidang Sosial")) == TITLE
    assert RUPA.why_no_data(row(nama=f"{part} Bidang Sosial")) == TITLE
    assert RUPA.why_no_data(row(no="7", nama="Bidang Sosial")) is None
    assert RUPA.why_no_data(row(no=part, kecamatan="Kejobong")) is None


def test_a_text_behind_the_name_goes_on_with_the_row_above():
    assert RUPA.why_no_data(row(warna="dan seterusnya")) is None


@pytest.mark.parametrize("style", ["{}", "({})", "{}.0"])
def test_numbers_of_columns(style):
    assert RUPA.why_no_data([style.format(n) for n in range(1, 10)]) == NUMBERING
    assert RUPA.why_no_data([style.format(n) for n in range(1, 4)]) == NUMBERING
    assert RUPA.why_no_data([style.format(n) for n in range(1, 3)]) != NUMBERING
    assert RUPA.why_no_data([style.format(n) for n in (1, 2, 4)]) != NUMBERING
    assert RUPA.why_no_data([style.format(n) for n in range(10)]) != NUMBERING


def test_the_heading_again():
    assert RUPA.why_no_data(list(COLUMNS)) == HEADING
    assert RUPA.why_no_data([name.upper() for name in COLUMNS]) == HEADING
    assert RUPA.why_no_data(row(nama="Nama Kegiatan", fokus="Fokus", pagu="Pagu")) == HEADING
    assert RUPA.why_no_data(row(nama="Nama Kegiatan", fokus="Fokus")) != HEADING
    assert RUPA.why_no_data(row(nama="Fokus", fokus="Nama Kegiatan", pagu="Pagu")) is None
    assert RUPA.why_no_data([*COLUMNS, "lebih"]) is None


def test_a_day_or_a_status_makes_a_row_of_data():
    assert RUPA.why_no_data(row(nama="Jumlah lansia yang dilayani", status="selesai")) is None
    assert RUPA.why_no_data(row(status="selesai", pagu=5)) is None
    assert RUPA.why_no_data(row(no="Jumlah", status="selesai")) == TOTAL
    assert RUPA.why_no_data(row(no="Jumlah", status="selesai", pagu=5)) is None


def test_a_heading_of_two_rows_comes_again_row_by_row():
    kepala = find_heading(
        [(1, ["Kegiatan", "Fokus", "Kecamatan", "Peserta", None]), (2, ["", "", "", "L", "P"])],
        (),
        {},
    )
    rupa = Rupa.of(kepala)

    assert rupa.first == 2
    assert rupa.headings[3].split("|")[0] in {"peserta l", "l"}
    assert rupa.why_no_data(["Kegiatan", "Fokus", "Kecamatan", "L", "P"]) == HEADING
    assert rupa.why_no_data(["Kegiatan", "Fokus", "Kecamatan", "P", "L"]) is None
