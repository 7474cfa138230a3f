"""record --json-input: kegiatan with their dated rows, all of them or nothing."""

import json

import pytest

from tests.conftest import FILES

RAPAT = {
    "nama": "Posyandu  lansia", "fokus": "Lanjut usia", "pelaksana": "dinas sosial", "tanggal_mulai": "13 Oktober 2025",
    "tanggal_selesai": "14/10/2025", "program": "Posyandu ILP", "mitra": ["Kadin", "koni"], "penerima_manfaat": "1.250",
    "lokasi": [{"kecamatan": "Kejobong", "desa": "Pandansari"}, {"kecamatan": "bukateja"}],
    "pelaksanaan": [{"tanggal": "2025-10-13", "kecamatan": "Kejobong", "laki_laki": 12, "perempuan": "20"}],
    "perkembangan": [{"tanggal": "2025-10-14", "status": "terlaksana", "fisik_persen": "87,5%", "hasil": "Baik"}],
    "anggaran": [{"tanggal": "2025-10-01", "sumber_dana": "apbd", "jumlah": "15 jt"}],
    "realisasi": [
        {"tanggal": "2025-10-14", "sumber_dana": "APBD Kabupaten", "jumlah": 16_000_000, "nomor_bukti": "SP2D-1"},
        {"tanggal": "2025-10-20", "sumber_dana": "apbd", "jumlah": -500_000},
    ],
    "bukti": [{"tanggal": "2025-10-15", "jenis": "daftar hadir", "tempat": "map 3"}],
}  # fmt: skip
SHORT = {"nama": "Rakor", "fokus": "rppa", "pelaksana": "dinsos", "tanggal_mulai": "2025-11-01"}


def send(berdaya, text, *words, **settings):
    return berdaya("record", "--json-input", "-", *words, stdin=text, **settings)


def listed(berdaya):
    return json.loads(berdaya("list-kegiatan", "--json").stdout)


def test_one_object_with_names_and_texts_as_people_write_them(berdaya, golden):
    result = send(berdaya, json.dumps(RAPAT))

    assert result.exit_code == 0, result.stderr
    golden("record-json.txt", result.stdout + result.stderr)
    answer = listed(berdaya)
    assert answer["skema"] == "berdaya/list-kegiatan/2"
    answer["data"][0]["uid"] = "-"
    golden("list-kegiatan.json", json.dumps(answer, indent=1, ensure_ascii=False) + "\n")


@pytest.mark.parametrize(
    "text",
    [
        json.dumps(SHORT) + "\n\n" + json.dumps(SHORT | {"nama": "Lain"}) + "\n",
        json.dumps([SHORT, SHORT | {"nama": "Lain"}]),
        json.dumps({"skema": "berdaya/list-kegiatan/2", "data": [SHORT, SHORT | {"nama": "Lain"}]}),
        json.dumps([SHORT, SHORT | {"nama": "Lain"}], indent=4),
        "\ufeff" + json.dumps([SHORT, SHORT | {"nama": "Lain"}]),
        json.dumps([SHORT, SHORT | {"nama": "Lain"}]).encode("utf-16"),
    ],
    ids=["ndjson", "list", "envelope", "indented", "bom", "utf-16"],
)
def test_several_in_any_of_the_forms(berdaya, text):
    assert send(berdaya, text).exit_code == 0
    assert [row["nama"] for row in listed(berdaya)["data"]] == ["Rakor", "Lain"]


def test_it_may_come_from_a_file(berdaya, tmp_path):
    path = tmp_path / "kegiatan.json"
    path.write_text(json.dumps(SHORT))

    assert berdaya("record", "--json-input", str(path)).exit_code == 0
    berdaya.refuses(
        ("record", "--json-input", str(tmp_path / "tidak.json")), 5, "tidak dapat dibaca"
    )


def test_a_dry_run_writes_nothing(berdaya):
    before = berdaya.content()
    result = send(berdaya, json.dumps([SHORT, RAPAT]), "--dry-run")

    assert (result.exit_code, berdaya.content()) == (0, before)
    assert "Kegiatan 2: Posyandu lansia" in result.stdout


