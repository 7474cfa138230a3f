"""People per place: what is written is read alike, and what is added is what is new."""

from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.excel.peserta_tempat import (
    PesertaTempat,
    added_per_place,
    dump_peserta_tempat,
    load_peserta_tempat,
    parse_peserta_tempat,
    sums_of,
    write_peserta_tempat,
)

CODES = {"Bukateja": "33.03.02", "Kejobong": "33.03.03", "Bobotsari": "33.03.09"}
NAMES = {code: name for name, code in CODES.items()}
COUNT = st.integers(0, 5000)


@st.composite
def people(draw, place):
    men, women = draw(st.none() | COUNT), draw(st.none() | COUNT)
    least = (men or 0) + (women or 0)
    return PesertaTempat(place, draw(st.integers(least, least + 50)), men, women)


PLACES = st.sets(st.sampled_from(sorted(NAMES))).flatmap(
    lambda codes: st.tuples(*(people(code) for code in sorted(codes)))
)


@given(PLACES)
def test_what_is_written_is_read_alike(rows):
    assert load_peserta_tempat(dump_peserta_tempat(rows)) == rows
    if rows:
        assert parse_peserta_tempat(write_peserta_tempat(rows, NAMES.get), CODES.get) == rows


@given(PLACES, PLACES)
def test_what_is_added_is_what_is_new(known, said):
    grown = added_per_place(said, known)
    before, after = sums_of(known)["jumlah"], sums_of(said)["jumlah"]

    if grown is None:
        assert any(
            row.jumlah < old.jumlah
            or any(
                (getattr(row, n) or 0) < (getattr(old, n) or 0) for n in ("laki_laki", "perempuan")
            )
            for old in known
            for row in [
                next((r for r in said if r.kecamatan == old.kecamatan), PesertaTempat(None, -1))
            ]
        )
    else:
        assert sums_of(grown)["jumlah"] == after - before
        assert all(row.jumlah > 0 for row in grown)
