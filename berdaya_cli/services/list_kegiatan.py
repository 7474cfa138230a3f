"""List the kegiatan."""

from dataclasses import dataclass

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.kegiatan import KegiatanCodes
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.periode import parse_periode
from berdaya_cli.domain.tabel import Tabel
from berdaya_cli.language import _
from berdaya_cli.services.scope import find_scope
from berdaya_cli.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class KegiatanFilter:
    """Which kegiatan to list, as typed; None means all."""

    kabupaten: str | None = None
    kecamatan: str | None = None
    fokus: str | None = None
    pelaksana: str | None = None
    periode: str | None = None


def list_kegiatan(store: Store, saring: KegiatanFilter, *, today: str) -> Tabel:
    """List kegiatan as they stand at the end of a period, or today without one.

    Raises:
        BerdayaError: a name or period that is not known; every one is told.
    """
    check = Mistakes()
    periode = check.note(parse_periode, saring.periode) if saring.periode else None
    scope = check.note(find_scope, store, saring.kabupaten)
    place = check.note(store.kecamatan.find, saring.kecamatan, scope) if saring.kecamatan else None
    home = scope or (place.kabupaten if place else None)
    body = check.note(store.lembaga.find, saring.pelaksana, home) if saring.pelaksana else None
    home = body.kabupaten if body else home or store.kabupaten.only()
    fokus = None
    if saring.fokus and home is None:
        check.add(
            InvalidValueError(
                _("Each regency has its own fokus: which regency?"), hint=_("Give --kabupaten.")
            )
        )
    elif saring.fokus and home:
        fokus = check.note(store.fokus.find, saring.fokus, home)
    check.stop()
    codes = KegiatanCodes(
        kabupaten=home if saring.kabupaten or body or fokus else None,
        kecamatan=place.kode if place else None,
        fokus=fokus.kode if fokus else None,
        pelaksana=body.kode if body else None,
    )
    return store.kegiatan_list.list(codes, periode, hari=today)
