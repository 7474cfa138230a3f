"""import: a known table, mangled at random: the records that are meant, or a finding, never others."""

import json

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import mangled
from tests.rounds import tries

MEANT = set(mangled.RECORDS)
STATE = """
    SELECT k.nama, k.fokus, (SELECT kecamatan FROM kegiatan_lokasi WHERE kegiatan = k.id), k.tanggal_mulai,
           k.tanggal_selesai, (SELECT sum(jumlah) FROM anggaran WHERE kegiatan = k.id),
           (SELECT sum(jumlah) FROM realisasi WHERE kegiatan = k.id),
           (SELECT sum(laki_laki) FROM pelaksanaan WHERE kegiatan = k.id),
           (SELECT sum(perempuan) FROM pelaksanaan WHERE kegiatan = k.id)
      FROM kegiatan AS k
"""


def check(berdaya, folder, table, kind):
    """Import one, and see that nothing is recorded that is not meant."""
    rows, hidden, merged, second = table
    path = folder / f"tabel.{kind}"
    path.write_bytes(
        mangled.as_csv(rows) if kind == "csv" else mangled.as_xlsx(rows, hidden, merged)
    )
    office = berdaya.at(folder / "kantor.db")
    result = office("import", str(path), "--json", today="2025-11-20")
    assert result.exit_code in {0, 6}, result
    (one,) = json.loads(result.stdout)["data"]["berkas"]
    found = set(office.sql(STATE))
    assert found <= MEANT, (rows, found - MEANT)
    if result.exit_code == 0:
        assert found == MEANT, rows
        assert not second, "a second table is said"
        if kind == "xlsx" and hidden:
            assert "hidden-rows" in {t["jenis"] for t in one["temuan"]}
    else:
        assert one["temuan"]
    return result.exit_code


@settings(max_examples=tries(200), suppress_health_check=list(HealthCheck))
@given(table=mangled.tables(), kind=st.sampled_from(["csv", "xlsx", "csv", "csv"]))
def test_the_records_that_are_meant_or_a_finding(berdaya, tmp_path, table, kind):
    check(berdaya, tmp_path, table, kind)
