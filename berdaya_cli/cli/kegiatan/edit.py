"""The command edit."""

from typing import Annotated

import typer

from berdaya_cli.cli.kegiatan.several import (
    FromStatusOption,
    InPeriodeOption,
    KegiatanListArgument,
    choose,
    targets,
)
from berdaya_cli.cli.params import (
    DesaListOption,
    DryRunOption,
    FokusOption,
    JenisOption,
    KecamatanListOption,
    MitraListOption,
    NamaOption,
    PelaksanaOption,
    PenerimaManfaatOption,
    ProgramOption,
    RentangOption,
    SubKegiatanOption,
    UraianOption,
    YesOption,
    flag,
    option,
)
from berdaya_cli.cli.session import Session
from berdaya_cli.language import N_

EXAMPLES = (
    'berdaya edit 1 --nama "Posyandu lansia dusun" --penerima-manfaat 32',
    'berdaya edit 1 --tanggal "Juni 2026" --alasan Banjir',
    "berdaya edit 1 --kecamatan Kejobong --kecamatan Bukateja --uraian - --dry-run",
)


def edit(
    ctx: typer.Context,
    kegiatan: KegiatanListArgument = None,
    nama: NamaOption = None,
    fokus: FokusOption = None,
    pelaksana: PelaksanaOption = None,
    tanggal: RentangOption = None,
    kecamatan: KecamatanListOption = None,
    desa: DesaListOption = None,
    mitra: MitraListOption = None,
    jenis: JenisOption = None,
    program: ProgramOption = None,
    uraian: UraianOption = None,
    sub_kegiatan: SubKegiatanOption = None,
    penerima_manfaat: PenerimaManfaatOption = None,
    alasan: Annotated[
        str | None,
        option(
            "--alasan",
            N_("Why, of another time or of several kegiatan; the plan before stays known"),
        ),
    ] = None,
    ralat: Annotated[
        bool, flag("--ralat", N_("The time was written wrongly: correct it, and rows of its days"))
    ] = False,
    dari_kecamatan: Annotated[
        list[str] | None,
        option(
            "--dari-kecamatan",
            N_("All in this kecamatan instead of numbers; repeatable"),
            "KECAMATAN",
        ),
    ] = None,
    dari_fokus: Annotated[
        str | None, option("--dari-fokus", N_("All of this fokus"), "FOKUS")
    ] = None,
    dari_pelaksana: Annotated[
        str | None, option("--dari-pelaksana", N_("All that this body does"), "LEMBAGA")
    ] = None,
    dari_status: FromStatusOption = None,
    periode: InPeriodeOption = None,
    yes: YesOption = False,
    dry_run: DryRunOption = False,
) -> None:
    """Change what describes a kegiatan; "-" empties a text or a list."""
    from berdaya_cli.services.kegiatan.edit import (  # TAB needs options alone
        GantiJadwal,
        edit_kegiatan,
        require_something,
    )
    from berdaya_cli.services.kegiatan.record_input import PermintaanKegiatan
    from berdaya_cli.services.kegiatan.several import change_each

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
    )
    require_something(minta)
    ganti = GantiJadwal(alasan, ralat)
    sasaran = targets(kegiatan, dari_kecamatan, dari_fokus, dari_pelaksana, dari_status, periode)
    numbers = choose(session, sasaran, alasan, yes=yes, dry_run=dry_run)
    with session.write("edit", dry_run=dry_run, make=False, alasan=alasan) as store:
        rencana = change_each(
            numbers,
            lambda number: edit_kegiatan(store, number, minta, ganti, today=session.today),
        )
    session.report_changes("edit", rencana, dry_run=dry_run)
