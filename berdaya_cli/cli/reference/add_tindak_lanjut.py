"""The command add-tindak-lanjut."""

from typing import Annotated

import typer

from berdaya_cli.cli.params import DryRunOption, KabupatenOption, LagiOption, option
from berdaya_cli.cli.reference.params import AgendaArgument
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.errors import UsageError
from berdaya_cli.domain.reference.tindak_lanjut import Keputusan
from berdaya_cli.language import N_, _
from berdaya_cli.services.reference.tindak_lanjut import PermintaanTindakLanjut, add_keputusan

_EXAMPLE = (
    'berdaya add-tindak-lanjut rakor-kabupaten --uraian "Susun SK Tim Kecamatan"'
    ' --lembaga dinpermasdes --batas "akhir Desember 2025"'
)
EXAMPLES = (_EXAMPLE,)


def add_tindak_lanjut(
    ctx: typer.Context,
    agenda: AgendaArgument,
    uraian: Annotated[str | None, option("--uraian", N_("What is to be done"))] = None,
    lembaga: Annotated[str | None, option("--lembaga", N_("Who does it"), "LEMBAGA")] = None,
    batas: Annotated[str | None, option("--batas", N_("Until when"), N_("DATE"))] = None,
    dari: Annotated[
        str | None,
        option(
            "--dari",
            N_("All decisions of the meeting from a list in JSON or YAML; - for a pipe"),
            N_("FILE"),
        ),
    ] = None,
    lagi: LagiOption = False,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Add what an agenda decided: what, who, until when; on a terminal one after the other."""
    session: Session = ctx.obj
    minta = PermintaanTindakLanjut(agenda=agenda, kabupaten=kabupaten, lagi=lagi)
    given = {"uraian": uraian, "lembaga": lembaga, "batas": batas}
    missing = [name for name, text in given.items() if text is None]
    if dari is not None and len(missing) < len(given):
        raise UsageError(_("The decisions come from a file: no other option says one."))
    if dari is not None:
        rows = session.files.read_keputusan(dari)
    elif missing and session.screen.can_ask:
        from berdaya_cli.cli.reference.decisions import ask  # a terminal only

        rows = ask(session, minta, given)
    elif missing:
        raise UsageError(
            _("Still missing: {options}."),
            hint=_("See the examples in: berdaya add-tindak-lanjut --help"),
            options=", ".join(f"--{name}" for name in missing),
        )
    else:
        rows = (Keputusan(uraian=uraian or "", lembaga=lembaga or "", batas=batas or ""),)
    with session.write("add-tindak-lanjut", dry_run=dry_run) as store:
        rencana = add_keputusan(store, minta, rows)
    session.report_changes("add-tindak-lanjut", rencana, dry_run=dry_run)
