"""A reminder to an office: at most five things that it is asked for, each by name."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from berdaya_cli.domain.formulir.register import FormulirKeluar
from berdaya_cli.domain.periode import Periode, parse_periode, quarter_of
from berdaya_cli.domain.tanggal import day_before, last_day
from berdaya_cli.domain.temuan import one_of_each_first

FORMULIR, TINDAK_LANJUT = "formulir-belum-diterima", "tindak-lanjut"
DIMINTA = (
    FORMULIR,
    "lewat-jadwal",
    "di-atas-pagu",
    "tanpa-pagu",
    "tanpa-realisasi",
    "tanpa-bukti",
    TINDAK_LANJUT,
)
"""The kinds of gap that an office is asked about, the most pressing first."""
TERBANYAK = 5
"""Things in one reminder: more are not read."""
SURAT_MULAI = 3
"""From this reminder on it should be a letter that the head signs."""
HARI_KERJA = 2
"""Working days, Monday to Friday, that an answer is given unless a day is set."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HalDiminta:
    """One thing that is asked for.

    Attributes:
        jenis: a kind of ``DIMINTA``.
        nama: of the kegiatan or the follow-up; of a form which of several it is, or empty.
        tempat: the names of its kecamatan.
        hari: until when it was planned, or is to be done.
        kegiatan: its number.
        realisasi: what was spent, in rupiah; ``pagu`` what there is.
        dana: of money, the name of its source; ``tahun`` its budget year.
    """

    jenis: str
    nama: str
    tempat: tuple[str, ...] = ()
    hari: str | None = None
    kegiatan: int | None = None
    realisasi: int | None = None
    pagu: int | None = None
    dana: str | None = None
    tahun: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pengingat:
    """What one office is asked for.

    Attributes:
        lembaga: its code, ``nama`` how people call it, ``nama_resmi`` in full, ``jenis`` its kind.
        dari: how people call the secretariat; None where none is recorded.
        periode: of which report the figures are awaited.
        per: the day on which the record was looked at.
        batas: by when the answer is asked for.
        formulir: its forms of the period; none went out to it where there are none.
        hal: what is asked for.
        lainnya: how much more there is.
    """

    lembaga: str
    nama: str
    nama_resmi: str
    jenis: str
    dari: str | None
    periode: Periode
    per: str
    batas: str
    formulir: tuple[FormulirKeluar, ...]
    hal: tuple[HalDiminta, ...]
    lainnya: int

    @property
    def terakhir(self) -> str | None:
        """The day that its figures are of, where something is known."""
        return max((form.per for form in self.formulir if form.per), default=None)

    @property
    def sebelumnya(self) -> tuple[str, ...]:
        """The days of the reminders before this one."""
        days = {day for form in self.formulir for day in (form.pengingat or "").split(",")}
        return tuple(sorted(day for day in days if "" < day < self.per))

    @property
    def ke(self) -> int:
        """Which reminder of the period it is."""
        return len(self.sebelumnya) + 1

    @property
    def wants_letter(self) -> bool:
        """Whether it should be a letter."""
        return self.ke >= SURAT_MULAI

    @property
    def kembali(self) -> bool:
        """Whether its forms have come back."""
        return bool(self.formulir) and all(form.is_back for form in self.formulir)

    @property
    def forms_asked_for(self) -> int:
        """How many forms are among what is asked for."""
        return sum(hal.jenis == FORMULIR for hal in self.hal)

    def isi(self) -> str:
        """Return in short what is asked for, as the register keeps it."""
        return "; ".join(": ".join(filter(None, (hal.jenis, hal.nama))) for hal in self.hal)


def most_pressing(found: Iterable[HalDiminta]) -> tuple[HalDiminta, ...]:
    """Return at most five: the first of each kind, then second ones, in the order of the kinds."""
    in_order = sorted(found, key=lambda hal: DIMINTA.index(hal.jenis))
    return one_of_each_first(in_order, lambda hal: hal.jenis, TERBANYAK)


def period_to_ask_about(codes: Iterable[str], hari: str) -> Periode:
    """Return the newest period that has begun and for which forms went out.

    Where none did, it is the quarter that is over last.
    """
    begun = [p for p in map(parse_periode, codes) if p.mulai <= hari]
    if begun:
        return max(begun, key=lambda p: (p.akhir, p.mulai))
    return quarter_of(day_before(quarter_of(hari).mulai))


def day_to_answer(hari: str, days: int = HARI_KERJA) -> str:
    """Return the day that lies so many working days, Monday to Friday, after a day."""
    day = last_day(hari)
    while days:
        day += timedelta(days=1)
        days -= day.weekday() < 5  # noqa: PLR2004  Saturday is 5
    return day.isoformat()
