"""Which of the documents that the province counts a pilot does not have yet."""

from collections.abc import Iterator
from shlex import quote

from berdaya_cli.domain.lookup import normal
from berdaya_cli.domain.programme.jenis_celah import CELAH
from berdaya_cli.domain.programme.saringan import SaringanCelah
from berdaya_cli.domain.reference.dokumen import NAMA_DOKUMEN, OF_THE_REGENCY, Dokumen
from berdaya_cli.domain.temuan import Temuan
from berdaya_cli.storage.store import Store


def gaps_of_documents(store: Store, hari: str, saringan: SaringanCelah) -> Iterator[Temuan]:
    """Find the documents that the pilots of a day lack."""
    held = store.dasar_hukum.documents_of_pilots(saringan.kabupaten, hari)
    for kode in store.pilot.codes_on(hari, saringan.kabupaten):
        nama = store.kecamatan.get(kode).nama
        for dokumen, called in NAMA_DOKUMEN.items():
            if saringan.kecamatan in {None, kode} and (kode, dokumen) not in held:
                yield CELAH["tanpa-dokumen"].temuan(
                    {"kecamatan": nama, "kode": kode, "dokumen": dokumen},
                    saran=_known(store, dokumen, (kode, nama), hari),
                    document=called,
                    dokumen=dokumen,
                    place="" if dokumen in OF_THE_REGENCY else f" --kecamatan {quote(nama)}",
                )


def _known(store: Store, dokumen: Dokumen, kecamatan: tuple[str, str], hari: str) -> str | None:
    """Return what to type where the record has such a legal basis: it is not entered again."""
    kode, nama = kecamatan
    own = dokumen not in OF_THE_REGENCY
    known = store.dasar_hukum.which_may_be(dokumen, kode, hari)
    if known is None:
        return None
    command = f"berdaya edit-dasar-hukum {known.kode} --dokumen {dokumen}"
    if not own or known.kecamatan or known.penetapan:
        return command
    return f"{command} --kecamatan {quote(nama)}" if normal(nama) in normal(known.nama) else None
