"""Late rows: welcome, seen, with their reason, and explained by the next report."""

import json
import re
import shutil

import pytest

from berdaya_cli.domain.errors import ExitCode
from tests.documents import pdf_text
from tests.editions import LATER, PERIOD, issue

SPEND = ("spend", "1", "--dana", "APBD Kabupaten:250.000", "--tanggal", "2025-12-30")


def is_late(office, *words, **more):
    """Say whether a command that must succeed speaks of late rows."""
    result = office(*words, today=LATER, **more)
    assert result.exit_code == 0, result.stderr
    return "susulan" in result.stderr


WRITTEN_WHEN = re.compile(r"\d+ \w{3} \d{4}(?=: kuitansi)")
ISSUED = "Triwulan IV Tahun 2025, Purbalingga, sudah diterbitkan (edisi 1, 31 Juli 2026)"
TABLE = (
    "Nama Kegiatan;Kecamatan;Fokus;OPD;Tanggal;Sumber Dana;Pagu;Realisasi;L;P\n"
    "Rapat evaluasi;Bukateja;rppa;Dinsosdaldukkbp3a;14/10/2025;Baznas;1.000.000;900.000;11;12\n"
    "Rapat rencana;Bukateja;rppa;Dinsosdaldukkbp3a;14/1/2026;Baznas;1.000.000;;;\n"
)


def reasons(office):
    return office.sql("SELECT tabel, alasan FROM susulan ORDER BY id")


def test_a_late_row_is_kept_and_said_with_or_without_a_reason(office):
    assert not is_late(office, *SPEND, "--lagi")
    issue(office)
    result = office(*SPEND, "--lagi", today=LATER)
    assert result.exit_code == 0
    assert f"{ISSUED}; angka di laporan itu tetap." in result.stderr
    assert reasons(office) == []

    words = (*SPEND, "--lagi", "--alasan", "kuitansi  baru diterima")
    assert is_late(office, *words)
    assert reasons(office) == [("realisasi", "kuitansi baru diterima")]
    assert not is_late(office, *SPEND[:-1], "2026-01-30")
    said = json.loads(office(*SPEND, "--lagi", "--json", today=LATER).stdout)["data"]["catatan"]
    assert any(ISSUED in line for line in said)


def test_every_command_that_writes_figures_sees_it(office):
    issue(office)
    commands = (
        ("record", "--nama", "Senam", "--fokus", "lansia", "--kecamatan", "Kejobong",
         "--pelaksana", "dinsosdaldukkbp3a", "--tanggal", "2025-11-03"),
        ("log", "1", "--tanggal", "2025-12-03", "--jumlah", "12"),
        ("progress", "1", "--tanggal", "2025-12-29", "--status", "selesai"),
        ("budget", "1", "--dana", "Baznas:1 jt", "--tanggal", "2025-12-29"),
    )  # fmt: skip
    for words in commands:
        result = office(*words, "--alasan", "baru diterima", today=LATER)
        assert result.exit_code == 0, result.stderr
        assert "sudah diterbitkan" in result.stderr, words
    assert {tabel for tabel, _alasan in reasons(office)} >= {
        "kegiatan", "pelaksanaan", "perkembangan", "anggaran"
    }  # fmt: skip
    words = ("add-indikator", "Kader", "--satuan", "kader", "--definisi", "Kader yang aktif")
    assert office(*words).exit_code == 0
    words = ("measure", "kader", "--periode", "2025-11", "--nilai", "40", "--sumber", "Register")
    assert "sudah diterbitkan" in office(*words, today=LATER).stderr


def test_what_an_edition_is_not_about_is_not_late(office):
    ((other,),) = office.sql(
        "SELECT nama FROM kecamatan WHERE nama IN ('Bukateja', 'Kejobong') AND kode NOT IN"
        " (SELECT kecamatan FROM kegiatan_lokasi WHERE kegiatan = 1)"
    )
    issue(office, "--kecamatan", other)
    assert not is_late(office, *SPEND, "--lagi")
    whole = issue(office)
    assert is_late(office, *SPEND, "--lagi")
    assert office("issue", "--cabut", whole, "--alasan", "keliru", today=LATER).exit_code == 0
    assert not is_late(office, *SPEND, "--lagi")


