"""Gather what each office is to be reminded of, and note that it was."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.formulir.register import Cara, FormulirKeluar, LangkahFormulir
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.pantau.pengingat import (
    DIMINTA,
    TERBANYAK,
    HalDiminta,
    Pengingat,
    day_to_answer,
    most_pressing,
    period_to_ask_about,
)
from berdaya_cli.domain.periode import Periode, parse_periode
from berdaya_cli.domain.programme.saringan import SaringanCelah
from berdaya_cli.domain.reference.lembaga import LembagaTercatat
from berdaya_cli.domain.tanggal import day_after, parse_hari
from berdaya_cli.language import _
from berdaya_cli.services.scope import find_home, scope_of_code
from berdaya_cli.storage.pantau.gaps import KegiatanBermasalah
from berdaya_cli.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class PermintaanPengingat:
    """Whom to remind, as typed; without an OPD everybody who is asked for something."""

    opd: str | None = None
    periode: str | None = None
    paling_lambat: str | None = None
    kabupaten: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Penagihan:
    """The reminders of a day, and the forms of each office that they are noted at."""

    kabupaten: str
    periode: Periode
    pengingat: tuple[Pengingat, ...]
    formulir: dict[str, tuple[FormulirKeluar, ...]]


class _Asked:
    """What each office is asked for: the first of each kind, and how much there is in all."""

    def __init__(self) -> None:
        self.rows: dict[str, list[HalDiminta]] = defaultdict(list)
        self.counts: Counter[str] = Counter()
        self._kinds: Counter[tuple[str, str]] = Counter()

    def add(self, lembaga: str, hal: HalDiminta) -> None:
        """Keep one thing, unless there are more of its kind than a reminder has room for."""
        self.counts[lembaga] += 1
        self._kinds[lembaga, hal.jenis] += 1
        if self._kinds[lembaga, hal.jenis] <= TERBANYAK:
            self.rows[lembaga].append(hal)


def gather_reminders(store: Store, minta: PermintaanPengingat, *, today: str) -> Penagihan:
    """Gather for each office what it is asked for, as of today.

    Raises:
        BerdayaError: a name, period or day that cannot be; every one is reported.
    """
    check = Mistakes()
    home = check.settle(check.note(find_home, store, minta.kabupaten or scope_of_code(minta.opd)))
    body = check.note(store.lembaga.find, minta.opd, home) if minta.opd else None
    asked = check.note(parse_periode, minta.periode) if minta.periode else None
    batas = check.note(_read_deadline, minta.paling_lambat, today)
    check.stop()
    periode = asked or period_to_ask_about(store.register.periods(home, today), today)
    standing = store.register.standing(home, periode.kode, today)
    deadline = batas or _own_deadline(standing, today)
    found = _Asked()
    for form in standing:
        if form.kode_lembaga and not form.is_back:
            found.add(form.kode_lembaga, HalDiminta(jenis=DIMINTA[0], nama=_which(form)))
    scope = SaringanCelah(kabupaten=home, opd=body.kode if body else None)
    for lembaga, hal in _of_records(store, scope, today, deadline):
        found.add(lembaga, hal)
    forms = _by_body(standing)
    wanted = [body.kode] if body else sorted(found.rows)
    return Penagihan(
        kabupaten=home,
        periode=periode,
        formulir=forms,
        pengingat=tuple(
            _reminder(store, store.lembaga.get(home, kode), forms.get(kode, ()), found, about)
            for about in [(periode, today, deadline)]
            for kode in wanted
            if found.rows[kode]
        ),
    )


def _read_deadline(text: str | None, today: str) -> str | None:
    """Read by when the answer is asked for.

    Raises:
        InvalidValueError: it is no day, or over.
    """
    if text is None:
        return None
    day = parse_hari(text)
    if day < today:
        raise InvalidValueError(
            _("{date} is over: nobody can answer by then."), date=day, hint=_("Give a later day.")
        )
    return day


def _own_deadline(standing: Sequence[FormulirKeluar], today: str) -> str:
    """Return the day by which forms are awaited, where it is still to come, or a day soon."""
    ahead = [form.batas for form in standing if form.batas and form.batas > today]
    return min(ahead) if ahead else day_to_answer(today)


def _which(form: FormulirKeluar) -> str:
    """Return which of several forms of an office is meant; nothing where it is the whole one."""
    return form.untuk if form.fokus or (form.pelaksana and form.kecamatan) else ""


def _by_body(standing: Iterable[FormulirKeluar]) -> dict[str, tuple[FormulirKeluar, ...]]:
    of_body: dict[str, tuple[FormulirKeluar, ...]] = {}
    for form in standing:
        if form.kode_lembaga:
            of_body[form.kode_lembaga] = (*of_body.get(form.kode_lembaga, ()), form)
    return of_body


def _of_records(
    store: Store, scope: SaringanCelah, today: str, deadline: str
) -> Iterator[tuple[str, HalDiminta]]:
    """Return what kegiatan and follow-ups lack, with who has it to do."""
    for jenis in DIMINTA:
        if store.kegiatan_gaps.knows(jenis):
            for row in store.kegiatan_gaps.find(jenis, scope, today):
                yield row.pelaksana, _of_kegiatan(jenis, row)
    due = store.tindak_lanjut.overdue(scope.kabupaten, day_after(deadline), lembaga=scope.opd)
    for step in due:
        yield step.lembaga, HalDiminta(jenis=DIMINTA[-1], nama=step.uraian, hari=step.batas)


def _of_kegiatan(jenis: str, row: KegiatanBermasalah) -> HalDiminta:
    return HalDiminta(
        jenis=jenis,
        nama=row.nama,
        hari=row.tanggal_selesai,
        kegiatan=row.id,
        realisasi=row.realisasi,
        pagu=row.pagu,
    )


def _reminder(
    store: Store,
    body: LembagaTercatat,
    forms: Sequence[FormulirKeluar],
    found: _Asked,
    about: tuple[Periode, str, str],
) -> Pengingat:
    """Put the reminder of one office together."""
    periode, today, deadline = about
    hal = most_pressing(found.rows[body.kode])
    days = {day for form in forms if form.pengingat for day in form.pengingat.split(",")}
    known = [form.per for form in forms if form.per]
    return Pengingat(
        lembaga=body.kode,
        nama=body.nama,
        nama_resmi=body.nama_resmi,
        jenis=body.jenis,
        dari=_secretariat(store, body.kabupaten, today),
        periode=periode,
        per=today,
        batas=deadline,
        terakhir=max(known, default=None),
        kembali=bool(forms) and all(form.is_back for form in forms),
        hal=tuple(
            replace(one, tempat=store.kegiatan_gaps.places(one.kegiatan)) if one.kegiatan else one
            for one in hal
        ),
        lainnya=found.counts[body.kode] - len(hal),
        sebelumnya=tuple(sorted(days - {today})),
    )


def _secretariat(store: Store, home: str, hari: str) -> str | None:
    seat = store.pembina.seat(home, "sekretariat", hari)
    return store.lembaga.get(home, seat.lembaga).nama if seat and seat.lembaga else None


def note_reminders(store: Store, done: Penagihan, cara: Cara, *, today: str) -> tuple[str, ...]:
    """Note at the forms of each office what it was asked for; once a day by each way.

    Returns:
        The names of the offices that no form of the period went out to: nothing can be noted.
    """
    without = []
    for one in done.pengingat:
        forms = done.formulir.get(one.lembaga, ())
        if not forms:
            without.append(one.nama)
        for form in [form for form in forms if not form.is_back] or forms[:1]:
            if not store.register.is_reminded(form.uid, today, cara):
                step = LangkahFormulir(
                    tanggal=today, langkah="diingatkan", cara=cara, isi=one.isi()
                )
                store.register.add(form.uid, step)
    return tuple(without)
