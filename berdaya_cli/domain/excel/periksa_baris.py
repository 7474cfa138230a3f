"""What must hold among the values of one row, by the record's own rules."""

from collections.abc import Iterator

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.excel.baris_masuk import JOIN, PEOPLE, BarisMasuk
from berdaya_cli.domain.kegiatan.kegiatan import day_mistake, kind_mistake, own_partner
from berdaya_cli.domain.kegiatan.peserta import people_mistake
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.language import _

Salah = tuple[str, InvalidValueError]
"""The value that a mistake is about, and the mistake."""
_FIRST_YEAR, _AFTER_LAST_YEAR = "2000", "2100"
_FIRST_COUNT = -len(PEOPLE)


def mistakes_of(row: BarisMasuk) -> Iterator[Salah]:
    """Return everything that is wrong with a row."""
    kind = row.jenis or ("kolaborasi" if row.program else "baru")
    if error := kind_mistake(kind, row.program):
        yield "program", error
    if error := day_mistake(row.tanggal_mulai or "", row.tanggal_selesai):
        yield "tanggal_selesai", error
    for name, day in (
        ("tanggal_mulai", row.tanggal_mulai),
        ("tanggal_selesai", row.tanggal_selesai),
    ):
        if day is not None and not _FIRST_YEAR <= day <= _AFTER_LAST_YEAR:
            said = _("{date} is in no year of this programme.")
            yield name, InvalidValueError(said, date=nama_tanggal(day))
    if row.mitra and row.pelaksana in row.mitra.split(JOIN):
        yield "mitra_1", own_partner()
    if error := people_mistake(*row[_FIRST_COUNT:]):  # type: ignore[arg-type]  # the last fields are counts
        yield "jumlah", error
    for number, source, pagu, spent in _money(row):
        if source is None and (pagu is not None or spent is not None):
            error = InvalidValueError(_("Money needs a source: which one?"))
            yield f"sumber_dana_{number}", error
    if row.sumber_dana_2 is not None and row.sumber_dana_1 == row.sumber_dana_2:
        said = _("The same source of money stands twice: add its amounts up.")
        yield "sumber_dana_2", InvalidValueError(said)


def warnings_of(row: BarisMasuk) -> Iterator[tuple[str, str]]:
    """Return what is worth a word, and the value that it is about."""
    for number, _source, pagu, spent in _money(row):
        if pagu is not None and spent is not None and spent > pagu:
            yield f"realisasi_{number}", _("Spending is above the pagu.")


def _money(row: BarisMasuk) -> tuple[tuple[int, str | None, int | None, int | None], ...]:
    return (
        (1, row.sumber_dana_1, row.pagu_1, row.realisasi_1),
        (2, row.sumber_dana_2, row.pagu_2, row.realisasi_2),
    )


def too_early(row: BarisMasuk) -> Iterator[Salah]:
    """Return what cannot have happened by the day of a row about a new kegiatan."""
    if (row.tanggal_mulai or "") <= row.hari:
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
