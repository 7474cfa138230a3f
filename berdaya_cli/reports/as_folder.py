"""The whole record as a folder of files: each table as CSV and as JSON."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from berdaya_cli.domain.tabel import Tabel
from berdaya_cli.reports import as_csv, as_json


@dataclass(frozen=True, slots=True)
class Berkas:
    """A file to be: its name in the folder and its bytes, made as they are asked for."""

    nama: str
    isi: Iterable[bytes]


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file that was written, as the manifest lists it."""

    nama: str
    bytes: int
    sha256: str


MANIFEST = "manifest.json"
STAMP = "CONTOH_"
"""Begins the name of each file of fictional records."""


def render(
    names: Iterable[str], open_table: Callable[[str], Tabel], *, contoh: bool = False
) -> Iterator[Berkas]:
    """Give the files of the record; each table is read anew for each form, never kept whole.

    Those of fictional records are stamped: in their names, and in the JSON.
    """
    stamp = STAMP if contoh else ""
    for nama in names:
        yield Berkas(f"{stamp}{nama}.csv", as_csv.render(open_table(nama)))
        json = as_json.render_tabel(replace(open_table(nama), nama=f"export/{nama}"))
        yield Berkas(f"{stamp}{nama}.json", _bytes(json, contoh=contoh))


def manifest(written: Iterable[WrittenFile], *, contoh: bool = False) -> Berkas:
    """Give the list of files with their SHA-256, to be written last."""
    files = [{"nama": row.nama, "bytes": row.bytes, "sha256": row.sha256} for row in written]
    lines = as_json.render_data("manifest", files)
    return Berkas(f"{STAMP if contoh else ''}{MANIFEST}", _bytes(lines, contoh=contoh))


def _bytes(chunks: Iterator[str], *, contoh: bool) -> Iterator[bytes]:
    return (chunk.encode() for chunk in (as_json.stamped(chunks) if contoh else chunks))
