"""Keep copies of the database, its evidence and its imported files, and put one back."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from berdaya_cli.domain.errors import InvalidValueError, StorageError
from berdaya_cli.domain.keeping.cadangan import (
    DAILY_KEPT,
    Cadangan,
    backup_name,
    giving_way,
    is_backup_of,
)
from berdaya_cli.domain.operasi import Operasi
from berdaya_cli.language import _
from berdaya_cli.storage.files import made_folder
from berdaya_cli.storage.keeping import backup as copies
from berdaya_cli.storage.keeping import restore as placing
from berdaya_cli.storage.keeping.backup_notes import read_notes, write_notes
from berdaya_cli.storage.keeping.foreign import examined
from berdaya_cli.storage.opening import open_store


def own_folder(path: Path) -> Path:
    """Return the folder of backups beside a database."""
    return path.with_name(f"{path.stem}.cadangan")


def back_up(
    path: Path, folder: Path, keep: int | None, *, waktu: str, dry_run: bool = False
) -> Cadangan:
    """Make a backup in a folder, and let older ones give way; a dry run only looks.

    Args:
        path: the database.
        folder: where; made if need be.
        keep: how many are kept; None keeps all.
        waktu: now, as ISO text.
        dry_run: whether it is only looked at what would be done.

    Raises:
        StorageError: it cannot be written, or what was written is not whole.
    """
    placing.check_backup(path)
    with open_store(path, _no_uid) as store:
        target = folder / backup_name(path.stem, waktu, path.suffix, store.riwayat.head())
    notes = read_notes(path)
    known = (Path(one) for one in notes.dibuat)  # whoever may write there can have noted anything
    before = [one for one in known if is_backup_of(one, path.stem)]
    base = path.with_suffix("")
    if dry_run:
        new = copies.count_files(base, folder / path.stem)
        older = giving_way([*before, target.resolve()], target.resolve(), keep)
        return Cadangan(berkas=str(target), salinan=new, dihapus=len(older))
    made_folder(folder, private=True)
    copied = copies.copy_files(base, folder / path.stem)
    target = copies.back_up(path, target)
    own = [*before, target.resolve()]
    older = giving_way(own, target.resolve(), keep)
    gone = copies.remove_backups(older)
    left = tuple(str(one) for one in own if one not in older)
    second = notes.tempat is not None and Path(notes.tempat) == folder
    day = {"terakhir_tempat" if second else "terakhir": waktu[:10]}
    with suppress(StorageError):  # no room beside the database: the backup is made all the same
        write_notes(path, replace(notes, dibuat=left, **day))
    return Cadangan(berkas=str(target), salinan=copied, dihapus=gone)


def back_up_first(path: Path, *, waktu: str) -> None:
    """Make a backup beside a database unless one of the same day is there.

    Raises:
        StorageError: it cannot be written, or what was written is not whole.
    """
    notes = read_notes(path)
    last = Path(notes.berkas_terakhir or "")
    of_today = (notes.saat_terakhir or "")[:10] == waktu[:10] and last.is_file()
    if not of_today:
        back_up(path, own_folder(path), None, waktu=waktu)


def _no_uid() -> str:
    """Make no uid: nothing is written.

    Raises:
        AssertionError: always.
    """
    raise AssertionError


def set_second_place(path: Path, folder: Path | None) -> None:
    """Keep a folder in mind into which a backup goes once a day; None forgets it.

    Raises:
        InvalidValueError: the folder is not there: a USB stick may be missing.
    """
    if folder is not None and not folder.is_dir():
        raise InvalidValueError(
            _("{path} is no folder that is there."),
            hint=_("Plug the disk in, or make the folder first."),
            path=folder,
        )
    tempat = str(folder.resolve()) if folder else None
    write_notes(path, replace(read_notes(path), tempat=tempat, terakhir_tempat=None))


def after_work(path: Path, since: str, *, today: str, waktu: str) -> str:
    """Refresh the second place once a day, and say where a backup is wanted.

    Args:
        path: the database.
        since: the day of its first operation.
        today: the day, as ISO text.
        waktu: the moment, as ISO text.

    Returns:
        What the user should know, or an empty text.
    """
    notes = read_notes(path)
    if notes.tempat and (notes.terakhir_tempat or "") < today:
        said = _("No backup in {folder}: {why}")
        if not Path(notes.tempat).is_dir():
            why = _("it is not there")
            return _warned(path, today, said.format(folder=notes.tempat, why=why))
        try:
            back_up(path, Path(notes.tempat), DAILY_KEPT, waktu=f"{today}{waktu[10:]}")
        except StorageError as error:
            return _warned(path, today, said.format(folder=notes.tempat, why=error))
    elif notes.is_stale(today, since):
        said = _("No backup since {date}. Make one with: berdaya backup")
        return _warned(path, today, said.format(date=notes.terbaru or since))
    return ""


def _warned(path: Path, today: str, said: str) -> str:
    """Return a warning, once a day."""
    notes = read_notes(path)
    if notes.diperingatkan == today:
        return ""
    write_notes(path, replace(notes, diperingatkan=today))
    return said


@dataclass(frozen=True, slots=True)
class Pemulihan:
    """What a restore did.

    Attributes:
        disimpan: where the database lies that was there before; None where there was none.
        salinan: how many copies of evidence and imported files came back.
        dinaikkan: whether the backup was one of an older version, brought to today's form.
    """

    disimpan: str | None
    salinan: int
    dinaikkan: bool


def restore(  # noqa: PLR0913  what is put where, by whom and when
    path: Path,
    source: Path,
    operasi: Operasi,
    new_uid: Callable[[], str],
    *,
    waktu: str,
    dry_run: bool = False,
) -> Pemulihan:
    """Put a backup in the place of a database, which is kept aside.

    What takes the place is an examined copy in today's form, whose history says already that it was
    put back: the two are one step, however the program ends. A dry run ends before that step.

    Raises:
        InvalidValueError: one is of sample records, the other real.
        StorageError: the backup is not whole or not as we make it, or the database cannot be
            written; it is as it was.
    """
    from berdaya_cli.storage.schema.upgrade import upgrade  # which imports sqlite-utils

    if source.resolve() == path.resolve():
        raise InvalidValueError(_("{path} is the database itself."), path=source)
    with examined(source) as copy:
        older = upgrade(copy, replace(operasi, perintah="upgrade"), new_uid) is not None
        with open_store(copy, new_uid, write=True) as store:
            contoh = store.contoh
            with store.transaction.write(operasi, even_empty=True):
                pass
        present = placing.whole_kind(path)
        if present is not None and present != contoh:
            raise InvalidValueError(
                _("Sample records and real ones stay apart."), hint=_("Give --db for the other.")
            )
        base, name = copies.base_of(source), backup_name(path.stem, waktu, path.suffix)
        kept = own_folder(path) / name if present is not None else None
        if dry_run:
            new = copies.count_files(base, path.with_suffix(""))
            return Pemulihan(str(kept) if kept else None, new, older)
        copied = copies.copy_files(base, path.with_suffix(""), mend=True)
        if kept is None:
            aside = placing.replace_damaged(copy, path)
        else:
            made_folder(own_folder(path), private=True)
            aside = placing.put_in_place(copy, path, kept)
    return Pemulihan(str(aside) if aside else None, copied, older)
