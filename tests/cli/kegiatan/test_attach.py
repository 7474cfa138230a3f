"""attach: copied files, links, and papers that stay where they are."""

import hashlib
import json
import os

import pytest

from berdaya_cli.domain.errors import StorageError

RECORD = (
    "record", "--nama", "Posyandu", "--fokus", "lansia", "--kecamatan", "Kejobong", "--pelaksana", "dinsos",
    "--tanggal", "2025-10-01", "--status", "selesai", "--jumlah", "5",
)  # fmt: skip


@pytest.fixture
def posyandu(berdaya):
    assert berdaya(*RECORD).exit_code == 0
    return berdaya


@pytest.fixture
def foto(tmp_path):
    path = tmp_path / "foto lapangan.JPG"
    path.write_bytes(b"\xff\xd8 sebuah foto")
    return path


def copies(berdaya):
    folder = berdaya.db.with_name("berdaya.bukti")
    return sorted(folder.iterdir()) if folder.exists() else []


def test_a_file_is_copied_by_its_hash_and_shown(posyandu, foto, golden):
    told = posyandu(
        "attach", "1", str(foto), "--keterangan", "Penimbangan", "--tanggal", "2025-10-02"
    )
    told_link = posyandu(
        "attach", "1", "--tautan", "https://contoh.go.id/film", "--jenis", "dokumentasi"
    )
    told_paper = posyandu(
        "attach", "1", "--jenis", "Daftar hadir", "--tempat", "Lemari arsip, map 3"
    )

    sha = hashlib.sha256(foto.read_bytes()).hexdigest()
    (copy,) = copies(posyandu)
    assert (copy.name, copy.read_bytes()) == (f"{sha}.jpg", foto.read_bytes())
    if os.name != "nt":
        assert (copy.stat().st_mode & 0o077, copy.parent.stat().st_mode & 0o077) == (0, 0)
    assert [r.exit_code for r in (told, told_link, told_paper)] == [0, 0, 0]
    golden("attach.txt", told.stdout + told_link.stdout + told_paper.stdout)
    shown = json.loads(posyandu("show", "1", "--json").stdout)["data"]["bukti"]
    assert [(row["bukti"], row["salinan"], row["tempat"]) for row in shown] == [
        ("https://contoh.go.id/film", None, None),
        ("Lemari arsip, map 3", None, "Lemari arsip, map 3"),
        ("foto lapangan.JPG", f"{sha}.jpg", None),
    ]
    golden("attach.show.txt", posyandu("show", "1", terminal=True).stdout.split("\nPerubahan")[0])


def test_the_same_file_of_two_kegiatan_is_kept_once(posyandu, foto):
    posyandu(*RECORD, "--lagi")
    posyandu("attach", "1", str(foto))
    assert posyandu("attach", "2", str(foto)).exit_code == 0

    assert len(copies(posyandu)) == 1
    assert posyandu.sql("SELECT count(DISTINCT sha256), count(*) FROM bukti") == [(1, 2)]


def test_the_same_evidence_twice_is_noticed(posyandu, foto):
    posyandu("attach", "1", str(foto))
    told = posyandu.refuses(("attach", "1", str(foto)), 4, "Sudah ada: bukti 1")

    assert "--lagi" in told.stderr
    assert len(copies(posyandu)) == 1
    assert posyandu("attach", "1", str(foto), "--lagi").exit_code == 0


def test_a_dry_run_copies_nothing(posyandu, foto):
    before = posyandu.content()
    result = posyandu("attach", "1", str(foto), "--dry-run")

    assert result.exit_code == 0
    assert (posyandu.content(), copies(posyandu)) == (before, [])
    assert not posyandu.db.with_name("berdaya.bukti").exists()


def test_a_refusal_leaves_no_copy(posyandu, foto):
    posyandu.refuses(("attach", "1", str(foto), "--jenis", "daftar-hadir"), 4, "memuat nama orang")

    assert copies(posyandu) == []


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        ((), 2, "berkas, tautan, atau tempat"),
        (("--tautan", "https://a.id", "--tempat", "rak"), 2, "berkas, tautan, atau tempat"),
        (("tidak-ada.jpg",), 5, "tidak-ada.jpg tidak dapat dibaca"),
        (("--tautan", "a.id/foto"), 4, "bukan tautan"),
        (("--tautan", "https://a.id/x y"), 4, "bukan tautan"),
        (("--jenis", "daftar-hadir", "--tautan", "https://a.id"), 4, "memuat nama orang"),
        (("--jenis", "foto", "--tempat", "rak"), 4, "bukan jenis bukti"),
        (("--tempat", "rak", "--tanggal", "2025-12-31"), 4, "belum tiba"),
    ],
)
def test_what_cannot_be_is_refused(posyandu, words, code, told):
    posyandu.refuses(("attach", "1", *words), code, told)


