"""Whether the pagu of a kegiatan covers what was spent on it."""

from berdaya_cli.domain.kegiatan.realisasi import Realisasi
from berdaya_cli.language import _, format_rupiah
from berdaya_cli.storage.store import Store


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
