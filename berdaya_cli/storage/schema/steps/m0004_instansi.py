"""The statements of the fourth migration: the letterhead."""

STATEMENTS = (
    """
CREATE TABLE instansi (
    kabupaten TEXT PRIMARY KEY REFERENCES kabupaten (kode),
    nama TEXT NOT NULL CHECK (nama <> ''),
    alamat TEXT CHECK (alamat <> ''),
    telepon TEXT CHECK (telepon <> ''),
    surel TEXT CHECK (surel <> ''),
    situs TEXT CHECK (situs <> ''),
    lambang TEXT CHECK (lambang GLOB '*.png' OR lambang GLOB '*.jpg' OR lambang GLOB '*.jpeg'),
    sumber TEXT,
    uid TEXT NOT NULL UNIQUE,
    FOREIGN KEY (kabupaten, sumber) REFERENCES sumber (kabupaten, kode)
) STRICT
""",
)
"""``lambang`` is the name of the emblem's copy in the folder beside the database."""
