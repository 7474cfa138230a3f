"""Step 15: desa adat, whose codes end in 3xxx: fourteen, all in Kabupaten Jayapura (91.03).

A CHECK cannot be changed, so the table is made anew; foreign keys that point to it are checked
when all is done (``upgrade``).
"""

STATEMENTS = (
    """
CREATE TABLE desa_baru (
    kode TEXT PRIMARY KEY
        CHECK (kode GLOB '[0-9][0-9].[0-9][0-9].[0-9][0-9].[123][0-9][0-9][0-9]'),
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    kecamatan TEXT NOT NULL REFERENCES kecamatan (kode),
    nama TEXT NOT NULL CHECK (nama <> ''),
    jenis TEXT NOT NULL CHECK (jenis IN ('desa', 'kelurahan', 'desa-adat')),
    sumber TEXT,
    uid TEXT NOT NULL UNIQUE,
    CHECK (substr(kode, 1, 8) = kecamatan),
    CHECK (substr(kode, 1, 5) = kabupaten),
    FOREIGN KEY (kabupaten, sumber) REFERENCES sumber (kabupaten, kode)
) STRICT
""",
    """
INSERT INTO desa_baru (kode, kabupaten, kecamatan, nama, jenis, sumber, uid)
SELECT kode, kabupaten, kecamatan, nama, jenis, sumber, uid FROM desa ORDER BY rowid
""",
    "DROP TABLE desa",
    "ALTER TABLE desa_baru RENAME TO desa",
)
