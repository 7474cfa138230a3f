"""Asking on a terminal for words of a table that nobody knows: what a column is, who a body is."""

from collections.abc import Iterable, Sequence

import questionary

from berdaya_cli.cli import asking
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.excel.hasil_impor import HasilImpor, Pertanyaan
from berdaya_cli.domain.excel.kolom import KOLOM
from berdaya_cli.domain.excel.pemetaan import DROPPED, Pemetaan
from berdaya_cli.domain.lookup import Candidate, choose
from berdaya_cli.domain.not_found import FieldNotFoundError, LembagaNotFoundError
from berdaya_cli.language import _
from berdaya_cli.services.excel.options import PermintaanImpor
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
        answers: dict[Pertanyaan, str] = {}
        for question in one.pertanyaan:
            key = (question.sidik, question.jenis, question.kunci)
            word = answered.get(key) or _answer(question, known)
            if not word:
                return ()
            answers[question] = answered[key] = word
        rows |= {row.sidik: row for row in put_together(known, one.berkas, answers)}
    return tuple(rows.values()) if _confirmed(session, rows.values()) else ()


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
    return bool(asked.unsafe_ask() == yes)
