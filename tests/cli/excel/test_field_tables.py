"""import: tables of offices as they really come, each with what is meant, or what is asked."""

import json

import pytest

from tests.conftest import FILES

CASES = FILES / "kasus"
TODAY = "2025-11-20"


@pytest.fixture
def took(berdaya):
    """Import a file: its exit code, its findings, what was passed over, the kegiatan that came in."""

    def run(name, *words, today=TODAY):
        result = berdaya("import", str(CASES / name), "--json", *words, today=today)
        assert result.exit_code in {0, 6}, result.stderr
        (one,) = json.loads(result.stdout)["data"]["berkas"]
        kegiatan = json.loads(
            berdaya("list-kegiatan", "--json", "--periode", "2024..2026", today=today).stdout
        )["data"]
        return result.exit_code, one["temuan"], one["dilewati"], kegiatan

    return run


def money(berdaya, table):
    return berdaya.sql(f"SELECT jumlah FROM {table} ORDER BY id")


def said(temuan):
    return [(one["baris"], one["kolom"], one["jenis"]) for one in temuan]


def test_a_heading_that_comes_again_below_a_total(took, berdaya):
    code, temuan, passed, kegiatan = took("A1-jumlah-di-atas.csv")

    assert (code, temuan, len(kegiatan)) == (0, [], 4)
    assert [one["baris"] for one in passed] == ["4", "6"]
    assert money(berdaya, "pelaksanaan") == []


def test_a_total_is_no_heading(took, berdaya):
    code, temuan, passed, kegiatan = took("A1-satu-baris-jumlah.xlsx")

    assert (code, temuan, len(kegiatan)) == (0, [], 1)
    assert money(berdaya, "anggaran") == [(10_000_000,)]
    assert [one["baris"] for one in passed] == ["3"]


def test_a_heading_without_rows_is_said(took):
    code, temuan, _passed, kegiatan = took("A1-hanya-judul.csv")

    assert (code, said(temuan), kegiatan) == (6, [(1, None, "no-rows")], [])


def test_a_finished_kegiatan_with_a_first_day_is_of_that_day(took, berdaya):
    code, _temuan, _passed, _kegiatan = took("A2-mulai-saja.csv", today="2026-01-05")

    assert code == 0
    assert berdaya.sql("SELECT tanggal, jumlah FROM pelaksanaan") == [("2025-10-13", 22)]
    assert berdaya.sql("SELECT tanggal, jumlah FROM realisasi") == [("2025-10-13", 9_000_000)]
    assert berdaya.sql("SELECT tahun, jumlah FROM anggaran") == [(2025, 10_000_000)]
    recap = berdaya(
        "recap", "--periode", "2025", "--menurut", "kabupaten", today="2026-01-05"
    ).stdout
    assert "10000000" in recap


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("A3-ribuan-di-kop.csv", ()), ("A3-ribuan-di-judul.xlsx", ()),
        ("A3-ribuan-di-judul.xlsx", ("--kolom", "Pagu (dalam ribuan rupiah)=pagu_1")),
    ],
)  # fmt: skip
def test_thousands_are_read_wherever_they_are_said(took, berdaya, name, words):
    assert took(name, *words)[0] == 0
    assert money(berdaya, "anggaran") == [(15_000_000,)]


def test_the_user_can_say_the_unit(took, berdaya):
    assert took("A1-satu-baris-jumlah.xlsx", "--satuan", "ribu")[0] == 0
    assert money(berdaya, "anggaran") == [(10_000_000_000,)]


def test_a_unit_that_is_none_is_refused(berdaya):
    berdaya.refuses(
        ("import", str(CASES / "A1-satu-baris-jumlah.xlsx"), "--satuan", "lusin", "--json"),
        4,
        "lusin",
    )


def test_a_part_of_one_as_text_is_asked_about(took):
    code, temuan, _passed, _kegiatan = took("A4-persen-teks.csv", "--sebagian")

    assert code == 6
    assert said(temuan) == [(2, "H", "invalid-value"), (3, "H", "invalid-value")]


def test_a_percentage_is_what_the_cell_shows(took, berdaya):
    assert took("A4-persen-format.xlsx")[0] == 0
    assert berdaya.sql("SELECT fisik_persen FROM perkembangan ORDER BY id") == [
        (8500,),
        (10000,),
        (8500,),
    ]


def test_what_excel_made_of_codes_and_names_is_noticed(took, berdaya):
    code, temuan, _passed, _kegiatan = took("A5-kode.xlsx", "--sebagian")
    assert (code, said(temuan)) == (6, [(2, "H", "spoilt"), (3, "H", "spoilt")])
    assert berdaya.sql("SELECT sub_kegiatan FROM kegiatan") == [("1.02.02.2.02.0033",)]
    assert said(took("A5-nama.xlsx")[1]) == [(2, "B", "spoilt")]


def test_two_days_are_no_stretch(took):
    code, temuan, _passed, kegiatan = took("A6-dan.csv", "--sebagian")

    assert (code, said(temuan)) == (6, [(2, "F", "invalid-value")])
    assert [(k["tanggal_mulai"], k["tanggal_selesai"]) for k in kegiatan] == [
        ("2025-11-12", "2025-11-13")
    ]


def test_what_is_hidden_is_said(took):
    code, temuan, _passed, kegiatan = took("A7-baris-tersembunyi.xlsx")
    assert (code, said(temuan), len(kegiatan)) == (0, [(3, None, "hidden-rows")], 3)


