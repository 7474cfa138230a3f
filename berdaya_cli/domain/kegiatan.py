"""One activity (kegiatan) and what is first said of it when it is recorded."""

from dataclasses import dataclass, fields
from typing import Literal

from berdaya_cli.domain.errors import InvalidValueError, one_of
from berdaya_cli.domain.row import check_filled
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.language import N_, _

JenisKegiatan = Literal["baru", "kolaborasi"]
Status = Literal["direncanakan", "berjalan", "selesai", "ditunda", "dibatalkan"]

NAMA_JENIS = {"baru": N_("new"), "kolaborasi": N_("collaboration")}
NAMA_STATUS: dict[Status, str] = {
    "direncanakan": N_("planned"),
    "berjalan": N_("running"),
    "selesai": N_("finished"),
    "ditunda": N_("postponed"),
    "dibatalkan": N_("cancelled"),
}
STATUS_WORDS = {"terlaksana": "selesai", "sudah": "selesai", "proses": "berjalan"} | {
    "belum": "direncanakan",
    "batal": "dibatalkan",
}
"""What forms say for a status, beside the status words themselves."""


URUTAN = ("nomor", "nama", "tanggal", "pagu", "realisasi")
"""What a list can be sorted by; the first is the default."""


@dataclass(frozen=True, slots=True)
class Lokasi:
    """Where: a kecamatan, and the desa in it where that is known."""

    kecamatan: str
    desa: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Peserta:
    """People who came once; None is "not reported", 0 is none.

    Attributes:
        jumlah: all of them; of these laki_laki (L) and perempuan (P), where known.
        disabilitas: of these, persons with a disability; lansia (60 and older), anak (under 18)
            and pemuda (16 to 30) likewise; one person can be in several.
    """

    jumlah: int | None = None
    laki_laki: int | None = None
    perempuan: int | None = None
    disabilitas: int | None = None
    lansia: int | None = None
    anak: int | None = None
    pemuda: int | None = None

    def __post_init__(self) -> None:
        if self.jumlah is None and self.laki_laki is not None and self.perempuan is not None:
            object.__setattr__(self, "jumlah", self.laki_laki + self.perempuan)
        if self.jumlah is None:
            if self.reported:
                raise InvalidValueError(
                    _("How many people were there in all?"),
                    hint=_("Give --jumlah, or both --laki-laki and --perempuan."),
                )
            return
        wrong = [
            _("'{group}' is more than the total of {total}.").format(
                group=name.replace("_", "-"), total=self.jumlah
            )
            for name in (f.name for f in fields(self) if f.name != "jumlah")
            if (getattr(self, name) or 0) > self.jumlah
        ]
        if not wrong and (self.laki_laki or 0) + (self.perempuan or 0) > self.jumlah:
            said = _("L {men} + P {women} is more than the total of {total}.")
            wrong = [said.format(men=self.laki_laki, women=self.perempuan, total=self.jumlah)]
        if wrong:
            raise InvalidValueError(" ".join(wrong))

    @property
    def reported(self) -> bool:
        """Tell whether any figure is known."""
        return any(getattr(self, f.name) is not None for f in fields(self))


GROUPS = tuple(f.name for f in fields(Peserta))
"""Whom counts of people tell apart; the first is all of them."""


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
        tanggal_selesai: its last day, or None where no end is known.
        sub_kegiatan: the code of the DPA (budget document).
        penerima_manfaat: different people who benefit.
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
    uraian: str | None = None
    sub_kegiatan: str | None = None
    penerima_manfaat: int | None = None

    def __post_init__(self) -> None:
        check_filled(nama=self.nama, program=self.program, uraian=self.uraian)
        if self.jenis == "kolaborasi" and self.program is None:
            raise InvalidValueError(
                _("A collaboration joins a programme: which one?"), hint=_("Give --program.")
            )
        if self.jenis == "baru" and self.program is not None:
            raise InvalidValueError(
                _("Only a collaboration joins a programme."), hint=_("Give --jenis kolaborasi.")
            )
        if self.tanggal_selesai is not None and self.tanggal_selesai < self.tanggal_mulai:
            raise InvalidValueError(
                _("It ends ({end}) before it starts ({start})."),
                start=nama_tanggal(self.tanggal_mulai),
                end=nama_tanggal(self.tanggal_selesai),
            )
        if self.pelaksana in self.mitra:
            raise InvalidValueError(_("The pelaksana cannot be its own mitra."))


@dataclass(frozen=True, slots=True, kw_only=True)
class KegiatanTercatat(Kegiatan):
    """An activity of the record, with its number."""

    id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class KegiatanCodes:
    """Which kegiatan to look at, by codes; None means all, ``lembaga`` either role."""

    kabupaten: str | None = None
    kecamatan: str | None = None
    desa: str | None = None
    fokus: str | None = None
    pelaksana: str | None = None
    mitra: str | None = None
    lembaga: str | None = None
    status: Status | None = None
    jenis: JenisKegiatan | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KegiatanLook:
    """How to look at a list of kegiatan: what text they hold, in which order, how many."""

    cari: str | None = None
    urut: str = "nomor"
    limit: int | None = None


def kurang(status: Status | None, *, peserta: bool, bukti: bool) -> tuple[str, ...]:
    """Name what a finished activity still lacks, of people and evidence."""
    there = {"peserta": peserta, "bukti": bukti}
    return tuple(name for name, known in there.items() if not known and status == "selesai")


def natural_day(mulai: str, selesai: str | None, status: str | None, today: str) -> str:
    """Date what is said of a kegiatan by the kegiatan itself, but never in the future.

    A report shows the state at the end of its period; a kegiatan that is entered late belongs
    in the report of its own period.
    """
    end = (selesai or today) if status == "selesai" else mulai
    return min(end, today)


def parse_status(text: str) -> Status:
    """Read a status, in the words of the record or those of the forms.

    Raises:
        InvalidValueError: it is no such word.
    """
    word = text.strip().casefold()
    for status in NAMA_STATUS:
        if STATUS_WORDS.get(word, word) == status:
            return status
    raise InvalidValueError(
        _("'{text}' is not a status."),
        hint=one_of(NAMA_STATUS),
        text=text,
    )


def parse_jenis(text: str) -> JenisKegiatan:
    """Read the kind of an activity.

    Raises:
        InvalidValueError: it is neither baru nor kolaborasi.
    """
    word = text.strip().casefold()
    if word in {"baru", "kegiatan baru"}:
        return "baru"
    if word == "kolaborasi":
        return "kolaborasi"
    raise InvalidValueError(
        _("'{text}' is not a kind of kegiatan."),
        hint=one_of(("baru", "kolaborasi")),
        text=text,
    )
