"""The command list-impor."""

import typer

from berdaya_cli.cli.session import Session
from berdaya_cli.services.formulir.list_impor import list_impor as listing

EXAMPLES = ("berdaya list-impor", "berdaya list-impor --json")


def list_impor(ctx: typer.Context) -> None:
    """List the files that came in: when, of whom, for which period, and whether nihil."""
    session: Session = ctx.obj
    with session.store() as store:
        session.deliver(listing(store))
