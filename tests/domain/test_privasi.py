import pytest
from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.errors import PersonalDataError
from berdaya_cli.domain.operasi import who_did_it
from berdaya_cli.domain.privasi import (
    check_personal,
    find_all_personal,
    find_parted,
    find_personal,
    is_of_an_office,
)


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


@pytest.mark.parametrize(
    "separator",
    [*" .,'\u2019/_()-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015", ". ", " - "],
)
def test_nothing_that_people_write_between_the_parts_hides_one(separator):
    assert find_personal(separator.join(("330301", "450790", "0001")))[0] == "NIK"
    assert find_personal(separator.join(("0812", "3456", "7890")))[0] == "telepon"


@pytest.mark.parametrize("separator", ["    ", ":", ";", " x ", "+", "*"])
def test_what_parts_two_numbers(separator):
    assert find_personal(separator.join(("330301", "450790", "0001"))) is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("3303013112900001", "NIK"),
        ("3303010101900001", "NIK"),
        ("3303017112900001", "NIK"),
        ("3303014101900001", "NIK"),
        ("3303013212900001", None),
        ("3303010012900001", None),
        ("3303014012900001", None),
        ("3303017212900001", None),
        ("3303013100900001", None),
        ("3303013113900001", None),
        ("0303013112900001", None),
        ("330301311290000", None),
        ("33030131129000012", None),
    ],
)
def test_a_nik_by_the_day_and_month_in_it(text, kind):
    found = find_personal(text)

    assert (found[0] if found else None) == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("0812345678", "telepon"), ("081234567", None), ("0812345678901", "telepon"), ("08123456789012", None),
        ("080234567890", None), ("62812345678", "telepon"), ("0062812345678", "telepon"), ("+62812345678", "telepon"),
        ("8123456789", "telepon"), ("812345678", None), ("812345678901", "telepon"), ("8123456789012", None),
        ("8023456789", None), ("0281 891234", None), ("08 1234 5678", None), ("62 812 345 678", "telepon"),
        ("812 3456 7890", None), ("1.081.234.567", None), ("1 081234567", None), ("10.08.1234567", None),
    ],
)  # fmt: skip
def test_a_mobile_number_by_its_beginning_and_length(text, kind):
    found = find_personal(text)

    assert (found[0] if found else None) == kind, found


@pytest.mark.parametrize(
    "text",
    [
        "08 12 2025 1300",
        "31 12 1999 0800",
        "2025 12 31 0812",
        "1999 01 09 0812",
        "30 10 2025 08123",
    ],
)
def test_a_date_beside_a_number_is_no_person(text):
    assert find_personal(text) is None


def test_what_is_found_is_masked_but_for_two_digits_at_each_end():
    assert find_personal("081234567890") == ("telepon", "08********90")
    assert find_personal("3303013112900001") == ("NIK", "33************01")
    assert find_personal("3303\u200b0131\u200b1290\u200b0001") == ("NIK", "33************01")


def test_a_text_with_one_is_refused_by_its_name_or_without():
    with pytest.raises(PersonalDataError, match=r"'catatan' .*NIK 33"):
        check_personal("3303013112900001", "catatan")
    with pytest.raises(PersonalDataError, match=r"NIK 33"):
        check_personal("3303013112900001")
    check_personal("Senam lansia", "catatan")


@pytest.mark.parametrize(
    ("name", "value", "wanted"),
    [
        ("telepon", "0812-3456-7890", True),
        ("telepon", "3303013112900001", False),
        ("telepon", "(0281) 891234", False),
        ("catatan", "0812-3456-7890", False),
    ],
)
def test_the_telephone_of_an_office(name, value, wanted):
    assert is_of_an_office(name, value) is wanted


def test_every_text_of_a_structure_is_looked_at():
    nik, masked = "3303013112900001", "33************01"
    found = list(
        find_all_personal({
            "nama": f"Ibu {nik}", "telepon": "081234567890", "daftar": ["x", {"catatan": nik}], nik: "kunci", "n": 5,
        })
    )  # fmt: skip

    assert found == [
        (("nama",), "NIK", masked),
        (("daftar", 1, "catatan"), "NIK", masked),
        ((), "NIK", masked),
    ]


NIK = "3303044107900001"
DISGUISES = (
    NIK, "3303 0441 0790 0001", "3303.0441.0790.0001", "33-03-04-41-07-90-00-01", "3303O4410790OOO1", "33O3O44107900001",
    "\uff13\uff13\uff10\uff13\uff10\uff14\uff14\uff11\uff10\uff17\uff19\uff10\uff10\uff10\uff10\uff11",
    "\u0663\u0663\u0660\u0663\u0660\u0664\u0664\u0661\u0660\u0667\u0669\u0660\u0660\u0660\u0660\u0661",
    "\u0969\u0969\u0966\u0969\u0966\u096a\u096a\u0967\u0966\u096d\u096f\u0966\u0966\u0966\u0966\u0967",
    "3303\u200b0441\u200b0790\u200b0001", "3303\u20600441\u2060079000\u206001", f"'{NIK}", f"NIK:{NIK};", "3303/0441/0790/0001",
    "3303_0441_0790_0001", "(3303)0441-0790-0001", "330304 410790 0001", "3 3 0 3 0 4 4 1 0 7 9 0 0 0 0 1",
    "3303,0441,0790,0001", "330304.4107900001", "3303\u00a00441\u00a00790\u00a00001", "3303\u20130441\u20130790\u20130001",
    "0812 3456 7890", "+62 812-3456-7890", "O812 3456 7890", "08l2-3456-7890", "62812 34567890", "0812.3456.7890",
    "0062 812 3456 7890", "81234567890", "\u0660\u0668\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669\u0660",
)  # fmt: skip


