"""Fill a database of its own with fictional records, for trying the tool out."""

from dataclasses import asdict
from pathlib import Path

from berdaya_cli.domain.perubahan import Rencana
from berdaya_cli.domain.reference.tindak_lanjut import TindakLanjut
from berdaya_cli.domain.seed.seed import Seed
from berdaya_cli.services.kegiatan.record_json import record_json
from berdaya_cli.services.seed.seed import bring_in
from berdaya_cli.storage.seed.sample_file import read_sample
from berdaya_cli.storage.store import Store


def bring_in_sample(store: Store, seed: Seed, path: Path) -> Rencana:
    """Load a seed and the fictional records beside it, inside the operation that is open."""
    contoh = read_sample(path)
    home = seed.kabupaten.kode
    loaded = bring_in(store, contoh.added_to(seed))
    recorded = record_json(store, contoh.kegiatan, lagi=False, kabupaten=home, today=contoh.per)
    for row in contoh.tindak_lanjut:
        store.tindak_lanjut.add(TindakLanjut(kabupaten=home, **asdict(row)))
    return Rencana(uraian=loaded.uraian + recorded.uraian)
