"""Copy who is responsible in one pilot into another."""

from collections.abc import Iterable, Iterator

from berdaya_cli.domain.berlaku import days
from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.programme.penugasan import NAMA_PERAN, Penugasan, PenugasanTercatat
from berdaya_cli.domain.programme.pilot import Penetapan
from berdaya_cli.domain.reference.kecamatan import KecamatanTercatat
from berdaya_cli.domain.rentang import nama_rentang
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.language import _
from berdaya_cli.storage.store import Store


def copy_penugasan(
    store: Store,
    source: KecamatanTercatat,
    place: KecamatanTercatat,
    pilot: Penetapan,
) -> tuple[list[str], list[str]]:
    """Make those who answer in another pilot on the first day answer in a new one too.

    Returns:
        What was copied, and what was not, and why.

    Raises:
        InvalidValueError: nobody does there.
    """
    first, _last = days(pilot.berlaku_mulai, pilot.berlaku_sampai)
    rows = store.penugasan.in_force(source.kode, first)
    if not rows:
        raise InvalidValueError(
            _("{kecamatan} has no penugasan on {date} to be copied."),
            kecamatan=source.nama,
            date=nama_tanggal(first),
        )
    said, left = [], _without_owner(store, source, rows)
    for row in rows:
        copy = Penugasan(
            lembaga=row.lembaga,
            fokus=row.fokus,
            kecamatan=pilot.kecamatan,
            peran=row.peran,
            berlaku_mulai=pilot.berlaku_mulai,
            berlaku_sampai=pilot.berlaku_sampai,
            dasar_hukum=pilot.dasar_hukum,
            sumber=pilot.sumber,
        )
        named = {"lembaga": row.nama_lembaga, "fokus": row.nama_fokus, "kecamatan": place.nama}
        there = store.penugasan.in_the_way(copy)
        if there:
            words = _("Not copied, penugasan {id} is there: {lembaga} for {fokus} in {kecamatan}")
            left.append(words.format(id=there[0].id, **named))
            continue
        number = store.penugasan.add(copy, place.kabupaten)
        words = _("Penugasan {id}, {lembaga} for {fokus} in {kecamatan}: {role}")
        said.append(words.format(id=number, role=_(NAMA_PERAN[row.peran]), **named))
    return said, [*left, *_of_other_days(store, source, first)]


def _of_other_days(store: Store, source: KecamatanTercatat, first: str) -> Iterator[str]:
    """Return what holds there on other days alone, and is left."""
    words = _("Not copied, it holds on other days ({when}): {lembaga} for {fokus} in {kecamatan}")
    for row in store.penugasan.of_other_days(source.kode, first):
        yield words.format(
            when=nama_rentang(row.berlaku_mulai, row.berlaku_sampai),
            lembaga=row.nama_lembaga,
            fokus=row.nama_fokus,
            kecamatan=source.nama,
        )


def _without_owner(
    store: Store, source: KecamatanTercatat, rows: Iterable[PenugasanTercatat]
) -> list[str]:
    """Return the fokus of which nothing could be copied, for nobody answers for them there."""
    held = {row.fokus for row in rows if row.peran == "penanggung-jawab"}
    known = store.fokus.of_kabupaten(source.kabupaten)
    names = ", ".join(fokus.nama for fokus in known if fokus.kode not in held)
    said = _("Not copied, for nobody answers in {kecamatan}: {names}")
    return [said.format(kecamatan=source.nama, names=names)] if names else []