@pytest.mark.parametrize("text", DISGUISES)
def test_no_disguise_hides_a_number_of_a_person(text):
    assert find_personal(text)
    assert find_personal(f"Bu Sri {text} dari Kejobong")


@given(st.integers(1, 10**6), st.integers(1, 10**6))
def test_the_digits_of_a_ratio_are_nobodys_number(part, whole):
    for ratio in (part / whole, part / whole * 100):
        if ratio < 1000:
            for text in (repr(ratio), repr(ratio).replace(".", ","), f"{ratio!r} %"):
                assert find_personal(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "19780101 200501 1 001", "197801012005011001", "1.02.02.2.02.0033", "1.02.02.2.02.0033 5.1.02.01.01.0024",
        "0,5747371109881221", "57.47371109881221", "57,47371109881221%", "Rp1.500.000.000", "13/10/2025 14/10/2025",
    ],
)  # fmt: skip
def test_codes_amounts_and_numbers_of_officials_are_nobodys(text):
    assert find_personal(text) is None


@pytest.mark.parametrize(
    ("cells", "found"),
    [
        (["Sri", "3303", "0441", "0790", "0001"], (1, "NIK")),
        ([1, "330304", "410790", "0001", "Kejobong"], (0, "NIK")),
        (["", "3303044107", "900001", None, "0441"], None),  # without a zero in front none is seen
        ([3303, "0441", "0790", "0001"], (0, "NIK")),
        (["0812", "3456", "7890", "x"], (0, "telepon")),
        (["\u0663\u0663\u0660\u0663", "0441", "0790", "0001"], (0, "NIK")),
        (["3303", "", "0441", "0790", "0001"], None),
        ([15000000, 12345678, 30, 20], None),
        (["15000000", "12345678", "30", "20"], None),
        (["5", "1", "02", "01", "01", "0024", "12500000"], None),
        (["01", "12", "2025"], None),
        (["330304", 41.5, "0790", "0001"], None),
        ([], None),
    ],
)
def test_a_number_parted_over_cells_is_found(cells, found):
    seen = find_parted(cells)

    assert (seen and seen[:2]) == found


def test_who_did_it_is_no_number_of_a_person():
    assert who_did_it("Bu Eni", lambda: "root") == "Bu Eni"
    assert who_did_it(None, lambda: "root") == "root"
    assert who_did_it(None, lambda: NIK) == "33************01"
    with pytest.raises(PersonalDataError):
        who_did_it(f"Sri {NIK}", lambda: "root")


@pytest.mark.parametrize(
    "text",
    [
        "cad/berdaya-20261129-014717-4-8120587487db37dd.db", "4/8120587487db37dd", "8120587487db37dd",
        f"berdaya.impor/{'8120587487db37dd' * 4}.csv", "81205874-8712-4aaa-8123-812058748712",
        f"7Q2MX-0K4TZ9 {'8120587487DB37DD' * 4}", "81205874-8712-4AAA-8123-812058748712",
    ],
)  # fmt: skip
def test_the_digits_of_a_mark_that_berdaya_makes_are_nobodys(text):
    assert find_personal(text) is None


@given(st.binary(min_size=8, max_size=8) | st.binary(min_size=32, max_size=32), st.uuids(version=4))
def test_no_mark_is_taken_for_a_number(seal, uid):
    for text in (seal.hex(), str(uid)):
        if any(sign in "abcdef" for sign in text):
            assert find_personal(f"berdaya-20261129-014717-4-{text}.db") is None
            assert len(text) == 16 or find_personal(f"7Q2MX-0K4TZ9 {text.upper()}") is None


@pytest.mark.parametrize(
    "text",
    [
        NIK, f"a {NIK}", "81205874871", "db 8120587487 db", "8120587487dbx", "x8120587487db37d8a", f"{NIK}-db",
        f"{'8120587487DB37DD' * 4}-{NIK}", f"DB {NIK}", f"DB{NIK}",
        "3303-0441-0790-0001", "cad/berdaya-20261129-014717-4-08120587487.db",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_mark_hides_no_number(text):
    assert find_personal(text)


@pytest.mark.parametrize("clock", ["023510", "113012", "074559", "190000"])
@pytest.mark.parametrize("operasi", [1, 10, 123, 4567])
def test_no_name_of_a_backup_is_taken_for_a_number(clock, operasi):
    """Whichever hour it was made in: its digits can look like the birth date of a NIK."""
    name = f"/srv/cadangan/berdaya-20260112-{clock}-{operasi}-1a2b3c4d5e6f7a8b.db"
    assert find_personal(name) is None
    assert find_personal(f"berdaya-20260112-{clock}-{operasi}-1234567890123456.db") is None


def test_what_only_resembles_the_name_of_a_backup_is_looked_at():
    assert find_personal("berdaya-33030145-079000-01-1a2b3c4d5e6f7a8b.db")[0] == "NIK"
    assert find_personal("3303014507900001-20260112-023510-10-1a2b3c4d5e6f7a8b")[0] == "NIK"
