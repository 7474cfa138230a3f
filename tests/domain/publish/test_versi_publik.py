"""The edition of a report for the public: what leads to people is not in it."""

from dataclasses import replace

import pytest

from berdaya_cli.domain.kegiatan.peserta import GROUPS
from berdaya_cli.domain.periode import parse_periode
from berdaya_cli.domain.programme.pilot import StatusPilot
from berdaya_cli.domain.publish.penyamaran import Cacah, Kubus, SelPeserta
from berdaya_cli.domain.publish.versi_publik import for_the_public
from berdaya_cli.domain.reference.agenda import AgendaLaporan
from berdaya_cli.domain.reference.aset import AsetLaporan
from berdaya_cli.domain.reference.instansi import Kop
from berdaya_cli.domain.report.angka import WITHHELD, summarize
from berdaya_cli.domain.report.kegiatan import (
    BuktiTercatat,
    KegiatanLaporan,
    PelaksanaanTercatat,
    PerkembanganTercatat,
    RealisasiTercatat,
    TempatLaporan,
)
from berdaya_cli.domain.report.laporan import BarisKegiatan, Daerah, Kelompok, Laporan, Sel
from berdaya_cli.domain.report.lingkup import Lingkup
from berdaya_cli.domain.report.penutup import PenandaTangan, Penutup

TW4 = parse_periode("2025-TW4")
FREELY = "Bu Sri"
"""Stands wherever a text of the record was written freely."""
PLACE, ELSEWHERE = "33.03.05", "33.03.06"


def kegiatan(fokus="lansia"):
    return KegiatanLaporan(
        id=1, nama="Posyandu", uraian=FREELY, fokus=fokus, nama_fokus=fokus.upper(), jenis="kolaborasi",
        program="PKH", tanggal_mulai="2025-10-13", tanggal_selesai=None, seluruh_kabupaten=False,
        penerima_manfaat=3, pelaksana="dinsos", nama_pelaksana="Dinsos", mitra=("Aisyiyah",),
        lokasi=(TempatLaporan(PLACE, "Kejobong", "Sokanegara"),),
        pelaksanaan=(
            PelaksanaanTercatat(5, "2025-10-13", PLACE, None, 20, 9, 11, *[2] * (len(GROUPS) - 3)),
            PelaksanaanTercatat(4, "2025-08-13", PLACE, None, 30, 15, 15, *[None] * (len(GROUPS) - 3)),
        ),
        perkembangan=(PerkembanganTercatat(6, "2025-10-13", "berjalan", 5000, FREELY, FREELY, FREELY),),
        realisasi=(RealisasiTercatat(8, "2025-10-13", "bok", 500),),
        bukti=(BuktiTercatat(7, "2025-10-13", FREELY),),
    )  # fmt: skip


def kelompok(kode, rows):
    return Kelompok(
        kode=kode, nama=kode, ini=summarize(rows, TW4), sebelum=summarize(rows, TW4.sebelum),
        tahun_berjalan=summarize(rows, TW4.tahun_berjalan),
    )  # fmt: skip


def laporan(jenis="kabupaten", kode="33.03", fokus="lansia"):
    rows = (kegiatan(fokus),)
    row = BarisKegiatan(
        kegiatan=rows[0], dalam_periode=True, menyangkut=True, status="berjalan", kurang=(), sumber_dana=(),
        ini=summarize(rows, TW4), tahun_berjalan=summarize(rows, TW4.tahun_berjalan),
    )  # fmt: skip
    return Laporan(
        lingkup=Lingkup(jenis, kode, "x"), daerah=Daerah("33.03", "Kabupaten Purbalingga"), periode=TW4,
        hari="2025-12-31", contoh=False, kategori="miskin",
        pilot=StatusPilot(
            alasan=FREELY, berlaku_mulai="2025-07", berlaku_sampai=None, dasar_hukum="Surat",
            tanggal_dasar_hukum="2025-07", catatan_dasar_hukum=FREELY, sumber=FREELY, penerbit=FREELY, berlaku=True,
        ),
        wilayah=(), sel=tuple(
            Sel(kecamatan=place, nama_kecamatan="x", fokus=fokus, nama_fokus="x", penanggung_jawab=("Dinsos",),
                kode_penanggung_jawab=("dinsos",), pendukung=(), ini=summarize(rows, TW4, place))
            for place in (PLACE, ELSEWHERE)
        ),
        aset=(AsetLaporan(
            nama="Rumah aman", kode_fokus=fokus, fokus="RPPA", kecamatan="Kejobong", desa="Sokanegara",
            keadaan=FREELY, per_tanggal="2025-07", catatan=FREELY, sumber=FREELY,
        ),),
        agenda=(AgendaLaporan(
            nama="Rakor", tanggal_mulai="2025-10-13", tanggal_selesai=None, tempat=FREELY, hasil=FREELY,
            catatan=FREELY, sumber=FREELY,
        ),),
        kegiatan=(row,), kegiatan_mitra=(row,), total=kelompok("total", rows), dalam=summarize(rows, TW4), mitra=kelompok("mitra", rows),
        per_fokus=(kelompok(fokus, rows), kelompok("rppa" if fokus == "lansia" else "lansia", ())),
        per_kecamatan=(kelompok(PLACE, rows), kelompok(ELSEWHERE, rows)), per_bulan=(), terlambat=(), celah=(),
        tindak_lanjut=(FREELY,), kop=Kop(baris=()),
        penutup=Penutup(
            nomor="12", tanggal="2026-01-08", tempat="Purbalingga",
            penanda_tangan=PenandaTangan(jabatan=("Kepala",), nama=FREELY, nip="19"),
            mengetahui=PenandaTangan(jabatan=("Sekda",), nama=FREELY),
        ),
    )  # fmt: skip


