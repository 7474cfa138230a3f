"""chase: to each office one message, by name, and it is noted when it was asked."""

import json
import shutil

import pytest

from tests.conftest import Berdaya
from tests.documents import pdf_text, word_text

TODAY = "2026-01-08"
OUT = ("template", "--semua", "--periode", "2025-TW4", "--output")


@pytest.fixture(scope="module")
def late_file(tmp_path_factory, seeded_file):
    """Three offices with forms that are out, one of which owes much; made once."""
    folder = tmp_path_factory.mktemp("late")
    db = folder / "berdaya.db"
    shutil.copy(seeded_file, db)
    base = ("record", "--fokus", "sport-center", "--pelaksana", "dinporapar")
    with pytest.MonkeyPatch.context() as patch:
        berdaya = Berdaya(db, patch)
        for words in (
            (*base, "--nama", "Lapangan voli", "--kecamatan", "Bobotsari", "--tanggal",
             "1 November - 15 Desember 2025", "--status", "berjalan", "--dana", "apbd:20jt"),
            (*base, "--nama", "Barista", "--kecamatan", "Bukateja", "--tanggal", "2025-11-10",
             "--status", "selesai", "--dana", "apbd:9jt", "--realisasi", "apbd:9,4 jt"),
            (*base, "--nama", "Jambore", "--kecamatan", "Bukateja", "--kecamatan", "Bobotsari",
             "--tanggal", "2025-11-12", "--status", "selesai"),
            ("record", "--fokus", "lansia", "--pelaksana", "Kecamatan Bukateja", "--nama", "Senam",
             "--kecamatan", "Bukateja", "--tanggal", "2025-11-12", "--status", "selesai"),
            ("add-tindak-lanjut", "rakor-provinsi-2025", "--uraian", "Menyusun jadwal", "--lembaga",
             "dinporapar", "--batas", "2026-01-09"),
        ):  # fmt: skip
            assert berdaya(*words).exit_code == 0, words
        forms = (*OUT, str(folder / "formulir"), "--paling-lambat", "2026-01-07")
        assert berdaya(*forms, today="2025-12-29").exit_code == 0
    return db


@pytest.fixture
def late(late_file, berdaya):
    """The program with these offices."""
    shutil.copy(late_file, berdaya.db)
    return berdaya


def data(berdaya, *words, today=TODAY):
    result = berdaya("chase", "--json", *words, today=today)
    assert result.exit_code == 0, result.stderr
    return {one["lembaga"]: one for one in json.loads(result.stdout)["data"]}


def test_each_office_gets_one_message(late, golden):
    golden("chase.txt", late("chase", "--dry-run", today=TODAY).stdout)
    told = data(late, "--dry-run")
    assert {office: one["ke"] for office, one in told.items()} == {
        "dinporapar": 1,
        "dinsos": 1,
        "kecamatan-bukateja": 1,
    }
    assert [hal["jenis"] for hal in told["dinporapar"]["hal"]] == [
        "formulir-belum-diterima",
        "lewat-jadwal",
        "di-atas-pagu",
        "tanpa-realisasi",
        "tanpa-bukti",
    ]
    assert told["dinporapar"]["lainnya"] == 2  # evidence of the second, the follow-up
    assert told["dinporapar"]["paling_lambat"] == "2026-01-12"


def test_a_form_that_is_awaited_still_is_awaited_by_its_own_day(late):
    assert data(late, "--dry-run", today="2026-01-05")["dinsos"]["paling_lambat"] == "2026-01-07"
    said = data(late, "--dry-run", "--paling-lambat", "20 Januari 2026")
    assert said["dinsos"]["paling_lambat"] == "2026-01-20"


def test_a_reminder_is_noted_once_a_day_and_can_be_taken_back(late):
    assert data(late)["dinsos"]["ke"] == 1
    assert data(late)["dinsos"]["ke"] == 1  # the same day is the same reminder
    assert data(late, today="2026-01-12")["dinsos"]["ke"] == 2
    noted = "SELECT count(*) FROM formulir_langkah WHERE langkah = 'diingatkan'"
    assert late.sql(noted) == [(6,)]
    third = late("chase", "--opd", "dinsos", today="2026-01-15")
    assert third.stderr.splitlines()[1] == (
        "Dinsosdaldukkbp3a: pengingat ke-3 sebaiknya berupa surat: "
        "berdaya chase --opd dinsos --periode 2025-TW4 --format docx --output surat"
    )
    rows = late("list-formulir", today="2026-01-15").stdout
    assert [line.split("\t")[6] for line in rows.splitlines()[1:]] == ["2", "3", "2"]
    assert late("undo", "--yes").exit_code == 0
    assert data(late, "--dry-run", today="2026-01-16")["dinsos"]["sebelumnya"] == [
        "2026-01-08",
        "2026-01-12",
    ]


