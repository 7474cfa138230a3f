"""Doing one thing to several kegiatan: which they are, and all of it or nothing."""

from collections.abc import Callable
from dataclasses import dataclass

from berdaya_cli.domain.errors import BerdayaError, SeveralError, UsageError
from berdaya_cli.domain.kegiatan.status import CLOSED, NAMA_STATUS, Status, parse_status
from berdaya_cli.domain.lookup import number_in
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.not_found import NoSuchKegiatanError
from berdaya_cli.domain.perubahan import Rencana
from berdaya_cli.language import _
from berdaya_cli.services.kegiatan.by_number import find_kegiatan
from berdaya_cli.services.kegiatan.list_kegiatan import KegiatanFilter, list_kegiatan
from berdaya_cli.services.kegiatan.show import name_lokasi
from berdaya_cli.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Sasaran:
    """Which kegiatan a command is about, as typed: by their numbers, or by what they are.

    Attributes:
        nomor: numbers; a text may hold several, with commas between.
        status: those that it has today; without any the command decides (``find_targets``).
    """

    nomor: tuple[str, ...] = ()
    kecamatan: tuple[str, ...] = ()
    fokus: str | None = None
    pelaksana: str | None = None
    status: tuple[str, ...] = ()
    periode: str | None = None

    @property
    def by_what_they_are(self) -> bool:
        """Whether no numbers say which."""
        return bool(self.kecamatan or self.fokus or self.pelaksana or self.status or self.periode)

    @property
    def is_one(self) -> bool:
        """Whether it is one number."""
        return len(self.nomor) == 1 and "," not in self.nomor[0] and not self.by_what_they_are


@dataclass(frozen=True, slots=True)
class Terpilih:
    """A kegiatan that is going to be changed, in words."""

    nomor: str
    uraian: str


def are_numbers(text: str) -> bool:
    """Return whether a text says numbers of kegiatan, and no name of a file."""
    words = [word for word in text.split(",") if word.strip()]
    return bool(words) and all(number_in(word, "kegiatan") is not None for word in words)


def find_targets(
    store: Store, sasaran: Sasaran, *, today: str, still_open: bool = False
) -> tuple[Terpilih, ...]:
    """Find the kegiatan that a command is about, in the order of their numbers.

    Args:
        store: the record.
        sasaran: which they are.
        today: the day whose status counts.
        still_open: leave out what is finished or cancelled, where no status is asked for.

    Raises:
        BerdayaError: numbers or names that are not known, both together or neither, or none found.
    """
    if bool(sasaran.nomor) == sasaran.by_what_they_are:
        raise UsageError(
            _("Which kegiatan?"),
            hint=_("Give numbers, like 3 4 7, or what they are: --kecamatan, --periode, ..."),
        )
    check = Mistakes()
    words = [word for text in sasaran.nomor for word in text.split(",") if word.strip()]
    wanted = check.note_names(parse_status, sasaran.status)
    numbers = [row.id for row in check.note_names(lambda word: find_kegiatan(store, word), words)]
    if sasaran.by_what_they_are:
        numbers = check.note(_listed, store, sasaran, today) or []
    check.stop()
    found = []
    for number in sorted(set(numbers)):
        status = store.perkembangan.status_on(number, today)
        if sasaran.nomor or _is_meant(status, wanted, still_open=still_open):
            found.append(_chosen(store, number, status))
    if not found:
        raise NoSuchKegiatanError
    return tuple(found)


def _is_meant(status: Status | None, wanted: tuple[Status, ...], *, still_open: bool) -> bool:
    if wanted:
        return status in wanted
    return not (still_open and status in CLOSED)


def _listed(store: Store, sasaran: Sasaran, today: str) -> list[int]:
    """Return the numbers of the kegiatan in any of the kecamatan, if some are named."""
    check = Mistakes()
    numbers: set[int] = set()
    for kecamatan in sasaran.kecamatan or (None,):
        wanted = KegiatanFilter(
            kecamatan=kecamatan,
            fokus=sasaran.fokus,
            pelaksana=sasaran.pelaksana,
            periode=sasaran.periode,
        )
        tabel = check.note(list_kegiatan, store, wanted, today=today)
        numbers |= {int(str(row[0])) for row in tabel.baris} if tabel else set()
    check.stop()
    return sorted(numbers)


def _chosen(store: Store, number: int, status: Status | None) -> Terpilih:
    row = store.kegiatan.get(number)
    places = "; ".join(name_lokasi(store, place) for place in row.lokasi)
    said = _("{nama}, {where}, {time}, {status}").format(
        nama=row.nama,
        where=places or store.kabupaten.nama(row.kabupaten),
        time=row.waktu,
        status=_(NAMA_STATUS[status]) if status else _("status not reported"),
    )
    return Terpilih(str(number), said)


def change_each(numbers: tuple[str, ...], change: Callable[[str], Rencana]) -> Rencana:
    """Change one kegiatan after the other, and tell of all together.

    Raises:
        BerdayaError: what one of them cannot be changed to; every mistake, with its number.
    """
    if len(numbers) == 1:
        return change(numbers[0])
    head = _("Kegiatan {id}")
    done: list[Rencana] = []
    errors: list[BerdayaError] = []
    for number in numbers:
        try:
            done.append(change(number))
        except BerdayaError as error:
            for one in error.each:
                one.begin_with(head.format(id=number))
                errors.append(one)
    if errors:
        raise SeveralError(tuple(errors))
    return Rencana(
        uraian=tuple(line for one in done for line in one.uraian),
        tetap=sum(one.tetap for one in done),
        catatan=tuple(
            f"{head.format(id=number)}: {line}"
            for number, one in zip(numbers, done, strict=True)
            for line in one.catatan
        ),
    )
