"""An export as files: tables as CSV and JSON, the package that describes them, the reports."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict

from berdaya_cli.domain.bentuk import OF_DOCUMENTS, TABLES, Bentuk, Tampilan
from berdaya_cli.domain.berkas import MANIFEST_SCHEMA, Berkas, BerkasTertulis, Manifes
from berdaya_cli.domain.publish.data_terbuka import LONG, Lisensi, SkemaTabel
from berdaya_cli.domain.publish.ekspor import Ekspor
from berdaya_cli.language import spoken
from berdaya_cli.reports.formats import as_csv, as_json
from berdaya_cli.reports.publish import as_datapackage, as_front, as_geojson
from berdaya_cli.reports.stamp import file_mark

MANIFEST = "manifest.json"


def render(
    ekspor: Ekspor,
    forms: tuple[Bentuk, ...],
    *,
    excel: bool,
    lisensi: Lisensi,
    written: Sequence[BerkasTertulis] = (),
) -> Iterator[Berkas]:
    """Return the files of an export, one after the other; a table is never kept whole.

    They are Indonesian in every language of the screen.

    Args:
        ekspor: what it holds.
        forms: csv and json are the forms of tables, the others of reports.
        excel: whether CSV is written for a double click in an Indonesian Excel.
        lisensi: under which terms a public one may be used.
        written: the files that are written already, as they come to be.
    """
    files = _files(ekspor, forms, excel=excel, lisensi=lisensi, written=written)
    for berkas in spoken("id", files):
        yield Berkas(berkas.nama, spoken("id", berkas.isi))


def _files(
    ekspor: Ekspor,
    forms: tuple[Bentuk, ...],
    *,
    excel: bool,
    lisensi: Lisensi,
    written: Sequence[BerkasTertulis],
) -> Iterator[Berkas]:
    mark = file_mark(contoh=ekspor.contoh, terbatas=ekspor.terbatas)
    for skema in ekspor.skema:
        for bentuk in forms:
            if bentuk in TABLES:
                yield Berkas(
                    mark + _name(skema, bentuk), _table(ekspor, skema, bentuk, excel=excel)
                )
    if "json" in forms:
        yield Berkas(f"{mark}kecamatan.geojson", as_geojson.render(ekspor.titik))
    if "csv" in forms:
        package = as_datapackage.render(ekspor, mark, excel=excel, lisensi=lisensi, written=written)
        yield Berkas(f"{mark}datapackage.json", package)
    made = list(names(ekspor, forms))
    for berkas in _documents(ekspor, forms):
        made.append(berkas.nama)
        yield berkas
    if not ekspor.terbatas:
        yield Berkas(mark + as_front.README, as_front.readme(ekspor, lisensi, mark, excel=excel))
        made.append(mark + as_front.README)
        yield Berkas(mark + as_front.PAGE, as_front.page(ekspor, [*made, mark + MANIFEST], lisensi))


def _documents(ekspor: Ekspor, forms: tuple[Bentuk, ...]) -> Iterator[Berkas]:
    """Return the dashboards and the reports."""
    mark = file_mark(contoh=ekspor.contoh, terbatas=ekspor.terbatas)
    if "dasbor" in forms:
        from berdaya_cli.reports.documents import render_dasbor

        several = len(ekspor.daftar_kode) > 1
        for dasbor in ekspor.dasbor:
            code = f"-{dasbor.terbaru.daerah.kode.replace('.', '-')}" if several else ""
            yield Berkas(f"{mark}dasbor{code}.html", (render_dasbor(dasbor),))
    documents = tuple(bentuk for bentuk in forms if bentuk in OF_DOCUMENTS and bentuk not in TABLES)
    if documents:
        from berdaya_cli.reports.documents import package as documents_of

        yield from documents_of(ekspor.laporan, documents, Tampilan())


def names(ekspor: Ekspor, forms: tuple[Bentuk, ...]) -> tuple[str, ...]:
    """Return the names of the files of tables that an export is going to write."""
    mark = file_mark(contoh=ekspor.contoh, terbatas=ekspor.terbatas)
    tables = (_name(skema, b) for skema in ekspor.skema for b in forms if b in TABLES)
    others = {"json": "kecamatan.geojson", "csv": "datapackage.json"}
    return tuple(mark + name for name in (*tables, *(others[b] for b in forms if b in others)))


def front(ekspor: Ekspor) -> tuple[str, ...]:
    """Return the names of the front door of a public export."""
    mark = file_mark(contoh=ekspor.contoh, terbatas=ekspor.terbatas)
    return () if ekspor.terbatas else (mark + as_front.README, mark + as_front.PAGE)


def _name(skema: SkemaTabel, bentuk: Bentuk) -> str:
    return (
        f"{skema.nama}.ndjson"
        if bentuk == "json" and skema.nama in LONG
        else f"{skema.nama}.{bentuk}"
    )


def _table(ekspor: Ekspor, skema: SkemaTabel, bentuk: Bentuk, *, excel: bool) -> Iterator[bytes]:
    isi = ekspor.buka(skema.nama)
    if bentuk == "csv" and excel:
        yield from as_csv.render_for_excel(isi.kolom, isi.baris())
    elif bentuk == "csv":
        yield from as_csv.render_arrays(isi.kolom, isi.larik())
    elif skema.nama in LONG:
        yield from _bytes(as_json.render_lines(isi.objek()))
    else:
        chunks = as_json.render_objects(f"export/{skema.nama}", isi.objek())
        yield from _bytes(as_json.stamped(chunks) if ekspor.contoh else chunks)


def manifest_name(*, contoh: bool, terbatas: bool) -> str:
    """Return the names of the list of the files of one kind of export."""
    return file_mark(contoh=contoh, terbatas=terbatas) + MANIFEST


MANIFESTS = tuple(
    manifest_name(contoh=contoh, terbatas=terbatas)
    for contoh in (False, True)
    for terbatas in (False, True)
)
"""The manifests of every kind; a folder holds an export of one kind."""


def manifest(manifes: Manifes, *, contoh: bool) -> Iterator[bytes]:
    """Write the list of files with their SHA-256, and of those that are no longer made."""
    skema, versi = MANIFEST_SCHEMA.removeprefix("berdaya/").split("/")
    chunks = as_json.render_data(skema, asdict(manifes), versi=int(versi))
    return _bytes(as_json.stamped(chunks) if contoh else chunks)


def _bytes(chunks: Iterable[str]) -> Iterator[bytes]:
    return (chunk.encode() for chunk in chunks)
