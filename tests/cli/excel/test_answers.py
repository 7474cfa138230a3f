"""import on a terminal: unknown words are asked for once, and known the next time."""

import json

import pytest

from tests.terminal import CTRL_C, DOWN, ENTER, Terminal

TABLE = (
    "Kegiatan;Fokus;Kecamatan;Satker;Mulai;Catatan Rapat\n"
    "Senam;lansia;Bobotsari;Dinas Sosial Pbg;3 November 2025;ok\n"
    "Masak;lansia;Bobotsari;Dinas Sosial Pbg;4 November 2025;\n"
)
NEXT = (
    TABLE.replace("Senam", "Jalan sehat").replace("Masak", "Rapat").replace(" November", " Oktober")
)
SATKER = ("kolom D 'Satker', misalnya Dinas Sosial Pbg?", f"pelaksana{ENTER}")
CATATAN = ("kolom F 'Catatan Rapat', misalnya ok?", f"lewati{ENTER}")
BODY = ("'Dinas Sosial Pbg' itu lembaga yang mana?", f"dinsos{ENTER}")
YES = ("Impor seperti itu?", ENTER)


def table(tmp_path, text=TABLE, name="lrfk.csv"):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def answered(berdaya, tmp_path, *options, answers=(SATKER, CATATAN, YES, BODY, YES), text=TABLE):
    terminal = Terminal(berdaya, "import", str(table(tmp_path, text)), *options)
    for question, keys in answers:
        terminal.answer(question, keys)
    return terminal


def kept(berdaya):
    return berdaya.sql("SELECT nama, isi FROM pemetaan ORDER BY dicatat")


def names(berdaya):
    return [name for (name,) in berdaya.sql("SELECT nama FROM kegiatan ORDER BY id")]


def test_words_are_asked_for_and_the_file_comes_in(berdaya, tmp_path):
    terminal = answered(berdaya, tmp_path)
    terminal.sees("lrfk.csv: baru 2")
    assert terminal.ends() == 0

    assert names(berdaya) == ["Senam", "Masak"]
    columns = {"catatan rapat": "lewati", "satker": "pelaksana"}
    assert [(nama, json.loads(isi)) for nama, isi in kept(berdaya)] == [
        ("lrfk", {"kolom": columns, "lembaga": {}}),
        ("lrfk", {"kolom": columns, "lembaga": {"dinas sosial pbg": "dinsos"}}),
    ]


def test_the_next_table_alike_comes_in_by_itself_and_says_why(berdaya, tmp_path):
    assert answered(berdaya, tmp_path).ends() == 0
    result = berdaya("import", str(table(tmp_path, NEXT, "lrfk-2.csv")))

    assert (result.exit_code, result.stderr) == (0, "")
    assert (
        result.stdout.splitlines()[0]
        == "lrfk-2.csv: baru 2, berubah 0, tetap 0, ditolak 0, hilang 0."
    )
    assert (
        "  jawaban tersimpan: 'lrfk': catatan rapat = dilewati; satker = Pelaksana;"
        " dinas sosial pbg = dinsos"
    ) in result.stdout.splitlines()


def test_without_the_answers_the_words_are_unknown_again(berdaya, tmp_path):
    assert answered(berdaya, tmp_path).ends() == 0
    result = berdaya("import", str(table(tmp_path, NEXT, "lrfk-2.csv")), "--tanpa-pemetaan")

    assert result.exit_code == 6
    assert "Kolom ini tidak dikenal" in result.stdout


