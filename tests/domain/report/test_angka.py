"""The figures of a report: what counts in a period, and which records each figure names."""

import pytest

from berdaya_cli.domain.kegiatan.peserta import GROUPS
from berdaya_cli.domain.kegiatan.status import NAMA_STATUS
from berdaya_cli.domain.periode import parse_periode
from berdaya_cli.domain.report.angka import Angka, people_alone, summarize
from berdaya_cli.domain.report.kegiatan import (
    TANPA_TEMPAT,
    AnggaranTercatat,
    BuktiTercatat,
    KegiatanLaporan,
    PelaksanaanTercatat,
    PerkembanganTercatat,
    RealisasiTercatat,
    TempatLaporan,
)

TW3 = parse_periode("2025-TW3")
EDGES = [("2025-06-30", False), ("2025-07-01", True), ("2025-09-30", True), ("2025-10-01", False)]


def kegiatan(number=1, **changes):
    plain = {
        "id": number, "nama": "Posyandu", "uraian": None, "fokus": "lansia", "nama_fokus": "Lansia",
        "jenis": "baru", "program": None, "tanggal_mulai": "2025-07-10", "tanggal_selesai": None,
        "seluruh_kabupaten": False, "penerima_manfaat": None, "pelaksana": "dinsos", "nama_pelaksana": "Dinsos",
    }  # fmt: skip
    return KegiatanLaporan(**(plain | changes))


def held(number, day="2025-07-10", kecamatan=None, **people):
    return PelaksanaanTercatat(number, day, kecamatan, None, *(people.get(name) for name in GROUPS))


def was(number, day, status):
    return PerkembanganTercatat(number, day, status, None, None, None, None)


def pagu(number, amount, tahun=2025, day="2025-01-01", source="bok"):
    return AnggaranTercatat(number, day, source, tahun, amount)


def spent(number, amount, day="2025-07-10", source="bok"):
    return RealisasiTercatat(number, day, source, amount)


@pytest.mark.parametrize(("day", "within"), EDGES)
def test_what_happened_in_a_period_counts(day, within):
    found = summarize(
        [
            kegiatan(
                tanggal_mulai=day,
                pelaksanaan=(held(7, day, jumlah=5),),
                realisasi=(spent(8, 100, day),),
                anggaran=(pagu(9, 500),),
            )
        ],
        TW3,
    )

    assert found.mulai.nomor == (1,) * within
    assert found.pelaksanaan.nomor == found.jumlah.nomor == (7,) * within
    assert found.realisasi.nomor == (8,) * within
    so_far = day <= TW3.akhir
    assert found.realisasi_sd.nomor == found.realisasi_berpagu.nomor == (8,) * so_far
    assert (found.jumlah.nilai, found.realisasi.nilai) == ((5, 100) if within else (None, None))
    assert found.pagu == Angka(500, "anggaran", (9,))
    lacking = so_far and not within
    assert found.tanpa_peserta.nilai == found.tanpa_realisasi.nilai == lacking
    assert found.persen == (2000 if so_far else None)


@pytest.mark.parametrize("group", GROUPS)
def test_people_are_added_up_by_group_and_nothing_is_none(group):
    found = summarize(
        [kegiatan(pelaksanaan=(held(1, **{group: 2}), held(2), held(3, **{group: 0})))], TW3
    )

    assert getattr(found, group) == Angka(2, "pelaksanaan", (1, 3))
    assert found.pelaksanaan == Angka(3, "pelaksanaan", (1, 2, 3))
    others = [getattr(found, name).nilai for name in GROUPS if name != group]
    assert others == [None] * len(others)


def test_people_count_in_the_kecamatan_where_they_came_together():
    one = kegiatan(
        pelaksanaan=(
            held(1, kecamatan="a", jumlah=1),
            held(2, kecamatan="b", jumlah=10),
            held(3, jumlah=100),
        )
    )

    assert summarize([one], TW3).jumlah.nilai == 111
    assert summarize([one], TW3, "a").jumlah.nilai == 1
    assert summarize([one], TW3, TANPA_TEMPAT).jumlah.nilai == 100
    assert summarize([one], TW3, "b").pelaksanaan.nomor == (2,)


