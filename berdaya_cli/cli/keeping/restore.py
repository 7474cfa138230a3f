"""The command restore."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from berdaya_cli.cli.params import DryRunOption, YesOption, argument
from berdaya_cli.cli.session import Session, new_uid
from berdaya_cli.cli.wording import rehearsed
from berdaya_cli.domain.errors import ExitCode
from berdaya_cli.language import N_, _
from berdaya_cli.services.keeping.backup import restore as put_back
from berdaya_cli.services.keeping.doctor import find_people

EXAMPLES = ("berdaya restore cadangan.db --dry-run", "berdaya restore cadangan.db")


def restore(
    ctx: typer.Context,
    file: Annotated[Path, argument(N_("FILE"), N_("The backup"))],
    yes: YesOption = False,
    dry_run: DryRunOption = False,
) -> ExitCode:
    """Put a backup in the place of the database, which is kept aside."""
    session: Session = ctx.obj
    if session.screen.can_ask and not (yes or dry_run):
        from berdaya_cli.cli.asking import confirm  # a terminal only

        line = _("{file} takes the place of {path}; what is there now is kept aside.")
        answers = _("Put it in place"), _("Leave it as it is")
        said = line.format(file=file, path=session.path)
        confirm(session.screen, (said,), _("Is that right?"), *answers, default_no=True)
    operasi = session.operasi("restore")
    done = put_back(session.path, file, operasi, new_uid, waktu=session.waktu, dry_run=dry_run)
    if done.dinaikkan:
        session.screen.note(
            _("The backup is of an older version; what took its place has this version's form.")
        )
    said = _("{path} holds the backup {file} now; copies of files brought back: {n}.")
    if done.disimpan:
        said += " " + _("What was there before: {aside}")
    said = said.format(path=session.path, file=file, n=done.salinan, aside=done.disimpan)
    if dry_run:
        session.screen.report_done("restore", asdict(done) | {"dry_run": True}, rehearsed(said))
        return ExitCode.OK
    with session.store(make=False) as store:
        found = find_people(store)
    session.screen.report_done("restore", asdict(done) | {"temuan": len(found)}, said)
    for one in found:
        session.screen.note(f"{one.pesan} {one.saran}")
    return ExitCode.FINDINGS if found else ExitCode.OK
