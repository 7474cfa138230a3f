"""Fill indicators: what is aimed at, and what was measured."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import partial

from berdaya_cli.domain.errors import (
    BerdayaError,
    InvalidValueError,
    SeveralError,
    UsageError,
)
from berdaya_cli.domain.indikator.catatan import (
    BarisUkur,
    Pengukuran,
    PengukuranTercatat,
    Target,
    TargetTercatat,
    Terisi,
    check_filling,
)
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.periode import Periode, parse_periode
from berdaya_cli.domain.perubahan import Rencana
from berdaya_cli.domain.reference.indikator import Indikator
from berdaya_cli.domain.reference.nilai import (
    parse_nilai,
    parse_of_calendar,
    write_in_unit,
    write_nilai,
)
from berdaya_cli.domain.tanggal import nama_tanggal, read_past_day
from berdaya_cli.domain.text import NOTHING
from berdaya_cli.language import _
from berdaya_cli.services.citations import Citations
from berdaya_cli.services.scope import find_home
from berdaya_cli.storage.store import Store

_NEEDED = ("indikator", "periode", "sumber")
_PARTS = ("nilai", "pembilang", "penyebut")


@dataclass(frozen=True, slots=True, kw_only=True)
class PermintaanUkur:
    """What the user says.

    Attributes:
        ralat: whether it puts right what was never so.
        dari_formulir: whether it comes back with a form: the same value is no news there, whatever
            it is said to come from.
    """

    baris: Sequence[BarisUkur]
    kabupaten: str | None = None
    ralat: bool = False
    dari_formulir: bool = False


def measure(store: Store, minta: PermintaanUkur, *, today: str) -> Rencana:
    """Add targets and measurements as dated rows: all of them, or none.

    Raises:
        BerdayaError: what is not known or cannot be; every mistake, with the number of its row
            where there are several.
    """
    home = find_home(store, minta.kabupaten)
    cited = Citations(store, home)
    filler = _Filler(store, home, cited, today, minta)
    errors: list[BerdayaError] = []
    for number, row in enumerate(minta.baris, start=1):
        try:
            filler.fill(row)
        except BerdayaError as error:
            for one in error.each:
                if len(minta.baris) > 1:
                    one.begin_with(_("No. {n}").format(n=number))
                errors.append(one)
    if errors:
        raise SeveralError(tuple(errors)) if len(errors) > 1 else errors[0]
    return Rencana(
        uraian=tuple(filler.said), tetap=filler.same, catatan=(*cited.catatan, *filler.notes)
    )


class _Filler:
    """Writes row after row, and keeps what is to be said of them."""

    def __init__(
        self, store: Store, home: str, cited: Citations, today: str, minta: PermintaanUkur
    ) -> None:
        self._store, self._home, self._cited, self._today = store, home, cited, today
        self._ralat = minta.ralat
        self._compared = _PARTS if minta.dari_formulir else (*_PARTS, "sumber")
        self.said: list[str] = []
        self.notes: list[str] = []
        self.same = 0
        self._taken = set[tuple[type[Terisi], str, str | None, str, str]]()

    def fill(self, row: BarisUkur) -> None:
        """Add what one row says.

        Raises:
            BerdayaError: what is not known or cannot be; every mistake is reported.
        """
        _check_complete(row)
        check = Mistakes()
        indikator = check.note(
            self._store.reference.find, Indikator, row.indikator or "", self._home
        )
        periode = check.note(parse_of_calendar, row.periode or "")
        place = (
            check.note(self._store.kecamatan.find, row.kecamatan, self._home)
            if row.kecamatan
            else None
        )
        day = check.note(read_past_day, row.tanggal, self._today)
        values = {name: check.note(_read, getattr(row, name)) for name in (*_PARTS, "target")}
        check.stop()
        found, when = check.settle(indikator), check.settle(periode)
        common = Terisi(
            indikator=found.kode,
            kecamatan=place.kode if place else None,
            periode=when.kode,
            tanggal=check.settle(day),
        )
        aimed, measured = self._rows(row, found, when, common, values)
        nama = found.nama if place is None else f"{found.nama}, {place.nama}"
        if aimed is not None:
            self._add_target(f"{nama}, {when.nama}", found, replace(aimed, sumber=row.sumber))
        if measured is not None:
            self._add_pengukuran(
                f"{nama}, {when.nama}", found, replace(measured, sumber=row.sumber)
            )

    def _rows(
        self,
        row: BarisUkur,
        found: Indikator,
        when: Periode,
        common: Terisi,
        values: Mapping[str, int | None],
    ) -> tuple[Target | None, Pengukuran | None]:
        """Return the target and the value of a row, as far as it names them."""
        check = Mistakes()
        aimed = measured = None
        if row.target is not None:
            aimed = Target(**asdict(common), nilai=values["target"])
        if any(getattr(row, name) is not None for name in _PARTS):
            measured = check.note(
                partial(
                    Pengukuran,
                    **asdict(common),
                    nilai=values["nilai"],
                    pembilang=values["pembilang"],
                    penyebut=values["penyebut"],
                )
            )
            if when.mulai > self._today:
                check.add(_not_begun(when.nama))
        for one in filter(None, (aimed, measured)):
            check.note(check_filling, found, one)
            key = (type(one), one.indikator, one.kecamatan, one.periode, one.tanggal)
            if key in self._taken:
                check.add(InvalidValueError(_("It is said a second time, of the same day.")))
            self._taken.add(key)
        check.stop()
        return aimed, measured

    def _add_target(self, what: str, indikator: Indikator, row: Target) -> None:
        table = self._store.target
        before = table.latest(self._home, row.indikator, row.kecamatan, row.periode)
        if before is not None and self._says_the_same(before, row):
            return
        self._check_order(before, row, gone=row.nilai is None)
        row = replace(row, sumber=self._cited.sumber(row.sumber))
        if self._ralat and before:
            number = before.id
            table.correct(number, row)
        else:
            number = table.add(self._home, row)
        said = _("Target {id}, {what}: {value}").format(
            id=number, what=what, value=_in_unit(row.nilai, indikator)
        )
        if before and not self._ralat and parse_periode(row.periode).akhir < row.tanggal:
            late = _(
                "{what} is over: reports go on with {value}. If the target changed before, say"
                " when: --tanggal"
            )
            self.notes.append(late.format(what=what, value=_in_unit(before.nilai, indikator)))
        self._say(said, _in_unit(before.nilai, indikator) if before else "")

    def _add_pengukuran(self, what: str, indikator: Indikator, row: Pengukuran) -> None:
        table = self._store.pengukuran
        before = table.latest(self._home, row.indikator, row.kecamatan, row.periode)
        if before is not None and self._says_the_same(before, row):
            return
        self._check_order(before, row, gone=not row.reported)
        row = replace(row, sumber=self._cited.sumber(row.sumber))
        if self._ralat and before:
            number = before.id
            table.correct(number, row)
        else:
            number = table.add(self._home, row)
        for other in self._wider(row):
            wider = _("{periode} has a value of its own ({value}), which this one does not change.")
            value = _as_measured(other, indikator)
            self.notes.append(wider.format(periode=other.when.nama, value=value))
        said = _("Pengukuran {id}, {what}: {value}").format(
            id=number, what=what, value=_as_measured(row, indikator)
        )
        self._say(said, _as_measured(before, indikator) if before else "")

    def _wider(self, row: Pengukuran) -> Iterator[PengukuranTercatat]:
        """Return the values that hold of longer periods around that of a row."""
        own = parse_periode(row.periode)
        latest: dict[str, PengukuranTercatat] = {}
        for other in self._store.pengukuran.of_kabupaten(self._home):
            if (other.indikator, other.kecamatan) == (row.indikator, row.kecamatan):
                latest[other.periode] = other
        for other in latest.values():
            around = other.when.mulai <= own.mulai and own.akhir <= other.when.akhir
            if around and other.when != own and other.reported:
                yield other

    def _says_the_same(self, before: Terisi, row: Terisi) -> bool:
        """Return whether a row, with its source as it was typed, is known already, and count it."""
        said = dict(row.items())
        said["sumber"] = self._store.sumber.match(said["sumber"], self._home)
        known = dict(before.items())
        same = all(known[name] == said[name] for name in self._compared if name in said)
        self.same += same
        return same

    def _say(self, said: str, before: str) -> None:
        until_now = _("{said} (until now {value})").format(said=said, value=before)
        self.said.append(until_now if before else said)

    def _check_order(
        self, before: TargetTercatat | PengukuranTercatat | None, row: Terisi, *, gone: bool
    ) -> None:
        """Refuse a row that would not hold, and one that takes back what is not there."""
        if before is None and (gone or self._ralat):
            raise InvalidValueError(
                _("There is nothing yet that could be taken back or put right."),
                hint=_("Give the value, without --ralat."),
            )
        if before is not None and not self._ralat and before.tanggal > row.tanggal:
            raise InvalidValueError(
                _("There is a later one already, of {date}."),
                hint=_("Give a later --tanggal, or --ralat where it was never so."),
                date=nama_tanggal(before.tanggal),
            )


def _check_complete(row: BarisUkur) -> None:
    missing = [name for name in _NEEDED if not getattr(row, name)]
    if all(getattr(row, name) is None for name in (*_PARTS, "target")):
        missing.append("nilai")
    if missing:
        raise UsageError(
            _("Still missing: {options}."),
            hint=_("See the examples in: berdaya measure --help"),
            options=", ".join(
                name.upper() if name == "indikator" else f"--{name}" for name in missing
            ),
        )


def _read(text: str | None) -> int | None:
    """Read a value; a dash is "not reported"."""
    return None if text is None or text.strip() == NOTHING else parse_nilai(text)


def _in_unit(nilai: int | None, indikator: Indikator) -> str:
    """Write a value with its unit."""
    return _("taken back") if nilai is None else write_in_unit(nilai, indikator.satuan)


def _as_measured(row: Pengukuran, indikator: Indikator) -> str:
    """Write a measurement: its parts, or its value with the unit."""
    if row.pembilang is None or row.penyebut is None:
        return _in_unit(row.nilai, indikator)
    said = _("{part} of {whole}")
    return said.format(part=write_nilai(row.pembilang), whole=write_nilai(row.penyebut))


def _not_begun(nama: str) -> InvalidValueError:
    return InvalidValueError(
        _("{periode} has not begun yet: nothing can be measured of it."),
        hint=_("A target can be set all the same, with --target."),
        periode=nama,
    )