def test_a_file_above_25_mib_or_empty_is_refused(posyandu, tmp_path):
    large, empty = tmp_path / "film.mp4", tmp_path / "kosong.jpg"
    with large.open("wb") as file:
        file.truncate(25 * 1024 * 1024 + 1)
    empty.touch()

    posyandu.refuses(("attach", "1", str(large)), 4, "lebih besar dari 25 MB")
    posyandu.refuses(("attach", "1", str(empty)), 4, "kosong")
    posyandu.refuses(("attach", "1", str(tmp_path)), 5, "tidak dapat dibaca")
    assert copies(posyandu) == []
    with large.open("wb") as file:
        file.truncate(25 * 1024 * 1024)
    assert posyandu("attach", "1", str(large)).exit_code == 0


@pytest.fixture
def rppa(berdaya):
    berdaya(*RECORD[:4], "rppa", *RECORD[5:])
    return berdaya


def test_evidence_of_a_protected_fokus_is_told_only_as_a_place(rppa, foto):
    rppa.refuses(("attach", "1", str(foto)), 4, "melindungi korban")
    rppa.refuses(("attach", "1", "--tautan", "https://a.id/kasus"), 4, "melindungi korban")

    assert copies(rppa) == []
    assert rppa("attach", "1", "--tempat", "Brankas RPPA").exit_code == 0


def test_a_kegiatan_with_copies_cannot_come_under_a_protected_fokus(posyandu, foto):
    posyandu("attach", "1", str(foto))
    told = posyandu.refuses(("edit", "1", "--fokus", "rppa"), 4, "melindungi korban")

    assert "--baris bukti:1" in told.stderr
    gone = posyandu("delete", "1", "--baris", "bukti:1", "--alasan", "pindah")
    assert (gone.exit_code, str(copies(posyandu)[0]) in gone.stdout) == (0, True)
    assert posyandu("edit", "1", "--fokus", "rppa").exit_code == 0


def test_a_fokus_that_becomes_protected_names_what_must_go(posyandu):
    posyandu("attach", "1", "--tautan", "https://a.id/foto")
    result = posyandu("edit-fokus", "lansia", "--terlindung", "ya")

    assert result.exit_code == 0
    assert "berdaya delete 1 --baris bukti:1 --alasan ..." in result.stderr


def test_a_finished_kegiatan_is_incomplete_until_there_is_evidence(posyandu):
    def state(period):
        answer = posyandu("report", "--kecamatan", "Kejobong", "--periode", period).stdout
        return "belum lengkap (tanpa bukti)" in answer

    assert state("2025-10")
    gaps = posyandu("gaps", "--jenis", "tanpa-bukti", "--per", "2025-11-04")
    assert (gaps.exit_code, gaps.stdout.count("\n")) == (6, 2)
    posyandu("attach", "1", "--tempat", "rak", "--tanggal", "2025-11-05")
    assert (state("2025-10"), state("2025-TW4")) == (False, False)  # it proves what was
    for day in ("2025-11-04", "2025-11-05"):
        assert posyandu("gaps", "--jenis", "tanpa-bukti", "--per", day).exit_code == 0


def test_a_kegiatan_goes_with_its_evidence_and_the_history_keeps_it(posyandu, foto):
    posyandu("attach", "1", str(foto))
    assert posyandu("delete", "1", "--alasan", "tercatat dua kali").exit_code == 0

    assert posyandu.sql("SELECT * FROM bukti") == []
    assert posyandu.sql("SELECT aksi FROM riwayat WHERE tabel = 'bukti' ORDER BY id") == [
        ("tambah",), ("hapus",),
    ]  # fmt: skip
    assert len(copies(posyandu)) == 1


def test_a_disk_that_refuses_takes_the_copy_back(posyandu, foto, monkeypatch):
    from berdaya_cli.storage import copies as room

    place = room.write_atomically

    def fail(path, chunks, **more):
        place(path, chunks, **more)
        raise StorageError("disk penuh")

    monkeypatch.setattr(room, "write_atomically", fail)
    posyandu.refuses(("attach", "1", str(foto)), 5, "disk penuh")

    assert copies(posyandu) == []


def test_what_is_committed_keeps_its_copy_whatever_comes_after(posyandu, foto, monkeypatch):
    from berdaya_cli.storage import store

    class Interrupted:
        """A connection on which Ctrl-C arrives while COMMIT ends."""

        def __init__(self, conn):
            self._conn = conn

        def __getattr__(self, name):
            return getattr(self._conn, name)

        def execute(self, statement, *values):
            done = self._conn.execute(statement, *values)
            if statement == "COMMIT":
                raise KeyboardInterrupt
            return done

    made = store.Store.__init__
    monkeypatch.setattr(
        store.Store, "__init__", lambda self, conn, *a, **k: made(self, Interrupted(conn), *a, **k)
    )
    result = posyandu("attach", "1", str(foto))

    assert result.exit_code == 130
    assert posyandu.sql("SELECT count(*) FROM bukti") == [(1,)]
    assert [copy.read_bytes() for copy in copies(posyandu)] == [foto.read_bytes()]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
def test_what_is_no_regular_file_is_refused_and_blocks_nobody(posyandu, tmp_path):
    os.mkfifo(tmp_path / "pipa")
    posyandu.refuses(("attach", "1", str(tmp_path / "pipa")), 4, "bukan berkas yang dapat disalin")
    strange = tmp_path / f"a.{'x' * 200}"
    strange.write_bytes(b"isi")
    assert posyandu("attach", "1", str(strange)).exit_code == 0
