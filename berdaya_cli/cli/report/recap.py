"""The command recap."""

from contextlib import nullcontext
from pathlib import Path
from typing import Annotated

import typer

from berdaya_cli.cli.params import KabupatenOption, PeriodeOption, option
from berdaya_cli.cli.province.lake import ask_lake, recap_packages
from berdaya_cli.cli.province.params import (
    LakeOption,
    MasterOption,
    MesinOption,
    PackagesOption,
    refuse_without_lake,
)
from berdaya_cli.cli.session import Session
from berdaya_cli.cli.tables import deliver_table, name_of_file, read_table_file
from berdaya_cli.domain.bentuk import parse_bentuk_rekap
from berdaya_cli.domain.report.rekap import PAPERS
from berdaya_cli.language import N_, speaking
from berdaya_cli.services.report import recap as service
from berdaya_cli.services.report.official import gather_official

_PAPERS = ("pdf", "docx")
"""The forms that are papers, whatever the recap is of; of PAPERS in Excel too."""
EXAMPLES = (
    "berdaya recap --periode 2025-TW4",
    "berdaya recap --menurut fokus --output rekap.xlsx",
    "berdaya recap --menurut tahap --periode 2025 --output pagu.docx",
    "berdaya recap --menurut penugasan --output lampiran-sk.pdf",
    "berdaya recap --menurut indikator --periode 2025 --output capaian.xlsx",
)


def recap(
    ctx: typer.Context,
    menurut: Annotated[
        str,
        option(
            "--menurut",
            N_(
                "What a line is of: kecamatan, fokus, pelaksana, kabupaten, sumber-dana, desa,"
                " tahap, penugasan or indikator"
            ),
            "MENURUT",
        ),
    ] = "kecamatan",
    periode: PeriodeOption = None,
    bentuk: Annotated[
        str | None, option("--format", N_("For a file: pdf, docx, xlsx or csv"), "FORMAT")
    ] = None,
    output: Annotated[Path | None, option("--output", N_("Write it here"), N_("FILE"))] = None,
    kabupaten: KabupatenOption = None,
    dari: LakeOption = None,
    mesin: MesinOption = None,
    master: MasterOption = None,
    per: PackagesOption = None,
) -> None:
    """Recap a period, a line for each kecamatan: kegiatan, people, pagu, spending."""
    session: Session = ctx.obj
    if dari is not None:
        file = read_table_file(output, bentuk)
        engine = {"per": per, "mesin": mesin, "master": master}
        asked = ask_lake(session, menurut=menurut, periode=periode, kabupaten=kabupaten, **engine)
        recap_packages(session, dari, file, asked)
        return
    refuse_without_lake(mesin, master, per)
    minta = service.PermintaanRekap(menurut=menurut, periode=periode, kabupaten=kabupaten)
    form = parse_bentuk_rekap(bentuk, name_of_file(output))
    official = form in _PAPERS or (form == "xlsx" and menurut.strip().casefold() in PAPERS)
    file = None if official else read_table_file(output, bentuk)
    with session.store() as store, speaking("id") if official else nullcontext():
        found = service.recap(store, minta, today=session.today)
        paper = gather_official(store, minta, found) if official else None
        if not paper:
            when = found.periode.kode
            deliver_table(session, store, found.tabel, file, kabupaten=kabupaten, periode=when)
    if paper and form and output:
        from berdaya_cli.cli.report.documents import deliver_paper  # a recap on a screen needs none

        deliver_paper(session, paper, form, output)
    for said in found.catatan:
        session.screen.note(said)
