"""The tables of editions: what was issued, what became of it, and its files."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict

from berdaya_cli.domain.report.edisi import (
    SNAPSHOT,
    BagianEdisi,
    BerkasEdisi,
    Edisi,
    EdisiTercatat,
    Langkah,
)
from berdaya_cli.storage.report.jejak import JejakTable
from berdaya_cli.storage.table import Table

_EDITIONS = """
        WITH pilihan AS ({among}),
        edisi_bernomor AS (
            SELECT e.*, t.tanggal AS terbit, d.tanggal AS dicabut, d.alasan,
                   (SELECT alasan FROM edisi_langkah
                     WHERE edisi = e.uid AND keadaan = 'diperiksa'
                     ORDER BY tanggal, dicatat, uid
                     LIMIT 1) AS diperiksa,
                   row_number() OVER urutan AS ke
              FROM pilihan AS p
              JOIN edisi AS e USING (kabupaten, lingkup, periode)
              JOIN edisi_langkah AS t ON t.id = (
                  SELECT id FROM edisi_langkah
                   WHERE edisi = e.uid AND keadaan = 'terbit'
                   ORDER BY tanggal, dicatat, uid
                   LIMIT 1)
              LEFT JOIN edisi_langkah AS d ON d.id = (
                  SELECT id FROM edisi_langkah
                   WHERE edisi = e.uid AND keadaan = 'dicabut'
                   ORDER BY tanggal, dicatat, uid
                   LIMIT 1)
            WINDOW urutan AS (
                PARTITION BY e.kabupaten, e.lingkup, e.periode
                    ORDER BY t.dicatat, t.tanggal, e.uid
            )
        )
        SELECT e.id, e.kabupaten, e.tahun, e.nomor, e.lingkup, e.periode, e.kode, e.segel,
               e.sha256, e.uid, e.diperiksa, e.terbit, e.dicabut, e.alasan,
               e.ke,
               (SELECT n.kode FROM edisi_bernomor AS n
                 WHERE n.kabupaten = e.kabupaten AND n.lingkup = e.lingkup
                   AND n.periode = e.periode AND n.ke > e.ke AND n.dicabut IS NULL
                 ORDER BY n.ke
                 LIMIT 1) AS pengganti,
               coalesce(
                   (SELECT nama FROM kecamatan
                     WHERE e.lingkup GLOB 'kecamatan:*' AND kode = substr(e.lingkup, 11)),
                   (SELECT nama FROM lembaga
                     WHERE e.lingkup GLOB 'opd:*' AND kabupaten = e.kabupaten
                       AND kode = substr(e.lingkup, 5)),
                   (SELECT nama FROM fokus
                     WHERE e.lingkup GLOB 'fokus:*' AND kabupaten = e.kabupaten
                       AND kode = substr(e.lingkup, 7)),
                   (SELECT nama FROM kabupaten WHERE kode = e.kabupaten)
               ) AS nama_lingkup
          FROM edisi_bernomor AS e
"""
"""The editions of what ``among`` chooses: whose number and successor hang on their neighbours."""
_DOCUMENT = f"""
               b.id = (SELECT min(d.id) FROM edisi_berkas AS d
                        WHERE d.edisi = b.edisi AND d.nama_berkas <> '{SNAPSHOT}')
