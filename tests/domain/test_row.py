import pytest
from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.berlaku import check_validity
from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.reference.dasar_hukum import DasarHukum
from berdaya_cli.domain.reference.desa import Desa
from berdaya_cli.domain.reference.kabupaten import Kabupaten
from berdaya_cli.domain.reference.kecamatan import Kecamatan
from berdaya_cli.domain.reference.lembaga import Lembaga
from berdaya_cli.domain.reference.pembina import Pembina
from berdaya_cli.domain.row import Row, check_between, check_filled, check_slug, slug


@given(st.text())
def test_a_code_can_be_made_of_any_name(nama):
    check_slug(slug(nama))


@pytest.mark.parametrize(
    ("nama", "kode"),
    [
        ("SK Bupati 12/2026", "sk-bupati-12-2026"),
        ("  Dinas Sosial.", "dinas-sosial"),
        ("...", "x"),
        ("a" * 70, "a" * 60),
        ("a" * 59 + " b", "a" * 59),
        ("a" * 58 + " b", "a" * 58 + "-b"),
    ],
)
def test_the_code_that_is_made_of_a_name(nama, kode):
    assert slug(nama) == kode


def test_a_row_is_known_by_its_regency_and_code():
    assert (Row.kunci, Row.sebutan) == (("kabupaten", "kode"), ("nama",))


def test_what_stands_below_a_row_is_not_among_its_columns():
    body = Lembaga(
        kode="dinsos", nama="Dinas Sosial", jenis="perangkat-daerah", sumber="x", alias=("Sosial",)
    )
    decree = DasarHukum(kode="sk", nama="SK", jenis="keputusan", sumber="x", dokumen=("sk-tim",))

    assert body.lists() == {"alias": ("Sosial",)}
    assert decree.lists() == {"dokumen": ("sk-tim",)}
    assert "alias" not in body.columns()
    assert "dokumen" not in decree.columns()
    assert body.columns()["nama"] == "Dinas Sosial"
    assert body.columns().keys() | {"alias"} == dict(body.items()).keys()


def test_rows_of_a_table_of_their_own_are_no_words():
    place = Kecamatan(
        kode="33.03.04",
        nama="Kaligondang",
        sumber="x",
        desa=(Desa(kode="33.03.04.2010", nama="Sempor Lor", jenis="desa"),),
    )

    assert place.lists() == {"alias": ()}
    assert "desa" not in place.columns()


def test_a_text_that_is_there_says_something():
    check_filled(nama="x", catatan=None)
    with pytest.raises(InvalidValueError, match="'catatan'"):
        check_filled(nama="x", catatan=" ")


@pytest.mark.parametrize(
    ("number", "fits"), [(None, True), (-91, False), (-90, True), (90, True), (90.1, False)]
)
def test_a_number_lies_between_its_bounds(number, fits):
    if fits:
        check_between(-90, 90, lintang=number)
    else:
        with pytest.raises(InvalidValueError, match="'lintang'"):
            check_between(-90, 90, lintang=number)


@pytest.mark.parametrize("kode", ["", "A", "a b", "-a", "a--b", "a_b"])
def test_a_code_of_another_form_is_refused(kode):
    with pytest.raises(InvalidValueError):
        check_slug(kode)


def test_a_validity_cannot_end_before_it_starts():
    check_validity("2025-07", "2025-07-31")
    check_validity(None, "2025")
    with pytest.raises(InvalidValueError, match="sebelum mulai"):
        check_validity("2025-07", "2025-07-30")


def test_a_regency_has_the_code_of_one():
    with pytest.raises(InvalidValueError, match=r"seperti 33\.03"):
        Kabupaten(kode="9971", nama="Contoh", jenis="kota", provinsi="X", sumber="y")


@pytest.mark.parametrize(
    ("kode", "jenis", "why"),
    [("33.03.04", "desa", "seperti 33.03.04.2010"), ("33.03.04.2010", "kelurahan", "kode desa")],
)
def test_a_desa_has_the_code_of_its_kind(kode, jenis, why):
    with pytest.raises(InvalidValueError, match=why):
        Desa(kode=kode, nama="Sempor Lor", jenis=jenis)


@pytest.mark.parametrize(
    ("facts", "why"),
    [
        ({"kode": "3303"}, "seperti 33.03.04"),
        ({"kategori": "miskin"}, "dari mana asalnya"),
        ({"lintang": -7.0, "sumber_titik": "x"}, "bersama"),
    ],
)
def test_a_kecamatan_says_where_its_facts_come_from(facts, why):
    with pytest.raises(InvalidValueError, match=why):
        Kecamatan(**({"kode": "33.03.04", "nama": "Kaligondang", "sumber": "x"} | facts))


def test_a_seat_needs_somebody():
    with pytest.raises(InvalidValueError, match="lembaga, jabatan, atau nama"):
        Pembina(kode="ketua", kedudukan="ketua", sumber="x")