def test_with_one_kecamatan_people_were_there_and_with_several_it_is_not_known():
    places = tuple(TempatLaporan(kode, kode.upper(), None) for kode in ("a", "a", "b"))
    rows = (held(1, jumlah=7),)
    one = kegiatan(pelaksanaan=rows, lokasi=places[:2])
    shared = kegiatan(pelaksanaan=rows, lokasi=places)

    def people(k, kecamatan):
        found = summarize([k], TW3, kecamatan)
        return found.jumlah.nilai, found.tanpa_peserta.nilai

    assert people(one, "a") == (7, 0)
    assert summarize([one], TW3, TANPA_TEMPAT).jumlah.nilai is None
    assert [people(shared, kode) for kode in ("a", "b", TANPA_TEMPAT)] == [
        (None, 0), (None, 0), (7, 0),
    ]  # fmt: skip


def test_the_line_of_people_alone_has_no_other_figure():
    one = kegiatan(pelaksanaan=(held(1, jumlah=7),), realisasi=(spent(2, 100),))
    found = people_alone(summarize([one], TW3, TANPA_TEMPAT))

    assert (found.jumlah.nilai, found.pelaksanaan.nilai) == (7, 1)
    assert (found.kegiatan.nilai, found.realisasi.nilai, found.realisasi_sd.nilai) == (
        0,
        None,
        None,
    )


@pytest.mark.parametrize("status", [None, *NAMA_STATUS])
def test_each_kegiatan_counts_in_its_status_at_the_end(status):
    rows = (was(1, "2025-09-30", status), was(2, "2025-10-01", "ditunda")) if status else ()
    found = summarize([kegiatan(perkembangan=rows)], TW3)

    for name in NAMA_STATUS:
        assert getattr(found, name).nilai == (name == status)
    assert found.tanpa_status.nilai == (status is None)
    assert found.kegiatan.nilai == 1


@pytest.mark.parametrize(
    ("end", "cancelled", "due"),
    [
        ("2025-06-30", False, False),
        ("2025-07-01", False, True),
        (None, False, True),
        (None, True, False),
        ("2025-12-31", True, False),
    ],
)
def test_what_is_over_or_cancelled_has_nothing_left_to_report(end, cancelled, due):
    rows = (was(1, "2025-07-01", "dibatalkan"),) if cancelled else ()
    found = summarize(
        [kegiatan(tanggal_mulai="2025-06-01", tanggal_selesai=end, perkembangan=rows)], TW3
    )

    assert [found.tanpa_peserta.nilai, found.tanpa_pagu.nilai, found.tanpa_realisasi.nilai] == (
        [int(due)] * 3
    )


@pytest.mark.parametrize(
    ("people", "silent"), [((), True), ((held(1),), True), ((held(1), held(2, jumlah=0)), False)]
)
def test_nobody_is_a_report_and_silence_is_none(people, silent):
    assert summarize([kegiatan(pelaksanaan=people)], TW3).tanpa_peserta.nilai == silent


@pytest.mark.parametrize(
    ("budget", "paid", "no_pagu", "no_spending"),
    [
        ((), (), 1, 1),
        ((pagu(1, 0),), (), 0, 0),
        ((pagu(1, 5),), (), 0, 1),
        ((pagu(1, 0), pagu(2, 5, source="dak")), (), 0, 1),
        ((pagu(1, 5),), (spent(1, 0),), 0, 0),
        ((), (spent(1, 5),), 1, 0),
    ],
)
def test_money_that_is_still_to_be_reported(budget, paid, no_pagu, no_spending):
    found = summarize([kegiatan(anggaran=budget, realisasi=paid)], TW3)

    assert (found.tanpa_pagu.nilai, found.tanpa_realisasi.nilai) == (no_pagu, no_spending)


def test_spending_is_held_against_a_pagu_that_is_known():
    known = kegiatan(1, anggaran=(pagu(1, 200),), realisasi=(spent(1, 50),))
    unknown = kegiatan(2, realisasi=(spent(2, 1000),))
    found = summarize([known, unknown], TW3)

    assert (found.realisasi.nilai, found.realisasi_berpagu.nilai) == (1050, 50)
    assert found.persen == 2500
    assert dict(found.semua())["realisasi"] == found.realisasi


def test_a_figure_that_is_hidden_shows_its_mark():
    assert Angka(None, "pelaksanaan", (), "<5").tampil == "<5"
    assert Angka(0, "pelaksanaan").tampil == 0
    assert Angka(None, "pelaksanaan").tampil is None


