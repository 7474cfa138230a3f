"""Gather a letter: whom it addresses, what it is about, who signs it."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass

from berdaya_cli.domain.errors import InvalidValueError, NotFoundError, UsageError
from berdaya_cli.domain.formulir.formulir import Formulir
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.not_found import LembagaNotFoundError
from berdaya_cli.domain.periode import Periode, asked_periode
from berdaya_cli.domain.privasi import check_personal
from berdaya_cli.domain.reference.agenda import Agenda
from berdaya_cli.domain.reference.lembaga import LembagaTercatat, head_of
from berdaya_cli.domain.report.surat import (
    OF_EVENT,
    BahanSurat,
    JenisSurat,
    Kerangka,
    parse_jenis_surat,
)
from berdaya_cli.domain.tanggal import end_of, nama_tanggal
from berdaya_cli.domain.text import NOTHING
from berdaya_cli.language import _
from berdaya_cli.services.reference.letterhead import gather_kop
from berdaya_cli.services.report.closing import PermintaanPenutup, gather_penutup
from berdaya_cli.services.scope import find_home
from berdaya_cli.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class PermintaanSurat:
    """What the user says of a letter, as typed.

    Attributes:
        untuk: whom it addresses: bodies, or other words; without any those whom it concerns.
    """

    jenis: str = ""
    untuk: tuple[str, ...] = ()
    agenda: str | None = None
    pukul: str | None = None
    periode: str | None = None
    nomor: str | None = None
    tanggal: str | None = None
    penanda_tangan: str | None = None
    atas_nama: str | None = None
    untuk_beliau: str | None = None
    tembusan: tuple[str, ...] = ()
    kabupaten: str | None = None


NO_PLACE: dict[JenisSurat, tuple[str, ...]] = {
    "pengantar-formulir": ("agenda", "pukul"),
    "pengantar-laporan": ("agenda", "pukul"),
    "undangan": ("periode",),
    "notulen": ("periode", "untuk", "nomor", "tembusan"),
}
"""What a kind of letter has no place for."""


def gather_letter(store: Store, minta: PermintaanSurat, *, today: str) -> BahanSurat:
    """Gather a letter.

    Raises:
        BerdayaError: what is not known or cannot be; every mistake is reported.
    """
    check = Mistakes()
    jenis = check.note(parse_jenis_surat, minta.jenis)
    home = check.settle(check.note(find_home, store, minta.kabupaten))
    asked = check.note(asked_periode, minta.periode, today)
    event = check.note(store.reference.find, Agenda, minta.agenda, home) if minta.agenda else None
    frame = check.note(gather_frame, store, home, minta, today)
    for said in (*minta.untuk, *filter(None, (minta.pukul,))):
        check.note(check_personal, said)
    check.stop()
    kind: JenisSurat = check.settle(jenis)
    _check_about(kind, minta, event)
    periode = check.settle(asked)
    named = [_in_words(store, home, one) for one in minta.untuk]
    tujuan = tuple(words for words, _note in named) or _concerned(store, home, kind, event, periode)
    if not tujuan and kind != "notulen":
        raise _addresses_nobody(kind, periode)
    return BahanSurat(
        jenis=kind,
        kerangka=check.settle(frame),
        tujuan=tujuan,
        daerah=store.kabupaten.nama(home),
        periode=periode,
        batas=store.register.deadline(home, periode.kode),
        agenda=event,
        langkah=store.tindak_lanjut.of_event(home, event.kode, today) if event else (),
        pukul=minta.pukul,
        catatan=tuple(_remarks(kind, event, [note for _words, note in named], today)),
    )


def _remarks(
    jenis: JenisSurat, event: Agenda | None, notes: Sequence[str], today: str
) -> Iterator[str]:
    """Return what to look at before the letter is sent."""
    yield from filter(None, notes)
    last = event and (event.tanggal_selesai or event.tanggal_mulai)
    if jenis == "undangan" and last and end_of(last) < today:
        yield _("The event is over: {date}.").format(date=nama_tanggal(last))


def _addresses_nobody(jenis: JenisSurat, periode: Periode) -> InvalidValueError:
    if jenis == "pengantar-formulir":
        return InvalidValueError(
            _("No form of {periode} went out to an office: whom does it address?"),
            hint=_("Make them with: berdaya template --semua; or give --untuk."),
            periode=periode.nama,
        )
    return InvalidValueError(_("Nobody is known whom it concerns."), hint=_("Give --untuk."))


def _check_about(jenis: JenisSurat, minta: PermintaanSurat, event: Agenda | None) -> None:
    """Refuse a letter that lacks what it is about, or is given what it has no place for.

    Raises:
        UsageError: it needs an event or a period, or has no place for an option.
        InvalidValueError: its event has no day yet.
    """
    for name in NO_PLACE[jenis]:
        if getattr(minta, name):
            raise UsageError(
                _("{option} has no place in this letter: {jenis}.").format(
                    option=f"--{name}", jenis=jenis
                ),
                hint=_("Leave {option} out.").format(option=f"--{name}"),
            )
    if jenis not in OF_EVENT:
        if minta.periode is None:
            raise UsageError(
                _("Of which period is it?"), hint=_("Give --periode, like --periode 2025-TW4.")
            )
        return
    if event is None:
        raise UsageError(
            _("Of which event is it?"), hint=_("Give --agenda; see: berdaya list-agenda")
        )
    if event.tanggal_mulai is None:
        raise InvalidValueError(
            _("'{nama}' has no date yet."),
            hint=_("Give it one: berdaya edit-agenda {kode} --tanggal DATE").format(
                kode=event.kode
            ),
            nama=event.nama,
        )


def gather_frame(store: Store, home: str, minta: PermintaanSurat, today: str) -> Kerangka:
    """Gather what frames a letter: the letterhead, who signs, who gets a copy.

    Raises:
        BerdayaError: who signs is not known, or a number of a person stands in it.
    """
    check = Mistakes()
    closing = PermintaanPenutup(
        nomor=minta.nomor,
        tanggal=minta.tanggal or today,
        penanda_tangan=minta.penanda_tangan,
        mengetahui=NOTHING,
        atas_nama=minta.atas_nama,
        untuk_beliau=minta.untuk_beliau,
    )
    penutup = gather_penutup(store, home, closing, akhir=today, check=check)
    for said in minta.tembusan:
        check.note(check_personal, said)
    check.stop()
    return Kerangka(
        kop=gather_kop(store, home, akhir=today),
        penutup=penutup,
        tembusan=minta.tembusan,
        contoh=store.contoh,
    )


def _concerned(
    store: Store, home: str, jenis: JenisSurat, event: Agenda | None, periode: Periode
) -> tuple[str, ...]:
    """Return whom a letter addresses where nobody is named: those whom it concerns."""
    if jenis == "pengantar-laporan":
        chair = store.pembina.seat(home, "ketua", periode.akhir)
        office = chair.jabatan if chair else None
        return (office or "Ketua Tim Pembina Kecamatan Berdaya",)
    if jenis == "pengantar-formulir":
        forms = store.register.standing(home, periode.kode, periode.akhir)
        codes = [form.kode_lembaga for form in forms if form.kode_lembaga]
        return _heads(store, home, codes)
    if jenis == "undangan" and event and event.tanggal_mulai:
        return _heads(store, home, _invited(store, home, event, end_of(event.tanggal_mulai)))
    return ()


def _in_words(store: Store, home: str, asked: str) -> tuple[str, str]:
    """Return the head of a body or kecamatan that is known, or else the words, and a note of it."""
    try:
        return _head(store.lembaga.find(asked, home)), ""
    except LembagaNotFoundError as error:
        with suppress(NotFoundError):
            return f"Camat {store.kecamatan.find(asked, home).nama}", ""
        note = _("Written as it is: {words}. {hint}").format(words=asked, hint=error.hint)
        return asked, note.strip()


def _invited(store: Store, home: str, event: Agenda, hari: str) -> list[str]:
    """Return who takes part in the programme on a day: OPD, and the offices of the pilots."""
    everything = Formulir(
        kabupaten=home,
        pelaksana=None,
        kecamatan=event.kecamatan,
        fokus=None,
        periode="",
        tanggal=hari,
    )
    offices = store.lembaga.offices(home)
    pilots = sorted({event.kecamatan} if event.kecamatan else store.pilot.codes_on(hari, home))
    seat = store.pembina.seat(home, "sekretariat", hari)
    codes = [
        *store.formulir.bodies(everything, hari, hari),
        *(offices[p] for p in pilots if p in offices),
    ]
    return [kode for kode in codes if seat is None or kode != seat.lembaga]


def _heads(store: Store, home: str, codes: Sequence[str]) -> tuple[str, ...]:
    return tuple(_head(store.lembaga.get(home, kode)) for kode in dict.fromkeys(codes))


def _head(body: LembagaTercatat) -> str:
    return head_of(body.nama_resmi, body.jenis)
