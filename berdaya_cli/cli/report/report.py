"""The command report."""

from typing import TYPE_CHECKING

import typer

from berdaya_cli.cli.params import KabupatenOption, PeriodeOption
from berdaya_cli.cli.province.lake import ask_lake, report_packages
from berdaya_cli.cli.province.params import (
    LakeOption,
    MasterOption,
    MesinOption,
    PackagesOption,
    refuse_with_lake,
    refuse_without_lake,
)
from berdaya_cli.cli.report.params import (
    AngkaOption,
    AtasNamaOption,
    BentukOption,
    FokusOption,
    FotoOption,
    JejakOption,
    KecamatanOption,
    KertasOption,
    MengetahuiOption,
    NomorOption,
    OpdOption,
    OutputOption,
    PaketOption,
    PenandaTanganOption,
    RakorOption,
    SatuHalamanOption,
    TanggalOption,
    TemplatOption,
    UntukBeliauOption,
)
from berdaya_cli.cli.session import Session
from berdaya_cli.cli.settings import Settings
from berdaya_cli.language import _

if TYPE_CHECKING:  # no annotation of a command: Typer reads those
    from berdaya_cli.cli.report.wanted import Wanted
    from berdaya_cli.services.report.scope import PermintaanLaporan

EXAMPLES = (
    "berdaya report --kecamatan Kejobong",
    "berdaya report --periode 2025-TW4",
    "berdaya report --opd dinsos --periode 2025-TW4",
    "berdaya report --periode 2025-TW4 --output laporan.pdf",
    "berdaya report --kecamatan Kejobong --satu-halaman --output kejobong.png",
    "berdaya report --rakor --output rakor.pdf",
    "berdaya report --periode 2025-TW4 --paket laporan",
    "berdaya report --format dasbor --output dasbor.html",
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
    satu_halaman: SatuHalamanOption = False,
    rakor: RakorOption = False,
    foto: FotoOption = False,
    jejak: JejakOption = False,
    angka: AngkaOption = None,
    nomor: NomorOption = None,
    tanggal: TanggalOption = None,
    penanda_tangan: PenandaTanganOption = None,
    mengetahui: MengetahuiOption = None,
    atas_nama: AtasNamaOption = None,
    untuk_beliau: UntukBeliauOption = None,
    kertas: KertasOption = None,
    templat: TemplatOption = None,
    kabupaten: KabupatenOption = None,
    dari: LakeOption = None,
    mesin: MesinOption = None,
    master: MasterOption = None,
    per: PackagesOption = None,
) -> None:
    """Report what was done in a period: the regency, a kecamatan, an OPD or a fokus."""
    # imported when it runs: TAB needs the options alone
    from berdaya_cli.cli.report.wanted import AskedForm, read_wanted
    from berdaya_cli.services.report.closing import PermintaanPenutup
    from berdaya_cli.services.report.scope import PermintaanLaporan

    session: Session = ctx.obj
    if dari is not None:
        others = (
            kecamatan, opd, fokus, paket, satu_halaman, rakor, foto, jejak, angka, nomor, tanggal,
            penanda_tangan, mengetahui, atas_nama, untuk_beliau, templat, kabupaten,
        )  # fmt: skip
        refuse_with_lake(*others)
        wish = ask_lake(session, periode=periode, per=per, mesin=mesin, master=master)
        report_packages(session, dari, output, bentuk, wish, kertas=kertas)
        return
    refuse_without_lake(mesin, master, per)
    asked = AskedForm(
        bentuk=bentuk,
        output=output,
        paket=paket,
        jejak=tuple(angka or ()) if jejak or angka else None,
        kertas=kertas,
        templat=templat,
        satu_halaman=satu_halaman,
        rakor=rakor,
        foto=foto,
    )
    wanted = read_wanted(session, asked)
    usual = session.settings if wanted.is_official else Settings()
    minta = PermintaanLaporan(
        kecamatan=kecamatan,
        opd=opd,
        fokus=fokus,
        periode=periode,
        kabupaten=kabupaten,
        penutup=PermintaanPenutup(
            nomor=nomor,
            tanggal=tanggal,
            penanda_tangan=penanda_tangan or usual.penanda_tangan,
            mengetahui=mengetahui or usual.mengetahui,
            atas_nama=atas_nama,
            untuk_beliau=untuk_beliau,
        ),
    )
    if nomor is not None and wanted.is_official:
        session.screen.note(_("Nothing is issued by this; see: berdaya help edisi"))
    _answer(session, minta, wanted)


def _answer(session: Session, minta: "PermintaanLaporan", wanted: "Wanted") -> None:
    """Gather what is asked for, and hand it over."""
    from berdaya_cli.cli.report.documents import deliver_dasbor, deliver_package, deliver_report
    from berdaya_cli.cli.tables import deliver_table
    from berdaya_cli.services.report.dasbor import gather_dasbor
    from berdaya_cli.services.report.edisi.late_report import with_late
    from berdaya_cli.services.report.package import gather_package
    from berdaya_cli.services.report.photos import with_photos
    from berdaya_cli.services.report.report import gather_laporan
    from berdaya_cli.services.report.scope import find_cakupan
    from berdaya_cli.services.report.trace import trace

    with session.store() as store:
        about = find_cakupan(store, minta, today=session.today)
        if wanted.paket:
            package = gather_package(store, about, today=session.today)
            deliver_package(session, package, wanted.paket, wanted)
            return
        if wanted.form == "dasbor":
            asked = minta.periode is not None
            dasbor = gather_dasbor(store, about, asked=asked, today=session.today)
            deliver_dasbor(session, dasbor, wanted)
            return
        with wanted.language():
            laporan = gather_laporan(store, about, today=session.today)
            most = wanted.tampilan.photos(of_a_kecamatan=bool(laporan.lingkup.kecamatan))
            laporan = with_photos(store, laporan, most) if most else laporan
            if wanted.is_official:
                laporan = with_late(store, laporan, today=session.today)
        if wanted.jejak is not None:
            records = trace(store, laporan, wanted.jejak)
            deliver_table(session, store, records, wanted.tabel, kabupaten=minta.kabupaten)
            return
    if wanted.tampilan.foto and not laporan.foto:
        said = _("No photograph of this period can be shown ({n} cannot be read).")
        session.screen.note(said.format(n=laporan.foto_tak_terbaca))
    deliver_report(session, laporan, wanted)
