"""Sums to date become what has been added since."""

import pytest

from berdaya_cli.domain.excel.banding import Beda
from berdaya_cli.domain.excel.selisih import added, occurrence_of, only_told_apart, people_added
from berdaya_cli.domain.kegiatan.peserta import Peserta


def grown(**groups):
    return {name: Beda(name, form, None, data) for name, (data, form) in groups.items()}


@pytest.mark.parametrize(
    ("data", "form", "wanted"), [(None, 5, 5), (3, 5, 2), (5, 3, -2), (5, None, -5), (0, 0, 0)]
)
def test_by_how_much_it_grew(data, form, wanted):
    assert added(Beda("jumlah", form, None, data)) == wanted


def test_people_are_those_groups_that_changed():
    taken = grown(jumlah=(10, 15), perempuan=(None, 3)) | {"nama": Beda("nama", "x", None, "y")}

    assert people_added(taken) == {"jumlah": 5, "perempuan": 3}


@pytest.mark.parametrize(
    ("by", "wanted"),
    [
        ({"jumlah": 5}, Peserta(jumlah=5)),
        (
            {"jumlah": 1, "laki_laki": 0, "perempuan": 1},
            Peserta(jumlah=1, laki_laki=0, perempuan=1),
        ),
        ({"jumlah": 0}, None),
        ({"jumlah": -1}, None),
        ({"perempuan": 3}, None),
        ({"jumlah": 5, "lansia": -1}, None),
        ({"jumlah": 5, "laki_laki": 4, "perempuan": 4}, None),
        ({"jumlah": 5, "lansia": 6}, None),
        ({}, None),
    ],
)
def test_the_people_of_one_more_occurrence(by, wanted):
    assert occurrence_of(by) == wanted


@pytest.mark.parametrize(
    ("taken", "wanted"),
    [
        (grown(laki_laki=(None, 4), perempuan=(None, 6)), True),
        (grown(laki_laki=(3, 4), perempuan=(None, 6)), False),
        (grown(jumlah=(None, 10), laki_laki=(None, 4)), False),
    ],
)
def test_only_told_apart(taken, wanted):
    assert only_told_apart(taken) is wanted
