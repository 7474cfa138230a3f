"""cron: what it shows, and that a scheduler can run it."""

import json
import os
import shlex
import subprocess
import time
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.publish.penjadwalan import Penjadwalan, parse_pukul
from berdaya_cli.reports.publish import as_schedule
from tests.conftest import need
from tests.faults import files_of


def test_what_it_shows(berdaya, golden):
    result = berdaya("cron", "--show", "--output", "/srv/terbuka", "--format", "csv", "--k", "11")

    assert (result.exit_code, result.stderr) == (0, "")
    program = shown(berdaya)["crontab"].split(" * * * ")[1].split(" export ")[0]
    golden(
        "cron.txt",
        result.stdout.replace(program, "/opt/berdaya").replace(str(berdaya.db), "/srv/berdaya.db"),
    )


def shown(berdaya, *words):
    return json.loads(berdaya("cron", "--show", *words, "--json").stdout)["data"]


def test_paths_are_absolute_and_the_words_those_of_export(berdaya, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    line = shown(berdaya, "--output", "terbuka", "--internal", "--excel", "--pukul", "6.05")[
        "crontab"
    ]

    minute, hour, *_days, program = line.split(" ", 5)
    words = shlex.split(program)
    assert (minute, hour) == ("5", "6")
    assert Path(words[0]).is_absolute()
    assert words[words.index("export") :] == [
        "export", "--output", str(tmp_path / "terbuka"), "--db", str(berdaya.db), "--internal",
        "--excel", "--quiet",
    ]  # fmt: skip


def test_without_a_folder_it_is_one_beside_the_database(berdaya):
    assert f"--output {berdaya.db.with_name('terbuka')} " in shown(berdaya)["crontab"]


def test_an_internal_export_has_a_folder_and_a_name_of_its_own(berdaya):
    told = shown(berdaya, "--internal")
    assert f"--output {berdaya.db.with_name('terbatas')} " in told["crontab"]
    assert "'berdaya-export-internal'" in told["windows"]


@pytest.mark.parametrize(
    ("words", "runs"),
    [
        (("backup",), ["backup", "--db", "{db}", "--quiet"]),
        (("backup", "--output", "/srv/cadangan"), ["backup", "--output", "/srv/cadangan", "--db", "{db}", "--quiet"]),
        (("doctor",), ["doctor", "--db", "{db}"]),
    ],
)  # fmt: skip
def test_backup_and_doctor_can_be_scheduled_too(berdaya, words, runs):
    told = shown(berdaya, *words)
    program = shlex.split(told["crontab"].split(" ", 5)[5])
    assert program[program.index(words[0]) :] == [word.format(db=berdaya.db) for word in runs]
    assert f"'berdaya-{words[0]}'" in told["windows"]


def test_what_is_scheduled_runs(berdaya, tmp_path):
    for words in (("backup", "--output", str(tmp_path / "c")), ("doctor",)):
        line = shown(berdaya, *words)["crontab"].split(" ", 5)[5].replace(r"\%", "%")
        ran = subprocess.run(["/bin/sh", "-c", line], capture_output=True, check=False)
        assert ran.returncode in {0, 6}, ran.stderr
    assert list((tmp_path / "c").glob("*.db"))


def test_it_changes_nothing_by_itself(berdaya):
    berdaya.refuses(
        ("cron",), 2,
        "Kesalahan: cron sendiri tidak mengubah apa pun.\nSaran: Lihat yang perlu diberikan kepada"
        " penjadwal dengan --show.\n",
    )  # fmt: skip


def test_what_export_would_refuse_is_refused_now(berdaya, tmp_path):
    berdaya.refuses(("cron", "--show", "--format", "pfd"), 4, "bukan bentuk laporan")
    berdaya.refuses(("cron", "--show", "--format", "html", "--periode", "2025-11"), 4, "utuh")
    berdaya.refuses(("cron", "backup", "--show", "--k", "11"), 2, "--k untuk ekspor.")
    berdaya.refuses(("cron", "doktor", "--show"), 4, "'doktor' bukan perintah yang dijadwalkan.")
    berdaya.refuses(("cron", "--show", "--pukul", "24:00"), 4, "'24:00' bukan jam.\nSaran: Tulis")
    berdaya.refuses(("cron", "--show", "--db", str(tmp_path / "x.db")), 5, "Tidak ada basis data")


@pytest.mark.parametrize(
    ("text", "clock"), [("02:15", (2, 15)), ("2.15", (2, 15)), ("23:59", (23, 59))]
)
def test_a_time_of_day(text, clock):
    assert parse_pukul(text) == clock
    with pytest.raises(InvalidValueError):
        parse_pukul(f"{text}0")


HARD = Penjadwalan(
    "berdaya-export", ('/opt/a b/100%/$x/"q"/it\'s', "export", "--output", "C:\\a b\\$y"), 2, 5
)


def test_each_scheduler_has_its_own_way_of_quoting(golden):
    golden("cron.quoting.txt", "\n\n".join(as_schedule.to_data(HARD).values()) + "\n")


def test_the_shell_of_cron_reads_the_words_back():
    line = as_schedule.crontab(HARD).split(" ", 5)[5]
    assert shlex.split(line.replace(r"\%", "%")) == list(HARD.perintah)


def test_systemd_takes_the_units(berdaya, tmp_path):
    analyze = need("systemd-analyze")
    told = shown(berdaya, "--output", str(tmp_path / "a b"))
    for kind in ("service", "timer"):
        path = tmp_path / f"berdaya-export.{kind}"
        path.write_text(told[f"systemd_{kind}"], encoding="utf-8")
        checked = subprocess.run([analyze, "verify", path], capture_output=True, check=False)
        assert (checked.returncode, checked.stderr) == (0, b"")


def test_the_line_runs_from_anywhere_with_nothing_around_it(berdaya, tmp_path):
    """No environment, no terminal, the root folder, a home that cannot be written."""
    folder = tmp_path / "yang terbuka 100%"
    line = shown(berdaya, "--output", str(folder))["crontab"].split(" ", 5)[5]
    ran = subprocess.run(
        ["env", "-i", "HOME=/proc/1", "/bin/sh", "-c", line.replace(r"\%", "%")], cwd="/",
        stdin=subprocess.DEVNULL, capture_output=True, check=False,
    )  # fmt: skip

    assert (ran.returncode, ran.stdout, ran.stderr) == (0, b"", b"")
    assert len(files_of(folder)) == 55


@pytest.mark.skipif(
    os.environ.get("CI") != "true", reason="it changes the user's crontab, so only where CI=true"
)
def test_a_cron_daemon_runs_it(berdaya, tmp_path):
    daemon, crontab = need("cron"), need("crontab")
    soon = datetime.now().astimezone() + timedelta(seconds=5)  # to write it down
    soon += timedelta(seconds=60 - soon.second)
    folder = tmp_path / "terbuka"
    line = shown(berdaya, "--output", str(folder), "--pukul", f"{soon:%H:%M}")["crontab"]
    before = subprocess.run([crontab, "-l"], capture_output=True, check=False)
    subprocess.run([crontab, "-"], input=f"{line}\n".encode(), check=True)
    try:
        with subprocess.Popen([daemon, "-f"], stderr=subprocess.PIPE) as process:
            until = time.monotonic() + 150
            while not (folder / "manifest.json").exists() and time.monotonic() < until:
                time.sleep(0.5)
            time.sleep(3)
            process.terminate()
    finally:
        old = before.stdout if before.returncode == 0 else None
        subprocess.run([crontab, "-" if old else "-r"], input=old, check=True)

    assert len(files_of(folder)) == 55
