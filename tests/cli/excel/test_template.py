"""Forms that go out and come back: filled, sorted, copied, damaged, and sent again."""

import subprocess
from datetime import datetime as day
from io import BytesIO

import openpyxl
import pytest

from berdaya_cli.domain.excel.kolom import HEADINGS, heading_key
from berdaya_cli.domain.excel.tata_letak import ISIAN, TANDA
from tests.conftest import FILES, need
from tests.terminal import ENTER, Terminal

HEAD, FIRST = 11, 12
DAY, NIHIL = "D5", "D6"
KEGIATAN = (
    "record", "--nama", "Posyandu lansia", "--fokus", "lansia", "--kecamatan", "Kejobong", "--desa",
    "Pandansari", "--pelaksana", "dinsos", "--tanggal", "2025-10-01..2025-11-30", "--status", "berjalan",
    "--dana", "APBD Kabupaten:15 jt", "--realisasi", "APBD Kabupaten:5 jt", "--laki-laki", "12",
    "--perempuan", "20",
)  # fmt: skip
BARU = {
    "nama": "Senam lansia",
    "fokus": "Lanjut usia (lansia)",
    "tempat": "Langgar, Kejobong",
    "pelaksana": "Dinsosdaldukkbp3a",
    "jenis": "baru",
    "tanggal": "3/11/2025",
    "status": "selesai",
    "sumber_dana_1": "APBD Kabupaten",
    "pagu_1": 2_000_000,
    "realisasi_1": 1_500_000,
    "laki_laki": 5,
    "perempuan": 25,
}


class Form:
    """A form as whoever fills it in sees it."""

    def __init__(self, path):
        self.path = path
        self.book = openpyxl.load_workbook(path)
        self.sheet = self.book[ISIAN]
        self.columns = {
            HEADINGS[heading_key(cell.value)]: cell.column
            for cell in self.sheet[HEAD]
            if cell.value and cell.value != "No"
        }

    def put(self, row, values):
        for title, value in values.items():
            self.sheet.cell(row, self.columns[title]).value = value

    def get(self, row, title):
        return self.sheet.cell(row, self.columns[title]).value

    def rows(self, first=FIRST, last=FIRST + 5):
        width = self.sheet.max_column
        return [
            [self.sheet.cell(r, c).value for c in range(1, width + 1)]
            for r in range(first, last + 1)
        ]

    def lay(self, rows, first=FIRST):
        for number, row in enumerate(rows, start=first):
            for column, value in enumerate(row, start=1):
                self.sheet.cell(number, column).value = value

    def save(self, name=None):
        path = self.path if name is None else self.path.with_name(name)
        self.book.save(path)
        return str(path)


@pytest.fixture
def form(berdaya, tmp_path):
    """A form of Kejobong with one kegiatan in its first row."""
    berdaya(*KEGIATAN)
    path = tmp_path / "formulir.xlsx"
    result = berdaya(
        "template", "--kecamatan", "Kejobong", "--periode", "2025", "--output", str(path)
    )
    assert result.stdout == f"{path}: 1 kegiatan untuk dilanjutkan, 20 baris kosong\n"
    return Form(path)


def counts(result):
    """Read the headline of an import: baru, berubah, tetap, ditolak, hilang."""
    head = result.stdout.splitlines()[0].split(": ", 1)[1].split(".")[0]
    return tuple(int(part.split()[-1]) for part in head.split(", "))


def names(berdaya):
    return berdaya.sql("SELECT id, nama FROM kegiatan ORDER BY id")


def test_a_form_holds_what_is_known_and_offers_the_rest(form):
    assert form.get(FIRST, "nama") == "Posyandu lansia"
    assert form.get(FIRST, "tanggal") == "1 Oktober 2025 s.d. 30 November 2025"
    assert form.get(FIRST, "tempat") == "Pandansari, Kejobong"
    assert form.get(FIRST, "realisasi_1") == 5_000_000
    assert form.get(FIRST, "jumlah") == 32
    assert form.book[TANDA].sheet_state == "veryHidden"
    offered = {str(rule.sqref) for rule in form.sheet.data_validations.dataValidation}
    letter = openpyxl.utils.get_column_letter(form.columns["tempat"])
    assert f"{letter}12:{letter}62" in offered


def test_a_form_comes_back_untouched_and_changes_nothing(berdaya, form):
    before = berdaya.sql("SELECT * FROM kegiatan")
    first = berdaya("import", form.save())
    again = berdaya("import", form.save())

    assert (first.exit_code, counts(first)) == (0, (0, 0, 1, 0, 0))
    assert (again.exit_code, counts(again)) == (0, (0, 0, 1, 0, 0))
    assert berdaya.sql("SELECT * FROM kegiatan") == before


def test_the_same_form_gives_the_same_bytes(berdaya):
    from berdaya_cli.reports.excel import as_form
    from berdaya_cli.services.excel.template import PermintaanFormulir, make_form
    from berdaya_cli.storage.opening import open_store
    from tests.conftest import OPERASI, uids

    with (
        open_store(berdaya.db, uids(7), write=True) as store,
        store.transaction.write(OPERASI, dry_run=True),
    ):
        made = make_form(store, PermintaanFormulir(periode="2025"), today="2025-11-20")
    assert as_form.render(made) == as_form.render(made)


