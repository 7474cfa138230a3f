import pytest
from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.berlaku import check_validity
from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.reference.desa import Desa
from berdaya_cli.domain.reference.kabupaten import Kabupaten
from berdaya_cli.domain.reference.kecamatan import Kecamatan
from berdaya_cli.domain.reference.pembina import Pembina
from berdaya_cli.domain.row import check_slug, slug


@given(st.text())
def test_a_code_can_be_made_of_any_name(nama):
    check_slug(slug(nama))


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
