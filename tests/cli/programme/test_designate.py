"""designate and revoke: kecamatan in the programme, from when to when."""

import json

import pytest

DECREE = ("--alasan", "miskin", "--dasar", "SK Bupati 12/2026")


def pilots(berdaya, per):
    rows = json.loads(berdaya("list-pilots", "--per", per, "--json").stdout)["data"]
    return [row["kecamatan"] for row in rows]


def test_new_pilots_open_their_cells_from_the_first_day_on(berdaya, golden):
    result = berdaya("designate", "Rembang", "Mrebet", *DECREE, "--mulai", "1 Januari 2026")

    assert result.exit_code == 0
    golden("designate.txt", result.stdout + result.stderr)
    assert "Rembang" not in pilots(berdaya, "2025-12-31")
    assert {"Rembang", "Mrebet"} <= set(pilots(berdaya, "2026-01-01"))
    found = json.loads(berdaya("gaps", "--per", "2026-01-01", "--json").stdout)["data"]
    assert sum(row["kecamatan"] == "Mrebet" for row in found) == 5


def test_who_is_responsible_can_be_copied(berdaya, golden):
    result = berdaya("designate", "Rembang", *DECREE, "--salin-penugasan-dari", "Kejobong")

    assert result.exit_code == 0
    golden("designate.salin.txt", result.stdout)
    found = json.loads(berdaya("gaps", "--json").stdout)["data"]
    assert [row["fokus"] for row in found if row["kecamatan"] == "Rembang"] == ["lansia"]
    assert berdaya.sql(
        "SELECT DISTINCT dasar_hukum, berlaku_mulai FROM penugasan WHERE kecamatan = '33.03.13'"
    ) == [("sk-bupati-12-2026", "2025-11-20")]


def category(berdaya, kode="33.03.13"):
    ((found, source),) = berdaya.sql(
        f"SELECT kategori, sumber_kategori FROM kecamatan WHERE kode = '{kode}'"
    )
    return found, source


@pytest.mark.parametrize(
    ("alasan", "more", "kept"),
    [
        ("miskin", ("--sumber", "Berita 2026"), ("miskin", "berita-2026")),
        ("Termasuk kategori miskin", (), ("miskin", "sk-bupati-12-2026")),
        ("tidak miskin", (), (None, None)),
        ("usulan camat", (), (None, None)),
    ],
)
def test_the_category_that_is_the_reason_is_kept_with_its_source(berdaya, alasan, more, kept):
    words = ("designate", "Rembang", "--alasan", alasan, *DECREE[2:], *more)
    assert berdaya(*words).exit_code == 0
    assert category(berdaya) == kept


def test_a_category_that_is_known_keeps_its_source(berdaya):
    before = category(berdaya, "33.03.03")
    berdaya("revoke", "Kejobong", "--sampai", "2025-12-31")
    berdaya("designate", "Kejobong", *DECREE, "--mulai", "2026-06-01")
    assert category(berdaya, "33.03.03") == before
    berdaya("designate", "Rembang", "--alasan", "usulan", *DECREE[2:])
    berdaya("edit-pilot", "Rembang", "--alasan", "miskin", "--sumber", "BPS 2026")
    assert category(berdaya) == ("miskin", "bps-2026")


def test_what_is_not_copied_is_named(berdaya):
    berdaya("designate", "Rembang", *DECREE, "--mulai", "2025-12-01", "--sampai", "2025-12-31")
    berdaya(
        "assign", "dinporapar", "--fokus", "rppa", "--kecamatan", "Rembang", "--mulai", "2026-01-01"
    )
    again = ("designate", "Rembang", "Kejobong", *DECREE, "--mulai", "2026-01-01")
    answer = berdaya(*again, "--salin-penugasan-dari", "Kejobong")

    assert answer.exit_code == 0, answer.stderr
    assert (
        "Sudah menjadi pilot, dan tetap seperti semula: Kejobong\n"
        "Tidak disalin, belum ada penanggung jawab di Kejobong: Lanjut usia (lansia)\n"
        "Tidak disalin, sudah ada penugasan 17: Dinsosdaldukkbp3a untuk Rumah Perlindungan"
        " Perempuan dan Anak di Rembang\n"
    ) in answer.stderr


def test_what_holds_on_other_days_is_not_copied_and_named(berdaya):
    later = ("assign", "dinporapar", "--fokus", "lansia", "--kecamatan", "Kejobong")
    assert berdaya(*later, "--mulai", "2027-01-01").exit_code == 0
    told = berdaya("designate", "Rembang", *DECREE, "--salin-penugasan-dari", "Kejobong")

    assert told.exit_code == 0
    assert (
        "Tidak disalin, berlaku pada waktu lain (sejak 1 Januari 2027): Dinporapar untuk"
        " Lanjut usia (lansia) di Kejobong\n"
    ) in told.stderr


def test_a_kecamatan_may_come_back(berdaya):
    berdaya("revoke", "Kejobong", "--sampai", "2025-12-31")
    assert berdaya("designate", "Kejobong", *DECREE, "--mulai", "2026-06-01").exit_code == 0

    assert "Kejobong" not in pilots(berdaya, "2026-05-31")
    assert "Kejobong" in pilots(berdaya, "2026-06-01")


def test_the_same_again_changes_nothing(berdaya):
    before = berdaya.content()

    assert berdaya("designate", "Kejobong", *DECREE).stdout == "Tidak ada perubahan.\n"
    assert berdaya.content() == before


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("designate", "Kejobon", *DECREE), 3, "Mungkin maksud Anda Kejobong?"),
        (("designate", "Kejobong", *DECREE, "--mulai", "2025-01-01"), 4, "Kejobong sudah menjadi pilot (sejak Juli 2025)."),
        (("designate", "Rembang", *DECREE, "--mulai", "2026", "--sampai", "2025"), 4, "sebelum mulai"),
        (("designate", "Rembang", "--alasan", "miskin"), 2, "'--dasar' belum diisi."),
        (("designate", "Rembang", *DECREE, "--salin-penugasan-dari", "Mrebet"), 4, "tidak punya penugasan pada 20 November 2025"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_and_leaves_no_trace(berdaya, words, code, told):
    berdaya.refuses(words, code, told)


def test_a_dry_run_writes_nothing(berdaya):
    before = berdaya.content()
    for words in (("designate", "Rembang", *DECREE), ("revoke", "Kejobong")):
        assert "Uji coba" in berdaya(*words, "--dry-run").stdout
    assert berdaya.content() == before
