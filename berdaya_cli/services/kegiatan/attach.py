"""Add a piece of evidence to a kegiatan."""

from dataclasses import dataclass
from pathlib import Path

from berdaya_cli.domain.errors import AlreadyThereError, InvalidValueError, UsageError
from berdaya_cli.domain.kegiatan.bukti import Bukti, parse_jenis_bukti
from berdaya_cli.domain.kegiatan.kegiatan import KegiatanTercatat, default_day
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.perubahan import Rencana
from berdaya_cli.domain.tanggal import read_past_day
from berdaya_cli.language import _
from berdaya_cli.services.kegiatan.by_number import find_kegiatan
from berdaya_cli.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class PermintaanBukti:
    """What the user says of evidence, as typed."""

    kegiatan: str
    berkas: str | None = None
    tautan: str | None = None
    tempat: str | None = None
    jenis: str = "dokumentasi"
    tanggal: str | None = None
    keterangan: str | None = None
    lagi: bool = False


def attach_evidence(store: Store, minta: PermintaanBukti, *, today: str) -> Rencana:
    """Copy a file beside the database, or note a link or the place of a paper.

    Raises:
        BerdayaError: what is not known or cannot be; every mistake is reported.
    """
    check = Mistakes()
    given = sum(value is not None for value in (minta.berkas, minta.tautan, minta.tempat))
    if given != 1:
        check.add(
            UsageError(
                _("Evidence is one thing: a file, a link or a place."),
                hint=_("Give a FILE, or --tautan, or --tempat."),
            )
        )
    kegiatan = check.note(find_kegiatan, store, minta.kegiatan)
    day = check.note(read_past_day, minta.tanggal or default_day(kegiatan, today), today)
    jenis = check.note(parse_jenis_bukti, minta.jenis)
    if kegiatan and minta.tempat is None:
        check.note(check_protected, store, kegiatan.kabupaten, kegiatan.fokus)
    check.stop()
    found = check.settle(kegiatan)
    row = Bukti(
        tanggal=check.settle(day),
        jenis=check.settle(jenis),
        keterangan=minta.keterangan,
        salinan=None if minta.berkas is None else store.copies.evidence.take(Path(minta.berkas)),
        tautan=minta.tautan,
        tempat=minta.tempat,
    )
    known = store.bukti.same(found.id, row)
    if known is not None and not minta.lagi:
        raise AlreadyThereError(
            _("Already there: bukti {id} of this kegiatan; nothing was written."),
            id=known,
        )
    number = store.bukti.add(found.id, row)
    return Rencana(uraian=(_described(number, found, row),))


def _described(number: int, kegiatan: KegiatanTercatat, row: Bukti) -> str:
    where = row.salinan.nama_berkas if row.salinan else row.tautan or row.tempat
    said = _("Bukti {id} of kegiatan {kegiatan} ({nama}): {jenis}, {where}")
    return said.format(
        id=number, kegiatan=kegiatan.id, nama=kegiatan.nama, jenis=row.jenis, where=where
    )


def check_protected(store: Store, kabupaten: str, fokus: str) -> None:
    """Refuse to copy or link evidence that could tell who a victim is.

    Raises:
        InvalidValueError: the fokus is a protected one (UU 12/2022; UU 11/2012, Pasal 19).
    """
    if store.fokus.is_protected(kabupaten, fokus):
        raise InvalidValueError(
            _("Fokus {fokus} protects victims: its evidence is neither copied nor linked."),
            hint=_('Say where the paper is kept: --tempat "..."'),
            fokus=fokus,
        )
