"""Write one package of a regency as of a day: what a province sums up, and no more."""

from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from berdaya_cli import __version__
from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.province.isi import ISI
from berdaya_cli.domain.province.kiriman import Kiriman
from berdaya_cli.domain.publish.penyamaran import LEAST_K, parse_k
from berdaya_cli.domain.seed.daftar_wilayah import TAHUN
from berdaya_cli.domain.tanggal import as_of
from berdaya_cli.language import _
from berdaya_cli.services.scope import find_home
from berdaya_cli.storage.connection import SCHEMA_VERSION
from berdaya_cli.storage.files import made_folder
from berdaya_cli.storage.province.duck import duck
from berdaya_cli.storage.province.package import heads_text, write_package
from berdaya_cli.storage.scratch import own_folder
from berdaya_cli.storage.store import Store


def parse_sampai(text: str | None, today: str) -> str:
    """Read the day of a package, as ISO text; today without one.

    Raises:
        InvalidValueError: it is no day, or one that is still to come.
    """
    day = as_of(text, today) if text else today
    if day > today:
        raise InvalidValueError(
            _("{day} is still to come: a package holds what was recorded."), day=day
        )
    return day


def parse_least(text: str | None) -> int:
    """Read the smallest count of people that may be published of a package.

    Raises:
        InvalidValueError: it is none.
    """
    return parse_k(text) if text else LEAST_K


def send(  # noqa: PLR0913  what a command hands in, each by name
    store: Store,
    kabupaten: str | None,
    output: Path,
    *,
    sampai: str,
    k: int,
    dry_run: bool = False,
) -> Kiriman:
    """Write a package of a regency into a folder.

    Args:
        store: its file.
        kabupaten: which regency, as typed, where the file holds several.
        output: the folder.
        sampai: the day up to which dated rows travel, as ISO text.
        k: counts of people below this are to be hidden where any of it is published.
        dry_run: make it, and write nothing.

    Raises:
        BerdayaError: the regency is not known, or the package cannot be made or written.
    """
    home = find_home(store, kabupaten)
    with packed(store, home, sampai=sampai, k=k) as (note, heads, folder):
        if not dry_run:
            write_package(made_folder(output) / note.berkas, note, heads, folder)
    return note


@contextmanager
def packed(
    store: Store, home: str, *, sampai: str, k: int
) -> Iterator[tuple[Kiriman, bytes, Path]]:
    """Make the tables of a package in a folder of their own.

    Returns:
        Its note, its chain, and the folder.

    Raises:
        InvalidValueError: the records are fictional.
        MissingExtraError: DuckDB is not installed.
    """
    if store.contoh:
        raise InvalidValueError(_("Sample records are not sent: they are invented."))
    sending = store.sending
    number, seal, _waktu = sending.last()
    heads = heads_text(sending.heads())
    with own_folder() as folder, duck((folder,)) as conn:
        tables = {table: sending.write(conn, table, home, sampai, folder) for table in ISI}
        note = Kiriman(
            skema="berdaya/kiriman/1",
            kabupaten=home,
            nama=store.kabupaten.nama(home),
            provinsi=store.kabupaten.provinsi(home),
            sampai=sampai,
            operasi=number,
            segel=seal,
            skema_basis=SCHEMA_VERSION,
            daftar=TAHUN,
            versi=__version__,
            k=k,
            tabel=tables,
            sidik=sending.sketch(home),
            kepala=sha256(heads).hexdigest(),
        )
        yield note, heads, folder
