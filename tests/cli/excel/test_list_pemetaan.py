"""list-pemetaan: answers that are kept, sent and taken over; they are values, and nothing more."""

import json
import shutil

import pytest

from tests.conftest import FILES

TABLE, SENT = FILES / "pemetaan.csv", FILES / "pemetaan.yaml"
SAID = "satker = Pelaksana; catatan rapat = dilewati; dinas sosial pbg = dinsos"


def sent(tmp_path, old="", new=""):
    path = tmp_path / "kiriman.yaml"
    path.write_text(SENT.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    return path


def test_none_are_kept_yet(berdaya):
    assert berdaya("list-pemetaan").stdout == "id\tnama\tjawaban\tdicatat\tkabupaten\tsidik\n"
    assert "Belum ada jawaban yang disimpan." in berdaya("list-pemetaan", terminal=True).stdout


def test_answers_of_another_office_count_and_are_kept(berdaya):
    result = berdaya("import", str(TABLE), "--pemetaan", str(SENT))

    assert (result.exit_code, result.stderr) == (0, "Jawaban disimpan sebagai 'lrfk-dinsos'.\n")
    assert result.stdout == (
        "pemetaan.csv: baru 1, berubah 0, tetap 0, ditolak 0, hilang 0.\n"
        "  baru: kegiatan 1, Senam pagi\n"
        f"  jawaban tersimpan: 'lrfk-dinsos': {SAID}\n"
    )
    listed = json.loads(berdaya("list-pemetaan", "--json").stdout)["data"]
    assert [(row["nama"], row["kabupaten"]) for row in listed] == [("lrfk-dinsos", "33.03")]


def test_the_same_answers_are_kept_once(berdaya):
    for _time in range(2):
        assert berdaya("import", str(TABLE), "--pemetaan", str(SENT)).exit_code == 0

    assert berdaya.sql("SELECT count(*) FROM pemetaan") == [(1,)]


def test_of_two_answers_the_later_holds_also_within_a_second(berdaya, tmp_path):
    for answer in ("mitra_1", "mitra_2", "mitra_3"):
        path = sent(tmp_path, "satker: pelaksana", f"satker: {answer}")
        berdaya("import", str(TABLE), "--pemetaan", str(path), "--pelaksana", "dinsos")

    assert "satker = Mitra 3" in berdaya("list-pemetaan").stdout
    assert berdaya.sql("SELECT count(DISTINCT dicatat) FROM pemetaan") == [(3,)]


def test_a_dry_run_keeps_no_answers(berdaya):
    assert berdaya("import", str(TABLE), "--pemetaan", str(SENT), "--dry-run").exit_code == 0
    assert berdaya.sql("SELECT count(*) FROM pemetaan") == [(0,)]


def test_what_is_written_is_taken_elsewhere(berdaya, tmp_path):
    berdaya("import", str(TABLE), "--pemetaan", str(SENT))
    out = tmp_path / "dinsos.yaml"
    result = berdaya("list-pemetaan", "LRFK Dinsos", "--output", str(out))

    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == f"Tersimpan: {out}\n"
    berdaya.sql("DELETE FROM pemetaan")
    assert berdaya("import", str(TABLE), "--pemetaan", str(out)).exit_code == 0
    assert SAID.split("; ")[2] in berdaya("list-pemetaan").stdout


def test_an_unknown_name_changes_nothing(berdaya, tmp_path):
    berdaya("import", str(TABLE), "--pemetaan", str(SENT))
    result = berdaya("list-pemetaan", "lrfk-dinso", "--output", str(tmp_path / "x.yaml"))

    assert (result.exit_code, result.stdout) == (3, "")
    assert result.stderr == (
        "Kesalahan: Tidak ada pemetaan bernama 'lrfk-dinso'.\n"
        "Saran: Mungkin maksud Anda lrfk-dinsos?\n"
    )
    assert not (tmp_path / "x.yaml").exists()


@pytest.mark.parametrize("words", [["lrfk-dinsos"], ["--output", "x.yaml"]])
def test_a_name_and_a_file_go_together(berdaya, words):
    assert berdaya("list-pemetaan", *words).exit_code == 2


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("pemetaan/1", "pemetaan/9", "kuncinya harus"),
        ("lembaga:", "pola:", "kuncinya harus"),
        ("satker: pelaksana", "satker: '=HYPERLINK(1)'", "bukan nama kolom"),
        ("satker: pelaksana", "satker: [pelaksana]", "harus ada teks"),
        ("satker: pelaksana", "nama peserta: uraian", "data pribadi"),
        ("satker: pelaksana", "nama: nama", "data pribadi"),
        ("satker: pelaksana", "'3303010101010001': uraian", "nomor"),
        ("satker: pelaksana", "satker: !!python/name:os.system", "baris 5: Tag YAML"),
        ("satker: pelaksana", "satker: pelaksana\n  satker: mitra_1", "baris 6: Kunci 'satker'"),
        ("sidik: ", "sidik: ../", "sidik"),
        ("nama: lrfk-dinsos", "nama: ''", "namanya"),
        (": dinsos", ": ../../dinsos", "kode lembaga"),
    ],
)
def test_a_file_that_says_more_than_it_may_is_refused(berdaya, tmp_path, old, new, why):
    result = berdaya("import", str(TABLE), "--pemetaan", str(sent(tmp_path, old, new)))

    assert (result.exit_code, result.stdout) == (4, "")
    assert why in result.stderr
    assert "3303010101010001" not in result.stderr
    assert berdaya.sql("SELECT count(*) FROM pemetaan") == [(0,)]
    assert berdaya.sql("SELECT count(*) FROM kegiatan") == [(0,)]


