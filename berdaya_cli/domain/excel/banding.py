"""How a row of a form is compared with what it last said, and with what the record says now."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from berdaya_cli.domain.excel.baris_masuk import DESCRIBING, JOIN, PEOPLE, Nama, Nilai, NilaiDana
from berdaya_cli.domain.kegiatan.perkembangan import goes_back
from berdaya_cli.domain.tabel import Value

_MAY_BE_EMPTIED = frozenset(DESCRIBING) | {"hasil", "kendala", "tindak_lanjut"}


def is_cumulative(name: Nama) -> bool:
    """Return whether a value is a sum up to a day, which grows by itself."""
    return name.jenis == "realisasi" if isinstance(name, NilaiDana) else name in PEOPLE


@dataclass(frozen=True, slots=True)
class Beda:
    """One value on which the form, the record and what was last sent or received do not agree."""

    nama: Nama
    form: Value
    dasar: Value
    data: Value


Pakai = Literal["form", "data"] | None
"""Whose value holds where both changed it."""


@dataclass(frozen=True, slots=True)
class Banding:
    """What came of comparing a row with the record."""

    diambil: tuple[Beda, ...]
    konflik: tuple[Beda, ...] = ()
    mundur: tuple[Beda, ...] = ()
    """Sums that fall and a status that goes back: a correction, or an older file."""
    dibiarkan: tuple[Beda, ...] = ()
    """What the form says and was to be left."""


def compare(form: Nilai, dasar: Nilai | None, data: Nilai, pakai: Pakai) -> Banding:
    """Compare what a form says with what it said last and with what the record says now.

    Changed only in the form is taken, changed only here is kept, changed in both is a conflict.
    Where nothing is known of what was last said (``dasar`` is None), the form fills in what the
    record lacks and lets sums grow; anything else that differs is a conflict.
    """
    taken, conflicts, back, left = [], [], [], []
    for beda in _differences(form, dasar or {}, data):
        known = dasar is not None and (beda.nama in dasar or isinstance(beda.nama, NilaiDana))
        if known and beda.form == beda.dasar:
            continue
        if pakai == "form":
            taken.append(beda)
        elif pakai == "data" and (_falls(beda) or not _only_the_form_changed(beda, known=known)):
            left.append(beda)
        elif not _only_the_form_changed(beda, known=known):
            conflicts.append(beda)
        elif _falls(beda):
            back.append(beda)
        else:
            taken.append(beda)
    return Banding(tuple(taken), tuple(conflicts), tuple(back), tuple(left))


def _falls(beda: Beda) -> bool:
    """Return whether a sum would fall, or a status go back."""
    if beda.nama == "status":
        return goes_back(beda.data, beda.form)  # type: ignore[arg-type]  # statuses, or None
    if not is_cumulative(beda.nama) or not isinstance(beda.data, int):
        return False
    return isinstance(beda.form, int) and beda.form < beda.data


def _differences(form: Nilai, dasar: Nilai, data: Nilai) -> Iterator[Beda]:
    for name, said in form.items():
        now = data.get(name)
        silent = said is None and (name not in dasar or name not in _MAY_BE_EMPTIED)
        vague = name not in dasar and _says_no_more(name, said, now)
        if said != now and not silent and not vague:
            yield Beda(name, said, dasar.get(name), now)


def _says_no_more(name: Nama, said: Value, now: Value) -> bool:
    """Return whether a table says of a value what the record says too, less exactly."""
    if name == "lokasi":
        return bool(said) and str(now).startswith(f"{said}.") and JOIN not in str(now)
    if name == "nama":
        return str(said).casefold() == str(now).casefold()
    return name == "mitra" and said == ""


def _only_the_form_changed(beda: Beda, *, known: bool) -> bool:
    if known:
        return beda.dasar == beda.data
    if beda.data is None:
        return True
    grown = isinstance(beda.form, int) and isinstance(beda.data, int) and beda.form > beda.data
    return grown and is_cumulative(beda.nama)


def gone_sources(form: Nilai, dasar: Nilai | None) -> tuple[str, ...]:
    """Return the sources of money that a row named before and does not name any more."""
    before = {
        name.sumber_dana
        for name, value in (dasar or {}).items()
        if isinstance(name, NilaiDana) and value
    }
    now = {name.sumber_dana for name in form if isinstance(name, NilaiDana)}
    return tuple(sorted(before - now))
