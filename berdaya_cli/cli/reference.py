"""What the commands that add and correct reference data have in common: their three moves.

Their options bear the names of the fields of a row, so the options as given are what is asked for.
"""

from typing import TYPE_CHECKING

import typer

from berdaya_cli.cli.session import Session
from berdaya_cli.domain.row import Row

if TYPE_CHECKING:  # TAB needs the options alone
    from berdaya_cli.services.reference import PermintaanRujukan

_NO_FIELDS = ("dry_run", "kabupaten", "which")


def add_row(ctx: typer.Context, kind: type[Row]) -> None:
    """Add a row as the options of the command describe it."""
    from berdaya_cli.services.reference import add_reference

    session: Session = ctx.obj
    minta = _asked(ctx, kind)
    name, dry_run = str(ctx.info_name), bool(ctx.params["dry_run"])
    with session.write(name, dry_run=dry_run) as store:
        rencana = add_reference(store, minta)
    session.report_changes(name, rencana, dry_run=dry_run)


def edit_row(ctx: typer.Context, kind: type[Row]) -> None:
    """Correct the row that the argument names as the options describe it."""
    from berdaya_cli.services.reference import edit_reference

    session: Session = ctx.obj
    minta = _asked(ctx, kind)
    name, dry_run = str(ctx.info_name), bool(ctx.params["dry_run"])
    with session.write(name, dry_run=dry_run) as store:
        rencana = edit_reference(store, str(ctx.params["which"]), minta)
    session.report_changes(name, rencana, dry_run=dry_run)


def _asked(ctx: typer.Context, kind: type[Row]) -> "PermintaanRujukan":
    from berdaya_cli.services.reference import PermintaanRujukan

    given = {name: value for name, value in ctx.params.items() if name not in _NO_FIELDS}
    lists = {name: tuple(value) for name, value in given.items() if isinstance(value, list)}
    return PermintaanRujukan.of(kind, ctx.params["kabupaten"], **given | lists)
