"""A recap as a paper to be signed: its letterhead, its title, who signs it."""

from dataclasses import replace

from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.periode import Periode
from berdaya_cli.domain.reference.instansi import Kop
from berdaya_cli.domain.report.penutup import PenandaTangan, sign
from berdaya_cli.domain.report.rekap import INDIKATOR, PENUGASAN, TAHAP
from berdaya_cli.domain.report.tabel_resmi import TabelResmi
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.services.reference.letterhead import gather_kop
from berdaya_cli.services.report.closing import PermintaanPenutup, gather_penutup
from berdaya_cli.services.report.recap import PermintaanRekap, Rekap
from berdaya_cli.services.scope import find_home
from berdaya_cli.storage.store import Store

_NO_KOP = Kop(baris=(), alamat=(), lambang=None)
"""The annex of a decree bears no letterhead of an office."""


def gather_official(store: Store, minta: PermintaanRekap, rekap: Rekap) -> TabelResmi:
    """Gather what makes a paper of a recap of one regency.

    Raises:
        BerdayaError: the file holds several regencies and none is named.
    """
    check = Mistakes()
    home = check.settle(check.note(find_home, store, minta.kabupaten))
    periode = rekap.periode
    penutup = gather_penutup(store, home, PermintaanPenutup(), akhir=periode.akhir, check=check)
    check.stop()
    if rekap.menurut == PENUGASAN:
        penutup = replace(penutup, penanda_tangan=_head(store, home, periode), mengetahui=None)
    rows = list(rekap.tabel.baris)
    return TabelResmi(
        kop=_NO_KOP if rekap.menurut == PENUGASAN else gather_kop(store, home, akhir=periode.akhir),
        judul=tuple(line.upper() for line in _title(store, home, rekap)),
        tabel=replace(rekap.tabel, baris=rows),
        berjumlah=int(rekap.menurut == TAHAP and bool(rows)),
        catatan=rekap.catatan,
        penutup=penutup,
        daerah=store.kabupaten.nama(home),
        periode=periode.nama,
        contoh=store.contoh,
    )


def _title(store: Store, home: str, rekap: Rekap) -> tuple[str, ...]:
    """Return the lines of the title; they are Indonesian in every language of the screen."""
    where = store.kabupaten.nama(home)
    if rekap.menurut == PENUGASAN:
        return (
            f"Lampiran Keputusan {_office(store, home)}",
            "Nomor .................... Tanggal ....................",
            "Perangkat daerah penanggung jawab Kecamatan Berdaya",
            f"{where}, per {nama_tanggal(rekap.periode.akhir)}",
        )
    titles = {TAHAP: "pagu sebelum dan sesudah perubahan", INDIKATOR: "capaian indikator"}
    what = titles.get(rekap.menurut, "kegiatan dan anggaran")
    return (f"Rekapitulasi {what}", "program Kecamatan Berdaya", f"{where}, {rekap.periode.nama}")


def _head(store: Store, home: str, periode: Periode) -> PenandaTangan:
    """Return who signs a decree: the head of the regency, by name where one is recorded."""
    office = _office(store, home)
    holders = store.pejabat.holding(home, periode.akhir)
    known = next(
        (
            one
            for one in holders
            if one.jabatan.casefold().startswith(office.casefold().partition(" ")[0])
        ),
        None,
    )
    return sign(known) if known else PenandaTangan(jabatan=(office,))


def _office(store: Store, home: str) -> str:
    """Return who heads the regency: Bupati Purbalingga, Wali Kota Semarang."""
    office = "Wali Kota" if store.kabupaten.nama(home).startswith("Kota") else "Bupati"
    return f"{office} {store.kabupaten.plain_name(home)}"
