"""The command gaps."""

import typer

from berdaya_cli.cli.params import KabupatenOption, PerOption
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.errors import ExitCode
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.language import _
from berdaya_cli.services.gaps import find_gaps

EXAMPLES = ("berdaya gaps", "berdaya gaps --per 31/12/2025 --json")


def gaps(ctx: typer.Context, per: PerOption = None, kabupaten: KabupatenOption = None) -> ExitCode:
    """Show which fokus nobody, or more than one, is responsible for, pilot by pilot."""
    session: Session = ctx.obj
    hari = session.as_of(per)
    with session.store() as store:
        temuan = find_gaps(store, kabupaten, hari=hari)
    if temuan:
        session.deliver_temuan("gaps", temuan)
        return ExitCode.FINDINGS
    none = _("Every fokus of every pilot has a penanggung jawab as of {date}.")
    session.deliver_temuan("gaps", (), none.format(date=nama_tanggal(hari)))
    return ExitCode.OK
