"""letter: what covers forms and reports, invites to an event, and tells what came of it."""

import pytest

from tests.documents import pdf_text, word_text

EVENT = "rakor-provinsi-2025"


@pytest.fixture
def letter(berdaya, tmp_path):
    """Write a letter and return its words, the same in Word and as PDF."""

    def write(*words, lang="id"):
        texts = []
        for ending, read in (("docx", lambda p: "\n".join(word_text(p))), ("pdf", pdf_text)):
            path = tmp_path / f"surat.{ending}"
            result = berdaya("letter", *words, "--output", str(path), BERDAYA_LANG=lang)
            assert result.exit_code == 0, result.stderr
            texts.append(" ".join(read(path).split()).replace("[Normal] ", ""))
        return texts

    return write


def test_minutes_hold_what_came_of_it_and_what_is_to_be_done(berdaya, letter):
    base = ("add-tindak-lanjut", EVENT, "--lembaga", "dinsos")
    berdaya(*base, "--uraian", "Menyusun jadwal", "--batas", "2025-11-01")
    berdaya(*base, "--uraian", "Memilih penanggung jawab", "--batas", "2025-12-01")
    berdaya("finish-tindak-lanjut", "1", "--tanggal", "2025-10-30")
    for text in letter("notulen", "--agenda", EVENT, "--pukul", "09.00 WIB"):
        assert "NOTULEN RAKOR KECAMATAN BERDAYA TINGKAT PROVINSI" in text
        assert "13\u201314 Oktober 2025" in text
        assert "pukul 09.00 WIB" in text
        assert "Kegiatan boleh baru" in text  # its outcome
        assert text.index("Menyusun jadwal") < text.index("Memilih penanggung jawab")
        assert "selesai 30 Oktober 2025" in text
        assert "Nomor" not in text


def test_an_invitation_addresses_who_takes_part(letter):
    for text in letter("undangan", "--agenda", EVENT, lang="en"):
        for said in ("Kepala Dinas Pemuda, Olahraga dan Pariwisata", "Camat Bobotsari", "Semarang"):
            assert said in text
        assert "Pemberdayaan Masyarakat dan Desa 7." not in text  # the sender is not invited
        assert "Camat Bojongsari" not in text  # no pilot


def test_others_are_addressed_by_name_or_in_their_own_words(letter):
    words = ("pengantar-laporan", "--periode", "2025-TW4", "--untuk", "dinsos", "--untuk",
             "Gubernur Jawa Tengah", "--nomor", "1/2026", "--tanggal", "2026-01-05")  # fmt: skip
    for text in letter(*words):
        assert "1. Kepala Dinas Sosial, Pengendalian" in text
        assert "2. Gubernur Jawa Tengah" in text
        assert "1/2026" in text
        assert "Purbalingga, 5 Januari 2026" in text


def test_words_that_are_no_name_are_written_as_they_are_and_said_so(berdaya, tmp_path):
    words = (
        "letter",
        "pengantar-laporan",
        "--periode",
        "2025-TW4",
        "--untuk",
        "Dinso",
        "--untuk",
        "Kejobong",
    )
    result = berdaya(*words, "--output", str(tmp_path / "s.docx"))
    assert result.stderr.startswith("Ditulis apa adanya: Dinso. Mungkin maksud Anda")
    assert "2. Camat Kejobong" in "\n".join(word_text(tmp_path / "s.docx"))


def test_an_invitation_to_what_is_over_says_so(berdaya, tmp_path):
    words = ("letter", "undangan", "--agenda", EVENT, "--output", str(tmp_path / "u.pdf"))
    assert berdaya(*words).stderr == "Acaranya sudah lewat: 14 Oktober 2025.\n"
    assert berdaya(*words, today="2025-10-14").stderr == ""


def test_markup_in_names_is_text(berdaya, letter):
    berdaya("edit-agenda", EVENT, "--nama", "Rakor #strong[x] {{ kop }} <b>")
    for text in letter("undangan", "--agenda", EVENT):
        assert "Rakor #strong[x] {{ kop }} <b>" in text


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("undang", "--agenda", EVENT, "--output", "s.pdf"), 4, "undangan"),
        (("undangan", "--output", "s.pdf"), 2, "--agenda"),
        (("undangan", "--agenda", "rakor-kabupaten", "--output", "s.pdf"), 4, "--tanggal TANGGAL"),
        (("notulen", "--agenda", "rapat", "--output", "s.pdf"), 3, "rapat"),
        (("pengantar-laporan", "--output", "s.pdf"), 2, "--periode 2025-TW4"),
        (("notulen", "--agenda", EVENT), 2, "--output surat.docx"),
        (("notulen", "--agenda", EVENT, "--nomor", "1", "--output", "s.pdf"), 2, "--nomor"),
        (("undangan", "--agenda", EVENT, "--periode", "2025", "--output", "s.pdf"), 2, "--periode"),
        (("pengantar-formulir", "--periode", "2024-TW4", "--output", "s.docx"), 4, "--untuk"),
        (("notulen", "--agenda", EVENT, "--output", "s.xlsx"), 4, ".docx atau .pdf"),
        (
            ("undangan", "--agenda", EVENT, "--output", "s.pdf", "--untuk", "Budi 081234567890"),
            4,
            "seseorang",
        ),
    ],
)
def test_what_cannot_be_is_refused_and_leaves_no_trace(berdaya, tmp_path, words, code, told):
    words = [str(tmp_path / word) if word.startswith("s.") else word for word in words]
    berdaya("list-pilots")
    berdaya.refuses(("letter", *words), code, told)
    assert list(tmp_path.glob("s.*")) == []
