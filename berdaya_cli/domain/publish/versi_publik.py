"""The edition of a report that may be published: masked counts, no free text, no officials."""

from dataclasses import fields, is_dataclass, replace
from typing import TypeVar, cast

from berdaya_cli.domain.kegiatan.peserta import GROUPS
from berdaya_cli.domain.periode import Periode
from berdaya_cli.domain.privasi import hide_personal
from berdaya_cli.domain.programme.pilot import StatusPilot
from berdaya_cli.domain.publish.indikator_publik import line_for_the_public
from berdaya_cli.domain.publish.penyamaran import Cacah, Kubus
from berdaya_cli.domain.reference.agenda import AgendaLaporan
from berdaya_cli.domain.reference.aset import AsetLaporan
from berdaya_cli.domain.report.angka import WITHHELD, Angka, Ringkasan
from berdaya_cli.domain.report.kegiatan import (
    TANPA_TEMPAT,
    KegiatanLaporan,
    KegiatanSingkat,
    PerkembanganTercatat,
)
from berdaya_cli.domain.report.laporan import BarisKegiatan, Kelompok, Laporan
from berdaya_cli.domain.report.penutup import PenandaTangan, Penutup


def for_the_public(laporan: Laporan, kubus: Kubus, terlindung: frozenset[str]) -> Laporan:
    """Make the edition of a report that may be published.

    Args:
        laporan: the whole report.
        kubus: the masked cells, of quarters that are over.
        terlindung: the codes of the fokus whose places and names are left out.
    """
    edition = _Edition(laporan, kubus, terlindung)
    kecamatan, fokus = laporan.lingkup.kecamatan, laporan.lingkup.fokus
    public = replace(
        laporan,
        samar_di_bawah=kubus.k,
        segel=None,
        pilot=_pilot(laporan.pilot) if laporan.pilot else None,
        sel=tuple(
            replace(sel, ini=edition.people(sel.ini, laporan.periode, sel.kecamatan, sel.fokus))
            for sel in laporan.sel
        ),
        aset=tuple(edition.aset(row) for row in laporan.aset),
        agenda=tuple(map(_agenda, laporan.agenda)),
        kegiatan=tuple(edition.baris(row) for row in laporan.kegiatan),
        kegiatan_mitra=tuple(edition.baris(row) for row in laporan.kegiatan_mitra),
        total=edition.kelompok(laporan.total, kecamatan, fokus),
        dalam=edition.people(laporan.dalam, laporan.periode, kecamatan, fokus),
        mitra=edition.kelompok(laporan.mitra, None, None) if laporan.mitra else None,
        per_fokus=tuple(edition.kelompok(g, kecamatan, g.kode) for g in laporan.per_fokus),
        per_kecamatan=tuple(edition.kelompok(g, g.kode, fokus) for g in laporan.per_kecamatan),
        tanpa_tempat=edition.kelompok(laporan.tanpa_tempat, TANPA_TEMPAT, fokus)
        if laporan.tanpa_tempat and not kecamatan
        else None,
        terlambat=tuple(map(edition.singkat, laporan.terlambat)),
        celah_dokumen=(),
        jangkauan=(),
        tindak_lanjut=(),
        formulir=None,
        rencana=None,
        indikator=tuple(line_for_the_public(line, kubus) for line in laporan.indikator),
        dasar_hukum=(),
        foto=(),
        foto_lain=0,
        foto_tak_terbaca=0,
        penutup=Penutup(
            nomor=None,
            tanggal=None,
            tempat=laporan.penutup.tempat,
            penanda_tangan=PenandaTangan(jabatan=laporan.penutup.penanda_tangan.jabatan),
            mengetahui=None,
        ),
    )
    return _without_people(public)


T = TypeVar("T")


def _without_people(value: T) -> T:
    """Hide the numbers of people in every text, whichever door it came in by."""
    if isinstance(value, str):
        return cast("T", hide_personal(value))
    if isinstance(value, tuple):
        parts = tuple(map(_without_people, value))
        same = all(one is other for one, other in zip(parts, value, strict=True))
        return value if same else cast("T", parts)
    if is_dataclass(value) and not isinstance(value, type):
        changed = {}
        for field in fields(value):
            before = getattr(value, field.name)
            after = _without_people(before)
            if after is not before:
                changed[field.name] = after
        return replace(value, **changed) if changed else value
    return value


