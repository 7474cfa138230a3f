"""Gather a form: its scope, what is known already, the codes of its rows, what it offers."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from berdaya_cli.domain.errors import InvalidValueError, UsageError
from berdaya_cli.domain.excel.baris_masuk import (
    JOIN,
    PAPERS,
    SOURCES,
    BarisMasuk,
    NilaiDana,
    dump_isi,
)
from berdaya_cli.domain.excel.formulir_terisi import KOSONG, BarisFormulir, FormulirTerisi
from berdaya_cli.domain.excel.kode_baris import encode
from berdaya_cli.domain.excel.kolom import SEMUA_KABUPATEN
from berdaya_cli.domain.formulir.formulir import Formulir
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.periode import Periode, parse_periode, year_period
from berdaya_cli.domain.tabel import Value
from berdaya_cli.language import _
from berdaya_cli.services.excel.form_names import FormNames
from berdaya_cli.services.scope import find_home
from berdaya_cli.storage.excel.state import Keadaan
from berdaya_cli.storage.store import Store

_PARTNERS = 3
_SAID = tuple(
    name
    for name in BarisMasuk._fields
    if name
    not in {
        "baris",
        "hari",
        "uid",
        "uraian",
        "sub_kegiatan",
        "penerima_manfaat",
        "fisik_persen",
        "hasil",
        *PAPERS,
    }
)
"""The values that the form says something of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PermintaanFormulir:
    """What the user says of a form, as typed."""

    pelaksana: str | None = None
    kecamatan: str | None = None
    fokus: str | None = None
    periode: str | None = None
    kabupaten: str | None = None


def make_form(store: Store, minta: PermintaanFormulir, *, today: str) -> FormulirTerisi:
    """Make a form, and note what goes out with it.

    Raises:
        BerdayaError: a name or period that is not known; every one is reported.
    """
    formulir, periode = _read(store, minta, today)
    return _filled(store, formulir, periode, FormNames(store, formulir.kabupaten))


def make_forms(
    store: Store, minta: PermintaanFormulir, *, today: str
) -> tuple[FormulirTerisi, ...]:
    """Make a form for every OPD that is assigned, or has a kegiatan that goes out.

    One form holds all its kecamatan, so that a kegiatan of several is asked about once.

    Raises:
        BerdayaError: a name or period that is not known; or there is no such OPD.
    """
    formulir, periode = _read(store, minta, today)
    bodies = store.formulir.bodies(formulir, periode.mulai, periode.akhir)
    if not bodies:
        raise InvalidValueError(
            _("No OPD is assigned, and there is no kegiatan in this period."),
            hint=_("Make a single form with: berdaya template --output FILE"),
        )
    names = FormNames(store, formulir.kabupaten)
    return tuple(_filled(store, replace(formulir, pelaksana=opd), periode, names) for opd in bodies)


def require_output(output: str | None) -> str:
    """Refuse to make a form that has no place to go.

    Raises:
        UsageError: none was given.
    """
    if not output:
        raise UsageError(
            _("Where is the form to go?"), hint=_("Give --output, like --output formulir.xlsx.")
        )
    return output


def _read(store: Store, minta: PermintaanFormulir, today: str) -> tuple[Formulir, Periode]:
    check = Mistakes()
    periode = (
        check.note(parse_periode, minta.periode) if minta.periode else year_period(int(today[:4]))
    )
    home = check.settle(check.note(find_home, store, minta.kabupaten))
    lembaga = check.note(store.lembaga.find, minta.pelaksana, home) if minta.pelaksana else None
    place = check.note(store.kecamatan.find, minta.kecamatan, home) if minta.kecamatan else None
    fokus = check.note(store.fokus.find, minta.fokus, home) if minta.fokus else None
    found = check.settle(periode)
    return (
        Formulir(
            kabupaten=home,
            pelaksana=lembaga.kode if lembaga else None,
            kecamatan=place.kode if place else None,
            fokus=fokus.kode if fokus else None,
            periode=found.kode,
            tanggal=today,
        ),
        found,
    )


