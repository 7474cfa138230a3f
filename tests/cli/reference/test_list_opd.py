"""list-opd: the OPD, and everybody else when asked for."""

import json


def test_partner_bodies_are_listed_when_asked_for(berdaya):
    def kinds(*words):
        data = json.loads(berdaya("list-opd", *words, "--json").stdout)["data"]
        return {row["jenis"] for row in data}

    assert kinds() == {"perangkat-daerah", "bagian", "kecamatan"}
    assert kinds("--semua") == kinds() | {"mitra"}
