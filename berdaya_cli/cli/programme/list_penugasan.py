"""The command list-penugasan."""

from typing import Annotated

import typer

from berdaya_cli.cli.params import KabupatenOption, PerOption, TableOption, flag, option
from berdaya_cli.cli.session import Session
from berdaya_cli.cli.tables import deliver_table, read_table_file
from berdaya_cli.language import N_
from berdaya_cli.services.programme import list_penugasan as service

EXAMPLES = ("berdaya list-penugasan", "berdaya list-penugasan --opd dinsos --semua")


def list_penugasan(
    ctx: typer.Context,
    opd: Annotated[str | None, option("--opd", N_("Only this body"), "OPD")] = None,
    kecamatan: Annotated[
        str | None, option("--kecamatan", N_("Only this kecamatan"), "KECAMATAN")
    ] = None,
    per: PerOption = None,
    semua: Annotated[bool, flag("--semua", N_("Ended and future ones too"))] = False,
    output: TableOption = None,
    kabupaten: KabupatenOption = None,
) -> None:
    """List who answers for what: a matrix on a terminal, rows in a pipe or with a filter."""
    session: Session = ctx.obj
    hari = session.as_of(per)
    saring = service.PenugasanFilter(kabupaten=kabupaten, opd=opd, kecamatan=kecamatan)
    file = read_table_file(output)
    with session.store() as store:
        if session.screen.on_terminal and not (opd or kecamatan or semua or file):
            for matrix in service.matrices(store, kabupaten, hari):
                session.deliver(matrix)
        else:
            found = service.list_penugasan(store, saring, None if semua else hari)
            deliver_table(session, store, found, file, kabupaten=kabupaten, per=hari)