class _Edition:
    """What the parts of one edition have in common."""

    def __init__(self, laporan: Laporan, kubus: Kubus, terlindung: frozenset[str]) -> None:
        self._laporan, self._kubus, self._terlindung = laporan, kubus, terlindung
        self._of_cells = laporan.lingkup.opd is None
        """Whether its figures are sums of cells: no cell knows who did a kegiatan."""

    def people(
        self, ringkasan: Ringkasan, periode: Periode, kecamatan: str | None, fokus: str | None
    ) -> Ringkasan:
        """Put published counts in the place of those of people."""
        codes = [quarter.kode for quarter in periode.triwulan]
        found = self._kubus.jumlah(codes, kecamatan, fokus) if self._of_cells else ()
        return _with(ringkasan, found)

    def kelompok(self, kelompok: Kelompok, kecamatan: str | None, fokus: str | None) -> Kelompok:
        """Do so in each stretch of time."""
        periode = self._laporan.periode
        return replace(
            kelompok,
            ini=self.people(kelompok.ini, periode, kecamatan, fokus),
            sebelum=self.people(kelompok.sebelum, periode.sebelum, kecamatan, fokus),
            tahun_berjalan=self.people(
                kelompok.tahun_berjalan, periode.tahun_berjalan, kecamatan, fokus
            ),
        )

    def baris(self, row: BarisKegiatan) -> BarisKegiatan:
        """Leave out of a kegiatan what no cell tells, and what leads to people."""
        return replace(
            row,
            kegiatan=self._kegiatan(row.kegiatan),
            kurang=(),
            ini=_with(row.ini, ()),
            tahun_berjalan=_with(row.tahun_berjalan, ()),
            tanpa_tempat=None,
            per=None,
        )

    def _kegiatan(self, one: KegiatanLaporan) -> KegiatanLaporan:
        plain = replace(
            one,
            uraian=None,
            penerima_manfaat=None,
            pelaksanaan=(),
            perkembangan=tuple(map(_without_words, one.perkembangan)),
            realisasi=tuple(replace(row, nomor_bukti=None) for row in one.realisasi),
            bukti=(),
            jadwal=tuple(replace(row, alasan=None) for row in one.jadwal),
        )
        if one.fokus not in self._terlindung:
            return plain
        return replace(
            plain,
            nama=f"Kegiatan {one.nama_fokus}",
            program=None,
            pelaksana="",
            nama_pelaksana=WITHHELD,
            mitra=(),
            lokasi=tuple(replace(place, desa=None, kode_desa=None) for place in one.lokasi),
        )

    def singkat(self, one: KegiatanSingkat) -> KegiatanSingkat:
        """Leave the name and the doer of a kegiatan of a protected fokus out."""
        if one.fokus not in self._terlindung:
            return one
        return replace(one, nama=f"Kegiatan {one.nama_fokus}", nama_pelaksana=WITHHELD)

    def aset(self, row: AsetLaporan) -> AsetLaporan:
        """Leave out of an asset what was written freely, and where it is if it is protected."""
        plain = replace(row, keadaan=None, catatan=None, sumber=None)
        if row.kode_fokus not in self._terlindung:
            return plain
        return replace(plain, nama=row.fokus, desa=None)


def _pilot(row: StatusPilot) -> StatusPilot:
    return replace(row, alasan=None, catatan_dasar_hukum=None, sumber=None, penerbit=None)


def _agenda(row: AgendaLaporan) -> AgendaLaporan:
    return replace(row, tempat=None, hasil=None, catatan=None, sumber=None)


def _without_words(row: PerkembanganTercatat) -> PerkembanganTercatat:
    return replace(row, hasil=None, kendala=None, tindak_lanjut=None)


def _with(ringkasan: Ringkasan, found: tuple[Cacah, ...]) -> Ringkasan:
    """Replace the counts of people; what is reported but not published says so."""
    counts = found or tuple(Cacah(None) for _name in GROUPS)
    figures = {}
    for name, count in zip(GROUPS, counts, strict=True):
        own: Angka = getattr(ringkasan, name)
        silent = count.nilai is None and not count.samar and own.nilai is not None
        figures[name] = Angka(count.nilai, own.tabel, (), WITHHELD if silent else count.samar)
    return replace(ringkasan, **figures)
