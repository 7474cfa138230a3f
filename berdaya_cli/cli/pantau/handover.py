"""The command handover."""

from pathlib import Path
from typing import Annotated

import typer

from berdaya_cli.cli.params import KabupatenOption, option
from berdaya_cli.cli.report.params import KertasOption, PenandaTanganOption
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.bentuk import parse_bentuk_surat, parse_kertas
from berdaya_cli.domain.errors import UsageError
from berdaya_cli.language import N_, _, speaking

EXAMPLES = (
    "berdaya handover --output serah-terima.pdf",
    "berdaya handover --output serah-terima.docx --kertas f4",
)


def handover(
    ctx: typer.Context,
    output: Annotated[
        Path | None,
        option("--output", N_("Where it goes; the ending says docx or pdf"), N_("FILE")),
    ] = None,
    penanda_tangan: PenandaTanganOption = None,
    kertas: KertasOption = None,
    kabupaten: KabupatenOption = None,
) -> None:
    """Write the page for whoever takes over: where the record is, what is open, what comes next."""
    # imported when it runs: TAB needs the options alone
    from berdaya_cli.reports.pantau import handover as page
    from berdaya_cli.reports.report import surat
    from berdaya_cli.services.pantau.handover import PermintaanSerahTerima, gather_handover

    session: Session = ctx.obj
    if output is None:
        raise UsageError(
            _("Where is the page to go?"), hint=_("Give --output, like --output serah-terima.pdf.")
        )
    form = parse_bentuk_surat(output.name)
    paper = parse_kertas(kertas or session.settings.kertas)
    minta = PermintaanSerahTerima(
        penanda_tangan=penanda_tangan or session.settings.penanda_tangan, kabupaten=kabupaten
    )
    with session.store(make=False) as store, speaking("id"):  # an official paper on any screen
        serah = gather_handover(store, minta, today=session.today)
        content = b"".join(surat.render(page.write(serah), form, paper))
    session.files.write(output, content)
    said = _("Written: {path}").format(path=output)
    session.screen.report_done("handover", {"berkas": str(output)}, said)
