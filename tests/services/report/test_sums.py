"""The sums of a report are the sums of the rows, each counted once, in whole numbers."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.kegiatan.anggaran import Anggaran
from berdaya_cli.domain.kegiatan.kegiatan import Kegiatan
from berdaya_cli.domain.kegiatan.pelaksanaan import Pelaksanaan
from berdaya_cli.domain.kegiatan.peserta import Peserta
from berdaya_cli.domain.kegiatan.realisasi import Realisasi
from berdaya_cli.domain.kegiatan.utuh import KegiatanUtuh
from berdaya_cli.domain.reference.desa import Lokasi
from berdaya_cli.services.kegiatan.record import add_whole
from tests.conftest import report_of, undone
from tests.rounds import examples

HOME, HERE = "33.03", "33.03.03"
PLACES = (
    Lokasi(HERE), Lokasi(HERE, "33.03.03.2007"), Lokasi(HERE, "33.03.03.2001"), Lokasi("33.03.02"), Lokasi("33.03.04"),
)  # fmt: skip
FOKUS = ("rppa", "lansia", "zilenial")
SOURCES = ("apbd-kabupaten", "baznas", "tanpa-anggaran")

days = st.dates(date(2025, 1, 1), date(2025, 12, 31)).map(str)
counts = st.none() | st.integers(0, 500)


@st.composite
def people(draw):
    men, women = draw(counts), draw(counts)
    least = (men or 0) + (women or 0)
    known = draw(st.none() | st.integers(least, least + 100))
    if known is None and (men is None or women is None):
        return Peserta()
    return Peserta(jumlah=known, laki_laki=men, perempuan=women)


@st.composite
def kegiatan(draw):
    lokasi = tuple(draw(st.lists(st.sampled_from(PLACES), max_size=5, unique=True)))
    inside = st.sampled_from([None, *lokasi])
    pagu = st.builds(
        Anggaran, tanggal=days, sumber_dana=st.sampled_from(SOURCES), tahun=st.just(2025),
        tahap=st.just("murni"), jumlah=st.sampled_from([0, 1, 10**12]) | st.integers(0, 10**9),
    )  # fmt: skip
    spent = st.builds(
        Realisasi, tanggal=days, sumber_dana=st.sampled_from(SOURCES), jumlah=st.integers(-(10**9), 10**9),
    )  # fmt: skip
    held = st.builds(Pelaksanaan, tanggal=days, peserta=people(), lokasi=inside)
    return KegiatanUtuh(
        kegiatan=Kegiatan(
            kabupaten=HOME, nama="x", fokus=draw(st.sampled_from(FOKUS)), pelaksana="dinsos", jenis="baru",
            tanggal_mulai="2025-01-01", tanggal_selesai="2025-12-31", lokasi=lokasi,
            mitra=tuple(draw(st.lists(st.sampled_from(["kadin", "koni", "hipmi"]), unique=True))),
        ),
        pelaksanaan=tuple(draw(st.lists(held, max_size=4))),
        anggaran=tuple(draw(st.lists(pagu, max_size=4))),
        realisasi=tuple(draw(st.lists(spent, max_size=4))),
    )  # fmt: skip


def added(values):
    known = [value for value in values if value is not None]
    return sum(known) if known else None


def of_rows(rows, end):
    """Sum what belongs to a kecamatan by hand, each kegiatan once."""
    here = [
        row
        for row in rows
        if not row.kegiatan.lokasi or any(p.kecamatan == HERE for p in row.kegiatan.lokasi)
    ]
    held = [
        one.peserta
        for row in here
        for one in row.pelaksanaan
        if one.tanggal <= end and _place(row, one) == HERE
    ]
    pagu = []
    for row in here:
        for source in SOURCES:
            of_source = [a for a in row.anggaran if a.sumber_dana == source and a.tanggal <= end]
            pagu += (
                [max(enumerate(of_source), key=lambda p: (p[1].tanggal, p[0]))[1].jumlah]
                if of_source
                else []
            )
    spent = [one.jumlah for row in here for one in row.realisasi if one.tanggal <= end]
    return {
        "kegiatan": len(here),
        "jumlah": added(one.jumlah for one in held),
        "laki_laki": added(one.laki_laki for one in held),
        "perempuan": added(one.perempuan for one in held),
        "pagu": added(pagu),
        "realisasi": added(spent),
    }


def _place(row, one):
    """Return where an occurrence was: as said, else where its kegiatan is if that is one place."""
    places = {place.kecamatan for place in row.kegiatan.lokasi}
    if one.lokasi is not None:
        return one.lokasi.kecamatan
    return min(places) if len(places) == 1 else None


def of_report(row):
    names = ("kegiatan", "jumlah", "laki_laki", "perempuan", "pagu", "realisasi")
    return {name: getattr(row.tahun_berjalan, name).nilai for name in names}


@examples(120)
@given(rows=st.lists(kegiatan(), max_size=5), quarter=st.sampled_from(["2025", "2025-01..2025-06"]))
def test_a_report_adds_up(store, rows, quarter):
    with undone(store):
        for row in rows:
            add_whole(store, row)
        laporan = report_of(store, "2025-12-31", kecamatan="Kejobong", periode=quarter)

    end = laporan.periode.akhir
    assert of_report(laporan.total) == of_rows(rows, end)
    for part in laporan.per_fokus:
        mine = [row for row in rows if row.kegiatan.fokus == part.kode]
        assert of_report(part) == of_rows(mine, end)
    for _nama, angka in laporan.semua_angka:
        assert angka.nilai is None or type(angka.nilai) is int