def test_a_new_row_becomes_a_kegiatan_with_its_dated_rows(berdaya, form):
    form.put(FIRST + 1, BARU)
    result = berdaya("import", form.save())

    assert (result.exit_code, counts(result)) == (0, (1, 0, 1, 0, 0))
    assert berdaya.sql(
        "SELECT nama, fokus, pelaksana, jenis, tanggal_mulai, tanggal_selesai FROM kegiatan WHERE id = 2"
    ) == [("Senam lansia", "lansia", "dinsos", "baru", "2025-11-03", "2025-11-03")]
    assert berdaya.sql("SELECT kecamatan, desa FROM kegiatan_lokasi WHERE kegiatan = 2") == [
        ("33.03.03", "33.03.03.2009")
    ]
    assert berdaya.sql("SELECT tanggal, jumlah, laki_laki FROM pelaksanaan WHERE kegiatan = 2") == [
        ("2025-11-03", 30, 5)
    ]
    assert berdaya.sql("SELECT sumber_dana, tahun, jumlah FROM anggaran WHERE kegiatan = 2") == [
        ("apbd-kabupaten", 2025, 2_000_000)
    ]
    assert berdaya.sql("SELECT tanggal, jumlah FROM realisasi WHERE kegiatan = 2") == [
        ("2025-11-03", 1_500_000)
    ]
    again = berdaya("import", form.save())
    assert counts(again) == (0, 0, 2, 0, 0)


def test_more_new_rows_than_are_named_are_none_of_them_missing(berdaya, form):
    for row in range(FIRST + 1, FIRST + 26):
        form.put(row, BARU | {"nama": f"Senam lansia ke-{row}"})
    result = berdaya("import", form.save())

    assert (result.exit_code, counts(result)) == (0, (25, 0, 1, 0, 0))


def test_sums_grow_by_the_difference_on_the_day_of_the_form(berdaya, form):
    form.sheet[DAY].value = day(2025, 10, 31)
    form.put(
        FIRST,
        {
            "realisasi_1": 9_000_000,
            "laki_laki": 20,
            "perempuan": 30,
            "jumlah": 50,
        },
    )
    october = berdaya("import", form.save())
    form.sheet[DAY].value = day(2025, 11, 15)
    form.put(FIRST, {"realisasi_1": 12_000_000})
    november = berdaya("import", form.save())

    assert (counts(october), counts(november)) == ((0, 1, 0, 0, 0), (0, 1, 0, 0, 0))
    assert berdaya.sql("SELECT tanggal, jumlah FROM realisasi ORDER BY id") == [
        ("2025-10-01", 5_000_000),
        ("2025-10-31", 4_000_000),
        ("2025-11-15", 3_000_000),
    ]
    assert berdaya.sql(
        "SELECT tanggal, jumlah, laki_laki, perempuan FROM pelaksanaan ORDER BY id"
    ) == [
        ("2025-10-01", 32, 12, 20),
        ("2025-10-31", 18, 8, 10),
    ]


def test_trouble_that_is_over_is_emptied_and_the_status_goes_on(berdaya, form):
    said = "Hujan\nTindak lanjut: Pindah ke pendapa"
    form.put(FIRST, {"kendala_tindak_lanjut": said})
    berdaya("import", form.save())
    form.put(
        FIRST, {"kendala_tindak_lanjut": "Tindak lanjut: Pindah ke pendapa", "status": "selesai"}
    )
    berdaya("import", form.save())

    assert berdaya.sql("SELECT status, kendala, tindak_lanjut FROM perkembangan ORDER BY id") == [
        ("berjalan", None, None),
        ("berjalan", "Hujan", "Pindah ke pendapa"),
        ("selesai", None, "Pindah ke pendapa"),
    ]


def test_rows_may_be_sorted_inserted_and_copied(berdaya, form):
    form.put(FIRST + 1, BARU)
    berdaya("import", form.save())
    posyandu, senam, *blank = form.rows()
    copy = list(senam)
    copy[form.columns["nama"] - 1] = "Senam lansia kedua"
    inserted = [None, *senam[1:]]
    inserted[form.columns["nama"] - 1] = "Jalan sehat"
    senam[form.columns["realisasi_1"] - 1] = 1_700_000
    form.lay([copy, blank[0], inserted, senam, posyandu, blank[1]])
    result = berdaya("import", form.save())

    assert counts(result) == (2, 1, 1, 0, 0)
    assert "Kode baris ini milik baris lain" in result.stdout
    assert names(berdaya) == [
        (1, "Posyandu lansia"),
        (2, "Senam lansia"),
        (3, "Senam lansia kedua"),
        (4, "Jalan sehat"),
    ]
    assert berdaya.sql("SELECT sum(jumlah) FROM realisasi WHERE kegiatan = 2") == [(1_700_000,)]
    assert counts(berdaya("import", form.save())) == (0, 0, 4, 0, 0)


def test_rows_pasted_into_another_workbook_find_their_kegiatan(berdaya, form, tmp_path):
    form.put(FIRST + 1, BARU)
    berdaya("import", form.save())
    other = openpyxl.Workbook()
    sheet = other.active
    sheet.append(["Rekap kiriman"])
    sheet.append([form.sheet.cell(HEAD, column).value for column in form.columns.values()])
    for row in reversed(form.rows(FIRST, FIRST + 1)):
        sheet.append([row[column - 1] for column in form.columns.values()])
    sheet.cell(4, list(form.columns).index("kendala_tindak_lanjut") + 1).value = "Hujan"
    path = tmp_path / "rekap.xlsx"
    other.save(path)
    result = berdaya("import", str(path))

    assert counts(result) == (0, 1, 1, 0, 0)
    assert len(names(berdaya)) == 2
    assert berdaya.sql(
        "SELECT kendala FROM perkembangan WHERE kegiatan = 1 ORDER BY id DESC LIMIT 1"
    ) == [("Hujan",)]