@pytest.mark.parametrize(
    ("scope", "late"),
    [
        (("--fokus", "lansia"), True),
        (("--fokus", "rppa"), False),
        (("--opd", "dinsos"), True),
        (("--opd", "dinporapar"), False),
        (("--kecamatan", "{own}"), True),
    ],
)
def test_an_edition_is_about_what_it_is_about(office, scope, late):
    ((own,),) = office.sql("SELECT min(kecamatan) FROM kegiatan_lokasi WHERE kegiatan = 1")
    issue(office, *(word.format(own=own) for word in scope))
    assert is_late(office, *SPEND, "--lagi") == late


def test_what_an_edition_knew_is_not_late_where_both_come_by_a_merge(office, tmp_path):
    other = tmp_path / "lain" / "lain.db"
    other.parent.mkdir()
    shutil.copy(office.db, other)
    assert office(*SPEND, "--db", str(other)).exit_code == 0
    issue(office, "--db", str(other))
    assert office(*SPEND[:-1], "2025-12-29", "--db", str(other), today=LATER).exit_code == 0
    result = office("merge", str(other), today=LATER)
    assert result.exit_code == 0
    assert result.stderr.count("Susulan: realisasi") == 1
    assert "Susulan: realisasi, Posyandu lansia (contoh), 29 Desember 2025" in result.stderr


def test_a_number_of_a_person_is_no_reason_and_nothing_is_written(office):
    issue(office)
    before = office.sql("SELECT count(*) FROM realisasi")
    words = (*SPEND, "--alasan", "NIK 3303051708900001")
    assert office(*words, today=LATER).exit_code == ExitCode.INVALID
    assert office.sql("SELECT count(*) FROM realisasi") == before
    assert office("issue", "--cabut", issue(office), "--alasan", "3303051708900001").exit_code == 4


def test_one_late_row_never_holds_up_a_file(office, tmp_path):
    issue(office)
    path = tmp_path / "monev.csv"
    path.write_text(TABLE)
    result = office("import", str(path), "--alasan", "berita acara menyusul", today=LATER)
    assert result.exit_code == 0, result.stdout
    assert "susulan" in result.stderr
    assert {alasan for _tabel, alasan in reasons(office)} == {"berita acara menyusul"}
    (late,) = office.sql("SELECT count(*) FROM susulan WHERE tabel = 'kegiatan'")
    assert late == (1,)


def test_a_merge_takes_late_rows_in_and_names_them(office, tmp_path):
    other = tmp_path / "lain" / "lain.db"
    other.parent.mkdir()
    shutil.copy(office.db, other)
    issue(office)
    assert office(*SPEND, "--db", str(other), today=LATER).exit_code == 0
    result = office("merge", str(other), today=LATER)
    assert result.exit_code == 0
    assert ISSUED in result.stderr
    assert "Susulan: realisasi, Posyandu lansia (contoh), 30 Desember 2025" in result.stderr


def test_the_next_report_explains_what_came_late_until_a_new_edition(office, tmp_path):
    kode = issue(office)
    assert office(*SPEND, "--alasan", "kuitansi baru diterima", today=LATER).exit_code == 0
    assert office(*SPEND[:3], "APBD Kabupaten:-50.000", *SPEND[4:], today=LATER).exit_code == 0
    paper = tmp_path / "berikutnya.pdf"
    words = ("report", "--periode", "2026-TW1", "--output", str(paper))
    assert office(*words, today=LATER).exit_code == 0
    text = " ".join(pdf_text(paper, "-layout").split())
    assert f"Susulan atas Triwulan IV Tahun 2025 Edisi 1 ({kode}), nomor 400.10.2/15/2026" in text
    assert "+200.000" in text
    assert "250.000" in text
    assert "-50.000" in text
    assert "kuitansi baru diterima" in text
    assert "Jumlah 200.000" in text

    own = ("report", "--periode", "2025-TW4", "--format", "markdown")
    draft = office(*own, today=LATER).stdout
    assert "### Perubahan sejak edisi 1" in draft
    said = f"Bila diterbitkan, laporan ini menggantikan edisi 1 ({kode}), nomor 400.10.2/15/2026"
    assert said in draft
    assert "| Angka | Edisi 1 | Laporan ini | Selisih |" in draft
    assert "tetap sebagaimana diterbitkan" not in draft
    earlier = ("report", "--periode", "2025-TW3", "--format", "markdown")
    assert "Susulan atas" not in office(*earlier, today=LATER).stdout

    second = tmp_path / "kedua.pdf"
    issue(office, "--output", str(second), today=LATER)
    said = " ".join(pdf_text(second).split())
    assert f"Perubahan sejak edisi 1 Laporan ini menggantikan edisi 1 ({kode}), nomor" in said
    assert "Susulan atas" not in said
    assert office(*words, today=LATER).exit_code == 0
    assert "Susulan atas" not in pdf_text(paper)
    assert "Perubahan sejak" not in office(*own, today=LATER).stdout


