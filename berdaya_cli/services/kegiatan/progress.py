"""Add the progress of a kegiatan on a date."""

from collections.abc import Iterator
from dataclasses import dataclass

from berdaya_cli.domain.errors import UsageError
from berdaya_cli.domain.kegiatan.jadwal import parse_sampai, postponed
from berdaya_cli.domain.kegiatan.kegiatan import KegiatanTercatat, default_day
from berdaya_cli.domain.kegiatan.perkembangan import Perkembangan, goes_back
from berdaya_cli.domain.kegiatan.status import NAMA_STATUS, Status, parse_status
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.perubahan import Rencana
from berdaya_cli.domain.tanggal import nama_tanggal, read_past_day
from berdaya_cli.domain.uang import parse_persen
from berdaya_cli.language import _
from berdaya_cli.services.kegiatan.by_number import find_kegiatan
from berdaya_cli.services.kegiatan.reschedule import move_plan
from berdaya_cli.storage.store import Store

Later = tuple[str, Status] | None
"""Day and status of a later row, which holds from then on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PermintaanPerkembangan:
    """What the user says of progress, as typed."""

    kegiatan: str
    tanggal: str | None = None
    status: str | None = None
    fisik: str | None = None
    hasil: str | None = None
    kendala: str | None = None
    tindak_lanjut: str | None = None
    sampai: str | None = None


def add_progress(store: Store, minta: PermintaanPerkembangan, *, today: str) -> Rencana:
    """Add progress; without a status it is the one that holds on that day.

    Every change of status is allowed; one that goes backwards is mentioned.

    Raises:
        BerdayaError: what is not known or cannot be; every mistake is reported.
    """
    check = Mistakes()
    kegiatan = check.note(find_kegiatan, store, minta.kegiatan)
    day = check.note(read_past_day, minta.tanggal or default_day(kegiatan, today), today)
    status: Status | None = check.note(parse_status, minta.status) if minta.status else None
    fisik = check.note(parse_persen, minta.fisik) if minta.fisik else None
    sampai = check.note(parse_sampai, minta.sampai) if minta.sampai else None
    check.stop()
    found, tanggal = check.settle(kegiatan), check.settle(day)
    before = store.perkembangan.status_on(found.id, tanggal)
    now = status or before
    if now is None:
        raise UsageError(
            _("Kegiatan {id} has no status yet: which one?"), hint=_("Give --status."), id=found.id
        )
    if minta.sampai and now != "ditunda":
        raise UsageError(
            _("Only what is postponed is so until a day."), hint=_("Give --status ditunda.")
        )
    row = Perkembangan(
        tanggal=tanggal,
        status=now,
        fisik_persen=fisik,
        hasil=minta.hasil,
        kendala=minta.kendala,
        tindak_lanjut=minta.tindak_lanjut,
    )
    store.perkembangan.add(found.id, row)
    later = store.perkembangan.later(found.id, tanggal)
    said = _("Kegiatan {id} ({nama}): {status} as of {date}").format(
        id=found.id, nama=found.nama, status=_(NAMA_STATUS[now]), date=nama_tanggal(tanggal)
    )
    moved: tuple[str, ...] = ()
    if minta.sampai:
        begun = bool(store.dated_rows.occurrences(found.id)) or store.perkembangan.begun(found.id)
        plan = postponed(found.plan, sampai, tanggal=tanggal, alasan=minta.kendala, begun=begun)
        moved = (move_plan(store, found, plan),)
    return Rencana(
        uraian=(said, *moved), catatan=tuple(_notes(found, row, before, later, minta.sampai))
    )


def _notes(
    found: KegiatanTercatat,
    row: Perkembangan,
    before: Status | None,
    later: Later,
    sampai: str | None,
) -> Iterator[str]:
    """Return what is worth a word: it changes nothing from a later day on, goes back, is early."""
    if row.status == "ditunda" and sampai is None:
        until = _('Until when is not said: berdaya progress {id} --sampai "Mei 2026"')
        yield until.format(id=found.id)
    if later is not None and later[1] != row.status:
        stays = _(
            "From {date} on it is {held}, as recorded before. To change that:"
            " berdaya progress {id} --status {status} --tanggal {day}"
        )
        day, held = nama_tanggal(later[0]), _(NAMA_STATUS[later[1]])
        yield stays.format(date=day, held=held, id=found.id, status=row.status, day=later[0])
    if before and goes_back(before, row.status):
        back = _("The status goes back: it was {before} before.")
        yield back.format(before=_(NAMA_STATUS[before]))
    begins = row.status in {"berjalan", "selesai"} and not found.plan.belum_ditentukan
    if begins and row.tanggal < found.tanggal_mulai:
        early = _("It is {status} before its first day, {date}.")
        start = nama_tanggal(found.tanggal_mulai)
        yield early.format(status=_(NAMA_STATUS[row.status]), date=start)
