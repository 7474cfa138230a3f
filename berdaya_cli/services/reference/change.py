"""Add and correct rows of reference data: bodies, decrees, sources, officials, events, lists."""

from dataclasses import dataclass, fields, replace
from functools import partial
from itertools import chain, count

from berdaya_cli.domain.errors import ConflictError, NothingToChangeError
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.perubahan import Rencana
from berdaya_cli.domain.row import LISTS, Row, slug
from berdaya_cli.language import _
from berdaya_cli.services.citations import Citations
from berdaya_cli.services.differences import differences
from berdaya_cli.services.reference.fields import (
    FieldReader,
    Values,
    literal_words,
    parse_word,
)
from berdaya_cli.services.reference.rules import check_rules, check_what_hangs_on_it
from berdaya_cli.services.scope import find_home
from berdaya_cli.storage.store import Store

Isian = str | tuple[str, ...] | None
"""What a user gives for a field: a text, several, or nothing."""


@dataclass(frozen=True, slots=True)
class PermintaanRujukan:
    """What the user says of a row of reference data, as typed.

    Attributes:
        kind: which class of row it is.
        isian: each field by its name, and ``hapus_...`` for words that a list is to lose.
    """

    kind: type[Row]
    kabupaten: str | None
    isian: tuple[tuple[str, Isian], ...]

    @classmethod
    def of(cls, kind: type[Row], kabupaten: str | None, **isian: Isian) -> "PermintaanRujukan":
        """Take the options of a command as they are."""
        return cls(kind, kabupaten, tuple((k, v) for k, v in isian.items() if v))

    def texts(self) -> dict[str, str]:
        """Return the fields that are one text."""
        return {name: value for name, value in self.isian if isinstance(value, str)}

    def words(self, name: str) -> tuple[str, ...]:
        """Return the words of a list."""
        value = dict(self.isian).get(name)
        return value if isinstance(value, tuple) else ()


def add_reference(store: Store, minta: PermintaanRujukan) -> Rencana:
    """Add a row; its code is made of its name where none is given.

    Raises:
        BerdayaError: what is not known, cannot be, or is there already; every mistake is reported.
    """
    check, kind = Mistakes(), minta.kind
    home = check.settle(check.note(find_home, store, minta.kabupaten))
    cited = Citations(store, home)
    given = minta.texts()
    kode = given.pop("kode", None)
    values = FieldReader(store, kind, home, cited, {}).read(given, check)
    lists = {name: _read_words(minta, name, check) for name in LISTS if minta.words(name)}
    check.stop()
    if "urutan" in _names_of(kind) and "urutan" not in values:
        values["urutan"] = store.reference.next_place(kind, home)
    there = {str(one.columns()["kode"]): one for one in store.reference.all_of(kind, home)}
    base = kode or _code_for(kind, values)
    if base in there and (kode or _says_all(there[base], values)):
        raise ConflictError(
            _("Already there: {tabel} {kode}; nothing was written."),
            hint=_("Correct it with: {command}; a real second one needs another --kode.").format(
                command=f"berdaya edit-{_hyphened(kind)} {base}"
            ),
            tabel=_spoken(kind),
            kode=base,
        )
    free = chain((base,), (f"{base}-{number}" for number in count(2)))
    values["kode"] = next(code for code in free if code not in there)
    row = check.settle(check.note(partial(kind, **values, **lists)))
    notes = check_rules(store, home, None, row)
    store.reference.add(row, home)
    said = _("{tabel} {kode}: {nama}").format(
        tabel=_spoken(kind), kode=values["kode"], nama=_called(kind, values)
    )
    return Rencana(uraian=(said,), catatan=(*cited.catatan, *notes))


def edit_reference(store: Store, asked: str, minta: PermintaanRujukan) -> Rencana:
    """Change what is given of a row; the rest stays. Each change is reported, before and after.

    Raises:
        BerdayaError: what is not known or cannot be; every mistake is reported.
    """
    check, kind = Mistakes(), minta.kind
    if not minta.isian:
        check.add(NothingToChangeError(f"edit-{_hyphened(kind)}"))
    home = check.settle(check.note(find_home, store, minta.kabupaten))
    before = check.settle(check.note(store.reference.find, kind, asked, home))
    cited = Citations(store, home)
    reader = FieldReader(store, kind, home, cited, before.columns())
    values = reader.read({k: v for k, v in minta.texts().items() if k != "kode"}, check)
    lists = {
        name: _changed_words(minta, name, words, check) for name, words in before.lists().items()
    }
    check.stop()
    after = check.settle(check.note(partial(replace, before, **values, **lists)))  # type: ignore[type-var]  # every Row is a dataclass
    said = tuple(differences(before.shown(), after.shown()))
    if not said:
        return Rencana(tetap=1)
    notes = check_rules(store, home, before, after)
    store.reference.change(before, after, home)
    check_what_hangs_on_it(store, home, after)
    head = f"{_spoken(kind)} {before.columns()['kode']}"
    return Rencana(
        uraian=tuple(f"{head}, {line}" for line in said), catatan=(*cited.catatan, *notes)
    )


def _read_words(minta: PermintaanRujukan, name: str, check: Mistakes) -> tuple[str, ...]:
    allowed = literal_words(minta.kind, name)
    found = check.note_all(
        lambda text: parse_word(name, text, allowed) if allowed else " ".join(text.split()),
        minta.words(name),
    )
    return tuple(dict.fromkeys(found))


def _changed_words(
    minta: PermintaanRujukan, name: str, now: tuple[str, ...], check: Mistakes
) -> tuple[str, ...]:
    """Return the words of a list after some come and some go."""
    gone = {text.casefold().strip() for text in minta.words(f"hapus_{name}")}
    for text in sorted(gone - {word.casefold() for word in now}):
        check.note(_not_there, name, text)
    stay = [word for word in now if word.casefold() not in gone]
    there = {word.casefold() for word in stay}
    new = [word for word in _read_words(minta, name, check) if word.casefold() not in there]
    return tuple(sorted({*stay, *new}))


def _not_there(name: str, text: str) -> None:
    raise ConflictError(_("'{text}' is no {name} of it."), text=text, name=name)


def _names_of(kind: type[Row]) -> set[str]:
    return {f.name for f in fields(kind)}  # type: ignore[arg-type]  # every Row is a dataclass


_CODED_BY = {"lembaga": ("singkatan",), "pembina": ("kedudukan", "lembaga", "jabatan", "nama")}
"""What the code of a new row is made of, where it is not what people call it."""


def _code_for(kind: type[Row], values: Values) -> str:
    """Make a code: anggota-dinkes, sk-camat-kejobong-411-7-2025."""
    parts = [str(values[name]) for name in _CODED_BY.get(kind.tabel, ()) if values.get(name)]
    return slug(" ".join(parts) or _called(kind, values))


def _says_all(row: Row, values: Values) -> bool:
    """Return whether a row says already all that is said of a new one."""
    known = row.columns()
    return all(known[name] == value for name, value in values.items() if name != "urutan")


def _called(kind: type[Row], values: Values) -> str:
    """Call a row by what people call it."""
    names = (*kind.sebutan, "lembaga") if kind.tabel == "pembina" else kind.sebutan
    return ", ".join(str(values[name]) for name in names if values.get(name) and name != "tautan")


def _spoken(kind: type[Row]) -> str:
    return kind.tabel.replace("_", " ").capitalize()


def _hyphened(kind: type[Row]) -> str:
    return kind.tabel.replace("_", "-")