def cell(periode, kecamatan, fokus, *counts):
    shown = tuple(Cacah(None, one) if isinstance(one, str) else Cacah(one) for one in counts)
    rest = (Cacah(None),) * (len(GROUPS) - len(shown))
    return SelPeserta(
        kabupaten="33.03", periode=periode, kecamatan=kecamatan, fokus=fokus, cacah=shown + rest
    )


CUBE = Kubus(
    5,
    (
        cell("2025-TW3", PLACE, "lansia", 30, 15, 15),
        cell("2025-TW4", PLACE, "lansia", 20, 9, 11, "<5"),
        cell("2025-TW4", ELSEWHERE, "lansia", 7),
        cell("2025-TW4", PLACE, "rppa", 100),
    ),
)


def people(ringkasan, how_many=4):
    return [getattr(ringkasan, name).tampil for name in GROUPS[:how_many]]


def public(kubus=CUBE, terlindung=("rppa",), **scope):
    return for_the_public(laporan(**scope), kubus, frozenset(terlindung))


def test_no_free_text_and_no_official_is_left():
    assert FREELY in repr(laporan())

    found = public()

    assert FREELY not in repr(found)
    assert found.penutup == Penutup(
        nomor=None, tanggal=None, tempat="Purbalingga",
        penanda_tangan=PenandaTangan(jabatan=("Kepala",)), mengetahui=None,
    )  # fmt: skip
    assert found.tindak_lanjut == ()
    assert found.samar_di_bawah == 5


def test_what_names_nobody_stays():
    found, before = public(), laporan()

    assert found.pilot.dasar_hukum == "Surat"
    assert [(row.nama, row.desa, row.per_tanggal) for row in found.aset] == [
        ("Rumah aman", "Sokanegara", "2025-07")
    ]
    assert [(row.nama, row.tanggal_mulai) for row in found.agenda] == [("Rakor", "2025-10-13")]
    for row in (found.kegiatan[0].kegiatan, found.kegiatan_mitra[0].kegiatan):
        assert (row.nama, row.program, row.nama_pelaksana, row.mitra) == (
            "Posyandu",
            "PKH",
            "Dinsos",
            ("Aisyiyah",),
        )
        assert row.lokasi[0].desa == "Sokanegara"
        assert row.perkembangan[0].status == "berjalan"
        assert (row.penerima_manfaat, row.pelaksanaan, row.bukti) == (None, (), ())
        assert row.realisasi == before.kegiatan[0].kegiatan.realisasi
    assert found.total.ini.realisasi == before.total.ini.realisasi


def test_counts_of_people_come_from_the_published_cells():
    found = public()

    assert people(found.total.ini) == [127, 9, 11, WITHHELD]
    assert people(found.total.sebelum) == [30, 15, 15, None]
    assert people(found.total.tahun_berjalan) == [157, 24, 26, WITHHELD]
    assert [people(row.ini, 1) for row in found.per_fokus] == [[27], [100]]
    assert [people(row.ini, 1) for row in found.per_kecamatan] == [[120], [7]]
    assert [people(sel.ini) for sel in found.sel] == [[20, 9, 11, "<5"], [7, None, None, None]]
    assert all(getattr(found.total.ini, name).nomor == () for name in GROUPS)


@pytest.mark.parametrize(
    ("jenis", "kode", "total", "fokus", "kecamatan"),
    [
        ("kecamatan", PLACE, [120], [20], [120]),
        ("fokus", "lansia", [27], [27], [20]),
        ("fokus", "rppa", [100], [27], [100]),
    ],
)
def test_a_report_of_a_part_counts_the_cells_of_that_part(jenis, kode, total, fokus, kecamatan):
    found = public(jenis=jenis, kode=kode)

    assert people(found.total.ini, 1) == total
    assert people(found.per_fokus[0].ini, 1) == fokus
    assert people(found.per_kecamatan[0].ini, 1) == kecamatan


def test_of_an_opd_and_of_a_kegiatan_no_cell_tells():
    found = public(jenis="opd", kode="dinsos")

    assert people(found.total.ini) == people(found.mitra.ini) == [WITHHELD] * 4
    assert people(public().mitra.ini, 1) == [127]
    assert people(public().kegiatan[0].ini) == [WITHHELD] * 4
    assert people(public().kegiatan[0].tahun_berjalan) == [WITHHELD] * 4


def test_what_nobody_reported_is_not_said_to_be_withheld():
    bare = replace(kegiatan(), pelaksanaan=())
    one = laporan()
    none = summarize((bare,), TW4)
    found = for_the_public(
        replace(one, total=replace(one.total, ini=none)), Kubus(5, ()), frozenset()
    )

    assert people(found.total.ini) == [None] * 4
    assert people(found.total.tahun_berjalan) == [WITHHELD] * 4


def test_of_a_protected_fokus_no_place_and_no_name_is_left():
    found = public(fokus="rppa")

    for row in (found.kegiatan[0].kegiatan, found.kegiatan_mitra[0].kegiatan):
        assert (row.nama, row.program, row.pelaksana, row.nama_pelaksana) == (
            "Kegiatan RPPA",
            None,
            "",
            WITHHELD,
        )
        assert row.mitra == ()
        assert [(place.nama, place.desa) for place in row.lokasi] == [("Kejobong", None)]
    assert [(row.nama, row.desa) for row in found.aset] == [("RPPA", None)]


def test_a_report_without_pilot_or_partners_has_none_in_public():
    plain = replace(laporan(), pilot=None, mitra=None)

    found = for_the_public(plain, CUBE, frozenset())

    assert (found.pilot, found.mitra) == (None, None)
