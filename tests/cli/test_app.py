"""The program as a whole: words in, exit codes out."""

import json
import os
import sqlite3
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from berdaya_cli import __version__
from berdaya_cli.cli import settings
from berdaya_cli.cli.commands import COMMANDS
from tests.conftest import TODAY

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("words", "stderr"),
    [
        (
            ("asign",),
            "Kesalahan: Tidak ada perintah 'asign'.\nSaran: Mungkin maksud Anda assign atau unassign?\n",
        ),
        (
            ("xyzzy",),
            "Kesalahan: Tidak ada perintah 'xyzzy'.\nSaran: Lihat semua perintah dengan: berdaya --help\n",
        ),
        (
            ("report", "--periodee", "x"),
            "Kesalahan: Tidak ada opsi '--periodee' di sini.\nSaran: Mungkin maksud Anda --periode atau --per?\n",
        ),
        (
            ("report", "--zzz"),
            "Kesalahan: Tidak ada opsi '--zzz' di sini.\nSaran: Lihat: berdaya report --help\n",
        ),
        (
            ("report", "-k", "x"),
            "Kesalahan: Tidak ada opsi '-k' di sini.\nSaran: Lihat: berdaya report --help\n",
        ),
        (
            ("--jsn", "list-pilots"),
            "Kesalahan: Tidak ada opsi '--jsn' di sini.\nSaran: Mungkin maksud Anda --json?\n",
        ),
        (
            ("unassign", "dinsos"),
            "Kesalahan: '--fokus' belum diisi.\nSaran: Lihat: berdaya unassign --help\n",
        ),
        (
            ("assign", "--fokus", "x"),
            "Kesalahan: 'OPD' belum diisi.\nSaran: Lihat: berdaya assign --help\n",
        ),
        (
            ("report", "--kecamatan"),
            "Kesalahan: '--kecamatan' memerlukan nilai.\nSaran: Lihat: berdaya report --help\n",
        ),
        (
            ("list-pilots", "--json=ya"),
            "Kesalahan: '--json' tidak memakai nilai.\nSaran: Lihat: berdaya list-pilots --help\n",
        ),
        (
            ("list-pilots", "x", "y"),
            "Kesalahan: Kata berlebih: x y\nSaran: Beberapa nama dipisahkan dengan koma; yang memuat spasi diapit tanda kutip. Lihat: berdaya list-pilots --help\n",
        ),
        (
            ("list-pilots", "--lang", "jv"),
            "Kesalahan: 'jv' bukan bahasa yang dikenal berdaya.\nSaran: Pilih salah satu: id, en.\n",
        ),
    ],
)
def test_a_word_that_berdaya_does_not_know_names_the_nearest(berdaya, words, stderr):
    result = berdaya(*words)

    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == stderr


def test_an_error_in_english_and_as_json(berdaya):
    plain = berdaya("report", "--kecamatan", "Kejobon", "--lang=en")
    as_json = berdaya("--lang", "en", "--json", "report", "--kecamatan", "Kejobon")

    assert plain.stderr == "Error: No kecamatan called 'Kejobon'.\nHint: Did you mean Kejobong?\n"
    assert (as_json.exit_code, as_json.stdout) == (3, "")
    assert json.loads(as_json.stderr) == {
        "skema": "berdaya/error/1",
        "data": [
            {
                "code": "kecamatan-not-found",
                "exit_code": 3,
                "message": "No kecamatan called 'Kejobon'.",
                "hint": "Did you mean Kejobong?",
                "temuan": [],
            }
        ],
    }


def test_several_errors_as_json(berdaya):
    result = berdaya("assign", "dinsoss", "--fokus", "rppa", "--kecamatan", "Kejobon", "--json")

    codes = [error["code"] for error in json.loads(result.stderr)["data"]]
    assert (result.exit_code, codes) == (3, ["kecamatan-not-found", "lembaga-not-found"])


def test_shared_options_stand_before_and_after_the_command(berdaya):
    db = str(berdaya.db)
    before = berdaya("--db", db, "--json", "list-pilots", db=False)
    after = berdaya("list-pilots", "--json", "--db", db, db=False)

    assert before == after
    assert before.exit_code == 0


def test_the_version(berdaya):
    assert berdaya("--version").stdout == f"berdaya {__version__}\n"
    assert json.loads(berdaya("--version", "--json").stdout)["data"] == {"versi": __version__}


def test_a_database_that_was_named_and_is_not_there_is_an_error(berdaya, tmp_path):
    path = tmp_path / "tidak-ada.db"
    for words in (("list-pilots",), ("assign", "dinsos", "--fokus", "rppa", "--semua-pilot")):
        result = berdaya(*words, "--db", str(path))
        assert (result.exit_code, result.stdout) == (5, "")
        assert result.stderr == (
            f"Kesalahan: Tidak ada basis data di {path}.\nSaran: Buat dengan: berdaya init --db {path}\n"
        )
    assert not path.exists()


