"""The command edit."""

import typer

from berdaya_cli.cli.params import (
    DesaListOption,
    DryRunOption,
    FokusOption,
    JenisOption,
    KecamatanListOption,
    KegiatanArgument,
    MitraListOption,
    NamaOption,
    PelaksanaOption,
    PenerimaManfaatOption,
    ProgramOption,
    RentangOption,
    SubKegiatanOption,
    UraianOption,
)
from berdaya_cli.cli.session import Session

EXAMPLES = (
    'berdaya edit 1 --nama "Posyandu lansia dusun" --penerima-manfaat 32',
    "berdaya edit 1 --kecamatan Kejobong --kecamatan Bukateja --uraian - --dry-run",
)


def edit(
    ctx: typer.Context,
    kegiatan: KegiatanArgument,
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
    dry_run: DryRunOption = False,
) -> None:
    """Change what describes a kegiatan; "-" empties a text or a list."""
    from berdaya_cli.services.kegiatan.edit import (  # TAB needs options alone
        edit_kegiatan,
        require_something,
    )
    from berdaya_cli.services.kegiatan.record_input import PermintaanKegiatan

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
    with session.write("edit", dry_run=dry_run) as store:
        rencana = edit_kegiatan(store, kegiatan, minta, today=session.today)
    session.report_changes("edit", rencana, dry_run=dry_run)
