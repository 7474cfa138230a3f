"""record on a terminal of its own: questions answered as a person answers them."""

import pytest

from tests.terminal import CTRL_C, DOWN, ENTER, UP, Terminal


def test_a_kegiatan_is_recorded_by_answering(berdaya):
    terminal = Terminal(berdaya, "record")
    for question, keys in (
        ("Apa nama kegiatannya?", f"Posyandu lansia{ENTER}"),
        ("Fokusnya?", f"{DOWN}{DOWN}{ENTER}"),
        ("Di kecamatan mana?", f"kej{ENTER}"),
        ("Di kecamatan lain juga?", ENTER),
        ("Di desa mana di Kejobong?", f"Pandansari{ENTER}"),
        ("Di desa lain", ENTER),
        ("Siapa pelaksananya?", f"dinas sosial{ENTER}"),
        ("Siapa mitranya?", f"koni{ENTER}"),
        ("Ada mitra lain?", ENTER),
        ("Kapan?", ENTER),
        ("Bergabung dengan program", f"Posyandu ILP{ENTER}"),
        ("Statusnya?", ENTER),
        ("laki-laki (L)?", f"12{ENTER}"),
        ("perempuan (P)?", f"20{ENTER}"),
        ("Pagu dari sumber dana mana?", f"apbd k{ENTER}"),
        ("Berapa dari APBD Kabupaten?", f"15 jt{ENTER}"),
        ("Pagu dari sumber dana lain juga?", ENTER),
        ("Berapa realisasi dari APBD Kabupaten?", f"14,5 juta{ENTER}"),
        ("Bukti dukungnya?", f"Foto di map 3{ENTER}"),
        ("Uraiannya?", ENTER),
        ("Sudah benar?", ENTER),
    ):
        terminal.answer(question, keys)
    terminal.sees("Tersimpan.")

    assert terminal.ends() == 0
    assert berdaya.sql(
        "SELECT nama, fokus, pelaksana, program, tanggal_mulai, tanggal_selesai FROM kegiatan"
    ) == [("Posyandu lansia", "lansia", "dinsos", "Posyandu ILP", "2025-11-20", "2025-11-20")]
    assert berdaya.sql("SELECT kecamatan, desa FROM kegiatan_lokasi") == [
        ("33.03.03", "33.03.03.2007")
    ]
    assert berdaya.sql("SELECT jumlah, laki_laki, perempuan FROM pelaksanaan") == [(32, 12, 20)]
    assert berdaya.sql("SELECT status FROM perkembangan") == [("selesai",)]
    assert berdaya.sql("SELECT a.jumlah, r.jumlah FROM anggaran a, realisasi r") == [
        (15_000_000, 14_500_000)
    ]
    assert berdaya.sql("SELECT jenis, tempat FROM bukti") == [("dokumentasi", "Foto di map 3")]


def test_a_question_can_be_asked_once_more(berdaya):
    """Each way of asking goes back: a text, a choice, a name with completion."""
    terminal = Terminal(berdaya, "record")
    terminal.sees("Ketik < untuk kembali")
    for question, keys in (
        ("Apa nama kegiatannya?", f"<{ENTER}"),  # there is none before it
        ("Apa nama kegiatannya?", f"Senm{ENTER}"),
        ("Fokusnya?", f"{UP}{ENTER}"),
        ("Apa nama kegiatannya?", f"Senam{ENTER}"),
        ("Fokusnya?", ENTER),
        ("Di kecamatan mana?", f"kej{ENTER}"),
        ("Di kecamatan lain juga?", f"<{ENTER}"),
        ("Fokusnya?", f"{DOWN}{DOWN}{ENTER}"),
        ("Di kecamatan mana?", ENTER),
        ("Siapa pelaksananya?", f"dinsos{ENTER}"),
        ("Siapa mitranya?", f"<{ENTER}"),
        ("Siapa pelaksananya?", f"dinporapar{ENTER}"),
        ("Siapa mitranya?", ENTER),
        ("Kapan?", f"\x15Mei 2026{ENTER}"),
        ("Bergabung dengan program", ENTER),
        ("Statusnya?", ENTER),
        ("Pagu dari sumber dana mana?", ENTER),
        ("Uraiannya?", f"<{ENTER}"),
        ("Pagu dari sumber dana mana?", f"apbd k{ENTER}"),
        ("Berapa dari APBD Kabupaten?", f"1 jt{ENTER}"),
        ("Pagu dari sumber dana lain juga?", ENTER),
        ("Uraiannya?", ENTER),
        ("Sudah benar?", ENTER),
    ):
        terminal.answer(question, keys)
    terminal.sees("Tersimpan.")

    assert terminal.ends() == 0
    assert berdaya.sql("SELECT nama, fokus, pelaksana, seluruh_kabupaten FROM kegiatan") == [
        ("Senam", "lansia", "dinporapar", 1)
    ]
    assert berdaya.sql("SELECT jumlah FROM anggaran") == [(1_000_000,)]


