"""What must hold among the values of one row, by the record's own rules."""

from collections.abc import Iterator, Mapping

from berdaya_cli.domain.baris_masuk import JOIN, PEOPLE, SOURCES, BarisMasuk
from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.kegiatan import Kegiatan, Peserta
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.language import _

Salah = tuple[str, InvalidValueError]
"""The value that a mistake is told of, and the mistake."""
_NOBODY = (None,) * len(PEOPLE)


def mistakes_of(row: BarisMasuk, home: str) -> Iterator[Salah]:
    """Give everything that is wrong with a row of a regency's table."""
    try:
        Kegiatan(
            kabupaten=home,
            nama=row.nama or "",
            fokus=row.fokus or "",
            pelaksana=row.pelaksana or "",
            jenis=row.jenis,  # type: ignore[arg-type]  # parsed
            program=row.program,
            tanggal_mulai=row.tanggal_mulai or "",
            tanggal_selesai=row.tanggal_selesai,
            mitra=tuple((row.mitra or "").split(JOIN)),
        )
    except InvalidValueError as error:
        yield ("program" if row.jenis == "kolaborasi" else "tanggal_selesai"), error
    people = row[-len(PEOPLE) :]
    if people != _NOBODY:
        yield from people_mistakes(dict(zip(PEOPLE, people, strict=True)))  # type: ignore[arg-type]  # the last fields of a row
    yield from _money_mistakes(row)
    yield from _too_early(row)


def people_mistakes(people: Mapping[str, int | None]) -> Iterator[Salah]:
    """Give what is wrong with counts of people."""
    try:
        Peserta(**people)
    except InvalidValueError as error:
        yield "jumlah", error


def day_mistakes(start: str, end: str) -> Iterator[Salah]:
    """Give what is wrong with a first and a last day."""
    if end < start:
        said = _("It ends ({end}) before it starts ({start}).")
        days = {"start": nama_tanggal(start), "end": nama_tanggal(end)}
        yield "tanggal_selesai", InvalidValueError(said, **days)


def warnings_of(row: BarisMasuk) -> Iterator[tuple[str, str]]:
    """Give what is worth a word, and the value that it is told of."""
    for n in SOURCES:
        pagu, spent = getattr(row, f"pagu_{n}"), getattr(row, f"realisasi_{n}")
        if pagu is not None and spent is not None and spent > pagu:
            yield f"realisasi_{n}", _("Spending is above the pagu.")


def _money_mistakes(row: BarisMasuk) -> Iterator[Salah]:
    for n in SOURCES:
        source, pagu, spent = (
            getattr(row, f"{what}_{n}") for what in ("sumber_dana", "pagu", "realisasi")
        )
        if source is None and (pagu or spent):
            yield f"sumber_dana_{n}", InvalidValueError(_("Money needs a source: which one?"))
    if row.sumber_dana_1 is not None and row.sumber_dana_1 == row.sumber_dana_2:
        said = _("The same source of money stands twice: add its amounts up.")
        yield "sumber_dana_2", InvalidValueError(said)


def _too_early(row: BarisMasuk) -> Iterator[Salah]:
    """Give what cannot have happened by the day of the row."""
    start = row.tanggal_mulai or ""
    if start <= row.hari:
        return
    claims = {
        "jumlah": row.jumlah,
        "realisasi_1": row.realisasi_1,
        "realisasi_2": row.realisasi_2,
        "status": row.status in {"selesai", "berjalan"},
    }
    for name in (name for name, claim in claims.items() if claim):
        said = _("It starts on {start}, and this is of {date}: it cannot have happened yet.")
        days = {"start": nama_tanggal(start), "date": nama_tanggal(row.hari)}
        yield name, InvalidValueError(said, **days)
