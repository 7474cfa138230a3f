"""The command export."""

from functools import partial
from pathlib import Path
from time import monotonic
from typing import Annotated, Protocol

import typer

from berdaya_cli import __version__
from berdaya_cli.cli.params import DryRunOption, KabupatenOption, PeriodeOption, option
from berdaya_cli.cli.province.lake import ask_lake, export_packages
from berdaya_cli.cli.province.params import (
    LakeOption,
    MasterOption,
    MesinOption,
    PackagesOption,
    refuse_with_lake,
    refuse_without_lake,
)
from berdaya_cli.cli.publish.params import (
    BentukOption,
    ExcelOption,
    InternalOption,
    KOption,
    LisensiOption,
    read_asked,
)
from berdaya_cli.cli.session import Session
from berdaya_cli.cli.wording import rehearsed
from berdaya_cli.language import N_, _, format_seconds
from berdaya_cli.services.publish.news import state_of_export

EXAMPLES = (
    "berdaya export --output terbuka",
    "berdaya export --output terbuka --format csv --format html --format pdf --periode 2025-TW4",
    "berdaya export --output terbuka --format csv --format dasbor",
    "berdaya export --output arsip --internal --quiet",
)


def export(
    ctx: typer.Context,
    output: Annotated[
        str, option("--output", N_("The folder to write into; made if need be"), N_("DIR"))
    ],
    bentuk: BentukOption = None,
    periode: PeriodeOption = None,
    internal: InternalOption = False,
    k: KOption = None,
    excel: ExcelOption = False,
    lisensi: LisensiOption = None,
    kabupaten: KabupatenOption = None,
    dari: LakeOption = None,
    mesin: MesinOption = None,
    master: MasterOption = None,
    per: PackagesOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Write tables and reports fit to be published into a folder, whole files only."""
    session: Session = ctx.obj
    began = monotonic()
    if dari is not None:
        refuse_with_lake(bentuk, internal, excel, kabupaten)
        minta = ask_lake(session, periode=periode, per=per, mesin=mesin, master=master)
        words = {"k": k, "lisensi": lisensi}
        folder, counts = export_packages(session, dari, output, minta, **words, dry_run=dry_run)
        say_written(session, folder, counts, began, dry_run=dry_run)
        return
    refuse_without_lake(mesin, master, per)
    asked = read_asked(bentuk, periode, k, lisensi, kabupaten, internal=internal, excel=excel)
    folder = Path(output)
    options = (bentuk, periode, k, lisensi, kabupaten, excel)
    with (
        session.files.hold(folder, dry_run=dry_run) as published,
        session.store(make=False) as store,
    ):
        state = state_of_export(store, options, today=session.today, versi=__version__)
        if not internal and published.is_up_to_date(state):
            say_written(session, folder, published, began)
            return
        # with nothing new none of these are needed
        from berdaya_cli.reports.publish import as_folder
        from berdaya_cli.services.publish.export import gather_export

        ekspor = gather_export(store, asked.minta, today=session.today)
        manifest = as_folder.manifest_name(contoh=ekspor.contoh, terbatas=ekspor.terbatas)
        write_manifest = partial(as_folder.manifest, contoh=ekspor.contoh)
        published.begin(manifest, as_folder.MANIFESTS, write_manifest, private=internal)
        if internal and not dry_run:
            session.take_note("export")
        published.claim(as_folder.names(ekspor, asked.forms))
        spared = published.spare(as_folder.front(ekspor))
        files = as_folder.render(
            ekspor, asked.forms, excel=excel, lisensi=asked.lisensi, written=published.written
        )
        for berkas in files:
            published.write(berkas.nama, berkas.isi)
        published.finish(state)
    for name in spared:
        session.screen.note(_("{name} is there already, and stays as it is.").format(name=name))
    say_written(session, folder, published, began, dry_run=dry_run)


class _Counts(Protocol):
    @property
    def files(self) -> int: ...

    changed: int
    removed: int


def say_written(
    session: Session, folder: Path, counts: _Counts, began: float, *, dry_run: bool = False
) -> None:
    """Report how many files there are, and what became of them."""
    seconds = monotonic() - began
    data = {
        "folder": str(folder),
        "files": counts.files,
        "changed": counts.changed,
        "removed": counts.removed,
        "seconds": round(seconds, 1),
    }
    said = _("{folder}: {files} files, {changed} written, {removed} taken away, {seconds} s.")
    said = said.format(**data | {"seconds": format_seconds(seconds)})
    if dry_run:
        data["dry_run"] = True
        said = rehearsed(said)
    session.screen.report_done("export", data, said)
