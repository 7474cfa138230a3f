"""The command template."""

from pathlib import Path
from typing import Annotated

import typer

from berdaya_cli.cli.params import (
    DryRunOption,
    FokusOption,
    KabupatenOption,
    PelaksanaOption,
    PeriodeOption,
    flag,
    option,
)
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.excel.formulir_terisi import FormulirTerisi
from berdaya_cli.language import N_, _
from berdaya_cli.services.excel.template import (
    PermintaanFormulir,
    make_form,
    make_forms,
    require_output,
)

EXAMPLES = (
    "berdaya template --pelaksana dinsos --kecamatan Kejobong --output formulir.xlsx",
    "berdaya template --semua --periode 2025-TW4 --output formulir/ --paling-lambat 2026-01-07",
)


def template(
    ctx: typer.Context,
    pelaksana: PelaksanaOption = None,
    kecamatan: Annotated[
        str | None, option("--kecamatan", N_("Only this kecamatan"), "KECAMATAN")
    ] = None,
    fokus: FokusOption = None,
    periode: PeriodeOption = None,
    semua: Annotated[
        bool,
        flag("--semua", N_("One form for each OPD that has to do with it, into a folder")),
    ] = False,
    paling_lambat: Annotated[
        str | None,
        option("--paling-lambat", N_("By when the forms of the period are awaited"), "TANGGAL"),
    ] = None,
    diserahkan: Annotated[
        bool, flag("--diserahkan", N_("Note that it is handed over today"))
    ] = False,
    output: Annotated[
        str | None, option("--output", N_("Where the form goes; with --semua a folder"), N_("FILE"))
    ] = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Make an Excel form to fill in, with what is known already; import takes it back."""
    from berdaya_cli.reports.excel import as_form  # TAB needs the options alone

    session: Session = ctx.obj
    minta = PermintaanFormulir(
        pelaksana=pelaksana,
        kecamatan=kecamatan,
        fokus=fokus,
        periode=periode,
        kabupaten=kabupaten,
        batas=paling_lambat,
        diserahkan=diserahkan,
    )
    target = Path(require_output(output, folder=semua))
    with session.write("template", dry_run=dry_run) as store:
        if semua:
            forms = make_forms(store, minta, today=session.today)
            files = [(target / form.nama_berkas, form) for form in forms]
        else:
            files = [(target, make_form(store, minta, today=session.today))]
        session.files.check_forms((path for path, _form in files), store.impor.is_taken_in)
        if not dry_run:
            session.files.write_each((path, as_form.render(form)) for path, form in files)
    _tell(session, files, dry_run=dry_run)


def _tell(session: Session, files: list[tuple[Path, FormulirTerisi]], *, dry_run: bool) -> None:
    lines = [_line(path, form) for path, form in files]
    lines += [_("Dry run, nothing was written.")] if dry_run else []
    data = [{"berkas": str(p), "formulir": f.uid, "kegiatan": len(f.terbuka)} for p, f in files]
    session.screen.deliver_data("template", data, lines)


def _line(path: Path, form: FormulirTerisi) -> str:
    said = _("{path}: {n} kegiatan to go on with, {blank} blank rows")
    if elsewhere := len(form.baris) - len(form.terbuka):
        said = _("{path}: {n} kegiatan to go on with, {other} asked elsewhere, {blank} blank rows")
        said = said.replace("{other}", str(elsewhere))
    return said.format(path=path, n=len(form.terbuka), blank=len(form.kosong))
