"""An indicator in words: its value, its target, and what a reader must know of them."""

from collections.abc import Iterator

from berdaya_cli.domain.indikator.capaian import Capaian
from berdaya_cli.domain.indikator.hasil import Hasil
from berdaya_cli.domain.reference.nilai import write_in_unit, write_nilai
from berdaya_cli.language import _, format_percent
from berdaya_cli.reports.values import visible


def written(nilai: int, satuan: str) -> str:
    """Write a value with its unit: 612 orang, 76,5%."""
    return write_in_unit(nilai, visible(satuan))


def in_unit(hasil: Hasil, line: Capaian) -> str:
    """Write what an indicator comes to with its unit; of services none is "nihil"."""
    nilai = hasil.nilai(line.indikator)
    if hasil.samar or nilai is None:
        return hasil.samar or _("not reported yet")
    if nilai == 0 and line.indikator.layanan:
        return _("nihil")
    return written(nilai, line.indikator.satuan)


def sentence(line: Capaian) -> str:
    """Write how far an indicator is: 612 dari 800 orang (76,50%), kurang 188."""
    now = in_unit(line.dibandingkan, line)
    if line.target is None:
        return _("{value}; no target has been set").format(value=now)
    target = written(line.target.nilai, line.indikator.satuan)
    if line.nilai is None:
        return _("{value}; target {target}").format(value=now, target=target)
    if line.indikator.arah == "turun":  # no part of it: it may be far above
        said = _("{value}; target {target}").format(value=now, target=target)
    else:
        said = _("{value} of {target}").format(value=write_nilai(line.nilai), target=target)
    if line.persen is not None:
        said += f" ({format_percent(line.persen)})"
    return said + _difference(line)


def _difference(line: Capaian) -> str:
    """Write by how much a value misses its target, or is better than it."""
    by = line.selisih or 0
    if by < 0:
        more = write_nilai(-by)
        falls = line.indikator.arah == "turun"
        return (_(", {n} too many") if falls else _(", {n} short")).format(n=more)
    return _(", better than the target") if line.keadaan == "di-atas" else ""


def notes(line: Capaian) -> Iterator[str]:
    """Return what a reader must know of a line: what is missing, of when it is, of its target."""
    one, target = line.indikator, line.target
    if target is None:
        yield _("no target has been set")
    elif line.keadaan == "di-atas":
        yield _("better than the target")
    elif line.keadaan == "di-bawah" and line.persen is None:  # a target of zero has no percentage
        yield _("target missed")
    if target and target.awal != target.nilai:
        yield _("target at first {value}").format(value=write_nilai(target.awal))
    if target and target.periode != line.periode:
        yield _("target of {periode}").format(periode=target.periode.nama)
    used: Hasil = line.dibandingkan
    if used.per and used.per != line.periode:
        yield _("as of {periode}").format(periode=used.per.nama)
    if used.kosong:
        names = ", ".join(gap.nama for gap in used.kosong)
        yield _("not reported yet: {names}").format(names=names)
    if line.belum:
        yield _("not reported yet in: {names}").format(names=", ".join(map(visible, line.belum)))
    if one.nilai_awal is not None:
        value, source = write_nilai(one.nilai_awal), one.judul_awal
        said = _("{year}: {value}").format(year=one.tahun_awal, value=value)
        yield f"{said} ({visible(source)})" if source else said


def sources(lines: tuple[Capaian, ...]) -> str:
    """Return where the targets come from."""
    titles = dict.fromkeys(title for one in lines if one.target for title in one.target.sumber)
    return "; ".join(map(visible, titles))


def below_target(lines: tuple[Capaian, ...], hari: str) -> Iterator[str]:
    """Write which indicators are below the band of a target whose period is over on a day."""
    for line in lines:
        if line.keadaan == "di-bawah" and line.target and line.target.periode.akhir <= hari:
            said = _("{indicator}: {value}")
            yield said.format(indicator=visible(line.nama), value=sentence(line))
