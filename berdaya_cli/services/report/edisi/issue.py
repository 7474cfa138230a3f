"""Issue a report as an edition: kept with what is behind it, numbered, and found again."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from io import BytesIO
from pathlib import Path

from berdaya_cli.domain.errors import ConflictError, InvalidValueError
from berdaya_cli.domain.formulir.kode import encode_short
from berdaya_cli.domain.perubahan import Rencana
from berdaya_cli.domain.privasi import check_personal
from berdaya_cli.domain.report.edisi import (
    SNAPSHOT,
    BerkasEdisi,
    Edisi,
    EdisiTercatat,
    TandaEdisi,
    in_words,
)
from berdaya_cli.domain.report.laporan import Laporan
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.language import _
from berdaya_cli.services.report.edisi.differences import count_changes
from berdaya_cli.services.report.edisi.editions import find_edition
from berdaya_cli.services.report.edisi.snapshot import head_of, take_snapshot
from berdaya_cli.storage.store import Store


@dataclass(frozen=True, slots=True)
class CalonEdisi:
    """An edition to be: its row, the report with its code on it, a snapshot of its figures.

    Attributes:
        terbit: the day of issue.
        diperiksa: who looked it through before.
    """

    edisi: Edisi
    terbit: str
    laporan: Laporan
    potret: bytes
    diperiksa: str | None


def prepare(
    store: Store, laporan: Laporan, nomor: str | None, diperiksa: str | None, *, today: str
) -> CalonEdisi:
    """Put on a report the code of a new edition, and its number.

    Args:
        store: the record.
        laporan: what is to be issued.
        nomor: of its letter.
        diperiksa: who looked it through before, where the office wants that noted.
        today: the day of issue, where the letter bears none.

    Raises:
        InvalidValueError: it has no number.
        PersonalDataError: a record of it is called by the number of a person.
    """
    clean = " ".join((nomor or "").split())
    if not clean:
        raise InvalidValueError(
            _("An edition bears the number of its letter."), hint=_("Give --nomor."), field="nomor"
        )
    uid, terbit = store.new_uid(), laporan.penutup.tanggal or today
    edisi = Edisi(
        kabupaten=laporan.daerah.kode,
        tahun=int(terbit[:4]),
        nomor=clean,
        lingkup=laporan.lingkup.acuan,
        periode=laporan.periode.kode,
        kode=encode_short(uid),
        segel=laporan.segel,
        sha256="",
        uid=uid,
    )
    check_personal(" ".join((clean, diperiksa or "")))
    potret = take_snapshot(store, laporan, head_of(edisi, terbit))
    edisi = replace(edisi, sha256=sha256(potret).hexdigest())
    before = store.edisi.of_scope(edisi.kabupaten, edisi.lingkup, edisi.periode)
    replaced = next((one for one in before if one.keadaan == "berlaku"), None)
    issued = replace(
        laporan,
        edisi=TandaEdisi(edisi.kode, len(before) + 1, replaced, edisi.sha256),
        penutup=replace(laporan.penutup, nomor=clean),
    )
    checked = " ".join((diperiksa or "").split()) or None
    return CalonEdisi(edisi, terbit, issued, potret, checked)


def keep(
    store: Store, calon: CalonEdisi, berkas: Sequence[tuple[str, bytes]], *, for_good: bool
) -> Rencana:
    """Keep an edition: its row, its files, and a snapshot of its figures.

    Args:
        store: the record, with an operation open.
        calon: what is issued.
        berkas: its documents, each with its name.
        for_good: whether it will stay; else its code is that of no edition, and is not said.
    """
    edisi = calon.edisi
    notes = tuple(_same_number(store, edisi))
    kept = [_keep_file(store, edisi.uid, *one) for one in (*berkas, (SNAPSHOT, calon.potret))]
    store.edisi.add(edisi, calon.terbit, tuple(kept), calon.diperiksa)
    found = find_edition(store, edisi.kode)
    edition = in_words(found)
    code = _("Code {code}: {edition}").format(code=found.kode, edition=edition)
    said = [code if for_good else f"{edition[:1].upper()}{edition[1:]}"]
    said += _replaced(store, calon, for_good=for_good)
    return Rencana(uraian=tuple(said), catatan=notes)


def _replaced(store: Store, calon: CalonEdisi, *, for_good: bool) -> Iterator[str]:
    """Return which edition this one replaces, and how many figures changed since."""
    tanda = calon.laporan.edisi
    before = tanda.menggantikan if tanda else None
    if before is None:
        return
    yield _("It replaces edition {n}, {code}.").format(n=before.ke, code=before.kode)
    if changed := count_changes(store, before, calon.laporan):
        codes = (before.kode, calon.edisi.kode) if for_good else (before.kode,)
        yield changed.in_words(" ".join(("berdaya diff", *codes)))


def _keep_file(store: Store, uid: str, nama: str, content: bytes) -> BerkasEdisi:
    copy = store.copies.editions.take(Path(nama), BytesIO(content))
    return BerkasEdisi(
        edisi=uid, sha256=copy.sha256, ukuran=copy.ukuran, nama_berkas=copy.nama_berkas
    )


def _same_number(store: Store, edisi: Edisi) -> Iterator[str]:
    for other in store.edisi.with_number(edisi.kabupaten, edisi.nomor):
        said = _("The number {number} is borne by another edition already: {code}, {edition}")
        yield said.format(number=edisi.nomor, code=other.kode, edition=in_words(other))


def withdraw(store: Store, kode: str, alasan: str | None, *, today: str) -> Rencana:
    """Withdraw an edition: it stays, and says that it holds no longer.

    Raises:
        InvalidValueError: no reason is given.
        ConflictError: it is withdrawn already.
    """
    edisi: EdisiTercatat = find_edition(store, kode)
    reason = " ".join((alasan or "").split())
    if not reason:
        raise InvalidValueError(_("Why is it withdrawn?"), hint=_("Give --alasan."), field="alasan")
    if edisi.dicabut:
        raise ConflictError(
            _("It was withdrawn on {date} already: {reason}"),
            date=nama_tanggal(edisi.dicabut),
            reason=edisi.alasan,
        )
    check_personal(reason)
    store.edisi.step(edisi.uid, "dicabut", today, reason)
    said = _("Withdrawn: {edition}, code {code}; {reason}")
    withdrawn = said.format(edition=in_words(edisi), code=edisi.kode, reason=reason)
    return Rencana(uraian=(withdrawn,), catatan=tuple(_in_force_again(store, edisi)))


def _in_force_again(store: Store, withdrawn: EdisiTercatat) -> Iterator[str]:
    """Return which edition the one that was withdrawn had replaced: it holds once more."""
    if withdrawn.pengganti:
        return
    for one in store.edisi.of_scope(withdrawn.kabupaten, withdrawn.lingkup, withdrawn.periode):
        if one.keadaan == "berlaku":
            said = _("Edition {n}, {code}, holds again. If it must not: {command}")
            command = f"berdaya issue --cabut {one.kode} --alasan ..."
            yield said.format(n=one.ke, code=one.kode, command=command)
