"""The gaps of money, found by SQLite, are those of the rule that reports use."""

from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.periode import parse_periode
from berdaya_cli.domain.programme.saringan import SaringanCelah
from berdaya_cli.services.kegiatan.record import add_whole
from tests.conftest import undone
from tests.rounds import examples
from tests.services.report.test_recap import anywhen
from tests.services.report.test_sums import HOME

WHOLE = parse_periode("2024-01-01..2025-12-31")
KINDS = ("di-atas-pagu", "tanpa-pagu", "sisa-anggaran")


@examples(80)
@given(rows=st.lists(anywhen(), max_size=4))
def test_the_gaps_of_money_are_those_of_reports(store, rows):
    with undone(store):
        numbers = [add_whole(store, row)[0] for row in rows]
        found = {
            kind: {
                (row.id, row.nama_dana, row.tahun, row.realisasi, row.pagu)
                for row in store.kegiatan_gaps.find(
                    kind, SaringanCelah(kabupaten=HOME), WHOLE.akhir
                )
            }
            for kind in KINDS
        }
        bare = {
            row.id: row.realisasi
            for row in store.kegiatan_gaps.find(
                "tanpa-nomor-bukti", SaringanCelah(kabupaten=HOME), WHOLE.akhir
            )
        }
        known = store.kegiatan_report.kegiatan(numbers, WHOLE.akhir)

    money = [(k, m) for k in known for m in k.uang(WHOLE)]

    def of(kind):
        return {(k.id, m.sumber_dana, m.tahun, m.realisasi, m.pagu) for k, m in money if kind(k, m)}

    assert found["di-atas-pagu"] == of(lambda _k, m: m.di_atas_pagu)
    assert found["tanpa-pagu"] == of(lambda _k, m: m.tanpa_pagu)
    assert found["sisa-anggaran"] == of(
        lambda k, m: m.sisa and k.status(WHOLE.akhir) == "selesai" and k.realisasi
        and k.tanggal_mulai <= WHOLE.akhir
    )  # fmt: skip
    assert bare == {
        k.id: amount for k in known if (amount := k.tanpa_nomor_bukti(WHOLE)) is not None
    }
