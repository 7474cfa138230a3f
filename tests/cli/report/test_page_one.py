"""Page one for few and many pilots, and how long reports are: nothing overprints, nothing is cut."""

import re
import subprocess

import pytest

from tests.conftest import need
from tests.documents import document, pdf_text

QUARTER = ("--periode", "2025-TW4")
SIX = ("Kemangkon", "Rembang")
DAY = "2026-01-08"


def designated(contoh, names):
    for name in names:
        told = contoh("designate", name, "--mulai", "2025-10-01", "--alasan", "miskin", "--dasar",
                      "sk-bupati-2025", "--sumber", "radarbanyumas-2025", today=DAY)  # fmt: skip
        assert told.exit_code == 0, told.stderr
    return contoh


def all_others(contoh):
    rows = contoh("list-kecamatan").stdout.splitlines()[1:]
    names = [row.split("\t")[1] for row in rows if row[:1].isdigit()]
    pilots = {"Bukateja", "Kejobong", "Kaligondang", "Bobotsari"}
    return [name for name in names if name not in pilots]


def words(path):
    """Give each word of a PDF with the page and the box that it stands in, in points."""
    told = subprocess.run(
        [need("pdftotext"), "-bbox", str(path), "-"], capture_output=True, check=True
    )
    page, size = 0, (0.0, 0.0)
    for line in told.stdout.decode().splitlines():
        if found := re.search(r'<page width="([\d.]+)" height="([\d.]+)"', line):
            page, size = page + 1, (float(found[1]), float(found[2]))
        if found := re.search(
            r'xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*)</word', line
        ):
            yield page, size, tuple(map(float, found.groups()[:4])), found[5]


def pages(path):
    return pdf_text(path).count("\f")


def nothing_overprints(path):
    """Check that each word lies on its page, and on no other word."""
    by_page = {}
    for page, (wide, high), box, word in words(path):
        left, top, right, bottom = box
        assert (left >= 0, top >= 0, right <= wide, bottom <= high) == (True,) * 4, word
        by_page.setdefault(page, []).append((top, bottom, left, right, word))
    for page, found in by_page.items():
        found.sort()
        for number, (top, bottom, left, right, word) in enumerate(found):
            for other in found[number + 1 :]:
                if other[0] > bottom:
                    break
                across = min(right, other[3]) - max(left, other[2])
                down = min(bottom, other[1]) - max(top, other[0])
                assert across < 0.6 or down < 0.5 * (bottom - top), (page, word, other[4])


@pytest.mark.parametrize("pilots", [4, 6, 18])
def test_page_one(contoh, tmp_path, golden, pilots):
    designated(contoh, {4: (), 6: SIX, 18: all_others(contoh)}[pilots])
    path = document(contoh, tmp_path, "pdf", *QUARTER)

    nothing_overprints(path)
    assert {"Kaligondang", "Kejobong", "Zilenial"} <= {word for _p, _s, _b, word in words(path)}
    golden(f"laporan/halaman-satu.{pilots}.txt", pdf_text(path, "-layout", "-l", "1"))


@pytest.mark.parametrize("kertas", ["a4", "f4"])
def test_a_kecamatan_of_eight_kegiatan_takes_three_pages(contoh, tmp_path, kertas):
    path = document(
        contoh, tmp_path, "pdf", "--kecamatan", "Kejobong", *QUARTER, "--kertas", kertas
    )

    assert pdf_text(path).count("Posyandu ILP/Posyandu lansia") == 1
    assert pages(path) == 3
    nothing_overprints(path)


def test_long_names_stay_in_their_cells(contoh, tmp_path):
    name = "Pemberdayaan berkelanjutan " + "antarkecamatanberbasismasyarakatdesa " * 2
    contoh.sql("UPDATE kegiatan SET nama = substr(? || nama, 1, 120)", name)
    contoh.sql("UPDATE lembaga SET singkatan = substr(?, 1, 120) WHERE kode = 'dinsos'", name)
    contoh.sql("UPDATE fokus SET nama = substr(? || nama, 1, 120)", name)
    for scope in ((), ("--kecamatan", "Kejobong"), ("--opd", "dinsos")):
        nothing_overprints(document(contoh, tmp_path, "pdf", *scope, *QUARTER))


def test_before_the_programme_nothing_is_compared(contoh, tmp_path):
    first = pdf_text(document(contoh, tmp_path, "pdf", "--periode", "2025-TW3"))
    second = pdf_text(document(contoh, tmp_path, "pdf", *QUARTER))

    assert "perubahan sejak" not in first
    assert "bertambah" not in first
    assert "perubahan sejak Triwulan III Tahun 2025" in second
    assert "bertambah 68 dari Triwulan III Tahun 2025 (926)" in " ".join(second.split())


