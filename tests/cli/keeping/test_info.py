"""info: where the record is, and what it holds."""

import json


def test_info_tells_where_the_database_is_and_what_it_holds(berdaya):
    result = berdaya("info")
    answer = json.loads(berdaya("info", "--json").stdout)

    assert result.stdout.startswith(f"Basis data: {berdaya.db}\nUkuran: ")
    assert "Perubahan terakhir: 2025-11-20T08:00:00+07:00, init, oleh uji\n" in result.stdout
    assert "  desa: 239\n" in result.stdout
    assert answer["skema"] == "berdaya/info/1"
    assert (answer["data"]["path"], {"tabel": "pilot", "jumlah": 4} in answer["data"]["tabel"]) == (
        str(berdaya.db),
        True,
    )
