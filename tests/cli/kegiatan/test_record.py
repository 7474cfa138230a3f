"""record and list-kegiatan."""

import json

import pytest

POSYANDU = (
    "record", "--nama", "Posyandu lansia", "--fokus", "lansia", "--kecamatan", "Kejobong",
    "--desa", "Pandansari", "--pelaksana", "dinsos", "--tanggal", "13-14 Oktober 2025",
)  # fmt: skip


def kegiatan(berdaya, *words):
    return json.loads(berdaya("list-kegiatan", *words, "--json").stdout)["data"]


def test_a_kegiatan_is_recorded_with_all_that_is_known(berdaya, golden):
    result = berdaya(
        *POSYANDU, "--status", "selesai", "--mitra", "koni", "--mitra", "kadin",
        "--dana", "APBD Kabupaten:15 jt", "--dana", "Baznas:Rp2.500.000",
        "--realisasi", "apbd:14.500.000", "--laki-laki", "12", "--perempuan", "20",
        "--lansia", "30", "--uraian", "Pemeriksaan kesehatan", "--penerima-manfaat", "32",
        "--sub-kegiatan", "1.06.02.2.01.0004",
    )  # fmt: skip

    assert (result.exit_code, result.stderr) == (0, "")
    golden("record.txt", result.stdout)
    golden("list-kegiatan.tsv", berdaya("list-kegiatan").stdout)
    golden("list-kegiatan.terminal.txt", berdaya("list-kegiatan", terminal=True).stdout)
    assert berdaya.sql(
        "SELECT tanggal, desa, jumlah, laki_laki, lansia, anak FROM pelaksanaan"
    ) == [("2025-10-13", "33.03.03.2007", 32, 12, 30, None)]
    assert berdaya.sql("SELECT tanggal, sumber_dana, tahun, tahap, jumlah FROM anggaran") == [
        ("2025-10-14", "apbd-kabupaten", 2025, "murni", 15_000_000),
        ("2025-10-14", "baznas", 2025, "murni", 2_500_000),
    ]


def test_only_what_is_needed_is_asked_for(berdaya):
    result = berdaya(
        "record",
        "--nama",
        "Rakor",
        "--fokus",
        "rppa",
        "--pelaksana",
        "dinsos",
        "--tanggal",
        "2025-12-01..",
    )

    assert result.stdout.startswith(
        "Kegiatan 1: Rakor, sejak 1 Desember 2025, status belum dilaporkan\n"
    )
    (row,) = kegiatan(berdaya)
    assert row["angka"] == {"status": None, "jumlah": None, "pagu": None, "realisasi": None}
    assert row["lokasi"] == []
    assert berdaya.sql("SELECT seluruh_kabupaten FROM kegiatan") == [(1,)]


def test_a_collaboration_names_the_programme_that_it_joins(berdaya):
    assert berdaya(*POSYANDU, "--program", "Posyandu ILP").exit_code == 0
    assert [(r["jenis"], r["program"]) for r in kegiatan(berdaya)] == [
        ("kolaborasi", "Posyandu ILP")
    ]


def test_the_same_thing_twice_is_noticed(berdaya):
    berdaya(*POSYANDU)
    before = berdaya.content()
    again = berdaya(*POSYANDU)

    assert (again.exit_code, again.stdout) == (4, "")
    assert again.stderr == (
        "Kesalahan: Sudah ada: kegiatan 1; masukan ini tidak disimpan.\n"
        "Saran: Pakai --lagi bila memang yang kedua.\n"
    )
    assert berdaya.content() == before
    assert berdaya(*POSYANDU, "--lagi").exit_code == 0
    assert [row["id"] for row in kegiatan(berdaya)] == [1, 2]


def test_the_same_name_elsewhere_is_another_kegiatan(berdaya):
    berdaya(*POSYANDU)
    berdaya(*POSYANDU[:6], "Bukateja", "--pelaksana", "dinsos", "--tanggal", "13-14 Oktober 2025")

    assert len(kegiatan(berdaya)) == 2


