"""Who signs, and with what below the line."""

import pytest

from berdaya_cli.domain.reference.pejabat import Pejabat
from berdaya_cli.domain.report.penutup import sign, without_gelar


@pytest.mark.parametrize(
    ("written", "bare"),
    [
        ("Dr. H. Budi Santoso, S.Sos., M.Si.", "Budi Santoso"),
        ("drg. Siti Aminah", "Siti Aminah"),
        ("Prof. Dr. Ir. R. Andi, M.T.", "Andi"),
        ("Sri Dra Wulan", "Sri Dra Wulan"),
        ("Hadi", "Hadi"),
        ("Dr.", "Dr."),
    ],
)
def test_a_name_without_degrees(written, bare):
    assert without_gelar(written) == bare


@pytest.mark.parametrize(
    ("jabatan", "sifat", "line", "whole"),
    [
        ("Sekretaris Daerah", "pj", "Pj. Sekretaris Daerah", False),
        ("Sekretaris Daerah", "plh", "Plh. Sekretaris Daerah", False),
        ("Sekretaris Daerah", "plt", "Plt. Sekretaris Daerah", True),
        ("Sekretaris Daerah", "definitif", "Sekretaris Daerah", True),
        ("Camat Kejobong", "plh", "Plh. Camat Kejobong", True),
        ("Camat Kejobong", None, "Camat Kejobong", True),
    ],
)
def test_only_a_sekda_who_stands_in_signs_barely(jabatan, sifat, line, whole):
    official = Pejabat(
        kode="x", jabatan=jabatan, lembaga="setda", nama="Dr. Budi, S.E.", sifat=sifat, pangkat="Pembina",
        nip="1" * 18,
    )  # fmt: skip
    found = sign(official, ("a.n. Bupati",))

    assert found.jabatan == ("a.n. Bupati", line)
    assert (found.nama, found.pangkat, found.nip) == (
        ("Dr. Budi, S.E.", "Pembina", "1" * 18) if whole else ("Budi", None, None)
    )


@pytest.mark.parametrize(
    "title",
    ["Prof", "Dr", "dr", "drg", "Drs", "Dra", "Ir", "Apt", "apt", "Ns", "H", "Hj", "KH", "R", "Rr"],
)
def test_every_title_before_a_name(title):
    assert without_gelar(f"{title}. Budi") == "Budi"
    assert without_gelar(f"{title}.Budi") == "Budi"
    assert without_gelar(f"{title} Budi") == f"{title} Budi"
