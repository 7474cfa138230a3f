"""Add what was spent on a kegiatan."""

from dataclasses import dataclass

from berdaya_cli.domain.errors import AlreadyThereError
from berdaya_cli.domain.kegiatan.kegiatan import default_day
from berdaya_cli.domain.kegiatan.realisasi import Realisasi
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.perubahan import Rencana
from berdaya_cli.domain.tanggal import nama_tanggal, read_past_day
from berdaya_cli.language import _, format_rupiah
from berdaya_cli.services.kegiatan.by_number import find_kegiatan
from berdaya_cli.services.reading import read_dana
from berdaya_cli.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class PermintaanRealisasi:
    """What the user says of spending, as typed."""

    kegiatan: str
    dana: str
    tanggal: str | None = None
    bukti: str | None = None
    catatan: str | None = None
    lagi: bool = False


def add_spending(store: Store, minta: PermintaanRealisasi, *, today: str) -> Rencana:
    """Add spending on a day; a correction is a row below zero, no amount is ever changed.

    A receipt goes to spending of the same day, source and amount that has none.

    Raises:
        BerdayaError: what is not known or cannot be; every mistake is reported.
    """
    check = Mistakes()
    kegiatan = check.note(find_kegiatan, store, minta.kegiatan)
    day = check.note(read_past_day, minta.tanggal or default_day(kegiatan, today), today)
    home = kegiatan.kabupaten if kegiatan else ""
    dana = check.note(read_dana, store, minta.dana, home, below_zero=True) if kegiatan else None
    found, money = check.settle(kegiatan), check.settle(dana)
    row = Realisasi(
        tanggal=check.settle(day),
        sumber_dana=money.sumber_dana,
        jumlah=money.jumlah or 0,
        nomor_bukti=minta.bukti,
        catatan=minta.catatan,
    )
    known = store.realisasi.same(found.id, row)
    if known is not None and not minta.lagi:
        raise AlreadyThereError(
            _("Already there: realisasi {id} of the same day, source, amount and receipt."),
            id=known,
        )
    if row.nomor_bukti and not minta.lagi:
        filled = store.realisasi.add_receipt(found.id, row)
        if filled is not None:
            said = _("Realisasi {id} of kegiatan {kegiatan} ({nama}): receipt {receipt}")
            text = said.format(
                id=filled, kegiatan=found.id, nama=found.nama, receipt=row.nomor_bukti
            )
            return Rencana(uraian=(text,))
    number = store.realisasi.add(found.id, found.kabupaten, row)
    said = _("Realisasi {id} of kegiatan {kegiatan} ({nama}): {amount} from {source} on {date}")
    return Rencana(
        uraian=(
            said.format(
                id=number,
                kegiatan=found.id,
                nama=found.nama,
                amount=format_rupiah(row.jumlah),
                source=row.sumber_dana,
                date=nama_tanggal(row.tanggal),
            ),
        ),
        catatan=warn_of_spending(store, found.id, row),
    )


def warn_of_spending(store: Store, kegiatan: int, row: Realisasi) -> tuple[str, ...]:
    """Report spending that the pagu of its source and year does not cover, or below zero."""
    year = int(row.tanggal[:4])
    pagu = store.anggaran.pagu_on(kegiatan, row.sumber_dana, year, row.tanggal)
    spent = store.realisasi.spent_in(kegiatan, row.sumber_dana, year)
    if pagu is None:
        said = _("Spending from {kode}, whose pagu is not reported.")
    elif spent > pagu:
        said = _("Spending from {kode} ({spent}) is above its pagu ({pagu}).")
    elif spent < 0:
        said = _("Spending from {kode} is below zero in all: {spent}.")
    else:
        return ()
    amounts = {"spent": format_rupiah(spent), "pagu": format_rupiah(pagu or 0)}
    return (said.format(kode=row.sumber_dana, **amounts),)