def test_what_was_answered_is_not_asked_again(late):
    words = ("receive", "dinsos", "--periode", "2025-TW4", "--lewat", "pesan", "--nihil")
    assert late(*words, today=TODAY).exit_code == 0
    assert set(data(late, "--dry-run")) == {"dinporapar", "kecamatan-bukateja"}
    nothing = late("chase", "--opd", "dinsos", "--dry-run", today=TODAY)
    assert nothing.stdout == ""
    assert nothing.stderr == (
        "Tidak ada yang ditunggu dari kantor mana pun, Triwulan IV Tahun 2025.\n"
        "Uji coba, belum ada yang tersimpan.\n"
    )


def test_messages_and_letters_are_files(late, tmp_path):
    messages, letters = tmp_path / "pesan", tmp_path / "surat"
    assert late("chase", "--output", str(messages), today=TODAY).stdout.startswith("3 berkas di ")
    assert sorted(file.name for file in messages.iterdir()) == [
        "Pengingat_2026-01-08_dinporapar_TW-IV-2025.txt",
        "Pengingat_2026-01-08_dinsos_TW-IV-2025.txt",
        "Pengingat_2026-01-08_kecamatan-bukateja_TW-IV-2025.txt",
    ]
    both = ("chase", "--opd", "dinporapar", "--nomor", "400.10.2/15/2026", "--tembusan", "Arsip",
            "--output", str(letters))  # fmt: skip
    for form in ("docx", "pdf"):
        assert late(*both, "--format", form, today="2026-01-15").exit_code == 0
    word = "\n".join(word_text(letters / "Surat_2026-01-15_dinporapar_TW-IV-2025.docx"))
    paper = " ".join(pdf_text(letters / "Surat_2026-01-15_dinporapar_TW-IV-2025.pdf").split())
    for said in (
        "400.10.2/15/2026",
        "Kepala Dinas Pemuda, Olahraga dan Pariwisata",
        "menyusul permintaan kami tanggal 8 Januari 2026",
        "Lapangan voli, Bobotsari: dijadwalkan sampai 15 Desember 2025",
        "Kepala Dinas Pemberdayaan Masyarakat dan Desa,",
        "Arsip",
    ):
        assert said in word
        assert said in paper
    again = (letters / "Surat_2026-01-15_dinporapar_TW-IV-2025.pdf").read_bytes()
    late(*both, "--format", "pdf", today="2026-01-15")
    assert (letters / "Surat_2026-01-15_dinporapar_TW-IV-2025.pdf").read_bytes() == again


def test_text_of_users_is_shown_and_obeyed_by_no_chat(late):
    late("edit", "1", "--nama", "*Voli* _x_\u202e")
    told = data(late, "--dry-run")["dinporapar"]["teks"]
    assert "\u2217Voli\u2217 \uff3fx\uff3f\\u202e, Bobotsari: dijadwalkan" in told


def test_undo_is_offered_only_where_something_was_noted(late):
    offered = "bila tidak jadi dikirim: berdaya undo"
    assert offered in late("chase", today=TODAY).stderr
    again = late("chase", today=TODAY).stderr
    assert offered not in again
    assert "Sudah tercatat diingatkan hari ini." in again
    assert offered not in late("chase", "--dry-run", today="2026-01-12").stderr


def test_a_dry_run_shows_what_would_go_into_files_and_checks_as_a_run_does(late, tmp_path):
    words = ("chase", "--dry-run", "--output", str(tmp_path / "p"))
    assert "pengingat ke-1" in late(*words, today=TODAY).stdout
    assert not (tmp_path / "p").exists()
    late.refuses((*words, "--format", "pdf", "--kertas", "a9"), 4, "a9", today=TODAY)


def test_forms_of_no_office_are_named(late, tmp_path):
    path = str(tmp_path / "f.xlsx")
    words = ("template", "--fokus", "rppa", "--periode", "2025-TW4", "--output", path)
    assert late(*words, today="2025-12-29").exit_code == 0
    said = late("chase", "--dry-run", today=TODAY).stderr
    assert "kantornya belum tercatat: rppa" in said


def test_only_what_began_by_the_end_of_the_period_is_asked_about(late):
    late("record", "--nama", "Lomba", "--fokus", "sport-center", "--pelaksana", "dinsos", "--kecamatan",
         "Bobotsari", "--tanggal", "1-2 Januari 2026", "--status", "berjalan", today="2026-01-05")  # fmt: skip
    assert "Lomba" not in late("chase", "--dry-run", today=TODAY).stdout
    assert "Lomba" in late("chase", "--periode", "2026", "--dry-run", today=TODAY).stdout
    late.refuses(("chase", "--periode", "2027"), 4, "belum mulai", today=TODAY)


def test_what_is_known_is_of_the_period_and_money_says_its_source(late):
    late("progress", "4", "--status", "selesai", "--tanggal", "2026-01-08", today=TODAY)
    told = late("chase", "--dry-run", today=TODAY).stdout
    assert "data per 12 November 2025 sudah kami terima" in told
    assert "pagu tercatat Rp9.000.000 (APBD Kabupaten 2025). Mohon nomor DPPA" in told