def test_a_code_on_a_row_about_something_else_overwrites_nothing(berdaya, form):
    form.put(
        FIRST,
        BARU | {"nama": "Kelas ibu hamil", "fokus": "Rumah Perlindungan Perempuan dan Anak"},
    )
    told = berdaya("import", form.save())
    form.put(FIRST, {"kode": None})
    new = berdaya("import", form.save())

    assert (told.exit_code, counts(told)) == (6, (0, 0, 0, 1, 0))
    assert "milik kegiatan 1 (Posyandu lansia), sedangkan isinya kegiatan lain" in told.stdout
    assert (new.exit_code, counts(new)) == (0, (1, 0, 0, 0, 1))
    assert names(berdaya) == [(1, "Posyandu lansia"), (2, "Kelas ibu hamil")]


def test_a_name_and_a_day_are_corrected_together_on_purpose(berdaya, form):
    form.put(FIRST, {"nama": "Kelas ibu hamil", "tanggal": "2/10/2025"})
    told = berdaya("import", form.save())
    done = berdaya("import", form.save(), "--pakai", "form")

    assert (told.exit_code, done.exit_code) == (6, 0)
    assert names(berdaya) == [(1, "Kelas ibu hamil")]


def test_who_filled_a_blank_row_first_is_not_overwritten(berdaya, form):
    form.save("kosong.xlsx")
    form.put(FIRST + 1, BARU)
    berdaya("import", form.save())
    for change in (
        {"tanggal": "10/11/2025"},
        {"tempat": "Bukateja"},
        {"nama": "Senam sehat lansia"},
    ):
        other = Form(form.path.with_name("kosong.xlsx"))
        other.put(FIRST + 1, BARU | change)
        result = berdaya("import", other.save("lain.xlsx"))
        assert (result.exit_code, counts(result)) == (6, (0, 0, 1, 1, 0)), change
    assert names(berdaya) == [(1, "Posyandu lansia"), (2, "Senam lansia")]


@pytest.mark.parametrize("cell", ["A30", "AG60", "J2"])
def test_a_nik_anywhere_in_a_form_keeps_it_out(berdaya, form, cell):
    form.sheet[cell].value = "330302\u200b5507600001"
    result = berdaya("import", form.save(), "--sebagian")

    assert result.exit_code == 6
    assert not form.path.with_name("berdaya.impor").exists()


def test_a_source_that_was_set_to_nothing_need_not_be_named_again(berdaya, form):
    form.put(
        FIRST,
        {
            "pagu_1": 0,
            "realisasi_1": 0,
            "sumber_dana_2": "DAK",
            "pagu_2": 15_000_000,
        },
    )
    done = berdaya("import", form.save(), "--pakai", "form", "--tahap", "ralat")
    form.put(
        FIRST,
        {
            "sumber_dana_1": "DAK",
            "pagu_1": 15_000_000,
            "realisasi_1": None,
            "sumber_dana_2": None,
            "pagu_2": None,
        },
    )

    assert done.exit_code == 0
    assert counts(berdaya("import", form.save())) == (0, 0, 1, 0, 0)


def test_a_damaged_code_is_told_and_the_row_is_found_by_what_it_says(berdaya, form):
    code = form.get(FIRST, "kode")
    form.put(
        FIRST,
        {"kode": code[:-1] + ("A" if code[-1] != "A" else "B"), "kendala_tindak_lanjut": "Hujan"},
    )
    form.put(FIRST + 1, BARU | {"kode": "123"})
    result = berdaya("import", form.save())

    assert counts(result) == (1, 1, 0, 0, 0)
    assert result.stdout.count("Kode baris ini rusak") == 1
    assert "baris 12-13" in result.stdout


def test_what_changed_in_the_form_only_is_taken_and_what_changed_here_is_kept(berdaya, form):
    berdaya("edit", "1", "--uraian", "Pemeriksaan", "--nama", "Posyandu lansia Kejobong")
    berdaya("budget", "1", "--dana", "APBD Kabupaten:20 jt", "--tahap", "perubahan")
    form.put(FIRST, {"kendala_tindak_lanjut": "Hujan"})
    result = berdaya("import", form.save())

    assert counts(result) == (0, 1, 0, 0, 0)
    assert names(berdaya) == [(1, "Posyandu lansia Kejobong")]
    assert berdaya.sql("SELECT jumlah FROM anggaran ORDER BY id DESC LIMIT 1") == [(20_000_000,)]


def test_what_changed_in_both_is_a_conflict_until_somebody_says_whose_it_is(berdaya, form, golden):
    berdaya("budget", "1", "--dana", "APBD Kabupaten:20 jt", "--tahap", "perubahan")
    form.put(FIRST, {"pagu_1": 18_000_000, "kendala_tindak_lanjut": "Hujan"})
    path = form.save()
    before = berdaya.content()
    told = berdaya("import", path)
    assert told.exit_code == 6
    golden("import.konflik.txt", told.stdout)
    assert berdaya.content() == before

    dry = berdaya("import", path, "--pakai", "data", "--dry-run")
    assert berdaya.content() == before
    kept = berdaya("import", path, "--pakai", "data")
    assert dry.stdout.replace(" Uji coba, belum ada yang tersimpan.", "") == kept.stdout
    assert berdaya.sql("SELECT jumlah FROM anggaran ORDER BY id DESC LIMIT 1") == [(20_000_000,)]
    assert berdaya.sql("SELECT kendala FROM perkembangan ORDER BY id DESC LIMIT 1") == [("Hujan",)]

    form.put(FIRST, {"pagu_1": 19_000_000})
    berdaya("import", form.save(), "--pakai", "form", "--tahap", "perubahan")
    assert berdaya.sql("SELECT jumlah FROM anggaran ORDER BY id DESC LIMIT 1") == [(19_000_000,)]


