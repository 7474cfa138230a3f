"""The command issue."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from berdaya_cli.cli.params import DryRunOption, KabupatenOption, PeriodeOption, option
from berdaya_cli.cli.report.params import (
    AtasNamaOption,
    FokusOption,
    KecamatanOption,
    KertasOption,
    MengetahuiOption,
    NomorOption,
    OpdOption,
    PenandaTanganOption,
    TanggalOption,
    UntukBeliauOption,
    check_pdf,
)
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.bentuk import Tampilan, parse_kertas
from berdaya_cli.domain.errors import UsageError
from berdaya_cli.language import N_, _, speaking

if TYPE_CHECKING:  # no annotation of a command: Typer reads those
    from berdaya_cli.services.report.scope import PermintaanLaporan

EXAMPLES = (
    "berdaya issue --periode 2025-TW4 --nomor 400.10.2/15/2026 --output laporan.pdf",
    "berdaya issue --kecamatan Kejobong --periode 2025-TW4 --nomor 400.10.2/16/2026",
)


def issue(
    ctx: typer.Context,
    kecamatan: KecamatanOption = None,
    opd: OpdOption = None,
    fokus: FokusOption = None,
    periode: PeriodeOption = None,
    nomor: NomorOption = None,
    tanggal: TanggalOption = None,
    penanda_tangan: PenandaTanganOption = None,
    mengetahui: MengetahuiOption = None,
    atas_nama: AtasNamaOption = None,
    untuk_beliau: UntukBeliauOption = None,
    kertas: KertasOption = None,
    diperiksa: Annotated[
        str | None,
        option("--diperiksa", N_("Who looked it through before, if that is to be noted")),
    ] = None,
    output: Annotated[
        Path | None, option("--output", N_("Write the document here, too; pdf"), N_("FILE"))
    ] = None,
    cabut: Annotated[
        str | None, option("--cabut", N_("Withdraw the edition of this code instead"), "KODE")
    ] = None,
    alasan: Annotated[str | None, option("--alasan", N_("Why it is withdrawn"))] = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Issue a report: numbered once, kept as it is, and found again by the code on the paper."""
    # imported when it runs: TAB needs the options alone
    from berdaya_cli.services.report.closing import PermintaanPenutup
    from berdaya_cli.services.report.edisi.issue import withdraw
    from berdaya_cli.services.report.scope import PermintaanLaporan

    session: Session = ctx.obj
    if cabut is not None:
        of_an_issue = (kecamatan, opd, fokus, periode, nomor, tanggal, penanda_tangan, mengetahui)
        more = (atas_nama, untuk_beliau, kertas, diperiksa, output, kabupaten)
        if any((*of_an_issue, *more)):
            raise UsageError(_("--cabut withdraws an edition: it takes --alasan and no other."))
        with session.write("issue", dry_run=dry_run, make=False) as store:
            rencana = withdraw(store, cabut, alasan, today=session.today)
        session.report_changes("issue", rencana, dry_run=dry_run)
        return
    if alasan is not None:
        raise UsageError(_("--alasan belongs to --cabut."))
    check_pdf(output)
    usual = session.settings
    minta = PermintaanLaporan(
        kecamatan=kecamatan,
        opd=opd,
        fokus=fokus,
        periode=periode,
        kabupaten=kabupaten,
        penutup=PermintaanPenutup(
            nomor=nomor,
            tanggal=tanggal or session.today,
            penanda_tangan=penanda_tangan or usual.penanda_tangan,
            mengetahui=mengetahui or usual.mengetahui,
            atas_nama=atas_nama,
            untuk_beliau=untuk_beliau,
        ),
    )
    tampilan = Tampilan(parse_kertas(kertas or usual.kertas), None, "laporan", False)
    _issue(session, minta, tampilan, output, diperiksa, dry_run=dry_run)


def _issue(
    session: Session,
    minta: "PermintaanLaporan",
    tampilan: Tampilan,
    output: Path | None,
    diperiksa: str | None,
    *,
    dry_run: bool,
) -> None:
    """Make the document and keep it, all or nothing; then write it where it is wanted."""
    from berdaya_cli.reports import documents
    from berdaya_cli.services.report.edisi.issue import keep, prepare
    from berdaya_cli.services.report.edisi.late_report import with_late
    from berdaya_cli.services.report.report import gather_laporan
    from berdaya_cli.services.report.scope import find_cakupan

    with session.write("issue", dry_run=dry_run, make=False) as store:
        about = find_cakupan(store, minta, today=session.today)
        with speaking("id"):  # official documents are Indonesian on any screen
            laporan = with_late(
                store, gather_laporan(store, about, today=session.today), today=session.today
            )
            calon = prepare(store, laporan, minta.penutup.nomor, diperiksa, today=session.today)
            content = documents.render(calon.laporan, "pdf", tampilan)
            nama = f"{documents.file_name(calon.laporan)}.pdf"
        rencana = keep(store, calon, ((nama, content),), for_good=not dry_run)
    session.report_changes("issue", rencana, dry_run=dry_run)
    if output is not None and not dry_run:  # it is issued, whether or not this can be written
        session.files.write(output, content)
        session.screen.note(_("Written: {path}").format(path=output))
