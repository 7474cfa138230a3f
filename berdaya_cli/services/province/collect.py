"""Take packages, or backups, into a lake: each is checked, added whole, and never written over."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from berdaya_cli.domain.errors import BerdayaError, InvalidValueError
from berdaya_cli.domain.operasi import Operasi
from berdaya_cli.domain.province.extra import MissingExtraError
from berdaya_cli.domain.province.hasil import Terkumpul
from berdaya_cli.domain.province.kiriman import (
    Kiriman,
    KirimanRefusedError,
    RantaiKepala,
    check_follows,
)
from berdaya_cli.domain.publish.penyamaran import LEAST_K
from berdaya_cli.domain.seed.daftar_wilayah import TAHUN, plain_name
from berdaya_cli.domain.tabel import Kolom, Tabel
from berdaya_cli.language import N_, _
from berdaya_cli.services.keeping.other_file import open_copy
from berdaya_cli.services.province.send import packed
from berdaya_cli.storage.connection import SCHEMA_VERSION
from berdaya_cli.storage.files import is_database
from berdaya_cli.storage.province.checking import checked
from berdaya_cli.storage.province.lake import Lake
from berdaya_cli.storage.province.package import opened_package, read_heads
from berdaya_cli.storage.seed.wilayah_file import read_wilayah

_ENDINGS = (".zip", ".db")


def find_packages(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Return the files that were named, and those of folders, in the order of their names.

    Raises:
        InvalidValueError: a folder has none.
    """
    found: list[Path] = []
    for path in paths:
        if not path.is_dir():
            found.append(path)
            continue
        inside = sorted(one for one in path.iterdir() if one.suffix in _ENDINGS)
        if not inside:
            raise InvalidValueError(
                _("There is no package (.zip) and no backup (.db) in {path}."), path=path
            )
        found += inside
    return tuple(dict.fromkeys(found))


class Collecting:
    """Packages on their way into a lake that is held.

    Args:
        lake: the lake.
        operasi: what upgrades the copy of an older backup.
        new_uid: makes its uid.
        waktu: now, as ISO text.
        today: the day, as ISO text.
        ganti: let one of a day of which another is there take its place.
        dry_run: look only.
    """

    def __init__(  # noqa: PLR0913  what a command hands in, each by name
        self,
        lake: Lake,
        *,
        operasi: Operasi,
        new_uid: Callable[[], str],
        waktu: str,
        today: str,
        ganti: bool,
        dry_run: bool,
    ) -> None:
        self._lake, self._operasi, self._new_uid = lake, operasi, new_uid
        self._waktu, self._ganti, self._dry_run = waktu, ganti, dry_run
        self._today, self._list = today, read_wilayah()

    def take(self, path: Path) -> Iterator[Terkumpul]:
        """Take in what one file holds; what is wrong with it is one answer, the others go on.

        Raises:
            MissingExtraError: DuckDB is not installed.
        """
        try:
            if is_database(path):
                yield from self._take_backup(path)
            else:
                with opened_package(path) as (note, heads, folder):
                    yield self._take(path, note, heads, folder)
        except MissingExtraError:
            raise
        except BerdayaError as error:
            yield refused(path, error)

    def _take_backup(self, path: Path) -> Iterator[Terkumpul]:
        with open_copy(path, self._operasi, self._new_uid) as store:
            day = min(store.sending.last()[2][:10], self._today)
            for home in store.kabupaten.codes():
                try:
                    with packed(store, home, sampai=day, k=LEAST_K) as (note, heads, folder):
                        yield self._take(path, note, heads, folder)
                except KirimanRefusedError as error:
                    yield refused(path, error, home, day)

    def _take(self, path: Path, note: Kiriman, heads: bytes, folder: Path) -> Terkumpul:
        try:
            return self._checked(path, note, heads, folder)
        except KirimanRefusedError as error:
            return refused(path, error, note.kabupaten, note.sampai)

    def _checked(self, path: Path, note: Kiriman, heads: bytes, folder: Path) -> Terkumpul:
        found = Terkumpul(
            berkas=path.name, hasil="masuk", kabupaten=note.kabupaten, sampai=note.sampai
        )
        chain = read_heads(heads)
        _check_note(note, chain, self._today)
        there = self._lake.notes_of(note.kabupaten)
        if any(_is_same(one, note) for one in there):
            said = self._hide_more(there, note)
            return replace(found, hasil="masuk" if said else "sudah-ada", keterangan=said)
        known = {one.cap: self._lake.heads_of(one) for one in there}
        check_follows(note, chain, known, there)
        of_day = [one for one in there if one.sampai == note.sampai]
        if of_day and not self._ganti:
            raise KirimanRefusedError(
                "same-day",
                _("Another package of {kabupaten} of {day} is there (operation {n})."),
                hint=_("Ask which holds; --ganti lets this one take its place."),
                kabupaten=note.nama,
                day=note.sampai,
                n=of_day[-1].operasi,
            )
        if of_day and of_day[-1].operasi >= note.operasi:
            raise KirimanRefusedError(
                "same-day",
                _("The one that is there is newer (operation {n})."),
                n=of_day[-1].operasi,
            )
        self._check_owner(note)
        known_k = max((one.k for one in there), default=note.k)
        new = replace(checked(note, folder), k=max(note.k, known_k))
        if not self._dry_run:
            self._lake.add(new, heads, folder, diterima=self._waktu)
        said = self._other_name(note)
        if of_day:
            said = _("takes the place of operation {n}").format(n=of_day[-1].operasi)
        return replace(found, keterangan=said)

    def _other_name(self, note: Kiriman) -> str:
        """Return what the code list calls a regency, where a package calls it otherwise."""
        listed = self._list.regency(note.kabupaten) if note.kabupaten in self._list else None
        if listed is None or plain_name(listed.nama_lengkap) == plain_name(note.nama):
            return ""
        said = _("the code list of {year} calls it {name}")
        return said.format(year=TAHUN, name=listed.nama_lengkap)

    def _hide_more(self, there: Iterable[Kiriman], note: Kiriman) -> str:
        """Let the same package hide more than it did, where it asks for that."""
        known = next(one for one in there if _is_same(one, note))
        if known.k >= note.k:
            return ""
        if not self._dry_run:
            self._lake.raise_k(known, note.k)
        return _("counts below {k} are hidden from now on").format(k=note.k)

    def _check_owner(self, note: Kiriman) -> None:
        """Refuse kegiatan that another regency sent: a file that was copied under another code."""
        own = set(note.sidik)
        for kabupaten, sidik in self._lake.sketches(note.kabupaten):
            if own & sidik:
                raise KirimanRefusedError(
                    "other-regency",
                    _("Its kegiatan are those of {kabupaten}."),
                    hint=_("Ask the office which file it sent."),
                    kabupaten=kabupaten,
                )


