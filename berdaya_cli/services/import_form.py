"""Knowing a form of ours when it comes back: its hidden sheet, its day, its NIHIL."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from berdaya_cli.domain.errors import BerdayaError, UnreadableFileError
from berdaya_cli.domain.formulir import ISIAN, TANDA, VERSI
from berdaya_cli.domain.lembar import Sel, is_blank
from berdaya_cli.domain.periode import parse_periode
from berdaya_cli.language import _
from berdaya_cli.services.kegiatan_by_number import read_past_day
from berdaya_cli.storage.sheets import Sheets
from berdaya_cli.storage.store import Store

_MOST = 50
"""Rows of the hidden sheet, and of the top of the other, that are looked at."""


@dataclass(frozen=True, slots=True)
class TandaFormulir:
    """What a form says of itself.

    Attributes:
        akhir: the last day of its period.
        per: the day that is filled in as that of what it says, as it stands in the cell.
    """

    uid: str
    kabupaten: str
    akhir: str
    per: Sel
    nihil: bool

    def hari(self, asked: str | None, today: str) -> str:
        """Give the day on which what the form says is true: asked for, filled in, or the last one.

        Raises:
            UnreadableFileError: the day that is filled in cannot be.
        """
        if asked is not None:
            return read_past_day(asked, today)
        if is_blank(self.per):
            return min(self.akhir, today)
        text = self.per.isoformat()[:10] if isinstance(self.per, date) else str(self.per)
        try:
            return read_past_day(text, today)
        except BerdayaError as error:
            said = _("The day of the form: {problem}").format(problem=error.message)
            raise UnreadableFileError("form-date", said, hint=error.hint) from error


def read_mark(store: Store, sheets: Sheets) -> TandaFormulir | None:
    """Read the hidden sheet of a form; None where the file is none.

    Raises:
        UnreadableFileError: the form is of a newer berdaya, of another regency, or broken.
    """
    if TANDA not in sheets.names or ISIAN not in sheets.names:
        return None
    said = {
        str(row[0]): row[1] for _n, row in islice(sheets.sheet(TANDA).baris, _MOST) if len(row) > 1
    }
    try:
        uid, kabupaten = str(said["formulir"]), str(said["kabupaten"])
        akhir = parse_periode(str(said["periode"])).akhir
        cells = {name: str(said[name]) for name in ("sel_tanggal", "sel_nihil")}
        versi = int(float(str(said["versi"])))
    except (KeyError, ValueError, BerdayaError) as error:
        said_so = _("The hidden sheet of the form is damaged.")
        hint = _("Copy the rows into a fresh form: berdaya template")
        raise UnreadableFileError("form-damaged", said_so, hint=hint) from error
    if versi > VERSI:
        raise UnreadableFileError(
            "form-newer",
            _("The form was made by a newer berdaya."),
            hint=_("Install the newer version."),
        )
    if kabupaten not in store.kabupaten.codes():
        raise UnreadableFileError(
            "form-of-another", _("The form is of a regency that this database does not hold.")
        )
    top = dict(islice(sheets.sheet(ISIAN).baris, _MOST))
    nihil = str(_cell(top, cells["sel_nihil"]) or "").strip().casefold()
    per = _cell(top, cells["sel_tanggal"])
    return TandaFormulir(uid, kabupaten, akhir, per, nihil in {"ya", "y", "x", "nihil"})


def _cell(top: dict[int, Sequence[Sel]], reference: str) -> Sel:
    """Give what stands in a cell like D3."""
    row = top.get(int(reference[1:]), ())
    column = ord(reference[0]) - ord("A")
    return row[column] if column < len(row) else None
