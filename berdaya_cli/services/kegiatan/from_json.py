"""Reading a kegiatan that came as JSON: texts parsed, names found, every mistake with its key."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial
from typing import ParamSpec, TypeVar

from berdaya_cli.domain.errors import BerdayaError, InvalidValueError
from berdaya_cli.domain.kegiatan.anggaran import Anggaran, day_in_year, parse_tahap, parse_tahun
from berdaya_cli.domain.kegiatan.bukti import Bukti, parse_jenis_bukti
from berdaya_cli.domain.kegiatan.jadwal import Jadwal, plan_of
from berdaya_cli.domain.kegiatan.kegiatan import Kegiatan, check_only_planned
from berdaya_cli.domain.kegiatan.masuk import (
    AnggaranMasuk,
    BuktiMasuk,
    Isian,
    KegiatanMasuk,
    PelaksanaanMasuk,
    PerkembanganMasuk,
    RealisasiMasuk,
    temuan_masuk,
)
from berdaya_cli.domain.kegiatan.pelaksanaan import Pelaksanaan
from berdaya_cli.domain.kegiatan.perkembangan import Perkembangan
from berdaya_cli.domain.kegiatan.peserta import GROUPS, Peserta
from berdaya_cli.domain.kegiatan.realisasi import Realisasi
from berdaya_cli.domain.kegiatan.status import parse_jenis, parse_status
from berdaya_cli.domain.kegiatan.utuh import KegiatanUtuh
from berdaya_cli.domain.reference.desa import Lokasi
from berdaya_cli.domain.tanggal import read_past_day
from berdaya_cli.domain.temuan import Temuan
from berdaya_cli.domain.uang import is_reported, parse_jumlah, parse_persen
from berdaya_cli.language import _
from berdaya_cli.services.kegiatan.attach import check_protected
from berdaya_cli.services.kegiatan.reschedule import plain_plan, read_plan
from berdaya_cli.services.reading import read_amount
from berdaya_cli.services.scope import desa_without_kecamatan, find_home
from berdaya_cli.storage.store import Store

P = ParamSpec("P")
T = TypeVar("T")


def temuan_of(number: int, key: str, error: BerdayaError) -> Temuan:
    """Report a mistake in one kegiatan of an input, with its number and the key."""
    return temuan_masuk(error.code, error.message, nomor=number, kunci=key, saran=error.hint)


@dataclass(slots=True)
class KegiatanReader:
    """Reads one kegiatan: texts parsed, names found, every mistake kept with its key."""

    store: Store
    number: int
    today: str
    temuan: list[Temuan] = field(default_factory=list)
    home: str = ""

    def read(self, item: KegiatanMasuk, kabupaten: str | None) -> KegiatanUtuh | None:
        """Read it all; None where something is wrong."""
        self.home = self._try("kabupaten", self._home, item.kabupaten, kabupaten) or ""
        if not self.home:
            return None
        kegiatan = self._kegiatan(item)
        lokasi = kegiatan.lokasi if kegiatan else ()
        rows = {
            "pelaksanaan": [
                self._pelaksanaan(f"pelaksanaan[{n}]", row, lokasi)
                for n, row in enumerate(item.pelaksanaan, 1)
            ],
            "perkembangan": [
                self._perkembangan(f"perkembangan[{n}]", row)
                for n, row in enumerate(item.perkembangan, 1)
            ],
            "anggaran": [
                self._anggaran(f"anggaran[{n}]", row) for n, row in enumerate(item.anggaran, 1)
            ],
            "realisasi": [
                self._realisasi(f"realisasi[{n}]", row) for n, row in enumerate(item.realisasi, 1)
            ],
            "bukti": [
                self._bukti(f"bukti[{n}]", row, kegiatan)
                for n, row in enumerate(item.bukti, 1)
                if row.sha256 is None or row.tautan or row.tempat
            ],
        }
        if self.temuan or kegiatan is None:
            return None
        return KegiatanUtuh(kegiatan=kegiatan, **{k: tuple(v) for k, v in rows.items()})  # type: ignore[arg-type]  # no mistake, so every row is there

    def _home(self, said: str | None, asked: str | None) -> str:
        """Find the regency; what the kegiatan says of it and what the command says must agree."""
        home = find_home(self.store, said or asked)
        if asked and find_home(self.store, asked) != home:
            raise InvalidValueError(
                _("It is one of {home}, not of {asked}."),
                home=self.store.kabupaten.nama(home),
                asked=asked,
            )
        return home

    def _kegiatan(self, item: KegiatanMasuk) -> Kegiatan | None:
        home, store = self.home, self.store
        fokus = self._try("fokus", store.fokus.find, item.fokus, home)
        pelaksana = self._try("pelaksana", store.lembaga.find, item.pelaksana, home)
        mitra = [
            self._try(f"mitra[{n}]", store.lembaga.find, name, home)
            for n, name in enumerate(item.mitra, 1)
        ]
        lokasi = [
            self._try(f"lokasi[{n}]", self._lokasi, place.kecamatan, place.desa)
            for n, place in enumerate(item.lokasi, 1)
        ]
        jenis = item.jenis or ("kolaborasi" if item.program else "baru")
        kind = self._try("jenis", parse_jenis, jenis)
        plans = self._plans(item)
        manfaat = self._count("penerima_manfaat", item.penerima_manfaat)
        if self.temuan or not (fokus and pelaksana and kind and plans):
            return None
        status = item.perkembangan[-1].status if item.perkembangan else None
        kegiatan = self._try(
            "",
            partial(
                Kegiatan,
                kabupaten=home,
                nama=" ".join(item.nama.split()),
                fokus=fokus.kode,
                pelaksana=pelaksana.kode,
                jenis=kind,
                program=item.program,
                tanggal_mulai=plans[-1].hari_mulai,
                tanggal_selesai=plans[-1].hari_selesai,
                jadwal=plans if len(plans) > 1 or plans[0].kira_kira else (),
                lokasi=_sorted(place for place in lokasi if place),
                mitra=tuple(sorted({body.kode for body in mitra if body})),
                uraian=item.uraian,
                sub_kegiatan=item.sub_kegiatan,
                penerima_manfaat=manfaat,
                lanjutan_dari=item.lanjutan_dari,
            ),
        )
        if kegiatan and not item.jadwal:
            happened = bool(item.pelaksanaan)
            key = "tanggal_mulai"
            self._try(key, check_only_planned, kegiatan, status, happened=happened)
        return kegiatan

    def _plans(self, item: KegiatanMasuk) -> tuple[Jadwal, ...]:
        """Read the plans of its time: those that are listed, else what is said of it."""
        read = plan_of if not item.jadwal else plain_plan
        own = self._try("tanggal_mulai", read, item.tanggal_mulai, item.tanggal_selesai)
        plans = [
            self._try(f"jadwal[{n}]", partial(read_plan, row, self.today, first=n == 1))
            for n, row in enumerate(item.jadwal, 1)
        ]
        if own is None or None in plans:
            return ()
        found = tuple(plan for plan in plans if plan) or (own,)
        if (own.mulai, own.selesai) != (found[-1].mulai, found[-1].selesai):
            said = _("The last jadwal is of another time.")
            self._note("tanggal_mulai", InvalidValueError(said))
        return found

    def _lokasi(self, kecamatan: str, desa: str | None) -> Lokasi:
        place = Lokasi(self.store.kecamatan.find(kecamatan, self.home).kode)
        return self.store.desa.find(desa, (place.kecamatan,)) if desa else place

    def _pelaksanaan(
        self, key: str, row: PelaksanaanMasuk, places: tuple[Lokasi, ...]
    ) -> Pelaksanaan | None:
        day = self._day(key, row.tanggal)
        counts = {name: self._count(f"{key}.{name}", getattr(row, name)) for name in GROUPS}
        peserta = self._try(key, partial(Peserta, **counts))
        lokasi = None
        if row.desa and not row.kecamatan:
            self._note(f"{key}.desa", desa_without_kecamatan())
        if row.kecamatan:
            lokasi = self._try(f"{key}.kecamatan", self._lokasi, row.kecamatan, row.desa)
        allowed = {place.kecamatan for place in places}
        if lokasi and allowed and lokasi.kecamatan not in allowed:
            said = _("It does not take place in this kecamatan.")
            self._note(f"{key}.kecamatan", InvalidValueError(said))
        if day is None or peserta is None:
            return None
        return Pelaksanaan(
            tanggal=day, peserta=peserta, lokasi=lokasi, tempat=row.tempat, catatan=row.catatan
        )

    def _perkembangan(self, key: str, row: PerkembanganMasuk) -> Perkembangan | None:
        day = self._day(key, row.tanggal)
        status = self._try(f"{key}.status", parse_status, row.status)
        fisik = self._fisik(f"{key}.fisik_persen", row.fisik_persen)
        if day is None or status is None:
            return None
        return Perkembangan(
            tanggal=day,
            status=status,
            fisik_persen=fisik,
            hasil=row.hasil,
            kendala=row.kendala,
            tindak_lanjut=row.tindak_lanjut,
        )

    def _anggaran(self, key: str, row: AnggaranMasuk) -> Anggaran | None:
        day = self._day(key, row.tanggal)
        source = self._source(key, row.sumber_dana)
        tahap = self._try(f"{key}.tahap", parse_tahap, row.tahap)
        jumlah = self._try(f"{key}.jumlah", read_amount, str(row.jumlah))
        year = str(row.tahun) if row.tahun is not None else (day or "")[:4]
        tahun = self._try(f"{key}.tahun", parse_tahun, year) if year else None
        said = row.tanggal_dokumen
        of = self._try(f"{key}.tanggal_dokumen", read_past_day, said, self.today) if said else None
        if day is None or source is None or tahap is None or jumlah is None or tahun is None:
            return None
        if day_in_year(day, tahun) != day:
            said = _("The pagu of {year} cannot be set on {date}.")
            self._note(f"{key}.tanggal", InvalidValueError(said, year=tahun, date=day))
        return Anggaran(
            tanggal=day,
            sumber_dana=source,
            tahun=tahun,
            tahap=tahap,
            jumlah=jumlah,
            nomor_dokumen=row.nomor_dokumen,
            tanggal_dokumen=of,
        )

    def _realisasi(self, key: str, row: RealisasiMasuk) -> Realisasi | None:
        day = self._day(key, row.tanggal)
        source = self._source(key, row.sumber_dana)
        jumlah = self._try(f"{key}.jumlah", read_amount, str(row.jumlah), below_zero=True)
        if day is None or source is None or jumlah is None:
            return None
        return Realisasi(
            tanggal=day,
            sumber_dana=source,
            jumlah=jumlah,
            nomor_bukti=row.nomor_bukti,
            catatan=row.catatan,
        )

    def _bukti(self, key: str, row: BuktiMasuk, kegiatan: Kegiatan | None) -> Bukti | None:
        day = self._day(key, row.tanggal)
        jenis = self._try(f"{key}.jenis", parse_jenis_bukti, row.jenis)
        if (row.tautan is None) == (row.tempat is None):
            self._note(key, InvalidValueError(_("Evidence needs a tautan or a tempat.")))
            return None
        if kegiatan and row.tempat is None:
            self._try(key, check_protected, self.store, self.home, kegiatan.fokus)
        if day is None or jenis is None:
            return None
        return self._try(
            key,
            partial(
                Bukti,
                tanggal=day,
                jenis=jenis,
                keterangan=row.keterangan,
                tautan=row.tautan,
                tempat=row.tempat,
            ),
        )

    def _day(self, key: str, text: str) -> str | None:
        return self._try(f"{key}.tanggal", read_past_day, text, self.today)

    def _source(self, key: str, text: str) -> str | None:
        return self._try(f"{key}.sumber_dana", self.store.sumber_dana.find, text, self.home)

    def _count(self, key: str, value: Isian) -> int | None:
        text = None if value is None else str(value)
        return self._try(key, parse_jumlah, text or "") if is_reported(text) else None

    def _fisik(self, key: str, value: Isian) -> int | None:
        if isinstance(value, int):
            return self._try(key, parse_persen, f"{value // 100},{value % 100:02}")
        return self._try(key, parse_persen, value or "") if is_reported(value) else None

    def _try(self, key: str, find: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T | None:
        try:
            return find(*args, **kwargs)
        except BerdayaError as error:
            self._note(key, error)
            return None

    def _note(self, key: str, error: BerdayaError) -> None:
        for one in error.each:
            self.temuan.append(temuan_of(self.number, key, one))


def _sorted(places: Iterable[Lokasi]) -> tuple[Lokasi, ...]:
    """Return each place once; a kecamatan of which a desa is named is left out."""
    found = set(places)
    with_desa = {place.kecamatan for place in found if place.desa}
    kept = {place for place in found if place.desa or place.kecamatan not in with_desa}
    return tuple(sorted(kept, key=lambda place: (place.kecamatan, place.desa or "")))
