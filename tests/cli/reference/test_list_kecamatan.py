"""list-kecamatan: those of one regency, or of all that the file holds."""

import json

from tests.conftest import FILES


def test_several_regencies_in_one_file(berdaya):
    assert berdaya("seed", str(FILES / "kota-contoh.yaml")).exit_code == 0

    def names(*words):
        return [row["nama"] for row in json.loads(berdaya(*words, "--json").stdout)["data"]]

    assert names("list-fokus", "--kabupaten", "Kota Contoh") == ["RPPA", "Lansia dan disabilitas"]
    assert len(names("list-kecamatan")) == 20
    assert len(names("list-kecamatan", "--kabupaten", "purbalingga")) == 18
