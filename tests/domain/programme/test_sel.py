"""A cell has one penanggung jawab a day, and each supporting body once."""

import pytest

from berdaya_cli.domain.programme.penugasan import Penugasan
from berdaya_cli.domain.programme.sel import collide, open_since


def row(lembaga="dinsos", peran="penanggung-jawab", mulai="2025-07", sampai=None, **other):
    cell = {"fokus": "lansia", "kecamatan": "33.03.03"} | other
    return Penugasan(
        lembaga=lembaga, peran=peran, berlaku_mulai=mulai, berlaku_sampai=sampai, **cell
    )


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        (row(), row("dinporapar"), True),
        (row(), row(mulai="2026"), True),
        (row(), row(fokus="rppa"), False),
        (row(), row(kecamatan="33.03.02"), False),
        (row(), row("dinporapar", "pendukung"), False),
        (row(), row(peran="pendukung"), False),
        (row(peran="pendukung"), row("dinporapar", "pendukung"), False),
        (row(peran="pendukung"), row(peran="pendukung", mulai="2025-09-01"), True),
        (row(sampai="2025-09-30"), row("dinporapar", mulai="2025-10-01"), False),
        (row(sampai="2025-09-30"), row("dinporapar", mulai="2025-09-30"), True),
        (row(sampai="2025-09"), row("dinporapar", mulai="2025-09-30"), True),
        (row(mulai="2025"), row("dinporapar", mulai="2025-01-01", sampai="2025-12-30"), False),
    ],
)
def test_who_can_stand_beside_whom(one, other, wanted):
    assert collide(one, other) is wanted
    assert collide(other, one) is wanted


@pytest.mark.parametrize(
    ("held", "since", "wanted"),
    [
        ([], "2025-07", "2025-07-31"),
        ([row(sampai="2025-09-30")], "2025-07", "2025-10-01"),
        ([row(sampai="2025-09")], "2025-07-01", "2025-10-01"),
        ([row(mulai="2024", sampai="2024-12")], "2025-07", "2025-07-31"),
        ([row(mulai="2026-02")], "2025-07", "2025-07-31"),
    ],
)
def test_since_when_nobody_answers_for_a_cell(held, since, wanted):
    assert open_since(held, since, "2025-12-31") == wanted
