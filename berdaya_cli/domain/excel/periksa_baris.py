"""What must hold among the values of one row, by the record's own rules."""

from collections.abc import Iterator

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.excel.baris_masuk import JOIN, PEOPLE, BarisMasuk
from berdaya_cli.domain.excel.peserta_tempat import load_peserta_tempat, sums_of
from berdaya_cli.domain.kegiatan.bukti import evidence_of
from berdaya_cli.domain.kegiatan.jadwal import Jadwal, plan_of
from berdaya_cli.domain.kegiatan.kegiatan import (
    BEGUN,
    day_mistake,
    kind_mistake,
    needs_days,
    own_partner,
)
from berdaya_cli.domain.kegiatan.peserta import people_mistake
from berdaya_cli.domain.reference.desa import Lokasi
from berdaya_cli.domain.tanggal import FUZZY, begin_of, end_of, nama_tanggal
from berdaya_cli.language import _

Salah = tuple[str, InvalidValueError]
"""The value that a mistake is about, and the mistake."""
_FIRST_YEAR, _AFTER_LAST_YEAR = "2000", "2100"
_FIRST_COUNT = -len(PEOPLE)
_BESIDE_L_AND_P = PEOPLE[3:]


def mistakes_of(row: BarisMasuk) -> Iterator[Salah]:
    """Return everything that is wrong with a row."""
    kind = row.jenis or ("kolaborasi" if row.program else "baru")
    if error := kind_mistake(kind, row.program):
        yield "program", error
    if error := time_mistake(row.tanggal_mulai or "", row.tanggal_selesai):
        yield "tanggal_selesai", error
    elif error := _has_begun(row):
        yield "tanggal_mulai", error
    yield from _strange_years(row)
    yield from _strange_evidence(row)
    if row.mitra and row.pelaksana in row.mitra.split(JOIN):
        yield "mitra_1", own_partner()
    if error := people_mistake(*row[_FIRST_COUNT:]):  # type: ignore[arg-type]  # the last fields are counts
        yield "jumlah", error
    yield from _strange_places(row)
    for number, source, pagu, spent in _money(row):
        if source is None and (pagu is not None or spent is not None):
            error = InvalidValueError(_("Money needs a source: which one?"))
            yield f"sumber_dana_{number}", error
    if row.sumber_dana_2 is not None and row.sumber_dana_1 == row.sumber_dana_2:
        said = _("The same source of money stands twice: add its amounts up.")
        yield "sumber_dana_2", InvalidValueError(said)


def _strange_places(row: BarisMasuk) -> Iterator[Salah]:
    if row.peserta_tempat is None or not row.lokasi:
        return
    places = {Lokasi.of(code).kecamatan for code in row.lokasi.split(JOIN)}
    if any(one.kecamatan not in places for one in load_peserta_tempat(row.peserta_tempat)):
        said = _("It counts people of a kecamatan that is none of its places.")
        yield "peserta_tempat", InvalidValueError(said)


def _strange_years(row: BarisMasuk) -> Iterator[Salah]:
    for name in ("tanggal_mulai", "tanggal_selesai"):
        day = getattr(row, name)
        if day is not None and not _FIRST_YEAR <= day <= _AFTER_LAST_YEAR:
            said = _("{date} is in no year of this programme.")
            yield name, InvalidValueError(said, date=nama_tanggal(day))


def _strange_evidence(row: BarisMasuk) -> Iterator[Salah]:
    if row.bukti is not None:
        try:
            evidence_of(row.bukti, row.hari)
        except InvalidValueError as error:
            yield "bukti", error


def end_of_plan(mulai: str) -> str | None:
    """Return the end of a new kegiatan that says none: of a month or quarter, itself."""
    return plan_of(mulai, None).selesai


def time_mistake(mulai: str, selesai: str | None) -> InvalidValueError | None:
    """Return what is wrong between a beginning and an end, precise or not, if anything is."""
    if not mulai or selesai is None or end_of(selesai) >= begin_of(mulai):
        return None
    return day_mistake(begin_of(mulai), end_of(selesai))


def _has_begun(row: BarisMasuk) -> InvalidValueError | None:
    """Return that a kegiatan of which something has happened has days, where it has none."""
    happened = row.jumlah or row.status in BEGUN or (row.uid is None and _spent(row))
    if not happened or not FUZZY.fullmatch(row.tanggal_mulai or ""):
        return None
    return needs_days(Jadwal(mulai=row.tanggal_mulai or "", selesai=row.tanggal_selesai))


def _spent(row: BarisMasuk) -> bool:
    return bool(row.realisasi_1 or row.realisasi_2)


def warnings_of(row: BarisMasuk, *, form: bool) -> Iterator[tuple[str, str, str]]:
    """Return what is worth a word, of which kind, and the value that it is about.

    A form asks for plans; in the table of others a month may be what is left of a day.
    """
    for number, _source, pagu, spent in _money(row):
        if pagu is not None and spent is not None and spent > pagu:
            yield "above-pagu", f"realisasi_{number}", _("Spending is above the pagu.")
    begins = row.tanggal_mulai or ""
    if not form and FUZZY.fullmatch(begins):
        said = _("Taken as planned for {time}.")
        yield "planned", "tanggal_mulai", said.format(time=nama_tanggal(begins))


def _money(row: BarisMasuk) -> tuple[tuple[int, str | None, int | None, int | None], ...]:
    return (
        (1, row.sumber_dana_1, row.pagu_1, row.realisasi_1),
        (2, row.sumber_dana_2, row.pagu_2, row.realisasi_2),
    )


def mistakes_of_new(row: BarisMasuk) -> Iterator[Salah]:
    """Return what cannot be of a row about a new kegiatan."""
    yield from _too_early(row)
    if row.peserta_tempat is not None and (error := _other_people(row)):
        yield "peserta_tempat", error


def _other_people(row: BarisMasuk) -> InvalidValueError | None:
    """Return what is wrong between people per place and the people of the whole row."""
    if any(getattr(row, name) is not None for name in _BESIDE_L_AND_P):
        return InvalidValueError(
            _("Groups beside L and P are not counted by place: they would belong to none."),
            hint=_("Leave the people per kecamatan out, or the groups."),
        )
    for name, total in sums_of(load_peserta_tempat(row.peserta_tempat or "")).items():
        said = getattr(row, name)
        if total is not None and said is not None and said != total:
            group = name.replace("_", "-")
            text = _("All kecamatan together have {sum} ({group}), the row says {total}.")
            return InvalidValueError(text, sum=total, group=group, total=said)
    return None


def _too_early(row: BarisMasuk) -> Iterator[Salah]:
    """Return what cannot have happened by the day of a row about a new kegiatan."""
    if begin_of(row.tanggal_mulai or row.hari) <= row.hari:
        return
    claims = {
        "jumlah": row.jumlah,
        "realisasi_1": row.realisasi_1,
        "realisasi_2": row.realisasi_2,
        "status": row.status in {"selesai", "berjalan"},
    }
    for name in (name for name, claim in claims.items() if claim):
        said = _("It starts on {start}, and this is of {date}: it cannot have happened yet.")
        days = {"start": nama_tanggal(row.tanggal_mulai or ""), "date": nama_tanggal(row.hari)}
        yield name, InvalidValueError(said, **days)
