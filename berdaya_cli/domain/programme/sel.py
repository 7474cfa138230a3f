"""What one cell, a fokus in a kecamatan, can hold on a day.

One body is penanggung jawab, and a body supports a cell once. The decree gives each fokus of a
pilot to one perangkat daerah (SK Bupati Purbalingga, July 2025); two would each wait for the other.
"""

from collections.abc import Iterable

from berdaya_cli.domain.berlaku import days, overlap
from berdaya_cli.domain.programme.penugasan import Penugasan
from berdaya_cli.domain.tanggal import day_after, end_of


def collide(one: Penugasan, other: Penugasan) -> bool:
    """Return whether two assignments cannot stand beside each other.

    Its twin in SQL is ``COLLIDE`` in ``storage/programme/penugasan.py``.
    """
    same_cell = (one.kecamatan, one.fokus, one.peran) == (other.kecamatan, other.fokus, other.peran)
    alone = one.peran == "penanggung-jawab"
    return (
        same_cell
        and (alone or one.lembaga == other.lembaga)
        and overlap(
            one.berlaku_mulai, one.berlaku_sampai, other.berlaku_mulai, other.berlaku_sampai
        )
    )


def open_since(held: Iterable[Penugasan], pilot_since: str, hari: str) -> str:
    """Return since when nobody answers for a cell that nobody answers for on a day.

    Args:
        held: who was penanggung jawab of it, of any day.
        pilot_since: from when its kecamatan is a pilot.
        hari: the day, as ISO text.
    """
    ends = [days(row.berlaku_mulai, row.berlaku_sampai)[1] for row in held]
    return max([end_of(pilot_since), *(day_after(end) for end in ends if end < hari)])
