"""Step 18: why a row came after the edition that has its period, and ways to find editions."""

STATEMENTS = (
    """
CREATE TABLE susulan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tabel TEXT NOT NULL CHECK (tabel <> ''),
    uid_baris TEXT NOT NULL CHECK (uid_baris <> ''),
    alasan TEXT NOT NULL CHECK (alasan <> ''),
    uid TEXT NOT NULL UNIQUE
) STRICT
""",
    "CREATE INDEX susulan_baris ON susulan (uid_baris)",
    "CREATE INDEX edisi_periode ON edisi (periode)",
    "CREATE INDEX edisi_kode ON edisi (kode)",
)
"""``susulan.uid_baris`` is the uid of a dated row; it travels with merges, and may outlive it."""
