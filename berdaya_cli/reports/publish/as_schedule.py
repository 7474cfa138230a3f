"""A schedule as the schedulers of the three systems want it, each with its own way of quoting."""

import re
import shlex
from collections.abc import Iterator
from subprocess import list2cmdline

from berdaya_cli.domain.publish.penjadwalan import Penjadwalan
from berdaya_cli.language import _


def to_data(jadwal: Penjadwalan) -> dict[str, str]:
    """Return what each scheduler wants, by name."""
    return {
        "crontab": crontab(jadwal),
        "systemd_service": systemd_service(jadwal),
        "systemd_timer": systemd_timer(jadwal),
        "windows": windows(jadwal),
    }


def render(jadwal: Penjadwalan) -> Iterator[str]:
    """Write all of it, each part under a comment that says where it goes."""
    unit = f"~/.config/systemd/user/{jadwal.nama}"
    parts = (
        (_("Linux, macOS: add this line with crontab -e"), crontab(jadwal)),
        (_("Linux with systemd: {path}").format(path=f"{unit}.service"), systemd_service(jadwal)),
        (_("Linux with systemd: {path}").format(path=f"{unit}.timer"), systemd_timer(jadwal)),
        (_("Windows: run this line in PowerShell"), windows(jadwal)),
    )
    for number, (where, text) in enumerate(parts):
        yield from ([""] if number else [])
        yield f"# {where}"
        yield from text.splitlines()


def crontab(jadwal: Penjadwalan) -> str:
    """Write a line for ``crontab -e``; a bare percent sign would end it (crontab(5))."""
    command = shlex.join(jadwal.perintah).replace("%", r"\%")
    return f"{jadwal.menit} {jadwal.jam} * * * {command}"


def systemd_service(jadwal: Penjadwalan) -> str:
    """Write a service that runs once (systemd.service(5), Command Lines)."""
    program, *words = map(_for_systemd, jadwal.perintah)
    command = " ".join((program, *(word.replace("$", "$$") for word in words)))
    return f"[Unit]\nDescription={jadwal.nama}\n\n[Service]\nType=oneshot\nExecStart={command}\n"


def systemd_timer(jadwal: Penjadwalan) -> str:
    """Write the timer of the service; a run that was missed is made up for."""
    return (
        f"[Unit]\nDescription={jadwal.nama}\n\n"
        f"[Timer]\nOnCalendar=*-*-* {jadwal.jam:02}:{jadwal.menit:02}:00\nPersistent=true\n\n"
        "[Install]\nWantedBy=timers.target\n"
    )


def windows(jadwal: Penjadwalan) -> str:
    """Write a line for PowerShell; a run that was missed is made up for."""
    program, *words = jadwal.perintah
    return (
        f"Register-ScheduledTask -TaskName {_for_powershell(jadwal.nama)}"
        f" -Action (New-ScheduledTaskAction -Execute {_for_powershell(program)}"
        f" -Argument {_for_powershell(list2cmdline(words))})"
        f" -Trigger (New-ScheduledTaskTrigger -Daily -At {jadwal.jam:02}:{jadwal.menit:02})"
        " -Settings (New-ScheduledTaskSettingsSet -StartWhenAvailable)"
    )


def _for_systemd(word: str) -> str:
    escaped = word.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + escaped.replace("%", "%%") + '"'


def _for_powershell(text: str) -> str:
    """Quote a text; PowerShell takes four more characters for a quotation mark."""
    return "'" + re.sub("(['\u2018-\u201b])", r"\1\1", text) + "'"
