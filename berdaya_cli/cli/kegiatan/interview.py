"""Asking on a terminal for what is missing of a kegiatan, each answer checked at once.

questionary draws the questions on every system. Ctrl-C ends it all; nothing is written before yes.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from shlex import quote

import questionary
from questionary import Choice

from berdaya_cli.cli import asking
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.errors import InvalidValueError, NotFoundError
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
    pilihan: PilihanKegiatan, minta: PermintaanKegiatan, *, today: str
) -> PermintaanKegiatan:
    """Ask for what is not said yet; what is said is not asked again."""
    _check_said(pilihan, minta)
    ask = _Interview(pilihan, today)
    nama = minta.nama or ask.text(_("What is the kegiatan called?"), needed=True)
    fokus = minta.fokus or ask.fokus()
    kecamatan = minta.kecamatan or ask.kecamatan()
    desa = minta.desa or ask.desa(kecamatan)
    pelaksana = minta.pelaksana or ask.pelaksana(kecamatan, fokus)
    mitra = minta.mitra or ask.mitra()
    tanggal = minta.tanggal or ask.tanggal()
    begun = _has_begun(parse_jadwal(tanggal), today)
    answered = replace(
        minta,
        nama=nama,
        fokus=fokus,
        kecamatan=kecamatan,
        desa=desa,
        pelaksana=pelaksana,
        mitra=mitra,
        tanggal=tanggal,
        program=minta.program or (None if minta.jenis else ask.program()),
        status=minta.status or ask.status(tanggal),
        peserta=minta.peserta if minta.tells_people or not begun else ask.peserta(),
        dana=minta.dana or ask.dana(_("Pagu from which source of money? (Enter: no more)")),
    )
    if begun and answered.dana and not minta.realisasi:
        answered = replace(answered, realisasi=ask.realisasi(answered.dana))
    uraian = minta.uraian or ask.text(_("A description? (Enter: none)")) or None
    return replace(answered, uraian=uraian)


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
        (*said, command_of(minta)),
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

    def text(self, question: str, check: Check | None = None, *, needed: bool = False) -> str:
        answer = questionary.text(
            question, validate=asking.validator(check, needed=needed, dash=True)
        ).unsafe_ask()
        return str(answer).strip()

    def fokus(self) -> str:
        choices = [Choice(one.nama, value=one.kode) for one in self._pilihan.fokus]
        return _pick(_("Which fokus?"), choices)

    def kecamatan(self) -> tuple[str, ...]:
        first = [c for c in self._pilihan.kecamatan if c.kode in self._pilihan.pilot]
        others = [c for c in self._pilihan.kecamatan if c not in first]
        whole = self._pilihan.kabupaten
        question = _("In which kecamatan? (Enter: all of {kabupaten})").format(kabupaten=whole)
        again = _("In another kecamatan too? (Enter: no)")
        return self._several(question, again, (*first, *others), KecamatanNotFoundError)

    def desa(self, kecamatan: tuple[str, ...]) -> tuple[str, ...]:
        found: list[str] = []
        for name in kecamatan:
            kode = choose(name, self._pilihan.kecamatan, KecamatanNotFoundError)
            question = _("In which desa of {kecamatan}? (Enter: not known)").format(kecamatan=name)
            again = _("In another desa of {kecamatan}? (Enter: no)").format(kecamatan=name)
            found += self._several(question, again, self._pilihan.desa[kode], DesaNotFoundError)
        return tuple(found)

    def pelaksana(self, kecamatan: tuple[str, ...], fokus: str) -> str:
        kode = choose(fokus, self._pilihan.fokus, FokusNotFoundError)
        places = [choose(k, self._pilihan.kecamatan, KecamatanNotFoundError) for k in kecamatan]
        owners = {self._pilihan.penanggung_jawab.get((place, kode)) for place in places}
        default = owners.pop() if len(owners) == 1 else None
        return asking.choose_name(
            _("Who does it?"), self._pilihan.lembaga, LembagaNotFoundError, default=default or ""
        )

    def mitra(self) -> tuple[str, ...]:
        question = _("Who else takes part? (Enter: nobody)")
        again = _("Anybody else? (Enter: no)")
        return self._several(question, again, self._pilihan.lembaga, LembagaNotFoundError)

    def tanggal(self) -> str:
        return str(
            questionary.text(
                _("When? (a day, 13-14 Oktober 2025; planned: Mei 2026, TW II 2026)"),
                default=nama_tanggal(self._today),
                validate=asking.validator(parse_jadwal, needed=True),
            ).unsafe_ask()
        )

    def program(self) -> str | None:
        return self.text(_("Which existing programme does it join? (Enter: it is new)")) or None

    def status(self, tanggal: str) -> str | None:
        plan = parse_jadwal(tanggal)
        begun, ends = _has_begun(plan, self._today), plan.hari_selesai
        likely = "berjalan" if begun else "direncanakan"
        likely = "selesai" if begun and ends and ends <= self._today else likely
        words = ["selesai", "berjalan"] if begun else []
        words += [word for word in NAMA_STATUS if word not in {*words, "selesai", "berjalan"}]
        choices = [Choice(_(NAMA_STATUS[word]), value=word) for word in words]  # type: ignore[index]  # words of it
        choices.append(Choice(_("not reported"), value=""))
        default = next(choice for choice in choices if choice.value == likely)
        return _pick(_("Its status?"), choices, default) or None

    def peserta(self) -> tuple[tuple[str, str | None], ...]:
        men = self.text(_("How many men and boys (L) came? (Enter: not reported)"), parse_jumlah)
        women = self.text(
            _("How many women and girls (P) came? (Enter: not reported)"), parse_jumlah
        )
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
            known["jumlah"] = self.text(question, enough, needed=needed)
        return tuple((group, text) for group, text in known.items() if is_reported(text))

    def dana(self, question: str) -> tuple[str, ...]:
        found: list[str] = []
        left = self._pilihan.sumber_dana
        while source := asking.choose_name(question, left, SumberDanaNotFoundError, needed=False):
            kode = choose(source, left, SumberDanaNotFoundError)
            amount = self.text(
                _("How much from {source}?").format(source=source), parse_rupiah, needed=True
            )
            found.append(f"{source}:{amount}")
            left = tuple(one for one in left if one.kode != kode)
        return tuple(found)

    def realisasi(self, dana: tuple[str, ...]) -> tuple[str, ...]:
        found: list[str] = []
        for one in dana:
            source = one.rpartition(":")[0]
            question = _("How much of {source} is spent? (Enter: not reported)")
            amount = self.text(question.format(source=source), parse_rupiah)
            found += [f"{source}:{amount}"] if is_reported(amount) else []
        return tuple(found)

    def _several(
        self,
        question: str,
        again: str,
        calon: tuple[Candidate, ...],
        not_found: Callable[..., NotFoundError],
    ) -> tuple[str, ...]:
        found: list[str] = []
        left = calon
        while name := asking.choose_name(
            again if found else question, left, not_found, needed=False
        ):
            found.append(name)
            kode = choose(name, left, not_found)
            left = tuple(one for one in left if one.kode != kode)
        return tuple(found)


def _pick(question: str, choices: list[Choice], default: Choice | None = None) -> str:
    hint = _("(arrow keys, then Enter)")  # a letter, which may be meant as text, chooses nothing
    asked = questionary.select(question, choices, default, instruction=hint, use_jk_keys=False)
    return str(asked.unsafe_ask())