def test_a_late_record_is_named_as_the_annexes_name_it(office):
    issue(office)
    words = (*SPEND, "--bukti", "KW-77", "--alasan", "kuitansi baru diterima")
    assert office(*words, today=LATER).exit_code == 0
    words = ("report", "--periode", "2026-TW1", "--format", "markdown")
    text = office(*words, today=LATER).stdout
    table = text.split("### Catatan di balik susulan atas Triwulan IV Tahun 2025")[1].split("### ")[
        0
    ]
    head, _rule, row, total = (line for line in table.splitlines() if line.startswith("|"))
    entered = WRITTEN_WHEN.search(row)[0]
    titles = "Tanggal | Catatan | Kecamatan | Nomor bukti | Realisasi (Rp) | Perubahan dan alasan"
    assert head == f"| No. | {titles} |"
    assert row.startswith(
        "| 1 | 30 Des 2025 | Posyandu lansia (contoh) | Bukateja | KW-77 | Rp250.000"
    )
    assert row.endswith(f"| masuk {entered}: kuitansi baru diterima |")
    assert total == "|  |  | Jumlah |  |  | Rp250.000 |  |"


def test_what_is_compared_with_a_period_before_says_what_was_printed(office):
    issue(office)
    people = ("log", "1", "--tanggal", "2025-12-20", "--laki-laki", "10", "--perempuan", "13")
    words = ("report", "--periode", "2026-TW1", "--format", "markdown")
    before = office(*words, today=LATER).stdout
    assert "perubahan sejak Triwulan IV Tahun 2025." in before
    assert "tercetak" not in before

    assert office(*people, today=LATER).exit_code == 0
    text = office(*words, today=LATER).stdout
    assert "2025, termasuk susulannya; waktu itu tercetak peserta 994." in text
    assert "Susulan atas Triwulan IV Tahun 2025: bagian B." in text
    assert "berkurang 484 dari Triwulan IV Tahun 2025 (1.017; tercetak 994)." in text
    assert "| Peserta s.d. | 1.920 | 1.943 | +23 |" in text


def test_the_share_of_the_pagu_is_said_as_printed_and_as_it_is(office):
    issue(office)
    pagu = ("budget", "1", "--dana", "APBDes:1 jt", "--tanggal", "2025-12-20")
    assert office(*pagu, today=LATER).exit_code == 0
    words = ("report", "--periode", "2026-TW1", "--format", "markdown")
    text = office(*words, today=LATER).stdout
    said = re.search(r"Realisasi terhadap pagu: ([\d,]+)% menjadi ([\d,]+)%", text)
    assert said
    printed, now = said.groups()
    own = office("report", "--periode", "2025-TW4", "--format", "markdown", today=LATER).stdout
    assert f"realisasi {now}% dari pagu" in own
    assert printed != now


def test_a_corrected_row_is_explained_by_what_it_adds_more(office):
    issue(office)
    ((number,),) = office.sql(
        "SELECT min(id) FROM realisasi WHERE tanggal BETWEEN '2025-10-01' AND '2025-12-31'"
    )
    office.sql(f"UPDATE realisasi SET jumlah = jumlah + 1234 WHERE id = {number}")
    words = ("report", "--periode", "2026-TW1", "--format", "markdown")
    text = office(*words, today=LATER).stdout
    for figure in ("Realisasi dalam periode (Rp)", "Realisasi s.d. (Rp)"):
        (whole,) = [line for line in text.splitlines() if line.startswith(f"| {figure} |")]
        assert whole.endswith("| +1.234 |")
    assert "| dibetulkan " in text
    assert "| Rp1.234 |" in next(
        line for line in text.splitlines() if "| Jumlah |" in line and "1.234" in line
    )


