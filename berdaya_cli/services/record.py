"""Record a kegiatan and what is first known of it."""

from dataclasses import asdict, dataclass

from berdaya_cli.domain.errors import InvalidValueError, UsageError
from berdaya_cli.domain.kegiatan import (
    Dana,
    Kegiatan,
    Lokasi,
    Peserta,
    Status,
    parse_jenis,
    parse_status,
)
from berdaya_cli.domain.lembaga import LembagaTercatat
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.perubahan import Perubahan, Rencana
from berdaya_cli.domain.tanggal import nama_rentang, nama_tanggal, parse_hari, parse_rentang
from berdaya_cli.domain.uang import add, parse_jumlah, parse_rupiah
from berdaya_cli.language import _, format_rupiah
from berdaya_cli.services.scope import find_scope
from berdaya_cli.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class PermintaanKegiatan:
    """What the user says of a kegiatan, as typed."""

    nama: str | None = None
    fokus: str | None = None
    pelaksana: str | None = None
    tanggal: str | None = None
    kecamatan: tuple[str, ...] = ()
    desa: tuple[str, ...] = ()
    mitra: tuple[str, ...] = ()
    jenis: str | None = None
    program: str | None = None
    uraian: str | None = None
    sub_kegiatan: str | None = None
    penerima_manfaat: str | None = None
    status: str | None = None
    dana: tuple[str, ...] = ()
    realisasi: tuple[str, ...] = ()
    peserta: tuple[tuple[str, str | None], ...] = ()
    per: str | None = None
    lagi: bool = False
    kabupaten: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Isi:
    """A kegiatan and its first dated rows, once everything is read."""

    kegiatan: Kegiatan
    per: str
    status: Status | None
    peserta: Peserta
    dana: tuple[Dana, ...]
    realisasi: tuple[Dana, ...]


def record_kegiatan(store: Store, minta: PermintaanKegiatan, *, today: str) -> Rencana:
    """Record a kegiatan, its status, people, pagu and spending: all of it, or nothing.

    One of the same name, fokus, start, pelaksana and places is taken for the same kegiatan and
    not recorded again, unless the user says that it is a second one.

    Raises:
        BerdayaError: what is missing, not known or cannot be; every mistake is told.
    """
    isi = _read(store, minta, today)
    kegiatan = isi.kegiatan
    if not minta.lagi and (known := store.kegiatan.alike(kegiatan)):
        said = _("Already there: kegiatan {id}. Give --lagi for a real second one.")
        return Rencana(tetap=1, catatan=(said.format(id=known),))
    number = store.kegiatan.add(kegiatan)
    if isi.status:
        store.kegiatan.add_perkembangan(number, isi.per, isi.status)
    if isi.peserta.reported:
        place = kegiatan.lokasi[0] if len(kegiatan.lokasi) == 1 else None
        store.kegiatan.add_pelaksanaan(number, kegiatan.tanggal_mulai, place, isi.peserta)
    for dana in isi.dana:
        store.kegiatan.add_anggaran(number, kegiatan, isi.per, dana)
    for dana in isi.realisasi:
        store.kegiatan.add_realisasi(number, kegiatan.kabupaten, isi.per, dana)
    return Rencana(perubahan=(_described(number, isi),), catatan=_warnings(isi))


def _read(store: Store, minta: PermintaanKegiatan, today: str) -> _Isi:
    check = Mistakes()
    _ask_for_missing(minta, check)
    who = _who_and_where(store, minta, check)
    fokus = (
        check.note(store.fokus.find, minta.fokus, who.home) if minta.fokus and who.home else None
    )
    days = check.note(parse_rentang, minta.tanggal) if minta.tanggal else None
    jenis = check.note(parse_jenis, minta.jenis or ("kolaborasi" if minta.program else "baru"))
    status = check.note(parse_status, minta.status) if minta.status else None
    manfaat = check.note(parse_jumlah, minta.penerima_manfaat) if minta.penerima_manfaat else None
    peserta = _peserta(minta, check)
    dana = check.note_all(lambda text: _dana(store, text, who.home), minta.dana)
    realisasi = check.note_all(lambda text: _dana(store, text, who.home), minta.realisasi)
    per = check.note(parse_hari, minta.per) if minta.per else None
    mulai, selesai = check.settle(days)
    kegiatan = check.note(
        Kegiatan,
        kabupaten=who.home,
        nama=" ".join((minta.nama or "").split()),
        fokus=check.settle(fokus).kode,
        pelaksana=check.settle(who.lembaga).kode,
        jenis=check.settle(jenis),
        program=minta.program,
        tanggal_mulai=mulai,
        tanggal_selesai=selesai,
        lokasi=who.lokasi,
        mitra=who.mitra,
        uraian=minta.uraian,
        sub_kegiatan=minta.sub_kegiatan,
        penerima_manfaat=manfaat,
    )
    isi = _Isi(
        kegiatan=check.settle(kegiatan),
        per=per or _natural_day(mulai, selesai, status, today),
        status=status,
        peserta=check.settle(peserta),
        dana=dana,
        realisasi=realisasi,
    )
    _not_yet(isi, today, check)
    check.stop()
    return isi


