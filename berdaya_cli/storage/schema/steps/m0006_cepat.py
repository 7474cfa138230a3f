"""The statements of the sixth migration: indexes for what is asked of a period."""

STATEMENTS = (
    "DROP INDEX kegiatan_tanggal_mulai",
    """
CREATE INDEX kegiatan_tanggal_selesai ON kegiatan (kabupaten, tanggal_selesai, tanggal_mulai)
""",
    "CREATE INDEX pelaksanaan_tanggal ON pelaksanaan (tanggal, kegiatan)",
    "CREATE INDEX realisasi_tanggal ON realisasi (tanggal, kegiatan)",
    "CREATE INDEX bukti_sha256 ON bukti (sha256) WHERE sha256 IS NOT NULL",
)
"""A recap finds the kegiatan of a period among those of all years: by their last day, for fewer end
after it began than begin before its end, and by the days on which they were held and paid.
``bukti_sha256`` says whether a copied file is named elsewhere, too.
"""
