"""List the kegiatan."""

from dataclasses import dataclass

from berdaya_cli.domain.errors import InvalidValueError, did_you_mean, one_of
from berdaya_cli.domain.kegiatan.daftar import URUTAN, KegiatanCodes, KegiatanLook
from berdaya_cli.domain.kegiatan.status import JenisKegiatan, Status, parse_jenis, parse_status
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.periode import parse_periode
from berdaya_cli.domain.tabel import Tabel
from berdaya_cli.domain.uang import parse_jumlah
from berdaya_cli.language import _
from berdaya_cli.services.scope import desa_without_kecamatan, find_scope, scope_of_code
from berdaya_cli.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class KegiatanFilter:
    """Which kegiatan to list and how, as typed; None means all."""

    kabupaten: str | None = None
    kecamatan: str | None = None
    desa: str | None = None
    fokus: str | None = None
    pelaksana: str | None = None
    mitra: str | None = None
    lembaga: str | None = None
    status: str | None = None
    jenis: str | None = None
    dana: str | None = None
    periode: str | None = None
    cari: str | None = None
    urut: str = URUTAN[0]
    limit: str | None = None


def list_kegiatan(
    store: Store, wanted: KegiatanFilter, *, today: str, whole: bool = False
) -> Tabel:
    """List kegiatan as they stand at the end of a period, or today without one.

    Args:
        store: the record.
        wanted: which kegiatan, and how.
        today: the day on which they stand, without a period.
        whole: with all that describes them and every dated row, for JSON.

    Raises:
        BerdayaError: a name, period or order that is not known; every one is reported.
    """
    check = Mistakes()
    periode = check.note(parse_periode, wanted.periode) if wanted.periode else None
    urut = check.note(_parse_order, wanted.urut)
    limit = check.note(parse_jumlah, wanted.limit) if wanted.limit else None
    codes = _codes(store, wanted, check)
    check.stop()
    look = KegiatanLook(cari=wanted.cari, urut=check.settle(urut), limit=limit)
    listing = store.kegiatan_list.whole if whole else store.kegiatan_list.list
    return listing(codes, look, periode, hari=today)


def _codes(store: Store, wanted: KegiatanFilter, check: Mistakes) -> KegiatanCodes:
    """Find every name, all in one regency where the file holds several."""
    named = wanted.pelaksana or wanted.mitra or wanted.lembaga
    scope = check.note(find_scope, store, wanted.kabupaten) or scope_of_code(named)
    place = check.note(store.kecamatan.find, wanted.kecamatan, scope) if wanted.kecamatan else None
    home = scope or (place.kabupaten if place else None) or store.kabupaten.only()
    bodies: dict[str, str | None] = {}
    for role in ("pelaksana", "mitra", "lembaga"):
        name = getattr(wanted, role)
        body = check.note(store.lembaga.find, name, home) if name else None
        home = body.kabupaten if body else home
        bodies[role] = body.kode if body else None
    desa = None
    if wanted.desa and place:
        desa = check.note(store.desa.find, wanted.desa, (place.kode,))
    elif wanted.desa and not wanted.kecamatan:
        check.add(desa_without_kecamatan())
    fokus = dana = None
    if (wanted.fokus or wanted.dana) and home is None:
        check.add(
            InvalidValueError(
                _("Each regency has its own fokus and sources of money: which regency?"),
                hint=_("Give --kabupaten."),
            )
        )
    elif home:
        fokus = check.note(store.fokus.find, wanted.fokus, home) if wanted.fokus else None
        dana = check.note(store.sumber_dana.find, wanted.dana, home) if wanted.dana else None
    status: Status | None = check.note(parse_status, wanted.status) if wanted.status else None
    jenis: JenisKegiatan | None = check.note(parse_jenis, wanted.jenis) if wanted.jenis else None
    return KegiatanCodes(
        kabupaten=home if wanted.kabupaten or named or fokus or dana else None,
        kecamatan=place.kode if place else None,
        desa=desa.desa if desa else None,
        fokus=fokus.kode if fokus else None,
        pelaksana=bodies["pelaksana"],
        mitra=bodies["mitra"],
        lembaga=bodies["lembaga"],
        status=status,
        jenis=jenis,
        dana=dana,
    )


def _parse_order(text: str) -> str:
    word = text.strip().casefold()
    if word not in URUTAN:
        near = tuple(order for order in URUTAN if order[:2] == word[:2])
        listed = one_of(URUTAN)
        raise InvalidValueError(
            _("A list cannot be sorted by '{text}'."), hint=did_you_mean(near) or listed, text=text
        )
    return word
