"""The command history."""

from pathlib import Path
from typing import Annotated

import typer

from berdaya_cli.cli.params import argument, option
from berdaya_cli.cli.session import Session
from berdaya_cli.cli.tables import deliver_table, read_table_file
from berdaya_cli.language import N_
from berdaya_cli.services.keeping.history import PermintaanRiwayat, gather_history

EXAMPLES = (
    "berdaya history",
    "berdaya history --operasi 1",
    "berdaya history --kecamatan Kejobong --format xlsx --output riwayat.xlsx",
)


def history(
    ctx: typer.Context,
    kegiatan: Annotated[
        str | None, argument("[ID]", N_("Only of this kegiatan, also when it is gone"))
    ] = None,
    kecamatan: Annotated[
        str | None, option("--kecamatan", N_("Only what names this kecamatan"), "KECAMATAN")
    ] = None,
    lembaga: Annotated[
        str | None, option("--lembaga", N_("Only what names this body"), "LEMBAGA")
    ] = None,
    operasi: Annotated[
        str | None, option("--operasi", N_("Only what this operation changed"), "N")
    ] = None,
    sejak: Annotated[str | None, option("--sejak", N_("Only since this day"), N_("DATE"))] = None,
    bentuk: Annotated[
        str | None, option("--format", N_("For a file: xlsx, csv or md"), "FORMAT")
    ] = None,
    output: Annotated[
        Path | None, option("--output", N_("Write it here, for an auditor"), N_("FILE"))
    ] = None,
) -> None:
    """Show who changed what and when: operations, or each row before and after."""
    session: Session = ctx.obj
    minta = PermintaanRiwayat(
        kegiatan=kegiatan, kecamatan=kecamatan, lembaga=lembaga, operasi=operasi, sejak=sejak
    )
    file = read_table_file(output, bentuk)
    with session.store(make=False) as store:
        deliver_table(session, store, gather_history(store, minta), file)
