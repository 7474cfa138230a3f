"""The statements of the seventh migration: what tables of others were said to hold."""

STATEMENTS = (
    """
CREATE TABLE pemetaan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    nama TEXT NOT NULL CHECK (nama <> ''),
    sidik TEXT NOT NULL CHECK (length(sidik) = 64 AND sidik NOT GLOB '*[^0-9a-f]*'),
    isi TEXT NOT NULL CHECK (length(isi) <= 40000 AND json_valid(isi)),
    dicatat TEXT NOT NULL CHECK (dicatat GLOB
        '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]+07:00'),
    uid TEXT NOT NULL UNIQUE
) STRICT
""",
    "CREATE INDEX pemetaan_sidik ON pemetaan (kabupaten, sidik, dicatat)",
)
"""``sidik`` is the fingerprint of a heading, ``isi`` what was said of tables that bear it. Rows are
only ever added; of one heading the one that was noted last holds.
"""
