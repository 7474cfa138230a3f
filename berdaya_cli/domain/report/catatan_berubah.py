"""Which records changed since the figures of a report were printed, and what each adds more."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from berdaya_cli.domain.report.angka_utama import MAIN
from berdaya_cli.domain.report.potret import CatatanPotret, Potret, SebabPerubahan, causes_of
from berdaya_cli.domain.tabel import SCALE

SifatPerubahan = Literal["masuk", "dibetulkan", "keluar"]
"""Whether a record came in since, was corrected, or went out."""
_FIGURE = re.compile(r"(.+)\.((?:ini|tahun_berjalan)\.\w+)")
"""What a figure is of, and what it is called there."""
_WHOLE = {"total", "mitra"}
"""All of a report, and what its OPD takes part in."""
_AMOUNTS = {
    "ini.pagu": "pagu",
    "ini.realisasi_sd": "realisasi",
    "tahun_berjalan.jumlah": "jumlah",
}
"""The figures of all of it that are given record by record, and as what; two since 1 January."""


@dataclass(frozen=True, slots=True)
class CatatanBerubah:
    """A record that changed.

    Attributes:
        tambah: what it adds now more than then: pagu and realisasi in rupiah, jumlah in people.
    """

    catatan: CatatanPotret
    sifat: SifatPerubahan
    tambah: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class PerubahanTerakhir:
    """When a record was last changed, by whom, and why.

    Attributes:
        petugas: None where another program wrote it.
        alasan: as the command that did it was given it.
    """

    hari: str
    petugas: str | None
    alasan: str | None


def changed_records(printed: Potret, current: Potret) -> list[CatatanBerubah]:
    """Return each record that changed, once.

    It changed where it adds something else to a figure of all of the report, is measured anew, or
    is a kegiatan that moved from one part of the report to another. What an indicator counts that
    was made or redefined since has not changed by that.
    """
    causes: dict[tuple[str, str], list[tuple[str, SebabPerubahan]]] = {}
    for nama in dict.fromkeys((*current.angka, *printed.angka)):
        for cause in causes_of(nama, printed, current):
            if _is_change(nama, cause, printed, current):
                key = (cause.catatan.tabel, cause.catatan.uid)
                causes.setdefault(key, []).append((nama, cause))
    return [
        CatatanBerubah(found[0][1].catatan, _since(found, printed, current), _added(found))
        for found in causes.values()
    ]


def _since(
    found: Sequence[tuple[str, SebabPerubahan]], printed: Potret, current: Potret
) -> SifatPerubahan:
    """Return what became of a record, by all the figures to which it adds something else."""

    def counts_in(potret: Potret) -> bool:
        return any(
            nama in potret.angka and cause.catatan.uid in potret.angka[nama].isi
            for nama, cause in found
        )

    if not counts_in(printed):
        return "masuk"
    return "dibetulkan" if counts_in(current) else "keluar"


def _added(found: Sequence[tuple[str, SebabPerubahan]]) -> dict[str, int]:
    added = {}
    for nama, cause in found:
        whole, figure = _parts(nama)
        if whole in _WHOLE and figure in _AMOUNTS:
            added[_AMOUNTS[figure]] = ((cause.sesudah or 0) - (cause.sebelum or 0)) // SCALE
    return added


def _parts(nama: str) -> tuple[str, str]:
    match = _FIGURE.fullmatch(nama)
    return (match[1], match[2]) if match else (nama, "")


def _is_change(nama: str, cause: SebabPerubahan, printed: Potret, current: Potret) -> bool:
    record = cause.catatan
    if record.tabel == "pengukuran":
        return True
    if nama.startswith("indikator."):
        is_known = nama in printed.angka and nama in current.angka
        stays = record.uid in printed.catatan and record.uid in current.catatan
        return is_known and not stays
    part, figure = _parts(nama)
    if f"total.{figure}" not in MAIN:
        return False
    if part in _WHOLE:
        return True
    return record.tabel == "kegiatan" and nama in printed.angka and nama in current.angka
