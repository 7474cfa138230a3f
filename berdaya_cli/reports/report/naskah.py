"""The official report as a manuscript: a first page that says it all, parts A to E, annexes.

Every document that is signed, printed or forwarded is made of it, so that all say the same.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from berdaya_cli.domain.reference.instansi import Kop
from berdaya_cli.domain.report.laporan import BarisKegiatan, Laporan
from berdaya_cli.domain.report.penutup import Penutup
from berdaya_cli.domain.tabel import Kolom
from berdaya_cli.language import _
from berdaya_cli.reports.charts import Gambar
from berdaya_cli.reports.report import charts, lampiran, passages
from berdaya_cli.reports.report.attention import matters, nothing_open, overdue
from berdaya_cli.reports.report.coverage import coverage, reached
from berdaya_cli.reports.report.edition import edition_notes, published_section
from berdaya_cli.reports.report.figures import (
    changes,
    money_per_fokus,
    people_by_group,
    people_per_fokus,
    per_kecamatan,
)
from berdaya_cli.reports.report.in_words import absorption, both_sexes, cancelled
from berdaya_cli.reports.report.outline import agenda, aset, matrix, tanggung_jawab
from berdaya_cli.reports.section import Section
from berdaya_cli.reports.stamp import marks
from berdaya_cli.reports.values import for_people, visible


@dataclass(frozen=True, slots=True, kw_only=True)
class Bagian:
    """A part of the report with a heading, and the sections below it."""

    judul: str
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Naskah:
    """All that a document holds.

    Attributes:
        judul: the lines of the title, in capitals.
        draf: whether it is a letter that still wants its number.
        tanda: what every page of it says: that the records are fictional, that it is restricted.
        segel: the head of the chain of seals, so that a paper can be checked against the file.
        ringkasan: what page one holds; bagian: parts A to E; lampiran: the lists of records.
    """

    kop: Kop
    judul: tuple[str, ...]
    daerah: str
    periode: str
    draf: bool
    tanda: str
    segel: str | None
    penutup: Penutup
    ringkasan: Bagian
    bagian: tuple[Bagian, ...]
    lampiran: tuple[Bagian, ...]

    @property
    def semua(self) -> tuple[Bagian, ...]:
        """Every part in its order."""
        return (self.ringkasan, *self.bagian, *self.lampiran)


def write(laporan: Laporan) -> Naskah:
    """Write the manuscript of a report."""
    return Naskah(
        kop=laporan.kop,
        judul=title_lines(laporan),
        daerah=visible(laporan.daerah.nama),
        periode=laporan.periode.nama,
        draf=laporan.penutup.nomor is None and laporan.samar_di_bawah is None,
        tanda=marks(laporan),
        segel=laporan.segel,
        penutup=laporan.penutup,
        ringkasan=Bagian(judul="Ringkasan", sections=tuple(_summary(laporan))),
        bagian=(
            Bagian(judul="A. Pendahuluan", sections=tuple(_opening(laporan))),
            Bagian(judul="B. Kegiatan yang Dilaksanakan", sections=tuple(_done(laporan))),
            Bagian(judul="C. Hasil yang Dicapai", sections=tuple(_achieved(laporan))),
            Bagian(judul="D. Simpulan dan Saran", sections=tuple(_conclusions(laporan))),
            Bagian(
                judul="E. Penutup",
                sections=(Section(judul="", paragraf=tuple(passages.closing(laporan))),),
            ),
        ),
        lampiran=(
            Bagian(
                judul="Lampiran I. Realisasi Fisik dan Keuangan",
                sections=(published_section(laporan, lampiran.lrfk(laporan)),),
            ),
            Bagian(
                judul="Lampiran II. Monitoring dan Evaluasi",
                sections=(published_section(laporan, lampiran.monev(laporan)),),
            ),
        ),
    )


def title_lines(laporan: Laporan) -> tuple[str, ...]:
    """Return the title of a document, a line each, in capitals."""
    nama = visible(laporan.lingkup.nama)
    about = {
        "kabupaten": nama,
        "kecamatan": f"Kecamatan {nama}",
        "opd": nama,
        "fokus": f"Fokus {nama}",
    }[laporan.lingkup.jenis]
    return (
        "LAPORAN PELAKSANAAN PROGRAM KECAMATAN BERDAYA",
        about.upper(),
        laporan.periode.nama.upper(),
    )


def _summary(laporan: Laporan) -> Iterator[Section]:
    now, whole = laporan.total.ini, laporan.total.tahun_berjalan
    people = for_people(now.jumlah.tampil)
    spent = for_people(whole.realisasi.nilai, "rupiah")
    yield Section(
        judul="Angka pokok",
        rincian=(
            ("Kegiatan dalam periode", for_people(now.kegiatan.nilai)),
            ("Selesai pada akhir periode", for_people(now.selesai.nilai)),
            ("Peserta dalam periode", f"{people} ({both_sexes(now)})"),
            ("Pagu tahun berjalan", for_people(whole.pagu.nilai, "rupiah")),
            *((("Pagu kegiatan yang dibatalkan", off),) if (off := cancelled(whole)) else ()),
            ("Realisasi s.d. akhir periode", spent),
            ("Serapan", absorption(whole)),
            *((("Desa terjangkau", reached(laporan)),) if laporan.jangkauan else ()),
        ),
        catatan=edition_notes(laporan),
    )
    one = laporan.lingkup.kecamatan is not None
    yield tanggung_jawab(laporan) if one else matrix(laporan, codes=False)
    yield changes(laporan)
    if laporan.tindak_lanjut:
        yield overdue(laporan)
    yield Section(
        judul=_("What needs a decision"),
        daftar=matters(laporan),
        catatan=() if matters(laporan) else (nothing_open(laporan),),
    )


def _opening(laporan: Laporan) -> Iterator[Section]:
    yield Section(judul="", paragraf=tuple(map(visible, passages.opening(laporan))))
    if laporan.lingkup.opd is None:
        yield published_section(laporan, _for_paper(aset(laporan)))
        yield published_section(laporan, _for_paper(agenda(laporan), "hasil"))


def _for_paper(section: Section, *kept: str) -> Section:
    """Leave out the columns that only a pipe has room for, but for some."""
    shown = [n for n, k in enumerate(section.kolom) if not k.only_in_pipes or k.nama in kept]
    return replace(
        section,
        kolom=tuple(replace(section.kolom[n], only_in_pipes=False) for n in shown),
        baris=tuple(tuple(row[n] for n in shown) for row in section.baris),
    )


def _done(laporan: Laporan) -> Iterator[Section]:
    yield Section(
        judul="",
        paragraf=tuple(map(visible, passages.done(laporan))),
        gambar=_drawn(charts.month_bars(laporan)),
    )
    if laporan.per_kecamatan:
        yield per_kecamatan(laporan)
    yield Section(judul="", gambar=_drawn(charts.tile_map(laporan)))
    if laporan.mitra:
        yield _as_partner(laporan)


def _as_partner(laporan: Laporan) -> Section:
    """List what an OPD only takes part in; the figures are those of whoever does it."""
    rows = tuple(
        (
            row.kegiatan.id,
            row.kegiatan.nama,
            row.kegiatan.nama_pelaksana,
            row.kegiatan.waktu(laporan.periode.akhir),
            lampiran.status(row),
        )
        for row in laporan.kegiatan_mitra
        if row.menyangkut
    )
    return Section(
        judul="Kegiatan pihak lain yang diikuti sebagai mitra",
        kolom=(
            Kolom("id", "No", "angka"),
            Kolom("nama", "Kegiatan"),
            Kolom("pelaksana", "Perangkat Daerah"),
            Kolom("tanggal", "Tanggal"),
            Kolom("status", "Ket"),
        ),
        baris=rows,
        catatan=() if rows else ("Tidak ada.",),
    )


def _drawn(picture: Gambar | None) -> tuple[Gambar, ...]:
    return (picture,) if picture else ()


def _achieved(laporan: Laporan) -> Iterator[Section]:
    yield Section(judul="", paragraf=tuple(map(visible, passages.achieved(laporan))))
    if not laporan.kegiatan:
        return
    yield replace(people_per_fokus(laporan), gambar=_drawn(charts.people_bars(laporan)))
    yield people_by_group(laporan)
    if laporan.jangkauan:
        yield coverage(laporan)
    yield replace(money_per_fokus(laporan), gambar=_drawn(charts.money_bars(laporan)))
    rows = tuple(_results(laporan))
    if rows:
        yield Section(
            judul="Hasil yang dilaporkan",
            kolom=(Kolom("id", "No", "angka"), Kolom("nama", "Kegiatan"), Kolom("hasil", "Hasil")),
            baris=rows,
        )


def _results(laporan: Laporan) -> Iterator[tuple[int, str, str]]:
    for row in laporan.dalam_periode:
        found = _latest(row, laporan, "hasil")
        if found:
            yield row.kegiatan.id, row.kegiatan.nama, found


def _latest(row: BarisKegiatan, laporan: Laporan, nama: str) -> str | None:
    """Return the last word on something within the period."""
    said = [
        getattr(p, nama)
        for p in row.kegiatan.perkembangan
        if laporan.periode.memuat(p.tanggal) and getattr(p, nama)
    ]
    return said[-1] if said else None


def _conclusions(laporan: Laporan) -> Iterator[Section]:
    said = matters(laporan)
    yield Section(
        judul="",
        paragraf=(
            "Menurut data yang tercatat, hal berikut memerlukan keputusan atau tindakan:"
            if said
            else f"Menurut data yang {'diumumkan' if laporan.samar_di_bawah else 'tercatat'}, "
            "tidak ada hal yang memerlukan keputusan.",
        ),
        daftar=said,
    )
    if laporan.samar_di_bawah:
        return  # its free text is not published
    rows = tuple(
        (row.kegiatan.id, row.kegiatan.nama, trouble, step)
        for row in laporan.dalam_periode
        for trouble, step in [
            (_latest(row, laporan, "kendala"), _latest(row, laporan, "tindak_lanjut"))
        ]
        if trouble or step
    )
    yield Section(
        judul="Kendala dan tindak lanjut yang dilaporkan",
        kolom=(
            Kolom("id", "No", "angka"),
            Kolom("nama", "Kegiatan"),
            Kolom("kendala", "Kendala"),
            Kolom("tindak_lanjut", "Tindak lanjut"),
        ),
        baris=rows,
        catatan=() if rows else ("Tidak ada kendala yang dilaporkan.",),
    )
