"""How a row of a form is compared with what it last said, and with what the record says now."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from berdaya_cli.domain.excel.baris_masuk import (
    DESCRIBING,
    JOIN,
    PAPERS,
    PEOPLE,
    BarisMasuk,
    Nama,
    Nilai,
    NilaiDana,
)
from berdaya_cli.domain.kegiatan.perkembangan import goes_back
from berdaya_cli.domain.tabel import Value
from berdaya_cli.language import format_percent, format_rupiah

_MAY_BE_EMPTIED = frozenset(DESCRIBING) | {"hasil", "kendala", "tindak_lanjut"}


def is_cumulative(name: Nama) -> bool:
    """Return whether a value is a sum up to a day, which grows by itself."""
    return name.jenis == "realisasi" if isinstance(name, NilaiDana) else name in PEOPLE


def is_share(name: Nama) -> bool:
    """Return whether several may each know a part of a value: money and people."""
    return isinstance(name, NilaiDana) or name in PEOPLE


@dataclass(frozen=True, slots=True)
class Beda:
    """One value on which the form, the record and what was last sent or received do not agree."""

    nama: Nama
    form: Value
    dasar: Value
    data: Value


Pakai = Literal["form", "data", "jumlah"] | None
"""Whose value holds where both changed it; ``jumlah`` is the sum of what several offices had."""


@dataclass(frozen=True, slots=True)
class Banding:
    """What came of comparing a row with the record."""

    diambil: tuple[Beda, ...]
    konflik: tuple[Beda, ...] = ()
    mundur: tuple[Beda, ...] = ()
    """Sums that fall and a status that goes back: a correction, or an older file."""
    dibiarkan: tuple[Beda, ...] = ()
    """What the form says and was to be left."""
    bersama: tuple[Beda, ...] = ()
    """What another form reported too, of another place: the same sum, or another share of it."""
    sepakat: tuple[Beda, ...] = ()
    """The pagu that another form reported too, and just as high: it is taken for the same one."""

    @property
    def is_news(self) -> bool:
        """Whether the row says anything that it did not say when it was last sent or read."""
        return any((self.diambil, self.konflik, self.mundur, self.dibiarkan, self.bersama))


def compare(
    form: Nilai,
    dasar: Nilai | None,
    data: Nilai,
    pakai: Pakai,
    lain: Collection[Nama] = (),
) -> Banding:
    """Compare what a form says with what it said last and with what the record says now.

    Changed only in the form is taken, changed only here is kept, changed in both is a conflict.
    Where nothing is known of what was last said (``dasar`` is None), the form fills in what the
    record lacks and lets sums grow; anything else that differs is a conflict.

    What other forms reported since this one went out is ``lain``: where this one changes it too,
    equal sums are no agreement, for each may be the share of one office. Equal pagu is one: a DPA
    is of the whole kegiatan.
    """
    taken, conflicts, back, left = [], [], [], []
    both = tuple(_in_both(form, dasar or {}, data, lain))
    shares = {beda.nama: beda for beda in both if is_cumulative(beda.nama)}
    if pakai == "jumlah":
        taken = [replace(beda, form=together(beda)) for beda in shares.values()]
    for beda in _differences(form, dasar or {}, data):
        if beda.nama in shares and pakai not in {"form", "data"}:
            continue
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
    return Banding(
        tuple(taken),
        tuple(conflicts),
        tuple(back),
        tuple(left),
        bersama=tuple(shares.values()) if pakai is None else (),
        sepakat=tuple(beda for beda in both if beda.nama not in shares and beda.form == beda.data),
    )


def together(beda: Beda) -> int:
    """Return the sum of what the form and the record each added to what went out."""
    return _count(beda.form) + _count(beda.data) - _count(beda.dasar)


def _count(value: Value) -> int:
    return value if isinstance(value, int) else 0


def _in_both(form: Nilai, dasar: Nilai, data: Nilai, lain: Collection[Nama]) -> Iterator[Beda]:
    """Find the values that this form changes and another one has changed in the record."""
    for name in form.keys() & set(lain):
        beda = Beda(name, form[name], dasar.get(name), data.get(name))
        before = _count(beda.dasar)
        if form[name] is not None and before not in {_count(beda.form), _count(beda.data)}:
            yield beda


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


def shares_changed(sent: Nilai, said: Nilai) -> frozenset[Nama]:
    """Return the values of money and people that an answer says otherwise than it was sent."""
    return frozenset(
        name for name in said if is_share(name) and _count(said[name]) != _count(sent.get(name))
    )


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


def papers_without_money(row: BarisMasuk, taken: Collection[Nama]) -> bool:
    """Return whether a row names papers and no money that is new to the record."""
    named = any(getattr(row, name) is not None for name in PAPERS)
    return named and not any(isinstance(name, NilaiDana) for name in taken)


def shown_value(name: Nama, value: Value) -> str:
    """Write a value of a row for people; what is not said is a dash."""
    if value in {None, ""}:
        return "-"
    if isinstance(value, int) and isinstance(name, NilaiDana):
        return format_rupiah(value)
    if isinstance(value, int) and name == "fisik_persen":
        return format_percent(value)
    return str(value)


def exchanged_days(form: Nilai, dasar: Nilai) -> Iterator[tuple[Nama, str]]:
    """Return the days whose day and month are those of before the other way round, and these.

    So does a laptop that speaks American: 3 November 2025 becomes 11/3/2025.
    """
    for name in ("tanggal_mulai", "tanggal_selesai"):
        said, sent = str(form.get(name) or ""), str(dasar.get(name) or "")
        if said != sent and said.split("-") == [*sent.split("-")[:1], *sent.split("-")[:0:-1]]:
            yield name, sent
