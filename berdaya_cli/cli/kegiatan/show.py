"""The command show."""

import typer

from berdaya_cli.cli.params import KegiatanArgument
from berdaya_cli.cli.session import Session
from berdaya_cli.services.kegiatan.show import show_kegiatan

EXAMPLES = ("berdaya show 1", "berdaya show 1 --json")


def show(ctx: typer.Context, kegiatan: KegiatanArgument) -> None:
    """Show all that is known of a kegiatan: what describes it, dated rows, changes."""
    session: Session = ctx.obj
    with session.store(make=False) as store:
        session.deliver(show_kegiatan(store, kegiatan, today=session.today))
