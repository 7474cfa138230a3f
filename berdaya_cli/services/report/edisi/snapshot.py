"""The snapshot of an edition: every figure, and what each record added to it on that day."""

import json
import re
from collections.abc import Collection, Iterator, Mapping
from lzma import FORMAT_XZ, LZMADecompressor, LZMAError, compress
from typing import Any

from berdaya_cli.domain.errors import BerdayaError, InvalidValueError
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.privasi import check_personal
from berdaya_cli.domain.report.edisi import Edisi
from berdaya_cli.domain.report.jejak import AngkaJejak, CatatanJejak
from berdaya_cli.domain.report.laporan import Laporan
from berdaya_cli.domain.report.potret import AngkaPotret, CatatanPotret, Potret
from berdaya_cli.domain.tanggal import check_tanggal
from berdaya_cli.language import _
from berdaya_cli.services.report.trace import figures_of
from berdaya_cli.storage.store import Store

FORM = "berdaya/potret/1"
LARGEST_TEXT, MOST_MEMORY = 96 << 20, 128 << 20
"""Bytes of a snapshot before it is compressed, and what unpacking one may take."""
LARGEST_VALUE = 10**24
"""Ten-thousandths of a unit; no sum of rupiah comes near it."""
_FIGURE = re.compile(r"(?:kegiatan\.[^.\s]+|(?!kegiatan\.)[a-z_]+)\.\S+")
"""The name of a figure: what it is of, and what it is called there."""
_OF_KEGIATAN = re.compile(r"^kegiatan\.(\d+)\.")
"""How the name of a figure of one kegiatan begins."""


def take_snapshot(store: Store, laporan: Laporan, edisi: Mapping[str, str | int | None]) -> bytes:
    """Return the figures of a report with the records behind each, as compressed JSON.

    The same record gives the same bytes. Values are in ten-thousandths; a figure names the places
    of its records in the list of their table, and what each of them adds.

    Args:
        store: where the records are.
        laporan: the report.
        edisi: what is said of the edition.

    Raises:
        InvalidValueError: there are more of them than can be read again.
        PersonalDataError: a record is called by the number of a person, which another program
            wrote: what is issued could not be taken back.
    """
    figures = _figures(store, laporan)
    check = Mistakes()
    for nama in sorted({row[_NAME] for rows in figures["catatan"].values() for row in rows}):
        check.note(check_personal, nama)
    check.stop()
    data = {"bentuk": FORM, "edisi": dict(edisi), **figures}
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()
    if len(text) > LARGEST_TEXT:
        said = _("This report is too large to be issued: its figures take {n} MB of {most}.")
        raise InvalidValueError(
            said,
            hint=_("Issue it by kecamatan or OPD."),
            n=len(text) >> 20,
            most=LARGEST_TEXT >> 20,
        )
    return compress(text, preset=6)


def snapshot_of(store: Store, laporan: Laporan) -> Potret:
    """Return the figures of a report as they are."""
    return _to_potret(_figures(store, laporan))


def values_of(store: Store, laporan: Laporan) -> Potret:
    """Return the figures of a report without the records behind them, which is quicker."""
    figures = _named_for_good(store, laporan)
    return Potret({nama: AngkaPotret(one.nilai, {}) for nama, one in figures.items()}, {})


def _named_for_good(store: Store, laporan: Laporan) -> dict[str, AngkaJejak]:
    """Return the figures by names that any file knows: a kegiatan by its uid, not its number."""
    rows = (*laporan.kegiatan, *laporan.kegiatan_mitra)
    uids = store.jejak.uids_of_kegiatan({row.kegiatan.id for row in rows})
    return {
        _OF_KEGIATAN.sub(lambda found: f"kegiatan.{uids[int(found[1])]}.", nama): angka
        for nama, angka in figures_of(laporan)
    }


def named_here(store: Store, names: Collection[str]) -> dict[str, str]:
    """Return for each name of a snapshot the one that this file has for the same figure."""
    parts = {nama: nama.split(".", 2) for nama in names if nama.startswith("kegiatan.")}
    numbers = store.jejak.numbers_of_kegiatan({uid for _kind, uid, _figure in parts.values()})
    return {nama: nama for nama in names} | {
        nama: f"kegiatan.{numbers[uid]}.{figure}"
        for nama, (_kind, uid, figure) in parts.items()
        if uid in numbers
    }


