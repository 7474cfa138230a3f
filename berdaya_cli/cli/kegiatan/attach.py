"""The command attach."""

from typing import Annotated

import typer

from berdaya_cli.cli.params import (
    DayOption,
    DryRunOption,
    KegiatanArgument,
    LagiOption,
    argument,
    option,
)
from berdaya_cli.cli.session import Session
from berdaya_cli.language import N_
from berdaya_cli.services.kegiatan.attach import PermintaanBukti, attach_evidence

EXAMPLES = (
    'berdaya attach 1 --tautan https://contoh.go.id/foto.jpg --keterangan "Foto bersama"',
    'berdaya attach 1 --jenis daftar-hadir --tempat "Lemari arsip Seksi PMD, map 3"',
)


def attach(
    ctx: typer.Context,
    kegiatan: KegiatanArgument,
    berkas: Annotated[
        str | None, argument(N_("FILE"), N_("A file to copy beside the database, up to 25 MiB"))
    ] = None,
    tautan: Annotated[str | None, option("--tautan", N_("A link instead of a file"), "URL")] = None,
    tempat: Annotated[
        str | None,
        option(
            "--tempat", N_("Where the paper is kept; all that is told of attendance lists and RPPA")
        ),
    ] = None,
    jenis: Annotated[
        str, option("--jenis", N_("dokumentasi, bukti-dukung, daftar-hadir or notulen"), "JENIS")
    ] = "dokumentasi",
    tanggal: DayOption = None,
    keterangan: Annotated[str | None, option("--keterangan", N_("What it shows"))] = None,
    lagi: LagiOption = False,
    dry_run: DryRunOption = False,
) -> None:
    """Attach evidence to a kegiatan: a file, a link, or the place where the paper is kept."""
    session: Session = ctx.obj
    minta = PermintaanBukti(
        kegiatan=kegiatan,
        berkas=berkas,
        tautan=tautan,
        tempat=tempat,
        jenis=jenis,
        tanggal=tanggal,
        keterangan=keterangan,
        lagi=lagi,
    )
    with session.write("attach", dry_run=dry_run) as store:
        rencana = attach_evidence(store, minta, today=session.today)
    session.report_changes("attach", rencana, dry_run=dry_run)
