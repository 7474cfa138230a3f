"""seed and init: what a file brings in, and what stays as people recorded it."""

import json

import pytest

from tests.conftest import FILES

KOTA = FILES / "kota-contoh.yaml"


@pytest.fixture
def edited(tmp_path):
    """Write a changed copy of a seed and give its path."""

    def write(*replacements, source=KOTA):
        text = source.read_text(encoding="utf-8")
        for old, new in replacements:
            assert old in text
            text = text.replace(old, new)
        path = tmp_path / "seed.yaml"
        path.write_text(text, encoding="utf-8")
        return str(path)

    return write


def answer(result):
    return json.loads(result.stdout)["data"]


def deep(levels):
    return "[" * levels + "]" * levels


PJ = "  - {{lembaga: {}, fokus: rppa, kecamatan: 99.71.02, berlaku_mulai: {}{}, sumber: rekaan}}\n"


def test_the_plan_is_shown_and_applied(berdaya, golden):
    result = berdaya("seed", str(KOTA))

    assert (result.exit_code, result.stderr) == (0, "")
    golden("seed.txt", result.stdout)
    assert berdaya.sql("SELECT jenis, nama FROM kabupaten ORDER BY kode") == [
        ("kabupaten", "Purbalingga"),
        ("kota", "Contoh"),
    ]


def test_loading_again_changes_nothing(berdaya):
    berdaya("seed", str(KOTA))
    before = berdaya.content()
    result = berdaya("seed", str(KOTA))

    assert (result.exit_code, result.stdout, result.stderr) == (0, "Tidak ada perubahan.\n", "")
    assert berdaya.content() == before


def test_a_dry_run_shows_the_plan_and_writes_nothing(berdaya):
    before = berdaya.content()
    dry = answer(berdaya("seed", str(KOTA), "--dry-run", "--json"))

    assert berdaya.content() == before
    real = answer(berdaya("seed", str(KOTA), "--json"))
    assert (dry["dry_run"], real["dry_run"]) == (True, False)
    assert dry["perubahan"] == real["perubahan"]


def test_what_the_seed_changed_goes_in(berdaya, edited):
    berdaya("seed", str(KOTA))
    result = berdaya("seed", edited(("Dinas Sosial Kota Contoh", "Dinsos Kota")))

    assert result.exit_code == 0
    assert "lembaga 99.71/dinsos (nama: Dinas Sosial Kota Contoh > Dinsos Kota)" in result.stdout
    assert berdaya.sql(
        "SELECT nama FROM lembaga WHERE kabupaten = '99.71' AND kode = 'dinsos'"
    ) == [("Dinsos Kota",)]


def test_what_is_gone_from_the_seed_is_listed_and_left(berdaya, edited):
    berdaya("seed", str(KOTA))
    before = berdaya.content()
    result = berdaya("seed", edited((", alias: [lansia, disabilitas]", "")))

    assert (result.exit_code, result.stdout) == (0, "Tidak ada perubahan.\n")
    assert result.stderr == (
        "Tidak ada lagi di data awal, dibiarkan: fokus_alias 99.71/lansia-disabilitas/lansia\n"
        "Tidak ada lagi di data awal, dibiarkan: fokus_alias 99.71/lansia-disabilitas/disabilitas\n"
    )
    assert berdaya.content() == before


def test_what_people_changed_stays_while_the_seed_says_the_same(berdaya):
    berdaya("seed", str(KOTA))
    berdaya("unassign", "dinsos", "--fokus", "rppa", "--semua-pilot", "--kabupaten", "Purbalingga")
    berdaya.sql(
        "UPDATE lembaga SET nama = 'Dinas Sosial P3A' WHERE kabupaten = '99.71' AND kode = 'dinsos'"
    )
    before = berdaya.content()

    assert berdaya("seed", str(KOTA)).stdout == "Tidak ada perubahan.\n"
    assert berdaya.content() == before


def test_what_both_changed_is_a_conflict_which_is_listed_and_left(berdaya, edited, golden):
    berdaya("seed", str(KOTA))
    berdaya.sql(
        "UPDATE lembaga SET nama = 'Dinas Sosial P3A' WHERE kabupaten = '99.71' AND kode = 'dinsos'"
    )
    result = berdaya(
        "seed", edited(("Dinas Sosial Kota Contoh", "Dinsos Kota"), ("nama: RPPA", "nama: Rumah"))
    )

    assert result.exit_code == 6
    golden("seed.konflik.txt", result.stdout)
    names = "SELECT nama FROM {} WHERE kabupaten = '99.71' AND kode = '{}'"
    assert berdaya.sql(names.format("lembaga", "dinsos")) == [("Dinas Sosial P3A",)]
    assert berdaya.sql(names.format("fokus", "rppa")) == [("Rumah",)]


