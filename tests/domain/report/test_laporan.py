"""What a report is about, and by which names its figures are asked for."""

from dataclasses import replace

import pytest

from berdaya_cli.domain.report.angka import Angka
from berdaya_cli.domain.report.lingkup import Lingkup
from tests.domain.publish.test_versi_publik import TW4, laporan


@pytest.mark.parametrize(
    ("jenis", "kecamatan", "opd", "fokus", "whole"),
    [
        ("kabupaten", None, None, None, True),
        ("kecamatan", "x", None, None, False),
        ("opd", None, "x", None, False),
        ("fokus", None, None, "x", False),
    ],
)
def test_a_scope_says_by_its_code_what_it_is_about(jenis, kecamatan, opd, fokus, whole):
    scope = Lingkup(jenis, "x", "X")

    assert (scope.kecamatan, scope.opd, scope.fokus, scope.is_whole) == (
        kecamatan,
        opd,
        fokus,
        whole,
    )


def test_every_figure_has_a_name_of_its_own():
    bulan = (TW4, Angka(1, "kegiatan"))
    found = dict(replace(laporan(), per_bulan=(bulan,)).semua_angka)
    groups = {name.rpartition(".")[0] for name in found}

    assert groups == {
        f"{group}.{kapan}"
        for group in ("total", "mitra", "fokus.lansia", "fokus.rppa", "kecamatan.33.03.05", "kecamatan.33.03.06")
        for kapan in ("ini", "sebelum", "tahun_berjalan")
    } | {
        "sel.33.03.05.lansia.ini", "sel.33.03.06.lansia.ini", "bulan.2025-TW4", "kegiatan.1.ini",
        "kegiatan.1.tahun_berjalan",
    }  # fmt: skip
    assert found["total.ini.jumlah"].nilai == 20
    assert found["total.sebelum.jumlah"].nilai == 30
    assert found["fokus.lansia.tahun_berjalan.jumlah"].nilai == 50
    assert found["sel.33.03.06.lansia.ini.jumlah"].nilai is None
    assert found["bulan.2025-TW4.kegiatan"].nilai == 1
    assert found["kegiatan.1.ini.realisasi"].nilai == 500


def test_a_group_gives_the_figures_of_a_stretch_of_time():
    total = laporan().total

    assert [total.pada(kapan).jumlah.nilai for kapan in ("ini", "sebelum", "tahun_berjalan")] == [
        20,
        30,
        50,
    ]


def test_what_is_of_the_year_alone_is_not_in_the_period():
    one = laporan()
    other = replace(one.kegiatan[0], dalam_periode=False, menyangkut=False)
    outside = replace(one.kegiatan[0], dalam_periode=False)

    assert not one.terbatas
    listed = replace(one, kegiatan=(other, outside, *one.kegiatan)).dalam_periode
    assert listed == (*one.kegiatan, outside)
    assert [name for name, _group in replace(one, mitra=None).kelompok][:2] == [
        "total",
        "fokus.lansia",
    ]
