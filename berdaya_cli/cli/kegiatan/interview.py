"""Asking on a terminal for what is missing of a kegiatan, each answer checked at once.

questionary draws the questions on every system. Ctrl-C ends it all; nothing is written before yes.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from shlex import quote

import questionary
from questionary import Choice

from berdaya_cli.cli import asking
from berdaya_cli.cli.screen import Screen
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.errors import InvalidValueError, NotFoundError
from berdaya_cli.domain.kegiatan.bukti import evidence_of
from berdaya_cli.domain.kegiatan.jadwal import Jadwal, parse_jadwal
from berdaya_cli.domain.kegiatan.status import NAMA_STATUS
from berdaya_cli.domain.lookup import Candidate, choose
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.not_found import (
    DesaNotFoundError,
    FokusNotFoundError,
    KecamatanNotFoundError,
    LembagaNotFoundError,
    SumberDanaNotFoundError,
)
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.domain.uang import is_reported, parse_jumlah, parse_rupiah
from berdaya_cli.language import _
from berdaya_cli.services.kegiatan.record_choices import PilihanKegiatan
from berdaya_cli.services.kegiatan.record_input import PermintaanKegiatan

Check = Callable[[str], object]


def interview(
    screen: Screen, pilihan: PilihanKegiatan, minta: PermintaanKegiatan, *, today: str
) -> PermintaanKegiatan:
    """Ask for what is not said yet; what is said is not asked again.

    Each question can go back to the one before it, which then forgets its answer.
    """
    _check_said(pilihan, minta)
    asking.say_how(screen)
    ask = _Interview(pilihan, today)
    asked: list[tuple[int, PermintaanKegiatan]] = []
    number = 0
    while number < len(_QUESTIONS):
        wanted, question = _QUESTIONS[number]
        if wanted(ask, minta):
            before = minta
            try:
                minta = question(ask, minta)
                asked.append((number, before))
            except asking.BackError:
                if asked:
                    number, minta = asked.pop()
                continue
        number += 1
    return minta


def _has_begun(plan: Jadwal, today: str) -> bool:
    """Return whether people and spending can be known: a month or quarter is still a plan."""
    return plan.hari_mulai <= today and not plan.kira_kira


def _check_said(pilihan: PilihanKegiatan, minta: PermintaanKegiatan) -> None:
    """Return what is wrong with the options before anything is asked.

    Raises:
        BerdayaError: every mistake that the questions would stumble over.
    """
    check = Mistakes()
    for name in minta.kecamatan:
        check.note(choose, name, pilihan.kecamatan, KecamatanNotFoundError)
    if minta.fokus:
        check.note(choose, minta.fokus, pilihan.fokus, FokusNotFoundError)
    if minta.tanggal:
        check.note(parse_jadwal, minta.tanggal)
    check.stop()


def confirm(session: Session, minta: PermintaanKegiatan, said: Iterable[str]) -> None:
    """Show what will be written and the command that says the same, and ask whether it shall be.

    Raises:
        typer.Abort: it shall not.
    """
    asking.confirm(
        session.screen,
        (*said, *(f"  {name}: {text}" for name, text in minta.said()), command_of(minta)),
        _("Is that right?"),
        _("Save it"),
        _("Leave it, write nothing"),
    )


def command_of(minta: PermintaanKegiatan) -> str:
    """Return the command line that says the same, so that nothing that was typed is lost."""
    words = " ".join(quote(word) for word in minta.words())
    return _("The same as a command: {command}").format(command=f"berdaya record {words}")


class _Interview:
    """The questions, in the order in which an official would tell it."""

    def __init__(self, pilihan: PilihanKegiatan, today: str) -> None:
        self._pilihan = pilihan
        self._today = today

    def has_begun(self, minta: PermintaanKegiatan) -> bool:
        return _has_begun(parse_jadwal(minta.tanggal or ""), self._today)

    def nama(self, minta: PermintaanKegiatan) -> PermintaanKegiatan:
        return replace(minta, nama=_text(_("What is the kegiatan called?"), needed=True))

    def fokus(self, minta: PermintaanKegiatan) -> PermintaanKegiatan:
        choices = [Choice(one.nama, value=one.kode) for one in self._pilihan.fokus]
        return replace(minta, fokus=_pick(_("Which fokus?"), choices))

    def kecamatan(self, minta: PermintaanKegiatan) -> PermintaanKegiatan:
        first = [c for c in self._pilihan.kecamatan if c.kode in self._pilihan.pilot]
        others = [c for c in self._pilihan.kecamatan if c not in first]
        whole = self._pilihan.kabupaten
        question = _("In which kecamatan? (Enter: all of {kabupaten})").format(kabupaten=whole)
        again = _("In another kecamatan too? (Enter: no)")
        names = _several(question, again, (*first, *others), KecamatanNotFoundError)
        return replace(minta, kecamatan=names)

    def desa(self, minta: PermintaanKegiatan) -> PermintaanKegiatan:
        found: list[str] = []
        for name in minta.kecamatan:
            kode = choose(name, self._pilihan.kecamatan, KecamatanNotFoundError)
            question = _("In which desa of {kecamatan}? (Enter: not known)").format(kecamatan=name)
            again = _("In another desa of {kecamatan}? (Enter: no)").format(kecamatan=name)
            found += _several(question, again, self._pilihan.desa[kode], DesaNotFoundError)
        return replace(minta, desa=tuple(found))

    def pelaksana(self, minta: PermintaanKegiatan) -> PermintaanKegiatan:
        kode = choose(minta.fokus or "", self._pilihan.fokus, FokusNotFoundError)
        places = [
            choose(k, self._pilihan.kecamatan, KecamatanNotFoundError) for k in minta.kecamatan
        ]
        owners = {self._pilihan.penanggung_jawab.get((place, kode)) for place in places}
        likely = owners.pop() if len(owners) == 1 else None
        question = _("Who does it?")
        if likely:
            question = _("Who does it? (Enter: {likely})").format(likely=likely)
        name = asking.choose_name(
            question, self._pilihan.lembaga, LembagaNotFoundError, needed=likely is None
        )
        return replace(minta, pelaksana=name or likely)

    def mitra(self, minta: PermintaanKegiatan) -> PermintaanKegiatan:
        question = _("Who else takes part? (Enter: nobody)")
        again = _("Anybody else? (Enter: no)")
        names = _several(question, again, self._pilihan.lembaga, LembagaNotFoundError)
        return replace(minta, mitra=names)

    def tanggal(self, minta: PermintaanKegiatan) -> PermintaanKegiatan:
        today = nama_tanggal(self._today)
        question = _("When? (Enter: {today}; 13-14 Oktober 2025; planned: Mei 2026)")
        asked = questionary.text(
            question.format(today=today), validate=asking.validator(parse_jadwal, needed=False)
        )
        return replace(minta, tanggal=asking.forward(str(asking.answer_of(asked))) or today)

    @staticmethod
    def program(minta: PermintaanKegiatan) -> PermintaanKegiatan:
        question = _("Which existing programme does it join? (Enter: it is new)")
        return replace(minta, program=_text(question) or None)

    def status(self, minta: PermintaanKegiatan) -> PermintaanKegiatan:
        begun, ends = self.has_begun(minta), parse_jadwal(minta.tanggal or "").hari_selesai
        likely = "berjalan" if begun else "direncanakan"
        likely = "selesai" if begun and ends and ends <= self._today else likely
        words = ["selesai", "berjalan"] if begun else []
        words += [word for word in NAMA_STATUS if word not in {*words, "selesai", "berjalan"}]
        choices = [Choice(_(NAMA_STATUS[word]), value=word) for word in words]  # type: ignore[index]  # words of it
        choices.append(Choice(_("not reported"), value=""))
        default = next(choice for choice in choices if choice.value == likely)
        return replace(minta, status=_pick(_("Its status?"), choices, default) or None)

    @staticmethod
    def peserta(minta: PermintaanKegiatan) -> PermintaanKegiatan:
        men = _text(_("How many men and boys (L) came? (Enter: not reported)"), parse_jumlah)
        women = _text(_("How many women and girls (P) came? (Enter: not reported)"), parse_jumlah)
        known = {"laki_laki": men, "perempuan": women}
        if not (is_reported(men) and is_reported(women)):
            least = sum(parse_jumlah(one) for one in (men, women) if is_reported(one))

            def enough(text: str) -> None:
                if parse_jumlah(text) < least:
                    raise InvalidValueError(_("That is fewer than L and P."))

            needed = is_reported(men) or is_reported(women)
            question = _("How many people in all? (Enter: not reported)")
            if needed:
                question = _("How many people were there in all?")
            known["jumlah"] = _text(question, enough, needed=needed)
        reported = tuple((group, text) for group, text in known.items() if is_reported(text))
        return replace(minta, peserta=reported)

    def dana(self, minta: PermintaanKegiatan) -> PermintaanKegiatan:
        question = _("Pagu from which source of money? (Enter: none)")
        again = _("Pagu from another source too? (Enter: no)")
        return replace(minta, dana=self._amounts(question, again, _("How much from {source}?")))

    def realisasi(self, minta: PermintaanKegiatan) -> PermintaanKegiatan:
        if not minta.dana:
            question = _("Spent from which source of money? (Enter: nothing reported)")
            how_much = _("How much of {source} is spent?")
            again = _("Spent from another source too? (Enter: no)")
            return replace(minta, realisasi=self._amounts(question, again, how_much))
        found: list[str] = []
        for one in minta.dana:
            source = one.rpartition(":")[0]
            question = _("How much of {source} is spent? (Enter: not reported)")
            amount = _text(question.format(source=source), parse_rupiah)
            found += [f"{source}:{amount}"] if is_reported(amount) else []
        return replace(minta, realisasi=tuple(found))

    @staticmethod
    def bukti(minta: PermintaanKegiatan) -> PermintaanKegiatan:
        question = _("Evidence? A link, or where the paper is kept (Enter: none yet)")
        answer = _text(question, lambda text: evidence_of(text, "2000-01-01"))
        return replace(minta, bukti=(answer,) if answer else ())

    @staticmethod
    def uraian(minta: PermintaanKegiatan) -> PermintaanKegiatan:
        return replace(minta, uraian=_text(_("A description? (Enter: none)")) or None)

    def _amounts(self, question: str, again: str, how_much: str) -> tuple[str, ...]:
        found: list[str] = []
        left = self._pilihan.sumber_dana
        while source := asking.choose_name(
            again if found else question, left, SumberDanaNotFoundError, needed=False
        ):
            kode = choose(source, left, SumberDanaNotFoundError)
            amount = _text(how_much.format(source=source), parse_rupiah, needed=True)
            found.append(f"{source}:{amount}")
            left = tuple(one for one in left if one.kode != kode)
        return tuple(found)


_Wanted = Callable[[_Interview, PermintaanKegiatan], bool]
_Question = Callable[[_Interview, PermintaanKegiatan], PermintaanKegiatan]
_QUESTIONS: tuple[tuple[_Wanted, _Question], ...] = (
    (lambda _ask, minta: not minta.nama, _Interview.nama),
    (lambda _ask, minta: not minta.fokus, _Interview.fokus),
    (lambda _ask, minta: not minta.kecamatan, _Interview.kecamatan),
    (lambda _ask, minta: bool(minta.kecamatan) and not minta.desa, _Interview.desa),
    (lambda _ask, minta: not minta.pelaksana, _Interview.pelaksana),
    (lambda _ask, minta: not minta.mitra, _Interview.mitra),
    (lambda _ask, minta: not minta.tanggal, _Interview.tanggal),
    (lambda _ask, minta: not (minta.program or minta.jenis), lambda ask, m: ask.program(m)),
    (lambda _ask, minta: not minta.status, _Interview.status),
    (lambda ask, m: ask.has_begun(m) and not m.tells_people, lambda ask, m: ask.peserta(m)),
    (lambda _ask, minta: not minta.dana, _Interview.dana),
    (lambda ask, minta: ask.has_begun(minta) and not minta.realisasi, _Interview.realisasi),
    (lambda ask, m: ask.has_begun(m) and not m.bukti, lambda ask, m: ask.bukti(m)),
    (lambda _ask, minta: not minta.uraian, lambda ask, minta: ask.uraian(minta)),
)
"""Each question, and whether it is still to be asked."""


def _text(question: str, check: Check | None = None, *, needed: bool = False) -> str:
    validate = asking.validator(check, needed=needed, dash=True)
    asked = questionary.text(question, validate=validate)
    return asking.forward(str(asking.answer_of(asked)))


def _several(
    question: str,
    again: str,
    calon: tuple[Candidate, ...],
    not_found: Callable[..., NotFoundError],
) -> tuple[str, ...]:
    found: list[str] = []
    left = calon
    while name := asking.choose_name(again if found else question, left, not_found, needed=False):
        found.append(name)
        kode = choose(name, left, not_found)
        left = tuple(one for one in left if one.kode != kode)
    return tuple(found)


def _pick(question: str, choices: list[Choice], default: Choice | None = None) -> str:
    hint = _("(arrow keys, then Enter)")  # a letter, which may be meant as text, chooses nothing
    back = Choice(_("< the question before"), value=asking.BACK)
    asked = questionary.select(
        question, [*choices, back], default, instruction=hint, use_jk_keys=False
    )
    return asking.forward(str(asking.answer_of(asked)))
