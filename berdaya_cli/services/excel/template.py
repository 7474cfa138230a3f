"""Gather a form: its scope, what is known already, the codes of its rows, what it offers."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from berdaya_cli.domain.errors import InvalidValueError, UsageError
from berdaya_cli.domain.excel.baris_masuk import (
    JOIN,
    SOURCES,
    NilaiDana,
    dump_isi,
    lokasi_of,
    said_by,
)
from berdaya_cli.domain.excel.formulir_terisi import KOSONG, BarisFormulir, FormulirTerisi
from berdaya_cli.domain.excel.peserta_tempat import load_peserta_tempat, write_peserta_tempat
from berdaya_cli.domain.excel.sel_gabungan import (
    read_trouble,
    write_evidence,
    write_percent,
    write_time,
    write_trouble,
)
from berdaya_cli.domain.excel.tata_letak import SCOPES, columns_of
from berdaya_cli.domain.formulir.formulir import Formulir
from berdaya_cli.domain.formulir.kode import encode, encode_short
from berdaya_cli.domain.formulir.register import LangkahFormulir
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.periode import Periode, asked_periode
from berdaya_cli.domain.tabel import Value
from berdaya_cli.domain.tanggal import parse_hari
from berdaya_cli.language import _
from berdaya_cli.services.excel.form_names import FormNames
from berdaya_cli.services.indikator.form_sheet import asked_of
from berdaya_cli.services.reference.letterhead import head_lines
from berdaya_cli.services.scope import find_home
from berdaya_cli.storage.excel.state import Keadaan
from berdaya_cli.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class PermintaanFormulir:
    """What the user says of a form, as typed."""

    pelaksana: str | None = None
    kecamatan: str | None = None
    fokus: str | None = None
    periode: str | None = None
    kabupaten: str | None = None
    batas: str | None = None
    diserahkan: bool = False


def make_form(store: Store, minta: PermintaanFormulir, *, today: str) -> FormulirTerisi:
    """Make a form, and note what goes out with it.

    Raises:
        BerdayaError: a name or period that is not known; every one is reported.
    """
    formulir, periode = _read(store, minta, today)
    names = FormNames(store, formulir.kabupaten)
    return _given(store, minta, _filled(store, formulir, periode, names))


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
    return tuple(
        _given(store, minta, _filled(store, replace(formulir, pelaksana=opd), periode, names))
        for opd in bodies
    )


def _given(store: Store, minta: PermintaanFormulir, form: FormulirTerisi) -> FormulirTerisi:
    """Note that a form is handed over, where the user says so."""
    if minta.diserahkan:
        step = LangkahFormulir(tanggal=form.formulir.tanggal, langkah="diserahkan", cara="berkas")
        store.register.add(form.uid, step)
    return form


def require_output(output: str | None, *, folder: bool = False) -> str:
    """Refuse to make a form that has no place to go.

    Raises:
        UsageError: none was given.
    """
    if not output:
        hint = _("Give --output, like --output formulir.xlsx.")
        if folder:
            hint = _("Give --output with a folder, like --output formulir.")
        raise UsageError(_("Where is the form to go?"), hint=hint)
    return output


def _read(store: Store, minta: PermintaanFormulir, today: str) -> tuple[Formulir, Periode]:
    check = Mistakes()
    periode = check.note(asked_periode, minta.periode, today)
    home = check.settle(check.note(find_home, store, minta.kabupaten))
    lembaga = check.note(store.lembaga.find, minta.pelaksana, home) if minta.pelaksana else None
    place = check.note(store.kecamatan.find, minta.kecamatan, home) if minta.kecamatan else None
    fokus = check.note(store.fokus.find, minta.fokus, home) if minta.fokus else None
    batas = check.note(parse_hari, minta.batas) if minta.batas else None
    found = check.settle(periode)
    if batas and batas != store.register.deadline(home, found.kode):
        store.register.set_deadline(home, found.kode, batas)
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
    said = _said_by_form(formulir)
    rows, elsewhere = [], []
    for state in store.kegiatan_state.of(numbers, hari=hari):
        isi = _isi(state, said)
        row = _row(state, isi, names)
        if formulir.kecamatan and _is_joint(state):
            elsewhere.append(replace(row, kode="", dari=str(row.nilai["pelaksana"])))
            continue
        store.isian.save(uid, state.uid, dump_isi(isi))
        rows.append(row)
    return FormulirTerisi(
        uid=uid,
        kode=encode_short(uid),
        formulir=formulir,
        periode=periode,
        kop=head_lines(store, formulir.kabupaten, akhir=periode.akhir),
        untuk=", ".join(dict.fromkeys(_scope(formulir, names))),
        batas=store.register.deadline(formulir.kabupaten, periode.kode),
        baris=(*rows, *elsewhere),
        kosong=tuple(encode(store.new_uid()) for _row in range(KOSONG)),
        daftar=names.daftar,
        nama_berkas=_file_name(formulir, periode, names),
        contoh=store.contoh,
        indikator=asked_of(store, formulir, periode),
    )


def _is_joint(state: Keadaan) -> bool:
    """Return whether a kegiatan is of several kecamatan: its pelaksana alone knows its sums."""
    return len({place.kecamatan for place in lokasi_of(str(state.isi["lokasi"]))}) != 1


def _said_by_form(formulir: Formulir) -> tuple[str, ...]:
    """Return the names of the values that the form says of each kegiatan."""
    columns = (kolom.nama for kolom in columns_of(formulir))
    return said_by(columns, (name for name in SCOPES if getattr(formulir, name)))


def _isi(state: Keadaan, said: tuple[str, ...]) -> dict[str, Value]:
    """Return what the form says of a kegiatan, as a row that comes back unchanged would say it."""
    values: dict[str, Value] = dict.fromkeys(said)
    values |= {name: _plain(state.isi[name]) for name in said if name in state.isi}
    values["tahun"] = state.tahun
    if "peserta_tempat" in said and _known_by_place(state):
        values["peserta_tempat"] = state.tempat
    values["kendala"], values["tindak_lanjut"] = read_trouble(_trouble(state))
    sources = sorted({n.sumber_dana for n in state.isi if isinstance(n, NilaiDana)})
    for number, source in zip(SOURCES, sources, strict=False):
        values[f"sumber_dana_{number}"] = source
        values[f"pagu_{number}"] = state.isi.get(NilaiDana("pagu", source))
        values[f"realisasi_{number}"] = state.isi.get(NilaiDana("realisasi", source))
    return values


def _known_by_place(state: Keadaan) -> bool:
    """Return whether all people of a kegiatan of several kecamatan are known by place."""
    rows = load_peserta_tempat(state.tempat)
    return _is_joint(state) and bool(rows) and all(row.kecamatan for row in rows)


def _plain(value: Value) -> Value:
    """Return a text as a cell gives it back: its words, one blank between them."""
    return " ".join(value.split()) if isinstance(value, str) else value


def _trouble(state: Keadaan) -> str | None:
    kendala, step = (state.isi[name] for name in ("kendala", "tindak_lanjut"))
    return write_trouble(kendala and str(kendala), step and str(step))  # type: ignore[arg-type]  # texts


def _row(state: Keadaan, isi: dict[str, Value], names: FormNames) -> BarisFormulir:
    shown = dict(isi)
    end = isi["tanggal_selesai"]
    shown |= {
        "fokus": names.fokus(str(isi["fokus"])),
        "pelaksana": names.lembaga(str(isi["pelaksana"])),
        "tempat": names.tempat(str(isi["lokasi"])),
        "tanggal": write_time(str(isi["tanggal_mulai"]), str(end) if end else None),
        "fisik_persen": write_percent(isi["fisik_persen"]),
        "bukti": write_evidence(state.bukti),
        "kendala_tindak_lanjut": _trouble(state),
    }
    if by_place := isi.get("peserta_tempat"):
        places = load_peserta_tempat(str(by_place))
        shown["peserta_tempat"] = write_peserta_tempat(places, names.kecamatan)
    partners = [names.lembaga(kode) for kode in str(isi["mitra"] or "").split(JOIN) if kode]
    shown["mitra_1"] = f"{JOIN} ".join(partners) or None
    for number in SOURCES:
        source = isi[f"sumber_dana_{number}"]
        shown[f"sumber_dana_{number}"] = names.sumber_dana(str(source)) if source else None
    return BarisFormulir(encode(state.uid), shown)


def _scope(formulir: Formulir, names: FormNames) -> Iterator[str]:
    """Return whom and what a form is about, in words."""
    if formulir.pelaksana:
        yield names.lembaga(formulir.pelaksana)
    if formulir.kecamatan:
        yield f"Kecamatan {names.kecamatan(formulir.kecamatan)}"
    if formulir.fokus:
        yield f"fokus {names.fokus(formulir.fokus)}"
    if not (formulir.pelaksana or formulir.kecamatan):
        yield f"perangkat daerah di {names.kabupaten}"


def _file_name(formulir: Formulir, periode: Periode, names: FormNames) -> str:
    parts = ["Formulir"]
    parts += [names.lembaga(formulir.pelaksana)] if formulir.pelaksana else []
    parts += [names.kecamatan(formulir.kecamatan)] if formulir.kecamatan else []
    parts += [names.fokus(formulir.fokus)] if formulir.fokus else []
    parts.append(periode.kode)
    return "_".join(re.sub(r"[^\w-]+", "-", part).strip("-") for part in parts) + ".xlsx"