STAGES = "SELECT tahap, jumlah, nomor_dokumen, tanggal_dokumen FROM anggaran ORDER BY id"


def test_a_changed_pagu_says_of_which_stage_it_is(berdaya, form):
    form.put(FIRST, {"pagu_1": 18_000_000})
    path, before = form.save(), berdaya.content()
    told = berdaya("import", path)

    assert (told.exit_code, told.stdout.count("tahap apa?")) == (6, 1)
    assert "--tahap perubahan --dokumen NOMOR" in told.stdout
    assert berdaya.content() == before
    berdaya.refuses(("import", path, "--dokumen", "DPPA 7"), 2, "--tahap")
    berdaya.refuses(("import", path, "--tahap", "revisi"), 4, "perubahan")
    words = ("--tahap", "perubahan", "--dokumen", "DPPA 7/2025", "--tanggal-dokumen", "2025-11-03")
    assert berdaya("import", path, *words).exit_code == 0
    assert berdaya.sql(STAGES) == [
        ("murni", 15_000_000, None, None),
        ("perubahan", 18_000_000, "DPPA 7/2025", "2025-11-03"),
    ]


def test_a_pagu_that_was_wrong_is_corrected_where_it_stands(berdaya, form):
    form.put(FIRST, {"pagu_1": 18_000_000})
    assert berdaya("import", form.save(), "--tahap", "ralat").exit_code == 0
    assert berdaya.sql(STAGES) == [("murni", 18_000_000, None, None)]
    berdaya("undo", "--yes")
    assert berdaya.sql(STAGES) == [("murni", 15_000_000, None, None)]


def test_on_a_terminal_the_stage_is_asked_for_once_a_file(berdaya, form):
    berdaya(*KEGIATAN, "--lagi")
    form.put(FIRST, {"pagu_1": 18_000_000})
    shell = Terminal(berdaya, "import", form.save())
    shell.sees("Pagu ini pada tahap apa?")
    shell.answer("Jangan disimpan", ENTER)
    shell.answer("Nomor dokumennya?", "DPPA 7" + ENTER)
    shell.answer("Tanggal dokumennya?", "3/11/2025" + ENTER)
    shell.ends()

    assert berdaya.sql(STAGES)[-1] == ("perubahan", 18_000_000, "DPPA 7", "2025-11-03")


def test_two_forms_of_one_kegiatan_do_not_undo_each_other(berdaya, form, tmp_path):
    other = tmp_path / "dinsos.xlsx"
    berdaya("edit", "1", "--nama", "Posyandu Kejobong")
    berdaya("template", "--pelaksana", "dinsos", "--periode", "2025", "--output", str(other))
    result = berdaya("import", str(other), form.save())

    assert result.exit_code == 0
    assert names(berdaya) == [(1, "Posyandu Kejobong")]


def test_a_kegiatan_taken_away_here_does_not_come_back_by_itself(berdaya, form):
    berdaya("delete", "1", "--alasan", "salah catat")
    result = berdaya("import", form.save())

    assert (result.exit_code, counts(result)) == (6, (0, 0, 0, 1, 0))
    assert "sudah dihapus di sini" in result.stdout
    assert names(berdaya) == []


def test_nihil_is_kept_and_contradicts_new_rows(berdaya, form):
    form.sheet[NIHIL].value = "Ya"
    good = berdaya("import", form.save())
    form.put(FIRST + 1, BARU)
    bad = berdaya("import", form.save())

    assert (good.exit_code, bad.exit_code) == (0, 6)
    assert "NIHIL: tidak ada kegiatan pada periode ini." in good.stdout
    assert "NIHIL dipilih, padahal 1 baris memuat kegiatan." in bad.stdout
    assert berdaya.sql("SELECT nihil FROM impor") == [("ya",)]
    assert "\tya\t" in berdaya("list-impor").stdout


def test_people_who_were_counted_wrongly_are_corrected_on_purpose(berdaya, form):
    form.put(FIRST, {"jumlah": 30, "laki_laki": 12, "perempuan": 18})
    told = berdaya("import", form.save())
    done = berdaya("import", form.save(), "--pakai", "form")

    assert (told.exit_code, done.exit_code) == (6, 0)
    assert "jumlah kegiatan 1 mundur: 30 di berkas, 32 di sini" in told.stdout
    assert berdaya.sql("SELECT tanggal, jumlah, laki_laki, perempuan FROM pelaksanaan") == [
        ("2025-10-01", 30, 12, 18)
    ]


def test_people_may_be_told_apart_later(berdaya, form):
    form.put(FIRST, {"lansia": 25})
    result = berdaya("import", form.save())

    assert result.exit_code == 0
    assert berdaya.sql("SELECT jumlah, lansia FROM pelaksanaan") == [(32, 25)]


def test_spending_falls_only_on_purpose(berdaya, form):
    form.put(FIRST, {"realisasi_1": 4_000_000})
    told = berdaya("import", form.save())
    done = berdaya("import", form.save(), "--pakai", "form")

    assert (told.exit_code, done.exit_code) == (6, 0)
    assert "mundur: Rp4.000.000 di berkas, Rp5.000.000 di sini" in told.stdout
    assert berdaya.sql("SELECT sum(jumlah) FROM realisasi") == [(4_000_000,)]


