"""Add an occurrence of a kegiatan, with the people who came."""

from dataclasses import dataclass

from berdaya_cli.domain.errors import AlreadyThereError, InvalidValueError
from berdaya_cli.domain.kegiatan.kegiatan import KegiatanTercatat, default_day
from berdaya_cli.domain.kegiatan.pelaksanaan import Pelaksanaan
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.perubahan import Rencana
from berdaya_cli.domain.reference.desa import Lokasi
from berdaya_cli.domain.tanggal import nama_tanggal, read_past_day
from berdaya_cli.language import _
from berdaya_cli.services.kegiatan.by_number import find_kegiatan
from berdaya_cli.services.kegiatan.reschedule import note_occurrence
from berdaya_cli.services.reading import read_peserta
from berdaya_cli.services.scope import desa_without_kecamatan
from berdaya_cli.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class PermintaanPelaksanaan:
    """What the user says of an occurrence, as typed."""

    kegiatan: str
    tanggal: str | None = None
    kecamatan: str | None = None
    desa: str | None = None
    tempat: str | None = None
    peserta: tuple[tuple[str, str | None], ...] = ()
    catatan: str | None = None
    lagi: bool = False


def log_pelaksanaan(store: Store, minta: PermintaanPelaksanaan, *, today: str) -> Rencana:
    """Add an occurrence; a second one of the same day and place must be asked for.

    Raises:
        BerdayaError: what is not known or cannot be; every mistake is reported.
    """
    check = Mistakes()
    kegiatan = check.note(find_kegiatan, store, minta.kegiatan)
    day = check.note(read_past_day, minta.tanggal or default_day(kegiatan, today), today)
    peserta = read_peserta(minta.peserta, check)
    lokasi = check.note(_lokasi, store, kegiatan, minta) if kegiatan else None
    found = check.settle(kegiatan)
    row = Pelaksanaan(
        tanggal=check.settle(day),
        peserta=check.settle(peserta),
        lokasi=lokasi,
        tempat=minta.tempat,
        catatan=minta.catatan,
    )
    known = store.pelaksanaan.on_day(found.id, row)
    if known is not None and not minta.lagi:
        raise AlreadyThereError(
            _("Already there: pelaksanaan {id} of the same day and place; nothing was written."),
            id=known,
        )
    begun = bool(store.dated_rows.occurrences(found.id))
    number = store.pelaksanaan.add(found.id, row)
    moved = note_occurrence(store, found, row.tanggal, begun=begun)
    said = _("Pelaksanaan {id} of kegiatan {kegiatan} ({nama}): {date}").format(
        id=number, kegiatan=found.id, nama=found.nama, date=nama_tanggal(row.tanggal)
    )
    outside = "" if moved else _outside(found, row.tanggal)
    return Rencana(
        uraian=(said, *([moved] if moved else ())), catatan=(outside,) if outside else ()
    )


def _lokasi(
    store: Store, kegiatan: KegiatanTercatat, minta: PermintaanPelaksanaan
) -> Lokasi | None:
    """Find the place among those of the kegiatan; with one kecamatan it need not be said.

    Raises:
        BerdayaError: it is not known, or not one of the kegiatan's.
    """
    places = tuple(dict.fromkeys(place.kecamatan for place in kegiatan.lokasi))
    kecamatan = places[0] if len(places) == 1 else None
    if minta.kecamatan is not None:
        kecamatan = store.kecamatan.find(minta.kecamatan, kegiatan.kabupaten).kode
        if places and kecamatan not in places:
            raise InvalidValueError(
                _("Kegiatan {id} does not take place in {kecamatan}."),
                hint=_("Its kecamatan: {names}").format(
                    names=", ".join(store.kecamatan.get(kode).nama for kode in places)
                ),
                id=kegiatan.id,
                kecamatan=store.kecamatan.get(kecamatan).nama,
            )
    if minta.desa is not None:
        within = (kecamatan,) if kecamatan else places
        if not within:
            raise desa_without_kecamatan()
        return store.desa.find(minta.desa, within)
    return Lokasi(kecamatan) if kecamatan else None


def _outside(kegiatan: KegiatanTercatat, day: str) -> str:
    """Mention a day outside the kegiatan's own: allowed, but maybe a slip."""
    end = kegiatan.tanggal_selesai
    if kegiatan.tanggal_mulai <= day and (end is None or day <= end):
        return ""
    return _("{date} lies outside the days of kegiatan {id}.").format(
        date=nama_tanggal(day), id=kegiatan.id
    )
