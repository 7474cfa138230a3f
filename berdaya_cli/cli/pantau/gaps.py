"""The command gaps."""

from typing import Annotated

import typer

from berdaya_cli.cli.params import KabupatenOption, PerOption, option
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.errors import ExitCode
from berdaya_cli.domain.programme.jenis_celah import PLACES
from berdaya_cli.domain.temuan import tabel_temuan
from berdaya_cli.language import N_, _
from berdaya_cli.services.pantau.gaps import PermintaanCelah, find_gaps, has_pilots

EXAMPLES = (
    "berdaya gaps",
    "berdaya gaps --opd dinporapar",
    "berdaya gaps --jenis kegiatan --kecamatan Bukateja",
    "berdaya gaps --per 31/12/2025 --jenis semua --json",
)


def gaps(
    ctx: typer.Context,
    per: PerOption = None,
    jenis: Annotated[
        list[str] | None,
        option(
            "--jenis",
            N_(
                "A group: penanggung-jawab (if not given), kegiatan, kelengkapan, uang, program;"
                " one kind of it, such as lewat-jadwal or tanpa-bukti; or semua; repeatable"
            ),
            "JENIS",
        ),
    ] = None,
    opd: Annotated[
        str | None, option("--opd", N_("What this OPD has to do, of every kind"), "OPD")
    ] = None,
    kecamatan: Annotated[
        str | None, option("--kecamatan", N_("Only in this kecamatan"), "KECAMATAN")
    ] = None,
    fokus: Annotated[str | None, option("--fokus", N_("Only of this fokus"), "FOKUS")] = None,
    kabupaten: KabupatenOption = None,
) -> ExitCode:
    """Show what nobody, or more than one, is responsible for; and what is late or incomplete."""
    session: Session = ctx.obj
    hari = session.as_of(per)
    minta = PermintaanCelah(
        jenis=tuple(jenis or ()), opd=opd, kecamatan=kecamatan, fokus=fokus, kabupaten=kabupaten
    )
    with session.store() as store:
        temuan = find_gaps(store, minta, hari=hari)
        pilots = has_pilots(store, kabupaten, hari=hari)
    none = _("Every fokus of every pilot has a penanggung jawab as of {date}.")
    if jenis or opd or kecamatan or fokus:
        none = _("Nothing of this kind as of {date}.")
    if not pilots:
        none = _("No kecamatan is a pilot on {date}.")
    kosong = none.format(date=session.nama_tanggal(hari))
    session.deliver_temuan(tabel_temuan("gaps", PLACES, temuan, versi=2), temuan, kosong)
    return ExitCode.FINDINGS if temuan else ExitCode.OK
