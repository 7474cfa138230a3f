"""gaps --jenis: what is late or incomplete."""

import json

import pytest


@pytest.fixture
def year(berdaya):
    """Kegiatan of every kind of trouble, and one without any."""
    for words in (
        ("--nama", "Baik", "--tanggal", "2025-10-01", "--status", "selesai", "--jumlah", "5", "--dana", "apbd:1jt",
         "--realisasi", "apbd:1jt", "--kecamatan", "Kejobong"),
        ("--nama", "Terlambat", "--tanggal", "2025-10-02", "--status", "berjalan", "--kecamatan", "Bukateja"),
        ("--nama", "Tanpa peserta", "--tanggal", "2025-10-03", "--status", "selesai", "--kecamatan", "Kejobong"),
        ("--nama", "Tanpa realisasi", "--tanggal", "2025-10-04", "--status", "selesai", "--jumlah", "0",
         "--dana", "apbd:1jt", "--kecamatan", "Kejobong"),
        ("--nama", "Batal", "--tanggal", "2025-10-05", "--status", "dibatalkan", "--kecamatan", "Kejobong",
         "--dana", "apbd:1jt"),
        ("--nama", "Nanti", "--tanggal", "2025-12-05", "--dana", "apbd:1jt"),
        ("--nama", "Nihil", "--tanggal", "2025-10-06", "--status", "selesai", "--jumlah", "1", "--dana", "apbd:nihil"),
    ):  # fmt: skip
        assert (
            berdaya("record", "--fokus", "rppa", "--pelaksana", "dinsos", *words).exit_code == 0
        ), words
    return berdaya


def found(berdaya, *kinds, per="2025-11-20"):
    words = [word for kind in kinds for word in ("--jenis", kind)]
    result = berdaya("gaps", "--per", per, *words, "--json")
    rows = json.loads(result.stdout)["data"]
    assert result.exit_code == (6 if rows else 0)
    return rows


def numbers(berdaya, kind, per="2025-11-20"):
    return [row["kegiatan"] for row in found(berdaya, kind, per=per)]


def test_each_kind_finds_its_own(year):
    assert numbers(year, "lewat-jadwal") == [2]
    assert numbers(year, "tanpa-peserta") == [3]
    assert numbers(year, "tanpa-realisasi") == [4]
    assert numbers(year, "lewat-jadwal", per="2025-10-02") == []
    assert numbers(year, "lewat-jadwal", per="2025-12-31") == [2, 6]
    assert numbers(year, "tanpa-peserta", per="2025-10-02") == []


def test_a_cell_with_an_owner_and_no_kegiatan(year):
    rows = found(year, "tanpa-kegiatan")

    assert {(row["kecamatan"], row["fokus"]) for row in rows} == {
        (kecamatan, fokus)
        for kecamatan in ("Bukateja", "Kejobong", "Kaligondang", "Bobotsari")
        for fokus in ("disabilitas", "zilenial", "sport-center")
    }
    assert {row["fokus"] for row in found(year, "tanpa-kegiatan", per="2026-01-01")} == {
        "rppa", "disabilitas", "zilenial", "sport-center",
    }  # fmt: skip


def test_by_default_only_owners_are_looked_for(year):
    assert {row["jenis"] for row in found(year)} == {"tanpa-penanggung-jawab"}


def test_all_kinds_at_once(year, golden):
    result = year("gaps", "--jenis", "semua", terminal=True)

    assert result.exit_code == 6
    lines = result.stdout.splitlines()
    assert max(len(line) for line in lines if not line.startswith("    berdaya")) <= 80
    golden("gaps.semua.terminal.txt", result.stdout)
    golden("gaps.semua.tsv", year("gaps", "--jenis", "semua").stdout)


def test_nothing_of_a_kind_says_so(berdaya):
    result = berdaya("gaps", "--jenis", "lewat-jadwal", "--jenis", "tanpa-peserta", terminal=True)

    assert (result.exit_code, result.stdout) == (
        0,
        "Tidak ada yang sejenis itu per 20 November 2025.\n",
    )


def test_a_misspelt_kind_names_the_nearest(berdaya):
    result = berdaya("gaps", "--jenis", "lewat-jadwl", "--kabupaten", "Purbalinga")

    assert (result.exit_code, result.stdout) == (3, "")
    assert (
        "Kesalahan: 'lewat-jadwl' bukan jenis yang dikenal di sini.\nSaran: Mungkin maksud Anda lewat-jadwal?\n"
        in result.stderr
    )
    assert (
        "Yang ada: Purbalingga" in result.stderr
        or "Mungkin maksud Anda Kabupaten Purbalingga?" in result.stderr
    )


def of(berdaya, *words, per="2025-11-20"):
    result = berdaya("gaps", "--per", per, *words, "--json")
    answer = json.loads(result.stdout)
    assert (answer["skema"], result.stderr) == ("berdaya/gaps/4", "")
    return answer["data"]