def test_a_body_that_is_not_there_is_refused(berdaya, tmp_path):
    path = sent(tmp_path, ": dinsos", ": dinas-lain")
    result = berdaya("import", str(TABLE), "--pemetaan", str(path))

    assert (result.exit_code, berdaya.sql("SELECT count(*) FROM pemetaan")) == (3, [(0,)])
    assert "dinas-lain" in result.stderr


def test_answers_that_another_program_wrote_count_only_where_they_may(berdaya):
    berdaya("import", str(TABLE), "--pemetaan", str(SENT))
    berdaya.sql('UPDATE pemetaan SET isi = \'{"kolom": {"satker": "a; b"}}\'')

    assert berdaya("import", str(TABLE)).exit_code == 6
    assert "tidak dapat dipakai" in berdaya("list-pemetaan").stdout


def test_two_offices_that_answered_otherwise_are_told(berdaya, tmp_path):
    other = tmp_path / "lain" / "berdaya.db"
    other.parent.mkdir()
    shutil.copy(berdaya.db, other)
    there = ("--db", str(other))
    berdaya("import", str(TABLE), "--pemetaan", str(SENT))
    path = sent(tmp_path, "satker: pelaksana", "satker: mitra_1")
    berdaya("import", str(TABLE), "--pemetaan", str(path), "--pelaksana", "dinsos", *there)
    shutil.copy(other, tmp_path / "sana.db")
    mine = shutil.copy(berdaya.db, tmp_path / "sini.db")
    result = berdaya("merge", str(tmp_path / "sana.db"))

    assert result.exit_code == 6
    assert "Kedua kantor menjawab berbeda tentang isi tabel seperti 'lrfk-dinsos'." in result.stdout
    assert "menjawab berbeda" not in berdaya("merge", str(tmp_path / "sana.db")).stdout
    assert "menjawab berbeda" in berdaya("merge", str(mine), *there).stdout
    held = [berdaya("list-pemetaan", *where).stdout.splitlines()[1:] for where in ((), there)]
    assert [row.partition("\t")[2] for row in held[0]] == [
        row.partition("\t")[2] for row in held[1]
    ]
