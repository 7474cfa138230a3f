"""The snapshot of an edition: every figure, and what each record added to it on that day."""

import json
import re
from collections.abc import Collection, Iterator, Mapping
from lzma import LZMAError, compress, decompress
from typing import Any

from berdaya_cli.domain.report.edisi import Edisi
from berdaya_cli.domain.report.jejak import AngkaJejak, CatatanJejak
from berdaya_cli.domain.report.laporan import Laporan
from berdaya_cli.domain.report.potret import AngkaPotret, CatatanPotret, Potret
from berdaya_cli.services.report.trace import figures_of
from berdaya_cli.storage.store import Store

FORM = "berdaya/potret/1"
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
    """
    data = {"bentuk": FORM, "edisi": dict(edisi), **_figures(store, laporan)}
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return compress(text.encode(), preset=6)


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
    """Read a snapshot that was kept.

    Raises:
        ValueError: it is none.
    """
    try:
        data = json.loads(decompress(content))
    except (LZMAError, UnicodeDecodeError) as error:
        raise ValueError from error
    if data.get("bentuk") != FORM:
        raise ValueError
    return _to_potret(data)


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
        "catatan": {tabel: [_described(one) for one in rows] for tabel, rows in records.items()},
        "angka": {
            name: [angka.nilai, angka.tabel, list(_added(angka, records, places))]
            for name, angka in figures.items()
        },
    }


def _described(one: CatatanJejak) -> list[str | int | None]:
    return [one.uid, one.nomor, one.kegiatan, one.nama, one.tanggal]


def _added(
    angka: AngkaJejak,
    records: Mapping[str, list[CatatanJejak]],
    places: Mapping[str, Mapping[int, int]],
) -> Iterator[list[int | None]]:
    """Return where each record of a figure stands, and what it adds."""
    for nomor in angka.nomor:
        place = places[angka.tabel][nomor]
        yield [place, records[angka.tabel][place].isi(angka.bagian)]


def described(edisi: Edisi, tanggal: str) -> dict[str, str | int | None]:
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