def test_no_letter_names_a_day_that_is_to_come(late):
    assert late("chase", today="2026-01-15").exit_code == 0
    told = data(late, "--dry-run", today=TODAY)
    assert told["dinsos"]["sebelumnya"] == []


def test_a_long_name_does_not_cut_the_request_off(late):
    late("edit", "1", "--nama", "Lapangan voli " * 25)
    told = data(late, "--dry-run")["dinporapar"]["teks"]
    assert "\u2026, Bobotsari: dijadwalkan sampai 15 Desember 2025. Mohon keadaan" in told


def test_several_forms_of_an_office_are_counted(late, tmp_path):
    words = ("template", "--pelaksana", "dinsos", "--fokus", "lansia", "--periode", "2025-TW4")
    assert late(*words, "--output", str(tmp_path / "l.xlsx"), today="2025-12-29").exit_code == 0
    folder = tmp_path / "surat"
    late("chase", "--opd", "dinsos", "--format", "docx", "--output", str(folder), today=TODAY)
    (path,) = folder.iterdir()
    word = "\n".join(word_text(path))
    assert "2 berkas formulir" in word
    assert "Formulir Triwulan IV Tahun 2025, lansia (berkas terlampir)" in word


def test_the_secretariat_does_not_remind_itself(late):
    late("record", "--nama", "Rapat", "--fokus", "rppa", "--pelaksana", "dinpermasdes", "--kecamatan",
         "Bobotsari", "--tanggal", "2025-11-02", "--status", "selesai")  # fmt: skip
    assert "dinpermasdes" not in data(late, "--dry-run")
    assert "dinpermasdes" in data(late, "--dry-run", "--opd", "dinpermasdes")


def test_an_office_without_a_form_is_asked_and_not_noted(berdaya):
    words = ("record", "--fokus", "lansia", "--pelaksana", "Kecamatan Bukateja", "--nama", "Senam",
             "--kecamatan", "Bukateja", "--tanggal", "2025-11-12", "--status", "selesai")  # fmt: skip
    berdaya(*words)
    before = berdaya.content()
    result = berdaya("chase", today=TODAY)
    assert "1. Senam, Bukateja: mohon foto atau laporan singkatnya" in result.stdout
    assert "NIHIL" not in result.stdout
    assert result.stderr == (
        "Belum ada formulir Triwulan IV Tahun 2025 yang keluar.\n"
        "Formulir Triwulan IV Tahun 2025 belum dibuat untuk mereka, jadi pengingatnya tidak"
        " dicatat: Kecamatan Bukateja\n"
    )
    assert berdaya.content() == before


def test_no_export_says_who_was_reminded(late, tmp_path):
    assert (
        late("chase", "--opd", "dinsos", "--paling-lambat", "2026-01-31", today=TODAY).exit_code
        == 0
    )
    folder = tmp_path / "ekspor"
    assert late("export", "--internal", "--output", str(folder), today=TODAY).exit_code == 0
    told = b"".join(file.read_bytes() for file in folder.iterdir() if file.is_file())
    assert b"2026-01-31" not in told
    assert b"diingatkan" not in told


def test_samples_say_so(contoh, tmp_path):
    result = contoh("chase", "--periode", "2026-TW2", today="2026-07-31")
    assert "*DATA CONTOH" in result.stdout
    words = ("chase", "--periode", "2026-TW2", "--output", str(tmp_path / "p"))
    assert contoh(*words, today="2026-07-31").exit_code == 0
    assert all(file.name.startswith("CONTOH_") for file in (tmp_path / "p").iterdir())


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("--opd", "dinporapa"), 3, "Dinas Pemuda"),
        (("--periode", "kapan"), 4, "kapan"),
        (("--paling-lambat", "2026-01-07"), 4, "sudah lewat"),
        (("--paling-lambat", "Januari 2026"), 4, "hari"),
        (("--format", "odt", "--output", "x"), 4, "teks, docx"),
        (("--format", "docx"), 2, "--output surat"),
        (("--nomor", "1"), 2, "--format docx"),
        (("--format", "docx", "--output", "x", "--nomor", "1"), 4, "3 surat"),
        (("--format", "pdf", "--output", "x", "--penanda-tangan", "Siapa"), 3, "Siapa"),
        (
            ("--format", "pdf", "--output", "x", "--tembusan", "0812 3456 7890"),
            4,
            "nomor seseorang",
        ),
        (("--opd", "x", "--periode", "y"), 3, "'y'"),
    ],
)
def test_what_cannot_be_is_refused_and_leaves_no_trace(late, tmp_path, words, code, told):
    folder = tmp_path / "x"
    words = [
        str(folder) if word == "x" and words[n - 1] == "--output" else word
        for n, word in enumerate(words)
    ]
    late.refuses(("chase", *words), code, told, today=TODAY)
    assert not folder.exists()