def test_a_row_that_people_made_under_the_same_code_is_not_overwritten(berdaya):
    berdaya("seed", str(KOTA))
    berdaya.sql("DELETE FROM riwayat WHERE tabel = 'sumber_dana'")
    berdaya.sql("UPDATE sumber_dana SET nama = 'APBD' WHERE kabupaten = '99.71'")
    result = berdaya("seed", str(KOTA), "--json")

    (conflict,) = answer(result)["konflik"]
    assert (conflict["tabel"], conflict["kunci"], conflict["kolom"]) == (
        "sumber_dana",
        "99.71/apbd-kota",
        "nama",
    )


def test_what_people_took_away_stays_away(berdaya):
    berdaya("seed", str(KOTA))
    berdaya.sql("DELETE FROM fokus_alias WHERE alias = 'lansia' AND kabupaten = '99.71'")

    assert berdaya("seed", str(KOTA)).stdout == "Tidak ada perubahan.\n"
    assert berdaya.sql(
        "SELECT count(*) FROM fokus_alias WHERE alias = 'lansia' AND kabupaten = '99.71'"
    ) == [(0,)]


def test_a_seed_does_not_make_a_second_penanggung_jawab(berdaya, edited):
    berdaya("seed", str(KOTA))
    berdaya("assign", "99.71/kecamatan-rekawana", "--fokus", "rppa", "--kecamatan", "Rekawana")
    new = "penugasan:\n  - {lembaga: dinsos, fokus: rppa, kecamatan: 99.71.02, berlaku_mulai: 2025-08-01, sumber: rekaan}\n"
    result = berdaya("seed", edited(("pilot:\n", f"{new}pilot:\n")), "--json")

    assert result.exit_code == 6
    (conflict,) = answer(result)["konflik"]
    assert (
        conflict["pesan"]
        == "Kecamatan Rekawana sudah menjadi penanggung jawab pada sebagian hari itu."
    )
    assert answer(result)["perubahan"] == []


def test_a_seed_corrects_who_and_from_when(berdaya, edited):
    first = PJ.format("dinsos", "2025-08-01", "")
    berdaya("seed", edited(("pilot:\n", f"penugasan:\n{first}pilot:\n")))
    other = PJ.format("kecamatan-rekawana", "2025-09-01", ", berlaku_sampai: 2026-12-31")
    changed = edited(
        ("pilot:\n", f"penugasan:\n{other}pilot:\n"),
        (", berlaku_mulai: 2025-08-01, alasan", ", berlaku_mulai: 2025-07-01, alasan"),
    )
    result = berdaya("seed", changed)

    assert (result.exit_code, result.stderr) == (0, "")
    assert "pilot 99.71.02/2025-08-01 (berlaku_mulai: 2025-08-01 > 2025-07-01)" in result.stdout
    assert (
        "penugasan 99.71.02/rppa/dinsos/penanggung-jawab/2025-08-01 (lembaga: dinsos > kecamatan-rekawana,"
        " berlaku_mulai: 2025-08-01 > 2025-09-01, berlaku_sampai: - > 2026-12-31)"
    ) in result.stdout
    assert berdaya("seed", changed).stdout == "Tidak ada perubahan.\n"
    assert berdaya.sql(
        "SELECT lembaga, berlaku_mulai FROM penugasan WHERE kabupaten = '99.71'"
    ) == [("kecamatan-rekawana", "2025-09-01")]


def test_a_row_beside_one_that_is_gone_is_new_where_both_can_stand(berdaya, edited):
    first = PJ.format("dinsos", "2025-08-01", ", berlaku_sampai: 2025-12-31")
    berdaya("seed", edited(("pilot:\n", f"penugasan:\n{first}pilot:\n")))
    second = PJ.format("kecamatan-rekawana", "2026-01-01", "")
    result = berdaya("seed", edited(("pilot:\n", f"penugasan:\n{second}pilot:\n")))

    assert result.exit_code == 0
    assert "Tidak ada lagi di data awal, dibiarkan: penugasan 99.71.02/rppa/dinsos" in result.stderr
    assert berdaya.sql("SELECT lembaga FROM penugasan WHERE kabupaten = '99.71' ORDER BY id") == [
        ("dinsos",), ("kecamatan-rekawana",),
    ]  # fmt: skip


def test_what_people_changed_in_a_corrected_row_stays(berdaya, edited):
    berdaya("seed", str(KOTA))
    moved = ("berlaku_mulai: 2025-08-01", "berlaku_mulai: 2025-09-01")
    assert berdaya("seed", edited(moved)).exit_code == 0
    berdaya.sql("UPDATE pilot SET alasan = 'diubah di sini' WHERE kecamatan = '99.71.02'")
    again = edited(moved, ("alasan: percontohan", "alasan: stunting"))
    result = berdaya("seed", again, "--json")

    (conflict,) = answer(result)["konflik"]
    assert (result.exit_code, conflict["kolom"]) == (6, "alasan")
    assert berdaya.sql("SELECT alasan FROM pilot WHERE kecamatan = '99.71.02'") == [
        ("diubah di sini",)
    ]


