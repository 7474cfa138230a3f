"""Asking on a terminal for words of a table that nobody knows: what a column is, who a body is."""

from collections.abc import Iterable, Sequence
from contextlib import suppress

import questionary
from questionary import Choice

from berdaya_cli.cli import asking
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.excel.hasil_impor import HasilImpor, Pertanyaan
from berdaya_cli.domain.excel.kolom import KOLOM
from berdaya_cli.domain.excel.pemetaan import DROPPED, Pemetaan
from berdaya_cli.domain.kegiatan.anggaran import RALAT, AlasanPagu, StageUnknownError
from berdaya_cli.domain.lookup import Candidate, choose
from berdaya_cli.domain.not_found import FieldNotFoundError, LembagaNotFoundError
from berdaya_cli.domain.tanggal import read_past_day
from berdaya_cli.language import _
from berdaya_cli.services.excel.options import PermintaanImpor, parse_alasan_pagu
from berdaya_cli.services.excel.pemetaan import PilihanPemetaan, gather_known, put_together


def ask(
    session: Session, minta: PermintaanImpor, hasil: Sequence[HasilImpor]
) -> tuple[Pemetaan, ...]:
    """Ask for every word once, whatever the number of files; return nothing where it is left."""
    with session.store() as store:
        known = gather_known(store, minta)
    rows: dict[str, Pemetaan] = {}
    answered: dict[tuple[str, str, str], str] = {}
    for one in hasil:
        session.screen.note(_("{file}: only words are not known yet.").format(file=one.berkas))
        answers = _answers(one.pertanyaan, known, answered)
        if answers is None:
            return ()
        rows |= {row.sidik: row for row in put_together(known, one.berkas, answers)}
    return tuple(rows.values()) if _confirmed(session, rows.values()) else ()


def _answers(
    questions: Sequence[Pertanyaan],
    known: PilihanPemetaan,
    answered: dict[tuple[str, str, str], str],
) -> dict[Pertanyaan, str] | None:
    """Ask for the words of one file that are not answered yet; None where it is left."""
    open_ = [one for one in questions if _key(one) not in answered]
    number = 0
    while number < len(open_):
        try:
            word = _answer(open_[number], known)
        except asking.BackError:
            number = max(number - 1, 0)
            continue
        if not word:
            return None
        answered[_key(open_[number])] = word
        number += 1
    return {one: answered[_key(one)] for one in questions}


def _key(question: Pertanyaan) -> tuple[str, str, str]:
    return question.sidik, question.jenis, question.kunci


_LATER = "-"


def ask_stage(session: Session, hasil: HasilImpor) -> AlasanPagu | None:
    """Ask which stage the changed pagu of a file are of; None where it is left."""
    for row in hasil.temuan:
        if row.jenis == StageUnknownError.code:
            session.screen.note(f"{hasil.berkas}: {row.pesan}")
    choices = [
        Choice(_("DPPA: the changed budget (perubahan)"), value="perubahan"),
        Choice(_("A shift within the budget (pergeseran)"), value="pergeseran"),
        Choice(_("DPA: the first budget (murni)"), value="murni"),
        Choice(_("No change: the recorded pagu was wrong (ralat)"), value=RALAT),
        Choice(_("Leave it, write nothing"), value=_LATER),
    ]
    while True:
        word = asking.answer_of(
            questionary.select(
                _("Of which stage are these pagu?"), choices, instruction=" ", use_jk_keys=False
            )
        )
        if word == _LATER:
            return None
        if word == RALAT:
            return AlasanPagu(tahap=None)
        with suppress(asking.BackError):
            number, day = _document(session)
            return parse_alasan_pagu(word, number, day, today=session.today)


def _document(session: Session) -> tuple[str | None, str | None]:
    """Ask which document says it, and of which day it is.

    Raises:
        BackError: the question before is to be asked once more.
    """
    asked = questionary.text(_("The number of the document? (Enter: not known)"))
    number = asking.forward(str(asking.answer_of(asked)))
    if not number:
        return None, None
    question = _("Of which day is it? (Enter: not known)")
    check = asking.validator(lambda text: read_past_day(text, session.today), needed=False)
    day = asking.answer_of(questionary.text(question, validate=check))
    return number, asking.forward(str(day)) or None


def _answer(question: Pertanyaan, known: PilihanPemetaan) -> str:
    """Ask for one word; an empty answer leaves it all."""
    if question.jenis == "lembaga":
        said = _("Which body is '{text}'? (Tab: the list; Enter: leave it)")
        calon, not_found = known.lembaga, LembagaNotFoundError
        text = asking.choose_name(said.format(text=question.teks), calon, not_found, needed=False)
        return choose(text, calon, not_found).rpartition("/")[2] if text else ""
    examples = _(", like {examples}").format(examples="; ".join(question.contoh))
    said = _("What is column {column} '{text}'{examples}? (Tab: the list; Enter: leave it)")
    said = said.format(column=question.kolom, text=question.teks, examples=examples)
    fields = (
        Candidate(DROPPED, _("Leave the column out"), (DROPPED,)),
        *(Candidate(one.nama, one.judul, one.alias) for one in KOLOM if one.nama != "kode"),
    )
    text = asking.choose_name(said, fields, FieldNotFoundError, needed=False)
    return choose(text, fields, FieldNotFoundError) if text else ""


def _confirmed(session: Session, rows: Iterable[Pemetaan]) -> bool:
    """Show what the answers come to, and ask whether they shall count from now on."""
    for row in rows:
        session.screen.note(f"  {row.nama}: {'; '.join(row.words())}")
    yes, no = _("Yes, now and for tables like this"), _("No, leave it")
    question = _("Take it in like that?")
    asked = questionary.select(question, [yes, no], instruction=" ", use_jk_keys=False)
    return bool(asking.answer_of(asked) == yes)
