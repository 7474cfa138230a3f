"""The official report as a manuscript: a first page that says it all, parts A to E, annexes.

Every document that is signed, printed or forwarded is made of it, so that all say the same.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from berdaya_cli.domain.reference.instansi import Kop
from berdaya_cli.domain.report.edisi import TandaEdisi
from berdaya_cli.domain.report.laporan import BarisKegiatan, Laporan
from berdaya_cli.domain.report.penutup import Penutup
from berdaya_cli.domain.tabel import Kolom, Value
from berdaya_cli.domain.tanggal import to_roman
from berdaya_cli.reports.drawing.charts import Gambar
from berdaya_cli.reports.report import charts, passages
from berdaya_cli.reports.report.attention import matters
from berdaya_cli.reports.report.findings import findings, plan
from berdaya_cli.reports.report.page_one import MOST_MATTERS, as_of, lead, page_one
from berdaya_cli.reports.report.photos import contact_sheet
from berdaya_cli.reports.report.tables.coverage import coverage
from berdaya_cli.reports.report.tables.figures import (
    people_by_group,
    per_fokus,
    per_kecamatan,
)
from berdaya_cli.reports.report.tables.follow_ups import overdue
from berdaya_cli.reports.report.tables.indicators import indicators
from berdaya_cli.reports.report.tables.lampiran import annexes, status
from berdaya_cli.reports.report.tables.late import late
from berdaya_cli.reports.section import RECORD, Section, list_of, numbered, without_empty_columns
from berdaya_cli.reports.stamp import marks
from berdaya_cli.reports.values import visible


@dataclass(frozen=True, slots=True, kw_only=True)
class Bagian:
    """A part of the report with a heading, and the sections below it."""

    judul: str
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Naskah:
    """All that a document holds.

    Attributes:
        judul: the lines of the title, in capitals; ``keadaan`` says of which day it is.
        utama: what it comes to, in one sentence.
        draf: whether it was not issued.
        tanda: what every page of it says: that the records are fictional, that it is restricted.
        edisi: the edition that it is; None of a draft.
        segel: the head of the chain of seals, and of an edition its code, so that a paper can be
            checked against the file.
        ringkasan: what page one holds; bagian: parts A to E; lampiran: the lists of records.
    """

    kop: Kop
    judul: tuple[str, ...]
    keadaan: str
    utama: str
    daerah: str
    periode: str
    draf: bool
    tanda: str
    segel: str | None
    edisi: TandaEdisi | None
    penutup: Penutup
    ringkasan: Bagian
    bagian: tuple[Bagian, ...]
    lampiran: tuple[Bagian, ...]

    @property
    def semua(self) -> tuple[Bagian, ...]:
        """Every part in its order."""
        return (self.ringkasan, *self.bagian, *self.lampiran)


def write(laporan: Laporan, *, foto: bool = False) -> Naskah:
    """Write the manuscript of a report, with its photographs where they are wanted."""
    annexes_ = [Bagian(judul=judul, sections=(one,)) for judul, one in annexes(laporan)]
    if foto and laporan.foto:
        number = to_roman(len(annexes_) + 1)
        sheet = Bagian(judul=f"Lampiran {number}. Dokumentasi", sections=(contact_sheet(laporan),))
        annexes_.append(sheet)
    plain = frame(laporan, ())
    return replace(
        plain,
        ringkasan=Bagian(judul="Ringkasan", sections=page_one(laporan)),
        bagian=(
            Bagian(judul="A. Pendahuluan", sections=tuple(_opening(laporan))),
            Bagian(judul="B. Kegiatan yang Dilaksanakan", sections=tuple(_done(laporan))),
            Bagian(judul="C. Hasil yang Dicapai", sections=tuple(_achieved(laporan))),
            Bagian(judul="D. Simpulan dan Saran", sections=tuple(_conclusions(laporan))),
            Bagian(
                judul="E. Penutup",
                sections=(Section(paragraf=(" ".join(passages.closing(laporan)),)),),
            ),
        ),
        lampiran=tuple(annexes_),
    )


def frame(laporan: Laporan, bagian: tuple[Bagian, ...]) -> Naskah:
    """Write what stands around the parts of a document about a report."""
    return Naskah(
        kop=laporan.kop,
        judul=title_lines(laporan),
        keadaan=as_of(laporan),
        utama=lead(laporan),
        daerah=visible(laporan.daerah.nama),
        periode=laporan.periode.nama,
        draf=laporan.edisi is None and laporan.samar_di_bawah is None,
        tanda=marks(laporan),
        edisi=laporan.edisi,
        segel=_checked_by(laporan),
        penutup=laporan.penutup,
        ringkasan=Bagian(judul="Ringkasan", sections=()),
        bagian=bagian,
        lampiran=(),
    )


def _checked_by(laporan: Laporan) -> str | None:
    edisi = laporan.edisi
    return f"{laporan.segel}, edisi {edisi.ke} ({edisi.kode})" if edisi else laporan.segel


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


def _opening(laporan: Laporan) -> Iterator[Section]:
    yield _running((*passages.opening(laporan), passages.PURPOSE))
    bases = tuple(map(visible, passages.legal_bases(laporan)))
    if bases:
        yield Section(judul="Dasar hukum", daftar=bases)
    if laporan.lingkup.opd is None:
        yield list_of("Aset", passages.assets(laporan), "Belum ada aset yang tercatat.")
        yield list_of("Agenda", passages.events(laporan), "Tidak ada agenda dalam periode ini.")


def _running(sentences: Iterable[str]) -> Section:
    """Write sentences as one paragraph."""
    return Section(paragraf=(" ".join(map(visible, sentences)),))


def _done(laporan: Laporan) -> Iterator[Section]:
    yield _running(passages.done(laporan))
    if laporan.per_kecamatan:
        yield per_kecamatan(laporan)
    if laporan.lingkup.is_whole:
        yield from _pictures(charts.month_bars(laporan), charts.money_bars(laporan))
        if tiles := charts.tile_map(laporan):
            yield Section(gambar=(tiles,))
    if laporan.mitra:
        yield _as_partner(laporan)
    yield from late(laporan)


def _pictures(*pictures: Gambar | None) -> Iterator[Section]:
    """Return pictures that may stand side by side."""
    for picture in pictures:
        if picture:
            yield Section(gambar=(picture,), separuh=True)


def _as_partner(laporan: Laporan) -> Section:
    """List what an OPD only takes part in; the figures are those of whoever does it."""
    rows = tuple(
        (
            row.kegiatan.id,
            row.kegiatan.nama,
            row.kegiatan.nama_pelaksana,
            row.kegiatan.waktu(laporan.periode.akhir),
            status(row),
        )
        for row in laporan.kegiatan_mitra
        if row.menyangkut
    )
    judul = "Kegiatan pihak lain yang diikuti sebagai mitra"
    if not rows:
        return Section(judul=judul, paragraf=("Tidak ada.",))
    table = Section(
        judul=judul,
        kolom=(
            RECORD,
            Kolom("nama", "Kegiatan"),
            Kolom("pelaksana", "Perangkat Daerah"),
            Kolom("tanggal", "Tanggal"),
            Kolom("status", "Ket"),
        ),
        baris=rows,
    )
    return numbered(table)


def _achieved(laporan: Laporan) -> Iterator[Section]:
    if laporan.indikator:
        yield indicators(laporan)
    if not laporan.kegiatan:
        yield Section(paragraf=(passages.NOTHING_ACHIEVED,))
        return
    if laporan.lingkup.kecamatan:  # page one has its fokus
        yield _running((*passages.groups(laporan), *passages.reached(laporan)))
    else:
        yield per_fokus(laporan)
    yield from _pictures(charts.people_bars(laporan))
    if laporan.lingkup.kecamatan is None:
        yield replace(people_by_group(laporan), separuh=True)
    if not laporan.lingkup.is_whole:
        yield from _pictures(charts.money_bars(laporan))
    if laporan.jangkauan and laporan.lingkup.kecamatan is None:
        yield coverage(laporan)
    rows = tuple(_results(laporan))
    if rows:
        yield numbered(
            Section(
                judul="Hasil yang dilaporkan",
                kolom=(RECORD, Kolom("nama", "Kegiatan"), Kolom("hasil", "Hasil")),
                baris=rows,
            )
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
    yield Section(judul="Simpulan", daftar=findings(laporan))
    yield _advice(laporan)
    if laporan.tindak_lanjut:
        yield numbered(overdue(laporan))
    if laporan.samar_di_bawah is None and any(_troubles(laporan)):  # free text is not published
        yield _trouble_table(laporan)
    if planned := plan(laporan):
        yield planned


def _advice(laporan: Laporan) -> Section:
    """Return what is open: all of it where page one has had no room for all."""
    every = matters(laporan)
    if len(every) > MOST_MATTERS:
        return Section(judul="Saran", daftar=tuple(hal.teks for hal in every))
    said = "Saran: hal yang memerlukan arahan pada halaman pertama agar ditindaklanjuti."
    if not every:
        known = "diumumkan" if laporan.samar_di_bawah else "tercatat"
        said = f"Menurut data yang {known}, tidak ada hal yang memerlukan keputusan."
    if laporan.samar_di_bawah is None and not any(_troubles(laporan)):
        said += " Tidak ada kendala yang dilaporkan."
    return Section(paragraf=(said,))


def _troubles(laporan: Laporan) -> Iterator[tuple[Value, ...]]:
    for row in laporan.dalam_periode:
        trouble, step = (_latest(row, laporan, nama) for nama in ("kendala", "tindak_lanjut"))
        if trouble or step:
            yield row.kegiatan.id, row.kegiatan.nama, trouble, step


def _trouble_table(laporan: Laporan) -> Section:
    table = Section(
        judul="Kendala dan tindak lanjut yang dilaporkan",
        kolom=(
            RECORD,
            Kolom("nama", "Kegiatan"),
            Kolom("kendala", "Kendala"),
            Kolom("tindak_lanjut", "Tindak lanjut"),
        ),
        baris=tuple(_troubles(laporan)),
    )
    return without_empty_columns(numbered(table))
