"""edit-pilot: from when to when a kecamatan was a pilot is put right."""

import pytest


def test_the_pilot_of_a_day_is_the_one_that_is_corrected(berdaya):
    berdaya("revoke", "Kejobong", "--sampai", "2025-09-30")
    berdaya("designate", "Kejobong", "--alasan", "lagi", "--dasar", "SK-2", "--mulai", "2025-11-01")
    berdaya("edit-pilot", "Kejobong", "--per", "2025-08-15", "--sampai", "2025-10-15")

    rows = berdaya.sql(
        "SELECT berlaku_mulai, berlaku_sampai FROM pilot WHERE kecamatan = '33.03.03'"
    )
    assert rows == [("2025-07", "2025-10-15"), ("2025-11-01", None)]
    told = berdaya.refuses(
        ("edit-pilot", "Kejobong", "--per", "2025-08-15", "--sampai", "-"), 4, "sudah menjadi pilot"
    )
    assert "Perbaiki yang itu dahulu" in told.stderr


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("edit-pilot", "Kejobong"), 2, "Tidak ada yang diminta untuk diubah"),
        (("edit-pilot", "Kejobon", "--per", "kapan", "--alasan", "-"), 3, "'kapan' bukan tanggal"),
        (("edit-pilot", "Rembang", "--alasan", "x"), 3, "belum pernah menjadi pilot"),
        (("edit-pilot", "Kejobong", "--sampai", "2025-06"), 4, "sebelum mulai"),
    ],
)
def test_what_cannot_be_is_refused_and_leaves_no_trace(berdaya, words, code, told):
    berdaya.refuses(words, code, told)
