import pytest

from berdaya_cli.domain.tanggal import last_day
from berdaya_cli.storage.schema.views import last_day as sql


@pytest.mark.parametrize(
    "tanggal",
    ["2025", "2024-02", "2025-02", "2025-12", *(f"2025-TW{n}" for n in range(1, 5)), "2025-10-13"],
)
def test_sql_and_python_agree_on_the_last_possible_day(empty_store, tanggal):
    (day,) = empty_store.conn.execute(
        f"SELECT {sql('x')} FROM (SELECT ? AS x)", (tanggal,)
    ).fetchone()

    assert day == last_day(tanggal).isoformat()
