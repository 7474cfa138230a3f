"""The statements of the fifth migration: what undo puts aside, what merge took over."""

STATEMENTS = (
    "CREATE INDEX riwayat_luar ON riwayat (id) WHERE operasi IS NULL",
    """
CREATE INDEX riwayat_hapus ON riwayat (json_extract(sebelum, '$.kegiatan'))
 WHERE aksi = 'hapus'
""",
    """
CREATE TABLE isian_ditarik (
    operasi INTEGER NOT NULL REFERENCES operasi (id),
    id INTEGER NOT NULL,
    formulir TEXT NOT NULL,
    kegiatan TEXT NOT NULL,
    impor INTEGER,
    lembar TEXT,
    baris INTEGER,
    isi TEXT NOT NULL,
    PRIMARY KEY (operasi, id)
) STRICT
""",
    """
CREATE TABLE gabungan (
    operasi INTEGER NOT NULL REFERENCES operasi (id),
    tabel TEXT NOT NULL,
    kunci TEXT NOT NULL,
    waktu TEXT NOT NULL,
    asal TEXT NOT NULL,
    PRIMARY KEY (operasi, tabel, kunci)
) STRICT
""",
)
"""``riwayat_luar`` finds what other programs wrote, ``riwayat_hapus`` the rows that a kegiatan once
had; both are few, and cost an import nothing.

``isian_ditarik`` holds rows of ``isian`` whose file was taken back by an operation, for as long as
nobody takes that operation back. ``gabungan`` says of a row that came from another office's file
when, and by which operation (its uid), it was last changed there: the time of the merge says
nothing of that.
"""
