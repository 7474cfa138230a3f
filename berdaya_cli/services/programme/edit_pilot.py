"""Correct from when to when a kecamatan is a pilot, why, and what that rests on."""

from dataclasses import asdict, dataclass, replace

from berdaya_cli.domain.berlaku import days
from berdaya_cli.domain.errors import ConflictError, InvalidValueError, PilotNotFoundError
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.perubahan import Rencana
from berdaya_cli.domain.programme.pilot import PilotTercatat
from berdaya_cli.domain.rentang import nama_rentang
from berdaya_cli.domain.tanggal import as_of
from berdaya_cli.domain.text import NOTHING
from berdaya_cli.language import _
from berdaya_cli.services.citations import Citations
from berdaya_cli.services.differences import differences
from berdaya_cli.services.programme.category import keep_category
from berdaya_cli.services.programme.validity import (
    PermintaanKoreksi,
    Validity,
    corrected,
    require_some,
)
from berdaya_cli.services.scope import find_scope
from berdaya_cli.storage.store import Store

_FIELDS = ("berlaku_mulai", "berlaku_sampai", "dasar_hukum", "sumber")


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedPilot:
    """Which designation is meant, as typed; without a day the one of today."""

    kecamatan: str
    per: str | None = None
    kabupaten: str | None = None


def edit_pilot(store: Store, named: NamedPilot, minta: PermintaanKoreksi, *, today: str) -> Rencana:
    """Correct the designation of a day, or the nearest to it; the rest stays.

    Raises:
        BerdayaError: what is not known or cannot be; every mistake is reported.
        ConflictError: another designation holds on some of these days.
    """
    check = Mistakes()
    check.note(require_some, minta, "edit-pilot")
    scope = check.note(find_scope, store, named.kabupaten)
    place = check.note(store.kecamatan.find, named.kecamatan, scope)
    day = check.note(as_of, named.per, today)
    if minta.alasan is not None and minta.alasan.strip() == NOTHING:
        check.add(InvalidValueError(_("A designation needs a reason.")))
    check.stop()
    found = check.settle(place)
    before = store.pilot.on(found.kode, check.settle(day))
    if before is None:
        raise PilotNotFoundError(
            _("{kecamatan} is and was no pilot."),
            hint=_("Designate it with: berdaya designate {kode} ...").format(kode=found.kode),
            kecamatan=found.nama,
        )
    cited = Citations(store, found.kabupaten)
    now = Validity(**{name: getattr(before, name) for name in _FIELDS})
    after = replace(
        before,
        alasan=" ".join((minta.alasan or before.alasan).split()),
        **asdict(corrected(now, minta, cited, check)),
    )
    said = tuple(differences(asdict(before), asdict(after)))
    if not said:
        return Rencana(tetap=1)
    _check_free(store, after)
    store.pilot.change(after)
    head = _("Pilot {id}, {kecamatan}").format(id=before.id, kecamatan=before.nama)
    stated = after.sumber or minta.dasar
    kept = keep_category(store, found, after.alasan, cited, stated)
    return Rencana(
        uraian=(*(f"{head}, {line}" for line in said), *kept), catatan=tuple(cited.catatan)
    )


def _check_free(store: Store, row: PilotTercatat) -> None:
    first, last = days(row.berlaku_mulai, row.berlaku_sampai)
    for other in store.pilot.overlapping(row.kecamatan, first, last):
        if other.id != row.id:
            raise ConflictError(
                _("{kecamatan} is a pilot already ({when})."),
                hint=_("Correct that one first, or choose other days."),
                kecamatan=other.nama,
                when=nama_rentang(other.berlaku_mulai, other.berlaku_sampai),
            )
