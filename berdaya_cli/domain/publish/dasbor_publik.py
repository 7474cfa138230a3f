"""The edition of a dashboard that may be published: people in published cells alone."""

from dataclasses import replace

from berdaya_cli.domain.privasi import hide_personal
from berdaya_cli.domain.publish.penyamaran import Kubus
from berdaya_cli.domain.publish.versi_publik import for_the_public
from berdaya_cli.domain.report.angka import WITHHELD
from berdaya_cli.domain.report.dasbor import Dasbor, OrangDiTempat


def dasbor_for_the_public(dasbor: Dasbor, kubus: Kubus, terlindung: frozenset[str]) -> Dasbor:
    """Make the edition of a dashboard that may be published.

    Args:
        dasbor: the whole dashboard.
        kubus: the masked cells of its regency, of quarters that are over.
        terlindung: the codes of the fokus whose places and names are left out.
    """
    reports = tuple(
        replace(for_the_public(one, kubus, terlindung), terbatas=False) for one in dasbor.laporan
    )
    quarters = {q.kode for one in reports for q in one.periode.triwulan}
    over = {sel.periode for sel in kubus.sel}
    return replace(
        dasbor,
        laporan=reports,
        orang=tuple(
            OrangDiTempat(
                periode=sel.periode,
                kecamatan=sel.kecamatan or "",
                fokus=sel.fokus,
                kegiatan=None,
                cacah=tuple(count.tampil for count in sel.cacah),
            )
            for sel in kubus.sel
            if sel.periode in quarters
        ),
        belum_diumumkan=_not_yet(dasbor, quarters - over),
        tindak_lanjut_di=(),
        sumber_batas=tuple(map(hide_personal, dasbor.sumber_batas)),
    )


def _not_yet(dasbor: Dasbor, quarters: set[str]) -> tuple[OrangDiTempat, ...]:
    """Return where people are reported of quarters that are not published: never how many."""
    reported: dict[tuple[str, str, str], list[bool]] = {}
    for row in dasbor.orang:
        if row.periode in quarters:
            known = reported.setdefault(
                (row.periode, row.kecamatan, row.fokus), [False] * len(row.cacah)
            )
            for number, count in enumerate(row.cacah):
                known[number] |= count is not None
    return tuple(
        OrangDiTempat(
            periode=periode,
            kecamatan=kecamatan,
            fokus=fokus,
            kegiatan=None,
            cacah=tuple(WITHHELD if one else None for one in known),
        )
        for (periode, kecamatan, fokus), known in sorted(reported.items())
    )
