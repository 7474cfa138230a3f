"""All that a command may reach for: the store, today, the screen, files to write."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from berdaya_cli import __version__
from berdaya_cli.cli import afterwards
from berdaya_cli.cli.clock import Clock
from berdaya_cli.cli.files import Files
from berdaya_cli.cli.screen import Screen
from berdaya_cli.cli.settings import (
    Settings,
    check_language,
    complete_settings,
    database_path,
    now,
    user_name,
)
from berdaya_cli.domain.errors import (
    DatabaseExistsError,
    DatabaseMissingError,
    DatabaseOlderError,
    StorageError,
)
from berdaya_cli.language import _, use_language

if TYPE_CHECKING:  # a listing needs none of these, --version and help not even the store
    from berdaya_cli.domain.kegiatan.lengkap import KegiatanLengkap
    from berdaya_cli.domain.operasi import Operasi
    from berdaya_cli.domain.perubahan import Rencana, Written
    from berdaya_cli.domain.report.laporan import Laporan
    from berdaya_cli.domain.seed.seed import Seed
    from berdaya_cli.domain.tabel import Tabel
    from berdaya_cli.storage.store import Store

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
DEFAULT_SEED = "purbalingga.yaml"
SAMPLE = "contoh.yaml"


def new_uid() -> str:
    """Make a uid for a row that people record."""
    from uuid import uuid4

    return str(uuid4())


class FileStep(Protocol[T_co]):
    """Takes in one file inside the operation that is open, and says how far it is."""

    def __call__(self, store: "Store", path: Path, *, progress: Callable[[float], None]) -> T_co:
        """Take it in."""


class Session(Clock):
    """One run of the program."""

    def __init__(self, words: Sequence[str], settings: Settings) -> None:
        self.settings = settings
        self.screen = Screen(settings)
        self.files = Files()
        self.written: Written
        self.kept = False
        """Whether the record was changed: what is said from then on must not deny it."""
        self._words = tuple(words)
        self.asked = afterwards.Afterthoughts()

    def read_files(self) -> None:
        """Read what files of settings say, and speak the language that they ask for.

        Raises:
            BerdayaError: the user's own file has mistakes.
        """
        said = complete_settings(self.settings, self.files.read_setelan)
        use_language(check_language(self.settings.lang))
        if said:
            self.screen.note(_("Left aside: {what}").format(what=said))

    def typed_as(self, name: str, after: int) -> None:
        """Keep a command in the history by its name, whichever of its names was typed.

        Args:
            name: of the command.
            after: how many words stand behind it.
        """
        at = len(self._words) - 1 - after
        self._words = (*self._words[:at], name, *self._words[at + 1 :])

    def nama_tanggal(self, tanggal: str) -> str:
        """Write a date for a sentence: in words where a person looks, else as it is kept."""
        if not self.screen.on_terminal:
            return tanggal
        from berdaya_cli.domain.tanggal import nama_tanggal

        return nama_tanggal(tanggal)

    @property
    def path(self) -> Path:
        """Where the database is, or would be."""
        return database_path(self.settings)

    @property
    def is_first_use(self) -> bool:
        """Whether there is no database yet, and the user named none."""
        from berdaya_cli.storage.connection import is_made

        return not self.settings.db and not is_made(self.path)

    @contextmanager
    def store(self, *, make: bool = True, upgrade: bool = True) -> "Iterator[Store]":
        """Open the store for reading; the default database is made at first use."""
        self._begin(make=make)
        with self._opened(upgrade=upgrade) as store:
            yield store

    @contextmanager
    def write(
        self,
        perintah: str,
        *,
        dry_run: bool = False,
        make: bool = True,
        alasan: str | None = None,
    ) -> "Iterator[Store]":
        """Open the store for one operation that writes all or nothing; ``alasan`` is why late."""
        self._begin(make=make)
        with self._opened(write=True) as store:
            with store.transaction.write(
                self.operasi(perintah), dry_run=dry_run, with_rows=self.settings.json
            ):
                yield store
                self.asked.look(perintah, store, self.today, alasan, dry_run=dry_run)
            self._note_written(store.transaction.written, dry_run=dry_run)
            afterwards.look_after_backups(self, store)

    @contextmanager
    def _opened(self, *, write: bool = False, upgrade: bool = True) -> "Iterator[Store]":
        """Open the store; one that an older berdaya made is upgraded first, which is said."""
        from berdaya_cli.storage.left_over import sweep
        from berdaya_cli.storage.opening import open_store

        sweep(self.path)
        with ExitStack() as stack:
            try:
                store = stack.enter_context(
                    open_store(self.path, new_uid, write=write, note=self.screen.note)
                )
            except DatabaseOlderError:
                if not upgrade:
                    raise
                from berdaya_cli.storage.schema import upgrade as upgrading

                if backup := upgrading.upgrade(self.path, self.operasi("upgrade"), new_uid):
                    said = _("The database was brought to this version's form; a backup: {path}")
                    self.screen.note(said.format(path=backup))
                store = stack.enter_context(
                    open_store(self.path, new_uid, write=write, note=self.screen.note)
                )
            self.screen.contoh = store.contoh
            yield store

    def own_seed(self, path: Path | None = None) -> "Seed":
        """Read a seed, or the one that comes with the tool (``load_seed``)."""
        from berdaya_cli.services.seed.seed import load_seed
        from berdaya_cli.storage.files import data_path

        return load_seed(*self.files.named(path or data_path(DEFAULT_SEED)))

    def create(self, content: "Seed", *, dry_run: bool = False, contoh: bool = False) -> "Rencana":
        """Make the database and load a seed into it.

        A dry run makes it in a folder that goes away again; ``contoh`` adds fictional records.
        """
        from tempfile import TemporaryDirectory

        from berdaya_cli.services.seed.seed import bring_in
        from berdaya_cli.storage.connection import is_made
        from berdaya_cli.storage.files import data_path
        from berdaya_cli.storage.opening import create_store, database_exists

        load = bring_in
        if contoh:
            from berdaya_cli.services.seed.sample import bring_in_sample

            load = partial(bring_in_sample, path=data_path(SAMPLE))
        if dry_run and is_made(self.path):
            raise database_exists(self.path)
        with TemporaryDirectory() as folder:
            path = Path(folder) / "berdaya.db" if dry_run else self.path
            self.screen.contoh = contoh
            with create_store(path, new_uid, contoh=contoh) as store:
                with store.transaction.write(self.operasi("init")):
                    rencana = load(store, content)
                self._note_written(store.transaction.written, dry_run=dry_run)
        return rencana

    def news_of_seed(self, store: "Store") -> int:
        """Count what the seed of this version would bring in, where its regency is in the file."""
        from berdaya_cli.services.seed.seed import bring_in

        content = self.own_seed()
        if content.kabupaten.kode not in store.kabupaten.codes():
            return 0
        try:
            with self._opened(write=True) as other:
                other.transaction.do_not_wait()
                with other.transaction.write(self.operasi("seed"), dry_run=True):
                    return len(bring_in(other, content).uraian)
        except StorageError:  # nobody can write here, or the file is damaged: nothing can come in
            return 0

    def write_each(
        self,
        perintah: str,
        paths: "Sequence[Path]",
        step: "FileStep[T]",
        *,
        dry_run: bool,
        alasan: str | None = None,
    ) -> "Iterator[T]":
        """Let a step take in files one after the other, each in an operation of its own.

        A dry run lets each see what those before it would have written, as a real run does.
        """
        with self._opened(write=True) as store, ExitStack() as stack:
            if dry_run:
                stack.enter_context(store.transaction.rehearsal())
            for path in paths:
                with (
                    self.screen.progress(path.name) as progress,
                    store.transaction.write(self.operasi(perintah)),
                ):
                    result = step(store, path, progress=progress)
                    self.asked.look(perintah, store, self.today, alasan, dry_run=dry_run)
                self._note_written(store.transaction.written, dry_run=dry_run)
                yield result
            afterwards.look_after_backups(self, store)

    def deliver(self, answer: "Tabel | Laporan | KegiatanLengkap") -> None:
        """Print the data that was asked for."""
        self.screen.deliver(answer)

    def take_note(self, perintah: str) -> None:
        """Note in the history that a command was run, though it changes nothing.

        Raises:
            StorageError: the database cannot be written.
        """
        with (
            self._opened(write=True) as store,
            store.transaction.write(self.operasi(perintah), even_empty=True),
        ):
            pass

    def report_changes(self, nama: str, rencana: "Rencana", *, dry_run: bool = False) -> None:
        """Return what a command changed, or would change."""
        noted = self.asked.added_to(rencana)
        self.screen.report_changes(nama, noted, self.written, dry_run=dry_run)
        self.asked.ask(self, nama)

    def _note_written(self, written: "Written", *, dry_run: bool) -> None:
        self.written = written
        self.kept = bool(written.jumlah) and not dry_run

    def _begin(self, *, make: bool) -> None:
        """Make the database at first use; one that the user named is never made by the way.

        Raises:
            DatabaseMissingError: there is none, and a new one could only say that it is empty.
        """
        if not self.is_first_use:
            return
        if not make:
            said = _("There is no database yet.")
            raise DatabaseMissingError(said, hint=_("Begin with: berdaya"), path=self.path)
        try:
            self.create(self.own_seed())
        except DatabaseExistsError:
            return  # another command was faster
        said = _("A new database was made and filled: {path}")
        self.screen.note(said.format(path=self.path))

    def operasi(self, perintah: str) -> "Operasi":
        """Return the operation that a command of this run is, as the history keeps it."""
        import json  # writers only

        from berdaya_cli.domain.operasi import Operasi, who_did_it

        return Operasi(
            waktu=self.waktu,
            perintah=perintah,
            rincian=json.dumps(self._words, ensure_ascii=False),
            petugas=who_did_it(self.settings.petugas, user_name),
            versi=__version__,
            saat=now().isoformat(),
        )