def test_every_mistake_of_every_kegiatan_is_told_and_nothing_is_kept(berdaya, golden):
    wrong = [
        SHORT | {"fokus": "rpaa", "pelaksana": "dinsoss", "tanggal_mulai": "31/02/2025", "mitra": ["konni"]},
        RAPAT | {
            "lokasi": [{"kecamatan": "Kejobon"}], "jenis": "lama",
            "pelaksanaan": [{"tanggal": "2026-01-01", "jumlah": 3, "lansia": 4}],
            "perkembangan": [{"tanggal": "2025-10-14", "status": "beres", "fisik_persen": 10_001}],
            "anggaran": [{"tanggal": "2025-10-14", "sumber_dana": "Bank", "jumlah": "banyak", "tahap": "awal", "tahun": 25}],
            "realisasi": [{"tanggal": "kapan", "sumber_dana": "apbd", "jumlah": "1.5"}],
            "bukti": [{"tanggal": "2025-10-14", "jenis": "foto", "tautan": "a", "tempat": "b"}],
        },
        SHORT | {"program": "", "tanggal_selesai": "2025-10-01", "pelaksanaan": [{"tanggal": "2025-11-01", "desa": "Bojong"}]},
        RAPAT | {"pelaksanaan": [{"tanggal": "2025-10-13", "kecamatan": "Bobotsari"}],
                 "anggaran": [{"tanggal": "2025-10-13", "sumber_dana": "apbd", "jumlah": 1, "tahun": 2024}]},
        SHORT | {"bukti": [{"tanggal": "2025-11-01", "jenis": "dokumentasi", "tautan": "https://a.id"}]},
    ]  # fmt: skip
    before = berdaya.content()
    result = send(berdaya, json.dumps(wrong))

    assert (result.exit_code, result.stdout) == (6, "")
    golden("record-json.salah.txt", result.stderr)
    assert berdaya.content() == before


def test_mistakes_of_form_are_told_with_number_and_key(berdaya, golden):
    wrong = [
        {"nama": "Rakor", "fokus": 3, "tanggal_mulai": "2025-11-01", "warna": "merah"},
        SHORT | {"lokasi": "Kejobong", "pelaksanaan": [{"tanggal": "2025-11-01", "jumlah": 1.5}]},
        SHORT | {"realisasi": [{"tanggal": "2025-11-01", "sumber_dana": "apbd", "jumlah": True}]},
        "Rakor",
        SHORT | {"uraian": "hubungi 0812-3456-7890", "mitra": ["koni", "3303014505800001"]},
    ]
    before = berdaya.content()
    result = send(berdaya, json.dumps(wrong))

    assert (result.exit_code, result.stdout) == (6, "")
    golden("record-json.bentuk.txt", result.stderr)
    assert berdaya.content() == before
    answer = json.loads(send(berdaya, json.dumps(wrong), "--json").stderr)
    assert {row["nomor"] for row in answer["data"][0]["temuan"]} == {1, 2, 3, 4, 5}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "Tidak ada JSON di sini."),
        ("  \n", "Tidak ada JSON di sini."),
        ("{", "1: Ini bukan JSON"),
        ('{"nama": "a",\n "fokus": }', "2: Ini bukan JSON"),
        (json.dumps(SHORT) + "\n{]", "2: Ini bukan JSON"),
        ('{"nama": "a", "nama": "b"}', "Kunci 'nama' muncul untuk kedua kalinya"),
        ('{"skema": "berdaya/show/1", "data": {}}', "bukan jawaban list-kegiatan"),
        ('{"penerima_manfaat": NaN}', "Ini bukan JSON"),
        ("[" * 100_000, "terlalu dalam"),
        ('{"a":' * 600 + "1" + "}" * 600, "terlalu dalam"),
        (b"\xff\xfe\xff", "Teksnya bukan UTF-8"),
    ],
)
def test_what_is_no_json_is_refused(berdaya, text, told):
    berdaya.refuses(("record", "--json-input", "-"), 6, told, stdin=text)


