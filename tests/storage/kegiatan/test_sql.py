"""The SQL of how a kegiatan stands on a day says what the rules in the domain say."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.kegiatan.anggaran import Anggaran, day_in_year
from berdaya_cli.domain.kegiatan.jadwal import plan_on
from berdaya_cli.domain.kegiatan.keadaan import (
    belongs,
    concerns,
    is_past_schedule,
    is_still_open,
    latest,
    pagu_in_force,
)
from berdaya_cli.domain.kegiatan.kegiatan import Kegiatan
from berdaya_cli.domain.kegiatan.pelaksanaan import Pelaksanaan
from berdaya_cli.domain.kegiatan.perkembangan import Perkembangan
from berdaya_cli.domain.kegiatan.peserta import Peserta
from berdaya_cli.domain.kegiatan.realisasi import Realisasi
from berdaya_cli.domain.kegiatan.status import NAMA_STATUS
from berdaya_cli.domain.kegiatan.utuh import KegiatanUtuh
from berdaya_cli.domain.periode import parse_periode
from berdaya_cli.services.kegiatan.record import add_whole
from berdaya_cli.storage.kegiatan.sql import (
    CONCERNS_PERIOD,
    DAY_IN_YEAR,
    IN_PERIOD,
    LATE,
    PAGU,
    STATUS,
    STILL_OPEN,
)
from tests.conftest import undone
from tests.plans_of_time import plans
from tests.rounds import examples

PERIODS = [
    parse_periode(text) for text in ("2025", "2025-TW3", "2025-12", "2025-10-13..2026-02-28")
]
SOURCES = ("apbd-kabupaten", "baznas")


def edges(periode):
    """The days around a period's ends and around the turns of the years it touches."""
    days = {
        date.fromisoformat(end) + timedelta(days=by)
        for end in (
            periode.mulai,
            periode.akhir,
            periode.awal_tahun,
            f"{periode.tahun_akhir}-12-31",
        )
        for by in (-1, 0, 1)
    }
    return st.sampled_from(sorted(map(str, days)))


@st.composite
def kegiatan(draw, day):
    first, last, jadwal = draw(day), draw(st.none() | day), draw(plans(day))
    if jadwal:
        first, last = jadwal[-1].hari_mulai, jadwal[-1].hari_selesai
    progress = st.builds(Perkembangan, tanggal=day, status=st.sampled_from(list(NAMA_STATUS)))
    pagu = st.builds(
        Anggaran, tanggal=day, sumber_dana=st.sampled_from(SOURCES), tahun=st.integers(2024, 2027),
        tahap=st.just("murni"), jumlah=st.integers(0, 9),
    )  # fmt: skip
    spent = st.builds(Realisasi, tanggal=day, sumber_dana=st.just("baznas"), jumlah=st.just(1))
    held = st.builds(Pelaksanaan, tanggal=day, peserta=st.just(Peserta(jumlah=1)))
    return KegiatanUtuh(
        kegiatan=Kegiatan(
            kabupaten="33.03", nama="x", fokus="lansia", pelaksana="dinsos", jenis="baru",
            tanggal_mulai=min(first, last or first), tanggal_selesai=last and max(first, last),
            jadwal=jadwal,
        ),
        pelaksanaan=tuple(draw(st.lists(held, max_size=1))),
        perkembangan=tuple(draw(st.lists(progress, max_size=3))),
        anggaran=tuple(draw(st.lists(pagu, max_size=4))),
        realisasi=tuple(draw(st.lists(spent, max_size=1))),
    )  # fmt: skip


CASES = st.sampled_from(PERIODS).flatmap(
    lambda periode: st.tuples(st.just(periode), kegiatan(edges(periode)))
)


def by_day(rows):
    """In the order of their days; of one day, as they were entered."""
    return sorted(rows, key=lambda row: row.tanggal)


@examples(400)
@given(case=CASES)
def test_the_twins_agree(store, case):
    periode, row = case
    with undone(store):
        number = add_whole(store, row)[0]
        values = {
            "nomor": number, "mulai": periode.mulai, "akhir": periode.akhir,
            "tahun_mulai": periode.tahun_mulai, "tahun_akhir": periode.tahun_akhir,
        }  # fmt: skip
        open_, within, holds, status, late, pagu = store.conn.execute(
            f"SELECT {STILL_OPEN}, {IN_PERIOD}, {CONCERNS_PERIOD}, {STATUS}, {LATE}, {PAGU}"
            " FROM kegiatan AS k WHERE k.id = :nomor",
            values,
        ).fetchone()

    k, progress = row.kegiatan, by_day(row.perkembangan)
    happened = [one.tanggal for one in (*row.realisasi, *row.pelaksanaan)]
    now = latest(progress, periode.akhir)
    state = now.status if now else None
    amounts = [one.jumlah for one in pagu_in_force(by_day(row.anggaran), periode)]
    assert status == state
    assert bool(open_) is is_still_open(progress, periode)
    plan = plan_on(k.jadwal, periode.akhir) or k.plan
    days = (plan.hari_mulai, plan.hari_selesai)
    assert bool(within) is belongs(*days, progress, periode)
    assert bool(holds) is concerns(*days, progress, happened, periode)
    assert bool(late) is is_past_schedule(plan.hari_selesai, state, periode.akhir)
    assert pagu == (sum(amounts) if amounts else None)


@examples(60)
@given(hari=st.sampled_from(["2024-12-31", "2025-01-01", "2025-12-30", "2025-12-31", "2026-01-01"]))
def test_the_day_in_a_year(store, hari):
    (day,) = store.conn.execute(
        f"SELECT {DAY_IN_YEAR} FROM (SELECT ? AS hari, 2025 AS tahun)", (hari,)
    ).fetchone()

    assert day == day_in_year(hari, 2025)
