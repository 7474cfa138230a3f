"""list-pilots: who is a pilot on a day."""

import json


def gaps(berdaya, *words):
    result = berdaya("gaps", *words, "--json")
    found = json.loads(result.stdout)["data"]
    assert result.exit_code == (6 if found else 0)
    return [(row["kecamatan"], row["fokus"], row["jenis"]) for row in found]


def test_a_pilot_is_listed_on_its_last_day_and_not_on_the_next(berdaya):
    berdaya.sql("UPDATE pilot SET berlaku_sampai = '2025-12-31' WHERE kecamatan = '33.03.03'")

    assert "Kejobong" in berdaya("list-pilots", "--per", "2025-12-31").stdout
    assert "Kejobong" not in berdaya("list-pilots", "--per", "2026-01-01").stdout
    assert ("Kejobong", "lansia", "tanpa-penanggung-jawab") in gaps(berdaya, "--per", "2025-12-31")
    assert "Kejobong" not in [gap[0] for gap in gaps(berdaya, "--per", "2026-01-01")]


def test_pilots_as_of_a_day(berdaya):
    def codes(per):
        data = json.loads(berdaya("list-pilots", "--per", per, "--json").stdout)["data"]
        return [row["kode"] for row in data]

    assert codes("2025-07-30") == []
    assert codes("31 Juli 2025") == ["33.03.02", "33.03.03", "33.03.04", "33.03.09"]
    assert codes("Juli 2025") == codes("31/07/2025")


def test_a_misspelt_date_changes_nothing(berdaya):
    result = berdaya("list-pilots", "--per", "kemarin dulu")

    assert (result.exit_code, result.stdout) == (4, "")
    assert result.stderr == (
        "Kesalahan: 'kemarin dulu' bukan tanggal.\n"
        "Saran: Tulis seperti 13 Oktober 2025, 13/10/2025, atau 2025-10-13.\n"
    )
