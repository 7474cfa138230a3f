"""Return who changed what and when."""

from collections.abc import Iterator
from dataclasses import dataclass

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.lookup import number_in
from berdaya_cli.domain.not_found import KegiatanNotFoundError, OperasiNotFoundError
from berdaya_cli.domain.tabel import Kolom, Tabel, Value
from berdaya_cli.domain.tanggal import last_day, parse_hari
from berdaya_cli.language import N_, _
from berdaya_cli.services.scope import scope_of_code
from berdaya_cli.storage.store import Store

OPERATIONS = (
    Kolom("operasi", N_("No."), "angka"),
    Kolom("waktu", N_("When"), "waktu"),
    Kolom("petugas", N_("By")),
    Kolom("perintah", N_("Command"), "kode", only_in_pipes=True),
    Kolom("kata", N_("Words")),
    Kolom("baris", N_("Rows"), "angka"),
    Kolom("versi", N_("Version"), "kode", only_in_pipes=True),
    Kolom("segel", N_("Seal"), "kode", only_in_pipes=True),
)
CHANGES = (
    Kolom("operasi", N_("No."), "angka"),
    Kolom("waktu", N_("When"), "waktu"),
    Kolom("petugas", N_("By")),
    Kolom("perintah", N_("Command"), "kode", only_in_pipes=True),
    Kolom("versi", N_("Version"), "kode", only_in_pipes=True),
    Kolom("tabel", N_("Table"), "kode"),
    Kolom("kunci", N_("Row")),
    Kolom("aksi", N_("What"), "kode"),
    Kolom("uraian", N_("Change")),
    Kolom("sebelum", N_("Before"), only_in_pipes=True),
    Kolom("sesudah", N_("After"), only_in_pipes=True),
)
OTHER = N_("(another program)")
"""Who wrote a row that no operation of ours did."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PermintaanRiwayat:
    """Which part of the history, as typed; all operations where nothing is asked for."""

    kegiatan: str | None = None
    kecamatan: str | None = None
    lembaga: str | None = None
    operasi: str | None = None
    sejak: str | None = None


def gather_history(store: Store, minta: PermintaanRiwayat) -> Tabel:
    """Return operations, or the changes of what is asked for, oldest first.

    Raises:
        BerdayaError: a name or number that is not known, or more than one thing at once.
    """
    sejak = None
    if minta.sejak:  # the first moment of that day in UTC+7, as operations have it
        sejak = last_day(parse_hari(minta.sejak)).isoformat()
    asked = {
        by: text
        for by in ("kegiatan", "kecamatan", "lembaga", "operasi")
        if (text := getattr(minta, by)) is not None
    }
    if len(asked) > 1:
        raise InvalidValueError(
            _("The history is of one kegiatan, kecamatan, lembaga or operation."),
            hint=_("Give one of ID, --kecamatan, --lembaga and --operasi."),
        )
    for by, text in asked.items():
        changes = _changes(store, by, _found(store, by, text))
        rows = [row for row in changes if sejak is None or str(row[1]) >= sejak]
        none = N_("No change of this is known.")
        if by == "kegiatan":
            none = N_("No change of this kegiatan is known. Of an operation: --operasi NUMBER.")
        return Tabel("history-changes", CHANGES, rows, none)
    return Tabel("history", OPERATIONS, list(_operations(store, sejak)))


def _found(store: Store, by: str, text: str) -> dict[str, Value]:
    if by == "kecamatan":
        return {by: store.kecamatan.find(text, None).kode}
    if by == "lembaga":
        body = store.lembaga.find(text, scope_of_code(text))
        return {by: body.kode, "kabupaten": body.kabupaten}
    if by == "operasi":
        return {by: find_operation(store, text)}
    number = number_in(text, "kegiatan")  # one that is gone has a history all the same
    if number is None:
        raise KegiatanNotFoundError(text)
    return {by: number}


def find_operation(store: Store, text: str) -> int:
    """Find an operation by its number.

    Raises:
        OperasiNotFoundError: there is none of that number.
    """
    number = number_in(text, "operasi")
    if number is None or not store.riwayat.has_operation(number):
        raise OperasiNotFoundError(text)
    return number


def _operations(store: Store, sejak: str | None) -> Iterator[tuple[Value, ...]]:
    for row in store.riwayat.operations():
        if sejak is None or row.waktu >= sejak:
            who = row.petugas or _(OTHER)
            yield (
                row.id, row.waktu, who, row.perintah, row.kata, row.baris, row.versi, row.segel
            )  # fmt: skip


def _changes(store: Store, by: str, values: dict[str, Value]) -> Iterator[tuple[Value, ...]]:
    for row in store.riwayat.changed(by, **values):
        yield (
            row.operasi,
            row.waktu,
            row.petugas or _(OTHER),
            row.perintah,
            row.versi,
            row.tabel,
            row.nomor,
            row.aksi,
            row.uraian,
            row.sebelum,
            row.sesudah,
        )
