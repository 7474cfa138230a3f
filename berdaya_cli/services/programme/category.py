"""Keep the poverty category that the reason of a designation states."""

from berdaya_cli.domain.reference.kecamatan import KecamatanTercatat, category_in
from berdaya_cli.language import _
from berdaya_cli.services.citations import Citations
from berdaya_cli.storage.store import Store


def keep_category(
    store: Store, place: KecamatanTercatat, alasan: str, cited: Citations, source: str | None
) -> tuple[str, ...]:
    """Write the category of a kecamatan where none is known, and return what was written.

    Args:
        store: where it goes.
        place: the kecamatan.
        alasan: why it was chosen, as typed.
        cited: makes a source of a name that is not known yet.
        source: the code or name of what states it: the source given, else the decree.
    """
    kategori = category_in(alasan)
    if kategori is None or place.kategori is not None or source is None:
        return ()
    store.kecamatan.set_category(place.kode, kategori, cited.sumber(source) or source)
    said = _("{kecamatan}: category {category}")
    return (said.format(kecamatan=place.nama, category=kategori),)
