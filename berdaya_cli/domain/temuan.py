"""One finding: of gaps, or of a check of what came in."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal, TypeVar

from berdaya_cli.domain.tabel import Kolom, Tabel, Value
from berdaya_cli.language import N_

Berat = Literal["kesalahan", "peringatan"]
Way = tuple[str | int, ...]
"""The way from the top of an input to a value: ("kecamatan", 3, "desa", 2, "kode")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Temuan:
    """Something to put right.

    Attributes:
        jenis: a stable word for scripts.
        tempat: where it is, as pairs of a name and a value (file and line; kecamatan and fokus).
        pesan: what is wrong and why, for people.
        saran: what to do about it.
        berat: how bad it is.
    """

    jenis: str
    tempat: tuple[tuple[str, Value], ...]
    pesan: str
    saran: str = ""
    berat: Berat = "kesalahan"


def key_of(way: Way) -> str:
    """Write a way as people read it: kecamatan[3].desa[2].kode, counted from 1."""
    parts = (f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in way)
    return "".join(parts).lstrip(".")


HEADINGS = {
    "kecamatan": N_("Kecamatan"),
    "kode": N_("Code"),
    "fokus": N_("Fokus"),
    "kegiatan": N_("Kegiatan"),
    "tindak_lanjut": N_("Tindak lanjut"),
    "dokumen": N_("Document"),
    "lembaga": N_("Body"),
    "indikator": N_("Indicator"),
    "pengukuran": N_("Measurement"),
    "berkas": N_("File"),
    "baris": N_("Line"),
    "kunci": N_("Key"),
    "tabel": N_("Table"),
    "operasi": N_("Operation"),
    "kolom": N_("Column"),
}


SAID = {"kode", "tindak_lanjut", "dokumen", "indikator", "pengukuran"}
"""What a finding says in words anyhow; a terminal has no room for it twice."""


def tabel_temuan(
    nama: str, places: tuple[str, ...], temuan: tuple[Temuan, ...], versi: int = 1
) -> Tabel:
    """Lay findings out as a table; ``places`` are the names in their ``tempat``, in order."""
    given = {p for t in temuan for p, value in t.tempat if value is not None}
    return Tabel(
        nama=nama,
        kolom=(
            Kolom("jenis", N_("Kind"), only_in_pipes=True),
            *(
                Kolom(p, HEADINGS[p], "kode", only_in_pipes=p in SAID or p not in given)
                for p in places
            ),
            Kolom("pesan", N_("To put right")),
            Kolom("saran", N_("What to do")),
        ),
        baris=[(t.jenis, *(value for _name, value in t.tempat), t.pesan, t.saran) for t in temuan],
        versi=versi,
    )


T = TypeVar("T")


def one_of_each_first(found: Iterable[T], kind: Callable[[T], str], most: int) -> tuple[T, ...]:
    """Return at most so many: the first of each kind, then second ones, in the order they came."""
    seen: Counter[str] = Counter()
    ranked = []
    for place, one in enumerate(found):
        ranked.append((seen[kind(one)], place, one))
        seen[kind(one)] += 1
    ranked.sort(key=lambda row: row[:2])
    return tuple(one for _nth, _place, one in sorted(ranked[:most], key=lambda row: row[1]))
