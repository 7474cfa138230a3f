"""Gather all that is known of one kegiatan."""

from berdaya_cli.domain.kegiatan.kegiatan import kurang
from berdaya_cli.domain.kegiatan.lengkap import KegiatanLengkap
from berdaya_cli.domain.reference.desa import Lokasi
from berdaya_cli.services.kegiatan.by_number import find_kegiatan
from berdaya_cli.storage.store import Store


def show_kegiatan(store: Store, asked: str, *, today: str) -> KegiatanLengkap:
    """Gather a kegiatan, its dated rows and its history.

    Raises:
        KegiatanNotFoundError: there is none of that number.
    """
    row = find_kegiatan(store, asked)
    home = row.kabupaten
    status = store.perkembangan.status_on(row.id, today)
    peserta, bukti = store.bukti.known(row.id)
    return KegiatanLengkap(
        kegiatan=row,
        fokus=store.fokus.find(row.fokus, home).nama,
        pelaksana=store.lembaga.get(home, row.pelaksana).nama,
        mitra=tuple(store.lembaga.get(home, kode).nama for kode in row.mitra),
        kabupaten=store.kabupaten.nama(home),
        lokasi=tuple(name_lokasi(store, place) for place in row.lokasi),
        status=status,
        kurang=kurang(status, peserta=peserta, bukti=bukti),
        tabel=tuple(store.kegiatan_detail.tables(row.id)),
        lanjutan_dari=store.kegiatan.number_of(row.lanjutan_dari),
    )


def name_lokasi(store: Store, place: Lokasi) -> str:
    """Return the name of a place: "Pandansari, Kejobong", or the kecamatan alone."""
    kecamatan = store.kecamatan.get(place.kecamatan).nama
    return f"{store.desa.nama(place.desa)}, {kecamatan}" if place.desa else kecamatan
