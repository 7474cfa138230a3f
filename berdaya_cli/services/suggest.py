"""What a word that is being typed may become: names, numbers and periods of the record."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.services.scope import find_scope
from berdaya_cli.storage.store import Store


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A word, and what it is."""

    kata: str
    keterangan: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """What the command line says already."""

    kabupaten: str | None = None
    kecamatan: tuple[str, ...] = ()


def suggest(store: Store, what: str, said: Said, *, today: str) -> Iterator[Suggestion]:
    """Return the words that fit, whatever was typed of them.

    A name of several words is given with hyphens, which are read as blanks, so that no shell needs
    quotes.
    """
    if what == "periode":
        yield from _periods(store, today)
        return
    check = Mistakes()
    home = check.note(find_scope, store, said.kabupaten) if said.kabupaten else None
    kecamatan = [
        place.kode
        for name in said.kecamatan
        if (place := check.note(store.kecamatan.find, name, home))
    ]
    rows = store.words.of(what, home, json.dumps(kecamatan) if kecamatan else None)
    for kata, keterangan in rows:
        yield Suggestion("-".join(kata.split()), keterangan)


def _periods(store: Store, today: str) -> Iterator[Suggestion]:
    """Return years, semesters, quarters and months: this year's first, then those with kegiatan."""
    known = [kata for kata, _none in store.words.of("tahun")]
    for year in dict.fromkeys((today[:4], *known)):
        yield Suggestion(year)
        yield from (Suggestion(f"{year}-S{n}") for n in (1, 2))
        yield from (Suggestion(f"{year}-TW{n}") for n in range(1, 5))
        yield from (Suggestion(f"{year}-{n:02}") for n in range(1, 13))


def begins_with(typed: str, words: Iterable[Suggestion]) -> tuple[Suggestion, ...]:
    """Return the words that begin as was typed, in the case in which it was."""
    start = "-".join(typed.split(" ")).casefold()
    return tuple(
        Suggestion(typed + one.kata[len(typed) :], one.keterangan)
        for one in words
        if one.kata.casefold().startswith(start)
    )
