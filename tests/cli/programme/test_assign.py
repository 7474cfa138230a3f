"""assign, unassign, gaps and list-penugasan: who answers for what."""

import json

import pytest

LANSIA = ("--fokus", "lansia")


KEJOBONG = ("--kecamatan", "Kejobong")


def gaps(berdaya, *words):
    result = berdaya("gaps", *words, "--json")
    found = json.loads(result.stdout)["data"]
    assert result.exit_code == (6 if found else 0)
    return [(row["kecamatan"], row["fokus"], row["jenis"]) for row in found]


def rows(berdaya, *words):
    data = json.loads(berdaya("list-penugasan", *words, "--json").stdout)["data"]
    return [
        (
            r["kecamatan"],
            r["kode_fokus"],
            r["kode_lembaga"],
            r["peran"],
            r["berlaku_mulai"],
            r["berlaku_sampai"],
        )
        for r in data
    ]


def test_the_seed_leaves_lansia_open_in_every_pilot(berdaya, golden):
    result = berdaya("gaps", terminal=True)

    assert (result.exit_code, result.stderr) == (6, "")
    golden("gaps.terminal.txt", result.stdout)
    golden("gaps.tsv", berdaya("gaps").stdout)
    assert gaps(berdaya) == [
        (name, "lansia", "tanpa-penanggung-jawab")
        for name in ("Bukateja", "Kejobong", "Kaligondang", "Bobotsari")
    ]


SINCE_TODAY = "Berlaku mulai hari ini; agar laporan sebelumnya ikut, beri --mulai.\n"
"""What is said where no first day is given."""


def test_assigning_all_pilots_closes_the_gaps(berdaya, golden):
    result = berdaya(
        "assign", "dinsos", *LANSIA, "--semua-pilot",
        "--dasar", "Nota dinas Sekda 400/12", "--sumber", "Rapat 18 November 2025",
    )  # fmt: skip

    assert result.exit_code == 0
    golden("assign.txt", result.stdout + result.stderr)
    assert gaps(berdaya) == []
    none = berdaya("gaps", terminal=True)
    assert (
        none.stdout == "Semua fokus di semua pilot punya penanggung jawab per 20 November 2025.\n"
    )
    ((dasar, sumber),) = berdaya.sql(
        "SELECT DISTINCT dasar_hukum, sumber FROM penugasan WHERE id > 16"
    )
    assert (dasar, sumber) == ("nota-dinas-sekda-400-12", "rapat-18-november-2025")


def test_gaps_are_as_of_a_day(berdaya):
    assert gaps(berdaya, "--per", "2025-07-30") == []
    berdaya(
        "assign",
        "dinsos",
        *LANSIA,
        *KEJOBONG,
        "--mulai",
        "1 Oktober 2025",
        "--sampai",
        "Oktober 2025",
    )

    assert ("Kejobong", "lansia", "tanpa-penanggung-jawab") in gaps(berdaya, "--per", "2025-09-30")
    assert ("Kejobong", "lansia") not in [g[:2] for g in gaps(berdaya, "--per", "2025-10-31")]
    assert ("Kejobong", "lansia", "berakhir") in gaps(berdaya, "--per", "2025-11-01")


def test_a_double_penanggung_jawab_of_another_client_is_shown(berdaya):
    berdaya.sql(
        "INSERT INTO penugasan (kabupaten, lembaga, fokus, kecamatan, peran, berlaku_mulai, uid)"
        " VALUES ('33.03', 'setda', 'rppa', '33.03.03', 'penanggung-jawab', '2025-08-01', 'u')"
    )

    assert ("Kejobong", "rppa", "ganda") in gaps(berdaya)
    row = next(
        r for r in json.loads(berdaya("gaps", "--json").stdout)["data"] if r["jenis"] == "ganda"
    )
    assert row["pesan"] == "Penanggung jawab lebih dari satu: Dinsosdaldukkbp3a, Setda"
    assert row["saran"] == "berdaya unassign setda --fokus rppa --kecamatan Kejobong"


def test_a_second_penanggung_jawab_is_refused_naming_the_first(berdaya):
    before = berdaya.content()
    result = berdaya("assign", "dinporapar", "--fokus", "rppa", *KEJOBONG)

    assert (result.exit_code, result.stdout) == (4, "")
    assert result.stderr == (
        "Kesalahan: Penugasan 5, Dinsosdaldukkbp3a untuk Rumah Perlindungan Perempuan dan Anak"
        " di Kejobong sudah berlaku (Juli 2025 s.d. tanpa batas).\n"
        "Saran: Ganti dengan --ganti, atau pilih tanggal lain.\n"
    )
    assert berdaya.content() == before


