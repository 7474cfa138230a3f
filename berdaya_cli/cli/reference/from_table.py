"""The commands list-, add- and edit- of each kind of reference data, made from the table of kinds.

Their options bear the names of the fields of a row, so the options as given are what is asked for.
"""

from collections.abc import Callable
from inspect import Parameter, Signature
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from berdaya_cli.cli.params import (
    DryRunOption,
    KabupatenOption,
    PerOption,
    SemuaHariOption,
    TableOption,
    argument,
    option,
)
from berdaya_cli.cli.reference.fields import KODE, Field
from berdaya_cli.cli.reference.kinds import BY_TABLE, Kind
from berdaya_cli.cli.session import Session
from berdaya_cli.cli.tables import deliver_table, read_table_file
from berdaya_cli.language import N_

if TYPE_CHECKING:  # TAB needs the options alone
    from berdaya_cli.services.reference.change import PermintaanRujukan

_NO_FIELDS = ("dry_run", "kabupaten", "which")
Command = Callable[..., None]


def make(name: str) -> tuple[Command, tuple[str, ...]]:
    """Return the function and the examples of a command such as add-lembaga."""
    verb, _hyphen, noun = name.partition("-")
    kind = BY_TABLE[noun.replace("-", "_")]
    if verb == "list":
        more = "--per 2025-08-01" if kind.dated else "--json"
        return _lister(kind), (f"berdaya {name}", f"berdaya {name} {more}")
    if verb == "add":
        return _adder(kind), kind.examples[:1]
    return _editor(kind), kind.examples[1:]


def _lister(kind: Kind) -> Command:
    def list_rows(
        ctx: typer.Context,
        output: Path | None,
        kabupaten: str | None,
        **day: Any,  # noqa: ANN401  as Typer hands them in
    ) -> None:
        from berdaya_cli.services.reference.lists import list_reference

        session: Session = ctx.obj
        hari = None if day.get("semua") else session.as_of(day.get("per"))
        file = read_table_file(output)
        with session.store() as store:
            found = list_reference(store, kind.tabel, kabupaten, hari)
            deliver_table(session, store, found, file, kabupaten=kabupaten, per=hari)

    days = [("per", PerOption, None), ("semua", SemuaHariOption, False)] if kind.dated else []
    last = [("output", TableOption, None), ("kabupaten", KabupatenOption, None)]
    return _command(list_rows, kind.list, [*days, *last])


def _adder(kind: Kind) -> Command:
    def add_row(ctx: typer.Context, **_options: object) -> None:
        from berdaya_cli.services.reference.change import add_reference

        session: Session = ctx.obj
        minta = _asked(ctx, kind)
        name, dry_run = str(ctx.info_name), bool(ctx.params["dry_run"])
        with session.write(name, dry_run=dry_run) as store:
            rencana = add_reference(store, minta)
        session.report_changes(name, rencana, dry_run=dry_run)

    options: list[_Option] = []
    for number, field in enumerate((*kind.fields, KODE)):
        if kind.argument and not number:
            metavar, text = kind.argument
            options.append((field.name, Annotated[str, argument(metavar, text)], ...))
        else:
            options.append(_option(field, needed=field.needed))
    return _command(add_row, kind.add, [*options, *_LAST])


def _editor(kind: Kind) -> Command:
    def edit_row(ctx: typer.Context, **_options: object) -> None:
        from berdaya_cli.services.reference.change import edit_reference

        session: Session = ctx.obj
        minta = _asked(ctx, kind)
        name, dry_run = str(ctx.info_name), bool(ctx.params["dry_run"])
        with session.write(name, dry_run=dry_run) as store:
            rencana = edit_reference(store, str(ctx.params["which"]), minta)
        session.report_changes(name, rencana, dry_run=dry_run)

    which = Annotated[str, argument("KODE", N_("Which one, by code or name"))]
    options: list[_Option] = [("which", which, ...)]
    for field in kind.fields:
        options.append(_option(field))
        if field.repeated:
            gone = Field(f"hapus_{field.name}", field.gone, field.metavar, repeated=True)
            options.append(_option(gone))
    return _command(edit_row, kind.edit, [*options, *_LAST])


_Option = tuple[str, Any, Any]
"""A parameter's name, annotation and default."""
_LAST: list[_Option] = [
    ("kabupaten", KabupatenOption, None),
    ("dry_run", DryRunOption, False),
]


def _option(field: Field, *, needed: bool = False) -> _Option:
    made = option(field.flag, field.help, field.metavar)
    if needed:
        return field.name, Annotated[str, made], ...
    return field.name, Annotated[list[str] | None if field.repeated else str | None, made], None


def _command(run: Command, summary: str, options: list[_Option]) -> Command:
    """Return a function the sentence and the signature that Typer makes a command of."""
    asked = [
        Parameter(
            name,
            Parameter.KEYWORD_ONLY,
            default=Parameter.empty if default is ... else default,
            annotation=annotation,
        )
        for name, annotation, default in options
    ]
    ctx = Parameter("ctx", Parameter.POSITIONAL_OR_KEYWORD, annotation=typer.Context)
    run.__signature__ = Signature([ctx, *asked])  # type: ignore[attr-defined]  # read by inspect
    run.__annotations__ = {}
    run.__doc__ = summary
    return run


def _asked(ctx: typer.Context, kind: Kind) -> "PermintaanRujukan":
    from berdaya_cli.services.reference.change import PermintaanRujukan

    given = {name: value for name, value in ctx.params.items() if name not in _NO_FIELDS}
    lists = {name: tuple(value) for name, value in given.items() if isinstance(value, list)}
    return PermintaanRujukan.of(kind.row, ctx.params["kabupaten"], **given | lists)