def test_the_default_database_is_made_at_first_use(berdaya, tmp_path):
    first = berdaya("list-pilots", db=False, XDG_DATA_HOME=str(tmp_path))
    second = berdaya("list-pilots", db=False, XDG_DATA_HOME=str(tmp_path))

    made = tmp_path / "berdaya" / "berdaya.db"
    assert first.stderr == f"Basis data baru dibuat dan diisi: {made}\n"
    assert (second.stdout, second.stderr) == (first.stdout, "")


def test_a_start_that_was_stopped_half_way_is_begun_anew(berdaya, tmp_path):
    made = tmp_path / "berdaya" / "berdaya.db"
    made.parent.mkdir()
    with sqlite3.connect(made) as conn:
        conn.execute("PRAGMA journal_mode = WAL")
    conn.close()

    assert berdaya("list-pilots", db=False, XDG_DATA_HOME=str(tmp_path)).stdout.count("\n") == 5


def test_two_first_starts_at_once_make_one_database(tmp_path):
    environ = {"XDG_DATA_HOME": str(tmp_path), "PATH": os.environ["PATH"], "HOME": str(tmp_path)}
    runs = [
        subprocess.Popen(
            [sys.executable, "-m", "berdaya_cli", "list-pilots"],
            cwd=ROOT, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )
        for _number in range(4)
    ]  # fmt: skip
    answers = [run.communicate() for run in runs]

    assert [run.returncode for run in runs] == [0] * 4
    assert {out.count(b"\n") for out, _err in answers} == {5}
    assert sum(b"dibuat" in err for _out, err in answers) == 1


def test_today_can_be_set_for_tests_and_reruns(berdaya):
    result = berdaya("list-pilots", today="kemarin")

    assert (result.exit_code, result.stdout) == (4, "")
    assert (
        result.stderr
        == "Kesalahan: BERDAYA_TODAY berisi 'kemarin', bukan hari seperti 2025-12-31.\n"
    )
    assert settings.read_today({"BERDAYA_TODAY": TODAY}) == TODAY
    assert settings.read_today({}) == settings.now().date().isoformat()
    assert settings.now().utcoffset().total_seconds() == 7 * 3600


def test_a_mistake_of_ours_is_one_line_and_a_log(berdaya, tmp_path, monkeypatch):
    def broken(*_args, **_kwargs):
        raise RuntimeError("rusak {di} dalam")

    monkeypatch.setattr("berdaya_cli.services.programme.list_pilots.list_pilots", broken)
    result = berdaya("list-pilots", XDG_STATE_HOME=str(tmp_path))

    log = tmp_path / "berdaya" / "log" / "berdaya.log"
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == (
        "Kesalahan: Ada yang salah di dalam berdaya: RuntimeError: rusak {di} dalam\n"
        f"Saran: Kirimkan berkas {log} kepada yang merawat berdaya di kantor Anda.\n"
    )
    assert "Traceback" in log.read_text()


def test_a_mistake_of_ours_is_told_where_no_log_can_be_kept(berdaya, tmp_path, monkeypatch):
    def broken(*_args, **_kwargs):
        raise RuntimeError("rusak")

    (tmp_path / "berkas").touch()
    monkeypatch.setattr("berdaya_cli.services.programme.list_pilots.list_pilots", broken)
    result = berdaya("list-pilots", XDG_STATE_HOME=str(tmp_path / "berkas"))

    assert (result.exit_code, result.stderr) == (1, "Kesalahan: RuntimeError: rusak\n")


@pytest.mark.parametrize(("error", "code"), [(KeyboardInterrupt, 130), (BrokenPipeError, 0)])
def test_a_stop_from_outside(berdaya, monkeypatch, error, code):
    def stopped(*_args, **_kwargs):
        raise error

    monkeypatch.setattr("berdaya_cli.services.programme.list_pilots.list_pilots", stopped)

    assert berdaya("list-pilots").exit_code == code


def test_a_reader_that_goes_away_is_no_error(berdaya):
    done = subprocess.run(
        f"{sys.executable} -m berdaya_cli list-kecamatan | head -n 1; echo ${{PIPESTATUS[0]}}",
        shell=True, executable="/bin/bash", cwd=ROOT, check=True, capture_output=True, text=True,
        env={"BERDAYA_DB": str(berdaya.db), "PATH": os.environ["PATH"]},
    )  # fmt: skip

    assert done.stderr == ""
    assert done.stdout.splitlines()[-1] == "0"


