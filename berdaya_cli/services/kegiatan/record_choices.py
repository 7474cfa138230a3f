"""What can be chosen from when a kegiatan is asked for on a terminal."""

from collections.abc import Mapping
from dataclasses import dataclass

from berdaya_cli.domain.lookup import Candidate
from berdaya_cli.services.scope import find_home
from berdaya_cli.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class PilihanKegiatan:
    """The names of one regency, each with the other names that it goes by.

    Attributes:
        kabupaten: the regency's whole name.
        pilot: the codes of today's pilots.
        desa: those of each kecamatan, by its code.
        penanggung_jawab: who answers today, by kecamatan and fokus.
    """

    kabupaten: str
    fokus: tuple[Candidate, ...]
    kecamatan: tuple[Candidate, ...]
    pilot: tuple[str, ...]
    desa: Mapping[str, tuple[Candidate, ...]]
    lembaga: tuple[Candidate, ...]
    sumber_dana: tuple[Candidate, ...]
    penanggung_jawab: Mapping[tuple[str, str], str]


def gather_choices(store: Store, kabupaten: str | None, *, today: str) -> PilihanKegiatan:
    """Gather what a regency has to choose from.

    Raises:
        BerdayaError: the regency is not known, or the file holds several and none is named.
    """
    home = find_home(store, kabupaten)
    kecamatan = store.kecamatan.candidates(home)
    pilots = store.pilot.codes_on(today, home)
    return PilihanKegiatan(
        kabupaten=store.kabupaten.nama(home),
        fokus=store.fokus.candidates(home),
        kecamatan=kecamatan,
        pilot=pilots,
        desa={place.kode: store.desa.candidates((place.kode,)) for place in kecamatan},
        lembaga=store.lembaga.candidates(home),
        sumber_dana=store.sumber_dana.candidates(home),
        penanggung_jawab={
            (row.kecamatan, row.fokus): row.nama_lembaga
            for kode in pilots
            for row in store.penugasan.in_force(kode, today)
            if row.peran == "penanggung-jawab"
        },
    )
