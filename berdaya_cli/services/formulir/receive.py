"""Note that an office has reported without its form: by chat, telephone, on paper, at a meeting."""

from dataclasses import dataclass

from berdaya_cli.domain.formulir.formulir import Formulir
from berdaya_cli.domain.formulir.register import FormulirKeluar, LangkahFormulir, parse_cara
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.periode import Periode, parse_periode
from berdaya_cli.domain.perubahan import Rencana
from berdaya_cli.domain.privasi import check_personal
from berdaya_cli.domain.reference.lembaga import LembagaTercatat
from berdaya_cli.domain.tanggal import nama_tanggal, read_past_day
from berdaya_cli.language import _
from berdaya_cli.services.scope import find_home, scope_of_code
from berdaya_cli.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class PermintaanPenerimaan:
    """What the user says of a report that came in, as typed."""

    lembaga: str
    periode: str
    lewat: str
    nihil: bool = False
    tanggal: str | None = None
    dari: str | None = None
    kabupaten: str | None = None


def receive_report(store: Store, minta: PermintaanPenerimaan, *, today: str) -> Rencana:
    """Note that an office has reported; where no form went out to it, one is noted as well.

    Raises:
        BerdayaError: what is not known or cannot be; every mistake is reported.
    """
    check = Mistakes()
    asked = minta.kabupaten or scope_of_code(minta.lembaga)
    home = check.settle(check.note(find_home, store, asked))
    body = check.note(store.lembaga.find, minta.lembaga, home)
    periode = check.note(parse_periode, minta.periode)
    cara = check.note(parse_cara, minta.lewat)
    hari = check.note(read_past_day, minta.tanggal or today, today)
    if minta.dari is not None:
        check.note(check_personal, minta.dari)
    found, span = check.settle(body), check.settle(periode)
    check.stop()
    form = _form_of(store, found, span, today)
    step = LangkahFormulir(
        tanggal=check.settle(hari),
        langkah="nihil" if minta.nihil else "diterima",
        cara=check.settle(cara),
        dari=minta.dari,
    )
    number = store.register.add(form, step)
    said = _("Report {id}: {lembaga}, {periode}, by {cara} on {date}")
    if minta.nihil:
        said = _("Report {id}: {lembaga}, {periode}, NIHIL, by {cara} on {date}")
    line = said.format(
        id=number,
        lembaga=found.nama,
        periode=span.nama,
        cara=step.cara,
        date=nama_tanggal(step.tanggal),
    )
    note = _("Enter what was reported with --penerimaan {id}.").format(id=number)
    if minta.nihil:
        known = store.register.kegiatan_of(found.kabupaten, found.kode, span)
        said = _("Please check: {n} kegiatan of {lembaga} are recorded in that period.")
        note = said.format(n=known, lembaga=found.nama) if known else ""
    return Rencana(uraian=(line,), catatan=(note,) if note else ())


def _form_of(store: Store, body: LembagaTercatat, periode: Periode, today: str) -> str:
    """Return the form that a body was given for a period, or note one."""
    given = store.register.standing(body.kabupaten, periode.kode, periode.akhir)
    own = [row.uid for row in given if _asks(row, body)]
    if own:
        return own[0]
    of_kecamatan = body.jenis == "kecamatan" and body.kecamatan
    return store.formulir.add(
        Formulir(
            kabupaten=body.kabupaten,
            pelaksana=None if of_kecamatan else body.kode,
            kecamatan=body.kecamatan if of_kecamatan else None,
            fokus=None,
            periode=periode.kode,
            tanggal=today,
        )
    )


def _asks(row: FormulirKeluar, body: LembagaTercatat) -> bool:
    """Return whether a form asks a body, and it alone."""
    return row.kode_lembaga == body.kode and row.fokus is None
