"""When the planned time of a kegiatan changes: what it was stays known."""

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.kegiatan.jadwal import Jadwal, held
from berdaya_cli.domain.kegiatan.kegiatan import KegiatanTercatat
from berdaya_cli.domain.kegiatan.masuk import JadwalMasuk
from berdaya_cli.domain.tanggal import parse_tanggal, read_past_day
from berdaya_cli.language import _
from berdaya_cli.storage.store import Store


def move_plan(store: Store, kegiatan: KegiatanTercatat, plan: Jadwal) -> str:
    """Add a plan to a kegiatan, keep the one that it bore, and tell in words what it is now."""
    if not kegiatan.jadwal:
        store.jadwal.add(
            kegiatan.id, Jadwal(mulai=kegiatan.tanggal_mulai, selesai=kegiatan.tanggal_selesai)
        )
    store.jadwal.add(kegiatan.id, plan)
    return _("time: {now}, {before} before").format(now=plan.nama, before=kegiatan.plan.nama)


def note_occurrence(
    store: Store, kegiatan: KegiatanTercatat, hari: str, *, begun: bool
) -> str | None:
    """Let a kegiatan whose time was a month or not set have the days that an occurrence shows.

    Returns:
        What that changed, in words; None where it did not.
    """
    plan = held(kegiatan.plan, hari, begun=begun)
    return move_plan(store, kegiatan, plan) if plan else None


def plain_plan(mulai: str, selesai: str | None) -> Jadwal:
    """Read a plan word by word, as the record itself writes it.

    Raises:
        InvalidValueError: a date cannot be read.
    """
    return Jadwal(mulai=parse_tanggal(mulai), selesai=parse_tanggal(selesai) if selesai else None)


def read_plan(row: JadwalMasuk, today: str, *, first: bool) -> Jadwal:
    """Read a plan that came as JSON; the first one holds from the beginning and has no day.

    Raises:
        InvalidValueError: a date cannot be read, is missing, or is still to come.
    """
    if first != (not row.tanggal):
        raise InvalidValueError(_("The first jadwal alone has no tanggal."))
    plain = plain_plan(row.mulai, row.selesai)
    return Jadwal(
        tanggal=read_past_day(row.tanggal, today) if row.tanggal else "",
        mulai=plain.mulai,
        selesai=plain.selesai,
        alasan=row.alasan,
        belum_ditentukan=bool(row.belum_ditentukan),
    )
