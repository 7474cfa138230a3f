"""Knowing a form of ours when it comes back, by what stands in it, wherever and under any name."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import islice
from typing import Any
from uuid import UUID

from berdaya_cli.domain.errors import BerdayaError, InvalidValueError, UnreadableFileError
from berdaya_cli.domain.excel.lembar import BarisLembar, Sel, is_blank
from berdaya_cli.domain.excel.tanda_lembar import boxes_of, codes_in, is_filled, is_nihil
from berdaya_cli.domain.excel.tata_letak import (
    CODE_LABEL,
    DAY_LABEL,
    GUIDE_TITLE,
    ISIAN,
    NIHIL_LABELS,
    PAPER_TITLE,
    POST_LABEL,
    SCOPES,
    VERSI,
)
from berdaya_cli.domain.formulir.formulir import Formulir
from berdaya_cli.domain.formulir.kode import decode, decode_short, encode_short
from berdaya_cli.domain.indikator.lembar import TITLE
from berdaya_cli.domain.periode import Periode, parse_periode
from berdaya_cli.domain.privasi import check_personal
from berdaya_cli.domain.tanggal import read_past_day
from berdaya_cli.language import _
from berdaya_cli.services.excel.cells import as_text
from berdaya_cli.services.scope import find_home
from berdaya_cli.storage.excel.sheets import Sheets
from berdaya_cli.storage.store import Store

_MOST = 50
"""Rows of the top of a sheet in which marks are looked for."""
_CODE = re.compile(
    rf"{CODE_LABEL}\s*:?\s*([0-9A-Z]{{5}}\s*-\s*[0-9A-Z]{{5}}[0-9A-Z*])", re.IGNORECASE
)
_FACTS = {"formulir", "versi"}
"""By these the hidden sheet is known."""


@dataclass(frozen=True, slots=True)
class TandaFormulir:
    """What a form says of itself.

    Attributes:
        lembar: the name of the sheet that is filled in.
        lain: the names of its other sheets, which hold nothing to take in.
        indikator: the names of those on which indicators are filled.
        periode: the code of its period; mulai is its first day, akhir the last one.
        per: the day that is filled in as that of what it says, as it stands in the cell.
        jabatan: the office of whoever filled it in.
        lingkup: the codes of its pelaksana, kecamatan and fokus, as far as it is about one.
    """

    uid: str
    lembar: str
    lain: frozenset[str]
    indikator: tuple[str, ...]
    kabupaten: str
    periode: str
    mulai: str
    akhir: str
    per: Sel
    nihil: bool
    jabatan: str | None
    lingkup: Mapping[str, str]

    def hari(self, today: str) -> str | None:
        """Return the day that is filled in; None where none is.

        Raises:
            UnreadableFileError: the day that is filled in cannot be.
        """
        if is_blank(self.per):
            return None
        try:
            return read_past_day(as_text(self.per), today)
        except BerdayaError as error:
            said = _("The day of the form: {problem}").format(problem=error.message)
            raise UnreadableFileError("form-date", said, hint=error.hint) from error


def note_back(store: Store, tanda: TandaFormulir, impor: int, today: str) -> None:
    """Note that a form is back as a file; one that went out from elsewhere is noted as well."""
    scope = {name: tanda.lingkup.get(name) for name in SCOPES}
    home, periode = tanda.kabupaten, tanda.periode
    form = Formulir(kabupaten=home, periode=periode, tanggal=today, **scope)
    store.formulir.know(tanda.uid, form)
    store.register.add_import(impor, today, tanda.jabatan)


def home_of(store: Store, asked: str | None, tanda: TandaFormulir | None) -> str:
    """Find the regency that the file is of.

    Raises:
        UnreadableFileError: nothing says which one, or the form is of another.
    """
    if tanda is None:
        try:
            return find_home(store, asked)
        except InvalidValueError as error:
            raise UnreadableFileError("which-regency", error.message, hint=error.hint) from error
    if asked is not None and find_home(store, asked) != tanda.kabupaten:
        said = _("The form is of {home}, not of {asked}.")
        name = store.kabupaten.nama(tanda.kabupaten)
        raise UnreadableFileError("form-of-another", said.format(home=name, asked=asked))
    return tanda.kabupaten


@dataclass(slots=True)
class _Marks:
    """The marks that the sheets of a file bear."""

    said: dict[str, str] | None = None
    """The facts of the hidden sheet."""
    codes: dict[str, str] = field(default_factory=dict)
    """The code that people see, by sheet."""
    indicators: list[str] = field(default_factory=list)
    other: set[str] = field(default_factory=set)
    """The sheets that hold nothing to take in: of facts, to read, to print."""
    tops: dict[str, list[BarisLembar]] = field(default_factory=dict)


def read_mark(store: Store, sheets: Sheets, asked: Sequence[str] = ()) -> TandaFormulir | None:
    """Read the marks of a form; None where the file is none.

    Args:
        store: the record, which knows the forms that went out.
        sheets: those of the file.
        asked: the names of those that are to be read; without one all.

    Raises:
        UnreadableFileError: the form is of a newer berdaya, of another regency, or broken; or
            there are several.
    """
    marks = _look_for_marks(sheets)
    codes = {name: code for name, code in marks.codes.items() if not asked or name in asked}
    if marks.said is None and not codes:
        marks.said = _by_codes_of_rows(store, marks, sheets)
        if marks.said is None:
            return None
    if len(set(codes.values())) > 1:
        raise UnreadableFileError(
            "several-forms",
            _("The file holds several forms: {names}.").format(names=", ".join(codes)),
            hint=_("Take them in one by one, like --lembar '{name}'.").format(
                name=next(iter(codes))
            ),
        )
    code = next(iter(codes.values()), None)
    said = marks.said
    if said is None or (code is not None and _short(said) not in {None, code}):
        said = _known_form(store, code or "")
    uid, home, periode = _facts(store, said)
    lembar = next(iter(codes), None) or _sheet_of(marks, sheets)
    if said.get("contoh") == "ya" and not store.contoh:
        said_so = _("The form is of sample data: invented, none of it is real.")
        raise UnreadableFileError("sample-form", said_so)
    boxes = boxes_of(marks.tops[lembar])
    return TandaFormulir(
        uid=uid,
        lembar=lembar,
        lain=frozenset((*marks.other, *marks.indicators)),
        indikator=tuple(marks.indicators),
        kabupaten=home,
        periode=periode.kode,
        mulai=periode.mulai,
        akhir=periode.akhir,
        per=boxes.get(DAY_LABEL),
        nihil=any(is_nihil(boxes.get(label)) for label in NIHIL_LABELS),
        jabatan=_post(boxes.get(POST_LABEL)),
        lingkup=dict(_scope(store, home, said)),
    )


def _look_for_marks(sheets: Sheets) -> _Marks:
    marks = _Marks()
    for name in sheets.names:
        top = marks.tops[name] = list(islice(sheets.sheet(name).baris, _MOST))
        texts = [cell.strip() for _number, row in top for cell in row if isinstance(cell, str)]
        facts = {str(row[0]): str(row[1]) for _number, row in top if len(row) > 1}
        if marks.said is None and facts.keys() >= _FACTS:
            marks.said = facts
            marks.other.add(name)
        elif TITLE in texts:
            marks.indicators.append(name)
        elif GUIDE_TITLE in texts or (PAPER_TITLE in texts and not is_filled(top)):
            marks.other.add(name)
        elif PAPER_TITLE in texts:
            continue
        elif code := next((match[1] for text in texts if (match := _CODE.search(text))), None):
            marks.codes[name] = "".join(code.split()).upper()
    return marks


def _short(said: Mapping[str, str]) -> str | None:
    try:
        return encode_short(said["formulir"])
    except ValueError:
        return None


def _known_form(store: Store, code: str) -> dict[str, str]:
    """Return what the record knows of a form that bears a code."""
    begin = decode_short(code)
    if begin is None:
        said = _("The code of the form cannot be right: {code}.").format(code=code)
        raise UnreadableFileError(
            "form-code", said, hint=_("Compare it with the form, letter by letter.")
        )
    found = store.formulir.that_begins(begin)
    if found is None:
        raise UnreadableFileError(
            "form-unknown",
            _("No form with the code {code} went out from this record.").format(code=code),
            hint=_("Send the workbook as it came; or merge the file of the office that made it."),
        )
    return found


def _by_codes_of_rows(store: Store, marks: _Marks, sheets: Sheets) -> dict[str, str] | None:
    """Return the one form that all rows with codes went out with, where nothing else names it."""
    codes = [code for name in _shown(marks, sheets) for code in codes_in(marks.tops[name])]
    forms = store.isian.forms_of(uid for code in codes if (uid := decode(code)) is not None)
    return store.formulir.that_begins(forms[0]) if len(forms) == 1 else None


def _facts(store: Store, said: Mapping[str, str]) -> tuple[str, str, Periode]:
    try:
        uid, home, versi = str(UUID(said["formulir"])), said["kabupaten"], int(float(said["versi"]))
        periode = parse_periode(said["periode"])
    except (KeyError, ValueError, OverflowError, BerdayaError) as error:
        said_so = _("The hidden sheet of the form is damaged.")
        hint = _("Copy the rows into a fresh form: berdaya template --output formulir.xlsx")
        raise UnreadableFileError("form-damaged", said_so, hint=hint) from error
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
    return uid, home, periode


def _sheet_of(marks: _Marks, sheets: Sheets) -> str:
    """Return the sheet that is filled in where none bears the code that people see.

    The first layout had none, and the top of a sheet can be cut off.
    """
    shown = _shown(marks, sheets)
    if ISIAN in shown:
        return ISIAN
    tables = [name for name in shown if any(codes_in(marks.tops[name]))]
    if len(tables) == 1:
        return tables[0]
    raise UnreadableFileError(
        "form-damaged",
        _("The sheet {name} of the form is not there.").format(name=ISIAN),
        hint=_("Give the filled sheet its old name back."),
    )


def _shown(marks: _Marks, sheets: Sheets) -> list[str]:
    others = {*marks.other, *marks.indicators}
    return [name for name, seen in sheets.names.items() if seen and name not in others]


def _post(value: Sel) -> str | None:
    """Return the office of whoever filled the form in; the register keeps it.

    Raises:
        UnreadableFileError: it holds a number of a person.
    """
    text = "" if is_blank(value) else as_text(value).strip(" []")
    try:
        check_personal(text)
    except BerdayaError as error:
        raise UnreadableFileError("personal-data", error.message, hint=error.hint) from error
    return text or None


def _scope(store: Store, home: str, said: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Return what the form is about, as far as this database knows it."""
    finders: dict[str, Callable[[str, str], Any]] = {"pelaksana": store.lembaga.find}
    finders |= {"kecamatan": store.kecamatan.find, "fokus": store.fokus.find}
    for name, find in finders.items():
        with suppress(BerdayaError):
            if kode := said.get(name):
                yield name, find(kode, home).kode
