"""Record kegiatan that come as JSON, dated rows included: all of them, or nothing."""

from collections.abc import Iterator

from berdaya_cli.domain.errors import AlreadyThereError
from berdaya_cli.domain.kegiatan.masuk import KegiatanMasuk, refused
from berdaya_cli.domain.kegiatan.utuh import KegiatanUtuh
from berdaya_cli.domain.perubahan import Rencana
from berdaya_cli.domain.temuan import Temuan
from berdaya_cli.language import _
from berdaya_cli.services.kegiatan.from_json import KegiatanReader, temuan_of
from berdaya_cli.services.kegiatan.record import add_whole, described
from berdaya_cli.storage.store import Store


def record_json(
    store: Store, masuk: tuple[KegiatanMasuk, ...], *, lagi: bool, kabupaten: str | None, today: str
) -> Rencana:
    """Record every kegiatan with its dated rows.

    One that is in the record already, or stands twice in the input, is refused unless ``lagi``;
    two that have different numbers in the input are two.

    Raises:
        FindingsError: every mistake, with the number of the kegiatan and the key.
    """
    temuan: list[Temuan] = []
    whole: list[KegiatanUtuh] = []
    for number, item in enumerate(masuk, start=1):
        reader = KegiatanReader(store, number, today)
        read = reader.read(item, kabupaten)
        temuan += reader.temuan
        whole += [read] if read else []
    if not temuan and not lagi:
        temuan += _known(store, masuk, whole)
    if temuan:
        raise refused(temuan)
    said, notes = [], []
    for one in whole:
        number, warnings = add_whole(store, one)
        said.append(described(number, one))
        head = _("Kegiatan {id}").format(id=number)
        notes += [f"{head}: {text}" for text in warnings]
    copies = sum(
        row.sha256 is not None and not (row.tautan or row.tempat)
        for item in masuk
        for row in item.bukti
    )
    if copies:
        left = _("Evidence that is a copied file does not come along: {n}; use berdaya attach.")
        notes.append(left.format(n=copies))
    return Rencana(uraian=tuple(said), catatan=tuple(notes))


def _known(
    store: Store, masuk: tuple[KegiatanMasuk, ...], whole: list[KegiatanUtuh]
) -> Iterator[Temuan]:
    """Find what the record has already, and what the input has twice."""
    seen: dict[object, tuple[int, int | None]] = {}
    for number, (item, one) in enumerate(zip(masuk, whole, strict=True), start=1):
        row = one.kegiatan
        known = store.kegiatan.alike(row)
        if known is not None:
            said = _("Already there: kegiatan {id}; nothing of this was written.")
            yield temuan_of(number, "", AlreadyThereError(said, id=known))
        key = (row.kabupaten, row.nama.casefold(), row.fokus, row.tanggal_mulai, row.pelaksana)
        first = seen.setdefault((key, row.lokasi), (number, item.id))
        if first[0] != number and (item.id is None or item.id == first[1]):
            said = _("It is the same kegiatan as no. {n} of this input.")
            yield temuan_of(number, "", AlreadyThereError(said, n=first[0]))
