"""today, which is also what berdaya alone shows."""

import json
from datetime import datetime

import pytest

from berdaya_cli.domain.formulir.register import FormulirBelum, Penerimaan
from berdaya_cli.domain.pantau.hari_ini import PERLU, AkanDatang, HariIni, Perlu, soon
from berdaya_cli.domain.periode import parse_periode
from berdaya_cli.language import use_language
from berdaya_cli.reports.pantau.today import of_day, of_several
from tests.conftest import CONTOH_TODAY

SCREEN = {"COLUMNS": "80", "LINES": "24"}
QUARTER = "2026-01-08"


def shown(berdaya, *words, **settings):
    """Run on the smallest terminal, and check that it fits."""
    result = berdaya(*words, terminal=True, **SCREEN, **settings)
    lines = result.stdout.splitlines()
    assert (result.exit_code, result.stderr) == (0, "")
    assert len(lines) <= 20
    assert max(map(len, lines)) <= 80
    return result.stdout


def rows(berdaya, *words, **settings):
    answer = json.loads(berdaya(*words, "--json", **settings).stdout)
    assert answer["skema"] == "berdaya/today/1"
    return answer["data"]


@pytest.fixture
def quarter(berdaya):
    """The beginning of January: forms out and in, a meeting ahead, things left open."""
    for words in (
        ("record", "--nama", "Lapangan voli", "--fokus", "sport-center", "--pelaksana", "dinporapar",
         "--kecamatan", "Bobotsari", "--tanggal", "2025-10-01..2025-12-15", "--status", "berjalan"),
        ("record", "--nama", "Posyandu", "--fokus", "lansia", "--pelaksana", "dinsos", "--kecamatan", "Kejobong",
         "--tanggal", "2025-11-13", "--status", "selesai", "--jumlah", "32"),
        ("template", "--semua", "--periode", "2025-TW4", "--paling-lambat", "2026-01-07", "--output", "formulir"),
        ("receive", "dinsos", "--periode", "2025-TW4", "--lewat", "pesan"),
        ("add-agenda", "Rakor awal tahun", "--tingkat", "kabupaten", "--tanggal", "2026-01-14"),
        ("add-tindak-lanjut", "rakor-awal-tahun", "--uraian", "Susun SK Tim", "--lembaga", "dinpermasdes",
         "--batas", "2026-01-09"),
        ("add-tindak-lanjut", "rakor-awal-tahun", "--uraian", "Kirim laporan", "--lembaga", "dinpermasdes",
         "--batas", "2026-01-20"),
    ):  # fmt: skip
        result = berdaya(*words, today="2026-01-02")
        assert result.exit_code == 0, result.stderr
    return berdaya


@pytest.fixture(autouse=True)
def _in_a_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("lang", ["id", "en"])
def test_the_first_screen_has_three_steps_and_makes_nothing(berdaya, golden, tmp_path, lang):
    home = {"db": False, "XDG_DATA_HOME": str(tmp_path / "rumah"), "BERDAYA_LANG": lang}

    golden(f"today.mulai.{lang}.txt", shown(berdaya, **home))
    assert [row["perintah"] for row in rows(berdaya, **home) if row["jumlah"]] == [
        "berdaya init", "berdaya gaps", "berdaya record",
    ]  # fmt: skip
    assert not (tmp_path / "rumah").exists()


@pytest.mark.parametrize("lang", ["id", "en"])
def test_what_is_up_is_one_screen(quarter, golden, lang):
    settings = {"today": QUARTER, "BERDAYA_LANG": lang}
    screen = shown(quarter, **settings)

    golden(f"today.{lang}.txt", screen)
    assert shown(quarter, "today", **settings) == shown(quarter, "hari-ini", **settings) == screen
    golden(f"today.{lang}.tsv", quarter(**settings).stdout)


def test_the_sample_says_that_it_is_one_and_wants_no_backup(contoh, golden):
    golden("today.contoh.txt", shown(contoh, today=CONTOH_TODAY))
    assert contoh(today=CONTOH_TODAY).stderr == "DATA CONTOH: rekaan, bukan kejadian nyata.\n"
    assert "cadangan" not in {row["bagian"] for row in rows(contoh, today=CONTOH_TODAY)}


def test_each_command_shows_as_many_as_are_said(quarter):
    """What is counted on the screen is what the command beside it lists."""
    for row in rows(quarter, today=QUARTER):
        if row["bagian"] != "perlu" or not row["perintah"].startswith("berdaya gaps"):
            continue
        found = json.loads(quarter(*row["perintah"].split()[1:], "--json", today=QUARTER).stdout)[
            "data"
        ]
        assert len(found) == row["jumlah"], row


