"""List what figures of a report come from: kegiatan, dated rows, cells of imported files."""

from collections.abc import Callable, Iterator
from difflib import get_close_matches

from berdaya_cli.domain.errors import InvalidValueError, did_you_mean
from berdaya_cli.domain.lookup import number_in
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.operasi import PENERIMAAN, REPORT, option_in
from berdaya_cli.domain.reference.indikator import IndikatorTercatat, count_name
from berdaya_cli.domain.report.jejak import AngkaJejak, AsalSel, CatatanJejak
from berdaya_cli.domain.report.laporan import Laporan
from berdaya_cli.domain.tabel import SCALE, Kolom, Tabel, Value
from berdaya_cli.language import N_, _
from berdaya_cli.storage.store import Store

COLUMNS = (
    Kolom("angka", N_("Figure"), "kode"),
    Kolom("nilai", N_("Value"), "nilai"),
    Kolom("tabel", N_("Table"), "kode"),
    Kolom("nomor", N_("No."), "angka"),
    Kolom("kegiatan", N_("Kegiatan"), "angka", only_in_pipes=True),
    Kolom("nama", N_("Name")),
    Kolom("tanggal", N_("Date"), "tanggal"),
    Kolom("isi", N_("Adds"), "nilai"),
    Kolom("berkas", N_("File"), only_in_pipes=True),
    Kolom("lembar", N_("Sheet"), only_in_pipes=True),
    Kolom("baris", N_("Row"), "angka", only_in_pipes=True),
    Kolom("kolom", N_("Column"), only_in_pipes=True),
    Kolom("sumber_dana", N_("Source of money"), only_in_pipes=True),
    Kolom("tahun", N_("Year"), "kode", only_in_pipes=True),
    Kolom("nomor_surat", N_("Receipt or DPA")),
    Kolom("tanggal_surat", N_("Its date"), "tanggal", only_in_pipes=True),
    Kolom("bukti", N_("Evidence, and where it is"), only_in_pipes=True),
    Kolom("penerimaan", N_("Reported as"), only_in_pipes=True),
)

WORKED_OUT = (".persen", ".sisa")
"""Figures that are worked out of others: a percentage, and what is left."""
MADE_OF = ("realisasi_berpagu", "pagu")
"""What these are made of."""


def trace(store: Store, laporan: Laporan, asked: tuple[str, ...]) -> Tabel:
    """List the records behind figures, each figure under its name; all without a name.

    Args:
        store: where they are.
        laporan: the report that has the figures.
        asked: names of figures or beginnings of them: ``total``, ``fokus.lansia.ini.realisasi``.

    Raises:
        InvalidValueError: a name is none of the report's; the nearest are the hint.
    """
    figures = dict(figures_of(laporan))
    check = Mistakes()
    wanted = [name for found in check.note_names(_matching(figures), asked) for name in found]
    check.stop()
    names = dict.fromkeys(wanted) if asked else figures
    return Tabel(
        "report-jejak",
        COLUMNS,
        list(_rows(store, {name: figures[name] for name in names})),
    )


def figures_of(laporan: Laporan) -> Iterator[tuple[str, AngkaJejak]]:
    """Return every figure of a report and of its indicators, with its name."""
    for name, angka in laporan.semua_angka:
        value = None if angka.nilai is None else angka.nilai * SCALE
        yield name, AngkaJejak(value, angka.tabel, angka.nomor, name.rpartition(".")[2])
    for name, one, hasil in laporan.hasil_indikator:
        yield name, AngkaJejak(hasil.nilai(one), hasil.tabel, hasil.nomor, _part(one))


def _part(one: IndikatorTercatat) -> str:
    """Return what of a record an indicator counts; desa and cells are not rows."""
    if one.ukuran in {"desa", "penanggung-jawab", "formulir"}:
        return ""
    return count_name(one.ukuran) if one.ukuran else "nilai"


def _matching(figures: dict[str, AngkaJejak]) -> Callable[[str], list[str]]:
    def find(asked: str) -> list[str]:
        base = asked.rpartition(".")[0] if asked.endswith(WORKED_OUT) else ""
        parts = [f"{base}.{name}" for name in MADE_OF] if base else [asked]
        found = [n for n in figures for part in parts if n == part or n.startswith(f"{part}.")]
        if found:
            return found
        raise InvalidValueError(
            _("This report has no figure '{text}'."),
            hint=did_you_mean(tuple(get_close_matches(asked, figures, n=3, cutoff=0.5)))
            or _("See their names with --jejak alone."),
            text=asked,
        )

    return find


def _rows(store: Store, figures: dict[str, AngkaJejak]) -> Iterator[tuple[Value, ...]]:
    numbers: dict[str, set[int]] = {}
    for angka in figures.values():
        numbers.setdefault(angka.tabel, set()).update(angka.nomor)
    records = {t: store.jejak.records(t, found) for t, found in numbers.items()}
    origins = {t: store.jejak.origins(t, found) for t, found in numbers.items()}
    channels = {t: _channels(store, t, found) for t, found in numbers.items()}
    for name, angka in figures.items():
        if not angka.nomor:
            yield (name, angka.nilai, angka.tabel, *(None,) * (len(COLUMNS) - 3))
        for nomor in angka.nomor:
            record = records[angka.tabel][nomor]
            yield (
                name,
                angka.nilai,
                angka.tabel,
                *_record(record, origins[angka.tabel].get(nomor), angka.bagian),
                channels[angka.tabel].get(nomor),
            )


def _channels(store: Store, tabel: str, nomor: set[int]) -> dict[int, str]:
    """Return of records that came by chat, telephone or paper: which report, how and when."""
    found = {}
    for record, rincian in store.jejak.typed(tabel, nomor).items():
        number = number_in(option_in(rincian, PENERIMAAN) or "", REPORT)
        step = store.register.received(number) if number is not None else None
        if step:
            found[record] = f"{number}: {step.cara}, {step.tanggal}"
    return found


def _record(record: CatatanJejak, asal: AsalSel | None, figure: str) -> tuple[Value, ...]:
    described = (
        record.nomor,
        record.kegiatan,
        record.nama,
        record.tanggal,
        record.isi(figure),
    )
    papers = (
        record.nama_dana,
        record.tahun,
        record.surat,
        record.tanggal_surat,
        record.bukti,
    )
    if asal is None:
        return (*described, None, None, None, None, *papers)
    column = asal.kolom(figure, record.sumber_dana)
    return (*described, asal.berkas, asal.lembar, asal.baris, column, *papers)
