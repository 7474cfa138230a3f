"""The lines of a recap, made by SQLite, are the groups of a report, made by Python."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.kegiatan.kegiatan import Kegiatan
from berdaya_cli.domain.kegiatan.perkembangan import Perkembangan
from berdaya_cli.services.kegiatan.list_kegiatan import KegiatanFilter, list_kegiatan
from berdaya_cli.services.kegiatan.write import add_whole
from berdaya_cli.services.report.recap import PermintaanRekap, recap
from tests.conftest import report_of, undone
from tests.rounds import examples
from tests.services.report.test_sums import HOME, kegiatan

FIGURES = (
    "kegiatan", "selesai", "pelaksanaan", "jumlah", "laki_laki", "perempuan", "pagu", "realisasi",
    "realisasi_sd", "dibatalkan", "pagu_dibatalkan", "luar",
)  # fmt: skip
PERIODS = ("2025", "2025-TW2", "2025-11", "2024", "2025-03-15..2025-10-02")
DAYS = st.dates(date(2024, 6, 1), date(2025, 12, 31)).map(str)
DOERS = ("dinsos", "dinporapar")
STATES = ("direncanakan", "berjalan", "selesai", "ditunda", "dibatalkan")
PROGRESS = st.builds(Perkembangan, tanggal=DAYS, status=st.sampled_from(STATES))


@st.composite
def anywhen(draw):
    """A kegiatan of any dates, also without an end, with what was reported of it."""
    row = draw(kegiatan())
    first, last = draw(DAYS), draw(st.none() | DAYS)
    asked: Kegiatan = replace(
        row.kegiatan,
        tanggal_mulai=min(first, last or first),
        tanggal_selesai=last and max(first, last),
        pelaksana=draw(st.sampled_from(DOERS)),
    )
    return replace(row, kegiatan=asked, perkembangan=tuple(draw(st.lists(PROGRESS, max_size=3))))


def of_report(group):
    figures = group.ini
    return (*(getattr(figures, name).nilai for name in FIGURES), figures.persen, figures.sisa)


def of_recap(store, menurut, periode):
    tabel = recap(
        store, PermintaanRekap(menurut=menurut, periode=periode), today="2025-12-31"
    ).tabel
    names = [kolom.nama for kolom in tabel.kolom]
    lines = [dict(zip(names, row, strict=True)) for row in tabel.baris]
    return {
        line["kode"]: tuple(line[name] for name in (*FIGURES, "persen", "sisa")) for line in lines
    }


@examples(120)
@given(rows=st.lists(anywhen(), max_size=5), periode=st.sampled_from(PERIODS))
def test_a_recap_tells_what_a_report_tells(store, rows, periode):
    with undone(store):
        for row in rows:
            add_whole(store, row)
        laporan = report_of(store, "2025-12-31", periode=periode)
        per_kecamatan = of_recap(store, "kecamatan", periode)
        per_fokus = of_recap(store, "fokus", periode)
        whole = of_recap(store, "kabupaten", periode)
        reports = [report_of(store, "2025-12-31", opd=kode, periode=periode) for kode in DOERS]
        per_opd = {one.lingkup.kode: of_report(one.total) for one in reports if one.kegiatan}
        per_pelaksana = of_recap(store, "pelaksana", periode)
        listed = list_kegiatan(store, KegiatanFilter(periode=periode), today="2025-12-31")
        numbers = {row[0] for row in listed.baris}

    others = (laporan.tanpa_tempat,) if laporan.tanpa_tempat else ()
    places = {group.kode: of_report(group) for group in (*laporan.per_kecamatan, *others)}
    assert per_kecamatan == {kode: places[kode] for kode in per_kecamatan}
    pilots = {place.kode for place in laporan.wilayah if place.pilot}
    named = {place.kecamatan for row in laporan.kegiatan for place in row.kegiatan.lokasi}
    held = {
        row.kegiatan.tempat(one)
        for row in laporan.kegiatan
        for one in row.kegiatan.pelaksanaan
        if laporan.periode.memuat(one.tanggal)
    }
    assert set(per_kecamatan) == pilots | named | held
    people = FIGURES.index("jumlah")
    told = [line[people] for line in per_kecamatan.values() if line[people] is not None]
    assert sum(told) == (laporan.total.ini.jumlah.nilai or 0)
    assert per_fokus == {group.kode: of_report(group) for group in laporan.per_fokus}
    assert numbers == {row.kegiatan.id for row in laporan.kegiatan if row.dalam_periode}
    assert whole == {HOME: of_report(laporan.total)}
    assert per_pelaksana == per_opd
