"""add-, edit- and list- of reference data, through its whole life."""

import json

import pytest


def rows(berdaya, command, *words):
    return json.loads(berdaya(command, *words, "--json").stdout)["data"]


LIFE = (
    ("add-sumber", "Notulen rakor", "--penerbit", "Dinpermasdes", "--tanggal", "18 November 2025"),
    ("add-lembaga", "Dinas Kesehatan", "--jenis", "Perangkat Daerah", "--singkatan", "Dinkes", "--alias", "dinas kes",
     "--sumber", "notulen-rakor"),
    ("add-lembaga", "Puskesmas Kejobong", "--jenis", "uptd", "--induk", "dinkes", "--sumber", "Papan nama"),
    ("edit-lembaga", "dinkes", "--alias", "DKK", "--hapus-alias", "dinas kes", "--singkatan", "DKK Purbalingga"),
    ("add-dasar-hukum", "SK Camat Kejobong", "--jenis", "keputusan", "--nomor", "411/7/2025", "--tanggal",
     "3 November 2025", "--kecamatan", "Kejobong", "--dokumen", "sk-camat-rppa", "--sumber", "notulen-rakor"),
    ("edit-dasar-hukum", "411/7/2025", "--dokumen", "SK Tim Kecamatan", "--tentang", "Tim dan RPPA", "--nomor", "411/8/2025"),
    ("add-aset", "RPPA Desa Majasari", "--fokus", "rppa", "--kecamatan", "Bukateja", "--desa", "Majasari", "--per-tanggal", "2025-11"),
    ("edit-aset", "rppa-desa-majasari", "--keadaan", "aktif", "--desa", "-"),
    ("add-pembina", "--kedudukan", "anggota", "--lembaga", "dinkes", "--dasar", "sk-bupati-2025", "--mulai", "November 2025"),
    ("edit-pembina", "sekretaris", "--sampai", "31/10/2025"),
    ("add-pejabat", "Sekretaris Daerah", "--lembaga", "setda", "--nama", "Budi Contoh", "--sifat", "Pj.", "--mulai",
     "1 November 2025", "--nip", "19700101 199503 1 001"),
    ("edit-pejabat", "sekda", "--sampai", "31 Oktober 2025"),
    ("add-agenda", "Rakor evaluasi", "--tingkat", "kabupaten", "--tanggal", "3-4 Desember 2025", "--tempat", "Pendopo"),
    ("edit-agenda", "rakor-kabupaten", "--tanggal", "12 November 2025", "--hasil", "Disepakati"),
    ("add-sumber-dana", "Hibah LN", "--alias", "hibah"),
    ("edit-sumber-dana", "hibah", "--alias", "hibah luar negeri", "--nama", "Hibah luar negeri (LN)"),
    ("add-fokus", "Ekonomi kreatif", "--alias", "ekraf", "--pilar", "Zilenial"),
    ("edit-fokus", "ekraf", "--uraian", "Usaha anak muda", "--pilar", "-"),
)  # fmt: skip


def test_a_year_of_reference_data(berdaya, golden):
    told = ""
    for words in LIFE:
        result = berdaya(*words)
        assert result.exit_code == 0, (words, result.stderr)
        told += f"$ berdaya {' '.join(words)}\n{result.stdout}{result.stderr}"
    golden("reference.txt", told)

    assert berdaya.sql("PRAGMA foreign_key_check") == []
    lists = (
        "lembaga",
        "dasar-hukum",
        "sumber",
        "aset",
        "pembina",
        "pejabat",
        "agenda",
        "sumber-dana",
        "fokus",
    )
    for noun in lists[1:]:
        golden(f"list-{noun}.after.tsv", berdaya(f"list-{noun}").stdout)
        drawn = berdaya(f"list-{noun}", terminal=True).stdout
        assert max(map(len, drawn.splitlines())) <= 80
        golden(f"list-{noun}.after.terminal.txt", drawn)
    assert [r["alias"] for r in rows(berdaya, "list-opd") if r["kode"] == "dinkes"] == ["DKK"]


def test_what_was_added_can_be_used_at_once(berdaya):
    for words in LIFE:
        berdaya(*words)
    result = berdaya(
        "record", "--nama", "Pelatihan", "--fokus", "ekraf", "--pelaksana", "dkk", "--mitra", "puskesmas kejobong",
        "--kecamatan", "Kejobong", "--tanggal", "2025-11-19", "--dana", "hibah luar negeri:5 jt",
    )  # fmt: skip

    assert (result.exit_code, result.stderr) == (0, "")


