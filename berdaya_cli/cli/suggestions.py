"""What TAB offers for a value: known by the metavar of its option, and by the command's name."""

from collections.abc import Callable, Iterable
from typing import Any

import typer.core

from berdaya_cli.cli.session import Session
from berdaya_cli.domain.errors import BerdayaError
from berdaya_cli.services.suggest import Said, Suggestion, begins_with, suggest

_OF_THE_RECORD = {
    "AGENDA": "agenda",
    "DESA": "desa",
    "FOKUS": "fokus",
    "KABUPATEN": "kabupaten",
    "KECAMATAN": "kecamatan",
    "KECAMATAN...": "kecamatan",
    "LEMBAGA": "lembaga",
    "OPD": "opd",
    "PERIODE": "periode",
    "SUMBER": "sumber_dana",
    "SUMBER:RUPIAH": "sumber_dana",
}
"""A metavar, and what of the record it stands for."""
_NAMED = {
    "dasar": "dasar_hukum",
    "dasar_hukum": "dasar_hukum",
    "sumber": "sumber",
    "sumber_nama": "sumber",
    "sumber_pilar": "sumber",
    "sumber_tempat": "sumber",
}
"""A parameter that may name a row, or be any text."""
_NUMBERED = {"penugasan": "penugasan", "tindak-lanjut": "tindak_lanjut"}
"""What the number of a command is one of; else of a kegiatan."""
Completer = Callable[[Any, Any, str], list[Any]]


def completer_of(command: str, param: Any) -> Completer | None:  # noqa: ANN401  Typer's own click
    """Return what completes a parameter; None leaves it to the shell, which offers files."""
    words = _fixed_words(command, param.name, param.metavar)
    if words:
        return lambda _ctx, _param, typed: _items(begins_with(typed, map(Suggestion, words)))
    what = _NAMED.get(param.name) or _OF_THE_RECORD.get(param.metavar)
    if param.metavar == "ID":
        what = _NUMBERED.get(command.partition("-")[2], "kegiatan")
    if param.metavar == "KODE" and command.startswith("edit-") and param.opts[0][:1] != "-":
        what = command.removeprefix("edit-").replace("-", "_")
    if what is None:
        return None
    return lambda ctx, param, typed: _items(_of_the_record(ctx, param, what, typed))


def _of_the_record(ctx: Any, param: Any, what: str, typed: str) -> Iterable[Suggestion]:  # noqa: ANN401  likewise
    """Look into the record; whatever is wrong with it, TAB is silent and changes nothing."""
    session: Session = ctx.obj
    kecamatan = ctx.params.get("kecamatan") if what == "desa" else None
    said = Said(
        kabupaten=ctx.params.get("kabupaten"),
        kecamatan=(kecamatan,) if isinstance(kecamatan, str) else tuple(kecamatan or ()),
    )
    try:
        with session.store(make=False, upgrade=False) as store:
            found = begins_with(typed, suggest(store, what, said, today=session.today))
    except BerdayaError:
        return ()
    if param.metavar == "SUMBER:RUPIAH":
        return tuple(Suggestion(f"{one.kata}:", one.keterangan) for one in found)
    return found


def _items(found: Iterable[Suggestion]) -> list[Any]:
    item = typer.core.CompletionItem  # type: ignore[attr-defined]  # Typer's own copy of click
    return [item(one.kata, help=one.keterangan or None) for one in found]


def command_names(names: Iterable[str], typed: str) -> list[Any]:
    """Complete the name of a command without importing any."""
    return _items(begins_with(typed, map(Suggestion, names)))


def _fixed_words(command: str, name: str, metavar: str | None) -> tuple[str, ...]:  # noqa: PLR0911  a table of words, each from its own home
    """Return the words of a parameter that has a fixed list of them."""
    if name == "lang":
        return ("id", "en")
    if command == "completion":
        from berdaya_cli.cli.settings import SHELLS

        return SHELLS
    if command.startswith(("add-", "edit-")):
        return _words_of_reference(command, name)
    if metavar == "STATUS":
        from berdaya_cli.domain.kegiatan.status import NAMA_STATUS

        return tuple(NAMA_STATUS)
    if metavar == "PERAN":
        from berdaya_cli.domain.programme.penugasan import NAMA_PERAN

        return tuple(NAMA_PERAN)
    if metavar == "TAHAP":
        from berdaya_cli.domain.kegiatan.anggaran import TAHAP

        return TAHAP
    if metavar == "MENURUT":
        from berdaya_cli.domain.report.rekap import MENURUT, PAPERS

        return (*MENURUT, *PAPERS)
    if metavar == "URUTAN":
        from berdaya_cli.domain.kegiatan.daftar import URUTAN

        return URUTAN
    return _kinds(command) if metavar == "JENIS" else ()


def _kinds(command: str) -> tuple[str, ...]:
    if command == "gaps":
        from berdaya_cli.domain.programme.jenis_celah import CELAH, EVERYTHING, KELOMPOK

        return (*KELOMPOK, *CELAH, EVERYTHING)
    if command == "attach":
        from berdaya_cli.domain.kegiatan.bukti import JENIS_BUKTI

        return JENIS_BUKTI
    from berdaya_cli.domain.kegiatan.status import NAMA_JENIS

    return tuple(NAMA_JENIS)


def _words_of_reference(command: str, name: str) -> tuple[str, ...]:
    from berdaya_cli.cli.reference.kinds import BY_TABLE
    from berdaya_cli.services.reference.fields import literal_words

    kind = BY_TABLE.get(command.partition("-")[2].replace("-", "_"))
    return literal_words(kind.row, name.removeprefix("hapus_")) if kind else ()