@dataclass(frozen=True, slots=True)
class _Pelaku:
    """Who does it with whom and where, all of one regency."""

    home: str
    lembaga: LembagaTercatat | None
    lokasi: tuple[Lokasi, ...]
    mitra: tuple[str, ...]


def _who_and_where(store: Store, minta: PermintaanKegiatan, check: Mistakes) -> _Pelaku:
    scope = check.note(find_scope, store, minta.kabupaten) or store.kabupaten.only()
    places = check.note_all(lambda name: store.kecamatan.find(name, scope), minta.kecamatan)
    if scope is None and places:
        scope = places[0].kabupaten
    lembaga = check.note(store.lembaga.find, minta.pelaksana, scope) if minta.pelaksana else None
    home = lembaga.kabupaten if lembaga else scope or ""
    lokasi: tuple[Lokasi, ...] = ()
    if len(places) == len(minta.kecamatan):
        lokasi = _lokasi(store, tuple(place.kode for place in places), minta.desa, check)
    mitra = check.note_all(lambda name: store.lembaga.find(name, home or None).kode, minta.mitra)
    return _Pelaku(home, lembaga, lokasi, tuple(dict.fromkeys(mitra)))


def _peserta(minta: PermintaanKegiatan, check: Mistakes) -> Peserta | None:
    people = {
        group: check.note(parse_jumlah, text) for group, text in minta.peserta if text is not None
    }
    return check.note(lambda: Peserta(**people)) if None not in people.values() else None


def _ask_for_missing(minta: PermintaanKegiatan, check: Mistakes) -> None:
    missing = [
        f"--{name}"
        for name in ("nama", "fokus", "pelaksana", "tanggal")
        if not getattr(minta, name)
    ]
    if missing:
        check.add(
            UsageError(
                _("Still missing: {options}."),
                hint=_("See the examples in: berdaya record --help"),
                options=", ".join(missing),
            )
        )


def _lokasi(
    store: Store, kecamatan: tuple[str, ...], desa: tuple[str, ...], check: Mistakes
) -> tuple[Lokasi, ...]:
    """Put desa and kecamatan together; a kecamatan without a desa stands for itself."""
    if desa and not kecamatan:
        check.add(
            InvalidValueError(
                _("A desa is looked up in its kecamatan: which one?"),
                hint=_("Give --kecamatan."),
            )
        )
        return ()
    found = check.note_all(lambda name: store.desa.find(name, kecamatan), desa)
    with_desa = {place.kecamatan for place in found}
    alone = (Lokasi(kode) for kode in kecamatan if kode not in with_desa)
    return tuple(sorted({*found, *alone}, key=lambda p: (p.kecamatan, p.desa or "")))


def _dana(store: Store, text: str, kabupaten: str) -> Dana:
    """Read "APBD Kabupaten:15000000"."""
    name, colon, amount = text.rpartition(":")
    if not colon or not name.strip():
        raise InvalidValueError(
            _("'{text}' does not say which source and how much."),
            hint=_('Write it like "APBD Kabupaten:15000000".'),
            text=text,
        )
    return Dana(store.sumber_dana.find(name, kabupaten), parse_rupiah(amount))


def _natural_day(mulai: str, selesai: str | None, status: Status | None, today: str) -> str:
    """Date what is said of a kegiatan by the kegiatan itself, but never in the future.

    A report shows the state at the end of its period; a kegiatan that is entered late belongs
    in the report of its own period.
    """
    end = (selesai or today) if status == "selesai" else mulai
    return min(end, today)


def _not_yet(isi: _Isi, today: str, check: Mistakes) -> None:
    """Refuse what cannot have happened yet."""
    start = isi.kegiatan.tanggal_mulai
    claims = (isi.peserta.reported, isi.realisasi, isi.status == "selesai")
    if start > today and any(claims):
        check.add(
            InvalidValueError(
                _("It starts on {date}: there can be no people, spending or end of it yet."),
                date=nama_tanggal(start),
            )
        )
    if isi.per > today:
        check.add(InvalidValueError(_("{date} is still to come."), date=nama_tanggal(isi.per)))


def _described(number: int, isi: _Isi) -> Perubahan:
    kegiatan = isi.kegiatan
    said = _("Kegiatan {id}: {nama}, {date}, {status}")
    known = _("{status} as of {date}").format(status=isi.status, date=nama_tanggal(isi.per))
    uraian = said.format(
        id=number,
        nama=kegiatan.nama,
        date=nama_rentang(kegiatan.tanggal_mulai, kegiatan.tanggal_selesai),
        status=known if isi.status else _("status not reported"),
    )
    image = {"id": number} | {
        name: value for name, value in asdict(kegiatan).items() if not isinstance(value, tuple)
    }
    return Perubahan(tabel="kegiatan", kunci=(number,), sesudah=image, uraian=uraian)


def _warnings(isi: _Isi) -> tuple[str, ...]:
    pagu = add(*(dana.jumlah for dana in isi.dana))
    spent = add(*(dana.jumlah for dana in isi.realisasi))
    if spent is None or spent <= (pagu or 0):
        return ()
    said = _("Spending ({spent}) is above pagu ({pagu}).")
    return (said.format(spent=format_rupiah(spent), pagu=format_rupiah(pagu or 0)),)