def test_of_each_kind_it_says_who_where_and_when(quarter):
    said = {row["jenis"]: row for row in rows(quarter, today=QUARTER) if row["bagian"] == "perlu"}

    assert list(said) == [
        "formulir-belum-diterima", "penanggung-jawab", "lewat-jadwal", "tanpa-bukti", "tindak-lanjut",
        "tanpa-kegiatan", "tanpa-dokumen",
    ]  # fmt: skip
    assert said["formulir-belum-diterima"]["tanggal"] == "2026-01-07"
    assert "Dinporapar" in said["formulir-belum-diterima"]["uraian"]
    assert "Dinsos" not in said["formulir-belum-diterima"]["uraian"]
    assert said["lewat-jadwal"]["uraian"] == "Melewati jadwal: Lapangan voli, Bobotsari"
    assert said["tanpa-bukti"]["uraian"] == "1 kegiatan selesai belum ada bukti dukung"
    assert said["tindak-lanjut"]["uraian"] == "1 tindak lanjut jatuh tempo besok"
    assert said["tanpa-kegiatan"]["jumlah"] == 16
    coming = [row for row in rows(quarter, today=QUARTER) if row["bagian"] == "akan-datang"]
    assert [(row["tanggal"], row["uraian"]) for row in coming] == [
        ("2026-01-14", "Rakor awal tahun"), ("2026-01-20", "Kirim laporan"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2026-01-08", "hari ini"),
        ("2026-01-07", "kemarin"),
        ("2026-01-02", "2 Januari 2026"),
    ],
)
def test_the_last_backup_is_told_as_people_say_it(quarter, monkeypatch, day, said):
    moment = datetime.fromisoformat(f"{day}T16:05:00+07:00")
    monkeypatch.setattr("berdaya_cli.cli.clock.now", lambda: moment)
    assert quarter("backup", today=day).exit_code == 0

    (row,) = [row for row in rows(quarter, today=QUARTER) if row["bagian"] == "cadangan"]
    assert row["uraian"] == f"Cadangan terakhir: {said}, 16.05"


def test_nothing_to_do_is_said():
    use_language("id")
    layar = of_day(day())

    assert "Tidak ada yang perlu dikerjakan hari ini." in layar.lines
    assert [row[0] for row in layar.tabel.baris] == ["keadaan", "keadaan", "cadangan"]


def day(**values):
    of = {
        "tanggal": QUARTER, "kabupaten": "Kabupaten Purbalingga", "periode": parse_periode("2025-TW4"),
        "penerimaan": None, "perlu": (), "akan_datang": (), "cadangan": None, "contoh": False,
    }  # fmt: skip
    return HariIni(**of | values)


@pytest.mark.parametrize("lang", ["id", "en"])
@pytest.mark.parametrize("contoh", [False, True])
@pytest.mark.parametrize("coming", [0, 1, 9])
@pytest.mark.parametrize("step", [1, -1])
@pytest.mark.parametrize("kinds", range(len(PERLU) + 1))
def test_whatever_there_is_fits_the_smallest_screen(lang, contoh, coming, step, kinds):
    use_language(lang)
    name = "Pelatihan kewirausahaan-digital-bagi-pemuda-desa-yang-panjang-sekali, Kaligondang"
    perlu = tuple(
        Perlu(jenis=jenis, jumlah=12_345, nama=(name, "x" * 99, *("abc",) * 9), lainnya=5, hari="2026-01-07")
        for jenis in list(PERLU)[::step][:kinds]
    )  # fmt: skip
    ahead = tuple(
        AkanDatang(tanggal=soon(QUARTER, n), uraian=f"{name} {name}") for n in range(coming)
    )
    forms = Penerimaan(40, 3, (FormulirBelum("Dinsos", None),))
    layar = of_day(day(perlu=perlu, akan_datang=ahead, penerimaan=forms, contoh=contoh))

    assert len(layar.lines) <= 20
    assert max(map(len, layar.lines)) <= 80
    commands = [PERLU[jenis] for jenis in list(PERLU)[::step][:kinds]][:5]
    assert [line for line in layar.lines if line.startswith(tuple("12345"))] == [
        line for line, command in zip(
            (one for one in layar.lines if one.startswith(tuple("12345"))), commands, strict=True
        ) if line.endswith(f"  {command}")
    ]  # fmt: skip
    assert (any("berdaya gaps --jenis semua" in line for line in layar.lines)) == (kinds > 5)


def test_a_file_of_several_regencies_asks_whose_day():
    layar = of_several([(f"33.{n:02}", f"Kabupaten {n}") for n in range(1, 36)], QUARTER)

    assert len(layar.lines) <= 20
    assert layar.lines[-1] == "dan 20 lainnya"
    assert [row[5] for row in layar.tabel.baris][:2] == [
        "berdaya today --kabupaten 33.01", "berdaya today --kabupaten 33.02",
    ]  # fmt: skip


def test_money_never_stands_there(contoh):
    """Amounts and kinds of gaps about money are for those who ask."""
    assert "Rp" not in shown(contoh, today=CONTOH_TODAY)
    jenis = {row["jenis"] for row in rows(contoh, today=CONTOH_TODAY)}
    assert not jenis & {"di-atas-pagu", "tanpa-pagu", "sisa-anggaran", "tanpa-realisasi"}
