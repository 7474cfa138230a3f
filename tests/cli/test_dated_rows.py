"""log, progress, budget and spend: what changes over time, row by row."""

import json

import pytest

RECORD = (
    "record", "--nama", "Posyandu", "--fokus", "lansia", "--kecamatan", "Kejobong", "--pelaksana", "dinsos",
    "--tanggal", "2025-10-01..2025-12-31", "--dana", "APBD Kabupaten:15 jt",
)  # fmt: skip


@pytest.fixture
def posyandu(berdaya):
    assert berdaya(*RECORD).exit_code == 0
    return berdaya


def figures(berdaya, period):
    answer = json.loads(
        berdaya("report", "--kecamatan", "Kejobong", "--periode", period, "--json").stdout
    )
    (row,) = answer["data"]["kegiatan"]
    whole = row["tahun_berjalan"]
    return row["status"], row["ini"] | {"persen": whole["persen"]} | {
        f"{name}_sd": whole[name] for name in ("jumlah", "realisasi")
    }


def test_a_year_of_a_kegiatan(posyandu, golden):
    told = ""
    for line in (
        ("log", "1", "--tanggal", "2025-10-07", "--laki-laki", "10", "--perempuan", "20"),
        (
            "log",
            "#1",
            "--tanggal",
            "4 November 2025",
            "--desa",
            "Pandansari",
            "--jumlah",
            "25",
            "--lansia",
            "24",
        ),
        ("progress", "1", "--status", "berjalan", "--tanggal", "2025-10-07", "--fisik", "33,5%"),
        (
            "progress",
            "1",
            "--fisik",
            "66%",
            "--kendala",
            "Alat tensi rusak",
            "--tindak-lanjut",
            "Pinjam puskesmas",
        ),
        (
            "budget",
            "kegiatan 1",
            "--dana",
            "APBD Kabupaten:12 jt",
            "--tahap",
            "pergeseran",
            "--tanggal",
            "2025-11-01",
        ),
        ("spend", "1", "--dana", "apbd:4.000.000", "--tanggal", "2025-10-30", "--bukti", "SP2D-1"),
        (
            "spend",
            "1",
            "--dana",
            "apbd:-500.000",
            "--tanggal",
            "2025-11-03",
            "--catatan",
            "koreksi SP2D-1",
        ),
    ):
        result = posyandu(*line)
        assert (result.exit_code, result.stderr) == (0, ""), line
        told += result.stdout
    golden("dated-rows.txt", told)

    status, october = figures(posyandu, "2025-10")
    assert (status, october["jumlah"], october["pagu"], october["realisasi"]) == (
        "berjalan",
        30,
        15_000_000,
        4_000_000,
    )
    status, november = figures(posyandu, "2025-11")
    assert (november["jumlah"], november["jumlah_sd"], november["laki_laki"]) == (25, 55, None)
    assert (november["pagu"], november["realisasi"], november["realisasi_sd"]) == (
        12_000_000,
        -500_000,
        3_500_000,
    )
    assert posyandu.sql("SELECT fisik_persen, status FROM perkembangan ORDER BY id") == [
        (3350, "berjalan"),
        (6600, "berjalan"),
    ]


def test_a_status_that_goes_back_is_allowed_and_noted(posyandu):
    posyandu("progress", "1", "--status", "selesai", "--tanggal", "2025-11-01")
    result = posyandu("progress", "1", "--status", "berjalan")

    assert (result.exit_code, result.stderr) == (
        0,
        "Perhatian: statusnya mundur, sebelumnya selesai.\n",
    )
    assert posyandu("progress", "1", "--status", "ditunda").stderr == ""


