"""An indicator as data for the page of a dashboard."""

from collections.abc import Callable, Iterator
from functools import partial

from berdaya_cli.domain.indikator.capaian import Capaian
from berdaya_cli.domain.indikator.hasil import Hasil
from berdaya_cli.reports.indikator.in_words import in_unit, notes, written
from berdaya_cli.reports.values import visible

_NONE = -1
"""Stands for a text that there is none of."""


def attained(line: Capaian, text: Callable[[Callable[[], str]], int]) -> Iterator[str | int | None]:
    """Return what it is, its target and values in words, how much is reached, what to know of it.

    Args:
        line: the indicator in a period and place.
        text: puts a text, said in each language, into the list of texts, and gives its place.
    """
    one, target = line.indikator, line.target

    def value(hasil: Hasil) -> int:
        return text(partial(in_unit, hasil, line)) if hasil.samar or hasil.reported else _NONE

    yield visible(one.nama)
    yield text(partial(written, target.nilai, one.satuan)) if target else _NONE
    yield value(line.ini)
    yield value(line.sd)
    yield line.persen
    yield text(lambda: "; ".join(notes(line)))
