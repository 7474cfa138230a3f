"""The command gaps."""

from typing import Annotated

import typer

from berdaya_cli.cli.params import KabupatenOption, PerOption, option
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.errors import ExitCode
from berdaya_cli.domain.programme.jenis_celah import PLACES
from berdaya_cli.language import N_, _
from berdaya_cli.services.pantau.gaps import find_gaps, has_pilots

EXAMPLES = ("berdaya gaps", "berdaya gaps --per 31/12/2025 --jenis semua --json")


def gaps(
    ctx: typer.Context,
    per: PerOption = None,
    jenis: Annotated[
        list[str] | None,
        option(
            "--jenis",
            N_(
                "tanpa-penanggung-jawab, ganda, berakhir (these three if not given),"
                " tanpa-kegiatan, terlambat, tanpa-peserta, tanpa-bukti, tanpa-realisasi,"
                " tindak-lanjut (overdue), tanpa-dokumen or semua; repeatable"
            ),
            "JENIS",
        ),
    ] = None,
    kabupaten: KabupatenOption = None,
) -> ExitCode:
    """Show what nobody, or more than one, is responsible for; and what is late or incomplete."""
    session: Session = ctx.obj
    hari = session.as_of(per)
    with session.store() as store:
        temuan = find_gaps(store, kabupaten, hari=hari, jenis=tuple(jenis or ()))
        pilots = has_pilots(store, kabupaten, hari=hari)
    if temuan:
        session.deliver_temuan("gaps", PLACES, temuan)
        return ExitCode.FINDINGS
    none = _("Every fokus of every pilot has a penanggung jawab as of {date}.")
    if jenis:
        none = _("Nothing of this kind as of {date}.")
    if not pilots:
        none = _("No kecamatan is a pilot on {date}.")
    session.deliver_temuan("gaps", PLACES, (), none.format(date=session.nama_tanggal(hari)))
    return ExitCode.OK
