"""The command list-kegiatan."""

from typing import Annotated

import typer

from berdaya_cli.cli.params import KabupatenOption, PeriodeOption
from berdaya_cli.cli.session import Session
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
        str | None,
        typer.Option("--kecamatan", metavar="KECAMATAN", help=N_("Only this kecamatan")),
    ] = None,
    fokus: Annotated[
        str | None, typer.Option("--fokus", metavar="FOKUS", help=N_("Only this fokus"))
    ] = None,
    pelaksana: Annotated[
        str | None,
        typer.Option("--pelaksana", metavar="LEMBAGA", help=N_("Only those that this body does")),
    ] = None,
    periode: PeriodeOption = None,
    desa: Annotated[
        str | None,
        typer.Option("--desa", metavar="DESA", help=N_("Only this desa of the kecamatan")),
    ] = None,
    mitra: Annotated[
        str | None,
        typer.Option("--mitra", metavar="LEMBAGA", help=N_("Only those it takes part in")),
    ] = None,
    lembaga: Annotated[
        str | None,
        typer.Option(
            "--lembaga", metavar="LEMBAGA", help=N_("Only those it does or takes part in")
        ),
    ] = None,
    status: Annotated[
        str | None, typer.Option("--status", metavar="STATUS", help=N_("Only with this status"))
    ] = None,
    jenis: Annotated[
        str | None, typer.Option("--jenis", metavar="JENIS", help=N_("baru or kolaborasi"))
    ] = None,
    cari: Annotated[
        str | None,
        typer.Option(
            "--cari", metavar=N_("TEXT"), help=N_("Only with this text in name or description")
        ),
    ] = None,
    urut: Annotated[
        str,
        typer.Option(
            "--urut", metavar="URUTAN", help=N_("By nomor, nama, tanggal, pagu or realisasi")
        ),
    ] = "nomor",
    limit: Annotated[
        str | None, typer.Option("--limit", metavar="N", help=N_("So many at the most"))
    ] = None,
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
        periode=periode,
        cari=cari,
        urut=urut,
        limit=limit,
    )
    with session.store() as store:
        session.deliver(
            service.list_kegiatan(store, wanted, today=session.today, whole=session.settings.json)
        )
