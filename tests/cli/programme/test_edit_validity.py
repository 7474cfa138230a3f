"""edit-pilot and edit-penugasan: what was entered wrong about the past is put right."""


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