def test_an_old_copy_of_a_form_does_not_undo_a_newer_one(berdaya, form):
    old = form.save("lama.xlsx")
    form.put(FIRST, {"kendala_tindak_lanjut": "Hujan", "realisasi_1": 6_000_000})
    berdaya("import", form.save())
    before = (
        berdaya.sql("SELECT * FROM perkembangan WHERE kegiatan = 1"),
        berdaya.sql("SELECT * FROM realisasi WHERE kegiatan = 1"),
    )
    other = Form(form.path.with_name("lama.xlsx"))
    other.put(FIRST + 1, BARU)
    told = berdaya("import", other.save())
    left = berdaya("import", old, "--pakai", "data")

    assert told.exit_code == 6
    assert "salinan lama?" in told.stdout
    assert left.exit_code == 0
    assert before == (
        berdaya.sql("SELECT * FROM perkembangan WHERE kegiatan = 1"),
        berdaya.sql("SELECT * FROM realisasi WHERE kegiatan = 1"),
    )


def test_two_copies_that_fill_the_same_blank_row_are_two_kegiatan(berdaya, form):
    blank = form.save("kosong.xlsx")
    form.put(FIRST + 1, BARU)
    berdaya("import", form.save())
    other = Form(form.path.with_name("kosong.xlsx"))
    other.put(
        FIRST + 1,
        BARU
        | {
            "nama": "Pengajian akbar",
            "tanggal": "10/11/2025",
        },
    )
    result = berdaya("import", other.save())

    assert blank
    assert result.exit_code == 0
    assert [nama for _id, nama in names(berdaya)] == [
        "Posyandu lansia",
        "Senam lansia",
        "Pengajian akbar",
    ]


def test_another_source_of_money_does_not_double_the_pagu(berdaya, form):
    form.put(FIRST, {"sumber_dana_1": "DAK"})
    result = berdaya("import", form.save())

    assert result.exit_code == 6
    assert "dari apbd-kabupaten, yang tidak lagi disebut baris ini" in result.stdout


def test_a_sum_up_to_a_day_before_what_is_booked_is_refused(berdaya, form):
    berdaya("spend", "1", "--dana", "APBD Kabupaten:2 jt", "--tanggal", "2025-11-18")
    form.sheet[DAY].value = day(2025, 11, 10)
    form.put(FIRST, {"realisasi_1": 8_000_000})
    result = berdaya("import", form.save(), "--pakai", "form")

    assert result.exit_code == 6
    assert "sesudah 10 November 2025" in result.stdout


def test_the_pagu_of_the_next_year_is_taken_though_it_is_the_same(berdaya, form, tmp_path):
    berdaya("edit", "1", "--tanggal", "2025-10-01..2026-03-31", "--ralat")
    path = tmp_path / "2026.xlsx"
    berdaya("template", "--periode", "2025", "--output", str(path))
    form = Form(path)
    form.sheet[DAY].value = day(2026, 2, 10)
    form.put(FIRST, {"realisasi_1": None})
    result = berdaya("import", form.save(), today="2026-02-20")

    assert result.exit_code == 0, result.stdout
    assert berdaya.sql("SELECT tahun, jumlah FROM anggaran ORDER BY id") == [
        (2025, 15_000_000),
        (2026, 15_000_000),
    ]


def test_rows_in_another_sheet_of_a_form_are_told(berdaya, form):
    copy = form.book.copy_worksheet(form.sheet)
    copy.title = "Isian (2)"
    result = berdaya("import", form.save())

    assert result.exit_code == 6
    assert "Lembar 'Isian (2)' tidak dibaca" in result.stdout


def test_the_boxes_are_found_where_a_row_was_inserted_above(berdaya, form):
    form.sheet[DAY].value = day(2025, 10, 31)
    form.sheet[NIHIL].value = "v"
    form.sheet.insert_rows(2)
    berdaya("import", form.save())

    assert berdaya.sql("SELECT tanggal, nihil FROM impor") == [("2025-10-31", "ya")]


def test_the_filled_sheet_may_bear_another_name(berdaya, form):
    form.sheet.title = "Isian Kejobong"
    form.put(FIRST, {"kendala_tindak_lanjut": "Hujan"})

    assert counts(berdaya("import", form.save())) == (0, 1, 0, 0, 0)


def test_a_row_of_a_form_need_not_say_what_the_form_is_about(berdaya, form):
    form.put(FIRST + 1, BARU | {"tempat": None})

    assert counts(berdaya("import", form.save())) == (1, 0, 1, 0, 0)
    assert berdaya.sql("SELECT kecamatan FROM kegiatan_lokasi WHERE kegiatan = 2") == [
        ("33.03.03",)
    ]


@pytest.mark.parametrize(
    ("cell", "value", "told"),
    [
        (DAY, day(2026, 1, 1), "belum tiba"),
        (DAY, "kapan-kapan", "bukan tanggal"),
    ],
)
def test_a_day_of_the_form_that_cannot_be_is_told(berdaya, form, cell, value, told):
    form.sheet[cell].value = value
    result = berdaya("import", form.save())

    assert result.exit_code == 6
    assert told in result.stdout


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("versi", 99, "berdaya yang lebih baru"),
        ("kabupaten", "33.99", "tidak ada di basis data ini"),
        ("periode", "kapan", "rusak"),
    ],
)
def test_a_form_that_is_not_for_this_database_is_refused(berdaya, form, name, value, told):
    mark = form.book[TANDA]
    row = next(row for row in mark.iter_rows() if row[0].value == name)
    row[1].value = value
    result = berdaya("import", form.save())

    assert result.exit_code == 6
    assert told in result.stdout


