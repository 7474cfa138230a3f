"""Return where the database is and what it holds."""

from dataclasses import dataclass

from berdaya_cli.domain.operasi import JumlahBaris, OperasiTercatat
from berdaya_cli.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class DatabaseInfo:
    """The database in figures.

    Attributes:
        bytes: the size of its file.
        tabel: how many rows each table has.
        operasi_terakhir: what wrote last.
    """

    path: str
    bytes: int
    tabel: tuple[JumlahBaris, ...]
    operasi_terakhir: OperasiTercatat


def describe_database(store: Store) -> DatabaseInfo:
    """Count what the database holds."""
    return DatabaseInfo(
        path=str(store.path),
        bytes=store.path.stat().st_size,
        tabel=store.catalogue.counts(),
        operasi_terakhir=store.catalogue.last_operation(),
    )
