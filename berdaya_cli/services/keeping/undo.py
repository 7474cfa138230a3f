"""Take an operation back, where nothing that came later stands in the way."""

from collections.abc import Iterable, Iterator
from itertools import islice

from berdaya_cli.domain.errors import ConflictError, InvalidValueError
from berdaya_cli.domain.keeping.riwayat import BarisTerkait, OperasiRingkas
from berdaya_cli.domain.perubahan import Rencana
from berdaya_cli.domain.temuan import Temuan
from berdaya_cli.language import N_, _
from berdaya_cli.services.keeping.history import find_operation
from berdaya_cli.storage.store import Store

FINAL = {
    "init": N_("It made the database, or brought it to a new form."),
    "upgrade": N_("It made the database, or brought it to a new form."),
    "issue": N_("The paper is out. Withdraw it: berdaya issue --cabut CODE --alasan ..."),
}
"""Operations that nothing can take back, and why."""
MOST_TOLD = 10
"""So many rows of an operation are reported one by one; the rest is counted."""


def undo_operation(store: Store, asked: str | None) -> Rencana:
    """Take an operation back: the one of a number, or the latest that changed anything.

    An undo is an operation too, and can be taken back in turn.

    Raises:
        OperasiNotFoundError: there is none of that number.
        InvalidValueError: it cannot be taken back, or there is none.
        ConflictError: later changes touch the same rows, or refer to them; each is named.
    """
    operasi = _chosen(store, asked)
    store.balik.collect(operasi.id or 0)
    sentences = tuple(_sentences(store, operasi))
    _check_nothing_in_the_way(operasi, store.balik.changed_since(), store.balik.referring())
    store.balik.put_back(store.transaction.operasi or 0)
    return Rencana(uraian=sentences)


def latest_operation(store: Store) -> str:
    """Return the number of the latest operation that changed anything.

    Raises:
        InvalidValueError: there is none, or it cannot be taken back.
    """
    return str(_chosen(store, None).id)


def _chosen(store: Store, asked: str | None) -> OperasiRingkas:
    wanted = find_operation(store, asked) if asked is not None else None
    own = [
        row
        for row in store.riwayat.operations()
        if row.id is not None
        and row.id != store.transaction.operasi
        and (row.id == wanted or (wanted is None and row.baris))
    ]
    if not own or not own[-1].baris:
        raise InvalidValueError(
            _("There is nothing to take back."), hint=_("See the operations with: berdaya history")
        )
    if own[-1].perintah in FINAL:
        raise InvalidValueError(
            _("Operation {id} ({command}) cannot be taken back."),
            hint=_(FINAL[own[-1].perintah]),
            id=own[-1].id,
            command=own[-1].perintah,
        )
    return own[-1]


def _sentences(store: Store, operasi: OperasiRingkas) -> Iterator[str]:
    """Return which operation goes back, and what becomes of its rows."""
    said = _("Operation {id}: {command}, {time}, by {user}.")
    yield said.format(
        id=operasi.id, command=operasi.perintah, time=operasi.waktu, user=operasi.petugas
    )
    words = {"tambah": _("goes"), "ubah": _("as before"), "hapus": _("comes back")}
    changes = store.riwayat.changed("operasi", operasi=operasi.id)
    for row in islice(changes, MOST_TOLD):
        yield f"{row.tabel} {row.nomor} {words[row.aksi]}: {row.dibalik.uraian}"
    if operasi.baris > MOST_TOLD:
        rest = operasi.baris - MOST_TOLD
        yield _("... and {n} more").format(n=rest)


def _check_nothing_in_the_way(
    operasi: OperasiRingkas, changed: Iterable[BarisTerkait], referring: Iterable[BarisTerkait]
) -> None:
    found = [_temuan(row, _("changed since")) for row in changed]
    found += [_temuan(row, _("refers to what would go")) for row in referring]
    if not found:
        return
    error = ConflictError(
        _("Operation {id} cannot be taken back: something came later."),
        hint=_("Take the later operations back first; see: berdaya history"),
        id=operasi.id,
    )
    error.temuan = tuple(dict.fromkeys(found))
    raise error


def _temuan(row: BarisTerkait, why: str) -> Temuan:
    who = (
        _("operation {id}").format(id=row.operasi)
        if row.operasi is not None
        else _("another program")
    )
    return Temuan(
        jenis="in-the-way",
        tempat=(("tabel", row.tabel), ("kode", row.nomor), ("operasi", row.operasi)),
        pesan=f"{row.tabel} {row.nomor}: {why} ({who})",
    )