def test_it_runs_without_any_environment_from_the_root_folder(berdaya):
    done = subprocess.run(
        ["/usr/bin/env", "-i", f"PYTHONPATH={ROOT}", sys.executable, "-m", "berdaya_cli", "--db", str(berdaya.db),
         "gaps", "--per", TODAY],
        cwd="/", check=False, capture_output=True,
    )  # fmt: skip

    assert (done.returncode, done.stderr) == (6, b"")
    assert done.stdout.decode() == berdaya("gaps").stdout


def test_output_is_utf_8_whatever_the_locale(berdaya):
    berdaya(
        "record",
        "--nama",
        "Ngopi \u2615",
        "--fokus",
        "rppa",
        "--pelaksana",
        "dinsos",
        "--tanggal",
        "2025-10-13",
    )
    done = subprocess.run(
        [sys.executable, "-m", "berdaya_cli", "list-kegiatan"], cwd=ROOT, check=True, capture_output=True,
        env={"BERDAYA_DB": str(berdaya.db), "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONCOERCECLOCALE": "0"},
    )  # fmt: skip

    assert "Ngopi \u2615" in done.stdout.decode("utf-8")


DOCUMENTS = {"jinja2", "typst", "docx", "docxtpl", "xlsxwriter", "openpyxl", "rich"}
HEAVY = {"sqlite_utils", "yaml", "pydantic", "babel"} | DOCUMENTS


@pytest.mark.parametrize(
    "words",
    [
        ("list-pilots",), ("list-pilots", "--json"), ("list-kecamatan",), ("list-opd",), ("list-fokus",),
        ("list-agenda",), ("list-penugasan",), ("gaps",), ("list-kegiatan",), ("info",),
        ("report", "--kecamatan", "Kejobong"),
    ],
)  # fmt: skip
def test_a_read_command_in_a_pipe_imports_nothing_heavy(berdaya, words):
    script = (
        "import sys; from berdaya_cli.cli.app import main; main(sys.argv[1:]);"
        "sys.stderr.write('\\n' + ' '.join(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *words], cwd=ROOT, capture_output=True, text=True, check=True,
        env={"BERDAYA_DB": str(berdaya.db), "PATH": os.environ["PATH"], "BERDAYA_TODAY": TODAY},
    )  # fmt: skip

    loaded = {name.split(".")[0] for name in done.stderr.splitlines()[-1].split()}
    names_of_months = {"babel"} if words[0] == "report" else set()
    assert loaded & HEAVY == names_of_months


def test_tab_and_version_import_no_more_than_they_need():
    modules = [entry.module for entry in COMMANDS]
    script = (
        "import sys; from importlib import import_module; import berdaya_cli.cli.app;"
        "sys.stderr.write('store ' * ('berdaya_cli.storage' in sys.modules));"
        "import berdaya_cli.cli.suggestions; list(map(import_module, sys.argv[1:]));"
        "sys.stderr.write(' '.join(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *modules],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )

    first, *loaded = done.stderr.split()
    assert first != "store"
    assert {name.split(".")[0] for name in loaded} & (
        HEAVY | {"python_calamine", "filelock"}
    ) == set()
    assert find_spec("berdaya_cli.domain.report.laporan")
    assert "berdaya_cli.domain.report.laporan" not in loaded


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("list-pilots", "--db", ""), 4, "'--db' tidak boleh kosong."),
        (("export", "--output", ""), 4, "'--output' tidak boleh kosong."),
        (("report", "--kecamatan", "  "), 4, "'--kecamatan' tidak boleh kosong."),
        (("report", "--kecamatan", "Kejobong", "--kecamatan=Bukateja"), 2, "'--kecamatan' disebut dua kali"),
        (("list-kegiatan", "--fokus", "", "--periode", ""), 4, "'--periode' tidak boleh kosong."),
        (("assign", "", "--fokus", "x"), 4, "'OPD' tidak boleh kosong."),
        (("list-pilots", "--per", "\udcff"), 4, "bukan teks UTF-8."),
        (("list-pilots", "--per", "\u0662\u0660\u0662\u0665"), 4, "bukan tanggal."),
    ],
)  # fmt: skip
def test_an_empty_or_doubled_value_is_refused(berdaya, words, code, told):
    result = berdaya(*words)

    assert (result.exit_code, result.stdout) == (code, "")
    assert told in result.stderr


def shell(berdaya, line):
    done = subprocess.run(
        line.replace("berdaya", f"{sys.executable} -m berdaya_cli", 1), shell=True, executable="/bin/bash",
        cwd=ROOT, check=False, capture_output=True, text=True,
        env={"BERDAYA_DB": str(berdaya.db), "PATH": os.environ["PATH"], "BERDAYA_TODAY": TODAY},
    )  # fmt: skip
    return done.returncode, done.stdout, done.stderr


def test_a_full_disk_behind_stdout_is_a_matter_of_storage(berdaya):
    code, _out, err = shell(berdaya, "berdaya list-pilots > /dev/full")

    assert (code, err) == (5, "Kesalahan: Jawaban tidak dapat ditulis: disk penuh.\n")


