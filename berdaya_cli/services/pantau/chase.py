"""Gather what each office is to be reminded of, and note that it was."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.formulir.register import Cara, FormulirKeluar, LangkahFormulir
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.pantau.pengingat import (
    DIMINTA,
    FORMULIR,
    TERBANYAK,
    TINDAK_LANJUT,
    HalDiminta,
    Pengingat,
    day_to_answer,
    most_pressing,
    period_to_ask_about,
)
from berdaya_cli.domain.periode import Periode, parse_periode
from berdaya_cli.domain.programme.saringan import SaringanCelah
from berdaya_cli.domain.report.surat import Kerangka
from berdaya_cli.domain.tanggal import day_after, parse_hari
from berdaya_cli.language import _
from berdaya_cli.services.report.letter import PermintaanSurat, gather_frame
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
    """The reminders of a day.

    Attributes:
        awalan: what stands before the code of an office, where the file holds several regencies.
        tanpa_kantor: what forms are about that are awaited, and of no office that is recorded.
        ada_formulir: whether any form of the period went out.
    """

    kabupaten: str
    awalan: str
    periode: Periode
    pengingat: tuple[Pengingat, ...]
    tanpa_kantor: tuple[str, ...]
    ada_formulir: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Tanya:
    """What holds for every reminder of a day."""

    kabupaten: str
    periode: Periode
    hari: str
    batas: str
    sekretariat: str | None


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
    if periode.mulai > today:
        raise InvalidValueError(
            _("{periode} has not begun: nothing is awaited."), periode=periode.nama
        )
    forms = store.register.standing(home, periode.kode, min(today, periode.akhir))
    seat = store.pembina.seat(home, "sekretariat", today)
    tanya = _Tanya(
        kabupaten=home,
        periode=periode,
        hari=today,
        batas=batas or _own_deadline(forms, today),
        sekretariat=seat.lembaga if seat else None,
    )
    found = _asked_for(store, tanya, forms, body.kode if body else None)
    offices = [body.kode] if body else sorted(found.rows.keys() - {tanya.sekretariat})
    return Penagihan(
        kabupaten=home,
        awalan="" if store.kabupaten.only() else f"{home}/",
        periode=periode,
        pengingat=tuple(
            _reminder(store, tanya, kode, forms, found) for kode in offices if found.rows[kode]
        ),
        tanpa_kantor=tuple(
            form.untuk for form in forms if not (form.kode_lembaga or form.is_back or body)
        ),
        ada_formulir=bool(forms),
    )


def _asked_for(
    store: Store, tanya: _Tanya, forms: Sequence[FormulirKeluar], opd: str | None
) -> _Asked:
    """Gather by office what is asked for: forms, what kegiatan lack, follow-ups."""
    found = _Asked()
    for form in forms:
        if form.kode_lembaga and not form.is_back:
            found.add(form.kode_lembaga, HalDiminta(jenis=FORMULIR, nama=form.bagian))
    scope = SaringanCelah(kabupaten=tanya.kabupaten, opd=opd)
    for jenis in DIMINTA:
        if store.kegiatan_gaps.knows(jenis):
            for row in store.kegiatan_gaps.find(jenis, scope, tanya.hari):
                if row.tanggal_mulai <= tanya.periode.akhir:
                    found.add(row.pelaksana, _of_kegiatan(jenis, row))
    due = store.tindak_lanjut.overdue(tanya.kabupaten, day_after(tanya.batas), lembaga=opd)
    for step in due:
        hal = HalDiminta(jenis=TINDAK_LANJUT, nama=step.uraian, hari=step.batas)
        found.add(step.lembaga, hal)
    return found


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


def _of_kegiatan(jenis: str, row: KegiatanBermasalah) -> HalDiminta:
    return HalDiminta(
        jenis=jenis,
        nama=row.nama,
        hari=row.tanggal_selesai,
        kegiatan=row.id,
        realisasi=row.realisasi,
        pagu=row.pagu,
        dana=row.nama_dana,
        tahun=row.tahun,
    )


def _reminder(
    store: Store, tanya: _Tanya, kode: str, forms: Sequence[FormulirKeluar], found: _Asked
) -> Pengingat:
    """Put the reminder of one office together."""
    body = store.lembaga.get(tanya.kabupaten, kode)
    hal = most_pressing(found.rows[kode])
    sender = tanya.sekretariat and store.lembaga.get(tanya.kabupaten, tanya.sekretariat).nama
    return Pengingat(
        lembaga=kode,
        nama=body.nama,
        nama_resmi=body.nama_resmi,
        jenis=body.jenis,
        dari=sender,
        periode=tanya.periode,
        per=tanya.hari,
        batas=tanya.batas,
        formulir=tuple(form for form in forms if form.kode_lembaga == kode),
        hal=tuple(
            replace(one, tempat=store.kegiatan_gaps.places(one.kegiatan)) if one.kegiatan else one
            for one in hal
        ),
        lainnya=found.counts[kode] - len(hal),
    )


def frame_of(store: Store, done: Penagihan, minta: PermintaanSurat, *, today: str) -> Kerangka:
    """Gather what frames the letters, where the reminders are to be letters.

    Raises:
        BerdayaError: who signs is not known; or one number is given to several letters.
    """
    letters = len(done.pengingat)
    if minta.nomor and letters > 1:
        raise InvalidValueError(
            _("Each of these {n} letters has a number of its own."),
            hint=_("Give --opd with --nomor, or leave --nomor out and write the numbers in."),
            n=letters,
        )
    return gather_frame(store, done.kabupaten, minta, today)


def note_reminders(store: Store, reminders: Iterable[Pengingat], cara: Cara) -> int:
    """Note at the forms of each office what it was asked for; once a day by each way.

    Where several forms of an office are out, those are noted that it was asked for by name; where
    none is, what else was asked for is noted at one that is back.

    Returns:
        How many steps were noted; an office that no form went out to has none.
    """
    noted = 0
    for one in reminders:
        still_out = [form for form in one.formulir if not form.is_back][: one.forms_asked_for]
        for form in still_out or one.formulir[:1]:
            if not store.register.is_reminded(form.uid, one.per, cara):
                step = LangkahFormulir(
                    tanggal=one.per, langkah="diingatkan", cara=cara, isi=one.isi()
                )
                store.register.add(form.uid, step)
                noted += 1
    return noted
