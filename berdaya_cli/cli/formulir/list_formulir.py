"""The command list-formulir."""

import typer

from berdaya_cli.cli.params import PeriodeOption
from berdaya_cli.cli.session import Session
from berdaya_cli.services.formulir.list_formulir import list_formulir as listing

EXAMPLES = ("berdaya list-formulir", "berdaya list-formulir --periode 2025-TW4")


def list_formulir(ctx: typer.Context, periode: PeriodeOption = None) -> None:
    """List the forms that went out: to whom, for which period, and whether they came back."""
    session: Session = ctx.obj
    with session.store() as store:
        session.deliver(listing(store, periode, today=session.today))
