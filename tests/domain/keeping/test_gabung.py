"""Which state of a row holds where two offices changed it."""

import pytest

from berdaya_cli.domain.keeping.gabung import BedaBaris, KeadaanBaris, Versi


def state(waktu, asal, citra):
    return KeadaanBaris(Versi(waktu, asal), "[1]", citra)


@pytest.mark.parametrize(
    ("here", "there", "holds"),
    [
        (None, ("2025-01-01", "a", "{}"), True),
        (("2025-01-01", "a", "{}"), None, False),
        (("2025-01-01", "z", "z"), ("2025-01-02", "a", "a"), True),
        (("2025-01-02", "a", "a"), ("2025-01-01", "z", "z"), False),
        (("2025-01-01", "a", "z"), ("2025-01-01", "b", "a"), True),
        (("2025-01-01", "b", "a"), ("2025-01-01", "a", "z"), False),
        (("2025-01-01", "a", "a"), ("2025-01-01", "a", "b"), True),
        (("2025-01-01", "a", "b"), ("2025-01-01", "a", "a"), False),
        (("2025-01-01", "a", "a"), ("2025-01-01", "a", "a"), False),
        (("2025-01-01", "a", None), ("2025-01-01", "a", "a"), True),
        (("2025-01-01", "a", "a"), ("2025-01-01", "a", None), False),
        (("2025-01-01", "a", "a"), ("2025-01-02", "a", None), True),
    ],
)
def test_the_later_state_holds_and_both_files_agree_which(here, there, holds):
    sini, sana = (state(*one) if one else None for one in (here, there))

    assert BedaBaris("kegiatan", "x", sini, sana).sana_holds is holds
    if here != there:
        assert BedaBaris("kegiatan", "x", sana, sini).sana_holds is not holds