def test_in_a_pipe_nothing_is_asked(berdaya, tmp_path):
    result = berdaya("import", str(table(tmp_path)))

    assert (result.exit_code, result.stderr, kept(berdaya)) == (6, "", [])
    assert result.stdout == (
        "lrfk.csv: baru 0, berubah 0, tetap 0, ditolak 2, hilang 0."
        " Belum tersimpan: 2 perlu diperbaiki.\n"
        "  baris 1 D Satker: Kolom ini tidak dikenal, dan kolom untuk 'Pelaksana' belum ada."
        ' Sebutkan isinya dengan --kolom "Satker=pelaksana", atau lewati dengan --buang-kolom "Satker"\n'
        "  baris 1 F Catatan Rapat: Kolom ini tidak dikenal, dan kolom untuk 'Pelaksana' belum ada."
        ' Sebutkan isinya dengan --kolom "Catatan Rapat=pelaksana", atau lewati dengan'
        ' --buang-kolom "Catatan Rapat"\n'
        "  ditolak: baris 2-3\n"
    )


def test_an_empty_answer_leaves_everything(berdaya, tmp_path):
    terminal = answered(berdaya, tmp_path, answers=(SATKER, (CATATAN[0], ENTER)))
    terminal.sees("baru 0")

    assert (terminal.ends(), names(berdaya), kept(berdaya)) == (6, [], [])


def test_no_leaves_everything(berdaya, tmp_path):
    terminal = answered(berdaya, tmp_path, answers=(SATKER, CATATAN, (YES[0], DOWN + ENTER)))
    terminal.sees("baru 0")

    assert (terminal.ends(), names(berdaya), kept(berdaya)) == (6, [], [])


def test_ctrl_c_leaves_what_waits_and_tells_what_came_in(berdaya, tmp_path):
    other = table(tmp_path, TABLE.replace("Satker", "OPD").replace("Dinas Sosial Pbg", "dinsos")
                  .replace("Catatan Rapat", "Ket"), "baik.csv")  # fmt: skip
    terminal = Terminal(berdaya, "import", str(other), str(table(tmp_path)))
    terminal.answer(SATKER[0], CTRL_C)
    terminal.sees("baik.csv: baru 2")

    assert (terminal.ends(), names(berdaya), kept(berdaya)) == (130, ["Senam", "Masak"], [])


def test_a_dry_run_asks_and_keeps_nothing(berdaya, tmp_path):
    terminal = answered(berdaya, tmp_path, "--dry-run")
    terminal.sees("baru 2")

    assert (terminal.ends(), names(berdaya), kept(berdaya)) == (0, [], [])


def test_the_column_that_names_the_kegiatan_can_be_said(berdaya, tmp_path):
    text = (
        "Rincian Acara;Fokus;Kecamatan;OPD;Mulai\nSenam;lansia;Bobotsari;dinsos;3 November 2025\n"
    )
    answers = (("kolom A 'Rincian Acara', misalnya Senam?", f"Nama Kegiatan{ENTER}"), YES)

    assert answered(berdaya, tmp_path, answers=answers, text=text).ends() == 0
    assert names(berdaya) == ["Senam"]


@pytest.mark.parametrize(
    "text",
    [
        TABLE.replace("Bobotsari", "Bobotsarii"),  # something else is wrong as well
        TABLE.replace("Catatan Rapat", "Nama").replace(";ok", ";Sutini"),  # of people, maybe
        TABLE.replace("Catatan Rapat", "NIK"),
        TABLE.replace("Catatan Rapat", "No. HP"),
        TABLE.replace("Catatan Rapat", "Satker"),  # of two alike nobody knows which
    ],
)
def test_where_more_is_wrong_nothing_is_asked(berdaya, tmp_path, text):
    terminal = Terminal(berdaya, "import", str(table(tmp_path, text)))
    terminal.sees("baru 0")

    assert (terminal.ends(), kept(berdaya), names(berdaya)) == (6, [], [])


def test_an_answer_is_taken_back_as_any_operation(berdaya, tmp_path):
    assert answered(berdaya, tmp_path, answers=(SATKER, CATATAN, YES, (BODY[0], ENTER))).ends() == 6
    assert len(kept(berdaya)) == 1
    berdaya("undo", "--yes")

    assert kept(berdaya) == []
