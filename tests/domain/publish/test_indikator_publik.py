"""Cells of what was counted by hand: small ones are hidden, and no sum gives them back."""

from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.periode import parse_periode
from berdaya_cli.domain.publish.indikator_publik import cells_of
from berdaya_cli.domain.publish.penyamaran import KubusIndikator
from tests.domain.indikator.test_hasil import indikator, measured

K, BEFORE = 5, "2025-10-01"


def published(*said, jenis="jumlah", before=BEFORE):
    cells = cells_of(indikator(jenis), measured(*said), K, before)
    return {kode: cell.tampil for kode, cell in cells.items()}


def test_months_are_a_cell_of_their_quarter():
    assert published(("2025-01", 3), ("2025-03", 4), ("2025-05", 2)) == {
        "2025-TW1": 7,
        "2025-TW2": "<5",
    }


def test_quarter_that_is_not_over_is_no_cell():
    assert published(("2025-TW3", 40), ("2025-TW4", 50)) == {"2025-TW3": 40}


def test_longer_period_is_a_cell_where_nothing_finer_was_counted():
    later = "2026-01-01"
    assert published(("2025-S1", 9), before=later) == {"2025-S1": 9}
    assert published(("2025", 12), ("2025-TW2", 2), before=later) == {"2025-TW2": "<5"}
    assert published(("2025", 2), before=later) == {"2025": "<5"}


def test_unit_of_households_and_pupils_counts_people():
    for satuan in ("orang", "KK", "keluarga miskin", "siswa", "kasus"):
        assert indikator(satuan=satuan).orang
    for satuan in ("desa", "rupiah", "kegiatan", "%", "dokumen"):
        assert not indikator(satuan=satuan).orang


@given(
    st.lists(
        st.tuples(
            st.sampled_from(
                [f"2025-{n:02}" for n in range(1, 13)] + ["2025-TW1", "2025-S1", "2025"]
            ),
            st.integers(0, 12),
        ),
        max_size=12,
    )
)
def test_sum_is_that_of_what_is_published(said):
    one = indikator()
    cells = cells_of(one, measured(*said), K, "2026-01-01")
    kubus = KubusIndikator({(one.kabupaten, one.kode, None): cells})
    for periode in ("2025-TW1", "2025-S1", "2025"):
        total = kubus.jumlah(one, None, parse_periode(periode))
        parts = [cell.nilai for cell in cells.values() if cell.nilai is not None]
        assert all(part == 0 or part >= K for part in parts)
        assert total.nilai is None or total.nilai <= sum(parts)
