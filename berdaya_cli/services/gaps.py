"""Find what nobody, or more than one, answers for; and what is late or incomplete."""

from collections.abc import Iterator
from shlex import quote

from berdaya_cli.domain.jenis_celah import OWNER, parse_jenis_celah
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.penugasan import PenugasanTercatat, days
from berdaya_cli.domain.periode import year_period
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.domain.temuan import Temuan
from berdaya_cli.language import _
from berdaya_cli.services.scope import find_scope
from berdaya_cli.storage.store import Store

PLACES = ("kecamatan", "kode", "fokus", "kegiatan")
"""Where a gap is: the names in its ``tempat``."""


def has_pilots(store: Store, kabupaten: str | None, *, hari: str) -> bool:
    """Tell whether there is a cell to look at: no pilots, no gaps."""
    return bool(store.pilot.codes_on(hari, find_scope(store, kabupaten)))


def find_gaps(
    store: Store,
    kabupaten: str | None,
    *,
    hari: str,
    jenis: tuple[str, ...] = (),
) -> tuple[Temuan, ...]:
    """Find what is asked for, as of a day: by default every cell without one penanggung jawab.

    Raises:
        BerdayaError: a regency or a kind that is not known; every one is told.
    """
    check = Mistakes()
    scope = check.note(find_scope, store, kabupaten)
    kinds = [kind for found in check.note_all(parse_jenis_celah, jenis) for kind in found]
    check.stop()
    wanted = frozenset(kinds or OWNER)
    homes = (scope,) if scope else store.kabupaten.codes()
    return tuple(
        temuan
        for home in homes
        for temuan in (
            *_gaps_of_cells(store, home, hari, wanted),
            *_gaps_of_kegiatan(store, home, hari, wanted),
        )
    )


def _gaps_of_cells(store: Store, home: str, hari: str, wanted: frozenset[str]) -> Iterator[Temuan]:
    pilots = store.pilot.codes_on(hari, home)
    cells: dict[tuple[str, str], list[PenugasanTercatat]] = {}
    for row in store.penugasan.of_kecamatan(pilots):
        cells.setdefault((row.kecamatan, row.fokus), []).append(row)
    busy = store.kegiatan_gaps.cells_with(home, year_period(int(hari[:4])))
    alone = store.kabupaten.only() is not None  # else another regency may have the same name
    for kode in pilots:
        nama = store.kecamatan.get(kode).nama
        for fokus in store.fokus.of_kabupaten(home):
            rows = cells.get((kode, fokus.kode), [])
            now = [r for r in rows if _holds(r, hari)]
            before = [r for r in rows if days(r.berlaku_mulai, r.berlaku_sampai)[1] < hari]
            idle = not busy & {(kode, fokus.kode), (None, fokus.kode)}
            place = (("kecamatan", nama), ("kode", kode), ("fokus", fokus.kode), ("kegiatan", None))
            named = nama if alone else kode
            if len(now) != 1:
                jenis, pesan = _in_words(now, before)
                saran = _what_to_do(now, fokus.kode, named)
            elif idle:
                jenis = "tanpa-kegiatan"
                pesan = _("{name} answers for it, and there is no kegiatan in {year}").format(
                    name=now[0].nama_lembaga, year=hari[:4]
                )
                saran = f"berdaya record --fokus {fokus.kode} --kecamatan {quote(named)} ..."
            else:
                continue
            if jenis in wanted:
                yield Temuan(jenis=jenis, tempat=place, pesan=pesan, saran=saran)


def _gaps_of_kegiatan(
    store: Store, home: str, hari: str, wanted: frozenset[str]
) -> Iterator[Temuan]:
    found = store.kegiatan_gaps
    for jenis, rows, pesan, saran in (
        (
            "terlambat",
            found.late,
            _("Past its end ({date}) and not finished: {nama}"),
            "berdaya progress {id} --status selesai",
        ),
        (
            "tanpa-peserta",
            found.without_people,
            _("Finished, and no people reported: {nama}"),
            "berdaya log {id} --tanggal ... --jumlah ...",
        ),
        (
            "tanpa-realisasi",
            found.without_spending,
            _("Over, with pagu and no spending reported: {nama}"),
            "berdaya spend {id} --dana ...",
        ),
    ):
        for row in rows(home, hari) if jenis in wanted else ():
            nama = store.kecamatan.get(row.kecamatan).nama if row.kecamatan else None
            yield Temuan(
                jenis=jenis,
                tempat=(
                    ("kecamatan", nama),
                    ("kode", row.kecamatan),
                    ("fokus", row.fokus),
                    ("kegiatan", row.id),
                ),
                pesan=pesan.format(nama=row.nama, date=row.tanggal_selesai),
                saran=saran.format(id=row.id),
            )


def _holds(row: PenugasanTercatat, hari: str) -> bool:
    first, last = days(row.berlaku_mulai, row.berlaku_sampai)
    return first <= hari <= last


def _in_words(now: list[PenugasanTercatat], before: list[PenugasanTercatat]) -> tuple[str, str]:
    if now:
        names = ", ".join(row.nama_lembaga for row in now)
        return "ganda", _("More than one penanggung jawab: {names}").format(names=names)
    if before:
        last = max(before, key=lambda row: days(row.berlaku_mulai, row.berlaku_sampai)[1])
        said = _("No penanggung jawab any more: {name} until {date}")
        end = nama_tanggal(last.berlaku_sampai or "")
        return "berakhir", said.format(name=last.nama_lembaga, date=end)
    return "tanpa-penanggung-jawab", _("No penanggung jawab yet")


def _what_to_do(now: list[PenugasanTercatat], fokus: str, kecamatan: str) -> str:
    if now:
        return f"berdaya unassign {now[-1].lembaga} --fokus {fokus} --kecamatan {quote(kecamatan)}"
    return f"berdaya assign OPD --fokus {fokus} --kecamatan {quote(kecamatan)}"
