"""The command measure: values and targets as dated rows, all of them or none."""

import json
import shutil

import pytest

from berdaya_cli.domain.errors import ExitCode
from tests.conftest import ROOT

SEED = ROOT / "data" / "purbalingga.yaml"

ADD = {
    "peserta-kegiatan": ("Peserta kegiatan", "--satuan", "orang", "--ukuran", "peserta"),
    "kader-aktif": ("Kader aktif", "--satuan", "%", "--jenis", "rasio"),
    "desa-siaga": ("Desa siaga", "--satuan", "desa", "--tingkat", "kecamatan"),
}
SOURCE = ("--sumber", "Laporan PKK")


@pytest.fixture
def office(berdaya):
    for words in ADD.values():
        assert berdaya("add-indikator", *words, "--definisi", "Seperti namanya").exit_code == 0
    return berdaya


def test_a_value_and_a_target_are_noted_in_one_go(office):
    result = office(
        "measure", "kader-aktif", "--periode", "triwulan iii 2025", "--pembilang", "45", "--penyebut", "60",
        "--target", "80%", *SOURCE,
    )  # fmt: skip

    assert result.exit_code == 0
    assert result.stdout == (
        "Target 1, Kader aktif, Triwulan III Tahun 2025: 80%\n"
        "Pengukuran 1, Kader aktif, Triwulan III Tahun 2025: 45 dari 60\n"
        "Tersimpan.\n"
    )
    assert result.stderr == "Sumber baru: Laporan PKK (laporan-pkk)\n"
    assert office.sql("SELECT periode, tanggal, nilai, kecamatan FROM target") == [
        ("2025-TW3", "2025-11-20", 800_000, None)
    ]
    assert office.sql("SELECT pembilang, penyebut, nilai FROM pengukuran") == [
        (450_000, 600_000, None)
    ]


def test_the_same_again_changes_nothing(office):
    words = (
        "measure",
        "desa-siaga",
        "--periode",
        "2025-11",
        "--kecamatan",
        "Kejobong",
        "--nilai",
        "4",
        *SOURCE,
    )
    office(*words)
    result = office(*words)

    assert (result.exit_code, result.stdout) == (0, "Tidak ada perubahan.\n")
    assert office.sql("SELECT count(*) FROM pengukuran") == [(1,)]


def test_a_target_that_changes_keeps_its_first_value(office):
    words = ("measure", "peserta-kegiatan", "--periode", "2025")
    office(*words, "--target", "800", "--sumber", "Renja 2025", today="2025-01-08")
    result = office(*words, "--target", "900", "--sumber", "DPPA 2025", today="2025-10-01")

    assert result.stdout.startswith(
        "Target 2, Peserta kegiatan, Tahun 2025: 900 orang (sebelumnya 800 orang)\n"
    )
    assert office.sql("SELECT tanggal, nilai FROM target ORDER BY id") == [
        ("2025-01-08", 8_000_000), ("2025-10-01", 9_000_000)
    ]  # fmt: skip
    for periode, shown in (("2025-TW3", 800), ("2025", 900)):
        rows = json.loads(
            office("recap", "--menurut", "indikator", "--periode", periode, "--json").stdout
        )["data"]
        assert next(row["target"] for row in rows if row["kode"] == "peserta-kegiatan") == shown


def test_what_was_never_so_is_put_right_in_its_place(office):
    words = ("measure", "desa-siaga", "--periode", "2025-11", "--kecamatan", "Kejobong", *SOURCE)
    office(*words, "--nilai", "40")
    result = office(*words, "--nilai", "4", "--ralat")

    assert result.stdout == (
        "Pengukuran 1, Desa siaga, Kejobong, November 2025: 4 desa (sebelumnya 40 desa)\nTersimpan.\n"
    )
    assert office.sql("SELECT id, nilai FROM pengukuran") == [(1, 40_000)]


