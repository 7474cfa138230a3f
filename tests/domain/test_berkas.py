"""Which names the files of an export can have, and which a manifest can claim."""

import pytest

from berdaya_cli.domain.berkas import BerkasDihapus, BerkasTertulis, Manifes, is_export_name


@pytest.mark.parametrize(
    "name",
    [
        "kegiatan.csv", "TERBATAS_kegiatan.ndjson", "kecamatan.geojson", "datapackage.json",
        "Laporan_Kabupaten-Purbalingga_TW-IV-2025.pdf", "a.xlsx", "a.html", "a.docx", "a.txt",
        "a.md", "CONTOH_a.json",
    ],
)  # fmt: skip
def test_a_name_that_an_export_gives(name):
    assert is_export_name(name)


@pytest.mark.parametrize(
    "name",
    [
        "", ".", "..", "../berdaya.csv", "/etc/passwd", "/srv/a.csv", "a/b.csv", "a\\b.csv", "C:a.csv",
        "C:\\a.csv", ".tersembunyi.csv", "berdaya.db", "a.sqlite", "a", "a.csv/", "a\n.csv", "a\u202e.csv",
        "con.csv", "NUL.json", "manifest.json", "TERBATAS_manifest.json", "a.csv.exe", "a.CSV ",
    ],
)  # fmt: skip
def test_a_name_that_leads_elsewhere_or_is_no_file_of_an_export(name):
    assert not is_export_name(name)


def test_a_manifest_knows_every_name_that_it_lists():
    manifes = Manifes(
        (BerkasTertulis("a.csv", 1, "x"),), (BerkasDihapus("b.csv", "y"),), ("c.csv",)
    )

    assert manifes.names == {"a.csv", "b.csv", "c.csv"}
    assert Manifes().names == frozenset()
