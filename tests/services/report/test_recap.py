"""The lines of a recap, made by SQLite, are the groups of a report, made by Python."""

from dataclasses import replace
from datetime import date

from hypothesis import example, given
from hypothesis import strategies as st

from berdaya_cli.domain.kegiatan.jadwal import Jadwal
from berdaya_cli.domain.kegiatan.keadaan import belongs
from berdaya_cli.domain.kegiatan.kegiatan import Kegiatan
from berdaya_cli.domain.kegiatan.perkembangan import Perkembangan
from berdaya_cli.domain.kegiatan.utuh import KegiatanUtuh
from berdaya_cli.services.kegiatan.list_kegiatan import KegiatanFilter, list_kegiatan
from berdaya_cli.services.kegiatan.record import add_whole
from berdaya_cli.services.kegiatan.reschedule import move_plan
from berdaya_cli.services.report.recap import PermintaanRekap, recap
from tests.conftest import report_of, undone
from tests.plans_of_time import plans
from tests.rounds import examples
from tests.services.report.test_sums import HOME, kegiatan

FIGURES = (
    "kegiatan", "selesai", "pelaksanaan", "jumlah", "laki_laki", "perempuan", "pagu", "realisasi",
    "realisasi_sd", "dibatalkan", "pagu_dibatalkan", "luar",
)  # fmt: skip
PERIODS = ("2025", "2025-TW2", "2025-11", "2024", "2025-03-15..2025-10-02")
DAYS = st.dates(date(2024, 6, 1), date(2025, 12, 31)).map(str)
CODES = {"APBD Kabupaten": "apbd-kabupaten", "Baznas": "baznas", "Tanpa Anggaran": "tanpa-anggaran"}
DOERS = ("dinsos", "dinporapar")
STATES = ("direncanakan", "berjalan", "selesai", "ditunda", "dibatalkan")
PROGRESS = st.builds(Perkembangan, tanggal=DAYS, status=st.sampled_from(STATES))


@st.composite
def anywhen(draw):
    """A kegiatan of any dates, also without an end, with what was reported of it."""
    row = draw(kegiatan())
    first, last, jadwal = draw(DAYS), draw(st.none() | DAYS), draw(plans(DAYS))
    if jadwal:
        first, last = jadwal[-1].hari_mulai, jadwal[-1].hari_selesai
    asked: Kegiatan = replace(
        row.kegiatan,
        tanggal_mulai=min(first, last or first),
        tanggal_selesai=last and max(first, last),
        jadwal=jadwal,
        pelaksana=draw(st.sampled_from(DOERS)),
    )
    return replace(row, kegiatan=asked, perkembangan=tuple(draw(st.lists(PROGRESS, max_size=3))))


MOVED_BACK = KegiatanUtuh(
    kegiatan=Kegiatan(
        kabupaten=HOME,
        nama="x",
        fokus="rppa",
        pelaksana="dinporapar",
        jenis="baru",
        tanggal_mulai="2024-06-01",
        tanggal_selesai="2024-06-01",
        jadwal=(
            Jadwal(mulai="2025-01-01", selesai="2025-01-01"),
            Jadwal(tanggal="2025-01-01", mulai="2024-06-01", selesai="2024-06-01"),
        ),
    )
)
"""It was of 2025 as far as was known in 2024: no line of that year is its."""


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
@example(rows=[MOVED_BACK], periode="2024")
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
        per_dana = of_recap(store, "sumber-dana", periode)
        per_desa = of_recap(store, "desa", periode)
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
    _adds_up(
        per_dana, of_report(laporan.total), ("pagu", "realisasi", "realisasi_sd", "pagu_dibatalkan")
    )
    _adds_up(
        per_desa, of_report(laporan.total), ("pelaksanaan", "jumlah", "laki_laki", "perempuan")
    )
    assert counted(per_desa) == places_of(laporan)
    assert money_of(per_dana) == sources_of(laporan)


@examples(60)
@given(
    rows=st.lists(anywhen(), min_size=1, max_size=4),
    moved=plans(st.just("2025-10-02")),
    data=st.data(),
)
def test_a_plan_that_moves_changes_no_report_of_a_day_before(store, rows, moved, data):
    """The state as of a day is that of the plan known on that day; so are its own periods."""
    periode = data.draw(st.sampled_from(["2025-TW1", "2025-TW2", "2025-TW3", "2025-09"]))
    with undone(store):
        numbers = [add_whole(store, row)[0] for row in rows]
        before = report_of(store, "2025-12-31", periode=periode)
        for number in numbers:
            for plan in moved[1:]:
                move_plan(store, store.kegiatan.get(number), plan)
        after = report_of(store, "2025-12-31", periode=periode)
        later = report_of(store, "2025-12-31", periode="2025")

    besides = {"segel": None, "periode_lain": None}  # of all that is recorded, on purpose
    assert replace(after, **besides) == replace(before, **besides)
    for row in later.kegiatan:
        plan = row.kegiatan.rencana("2025-12-31")
        span = (plan.hari_mulai, plan.hari_selesai)
        assert row.dalam_periode is belongs(*span, row.kegiatan.perkembangan, later.periode)


def _adds_up(lines, whole, names):
    for name in names:
        at = FIGURES.index(name)
        known = [line[at] for line in lines.values() if line[at] is not None]
        assert sum(known) == (whole[at] or 0), name


def counted(lines):
    """Return how many kegiatan and people a line has, where it has any."""
    at = [FIGURES.index(name) for name in ("kegiatan", "jumlah")]
    found = {kode: tuple(line[n] for n in at) for kode, line in lines.items()}
    return {kode: line for kode, line in found.items() if line != (0, None)}


def places_of(laporan):
    """Say the same by the rule of reports, kegiatan by kegiatan."""
    found = {}
    for row in laporan.kegiatan:
        one = row.kegiatan
        for place in one.tempat_semua(laporan.periode) or {""}:
            count = found.setdefault(place, [0, None])
            count[0] += row.dalam_periode
        for held in one.pelaksanaan:
            if laporan.periode.memuat(held.tanggal) and held.jumlah is not None:
                count = found.setdefault(one.tempat_rinci(held), [0, None])
                count[1] = (count[1] or 0) + held.jumlah
    return {kode: tuple(line) for kode, line in found.items() if line != [0, None]}


def money_of(lines):
    at = [FIGURES.index(name) for name in ("pagu", "realisasi_sd")]
    found = {kode: tuple(line[n] for n in at) for kode, line in lines.items()}
    return {kode: line for kode, line in found.items() if line != (None, None)}


def sources_of(laporan):
    """Return pagu, without that of cancelled kegiatan, and spending of each source."""
    found = {}
    for row in laporan.kegiatan:
        for money in row.kegiatan.uang(laporan.periode):
            line = found.setdefault(CODES[money.sumber_dana], [None, None])
            if money.pagu is not None and row.status != "dibatalkan":
                line[0] = (line[0] or 0) + money.pagu
            if money.realisasi is not None:
                line[1] = (line[1] or 0) + money.realisasi
    return {kode: tuple(line) for kode, line in found.items() if line != [None, None]}
