"""Step 16: indicators, targets and measurements; the population of places; what was looked at.

Values are whole ten-thousandths. A row without a value takes an earlier one back: nothing is known.
"""

from berdaya_cli.storage.schema.steps.m0001_initial import day
from berdaya_cli.storage.schema.steps.m0008_dicatat import moment

_LARGEST = 10**17
_VALUE = f"INTEGER CHECK ({{column}} BETWEEN 0 AND {_LARGEST})"
_PERIODE = """
    periode TEXT NOT NULL
        CHECK (periode GLOB '[0-9][0-9][0-9][0-9]'
            OR periode GLOB '[0-9][0-9][0-9][0-9]-S[12]'
            OR periode GLOB '[0-9][0-9][0-9][0-9]-TW[1-4]'
            OR periode GLOB '[0-9][0-9][0-9][0-9]-0[1-9]'
            OR periode GLOB '[0-9][0-9][0-9][0-9]-1[0-2]')"""


def _value(column: str) -> str:
    return f"{column} {_VALUE.format(column=column)}"


_OF_INDICATOR = f"""
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    indikator TEXT NOT NULL,
    kecamatan TEXT REFERENCES kecamatan (kode),{_PERIODE},
    {day("tanggal")} NOT NULL"""
_LAST = f"""
    sumber TEXT,
    uid TEXT NOT NULL UNIQUE,
    {moment("dicatat")},
    CHECK (substr(kecamatan, 1, 5) = kabupaten)"""
_KEYS = """
    FOREIGN KEY (kabupaten, indikator) REFERENCES indikator (kabupaten, kode),
    FOREIGN KEY (kabupaten, sumber) REFERENCES sumber (kabupaten, kode)"""

STATEMENTS = (
    f"""
CREATE TABLE indikator (
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    kode TEXT NOT NULL CHECK (kode <> '' AND kode NOT GLOB '*[^a-z0-9-]*'),
    nama TEXT NOT NULL CHECK (nama <> ''),
    definisi TEXT NOT NULL CHECK (definisi <> ''),
    satuan TEXT NOT NULL CHECK (satuan <> ''),
    jenis TEXT NOT NULL CHECK (jenis IN ('jumlah', 'terakhir', 'rata-rata', 'rasio', 'unik')),
    ukuran TEXT CHECK (ukuran IN ('kegiatan', 'pelaksanaan', 'peserta', 'laki-laki', 'perempuan',
                                  'disabilitas', 'lansia', 'anak', 'pemuda', 'desa', 'realisasi',
                                  'formulir', 'penanggung-jawab')),
    arah TEXT NOT NULL CHECK (arah IN ('naik', 'turun')),
    tingkat TEXT NOT NULL CHECK (tingkat IN ('kabupaten', 'kecamatan')),
    fokus TEXT,
    ambang INTEGER NOT NULL CHECK (ambang BETWEEN 1 AND 10000),
    {_value("nilai_awal")},
    tahun_awal INTEGER CHECK (tahun_awal BETWEEN 1000 AND 9999),
    sumber_awal TEXT,
    layanan TEXT CHECK (layanan IN ('pengaduan', 'konseling', 'pendampingan', 'rujukan')),
    sumber TEXT,
    uid TEXT NOT NULL UNIQUE,
    PRIMARY KEY (kabupaten, kode),
    CHECK ((nilai_awal IS NULL) = (tahun_awal IS NULL)),
    FOREIGN KEY (kabupaten, fokus) REFERENCES fokus (kabupaten, kode),
    FOREIGN KEY (kabupaten, sumber) REFERENCES sumber (kabupaten, kode),
    FOREIGN KEY (kabupaten, sumber_awal) REFERENCES sumber (kabupaten, kode)
) STRICT
""",
    f"""
CREATE TABLE target ({_OF_INDICATOR},
    {_value("nilai")},{_LAST},{_KEYS}
) STRICT
""",
    "CREATE INDEX target_indikator ON target (kabupaten, indikator, tanggal, dicatat, uid)",
    f"""
CREATE TABLE pengukuran ({_OF_INDICATOR},
    {_value("pembilang")},
    {_value("penyebut")},
    {_value("nilai")},{_LAST},
    CHECK ((pembilang IS NULL) = (penyebut IS NULL)),
    CHECK (pembilang IS NULL OR nilai IS NULL),{_KEYS}
) STRICT
""",
    "CREATE INDEX pengukuran_indikator ON pengukuran (kabupaten, indikator, tanggal, dicatat, uid)",
    """
CREATE TABLE penduduk (
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    wilayah TEXT NOT NULL
        CHECK (wilayah GLOB '[0-9][0-9].[0-9][0-9].[0-9][0-9]'
            OR wilayah GLOB '[0-9][0-9].[0-9][0-9].[0-9][0-9].[0-9][0-9][0-9][0-9]'),
    tahun INTEGER NOT NULL CHECK (tahun BETWEEN 1000 AND 9999),
    jumlah INTEGER NOT NULL CHECK (jumlah >= 0),
    sumber TEXT,
    uid TEXT NOT NULL UNIQUE,
    PRIMARY KEY (kabupaten, wilayah, tahun),
    CHECK (substr(wilayah, 1, 5) = kabupaten),
    FOREIGN KEY (kabupaten, sumber) REFERENCES sumber (kabupaten, kode)
) STRICT
""",
    f"""
CREATE TABLE dilihat (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    jenis TEXT NOT NULL CHECK (jenis <> ''),
    objek TEXT NOT NULL CHECK (objek <> ''),
    sidik TEXT NOT NULL CHECK (sidik <> ''),
    {day("tanggal")} NOT NULL,
    alasan TEXT NOT NULL CHECK (alasan <> ''),
    uid TEXT NOT NULL UNIQUE,
    {moment("dicatat")}
) STRICT
""",
    "CREATE INDEX dilihat_objek ON dilihat (objek, jenis)",
)
"""``dilihat.objek`` is the uid of a kegiatan or measurement, ``sidik`` the figures that were seen.

They travel with merges, and may name a row that is gone.
"""