def test_what_is_kept_is_not_denied(berdaya):
    code, _out, err = shell(
        berdaya, "berdaya assign dinsos --fokus lansia --semua-pilot --mulai 2025 > /dev/full"
    )

    assert (code, berdaya.sql("SELECT count(*) FROM penugasan")) == (5, [(20,)])
    assert err == (
        "Kesalahan: Jawaban tidak dapat ditulis: disk penuh.\n"
        "Saran: Catatan tetap sudah berubah: jangan dimasukkan lagi.\n"
    )


@pytest.mark.parametrize(
    "line", ["berdaya list-pilots >&-", "berdaya list-pilots 2>&-", "berdaya list-pilots >&- 2>&-"]
)
def test_a_closed_stream_swallows_what_is_said(berdaya, line):
    code, _out, err = shell(berdaya, line)

    assert (code, err) == (0, "")


@pytest.mark.parametrize(
    "words", ["list-opd --semua", "report --kecamatan Kejobong", "list-kecamatan --json", "--help"]
)
def test_a_reader_that_stops_early_is_no_error(berdaya, words):
    """More than a pipe holds, and a reader that has gone before it is written."""
    berdaya.sql("UPDATE lembaga SET catatan = hex(zeroblob(100000))")
    code, out, err = shell(berdaya, f"berdaya {words} | true; echo ${{PIPESTATUS[0]}}")

    assert (code, out, err) == (0, "0\n", "")


def test_json_errors_are_json_alone_on_first_use(berdaya, tmp_path):
    result = berdaya(
        "report", "--kecamatan", "Kejobon", "--json", db=False, XDG_DATA_HOME=str(tmp_path)
    )

    assert json.loads(result.stderr)["data"][0]["code"] == "kecamatan-not-found"


def test_quiet_keeps_data(berdaya):
    assert berdaya("info", "--quiet").stdout.startswith("Basis data: ")
    assert berdaya("list-pilots", "--quiet").stdout.count("\n") == 5
    assert berdaya("assign", "dinsos", "--fokus", "lansia", "--semua-pilot", "--quiet").stdout == ""


def test_long_lines_are_broken_between_words_on_a_terminal(berdaya):
    words = (
        "assign",
        "dinsos",
        "--fokus",
        "lansia",
        "--semua-pilot",
        "--sumber",
        "Rapat tim pembina kabupaten",
    )
    result = berdaya(*words, terminal=True)

    assert max(map(len, (result.stdout + result.stderr).splitlines())) <= 80
    assert "di Bukateja:\n  penanggung jawab sejak 20 November 2025\n" in result.stdout


def test_no_figure_is_ever_cut(berdaya):
    berdaya(
        "record", "--nama", "Besar", "--fokus", "rppa", "--pelaksana", "dinsos", "--tanggal", "2025-10-13",
        "--kecamatan", "Kejobong", "--dana", "APBD Kabupaten:150.250.500.000", "--realisasi", "apbd:142.500.000.750",
        "--jumlah", "125000", "--laki-laki", "62500", "--perempuan", "62500",
    )  # fmt: skip
    for columns in ("30", "40", "64", "80", "120"):
        shown = berdaya("report", "--kecamatan", "Kejobong", terminal=True, COLUMNS=columns).stdout
        for figure in ("Rp150.250.500.000", "Rp142.500.000.750", "94,84%", "125.000", "62.500"):
            assert shown.count(figure) >= 3, (columns, figure)


@pytest.mark.parametrize(
    "words",
    [
        ("list-kegiatan",),
        ("list-impor",),
        ("list-formulir",),
        ("list-pemetaan",),
        ("list-tindak-lanjut",),
        ("history",),
        ("show", "1"),
        ("log", "1", "--jumlah", "3"),
        ("progress", "1", "--status", "selesai"),
        ("budget", "1", "--dana", "apbd:1jt"),
        ("spend", "1", "--dana", "apbd:1jt"),
        ("attach", "1", "--tempat", "lemari"),
        ("edit", "1", "--nama", "x"),
        ("delete", "1", "--alasan", "x"),
        ("continue", "1", "--ke", "2026"),
        ("undo",),
        ("chase",),
        ("doctor",),
        ("finish-tindak-lanjut", "1"),
        ("export", "--output", "terbuka"),
        ("backup",),
    ],
)
def test_no_database_is_made_only_to_say_that_there_is_nothing(berdaya, tmp_path, words):
    result = berdaya(*words, db=False, XDG_DATA_HOME=str(tmp_path / "data"))

    assert (result.exit_code, result.stdout) == (5, "")
    assert "Belum ada basis data" in result.stderr
    assert "Saran: Mulailah dengan: berdaya" in result.stderr
    assert not (tmp_path / "data").exists()
