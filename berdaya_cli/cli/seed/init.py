"""The command init."""

from dataclasses import replace
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING, Annotated

import typer

from berdaya_cli.cli.params import DryRunOption, flag, option
from berdaya_cli.cli.session import Session
from berdaya_cli.cli.settings import sample_database
from berdaya_cli.domain.errors import InvalidValueError, UsageError
from berdaya_cli.language import N_, _

if TYPE_CHECKING:  # read by nobody at run time: no option is of this type
    from berdaya_cli.domain.seed.seed import Seed

EXAMPLES = (
    "berdaya init --db purbalingga.db",
    "berdaya init --db lain.db --seed seed.yaml",
    "berdaya init --db kebumen.db --kabupaten 33.05",
    "berdaya init --kabupaten 'Kota Semarang' --tulis-seed semarang.yaml",
    "berdaya init --db contoh.db --contoh",
)


def init(
    ctx: typer.Context,
    seed: Annotated[
        str | None,
        option("--seed", N_("The YAML seed; Kabupaten Purbalingga's if not given"), N_("FILE")),
    ] = None,
    kabupaten: Annotated[
        str | None,
        option(
            "--kabupaten",
            N_("A regency or city without a seed, by code or name: its places from the code list"),
            "KODE",
        ),
    ] = None,
    tulis_seed: Annotated[
        Path | None,
        option("--tulis-seed", N_("Write that seed here to go on with; no database"), N_("FILE")),
    ] = None,
    contoh: Annotated[
        bool,
        flag("--contoh", N_("A separate file with a fictional year of records, to try things out")),
    ] = False,
    dry_run: DryRunOption = False,
) -> None:
    """Make a new database and fill it from a seed."""
    from berdaya_cli.services.seed.start import start_seed  # TAB needs the options alone

    session: Session = ctx.obj
    if contoh and (seed or kabupaten):
        raise UsageError(_("The fictional records belong to the seed that comes with berdaya."))
    if seed and kabupaten:
        raise UsageError(_("A seed says which regency it is of: leave --kabupaten out."))
    if tulis_seed and not kabupaten:
        raise UsageError(_("--tulis-seed writes the seed of a regency: name it with --kabupaten."))
    if contoh and not session.settings.db:
        session.settings.db = str(sample_database())
    content = start_seed(kabupaten) if kabupaten else session.own_seed(Path(seed) if seed else None)
    if tulis_seed:
        _write_seed(session, tulis_seed, content, dry_run=dry_run)
        return
    rencana = session.create(content, dry_run=dry_run, contoh=contoh)
    if dry_run:
        session.report_changes("init", replace(rencana, uraian=()), dry_run=True)
        return
    rows = len(rencana.uraian)
    said = _("Made {path}: {n} rows from the seed.").format(path=session.path, n=rows)
    if contoh:
        words = _("Made {path}: {n} rows, fictional ones among them.")
        said = words.format(path=session.path, n=rows)
    session.screen.report_done("init", {"path": str(session.path), "rows": rows}, said)
    if contoh and not session.settings.json:
        command = f"berdaya --db {quote(str(session.path))} report --kecamatan Kejobong"
        session.screen.say(_("Try: {command}").format(command=command))


def _write_seed(session: Session, path: Path, content: "Seed", *, dry_run: bool) -> None:
    """Write a seed into a file that is not there yet: people go on with it by hand."""
    from berdaya_cli.services.seed.start import write_seed

    if path.exists():
        said = _("{path} is there already; it stays as it is.")
        raise InvalidValueError(said, hint=_("Give another name."), path=path)
    if not dry_run:
        session.files.write(path, write_seed(content))
    said = _("Would write: {path}") if dry_run else _("Written: {path}")
    session.screen.report_done("init", {"berkas": str(path)}, said.format(path=path))
    if not dry_run:
        session.screen.note(
            _("Go on in it, then: {command}").format(
                command=f"berdaya init --seed {quote(str(path))}"
            )
        )
