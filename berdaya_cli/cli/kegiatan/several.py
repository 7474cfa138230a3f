"""Which kegiatan a command is about: one number, several, or all that are like something."""

from collections.abc import Sequence
from typing import Annotated

from berdaya_cli.cli.params import argument, option
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.errors import UsageError
from berdaya_cli.language import N_, _, ngettext
from berdaya_cli.services.kegiatan.several import Sasaran, find_targets

KegiatanListArgument = Annotated[
    list[str] | None,
    argument("ID...", N_("Numbers of kegiatan, from list-kegiatan: 3, or 3 4 7")),
]
InKecamatanOption = Annotated[
    list[str] | None,
    option("--kecamatan", N_("All in this kecamatan instead of numbers; repeatable"), "KECAMATAN"),
]
OfFokusOption = Annotated[str | None, option("--fokus", N_("All of this fokus"), "FOKUS")]
OfPelaksanaOption = Annotated[
    str | None, option("--pelaksana", N_("All that this body does"), "LEMBAGA")
]
WithStatusOption = Annotated[
    list[str] | None,
    option("--status", N_("Of these only those with this status; repeatable"), "STATUS"),
]
FromStatusOption = Annotated[
    list[str] | None,
    option("--dari-status", N_("Of these only those with this status now; repeatable"), "STATUS"),
]
InPeriodeOption = Annotated[
    str | None, option("--periode", N_("All of this period, like 2026-03 or 2026-TW1"), "PERIODE")
]
AlasanOption = Annotated[
    str | None, option("--alasan", N_("Why; needed where several kegiatan are changed"))
]
ReasonOption = Annotated[
    str | None,
    option("--alasan", N_("Why; needed where several are changed, or for what comes late")),
]


def targets(
    kegiatan: Sequence[str] | None,
    kecamatan: list[str] | None,
    fokus: str | None,
    pelaksana: str | None,
    status: list[str] | None = None,
    periode: str | None = None,
) -> Sasaran:
    """Return which kegiatan the words of a command mean."""
    return Sasaran(
        nomor=tuple(kegiatan or ()),
        kecamatan=tuple(kecamatan or ()),
        fokus=fokus,
        pelaksana=pelaksana,
        status=tuple(status or ()),
        periode=periode,
    )


def choose(
    session: Session,
    sasaran: Sasaran,
    alasan: str | None,
    *,
    yes: bool,
    dry_run: bool,
    still_open: bool = False,
) -> tuple[str, ...]:
    """Return the numbers of the kegiatan that are meant; several are shown and asked for once.

    Raises:
        BerdayaError: none is meant, or several without a reason or a word that they are.
        typer.Abort: they are not.
    """
    if sasaran.is_one:
        return sasaran.nomor
    with session.store(make=False) as store:
        found = find_targets(store, sasaran, today=session.today, still_open=still_open)
    numbers = tuple(one.nomor for one in found)
    if len(found) > 1 and not alasan:
        raise UsageError(
            _("Why are {n} kegiatan changed at once?").format(n=len(found)),
            hint=_("Give --alasan TEXT: it stays in the history."),
        )
    if dry_run or yes:
        return numbers
    if session.screen.can_ask:
        from berdaya_cli.cli.asking import confirm  # a terminal only

        said = ngettext("Change this kegiatan?", "Change these {n} kegiatan?", len(found))
        confirm(
            session.screen,
            (f"{one.nomor:>4}  {one.uraian}" for one in found),
            said.format(n=len(found)),
            _("Change them"),
            _("Leave it, write nothing"),
        )
    elif sasaran.by_what_they_are:
        raise UsageError(
            _("It is about {n} kegiatan: {numbers}.").format(
                n=len(found), numbers=", ".join(numbers)
            ),
            hint=_("Look with --dry-run, then add --yes."),
        )
    return numbers
