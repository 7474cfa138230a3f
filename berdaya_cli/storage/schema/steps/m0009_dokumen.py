"""The statements of the ninth migration: the budget document that states a pagu."""

STATEMENTS = (
    "ALTER TABLE anggaran ADD COLUMN nomor_dokumen TEXT CHECK (nomor_dokumen <> '')",
    """
ALTER TABLE anggaran ADD COLUMN tanggal_dokumen TEXT
    CHECK (tanggal_dokumen IS date(tanggal_dokumen, '+0 days'))
""",
)
"""DPA, or DPPA of a changed budget, by its number and date; NULL is not known."""
