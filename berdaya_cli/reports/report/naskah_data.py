"""The manuscript with every value written out, for templates that lay it out."""

from dataclasses import dataclass

from berdaya_cli.domain.reference.instansi import Kop
from berdaya_cli.domain.report.edisi import TandaEdisi
from berdaya_cli.domain.report.penutup import PenandaTangan, Penutup
from berdaya_cli.domain.tabel import Jenis, Kolom, Value
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.language import _
from berdaya_cli.reports.drawing.charts import Gambar
from berdaya_cli.reports.formats.as_table import NUMERIC
from berdaya_cli.reports.report.naskah import Bagian, Naskah
from berdaya_cli.reports.section import FotoTercetak, Kartu, Section
from berdaya_cli.reports.values import for_people, visible

DOTS = "." * 24
"""Where a pen writes what is not known yet."""
DOTS_TO_SIGN = f"({'.' * 36})"
"""Where a pen writes a name."""


@dataclass(frozen=True, slots=True)
class KolomTertulis:
    """A column: its heading, and whether its cells are figures."""

    judul: str
    kanan: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionTertulis:
    """A section whose cells are texts; see ``Section``."""

    judul: str
    paragraf: tuple[str, ...]
    kartu: tuple[Kartu, ...]
    rincian: tuple[tuple[str, str], ...]
    daftar: tuple[str, ...]
    kolom: tuple[KolomTertulis, ...]
    baris: tuple[tuple[str, ...], ...]
    berjumlah: int
    centang: tuple[str, ...]
    gambar: tuple[Gambar, ...]
    foto: tuple[FotoTercetak, ...]
    kisi: int
    catatan: tuple[str, ...]
    soroti: tuple[tuple[int, int], ...]
    separuh: bool


@dataclass(frozen=True, slots=True)
class BagianTertulis:
    """A part with its heading and sections."""

    judul: str
    sections: tuple[SectionTertulis, ...]


def side_by_side(bagian: BagianTertulis) -> list[list[SectionTertulis]]:
    """Lay a part out in rows of one section, or of two that need half of the width each."""
    rows: list[list[SectionTertulis]] = []
    for one in bagian.sections:
        last = rows[-1] if rows else []
        if one.separuh and len(last) == 1 and last[0].separuh:
            last.append(one)
        else:
            rows.append([one])
    return rows


@dataclass(frozen=True, slots=True)
class TandaTangan:
    """A signature: the lines above it, the name (empty for a pen), the lines below."""

    jabatan: tuple[str, ...]
    nama: str
    bawah: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NaskahTertulis:
    """All that a template needs."""

    kop: Kop
    judul: tuple[str, ...]
    keadaan: str
    utama: str
    nomor: str | None
    draf: bool
    tanda: str
    kaki: str
    segel: str | None
    edisi: TandaEdisi | None
    ringkasan: BagianTertulis
    bagian: tuple[BagianTertulis, ...]
    lampiran: tuple[BagianTertulis, ...]
    tempat_tanggal: str
    penanda_tangan: TandaTangan
    mengetahui: TandaTangan | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SuratTertulis:
    """A letter with every value written out, as templates need it."""

    kop: Kop
    judul: tuple[str, ...]
    nomor: str
    berkas: str
    hal: str
    tujuan: tuple[str, ...]
    tempat: str
    sections: tuple[SectionTertulis, ...]
    tempat_tanggal: str
    penanda_tangan: TandaTangan
    tembusan: tuple[str, ...]
    tanda: str


def write_out(naskah: Naskah) -> NaskahTertulis:
    """Write every value out; a picture stays as it is, for each form draws it in its own way."""
    ending = naskah.penutup
    return NaskahTertulis(
        kop=kop_out(naskah.kop),
        judul=naskah.judul,
        keadaan=naskah.keadaan,
        utama=visible(naskah.utama),
        nomor=visible(ending.nomor) if ending.nomor else None,
        draf=naskah.draf,
        tanda=naskah.tanda,
        segel=naskah.segel,
        edisi=naskah.edisi,
        kaki=f"{naskah.daerah}, {naskah.periode}",
        ringkasan=_bagian(naskah.ringkasan),
        bagian=tuple(map(_bagian, naskah.bagian)),
        lampiran=tuple(map(_bagian, naskah.lampiran)),
        tempat_tanggal=place_and_day(ending),
        penanda_tangan=signature_out(ending.penanda_tangan),
        mengetahui=signature_out(ending.mengetahui) if ending.mengetahui else None,
    )


def kop_out(kop: Kop) -> Kop:
    """Write the lines of a letterhead out."""
    return Kop(
        baris=tuple(map(visible, kop.baris)),
        alamat=tuple(map(visible, kop.alamat)),
        lambang=kop.lambang,
    )


def place_and_day(ending: Penutup) -> str:
    """Write where and when something is signed; a day that is not known is left to a pen."""
    day = nama_tanggal(ending.tanggal) if ending.tanggal else DOTS
    return visible(f"{ending.tempat}, {day}")


def signature_out(one: PenandaTangan) -> TandaTangan:
    """Write a signature out."""
    *above, last = map(visible, one.jabatan or (DOTS,))
    below = (one.pangkat, f"NIP {one.nip}" if one.nip else None)
    return TandaTangan(
        (*above, f"{last},"), visible(one.nama or ""), tuple(visible(t) for t in below if t)
    )


def _bagian(bagian: Bagian) -> BagianTertulis:
    return BagianTertulis(bagian.judul, tuple(map(section_out, bagian.sections)))


def section_out(section: Section) -> SectionTertulis:
    """Write a section out."""
    kinds = [kolom.jenis for kolom in section.kolom]
    return SectionTertulis(
        judul=visible(section.judul),
        paragraf=tuple(map(visible, section.paragraf)),
        rincian=tuple((visible(label), visible(fact)) for label, fact in section.rincian),
        daftar=tuple(map(visible, section.daftar)),
        kartu=tuple(
            Kartu(visible(one.label), visible(one.angka), tuple(map(visible, one.rinci)))
            for one in section.kartu
        ),
        kolom=tuple(
            KolomTertulis(visible(heading(kolom)), kolom.jenis in NUMERIC)
            for kolom in section.kolom
        ),
        baris=tuple(
            tuple(_cell(value, jenis) for value, jenis in zip(row, kinds, strict=True))
            for row in section.baris
        ),
        berjumlah=section.berjumlah,
        centang=tuple(map(visible, section.centang)),
        gambar=section.gambar,
        foto=section.foto,
        kisi=section.kisi,
        catatan=tuple(map(visible, section.catatan)),
        soroti=tuple(sorted(section.soroti)),
        separuh=section.separuh,
    )


def heading(kolom: Kolom) -> str:
    """Return the heading of a column; the currency stands there once, not in each cell."""
    judul = _(kolom.judul)
    return f"{judul} (Rp)" if kolom.jenis == "rupiah" and "(Rp)" not in judul else judul


def _cell(value: Value, jenis: Jenis) -> str:
    return for_people(value, "angka" if jenis == "rupiah" else jenis)