def test_a_seed_does_not_make_a_pilot_twice(berdaya, edited):
    berdaya("seed", str(KOTA))
    berdaya.sql("UPDATE pilot SET alasan = 'diubah di sini' WHERE kecamatan = '99.71.02'")
    result = berdaya(
        "seed", edited(("berlaku_mulai: 2025-08-01", "berlaku_mulai: 2025-09-01")), "--json"
    )

    assert [row["pesan"] for row in answer(result)["konflik"]] == [
        "Kecamatan itu sudah menjadi pilot pada sebagian hari itu."
    ]
    assert answer(result)["hilang"] == ["pilot 99.71.02/2025-08-01"]


def test_every_mistake_is_told_with_line_and_key_and_nothing_changes(berdaya, golden):
    before = berdaya.content()
    for name in ("salah-bentuk", "salah-isi", "salah-campur"):
        result = berdaya("seed", str(FILES / f"{name}.yaml"))

        assert (result.exit_code, result.stdout) == (6, "")
        golden(f"seed.{name}.txt", result.stderr.replace(str(FILES), "FILES"))
        found = json.loads(berdaya("seed", str(FILES / f"{name}.yaml"), "--json").stderr)
        (error,) = found["data"]
        assert (found["skema"], error["code"], error["exit_code"]) == (
            "berdaya/error/1",
            "findings",
            6,
        )
        lines = [line for line in result.stderr.splitlines() if line.startswith("  ")]
        assert len(error["temuan"]) == len(lines)
    assert berdaya.content() == before


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"a: " + b"x" * (5 * 1024 * 1024), "1: Berkas lebih besar dari 5 MB."),
        (b"skema: !!python/object/apply:os.system [ls]", "1: Tag YAML tidak diperbolehkan."),
        (b"skema: !!int 3", "1: Tag YAML tidak diperbolehkan."),
        (deep(100_000).encode(), "1: Susunan berkas terlalu dalam."),
        (b"a: b\nc: \xff\xfe", "2: Teksnya bukan UTF-8."),
        (b"a: b\nc: [d", "Ini bukan YAML"),
        (b"a: b\n\tc: d", "2: Ini bukan YAML"),
        (b"a: *tidak", "1: Ini bukan YAML"),
        (b"a: &a [*a]", "membengkak"),
        (
            "\n".join(["a0: &a0 [x]", *(f"a{n}: &a{n} [{', '.join([f'*a{n-1}'] * 9)}]" for n in range(1, 10))]).encode(),
            "membengkak",
        ),
        (b"a: \x00", "Ini bukan YAML"),
        (b"", "Kunci ini belum ada"),
        (b"[]", "Di sini perlu kunci dengan nilainya"),
        (b"teks", "Di sini perlu kunci dengan nilainya"),
    ],
)  # fmt: skip
def test_a_hostile_file_is_refused_in_one_clear_answer(berdaya, tmp_path, content, told):
    path = tmp_path / "seed.yaml"
    path.write_bytes(content)
    before = berdaya.content()
    result = berdaya("seed", str(path))

    assert (result.exit_code, result.stdout) == (6, "")
    assert told in result.stderr
    assert berdaya.content() == before


def test_a_file_that_is_not_there_is_a_matter_of_storage(berdaya):
    result = berdaya("seed", "tidak-ada.yaml")

    assert (result.exit_code, result.stdout) == (5, "")
    assert result.stderr.startswith("Kesalahan: tidak-ada.yaml tidak dapat dibaca: ")


def test_what_people_wrote_stays_however_often_other_columns_change(berdaya, edited):
    """A row that a seed changed holds people's values too: they are no seed's."""
    berdaya("seed", str(KOTA))
    berdaya.sql(
        "UPDATE lembaga SET singkatan = 'DSK' WHERE kabupaten = '99.71' AND kode = 'dinsos'"
    )
    changed = edited(("Dinas Sosial Kota Contoh", "Dinsos Kota"))
    assert berdaya("seed", changed).exit_code == 0

    again = berdaya("seed", changed)
    assert again.stdout == "Tidak ada perubahan.\n"
    assert berdaya.sql(
        "SELECT nama, singkatan FROM lembaga WHERE kabupaten = '99.71' AND kode = 'dinsos'"
    ) == [("Dinsos Kota", "DSK")]


