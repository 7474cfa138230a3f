"""show, edit and delete: one kegiatan by its number."""

import json

import pytest

RECORD = (
    "record", "--nama", "Posyandu", "--fokus", "lansia", "--kecamatan", "Kejobong", "--desa", "Pandansari",
    "--pelaksana", "dinsos", "--tanggal", "2025-10-01..2025-12-31", "--dana", "APBD Kabupaten:15 jt",
    "--uraian", "Pemeriksaan bulanan", "--mitra", "kadin", "--penerima-manfaat", "40",
)  # fmt: skip


@pytest.fixture
def posyandu(berdaya):
    assert berdaya(*RECORD).exit_code == 0
    for words in (
        (
            "log",
            "1",
            "--tanggal",
            "2025-10-07",
            "--laki-laki",
            "10",
            "--perempuan",
            "20",
            "--tempat",
            "Balai desa",
        ),
        (
            "log",
            "1",
            "--tanggal",
            "2025-11-04",
            "--desa",
            "Langgar",
            "--jumlah",
            "25",
            "--lansia",
            "24",
        ),
        (
            "progress",
            "1",
            "--status",
            "berjalan",
            "--fisik",
            "40%",
            "--kendala",
            "Alat tensi rusak",
        ),
        (
            "spend",
            "1",
            "--dana",
            "apbd:4.250.000",
            "--tanggal",
            "2025-11-04",
            "--bukti",
            "SP2D-118",
        ),
    ):
        assert berdaya(*words).exit_code == 0, words
    berdaya.sql("UPDATE operasi SET waktu = '2025-11-20T09:00:00+07:00', petugas = 'uji'")
    return berdaya


def test_all_that_is_known_is_shown(posyandu, golden):
    screen = posyandu("show", "1", terminal=True)

    assert (screen.exit_code, screen.stderr) == (0, "")
    assert max(map(len, screen.stdout.splitlines())) <= 80
    golden("show.terminal.txt", screen.stdout)
    golden("show.txt", posyandu("show", "kegiatan 1").stdout)
    golden(
        "show.json",
        json.dumps(
            json.loads(posyandu("show", "1", "--json").stdout), indent=1, ensure_ascii=False
        ),
    )


def test_a_write_of_another_client_is_shown_as_such(posyandu):
    posyandu.sql("UPDATE kegiatan SET nama = 'Posyandu ILP' WHERE id = 1")

    (row,) = [
        r
        for r in json.loads(posyandu("show", "1", "--json").stdout)["data"]["riwayat"]
        if r["operasi"] is None
    ]
    assert (row["perintah"], row["tabel"], row["aksi"]) == (None, "kegiatan", "ubah")


def test_each_change_is_told_before_and_after(posyandu, golden):
    words = (
        "edit", "1", "--nama", "Posyandu  ILP", "--fokus", "disabilitas", "--pelaksana", "dinpermasdes",
        "--kecamatan", "Kejobong", "--kecamatan", "Bukateja", "--desa", "Langgar", "--mitra", "koni", "--mitra", "npci",
        "--program", "ILP", "--tanggal", "2025-10-01..", "--uraian", "-", "--penerima-manfaat", "41",
        "--sub-kegiatan", "1.06.02",
    )  # fmt: skip
    dry = posyandu(*words, "--dry-run")
    before = posyandu.content()
    assert json.loads(posyandu("show", "1", "--json").stdout)["data"]["nama"] == "Posyandu"
    result = posyandu(*words)

    assert (result.exit_code, result.stderr) == (0, "")
    golden("edit.txt", result.stdout)
    assert dry.stdout == result.stdout.replace(
        "\nBaris", "\nUji coba, tidak ada yang ditulis. Baris"
    )
    assert posyandu.content() != before
    data = json.loads(posyandu("show", "1", "--json").stdout)["data"]
    assert (data["nama"], data["jenis"], data["program"], data["uraian"]) == (
        "Posyandu ILP",
        "kolaborasi",
        "ILP",
        None,
    )
    assert data["lokasi"] == [
        {"kecamatan": "33.03.02", "desa": None},
        {"kecamatan": "33.03.03", "desa": "33.03.03.2009"},
    ]
    assert data["mitra"] == ["koni", "npci"]
    assert len(data["pelaksanaan"]) == 2


def told_of(berdaya, table, columns):
    return berdaya.sql(f"SELECT {columns} FROM {table} ORDER BY id")