def test_on_a_terminal_the_reason_is_asked_for_once_it_is_saved(office):
    pytest.importorskip("pexpect", reason="pexpect needs a system with pseudo-terminals")
    from tests.terminal import CTRL_C, ENTER, Terminal

    issue(office)
    terminal = Terminal(office, *SPEND, today=LATER)
    terminal.sees("Tersimpan.")
    terminal.answer("Alasan susulan", "kuitansi baru diterima" + ENTER)
    assert terminal.ends() == 0
    assert reasons(office) == [("realisasi", "kuitansi baru diterima")]
    terminal = Terminal(office, "spend", "2", *SPEND[2:], today=LATER)
    terminal.answer("Alasan susulan", CTRL_C)
    terminal.sees("sudah berubah: jangan dimasukkan lagi")
    assert terminal.ends() == ExitCode.INTERRUPTED
    assert len(reasons(office)) == 1
    terminal = Terminal(office, *SPEND, "--lagi", "--alasan", "lain", today=LATER)
    assert terminal.ends() == 0
    assert len(reasons(office)) == 2
    terminal = Terminal(office, *SPEND, "--lagi", today=LATER)
    terminal.answer("Alasan susulan", ENTER)
    assert terminal.ends() == 0
    assert len(reasons(office)) == 2


def explained(office, periode="2026-TW1"):
    """Return what the report of a period explains: each section with its sums."""
    words = ("report", "--periode", periode, "--format", "markdown")
    text = office(*words, today=LATER).stdout
    return {
        part.splitlines()[0]: re.findall(
            r"^.*\| Jumlah \|.*$", part.split("\n## ")[0], re.MULTILINE
        )
        for part in text.split("### Susulan atas ")[1:]
    }


def test_a_year_that_its_quarters_do_not_make_up_is_explained_too(office):
    issue(office)
    year = ("issue", "--periode", "2025", "--nomor", "2/2025")
    assert office(*year).exit_code == 0
    assert office(*SPEND[:-1], "2025-09-14", today=LATER).exit_code == 0
    assert list(explained(office)) == ["Tahun 2025", "Triwulan IV Tahun 2025"]
    for quarter in ("2025-TW1", "2025-TW2", "2025-TW3"):
        words = ("issue", "--periode", quarter, "--nomor", quarter)
        assert office(*words, today=LATER).exit_code == 0
    assert office(*SPEND[:-1], "2025-09-15", today=LATER).exit_code == 0
    assert list(explained(office)) == ["Triwulan III Tahun 2025", "Triwulan IV Tahun 2025"]


def test_a_withdrawn_successor_lets_the_edition_before_hold_again(office):
    first = issue(office)
    second = issue(office, today=LATER)
    assert office("issue", "--cabut", second, "--alasan", "keliru", today=LATER).exit_code == 0
    assert "digantikan" not in office("verify", first, today=LATER).stdout
    third = ("issue", *PERIOD, "--nomor", "3", "--dry-run")
    tried = office(*third, today=LATER).stdout.splitlines()
    said = [line for line in tried if "Menggantikan" in line]
    assert said == [f"Menggantikan edisi 1, {first}."]
    assert "Sejak itu tidak ada angka yang berubah." in tried
    assert "sudah diterbitkan (edisi 1" in office(*SPEND, today=LATER).stderr
    assert explained(office)


def test_what_changes_spending_so_far_is_late_too(office):
    """A report of the fourth quarter says what was spent since January."""
    issue(office)
    result = office(*SPEND[:-1], "2025-09-20", "--alasan", "lupa", today=LATER)
    assert ISSUED in result.stderr
    assert reasons(office) == [("realisasi", "lupa")]
    ((sums,),) = explained(office).values()
    assert "Rp250.000" in sums
    assert not is_late(office, *SPEND[:-1], "2024-12-30")


def test_groups_of_people_are_figures_that_are_explained(office):
    issue(office)
    office.sql("UPDATE pelaksanaan SET lansia = ifnull(lansia, 0) + 1 WHERE id = ("
               "SELECT min(id) FROM pelaksanaan WHERE lansia < jumlah"
               " AND tanggal BETWEEN '2025-10-01' AND '2025-12-31')")  # fmt: skip
    words = ("report", "--periode", "2026-TW1", "--format", "markdown")
    text = office(*words, today=LATER).stdout
    assert "| Lansia |" in text.split("### Susulan atas ")[1].split("### ")[0]


