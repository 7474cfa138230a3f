"""The statements of the tenth migration: the planned time of a kegiatan, and what it continues.

A kegiatan without a row has the days that it bears as its first plan and only one. With rows, these
days are the first and the last that its latest plan spans.
"""

from berdaya_cli.storage.schema.steps.m0001_initial import fuzzy
from berdaya_cli.storage.schema.steps.m0008_dicatat import moment

STATEMENTS = (
    f"""
CREATE TABLE jadwal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kegiatan INTEGER NOT NULL REFERENCES kegiatan (id),
    tanggal TEXT NOT NULL CHECK (tanggal = '' OR tanggal IS date(tanggal, '+0 days')),
    {fuzzy("mulai")} NOT NULL,
    {fuzzy("selesai")},
    belum_ditentukan INTEGER NOT NULL CHECK (belum_ditentukan IN (0, 1)),
    alasan TEXT CHECK (alasan <> ''),
    uid TEXT NOT NULL UNIQUE,
    {moment("dicatat")},
    CHECK (belum_ditentukan = 0 OR selesai IS NULL)
) STRICT
""",
    "CREATE INDEX jadwal_kegiatan ON jadwal (kegiatan, tanggal, dicatat, uid)",
    "CREATE UNIQUE INDEX jadwal_pertama ON jadwal (kegiatan) WHERE tanggal = ''",
    "ALTER TABLE kegiatan ADD COLUMN lanjutan_dari TEXT CHECK (lanjutan_dari <> '')",
    """
CREATE INDEX kegiatan_lanjutan ON kegiatan (lanjutan_dari) WHERE lanjutan_dari IS NOT NULL
""",
)
"""``tanggal`` is the day since which a plan holds; the first has none ('') and holds before every
other. ``lanjutan_dari`` is the uid of the kegiatan of the year before that comes back; it
travels, and may name one that is gone.
"""