def test_an_old_workbook_says_the_same(took, berdaya):
    code, temuan, _passed, kegiatan = took("A7-lama.xls")

    assert (code, len(kegiatan)) == (0, 3)
    assert said(temuan)[1:] == [(1, "F", "hidden-column"), (3, None, "hidden-rows")]
    assert berdaya.sql("SELECT fisik_persen FROM perkembangan ORDER BY id") == [
        (8500,),
        (5000,),
        (10000,),
    ]


def test_a_hidden_sheet_is_said_and_not_read(took):
    code, _temuan, passed, kegiatan = took("A7-lembar-tersembunyi.xlsx")

    assert (code, len(kegiatan)) == (0, 1)
    assert [(one["lembar"], "tersembunyi" in one["alasan"]) for one in passed] == [("2024", True)]


def test_a_ratio_is_nobodys_number(took, berdaya):
    code, temuan, _passed, _kegiatan = took("B1-perbandingan.xlsx")
    assert (code, temuan) == (0, [])
    assert (money(berdaya, "anggaran"), money(berdaya, "realisasi")) == (
        [(19_000_000,)],
        [(18_000_000,)],
    )


def test_nor_is_one_as_text(took):
    code, temuan, _passed, kegiatan = took(
        "B1-perbandingan.csv", "--buang-kolom", "Capaian Kinerja"
    )
    assert (code, temuan, len(kegiatan)) == (0, [], 1)


@pytest.mark.parametrize("name", ["B2-realisasi-rp-persen.xlsx", "B2-tiga-baris.xlsx"])
def test_rupiah_and_percent_below_one_label(took, berdaya, name):
    assert took(name)[0] == 0
    assert (money(berdaya, "anggaran"), money(berdaya, "realisasi")) == (
        [(10_000_000,)],
        [(9_000_000,)],
    )
    assert berdaya.sql("SELECT fisik_persen FROM perkembangan") in ([], [(9500,)])


def test_a_signature_block_is_passed_over(took, berdaya):
    code, temuan, passed, kegiatan = took("B3-tanda-tangan.xlsx")

    assert (code, temuan, len(kegiatan)) == (0, [], 1)
    assert berdaya.sql("SELECT laki_laki, perempuan FROM pelaksanaan") == [(10, 12)]
    assert {one["alasan"] for one in passed} == {"blok tanda tangan"}


@pytest.mark.parametrize(
    ("name", "row", "stretch"),
    [
        ("B4-tahun.csv", 2, "2025-01-01..2025-12-31"), ("B4-waktu.csv", 2, "2025-01-01..2025-12-31"),
        ("B4-waktu.csv", 3, "2025-11-01..2025-11-30"), ("B4-waktu.csv", 4, "2025-07-01..2025-09-30"),
    ],
)  # fmt: skip
def test_a_stretch_of_time_says_how_to_write_it(took, name, row, stretch):
    code, temuan, _passed, _kegiatan = took(name)

    assert code == 6
    assert stretch in {one["baris"]: one["saran"] for one in temuan}[row]


@pytest.mark.parametrize(("name", "rows"), [("B4-tahun.csv", 1), ("B4-waktu.csv", 3)])
def test_an_option_says_when_all_rows_are(took, name, rows):
    code, temuan, _passed, kegiatan = took(name, "--periode", "2025-TW3")

    assert (code, temuan) == (0, [])
    days = [(k["tanggal_mulai"], k["tanggal_selesai"]) for k in kegiatan]
    assert days == [("2025-07-01", "2025-09-30")] * rows


def test_a_wrong_cell_is_one_complaint(took):
    assert said(took("B5-jam.xlsx")[1]) == [(2, "F", "invalid-value")]


@pytest.mark.parametrize("name", ["B6-halaman.xls", "B6-xml2003.xls"])
def test_what_only_excel_shows_as_a_workbook_is_to_be_saved_anew(took, name):
    code, temuan, _passed, _kegiatan = took(name)

    assert (code, [one["jenis"] for one in temuan]) == (6, ["wrong-kind"])
    assert ".xlsx" in temuan[0]["saran"]


def test_days_as_offices_write_them(took):
    code, temuan, _passed, kegiatan = took("B6-tanggal.csv", "--sebagian")

    assert (code, said(temuan)) == (6, [(2, "F", "invalid-value")])
    assert "empat angka" in temuan[0]["saran"]
    assert [(k["tanggal_mulai"], k["tanggal_selesai"]) for k in kegiatan] == [
        ("2025-11-12", "2025-11-14"), ("2025-11-12", "2025-11-13"), ("2025-11-12", "2025-11-14"),
    ]  # fmt: skip


def test_sen_are_refused_by_name(took):
    code, temuan, _passed, _kegiatan = took("B6-sen.csv")

    assert (code, said(temuan)) == (6, [(2, "I", "invalid-value")])
    assert "sen" in temuan[0]["pesan"]
    assert "Rp617.666.667" in temuan[0]["saran"]


def test_a_comma_between_two_bodies_is_understood(took, berdaya):
    assert took("B6-mitra.csv")[0] == 0
    assert berdaya.sql("SELECT lembaga FROM kegiatan_mitra ORDER BY 1") == [("kadin",), ("koni",)]


def test_the_whole_regency_by_its_name(took, berdaya):
    assert took("B6-sekabupaten.csv")[0] == 0
    assert berdaya.sql("SELECT seluruh_kabupaten FROM kegiatan") == [(1,)]


def test_a_month_in_figures_is_a_period(berdaya):
    assert berdaya("recap", "--periode", "11/2025").exit_code == 0
