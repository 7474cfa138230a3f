"""Look for damage and risk: the file, its history, what lies beside it, where it lies."""

from collections.abc import Iterator
from pathlib import Path

from berdaya_cli.domain.errors import InvalidValueError, StorageError
from berdaya_cli.domain.keeping.jangkar import anchors_in, anchors_of_name
from berdaya_cli.domain.keeping.pemeriksaan import Cacat
from berdaya_cli.domain.temuan import Berat, Temuan
from berdaya_cli.language import N_, _
from berdaya_cli.storage.copies import copy_name
from berdaya_cli.storage.files import hash_of, is_database, read_whole
from berdaya_cli.storage.keeping.backup import base_of
from berdaya_cli.storage.keeping.backup_notes import read_notes
from berdaya_cli.storage.keeping.surroundings import look_around
from berdaya_cli.storage.left_over import left_over
from berdaya_cli.storage.store import Store

PLACES = ("tabel", "kode")
SYNCED = ("onedrive", "google drive", "googledrive", "my drive", "dropbox", "icloud")
"""Parts of paths under which a program brings files up and down while we write."""
LEAST_FREE = 100 << 20
"""Bytes; with less room the next import may not fit."""
_RESTORE = N_("Put a backup back: berdaya restore FILE.")
_ASK = N_("Compare with berdaya history, and correct it with a command.")
_WORDS: dict[str, tuple[str, str]] = {
    "integrity": (N_("SQLite finds damage: {key}"), _RESTORE),
    "foreign-key": (N_("Row {key} of {table} refers to nothing."), _RESTORE),
    "schema-missing": (N_("{key} is missing from the schema."), _RESTORE),
    "schema-changed": (N_("{key} is not as this version makes it."), _RESTORE),
    "schema-extra": (N_("{key} is none of berdaya's."), N_("Ask who made it.")),
    "schema-active": (
        N_("{key} is none of berdaya's, and acts on what is written or read."),
        N_("Take it away with whoever made it; see what it has changed: berdaya history"),
    ),
    "not-text": (
        N_("Row {key} of {table} holds bytes that are no text: lists that show it fail."),
        _RESTORE,
    ),
    "left-over": (
        N_("The file {key} was left by a program that was killed."),
        N_("The next command takes it away."),
    ),
    "row-without-history": (N_("Row {key} of {table} has no history."), _ASK),
    "row-differs": (N_("Row {key} of {table} is not as the history left it."), _ASK),
    "row-missing": (N_("Row {key} of {table} is gone, the history says nothing of it."), _ASK),
    "seal": (N_("The seal of operation {key} does not fit the history."), _RESTORE),
    "anchor": (
        N_("{table} bears the mark {key}: since then the history was made anew."),
        N_("Ask who had the database; put back a backup whose name the mark fits."),
    ),
    "counter": (N_("The numbers of {key} could be given a second time."), _RESTORE),
    "unsealed": (
        N_("{key} changes by another program are not sealed yet."),
        N_("The next command that writes seals them; see: berdaya history"),
    ),
    "copy-missing": (
        N_("The copy {key} is missing in {table}."),
        N_("Bring it back from a backup's folder, or attach the file again."),
    ),
    "copy-changed": (
        N_("The copy {key} in {table} is not what was copied."),
        N_("Bring it back from a backup's folder, or attach the file again."),
    ),
    "overlap-pilot": (N_("Designations {key} overlap."), N_("End one: berdaya edit-pilot.")),
    "overlap-penugasan": (
        N_("Assignments {key} overlap."),
        N_("End one: berdaya edit-penugasan."),
    ),
    "other-days": (
        N_("{table} {key} does not bear the days of its latest plan."),
        N_("Correct its time: berdaya edit {key} --tanggal ... --ralat"),
    ),
    "unfit": (
        N_("{table} {key} does not fit its indicator: its kind or level is another one now."),
        N_("Give the indicator its kind back: berdaya edit-indikator."),
    ),
    "no-place": (
        N_("Kegiatan {key} has no place."),
        N_("Give it one: berdaya edit {key} --kecamatan"),
    ),
    "personal-data": (
        N_("A text of {table} holds what looks like a number of a person ({key})."),
        N_("Take it out with the edit- command of this table; nothing public shows it."),
    ),
}
_MILD = ("unsealed", "schema-extra", "left-over")


def find_left_over(path: Path) -> tuple[Cacat, ...]:
    """Find what killed programs have left beside a database, before a command takes it away."""
    return tuple(Cacat("left-over", None, left.name) for left in left_over(path))


def examine(store: Store, left: tuple[Cacat, ...], *, today: str) -> tuple[Temuan, ...]:
    """Check everything; what is broken comes first, then what is a risk.

    Args:
        store: the open database.
        left: what was left over.
        today: the day, as ISO text.

    Raises:
        StorageError: the file is so damaged that it cannot be read through.
    """
    found = [*store.checkup.everything(), *left]
    if not any(cacat.jenis == "integrity" for cacat in found):  # else its tables say nothing
        found += _copies(store)
    worded = [_worded(cacat) for cacat in found]
    risks = [
        *_around(store.path),
        *_backups(store, today),
        *_same_numbers(store),
        *_unsound_editions(store),
    ]
    return tuple(sorted((*worded, *risks), key=lambda temuan: temuan.berat != "kesalahan"))