def test_a_reason_for_what_is_not_late_is_not_lost_unsaid(office):
    result = office(*SPEND, "--alasan", "lupa", today=LATER)
    assert "Tidak ada susulan di sini" in result.stderr
    assert reasons(office) == []


def test_an_indicator_that_changed_is_called_by_its_name(office):
    words = ("add-indikator", "Kader aktif", "--satuan", "kader", "--definisi", "Yang aktif",
             "--tingkat", "kecamatan")  # fmt: skip
    assert office(*words).exit_code == 0
    measure = ("measure", "kader-aktif", "--periode", "2025-TW4", "--sumber", "Register")
    assert office(*measure, "--nilai", "40", "--kecamatan", "Kejobong").exit_code == 0
    kode = issue(office)
    assert office(*measure, "--nilai", "25", "--kecamatan", "Bukateja", today=LATER).exit_code == 0
    words = ("report", "--periode", "2026-TW1", "--format", "markdown")
    text = office(*words, today=LATER).stdout
    table = text.split("### Susulan atas ")[1].split("### ")[0]
    assert "| Indikator Kader aktif, Bukateja | \u2013 | 25 | +25 |" in table
    shown = office("diff", kode, today=LATER, terminal=True).stdout
    assert "\nIndikator Kader aktif, Bukateja\n" in shown


NEXT = ("report", "--periode", "2026-TW1", "--format", "markdown")


def sections(office, *words):
    """Return what a report explains: the text below each heading, by heading."""
    text = office(*(words or NEXT), today=LATER).stdout
    parts = re.split(r"^### ", text, flags=re.MULTILINE)
    return dict(part.split("\n", 1) for part in parts if "\n" in part)


