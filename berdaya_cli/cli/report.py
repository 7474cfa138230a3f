"""The command report."""

import typer

from berdaya_cli.cli.documents import (
    asked_form,
    asked_look,
    deliver_laporan,
    deliver_package,
    language_of,
    refuse_form,
)
from berdaya_cli.cli.params import KabupatenOption, PeriodeOption
from berdaya_cli.cli.report_params import (
    AngkaOption,
    AtasNamaOption,
    BentukOption,
    FokusOption,
    JejakOption,
    KecamatanOption,
    KertasOption,
    MengetahuiOption,
    NomorOption,
    OpdOption,
    OutputOption,
    PaketOption,
    PenandaTanganOption,
    TanggalOption,
    TemplatOption,
    UntukBeliauOption,
)
from berdaya_cli.cli.session import Session
from berdaya_cli.services.report import gather
from berdaya_cli.services.report_closing import PermintaanPenutup
from berdaya_cli.services.report_package import gather_package
from berdaya_cli.services.report_scope import PermintaanLaporan, find_cakupan
from berdaya_cli.services.report_trace import trace

EXAMPLES = (
    "berdaya report --kecamatan Kejobong",
    "berdaya report --periode 2025-TW4",
    "berdaya report --opd dinsos --periode 2025-TW4",
    "berdaya report --periode 2025-TW4 --output laporan.pdf",
    "berdaya report --periode 2025-TW4 --paket laporan",
    "berdaya report --periode 2025-TW4 --angka fokus.lansia.tahun_berjalan.realisasi",
)


def report(
    ctx: typer.Context,
    kecamatan: KecamatanOption = None,
    opd: OpdOption = None,
    fokus: FokusOption = None,
    periode: PeriodeOption = None,
    bentuk: BentukOption = None,
    output: OutputOption = None,
    paket: PaketOption = None,
    jejak: JejakOption = False,
    angka: AngkaOption = None,
    nomor: NomorOption = None,
    tanggal: TanggalOption = None,
    penanda_tangan: PenandaTanganOption = None,
    mengetahui: MengetahuiOption = None,
    atas_nama: AtasNamaOption = None,
    untuk_beliau: UntukBeliauOption = None,
    kertas: KertasOption = "a4",
    templat: TemplatOption = None,
    kabupaten: KabupatenOption = None,
) -> None:
    """Report what was done in a period: the regency, a kecamatan, an OPD or a fokus."""
    session: Session = ctx.obj
    minta = PermintaanLaporan(
        kecamatan=kecamatan,
        opd=opd,
        fokus=fokus,
        periode=periode,
        kabupaten=kabupaten,
        penutup=PermintaanPenutup(
            nomor=nomor,
            tanggal=tanggal,
            penanda_tangan=penanda_tangan,
            mengetahui=mengetahui,
            atas_nama=atas_nama,
            untuk_beliau=untuk_beliau,
        ),
    )
    form = asked_form(bentuk, output, package=paket is not None)
    if jejak or angka:
        refuse_form(form)
    tampilan = asked_look(session, form, kertas, templat)
    with session.store() as store:
        about = find_cakupan(store, minta, today=session.today)
        if paket is not None and form is not None:
            package = gather_package(store, about, today=session.today)
            deliver_package(session, package, form, paket, tampilan)
            return
        with language_of(form):
            laporan = gather(store, about, today=session.today)
        if jejak or angka:
            session.deliver(trace(store, laporan, tuple(angka or ())))
            return
    deliver_laporan(session, laporan, form, output, tampilan)
