"""What nobody is responsible for in the regencies of a lake."""

from dataclasses import dataclass

from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.province.masukan import Masukan
from berdaya_cli.domain.province.permintaan import PermintaanDanau
from berdaya_cli.domain.tabel import Kolom, Tabel
from berdaya_cli.language import N_
from berdaya_cli.services.province.list_kiriman import gather_masukan
from berdaya_cli.services.province.recap import find_regency, only_of, parse_mesin
from berdaya_cli.storage.province import engines
from berdaya_cli.storage.province.lake import Lake

_COLUMNS = (
    Kolom("kabupaten", N_("Regency"), "kode", only_in_pipes=True),
    Kolom("nama_kabupaten", N_("Regency or city")),
    Kolom("kecamatan", N_("Code"), "kode", only_in_pipes=True),
    Kolom("nama", N_("Kecamatan")),
    Kolom("fokus", N_("Fokus"), "kode", only_in_pipes=True),
    Kolom("nama_fokus", N_("Fokus")),
    Kolom("sampai", N_("As of"), "tanggal"),
)


@dataclass(frozen=True, slots=True)
class CelahDanau:
    """The cells of pilots that nobody answers for, and whose packages say so."""

    tabel: Tabel
    jumlah: int
    masukan: Masukan


def find_open_cells(lake: Lake, minta: PermintaanDanau) -> CelahDanau:
    """Find every fokus of every pilot without a penanggung jawab on a day.

    Raises:
        BerdayaError: a name or an engine that is not known; or the engine cannot go on.
    """
    check = Mistakes()
    engine = check.note(parse_mesin, minta.mesin, minta.master)
    home = check.note(find_regency, lake, minta.kabupaten) if minta.kabupaten else None
    check.stop()
    found = gather_masukan(lake, minta.per, expected=minta.per)
    found = only_of(found, home) if home else found
    rows = []
    if found.kiriman:
        with engines.opened(check.settle(engine), lake, found.kiriman, master=minta.master) as one:
            rows = [
                (
                    row["kabupaten"],
                    found.kiriman[row["kabupaten"]].nama,
                    row["kecamatan"],
                    row["nama"],
                    row["fokus"],
                    row["nama_fokus"],
                    found.kiriman[row["kabupaten"]].sampai,
                )
                for row in engines.open_cells(one, minta.per)
            ]
    return CelahDanau(Tabel("gaps-kiriman", _COLUMNS, rows), len(rows), found)
