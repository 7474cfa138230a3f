"""The outlines that a seed names: what is right comes in, every mistake is reported."""

import json

import pytest

from berdaya_cli.domain.errors import FindingsError
from berdaya_cli.domain.reference.batas import as_text, from_text
from berdaya_cli.storage.files import data_path
from berdaya_cli.storage.seed.files import read_seed
from tests.conftest import FILES

RING = [[109.1, -7.1], [109.2, -7.1], [109.2, -7.2], [109.1, -7.1]]
POLYGON = {"type": "Polygon", "coordinates": [RING]}
ISLANDS = {"type": "MultiPolygon", "coordinates": [[RING], [RING]]}


def feature(kode, geometry=POLYGON):
    return {"type": "Feature", "properties": {"kode": kode}, "geometry": geometry}


def seed_with(folder, content, berkas="batas.geojson"):
    """Read the seed of a town of two kecamatan that names a file with this content."""
    seed = (FILES / "kota-contoh.yaml").read_text(encoding="utf-8")
    path = folder / "kota.yaml"
    path.write_text(f"{seed}\nbatas: {{berkas: {berkas}, sumber: rekaan}}\n", encoding="utf-8")
    if content is not None:
        text = content if isinstance(content, str) else json.dumps(content)
        (folder / "batas.geojson").write_text(text, encoding="utf-8")
    return read_seed(path)


def collection(*features):
    return {"type": "FeatureCollection", "features": list(features)}


def test_an_outline_a_kecamatan_comes_in(tmp_path):
    seed = seed_with(tmp_path, collection(feature("99.71.02", ISLANDS), feature("99.71.01")))

    rows = seed.batas.wilayah
    assert [row.kecamatan for row in rows] == ["99.71.01", "99.71.02"]
    assert [len(from_text(row.geometri)) for row in rows] == [1, 2]
    assert as_text(from_text(rows[0].geometri)) == rows[0].geometri
    assert from_text(rows[0].geometri)[0][0] == tuple(map(tuple, RING))


OPEN = {"type": "Polygon", "coordinates": [[*RING[:3], [109.3, -7.3]]]}
SHORT = {"type": "Polygon", "coordinates": [[*RING[:2], RING[0]]]}
FAR = {"type": "Polygon", "coordinates": [[[912.0, -7.1], *RING[1:3], [912.0, -7.1]]]}
WORDS = {"type": "Polygon", "coordinates": [[["x", "y"], *RING[1:3], ["x", "y"]]]}
LONG = {"type": "Polygon", "coordinates": [[*RING[:3] * 7000, RING[0]]]}
YES = {"type": "Polygon", "coordinates": [[[True, False], [1, 0], [1, 1], [True, False]]]}
BOTH = (feature("99.71.01"), feature("99.71.02"))
WRONG = [
    ("{", "Berkas bukan kumpulan fitur GeoJSON."),
    ("[" * 100_000, "Berkas bukan kumpulan fitur GeoJSON."),
    ({"type": "FeatureCollection"}, "Berkas bukan kumpulan fitur GeoJSON."),
    (" " * (5 * 1024 * 1024 + 1), "Berkas lebih dari 5 MB"),
    ({"features": [0] * 100_000}, "Berkas memuat lebih dari 1000 fitur"),
    (
        collection(BOTH[0], feature("99.71.02", POLYGON | {"type": ["Polygon"]})),
        "Garis batas berbentuk Polygon",
    ),
    (collection(BOTH[0], feature("99.71.02", YES)), "bukan bujur dan lintang"),
    (collection(), "Berkas tidak memuat garis batas kecamatan 99.71.01."),
    (collection(BOTH[0]), "Berkas tidak memuat garis batas kecamatan 99.71.02."),
    (collection(*BOTH, feature("99.71.2")), "Properti 'kode'-nya bukan kecamatan"),
    (collection(*BOTH, "x"), "Properti 'kode'-nya bukan kecamatan"),
    (collection(*BOTH, BOTH[0]), "99.71.01 muncul untuk kedua kalinya."),
    (collection(BOTH[0], feature("99.71.02", None)), "Garis batas berbentuk Polygon"),
    (collection(BOTH[0], feature("99.71.02", {"type": "Point"})), "Garis batas berbentuk Polygon"),
    (collection(BOTH[0], feature("99.71.02", POLYGON | {"coordinates": 1})), "Koordinat"),
    (collection(BOTH[0], feature("99.71.02", OPEN)), "Garis batas tidak tertutup"),
    (collection(BOTH[0], feature("99.71.02", SHORT)), "Garis batas tidak tertutup"),
    (collection(BOTH[0], feature("99.71.02", FAR)), "bukan bujur dan lintang"),
    (collection(BOTH[0], feature("99.71.02", WORDS)), "bukan bujur dan lintang"),
    (collection(BOTH[0], feature("99.71.02", LONG)), "lebih dari 20000 titik"),
]


@pytest.mark.parametrize(("content", "said"), WRONG)
def test_what_is_wrong_is_reported(tmp_path, content, said):
    with pytest.raises(FindingsError) as caught:
        seed_with(tmp_path, content)

    assert [said in row.pesan for row in caught.value.temuan] == [True]


def test_every_mistake_is_reported_with_its_place(tmp_path):
    wrong = collection(feature("99.71.2"), feature("99.71.01", OPEN), feature("99.71.02", FAR))
    with pytest.raises(FindingsError) as caught:
        seed_with(tmp_path, wrong)

    places = [dict(row.tempat)["kunci"] for row in caught.value.temuan]
    assert places == ["batas.fitur[1]", "batas.fitur[2].99.71.01", "batas.fitur[3].99.71.02"]
    assert caught.value.temuan[0].saran == "Mungkin maksud Anda 99.71.02?"


@pytest.mark.parametrize("berkas", ["../batas.geojson", "/etc/passwd", "a\\b.geojson", ".."])
def test_a_seed_names_no_path(tmp_path, berkas):
    with pytest.raises(FindingsError) as caught:
        seed_with(tmp_path, collection(*BOTH), f"'{berkas}'")

    assert "harus nama berkas di folder data awal" in caught.value.temuan[0].pesan


def test_a_file_that_is_not_there_is_reported_with_what_to_do(tmp_path):
    with pytest.raises(FindingsError) as caught:
        seed_with(tmp_path, None, "tidak-ada.geojson")

    (found,) = caught.value.temuan
    assert found.pesan == f"{tmp_path / 'tidak-ada.geojson'} tidak ada."
    assert found.saran.startswith("Letakkan di samping data awal")


def test_the_seed_that_comes_with_the_tool_has_them_all():
    """Wherever a copy of it lies: the outlines come with the tool."""
    seed = read_seed(data_path("purbalingga.yaml"))

    assert [row.kecamatan for row in seed.batas.wilayah] == [row.kode for row in seed.kecamatan]
