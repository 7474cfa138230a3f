"""The statements of the second migration: evidence, follow-ups, documents, protected fokus."""

from berdaya_cli.storage.schema.steps.m0001_initial import day, fuzzy

STATEMENTS = (
    """
ALTER TABLE fokus ADD COLUMN terlindung TEXT NOT NULL DEFAULT 'tidak'
    CHECK (terlindung IN ('ya', 'tidak'))
""",
    "UPDATE fokus SET terlindung = 'ya' WHERE kode = 'rppa'",
    """
CREATE TABLE dasar_hukum_dokumen (
    kabupaten TEXT NOT NULL,
    dasar_hukum TEXT NOT NULL,
    dokumen TEXT NOT NULL
        CHECK (dokumen IN ('sk-lokasi', 'sk-tim-pembina', 'sk-tim-kecamatan', 'sk-camat-rppa')),
    PRIMARY KEY (kabupaten, dasar_hukum, dokumen),
    FOREIGN KEY (kabupaten, dasar_hukum) REFERENCES dasar_hukum (kabupaten, kode)
) STRICT
""",
    f"""
CREATE TABLE tindak_lanjut (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kabupaten TEXT NOT NULL,
    agenda TEXT NOT NULL,
    uraian TEXT NOT NULL CHECK (uraian <> ''),
    lembaga TEXT NOT NULL,
    {fuzzy("batas")} NOT NULL,
    {day("tanggal_selesai")},
    hasil TEXT,
    uid TEXT NOT NULL UNIQUE,
    CHECK (hasil IS NULL OR tanggal_selesai IS NOT NULL),
    FOREIGN KEY (kabupaten, agenda) REFERENCES agenda (kabupaten, kode),
    FOREIGN KEY (kabupaten, lembaga) REFERENCES lembaga (kabupaten, kode)
) STRICT
""",
    "CREATE INDEX tindak_lanjut_agenda ON tindak_lanjut (kabupaten, agenda)",
    f"""
CREATE TABLE bukti (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kegiatan INTEGER NOT NULL REFERENCES kegiatan (id),
    {day("tanggal")} NOT NULL,
    jenis TEXT NOT NULL
        CHECK (jenis IN ('dokumentasi', 'bukti-dukung', 'daftar-hadir', 'notulen')),
    keterangan TEXT,
    nama_berkas TEXT,
    sha256 TEXT CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    ukuran INTEGER CHECK (ukuran > 0),
    tautan TEXT CHECK (tautan <> ''),
    tempat TEXT CHECK (tempat <> ''),
    uid TEXT NOT NULL UNIQUE,
    CHECK ((sha256 IS NOT NULL) + (tautan IS NOT NULL) + (tempat IS NOT NULL) = 1),
    CHECK ((sha256 IS NULL) = (nama_berkas IS NULL)),
    CHECK ((sha256 IS NULL) = (ukuran IS NULL)),
    CHECK (jenis <> 'daftar-hadir' OR tempat IS NOT NULL)
) STRICT
""",
    "CREATE INDEX bukti_kegiatan ON bukti (kegiatan, tanggal)",
)