def read_snapshot(content: bytes) -> Potret:
    """Read a snapshot that was kept; it may come from another office's file.

    Raises:
        ValueError: it is none, or holds what none can hold.
    """
    try:
        data = json.loads(_unpacked(content))
        if data["bentuk"] != FORM:
            raise ValueError
        potret = _to_potret(data)
        _check(potret)
    except (
        LZMAError, LookupError, TypeError, AttributeError, RecursionError, BerdayaError
    ) as error:  # fmt: skip
        raise ValueError from error
    return potret


def _unpacked(content: bytes) -> bytes:
    """Return what is compressed, of no more bytes than a snapshot can have."""
    unpacker = LZMADecompressor(format=FORMAT_XZ, memlimit=MOST_MEMORY)
    text = unpacker.decompress(content, LARGEST_TEXT)
    if not unpacker.eof:
        raise ValueError
    return text


def _to_potret(data: Mapping[str, Any]) -> Potret:
    rows = data["catatan"]
    records = {
        uid: CatatanPotret(tabel, uid, nama, tanggal)
        for tabel, listed in rows.items()
        for uid, _nomor, _kegiatan, nama, tanggal in listed
    }
    figures = {
        name: AngkaPotret(nilai, {rows[tabel][place][0]: adds for place, adds in added})
        for name, (nilai, tabel, added) in data["angka"].items()
    }
    return Potret(figures, records)


def _check(potret: Potret) -> None:
    """Refuse what no record of ours can be: it came as a file, perhaps from another office.

    Raises:
        BerdayaError: a date is none.
        TypeError, ValueError: a text, a value or the name of a figure is none.
    """
    for record in potret.catatan.values():
        for text in (record.tabel, record.uid, record.nama, record.tanggal):
            _check_text(text)
        check_tanggal(record.tanggal)
    for name, angka in potret.angka.items():
        if not _FIGURE.fullmatch(name):
            raise ValueError
        for uid in angka.isi:
            _check_text(uid)
        for value in (angka.nilai, *angka.isi.values()):
            _check_value(value)


def _check_text(value: object) -> None:
    if not isinstance(value, str):
        raise TypeError
    value.encode()  # half of a character is none


def _check_value(value: object) -> None:
    if value is not None and (type(value) is not int or abs(value) > LARGEST_VALUE):
        raise TypeError


def _figures(store: Store, laporan: Laporan) -> dict[str, Any]:
    """Return the records of a report by table, and its figures with what each of them adds."""
    figures = _named_for_good(store, laporan)
    wanted: dict[str, set[int]] = {}
    for angka in figures.values():
        wanted.setdefault(angka.tabel, set()).update(angka.nomor)
    records = {
        tabel: sorted(store.jejak.records(tabel, nomor).values(), key=lambda one: one.uid)
        for tabel, nomor in sorted(wanted.items())
        if nomor
    }
    places = {
        tabel: {one.nomor: place for place, one in enumerate(rows)}
        for tabel, rows in records.items()
    }
    return {
        "catatan": {tabel: [_row(one) for one in rows] for tabel, rows in records.items()},
        "angka": {
            name: [angka.nilai, angka.tabel, list(_added(angka, records, places))]
            for name, angka in figures.items()
        },
    }


def _row(one: CatatanJejak) -> list[str | int | None]:
    return [one.uid, one.nomor, one.kegiatan, one.nama, one.tanggal]


_NAME = 3
"""Where the name stands in it."""


def _added(
    angka: AngkaJejak,
    records: Mapping[str, list[CatatanJejak]],
    places: Mapping[str, Mapping[int, int]],
) -> Iterator[list[int | None]]:
    """Return where each record of a figure stands, and what it adds."""
    for nomor in angka.nomor:
        place = places[angka.tabel][nomor]
        yield [place, records[angka.tabel][place].isi(angka.bagian)]


def head_of(edisi: Edisi, tanggal: str) -> dict[str, str | int | None]:
    """Return what a snapshot says of its edition."""
    return {
        "kode": edisi.kode,
        "kabupaten": edisi.kabupaten,
        "lingkup": edisi.lingkup,
        "periode": edisi.periode,
        "nomor": edisi.nomor,
        "tanggal": tanggal,
        "segel": edisi.segel,
    }