def test_one_form_for_each_opd_with_all_its_kecamatan(berdaya, tmp_path):
    berdaya(*KEGIATAN, "--kecamatan", "Bukateja")
    words = ("template", "--semua", "--periode", "2025-TW4", "--output")
    for more, dinsos in (
        ((), "Formulir_Dinsosdaldukkbp3a_2025-TW4.xlsx"),
        (("--kecamatan", "Bukateja"), "Formulir_Dinsosdaldukkbp3a_Bukateja_2025-TW4.xlsx"),
    ):
        folder = tmp_path / f"formulir{len(more)}"
        result = berdaya(*words, str(folder), *more)
        assert result.exit_code == 0
        known = "0 kegiatan untuk dilanjutkan, 1 diisi di formulir lain" if more else "1 kegiatan"
        assert f"{folder / dinsos}: {known}" in result.stdout
        assert len(list(folder.iterdir())) == 2


def test_forms_that_are_made_together_look_alike(berdaya, tmp_path):
    import zipfile

    assert berdaya("template", "--semua", "--output", str(tmp_path / "formulir")).exit_code == 0
    looks = []
    for path in (tmp_path / "formulir").iterdir():
        with zipfile.ZipFile(path) as packed:
            looks.append(packed.read("xl/styles.xml"))

    assert len(looks) > 1
    assert len(set(looks)) == 1


def test_who_works_for_the_whole_regency_gets_a_form_too(berdaya, tmp_path):
    words = ("record", "--nama", "Bimtek", "--fokus", "lansia", "--pelaksana", "dinpermasdes", "--tanggal",
             "2025-11-03")  # fmt: skip
    assert berdaya(*words).exit_code == 0
    result = berdaya(
        "template", "--semua", "--periode", "2025-TW4", "--output", str(tmp_path / "formulir")
    )
    assert "Formulir_Dinpermasdes_2025-TW4.xlsx: 1 kegiatan" in result.stdout


@pytest.mark.parametrize(("one", "other", "together"), [(4, 4, 8), (4, 6, 10)])
def test_two_shares_of_one_kegiatan_are_not_taken_for_one_sum(
    berdaya, tmp_path, one, other, together
):
    words = ("record", "--nama", "Senam", "--fokus", "lansia", "--pelaksana", "dinsos", "--tanggal",
             "2025-11-03", "--kecamatan")  # fmt: skip
    assert berdaya(*words, "Kejobong").exit_code == 0
    forms = []
    for place, share in (("Kejobong", one), ("Bukateja", other)):  # each its own when it goes out
        assert berdaya("edit", "1", "--kecamatan", place, "--alasan", "pindah").exit_code in {0, 4}
        path = tmp_path / f"{place}.xlsx"
        berdaya("template", "--kecamatan", place, "--periode", "2025", "--output", str(path))
        form = Form(path)
        money = {"sumber_dana_1": "BOK", "realisasi_1": share * 1_000_000, "pagu_1": 20_000_000}
        people = {"laki_laki": share, "perempuan": 0, "status": "berjalan"}
        form.put(FIRST, money | people)
        forms.append(form.save())
    both = ("edit", "1", "--kecamatan", "Kejobong", "--kecamatan", "Bukateja")
    assert berdaya(*both, "--alasan", "bersama").exit_code == 0
    assert berdaya("import", forms[0]).exit_code == 0
    before = berdaya.content()

    asked = berdaya("import", forms[1])
    assert asked.exit_code == 6
    (finding,) = [line for line in asked.stdout.splitlines() if "formulir lain" in line]
    assert f"realisasi bok Rp{other}.000.000 di formulir ini, Rp4.000.000 di sini" in finding
    assert f"laki laki {other} di formulir ini, 4 di sini" in finding
    assert f"realisasi bok Rp{together}.000.000" in finding.partition("bersama-sama ")[2]
    assert berdaya.content() == before

    summed = berdaya("import", forms[1], "--pakai", "jumlah")
    assert summed.exit_code == 0
    assert "pagu bok kegiatan 1 ada juga di formulir lain, Rp20.000.000" in summed.stdout
    assert berdaya.sql("SELECT jumlah FROM anggaran") == [(20_000_000,)]
    total = "SELECT (SELECT sum(jumlah) FROM realisasi), (SELECT sum(jumlah) FROM pelaksanaan)"
    assert berdaya.sql(total) == [(together * 1_000_000, together)]
    # again the one or the other changes nothing, and asks for nothing
    for path in (*forms, *forms):
        assert berdaya("import", path).exit_code == 0
        assert berdaya.sql(total) == [(together * 1_000_000, together)]

    berdaya("undo", "--yes")
    same = berdaya("import", forms[1], "--pakai", "data")
    assert same.exit_code == 0
    assert berdaya.sql(total) == [(one * 1_000_000, one)]
    assert berdaya("import", forms[1]).exit_code == 0


