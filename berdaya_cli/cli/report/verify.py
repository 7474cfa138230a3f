"""The command verify."""

from pathlib import Path
from typing import Annotated

import typer

from berdaya_cli.cli.params import argument
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.errors import ExitCode
from berdaya_cli.language import N_

EXAMPLES = ("berdaya verify laporan.pdf",)


def verify(
    ctx: typer.Context,
    asal: Annotated[str, argument("BERKAS|KODE", N_("A file, or the code that stands on a paper"))],
) -> ExitCode:
    """Check whether a file is a report that was issued here, and whether it still holds."""
    # imported when it runs: TAB needs the options alone
    from berdaya_cli.domain.report.edisi import is_like_a_code
    from berdaya_cli.reports.report.verified import as_data, sentences
    from berdaya_cli.services.report.edisi.differences import with_today
    from berdaya_cli.services.report.edisi.editions import examine_code, examine_file

    session: Session = ctx.obj
    path = Path(asal)
    is_code = not path.is_file() and is_like_a_code(asal)
    content = None if is_code else session.files.read(path)
    with session.store() as store:
        found = examine_code(store, asal) if content is None else examine_file(store, content)
        found = with_today(store, found, today=session.today)
    first, *others = sentences(found)
    session.screen.report_done("verify", as_data(found), first)
    for said in others if not session.settings.json else ():
        session.screen.say(said)
    return ExitCode.OK if found.terbukti else ExitCode.FINDINGS
