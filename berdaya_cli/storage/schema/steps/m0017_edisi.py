"""Step 17: editions, which are reports that left the office.

No number is unique: two laptops may give the same one, and a merge must lose neither.
"""

from berdaya_cli.storage.schema.steps.m0001_initial import day
from berdaya_cli.storage.schema.steps.m0008_dicatat import moment

_SHA = "{name} TEXT NOT NULL CHECK (length({name}) = 64 AND {name} NOT GLOB '*[^0-9a-f]*')"
_OF_EDITION = """
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    edisi TEXT NOT NULL REFERENCES edisi (uid)"""

STATEMENTS = (
    f"""
CREATE TABLE edisi (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    tahun INTEGER NOT NULL CHECK (tahun BETWEEN 1000 AND 9999),
    nomor TEXT NOT NULL CHECK (nomor <> ''),
    lingkup TEXT NOT NULL
        CHECK (lingkup GLOB 'kabupaten:?*' OR lingkup GLOB 'kecamatan:?*'
            OR lingkup GLOB 'opd:?*' OR lingkup GLOB 'fokus:?*'),
    periode TEXT NOT NULL CHECK (periode <> ''),
    kode TEXT NOT NULL CHECK (kode <> ''),
    segel TEXT,
    {_SHA.format(name="sha256")},
    uid TEXT NOT NULL UNIQUE
) STRICT
""",
    "CREATE INDEX edisi_lingkup ON edisi (kabupaten, lingkup, periode)",
    "CREATE INDEX edisi_nomor ON edisi (kabupaten, nomor)",
    f"""
CREATE TABLE edisi_langkah ({_OF_EDITION},
    keadaan TEXT NOT NULL CHECK (keadaan IN ('konsep', 'diperiksa', 'terbit', 'dicabut')),
    {day("tanggal")} NOT NULL,
    alasan TEXT CHECK (alasan <> ''),
    uid TEXT NOT NULL UNIQUE,
    {moment("dicatat")}
) STRICT
""",
    "CREATE INDEX edisi_langkah_edisi ON edisi_langkah (edisi, tanggal, dicatat, uid)",
    f"""
CREATE TABLE edisi_berkas ({_OF_EDITION},
    {_SHA.format(name="sha256")},
    ukuran INTEGER NOT NULL CHECK (ukuran > 0),
    nama_berkas TEXT NOT NULL CHECK (nama_berkas <> ''),
    uid TEXT NOT NULL UNIQUE
) STRICT
""",
    "CREATE INDEX edisi_berkas_edisi ON edisi_berkas (edisi)",
    "CREATE INDEX edisi_berkas_sha256 ON edisi_berkas (sha256)",
)
"""``edisi.lingkup`` is what a report is about: kind and code; ``sha256`` that of its snapshot."""