def test_a_seed_can_end_one_assignment_and_begin_another(berdaya, edited):
    first = PJ.format("dinsos", "2025-08-01", "")
    berdaya("seed", edited(("pilot:\n", f"penugasan:\n{first}pilot:\n")))
    second = PJ.format("dinsos", "2025-08-01", ", berlaku_sampai: 2025-12-31")
    second += PJ.format("kecamatan-rekawana", "2026-01-01", "")
    result = berdaya("seed", edited(("pilot:\n", f"penugasan:\n{second}pilot:\n")))

    assert (result.exit_code, result.stderr) == (0, "")
    assert berdaya.sql("SELECT lembaga, berlaku_sampai FROM penugasan WHERE kabupaten = '99.71' ORDER BY id") == [
        ("dinsos", "2025-12-31"), ("kecamatan-rekawana", None),
    ]  # fmt: skip


def test_a_seed_does_not_prolong_into_another_assignment(berdaya, edited):
    first = PJ.format("dinsos", "2025-08-01", ", berlaku_sampai: 2025-12-31")
    berdaya("seed", edited(("pilot:\n", f"penugasan:\n{first}pilot:\n")))
    words = ("--fokus", "rppa", "--kecamatan", "Rekawana", "--mulai", "2026-01-01")
    assert berdaya("assign", "99.71/kecamatan-rekawana", *words).exit_code == 0
    second = PJ.format("dinsos", "2025-08-01", "")
    result = berdaya("seed", edited(("pilot:\n", f"penugasan:\n{second}pilot:\n")), "--json")

    (conflict,) = answer(result)["konflik"]
    assert (result.exit_code, conflict["kolom"]) == (6, "berlaku_sampai")
    assert berdaya.sql(
        "SELECT berlaku_sampai FROM penugasan WHERE kabupaten = '99.71' AND lembaga = 'dinsos'"
    ) == [("2025-12-31",)]


def test_what_people_took_away_and_the_seed_changed_is_listed(berdaya, edited):
    berdaya("seed", str(KOTA))
    berdaya.sql("DELETE FROM desa WHERE kode = '99.71.01.1001'")
    result = berdaya("seed", edited(("nama: Bojong", "nama: Bojong Lor")), "--json")

    (conflict,) = answer(result)["konflik"]
    assert (result.exit_code, conflict["kunci"], conflict["kolom"]) == (6, "99.71.01.1001", "nama")
    assert berdaya.sql("SELECT count(*) FROM desa WHERE kode = '99.71.01.1001'") == [(0,)]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("urutan: 1, sumber", "urutan: 99999999999999999999, sumber", "'urutan' harus antara 0 dan 9999."),
        ("    sumber: rekaan\n    kategori", "    sumber: rekaan\n    lintang: 100\n    bujur: 1\n    sumber_titik: rekaan\n    kategori", "'lintang' harus antara -90 dan 90."),
        ("alias: [lansia, disabilitas]", "alias: [lansia, Lansia]", "Nama 'Lansia' sudah dipakai."),
        ("nama: Rekawana", 'nama: "Reka\\nwana"', "Di sini tidak boleh ada ganti baris"),
    ],
)  # fmt: skip
def test_a_value_that_no_table_could_hold_is_a_finding(berdaya, edited, old, new, told):
    before = berdaya.content()
    result = berdaya("seed", edited((old, new)))

    assert (result.exit_code, result.stdout) == (6, "")
    assert told in result.stderr
    assert berdaya.content() == before


def test_a_desa_may_get_another_code_under_its_name(berdaya, edited):
    berdaya("seed", str(KOTA))

    assert berdaya("seed", edited(("99.71.01.1001, nama", "99.71.01.1009, nama"))).exit_code == 0


def test_a_number_of_a_person_is_masked_as_a_key_too(berdaya, tmp_path):
    content = (FILES / "kota-contoh.yaml").read_text(encoding="utf-8")
    path = tmp_path / "seed.yaml"
    for line in ('"3303014505800001": Ani\n', '"3303014505800001": Ani\n"3303014505800001": Ani\n'):
        path.write_text(content + line, encoding="utf-8")
        result = berdaya("seed", str(path))
        assert (result.exit_code, result.stdout) == (6, "")
        assert "33************01" in result.stderr
        assert "3303014505800001" not in result.stderr


def test_a_seed_that_is_piped_in(berdaya, tmp_path):
    text = (FILES / "kota-contoh.yaml").read_bytes()
    file = tmp_path / "lain.db"
    made = berdaya("init", "--db", str(file), "--seed", "-", stdin=text, db=False)

    assert (made.exit_code, made.stderr) == (0, "")
    assert berdaya("seed", "-", "--db", str(file), stdin=text, db=False).exit_code == 0
    broken = berdaya("seed", "-", stdin=b"kabupaten: [\n")
    assert (broken.exit_code, broken.stdout) == (6, "")
    assert "stdin:" in broken.stderr
    assert berdaya("seed", "-", stdin=b"\xff").exit_code == 6