def test_every_mistake_is_told_at_once_and_nothing_is_kept(berdaya):
    before = berdaya.content()
    result = berdaya(
        "record", "--nama", "x", "--fokus", "lansiah", "--kecamatan", "Kejobong", "--desa", "Pandansar",
        "--pelaksana", "dinsos", "--mitra", "konni", "--tanggal", "31/02/2025", "--jenis", "lama",
        "--status", "beres", "--dana", "APBD:lima juta", "--dana", "15 juta", "--realisasi", "Bank:1",
        "--jumlah", "banyak", "--penerima-manfaat", "-1", "--per", "2025",
    )  # fmt: skip

    assert (result.exit_code, result.stdout) == (3, "")
    told = [line for line in result.stderr.splitlines() if line.startswith("Kesalahan")]
    assert told == [
        "Kesalahan: Tidak ada desa atau kelurahan bernama 'Pandansar' di sana.",
        "Kesalahan: Tidak ada OPD atau lembaga mitra bernama 'konni'.",
        "Kesalahan: Tidak ada fokus bernama 'lansiah'.",
        "Kesalahan: '31/02/2025' bukan tanggal.",
        "Kesalahan: 'lama' bukan jenis kegiatan.",
        "Kesalahan: 'beres' bukan status.",
        "Kesalahan: '-1' bukan jumlah.",
        "Kesalahan: 'banyak' bukan jumlah.",
        "Kesalahan: 'lima juta' bukan jumlah uang.",
        "Kesalahan: '15 juta' tidak menyebut sumber dana dan jumlahnya.",
        "Kesalahan: Tidak ada sumber dana bernama 'Bank'.",
        "Kesalahan: '2025' kurang tepat: perlu sampai harinya.",
    ]
    assert berdaya.content() == before


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("record",), 2, "Belum diisi: --nama, --fokus, --pelaksana, --tanggal."),
        ((*POSYANDU[:5], "--desa", "Pandansari", "--pelaksana", "dinsos", "--tanggal", "2025-10-13"), 4, "kecamatan mana"),
        ((*POSYANDU, "--jenis", "kolaborasi"), 4, "program apa"),
        ((*POSYANDU, "--laki-laki", "12"), 4, "Berapa jumlah peserta"),
        ((*POSYANDU, "--jumlah", "30", "--laki-laki", "12", "--perempuan", "20"), 4, "lebih dari jumlah 30"),
        ((*POSYANDU, "--per", "2025-12-31"), 4, "31 Desember 2025 belum tiba."),
        ((*POSYANDU[:-1], "2026-01-01", "--status", "selesai"), 4, "Kegiatan baru mulai 1 Januari 2026"),
        ((*POSYANDU[:-1], "2026-01-01", "--jumlah", "5"), 4, "Kegiatan baru mulai 1 Januari 2026"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_and_leaves_no_trace(berdaya, words, code, told):
    berdaya.refuses(words, code, told)


def test_spending_of_another_year_than_the_pagu_is_told_as_spend_tells_it(berdaya):
    result = berdaya(
        "record", "--nama", "Lintas tahun", "--fokus", "rppa", "--kecamatan", "Kejobong", "--pelaksana", "dinsos",
        "--tanggal", "20 Desember 2024 - 10 Januari 2025", "--status", "selesai", "--dana", "apbd:10 jt",
        "--realisasi", "apbd:9 jt",
    )  # fmt: skip

    assert result.exit_code == 0
    assert "ada realisasi dari apbd-kabupaten, pagunya belum dilaporkan" in result.stderr


def test_a_desa_of_another_kecamatan_is_not_found(berdaya):
    result = berdaya(*POSYANDU[:-5], "Sempor Lor", *POSYANDU[-4:])

    assert result.exit_code == 3
    assert "Tidak ada desa atau kelurahan bernama 'Sempor Lor' di sana." in result.stderr


def test_a_desa_of_two_kecamatan_that_are_both_meant_is_asked_back(berdaya):
    result = berdaya(
        "record", "--nama", "x", "--fokus", "rppa", "--pelaksana", "dinsos", "--tanggal", "2025-10-13",
        "--kecamatan", "Mrebet", "--kecamatan", "Purbalingga", "--desa", "Bojong",
    )  # fmt: skip

    assert result.exit_code == 4
    assert "33.03.05.1001 (Bojong, kelurahan, Purbalingga)" in result.stderr


def test_spending_above_pagu_is_recorded_with_a_warning(berdaya):
    result = berdaya(*POSYANDU, "--dana", "Baznas:1jt", "--realisasi", "Baznas:2jt")

    assert result.exit_code == 0
    assert result.stderr == (
        "Peringatan: realisasi dari baznas (Rp2.000.000) melebihi pagunya (Rp1.000.000).\n"
        "Mohon dicek: realisasi Rp2.000.000, peserta dan realisasi fisik belum dilaporkan: Posyandu lansia."
        " Bila benar: berdaya gaps --dilihat 1 --alasan ...\n"
    )


def test_a_kegiatan_without_money_is_valid(berdaya):
    berdaya(*POSYANDU, "--dana", "Tanpa Anggaran:nihil")

    assert [row["angka"]["pagu"] for row in kegiatan(berdaya)] == [0]


def test_status_and_money_are_dated_by_the_kegiatan_never_in_the_future(berdaya):
    berdaya(*POSYANDU, "--status", "berjalan")
    berdaya(*POSYANDU[:-1], "2026-03-01", "--status", "direncanakan", "--dana", "Baznas:1jt")
    berdaya(*POSYANDU[:-1], "2025-11-01..", "--status", "selesai")
    berdaya(*POSYANDU[:-1], "2025-11-02", "--status", "ditunda", "--per", "5 November 2025")

    assert berdaya.sql("SELECT tanggal FROM perkembangan ORDER BY id") == [
        ("2025-10-13",), ("2025-11-20",), ("2025-11-01",), ("2025-11-05",),
    ]  # fmt: skip
    assert berdaya.sql("SELECT tanggal, tahun FROM anggaran") == [("2025-11-20", 2026)]


def test_a_dry_run_writes_nothing(berdaya):
    before = berdaya.content()
    result = berdaya(*POSYANDU, "--dry-run")

    assert result.stdout.endswith("Uji coba, belum ada yang tersimpan.\n")
    assert berdaya.content() == before


def test_the_listing_is_filtered(berdaya):
    berdaya(*POSYANDU)
    berdaya(
        "record",
        "--nama",
        "Rakor",
        "--fokus",
        "rppa",
        "--pelaksana",
        "setda",
        "--tanggal",
        "2025-03-03",
    )

    def names(*words):
        return [row["nama"] for row in kegiatan(berdaya, *words)]

    assert names() == ["Posyandu lansia", "Rakor"]
    assert names("--kecamatan", "Kejobong") == ["Posyandu lansia", "Rakor"]
    assert names("--kecamatan", "Bukateja") == ["Rakor"]
    assert names("--fokus", "lansia") == ["Posyandu lansia"]
    assert names("--pelaksana", "setda") == ["Rakor"]
    assert names("--periode", "2025-TW4") == ["Posyandu lansia"]
    assert names("--periode", "2024") == []
    assert names("--kabupaten", "Purbalingga", "--periode", "2025-TW1") == ["Rakor"]


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("--fokus", "lansiah"), 3, "Tidak ada fokus bernama 'lansiah'."),
        (("--pelaksana", "dinsoss"), 3, "Tidak ada OPD"),
        (("--kecamatan", "Kejobon"), 3, "Mungkin maksud Anda Kejobong?"),
        (("--periode", "2025-TW9"), 4, "'2025-TW9' bukan periode."),
    ],
)
def test_a_filter_that_is_misspelt_is_told(berdaya, words, code, told):
    result = berdaya("list-kegiatan", *words)

    assert (result.exit_code, result.stdout) == (code, "")
    assert told in result.stderr


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("--dana", "APBD Kabupaten:1jt", "--dana", "apbd kab:2jt"), 4, "Sumber dana 'apbd-kabupaten' disebut dua kali: APBD Kabupaten, apbd kab."),
        (("--status", "selesai", "--per", "2025-09-01"), 4, "Belum mungkin selesai pada 1 September 2025"),
        (("--nama", "lagi"), 2, "'--nama' disebut dua kali"),
        (("--uraian", "  "), 4, "'--uraian' tidak boleh kosong."),
        (("--jumlah", "9223372036854775807"), 4, "bukan jumlah"),
        (("--jumlah", "10", "--disabilitas", "11", "--pemuda", "12", "--laki-laki", "13"), 4,
         "'laki-laki' lebih dari jumlah 10. 'disabilitas' lebih dari jumlah 10. 'pemuda' lebih dari jumlah 10."),
        (("--dana", "xyz:1jt"), 3, "Yang ada: APBD Kabupaten, APBD Provinsi"),
        (("--mitra", "qqqqq"), 3, "Lihat daftarnya dengan: berdaya list-opd --semua"),
    ],
)  # fmt: skip
def test_what_a_second_look_refuses(berdaya, words, code, told):
    before = berdaya.content()
    result = berdaya(*POSYANDU, *words)

    assert (result.exit_code, result.stdout) == (code, "")
    assert told in result.stderr
    assert berdaya.content() == before


