"""List reference data, of one regency or of all that the file holds."""

from collections.abc import Callable

from berdaya_cli.domain.tabel import Tabel
from berdaya_cli.services.scope import find_scope
from berdaya_cli.storage.store import Store

Scope = str | None
"""The code of a regency; None is all of the file."""
_LISTS: dict[str, Callable[[Store, Scope, str | None], Tabel]] = {
    "agenda": lambda store, scope, _hari: store.agenda.list(scope),
    "aset": lambda store, scope, _hari: store.aset.list(scope),
    "dasar_hukum": lambda store, scope, _hari: store.dasar_hukum.list(scope),
    "fokus": lambda store, scope, _hari: store.fokus.list(scope),
    "indikator": lambda store, scope, _hari: store.indikator.list(scope),
    "pejabat": lambda store, scope, hari: store.pejabat.list(scope, hari),
    "pembina": lambda store, scope, hari: store.pembina.list(scope, hari),
    "sumber": lambda store, scope, _hari: store.sumber.list(scope),
    "sumber_dana": lambda store, scope, _hari: store.sumber_dana.list(scope),
}


def list_reference(store: Store, tabel: str, kabupaten: str | None, hari: str | None) -> Tabel:
    """List a kind of reference data by its table; officials and seats as of a day, or of all days.

    Raises:
        KabupatenNotFoundError: there is no regency of that name.
    """
    return _LISTS[tabel](store, find_scope(store, kabupaten), hari)


def list_kecamatan(store: Store, kabupaten: str | None, *, today: str) -> Tabel:
    """List the kecamatan, marking today's pilots."""
    return store.kecamatan.list(find_scope(store, kabupaten), today)


def list_opd(store: Store, kabupaten: str | None, *, everyone: bool) -> Tabel:
    """List the OPD; with partner bodies where everyone is asked for."""
    return store.lembaga.list(find_scope(store, kabupaten), opd_only=not everyone)
