"""What an export would do to a folder, without doing it."""

from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from berdaya_cli.domain.berkas import BerkasTertulis
from berdaya_cli.storage.publish.export_note import ExportNote, State
from berdaya_cli.storage.publish.published import PublishedFolder, Render, holds


class RehearsedFolder(PublishedFolder):
    """A folder that an export looks at and does not touch; it need not be there."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, path, ExportNote(path, path))

    def is_up_to_date(self, state: State) -> bool:  # noqa: ARG002  what a note says is not asked
        """Return that all has to be looked at."""
        return False

    def begin(
        self, name: str, others: Iterable[str], render: "Render", *, private: bool = False
    ) -> None:
        """Make sure that the folder is this kind of export's, as a real one does.

        Raises:
            InvalidValueError: it holds another kind of export, or a manifest of something else.
        """
        self._private = private
        self._look(name, others, render)

    def write(self, nama: str, isi: Iterable[bytes]) -> None:
        """Find out whether a file would change.

        Raises:
            InvalidValueError: one is there that no export has made.
        """
        if nama in self._spared:
            return
        self.claim((nama,))
        row = _of(nama, isi)
        self.written.append(row)
        self.changed += not holds(self.path / nama, row.sha256)

    def finish(self, state: State) -> None:  # noqa: ARG002  nothing is noted
        """Count what else would change: the manifest, and files that would be taken away."""
        manifest = self._manifest()
        row = _of(self._name, self._render(manifest))
        self.changed += not holds(self.path / self._name, row.sha256)
        self.removed = sum(holds(self.path / old.nama, old.sha256) for old in manifest.dihapus)


def _of(nama: str, isi: Iterable[bytes]) -> BerkasTertulis:
    digest, size = sha256(), 0
    for piece in isi:
        digest.update(piece)
        size += len(piece)
    return BerkasTertulis(nama, size, digest.hexdigest())
