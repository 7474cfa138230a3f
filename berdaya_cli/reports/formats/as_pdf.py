"""A report or letter as PDF: what is signed. Set by Typst from a template; texts are data only."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from berdaya_cli.domain.bentuk import KERTAS, Kertas
from berdaya_cli.domain.reference.instansi import kind_of_picture
from berdaya_cli.reports.formats.as_svg import svg
from berdaya_cli.reports.report.naskah_data import (
    NaskahTertulis,
    SectionTertulis,
    SuratTertulis,
)
from berdaya_cli.reports.values import in_pieces

TEMPLATES = Path(__file__).parents[1] / "templates"
BREAK = "\u200b"
"""Where a word that is too long may be broken; it has no width."""


def render(naskah: NaskahTertulis, kertas: Kertas) -> Iterator[bytes]:
    """Set a report; the same one gives the same bytes, for it bears no clock."""
    data = asdict(naskah)
    for bagian in ("bagian", "lampiran"):
        data[bagian] = [
            {"judul": part.judul, "sections": [_section(one) for one in part.sections]}
            for part in getattr(naskah, bagian)
        ]
    data["ringkasan"]["sections"] = [_section(one) for one in naskah.ringkasan.sections]
    yield _set("laporan.typ", data, kertas)


def render_letter(surat: SuratTertulis, kertas: Kertas) -> Iterator[bytes]:
    """Set a letter, likewise."""
    data = asdict(surat)
    data["sections"] = [_section(one) for one in surat.sections]
    yield _set("surat.typ", data, kertas)


def _set(template: str, data: dict[str, Any], kertas: Kertas) -> bytes:
    """Set a document; an emblem goes as numbers, which is how bytes fit into JSON."""
    import typst

    emblem = data["kop"]["lambang"]
    data["kop"]["lambang"] = None
    broken: dict[str, Any] = _breakable(data)
    if emblem is not None:
        broken["kop"]["lambang"] = {"isi": list(emblem), "bentuk": kind_of_picture(emblem)}
    broken["lebar"], broken["tinggi"] = KERTAS[kertas]
    document: bytes = typst.compile(
        TEMPLATES / template,
        format="pdf",
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps(broken, ensure_ascii=False)},
    )
    return document


def _section(section: SectionTertulis) -> dict[str, Any]:
    data = asdict(section)
    for kolom, share in zip(data["kolom"], section.shares(), strict=True):
        kolom["lebar"] = share
    data["gambar"] = [
        {"judul": p.judul, "svg": svg(p, str(n)), "catatan": p.catatan}
        for n, p in enumerate(section.gambar)
    ]
    return data


def _breakable(value: Any, name: str = "") -> Any:  # noqa: ANN401  whatever asdict gives
    """Let words that are longer than any cell be broken, but in pictures and the letterhead."""
    if isinstance(value, str):
        return value if name == "svg" else BREAK.join(in_pieces(value))
    if isinstance(value, dict):
        return {k: one if k == "kop" else _breakable(one, k) for k, one in value.items()}
    return [_breakable(one) for one in value] if isinstance(value, list | tuple) else value
