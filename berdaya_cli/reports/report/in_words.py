"""Figures in words: what a bare number would leave out."""

from collections.abc import Iterable

from berdaya_cli.domain.report.angka import WITHHELD, Angka, Ringkasan
from berdaya_cli.domain.report.kegiatan import KegiatanLaporan
from berdaya_cli.domain.report.laporan import Laporan
from berdaya_cli.domain.tabel import Jenis
from berdaya_cli.language import _, ngettext
from berdaya_cli.reports.values import for_people, shortened, visible


def figure(ringkasan: Ringkasan, nama: str) -> int | str | None:
    """Return a figure by its name, or what is shown in its place."""
    found: Angka | int | None = getattr(ringkasan, nama)
    return found.tampil if isinstance(found, Angka) else found


def change(old: int | str | None, new: int | str | None, jenis: Jenis) -> str:
    """Write a difference with its sign; one of a hidden count is hidden."""
    if isinstance(old, str) or isinstance(new, str):
        return WITHHELD
    more = None if old is None or new is None else new - old
    return ("+" if more and more > 0 else "") + for_people(more, jenis)


def absorption(ringkasan: Ringkasan) -> str:
    """Write spending against pagu, and say so where it leaves spending without pagu out."""
    shown = for_people(ringkasan.persen, "persen")
    if ringkasan.persen is None or ringkasan.realisasi_berpagu == ringkasan.realisasi:
        return shown
    return _("{percent}, of kegiatan with a known pagu").format(percent=shown)


def both_sexes(ringkasan: Ringkasan) -> str:
    """Write how many men and women were there, as forms name them, and how many are neither."""
    said = f"L {for_people(ringkasan.laki_laki.tampil)}, P {for_people(ringkasan.perempuan.tampil)}"
    whole, men, women = ringkasan.jumlah, ringkasan.laki_laki, ringkasan.perempuan
    if whole.samar or men.samar or women.samar or not whole.nilai:
        return said
    rest = whole.nilai - (men.nilai or 0) - (women.nilai or 0)
    return _("{sexes}, {n} not told apart").format(sexes=said, n=for_people(rest)) if rest else said


def cancelled(ringkasan: Ringkasan) -> str:
    """Write how many kegiatan are cancelled, and their pagu; nothing where it is none."""
    count, pagu = ringkasan.dibatalkan.nilai, ringkasan.pagu_dibatalkan.nilai
    if not count or not pagu:
        return ""
    said = ngettext("{n} kegiatan, {amount}", "{n} kegiatan, {amount}", count)
    return said.format(n=for_people(count), amount=for_people(pagu, "rupiah"))


def notes_on_others(ringkasan: Ringkasan) -> tuple[str, ...]:
    """Return how many kegiatan outside the period its figures hold."""
    count = ringkasan.luar.nilai or 0
    said = ngettext(
        "Money and people are also of {n} kegiatan outside the period ({amount}).",
        "Money and people are also of {n} kegiatan outside the period ({amount}).",
        count,
    )
    amount = for_people(ringkasan.realisasi_luar.nilai, "rupiah")
    return (said.format(n=for_people(count), amount=amount),) if count else ()


def without_place(laporan: Laporan) -> tuple[str, ...]:
    """Return in the report of a kecamatan how many people its figures leave out, and why."""
    group = laporan.tanpa_tempat
    if laporan.lingkup.kecamatan is None or group is None or not group.ini.jumlah.nilai:
        return ()
    said = _("Beside them {n} people of kegiatan with others were not told apart by kecamatan.")
    return (said.format(n=for_people(group.ini.jumlah.nilai)),)


LONGEST_NAME = 90
"""Characters of a name in a sentence; the list of kegiatan has it whole."""
MOST_IN_A_LINE = 4
"""So many names stand in one line."""


def names_in_a_line(names: Iterable[str], most: int = MOST_IN_A_LINE) -> str:
    """Write names, of which there may be many: the first ones, and how many more there are."""
    known = [shortened(visible(name), LONGEST_NAME) for name in names]
    rest = len(known) - most
    if rest > 1:
        return _("{names} and {n} others").format(names=", ".join(known[:most]), n=rest)
    *first, last = known
    return _("{names} and {name}").format(names=", ".join(first), name=last) if first else last


def places_of(one: KegiatanLaporan) -> str | None:
    """Write the kecamatan of a kegiatan; nothing where it is the whole regency's."""
    return ", ".join(dict.fromkeys(place.nama for place in one.lokasi)) or None


def named_with_place(nama: str, places: str | None, who: str) -> str:
    """Write a kegiatan by name, where it is, and who does it."""
    where = f", {shortened(visible(places), LONGEST_NAME)}" if places else ""
    return f"{shortened(visible(nama), LONGEST_NAME)}{where} ({visible(who)})"