def test_spending_the_whole_pagu_is_no_cause_for_a_warning(posyandu):
    result = posyandu("spend", "1", "--dana", "apbd:15jt")

    assert (result.exit_code, result.stderr) == (0, "")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            ("spend", "1", "--dana", "apbd:16jt"),
            "realisasi dari apbd-kabupaten (Rp16.000.000) melebihi pagunya (Rp15.000.000)",
        ),
        (
            ("spend", "1", "--dana", "Baznas:1jt"),
            "ada realisasi dari baznas, pagunya belum dilaporkan",
        ),
        (("spend", "1", "--dana", "apbd:-1jt"), "seluruhnya di bawah nol: -Rp1.000.000"),
        (("spend", "1", "--dana", "apbd: (1jt)"), "seluruhnya di bawah nol: -Rp1.000.000"),
        (
            ("progress", "1", "--status", "selesai", "--tanggal", "2025-09-01"),
            "Perhatian: status selesai sebelum hari pertamanya, 1 Oktober 2025.",
        ),
        (
            ("log", "1", "--tanggal", "2025-09-01", "--jumlah", "3"),
            "1 September 2025 di luar waktu kegiatan 1",
        ),
    ],
)
def test_what_is_odd_is_kept_with_a_warning(posyandu, words, told):
    result = posyandu(*words)

    assert result.exit_code == 0
    assert told in result.stderr


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("log", "2"), 3, "Tidak ada kegiatan 2."),
        (("log", "satu"), 3, "Tidak ada kegiatan satu."),
        (("log", "1", "--tanggal", "2025-12-01"), 4, "1 Desember 2025 belum tiba."),
        (("log", "1", "--kecamatan", "Bukateja"), 4, "Kegiatan 1 tidak berlangsung di Bukateja."),
        (("log", "1", "--desa", "Sempor Lor"), 3, "Tidak ada desa"),
        (("log", "1", "--jumlah", "x"), 4, "'x' bukan jumlah."),
        (("progress", "1"), 2, "Kegiatan 1 belum punya status"),
        (("progress", "1", "--status", "beres", "--fisik", "101"), 4, "'101' bukan persentase."),
        (("progress", "9", "--status", "selesai"), 3, "Tidak ada kegiatan 9."),
        (("budget", "1", "--dana", "apbd:1jt", "--tahap", "akhir", "--tahun", "25"), 4, "'25' bukan tahun anggaran."),
        (("budget", "1", "--dana", "apbd:-1"), 4, "bukan jumlah uang"),
        (("spend", "1", "--dana", "apbdd:1jt"), 3, "Mungkin maksud Anda APBD Kabupaten"),
        (("spend", "1", "--dana", "1jt"), 4, "tidak menyebut sumber dana"),
        (("log", "1", "--catatan", "ibu 3303014507900001"), 4, "nomor seseorang (NIK 33************01)"),
        (("progress", "1", "--status", "selesai", "--hasil", "hubungi 0812 3456 7890"), 4, "(telepon 08********90)"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_and_leaves_no_trace(posyandu, words, code, told):
    result = posyandu.refuses(words, code, told)

    assert "3303014507900001" not in result.stderr


@pytest.mark.parametrize(
    "words",
    [
        ("log", "1", "--tanggal", "2025-10-07", "--jumlah", "3"),
        ("spend", "1", "--dana", "apbd:1jt", "--tanggal", "2025-10-07", "--bukti", "A1"),
    ],
)
def test_the_same_row_twice_is_refused_unless_it_is_meant(posyandu, words):
    assert posyandu(*words).exit_code == 0
    before = posyandu.content()
    again = posyandu(*words)

    assert (again.exit_code, again.stdout) == (4, "")
    assert "Sudah ada" in again.stderr
    assert posyandu.content() == before
    assert posyandu(*words, "--lagi").exit_code == 0


def test_the_same_pagu_again_changes_nothing(posyandu):
    assert posyandu("budget", "1", "--dana", "apbd:15jt").stdout == "Tidak ada perubahan.\n"
    changed = ("budget", "1", "--dana", "apbd:20jt", "--tahap", "perubahan")
    assert "Rp15.000.000 > Rp20.000.000" in posyandu(*changed).stdout
    assert posyandu(*changed).stdout == "Tidak ada perubahan.\n"


def test_a_dry_run_writes_nothing(posyandu):
    before = posyandu.content()
    for words in (
        ("log", "1", "--jumlah", "3"),
        ("progress", "1", "--status", "berjalan"),
        ("budget", "1", "--dana", "apbd:1jt", "--tahap", "perubahan"),
        ("spend", "1", "--dana", "apbd:1jt"),
    ):
        assert "Uji coba, tidak ada yang ditulis." in posyandu(*words, "--dry-run").stdout
    assert posyandu.content() == before


def test_a_kegiatan_of_several_kecamatan_is_logged_where_it_was(berdaya):
    berdaya(*RECORD, "--kecamatan", "Bukateja")
    berdaya("log", "1", "--tanggal", "2025-10-07", "--kecamatan", "Bukateja", "--jumlah", "5")
    berdaya("log", "1", "--tanggal", "2025-10-08", "--jumlah", "7")

    def people(name):
        answer = json.loads(berdaya("report", "--kecamatan", name, "--json").stdout)
        return answer["data"]["kegiatan"][0]["ini"]["jumlah"]

    assert (people("Bukateja"), people("Kejobong")) == (12, 7)