def test_who_held_an_office_is_asked_as_of_a_day(berdaya):
    for words in LIFE:
        berdaya(*words)

    def sekda(*words):
        return [r["kode"] for r in rows(berdaya, "list-pejabat", *words) if r["lembaga"] == "setda"]

    assert sekda("--per", "2025-10-31") == ["sekda"]
    assert sekda() == ["sekretaris-daerah-budi-contoh"]
    assert sekda("--semua") == ["sekda", "sekretaris-daerah-budi-contoh"]
    seats = {r["kode"] for r in rows(berdaya, "list-pembina", "--per", "2025-10-31")}
    assert "sekretaris" in seats
    assert "sekretaris" not in {r["kode"] for r in rows(berdaya, "list-pembina")}


def test_a_document_that_is_entered_closes_its_gap(berdaya):
    def missing(per="2025-11-20"):
        answer = berdaya("gaps", "--jenis", "tanpa-dokumen", "--per", per, "--json")
        return {(r["kecamatan"], r["dokumen"]) for r in json.loads(answer.stdout)["data"]}

    before = missing()
    assert len(before) == 8
    berdaya(*LIFE[4])
    assert before - missing() == {("Kejobong", "sk-camat-rppa")}
    assert missing("2025-11-02") == before
    berdaya("edit-dasar-hukum", "sk-bupati-2025", "--hapus-dokumen", "sk-tim-pembina")
    assert {d for _k, d in missing()} >= {"sk-tim-pembina"}
    berdaya(
        "designate",
        "Rembang",
        "--alasan",
        "miskin",
        "--dasar",
        "SK Bupati 2026",
        "--mulai",
        "2025-11-01",
    )
    assert ("Rembang", "sk-lokasi") not in missing()
    berdaya(
        "designate", "Mrebet", "--alasan", "usulan", "--dasar", "Surat Sekda 9", "--mulai",
        "2025-11-01",
    )  # fmt: skip
    assert ("Mrebet", "sk-lokasi") in missing()
    berdaya("edit-dasar-hukum", "Surat Sekda 9", "--dokumen", "sk-lokasi")
    assert ("Mrebet", "sk-lokasi") not in missing()


