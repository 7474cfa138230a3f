"""Find what nobody, or more than one, answers for; and what is late, incomplete or missing."""

from collections.abc import Iterator
from dataclasses import dataclass

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.periode import parse_periode
from berdaya_cli.domain.programme.jenis_celah import (
    CELAH,
    DICEK,
    EVERYDAY,
    INSPEKTORAT,
    OWNER,
    SEMUA_JENIS,
    TARGET,
    JenisCelah,
    codes_of,
    of_group,
    parse_jenis_celah,
)
from berdaya_cli.domain.programme.saringan import SaringanCelah
from berdaya_cli.domain.tanggal import days_between, nama_tanggal
from berdaya_cli.domain.temuan import Temuan
from berdaya_cli.language import _, format_rupiah
from berdaya_cli.services.indikator.second_look import find_to_check
from berdaya_cli.services.programme.gaps_of_cells import gaps_of_cells
from berdaya_cli.services.programme.gaps_of_documents import gaps_of_documents
from berdaya_cli.services.scope import find_home, find_scope, scope_of_code
from berdaya_cli.storage.pantau.gaps import KegiatanBermasalah
from berdaya_cli.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class PermintaanCelah:
    """Which gaps, as typed; without anything those of who answers for what."""

    jenis: tuple[str, ...] = ()
    opd: str | None = None
    kecamatan: str | None = None
    fokus: str | None = None
    kabupaten: str | None = None


def has_pilots(store: Store, kabupaten: str | None, *, hari: str) -> bool:
    """Return whether there is a cell to look at: no pilots, no gaps."""
    return bool(store.pilot.codes_on(hari, find_scope(store, kabupaten)))


def find_gaps(store: Store, minta: PermintaanCelah, *, hari: str) -> tuple[Temuan, ...]:
    """Find what is asked for, as of a day.

    Without a kind it is every cell without one penanggung jawab, of an OPD all that it has to do.

    Raises:
        BerdayaError: a name or a kind that is not known, or a kind that cannot be asked for so;
            every one is reported.
    """
    check = Mistakes()
    scopes = _scopes(store, minta, check)
    kinds = [kind for found in check.note_names(parse_jenis_celah, minta.jenis) for kind in found]
    check.stop()
    by = scopes[0].names if scopes else frozenset()
    wanted = kinds or (EVERYDAY if minta.opd else of_group(OWNER))
    possible = [kind for kind in wanted if by <= set(kind.saringan)]
    if not possible:
        raise _cannot_be_asked(wanted[0], by)
    codes = frozenset(kind.kode for kind in possible)
    return tuple(temuan for scope in scopes for temuan in _gaps(store, scope, hari, codes))


def _scopes(store: Store, minta: PermintaanCelah, check: Mistakes) -> tuple[SaringanCelah, ...]:
    """Find whose gaps are asked for: in a file of several regencies those of each."""
    scope = check.note(find_scope, store, minta.kabupaten) or scope_of_code(minta.opd)
    place = check.note(store.kecamatan.find, minta.kecamatan, scope) if minta.kecamatan else None
    body = check.note(store.lembaga.find, minta.opd, scope) if minta.opd else None
    home = scope or (place.kabupaten if place else None) or (body.kabupaten if body else None)
    fokus = None
    if minta.fokus is not None:
        home = home or check.note(find_home, store, None)
        fokus = check.note(store.fokus.find, minta.fokus, home) if home else None
    return tuple(
        SaringanCelah(
            kabupaten=kabupaten,
            opd=body.kode if body else None,
            kecamatan=place.kode if place else None,
            fokus=fokus.kode if fokus else None,
        )
        for kabupaten in ((home,) if home else store.kabupaten.codes())
    )


def _cannot_be_asked(kind: JenisCelah, by: frozenset[str]) -> InvalidValueError:
    option = min(by - set(kind.saringan))
    return InvalidValueError(
        _("'{kind}' cannot be asked for by {option}."),
        hint=_("Leave {option} out."),
        kind=kind.kode,
        option=f"--{option}",
    )


def _gaps(
    store: Store, saringan: SaringanCelah, hari: str, wanted: frozenset[str]
) -> Iterator[Temuan]:
    yield from gaps_of_cells(store, hari, wanted, saringan)
    for kind in SEMUA_JENIS:
        if kind.kode in wanted and store.kegiatan_gaps.knows(kind.kode):
            for row in store.kegiatan_gaps.find(kind.kode, saringan, hari):
                yield _of_kegiatan(store, kind, row, hari)
    if "tindak-lanjut" in wanted:
        yield from _of_tindak_lanjut(store, saringan, hari)
    if "formulir-belum-diterima" in wanted:
        yield from _of_forms(store, saringan, hari)
    if "tanpa-dokumen" in wanted:
        yield from gaps_of_documents(store, hari, saringan)
    if wanted & codes_of(TARGET):
        # imported when it runs: TAB needs no report
        from berdaya_cli.services.pantau.gaps_of_targets import gaps_of_targets

        yield from (one for one in gaps_of_targets(store, saringan, hari) if one.jenis in wanted)
    if wanted & codes_of(DICEK, INSPEKTORAT):
        yield from find_to_check(store, saringan, hari, wanted)


def _of_kegiatan(store: Store, kind: JenisCelah, row: KegiatanBermasalah, hari: str) -> Temuan:
    nama = store.kecamatan.get(row.kecamatan).nama if row.kecamatan else None
    spent, pagu = row.realisasi or 0, row.pagu or 0
    return kind.temuan(
        {
            "kecamatan": nama,
            "kode": row.kecamatan,
            "fokus": row.fokus,
            "kegiatan": row.id,
            "lembaga": row.pelaksana,
        },
        id=row.id,
        nama=row.nama,
        date=nama_tanggal(row.tanggal_selesai or hari),
        days=days_between(row.tanggal_selesai or hari, hari),
        source=row.nama_dana,
        sumber_dana=row.sumber_dana,
        year=row.tahun,
        day=row.tanggal,
        first=row.jumlah,
        amount=format_rupiah(spent),
        spent=format_rupiah(spent),
        pagu=format_rupiah(pagu),
        left=format_rupiah(pagu - spent),
    )


def _of_forms(store: Store, saringan: SaringanCelah, hari: str) -> Iterator[Temuan]:
    """Find the forms that are awaited by then, or whose period is over, and that are not back."""
    for row in store.register.standing(saringan.kabupaten, None, hari):
        if not row.is_missing(hari):
            continue
        periode = parse_periode(row.periode)
        mine = saringan.of_body([row.kode_lembaga or ""])
        if mine and saringan.has(row.kecamatan or "", row.fokus):
            nama = store.kecamatan.get(row.kecamatan).nama if row.kecamatan else None
            yield CELAH["formulir-belum-diterima"].temuan(
                {
                    "kecamatan": nama,
                    "kode": row.kecamatan,
                    "fokus": row.fokus,
                    "lembaga": row.kode_lembaga,
                },
                periode=periode.nama,
                kode=periode.kode,
                untuk=row.untuk,
                lembaga=row.kode_lembaga or "LEMBAGA",
            )


def _of_tindak_lanjut(store: Store, saringan: SaringanCelah, hari: str) -> Iterator[Temuan]:
    found = store.tindak_lanjut.overdue(saringan.kabupaten, hari, saringan.kecamatan, saringan.opd)
    for row in found:
        yield CELAH["tindak-lanjut"].temuan(
            {"tindak_lanjut": row.id, "lembaga": row.lembaga},
            id=row.id,
            date=nama_tanggal(row.batas),
            days=days_between(row.batas, hari),
            uraian=row.uraian,
        )
