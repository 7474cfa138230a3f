"""The command history."""

from pathlib import Path
from typing import Annotated

import typer

from berdaya_cli.cli.session import Session
from berdaya_cli.domain.bentuk import parse_bentuk_tabel
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
        str | None,
        typer.Argument(
            metavar="[ID]",
            help=N_("Only of this kegiatan, also when it is gone"),
            show_default=False,
        ),
    ] = None,
    kecamatan: Annotated[
        str | None,
        typer.Option("--kecamatan", metavar="KECAMATAN", help=N_("Only what names this kecamatan")),
    ] = None,
    lembaga: Annotated[
        str | None,
        typer.Option("--lembaga", metavar="LEMBAGA", help=N_("Only what names this body")),
    ] = None,
    operasi: Annotated[
        str | None,
        typer.Option("--operasi", metavar="N", help=N_("Only what this operation changed")),
    ] = None,
    sejak: Annotated[
        str | None,
        typer.Option("--sejak", metavar=N_("DATE"), help=N_("Only since this day")),
    ] = None,
    bentuk: Annotated[
        str | None,
        typer.Option("--format", metavar="FORMAT", help=N_("For a file: xlsx or csv")),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option("--output", metavar=N_("FILE"), help=N_("Write it here, for an auditor")),
    ] = None,
) -> None:
    """Show who changed what and when: operations, or each row before and after."""
    session: Session = ctx.obj
    minta = PermintaanRiwayat(
        kegiatan=kegiatan, kecamatan=kecamatan, lembaga=lembaga, operasi=operasi, sejak=sejak
    )
    form = parse_bentuk_tabel(bentuk, output.name if output else None)
    with session.store() as store:
        session.deliver_tabel(gather_history(store, minta), form, output)
