"""The command record."""

from typing import Annotated

import typer

from berdaya_cli.cli.params import (
    AnakOption,
    DisabilitasOption,
    DryRunOption,
    JumlahOption,
    KabupatenOption,
    KecamatanListOption,
    LakiLakiOption,
    LansiaOption,
    PemudaOption,
    PerempuanOption,
)
from berdaya_cli.cli.session import Session
from berdaya_cli.language import N_
from berdaya_cli.services.record import record_kegiatan
from berdaya_cli.services.record_input import PermintaanKegiatan

_POSYANDU = (
    'berdaya record --nama "Posyandu lansia" --fokus lansia --kecamatan Kejobong'
    ' --pelaksana dinsos --tanggal "13-14 Oktober 2025" --status selesai'
    ' --dana "APBD Kabupaten:15 jt" --laki-laki 12 --perempuan 20'
)
EXAMPLES = (
    _POSYANDU,
    'berdaya record --nama "Pelatihan kader" --fokus rppa --pelaksana dinsos --tanggal 2025-11-03',
)


def record(
    ctx: typer.Context,
    nama: Annotated[
        str | None,
        typer.Option("--nama", metavar=N_("TEXT"), help=N_("What the kegiatan is called")),
    ] = None,
    fokus: Annotated[
        str | None, typer.Option("--fokus", metavar="FOKUS", help=N_("The fokus"))
    ] = None,
    pelaksana: Annotated[
        str | None, typer.Option("--pelaksana", metavar="LEMBAGA", help=N_("Who does it"))
    ] = None,
    tanggal: Annotated[
        str | None,
        typer.Option(
            "--tanggal",
            metavar=N_("DATE"),
            help=N_("A day, a range (13-14 Oktober 2025) or an open one (2025-10-13..)"),
        ),
    ] = None,
    kecamatan: KecamatanListOption = None,
    desa: Annotated[
        list[str] | None,
        typer.Option("--desa", metavar="DESA", help=N_("The desa; may be given more than once")),
    ] = None,
    mitra: Annotated[
        list[str] | None,
        typer.Option("--mitra", metavar="LEMBAGA", help=N_("Who else takes part; repeatable")),
    ] = None,
    jenis: Annotated[
        str | None, typer.Option("--jenis", metavar="JENIS", help=N_("baru or kolaborasi"))
    ] = None,
    program: Annotated[
        str | None,
        typer.Option(
            "--program", metavar=N_("TEXT"), help=N_("The existing programme that it joins")
        ),
    ] = None,
    uraian: Annotated[
        str | None, typer.Option("--uraian", metavar=N_("TEXT"), help=N_("A description"))
    ] = None,
    sub_kegiatan: Annotated[
        str | None,
        typer.Option("--sub-kegiatan", metavar="KODE", help=N_("The code in the DPA")),
    ] = None,
    penerima_manfaat: Annotated[
        str | None,
        typer.Option("--penerima-manfaat", metavar="N", help=N_("Different people who benefit")),
    ] = None,
    status: Annotated[
        str | None,
        typer.Option(
            "--status",
            metavar="STATUS",
            help=N_("direncanakan, berjalan, selesai, ditunda or dibatalkan"),
        ),
    ] = None,
    dana: Annotated[
        list[str] | None,
        typer.Option(
            "--dana", metavar="SUMBER:RUPIAH", help=N_("Pagu from a source of money; repeatable")
        ),
    ] = None,
    realisasi: Annotated[
        list[str] | None,
        typer.Option(
            "--realisasi", metavar="SUMBER:RUPIAH", help=N_("Spending of a source; repeatable")
        ),
    ] = None,
    jumlah: JumlahOption = None,
    laki_laki: LakiLakiOption = None,
    perempuan: PerempuanOption = None,
    disabilitas: DisabilitasOption = None,
    lansia: LansiaOption = None,
    anak: AnakOption = None,
    pemuda: PemudaOption = None,
    per: Annotated[
        str | None,
        typer.Option(
            "--per",
            metavar=N_("DATE"),
            help=N_("The day of status and money; the kegiatan's own if not given"),
        ),
    ] = None,
    lagi: Annotated[
        bool,
        typer.Option(
            "--lagi", help=N_("A real second one of the same name and date"), show_default=False
        ),
    ] = False,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Record a kegiatan; without --kecamatan it is one of the whole regency."""
    session: Session = ctx.obj
    minta = PermintaanKegiatan(
        nama=nama,
        fokus=fokus,
        pelaksana=pelaksana,
        tanggal=tanggal,
        kecamatan=tuple(kecamatan or ()),
        desa=tuple(desa or ()),
        mitra=tuple(mitra or ()),
        jenis=jenis,
        program=program,
        uraian=uraian,
        sub_kegiatan=sub_kegiatan,
        penerima_manfaat=penerima_manfaat,
        status=status,
        dana=tuple(dana or ()),
        realisasi=tuple(realisasi or ()),
        peserta=(
            ("jumlah", jumlah),
            ("laki_laki", laki_laki),
            ("perempuan", perempuan),
            ("disabilitas", disabilitas),
            ("lansia", lansia),
            ("anak", anak),
            ("pemuda", pemuda),
        ),
        per=per,
        lagi=lagi,
        kabupaten=kabupaten,
    )
    with session.write("record", dry_run=dry_run) as store:
        rencana = record_kegiatan(store, minta, today=session.today)
    session.report_changes("record", rencana, dry_run=dry_run)