def test_a_dash_is_not_reported(berdaya):
    result = berdaya(
        *POSYANDU, "--jumlah", "-", "--lansia", "", "--dana", "Baznas:-", "--penerima-manfaat", "-"
    )

    assert result.exit_code == 0
    (row,) = kegiatan(berdaya)
    assert (row["angka"]["jumlah"], row["angka"]["pagu"]) == (None, None)
    assert berdaya.sql("SELECT count(*) FROM pelaksanaan") == [(0,)]


def test_spending_without_pagu_is_told_as_that(berdaya):
    result = berdaya(*POSYANDU, "--dana", "Baznas:5jt", "--realisasi", "Dana Desa:5jt")

    assert result.stderr == (
        "Peringatan: ada realisasi dari apbdes, pagunya belum dilaporkan.\n"
        "Mohon dicek: realisasi Rp5.000.000, peserta dan realisasi fisik belum dilaporkan: Posyandu lansia."
        " Bila benar: berdaya gaps --dilihat 1 --alasan ...\n"
    )
    told = berdaya("report", "--kecamatan", "Kejobong", "--json").stdout
    assert '"sumber_dana": ["APBDes", "Baznas"]' in told


def test_every_row_that_is_written_is_told(berdaya):
    answer = json.loads(
        berdaya(*POSYANDU, "--status", "selesai", "--dana", "Baznas:1jt", "--json").stdout
    )["data"]

    assert [(row["tabel"], row["aksi"]) for row in answer["perubahan"]] == [
        ("kegiatan", "tambah"), ("kegiatan_lokasi", "tambah"), ("perkembangan", "tambah"), ("anggaran", "tambah"),
    ]  # fmt: skip
    assert answer["perubahan"][0]["sesudah"]["nama"] == "Posyandu lansia"


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("30 Oktober - 2 November 2025", ("2025-10-30", "2025-11-02")),
        ("13 s.d. 14 Oktober 2025", ("2025-10-13", "2025-10-14")),
        ("Senin, 13 Oktober 2025", ("2025-10-13", "2025-10-13")),
        ("13 Oktober 2025 s/d 2 November 2025", ("2025-10-13", "2025-11-02")),
        ("2025-1-5", ("2025-01-05", "2025-01-05")),
    ],
)
def test_days_are_read_as_officials_write_them(berdaya, typed, days):
    assert berdaya(*POSYANDU[:-1], typed).exit_code == 0
    assert berdaya.sql("SELECT tanggal_mulai, tanggal_selesai FROM kegiatan") == [days]


