"""Find who signs a report: the officials in office on its date."""

from dataclasses import dataclass
from functools import partial

from berdaya_cli.domain.lookup import Candidate, choose
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.not_found import ReferenceNotFoundError
from berdaya_cli.domain.reference.lembaga import head_of
from berdaya_cli.domain.reference.pejabat import Pejabat
from berdaya_cli.domain.reference.pembina import Kedudukan
from berdaya_cli.domain.report.penutup import PenandaTangan, Penutup, sign
from berdaya_cli.domain.tanggal import parse_hari
from berdaya_cli.domain.text import NOTHING
from berdaya_cli.storage.store import Store

_PARTS = ("bidang", "bagian", "seksi", "sub", "unit", "uptd")
"""Kepala of one of these heads a part of a body, unless the body itself is one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PermintaanPenutup:
    """How a report is to end, as typed.

    Attributes:
        tanggal: the day of signing; officials are those in office on it.
        penanda_tangan: an office, name or code; without one the head of the secretariat.
        mengetahui: likewise; without one the chair of the tim pembina, with "-" nobody.
        atas_nama: for whom it is signed (a.n.).
        untuk_beliau: through whom (u.b.).
    """

    nomor: str | None = None
    tanggal: str | None = None
    penanda_tangan: str | None = None
    mengetahui: str | None = None
    atas_nama: str | None = None
    untuk_beliau: str | None = None


def gather_penutup(
    store: Store, home: str, minta: PermintaanPenutup, *, akhir: str, check: Mistakes
) -> Penutup:
    """Find who signs; without a date they are those in office on the period's last day."""
    tanggal = check.note(parse_hari, minta.tanggal) if minta.tanggal else None
    hari = tanggal or akhir
    holders = store.pejabat.holding(home, hari)
    office = store.pembina.seat(home, "sekretariat", hari)
    chair = store.pembina.seat(home, "ketua", hari)
    above = (f"a.n. {minta.atas_nama}",) if minta.atas_nama else ()
    if minta.untuk_beliau:
        above = (*above, f"{minta.untuk_beliau},", "u.b.")
    signer = (
        check.note(_find, minta.penanda_tangan, holders)
        if minta.penanda_tangan
        else _head_of(office, holders)
    )
    return Penutup(
        nomor=minta.nomor,
        tanggal=tanggal,
        tempat=store.kabupaten.plain_name(home),
        penanda_tangan=_signature(signer, above)
        or PenandaTangan(jabatan=(*above, *_office_of(office))),
        mengetahui=_acknowledged(minta, holders, chair.jabatan if chair else None, check),
    )


def _office_of(office: Kedudukan | None) -> tuple[str, ...]:
    """Return who heads a body, in words."""
    return (head_of(office.nama_lembaga),) if office and office.nama_lembaga else ()


def _acknowledged(
    minta: PermintaanPenutup, holders: tuple[Pejabat, ...], chair: str | None, check: Mistakes
) -> PenandaTangan | None:
    if minta.mengetahui == NOTHING:
        return None
    if minta.mengetahui:
        return _signature(check.note(_find, minta.mengetahui, holders), ())
    if chair is None:
        return None
    holder = next((row for row in holders if row.jabatan.casefold() == chair.casefold()), None)
    return _signature(holder, ()) or PenandaTangan(jabatan=(chair,))


def _find(asked: str, holders: tuple[Pejabat, ...]) -> Pejabat:
    """Find an official by office, name or code among those in office."""
    rows = {row.kode: row for row in holders}
    calon = [Candidate(row.kode, row.jabatan, (row.nama,) if row.nama else ()) for row in holders]
    return rows[choose(asked, calon, partial(ReferenceNotFoundError, "pejabat"))]


def _head_of(office: Kedudukan | None, holders: tuple[Pejabat, ...]) -> Pejabat | None:
    """Find who heads a body: its Kepala, and not the Kepala of a part of it."""
    if office is None or office.nama_lembaga is None:
        return None
    own = office.nama_lembaga.casefold()
    parts = tuple(f"kepala {part}" for part in _PARTS if not own.startswith(part))

    def heads(jabatan: str) -> bool:
        return jabatan.startswith("kepala ") and not jabatan.startswith(parts)

    of_body = [row for row in holders if row.lembaga == office.lembaga]
    return next((row for row in of_body if heads(row.jabatan.casefold())), None)


def _signature(row: Pejabat | None, above: tuple[str, ...]) -> PenandaTangan | None:
    return sign(row, above) if row else None
