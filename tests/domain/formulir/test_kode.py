"""The code of a row shows every slip of a hand."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from berdaya_cli.domain.formulir.kode import decode, encode

UIDS = st.uuids().map(str)
ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*"


@given(uid=UIDS)
def test_a_code_gives_its_uid_back_however_it_is_typed(uid):
    code = encode(uid)

    assert len(code) == 26
    assert decode(code) == decode(f" {code[:9].lower()} {code[9:]} ") == uid


@given(uid=UIDS, place=st.integers(0, 25), other=st.sampled_from(ALPHABET))
def test_a_wrong_character_is_shown(uid, place, other):
    code = encode(uid)
    wrong = code[:place] + other + code[place + 1 :]

    assert wrong == code or decode(wrong) is None


@given(uid=UIDS, place=st.integers(0, 24))
@example(uid="f7cda24d-e429-0144-010b-8b80bb1f2f21", place=17)
def test_two_characters_that_changed_places_are_shown(uid, place):
    code = encode(uid)
    wrong = code[:place] + code[place + 1] + code[place] + code[place + 2 :]

    assert wrong == code or decode(wrong) is None


@given(text=st.text(max_size=30))
def test_no_other_text_is_a_code(text):
    uid = decode(text)

    assert uid is None or encode(uid) == "".join(text.split()).upper()


@pytest.mark.parametrize(
    ("uid", "code"),
    [
        ("00000000-0000-0000-0000-000000000000", "00000000000000000000000001"),
        ("ffffffff-ffff-ffff-ffff-ffffffffffff", "F5LXX1ZZ5PNORYNQGLHZMSP339"),
        ("f7cda24d-e429-0144-010b-8b80bb1f2f21", "EO51AVO2KTHJ0LSRQMLKSNT41V"),
        ("12345678-1234-4234-8234-123456789abc", "12SRDDY53K7SVCM9EV3D2PEBG5"),
        ("00000000-0000-0000-0000-000000000001", "0000000000000000000000001*"),
        ("00000000-0000-0000-0000-000000000013", "000000000000000000000000J0"),
        ("00000000-0000-0000-0000-000000000014", "000000000000000000000000KZ"),
    ],
)
def test_the_codes_of_forms_that_are_out_stay_what_they_are(uid, code):
    assert encode(uid) == code
    assert decode(code) == uid


@pytest.mark.parametrize(
    "code",
    [
        "F5LXX1ZZ5PNORYNQGLHZMSP34",  # one short
        "0F5LXX1ZZ5PNORYNQGLHZMSP339",  # one long
        "F5LXX1ZZ5PNORYNQGLHZMSP34" + "7",  # 2 ** 128
        "*0000000000000000000000001",
        "",
    ],
)
def test_what_is_no_code(code):
    assert decode(code) is None
