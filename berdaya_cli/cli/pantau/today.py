"""The command today, which is also what berdaya alone shows."""

import typer

from berdaya_cli.cli.params import KabupatenOption
from berdaya_cli.cli.session import Session

EXAMPLES = ("berdaya", "berdaya today --json")


def today(ctx: typer.Context, kabupaten: KabupatenOption = None) -> None:
    """Show what is to be done today, each thing with its command, and what is coming."""
    from berdaya_cli.reports.pantau import today as layout  # TAB needs the options alone

    session: Session = ctx.obj
    if session.is_first_use:
        session.screen.deliver_screen(*layout.first_steps(session.today))
        return
    from berdaya_cli.services.pantau import today as service

    with session.store() as store:
        codes = service.whose_day(store, kabupaten, session.today)
        if len(codes) == 1:
            answer = layout.of_day(service.gather_today(store, codes[0], hari=session.today))
        else:
            named = tuple((kode, store.kabupaten.nama(kode)) for kode in codes)
            answer = layout.of_several(named, session.today)
        session.screen.deliver_screen(*answer)
