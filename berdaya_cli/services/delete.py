"""Take a kegiatan away; the history keeps it."""

from berdaya_cli.domain.perubahan import Rencana
from berdaya_cli.language import _
from berdaya_cli.services.kegiatan_by_number import find_kegiatan
from berdaya_cli.storage.store import Store


def delete_kegiatan(store: Store, asked: str, alasan: str) -> Rencana:
    """Take a kegiatan and all its dated rows out of every list and total.

    The reason stays in the history, among the words of the command.

    Raises:
        KegiatanNotFoundError: there is none of that number.
    """
    row = find_kegiatan(store, asked)
    store.kegiatan.remove(row.id)
    said = _("Kegiatan {id} ({nama}) taken away: {reason}")
    return Rencana(uraian=(said.format(id=row.id, nama=row.nama, reason=alasan),))
