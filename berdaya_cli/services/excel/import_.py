"""Take in one file: a form that comes back, or a table of others; all of it, or nothing."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from itertools import chain, islice
from pathlib import Path
from typing import IO

from berdaya_cli.domain.errors import (
    BerdayaError,
    InvalidValueError,
    UnreadableFileError,
    UnreadableSourceError,
)
from berdaya_cli.domain.excel.hasil_impor import NASIB, Dilewati, HasilImpor
from berdaya_cli.domain.excel.kepala_tabel import DEEPEST, SEARCHED, find_heading
from berdaya_cli.domain.excel.lembar import Lembar
from berdaya_cli.domain.excel.temuan_impor import Tempat, in_order, shown, temuan_impor
from berdaya_cli.domain.formulir.kode import encode_short
from berdaya_cli.domain.kegiatan.bukti import Salinan
from berdaya_cli.domain.perubahan import Rencana
from berdaya_cli.domain.tanggal import read_past_day
from berdaya_cli.domain.temuan import Temuan
from berdaya_cli.language import N_, _
from berdaya_cli.services.excel.cells import CellReader
from berdaya_cli.services.excel.files import PIPED
from berdaya_cli.services.excel.match import Claimed
from berdaya_cli.services.excel.options import PermintaanImpor, PilihanImpor, read_options
from berdaya_cli.services.excel.pemetaan import answers_that_hold, worth_asking
from berdaya_cli.services.excel.privacy import people_in, person_in_names
from berdaya_cli.services.excel.returned_form import TandaFormulir, home_of, note_back, read_mark
from berdaya_cli.services.excel.rows import Latar
from berdaya_cli.services.excel.sheet import SheetReader
from berdaya_cli.services.excel.write import SheetWriter
from berdaya_cli.services.indikator.form_sheet import take_sheet
from berdaya_cli.storage.excel.sheets import Sheets, open_sheets
from berdaya_cli.storage.store import Store

NO_TABLE = N_("no table")
OTHER_SHEET = N_("not asked for")
HIDDEN_SHEET = N_("a hidden sheet, not read: name it with --lembar if it is meant")


def import_file(
    store: Store,
    path: Path,
    minta: PermintaanImpor,
    *,
    today: str,
    progress: Callable[[float], None],
) -> HasilImpor:
    """Take in one file inside the operation that is open.

    Where it has mistakes, the operation is cancelled, unless the good rows are asked for; what
    would have come of it is shown all the same.

    Raises:
        BerdayaError: an option is wrong, or the database cannot be written.
    """
    taking = _Import(store, path, minta, today, minta.piped if path == PIPED else None)
    try:
        taking.run(taking.take(), progress)
    except UnreadableFileError as error:
        taking.refuse(error.kind, error)
    except UnreadableSourceError as error:
        taking.refuse("unreadable", error)
    return taking.finish()


@dataclass(slots=True)
class _Import:
    """One file under way."""

    store: Store
    path: Path
    minta: PermintaanImpor
    today: str
    piped: IO[bytes] | None
    hasil: HasilImpor = field(init=False)
    writers: list[SheetWriter] = field(default_factory=list)
    nameless: list[SheetReader] = field(default_factory=list)
    """Tables of which it is not known which column names the kegiatan."""

    def __post_init__(self) -> None:
        self.path = Path("stdin") if self.piped else self.path
        self.hasil = HasilImpor(berkas=shown(self.path.name) or "")

    def take(self) -> Salinan:
        """Copy the file, so that what is read is what is kept.

        Raises:
            UnreadableFileError: it is empty, or too large to be looked at.
            StorageError: the system refuses it.
        """
        try:
            return self.store.copies.imports.take(self.path, self.piped)
        except InvalidValueError as error:
            raise UnreadableFileError(error.field, error.message) from error

    def run(self, salinan: Salinan, progress: Callable[[float], None]) -> None:
        self.hasil = replace(self.hasil, sha256=salinan.sha256)
        copy = self.store.copies.imports.taken(salinan.sha256)
        with open_sheets(copy, progress) as (_kind, sheets):
            tanda = read_mark(self.store, sheets, self.minta.lembar)
            home = home_of(self.store, self.minta.kabupaten, tanda)
            options = read_options(self.store, self.minta, home)
            hari = self._day() or (tanda.hari(self.today) if tanda else None)
            kini = hari or (min(tanda.akhir, self.today) if tanda else self.today)
            self.hasil = replace(
                self.hasil,
                formulir=tanda.uid if tanda else None,
                tanggal=kini,
                nihil=bool(tanda and tanda.nihil),
            )
            cells = CellReader(self.store, home)
            answers = answers_that_hold(self.store, home, self.minta)
            known = self.store.impor.is_known(salinan.sha256, nihil=self.hasil.nihil)
            impor = self._note_file(home, salinan, kini, tanda, known=known)
            seen = Claimed()
            self._add(person_in_names(self.hasil.berkas, (self.path.name, *sheets.names)))
            wanted = self._wanted(sheets, tanda)
            for name in sheets.names:
                if name not in wanted:
                    self._look_through(sheets.sheet(name))
            for name in wanted:
                lembar = sheets.sheet(name)
                latar = self._latar(name, home, options, tanda, hari, kini)
                reader = SheetReader(lembar, latar, cells, options.kolom, answers)
                writer = SheetWriter(
                    self.store, reader, self.minta, impor, known_file=known, before=seen
                )
                writer.run()
                if reader.kepala is not None:
                    self.writers.append(writer)
                    continue
                self._look_through(sheets.sheet(name))
                self._pass_over(name, NO_TABLE)
                self.nameless += [reader] if reader.nameless else []
            if tanda:
                self._take_indicators(sheets, tanda)
        self._check_nihil()
        self.nameless = [] if self.writers else self.nameless
        self._check_tables()

    def _check_tables(self) -> None:
        """Report a file of which no table can be read."""
        if self.nameless:
            self._add(chain(*(reader.notes.temuan for reader in self.nameless)))
        elif not self.writers:
            said = _("No table of kegiatan was found: no row names three columns that are known.")
            hint = _("Say what columns are with --kolom, or which sheet with --lembar.")
            self._note("no-table", said, hint)

    def _latar(  # noqa: PLR0913, PLR0917  what holds for every row, gathered from these
        self,
        lembar: str,
        home: str,
        options: PilihanImpor,
        tanda: TandaFormulir | None,
        hari: str | None,
        kini: str,
    ) -> Latar:
        return Latar(
            berkas=self.hasil.berkas,
            lembar=shown(lembar) or "",
            home=home,
            bawaan=tanda.lingkup if tanda else options.bawaan,
            hari=hari,
            kini=kini,
            formulir=tanda.uid if tanda else "",
            periode=(tanda.mulai, tanda.akhir) if tanda else None,
            satuan=options.satuan,
        )

    def _day(self) -> str | None:
        return read_past_day(self.minta.tanggal, self.today) if self.minta.tanggal else None

    def _note_file(
        self, home: str, salinan: Salinan, hari: str, tanda: TandaFormulir | None, *, known: bool
    ) -> Callable[[], int]:
        """Note the file at once; one that came in before, only where it has news."""
        form, nihil, numbers = self.hasil.formulir, self.hasil.nihil, list[int]()

        def number() -> int:
            if not numbers:
                impor = self.store.impor
                numbers.append(impor.add(home, salinan, tanggal=hari, formulir=form, nihil=nihil))
                if tanda is not None:
                    note_back(self.store, tanda, numbers[0], self.today)
            return numbers[0]

        if not known:
            number()
        return number

    def _wanted(self, sheets: Sheets, tanda: TandaFormulir | None) -> list[str]:
        """Choose the sheets to read, and list the others."""
        if tanda:
            self._look_at_other_sheets(sheets, tanda)
            return [tanda.lembar]
        asked = self.minta.lembar
        for name in asked:
            if name not in sheets.names:
                known = ", ".join(name for name, seen in sheets.names.items() if seen)
                said = _("There is no sheet '{name}'.").format(name=name)
                self._note("no-sheet", said, _("There are: {names}").format(names=known))
        wanted = []
        for name, seen in sheets.names.items():
            if name in asked or (not asked and seen):
                wanted.append(name)
            else:
                self._pass_over(name, OTHER_SHEET if seen else HIDDEN_SHEET)
        return wanted

    def _look_at_other_sheets(self, sheets: Sheets, tanda: TandaFormulir) -> None:
        """Report tables beside the one of a form: nobody would read them."""
        for name, seen in sheets.names.items():
            if name == tanda.lembar or name in tanda.lain or not seen:
                continue
            if self.minta.lembar:
                self._pass_over(name, OTHER_SHEET)
                continue
            lembar = sheets.sheet(name)
            head = list(islice(lembar.baris, SEARCHED + DEEPEST))
            if find_heading(head, lembar.gabung, {}) is None:
                self._pass_over(name, NO_TABLE)
                continue
            said = _("Sheet '{name}' is not read: only {isian} is.")
            hint = _("Move its rows to the sheet {isian}.").format(isian=tanda.lembar)
            self._note("other-sheet", said.format(name=name, isian=tanda.lembar), hint)

    def _take_indicators(self, sheets: Sheets, tanda: TandaFormulir) -> None:
        """Take in the sheets of a form on which indicators are filled."""
        source = _("Form {code}").format(code=encode_short(tanda.uid))
        home, said = tanda.kabupaten, list[str]()
        for name in tanda.indikator:
            rows = sheets.sheet(name).baris
            for number, one in take_sheet(self.store, home, rows, source, today=self.today):
                if isinstance(one, Rencana):
                    said += one.uraian
                    continue
                place = Tempat(lembar=name, baris=number)
                what = (one.code, one.message, one.hint)
                self._add([temuan_impor(self.hasil.berkas, place, *what)])
        self.hasil = replace(self.hasil, pengukuran=tuple(said))

    def _check_nihil(self) -> None:
        news = sum(writer.count("baru") + writer.count("berubah") for writer in self.writers)
        if self.hasil.nihil and news:
            said = _("NIHIL is marked, and {n} rows tell of activity.").format(n=news)
            self._note("nihil", said, _("Empty the mark, or take the rows out."))

    def _look_through(self, lembar: Lembar) -> None:
        """Look for people in a sheet that is not taken in."""
        self._add(people_in(self.hasil.berkas, lembar))

    def _pass_over(self, lembar: str, reason: str) -> None:
        skipped = Dilewati(shown(lembar) or "", "", _(reason))
        self.hasil = replace(self.hasil, dilewati=(*self.hasil.dilewati, skipped))

    def _note(self, jenis: str, pesan: str, saran: str) -> None:
        self._add([temuan_impor(self.hasil.berkas, Tempat(), jenis, pesan, saran)])

    def _add(self, temuan: Iterable[Temuan]) -> None:
        self.hasil = replace(self.hasil, temuan=(*self.hasil.temuan, *temuan))

    def refuse(self, jenis: str, error: BerdayaError) -> None:
        """Note that the file as a whole cannot be taken in."""
        self._note(jenis, error.message, error.hint)
        self.writers.clear()
        self.nameless.clear()

    def finish(self) -> HasilImpor:
        """Put together what came of it, and cancel the operation where it has mistakes."""
        of_sheets = chain(*(in_order(writer.notes.temuan) for writer in self.writers))
        temuan = (*self.hasil.temuan, *of_sheets)
        hasil = replace(
            self.hasil,
            jumlah=tuple((fate, sum(w.count(fate) for w in self.writers)) for fate in NASIB),
            baris=tuple(chain(*(writer.baris for writer in self.writers))),
            hilang=tuple(chain(*(writer.hilang for writer in self.writers))),
            dilewati=(*self.hasil.dilewati, *chain(*(w.reader.dilewati for w in self.writers))),
            temuan=temuan,
            terbaca=bool(self.writers),
            pemetaan=tuple(filter(None, (w.reader.answered() for w in self.writers))),
        )
        readers = self.nameless or [writer.reader for writer in self.writers]
        questions = chain(*(reader.questions() for reader in readers))
        hasil = replace(hasil, pertanyaan=worth_asking(hasil, questions))
        whole_file = any(dict(one.tempat)["baris"] is None for one in self.hasil.temuan)
        people = any(one.jenis == "personal-data" for one in temuan)
        nothing_good = not hasil.pengukuran and not any(
            n for fate, n in hasil.jumlah if fate != "ditolak"
        )
        if hasil.salah and (whole_file or people or nothing_good or not self.minta.sebagian):
            self.store.transaction.cancel()
            return hasil
        news = any(n for _fate, n in hasil.jumlah[:2]) or bool(hasil.pengukuran)
        return replace(hasil, ditulis=news or hasil.nihil)