def test_spending_is_asked_for_without_a_pagu_too(berdaya):
    terminal = Terminal(
        berdaya, "record", "--nama", "Senam", "--fokus", "lansia", "--kecamatan", "Kejobong", "--desa",
        "Pandansari", "--pelaksana", "dinsos", "--mitra", "koni", "--program", "x", "--status", "berjalan",
    )  # fmt: skip
    for question, keys in (
        ("Kapan?", f"\x151 November 2025{ENTER}"),
        ("laki-laki (L)?", ENTER),
        ("perempuan (P)?", ENTER),
        ("Berapa jumlah pesertanya?", ENTER),
        ("Pagu dari sumber dana mana?", ENTER),
        ("Realisasi dari sumber dana mana?", f"Baznas{ENTER}"),
        ("Berapa realisasi dari Baznas?", f"2 jt{ENTER}"),
        ("Realisasi dari sumber dana lain juga?", ENTER),
        ("Bukti dukungnya?", f"https://contoh.go.id/daftar-hadir.pdf{ENTER}"),
        ("Daftar hadir", f"\x15https://contoh.go.id/foto.jpg{ENTER}"),
        ("Uraiannya?", ENTER),
        ("Sudah benar?", ENTER),
    ):
        terminal.answer(question, keys)
    assert terminal.ends() == 0
    assert berdaya.sql("SELECT jumlah FROM realisasi") == [(2_000_000,)]
    assert berdaya.sql("SELECT tautan FROM bukti") == [("https://contoh.go.id/foto.jpg",)]


def test_a_wrong_answer_is_told_at_once_and_can_be_mended(berdaya):
    terminal = Terminal(
        berdaya, "record", "--fokus", "rppa", "--pelaksana", "dinsos", "--kecamatan", "Kejobong"
    )
    terminal.answer("Apa nama kegiatannya?", ENTER)
    terminal.answer("Ini harus diisi.", f"hubungi 081234567890{ENTER}")
    terminal.answer("08********90", f"\x15Rakor{ENTER}")
    terminal.answer("Di desa mana", f"sempor{ENTER}")
    terminal.answer("Pilih dari daftar dengan Tab.", f"\x15{ENTER}")
    terminal.answer("Siapa mitranya?", ENTER)
    terminal.answer("Kapan?", f"\x15besok{ENTER}")
    terminal.answer("'besok' bukan tanggal.", f"\x153 Desember 2025{ENTER}")
    terminal.answer("Bergabung dengan program", ENTER)
    terminal.answer("Statusnya?", ENTER)
    terminal.answer("Pagu dari sumber dana mana?", f"Baznas{ENTER}")
    terminal.answer("Berapa dari Baznas?", f"banyak{ENTER}")
    terminal.answer("'banyak' bukan jumlah uang.", f"\x151.500.000{ENTER}")
    terminal.answer("Pagu dari sumber dana lain juga?", ENTER)
    terminal.answer("Uraiannya?", ENTER)
    terminal.sees("berdaya record --nama Rakor --fokus rppa --pelaksana dinsos")
    terminal.answer("Sudah benar?", ENTER)

    assert terminal.ends() == 0
    assert berdaya.sql("SELECT nama, tanggal_mulai FROM kegiatan") == [("Rakor", "2025-12-03")]
    assert berdaya.sql("SELECT status FROM perkembangan") == [("direncanakan",)]
    assert berdaya.sql("SELECT jumlah FROM anggaran") == [(1_500_000,)]


