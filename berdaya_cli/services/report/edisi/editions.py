"""Find editions again: list them, hand out what was kept, examine files and codes."""

from hashlib import sha256

from berdaya_cli.domain.errors import InvalidValueError, StorageError
from berdaya_cli.domain.not_found import EdisiNotFoundError
from berdaya_cli.domain.report.edisi import (
    SNAPSHOT,
    EdisiTercatat,
    Pemeriksaan,
    named_in,
    read_code,
    split_qr,
)
from berdaya_cli.domain.report.potret import Potret
from berdaya_cli.domain.tabel import Kolom, Tabel
from berdaya_cli.language import N_, _
from berdaya_cli.services.report.edisi.snapshot import read_snapshot
from berdaya_cli.services.scope import find_scope
from berdaya_cli.storage.copies import copy_name
from berdaya_cli.storage.store import Store

COLUMNS = (
    Kolom("kode", N_("Code"), "kode"),
    Kolom("ke", N_("Edition"), "angka"),
    Kolom("lingkup", N_("Scope"), "kode", only_in_pipes=True),
    Kolom("nama", N_("Report of")),
    Kolom("periode", N_("Period"), "kode"),
    Kolom("nomor", N_("Number")),
    Kolom("diperiksa", N_("Checked by"), only_in_pipes=True),
    Kolom("terbit", N_("Issued"), "tanggal"),
    Kolom("keadaan", N_("State"), "kode"),
    Kolom("dicabut", N_("Withdrawn"), "tanggal", only_in_pipes=True),
    Kolom("alasan", N_("Reason"), only_in_pipes=True),
    Kolom("pengganti", N_("Replaced by the edition"), "kode", only_in_pipes=True),
    Kolom("segel", N_("Operation and seal"), "kode", only_in_pipes=True),
    Kolom("sha256", N_("SHA-256 of its figures"), "kode", only_in_pipes=True),
    Kolom("kabupaten", N_("Regency"), "kode", only_in_pipes=True),
)
_NONE = Pemeriksaan("tidak-sama", None)


def list_editions(store: Store, kabupaten: str | None, only: EdisiTercatat | None = None) -> Tabel:
    """List the editions in the order of their days, or one of them."""
    scope = find_scope(store, kabupaten)
    found = (only,) if only else store.edisi.of_kabupaten(scope)
    rows = [
        tuple(_value(one, kolom.nama) for kolom in COLUMNS)
        for one in found
        if scope in {None, one.kabupaten}
    ]
    kosong = N_("No report has been issued yet: berdaya help edisi")
    return Tabel("list-edisi", COLUMNS, rows, kosong)


def _value(edisi: EdisiTercatat, name: str) -> str | int | None:
    found: str | int | None = getattr(edisi, "nama_lingkup" if name == "nama" else name)
    return found


def find_edition(store: Store, asked: str) -> EdisiTercatat:
    """Find an edition by its code, however it is typed.

    Raises:
        InvalidValueError: it is no code: a character is wrong, or two changed places.
        EdisiNotFoundError: no edition of this file has it.
    """
    kode = read_code(asked)
    if kode is None:
        raise InvalidValueError(
            _("'{text}' is no code of an edition: a character of it is wrong."),
            hint=_(
                "Read it once more: ten characters, and one that checks them. 0 is not O, 1 not I."
            ),
            text=asked,
        )
    found = store.edisi.by_code(kode)
    if not found:
        raise EdisiNotFoundError(asked)
    return found


def examine_code(store: Store, asked: str) -> Pemeriksaan:
    """Return which edition a code names, or whether a QR code is that of what was issued.

    Raises:
        InvalidValueError: it is no code.
        EdisiNotFoundError: no edition of this file has it.
    """
    kode, sha = split_qr(asked)
    edisi = find_edition(store, kode)
    return Pemeriksaan("kode" if sha in {None, edisi.sha256} else "kode-lain", edisi)


def kept_document(store: Store, edisi: EdisiTercatat) -> tuple[str, bytes]:
    """Return the document of an edition as it was issued, with its name.

    Raises:
        StorageError: the copy is gone, or is not what was kept.
    """
    return _kept(store, edisi, snapshot=False)


def kept_snapshot(store: Store, edisi: EdisiTercatat) -> Potret:
    """Return the figures of an edition as they were issued.

    Raises:
        StorageError: the copy is gone, or is not what was kept.
    """
    try:
        return read_snapshot(_kept(store, edisi, snapshot=True)[1])
    except ValueError as error:
        raise _damaged(edisi) from error


def _kept(store: Store, edisi: EdisiTercatat, *, snapshot: bool) -> tuple[str, bytes]:
    for berkas in store.edisi.files(edisi.uid):
        if (berkas.nama_berkas == SNAPSHOT) != snapshot:
            continue
        name = copy_name(berkas.sha256, berkas.nama_berkas)
        content = store.copies.editions.read(name)
        if content is not None and sha256(content).hexdigest() == berkas.sha256:
            return berkas.nama_berkas, content
    raise _damaged(edisi)


def _damaged(edisi: EdisiTercatat) -> StorageError:
    return StorageError(
        _("The file of edition {code} is missing or damaged."),
        hint=_("Bring it back from a backup's folder; see: berdaya doctor"),
        code=edisi.kode,
    )


def examine_file(store: Store, content: bytes) -> Pemeriksaan:
    """Return whether a file is an edition: the same bytes, or these with something behind them.

    An electronic signature is added behind what was issued; another program writes it all anew.
    """
    kode = store.edisi.by_file(sha256(content).hexdigest())
    if kode:
        return Pemeriksaan("sama", find_edition(store, kode))
    kode = _beginning(store, content)
    if kode:
        return Pemeriksaan("berlanjut", find_edition(store, kode))
    kode = store.edisi.first_known(named_in(content))
    return Pemeriksaan("ditulis-ulang", find_edition(store, kode)) if kode else _NONE


def _beginning(store: Store, content: bytes) -> str | None:
    """Return the code of the longest edition with which a file begins; it is read through once."""
    digest, at, found = sha256(), 0, None
    view = memoryview(content)
    for size, sha in store.edisi.smaller(len(content)):
        if size > at:
            digest.update(view[at:size])
            at = size
        if digest.hexdigest() == sha:
            found = store.edisi.by_file(sha) or found
    return found
