"""The command record."""

from functools import partial
from typing import Annotated

import typer

from berdaya_cli.cli.params import (
    AnakOption,
    DesaListOption,
    DisabilitasOption,
    DryRunOption,
    FokusOption,
    JenisOption,
    JumlahOption,
    KabupatenOption,
    KecamatanListOption,
    LakiLakiOption,
    LansiaOption,
    LateReasonOption,
    MitraListOption,
    NamaOption,
    PelaksanaOption,
    PemudaOption,
    PenerimaanOption,
    PenerimaManfaatOption,
    PerempuanOption,
    ProgramOption,
    RentangOption,
    SubKegiatanOption,
    UraianOption,
    flag,
    option,
)
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.errors import BerdayaError
from berdaya_cli.language import N_
from berdaya_cli.services.kegiatan.by_number import check_received
from berdaya_cli.services.kegiatan.record_input import (
    PermintaanKegiatan,
    missing,
    require_nothing_else,
)

_POSYANDU = (
    'berdaya record --nama "Posyandu lansia" --fokus lansia --kecamatan Kejobong'
    ' --pelaksana dinsos --tanggal "13-14 Oktober 2025" --status selesai'
    ' --dana "APBD Kabupaten:15 jt" --laki-laki 12 --perempuan 20'
)
EXAMPLES = (
    _POSYANDU,
    "berdaya record --json-input kegiatan.json --dry-run",
    'berdaya record --nama "Pelatihan kader" --fokus rppa --pelaksana dinsos --tanggal 2025-11-03',
)


def _ask_for_missing(session: Session, minta: PermintaanKegiatan) -> PermintaanKegiatan:
    """Ask for what is needed where somebody is there to answer; what is wrong is reported first."""
    if not missing(minta) or not session.screen.can_ask:
        return minta
    from berdaya_cli.cli.kegiatan.interview import command_of, confirm, interview
    from berdaya_cli.services.kegiatan.record import record_kegiatan
    from berdaya_cli.services.kegiatan.record_choices import gather_choices

    with session.store() as store:
        pilihan = gather_choices(store, minta.kabupaten, today=session.today)
    answered = interview(session.screen, pilihan, minta, today=session.today)
    try:
        with session.write("record", dry_run=True) as store:
            rencana = record_kegiatan(store, minta=answered, today=session.today)
    except BerdayaError:
        session.screen.note(command_of(answered))
        raise
    confirm(session, answered, (*rencana.uraian, *rencana.catatan))
    return answered


def record(
    ctx: typer.Context,
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
    status: Annotated[
        str | None,
        option("--status", N_("direncanakan, berjalan, selesai, ditunda or dibatalkan"), "STATUS"),
    ] = None,
    dana: Annotated[
        list[str] | None,
        option("--dana", N_("Pagu from a source of money; repeatable"), "SUMBER:RUPIAH"),
    ] = None,
    realisasi: Annotated[
        list[str] | None,
        option("--realisasi", N_("Spending of a source; repeatable"), "SUMBER:RUPIAH"),
    ] = None,
    bukti: Annotated[
        list[str] | None,
        option("--bukti", N_("Evidence: a link, or where the paper is kept; repeatable")),
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
        option(
            "--per", N_("The day of status and money; the kegiatan's own if not given"), N_("DATE")
        ),
    ] = None,
    alasan: LateReasonOption = None,
    lagi: Annotated[
        bool, flag("--lagi", N_("A real second one of the same name and date"))
    ] = False,
    json_input: Annotated[
        str | None,
        option(
            "--json-input",
            N_("Kegiatan as JSON instead: from a file, or - for what is piped in"),
            N_("FILE"),
        ),
    ] = None,
    kabupaten: KabupatenOption = None,
    penerimaan: PenerimaanOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Record a kegiatan; without --kecamatan it is one of the whole regency."""
    from berdaya_cli.services.kegiatan.record import record_kegiatan  # TAB needs the options alone
    from berdaya_cli.services.kegiatan.record_json import record_json

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
        bukti=tuple(bukti or ()),
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
    if json_input is not None:
        require_nothing_else(minta)
        masuk = session.files.read_kegiatan(json_input)
        recording = partial(record_json, masuk=masuk, lagi=lagi, kabupaten=kabupaten)
    else:
        minta = _ask_for_missing(session, minta)
        recording = partial(record_kegiatan, minta=minta)
    with session.write("record", dry_run=dry_run, alasan=alasan) as store:
        check_received(store, penerimaan)
        rencana = recording(store, today=session.today)
    session.report_changes("record", rencana, dry_run=dry_run)
