"""The statements of the eleventh migration: what became of each form, and until when it is awaited.

A file that came in before is a step of its form: it bears the uid of the file, so that two laptops
with the same file agree, and the day on which it was noted.
"""

from berdaya_cli.storage.schema.steps.m0001_initial import day
from berdaya_cli.storage.schema.steps.m0008_dicatat import moment

STATEMENTS = (
    f"""
CREATE TABLE formulir_langkah (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    formulir TEXT NOT NULL REFERENCES formulir (uid),
    {day("tanggal")} NOT NULL,
    langkah TEXT NOT NULL CHECK (langkah IN ('diserahkan', 'diterima', 'nihil', 'diingatkan')),
    cara TEXT NOT NULL
        CHECK (cara IN ('berkas', 'pesan', 'telepon', 'kertas', 'rapat', 'surat')),
    dari TEXT CHECK (dari <> ''),
    uid TEXT NOT NULL UNIQUE,
    {moment("dicatat")}
) STRICT
""",
    "CREATE INDEX formulir_langkah_formulir ON formulir_langkah (formulir, tanggal, dicatat, uid)",
    f"""
CREATE TABLE tenggat (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    periode TEXT NOT NULL CHECK (periode <> ''),
    {day("batas")} NOT NULL,
    uid TEXT NOT NULL UNIQUE,
    {moment("dicatat")}
) STRICT
""",
    "CREATE INDEX tenggat_periode ON tenggat (kabupaten, periode, dicatat, uid)",
    "CREATE INDEX formulir_periode ON formulir (periode)",
    """
INSERT INTO formulir_langkah (formulir, tanggal, langkah, cara, uid)
SELECT i.formulir,
       ifnull((SELECT date(r.waktu, '+7 hours') FROM riwayat AS r
                WHERE r.tabel = 'impor' AND r.kunci = json_array(i.id) AND r.aksi = 'tambah'
                ORDER BY r.id LIMIT 1), i.tanggal),
       iif(i.nihil = 'ya', 'nihil', 'diterima'), 'berkas', i.uid
  FROM impor AS i
 WHERE i.formulir IN (SELECT uid FROM formulir)
 ORDER BY i.id
""",
)
"""``dari`` is the office of whoever reported, never a name; the latest ``batas`` holds."""
