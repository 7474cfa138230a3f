"""Recaps that are made to be signed: pagu by the stage of the budget, and who answers for what."""

from berdaya_cli.domain.periode import Periode
from berdaya_cli.domain.tabel import Kolom, Tabel, Value
from berdaya_cli.language import N_, _
from berdaya_cli.storage.report.tahap import PaguBertahap
from berdaya_cli.storage.store import Store

_TAHAP = (
    Kolom("nomor", N_("No."), "angka"),
    Kolom("kode", N_("Code"), "kode", only_in_pipes=True),
    Kolom("nama", N_("OPD")),
    Kolom("kegiatan", N_("Kegiatan"), "angka"),
    Kolom("murni", N_("Pagu (DPA)"), "rupiah"),
    Kolom("pergeseran", N_("After shifts"), "rupiah"),
    Kolom("berlaku", N_("Pagu that holds"), "rupiah"),
    Kolom("selisih", N_("Difference"), "rupiah"),
    Kolom("berubah", N_("Kegiatan changed"), "angka", only_in_pipes=True),
)
_PENUGASAN = (
    Kolom("nomor", N_("No."), "angka"),
    Kolom("kecamatan", N_("Kecamatan")),
    Kolom("fokus", N_("Fokus")),
    Kolom("penanggung_jawab", N_("Penanggung jawab")),
    Kolom("pendukung", N_("Supporting")),
)


def by_stage(store: Store, scope: str | None, periode: Periode) -> Tabel:
    """Return the pagu of each body before and after its budget changed, and their sum."""
    rows = list(store.tahap.per_pelaksana(scope, periode))
    lines = [_stage_line(number, row) for number, row in enumerate(rows, start=1)]
    if lines:
        lines.append(_sum_of(rows))
    return Tabel("recap-tahap", _TAHAP, lines, _("No pagu of these years is recorded."))


def _stage_line(number: int, row: PaguBertahap) -> tuple[Value, ...]:
    change = (row.berlaku or 0) - (row.murni or 0)
    return (
        number, row.kode, row.nama, row.kegiatan, row.murni, row.pergeseran, row.berlaku, change,
        row.berubah,
    )  # fmt: skip


def _sum_of(rows: list[PaguBertahap]) -> tuple[Value, ...]:
    def total(name: str) -> int:
        return sum(getattr(row, name) or 0 for row in rows)

    first, holds = total("murni"), total("berlaku")
    return (
        None, "", _("Total"), total("kegiatan"), first, total("pergeseran"), holds, holds - first,
        total("berubah"),
    )  # fmt: skip


def by_assignment(store: Store, scope: str | None, periode: Periode) -> Tabel:
    """Return who answers for each fokus in each pilot on the last day of a period."""
    hari = periode.akhir
    lines: list[tuple[Value, ...]] = []
    for home in (scope,) if scope else store.kabupaten.codes():
        fokus = store.fokus.of_kabupaten(home)
        for kode in store.pilot.codes_on(hari, home):
            place = store.kecamatan.get(kode).nama
            held = store.penugasan.in_force(kode, hari)
            for one in fokus:
                names = {
                    role: ", ".join(
                        row.nama_lembaga
                        for row in held
                        if row.fokus == one.kode and row.peran == role
                    )
                    for role in ("penanggung-jawab", "pendukung")
                }
                lines.append(
                    (
                        len(lines) + 1,
                        place,
                        one.nama,
                        names["penanggung-jawab"] or _("none yet"),
                        names["pendukung"] or None,
                    )
                )
    return Tabel("recap-penugasan", _PENUGASAN, lines, _("No kecamatan is a pilot."))
