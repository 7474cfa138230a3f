"""A report as PDF: what is signed. Set by Typst from a template; texts reach it as data only."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

from berdaya_cli.domain.bentuk import Kertas
from berdaya_cli.domain.instansi import Kop, kind_of_picture
from berdaya_cli.domain.penutup import PenandaTangan
from berdaya_cli.domain.tabel import Kolom
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.language import _
from berdaya_cli.reports.as_table import NUMERIC
from berdaya_cli.reports.charts import svg
from berdaya_cli.reports.naskah import Bagian, Naskah
from berdaya_cli.reports.section import Section
from berdaya_cli.reports.stamp import stamp
from berdaya_cli.reports.values import for_people, in_pieces, visible

TEMPLATE = Path(__file__).parent / "templates" / "laporan.typ"
MILLIMETRES: dict[Kertas, tuple[int, int]] = {"a4": (210, 297), "f4": (215, 330)}
"""F4 (folio) is what Indonesian offices print on."""
WIDEST = 36
"""Characters; a column of longer texts gets no larger share of the width."""
BREAK = "\u200b"
"""Where a word that is too long may be broken; it has no width."""


def render(naskah: Naskah, kertas: Kertas) -> Iterator[bytes]:
    """Set the document; the same report gives the same bytes, for it bears no clock."""
    import typst

    yield typst.compile(
        TEMPLATE,
        format="pdf",
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps(_data(naskah, kertas), ensure_ascii=False)},
    )


def _data(naskah: Naskah, kertas: Kertas) -> dict[str, object]:
    wide, tall = MILLIMETRES[kertas]
    ending = naskah.penutup
    day = nama_tanggal(ending.tanggal) if ending.tanggal else "." * 24
    return {
        "lebar": wide,
        "tinggi": tall,
        "kop": [_text(line) for line in naskah.kop.baris],
        "alamat": [_text(line) for line in naskah.kop.alamat],
        "lambang": _emblem(naskah.kop),
        "judul": [_text(line) for line in naskah.judul],
        "nomor": _text(ending.nomor) if ending.nomor else None,
        "contoh": stamp() if naskah.contoh else None,
        "kaki": _text(f"{naskah.daerah}, {naskah.periode}"),
        "ringkasan": _bagian(naskah.ringkasan),
        "bagian": [_bagian(row) for row in naskah.bagian],
        "lampiran": [_bagian(row) for row in naskah.lampiran],
        "tempat_tanggal": _text(f"{ending.tempat}, {day}"),
        "penanda_tangan": _signature(ending.penanda_tangan),
        "mengetahui": _signature(ending.mengetahui) if ending.mengetahui else None,
    }


def _emblem(kop: Kop) -> dict[str, object] | None:
    """Give the picture as numbers, which is how bytes fit into JSON."""
    if kop.lambang is None:
        return None
    return {"isi": list(kop.lambang), "bentuk": kind_of_picture(kop.lambang)}


def _signature(one: PenandaTangan) -> dict[str, object]:
    below = [one.pangkat, f"NIP {one.nip}" if one.nip else None]
    return {
        "jabatan": [_text(line) for line in one.jabatan],
        "nama": _text(one.nama) if one.nama else "",
        "bawah": [_text(line) for line in below if line],
    }


def _bagian(bagian: Bagian) -> dict[str, object]:
    sections = [_section(row) for row in bagian.sections]
    return {"judul": _text(bagian.judul), "sections": sections}


def _section(section: Section) -> dict[str, object]:
    kinds = [kolom.jenis for kolom in section.kolom]
    rows = [
        [_text(for_people(value, jenis)) for value, jenis in zip(row, kinds, strict=True)]
        for row in section.baris
    ]
    return {
        "judul": _text(section.judul),
        "paragraf": [_text(line) for line in section.paragraf],
        "rincian": [[_text(label), _text(fact)] for label, fact in section.rincian],
        "daftar": [_text(line) for line in section.daftar],
        "kolom": [
            {
                "judul": _text(_(kolom.judul)),
                "kanan": kolom.jenis in NUMERIC,
                "lebar": _share(kolom, [row[number] for row in rows]),
            }
            for number, kolom in enumerate(section.kolom)
        ],
        "baris": rows,
        "berjumlah": section.berjumlah,
        "gambar": [
            {"judul": _text(p.judul), "svg": svg(p, str(n)), "catatan": _text(p.catatan)}
            for n, p in enumerate(section.gambar)
        ],
        "catatan": [_text(line) for line in section.catatan],
    }


def _share(kolom: Kolom, texts: list[str]) -> int:
    """Give a column of text a share of the width: its longest word, or more for longer texts."""
    words = (word for text in (_(kolom.judul), *texts) for word in re.split(r"[\s\u200b]+", text))
    longest = max(map(len, words), default=0)
    mean = sum(map(len, texts)) // len(texts) if texts else 0
    return max(longest, min(WIDEST, mean)) + 1


def _text(text: str) -> str:
    return BREAK.join(in_pieces(visible(text)))
