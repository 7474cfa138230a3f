"""The command audit-pack."""

from pathlib import Path
from typing import Annotated

import typer

from berdaya_cli.cli.params import argument, option
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.errors import UsageError
from berdaya_cli.language import N_, _, ngettext, speaking

EXAMPLES = ("berdaya audit-pack 7Q2MX-0K4TZ9 --output audit.zip",)


def audit_pack(
    ctx: typer.Context,
    kode: Annotated[str, argument("KODE", N_("The code of an edition"))],
    output: Annotated[
        Path, option("--output", N_("Write the pack into this file; zip"), N_("FILE"))
    ],
) -> None:
    """Write all that is behind an edition into one file, for an auditor: RESTRICTED."""
    # imported when it runs: TAB needs the options alone
    from berdaya_cli.reports.report.audit_pack import entries
    from berdaya_cli.services.report.edisi.audit_pack import gather_audit

    session: Session = ctx.obj
    if output.suffix.casefold() != ".zip":
        raise UsageError(_("An audit pack is a ZIP file: give --output a name that ends in .zip."))
    with session.store(make=False) as store, speaking("id"):
        paket = gather_audit(store, kode)
        names = session.files.write_archive(output, entries(paket))
    missing = len(list(paket.tidak_ada.baris))
    data = {"berkas": str(output), "isi": list(names), "tidak_ada": missing}
    said = _("Written: {path}").format(path=output)
    session.screen.report_done("audit-pack", data, said)
    if missing:
        left_out = ngettext(
            "{n} thing is not in it; tidak-ada.csv has the reason.",
            "{n} things are not in it; tidak-ada.csv has the reasons.",
            missing,
        )
        session.screen.note(left_out.format(n=missing))
    session.screen.note(_("It is RESTRICTED: hand it to the auditor alone, not to a group."))
