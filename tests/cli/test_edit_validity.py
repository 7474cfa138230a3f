"""edit-pilot and edit-penugasan: what was entered wrong about the past is put right."""

import pytest


def test_the_number_and_day_of_a_decree_that_come_later(berdaya, golden):
    told = "".join(
        berdaya(*words).stdout
        for words in (
            ("edit-pilot", "Kejobong", "--mulai", "29 Juli 2025", "--dasar", "SK Bupati 400/12/2025"),
            ("edit-pilot", "Kejobong", "--sampai", "2026-12-31", "--alasan", "angka kemiskinan tinggi"),
            ("edit-penugasan", "1", "--mulai", "1 Agustus 2025", "--sumber", "Nota dinas"),
            ("edit-penugasan", "#1", "--sampai", "2026-06-30", "--sumber", "-"),
        )
    )  # fmt: skip

    golden("edit-validity.txt", told)
    assert berdaya.sql(
        "SELECT berlaku_mulai, berlaku_sampai, alasan, dasar_hukum FROM pilot WHERE kecamatan = '33.03.03'"
    ) == [("2025-07-29", "2026-12-31", "angka kemiskinan tinggi", "sk-bupati-400-12-2025")]
    assert berdaya.sql(
        "SELECT berlaku_mulai, berlaku_sampai, sumber FROM penugasan WHERE id = 1"
    ) == [("2025-08-01", "2026-06-30", None)]


def test_a_change_that_changes_nothing_says_so(berdaya):
    for words in (
        ("edit-pilot", "Kejobong", "--alasan", "miskin"),
        ("edit-penugasan", "1", "--mulai", "2025-07"),
    ):
        assert berdaya(*words).stdout == "Tidak ada perubahan.\n"


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
        (("edit-penugasan", "1"), 2, "Tidak ada yang diminta untuk diubah"),
        (("edit-penugasan", "99", "--mulai", "2025"), 3, "Tidak ada penugasan 99"),
        (("edit-penugasan", "satu", "--mulai", "2025"), 3, "Tidak ada penugasan satu"),
        (("edit-penugasan", "1", "--mulai", "besok"), 4, "'besok' bukan tanggal"),
    ],
)
def test_what_cannot_be_is_refused_and_leaves_no_trace(berdaya, words, code, told):
    berdaya.refuses(words, code, told)


def test_a_cell_keeps_one_penanggung_jawab(berdaya):
    berdaya(
        "unassign", "dinsos", "--fokus", "rppa", "--kecamatan", "Kejobong", "--sampai", "2025-10-31"
    )
    berdaya(
        "assign",
        "dinporapar",
        "--fokus",
        "rppa",
        "--kecamatan",
        "Kejobong",
        "--mulai",
        "2025-11-10",
    )
    ((new,),) = berdaya.sql("SELECT max(id) FROM penugasan")

    assert berdaya("edit-penugasan", str(new), "--mulai", "2025-11-01").exit_code == 0
    berdaya.refuses(
        ("edit-penugasan", str(new), "--mulai", "2025-10-31"), 4, "berlaku pada sebagian hari itu"
    )