@pytest.fixture
def money(berdaya):
    """One kegiatan of each trouble with money, and one that has its papers."""
    for name, words in (
        ("Cukup", ("--dana", "apbd:5jt", "--status", "berjalan", "--kecamatan", "Kejobong")),
        ("Lebih", ("--dana", "apbd:5jt", "--dana", "Baznas:1jt", "--kecamatan", "Bukateja", "--status", "berjalan")),
        ("Tanpa", ("--status", "berjalan")),
        ("Sisa", ("--dana", "apbd:5jt", "--status", "selesai", "--kecamatan", "Kejobong", "--pelaksana", "dinporapar")),
    ):  # fmt: skip
        doer = () if "--pelaksana" in words else ("--pelaksana", "dinsos")
        answer = berdaya(
            "record", "--nama", name, "--fokus", "lansia", "--tanggal", "2025-10-01", *doer, *words
        )
        assert answer.exit_code == 0, answer.stderr
    for number, amount, paper in (("1", "apbd:5jt", "A1"), ("2", "apbd:5.250.000", "A2"), ("2", "Baznas:1jt", "A3"),
                                  ("3", "apbd:2jt", "A4"), ("4", "apbd:4jt", None)):  # fmt: skip
        receipt = ("--bukti", paper) if paper else ()
        berdaya("spend", number, "--dana", amount, "--tanggal", "2025-10-15", *receipt)
    return berdaya


def test_money_that_does_not_fit_says_how_much_and_what_to_type(money):
    rows = {
        row["jenis"]: row for row in of(money, "--jenis", "uang", "--jenis", "tanpa-nomor-bukti")
    }

    assert {jenis: (row["kegiatan"], row["pesan"], row["saran"]) for jenis, row in rows.items()} == {
        "di-atas-pagu": (
            2, "Realisasi Rp5.250.000 di atas pagu Rp5.000.000, APBD Kabupaten 2025: Lebih",
            "berdaya budget 2 --dana apbd-kabupaten:... --tahun 2025 --tahap perubahan",
        ),
        "tanpa-pagu": (
            3, "Realisasi Rp2.000.000 belum ada pagunya, APBD Kabupaten 2025: Tanpa",
            "berdaya budget 3 --dana apbd-kabupaten:... --tahun 2025",
        ),
        "sisa-anggaran": (
            4, "Selesai, sisa anggaran Rp1.000.000 dari Rp5.000.000, APBD Kabupaten 2025: Sisa",
            "berdaya spend 4 --dana apbd-kabupaten:...",
        ),
        "tanpa-nomor-bukti": (
            4, "Realisasi Rp4.000.000 belum ada nomor buktinya: Sisa",
            "berdaya spend 4 --dana apbd-kabupaten:4000000 --tanggal 2025-10-15 --bukti NOMOR",
        ),
    }  # fmt: skip


def test_what_is_advised_closes_the_gap(money):
    (bare,) = of(money, "--jenis", "tanpa-nomor-bukti")
    assert money(*bare["saran"].replace("NOMOR", "SP2D-7").split()[1:]).exit_code == 0
    (above,) = of(money, "--jenis", "di-atas-pagu")
    assert money(*above["saran"].replace("...", "6jt").split()[1:]).exit_code == 0
    (without,) = of(money, "--jenis", "tanpa-pagu")
    assert money(*without["saran"].replace("...", "2jt").split()[1:]).exit_code == 0

    for kind in ("tanpa-nomor-bukti", "di-atas-pagu", "tanpa-pagu"):
        assert of(money, "--jenis", kind, per="2025-12-31") == [], kind


def test_gaps_can_be_asked_by_opd_kecamatan_and_fokus(money):
    def numbers(*words):
        rows = of(money, *words, "--jenis", "uang")
        return sorted(row["kegiatan"] for row in rows)

    assert numbers() == [2, 3, 4]
    assert numbers("--opd", "dinporapar") == [4]
    assert numbers("--kecamatan", "Bukateja") == [2, 3]  # 3 is of the whole regency
    assert numbers("--kecamatan", "Kejobong", "--opd", "dinsos") == [3]
    assert numbers("--fokus", "lansia") == [2, 3, 4]
    assert numbers("--fokus", "rppa") == []


def test_of_an_opd_all_is_asked_for_that_it_has_to_do(money):
    money(
        "add-tindak-lanjut", "rakor-provinsi-2025", "Kirim data", "--lembaga", "dinporapar", "--batas",
        "2025-11-01",
    )  # fmt: skip
    kinds = {row["jenis"] for row in of(money, "--opd", "dinporapar")}

    assert kinds >= {"sisa-anggaran", "tanpa-kegiatan", "tanpa-peserta", "tanpa-nomor-bukti"}
    assert not kinds & {"tanpa-penanggung-jawab", "tanpa-dokumen"}
    idle = {row["fokus"] for row in of(money, "--opd", "dinporapar", "--jenis", "tanpa-kegiatan")}
    assert idle == {"zilenial", "sport-center"}
    cells = of(money, "--kecamatan", "Kejobong")
    assert [(row["jenis"], row["fokus"]) for row in cells] == [("tanpa-penanggung-jawab", "lansia")]
    assert of(money, "--fokus", "rppa") == []


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("--jenis", "tanpa-dokumen", "--opd", "dinsos"), 4, "'tanpa-dokumen' tidak dapat dipilih menurut --opd."),
        (("--jenis", "tindak-lanjut", "--fokus", "rppa"), 4, "'tindak-lanjut' tidak dapat dipilih menurut --fokus."),
        (("--opd", "dinsoss", "--kecamatan", "Kejobon", "--jenis", "uan"), 3, "Kejobong"),
    ],
)  # fmt: skip
def test_what_cannot_be_asked_is_refused(berdaya, words, code, told):
    berdaya.refuses(("gaps", *words), code, told)


def test_the_word_of_an_earlier_version_is_understood(year):
    assert numbers(year, "terlambat") == [2]
