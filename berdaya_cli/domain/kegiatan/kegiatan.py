"""One activity (kegiatan) and what is first said of it when it is recorded."""

from dataclasses import dataclass

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.kegiatan.jadwal import Jadwal, nama_waktu, plan_on
from berdaya_cli.domain.kegiatan.status import JenisKegiatan, Status
from berdaya_cli.domain.reference.desa import Lokasi
from berdaya_cli.domain.row import check_filled
from berdaya_cli.domain.tanggal import FOREVER, nama_tanggal
from berdaya_cli.language import _


@dataclass(frozen=True, slots=True)
class Dana:
    """An amount in whole rupiah of one source of money, by its code; None is not reported."""

    sumber_dana: str
    jumlah: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kegiatan:
    """What describes an activity; what changes over time stands in dated rows beside it.

    Attributes:
        lokasi: where; empty means the whole regency.
        program: the programme that a collaboration joins; only a collaboration has one.
        tanggal_mulai: the first day that it can begin on, as it is planned now.
        tanggal_selesai: its last day, or None where no end is known.
        jadwal: its plans, the first one first, where it has another than these days.
        sub_kegiatan: the code of the DPA (budget document).
        penerima_manfaat: different people who benefit.
        lanjutan_dari: the uid of the kegiatan of an earlier year that comes back in it.
    """

    kabupaten: str
    nama: str
    fokus: str
    pelaksana: str
    jenis: JenisKegiatan
    program: str | None = None
    tanggal_mulai: str
    tanggal_selesai: str | None
    lokasi: tuple[Lokasi, ...] = ()
    mitra: tuple[str, ...] = ()
    jadwal: tuple[Jadwal, ...] = ()
    uraian: str | None = None
    sub_kegiatan: str | None = None
    penerima_manfaat: int | None = None
    lanjutan_dari: str | None = None

    def __post_init__(self) -> None:
        check_filled(nama=self.nama, program=self.program, uraian=self.uraian)
        error = kind_mistake(self.jenis, self.program) or day_mistake(
            self.tanggal_mulai, self.tanggal_selesai
        )
        if error:
            raise error
        if self.pelaksana in self.mitra:
            raise own_partner()

    @property
    def plan(self) -> Jadwal:
        """The plan that holds now."""
        known = plan_on(self.jadwal, FOREVER)
        return known or Jadwal(mulai=self.tanggal_mulai, selesai=self.tanggal_selesai)

    @property
    def waktu(self) -> str:
        """When it is, as it is planned now, and when at first if it was moved."""
        return nama_waktu(self.jadwal or (self.plan,), FOREVER)


def kind_mistake(jenis: str, program: str | None) -> InvalidValueError | None:
    """Return what is wrong between the kind of an activity and its programme, if anything is."""
    if jenis == "kolaborasi" and program is None:
        return InvalidValueError(
            _("A collaboration joins a programme: which one?"), hint=_("Give --program.")
        )
    if jenis == "baru" and program is not None:
        return InvalidValueError(
            _("Only a collaboration joins a programme."), hint=_("Give --jenis kolaborasi.")
        )
    return None


def day_mistake(mulai: str, selesai: str | None) -> InvalidValueError | None:
    """Return what is wrong between a first and a last day, if anything is."""
    if selesai is None or selesai >= mulai:
        return None
    return InvalidValueError(
        _("It ends ({end}) before it starts ({start})."),
        start=nama_tanggal(mulai),
        end=nama_tanggal(selesai),
    )


BEGUN = ("berjalan", "selesai")
"""What is said of a kegiatan that has begun."""


def needs_days(plan: Jadwal) -> InvalidValueError:
    """Report that what has begun has days, not a month."""
    said = _("If all of it is meant, write {first}..{last}.")
    return InvalidValueError(
        _("'{time}' is a plan: what has begun, people and spending need days."),
        hint=said.format(first=plan.hari_mulai, last=plan.hari_selesai or ""),
        time=plan.nama,
    )


def check_only_planned(kegiatan: Kegiatan, status: str | None, *, happened: bool) -> None:
    """Refuse what has happened already of a kegiatan whose time is less precise than days.

    Raises:
        InvalidValueError: it has begun, or somebody came, or something was spent.
    """
    if kegiatan.plan.kira_kira and (happened or status in BEGUN):
        raise needs_days(kegiatan.plan)


def own_partner() -> InvalidValueError:
    """Report that who does it takes part in it anyhow."""
    return InvalidValueError(_("The pelaksana cannot be its own mitra."))


@dataclass(frozen=True, slots=True, kw_only=True)
class KegiatanTercatat(Kegiatan):
    """An activity of the record, with its number."""

    id: int


def kurang(status: Status | None, *, peserta: bool, bukti: bool) -> tuple[str, ...]:
    """Return by name what a finished activity still lacks, of people and evidence."""
    there = {"peserta": peserta, "bukti": bukti}
    return tuple(name for name, known in there.items() if not known and status == "selesai")


def default_day(kegiatan: "Kegiatan | None", today: str) -> str:
    """Return the day of what is reported without one: today, or the last day of what is over.

    Nothing counts by the day on which it was typed.
    """
    end = kegiatan.tanggal_selesai if kegiatan else None
    return min(end or today, today)


def natural_day(mulai: str, selesai: str | None, status: str | None, today: str) -> str:
    """Date what is said of a kegiatan by the kegiatan itself, but never in the future.

    A report shows the state at the end of its period; a kegiatan that is entered late belongs
    in the report of its own period. Where it is finished and nobody says when, it is the first
    day: today would move it into another year.
    """
    end = selesai if status == "selesai" and selesai is not None else mulai
    return min(end, today)
