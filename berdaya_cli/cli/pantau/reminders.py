"""What the command chase reads of its options, and how it shows what it wrote."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from berdaya_cli.cli.session import Session
from berdaya_cli.domain.bentuk import (
    BentukPengingat,
    Kertas,
    parse_bentuk_pengingat,
    parse_kertas,
)
from berdaya_cli.domain.errors import UsageError
from berdaya_cli.domain.formulir.register import Cara
from berdaya_cli.domain.pantau.pengingat import Pengingat
from berdaya_cli.language import _, ngettext, speaking
from berdaya_cli.reports.pantau.reminder import message
from berdaya_cli.services.pantau.chase import Penagihan
from berdaya_cli.services.report.letter import PermintaanSurat


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderForm:
    """What the reminders are to be: their form, where they go, the paper of letters."""

    bentuk: BentukPengingat
    output: Path | None
    kertas: Kertas

    @property
    def cara(self) -> Cara:
        """By which way they go out."""
        return "pesan" if self.bentuk == "teks" else "surat"


def read_form(
    bentuk: str | None,
    output: Path | None,
    kertas: str | None,
    surat: PermintaanSurat,
    *,
    usual: str,
) -> ReminderForm:
    """Read which form is asked for; refuse what does not go together.

    Raises:
        InvalidValueError: it is no form, or no size of paper.
        UsageError: letters have nowhere to go, or a message is to have what letters have.
    """
    form = parse_bentuk_pengingat(bentuk) if bentuk else "teks"
    if form != "teks" and output is None:
        raise UsageError(_("Where are the letters to go?"), hint=_("Give a folder: --output surat"))
    if form == "teks" and (surat != PermintaanSurat() or kertas):
        raise UsageError(
            _("Number, signature, copies and paper are those of a letter."),
            hint=_("Give --format docx or --format pdf with them."),
        )
    return ReminderForm(bentuk=form, output=output, kertas=parse_kertas(kertas or usual))


def deliver_reminders(
    session: Session, done: Penagihan, noted: int, wanted: ReminderForm, *, dry_run: bool
) -> None:
    """Show the messages, or how many files were written; and what to know beside them."""
    screen = session.screen
    if screen.as_json or wanted.output is None or dry_run:
        with speaking("id"):  # to officials, on any screen
            messages = [message(one, contoh=screen.contoh) for one in done.pengingat]
        data = [_data(one, text) for one, text in zip(done.pengingat, messages, strict=True)]
        heads = [_head(one) for one in done.pengingat]
        pairs = zip(heads, messages, strict=True)
        screen.deliver_data("chase", data, (line for pair in pairs for line in _shown(*pair)))
    elif done.pengingat:
        said = ngettext("{n} file in {folder}.", "{n} files in {folder}.", len(done.pengingat))
        screen.say(said.format(n=len(done.pengingat), folder=wanted.output))
    if wanted.bentuk == "teks":
        for note in _letters_wanted(done):
            screen.note(note)
    for note in (*_of_forms(done), *_of_the_register(done, noted, dry_run=dry_run)):
        screen.note(note)


def _data(one: Pengingat, text: str) -> dict[str, object]:
    return {
        "lembaga": one.lembaga,
        "nama": one.nama,
        "periode": one.periode.kode,
        "ke": one.ke,
        "sebelumnya": one.sebelumnya,
        "paling_lambat": one.batas,
        "hal": [asdict(hal) for hal in one.hal],
        "lainnya": one.lainnya,
        "teks": text,
    }


def _head(one: Pengingat) -> str:
    return _("--- {nama}, reminder {n} ---").format(nama=one.nama, n=one.ke)


def _shown(head: str, text: str) -> Iterator[str]:
    yield head
    yield from text.splitlines()
    yield ""


def _letters_wanted(done: Penagihan) -> Iterator[str]:
    for one in done.pengingat:
        if one.wants_letter:
            said = _("{nama}: reminder {n} should be a letter: {command}")
            words = f"--opd {done.awalan}{one.lembaga} --periode {one.periode.kode}"
            command = f"berdaya chase {words} --format docx --output surat"
            yield said.format(nama=one.nama, n=one.ke, command=command)


def _of_forms(done: Penagihan) -> Iterator[str]:
    """Return what to know of the forms behind the reminders."""
    name = done.periode.nama
    if done.tanpa_kantor:
        said = _("These forms are awaited, and no office is recorded for them: {forms}")
        yield said.format(forms="; ".join(done.tanpa_kantor))
    if not done.ada_formulir:
        yield _("No form of {periode} went out yet.").format(periode=name)
    if without := [one.nama for one in done.pengingat if not one.formulir]:
        said = _("No form of {periode} went out to them, so no reminder is noted: {names}")
        yield said.format(periode=name, names=", ".join(without))
    if not done.pengingat:
        yield _("Nothing is awaited of any office, {periode}.").format(periode=name)


def _of_the_register(done: Penagihan, noted: int, *, dry_run: bool) -> Iterator[str]:
    """Return whether it was noted that they were reminded."""
    if dry_run:
        yield _("Dry run, nothing was written.")
    elif noted:
        yield _("Noted as reminded today; if it is not sent after all: berdaya undo")
    elif any(one.formulir for one in done.pengingat):
        yield _("It was noted before that they were reminded today.")
