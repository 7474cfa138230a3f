"""Anything as JSON in one envelope: ``{"skema": "berdaya/list-pilots/1", "data": ...}``.

Keys are the names of columns and fields; they are never translated, and changing one needs a
new number in ``skema``.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, replace
from itertools import islice

from berdaya_cli.domain.errors import BerdayaError
from berdaya_cli.domain.excel.hasil_impor import HasilImpor
from berdaya_cli.domain.indikator.capaian import Capaian
from berdaya_cli.domain.indikator.hasil import Hasil
from berdaya_cli.domain.kegiatan.lengkap import KegiatanLengkap
from berdaya_cli.domain.perubahan import Rencana, Written
from berdaya_cli.domain.report.angka import Ringkasan
from berdaya_cli.domain.report.laporan import BarisKegiatan, Kelompok, Laporan
from berdaya_cli.domain.tabel import Tabel, as_number
from berdaya_cli.domain.temuan import Temuan
from berdaya_cli.domain.text import acts

_AT_ONCE = 1000
"""Lines that are handed on at once."""


def render_tabel(tabel: Tabel) -> Iterator[str]:
    """Write a table as a list of objects, a line each, row by row."""
    yield f'{{"skema": "berdaya/{tabel.nama}/{tabel.versi}", "data": ['
    names = [kolom.nama for kolom in tabel.kolom]
    nested = [kolom.nama for kolom in tabel.kolom if kolom.jenis == "json"]
    separator = "\n"
    for baris in tabel.for_programs:
        row: dict[str, object] = dict(zip(names, baris, strict=True))
        row |= {name: json.loads(str(row[name])) for name in nested}
        yield separator + _dump(row)
        separator = ",\n"
    yield "]}\n" if separator == "\n" else "\n]}\n"


def render_objects(nama: str, objects: Iterable[str]) -> Iterator[str]:
    """Write objects that are JSON already, a line each, in the envelope of a table."""
    yield f'{{"skema": "berdaya/{nama}/1", "data": ['
    separator = "\n"
    for text in objects:
        yield separator + text
        separator = ",\n"
    yield "]}\n" if separator == "\n" else "\n]}\n"


def render_lines(objects: Iterable[str]) -> Iterator[str]:
    """Write one object a line (NDJSON), for lists too long to be read whole."""
    iterator = iter(objects)
    while lines := list(islice(iterator, _AT_ONCE)):
        yield "\n".join(lines) + "\n"


def for_terminal(chunks: Iterator[str]) -> Iterator[str]:
    """Write characters that act as escapes, which JSON knows: a terminal would obey them."""
    for chunk in chunks:
        plain = chunk.replace("\n", "").isprintable()
        yield chunk if plain else "".join(map(_unless_it_acts, chunk))


def _unless_it_acts(character: str) -> str:
    return f"\\u{ord(character):04x}" if character != "\n" and acts(character) else character


def stamped(chunks: Iterator[str]) -> Iterator[str]:
    """Mark an answer as one of fictional records: ``{"contoh": true, "skema": ...}``."""
    yield next(chunks).replace("{", '{"contoh": true, ', 1)
    yield from chunks


def render_data(nama: str, data: object, *, versi: int = 1) -> Iterator[str]:
    """Write one object; a change of its keys needs a new number."""
    yield _dump({"skema": f"berdaya/{nama}/{versi}", "data": data}) + "\n"


def render_rencana(
    nama: str, rencana: Rencana, written: Written, *, dry_run: bool
) -> Iterator[str]:
    """Write what a command changed, or would change: every row before and after."""
    yield from render_data(
        nama,
        {
            "perubahan": [asdict(row) for row in written.perubahan],
            "tetap": rencana.tetap,
            "hilang": rencana.hilang,
            "konflik": [_temuan(temuan) for temuan in rencana.konflik],
            "catatan": rencana.catatan,
            "dry_run": dry_run,
        },
    )


def render_temuan(nama: str, temuan: tuple[Temuan, ...], versi: int = 1) -> Iterator[str]:
    """Write findings."""
    yield from render_data(nama, [_temuan(row) for row in temuan], versi=versi)


def render_imports(
    hasil: Iterable[HasilImpor], passed_over: Iterable[object], *, dry_run: bool
) -> Iterator[str]:
    """Write what came of each file that was taken in."""
    files = []
    for one in hasil:
        data = asdict(one)
        data["jumlah"] = dict(one.jumlah) | {"hilang": len(one.hilang)}
        data["hilang"] = [{"kegiatan": number, "nama": nama} for number, nama in one.hilang]
        data["temuan"] = [_temuan(row) for row in one.temuan]
        del data["pertanyaan"]  # what cells say is shown to who is asked, and to nobody else
        files.append(data)
    others = [str(path) for path in passed_over]
    data = {"dry_run": dry_run, "berkas": files, "dilewati": others}
    yield from render_data("import", data, versi=2)


def render_laporan(laporan: Laporan) -> Iterator[str]:
    """Write a report; a figure is its bare value, ``--jejak`` says what is behind it."""
    figures = replace(  # written below, each in its own way
        laporan,
        kegiatan=(),
        kegiatan_mitra=(),
        per_fokus=(),
        per_kecamatan=(),
        per_bulan=(),
        indikator=(),
        foto=(),
    )
    data = asdict(figures)
    for nama in ("foto", "foto_lain", "foto_tak_terbaca"):  # pictures are for documents
        del data[nama]
    data["dalam"] = _ringkasan(laporan.dalam)
    for nama, kelompok in (
        ("total", laporan.total),
        ("mitra", laporan.mitra),
        ("tanpa_tempat", laporan.tanpa_tempat),
    ):
        data[nama] = _kelompok(kelompok) if kelompok else None
    data["per_fokus"] = [_kelompok(row) for row in laporan.per_fokus]
    data["per_kecamatan"] = [_kelompok(row) for row in laporan.per_kecamatan]
    data["per_bulan"] = [
        {"bulan": bulan.kode, "kegiatan": angka.nilai} for bulan, angka in laporan.per_bulan
    ]
    for row, sel in zip(data["sel"], laporan.sel, strict=True):
        row["ini"] = _ringkasan(sel.ini)
    data["indikator"] = [_capaian(line) for line in laporan.indikator]
    data["kegiatan"] = [_baris(row) for row in laporan.kegiatan]
    data["kegiatan_mitra"] = [_baris(row) for row in laporan.kegiatan_mitra]
    del data["segel"]  # it is for paper; berdaya history has every seal whole
    del data["edisi"], data["susulan"]
    data["kop"]["lambang"] = laporan.kop.lambang is not None
    data["celah"] = [_temuan(row) for row in laporan.celah]
    data["celah_dokumen"] = [_temuan(row) for row in laporan.celah_dokumen]
    yield from render_data("report", data, versi=4)


def _capaian(line: Capaian) -> dict[str, object]:
    """Write a line of an indicator; values are numbers, in its unit."""
    one, target = line.indikator, line.target

    def number(hasil: Hasil) -> int | float | str | None:
        nilai = hasil.nilai(one)
        return hasil.samar or (None if nilai is None else as_number(nilai))

    return {
        "kode": one.kode,
        "nama": one.nama,
        "satuan": one.satuan,
        "fokus": one.fokus,
        "kecamatan": line.kecamatan,
        "ini": number(line.ini),
        "sd": number(line.sd),
        "target": as_number(target.nilai) if target else None,
        "target_awal": as_number(target.awal) if target else None,
        "periode_target": target.periode.kode if target else None,
        "sumber_target": list(target.sumber) if target else [],
        "persen": line.persen,
        "keadaan": line.keadaan,
        "pengukuran": list(line.dibandingkan.nomor) if one.ukuran is None else [],
    }


def _kelompok(kelompok: Kelompok) -> dict[str, object]:
    return {
        "kode": kelompok.kode,
        "nama": kelompok.nama,
        "ini": _ringkasan(kelompok.ini),
        "sebelum": _ringkasan(kelompok.sebelum),
        "tahun_berjalan": _ringkasan(kelompok.tahun_berjalan),
    }


def _ringkasan(ringkasan: Ringkasan) -> dict[str, int | str | None]:
    return {nama: angka.tampil for nama, angka in ringkasan.semua()} | {
        "persen": ringkasan.persen,
        "sisa": ringkasan.sisa,
    }


def _baris(row: BarisKegiatan) -> dict[str, object]:
    """Write one kegiatan with its dated rows and its figures; plans only where it has some."""
    described = asdict(row.kegiatan)
    if not described["jadwal"]:
        del described["jadwal"]
    return described | {
        "dalam_periode": row.dalam_periode,
        "menyangkut": row.menyangkut,
        "status": row.status,
        "kurang": row.kurang,
        "sumber_dana": row.sumber_dana,
        "tanpa_tempat": row.tanpa_tempat,
        "per": row.per,
        "ini": _ringkasan(row.ini),
        "tahun_berjalan": _ringkasan(row.tahun_berjalan),
    }


def render_kegiatan(lengkap: KegiatanLengkap) -> Iterator[str]:
    """Write all that is known of a kegiatan."""
    data = asdict(lengkap.kegiatan) | {"status": lengkap.status, "kurang": lengkap.kurang}
    for tabel in lengkap.tabel:
        names = [kolom.nama for kolom in tabel.kolom]
        data[tabel.nama] = [dict(zip(names, row, strict=True)) for row in tabel.baris]
    yield from render_data("show", data)


def render_error(error: BerdayaError) -> Iterator[str]:
    """Write an error, or several, for stderr."""
    yield from render_data(
        "error",
        [
            {
                "code": one.code,
                "exit_code": int(one.exit_code),
                "message": one.message,
                "hint": one.hint,
                "temuan": [_temuan(row) for row in one.temuan],
            }
            for one in error.each
        ],
    )


def _temuan(temuan: Temuan) -> dict[str, object]:
    return {
        "jenis": temuan.jenis,
        "berat": temuan.berat,
        **dict(temuan.tempat),
        "pesan": temuan.pesan,
        "saran": temuan.saran,
    }


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
