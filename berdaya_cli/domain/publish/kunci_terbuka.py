"""The keys of published tables that hold for several regencies, stacked one below the other.

A code of a body, decree or source is one of its regency, and the number of a kegiatan one of its
file: joined by these alone a table of three regencies has too many rows.
"""

from dataclasses import replace

from berdaya_cli.domain.publish.data_terbuka import KolomSkema, Rujukan, SkemaTabel

OF_KEGIATAN = (
    "kegiatan_lokasi", "kegiatan_mitra", "pelaksanaan", "perkembangan", "anggaran", "realisasi",
    "jadwal",
)  # fmt: skip
"""Tables below a kegiatan: they name it by its uid, which travels, beside its number."""
WITH_KUNCI = ("sumber", "dasar_hukum", "lembaga", "fokus")
"""Tables that others may refer to or not: ``kunci`` is the regency and the code, 33.03/dinsos."""
MAYBE: dict[str, tuple[str, ...]] = {
    "kabupaten": ("sumber",),
    "kecamatan": ("sumber", "sumber_kode_bps", "sumber_kategori", "sumber_titik"),
    "desa": ("sumber",),
    "dasar_hukum": ("sumber",),
    "lembaga": ("induk", "sumber", "sumber_nama"),
    "fokus": ("sumber",),
    "sumber_dana": ("sumber",),
    "pilot": ("dasar_hukum", "sumber"),
    "penugasan": ("dasar_hukum", "sumber"),
    "pembina": ("lembaga", "dasar_hukum", "sumber"),
    "aset": ("sumber",),
    "agenda": ("sumber",),
    "indikator": ("fokus",),
    "kegiatan": ("pelaksana",),
}
"""Columns that hold a code of a table with ``kunci``, or nothing; each has its key beside it.

A key of two columns of which one is empty counts as broken (Table Schema, foreignKeys).
"""
KUNCI, UID_KEGIATAN = "kunci", "kegiatan_uid"


def key_of(column: str) -> str:
    """Return the name of the column that holds the whole key beside a code."""
    return f"{column}_{KUNCI}"


def added_columns(tabel: str, shown: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names of the columns of keys that a published table has beside its own."""
    return (
        *((KUNCI,) if tabel in WITH_KUNCI else ()),
        *(key_of(column) for column in MAYBE.get(tabel, ())),
        *((UID_KEGIATAN,) if tabel in OF_KEGIATAN else ()),
        *(("kabupaten",) if tabel in OF_KEGIATAN and "kabupaten" not in shown else ()),
    )


def with_keys(skema: SkemaTabel) -> SkemaTabel:
    """Describe a published table with the keys that hold for several regencies."""
    shown = tuple(kolom.nama for kolom in skema.kolom)
    maybe, below = MAYBE.get(skema.nama, ()), skema.nama in OF_KEGIATAN
    required = {KUNCI, UID_KEGIATAN, "kabupaten"}
    added = tuple(
        KolomSkema(name, "string", wajib=name in required)
        for name in added_columns(skema.nama, shown)
    )
    rujukan = [r for r in map(_whole, skema.rujukan) if not (below and r.kolom == ("kegiatan",))]
    if below:
        rujukan.append(Rujukan((UID_KEGIATAN,), "kegiatan", ("uid",)))
        if "kabupaten" not in shown:
            rujukan.append(Rujukan(("kabupaten",), "kabupaten", ("kode",)))
    return replace(
        skema,
        kolom=(*skema.kolom, *added),
        kunci=_primary(skema, shown),
        rujukan=tuple(
            Rujukan((key_of(r.kolom[-1]),), r.tabel, (KUNCI,)) if r.kolom[-1] in maybe else r
            for r in rujukan
        ),
    )


def _whole(rujukan: Rujukan) -> Rujukan:
    """Return a reference with its regency first."""
    pairs = sorted(
        zip(rujukan.kolom, rujukan.kolom_tabel, strict=True), key=lambda pair: pair[1] == "kode"
    )
    return Rujukan(tuple(own for own, _o in pairs), rujukan.tabel, tuple(o for _own, o in pairs))


def _primary(skema: SkemaTabel, shown: tuple[str, ...]) -> tuple[str, ...]:
    """Return the key that travels: the uid, else what is one row of a kegiatan, else its own."""
    if "uid" in shown:
        return ("uid",)
    if skema.nama in OF_KEGIATAN:
        return (UID_KEGIATAN, *(name for name in skema.kunci if name != "kegiatan"))
    return skema.kunci
