"""Gather what is handed over to whoever looks after the record next."""

from dataclasses import dataclass, replace

from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.pantau.hari_ini import soon
from berdaya_cli.domain.pantau.serah_terima import HARI_KE_DEPAN, SerahTerima
from berdaya_cli.services.pantau.today import coming, gather_today
from berdaya_cli.services.report.closing import PermintaanPenutup, gather_penutup
from berdaya_cli.services.report.letter import PermintaanSurat, gather_frame
from berdaya_cli.services.scope import find_home
from berdaya_cli.storage.keeping.backup_notes import read_notes
from berdaya_cli.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class PermintaanSerahTerima:
    """What the user says of a handover, as typed."""

    penanda_tangan: str | None = None
    kabupaten: str | None = None


def gather_handover(store: Store, minta: PermintaanSerahTerima, *, today: str) -> SerahTerima:
    """Gather where the record is, what is open, what was promised, and who signs.

    Raises:
        BerdayaError: a name that is not known; every one is reported.
    """
    home = find_home(store, minta.kabupaten)
    check = Mistakes()
    frame = gather_frame(store, home, PermintaanSurat(penanda_tangan=minta.penanda_tangan), today)
    closing = gather_penutup(
        store, home, PermintaanPenutup(tanggal=today), akhir=today, check=check
    )
    check.stop()
    notes = read_notes(store.path)
    forms = tuple(one for one in store.register.standing(home, None, today) if not one.is_back)
    counts = {row.tabel: row.jumlah for row in store.catalogue.counts()}
    return SerahTerima(
        kerangka=replace(frame, contoh=store.contoh),
        berkas=str(store.path.resolve()),
        bytes=store.path.stat().st_size,
        kegiatan=counts["kegiatan"],
        operasi_terakhir=store.catalogue.last_operation(),
        cadangan=notes.berkas_terakhir,
        tempat_kedua=notes.tempat,
        hari_ini=gather_today(store, home, hari=today),
        formulir=forms,
        langkah=store.tindak_lanjut.open_on(home, today),
        akan_datang=coming(store, home, forms, (), hari=today, last=soon(today, HARI_KE_DEPAN)),
        mengetahui=closing.mengetahui,
    )
