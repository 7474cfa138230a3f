"""What the CSV files of an export are, for programs: a Tabular Data Package.

The form is that of Frictionless Data (specs.frictionlessdata.io, Tabular Data Package 1.0).
"""

import json
from collections.abc import Iterator, Sequence

from berdaya_cli.domain.berkas import BerkasTertulis
from berdaya_cli.domain.publish.data_terbuka import (
    NO,
    PEOPLE,
    YES,
    KolomSkema,
    Lisensi,
    Rujukan,
    SkemaTabel,
)
from berdaya_cli.domain.publish.ekspor import Ekspor
from berdaya_cli.domain.publish.kamus_data import TABEL, arti
from berdaya_cli.domain.report.angka import WITHHELD
from berdaya_cli.language import _
from berdaya_cli.reports.publish import as_front
from berdaya_cli.reports.stamp import stamp


def render(
    ekspor: Ekspor,
    mark: str,
    *,
    excel: bool,
    lisensi: Lisensi,
    written: Sequence[BerkasTertulis] = (),
) -> Iterator[bytes]:
    """Write the description of the CSV files whose names begin with a mark, and what they hold."""
    known = {row.nama: row for row in written}
    where = ", ".join(row.nama for row in ekspor.daftar_kode)
    data: dict[str, object] = {
        "profile": "tabular-data-package",
        "name": _package_name([row.kode for row in ekspor.daftar_kode]),
        "title": f"Kecamatan Berdaya, {where}",
        "description": " ".join(_described(ekspor)),
    }
    if not ekspor.terbatas:
        data |= {
            "version": LAYOUT,
            "keywords": ["kecamatan", "pemberdayaan masyarakat", "Jawa Tengah", "kegiatan"],
            "contributors": [{"title": as_front.publisher(ekspor), "role": "publisher"}],
        }
        if ekspor.mulai and ekspor.sampai:
            data["temporal"] = {"start": ekspor.mulai, "end": ekspor.sampai}
        data["licenses"] = [{"name": lisensi.nama, "title": lisensi.judul, "path": lisensi.tautan}]
    data["sources"] = [
        {"title": row.judul, "path": row.tautan} if row.tautan else {"title": row.judul}
        for row in ekspor.sumber
    ]
    data["daftar_kode"] = [
        {"kabupaten": row.kode, "judul": row.judul, "tanggal": row.tanggal}
        for row in ekspor.daftar_kode
    ]
    data["resources"] = [
        _resource(ekspor, skema, mark, excel=excel) | _weighed(known.get(f"{mark}{skema.nama}.csv"))
        for skema in ekspor.skema
    ]
    yield (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()


LAYOUT = "2.0"
"""Of the tables and columns, not of what they hold: a column that changes its meaning raises it."""
LONGEST_NAME = 100
"""Characters of the name of a data set in CKAN."""


def _package_name(codes: list[str]) -> str:
    """Return the name of the package: its regencies by code, or their provinces if too many."""
    for known in (codes, sorted({code[:2] for code in codes})):
        name = "-".join(("kecamatan-berdaya", *(code.replace(".", "-") for code in known)))
        if len(name) <= LONGEST_NAME:
            return name
    return "kecamatan-berdaya"


def _described(ekspor: Ekspor) -> Iterator[str]:
    if ekspor.contoh:
        yield stamp()
    if ekspor.terbatas:
        yield _("RESTRICTED: for the office only, not to be published.")
        return
    k = ekspor.samar_di_bawah
    yield _(
        "People are counted by kecamatan, fokus and quarter that is over: <{k} is 1 to {most}, "
        "{withheld} is withheld so that no other count gives it back, empty is not reported, "
        "0 is none."
    ).format(k=k, most=(k or 1) - 1, withheld=WITHHELD)
    yield _(
        "Free text, officials and evidence are left out; so are names and desa of protected fokus."
    )


def _resource(ekspor: Ekspor, skema: SkemaTabel, mark: str, *, excel: bool) -> dict[str, object]:
    told = TABEL.get(skema.nama)
    data: dict[str, object] = {
        "profile": "tabular-data-resource",
        "name": skema.nama,
    }
    if told and not ekspor.terbatas:
        data |= {
            "title": told.judul,
            "title_en": told.judul_en,
            "description": told.uraian,
            "description_en": told.uraian_en,
        }
    data |= {
        "path": f"{mark}{skema.nama}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8-sig" if excel else "utf-8",
    }
    if excel:
        data["dialect"] = {"delimiter": ";"}
    return data | {"schema": _schema(ekspor, skema, excel=excel)}


def _weighed(row: BerkasTertulis | None) -> dict[str, object]:
    """Return the size and the SHA-256 of the file of a resource."""
    return {"bytes": row.bytes, "hash": f"sha256:{row.sha256}"} if row else {}


def _schema(ekspor: Ekspor, skema: SkemaTabel, *, excel: bool) -> dict[str, object]:
    columns = {kolom.nama: kolom for kolom in skema.kolom}
    fields = []
    for kolom in skema.kolom:
        field: dict[str, object] = {"name": kolom.nama, "type": kolom.jenis}
        if not ekspor.terbatas:
            field |= _told(skema.nama, kolom)
        if kolom.jenis == "boolean":
            field |= {"trueValues": [YES], "falseValues": [NO]}
        if kolom.jenis == "number" and excel:
            field["decimalChar"] = ","
        rules: dict[str, object] = {}
        if kolom.wajib:
            rules["required"] = True
        if kolom.pilihan:
            rules["enum"] = list(kolom.pilihan)
        fields.append(field | ({"constraints": rules} if rules else {}))
    hidden = [f"<{ekspor.samar_di_bawah}", WITHHELD] if skema.nama == PEOPLE else []
    schema: dict[str, object] = {"fields": fields, "missingValues": ["", *hidden]}
    if skema.kunci:
        schema["primaryKey"] = list(skema.kunci)
    known = {row.nama for row in ekspor.skema}
    keys = [
        _foreign_key(rujukan, skema)
        for rujukan in skema.rujukan
        if rujukan.tabel in known and _is_whole([columns[n] for n in rujukan.kolom])
    ]
    return schema | ({"foreignKeys": keys} if keys else {})


def _told(tabel: str, kolom: KolomSkema) -> dict[str, object]:
    """Return what a column means: its concept, definition, unit and classification."""
    found = arti(tabel, kolom.nama)
    said: dict[str, object] = {
        "title": found.judul,
        "title_en": found.judul_en,
        "description": found.uraian,
        "description_en": found.uraian_en,
        "example": found.contoh,
    }
    if found.satuan:
        said["unit"] = found.satuan
    return said


def _is_whole(kolom: list[KolomSkema]) -> bool:
    """Return whether a key is never empty in part, which would count as broken."""
    return len(kolom) == 1 or all(one.wajib for one in kolom)


def _foreign_key(rujukan: Rujukan, skema: SkemaTabel) -> dict[str, object]:
    """Describe a reference."""
    return {
        "fields": list(rujukan.kolom),
        "reference": {
            "resource": "" if rujukan.tabel == skema.nama else rujukan.tabel,
            "fields": list(rujukan.kolom_tabel),
        },
    }
