"""Finding the cells (fokus x kecamatan) of a body that a command names."""

from dataclasses import dataclass
from itertools import product

from berdaya_cli.domain.errors import InvalidValueError, UsageError
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.reference.fokus import FokusTercatat
from berdaya_cli.domain.reference.kecamatan import KecamatanTercatat
from berdaya_cli.domain.reference.lembaga import LembagaTercatat
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.language import _
from berdaya_cli.services.scope import check_home, find_scope, scope_of_code
from berdaya_cli.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedCells:
    """A body and cells, as the user names them."""

    opd: str
    fokus: tuple[str, ...]
    kecamatan: tuple[str, ...] = ()
    semua_pilot: bool = False
    kabupaten: str | None = None


@dataclass(frozen=True, slots=True)
class Cells:
    """A body and cells, found."""

    lembaga: LembagaTercatat
    cells: tuple[tuple[KecamatanTercatat, FokusTercatat], ...]


def find_cells(store: Store, named: NamedCells, hari: str | None, check: Mistakes) -> Cells:
    """Find the body and every cell that are named, all in one regency.

    ``hari`` is the day whose pilots "all pilots" means, None where it could not be read;
    ``check`` holds the caller's mistakes, to be reported together with those found here.

    Raises:
        BerdayaError: what was not found, and all that ``check`` holds.
    """
    if not named.kecamatan and not named.semua_pilot:
        check.add(
            UsageError(
                _("Where? Name a kecamatan, or all pilots."),
                hint=_("Give --kecamatan (more than once if need be) or --semua-pilot."),
            )
        )
    scope = check.note(find_scope, store, named.kabupaten) or store.kabupaten.only()
    scope = scope or scope_of_code(named.opd)
    kecamatan = check.note_names(lambda name: store.kecamatan.find(name, scope), named.kecamatan)
    if scope is None and kecamatan:
        scope = kecamatan[0].kabupaten
    lembaga = check.note(store.lembaga.find, named.opd, scope)
    home = lembaga.kabupaten if lembaga else scope
    fokus = check.note_names(lambda name: store.fokus.find(name, home), named.fokus) if home else ()
    across = {row.kode for row in store.fokus.across(home)} if home else set()
    for row in fokus:
        if row.kode in across:
            said = _("{fokus} cuts across all fokus: nobody answers for it by kecamatan.")
            check.add(InvalidValueError(said, fokus=row.nama))
    check_home(kecamatan, home, check)
    body, day = check.settle(lembaga), check.settle(hari)
    if named.semua_pilot:
        pilots = store.pilot.codes_on(day, body.kabupaten)
        kecamatan += tuple(store.kecamatan.get(kode) for kode in pilots)
    if not kecamatan:
        raise InvalidValueError(_("No kecamatan is a pilot on {date}."), date=nama_tanggal(day))
    return Cells(body, tuple(dict.fromkeys(product(kecamatan, fokus))))