def test_what_was_dated_by_a_wrong_day_goes_along(berdaya):
    berdaya(
        "record", "--nama", "Salah bulan", "--fokus", "rppa", "--kecamatan", "Kejobong", "--pelaksana", "dinsos",
        "--tanggal", "2025-10-13", "--status", "selesai", "--dana", "apbd:10 jt", "--realisasi", "apbd:9 jt",
        "--jumlah", "30",
    )  # fmt: skip
    result = berdaya("edit", "1", "--tanggal", "2024-09-13")

    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.splitlines()[2:] == [
        f"Kegiatan 1 (Salah bulan), {table}: 1 bertanggal 13 Oktober 2025 ikut ke 13 September 2024"
        for table in ("pelaksanaan", "perkembangan", "anggaran", "realisasi")
    ] + ["Baris berubah: kegiatan 1, pelaksanaan 1, perkembangan 1, anggaran 1, realisasi 1."]
    assert told_of(berdaya, "anggaran", "tanggal, tahun") == [("2024-09-13", 2024)]
    data = json.loads(
        berdaya("report", "--kecamatan", "Kejobong", "--periode", "2024-TW3", "--json").stdout
    )["data"]
    (row,) = data["kegiatan"]
    assert row["status"] == "selesai"
    assert [row["ini"][name] for name in ("jumlah", "pagu", "realisasi")] == [
        30, 10_000_000, 9_000_000,
    ]  # fmt: skip


def test_pagu_of_another_year_than_the_new_days_is_told(posyandu):
    posyandu("budget", "1", "--dana", "Baznas:1 jt")
    told = posyandu("edit", "1", "--tanggal", "2024-10-01").stderr

    assert (
        "Perhatian: pagunya untuk tahun anggaran 2025; catat pagu tahun yang baru dengan:"
        " berdaya budget 1 --dana ... --tahun ...\n"
    ) in told


def test_what_has_happened_cannot_be_moved_into_the_future(posyandu):
    posyandu("log", "1", "--tanggal", "2025-10-01", "--jumlah", "3")
    before = posyandu.content()
    result = posyandu("edit", "1", "--tanggal", "2026-10-01")

    assert (result.exit_code, result.stdout) == (4, "")
    assert "1 Oktober 2026 masih akan datang, padahal sudah ada" in result.stderr
    assert posyandu.content() == before


def test_a_longer_kegiatan_keeps_its_dated_rows_where_they_are(posyandu):
    before = told_of(posyandu, "pelaksanaan", "tanggal")
    posyandu("edit", "1", "--tanggal", "2025-09-01..2026-01-31")
    assert told_of(posyandu, "pelaksanaan", "tanggal") == before

    shorter = posyandu("edit", "1", "--tanggal", "2025-11-01..2026-01-31")
    assert told_of(posyandu, "pelaksanaan", "tanggal") == before
    assert (
        "Perhatian: pelaksanaan di luar tanggal barunya dibiarkan: 7 Oktober 2025."
        in shorter.stderr
    )


def test_people_follow_from_one_place_to_another_and_are_never_lost(posyandu):
    lost = posyandu("edit", "1", "--kecamatan", "Bukateja")
    assert (lost.exit_code, lost.stdout) == (4, "")
    assert "tidak akan dihitung laporan mana pun" in lost.stderr

    posyandu(
        "record", "--nama", "Salah tempat", "--fokus", "rppa", "--kecamatan", "Kejobong", "--pelaksana", "dinsos",
        "--tanggal", "2025-10-13", "--jumlah", "30",
    )  # fmt: skip
    moved = posyandu("edit", "2", "--kecamatan", "Bukateja")
    assert "pelaksanaan: 1 ikut ke tempat baru" in moved.stdout
    assert posyandu.sql("SELECT kecamatan FROM pelaksanaan WHERE kegiatan = 2") == [("33.03.02",)]


def test_a_dash_empties_a_list(posyandu):
    result = posyandu("edit", "1", "--mitra", "-", "--kecamatan", "-")

    assert (result.exit_code, result.stderr) == (0, "")
    data = json.loads(posyandu("show", "1", "--json").stdout)["data"]
    assert (data["mitra"], data["lokasi"]) == ([], [])


def test_what_is_the_same_changes_nothing(posyandu):
    before = posyandu.content()

    assert (
        posyandu("edit", "1", "--nama", "Posyandu", "--mitra", "Kadin").stdout
        == "Tidak ada perubahan.\n"
    )
    assert posyandu.content() == before


def test_a_collaboration_can_become_new_again(posyandu):
    posyandu("edit", "1", "--program", "ILP")
    posyandu("edit", "1", "--jenis", "baru", "--penerima-manfaat", "-")

    assert posyandu.sql("SELECT jenis, program, penerima_manfaat FROM kegiatan") == [
        ("baru", None, None)
    ]


