"""When a kegiatan is to be: as precisely as it was said, and what took the place of a plan."""

from collections.abc import Sequence
from dataclasses import dataclass

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.rentang import nama_rentang, parse_rencana
from berdaya_cli.domain.row import check_filled
from berdaya_cli.domain.tanggal import FUZZY, begin_of, check_tanggal, end_of, nama_tanggal
from berdaya_cli.language import _

BELUM_DITENTUKAN = "belum ditentukan"
"""What people say where a postponed kegiatan has no new time yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Jadwal:
    """A plan of the time of a kegiatan; of a kegiatan the first is kept when another follows.

    Attributes:
        tanggal: the day since which it holds, as ISO text; the first plan has none ('').
        mulai: a day, month, quarter or year, as ISO text; likewise selesai.
        selesai: see ``mulai``; None where no end is known.
        alasan: why it took the place of the one before.
        belum_ditentukan: it is postponed and nobody knows until when: the time is that of the plan
            before, and has no end.
    """

    tanggal: str = ""
    mulai: str
    selesai: str | None
    alasan: str | None = None
    belum_ditentukan: bool = False

    def __post_init__(self) -> None:
        check_filled(alasan=self.alasan)
        check_tanggal(self.tanggal or None)
        check_tanggal(self.mulai)
        check_tanggal(self.selesai)
        if self.hari_selesai is not None and self.hari_selesai < self.hari_mulai:
            raise InvalidValueError(
                _("It ends ({end}) before it starts ({start})."),
                start=nama_tanggal(self.mulai),
                end=nama_tanggal(self.selesai or ""),
            )

    @property
    def hari_mulai(self) -> str:
        """The first day that it can begin on."""
        return begin_of(self.mulai)

    @property
    def hari_selesai(self) -> str | None:
        """The last day that it can end on: only after it is the kegiatan past its schedule."""
        return end_of(self.selesai) if self.selesai else None

    @property
    def kira_kira(self) -> bool:
        """Whether it is less precise than days."""
        return bool(FUZZY.fullmatch(self.mulai) or FUZZY.fullmatch(self.selesai or ""))

    @property
    def nama(self) -> str:
        """Its time as officials write it: Mei 2026."""
        if self.belum_ditentukan:
            return _("not set yet")
        return nama_rentang(self.mulai, self.selesai)

    def is_time_of(self, other: "Jadwal") -> bool:
        """Return whether another plan is of the same time."""
        own = (self.mulai, self.selesai, self.belum_ditentukan)
        return own == (other.mulai, other.selesai, other.belum_ditentukan)

    def spans(self, other: "Jadwal") -> bool:
        """Return whether another lies within it."""
        if other.belum_ditentukan or other.hari_mulai < self.hari_mulai:
            return False
        if self.hari_selesai is None:
            return True
        return other.hari_selesai is not None and other.hari_selesai <= self.hari_selesai


def parse_jadwal(text: str) -> Jadwal:
    """Read when a kegiatan is planned: days, a month, a quarter, a year, or from one to another.

    Raises:
        InvalidValueError: it cannot be read, or it ends before it starts.
    """
    mulai, selesai = parse_rencana(text)
    return Jadwal(mulai=mulai, selesai=selesai)


def plan_of(mulai: str, selesai: str | None) -> Jadwal:
    """Return the plan that a beginning and an end say, each in a place of its own.

    A day without an end is of what has none; a month or quarter alone is when it is to be.

    Raises:
        InvalidValueError: one cannot be read, or it ends before it starts.
    """
    first, last = parse_rencana(mulai)
    if selesai is not None:
        return Jadwal(mulai=first, selesai=parse_rencana(selesai)[1])
    alone = first == last and not FUZZY.fullmatch(first)
    return Jadwal(mulai=first, selesai=None if alone else last)


def plan_on(rows: Sequence[Jadwal], hari: str) -> Jadwal | None:
    """Return the plan that holds on a day; None where there are no plans.

    Args:
        rows: the first one first, then in the order of their days, and of one day in which they
            were recorded; none where the kegiatan has the days that it bears, and had no others.
        hari: the day, as ISO text.
    """
    known = known_on(rows, hari)
    return known[-1] if known else None


def known_on(rows: Sequence[Jadwal], hari: str) -> Sequence[Jadwal]:
    """Return the plans of those up to a day; the first one holds before every other."""
    return [row for row in rows if row.tanggal <= hari] or rows[:1]


def parse_sampai(text: str) -> Jadwal | None:
    """Read until when a kegiatan is postponed; None where that is not known yet.

    Raises:
        InvalidValueError: it cannot be read.
    """
    if " ".join(text.split()).casefold() in {BELUM_DITENTUKAN, "belum", "belum tentu"}:
        return None
    try:
        return parse_jadwal(text)
    except InvalidValueError as error:
        error.hint = _("Give a day, a month or: {words}").format(words=f'"{BELUM_DITENTUKAN}"')
        raise


def postponed(
    plan: Jadwal, sampai: Jadwal | None, *, tanggal: str, alasan: str | None, begun: bool
) -> Jadwal:
    """Return the plan that takes the place of another when a kegiatan is postponed.

    What has not begun begins anew, and ends when it was to end where that is later; what has begun
    ends no earlier than the new time.

    Args:
        plan: the one that holds.
        sampai: the new time; None where it is not known yet.
        tanggal: the day since which the kegiatan is postponed.
        alasan: why.
        begun: whether it has begun.
    """
    if sampai is None:
        return Jadwal(
            tanggal=tanggal, mulai=plan.mulai, selesai=None, alasan=alasan, belum_ditentukan=True
        )
    ends, new = plan.hari_selesai, sampai.hari_selesai
    open_ended = sampai.selesai is None or (ends is None and not plan.belum_ditentukan)
    later = ends is not None and new is not None and ends > new
    return Jadwal(
        tanggal=tanggal,
        mulai=plan.mulai if begun else sampai.mulai,
        selesai=None if open_ended else plan.selesai if later else sampai.selesai,
        alasan=alasan,
    )


def a_year_on(plan: Jadwal, years: int) -> Jadwal:
    """Return a plan some years later: by its months and quarters, for nobody knows the days yet."""

    def later(tanggal: str) -> str:
        kept = tanggal[4:8] if "TW" in tanggal else tanggal[4:7]
        return f"{int(tanggal[:4]) + years:04}{kept}"

    selesai = later(plan.selesai) if plan.selesai else None
    return Jadwal(mulai=later(plan.mulai), selesai=selesai)


def held(plan: Jadwal, hari: str, *, begun: bool) -> Jadwal | None:
    """Return the plan once an occurrence is known; None where that changes nothing.

    What was planned for sometime in a month, quarter or year was on that day; of a stretch the
    beginning is known from then on, and what was postponed goes on.

    Args:
        plan: the one that holds.
        hari: the day of the occurrence, as ISO text.
        begun: whether there was one before.
    """
    if begun:
        going_on = Jadwal(tanggal=hari, mulai=plan.mulai, selesai=None)
        return going_on if plan.belum_ditentukan else None
    if plan.belum_ditentukan or (plan.kira_kira and plan.mulai == plan.selesai):
        return Jadwal(tanggal=hari, mulai=hari, selesai=hari)
    if not FUZZY.fullmatch(plan.mulai):
        return None
    over = plan.hari_selesai is not None and plan.hari_selesai < hari
    return Jadwal(tanggal=hari, mulai=hari, selesai=hari if over else plan.selesai)


def nama_waktu(rows: Sequence[Jadwal], hari: str) -> str:
    """Write when a kegiatan is, as it was planned on a day, and when at first if it was moved.

    Args:
        rows: the first one first, then in the order of their days; at least one.
        hari: the day, as ISO text.
    """
    first = rows[0]
    plan = plan_on(rows, hari) or first
    if first.spans(plan):
        return plan.nama
    return _("{time} (at first {first})").format(time=plan.nama, first=first.nama)
