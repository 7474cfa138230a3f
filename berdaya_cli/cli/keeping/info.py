"""The command info."""

from dataclasses import asdict

import typer

from berdaya_cli import __version__
from berdaya_cli.cli.session import Session
from berdaya_cli.cli.settings import settings_file
from berdaya_cli.language import _, format_size
from berdaya_cli.services.keeping.info import DatabaseInfo, describe_database

EXAMPLES = ("berdaya info", "berdaya info --json")


def info(ctx: typer.Context) -> None:
    """Show where the database is, what it holds, which settings hold and where they were said."""
    session: Session = ctx.obj
    settings = [
        {"nama": nama, "nilai": nilai, "asal": asal}
        for nama, nilai, asal in session.settings.each_with_source(session.path)
    ]
    shown = [_("Settings, and where each was said (your own file: {path}):")]
    shown[0] = shown[0].format(path=settings_file())
    shown += [f"  {row['nama']}: {row['nilai'] or '-'} ({row['asal']})" for row in settings]
    if session.is_first_use:
        none = _("There is no database yet. Begin with: berdaya")
        data = {"path": str(session.path), "versi": __version__, "setelan": settings}
        session.screen.deliver_data("info", data, [none, *shown])
        return
    with session.store() as store:
        found = describe_database(store)
    data = asdict(found) | {"versi": __version__, "setelan": settings}
    session.screen.deliver_data("info", data, [*_lines(found), *shown])


def _lines(found: DatabaseInfo) -> list[str]:
    last = found.operasi_terakhir
    return [
        _("Database: {path}").format(path=found.path),
        _("Size: {size}").format(size=format_size(found.bytes)),
        _("Version: {version}").format(version=__version__),
        _("Last change: {time}, {command}, by {user}").format(
            time=last.waktu, command=last.perintah, user=last.petugas
        ),
        _("Rows:"),
        *(f"  {row.tabel}: {row.jumlah}" for row in found.tabel),
    ]
