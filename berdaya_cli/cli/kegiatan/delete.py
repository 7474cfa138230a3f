"""The command delete."""

from typing import Annotated

import typer

from berdaya_cli.cli.kegiatan.several import (
    InKecamatanOption,
    InPeriodeOption,
    KegiatanListArgument,
    OfFokusOption,
    OfPelaksanaOption,
    WithStatusOption,
    choose,
    targets,
)
from berdaya_cli.cli.params import DryRunOption, YesOption, option
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.errors import UsageError
from berdaya_cli.language import N_, _
from berdaya_cli.services.kegiatan.delete import delete_kegiatan
from berdaya_cli.services.kegiatan.several import change_each

EXAMPLES = (
    'berdaya delete 1 --alasan "tercatat dua kali"',
    'berdaya delete 1 --baris pagu:1 --alasan "salah ketik" --dry-run',
)


def delete(
    ctx: typer.Context,
    alasan: Annotated[str, option("--alasan", N_("Why it goes"))],
    kegiatan: KegiatanListArgument = None,
    baris: Annotated[
        list[str] | None,
        option(
            "--baris",
            N_("Only this row: pelaksanaan:2, perkembangan:1, pagu:3, bukti:1; repeatable"),
            N_("ROW"),
        ),
    ] = None,
    kecamatan: InKecamatanOption = None,
    fokus: OfFokusOption = None,
    pelaksana: OfPelaksanaOption = None,
    status: WithStatusOption = None,
    periode: InPeriodeOption = None,
    yes: YesOption = False,
    dry_run: DryRunOption = False,
) -> None:
    """Take a kegiatan, or a mistyped dated row of it, out of every list and total."""
    session: Session = ctx.obj
    sasaran = targets(kegiatan, kecamatan, fokus, pelaksana, status, periode)
    numbers = choose(session, sasaran, alasan, yes=yes, dry_run=dry_run)
    if baris and len(numbers) > 1:
        raise UsageError(_("A row is of one kegiatan."), hint=_("Give one number with --baris."))
    with session.write("delete", dry_run=dry_run, make=False) as store:
        rencana = change_each(
            numbers, lambda number: delete_kegiatan(store, number, alasan, tuple(baris or ()))
        )
    session.report_changes("delete", rencana, dry_run=dry_run)