def test_a_range_that_cannot_be_read_shows_how(berdaya):
    assert "13-14 Oktober 2025" in berdaya(*POSYANDU[:-1], "besok").stderr


MEETING = (
    "record",
    "--nama",
    "Rapat sekretariat",
    "--tanggal",
    "2025-11-10",
    "--status",
    "selesai",
    "--jumlah",
    "12",
)


def test_a_meeting_of_the_secretariat_needs_no_fokus(berdaya):
    done = berdaya(*MEETING, "--pelaksana", "dinpermasdes")

    assert (done.exit_code, done.stderr) == (0, "")
    assert berdaya.sql("SELECT fokus, pelaksana FROM kegiatan") == [("koordinasi", "dinpermasdes")]
    berdaya.refuses((*MEETING, "--pelaksana", "dinsos"), 2, "Belum diisi: --fokus.")


def test_what_cuts_across_all_fokus_is_nobodys_by_kecamatan(berdaya):
    berdaya(*MEETING, "--pelaksana", "dinpermasdes")
    words = ("assign", "dinsos", "--fokus", "koordinasi", "--kecamatan", "Kejobong")
    berdaya.refuses(words, 4, "Koordinasi program melintasi semua fokus")

    gaps = json.loads(berdaya("gaps", "--jenis", "semua", "--json").stdout)["data"]
    assert "koordinasi" not in {row["fokus"] for row in gaps if row["jenis"] != "tanpa-bukti"}
    assert "koordinasi" not in berdaya("list-penugasan", terminal=True).stdout