def test_a_deleted_kegiatan_leaves_every_list_and_total_and_stays_in_history(posyandu):
    result = posyandu("delete", "1", "--alasan", "tercatat dua kali")

    assert result.stdout == (
        "Kegiatan 1 (Posyandu) dihapus: tercatat dua kali\n"
        "Baris dihapus: realisasi 1, anggaran 1, perkembangan 1, pelaksanaan 2, kegiatan_mitra 1,"
        " kegiatan_lokasi 1, kegiatan 1.\n"
    )
    assert json.loads(posyandu("list-kegiatan", "--json").stdout)["data"] == []
    assert (
        json.loads(posyandu("report", "--kecamatan", "Kejobong", "--json").stdout)["data"]["total"][
            "ini"
        ]["pagu"]
        is None
    )
    assert posyandu.sql("SELECT count(*) FROM riwayat WHERE aksi = 'hapus'") == [(8,)]
    ((words,),) = posyandu.sql("SELECT rincian FROM operasi WHERE perintah = 'delete'")
    assert json.loads(words) == ["delete", "1", "--alasan", "tercatat dua kali"]
    posyandu(*RECORD)
    assert [
        row["id"] for row in json.loads(posyandu("list-kegiatan", "--json").stdout)["data"]
    ] == [2]


def test_a_mistyped_dated_row_goes_and_stays_in_history(posyandu):
    posyandu("budget", "1", "--dana", "apbd:99 jt", "--tahap", "perubahan")
    result = posyandu(
        "delete", "1", "--baris", "pelaksanaan:2", "--baris", "Pagu 2", "--baris", "perkembangan #1",
        "--alasan", "salah ketik",
    )  # fmt: skip

    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == (
        "Kegiatan 1 (Posyandu), pelaksanaan 2 dihapus: salah ketik\n"
        "Kegiatan 1 (Posyandu), pagu 2 dihapus: salah ketik\n"
        "Kegiatan 1 (Posyandu), perkembangan 1 dihapus: salah ketik\n"
        "Baris dihapus: pelaksanaan 1, anggaran 1, perkembangan 1.\n"
    )
    data = json.loads(posyandu("report", "--kecamatan", "Kejobong", "--json").stdout)["data"]
    angka = data["total"]["ini"]
    assert (angka["jumlah"], angka["pagu"]) == (30, 15_000_000)
    assert data["kegiatan"][0]["status"] is None
    assert posyandu.sql("SELECT count(*) FROM riwayat WHERE aksi = 'hapus'") == [(3,)]
    shown = json.loads(posyandu("show", "1", "--json").stdout)["data"]["riwayat"]
    assert [(row["perintah"], row["aksi"]) for row in shown if row["tabel"] == "perkembangan"] == [
        ("progress", "tambah"), ("delete", "hapus"),
    ]  # fmt: skip


def test_rows_are_taken_all_or_none(posyandu):
    before = posyandu.content()
    words = [
        w for row in ("pelaksanaan:1", "pagu:9", "uang:1", "realisasi:1") for w in ("--baris", row)
    ]
    result = posyandu("delete", "1", *words, "--alasan", "x")

    assert (result.exit_code, result.stdout) == (3, "")
    for told in (
        "Kegiatan 1 tidak punya pagu 9.",
        "'uang:1' bukan baris bertanggal.",
        "Realisasi dikoreksi dengan baris di bawah nol",
    ):
        assert told in result.stderr
    assert posyandu.content() == before


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("delete", "1", "--baris", "pelaksanaan:7", "--alasan", "x"), 3, "tidak punya pelaksanaan 7"),
        (("show", "7"), 3, "Tidak ada kegiatan 7."),
        (("delete", "7", "--alasan", "x"), 3, "Tidak ada kegiatan 7."),
        (("delete", "1"), 2, "'--alasan' belum diisi."),
        (("edit", "7", "--nama", "x"), 3, "Tidak ada kegiatan 7."),
        (("edit", "1"), 2, "Tidak ada yang diminta untuk diubah."),
        (("edit", "1", "--nama", "-"), 4, "perlu nama"),
        (("edit", "1", "--jenis", "kolaborasi"), 4, "program apa"),
        (("edit", "1", "--pelaksana", "kadin"), 4, "mitranya sendiri"),
        (("edit", "1", "--fokus", "lansiah", "--kecamatan", "Kejobon", "--tanggal", "besok"), 3, "Mungkin maksud Anda Kejobong?"),
        (("edit", "1", "--desa", "Sempor Lor"), 3, "Tidak ada desa"),
        (("edit", "1", "--penerima-manfaat", "banyak"), 4, "'banyak' bukan jumlah."),
        (("edit", "1", "--uraian", "NIK 3303014507900001"), 4, "NIK 33************01"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_and_leaves_no_trace(posyandu, words, code, told):
    posyandu.refuses(words, code, told)