def test_a_month_is_a_plan_and_asks_for_nobody_who_came(berdaya):
    given = (
        "record",
        "--fokus",
        "rppa",
        "--pelaksana",
        "dinsos",
        "--kecamatan",
        "Kejobong",
        "--nama",
        "Rakor",
    )
    terminal = Terminal(berdaya, *given, "--desa", "Pandansari")
    for question, keys in (
        ("Siapa mitranya?", ENTER),
        ("Kapan?", f"\x15November 2025{ENTER}"),
        ("Bergabung dengan program", ENTER),
        ("Statusnya?", ENTER),
        ("Pagu dari sumber dana mana?", ENTER),
        ("Uraiannya?", ENTER),
        ("Sudah benar?", ENTER),
    ):
        terminal.answer(question, keys)
    assert terminal.ends() == 0
    assert berdaya.sql("SELECT mulai, selesai FROM jadwal") == [("2025-11", "2025-11")]
    assert berdaya.sql("SELECT status FROM perkembangan") == [("direncanakan",)]


@pytest.mark.parametrize("question", ["Apa nama kegiatannya?", "Fokusnya?", "Di kecamatan mana?"])
def test_ctrl_c_leaves_nothing_behind(berdaya, question):
    before = berdaya.content()
    terminal = Terminal(berdaya, "record")
    for asked, keys in (
        ("Apa nama kegiatannya?", f"x{ENTER}"),
        ("Fokusnya?", ENTER),
        ("Di kecamatan mana?", ENTER),
    ):
        terminal.answer(asked, CTRL_C if asked == question else keys)
        if asked == question:
            break

    terminal.sees("Dihentikan: belum ada yang tersimpan.")
    assert terminal.ends() == 130
    assert berdaya.content() == before


SAID = (
    "record", "--nama", "Rakor", "--fokus", "rppa", "--kecamatan", "Kejobong", "--desa", "Pandansari",
    "--mitra", "koni", "--tanggal", "2025-12-03", "--jenis", "baru", "--status", "direncanakan", "--dana", "baznas:nihil",
    "--uraian", "x",
)  # fmt: skip


def test_saying_no_at_the_end_writes_nothing(berdaya):
    before = berdaya.content()
    terminal = Terminal(berdaya, *SAID)
    terminal.sees("Siapa pelaksananya?")
    terminal.answer("Dinsosdaldukkbp3a", ENTER)  # who answers for that fokus there
    terminal.answer("Sudah benar?", f"{DOWN}{ENTER}")
    terminal.sees("Tidak ada yang disimpan.")

    assert terminal.ends() == 130
    assert berdaya.content() == before


def test_what_the_record_refuses_is_told_with_the_command_to_mend(berdaya):
    berdaya(*SAID, "--pelaksana", "dinsos")
    before = berdaya.content()
    terminal = Terminal(berdaya, *SAID)
    terminal.answer("Siapa pelaksananya?", ENTER)
    terminal.sees("Perintah yang sama: berdaya record --nama Rakor")
    terminal.sees("Sudah ada: kegiatan 1")

    assert terminal.ends() == 4
    assert berdaya.content() == before


def test_nothing_is_asked_in_a_pipe_or_for_a_program(berdaya):
    berdaya.refuses(("record", "--nama", "x"), 2, "Belum diisi: --fokus, --pelaksana, --tanggal.")
    for flag in ("--json", "--quiet"):
        terminal = Terminal(berdaya, "record", flag)
        terminal.sees("Belum diisi")
        assert terminal.ends() == 2
