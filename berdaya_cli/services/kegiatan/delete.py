"""Take a kegiatan, or a dated row of one, away; the history keeps it."""

import re

from berdaya_cli.domain.errors import InvalidValueError, RowNotFoundError
from berdaya_cli.domain.kegiatan.kegiatan import KegiatanTercatat
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.perubahan import Rencana
from berdaya_cli.language import _
from berdaya_cli.services.kegiatan.by_number import find_kegiatan
from berdaya_cli.storage.store import Store

_ROW = re.compile(r"([a-z]+)\s*[:#]?\s*([0-9]{1,18})", re.IGNORECASE)
_TABLES = {
    "pelaksanaan": "pelaksanaan",
    "perkembangan": "perkembangan",
    "pagu": "anggaran",
    "bukti": "bukti",
}
"""What people call a dated row, and the table that it stands in."""


def delete_kegiatan(store: Store, asked: str, alasan: str, baris: tuple[str, ...] = ()) -> Rencana:
    """Take a kegiatan and all its dated rows, or only the rows named, out of every list and total.

    The reason stays in the history, among the words of the command.

    Raises:
        BerdayaError: there is no such kegiatan or row; every mistake is reported.
    """
    check = Mistakes()
    row = check.settle(check.note(find_kegiatan, store, asked))
    if baris:
        said = check.note_all(lambda text: _remove_row(store, row, text, alasan), baris)
        check.stop()
        return Rencana(uraian=said)
    store.kegiatan.remove(row.id)
    words = _("Kegiatan {id} ({nama}) taken away: {reason}")
    return Rencana(uraian=(words.format(id=row.id, nama=row.nama, reason=alasan),))


def _parse_row(text: str) -> tuple[str, int]:
    match = _ROW.fullmatch(text.strip())
    word = match[1].casefold() if match else ""
    if word == "realisasi":
        raise InvalidValueError(
            _("Spending is corrected by a row below zero; no row of it goes."),
            hint=_('For instance: berdaya spend ID --dana "APBD Kabupaten:-250.000"'),
        )
    if match is None or word not in _TABLES:
        raise InvalidValueError(
            _("'{text}' names no dated row."),
            hint=_(
                "Write it like pelaksanaan:2, perkembangan:1, pagu:3 or bukti:1; see: berdaya show"
            ),
            text=text,
        )
    return word, int(match[2])


def _remove_row(store: Store, row: KegiatanTercatat, text: str, alasan: str) -> str:
    word, number = _parse_row(text)
    copy = store.bukti.only_copy(row.id, number) if word == "bukti" else None
    if not store.dated_rows.remove(_TABLES[word], row.id, number):
        raise RowNotFoundError(
            _("Kegiatan {id} has no {table} {number}."),
            hint=_("See its rows with: berdaya show {id}").format(id=row.id),
            id=row.id,
            table=word,
            number=number,
        )
    words = _("Kegiatan {id} ({nama}), {table} {number} taken away: {reason}")
    said = words.format(id=row.id, nama=row.nama, table=word, number=number, reason=alasan)
    if copy:
        left = _("its copy stays, delete it by hand if it must go: {path}")
        said = f"{said}; {left.format(path=store.copies.evidence.path / copy)}"
    return said
