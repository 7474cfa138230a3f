"""The command list-kegiatan."""

from typing import Annotated

import typer

from berdaya_cli.cli.params import KabupatenOption, PeriodeOption, TableOption, option
from berdaya_cli.cli.session import Session
from berdaya_cli.cli.tables import deliver_table, read_table_file
from berdaya_cli.language import N_
from berdaya_cli.services.kegiatan import list_kegiatan as service

EXAMPLES = (
    "berdaya list-kegiatan",
    "berdaya list-kegiatan --kecamatan Kejobong --fokus lansia --periode 2025-TW4",
    "berdaya list-kegiatan --status berjalan --cari posyandu --urut pagu --limit 10",
)


def list_kegiatan(
    ctx: typer.Context,
    kecamatan: Annotated[
        str | None, option("--kecamatan", N_("Only this kecamatan"), "KECAMATAN")
    ] = None,
    fokus: Annotated[str | None, option("--fokus", N_("Only this fokus"), "FOKUS")] = None,
    pelaksana: Annotated[
        str | None, option("--pelaksana", N_("Only those that this body does"), "LEMBAGA")
    ] = None,
    periode: PeriodeOption = None,
    desa: Annotated[
        str | None, option("--desa", N_("Only this desa of the kecamatan"), "DESA")
    ] = None,
    mitra: Annotated[
        str | None, option("--mitra", N_("Only those it takes part in"), "LEMBAGA")
    ] = None,
    lembaga: Annotated[
        str | None, option("--lembaga", N_("Only those it does or takes part in"), "LEMBAGA")
    ] = None,
    status: Annotated[str | None, option("--status", N_("Only with this status"), "STATUS")] = None,
    jenis: Annotated[str | None, option("--jenis", N_("baru or kolaborasi"), "JENIS")] = None,
    dana: Annotated[
        str | None, option("--dana", N_("Only those with this source of money"), "SUMBER")
    ] = None,
    cari: Annotated[
        str | None, option("--cari", N_("Only with this text in name or description"))
    ] = None,
    urut: Annotated[
        str, option("--urut", N_("By nomor, nama, tanggal, pagu or realisasi"), "URUTAN")
    ] = "nomor",
    limit: Annotated[str | None, option("--limit", N_("So many at the most"), "N")] = None,
    output: TableOption = None,
    kabupaten: KabupatenOption = None,
) -> None:
    """List the kegiatan, as they stand today or at the end of a period."""
    session: Session = ctx.obj
    wanted = service.KegiatanFilter(
        kabupaten=kabupaten,
        kecamatan=kecamatan,
        desa=desa,
        fokus=fokus,
        pelaksana=pelaksana,
        mitra=mitra,
        lembaga=lembaga,
        status=status,
        jenis=jenis,
        dana=dana,
        periode=periode,
        cari=cari,
        urut=urut,
        limit=limit,
    )
    file = read_table_file(output)
    with session.store(make=False) as store:
        found = service.list_kegiatan(
            store, wanted, today=session.today, whole=session.settings.json and not file
        )
        deliver_table(
            session, store, found, file, kabupaten=kabupaten, per=session.today, periode=periode
        )