def _is_same(one: Kiriman, note: Kiriman) -> bool:
    """Return whether two packages hold the same: of one day and seal, with the same sums.

    Raises:
        KirimanRefusedError: they are of one day and seal, and do not.
    """
    if (one.sampai, one.segel) != (note.sampai, note.segel):
        return False
    sums = [{n: (row.baris, row.jumlah) for n, row in r.tabel.items()} for r in (one, note)]
    if sums[0] != sums[1]:
        raise KirimanRefusedError(
            "same-seal", _("A package with this seal is there, and holds something else.")
        )
    return True


def _check_note(note: Kiriman, chain: RantaiKepala, today: str) -> None:
    if note.skema_basis > SCHEMA_VERSION:
        raise KirimanRefusedError(
            "newer",
            _("It was made by a newer berdaya (schema {version}, here {known})."),
            hint=_("Install the newer version."),
            version=note.skema_basis,
            known=SCHEMA_VERSION,
        )
    if note.sampai > today:
        raise KirimanRefusedError(
            "to-come", _("Its day, {day}, is still to come."), day=note.sampai
        )
    if not chain.knows(note):
        raise KirimanRefusedError("no-head", _("Its chain of heads does not end in its own seal."))


def refused(
    path: Path, error: BerdayaError, kabupaten: str | None = None, sampai: str | None = None
) -> Terkumpul:
    """Return a file that was refused, and why."""
    return Terkumpul(
        berkas=path.name,
        hasil="ditolak",
        kabupaten=kabupaten,
        sampai=sampai,
        keterangan=error.message,
        saran=error.hint,
    )


def summary(found: Iterable[Terkumpul], *, dry_run: bool) -> str:
    """Return how many came in, were there, and were refused."""
    counts = Counter(one.hasil for one in found)
    said = _("{new} taken in, {same} there already, {refused} refused.")
    if dry_run:
        said = _("{new} would come in, {same} there already, {refused} refused.")
    return said.format(new=counts["masuk"], same=counts["sudah-ada"], refused=counts["ditolak"])


_COLUMNS = (
    Kolom("berkas", N_("File")),
    Kolom("kabupaten", N_("Regency"), "kode"),
    Kolom("sampai", N_("Up to"), "tanggal"),
    Kolom("hasil", N_("What became of it"), "kode"),
    Kolom("keterangan", N_("Why")),
    Kolom("saran", N_("What to do")),
)


def as_tabel(found: Iterable[Terkumpul]) -> Tabel:
    """Lay out what became of files."""
    rows = [
        (one.berkas, one.kabupaten, one.sampai, one.hasil, one.keterangan, one.saran)
        for one in found
    ]
    return Tabel("collect", _COLUMNS, rows)
