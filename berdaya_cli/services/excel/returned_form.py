"""Knowing a form of ours when it comes back: its hidden sheet, its day, its NIHIL."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Any

from berdaya_cli.domain.errors import BerdayaError, UnreadableFileError
from berdaya_cli.domain.excel.kolom import DAY_LABEL, ISIAN, TANDA, VERSI
from berdaya_cli.domain.excel.lembar import Sel, column_letter, is_blank
from berdaya_cli.domain.periode import parse_periode
from berdaya_cli.domain.tanggal import read_past_day
from berdaya_cli.language import _
from berdaya_cli.storage.excel.sheets import Sheets
from berdaya_cli.storage.store import Store

_CELL = {f"{column_letter(n)}{row}": n for n in range(26) for row in range(1, 10)}
"""The columns of the cells in which a form can have its boxes."""
_NOT_NIHIL = {"", "tidak", "t", "no", "-", "belum"}
_MOST = 50
"""Rows of the hidden sheet, and of the top of the other, that are looked at."""


@dataclass(frozen=True, slots=True)
class TandaFormulir:
    """What a form says of itself.

    Attributes:
        mulai: the first day of its period; akhir: the last one.
        per: the day that is filled in as that of what it says, as it stands in the cell.
        lingkup: the codes of its pelaksana, kecamatan and fokus, as far as it is about one.
    """

    uid: str
    kabupaten: str
    mulai: str
    akhir: str
    per: Sel
    nihil: bool
    lingkup: Mapping[str, str]

    def hari(self, today: str) -> str | None:
        """Return the day that is filled in; None where none is.

        Raises:
            UnreadableFileError: the day that is filled in cannot be.
        """
        if is_blank(self.per):
            return None
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
    if TANDA not in sheets.names:
        return None
    rows = islice(sheets.sheet(TANDA).baris, _MOST)
    said = {str(row[0]): str(row[1]) for _n, row in rows if len(row) > 1}
    try:
        uid, home, versi = said["formulir"], said["kabupaten"], int(float(said["versi"]))
        periode = parse_periode(said["periode"])
        columns = [_CELL[said[name]] for name in ("sel_tanggal", "sel_nihil")]
    except (KeyError, ValueError, OverflowError, BerdayaError) as error:
        said_so = _("The hidden sheet of the form is damaged.")
        hint = _("Copy the rows into a fresh form: berdaya template --output formulir.xlsx")
        raise UnreadableFileError("form-damaged", said_so, hint=hint) from error
    _check(store, sheets, versi, home)
    if said.get("contoh") == "ya" and not store.contoh:
        said_so = _("The form is of sample data: invented, none of it is real.")
        raise UnreadableFileError("sample-form", said_so)
    per, nihil = _boxes(sheets, columns)
    return TandaFormulir(
        uid=uid,
        kabupaten=home,
        mulai=periode.mulai,
        akhir=periode.akhir,
        per=per,
        nihil=str(nihil or "").strip().casefold() not in _NOT_NIHIL,
        lingkup=dict(_scope(store, home, said)),
    )


def _check(store: Store, sheets: Sheets, versi: int, home: str) -> None:
    if versi > VERSI:
        raise UnreadableFileError(
            "form-newer",
            _("The form was made by a newer berdaya."),
            hint=_("Install the newer version."),
        )
    if home not in store.kabupaten.codes():
        raise UnreadableFileError(
            "form-of-another", _("The form is of a regency that this database does not hold.")
        )
    if ISIAN not in sheets.names:
        raise UnreadableFileError(
            "form-damaged",
            _("The sheet {name} of the form is not there.").format(name=ISIAN),
            hint=_("Give the filled sheet its old name back."),
        )


def _boxes(sheets: Sheets, columns: Sequence[int]) -> tuple[Sel, Sel]:
    """Return the day and the mark of no activity, on whatever row their labels stand now."""
    for _number, row in islice(sheets.sheet(ISIAN).baris, _MOST):
        if any(str(cell).startswith(DAY_LABEL) for cell in row if isinstance(cell, str)):
            day, nihil = (row[column] if column < len(row) else None for column in columns)
            return day, nihil
    return None, None


def _scope(store: Store, home: str, said: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Return what the form is about, as far as this database knows it."""
    finders: dict[str, Callable[[str, str], Any]] = {
        "pelaksana": store.lembaga.find,
        "kecamatan": store.kecamatan.find,
        "fokus": store.fokus.find,
    }
    for name, find in finders.items():
        with suppress(BerdayaError):
            if kode := said.get(name):
                yield name, find(kode, home).kode