@pytest.mark.parametrize(
    ("day", "there"), [("2025-09-29", True), ("2025-09-30", True), ("2025-10-01", False)]
)
def test_what_a_finished_kegiatan_lacks_by_a_day(day, there):
    one = kegiatan(
        perkembangan=(was(1, "2025-07-01", "selesai"),),
        pelaksanaan=(held(1, day, jumlah=0), held(2, "2025-07-01")),
        bukti=(BuktiTercatat(1, day, "dokumentasi"),),
    )

    assert one.kurang("2025-09-30") == (() if there else ("peserta",))
    assert kegiatan().kurang("2025-09-30") == ()
    assert kegiatan().status("2025-09-30") is None


def test_it_takes_place_where_it_says_or_everywhere():
    there = kegiatan(lokasi=(TempatLaporan("a", "A", None), TempatLaporan("b", "B", None)))

    assert [there.di(kode) for kode in "abc"] == [True, True, False]
    assert kegiatan(seluruh_kabupaten=True).di("c")
    assert not kegiatan().di("a")


@pytest.mark.parametrize(
    ("day", "counts"), [("2024-12-31", False), ("2025-01-01", True), ("2025-09-30", True)]
)
def test_sources_of_money_are_those_of_the_budget_years(day, counts):
    one = kegiatan(realisasi=(spent(1, 5, day, "dak"),), anggaran=(pagu(1, 5), pagu(2, 5, 2024)))

    assert one.sumber_dana(TW3) == (("bok", "dak") if counts else ("bok",))


@pytest.mark.parametrize(("day", "within"), EDGES)
def test_what_was_paid_or_held_in_a_period_belongs_to_it(day, within):
    over = {"tanggal_mulai": "2025-01-01", "tanggal_selesai": "2025-02-01"}

    paid, there = (spent(1, 5, day),), (held(1, day),)
    assert kegiatan(**over, realisasi=paid).menyangkut(TW3) is within
    assert kegiatan(**over, pelaksanaan=there).menyangkut(TW3) is within
    assert not kegiatan(**over, realisasi=paid, pelaksanaan=there).dalam(TW3)
    assert not kegiatan(**over).menyangkut(TW3)


def test_what_is_paid_or_held_of_a_kegiatan_outside_the_period_counts_without_it():
    over = kegiatan(
        1, tanggal_mulai="2025-01-01", tanggal_selesai="2025-02-01", anggaran=(pagu(1, 500),),
        realisasi=(spent(1, 300, "2025-02-01"), spent(2, -100)), pelaksanaan=(held(3, "2025-07-10", jumlah=5),),
    )  # fmt: skip
    found = summarize([over, kegiatan(2)], TW3)

    assert (found.kegiatan.nomor, found.luar.nomor) == ((2,), (1,))
    assert (found.realisasi.nilai, found.realisasi_luar.nilai, found.jumlah.nilai) == (
        -100,
        -100,
        5,
    )
    assert (found.realisasi_sd.nilai, found.persen) == (200, 4000)
    assert found.tanpa_peserta.nomor == (2,)


def test_the_pagu_of_a_cancelled_kegiatan_stands_apart():
    off = kegiatan(
        1, anggaran=(pagu(1, 900),), realisasi=(spent(1, 50),), perkembangan=(was(1, "2025-07-01", "dibatalkan"),),
    )  # fmt: skip
    later = kegiatan(
        2, anggaran=(pagu(2, 100),), realisasi=(spent(2, 50),), perkembangan=(was(2, "2025-10-01", "dibatalkan"),),
    )  # fmt: skip
    found = summarize([off, later], TW3)

    assert (found.pagu.nomor, found.pagu_dibatalkan.nomor) == ((2,), (1,))
    assert (found.realisasi.nilai, found.realisasi_berpagu.nilai, found.persen) == (100, 50, 5000)
    assert (found.kegiatan.nilai, found.dibatalkan.nilai) == (2, 1)


def test_pagu_and_spending_so_far_are_of_the_year_to_date():
    early = kegiatan(
        1, tanggal_mulai="2025-01-01", tanggal_selesai="2025-02-01", anggaran=(pagu(1, 500),),
        realisasi=(spent(1, 300, "2025-02-01"),),
    )  # fmt: skip
    now = kegiatan(2, anggaran=(pagu(2, 500),), realisasi=(spent(2, 100),))
    found = summarize([now], TW3, tahun_berjalan=[early, now])

    assert (found.kegiatan.nilai, found.realisasi.nilai) == (1, 100)
    assert (found.pagu.nilai, found.realisasi_sd.nilai, found.persen) == (1000, 400, 4000)
