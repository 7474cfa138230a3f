"""The command info."""

from dataclasses import asdict

import typer

from berdaya_cli import __version__
from berdaya_cli.cli.session import Session
from berdaya_cli.language import _
from berdaya_cli.services.keeping.info import describe_database

EXAMPLES = ("berdaya info", "berdaya info --json")


def info(ctx: typer.Context) -> None:
    """Show where the database is, what it holds and which version this is."""
    session: Session = ctx.obj
    with session.store() as store:
        found = describe_database(store)
    last = found.operasi_terakhir
    lines = [
        _("Database: {path}").format(path=found.path),
        _("Size: {size} bytes").format(size=found.bytes),
        _("Version: {version}").format(version=__version__),
        _("Last change: {time}, {command}, by {user}").format(
            time=last.waktu, command=last.perintah, user=last.petugas
        ),
        _("Rows:"),
        *(f"  {row.tabel}: {row.jumlah}" for row in found.tabel),
    ]
    session.screen.deliver_data("info", asdict(found) | {"versi": __version__}, lines)