def test_a_dash_takes_back_and_nihil_is_none(office):
    words = ("measure", "desa-siaga", "--periode", "2025-11", "--kecamatan", "Kejobong", *SOURCE)
    office(*words, "--nilai", "nihil")
    assert "keadaan" in office("recap", "--menurut", "indikator").stdout
    result = office(*words, "--nilai", "-", today="2025-11-21")

    assert result.stdout.startswith(
        "Pengukuran 2, Desa siaga, Kejobong, November 2025: dicabut (sebelumnya 0 desa)\n"
    )
    assert office.sql("SELECT nilai FROM pengukuran ORDER BY id") == [(0,), (None,)]


REFUSED = {
    ("kader-aktip", "--periode", "2025", "--nilai", "1"): (
        ExitCode.NOT_FOUND,
        "Kesalahan: Tidak ada indikator bernama 'kader-aktip'.\nSaran: Mungkin maksud Anda Kader aktif?\n",
    ),
    ("kader-aktif", "--periode", "2025-10-01..2025-11-30", "--pembilang", "1", "--penyebut", "2"): (
        ExitCode.INVALID,
        ("Kesalahan: '2025-10-01..2025-11-30' bukan tahun, semester, triwulan, atau bulan.\n"
        "Saran: Tulis seperti 2025, 2025-S2, 2025-TW4, 2025-11, atau November 2025.\n"),
    ),
    ("kader-aktif", "--periode", "2025-TW4", "--nilai", "75"): (
        ExitCode.INVALID,
        ("Kesalahan: Indikator jenis rasio diisi dengan pembilang dan penyebut, sebab hanya keduanya yang dapat "
        "dijumlahkan.\nSaran: Isi --pembilang dan --penyebut.\n"),
    ),
    ("kader-aktif", "--periode", "2025-TW4", "--pembilang", "75"): (
        ExitCode.INVALID,
        "Kesalahan: Pembilang perlu penyebut, dan sebaliknya.\n",
    ),
    ("desa-siaga", "--periode", "2025-11", "--nilai", "4"): (
        ExitCode.INVALID,
        "Kesalahan: Indikator ini diukur per kecamatan: kecamatan mana?\nSaran: Isi --kecamatan.\n",
    ),
    ("peserta-kegiatan", "--periode", "2025", "--nilai", "612"): (
        ExitCode.INVALID,
        "Kesalahan: Indikator ini dihitung dari catatan (peserta): nilainya tidak perlu diisi.\n",
    ),
    ("kader-aktif", "--periode", "2025", "--kecamatan", "Kejobong", "--target", "80"): (
        ExitCode.INVALID,
        "Kesalahan: Indikator ini punya satu nilai untuk seluruh kabupaten.\nSaran: Jangan pakai --kecamatan.\n",
    ),
    ("desa-siaga", "--periode", "2026", "--kecamatan", "Kejobong", "--nilai", "4"): (
        ExitCode.INVALID,
        ("Kesalahan: Tahun 2026 belum mulai: belum ada yang dapat diukur.\n"
        "Saran: Targetnya tetap dapat diisi, dengan --target.\n"),
    ),
    ("desa-siaga", "--periode", "2025-11", "--kecamatan", "Kejobong", "--nilai", "-"): (
        ExitCode.INVALID,
        "Kesalahan: Belum ada yang dapat dicabut atau dibetulkan.\nSaran: Isi nilainya, tanpa --ralat.\n",
    ),
    ("desa-siaga", "--periode", "2025-11", "--kecamatan", "Kejobong", "--nilai", "-4"): (
        ExitCode.INVALID,
        "Kesalahan: '-4' bukan nilai.\nSaran: Tulis seperti 62,5 atau 1.250, mulai dari 0, atau nihil bila tidak ada.\n",
    ),
    ("desa-siaga", "--periode", "2025-11", "--kecamatan", "Kejobong", "--nilai", "0,12345"): (
        ExitCode.INVALID,
        "Kesalahan: '0,12345' lebih dari 4 angka di belakang koma.\nSaran: Mungkin 0,1235?\n",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("words", "told"), REFUSED.items(), ids=lambda one: str(one)[:60])
def test_what_does_not_fit_is_refused_and_leaves_no_trace(office, words, told):
    result = office("measure", *words, *SOURCE)

    assert (result.exit_code, result.stderr) == told
    assert result.stdout == ""
    assert office.sql("SELECT count(*) FROM pengukuran") == [(0,)]
    assert office.sql("SELECT count(*) FROM sumber WHERE kode = 'laporan-pkk'") == [(0,)]


def test_what_is_missing_is_named(office):
    result = office("measure", "kader-aktif")

    assert (result.exit_code, result.stderr) == (
        ExitCode.USAGE,
        "Kesalahan: Belum diisi: --periode, --sumber, --nilai.\nSaran: Lihat contohnya: berdaya measure --help\n",
    )


def test_an_earlier_day_does_not_hold_any_more(office):
    words = ("measure", "desa-siaga", "--periode", "2025-10", "--kecamatan", "Kejobong", *SOURCE)
    office(*words, "--nilai", "4")
    result = office(*words, "--nilai", "5", "--tanggal", "2025-11-01")

    assert (result.exit_code, result.stderr) == (
        ExitCode.INVALID,
        (
            "Kesalahan: Sudah ada yang lebih baru, tanggal 20 November 2025.\n"
            "Saran: Pakai --tanggal yang lebih baru, atau --ralat bila memang keliru sejak awal.\n"
        ),
    )


class TestFromAList:
    ROWS = (
        {
            "indikator": "desa-siaga",
            "periode": "2025-10",
            "kecamatan": "Kejobong",
            "nilai": 4,
            "sumber": "Laporan PKK",
        },
        {
            "indikator": "kader-aktif",
            "periode": "2025-TW3",
            "pembilang": 45.5,
            "penyebut": "60",
            "sumber": "Laporan PKK",
        },
        {"indikator": "peserta-kegiatan", "periode": "2025", "target": "1.000", "sumber": "Renja"},
    )

    def test_all_of_it_is_taken(self, office, tmp_path):
        (tmp_path / "nilai.json").write_text(json.dumps(self.ROWS))
        result = office("measure", "--dari", str(tmp_path / "nilai.json"))

        assert result.stdout == (
            "Pengukuran 1, Desa siaga, Kejobong, Oktober 2025: 4 desa\n"
            "Pengukuran 2, Kader aktif, Triwulan III Tahun 2025: 45,5 dari 60\n"
            "Target 1, Peserta kegiatan, Tahun 2025: 1.000 orang\n"
            "Tersimpan.\n"
        )

    def test_or_nothing_and_every_mistake_is_told_with_its_row(self, office, tmp_path):
        rows = [
            *self.ROWS,
            {"indikator": "desa-siaga", "periode": "2025-13", "nilai": "4", "sumber": "x"},
            {"indikator": "y"},
        ]
        (tmp_path / "nilai.yaml").write_text(json.dumps(rows))
        result = office("measure", "--dari", str(tmp_path / "nilai.yaml"))

        assert result.exit_code == ExitCode.INVALID
        assert result.stderr.splitlines()[::2] == [
            "Kesalahan: No. 4: '2025-13' bukan periode.",
            "Kesalahan: No. 5: Belum diisi: --periode, --sumber, --nilai.",
        ]
        assert office.sql("SELECT count(*) FROM pengukuran") == [(0,)]

    @pytest.mark.parametrize(
        ("content", "told"),
        [
            ("[]", "Ini bukan daftar pengukuran: isinya kosong."),
            ('[{"nama": "x"}]', ("No. 1: pengukuran hanya punya kunci: indikator, periode, kecamatan, nilai, "
             "pembilang, penyebut, target, sumber, tanggal.")),
            ('[{"nilai": [1]}]', "No. 1: 'nilai' memerlukan teks."),
            ('[{"sumber": "Ibu Siti 3303014506870001"}]', "sumber"),
        ],
    )  # fmt: skip
    def test_what_is_no_such_list_is_told(self, office, tmp_path, content, told):
        (tmp_path / "nilai.json").write_text(content)
        result = office("measure", "--dari", str(tmp_path / "nilai.json"))

        assert result.exit_code == ExitCode.INVALID
        assert told in result.stderr
        assert "3303014506870001" not in result.stderr


def test_undo_history_backup_restore_and_doctor_know_the_rows(office, tmp_path):
    words = ("measure", "desa-siaga", "--periode", "2025-10", "--kecamatan", "Kejobong", *SOURCE)
    office(*words, "--nilai", "4", "--target", "6")
    backup = tmp_path / "cadangan.db"
    shutil.copy(office.db, backup)
    assert "measure" in office("history").stdout
    assert office("undo", "--yes").exit_code == 0
    assert office.sql(
        "SELECT (SELECT count(*) FROM target) + (SELECT count(*) FROM pengukuran)"
    ) == [(0,)]
    assert office("doctor").exit_code == 0
    assert office("restore", str(backup), "--yes").exit_code == 0
    assert office.sql("SELECT nilai FROM pengukuran") == [(40_000,)]
    assert office("doctor").exit_code == 0


def test_two_laptops_bring_their_rows_together(office, tmp_path):
    other = tmp_path / "lain.db"
    assert office("add-sumber", "Laporan PKK").exit_code == 0
    shutil.copy(office.db, other)
    words = ("measure", "desa-siaga", "--periode", "2025-10", *SOURCE)
    office(*words, "--kecamatan", "Kejobong", "--nilai", "4")
    office("--db", str(other), *words, "--kecamatan", "Bukateja", "--nilai", "5", "--target", "9")

    result = office("merge", str(other))

    assert result.exit_code == 0, result.stderr
    assert office.sql("SELECT kecamatan, nilai FROM pengukuran ORDER BY nilai") == [
        ("33.03.03", 40_000), ("33.03.02", 50_000)
    ]  # fmt: skip
    assert office.sql("SELECT nilai FROM target") == [(90_000,)]


def test_a_seed_brings_indicators_targets_measurements_and_population(berdaya, tmp_path):
    seed = SEED.read_text(encoding="utf-8")
    path = tmp_path / "seed.yaml"
    path.write_text(
        seed + "\npenduduk:\n  - {wilayah: 33.03.03, tahun: 2024, jumlah: 50.123, sumber: radarbanyumas-2025}\n"
        "indikator:\n  - {kode: kader, nama: Kader aktif, definisi: Yang hadir, satuan: '%', jenis: rasio, ambang: '87,5%',"
        " nilai_awal: '62,5', tahun_awal: 2024, sumber: radarbanyumas-2025}\n"
        "target:\n  - {indikator: kader, periode: tw4 2025, tanggal: 8 Januari 2025, nilai: 80, sumber: radarbanyumas-2025}\n"
        "pengukuran:\n  - {indikator: kader, periode: 2025-TW3, tanggal: 2025-10-05, pembilang: 45, penyebut: 60,"
        " sumber: radarbanyumas-2025}\n",
        encoding="utf-8",
    )  # fmt: skip
    result = berdaya("seed", str(path))

    assert result.exit_code == 0, result.stderr
    assert berdaya.sql("SELECT ambang, nilai_awal, tahun_awal FROM indikator") == [
        (8750, 625_000, 2024)
    ]
    assert berdaya.sql("SELECT periode, tanggal, nilai FROM target") == [
        ("2025-TW4", "2025-01-08", 800_000)
    ]
    assert berdaya.sql("SELECT pembilang, penyebut FROM pengukuran") == [(450_000, 600_000)]
    assert berdaya.sql("SELECT wilayah, jumlah FROM penduduk") == [("33.03.03", 50_123)]
    assert berdaya("seed", str(path)).stdout.startswith("Tidak ada perubahan")
    assert berdaya("doctor").exit_code == 0


def test_a_seed_with_mistakes_tells_all_of_them(berdaya, tmp_path):
    path = tmp_path / "seed.yaml"
    path.write_text(
        SEED.read_text(encoding="utf-8") + "\npenduduk:\n  - {wilayah: 33.03.99, tahun: 2024, jumlah: 5, sumber: radarbanyumas-2025}\n"
        "indikator:\n  - {kode: kader, nama: Kader, definisi: x, satuan: '%', jenis: rasio, sumber: radarbanyumas-2025}\n"
        "pengukuran:\n  - {indikator: kader, periode: 2025-TW3, tanggal: 2025-10-05, nilai: 45, sumber: radarbanyumas-2025}\n"
        "  - {indikator: kadir, periode: 2025-13, tanggal: 2025-10-05, nilai: x, sumber: radarbanyumas-2025}\n",
        encoding="utf-8",
    )  # fmt: skip
    result = berdaya("seed", str(path))

    assert result.exit_code == ExitCode.FINDINGS
    for told in (
        "33.03.99",
        "pembilang dan penyebut",
        "'2025-13' bukan periode",
        "'x' bukan nilai",
    ):
        assert told in result.stdout + result.stderr, told


def test_a_value_within_one_that_holds_changes_nothing_and_says_so(office):
    words = ("measure", "desa-siaga", "--kecamatan", "Kejobong", *SOURCE, "--periode")
    office(*words, "2025", "--nilai", "7")
    result = office(*words, "2025-11", "--nilai", "3")

    assert result.exit_code == 0
    assert (
        "Tahun 2025 sudah punya nilai sendiri (7 desa); nilai ini tidak mengubahnya."
        in result.stderr
    )


def test_a_target_that_changes_after_its_period_says_that_reports_stay(office):
    words = ("measure", "peserta-kegiatan", "--periode", "2025", "--sumber", "Renja", "--target")
    office(*words, "800", today="2025-01-08")
    result = office(*words, "900", today="2026-02-01")

    assert (
        "Peserta kegiatan, Tahun 2025 sudah berakhir: laporan tetap memakai 800 orang."
        in result.stderr
    )
    year = json.loads(
        office("recap", "--menurut", "indikator", "--periode", "2025", "--json").stdout
    )
    assert [row["target"] for row in year["data"] if row["kode"] == "peserta-kegiatan"] == [800]
    (gap,) = json.loads(office("gaps", "--jenis", "target", "--json", today="2026-02-01").stdout)[
        "data"
    ]
    assert gap["pesan"] == "Peserta kegiatan, Tahun 2025: target 800 orang, belum diukur"


def test_an_indicator_with_values_keeps_its_kind_and_level(office):
    office(
        "measure",
        "kader-aktif",
        "--periode",
        "2025-TW3",
        "--pembilang",
        "45",
        "--penyebut",
        "60",
        *SOURCE,
    )
    office(
        "measure",
        "desa-siaga",
        "--periode",
        "2025",
        "--kecamatan",
        "Kejobong",
        "--nilai",
        "7",
        *SOURCE,
    )
    for words in (
        ("kader-aktif", "--jenis", "jumlah"),
        ("kader-aktif", "--tingkat", "kecamatan"),
        ("desa-siaga", "--tingkat", "kabupaten"),
        ("desa-siaga", "--jenis", "rata-rata"),
    ):
        result = office("edit-indikator", *words)
        assert (result.exit_code, result.stderr.splitlines()[0]) == (
            ExitCode.INVALID,
            "Kesalahan: Sudah ada nilai yang tercatat (1) yang tidak cocok dengan indikator seperti itu.",
        )
    assert office("edit-indikator", "kader-aktif", "--jenis", "rata-rata").exit_code == 0
    assert office("doctor").exit_code == 0

    office.sql("UPDATE indikator SET tingkat = 'kabupaten' WHERE kode = 'desa-siaga'")
    found = json.loads(office("doctor", "--json").stdout)["data"]
    assert ("unfit", "pengukuran") in {(row["jenis"], row["tabel"]) for row in found}


def test_the_same_period_twice_in_one_list_is_refused(office, tmp_path):
    table = tmp_path / "nilai.yaml"
    row = "- {indikator: desa-siaga, periode: 2025, kecamatan: Kejobong, nilai: %s, sumber: PKK}\n"
    table.write_text(row % 4 + row % 5, encoding="utf-8")
    result = office("measure", "--dari", str(table))

    assert result.exit_code == ExitCode.INVALID
    assert "No. 2: Sudah disebut di atas, untuk hari yang sama." in result.stderr
    assert office.sql("SELECT count(*) FROM pengukuran") == [(0,)]