def rows_of(text):
    lines = [line for line in text.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


BEHIND = "Catatan di balik susulan atas Triwulan IV Tahun 2025"
FIGURES = "Susulan atas Triwulan IV Tahun 2025"


def test_what_evens_out_is_explained_too(office):
    issue(office)
    for number, amount in (("2", "700.000"), ("3", "-700.000")):
        words = ("spend", number, "--dana", f"APBDes:{amount}", "--tanggal", "2025-12-29")
        assert office(*words, "--alasan", "tertukar", today=LATER).exit_code == 0
    found = sections(office)
    assert "Angka utamanya masih sama." in found[FIGURES]
    assert re.search(r"Angka rincian yang berubah: \d+\.", found[FIGURES])
    assert [row[-2] for row in rows_of(found[BEHIND])] == ["Rp700.000", "-Rp700.000", "Rp0"]


def test_what_an_opd_takes_part_in_is_explained_to_it(office):
    ((partner, number),) = office.sql(
        "SELECT lembaga, kegiatan FROM kegiatan_mitra ORDER BY 2 LIMIT 1"
    )
    issue(office, "--opd", partner)
    words = ("spend", str(number), "--dana", "APBDes:300.000", "--tanggal", "2025-12-29")
    assert is_late(office, *words)
    found = sections(office, *NEXT, "--opd", partner)
    assert "Angka utamanya masih sama." in found[FIGURES]
    (row, _total) = rows_of(found[BEHIND])
    assert row[0] == str(number)
    assert "Rp300.000" in row


def test_a_half_year_is_explained_where_its_quarters_are_not(office):
    for periode in ("2025-TW3", "2025-TW4", "2025-S2"):
        assert office("issue", "--periode", periode, "--nomor", periode).exit_code == 0
    assert office(*SPEND, today=LATER).exit_code == 0
    found = sections(office)
    assert FIGURES in found
    assert "Susulan atas Semester II Tahun 2025" not in found

    assert office("issue", "--periode", "2025-TW4", "--nomor", "9", today=LATER).exit_code == 0
    found = sections(office)
    assert FIGURES not in found
    assert "Susulan atas Semester II Tahun 2025" in found


def test_two_editions_of_the_same_days_are_both_explained(office):
    for periode in ("2025-TW4", "Oktober-Desember 2025"):
        assert office("issue", "--periode", periode, "--nomor", periode).exit_code == 0
    assert office(*SPEND, today=LATER).exit_code == 0
    headings = [one for one in sections(office) if one.startswith("Susulan atas")]
    assert len(headings) == 2


def test_a_half_year_that_is_compared_with_says_what_was_printed(office):
    for periode in ("2025-TW3", "2025-TW4", "2025-S2"):
        assert office("issue", "--periode", periode, "--nomor", periode).exit_code == 0
    words = ("log", "1", "--tanggal", "2025-12-20", "--jumlah", "18")
    assert office(*words, today=LATER).exit_code == 0
    half = ("report", "--periode", "2026-S1", "--format", "markdown")
    assert "waktu itu tercetak peserta" in office(*half, today=LATER).stdout


def test_a_progress_that_changes_no_figure_is_not_late(office):
    issue(office)
    ((number, status),) = office.sql(
        "SELECT kegiatan, status FROM perkembangan WHERE tanggal < '2025-12-01'"
        " ORDER BY tanggal DESC, id DESC LIMIT 1"
    )
    words = ("progress", str(number), "--tanggal", "2025-12-20", "--status")
    assert not is_late(office, *words, status, "--kendala", "hujan")
    other = "ditunda" if status != "ditunda" else "berjalan"
    assert is_late(office, *words, other)


def test_people_and_money_add_up_since_january(office):
    issue(office)
    for day, count in (("2025-08-21", "11"), ("2025-11-21", "7")):
        words = ("log", "2", "--tanggal", day, "--jumlah", count)
        assert office(*words, today=LATER).exit_code == 0
    found = sections(office)
    assert "| Peserta s.d. | 1.920 | 1.938 | +18 |" in found[FIGURES]
    people = [row[-2] for row in rows_of(found[BEHIND])]
    assert people == ["11", "7", "18"]
    assert "Realisasi dan peserta: sejak 1 Januari." in found[BEHIND]


def test_an_indicator_that_is_new_or_redefined_accuses_no_record(office):
    issue(office)
    words = ("add-indikator", "Peserta kegiatan", "--satuan", "orang", "--ukuran", "peserta",
             "--definisi", "Yang hadir")  # fmt: skip
    assert office(*words).exit_code == 0
    found = sections(office)
    assert "| Indikator Peserta kegiatan | \u2013 | 994 | +994 |" in found[FIGURES]
    assert "Catatan di bawah ini" not in found[FIGURES]
    assert BEHIND not in found

    second = issue(office, today=LATER)
    words = ("edit-indikator", "peserta-kegiatan", "--ukuran", "perempuan")
    assert office(*words).exit_code == 0
    found = sections(office)
    assert "| Indikator Peserta kegiatan | 994 | 488 | -506 |" in found[FIGURES]
    assert BEHIND not in found
    assert office("issue", "--cabut", second, "--alasan", "x", today=LATER).exit_code == 0


def test_what_was_deleted_or_superseded_is_named_with_its_reason(office):
    issue(office)
    words = ("delete", "20", "--alasan", "dobel")
    assert office(*words, today=LATER).exit_code == 0
    rows = rows_of(sections(office)[BEHIND])
    assert len(rows) > 2
    assert all(re.fullmatch(r"keluar \d+ \w{3} \d{4}: dobel", row[-1]) for row in rows[:-1])


def test_what_was_not_changed_itself_bears_no_day(office):
    """A pagu that a later decision replaced stands as it stood."""
    issue(office)
    ((number, old),) = office.sql(
        "SELECT kegiatan, max(jumlah) FROM anggaran WHERE tahun = 2025 GROUP BY kegiatan"
        " ORDER BY kegiatan LIMIT 1"
    )
    words = ("budget", str(number), "--dana", "APBDes:7 jt", "--tahap", "perubahan")
    assert office(*words, "--tanggal", "2025-12-20", today=LATER).exit_code == 0
    rows = rows_of(sections(office)[BEHIND])
    by_kind = {row[-1].split()[0]: row for row in rows[:-1]}
    assert by_kind["keluar"][-1] == "keluar"
    assert re.fullmatch(r"masuk \d+ \w{3} \d{4}", by_kind["masuk"][-1])
    assert f"-Rp{old:,}".replace(",", ".") in by_kind["keluar"]


def test_a_row_of_a_day_after_the_issue_is_not_late(office):
    assert office("issue", "--periode", "2026", "--nomor", "7").exit_code == 0
    words = ("spend", "1", "--dana", "APBDes:10.000", "--tanggal")
    assert not is_late(office, *words, "2026-08-02")
    assert is_late(office, *words, "2026-07-20")
