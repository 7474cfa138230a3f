"""The command list-tindak-lanjut."""

from typing import Annotated

import typer

from berdaya_cli.cli.params import KabupatenOption, PerOption, TableOption, flag, option
from berdaya_cli.cli.session import Session
from berdaya_cli.cli.tables import deliver_table, read_table_file
from berdaya_cli.language import N_
from berdaya_cli.services.reference import list_tindak_lanjut as service

EXAMPLES = ("berdaya list-tindak-lanjut", "berdaya list-tindak-lanjut --belum --lembaga dinsos")


def list_tindak_lanjut(
    ctx: typer.Context,
    agenda: Annotated[str | None, option("--agenda", N_("Only of this event"), "AGENDA")] = None,
    lembaga: Annotated[
        str | None, option("--lembaga", N_("Only those that this body does"), "LEMBAGA")
    ] = None,
    belum: Annotated[bool, flag("--belum", N_("Only what is not done yet"))] = False,
    per: PerOption = None,
    output: TableOption = None,
    kabupaten: KabupatenOption = None,
) -> None:
    """List the follow-ups of the agenda, the most urgent first."""
    session: Session = ctx.obj
    wanted = service.TindakLanjutFilter(
        kabupaten=kabupaten, agenda=agenda, lembaga=lembaga, open_only=belum
    )
    file, hari = read_table_file(output), session.as_of(per)
    with session.store(make=False) as store:
        found = service.list_tindak_lanjut(store, wanted, hari=hari)
        deliver_table(session, store, found, file, kabupaten=kabupaten, per=hari)