def test_ganti_ends_the_first_the_day_before(berdaya):
    result = berdaya(
        "assign", "setda", "--fokus", "rppa", *KEJOBONG, "--ganti", "--mulai", "2025-12-01"
    )

    assert result.exit_code == 0
    found = [row for row in rows(berdaya, "--semua") if row[:2] == ("Kejobong", "rppa")]
    assert found == [
        ("Kejobong", "rppa", "dinsos", "penanggung-jawab", "2025-07", "2025-11-30"),
        ("Kejobong", "rppa", "setda", "penanggung-jawab", "2025-12-01", None),
    ]


def test_ganti_takes_away_what_would_only_start_later(berdaya):
    berdaya("assign", "setda", *LANSIA, *KEJOBONG, "--mulai", "2026-01-01")
    result = berdaya("assign", "dinsos", *LANSIA, *KEJOBONG, "--ganti")

    assert (
        "Setda untuk Lanjut usia (lansia) di Kejobong: dihapus, semula mulai 1 Januari 2026\n"
        in result.stdout
    )
    found = [row for row in rows(berdaya, "--semua") if row[:2] == ("Kejobong", "lansia")]
    assert found == [("Kejobong", "lansia", "dinsos", "penanggung-jawab", "2025-11-20", None)]


def test_ganti_does_not_cut_what_goes_on_after_it(berdaya):
    berdaya("assign", "setda", *LANSIA, *KEJOBONG, "--mulai", "2026-01-01")
    before = berdaya.content()
    result = berdaya("assign", "dinsos", *LANSIA, *KEJOBONG, "--ganti", "--sampai", "2026-03-31")

    assert result.exit_code == 4
    assert "akhiri dulu penugasan itu dengan unassign" in result.stderr
    assert berdaya.content() == before


def test_the_same_assignment_again_changes_nothing(berdaya):
    before = berdaya.content()
    result = berdaya("assign", "Dinas Sosial", "--fokus", "RPPA", "--semua-pilot")

    assert result == type(result)(0, "Tidak ada perubahan.\n", "")
    assert berdaya.content() == before


def test_an_assignment_that_ends_earlier_does_not_hold_a_longer_one(berdaya):
    words = ("assign", "dinsos", *LANSIA, *KEJOBONG, "--mulai", "2026-01-01")
    assert berdaya(*words, "--sampai", "2026-06-30").exit_code == 0

    berdaya.refuses((*words, "--sampai", "2026-12-31"), 4, "sudah berlaku")
    assert berdaya(*words, "--sampai", "2026-03-31").stdout == "Tidak ada perubahan.\n"


def test_a_supporting_body_may_stand_beside_any_other(berdaya):
    result = berdaya("assign", "koni", "--fokus", "sport-center", *KEJOBONG, "--peran", "pendukung")

    assert result.exit_code == 0
    assert ("Kejobong", "sport-center", "koni", "pendukung", "2025-11-20", None) in rows(berdaya)


def test_a_partner_cannot_be_penanggung_jawab(berdaya):
    result = berdaya("assign", "koni", *LANSIA, *KEJOBONG)

    assert (result.exit_code, result.stdout) == (4, "")
    assert result.stderr == (
        "Kesalahan: Hanya OPD yang dapat menjadi penanggung jawab; KONI adalah lembaga mitra.\n"
        "Saran: Isi --peran pendukung.\n"
    )


def test_a_kecamatan_that_is_no_pilot_is_mentioned(berdaya):
    result = berdaya("assign", "dinsos", *LANSIA, "--kecamatan", "Kemangkon")

    assert result.exit_code == 0
    assert result.stderr == f"Catatan: Kemangkon bukan pilot pada 20 November 2025.\n{SINCE_TODAY}"


