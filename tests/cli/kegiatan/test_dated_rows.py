"""A year of log, progress, budget and spend together."""

import json


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


def test_a_dry_run_writes_nothing(posyandu):
    before = posyandu.content()
    for words in (
        ("log", "1", "--jumlah", "3"),
        ("progress", "1", "--status", "berjalan"),
        ("budget", "1", "--dana", "apbd:1jt", "--tahap", "perubahan"),
        ("spend", "1", "--dana", "apbd:1jt"),
    ):
        assert "Uji coba, belum ada yang tersimpan." in posyandu(*words, "--dry-run").stdout
    assert posyandu.content() == before
