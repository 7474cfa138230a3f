"""report --paket: the reports of all, a file each."""

import pytest

from tests.conftest import CONTOH_TODAY
from tests.documents import QUARTER, document


def test_a_package_has_the_reports_of_all(contoh, tmp_path):
    folder = tmp_path / "paket"
    words = ("report", *QUARTER, "--paket", str(folder))
    first, second = (contoh(*words, today=CONTOH_TODAY) for _run in range(2))

    assert first.stdout == f"7 berkas di {folder}, 7 di antaranya ditulis.\n"
    assert second.stdout == f"7 berkas di {folder}, 0 di antaranya ditulis.\n"
    names = (
        "Bobotsari-33-03-09",
        "Bukateja-33-03-02",
        "Dinporapar-33-03-dinporapar",
        "Dinsosdaldukkbp3a-33-03-dinsos",
        "Kabupaten-Purbalingga-33-03",
        "Kaligondang-33-03-04",
        "Kejobong-33-03-03",
    )
    files = sorted(folder.iterdir())
    assert [f.name for f in files] == [f"CONTOH_Laporan_{n}_TW-II-2026.pdf" for n in names]
    alone = document(contoh, tmp_path, "pdf", "--kecamatan", "Kejobong", *QUARTER)
    assert files[-1].read_bytes() == alone.read_bytes()


@pytest.mark.parametrize(
    ("period", "named"),
    [("2025", "2025"), ("2025-S2", "Semester-II-2025"), ("2025-11", "2025-11"),
     ("1-15 November 2025", "2025-11-01_2025-11-15")],
)  # fmt: skip
def test_the_names_of_a_package_tell_the_period(berdaya, tmp_path, period, named):
    berdaya("report", "--periode", period, "--paket", str(tmp_path / "p"), "--format", "teks")

    assert (tmp_path / "p" / f"Laporan_Kejobong-33-03-03_{named}.txt").is_file()


def test_two_places_of_one_name_keep_their_files_apart(berdaya, tmp_path):
    berdaya.sql("UPDATE kecamatan SET nama = 'Kejobong' WHERE kode = '33.03.02'")
    berdaya("report", "--paket", str(tmp_path / "p"), "--format", "csv")

    names = sorted(f.name for f in (tmp_path / "p").glob("*Kejobong*"))
    assert names == [
        "Laporan_Kejobong-33-03-02_2025.csv",
        "Laporan_Kejobong-33-03-03_2025.csv",
    ]


def test_a_package_is_whole(berdaya, tmp_path):
    berdaya.refuses(
        ("report", "--kecamatan", "Kejobong", "--paket", str(tmp_path / "p")),
        4,
        "Paket memuat laporan kabupaten",
    )
    berdaya.refuses(
        ("report", "--output", "x.pdf", "--paket", str(tmp_path / "p")), 2, "pilih salah satu"
    )
    (tmp_path / "berkas").write_text("")
    berdaya.refuses(("report", "--paket", str(tmp_path / "berkas")), 5, "berkas")
    assert not (tmp_path / "p").exists()