"""  # noqa: S608  a constant
"""The document of an edition is its first: whatever a merge adds to it later is none."""
_LIKE = _EDITIONS.format(
    among="SELECT DISTINCT kabupaten, lingkup, periode FROM edisi WHERE {which}"
)


class EdisiTable(Table):
    """What was issued: nothing of it is ever changed, only withdrawn."""

    def add(
        self, row: Edisi, terbit: str, berkas: tuple[BerkasEdisi, ...], diperiksa: str | None
    ) -> None:
        """Add an edition with the day of its issue, its files, and who looked it through before."""
        self._insert("edisi", **asdict(row))
        if diperiksa:
            self.step(row.uid, "diperiksa", terbit, diperiksa)
        self.step(row.uid, "terbit", terbit)
        for one in berkas:
            self._insert("edisi_berkas", **asdict(one), uid=self._new_uid())

    def step(self, uid: str, keadaan: Langkah, tanggal: str, alasan: str | None = None) -> None:
        """Note what becomes of an edition."""
        self._insert_dated(
            "edisi_langkah", edisi=uid, keadaan=keadaan, tanggal=tanggal, alasan=alasan
        )

    OF_KABUPATEN = f"""
        {_LIKE.format(which=":kabupaten IS NULL OR kabupaten = :kabupaten")}
         ORDER BY e.terbit, e.id
    """

    def of_kabupaten(self, kabupaten: str | None) -> tuple[EdisiTercatat, ...]:
        """Return the editions of a regency, or of all, in the order of their days."""
        rows = self._rows(self.OF_KABUPATEN, kabupaten=kabupaten)
        return tuple(EdisiTercatat(**row) for row in rows)

    OF_SCOPE = f"""
        {
        _EDITIONS.format(
            among="SELECT :kabupaten AS kabupaten, :lingkup AS lingkup, :periode AS periode"
        )
    }
         ORDER BY e.ke
    """

    def of_scope(self, kabupaten: str, lingkup: str, periode: str) -> tuple[EdisiTercatat, ...]:
        """Return the editions of what a report is about, in a period, in their order."""
        rows = self._rows(self.OF_SCOPE, kabupaten=kabupaten, lingkup=lingkup, periode=periode)
        return tuple(EdisiTercatat(**row) for row in rows)

    OF_SCOPE_IN_FORCE = f"""
        {_LIKE.format(which="kabupaten = :kabupaten AND lingkup = :lingkup")}
         WHERE pengganti IS NULL AND e.dicabut IS NULL
         ORDER BY e.id
    """

    def of_scope_in_force(self, kabupaten: str, lingkup: str) -> tuple[EdisiTercatat, ...]:
        """Return the editions of what a report is about that hold, one for each period."""
        rows = self._rows(self.OF_SCOPE_IN_FORCE, kabupaten=kabupaten, lingkup=lingkup)
        return tuple(EdisiTercatat(**row) for row in rows)

    IN_FORCE = f"""
        {_LIKE.format(which="periode IN (SELECT value FROM json_each(:periode))")}
         WHERE pengganti IS NULL AND e.dicabut IS NULL
         ORDER BY e.id
    """  # noqa: S608  constant fragments

    def in_force(self, periode: tuple[str, ...]) -> tuple[EdisiTercatat, ...]:
        """Return the editions of some periods that were neither replaced nor withdrawn."""
        rows = self._rows(self.IN_FORCE, periode=json.dumps(periode))
        return tuple(EdisiTercatat(**row) for row in rows)

    LIKE_CODE = f"{_LIKE.format(which='kode = :kode')} WHERE e.kode = :kode ORDER BY e.id"

    def by_code(self, kode: str) -> tuple[EdisiTercatat, ...]:
        """Return the editions with a code; two are unheard of, but not impossible."""
        return tuple(EdisiTercatat(**row) for row in self._rows(self.LIKE_CODE, kode=kode))

    WITH_NUMBER = f"""
        {_LIKE.format(which="kabupaten = :kabupaten AND nomor = :nomor")}
         WHERE e.nomor = :nomor
         ORDER BY e.id
    """

    def with_number(self, kabupaten: str, nomor: str) -> tuple[EdisiTercatat, ...]:
        """Return the editions of a regency that bear a number."""
        rows = self._rows(self.WITH_NUMBER, kabupaten=kabupaten, nomor=nomor)
        return tuple(EdisiTercatat(**row) for row in rows)

    KNOWN_CODES = """
        SELECT e.kode FROM json_each(:codes) AS n
          JOIN edisi AS e ON e.kode = n.value
         ORDER BY n.key
         LIMIT 1
    """

    def first_known(self, codes: Iterable[str]) -> str | None:
        """Return the first of some codes that an edition has."""
        row = self._row(self.KNOWN_CODES, codes=json.dumps(list(codes)))
        return str(row["kode"]) if row else None

    BY_FILE = f"""
        SELECT e.kode FROM edisi_berkas AS b
          JOIN edisi AS e ON e.uid = b.edisi
         WHERE b.sha256 = :sha256 AND {_DOCUMENT}
         ORDER BY b.id
         LIMIT 1
    """  # noqa: S608  constant fragments

    def by_file(self, sha256: str) -> str | None:
        """Return the code of the edition that has a file."""
        row = self._row(self.BY_FILE, sha256=sha256)
        return str(row["kode"]) if row else None

    SMALLER = f"""
        SELECT b.ukuran, b.sha256, e.kode FROM edisi_berkas AS b
          JOIN edisi AS e ON e.uid = b.edisi
         WHERE b.ukuran < :most AND {_DOCUMENT}
         ORDER BY b.ukuran
    """  # noqa: S608  constant fragments

    def smaller(self, most: int) -> Iterator[tuple[int, str, str]]:
        """Return size, hash and code of every document that is smaller, the smallest first."""
        return self._conn.execute(self.SMALLER, {"most": most})

    FILES = """
        SELECT edisi, sha256, ukuran, nama_berkas FROM edisi_berkas
         WHERE edisi = :uid
         ORDER BY id
    """

    def files(self, uid: str) -> tuple[BerkasEdisi, ...]:
        """Return the files of an edition."""
        return tuple(BerkasEdisi(**row) for row in self._rows(self.FILES, uid=uid))

    LAST_CHANGE = """
        SELECT substr(o.waktu, 1, 10) AS waktu, o.petugas FROM riwayat AS r
          JOIN operasi AS o ON o.id = r.operasi
         WHERE r.tabel = :tabel
           AND r.kunci = coalesce(
               (SELECT json_array(t.id) FROM {tabel} AS t WHERE t.uid = :uid),
               (SELECT h.kunci FROM riwayat AS h
                 WHERE h.tabel = :tabel AND h.aksi = 'hapus'
                   AND json_extract(h.sebelum, '$.uid') = :uid
                 ORDER BY h.id DESC LIMIT 1))
         ORDER BY r.id DESC
         LIMIT 1
    """

    def last_change(self, tabel: str, uid: str) -> tuple[str, str] | None:
        """Return when a record was last changed, and by whom; None where it is unknown."""
        if tabel not in JejakTable.RECORDS:
            return None
        row = self._row(self.LAST_CHANGE.replace("{tabel}", tabel), tabel=tabel, uid=uid)
        return (row["waktu"], row["petugas"]) if row else None

    PARTS = """
        SELECT e.kode,
               (SELECT count(*) FROM edisi_langkah AS l
                 WHERE l.edisi = e.uid AND l.keadaan = 'terbit') AS terbit,
               (SELECT count(*) FROM edisi_berkas AS b
                 WHERE b.edisi = e.uid AND b.nama_berkas <> :potret) AS dokumen,
               (SELECT count(*) FROM edisi_berkas AS b
                 WHERE b.edisi = e.uid AND b.nama_berkas = :potret
                   AND b.sha256 = e.sha256) AS potret,
               (SELECT count(*) FROM edisi AS o WHERE o.kode = e.kode) AS kode_sama,
               e.uid, e.periode
          FROM edisi AS e
         ORDER BY e.id
    """

    def parts(self) -> Iterator[BagianEdisi]:
        """Return of each edition how many there are of what it must have."""
        return (BagianEdisi(**row) for row in self._rows(self.PARTS, potret=SNAPSHOT))

    CLASHES = """
        SELECT e.nomor, group_concat(e.kode, ', ') AS kode
          FROM (SELECT * FROM edisi ORDER BY id) AS e
         WHERE NOT EXISTS (SELECT 1 FROM edisi_langkah
                            WHERE edisi = e.uid AND keadaan = 'dicabut')
         GROUP BY e.kabupaten, e.nomor
        HAVING count(*) > 1
         ORDER BY e.nomor
    """

    def clashes(self) -> tuple[tuple[str, str], ...]:
        """Return each number that several editions in force bear, with their codes."""
        return tuple((row["nomor"], row["kode"]) for row in self._rows(self.CLASHES))
