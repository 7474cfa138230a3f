"""The command continue."""

from typing import Annotated

import typer

from berdaya_cli.cli.kegiatan.several import (
    InKecamatanOption,
    KegiatanListArgument,
    OfFokusOption,
    OfPelaksanaOption,
    targets,
)
from berdaya_cli.cli.params import DryRunOption, YesOption, option
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.errors import UsageError
from berdaya_cli.language import N_, _
from berdaya_cli.services.kegiatan.continue_ import (
    continue_kegiatan,
    find_coming_back,
    proposed,
    read_years,
)

EXAMPLES = (
    "berdaya continue --dari 2025 --ke 2026 --dry-run",
    "berdaya continue --dari 2025 --ke 2026 --fokus lansia --yes",
)


def continue_(
    ctx: typer.Context,
    kegiatan: KegiatanListArgument = None,
    dari: Annotated[
        str | None, option("--dari", N_("The year that they are of; else that before"), "TAHUN")
    ] = None,
    ke: Annotated[
        str | None, option("--ke", N_("The year that they come back in; else this one"), "TAHUN")
    ] = None,
    kecamatan: InKecamatanOption = None,
    fokus: OfFokusOption = None,
    pelaksana: OfPelaksanaOption = None,
    yes: YesOption = False,
    dry_run: DryRunOption = False,
) -> None:
    """Plan kegiatan of a year again for the next one: by their months, without money and people."""
    session: Session = ctx.obj
    years = read_years(dari, ke, today=session.today)
    sasaran = targets(kegiatan, kecamatan, fokus, pelaksana)
    with session.store(make=False) as store:
        found = find_coming_back(store, sasaran, years, today=session.today)
        lines = tuple(proposed(store, found, years))
    numbers = tuple(number for number, _line in lines)
    if lines and session.screen.can_ask and not (yes or dry_run):
        from berdaya_cli.cli.asking import tick  # a terminal only

        said = _("Which come back in {year}? (space: yes or no; Enter: done)")
        numbers = tick(said.format(year=years.ke), [(n, f"{n}  {line}") for n, line in lines])
    elif lines and not (yes or dry_run or kegiatan):
        raise UsageError(
            _("{n} kegiatan may come back: {numbers}.").format(
                n=len(numbers), numbers=", ".join(numbers)
            ),
            hint=_("Look with --dry-run, then add --yes or the numbers."),
        )
    with session.write("continue", dry_run=dry_run, make=False) as store:
        rencana = continue_kegiatan(store, numbers, years, today=session.today)
    session.report_changes("continue", rencana, dry_run=dry_run)
