"""People who came once: what their counts must keep to, and which status is behind another."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.kegiatan.bukti import JENIS_BUKTI, LARGEST_FILE, Bukti, parse_jenis_bukti
from berdaya_cli.domain.kegiatan.perkembangan import goes_back
from berdaya_cli.domain.kegiatan.peserta import GROUPS, Peserta, people_mistake
from berdaya_cli.domain.kegiatan.status import NAMA_STATUS

COUNT = st.none() | st.integers(0, 6)


@given(st.tuples(*[COUNT] * len(GROUPS)))
def test_counts_of_people_are_refused_just_where_they_cannot_be(counts):
    whole, men, women, *_others = counts
    parts = [count for count in counts[1:] if count is not None]
    impossible = (
        bool(parts)
        if whole is None
        else any(part > whole for part in parts) or (men or 0) + (women or 0) > whole
    )

    assert bool(people_mistake(*counts)) == impossible


@pytest.mark.parametrize("group", GROUPS)
def test_any_figure_is_a_report(group):
    people = Peserta(**{"jumlah": 3, group: 3})

    assert people.reported
    assert getattr(people, group) == 3


@pytest.mark.parametrize("group", GROUPS[1:])
def test_a_part_is_at_most_the_whole(group):
    assert Peserta(**{"jumlah": 3, group: 3}).jumlah == 3
    with pytest.raises(InvalidValueError, match="lebih dari jumlah 3"):
        Peserta(**{"jumlah": 3, group: 4})
    with pytest.raises(InvalidValueError, match="Berapa jumlah"):
        Peserta(**{group: 0})


def test_men_and_women_together_are_at_most_the_whole():
    assert people_mistake(5, 2, 3, None, None, None, None) is None
    assert "L 2 + P 4" in people_mistake(5, 2, 4, None, None, None, None).message
    assert "L" not in people_mistake(5, 6, 4, None, None, None, None).message, "said once"


def test_men_and_women_make_the_whole_only_where_both_are_known():
    assert Peserta(laki_laki=0, perempuan=0).jumlah == 0
    for half in ("laki_laki", "perempuan"):
        with pytest.raises(InvalidValueError):
            Peserta(**{half: 2})


ORDER = ("direncanakan", "berjalan", "selesai")


@pytest.mark.parametrize(("before", "now"), list(product([None, *NAMA_STATUS], NAMA_STATUS)))
def test_a_status_is_behind_another_on_the_way_of_a_kegiatan_only(before, now):
    on_the_way = before in ORDER and now in ORDER
    assert goes_back(before, now) == (on_the_way and ORDER.index(now) < ORDER.index(before))


@pytest.mark.parametrize("jenis", ["dokumentasi", "bukti-dukung", "daftar-hadir", "notulen"])
def test_every_kind_of_evidence(jenis):
    assert parse_jenis_bukti(f" {jenis.upper().replace('-', ' ')} ") == jenis
    assert jenis in JENIS_BUKTI
    paper = Bukti(tanggal="2025-10-13", jenis=jenis, tempat="lemari")
    assert paper.tempat == "lemari"
    if jenis == "daftar-hadir":
        with pytest.raises(InvalidValueError, match="memuat nama"):
            Bukti(tanggal="2025-10-13", jenis=jenis, tautan="https://contoh.go.id/x")
    else:
        assert Bukti(tanggal="2025-10-13", jenis=jenis, tautan="https://contoh.go.id/x").tautan


def test_what_is_no_kind_of_evidence_lists_them():
    with pytest.raises(InvalidValueError) as caught:
        parse_jenis_bukti("foto")

    assert caught.value.hint == f"Pilih salah satu: {', '.join(JENIS_BUKTI)}."


def test_a_copied_file_is_of_25_mib_at_the_most():
    assert LARGEST_FILE == 26_214_400
