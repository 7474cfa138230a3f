"""Gather the photographs of a report's kegiatan, made small for a document."""

from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256

from berdaya_cli.domain.errors import UnreadableFileError
from berdaya_cli.domain.report.foto import Foto, FotoTercatat
from berdaya_cli.domain.report.laporan import Laporan
from berdaya_cli.storage.apart import ApartError, apart
from berdaya_cli.storage.copies import copy_name
from berdaya_cli.storage.store import Store

TRIED = 3
"""So many times as many are looked at as are wanted, where some cannot be drawn."""


def with_photos(store: Store, laporan: Laporan, most: int) -> Laporan:
    """Return a report with its newest photographs, at most so many.

    A copy that is gone, is not what was copied, or cannot be drawn is passed over and counted.
    """
    numbers = [row.kegiatan.id for row in laporan.dalam_periode]
    periode = laporan.periode
    known = store.foto_report.of_kegiatan(numbers, periode.mulai, periode.akhir)
    taken: list[Foto] = []
    seen = 0
    for foto in _small(store, known):
        seen += 1
        if foto:
            taken.append(foto)
        if len(taken) == most or seen == most * TRIED:
            break
    return replace(
        laporan,
        foto=tuple(taken),
        foto_lain=len(known) - seen,
        foto_tak_terbaca=seen - len(taken),
    )


def _small(store: Store, known: tuple[FotoTercatat, ...]) -> Iterator[Foto | None]:
    """Make one after the other small; a process that dies of one is followed by another."""
    waiting = list(known)
    while waiting:
        with apart("foto") as process:
            while waiting:
                row = waiting.pop(0)
                content = store.copies.evidence.read(copy_name(row.sha256, row.nama_berkas))
                if content is None or sha256(content).hexdigest() != row.sha256:
                    yield None
                    continue
                try:
                    small, width, height = process.ask(content)
                except UnreadableFileError:
                    yield None
                except ApartError:
                    yield None
                    break
                else:
                    yield Foto(
                        nama=row.nama,
                        tanggal=row.tanggal,
                        tempat=row.tempat,
                        keterangan=row.keterangan,
                        isi=small,
                        lebar=width,
                        tinggi=height,
                    )