def test_the_sample_has_its_open_cell_first(contoh, tmp_path):
    told = pdf_text(document(contoh, tmp_path, "pdf", *QUARTER), "-l", "1")

    assert (
        "1. Lansia di Bobotsari: tetapkan penanggung jawab (153 hari sejak 31 Juli 2025)"
        in " ".join(told.split())
    )


def test_large_amounts_leave_names_their_room(contoh, tmp_path):
    for number, amount in (("16", "2400000000"), ("8", "998765432100")):
        told = contoh(
            "budget",
            number,
            "--dana",
            f"APBD Kabupaten:{amount}",
            "--tanggal",
            "2025-11-01",
            today=DAY,
        )
        assert told.exit_code == 0, told.stderr
        told = contoh(
            "spend",
            number,
            "--dana",
            f"APBD Kabupaten:{amount}",
            "--tanggal",
            "2025-11-20",
            today=DAY,
        )
        assert told.exit_code == 0, told.stderr
    for scope in ((), ("--kecamatan", "Kejobong"), ("--opd", "dinsos")):
        path = document(contoh, tmp_path, "pdf", *scope, *QUARTER)
        nothing_overprints(path)
        told = " ".join(pdf_text(path, "-layout").split())
        assert re.search(r"\b99\d\.\d{3}\.\d{3}\.\d{3}\b", told)
        assert "Disabilitas" in told


def test_the_days_of_each_place_are_its_own(contoh, tmp_path):
    designated(contoh, SIX)
    told = " ".join(pdf_text(document(contoh, tmp_path, "pdf", *QUARTER)).split())

    assert "Lansia di Bobotsari: tetapkan penanggung jawab (153 hari sejak 31 Juli 2025)" in told
    assert "Lansia di Kemangkon dan Rembang: tetapkan penanggung jawab (91 hari" in told


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--periode", "2023"), "Program baru berlaku sejak 31 Juli 2025."),
        (("--periode", "2023"), "Belum ada kegiatan yang tercatat dalam Tahun 2023."),
        (
            ("--periode", "2025-TW4", "--fokus", "rppa"),
            "setiap kecamatan sudah ada penanggung jawabnya",
        ),
        (
            ("--periode", "2025-TW4", "--opd", "dinpermasdes"),
            "Tidak ada fokus yang ditugaskan kepadanya.",
        ),
        (("--periode", "2025-TW4", "--opd", "dinsos"), "kosong: bukan penugasannya"),
        (("--periode", "2025-TW4", "--kecamatan", "Kutasari"), "bukan pilot"),
        (("--periode", "2099"), "TAHUN 2099"),
    ],
)
def test_what_page_one_says_where_there_is_little(contoh, tmp_path, words, said):
    told = " ".join(pdf_text(document(contoh, tmp_path, "pdf", *words)).split())

    assert said in told
    assert "perubahan sejak" not in told or "2025-TW4" in words


def test_one_month_of_which_the_programme_ran_a_day_is_not_compared_with(contoh, tmp_path):
    told = pdf_text(document(contoh, tmp_path, "pdf", "--periode", "2025-08"))

    assert "perubahan sejak" not in told


def test_a_name_without_end_does_not_fill_page_one(contoh, tmp_path):
    contoh.sql("UPDATE kegiatan SET nama = ? WHERE id IN (8, 27)", "panjang sekali " * 600)
    told = pdf_text(document(contoh, tmp_path, "pdf", *QUARTER), "-l", "1")

    assert "A. Pendahuluan" in told


def test_the_desa_of_a_protected_fokus_are_not_told(contoh, tmp_path):
    for ending in ("pdf", "html", "md"):
        path = document(contoh, tmp_path, ending, *QUARTER)
        told = pdf_text(path) if ending == "pdf" else path.read_text(encoding="utf-8")
        told = told.partition("Lampiran II")[2]
        assert "Wirasaba" not in told
        assert "Gandasuli" in told


def test_kecamatan_that_share_kegiatan_have_two_sums(contoh, tmp_path):
    lines = [" ".join(line.split()) for line in
             pdf_text(document(contoh, tmp_path, "pdf", *QUARTER), "-layout").splitlines()]  # fmt: skip

    assert "Jumlah baris 21 994 293.000.000 149.350.000 281.450.000" in lines
    assert (
        "Jumlah, kegiatan bersama sekali 15 994 200.000.000 109.850.000 190.450.000 95,23%" in lines
    )
