import pytest
from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.privasi import find_personal


@pytest.mark.parametrize(
    "text",
    [
        "3303014507900001",
        "NIK 3303014507900001, ibu",
        "'3303011207850002",
        "33.03.01.450790.0001",
        "3303 0145 0790 0001",
        "330301-450790-0001",
        "NIK 3303011203900001 2 orang",
        "RT 3 3303011203900001",
        "3303/0112/0390/0001",
        "3303,0112,0390,0001",
        "3303  0112\u00a00390\u20130001",
        "\uff13\uff13\uff10\uff13\uff10\uff11\uff11\uff12\uff10\uff13\uff19\uff10\uff10\uff10\uff10\uff11",
        "3 3 0 3 0 1 1 2 0 3 9 0 0 0 0 1",
    ],
)
def test_a_nik_is_found_whatever_parts_it(text):
    kind, masked = find_personal(text)

    assert kind == "NIK"
    assert masked.startswith("33************0")
    assert len(masked) == 16


@pytest.mark.parametrize(
    "text",
    [
        "081234567890",
        "HP 0812-3456-7890",
        "+62 812 3456 7890",
        "62812.3456.789",
        "0812 3456 78901",
        "2025 081234567890",
        "081234567890 081234567891",
        "(0812) 34567890",
        "+62 (812) 3456-7890",
        "0812/3456/7890",
        "0812_3456_7890",
        "0812\u20133456\u20137890",
        "0812  3456 7890",
        "00628123456789",
        "0 8 1 2 3 4 5 6 7 8 9 0",
    ],
)
def test_a_mobile_number_is_found(text):
    kind, masked = find_personal(text)

    assert (kind, "*" in masked) == ("telepon", True)


@pytest.mark.parametrize(
    "text",
    [
        "197803052005011003",  # a NIP of 18 digits
        "19780305 200501 1 003",
        "1.06.02.2.01.0004",
        "5.1.02.01.01.0024",
        "SP2D-00118/2025",
        "Rapat 08-10-2025 09.30 WIB",
        "08.12.2025 13.00",
        "10-12-2025 11-12-2025",
        "2025-10-11 12-12-2025",
        "Rp628.123.456.789",
        "1.06.02.2.01.0004 5.1.02.01.01.0024",
        "7.6.1.08.33.03.03.2010",
        "Rp1.500.000.000.000",
        "3303019945990001",  # no such day
        "3303014513900001",  # no such month
        "13-14 Oktober 2025",
        "2025-10-13..2025-11-30",
        "33.03.04.2010",
        "Nomor 400.10.2/0004464",
        "https://contoh.id/berita/20251013",
        "",
    ],
)
def test_other_numbers_are_not_mistaken_for_one(text):
    assert find_personal(text) is None


@given(st.integers(1, 31), st.integers(1, 12), st.booleans(), st.integers(0, 9999))
def test_every_birth_date_is_one(day, month, woman, series):
    text = f"330301{day + 40 * woman:02}{month:02}90{series:04}"

    assert find_personal(f"catatan {text}.")[0] == "NIK"
