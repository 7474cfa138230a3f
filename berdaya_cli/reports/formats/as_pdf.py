"""A report as PDF: what is signed. Set by Typst from a template; texts reach it as data only."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from berdaya_cli.domain.bentuk import KERTAS, Kertas
from berdaya_cli.domain.reference.instansi import kind_of_picture
from berdaya_cli.reports.formats.as_svg import svg
from berdaya_cli.reports.report.naskah_data import NaskahTertulis, SectionTertulis
from berdaya_cli.reports.values import in_pieces

TEMPLATE = Path(__file__).parents[1] / "templates" / "laporan.typ"
BREAK = "\u200b"
"""Where a word that is too long may be broken; it has no width."""


def render(naskah: NaskahTertulis, kertas: Kertas) -> Iterator[bytes]:
    """Set the document; the same report gives the same bytes, for it bears no clock."""
    import typst

    document: bytes = typst.compile(
        TEMPLATE,
        format="pdf",
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps(_data(naskah, kertas), ensure_ascii=False)},
    )
    yield document


def _data(naskah: NaskahTertulis, kertas: Kertas) -> dict[str, Any]:
    """Return the template its data; an emblem goes as numbers, which is how bytes fit into JSON."""
    emblem = naskah.kop.lambang
    data = asdict(naskah)
    for bagian in ("bagian", "lampiran"):
        data[bagian] = [
            {"judul": part.judul, "sections": [_section(one) for one in part.sections]}
            for part in getattr(naskah, bagian)
        ]
    data["ringkasan"]["sections"] = [_section(one) for one in naskah.ringkasan.sections]
    data["kop"]["lambang"] = None
    broken: dict[str, Any] = _breakable(data)
    if emblem is not None:
        broken["kop"]["lambang"] = {"isi": list(emblem), "bentuk": kind_of_picture(emblem)}
    broken["lebar"], broken["tinggi"] = KERTAS[kertas]
    return broken


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
