"""Begin a regency of which nothing is known but its places."""

from berdaya_cli.domain.seed.awal import first_seed
from berdaya_cli.domain.seed.seed import Seed
from berdaya_cli.domain.tabel import Kolom, Tabel
from berdaya_cli.language import N_
from berdaya_cli.storage.seed.awal_file import dump_seed, read_umum
from berdaya_cli.storage.seed.wilayah_file import read_kode_bps, read_wilayah


def start_seed(asked: str) -> Seed:
    """Make the seed of a regency by its code or name, from the national code list.

    Raises:
        KabupatenNotFoundError: the list has none of that name, with the nearest.
        AmbiguousNameError: several go by it: Semarang is a kabupaten and a kota.
    """
    kode = read_wilayah().find(asked)
    return first_seed(kode, read_wilayah(kode), read_kode_bps(kode), read_umum())


def write_seed(seed: Seed) -> bytes:
    """Write a seed as the YAML that an office goes on with."""
    return dump_seed(seed)


_COLUMNS = (
    Kolom("kode", N_("Code"), "kode"),
    Kolom("kabupaten", N_("Regency or city")),
    Kolom("provinsi", N_("Province"), gives_way=1),
    Kolom("kecamatan", N_("Kecamatan"), "angka", summed=True),
    Kolom("desa", N_("Desa"), "angka", summed=True),
    Kolom("kelurahan", N_("Kelurahan"), "angka", summed=True),
)


def list_kabupaten(provinsi: str | None) -> Tabel:
    """List the regencies and cities of the national code list, all or those of a province.

    Raises:
        ProvinsiNotFoundError: the list has no province of that name or code, with the nearest.
    """
    daftar = read_wilayah("")
    within = daftar.find_provinsi(provinsi) if provinsi else ""
    counts = daftar.counts()
    rows = (
        (
            row.kode,
            row.nama_lengkap,
            row.provinsi,
            counts[row.kode, "kecamatan"],
            counts[row.kode, "desa"] + counts[row.kode, "desa-adat"],
            counts[row.kode, "kelurahan"],
        )
        for row in daftar.kabupaten()
        if row.kode.startswith(within)
    )
    return Tabel("list-kabupaten", _COLUMNS, rows)
