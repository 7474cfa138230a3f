"""The command list-edisi."""

from pathlib import Path
from typing import Annotated

import typer

from berdaya_cli.cli.params import KabupatenOption, argument, option
from berdaya_cli.cli.report.params import check_pdf
from berdaya_cli.cli.session import Session
from berdaya_cli.cli.tables import deliver_table, read_table_file
from berdaya_cli.language import N_, _

EXAMPLES = (
    "berdaya list-edisi",
    "berdaya list-edisi --output edisi.xlsx",
    "berdaya list-edisi 7Q2MX-0K4TZ9 --output laporan.pdf",
)


def list_edisi(
    ctx: typer.Context,
    kode: Annotated[
        str | None, argument("KODE", N_("This edition alone; with --output its document"))
    ] = None,
    output: Annotated[
        Path | None, option("--output", N_("Write the list, or the document, here"), N_("FILE"))
    ] = None,
    kabupaten: KabupatenOption = None,
) -> None:
    """List the reports that were issued, or hand out the kept file of one, byte by byte."""
    # imported when it runs: TAB needs the options alone
    from berdaya_cli.services.report.edisi.editions import (
        find_edition,
        kept_document,
        list_editions,
    )

    session: Session = ctx.obj
    if kode is None or output is None:
        file = read_table_file(output)
        with session.store() as store:
            only = find_edition(store, kode) if kode is not None else None
            tabel = list_editions(store, kabupaten, only)
            deliver_table(session, store, tabel, file, kabupaten=kabupaten)
        return
    check_pdf(output)
    with session.store() as store:
        edisi = find_edition(store, kode)
        nama, content = kept_document(store, edisi)
    session.files.write(output, content)
    data = {"kode": edisi.kode, "berkas": str(output), "nama": nama, "bytes": len(content)}
    session.screen.report_done("list-edisi-file", data, _("Written: {path}").format(path=output))