def _filled(store: Store, formulir: Formulir, periode: Periode, names: FormNames) -> FormulirTerisi:
    uid = store.formulir.add(formulir)
    hari = min(periode.akhir, formulir.tanggal)
    numbers = store.formulir.numbers(formulir, periode.mulai, periode.akhir)
    rows = []
    for state in store.kegiatan_state.of(numbers, hari=hari):
        isi = _isi(state)
        store.isian.save(uid, state.uid, dump_isi(isi))
        rows.append(_row(state, isi, names))
    scope = tuple(_scope(formulir, periode, names))
    return FormulirTerisi(
        uid=uid,
        formulir=formulir,
        periode=periode,
        lingkup=scope,
        baris=tuple(rows),
        kosong=tuple(encode(store.new_uid()) for _row in range(KOSONG)),
        daftar=names.daftar,
        nama_berkas=_file_name(formulir, periode, names),
        contoh=store.contoh,
    )


def _isi(state: Keadaan) -> dict[str, Value]:
    """Return what the form says of a kegiatan, as a row that comes back unchanged would say it."""
    values: dict[str, Value] = {name: state.isi.get(name) for name in _SAID}
    values["tahun"] = state.tahun
    sources = sorted({n.sumber_dana for n in state.isi if isinstance(n, NilaiDana)})
    for number, source in zip(SOURCES, sources, strict=False):
        values[f"sumber_dana_{number}"] = source
        values[f"pagu_{number}"] = state.isi.get(NilaiDana("pagu", source))
        values[f"realisasi_{number}"] = state.isi.get(NilaiDana("realisasi", source))
    return values


def _row(state: Keadaan, isi: dict[str, Value], names: FormNames) -> BarisFormulir:
    shown = dict(isi)
    shown["fokus"] = names.fokus(str(isi["fokus"]))
    shown["pelaksana"] = names.lembaga(str(isi["pelaksana"]))
    shown["kecamatan"], shown["desa"] = names.lokasi(str(isi["lokasi"]))
    partners = [names.lembaga(kode) for kode in str(isi["mitra"] or "").split(JOIN) if kode]
    for number in range(1, _PARTNERS + 1):
        own = partners[number - 1 : number if number < _PARTNERS else None]
        shown[f"mitra_{number}"] = f"{JOIN} ".join(own) or None
    for number in SOURCES:
        source = isi[f"sumber_dana_{number}"]
        shown[f"sumber_dana_{number}"] = names.sumber_dana(str(source)) if source else None
    booked = {name: isi[name] for name in ("realisasi_1", "realisasi_2", "jumlah")}
    return BarisFormulir(encode(state.uid), shown, booked)


def _scope(formulir: Formulir, periode: Periode, names: FormNames) -> Iterator[tuple[str, str]]:
    yield "Kabupaten/Kota", names.kabupaten
    if formulir.pelaksana:
        yield "Pelaksana", names.lembaga(formulir.pelaksana)
    if formulir.kecamatan:
        yield "Kecamatan", names.kecamatan(formulir.kecamatan)
    else:
        yield "Kecamatan", SEMUA_KABUPATEN
    if formulir.fokus:
        yield "Fokus", names.fokus(formulir.fokus)
    yield "Periode", periode.nama


def _file_name(formulir: Formulir, periode: Periode, names: FormNames) -> str:
    parts = ["Formulir"]
    parts += [names.lembaga(formulir.pelaksana)] if formulir.pelaksana else []
    parts += [names.kecamatan(formulir.kecamatan)] if formulir.kecamatan else []
    parts += [names.fokus(formulir.fokus)] if formulir.fokus else []
    parts.append(periode.kode)
    return "_".join(re.sub(r"[^\w-]+", "-", part).strip("-") for part in parts) + ".xlsx"
