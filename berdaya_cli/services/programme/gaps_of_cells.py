"""What nobody, or more than one, answers for: cell by cell, as of a day."""

from collections.abc import Iterator
from shlex import quote

from berdaya_cli.domain.berlaku import days, holds
from berdaya_cli.domain.periode import year_period
from berdaya_cli.domain.programme.jenis_celah import CELAH
from berdaya_cli.domain.programme.penugasan import PenugasanTercatat
from berdaya_cli.domain.programme.saringan import SaringanCelah
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.domain.temuan import Temuan
from berdaya_cli.storage.store import Store


def gaps_of_cells(
    store: Store, hari: str, wanted: frozenset[str], saringan: SaringanCelah
) -> Iterator[Temuan]:
    """Find the cells without just one penanggung jawab, or without any kegiatan in the year."""
    home = saringan.kabupaten
    pilots = store.pilot.codes_on(hari, home)
    cells: dict[tuple[str, str], list[PenugasanTercatat]] = {}
    for row in store.penugasan.of_kecamatan(pilots):
        cells.setdefault((row.kecamatan, row.fokus), []).append(row)
    year = year_period(int(hari[:4]))
    busy = store.kegiatan_gaps.cells_with(home, year) if "tanpa-kegiatan" in wanted else set()
    alone = store.kabupaten.only() is not None  # else another regency may have the same name
    for kode in pilots:
        nama = store.kecamatan.get(kode).nama
        for fokus in store.fokus.of_kabupaten(home):
            if not saringan.has(kode, fokus.kode):
                continue
            rows = cells.get((kode, fokus.kode), [])
            idle = not busy & {(kode, fokus.kode), (None, fokus.kode)}
            found = _gap(rows, hari, idle=idle)
            if found is None or found[0] not in wanted or not saringan.of_body(found[1]):
                continue
            jenis, bodies, values = found
            yield CELAH[jenis].temuan(
                {
                    "kecamatan": nama,
                    "kode": kode,
                    "fokus": fokus.kode,
                    "lembaga": bodies[0] if jenis == "tanpa-kegiatan" else None,
                },
                fokus=fokus.kode,
                kecamatan=quote(nama if alone else kode),
                lembaga=bodies[-1] if bodies else None,
                **values,
            )


def _gap(
    rows: list[PenugasanTercatat], hari: str, *, idle: bool
) -> tuple[str, tuple[str, ...], dict[str, str]] | None:
    """Return what is wrong with a cell, the codes of the bodies that it is about, and the words."""
    now = [r for r in rows if holds(r.berlaku_mulai, r.berlaku_sampai, hari)]
    before = [r for r in rows if days(r.berlaku_mulai, r.berlaku_sampai)[1] < hari]
    bodies = tuple(row.lembaga for row in now)
    if len(now) > 1:
        return "ganda", bodies, {"names": ", ".join(row.nama_lembaga for row in now)}
    if now:
        return ("tanpa-kegiatan", bodies, {"year": hari[:4]}) if idle else None
    if before:
        last = max(before, key=lambda row: days(row.berlaku_mulai, row.berlaku_sampai)[1])
        values = {"name": last.nama_lembaga, "date": nama_tanggal(last.berlaku_sampai or "")}
        return "berakhir", (last.lembaga,), values
    return "tanpa-penanggung-jawab", (), {}
