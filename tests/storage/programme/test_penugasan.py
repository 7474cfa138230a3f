"""The SQL of what a cell can hold says what the rule in the domain says."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.programme.penugasan import NAMA_PERAN, Penugasan
from berdaya_cli.domain.programme.sel import collide
from berdaya_cli.storage.programme.penugasan import COLLIDE
from tests.conftest import undone
from tests.rounds import examples

DAY = st.sampled_from([
    "2025-07", "2025-07-30", "2025-07-31", "2025-08-01", "2025", "2025-12-31", "2026-01-01", "2025-TW3",
    "2025-09-29", "2025-09-30", "2025-10-01",
])  # fmt: skip


@st.composite
def penugasan(draw):
    try:
        return Penugasan(
            lembaga=draw(st.sampled_from(["dinsos", "dinporapar"])),
            fokus=draw(st.sampled_from(["lansia", "rppa"])),
            kecamatan=draw(st.sampled_from(["33.03.05", "33.03.06"])),
            peran=draw(st.sampled_from(list(NAMA_PERAN))),
            berlaku_mulai=draw(DAY),
            berlaku_sampai=draw(st.none() | DAY),
        )
    except InvalidValueError:
        return draw(st.nothing())


def key(row):
    return tuple(getattr(row, name) for name in row.kunci)


@examples(200)
@given(rows=st.lists(penugasan(), min_size=2, max_size=6, unique_by=key))
def test_the_twins_agree(store, rows):
    with undone(store):
        numbers = [store.penugasan.add(row, "33.03") for row in rows]
        found = store.conn.execute(
            f"SELECT a.id, b.id FROM penugasan_hari AS a JOIN penugasan_hari AS b ON {COLLIDE}"
            " WHERE a.id < b.id AND a.id >= ?",
            (numbers[0],),
        ).fetchall()
        wanted = [
            (numbers[i], numbers[j])
            for j in range(len(rows))
            for i in range(j)
            if collide(rows[i], rows[j])
        ]
        in_the_way = [{other.id for other in store.penugasan.in_the_way(row)} for row in rows]

    assert sorted(found) == sorted(wanted)
    for number, row, found_rows in zip(numbers, rows, in_the_way, strict=True):
        assert found_rows == {
            n for n, one in zip(numbers, rows, strict=True) if collide(one, row)
        }, number


HERE, THERE = "33.03.03", "33.03.04"


def test_a_list_is_narrowed_by_each_of_its_filters(store):
    store.conn.execute("DELETE FROM penugasan")
    plain = Penugasan(lembaga="dinsos", fokus="lansia", kecamatan=HERE, peran="penanggung-jawab", berlaku_mulai="2025-07-01")  # fmt: skip
    one = store.penugasan.add(plain, "33.03")
    two = store.penugasan.add(
        replace(plain, lembaga="dinporapar", kecamatan=THERE, berlaku_sampai="2025-08-31"), "33.03"
    )
    nothing = {"hari": None, "kabupaten": None, "lembaga": None, "kecamatan": None}

    def listed(**narrow):
        return [row[0] for row in store.penugasan.list(**(nothing | narrow)).baris]

    assert listed() == [one, two]
    assert listed(kabupaten="33.03") == [one, two]
    assert listed(kabupaten="33.99") == []
    assert listed(lembaga="dinporapar") == [two]
    assert listed(kecamatan=HERE) == [one]
    assert listed(hari="2025-06-30") == []
    assert listed(hari="2025-08-31") == [one, two]
    assert listed(hari="2025-09-01") == [one]


def test_a_body_answers_for_something_of_its_regency_only(store):
    store.conn.execute("DELETE FROM penugasan")
    plain = Penugasan(lembaga="dinporapar", fokus="lansia", kecamatan=HERE, peran="pendukung", berlaku_mulai="2025-07-01")  # fmt: skip
    store.penugasan.add(plain, "33.03")

    assert not store.penugasan.answers_for_any("33.03", "dinporapar")
    store.penugasan.add(replace(plain, peran="penanggung-jawab"), "33.03")
    assert store.penugasan.answers_for_any("33.03", "dinporapar")
    assert not store.penugasan.answers_for_any("33.03", "dinsos")
    assert not store.penugasan.answers_for_any("33.99", "dinporapar")
