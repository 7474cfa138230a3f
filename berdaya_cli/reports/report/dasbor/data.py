"""A dashboard as data for its page: what JavaScript adds up and shows.

Codes and texts stand once and are pointed to by their place in a list, so that the file stays
small. Nothing here is a sum that the page could not make of the rows that it shows.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any, TypeVar

from berdaya_cli.domain.indikator.capaian import Capaian
from berdaya_cli.domain.kegiatan.status import NAMA_STATUS
from berdaya_cli.domain.reference.dokumen import NAMA_DOKUMEN
from berdaya_cli.domain.reference.fokus import short_label
from berdaya_cli.domain.report.dasbor import Dasbor, OrangDiTempat
from berdaya_cli.domain.report.kegiatan import KegiatanSingkat
from berdaya_cli.domain.report.laporan import BarisKegiatan, Laporan, Sel
from berdaya_cli.domain.tanggal import nama_pendek, nama_tanggal
from berdaya_cli.language import LANGUAGES, _, speaking
from berdaya_cli.reports.report.dasbor.attained import attained
from berdaya_cli.reports.report.dasbor.words import WORDS
from berdaya_cli.reports.stamp import marks
from berdaya_cli.reports.values import visible

Json = Any
"""What JSON can hold."""
LARGEST_EXACT = 2**53 - 1
"""The largest whole number that JavaScript reads from JSON as it is (ECMA-262, Number)."""
NONE = -1
"""Stands for a place in a list that there is none of."""
K = TypeVar("K")


def to_data(dasbor: Dasbor) -> dict[str, Json]:
    """Return all that the page shows, in a fixed order: the same dashboard, the same data."""
    return _Writer(dasbor).data()


def in_both(say: Callable[[], str]) -> list[str]:
    """Return something said in each of LANGUAGES."""
    said = []
    for language in LANGUAGES:
        with speaking(language):
            said.append(say())
    return said


class _List(dict[K, int]):
    """Things in the order in which they were first asked for, each with its place."""

    def place(self, thing: K) -> int:
        return self.setdefault(thing, len(self))


class _Writer:
    """What the parts of the data have in common: the lists that they point into."""

    def __init__(self, dasbor: Dasbor) -> None:
        self._dasbor = dasbor
        self._kecamatan = {row.kode: n for n, row in enumerate(dasbor.terbaru.wilayah)}
        self._by_name = {row.nama: n for n, row in enumerate(dasbor.terbaru.wilayah)}
        names = {group.kode: group.nama for one in dasbor.laporan for group in one.per_fokus}
        about = dasbor.awal[1]
        if about.fokus:
            names.setdefault(about.fokus, about.nama)
        self._fokus_names = names
        self._fokus = {kode: n for n, kode in enumerate(names)}
        self._lembaga_names = dict(sorted(_bodies(dasbor)))
        if about.opd:
            self._lembaga_names.setdefault(about.opd, about.nama)
        self._body_by_name = {nama: n for n, nama in enumerate(self._lembaga_names.values())}
        self._lembaga = {kode: n for n, kode in enumerate(self._lembaga_names)}
        self._status = {status: n for n, status in enumerate(NAMA_STATUS)}
        self._dokumen: dict[str, int] = {kode: n for n, kode in enumerate(NAMA_DOKUMEN)}
        self._desa: _List[str] = _List()
        self._texts: _List[tuple[str, ...]] = _List()
        self._kegiatan: dict[int, int] = {}
        self._kegiatan_rows: list[Json] = []

    def data(self) -> dict[str, Json]:
        dasbor, latest = self._dasbor, self._dasbor.terbaru
        for row in _latest_of_each(dasbor):
            self._kegiatan[row.kegiatan.id] = len(self._kegiatan)
            self._kegiatan_rows.append(self._one(row))
        states = {one.periode.akhir: self._state(one) for one in dasbor.per_akhir}
        people: dict[tuple[str, int | None], list[OrangDiTempat]] = {}
        for row_of in dasbor.orang:
            people.setdefault((row_of.periode, row_of.kegiatan), []).append(row_of)
        periods = [self._period(one, people) for one in dasbor.laporan]
        return {
            "skema": "berdaya/dasbor/1",
            "daerah": visible(latest.daerah.nama),
            "tanda": in_both(partial(marks, latest)),
            "samar": latest.samar_di_bawah or 0,
            "segel": latest.segel or "",
            "awal": self._opening(),
            "kecamatan": [[row.kode, visible(row.nama)] for row in latest.wilayah],
            "fokus": [
                [kode, visible(nama), visible(short_label(kode, nama))]
                for kode, nama in self._fokus_names.items()
            ],
            "lembaga": [[kode, visible(nama)] for kode, nama in self._lembaga_names.items()],
            "status": [[kode, *in_both(partial(_, nama))] for kode, nama in NAMA_STATUS.items()],
            "dokumen": list(NAMA_DOKUMEN.values()),
            "kegiatan": self._kegiatan_rows,
            "periode": periods,
            "keadaan": states,
            "peserta": [self._cell(row) for row in dasbor.orang if row.kegiatan is None],
            "belum_diumumkan": [self._cell(row) for row in dasbor.belum_diumumkan],
            "sumber_peta": [visible(said) for said in dasbor.sumber_batas],
            "desa": list(self._desa),
            "teks": list(self._texts),
            "kata": {word: in_both(partial(_, word))[0] for word in WORDS},
        }

    def _opening(self) -> dict[str, str]:
        periode, about = self._dasbor.awal
        return {
            "periode": periode,
            "kecamatan": about.kecamatan or "",
            "fokus": about.fokus or "",
            "opd": about.opd or "",
        }

    def _text(self, say: Callable[[], str]) -> int:
        return self._texts.place(tuple(in_both(say)))

    def _one(self, row: BarisKegiatan) -> Json:
        """Return what a kegiatan is: name, fokus, who does it, whether all over the regency, where.

        A place is a kecamatan and a desa, or NONE.
        """
        one = row.kegiatan
        return [
            visible(one.nama),
            self._fokus.get(one.fokus, NONE),
            self._lembaga.get(one.pelaksana, NONE),
            int(one.seluruh_kabupaten),
            [
                [
                    self._kecamatan.get(place.kecamatan, NONE),
                    self._desa.place(visible(place.desa))
                    if place.desa and not one.terlindung
                    else NONE,
                ]
                for place in one.lokasi
            ],
        ]

    def _state(self, laporan: Laporan) -> dict[str, Json]:
        """Return how things stand on the last day of a period."""
        return {
            "hari": laporan.hari,
            "nama_hari": [
                self._text(partial(nama_tanggal, laporan.hari)),
                self._text(partial(nama_pendek, laporan.hari)),
            ],
            "kegiatan": [self._standing(row, laporan) for row in laporan.kegiatan],
            "pilot": [n for n, row in enumerate(laporan.wilayah) if row.pilot],
            "desa": [
                [
                    self._kecamatan[row.kecamatan],
                    len(row.desa),
                    [[self._kegiatan[n] for n in desa.kegiatan] for desa in row.terjangkau],
                ]
                for row in laporan.jangkauan
            ],
            "sel": [self._sel(sel, laporan) for sel in laporan.sel],
            "terlambat": [self._late(one) for one in laporan.terlambat],
            "dokumen": [
                [self._kecamatan[str(place["kode"])], self._dokumen[str(place["dokumen"])]]
                for place in (dict(gap.tempat) for gap in laporan.celah_dokumen)
            ],
            "tindak_lanjut": [
                [
                    visible(row.uraian),
                    visible(row.nama_lembaga),
                    self._lembaga.get(row.lembaga, NONE),
                    self._text(partial(nama_tanggal, row.batas)),
                    self._where(laporan, row.id),
                ]
                for row in laporan.tindak_lanjut
            ],
        }

    def _standing(self, row: BarisKegiatan, laporan: Laporan) -> Json:
        """Return status, pagu, spending so far, when it is.

        What of the spending is held against the pagu follows where that is not all of it.
        """
        spent, against = _exact(row.ini.realisasi_sd.nilai), _exact(row.ini.realisasi_berpagu.nilai)
        return [
            self._kegiatan[row.kegiatan.id],
            NONE if row.status is None else self._status[row.status],
            _exact(row.ini.pagu.nilai),
            spent,
            self._text(partial(row.kegiatan.waktu, laporan.hari)),
            *([against] if against != spent else []),
        ]

    def _period(
        self, laporan: Laporan, people: dict[tuple[str, int | None], list[OrangDiTempat]]
    ) -> dict[str, Json]:
        """Return what happened in a period, of each kegiatan that its figures hold."""
        periode, forms = laporan.periode, laporan.formulir
        return {
            "kode": periode.kode,
            "nama": in_both(lambda: periode.nama),
            "akhir": periode.akhir,
            "triwulan": [quarter.kode for quarter in periode.triwulan],
            "formulir": [forms.diterima, forms.keluar] if forms else None,
            "indikator": [self._attained(line) for line in laporan.indikator],
            "kegiatan": [
                [
                    self._kegiatan[row.kegiatan.id],
                    int(row.dalam_periode),
                    _exact(row.ini.realisasi.nilai),
                    *(
                        [self._kecamatan.get(one.kecamatan, NONE), *_trimmed(one.cacah)]
                        for one in people.get((periode.kode, row.kegiatan.id), ())
                    ),
                ]
                for row in laporan.kegiatan
                if row.menyangkut
            ],
        }

    def _attained(self, line: Capaian) -> Json:
        place, fokus = line.kecamatan or "", line.indikator.fokus or ""
        where = self._kecamatan.get(place, NONE), self._fokus.get(fokus, NONE)
        return [*where, *attained(line, self._text)]

    def _cell(self, row: OrangDiTempat) -> Json:
        return [
            row.periode,
            self._kecamatan.get(row.kecamatan, NONE),
            self._fokus.get(row.fokus, NONE),
            *row.cacah,
        ]

    def _sel(self, sel: Sel, laporan: Laporan) -> Json:
        """Return who answers for a fokus in a kecamatan, or since when nobody does."""
        since = sel.terbuka_sejak
        return [
            self._kecamatan[sel.kecamatan],
            self._fokus.get(sel.fokus, NONE),
            [self._lembaga[kode] for kode in sel.kode_penanggung_jawab],
            NONE
            if since is None or since > laporan.hari
            else self._text(partial(nama_tanggal, since)),
            int(since is not None),
        ]

    def _late(self, one: KegiatanSingkat) -> Json:
        """Return a kegiatan that is past its end; of one that no period here has, what it is."""
        until = self._text(partial(nama_tanggal, one.selesai or one.mulai))
        if one.id in self._kegiatan:
            return [self._kegiatan[one.id], until]
        return [
            NONE,
            until,
            visible(one.nama),
            self._fokus.get(one.fokus, NONE),
            visible(one.nama_pelaksana),
            [n for name, n in self._by_name.items() if f", {name}, " in f", {one.tempat}, "],
            self._body_by_name.get(one.nama_pelaksana, NONE),
        ]

    def _where(self, laporan: Laporan, number: int) -> list[int]:
        rows, end = self._dasbor.tindak_lanjut_di, laporan.periode.akhir
        return [self._kecamatan[at] for day, at, those in rows if day == end and number in those]


def _bodies(dasbor: Dasbor) -> Iterator[tuple[str, str]]:
    """Return who does kegiatan, or answers for a fokus; who is withheld has no code."""
    for laporan in dasbor.laporan:
        for row in laporan.kegiatan:
            if row.kegiatan.pelaksana:
                yield row.kegiatan.pelaksana, row.kegiatan.nama_pelaksana
        for sel in laporan.sel:
            yield from zip(sel.kode_penanggung_jawab, sel.penanggung_jawab, strict=True)


def _latest_of_each(dasbor: Dasbor) -> Iterable[BarisKegiatan]:
    """Return each kegiatan as the last of its reports has it, in the order of their numbers."""
    found = {row.kegiatan.id: row for one in dasbor.laporan for row in one.kegiatan}
    return (found[number] for number in sorted(found))


def _exact(amount: int | None) -> int | str | None:
    """Return an amount so that no reader rounds it: as text where it is beyond his numbers."""
    return str(amount) if amount is not None and abs(amount) > LARGEST_EXACT else amount


def _trimmed(cacah: tuple[int | str | None, ...]) -> list[int | str | None]:
    """Leave out what is not reported at the end."""
    known = max((n for n, one in enumerate(cacah, start=1) if one is not None), default=0)
    return list(cacah[:known])