def test_options_that_describe_a_kegiatan_do_not_go_along(berdaya):
    berdaya.refuses(
        ("record", "--json-input", "-", "--nama", "x"), 2, "opsi lain", stdin=json.dumps(SHORT)
    )
    berdaya.refuses(
        ("record", "--json-input", "-", "--jumlah", "3"), 2, "opsi lain", stdin=json.dumps(SHORT)
    )


def test_the_same_kegiatan_twice_is_noticed(berdaya):
    told = send(berdaya, json.dumps([SHORT, SHORT]))
    assert (told.exit_code, "sama dengan no. 1" in told.stderr) == (6, True)
    assert send(berdaya, json.dumps([SHORT | {"id": 4}, SHORT | {"id": 9}])).exit_code == 0
    again = send(berdaya, json.dumps(SHORT))
    assert (again.exit_code, "Sudah ada: kegiatan 1" in again.stderr) == (6, True)
    assert send(berdaya, json.dumps([SHORT, SHORT]), "--lagi").exit_code == 0
    assert len(listed(berdaya)["data"]) == 4


def test_a_copied_file_stays_behind_and_that_is_told(berdaya, tmp_path):
    send(berdaya, json.dumps(RAPAT))
    foto = tmp_path / "foto.jpg"
    foto.write_bytes(b"foto")
    berdaya("attach", "1", str(foto))
    whole = berdaya("list-kegiatan", "--json").stdout
    berdaya("delete", "1", "--alasan", "pindah")
    result = send(berdaya, whole)

    assert result.exit_code == 0, result.stderr
    assert "salinan berkas tidak ikut: 1" in result.stderr
    assert [row["tempat"] for row in listed(berdaya)["data"][0]["bukti"]] == ["map 3"]


def test_signs_that_part_lines_elsewhere_part_none_here(berdaya):
    lines = [SHORT | {"uraian": "a\u2028b\u0085c"}, SHORT | {"nama": "Lain"}]
    text = "\n".join(json.dumps(line, ensure_ascii=False) for line in lines)

    assert send(berdaya, text).exit_code == 0
    assert listed(berdaya)["data"][0]["uraian"] == "a\u2028b\u0085c"


def test_a_number_of_a_person_is_masked_as_a_key_too(berdaya):
    items = [SHORT | {"3303014505800001": "Ani"}, SHORT | {"lokasi": [{"081234567890": 1}]}]
    for settings in ((), ("--json",)):
        told = send(berdaya, json.dumps(items), *settings)
        assert told.exit_code == 6
        assert "33************01" in told.stderr
        assert "08********90" in told.stderr
        assert "3303014505800001" not in told.stderr
        assert "081234567890" not in told.stderr
    twice = send(berdaya, '{"3303014505800001": 1, "3303014505800001": 2}')
    assert (twice.exit_code, "3303014505800001" in twice.stderr) == (6, False)


def test_the_regency_of_a_kegiatan_and_of_the_command_must_agree(berdaya):
    berdaya("seed", str(FILES / "kota-contoh.yaml"))
    item = json.dumps(SHORT | {"kabupaten": "33.03"})
    berdaya.refuses(
        ("record", "--json-input", "-", "--kabupaten", "Contoh"),
        6,
        "Kabupaten Purbalingga",
        stdin=item,
    )
    assert send(berdaya, item, "--kabupaten", "Purbalingga").exit_code == 0


def test_of_two_statuses_of_one_day_the_last_is_told_and_holds(berdaya):
    rows = [{"tanggal": "2025-11-03", "status": status} for status in ("direncanakan", "berjalan")]
    told = send(berdaya, json.dumps(SHORT | {"perkembangan": rows}))

    assert "berjalan per 3 November 2025" in told.stdout
    assert listed(berdaya)["data"][0]["angka"]["status"] == "berjalan"
