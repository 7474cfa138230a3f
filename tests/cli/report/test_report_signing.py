"""report: who signs it, and what it says while nobody has."""

from tests.conftest import CONTOH_TODAY
from tests.documents import QUARTER, document, pdf_text


def test_until_it_is_issued_it_is_a_draft(contoh, tmp_path):
    draft = pdf_text(document(contoh, tmp_path, "pdf", *QUARTER, "--nomor", "400.10/123/2026"))
    paper = tmp_path / "edisi.pdf"
    words = ("issue", *QUARTER, "--nomor", "400.10/123/2026", "--output", str(paper))
    assert contoh(*words, today=CONTOH_TODAY).exit_code == 0

    assert draft.count("KONSEP\n") == draft.count("\f") > 1
    assert "KONSEP" not in pdf_text(paper)
    assert "Nomor: 400.10/123/2026" in draft
    assert "Nomor: 400.10/123/2026" in pdf_text(paper)


def test_who_signs_is_in_office_on_the_day(contoh, tmp_path):
    def signed(*words):
        words = (*QUARTER, "--penanda-tangan", "Camat Kejobong", *words)
        return " ".join(pdf_text(document(contoh, tmp_path, "pdf", *words)).split())

    before = signed("--tanggal", "27 Februari 2026")
    after = signed("--tanggal", "1/3/2026", "--mengetahui", "-")
    assert "Purbalingga, 27 Februari 2026" in before
    assert "Camat Kejobong, " in before
    assert "Nama Contoh Dua Pembina" in before
    assert "Plt. Camat Kejobong," in after
    assert "Nama Contoh Tiga" in after
    assert ("Mengetahui" in before, "Mengetahui" in after) == (True, False)


def test_a_sekda_who_stands_in_signs_with_the_bare_name(contoh, tmp_path):
    contoh(
        "edit-pejabat", "sekda-contoh", "--nama", "Dr. H. Nama Contoh, S.Sos., M.Si.", "--nip", "1" * 18,
    )  # fmt: skip
    told = " ".join(pdf_text(document(contoh, tmp_path, "pdf", *QUARTER)).split())
    assert "Pj. Sekretaris Daerah, " in told
    assert " Nama Contoh " in told
    for gone in ("Dr.", "M.Si.", "Pembina Utama Muda", "1" * 18):
        assert gone not in told
    contoh("edit-pejabat", "sekda-contoh", "--sifat", "definitif")
    told = " ".join(pdf_text(document(contoh, tmp_path, "pdf", *QUARTER)).split())
    for there in ("Dr. H. Nama Contoh, S.Sos., M.Si.", "Pembina Utama Muda", f"NIP {'1' * 18}"):
        assert there in told


def test_it_is_signed_for_another(contoh, tmp_path):
    words = ("--atas-nama", "Bupati Purbalingga", "--untuk-beliau", "Sekretaris Daerah")
    told = " ".join(pdf_text(document(contoh, tmp_path, "pdf", *QUARTER, *words)).split())

    assert "a.n. Bupati Purbalingga Sekretaris Daerah, u.b. Kepala Dinas Pemberdayaan" in told


def test_without_a_secretariat_the_office_is_left_to_a_pen(berdaya, tmp_path):
    berdaya.sql("DELETE FROM pembina WHERE kedudukan IN ('sekretariat', 'ketua')")
    told = pdf_text(document(berdaya, tmp_path, "pdf", "--periode", "2025")).splitlines()

    assert "," not in told
    assert f"{'.' * 24}," in told


def test_the_head_of_a_secretariat_that_is_a_part_of_the_setda_signs(berdaya, tmp_path):
    berdaya(
        "add-pejabat",
        "Kepala Bagian Kesejahteraan Rakyat",
        "--lembaga",
        "bagian-kesra",
        "--nama",
        "Budi Contoh",
    )
    berdaya(
        "add-pejabat",
        "Kepala Subbagian Umum",
        "--lembaga",
        "bagian-kesra",
        "--nama",
        "Bukan Kepala",
        "--mulai",
        "2025-01-01",
    )
    berdaya("edit-pembina", "sekretariat", "--lembaga", "bagian-kesra")
    told = pdf_text(document(berdaya, tmp_path, "pdf", "--periode", "2025"))

    assert "Budi Contoh" in told
    assert "Bukan Kepala" not in told


def test_an_official_who_is_not_in_office_is_told(contoh):
    contoh.refuses(
        ("report", "--penanda-tangan", "Camat Bobotsari", "--tanggal", "kemarin", "--format", "pdf"), 4,
        "Kesalahan: 'kemarin' bukan tanggal.",
    )  # fmt: skip
    contoh.refuses(
        (
            "report",
            "--penanda-tangan",
            "Camat Kejobon",
            "--tanggal",
            "2026-01-10",
            "--kertas",
            "a5",
            "--format",
            "pdf",
        ),
        4,
        "Kesalahan: 'a5' bukan ukuran kertas.\nSaran: Pilih salah satu: a4, f4.\n",
    )
    contoh.refuses(
        ("report", "--penanda-tangan", "Camat Kejobon", "--tanggal", "2026-01-10"),
        3,
        "Kesalahan: Tidak ada pejabat bernama 'Camat Kejobon'.\nSaran: Mungkin maksud Anda Camat Kejobong?\n",
    )


def test_a_row_without_a_name_gives_way_to_one_that_has_it(contoh, tmp_path):
    contoh(
        "add-pejabat",
        "Sekretaris Daerah",
        "--lembaga",
        "setda",
        "--mulai",
        "2020-01-01",
        "--kode",
        "tanpa-nama",
    )
    contoh("edit-pejabat", "sekda-contoh", "--mulai", "2019-01-01", "--sifat", "definitif")
    told = " ".join(pdf_text(document(contoh, tmp_path, "pdf", *QUARTER)).split())

    assert "Nama Contoh" in told.partition("Mengetahui")[2]
