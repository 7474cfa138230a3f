"""The command recap."""

from pathlib import Path
from typing import Annotated

import typer

from berdaya_cli.cli.params import KabupatenOption, PeriodeOption, option
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.bentuk import parse_bentuk_tabel
from berdaya_cli.domain.report.rekap import MENURUT
from berdaya_cli.language import N_
from berdaya_cli.services.report import recap as service

EXAMPLES = (
    "berdaya recap --periode 2025-TW4",
    "berdaya recap --menurut fokus --output rekap.xlsx",
)


def recap(
    ctx: typer.Context,
    menurut: Annotated[
        str, option("--menurut", N_("What a line is of"), "|".join(MENURUT))
    ] = "kecamatan",
    periode: PeriodeOption = None,
    bentuk: Annotated[
        str | None, option("--format", N_("For a file: xlsx or csv"), "FORMAT")
    ] = None,
    output: Annotated[Path | None, option("--output", N_("Write it here"), N_("FILE"))] = None,
    kabupaten: KabupatenOption = None,
) -> None:
    """Recap a period, a line for each kecamatan: kegiatan, people, pagu, spending."""
    session: Session = ctx.obj
    minta = service.PermintaanRekap(menurut=menurut, periode=periode, kabupaten=kabupaten)
    form = parse_bentuk_tabel(bentuk, output.name if output else None)
    with session.store() as store:
        found = service.recap(store, minta, today=session.today)
    session.deliver_tabel(found.tabel, form, output)
    for said in found.catatan:
        session.screen.note(said)
