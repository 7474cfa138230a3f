"""What is up on a day, on one screen: each thing to do with its command."""

from collections.abc import Iterator, Sequence
from datetime import date
from textwrap import shorten, wrap
from typing import NamedTuple

from berdaya_cli.domain.pantau.hari_ini import (
    TANPA_DOKUMEN,
    TANPA_KEGIATAN,
    TERBANYAK,
    HariIni,
    Perlu,
)
from berdaya_cli.domain.pantau.pengingat import FORMULIR, TINDAK_LANJUT
from berdaya_cli.domain.programme.jenis_celah import OWNER
from berdaya_cli.domain.tabel import Kolom, Tabel, Value
from berdaya_cli.domain.tanggal import nama_hari, nama_tanggal
from berdaya_cli.language import N_, _, format_day_of_year, format_number
from berdaya_cli.reports.stamp import stamp

WIDTH = 80
LINES = 20
"""It fits the smallest screen, with the prompt below it."""
COMMANDS_AT = 45
"""The column where commands begin."""
MOST_COMING = 2
MORE = " ..."
_DAY = len("2026-01-08")
_SAID = {
    FORMULIR: N_("Forms not received yet: {names}"),
    OWNER: N_("No penanggung jawab yet: {names}"),
    "lewat-jadwal": N_("Past its schedule: {names}"),
    "tanpa-bukti": N_("Finished kegiatan without evidence: {n}"),
    TINDAK_LANJUT: N_("Follow-ups due {day}: {n}"),
    "tanpa-peserta": N_("Finished kegiatan without people reported: {n}"),
    TANPA_KEGIATAN: N_("No kegiatan yet this year: {names}"),
    TANPA_DOKUMEN: N_("Documents that pilots lack: {n}"),
}
_KOLOM = (
    Kolom("bagian", N_("Part"), "kode"),
    Kolom("jenis", N_("Kind"), "kode"),
    Kolom("tanggal", N_("Date"), "tanggal"),
    Kolom("jumlah", N_("Number"), "angka"),
    Kolom("uraian", N_("What")),
    Kolom("perintah", N_("Command")),
)


class Layar(NamedTuple):
    """An answer with a layout of its own on a terminal, which is a table everywhere else."""

    lines: tuple[str, ...]
    tabel: Tabel


def of_day(hari_ini: HariIni) -> Layar:
    """Lay out what is up, on a screen of 80 columns in at most 20 lines."""
    above = (stamp(),) if hari_ini.contoh else ()
    for folding in range(TERBANYAK, -1, -1):
        lines = (*above, *_head(hari_ini), *_to_do(hari_ini, folding), *_foot(hari_ini))
        if len(lines) <= LINES:
            break
    return Layar(lines, Tabel("today", _KOLOM, _rows(hari_ini)))


def first_steps(tanggal: str) -> Layar:
    """Lay out how to begin, where there is no record yet."""
    steps = (
        (_("Bring in the programme of Purbalingga: its kecamatan, pilots, OPD"), "berdaya init"),
        (_("See what nobody is responsible for yet"), "berdaya gaps"),
        (_("Record the first kegiatan; what is needed is asked"), "berdaya record"),
    )
    more = (
        (_("To try it first, with invented records:"), "berdaya init --contoh"),
        (_("Another regency, with a file of its own:"), "berdaya help data"),
        (_("The manual:"), "berdaya help mulai"),
    )
    lines = (
        *_title("Kecamatan Berdaya", tanggal),
        _("There is no record on this computer yet."),
        "",
        _beside(_("The first three steps"), _("Type")),
        *(line for n, step in enumerate(steps, 1) for line in _numbered(n, *step, lines=2)),
        "",
        *(_beside(*one) for one in more),
    )
    rows: list[tuple[Value, ...]] = [
        ("mulai", None, None, n, *step) for n, step in enumerate(steps, 1)
    ]
    rows += [("mulai", None, None, None, *one) for one in more]
    return Layar(lines, Tabel("today", _KOLOM, rows))


def of_several(regencies: Sequence[tuple[str, str]], tanggal: str) -> Layar:
    """Lay out whose day can be asked for, where the file holds several regencies."""
    each = [(nama, f"berdaya today --kabupaten {kode}") for kode, nama in regencies]
    room = LINES - 4
    shown = each if len(each) <= room else each[: room - 1]
    lines = [*_title("Kecamatan Berdaya", tanggal), "", _beside(_("Regency"), _("Type"))]
    lines += [_beside(*one) for one in shown]
    if hidden := len(each) - len(shown):
        lines.append(_("and {n} more").format(n=hidden))
    rows = [("kabupaten", None, None, None, *one) for one in each]
    return Layar(tuple(lines), Tabel("today", _KOLOM, rows))


def _rows(hari_ini: HariIni) -> list[tuple[Value, ...]]:
    forms = hari_ini.penerimaan
    to = None if forms else "berdaya template --semua"
    rows: list[tuple[Value, ...]] = [
        ("keadaan", "kabupaten", hari_ini.tanggal, None, hari_ini.kabupaten, None),
        ("keadaan", "formulir", None, forms.diterima if forms else None, _forms(hari_ini), to),
    ]
    for one in hari_ini.perlu:
        said = sentence(one, one.nama, hari_ini.tanggal)
        rows.append(("perlu", one.jenis, one.hari, one.jumlah, said, one.perintah))
    rows += [
        ("akan-datang", None, event.tanggal, None, event.uraian, None)
        for event in hari_ini.akan_datang
    ]
    if not hari_ini.contoh:
        day = hari_ini.cadangan and hari_ini.cadangan[:_DAY]
        rows.append(("cadangan", None, day, None, _backup(hari_ini), "berdaya backup"))
    return rows