def test_what_is_not_over_goes_out_after_its_quarter_too(berdaya, tmp_path):
    berdaya(*KEGIATAN)
    path = tmp_path / "formulir.xlsx"
    words = ("template", "--kecamatan", "Kejobong", "--periode", "2026-TW3", "--output", str(path))
    folder = ("template", "--semua", "--periode", "2026-TW3", "--output", str(tmp_path / "semua"))
    for status, count in (("berjalan", 1), ("ditunda", 1), ("dibatalkan", 0)):
        done = berdaya("progress", "1", "--status", status, "--kendala", "Banjir")
        assert done.exit_code == 0
        assert f"{count} kegiatan" in berdaya(*words, today="2026-08-01").stdout
        assert berdaya(*folder, today="2026-08-01").stdout.count(": 1 kegiatan") == count


def test_the_files_of_a_folder_come_in_one_by_one(berdaya, tmp_path):
    folder = tmp_path / "formulir"
    berdaya("template", "--semua", "--periode", "2025", "--output", str(folder))
    good, bad = sorted(folder.iterdir())[:2]
    new = {name: value for name, value in BARU.items() if name != "pelaksana"}
    for path, values in ((good, new), (bad, new | {"tempat": "Kejobon"})):
        form = Form(path)
        form.put(FIRST, values)
        form.save()
    (folder / "~$kunci.xlsx").write_bytes(b"x")
    (folder / "catatan.docx").write_bytes(b"x")
    result = berdaya("import", str(folder))

    assert result.exit_code == 6
    assert names(berdaya) == [(1, "Senam lansia")]
    assert result.stderr.count("Dilewati: ") == 2


