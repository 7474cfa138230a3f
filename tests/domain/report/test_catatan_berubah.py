"""Which records changed since figures were printed: they add up to what changed."""

from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.report.catatan_berubah import changed_records
from berdaya_cli.domain.report.potret import AngkaPotret, CatatanPotret, Potret
from berdaya_cli.domain.tabel import SCALE

AMOUNTS = {
    "total.ini.pagu": ("anggaran", "pagu"),
    "total.ini.realisasi_sd": ("realisasi", "realisasi"),
    "total.tahun_berjalan.jumlah": ("pelaksanaan", "jumlah"),
}
OTHERS = ("total.ini.tanpa_pagu", "total.sebelum.realisasi", "indikator.serapan.ini")
ADDS = st.dictionaries(st.integers(0, 5), st.integers(-50, 50) | st.none(), max_size=6)
SNAPSHOTS = st.fixed_dictionaries(dict.fromkeys((*AMOUNTS, *OTHERS), ADDS))


def potret(figures):
    angka, catatan = {}, {}
    for name, adds in figures.items():
        tabel = AMOUNTS.get(name, ("kegiatan", ""))[0]
        isi = {f"{tabel}-{n}": None if v is None else v * SCALE for n, v in adds.items()}
        catatan |= {uid: CatatanPotret(tabel, uid, uid, "2025-11-01") for uid in isi}
        known = [value for value in isi.values() if value is not None]
        angka[name] = AngkaPotret(sum(known) if known else None, isi)
    return Potret(angka, catatan)


@given(before=SNAPSHOTS, after=SNAPSHOTS)
def test_what_records_add_more_is_what_a_figure_changed_by(before, after):
    printed, current = potret(before), potret(after)
    rows = changed_records(printed, current)
    for name, (tabel, amount) in AMOUNTS.items():
        moved = (current.angka[name].nilai or 0) - (printed.angka[name].nilai or 0)
        added = [one.tambah[amount] for one in rows if amount in one.tambah]
        assert sum(added) * SCALE == moved
        kinds = {one.catatan.uid: one.sifat for one in rows if one.catatan.tabel == tabel}
        was, now = (set(one.angka[name].isi) for one in (printed, current))
        assert {uid for uid, kind in kinds.items() if kind == "masuk"} == now - was
        assert {uid for uid, kind in kinds.items() if kind == "keluar"} == was - now
        assert len(kinds) == sum(one.catatan.tabel == tabel for one in rows)


@given(before=SNAPSHOTS, after=SNAPSHOTS)
def test_what_follows_from_others_or_is_of_an_indicator_alone_accuses_no_record(before, after):
    same = {name: before[name] for name in AMOUNTS}
    found = changed_records(potret(before | same), potret(after | same))
    known = set(potret(before | same).catatan) & set(potret(after | same).catatan)
    assert not {one.catatan.uid for one in found} & known