@pytest.mark.parametrize(
    ("known", "document", "advice"),
    [
        (
            ("Keputusan Camat Kejobong tentang Tim Kecamatan", "--kecamatan", "Kejobong"),
            "sk-tim-kecamatan", "edit-dasar-hukum {kode} --dokumen sk-tim-kecamatan",
        ),
        (
            ("Keputusan Camat Kejobong tentang RPPA",),
            "sk-camat-rppa", "edit-dasar-hukum {kode} --dokumen sk-camat-rppa --kecamatan Kejobong",
        ),
        (
            ("Keputusan Camat Bukateja tentang RPPA",),
            "sk-camat-rppa", "add-dasar-hukum ... --dokumen sk-camat-rppa --kecamatan Kejobong",
        ),
        (
            ("Keputusan Gubernur tentang Tim Pembina",),
            "sk-tim-pembina", "add-dasar-hukum ... --dokumen sk-tim-pembina",
        ),
        (
            ("Keputusan Sekda tentang Tim Pembina",),
            "sk-tim-pembina", "edit-dasar-hukum {kode} --dokumen sk-tim-pembina",
        ),
    ],
)  # fmt: skip
def test_a_legal_basis_that_is_there_is_not_entered_again(berdaya, known, document, advice):
    berdaya("edit-dasar-hukum", "sk-bupati-2025", "--hapus-dokumen", "sk-tim-pembina")
    berdaya("edit-dasar-hukum", "sk-bupati-2025", "--nama", "SK Bupati", "--tentang", "-")
    answer = berdaya("add-dasar-hukum", *known, "--jenis", "keputusan", "--kode", "baru")
    assert answer.exit_code == 0, answer.stderr

    found = json.loads(berdaya("gaps", "--jenis", "tanpa-dokumen", "--json").stdout)["data"]
    (row,) = [r for r in found if (r["kecamatan"], r["dokumen"]) == ("Kejobong", document)]
    assert row["saran"] == f"berdaya {advice.format(kode='baru')}"
    if "edit" in advice:
        assert berdaya(*row["saran"].split()[1:]).exit_code == 0
        left = json.loads(berdaya("gaps", "--jenis", "tanpa-dokumen", "--json").stdout)["data"]
        assert ("Kejobong", document) not in {(r["kecamatan"], r["dokumen"]) for r in left}


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("add-lembaga", "Dinas Sosial", "--jenis", "perangkat-daerah"), 4, "Nama 'dinas sosial' sudah dipakai: dinsos"),
        (("add-lembaga", "X", "--jenis", "dinas"), 4, "'dinas' tidak dikenal untuk --jenis"),
        (("add-lembaga", "X"), 2, "'--jenis' belum diisi"),
        (("add-lembaga", "X", "--jenis", "uptd", "--induk", "dinkess"), 3, "Tidak ada OPD"),
        (("add-lembaga", "X", "--jenis", "uptd", "--kode", "X Y"), 4, "harus huruf kecil"),
        (("add-lembaga", "X", "--jenis", "mitra", "--alias", "KONI"), 4, "Nama 'koni' sudah dipakai: koni"),
        (("edit-lembaga", "dinsos"), 2, "Tidak ada yang diminta untuk diubah"),
        (("edit-lembaga", "dinsoss", "--nama", "X"), 3, "Tidak ada lembaga bernama 'dinsoss'"),
        (("edit-lembaga", "dinsos", "--nama", "-"), 4, "'nama'"),
        (("edit-lembaga", "dinsos", "--jenis", "mitra"), 4, "penanggung jawab"),
        (("edit-lembaga", "dinsos", "--hapus-alias", "tidak ada"), 4, "bukan alias-nya"),
        (("edit-lembaga", "setda", "--induk", "bagian-kesra"), 4, "bagian dari dirinya sendiri"),
        (("add-dasar-hukum", "SK", "--jenis", "sk", "--tanggal", "besok"), 4, "'besok' bukan tanggal"),
        (("add-dasar-hukum", "SK", "--jenis", "keputusan", "--dokumen", "sk"), 4, "'sk' tidak dikenal untuk --dokumen"),
        (("add-sumber", "X", "--tautan", "radar"), 4, "'radar' bukan tautan"),
        (("add-aset", "X", "--fokus", "rppa", "--kecamatan", "Bukateja", "--desa", "Pandansari"), 3, "Tidak ada desa"),
        (("edit-aset", "rppa-sempor-lor", "--kecamatan", "Bukateja"), 4, "Desa Sempor Lor tidak berada di Kecamatan Bukateja"),
        (("edit-aset", "rppa-sempor-lor", "--fokus", "-"), 3, "Tidak ada fokus bernama '-'"),
        (("add-pembina", "--kedudukan", "anggota"), 4, "memerlukan lembaga, jabatan, atau nama"),
        (("add-pejabat", "Camat", "--lembaga", "setda", "--nip", "123"), 4, "'123' bukan NIP"),
        (("add-pejabat", "Camat", "--lembaga", "setda", "--mulai", "2025-11", "--sampai", "2025-10"), 4, "sebelum"),
        (("add-agenda", "X", "--tingkat", "rt"), 4, "'rt' tidak dikenal untuk --tingkat"),
        (("add-agenda", "X", "--tingkat", "desa", "--tanggal", "14-13 Oktober 2025"), 4, "sebelum"),
        (("add-sumber-dana", "Baznas"), 4, "Sudah ada: Sumber dana baznas"),
        (("add-fokus", "Lansia", "--urutan", "dua"), 4, "'dua' bukan jumlah"),
        (("add-fokus", "Anak", "--terlindung", "mungkin"), 4, "'mungkin' tidak dikenal untuk --terlindung"),
        (("add-sumber", "Telepon 081234567890"), 4, "telepon"),
        (("list-pejabat", "--per", "kapan"), 4, "'kapan' bukan tanggal"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_and_leaves_no_trace(berdaya, words, code, told):
    berdaya.refuses(words, code, told)


def test_every_mistake_is_told_at_once(berdaya):
    told = berdaya.refuses(
        ("add-aset", "X", "--fokus", "rpaa", "--kecamatan", "Bukatej", "--per-tanggal", "kapan"),
        3,
        "rpaa",
    )

    assert told.stderr.count("Kesalahan:") == 3


def test_two_who_hold_one_office_are_told(berdaya):
    berdaya(
        "add-pejabat",
        "Camat",
        "--lembaga",
        "kecamatan-kejobong",
        "--nama",
        "Ani Contoh",
        "--mulai",
        "2025-01-01",
    )
    second = berdaya(
        "add-pejabat",
        "Camat",
        "--lembaga",
        "kecamatan-kejobong",
        "--nama",
        "Budi Contoh",
        "--mulai",
        "2025-09-01",
    )

    assert second.exit_code == 0
    assert "berdaya edit-pejabat camat-ani-contoh --sampai 2025-08-31" in second.stderr
    stand_in = berdaya(
        "add-pejabat", "Camat", "--lembaga", "kecamatan-kejobong", "--nama", "Cici Contoh", "--sifat", "plh",
        "--mulai", "2025-10-01", "--sampai", "2025-10-07",
    )  # fmt: skip
    assert stand_in.stderr == ""
    berdaya("edit-pejabat", "camat-ani-contoh", "--sampai", "2025-08-31")
    acting = (
        "add-pejabat", "Camat", "--lembaga", "kecamatan-kejobong", "--nama", "Dewi Contoh", "--sifat", "plt",
        "--mulai", "2025-10-08", "--dry-run",
    )  # fmt: skip
    assert berdaya(*acting).stderr == (
        "Perhatian: camat-budi-contoh masih tercatat sebagai Camat tanpa tanggal akhir; sejak"
        " 8 Oktober 2025 surat dan laporan memakai pejabat yang baru dicatat. Bila"
        " camat-budi-contoh sudah berhenti: berdaya edit-pejabat camat-budi-contoh --sampai"
        " 2025-10-07\n"
    )
    berdaya("edit-pejabat", "camat-budi-contoh", "--sampai", "2025-10-07")
    assert berdaya(*acting).stderr == ""


def test_a_change_that_changes_nothing_says_so(berdaya):
    before = berdaya.content()
    result = berdaya("edit-sumber-dana", "baznas", "--nama", "Baznas")

    assert (result.exit_code, result.stdout) == (0, "Tidak ada perubahan.\n")
    assert berdaya.content() == before


def test_a_seed_leaves_what_people_corrected(berdaya):
    berdaya("edit-lembaga", "dinsos", "--nama", "Dinas Sosial Baru")
    berdaya("edit-dasar-hukum", "sk-bupati-2025", "--nomor", "400/12")
    from berdaya_cli.storage.files import data_path

    result = berdaya("seed", str(data_path("purbalingga.yaml")))

    assert (result.exit_code, result.stdout) == (0, "Tidak ada perubahan.\n")


def test_the_file_of_several_regencies_asks_which(berdaya):
    from tests.conftest import FILES

    berdaya("seed", str(FILES / "kota-contoh.yaml"))
    berdaya.refuses(("add-sumber", "X"), 4, "beberapa kabupaten/kota")
    assert berdaya("add-sumber", "X", "--kabupaten", "Contoh").exit_code == 0
    assert berdaya.sql("SELECT kabupaten FROM sumber WHERE judul = 'X'") == [("99.71",)]


def test_another_of_the_same_name_is_no_second_one(berdaya):
    for words in (
        ("add-pejabat", "Camat", "--lembaga", "kecamatan-kejobong"),
        ("add-pejabat", "Camat", "--lembaga", "kecamatan-bukateja"),
        ("add-agenda", "Rapat bulanan", "--tingkat", "kabupaten", "--tanggal", "2025-10-01"),
        ("add-agenda", "Rapat bulanan", "--tingkat", "kabupaten", "--tanggal", "2025-11-01"),
    ):
        assert berdaya(*words).exit_code == 0, words
    berdaya.refuses(
        ("add-pejabat", "Camat", "--lembaga", "kecamatan-bukateja", "--kode", "camat-2"),
        4,
        "Sudah ada",
    )

    assert [r["kode"] for r in rows(berdaya, "list-agenda") if r["nama"] == "Rapat bulanan"] == [
        "rapat-bulanan", "rapat-bulanan-2",
    ]  # fmt: skip


def test_a_code_means_its_row_though_another_is_called_so(berdaya):
    for nama in ("Budi Contoh", None):
        named = ("--nama", nama) if nama else ()
        berdaya("add-pejabat", "Camat", "--lembaga", "kecamatan-kejobong", *named)

    assert berdaya("edit-pejabat", "camat", "--nama", "Ani Contoh").exit_code == 0
    assert berdaya.sql("SELECT nama FROM pejabat WHERE kode = 'camat'") == [("Ani Contoh",)]


def test_the_hint_of_an_unknown_body_is_a_command_that_there_is(berdaya):
    told = berdaya.refuses(("edit-lembaga", "zzzz", "--nama", "x"), 3, "berdaya list-opd --semua")

    assert "list-lembaga" not in told.stderr
    assert berdaya("list-opd", "--semua").exit_code == 0