def _copies(store: Store) -> Iterator[Cacat]:
    """Look at each copy of a file; a broken one has another hash."""
    base = base_of(store.path)
    for ending, sha, name in store.checkup.copies():
        folder = base.with_name(f"{base.name}.{ending}")
        path = folder / copy_name(sha, name)
        if not path.is_file():
            yield Cacat("copy-missing", folder.name, path.name)
        elif hash_of(path) != sha:
            yield Cacat("copy-changed", folder.name, path.name)


def _unsound_editions(store: Store) -> Iterator[Temuan]:
    """Find editions that lack a part, have one twice, or whose snapshot cannot be read."""
    # imported when it runs: TAB needs the options alone
    from berdaya_cli.services.report.edisi.editions import find_edition, kept_snapshot

    for one in store.edisi.parts():
        why = one.cacat
        if why is None:
            try:
                kept_snapshot(store, find_edition(store, one.kode))
            except StorageError as error:
                why = error.message
        if why:
            said = _("Edition {code} is not sound: {why}.")
            yield _risk(
                "edition-unsound",
                said.format(code=one.kode, why=why.rstrip(".")),
                _("Ask the office that issued it, and bring its files back from a backup."),
            )


def _same_numbers(store: Store) -> Iterator[Temuan]:
    """Find the numbers that several editions bear: two laptops issued before they were merged."""
    for nomor, codes in store.edisi.clashes():
        said = _("The number {number} is borne by several editions: {codes}.")
        yield _risk(
            "same-number",
            said.format(number=nomor, codes=codes),
            _("Withdraw the one that does not hold: berdaya issue --cabut CODE"),
        )


def _worded(cacat: Cacat) -> Temuan:
    said, hint = _WORDS[cacat.jenis]
    words = {"key": _plain(cacat.kunci), "table": cacat.tabel or ""}
    return Temuan(
        jenis=cacat.jenis,
        tempat=(("tabel", cacat.tabel), ("kode", _plain(cacat.kunci))),
        pesan=_(said).format(**words),
        saran=_(hint).format(**words),
        berat="peringatan" if cacat.jenis in _MILD else "kesalahan",
    )


def _plain(key: str | None) -> str:
    """Write a key without the marks of JSON: 33.03/dinsos."""
    return (key or "").strip("[]").replace('"', "").replace(",", "/") if key else ""


def _risk(jenis: str, pesan: str, saran: str) -> Temuan:
    mild: Berat = "peringatan"
    return Temuan(
        jenis=jenis, tempat=(("tabel", None), ("kode", None)), pesan=pesan, saran=saran, berat=mild
    )


def _around(path: Path) -> Iterator[Temuan]:
    """Look at where the file lies and who may read it."""
    around = look_around(path)
    if around.terbuka_bagi_lain:
        said = _("Others on this machine may read the database.")
        yield _risk("permissions", said, _("Close it to them: chmod 600 {path}").format(path=path))
    if around.sisa < max(LEAST_FREE, 2 * around.ukuran):
        said = _("Only {free} MiB are free on the disk.").format(free=around.sisa >> 20)
        yield _risk("free-space", said, _("Make room before the next import."))
    parts = [part.casefold() for part in around.folder]
    synced = next((part for part in parts if any(name in part for name in SYNCED)), None)
    if synced:
        said = _("The database lies in a folder that is synchronized ({name}).").format(name=synced)
        yield _risk("synced-folder", said, _("Keep it elsewhere, and put backups there."))


def _backups(store: Store, today: str) -> Iterator[Temuan]:
    notes = read_notes(store.path)
    since = store.riwayat.first_day()
    if not store.contoh and notes.is_stale(today, since):
        said = _("No backup since {date}.").format(date=notes.terbaru or since)
        yield _risk("no-backup", said, _("Make one with: berdaya backup"))


def find_people(store: Store) -> tuple[Temuan, ...]:
    """Find the texts of the record that hold a number of a person."""
    return tuple(map(_worded, store.checkup.personal()))


def compare_anchors(store: Store, path: Path) -> tuple[int, tuple[Temuan, ...]]:
    """Compare marks of the history that left the laptop with the history of today.

    Args:
        store: the open database.
        path: a note that bears such marks, or a backup whose name bears one.

    Returns:
        How many fit, and each that does not.

    Raises:
        InvalidValueError: it bears none.
        StorageError: it cannot be read.
    """
    content = b"" if is_database(path) else read_whole(path)
    marks = (*anchors_of_name(path.name), *anchors_in(content.decode("utf-8", "replace")))
    if not marks:
        raise InvalidValueError(
            _("{path} bears no mark of the history."),
            hint=_("Write it as on the foot of a report, like 12/1a2b3c4d5e6f7a8b."),
            path=path,
        )
    wrong = [mark for mark in marks if not mark.fits(store.riwayat.seal_of(mark.operasi))]
    found = (Cacat("anchor", path.name, str(mark)) for mark in wrong)
    return len(marks) - len(wrong), tuple(_worded(cacat) for cacat in found)


def is_broken(temuan: tuple[Temuan, ...]) -> bool:
    """Return whether something is broken, not only a risk."""
    return any(one.berat == "kesalahan" for one in temuan)


def seed_drift(seed_brings: int) -> Iterator[Temuan]:
    """Report that the seed of this version would bring rows in."""
    if seed_brings:
        said = _("The seed of this version has news for the record ({n} rows).")
        yield _risk(
            "seed-drift",
            said.format(n=seed_brings),
            _("See it with: berdaya seed FILE --dry-run; the file is data/purbalingga.yaml"),
        )
