"""Cells of what was counted by hand: small ones are hidden, and no sum gives them back."""

from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.indikator.capaian import Capaian
from berdaya_cli.domain.indikator.hasil import Hasil, TargetBerlaku
from berdaya_cli.domain.periode import parse_periode
from berdaya_cli.domain.publish.indikator_publik import cells_of, line_for_the_public
from berdaya_cli.domain.publish.penyamaran import Cacah, Kubus, KubusIndikator
from berdaya_cli.domain.report.angka import WITHHELD
from berdaya_cli.domain.tabel import SCALE
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


def test_cells_do_not_overlap_in_whatever_order_they_are_noted():
    later = "2026-01-01"
    for said in ((("2025", 53), ("2025-S1", 50)), (("2025-S1", 50), ("2025", 53))):
        assert published(*said, before=later) == {"2025-S1": 50}


def test_of_a_running_total_no_small_step_is_published():
    said = (("2025-TW1", 50), ("2025-TW2", 52), ("2025-TW3", 58))
    assert published(*said, jenis="terakhir") == {
        "2025-TW1": 50,
        "2025-TW2": WITHHELD,
        "2025-TW3": 58,
    }


def test_places_and_the_regency_are_not_added_up():
    cells = {
        ("33.03", "x", None): {"2025-TW1": Cacah(63)},
        ("33.03", "x", "33.03.03"): {"2025-TW1": Cacah(60)},
        ("33.03", "x", "33.03.09"): {"2025-TW1": Cacah(None, "<5")},
    }
    kubus, when = KubusIndikator(cells), parse_periode("2025-TW1")
    assert kubus.jumlah(indikator(tingkat="kecamatan"), None, when).nilai == 60
    assert kubus.jumlah(indikator(), None, when).nilai == 63
    assert kubus.jumlah(indikator(), "33.03.03", when).nilai is None


def test_a_sum_with_hidden_parts_is_hidden():
    cells = {
        ("33.03", "x", "33.03.03"): {"2025-TW1": Cacah(60)},
        ("33.03", "x", "33.03.09"): {"2025-TW1": Cacah(None, "<5")},
    }
    line = Capaian(
        indikator=indikator(tingkat="kecamatan"),
        periode=parse_periode("2025-TW1"),
        ini=Hasil(63 * SCALE),
        sd=Hasil(63 * SCALE),
        target=TargetBerlaku(100 * SCALE, 100 * SCALE, parse_periode("2025-TW1")),
    )
    shown = line_for_the_public(line, Kubus(K, (), KubusIndikator(cells)))
    assert (shown.ini.samar, shown.nilai, shown.persen) == (WITHHELD, None, None)


def test_unit_of_households_and_pupils_counts_people():
    for satuan in ("orang", "KK", "keluarga miskin", "siswa", "kasus"):
        assert indikator(satuan=satuan).orang
    for satuan in ("desa", "rupiah", "kegiatan", "%", "dokumen"):
        assert not indikator(satuan=satuan).orang
    for satuan in ("org", "rumah tangga", "remaja", "penyuluh", "pasangan"):  # or not known
        assert indikator(satuan=satuan).orang
    assert indikator("rasio", satuan="%", nama="Anak putus sekolah").orang
    assert indikator("rasio", satuan="per 100.000", definisi="Kematian ibu").orang
    assert not indikator("rasio", satuan="%", nama="Jalan yang mantap").orang


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
        when = [parse_periode(kode) for kode in cells]
        assert not any(
            a is not b and a.mulai <= b.mulai and b.akhir <= a.akhir for a in when for b in when
        )
        parts = [cell.nilai for cell in cells.values() if cell.nilai is not None]
        assert all(part == 0 or part >= K for part in parts)
        assert total.nilai is None or total.nilai <= sum(parts)
