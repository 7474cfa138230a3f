"""Find what nobody, or more than one, answers for; and what is late, incomplete or missing."""

from collections.abc import Iterator
from shlex import quote

from berdaya_cli.domain.lookup import normal
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.programme.jenis_celah import OWNER, parse_jenis_celah, place_of
from berdaya_cli.domain.reference.dokumen import NAMA_DOKUMEN, OF_THE_REGENCY, Dokumen
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.domain.temuan import Temuan
from berdaya_cli.language import _
from berdaya_cli.services.programme.gaps_of_cells import gaps_of_cells
from berdaya_cli.services.scope import find_scope
from berdaya_cli.storage.store import Store


def has_pilots(store: Store, kabupaten: str | None, *, hari: str) -> bool:
    """Return whether there is a cell to look at: no pilots, no gaps."""
    return bool(store.pilot.codes_on(hari, find_scope(store, kabupaten)))


def find_gaps(
    store: Store,
    kabupaten: str | None,
    *,
    hari: str,
    jenis: tuple[str, ...] = (),
) -> tuple[Temuan, ...]:
    """Find what is asked for, as of a day: by default every cell without one penanggung jawab.

    Raises:
        BerdayaError: a regency or a kind that is not known; every one is reported.
    """
    check = Mistakes()
    scope = check.note(find_scope, store, kabupaten)
    kinds = [kind for found in check.note_all(parse_jenis_celah, jenis) for kind in found]
    check.stop()
    wanted = frozenset(kinds or OWNER)
    homes = (scope,) if scope else store.kabupaten.codes()
    return tuple(
        temuan
        for home in homes
        for temuan in (
            *gaps_of_cells(store, home, hari, wanted),
            *_gaps_of_kegiatan(store, home, hari, wanted),
            *(_gaps_of_tindak_lanjut(store, home, hari) if "tindak-lanjut" in wanted else ()),
            *(_gaps_of_dokumen(store, home, hari) if "tanpa-dokumen" in wanted else ()),
        )
    )


def _gaps_of_kegiatan(
    store: Store, home: str, hari: str, wanted: frozenset[str]
) -> Iterator[Temuan]:
    found = store.kegiatan_gaps
    for jenis, rows, pesan, saran in (
        (
            "terlambat",
            found.late,
            _("Past its end ({date}) and not finished: {nama}"),
            "berdaya progress {id} --status selesai",
        ),
        (
            "tanpa-peserta",
            found.without_people,
            _("Finished, and no people reported: {nama}"),
            "berdaya log {id} --tanggal ... --jumlah ...",
        ),
        (
            "tanpa-bukti",
            found.without_evidence,
            _("Finished, and no evidence: {nama}"),
            "berdaya attach {id} ...",
        ),
        (
            "tanpa-realisasi",
            found.without_spending,
            _("Over, with pagu and no spending reported: {nama}"),
            "berdaya spend {id} --dana ...",
        ),
    ):
        for row in rows(home, hari) if jenis in wanted else ():
            nama = store.kecamatan.get(row.kecamatan).nama if row.kecamatan else None
            yield Temuan(
                jenis=jenis,
                tempat=place_of(
                    kecamatan=nama, kode=row.kecamatan, fokus=row.fokus, kegiatan=row.id
                ),
                pesan=pesan.format(nama=row.nama, date=nama_tanggal(row.tanggal_selesai or hari)),
                saran=saran.format(id=row.id),
            )


def _gaps_of_tindak_lanjut(store: Store, home: str, hari: str) -> Iterator[Temuan]:
    for row in store.tindak_lanjut.overdue(home, hari):
        said = _("Overdue since {date}, {lembaga}: {uraian}")
        yield Temuan(
            jenis="tindak-lanjut",
            tempat=place_of(tindak_lanjut=row.id),
            pesan=said.format(
                date=nama_tanggal(row.batas), lembaga=row.nama_lembaga, uraian=row.uraian
            ),
            saran=f"berdaya finish-tindak-lanjut {row.id}",
        )


def _gaps_of_dokumen(store: Store, home: str, hari: str) -> Iterator[Temuan]:
    held = store.dasar_hukum.documents_of_pilots(home, hari)
    for kode in store.pilot.codes_on(hari, home):
        nama = store.kecamatan.get(kode).nama
        for dokumen, called in NAMA_DOKUMEN.items():
            if (kode, dokumen) not in held:
                yield Temuan(
                    jenis="tanpa-dokumen",
                    tempat=place_of(kecamatan=nama, kode=kode, dokumen=dokumen),
                    pesan=_("No {document} yet").format(document=called),
                    saran=_what_to_write(store, dokumen, (kode, nama), hari),
                )


def _what_to_write(store: Store, dokumen: Dokumen, kecamatan: tuple[str, str], hari: str) -> str:
    """Return what to type: a legal basis that is there already is not entered again."""
    kode, nama = kecamatan
    own = dokumen not in OF_THE_REGENCY
    known = store.dasar_hukum.which_may_be(dokumen, kode, hari)
    if known and (not own or known.kecamatan or known.penetapan):
        return f"berdaya edit-dasar-hukum {known.kode} --dokumen {dokumen}"
    place = f" --kecamatan {quote(nama)}" if own else ""
    if known and normal(nama) in normal(known.nama):
        return f"berdaya edit-dasar-hukum {known.kode} --dokumen {dokumen}{place}"
    return f"berdaya add-dasar-hukum ... --dokumen {dokumen}{place}"
