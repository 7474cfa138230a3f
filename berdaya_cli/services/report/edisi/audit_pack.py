"""Gather the audit pack of an edition: its document, figures, records, and what is behind them."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256

from berdaya_cli.domain.errors import StorageError
from berdaya_cli.domain.perubahan import read_image
from berdaya_cli.domain.privasi import hide_all_personal, hide_personal
from berdaya_cli.domain.report.edisi import SNAPSHOT, EdisiTercatat
from berdaya_cli.domain.report.jejak import CatatanJejak
from berdaya_cli.domain.report.paket_audit import DOCUMENT, PaketAudit
from berdaya_cli.domain.report.potret import Potret
from berdaya_cli.domain.tabel import Kolom, Tabel, Value
from berdaya_cli.language import N_, _
from berdaya_cli.services.report.edisi.editions import find_edition, kept_snapshot
from berdaya_cli.storage.copies import CopiesFolder, copy_name
from berdaya_cli.storage.report.audit import Kunci
from berdaya_cli.storage.store import Store

ANGKA = (
    Kolom("angka", N_("Figure"), "kode"),
    Kolom("nilai", N_("Value"), "nilai"),
    Kolom("tabel", N_("Table"), "kode"),
    Kolom("uid", N_("Known by"), "kode"),
    Kolom("nama", N_("Record")),
    Kolom("tanggal", N_("Date"), "tanggal"),
    Kolom("isi", N_("Adds"), "nilai"),
    Kolom("nomor_surat", N_("Receipt or DPA")),
    Kolom("tanggal_surat", N_("Its date"), "tanggal"),
    Kolom("bukti", N_("Evidence, and where it is")),
)
BUKTI = (
    Kolom("kegiatan", N_("Kegiatan"), "kode"),
    Kolom("nama", N_("Name")),
    Kolom("tanggal", N_("Date"), "tanggal"),
    Kolom("jenis", N_("Kind"), "kode"),
    Kolom("nama_berkas", N_("File")),
    Kolom("sha256", N_("SHA-256"), "kode"),
    Kolom("ukuran", N_("Bytes"), "angka"),
    Kolom("tautan", N_("Link")),
    Kolom("tempat", N_("Place")),
    Kolom("di_paket", N_("In the pack"), "kode"),
)
IMPOR = (
    Kolom("uid", N_("Known by"), "kode"),
    Kolom("tanggal", N_("Date"), "tanggal"),
    Kolom("nama_berkas", N_("File")),
    Kolom("sha256", N_("SHA-256"), "kode"),
    Kolom("ukuran", N_("Bytes"), "angka"),
    Kolom("di_paket", N_("In the pack"), "kode"),
)
RIWAYAT = (
    Kolom("id", N_("No."), "kode"),
    Kolom("operasi", N_("Operation"), "kode"),
    Kolom("waktu", N_("When"), "waktu"),
    Kolom("petugas", N_("By")),
    Kolom("perintah", N_("Command"), "kode"),
    Kolom("tabel", N_("Table"), "kode"),
    Kolom("uid", N_("Known by"), "kode"),
    Kolom("aksi", N_("What"), "kode"),
    Kolom("sebelum", N_("Before")),
    Kolom("sesudah", N_("After")),
)
SEGEL = (
    Kolom("operasi", N_("Operation"), "kode"),
    Kolom("waktu", N_("When"), "waktu"),
    Kolom("perintah", N_("Command"), "kode"),
    Kolom("versi", N_("Version"), "kode"),
    Kolom("riwayat_sampai", N_("Up to change"), "kode"),
    Kolom("segel", N_("Seal"), "kode"),
)
TIDAK_ADA = (
    Kolom("jenis", N_("Kind"), "kode"),
    Kolom("nama", N_("Name")),
    Kolom("sebab", N_("Why")),
)


@dataclass(slots=True)
class _Gathered:
    """What is found on the way: files by their place in the pack, and what is not there."""

    files: dict[str, tuple[CopiesFolder, str]] = field(default_factory=dict)
    missing: list[tuple[Value, ...]] = field(default_factory=list)

    def take(self, folder: CopiesFolder, path: str, jenis: str, nama: str, sha: str) -> str | None:
        """Take the copy of a file into the pack, and return where it is there."""
        name = copy_name(sha, nama)
        if path in self.files:
            return path
        content = folder.read(name)
        if content is None or sha256(content).hexdigest() != sha:
            why = _("no copy is kept") if content is None else _("the copy is not what was kept")
            self.missing.append((jenis, nama, why))
            return None
        self.files[path] = (folder, name)
        return path

    def contents(self) -> Iterator[tuple[str, bytes]]:
        """Return each file with its place, read when it is wanted."""
        for path, (folder, name) in sorted(self.files.items()):
            content = folder.read(name)
            if content is None:
                raise StorageError(_("A copy has gone while it was read: {name}"), name=name)
            yield path, content


def gather_audit(store: Store, kode: str) -> PaketAudit:
    """Gather what is behind an edition, as far as this file has it.

    Raises:
        BerdayaError: there is no such edition, or its snapshot is gone.
    """
    edisi = find_edition(store, kode)
    potret = kept_snapshot(store, edisi)
    found = _Gathered()
    _documents(store, edisi, found)
    records, keys = _records(store, potret, found)
    kegiatan = {one.kegiatan for one in records.values() if one.kegiatan is not None}
    bukti = list(_evidence(store, kegiatan, found))
    impor = list(_imports(store, keys, found))
    return PaketAudit(
        edisi=edisi,
        kabupaten=store.kabupaten.nama(edisi.kabupaten),
        contoh=store.contoh,
        angka=_table("audit-angka", ANGKA, _figures(potret, records)),
        bukti=_table("audit-bukti", BUKTI, bukti),
        impor=_table("audit-impor", IMPOR, impor),
        riwayat=_table("audit-riwayat", RIWAYAT, _history(store, keys)),
        segel=_table("audit-segel", SEGEL, (_cells(one, SEGEL) for one in store.audit.seals())),
        tidak_ada=_table("audit-tidak-ada", TIDAK_ADA, found.missing),
        berkas=found.contents(),
    )


def _table(nama: str, kolom: Sequence[Kolom], rows: Iterable[Sequence[Value]]) -> Tabel:
    """Make a table in whose texts no number of a person is, whoever wrote it into the record."""
    texts = [one.jenis != "kode" for one in kolom]
    hidden = [
        tuple(
            hide_personal(value) if text and isinstance(value, str) else value
            for value, text in zip(row, texts, strict=True)
        )
        for row in rows
    ]
    return Tabel(nama, kolom, hidden)


def _documents(store: Store, edisi: EdisiTercatat, found: _Gathered) -> None:
    for one in store.edisi.files(edisi.uid):
        path = SNAPSHOT if one.nama_berkas == SNAPSHOT else DOCUMENT
        if path in found.files:  # another one: nothing of the name that it was given is taken over
            path = f"dokumen/{copy_name(one.sha256, one.nama_berkas)}"
        found.take(store.copies.editions, path, "dokumen", one.nama_berkas, one.sha256)


def _records(
    store: Store, potret: Potret, found: _Gathered
) -> tuple[dict[str, CatatanJejak], list[Kunci]]:
    """Return the records of a snapshot as they are today, by uid, and the keys of all in history.

    One that was deleted has a history all the same.
    """
    uids: dict[str, set[str]] = {}
    for one in potret.catatan.values():
        uids.setdefault(one.tabel, set()).add(one.uid)
    records: dict[str, CatatanJejak] = {}
    keys: list[Kunci] = []
    for tabel, wanted in sorted(uids.items()):
        found_here = store.jejak.by_uid(tabel, wanted)
        keys += ((tabel, one.nomor) for one in found_here.values())
        records |= found_here
        for uid in sorted(wanted - found_here.keys()):
            known = store.audit.gone(tabel, uid)
            why = _("it was deleted; see its history") if known else _("this file never had it")
            found.missing.append((tabel, f"{potret.catatan[uid].nama} ({uid})", why))
            keys += [(tabel, known)] if known else []
    return records, keys


def _figures(potret: Potret, records: Mapping[str, CatatanJejak]) -> Iterator[tuple[Value, ...]]:
    for nama, angka in potret.angka.items():
        if not angka.isi:
            yield (nama, angka.nilai, *(None,) * (len(ANGKA) - 2))
        for uid, adds in angka.isi.items():
            record, today = potret.catatan[uid], records.get(uid)
            yield (
                nama,
                angka.nilai,
                record.tabel,
                uid,
                record.nama,
                record.tanggal,
                adds,
                today.surat if today else None,
                today.tanggal_surat if today else None,
                today.bukti if today else None,
            )


def _evidence(store: Store, kegiatan: set[int], found: _Gathered) -> Iterator[tuple[Value, ...]]:
    for one in store.audit.evidence(kegiatan):
        path = None
        if one.sha256 and one.nama_berkas:
            place = f"bukti/{copy_name(one.sha256, one.nama_berkas)}"
            path = found.take(store.copies.evidence, place, "bukti", one.nama_berkas, one.sha256)
        else:
            where = one.tautan or one.tempat
            why = _("it is a link") if one.tautan else _("it is kept on paper, there")
            found.missing.append(("bukti", f"{one.nama}: {where}", why))
        yield (*_cells(one, BUKTI[:-1]), path)


def _imports(store: Store, keys: list[Kunci], found: _Gathered) -> Iterator[tuple[Value, ...]]:
    for one in store.audit.imports(keys):
        place = f"impor/{copy_name(one.sha256, one.nama_berkas)}"
        path = found.take(store.copies.imports, place, "impor", one.nama_berkas, one.sha256)
        yield (*_cells(one, IMPOR[:-1]), path)


def _history(store: Store, keys: list[Kunci]) -> Iterator[tuple[Value, ...]]:
    for one in store.audit.history(keys):
        seen = replace(one, sebelum=_image(one.sebelum), sesudah=_image(one.sesudah))
        yield _cells(seen, RIWAYAT)


def _cells(one: object, kolom: Sequence[Kolom]) -> tuple[Value, ...]:
    """Return what stands in each column of one, by its name."""
    return tuple(getattr(one, column.nama) for column in kolom)


def _image(text: str | None) -> str | None:
    """Return a row as it stood, without numbers of persons that another program wrote into it."""
    return (
        json.dumps(hide_all_personal(dict(read_image(text))), ensure_ascii=False) if text else None
    )
