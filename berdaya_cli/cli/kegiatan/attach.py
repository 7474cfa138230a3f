"""The command attach."""

from dataclasses import replace
from typing import Annotated

import typer

from berdaya_cli.cli.kegiatan.several import (
    AlasanOption,
    InKecamatanOption,
    InPeriodeOption,
    OfFokusOption,
    OfPelaksanaOption,
    WithStatusOption,
    choose,
    targets,
)
from berdaya_cli.cli.params import (
    DayOption,
    DryRunOption,
    LagiOption,
    YesOption,
    argument,
    option,
)
from berdaya_cli.cli.session import Session
from berdaya_cli.language import N_
from berdaya_cli.services.kegiatan.attach import PermintaanBukti, attach_evidence
from berdaya_cli.services.kegiatan.several import are_numbers, change_each

EXAMPLES = (
    'berdaya attach 1 --tautan https://contoh.go.id/foto.jpg --keterangan "Foto bersama"',
    'berdaya attach 1 --jenis daftar-hadir --tempat "Lemari arsip Seksi PMD, map 3"',
)


def attach(
    ctx: typer.Context,
    kegiatan: Annotated[
        list[str] | None,
        argument(
            N_("ID... [FILE]"),
            N_("Numbers of kegiatan, then a file to copy beside the database, up to 25 MiB"),
        ),
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
    kecamatan: InKecamatanOption = None,
    fokus: OfFokusOption = None,
    pelaksana: OfPelaksanaOption = None,
    status: WithStatusOption = None,
    periode: InPeriodeOption = None,
    alasan: AlasanOption = None,
    yes: YesOption = False,
    dry_run: DryRunOption = False,
) -> None:
    """Attach evidence to a kegiatan: a file, a link, or the place where the paper is kept."""
    session: Session = ctx.obj
    words = tuple(kegiatan or ())
    berkas = words[-1] if words and not are_numbers(words[-1]) else None
    sasaran = targets(words[:-1] if berkas else words, kecamatan, fokus, pelaksana, status, periode)
    numbers = choose(session, sasaran, alasan or keterangan, yes=yes, dry_run=dry_run)
    minta = PermintaanBukti(
        kegiatan="",
        berkas=berkas,
        tautan=tautan,
        tempat=tempat,
        jenis=jenis,
        tanggal=tanggal,
        keterangan=keterangan,
        lagi=lagi,
    )
    with session.write("attach", dry_run=dry_run, make=False) as store:
        rencana = change_each(
            numbers,
            lambda number: attach_evidence(
                store, replace(minta, kegiatan=number), today=session.today
            ),
        )
    session.report_changes("attach", rencana, dry_run=dry_run)
