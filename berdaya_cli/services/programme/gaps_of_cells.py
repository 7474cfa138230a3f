"""What nobody, or more than one, answers for: cell by cell, as of a day."""

from collections.abc import Iterator
from shlex import quote

from berdaya_cli.domain.berlaku import days, holds
from berdaya_cli.domain.periode import year_period
from berdaya_cli.domain.programme.jenis_celah import place_of
from berdaya_cli.domain.programme.penugasan import PenugasanTercatat
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.domain.temuan import Temuan
from berdaya_cli.language import _
from berdaya_cli.storage.store import Store


def gaps_of_cells(store: Store, home: str, hari: str, wanted: frozenset[str]) -> Iterator[Temuan]:
    """Find the cells without just one penanggung jawab, or without any kegiatan in the year."""
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
            rows = cells.get((kode, fokus.kode), [])
            now = [r for r in rows if holds(r.berlaku_mulai, r.berlaku_sampai, hari)]
            before = [r for r in rows if days(r.berlaku_mulai, r.berlaku_sampai)[1] < hari]
            idle = not busy & {(kode, fokus.kode), (None, fokus.kode)}
            place = place_of(kecamatan=nama, kode=kode, fokus=fokus.kode)
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
