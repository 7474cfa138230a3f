"""The main figures of a report: of all of it in its period, as its first pages show them."""

import re
from collections.abc import Mapping

from berdaya_cli.domain.report.potret import Potret
from berdaya_cli.domain.tabel import SCALE
from berdaya_cli.domain.uang import persen
from berdaya_cli.language import N_, _

MAIN = {
    "total.ini.kegiatan": N_("Kegiatan"),
    "total.ini.direncanakan": N_("Kegiatan planned"),
    "total.ini.berjalan": N_("Kegiatan under way"),
    "total.ini.selesai": N_("Kegiatan finished"),
    "total.ini.ditunda": N_("Kegiatan postponed"),
    "total.ini.dibatalkan": N_("Kegiatan cancelled"),
    "total.ini.tanpa_status": N_("Kegiatan of no known state"),
    "total.ini.pelaksanaan": N_("Occurrences"),
    "total.ini.jumlah": N_("People (present)"),
    "total.ini.laki_laki": N_("Men"),
    "total.ini.perempuan": N_("Women"),
    "total.ini.disabilitas": N_("Persons with disabilities"),
    "total.ini.lansia": N_("Lansia"),
    "total.ini.anak": N_("Anak"),
    "total.ini.pemuda": N_("Pemuda"),
    "total.tahun_berjalan.jumlah": N_("People so far"),
    "total.ini.pagu": N_("Pagu (Rp)"),
    "total.ini.pagu_dibatalkan": N_("Pagu of what is cancelled (Rp)"),
    "total.ini.realisasi": N_("Spent within the period (Rp)"),
    "total.ini.realisasi_sd": N_("Spent so far (Rp)"),
}
"""Each with what it is called; the others follow from them, or are of a part.

What changes in a fokus, a kecamatan or a kegiatan changes these too, if anything is to be said.
"""
_INDICATOR = re.compile(r"indikator\.([^.]+)(?:\.(.+))?\.ini")
"""Its code, and the code of the kecamatan if it is of one."""


def is_main(nama: str) -> bool:
    """Return whether a figure is a main one: of those above, or an indicator in the period."""
    return nama in MAIN or _INDICATOR.fullmatch(nama) is not None


def figure_words(nama: str, indikator: Mapping[str, str], kecamatan: Mapping[str, str]) -> str:
    """Return what a main figure is called; another one has no name but its own.

    Args:
        nama: its name, like ``total.ini.pagu`` or ``indikator.kader.33.03.04.ini``.
        indikator: what indicators are called, by their codes.
        kecamatan: what these are called, likewise.
    """
    if nama in MAIN:
        return _(MAIN[nama])
    found = _INDICATOR.fullmatch(nama)
    if found is None:
        return nama
    kode, place = found.groups()
    parts = (indikator.get(kode, kode), kecamatan.get(place, place) if place else None)
    return _("Indicator {name}").format(name=", ".join(filter(None, parts)))


def share_spent(potret: Potret) -> int | None:
    """Return spending so far against pagu, in hundredths of a percent; None where unknown."""
    spent, pagu = (potret.angka.get(f"total.ini.{one}") for one in ("realisasi_berpagu", "pagu"))
    if spent is None or pagu is None or spent.nilai is None or pagu.nilai is None:
        return None
    return persen(spent.nilai // SCALE, pagu.nilai // SCALE)
