"""What one cell, a fokus in a kecamatan, can hold on a day.

One body is penanggung jawab, and a body supports a cell once. The decree gives each fokus of a
pilot to one perangkat daerah (SK Bupati Purbalingga, July 2025); two would each wait for the other.
"""

from berdaya_cli.domain.berlaku import overlap
from berdaya_cli.domain.programme.penugasan import Penugasan


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