def test_libreoffice_opens_the_form_and_the_values_come_back(berdaya, form, tmp_path):
    soffice = need("soffice")
    form.put(FIRST + 1, BARU)
    form.save()
    subprocess.run(
        [soffice, f"-env:UserInstallation=file://{tmp_path}/lo", "--headless", "--convert-to", "ods", "--outdir", str(tmp_path / "ods"), str(form.path)],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    result = berdaya("import", str(tmp_path / "ods" / "formulir.ods"))

    assert (result.exit_code, counts(result)) == (0, (1, 0, 1, 0, 0)), result.stdout
    again = subprocess.run(
        [soffice, f"-env:UserInstallation=file://{tmp_path}/lo", "--headless", "--convert-to", "xlsx", "--outdir", str(tmp_path / "xlsx"), str(tmp_path / "ods" / "formulir.ods")],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    assert again.returncode == 0
    form_back = str(tmp_path / "xlsx" / "formulir.xlsx")
    over = ("template", "--pelaksana", "dinsos", "--output", form_back)
    berdaya.refuses(over, 4, "sudah diisi sejak dibuat")
    assert counts(berdaya("import", form_back)) == (0, 0, 2, 0, 0)


def test_a_marked_copy_is_still_a_form(berdaya, form, tmp_path):
    form.put(FIRST + 1, BARU | {"tempat": "Kejobon", "perempuan": -3})
    result = berdaya("import", form.save(), "--tandai", str(tmp_path / "tandai"))
    marked = Form(tmp_path / "tandai" / "formulir.tandai.xlsx")
    cell = marked.sheet.cell(FIRST + 1, marked.columns["tempat"])

    assert result.exit_code == 6
    assert "Mungkin maksud Anda Kejobong?" in cell.comment.text
    assert cell.fill.fgColor.rgb == "FFFF9A9A"
    assert marked.book[TANDA].sheet_state == "veryHidden"
    assert len(marked.sheet.data_validations.dataValidation) > 10
    marked.put(FIRST + 1, {"tempat": "Kejobong", "perempuan": 25})
    assert counts(berdaya("import", marked.save())) == (1, 0, 1, 0, 0)


def test_where_the_form_goes_must_be_said(berdaya):
    berdaya.refuses(("template",), 2, "Formulirnya disimpan di mana?")


def test_an_unknown_name_makes_no_form(berdaya, tmp_path):
    path = tmp_path / "x.xlsx"
    berdaya.refuses(("template", "--kecamatan", "Kejobon", "--output", str(path)), 3, "Kejobong")
    assert not path.exists()


def test_a_dry_run_writes_neither_form_nor_row(berdaya, tmp_path):
    path = tmp_path / "x.xlsx"
    before = berdaya.content()
    result = berdaya("template", "--output", str(path), "--dry-run")

    assert result.exit_code == 0
    assert berdaya.content() == before
    assert not path.exists()


def test_the_workbook_holds_no_clock(form):
    import zipfile

    with zipfile.ZipFile(BytesIO(form.path.read_bytes())) as packed:
        dates = {info.date_time for info in packed.infolist()}
    assert dates == {(1980, 1, 1, 0, 0, 0)}


def test_two_real_twins_come_back_in_their_form(berdaya, tmp_path):
    berdaya(*KEGIATAN)
    berdaya(*KEGIATAN, "--lagi")
    path = tmp_path / "kembar.xlsx"
    berdaya("template", "--kecamatan", "Kejobong", "--periode", "2025", "--output", str(path))

    assert counts(berdaya("import", str(path))) == (0, 0, 2, 0, 0)


def test_people_are_booked_where_a_kegiatan_has_moved_to(berdaya, form):
    form.put(
        FIRST,
        {
            "tempat": "Bukateja",
            "jumlah": 50,
            "laki_laki": 20,
            "perempuan": 30,
        },
    )
    result = berdaya("import", form.save())

    assert result.exit_code == 0, result.stdout
    assert berdaya.sql("SELECT DISTINCT kecamatan FROM pelaksanaan") == [("33.03.02",)]


def test_an_emptied_status_says_nothing(berdaya, form):
    berdaya("progress", "1", "--status", "selesai", "--tanggal", "2025-11-19")
    form.put(FIRST, {"status": None, "kendala_tindak_lanjut": "Hujan"})
    berdaya("import", form.save())

    assert berdaya.sql("SELECT status, kendala FROM perkembangan ORDER BY id DESC LIMIT 1") == [
        ("selesai", "Hujan")
    ]


def test_a_day_before_an_untouched_kegiatan_begins_is_no_mistake_of_its_row(berdaya, tmp_path):
    berdaya(*KEGIATAN)
    path = tmp_path / "oktober.xlsx"
    berdaya("template", "--kecamatan", "Kejobong", "--periode", "2025", "--output", str(path))
    form = Form(path)
    form.sheet[DAY].value = day(2025, 9, 30)

    assert counts(berdaya("import", form.save())) == (0, 0, 1, 0, 0)


def test_a_year_outside_the_period_is_worth_a_word(berdaya, form):
    form.put(FIRST + 1, BARU | {"tanggal": "3/11/2015"})
    result = berdaya("import", form.save())

    assert result.exit_code == 0
    assert "apakah tahunnya benar?" in result.stdout


def test_what_is_left_as_it_is_here_is_told(berdaya, form):
    berdaya("budget", "1", "--dana", "APBD Kabupaten:20 jt", "--tahap", "perubahan")
    form.put(FIRST, {"pagu_1": 18_000_000})
    result = berdaya("import", form.save(), "--pakai", "data")

    assert (
        "Dibiarkan seperti di sini: pagu apbd-kabupaten (Rp18.000.000 di berkas, Rp20.000.000 di sini)"
        in result.stdout
    )


def test_what_cannot_have_happened_yet_is_told_of_a_blank_row_too(berdaya, form):
    form.put(FIRST + 1, BARU | {"tanggal": "3/12/2025"})
    result = berdaya("import", form.save())

    assert (result.exit_code, counts(result)) == (6, (0, 0, 1, 1, 0))
    assert "belum mungkin terjadi" in result.stdout


def test_what_cannot_have_happened_yet_is_told_of_a_copied_row_too(berdaya, form):
    form.put(FIRST + 1, BARU)
    berdaya("import", form.save())
    later = {"nama": "Senam bersama", "tanggal": "3/12/2025"}
    form.put(FIRST + 2, BARU | later | {"kode": form.get(FIRST + 1, "kode")})
    result = berdaya("import", form.save())

    assert (result.exit_code, counts(result)) == (6, (0, 0, 2, 1, 0))
    assert "Kode baris ini milik baris lain" in result.stdout
    assert "belum mungkin terjadi" in result.stdout


def test_a_code_of_another_regency_is_not_its_kegiatan(berdaya, form, tmp_path):
    berdaya("seed", str(FILES / "kota-contoh.yaml"))
    berdaya("record", "--kabupaten", "Contoh", "--nama", "Rumah aman", "--fokus", "rppa", "--pelaksana", "dinsos",
            "--kecamatan", "Karanganyar", "--tanggal", "2025-10-01..")  # fmt: skip
    other = tmp_path / "kota.xlsx"
    berdaya("template", "--kabupaten", "Contoh", "--periode", "2025", "--output", str(other))
    form.put(FIRST + 1, BARU | {"kode": Form(other).get(FIRST, "kode")})
    before = berdaya.sql("SELECT * FROM kegiatan WHERE kabupaten <> '33.03'")
    result = berdaya("import", form.save())

    assert len(before) == 1
    assert (result.exit_code, counts(result)) == (0, (1, 0, 1, 0, 0)), result.stdout
    assert berdaya.sql("SELECT * FROM kegiatan WHERE kabupaten <> '33.03'") == before


def test_a_form_of_invented_data_stays_out_of_the_real_record(berdaya, tmp_path):
    sample, path = tmp_path / "contoh.db", tmp_path / "contoh.xlsx"
    berdaya("init", "--contoh", "--db", str(sample))
    berdaya("--db", str(sample), "template", "--periode", "2026", "--output", str(path))
    back = berdaya("--db", str(sample), "import", str(path), today="2026-11-20")
    result = berdaya("import", str(path))

    assert "DATA CONTOH" in Form(path).sheet["B3"].value
    assert (back.exit_code, counts(back)) == (0, (0, 0, 17, 0, 0)), back.stdout
    assert result.exit_code == 6
    assert "rekaan" in result.stdout
    assert names(berdaya) == []


def test_a_form_that_somebody_has_worked_in_is_not_written_over(berdaya, tmp_path):
    words = ("template", "--semua", "--periode", "2025-TW4", "--output", str(tmp_path / "formulir"))
    assert berdaya(*words).exit_code == 0
    first, second = sorted((tmp_path / "formulir").iterdir())
    assert berdaya(*words).exit_code == 0  # nobody has touched them

    book = openpyxl.load_workbook(first)
    book.active["B20"] = "Senam"
    book.save(first)
    (tmp_path / "formulir" / second.name).write_bytes(b"bukan buku kerja")
    filled = first.read_bytes()
    result = berdaya.refuses(words, 4, f"{first} sudah diisi sejak dibuat")
    assert f"{second} sudah diisi" in result.stderr
    assert first.read_bytes() == filled
    berdaya.refuses((*words, "--dry-run"), 4, "sudah diisi")
    berdaya.refuses(("template", "--pelaksana", "dinsos", "--output", str(first)), 4, "sudah diisi")
    berdaya.refuses(words[:-2], 2, "--output formulir.")