def _title(text: str, tanggal: str) -> tuple[str, ...]:
    day = nama_hari(tanggal)
    if len(text) + len(day) + 2 > WIDTH:
        return (text, day)
    return (f"{text}{day.rjust(WIDTH - len(text))}",)


def _head(hari_ini: HariIni) -> Iterator[str]:
    yield from _title(f"Kecamatan Berdaya, {hari_ini.kabupaten}", hari_ini.tanggal)
    none = "" if hari_ini.penerimaan else "   berdaya template --semua"
    yield f"{_forms(hari_ini)}{none}"
    yield ""


def _forms(hari_ini: HariIni) -> str:
    forms = hari_ini.penerimaan
    if forms is None:
        return _("{periode}: no forms went out yet").format(periode=hari_ini.periode.nama)
    said = _("{periode}: {n} of {all} forms received")
    return said.format(periode=hari_ini.periode.nama, n=forms.diterima, all=forms.keluar)


def _to_do(hari_ini: HariIni, folding: int) -> Iterator[str]:
    """Write the things to do; so many of them may take two lines."""
    if not hari_ini.perlu:
        yield _("There is nothing to do today.")
    else:
        yield _beside(_("Things to do"), _("Type"))
    for number, one in enumerate(hari_ini.perlu[:TERBANYAK], 1):
        lines = 2 if number <= folding else 1
        names = list(one.nama)
        while len(names) > 1 and len(_folded(sentence(one, names, hari_ini.tanggal))) > lines:
            names.pop()
        said = sentence(one, names, hari_ini.tanggal)
        yield from _numbered(number, said, one.perintah, lines)
    more = len(hari_ini.perlu) - TERBANYAK
    if more > 0:
        yield _beside(_("and {n} other things").format(n=more), "berdaya gaps --jenis semua")


def _folded(text: str, lines: int | None = None) -> list[str]:
    """Fold a text into the column left of the commands; what is over is cut with a mark."""
    return wrap(text, COMMANDS_AT - 4, max_lines=lines, placeholder=MORE, break_on_hyphens=False)


def _numbered(number: int, text: str, command: str, lines: int) -> Iterator[str]:
    first, *rest = _folded(text, lines)
    yield _beside(f"{number} {first}", command)
    for line in rest:
        yield f"  {line}"


def _beside(text: str, command: str) -> str:
    """Put a command beside a text, in a column of its own where the text leaves room."""
    return f"{text.ljust(COMMANDS_AT - 2)}  {command}"


def _foot(hari_ini: HariIni) -> Iterator[str]:
    yield ""
    if hari_ini.akan_datang:
        yield _("Coming")
        shown = hari_ini.akan_datang[:MOST_COMING]
        days = [_day(one.tanggal, weekday=True) for one in shown]
        room = max(map(len, days)) + 2
        for day, one in zip(days, shown, strict=True):
            what = shorten(one.uraian, WIDTH - 2 - room, placeholder=MORE)
            yield f"  {day.ljust(room)}{what}"
        yield ""
    if not hari_ini.contoh:
        yield _beside(_backup(hari_ini), "berdaya backup")
    yield _("Record: berdaya record   Report: berdaya report   More: berdaya help")


def _backup(hari_ini: HariIni) -> str:
    moment = hari_ini.cadangan
    if moment is None:
        return _("Last backup: none yet")
    when = _near(moment[:_DAY], hari_ini.tanggal)
    clock = moment[_DAY + 1 :].replace(":", ".")
    return _("Last backup: {when}").format(when=f"{when}, {clock}" if clock else when)


def _near(tanggal: str, hari: str) -> str:
    """Write a day as people say it: today, tomorrow, yesterday, or its date."""
    if len(tanggal) != _DAY:
        return nama_tanggal(tanggal)
    apart = (date.fromisoformat(tanggal) - date.fromisoformat(hari)).days
    near = {-1: _("yesterday"), 0: _("today"), 1: _("tomorrow")}
    return near.get(apart) or nama_tanggal(tanggal)


def _day(tanggal: str, *, weekday: bool) -> str:
    if len(tanggal) != _DAY:
        return nama_tanggal(tanggal)
    return format_day_of_year(date.fromisoformat(tanggal), weekday=weekday)


def sentence(one: Perlu, names: Sequence[str], hari: str) -> str:
    """Write one thing to do with some of the names of what it is about; the rest is counted."""
    joined = ("; " if any("," in name for name in one.nama) else ", ").join(names)
    if hidden := one.lainnya + len(one.nama) - len(names):
        joined = _("{names}, and {n} more").format(names=joined, n=format_number(hidden))
    said = _(_SAID[one.jenis]).format(
        names=joined, n=format_number(one.jumlah), day=_near(one.hari or hari, hari)
    )
    if one.jenis == FORMULIR and one.hari:
        due = _("at the latest {day}").format(day=_day(one.hari, weekday=False))
        return f"{said} ({due})"
    return said
