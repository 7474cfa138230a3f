"""Why a row about a known kegiatan cannot be taken: changed here too, older, going back."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from berdaya_cli.domain.excel.banding import (
    Banding,
    Beda,
    Pakai,
    exchanged_days,
    gone_sources,
    shown_value,
    together,
)
from berdaya_cli.domain.excel.baris_masuk import SOURCES, Isi, Nama, Nilai, is_another, other_keys
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.language import _
from berdaya_cli.storage.excel.state import Keadaan
from berdaya_cli.storage.store import Store


@dataclass(frozen=True, slots=True)
class Compared:
    """A row beside the kegiatan that it is about.

    Attributes:
        isi: what the row says, as the record keeps it.
        known_file: whether the same bytes came in before: what they say again is no news.
    """

    store: Store
    state: Keadaan
    isi: str
    formulir: str
    pakai: Pakai
    known_file: bool

    def is_old_news(self, banding: Banding) -> bool:
        """Return whether a row says again what it said before it last said something else."""
        if not banding.is_news or self.isi == self.state.terakhir or self.pakai == "form":
            return False
        return self.store.isian.was_said(self.formulir, self.state.uid, self.isi)

    def _is_another(self, form: Nilai) -> bool:
        """Return whether a row says another kegiatan than that of its code.

        A row that went out with its kegiatan may correct it; who filled a blank one is not known,
        so any change of what tells kegiatan apart is asked for.
        """
        state = self.state
        if not self.formulir or state.dasar is None:
            return False
        if state.dikirim is not None:
            return is_another(form, state.dasar)
        return bool(other_keys(form, state.dasar))

    def remarks(self, banding: Banding) -> Iterator[tuple[Nama, str, str]]:
        """Return what is worth a word of a row: the value, a word for scripts, a sentence."""
        for beda in banding.dibiarkan:
            said = _("Left as it is here: {value} ({form} in the file, {data} here).")
            yield beda.nama, "left", sentence_of(said, self.state, beda)
        for beda in banding.sepakat:
            said = _("{value} of kegiatan {id} came in another form too, {data}: it counts once.")
            yield beda.nama, "two-forms", sentence_of(said, self.state, beda)

    def _exchanged(self, form: Nilai) -> Iterator[tuple[Nama, str, str, str]]:
        """Return the days of a row in which a program took the day for the month."""
        for name, day in exchanged_days(form, self.state.dasar or {}):
            if self.pakai == "form":
                return
            said = _("Day and month changed places: {form} in the file, {sent} went out with it.")
            pesan = said.format(form=nama_tanggal(str(form[name])), sent=nama_tanggal(day))
            yield name, "day-for-month", pesan, _("Write it as text; or it holds: --pakai form.")

    def _of_two_forms(self, shares: Sequence[Beda]) -> tuple[Nama, str, str, str]:
        """Return why what another form reported too cannot be taken: all of a row at once."""
        one = _("{value} {form} in this one, {data} here")
        said = _("Kegiatan {id} came in another form too: {values}.")
        hint = _("The same sum: --pakai data. Another share, together {sum}: --pakai jumlah.")
        values = "; ".join(sentence_of(one, self.state, beda) for beda in shares)
        sums = ", ".join(
            f"{name_of(beda)} {shown_value(beda.nama, together(beda))}" for beda in shares
        )
        pesan = said.format(id=self.state.id, values=values)
        return shares[0].nama, "two-forms", pesan, hint.format(sum=sums)

    def problems(
        self, banding: Banding, form: Nilai, *, old_news: bool
    ) -> Iterator[tuple[Nama, str, str, str]]:
        """Return why a row cannot be taken: the value, a word for scripts, why, what to do."""
        state = self.state
        if old_news and self.known_file:
            return
        if old_news and self.pakai is None:
            said = _(
                "Kegiatan {id} has newer values, and this row is as it was before: an old copy?"
            )
            hint = _("Leave it with --pakai data, or take it with --pakai form.")
            yield "", "old-copy", said.format(id=state.id), hint
            return
        if self.pakai != "form" and self._is_another(form):
            said = _("The code of this row is that of kegiatan {id} ({nama}); it says another one.")
            hint = _("A correction: --pakai form. Another kegiatan: empty the code of its row.")
            yield "kode", "another", said.format(id=state.id, nama=state.nama), hint
            return
        yield from self._exchanged(form)
        for beda in banding.konflik:
            said = _(
                "{value} of kegiatan {id} was changed in the form and here: {form}, {data} here"
            )
            before = _("before: {value}").format(value=shown_value(beda.nama, beda.dasar))
            pesan = f"{sentence_of(said, state, beda)} ({before})."
            saran = _("Choose with --pakai form or --pakai data.")
            if self.pakai == "jumlah":
                saran = _("Write into the form what holds for the whole kegiatan.")
            yield beda.nama, "conflict", pesan, saran
        if banding.bersama:
            yield self._of_two_forms(banding.bersama)
        for beda in banding.mundur:
            said = _("{value} of kegiatan {id} goes back: {form} in the file, {data} here.")
            hint = _("If that is a correction: --pakai form. If the file is old: --pakai data.")
            yield beda.nama, "goes-back", sentence_of(said, state, beda), hint
        for source in gone_sources(form, state.dasar):
            said = _("Kegiatan {id} has money from {source}, which this row names no more.")
            hint = _("Write {source} again, with pagu 0 and realisasi 0 if it was a mistake.")
            pesan, saran = said.format(id=state.id, source=source), hint.format(source=source)
            yield "sumber_dana_1", "source-gone", pesan, saran


def money_said_before(said: Isi, last: Isi, number: int) -> bool:
    """Return whether a row says of a source just what it said when it was last read."""
    source = said.get(f"sumber_dana_{number}")
    for n in SOURCES:
        if source is not None and last.get(f"sumber_dana_{n}") == source:
            return all(
                said.get(f"{what}_{number}") == last.get(f"{what}_{n}")
                for what in ("pagu", "realisasi")
            )
    return False


def name_of(beda: Beda) -> str:
    """Return what a value is called in a sentence."""
    return str(beda.nama).replace("_", " ")


def sentence_of(said: str, state: Keadaan, beda: Beda) -> str:
    """Put a value, and what the file and the record say of it, into a sentence."""
    return said.format(
        value=name_of(beda),
        id=state.id,
        form=shown_value(beda.nama, beda.form),
        data=shown_value(beda.nama, beda.data),
    )
