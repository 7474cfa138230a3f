"""One activity (kegiatan) and what is first said of it when it is recorded."""

from dataclasses import astuple, dataclass, fields
from typing import Literal

from berdaya_cli.domain.errors import InvalidValueError, one_of
from berdaya_cli.domain.row import check_filled
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.language import N_, _

JenisKegiatan = Literal["baru", "kolaborasi"]
Status = Literal["direncanakan", "berjalan", "selesai", "ditunda", "dibatalkan"]
CLOSED: tuple[Status, ...] = ("selesai", "dibatalkan")
"""After these nothing more is to come, unless it is taken up again."""

NAMA_JENIS = {"baru": N_("new"), "kolaborasi": N_("collaboration")}
NAMA_STATUS: dict[Status, str] = {
    "direncanakan": N_("planned"),
    "berjalan": N_("running"),
    "selesai": N_("finished"),
    "ditunda": N_("postponed"),
    "dibatalkan": N_("cancelled"),
}
STATUS_WORDS: dict[str, Status] = {
    "rencana": "direncanakan",
    "belum": "direncanakan",
    "belum dilaksanakan": "direncanakan",
    "belum terlaksana": "direncanakan",
    "proses": "berjalan",
    "sedang berjalan": "berjalan",
    "sedang dilaksanakan": "berjalan",
    "terlaksana": "selesai",
    "sudah": "selesai",
    "sudah dilaksanakan": "selesai",
    "sudah terlaksana": "selesai",
    "tunda": "ditunda",
    "batal": "dibatalkan",
}
"""What forms say for a status, beside the status words themselves."""


_CODE_OF_KECAMATAN = len("33.03.03")
URUTAN = ("nomor", "nama", "tanggal", "pagu", "realisasi")
"""What a list can be sorted by; the first is the default."""


@dataclass(frozen=True, slots=True)
class Lokasi:
    """Where: a kecamatan, and the desa in it where that is known."""

    kecamatan: str
    desa: str | None = None

    @classmethod
    def of(cls, kode: str) -> "Lokasi":
        """Give the place that a code of a kecamatan or desa names: 33.03.03, 33.03.03.2007."""
        kecamatan = kode[:_CODE_OF_KECAMATAN]
        return cls(kecamatan, kode if kode != kecamatan else None)


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
        if error := people_mistake(*astuple(self)):
            raise error

    @property
    def reported(self) -> bool:
        """Tell whether any figure is known."""
        return any(getattr(self, f.name) is not None for f in fields(self))


def people_mistake(  # noqa: PLR0913, PLR0917  the groups in which people are counted
    jumlah: int | None,
    laki_laki: int | None,
    perempuan: int | None,
    disabilitas: int | None,
    lansia: int | None,
    anak: int | None,
    pemuda: int | None,
) -> InvalidValueError | None:
    """Say what is wrong with counts of people who came once, if anything is."""
    of_these = (laki_laki, perempuan, disabilitas, lansia, anak, pemuda)
    if jumlah is None:
        if of_these == (None,) * len(of_these):
            return None
        return InvalidValueError(
            _("How many people were there in all?"),
            hint=_("Give --jumlah, or both --laki-laki and --perempuan."),
        )
    wrong = [
        _("'{group}' is more than the total of {total}.").format(
            group=name.replace("_", "-"), total=jumlah
        )
        for name, count in zip(GROUPS[1:], of_these, strict=True)
        if count is not None and count > jumlah
    ]
    if not wrong and (laki_laki or 0) + (perempuan or 0) > jumlah:
        said = _("L {men} + P {women} is more than the total of {total}.")
        wrong = [said.format(men=laki_laki, women=perempuan, total=jumlah)]
    return InvalidValueError(" ".join(wrong)) if wrong else None


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
        error = kind_mistake(self.jenis, self.program) or day_mistake(
            self.tanggal_mulai, self.tanggal_selesai
        )
        if error:
            raise error
        if self.pelaksana in self.mitra:
            raise own_partner()


def kind_mistake(jenis: str, program: str | None) -> InvalidValueError | None:
    """Say what is wrong between the kind of an activity and its programme, if anything is."""
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
    """Say what is wrong between a first and a last day, if anything is."""
    if selesai is None or selesai >= mulai:
        return None
    return InvalidValueError(
        _("It ends ({end}) before it starts ({start})."),
        start=nama_tanggal(mulai),
        end=nama_tanggal(selesai),
    )


def own_partner() -> InvalidValueError:
    """Say that who does it takes part in it anyhow."""
    return InvalidValueError(_("The pelaksana cannot be its own mitra."))


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
    word = " ".join(text.casefold().split())
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
