"""The command delete."""

from typing import Annotated

import typer

from berdaya_cli.cli.params import DryRunOption, KegiatanArgument, option
from berdaya_cli.cli.session import Session
from berdaya_cli.language import N_
from berdaya_cli.services.kegiatan.delete import delete_kegiatan

EXAMPLES = (
    'berdaya delete 1 --alasan "tercatat dua kali"',
    'berdaya delete 1 --baris pagu:1 --alasan "salah ketik" --dry-run',
)


def delete(
    ctx: typer.Context,
    kegiatan: KegiatanArgument,
    alasan: Annotated[str, option("--alasan", N_("Why it goes"))],
    baris: Annotated[
        list[str] | None,
        option(
            "--baris",
            N_("Only this row: pelaksanaan:2, perkembangan:1, pagu:3, bukti:1; repeatable"),
            N_("ROW"),
        ),
    ] = None,
    dry_run: DryRunOption = False,
) -> None:
    """Take a kegiatan, or a mistyped dated row of it, out of every list and total."""
    session: Session = ctx.obj
    with session.write("delete", dry_run=dry_run) as store:
        rencana = delete_kegiatan(store, kegiatan, alasan, tuple(baris or ()))
    session.report_changes("delete", rencana, dry_run=dry_run)
