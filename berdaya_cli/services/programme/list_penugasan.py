"""List assignments: as rows, or as a matrix of fokus and pilots."""

from dataclasses import dataclass

from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.tabel import Kolom, Tabel
from berdaya_cli.language import N_, _
from berdaya_cli.services.scope import find_scope
from berdaya_cli.storage.programme.pilot import NO_PILOTS
from berdaya_cli.storage.store import Store

MOST_COLUMNS = 5
"""With more pilots than this the matrix is turned, so that it fits a terminal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PenugasanFilter:
    """Which assignments to list, as typed; None means all."""

    kabupaten: str | None = None
    opd: str | None = None
    kecamatan: str | None = None


def list_penugasan(store: Store, saring: PenugasanFilter, hari: str | None) -> Tabel:
    """List the assignments of a day, or of all days where none is given.

    Raises:
        BerdayaError: a name that is not known; every one is reported.
    """
    check = Mistakes()
    scope = check.note(find_scope, store, saring.kabupaten)
    kecamatan = (
        check.note(store.kecamatan.find, saring.kecamatan, scope) if saring.kecamatan else None
    )
    home = scope or (kecamatan.kabupaten if kecamatan else None)
    lembaga = check.note(store.lembaga.find, saring.opd, home) if saring.opd else None
    check.stop()
    return store.penugasan.list(
        hari=hari,
        kabupaten=lembaga.kabupaten if lembaga else home,
        lembaga=lembaga.kode if lembaga else None,
        kecamatan=kecamatan.kode if kecamatan else None,
    )


def matrices(store: Store, kabupaten: str | None, hari: str) -> tuple[Tabel, ...]:
    """Lay out who is penanggung jawab on a day, a table a regency: fokus down, pilots across."""
    scope = find_scope(store, kabupaten)
    codes = (scope,) if scope else store.kabupaten.codes()
    return tuple(_matrix(store, kode, hari) for kode in codes)


def _matrix(store: Store, kabupaten: str, hari: str) -> Tabel:
    fokus = {row.kode: row.kode for row in store.fokus.of_kabupaten(kabupaten)}
    pilots = {k: store.kecamatan.get(k).nama for k in store.pilot.codes_on(hari, kabupaten)}
    cells: dict[tuple[str, str], list[str]] = {}
    for kode in pilots:
        for row in store.penugasan.in_force(kode, hari):
            if row.peran == "penanggung-jawab":
                cells.setdefault((row.fokus, kode), []).append(row.lembaga)
    turned = len(pilots) > MOST_COLUMNS
    down, across = (pilots, fokus) if turned else (fokus, pilots)

    def cell(row: str, column: str) -> str:
        names = cells.get((column, row) if turned else (row, column), [])
        return ", ".join(names) or _("none yet")

    return Tabel(
        nama="list-penugasan",
        kolom=(
            Kolom("baris", N_("Kecamatan") if turned else N_("Fokus"), "kode"),
            *(Kolom(kode, nama) for kode, nama in across.items()),
        ),
        baris=[(nama, *(cell(kode, column) for column in across)) for kode, nama in down.items()],
        kosong=NO_PILOTS,
    )
