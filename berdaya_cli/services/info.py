"""Tell where the database is and what it holds."""

from dataclasses import dataclass

from berdaya_cli.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Keterangan:
    """The database in figures.

    Attributes:
        ukuran: its size in bytes.
        jumlah: how many rows each table has.
        operasi_terakhir: number, time, command, user and version of what wrote last.
    """

    path: str
    ukuran: int
    jumlah: dict[str, int]
    operasi_terakhir: dict[str, str | int]


def describe_database(store: Store) -> Keterangan:
    """Count what the database holds."""
    return Keterangan(
        path=str(store.path),
        ukuran=store.path.stat().st_size,
        jumlah=store.catalogue.counts(),
        operasi_terakhir=store.catalogue.last_operation(),
    )
