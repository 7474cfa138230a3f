"""The command log."""

from typing import Annotated

import typer

from berdaya_cli.cli.params import (
    AnakOption,
    CatatanOption,
    DayOption,
    DisabilitasOption,
    DryRunOption,
    JumlahOption,
    KegiatanArgument,
    LagiOption,
    LakiLakiOption,
    LansiaOption,
    LateReasonOption,
    PemudaOption,
    PenerimaanOption,
    PerempuanOption,
    option,
)
from berdaya_cli.cli.session import Session
from berdaya_cli.language import N_
from berdaya_cli.services.kegiatan.by_number import check_received
from berdaya_cli.services.kegiatan.log import PermintaanPelaksanaan, log_pelaksanaan

EXAMPLES = (
    "berdaya log 1 --tanggal 2025-11-13 --laki-laki 12 --perempuan 20",
    'berdaya log 1 --tanggal "14 November 2025" --desa Pandansari --jumlah 30 --lansia 28',
)


def log(
    ctx: typer.Context,
    kegiatan: KegiatanArgument,
    tanggal: DayOption = None,
    kecamatan: Annotated[
        str | None, option("--kecamatan", N_("Which of the kegiatan's kecamatan"), "KECAMATAN")
    ] = None,
    desa: Annotated[str | None, option("--desa", N_("The desa, where known"), "DESA")] = None,
    tempat: Annotated[str | None, option("--tempat", N_("The place in words"))] = None,
    jumlah: JumlahOption = None,
    laki_laki: LakiLakiOption = None,
    perempuan: PerempuanOption = None,
    disabilitas: DisabilitasOption = None,
    lansia: LansiaOption = None,
    anak: AnakOption = None,
    pemuda: PemudaOption = None,
    catatan: CatatanOption = None,
    alasan: LateReasonOption = None,
    lagi: LagiOption = False,
    penerimaan: PenerimaanOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Note an occurrence of a kegiatan: date, place, people."""
    session: Session = ctx.obj
    minta = PermintaanPelaksanaan(
        kegiatan=kegiatan,
        tanggal=tanggal,
        kecamatan=kecamatan,
        desa=desa,
        tempat=tempat,
        peserta=(
            ("jumlah", jumlah),
            ("laki_laki", laki_laki),
            ("perempuan", perempuan),
            ("disabilitas", disabilitas),
            ("lansia", lansia),
            ("anak", anak),
            ("pemuda", pemuda),
        ),
        catatan=catatan,
        lagi=lagi,
    )
    with session.write("log", dry_run=dry_run, make=False, alasan=alasan) as store:
        check_received(store, penerimaan)
        rencana = log_pelaksanaan(store, minta, today=session.today)
    session.report_changes("log", rencana, dry_run=dry_run)
