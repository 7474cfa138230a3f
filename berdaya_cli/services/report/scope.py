"""What a report is about: a regency, a kecamatan, an OPD or a fokus."""

from dataclasses import dataclass, field

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.periode import Periode, asked_periode
from berdaya_cli.domain.report.lingkup import Lingkup
from berdaya_cli.domain.report.penutup import Penutup
from berdaya_cli.language import _
from berdaya_cli.services.report.closing import PermintaanPenutup, gather_penutup
from berdaya_cli.services.scope import find_home, find_scope, scope_of_code
from berdaya_cli.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class PermintaanLaporan:
    """Which report, as typed; without kecamatan, opd and fokus it is the whole regency's."""

    kecamatan: str | None = None
    opd: str | None = None
    fokus: str | None = None
    periode: str | None = None
    kabupaten: str | None = None
    penutup: PermintaanPenutup = field(default_factory=PermintaanPenutup)


@dataclass(frozen=True, slots=True)
class Cakupan:
    """What a report is about and how it ends, found in the record."""

    lingkup: Lingkup
    kabupaten: str
    periode: Periode
    penutup: Penutup


def find_cakupan(store: Store, minta: PermintaanLaporan, *, today: str) -> Cakupan:
    """Find what a report is about; without a period it is today's year.

    Raises:
        BerdayaError: a name or period that is not known; every one is reported.
    """
    check = Mistakes()
    periode = check.note(asked_periode, minta.periode, today)
    if sum(value is not None for value in (minta.kecamatan, minta.opd, minta.fokus)) > 1:
        check.add(
            InvalidValueError(
                _("A report is about one kecamatan, one OPD or one fokus."),
                hint=_("Give one of --kecamatan, --opd and --fokus."),
            )
        )
        check.stop()
    found = check.settle(check.note(_lingkup, store, minta))
    known = check.settle(periode)
    penutup = gather_penutup(store, found[1], minta.penutup, akhir=known.akhir, check=check)
    check.stop()
    return Cakupan(*found, known, penutup)


def _lingkup(store: Store, minta: PermintaanLaporan) -> tuple[Lingkup, str]:
    if minta.kecamatan is not None:
        place = store.kecamatan.find(minta.kecamatan, find_scope(store, minta.kabupaten))
        return Lingkup("kecamatan", place.kode, place.nama), place.kabupaten
    if minta.opd is not None:
        scope = find_scope(store, minta.kabupaten) or scope_of_code(minta.opd)
        body = store.lembaga.find(minta.opd, scope)
        return Lingkup("opd", body.kode, body.nama), body.kabupaten
    home = find_home(store, minta.kabupaten)
    if minta.fokus is not None:
        fokus = store.fokus.find(minta.fokus, home)
        return Lingkup("fokus", fokus.kode, fokus.nama), home
    return Lingkup("kabupaten", home, store.kabupaten.nama(home)), home
