"""The statements of the third migration: forms that went out, files that came in."""

from berdaya_cli.storage.schema.steps.m0001_initial import day

STATEMENTS = (
    f"""
CREATE TABLE formulir (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    pelaksana TEXT,
    kecamatan TEXT REFERENCES kecamatan (kode),
    fokus TEXT,
    periode TEXT NOT NULL CHECK (periode <> ''),
    {day("tanggal")} NOT NULL,
    uid TEXT NOT NULL UNIQUE,
    FOREIGN KEY (kabupaten, pelaksana) REFERENCES lembaga (kabupaten, kode),
    FOREIGN KEY (kabupaten, fokus) REFERENCES fokus (kabupaten, kode)
) STRICT
""",
    f"""
CREATE TABLE impor (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    {day("tanggal")} NOT NULL,
    nama_berkas TEXT NOT NULL CHECK (nama_berkas <> ''),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    ukuran INTEGER NOT NULL CHECK (ukuran > 0),
    formulir TEXT,
    nihil TEXT NOT NULL CHECK (nihil IN ('ya', 'tidak')),
    uid TEXT NOT NULL UNIQUE
) STRICT
""",
    """
CREATE TABLE isian (
    id INTEGER PRIMARY KEY,
    formulir TEXT NOT NULL,
    kegiatan TEXT NOT NULL CHECK (kegiatan <> ''),
    impor INTEGER REFERENCES impor (id),
    lembar TEXT,
    baris INTEGER CHECK (baris > 0),
    isi TEXT NOT NULL CHECK (json_valid(isi))
) STRICT
""",
    "CREATE INDEX isian_kegiatan ON isian (kegiatan, formulir)",
    "CREATE INDEX isian_formulir ON isian (formulir) WHERE formulir <> ''",
    "CREATE INDEX isian_impor ON isian (impor)",
    "DROP INDEX riwayat_operasi",  # an operation's rows follow one another: their ids find them
)
"""``isian`` holds what a row of a form, or of a table that is none (''), said of a kegiatan.

It names the kegiatan by its uid, which stays known when the kegiatan itself is taken away. Rows
are only ever added; the last one of a kegiatan and form is what comes back is compared with.
"""