def test_every_mistake_of_a_command_is_told_at_once(berdaya):
    before = berdaya.content()
    result = berdaya(
        "assign", "dinsoss", "--fokus", "lansiah", "--kecamatan", "Kejobon",
        "--kecamatan", "Bukatej", "--peran", "ketua", "--mulai", "besok", "--sampai", "lusa",
    )  # fmt: skip

    assert (result.exit_code, result.stdout) == (4, "")
    assert result.stderr == (
        "Kesalahan: 'ketua' bukan peran.\n"
        "Saran: Pilih salah satu: penanggung-jawab, pendukung.\n"
        "Kesalahan: 'besok' bukan tanggal.\n"
        "Saran: Tulis seperti 13 Oktober 2025, 13/10/2025, atau 2025-10-13.\n"
        "Kesalahan: 'lusa' bukan tanggal.\n"
        "Saran: Tulis seperti 13 Oktober 2025, 13/10/2025, atau 2025-10-13.\n"
        "Kesalahan: Tidak ada kecamatan bernama 'Kejobon'.\n"
        "Saran: Mungkin maksud Anda Kejobong?\n"
        "Kesalahan: Tidak ada kecamatan bernama 'Bukatej'.\n"
        "Saran: Mungkin maksud Anda Bukateja?\n"
        "Kesalahan: Tidak ada OPD atau lembaga mitra bernama 'dinsoss'.\n"
        "Saran: Mungkin maksud Anda Dinas Sosial, Pengendalian Penduduk, KB,"
        " Pemberdayaan Perempuan dan Perlindungan Anak?\n"
        "Kesalahan: Tidak ada fokus bernama 'lansiah'.\n"
        "Saran: Mungkin maksud Anda Lanjut usia (lansia)?\n"
    )
    assert berdaya.content() == before


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("assign", "dinsos", *LANSIA), 2, "Kesalahan: Di mana? Sebut kecamatannya, atau semua pilot.\n"),
        (("assign", "dinsos", *LANSIA, "--semua-pilot", "--mulai", "2020-01-01"), 4, "Tidak ada kecamatan pilot"),
        (("assign", "dinsos", *LANSIA, *KEJOBONG, "--mulai", "2026", "--sampai", "2025"), 4, "sebelum mulai"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_and_leaves_no_trace(berdaya, words, code, told):
    berdaya.refuses(words, code, told)


@pytest.mark.parametrize(
    "words",
    [
        ("assign", "dinsos", *LANSIA, "--semua-pilot", "--sumber", "Rapat", "--dasar", "Nota"),
    ],
)
def test_a_dry_run_tells_the_same_and_writes_nothing(berdaya, words):
    before = berdaya.content()
    dry = berdaya(*words, "--dry-run")

    assert berdaya.content() == before
    real = berdaya(*words)
    assert dry.stdout == real.stdout.replace("Tersimpan.", "Uji coba, belum ada yang tersimpan.")
    assert berdaya.content() != before


def test_changes_as_json(berdaya):
    answer = json.loads(berdaya("assign", "dinsos", *LANSIA, *KEJOBONG, "--json").stdout)

    assert answer["skema"] == "berdaya/assign/1"
    (change,) = answer["data"]["perubahan"]
    assert (change["tabel"], change["kunci"], change["aksi"], change["sebelum"]) == (
        "penugasan",
        [17],
        "tambah",
        None,
    )
    assert change["sesudah"]["kecamatan"] == "33.03.03"
    assert answer["data"]["dry_run"] is False


def test_dasar_and_sumber_match_what_is_known(berdaya):
    result = berdaya(
        "assign", "dinsos", *LANSIA, *KEJOBONG,
        "--dasar", "400.10.2/0004464", "--sumber", "radarbanyumas-2025",
    )  # fmt: skip

    assert result.stderr == SINCE_TODAY
    ((dasar, sumber),) = berdaya.sql("SELECT dasar_hukum, sumber FROM penugasan WHERE id = 17")
    assert (dasar, sumber) == ("se-gubernur-2025", "radarbanyumas-2025")


def test_a_code_that_is_taken_gets_a_number(berdaya):
    for judul in ("Rapat A!", "Rapat a?"):
        berdaya(
            "assign",
            "dinsos",
            *LANSIA,
            *KEJOBONG,
            "--ganti",
            "--sumber",
            judul,
            "--mulai",
            "2026-01-01",
        )
        berdaya("unassign", "dinsos", *LANSIA, *KEJOBONG)

    assert berdaya.sql("SELECT kode FROM sumber WHERE kode LIKE 'rapat%' ORDER BY kode") == [
        ("rapat-a",),
        ("rapat-a-2",),
    ]


@pytest.mark.parametrize(
    "words",
    [
        ("assign", "dinporapar", "--fokus", "rppa", *KEJOBONG, "--mulai", "2025-07-01", "--ganti"),
    ],
)
def test_what_was_in_force_is_never_deleted(berdaya, words):
    before = berdaya.content()
    result = berdaya(*words)

    assert (result.exit_code, result.stdout) == (4, "")
    assert "berlaku sejak Juli 2025: tidak dapat" in result.stderr
    assert berdaya.content() == before


def test_a_replacement_for_a_while_tells_of_the_gap_after_it(berdaya):
    result = berdaya(
        "assign", "setda", "--fokus", "rppa", *KEJOBONG, "--ganti", "--mulai", "2026-01-01", "--sampai", "2026-03-31"
    )  # fmt: skip

    assert result.exit_code == 0
    assert "penanggung jawab 1 Januari 2026 \u2013 31 Maret 2026\n" in result.stdout
    assert result.stderr == (
        "Perhatian: mulai 1 April 2026 tidak ada penanggung jawab Rumah Perlindungan Perempuan dan Anak"
        " di Kejobong.\n"
    )


def test_a_decree_that_comes_later_is_filled_in_once(berdaya):
    cell = (*LANSIA, *KEJOBONG)
    assert berdaya("assign", "dinsos", *cell).exit_code == 0
    result = berdaya(
        "assign", "dinsos", *cell, "--dasar", "SK Bupati 99/2025", "--sampai", "2025-12-31"
    )

    assert result.exit_code == 0
    assert "dasar hukum atau sumbernya diisi" in result.stdout
    assert (
        "Perhatian: sudah ditugaskan; --sampai pada baris itu tetap seperti semula."
        in result.stderr
    )
    filled = "SELECT dasar_hukum, berlaku_sampai FROM penugasan WHERE id = 17"
    assert berdaya.sql(filled) == [("sk-bupati-99-2025", None)]
    assert berdaya("assign", "dinsos", *cell, "--sumber", "Lembaran Daerah").exit_code == 0
    assert berdaya.sql("SELECT dasar_hukum, sumber FROM penugasan WHERE id = 17") == [
        ("sk-bupati-99-2025", "lembaran-daerah")
    ]
    before = berdaya.content()
    again = berdaya("assign", "dinsos", *cell, "--dasar", "SK lain")
    assert (again.exit_code, again.stdout) == (0, "Tidak ada perubahan.\n")
    assert (
        again.stderr
        == "Perhatian: sudah ditugaskan; --dasar pada baris itu tetap seperti semula.\n"
    )
    assert berdaya.content() == before


def test_no_source_is_made_where_nothing_changes(berdaya):
    before = berdaya.content()
    result = berdaya(
        "assign", "dinsos", "--fokus", "rppa", *KEJOBONG, "--sumber", "Baru", "--dasar", "Baru"
    )

    assert result.stdout == "Tidak ada perubahan.\n"
    assert berdaya.content() == before


def test_no_pilots_are_no_closed_gaps(berdaya):
    result = berdaya("gaps", "--per", "2024-01-01", terminal=True)

    assert (result.exit_code, result.stdout) == (
        0,
        "Tidak ada kecamatan pilot pada 1 Januari 2024.\n",
    )
    pipe = berdaya("gaps", "--per", "2024-01-01")
    assert (
        pipe.stdout
        == "jenis\tkecamatan\tkode\tfokus\tkegiatan\ttindak_lanjut\tdokumen\tlembaga\tindikator\tpengukuran\tpesan\tsaran\n"
    )
    assert pipe.stderr == "Tidak ada kecamatan pilot pada 2024-01-01.\n"
    listed = berdaya("list-pilots", "--per", "2024-01-01", terminal=True)
    assert listed.stdout == "Tidak ada kecamatan pilot pada hari ini.\n"


def test_a_kecamatan_with_a_blank_in_its_name_is_quoted_in_what_to_do(berdaya):
    berdaya.sql("UPDATE kecamatan SET nama = 'Kota Lama' WHERE kode = '33.03.03'")
    rows = json.loads(berdaya("gaps", "--json").stdout)["data"]

    assert "berdaya assign OPD --fokus lansia --kecamatan 'Kota Lama'" in [
        row["saran"] for row in rows
    ]