def test_reports_count_it_once_and_show_it_where_there_is_any(berdaya):
    before = json.loads(berdaya("report", "--periode", "2025-TW4", "--json").stdout)["data"]
    recap = berdaya("recap", "--menurut", "fokus", "--periode", "2025-TW4").stdout
    berdaya(*MEETING, "--pelaksana", "dinpermasdes")
    after = json.loads(berdaya("report", "--periode", "2025-TW4", "--json").stdout)["data"]

    assert "koordinasi" not in recap + str(before["per_fokus"]) + str(before["sel"])
    assert [row["kode"] for row in after["per_fokus"]][-1] == "koordinasi"
    assert "koordinasi" not in str(after["sel"])
    assert (
        sum(
            row["ini"]["kegiatan"]["nilai"]
            if isinstance(row["ini"]["kegiatan"], dict)
            else row["ini"]["kegiatan"]
            for row in after["per_fokus"]
        )
        == 1
    )
    assert (
        "Koordinasi program"
        in berdaya("recap", "--menurut", "fokus", "--periode", "2025-TW4").stdout
    )
    assert (
        "Rapat sekretariat"
        in berdaya("report", "--fokus", "koordinasi", "--periode", "2025-TW4").stdout
    )


def test_a_regency_without_such_a_fokus_is_told_how_to_add_one(berdaya):
    berdaya.sql("DELETE FROM fokus_alias WHERE fokus = 'koordinasi'")
    berdaya.sql("DELETE FROM fokus WHERE kode = 'koordinasi'")
    result = berdaya(*MEETING, "--pelaksana", "dinpermasdes")

    assert (result.exit_code, result.stdout) == (4, "")
    assert 'berdaya add-fokus "Koordinasi program" --lintas ya' in result.stderr
    assert berdaya("add-fokus", "Koordinasi program", "--lintas", "ya").exit_code == 0
    assert berdaya(*MEETING, "--pelaksana", "dinpermasdes").exit_code == 0
