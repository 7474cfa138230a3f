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
from berdaya_cli.storage.moments import moment_after
from berdaya_cli.storage.table import Table

_ABOUT = """
                   substr(e.lingkup, 1, instr(e.lingkup, ':') - 1) AS jenis,
                   substr(e.lingkup, instr(e.lingkup, ':') + 1) AS tentang"""
"""The kind of what an edition is about, and its code; see ``Lingkup.acuan``."""
_EDITIONS = f"""
        WITH pilihan AS ({{among}}),
        edisi_bernomor AS (
            SELECT e.*, {_ABOUT}, t.tanggal AS terbit, d.tanggal AS dicabut, d.alasan,
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
                   CASE e.jenis
                       WHEN 'kecamatan' THEN
                           (SELECT nama FROM kecamatan WHERE kode = e.tentang)
                       WHEN 'opd' THEN
                           (SELECT nama FROM lembaga
                             WHERE kabupaten = e.kabupaten AND kode = e.tentang)
                       WHEN 'fokus' THEN
                           (SELECT nama FROM fokus
                             WHERE kabupaten = e.kabupaten AND kode = e.tentang)
                       ELSE (SELECT nama FROM kabupaten WHERE kode = e.kabupaten)
                   END,
                   e.tentang
               ) AS nama_lingkup
          FROM edisi_bernomor AS e
"""  # noqa: S608  constant fragments
"""The editions of what ``among`` chooses: whose number and successor hang on their neighbours."""
_IN_FORCE = "pengganti IS NULL AND e.dicabut IS NULL"
"""The twin of ``EdisiTercatat.keadaan`` where it is berlaku; a test holds both together."""
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
        self._insert(
            "edisi_langkah",
            edisi=row.uid,
            keadaan="terbit",
            tanggal=terbit,
            uid=self._new_uid(),
            dicatat=self._after_others(row),
        )
        for one in berkas:
            self._insert("edisi_berkas", **asdict(one), uid=self._new_uid())

    LAST_OF_SCOPE = """
        SELECT saat() AS kini, (
               SELECT max(l.dicatat) FROM edisi AS e
                 JOIN edisi_langkah AS l ON l.edisi = e.uid AND l.keadaan = 'terbit'
                WHERE e.kabupaten = :kabupaten AND e.lingkup = :lingkup AND e.periode = :periode
               ) AS terakhir
    """

    def _after_others(self, row: Edisi) -> str:
        """Return a moment after all that were issued of the same, whatever clocks they went by.

        Else what a laptop had issued whose clock was ahead would come after this one.
        """
        about = {"kabupaten": row.kabupaten, "lingkup": row.lingkup, "periode": row.periode}
        ((now, last),) = self._conn.execute(self.LAST_OF_SCOPE, about)
        return str(now) if (last or "") < now else moment_after(last, otherwise=now)

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
         WHERE {_IN_FORCE}
         ORDER BY e.id
    """

    def of_scope_in_force(self, kabupaten: str, lingkup: str) -> tuple[EdisiTercatat, ...]:
        """Return the editions of what a report is about whose ``keadaan`` is berlaku."""
        rows = self._rows(self.OF_SCOPE_IN_FORCE, kabupaten=kabupaten, lingkup=lingkup)
        return tuple(EdisiTercatat(**row) for row in rows)

    IN_FORCE = f"""
        {_LIKE.format(which="periode IN (SELECT value FROM json_each(:periode))")}
         WHERE {_IN_FORCE}
         ORDER BY e.id
    """  # noqa: S608  constant fragments

    def in_force(self, periode: tuple[str, ...]) -> tuple[EdisiTercatat, ...]:
        """Return the editions of some periods whose ``keadaan`` is berlaku."""
        rows = self._rows(self.IN_FORCE, periode=json.dumps(periode))
        return tuple(EdisiTercatat(**row) for row in rows)

    BY_CODE = f"{_LIKE.format(which='kode = :kode')} WHERE e.kode = :kode ORDER BY e.id LIMIT 1"

    def by_code(self, kode: str) -> EdisiTercatat | None:
        """Return the edition with a code; of two, which doctor names, the one known first."""
        row = self._row(self.BY_CODE, kode=kode)
        return EdisiTercatat(**row) if row else None

    WITH_NUMBER = f"""
        {_LIKE.format(which="kabupaten = :kabupaten AND nomor = :nomor")}
         WHERE e.nomor = :nomor
         ORDER BY e.id
    """

    def with_number(self, kabupaten: str, nomor: str) -> tuple[EdisiTercatat, ...]:
        """Return the editions of a regency that bear a number."""
        rows = self._rows(self.WITH_NUMBER, kabupaten=kabupaten, nomor=nomor)
        return tuple(EdisiTercatat(**row) for row in rows)

    FIRST_KNOWN = """
        SELECT e.kode FROM json_each(:codes) AS n
          JOIN edisi AS e ON e.kode = n.value
         ORDER BY n.key
         LIMIT 1
    """

    def first_known(self, codes: Iterable[str]) -> str | None:
        """Return the first of some codes that an edition has."""
        row = self._row(self.FIRST_KNOWN, codes=json.dumps(list(codes)))
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

    SMALLER = "SELECT ukuran, sha256 FROM edisi_berkas WHERE ukuran < :most ORDER BY ukuran"

    def smaller(self, most: int) -> list[tuple[int, str]]:
        """Return size and hash of every file that is smaller, the smallest first."""
        return self._conn.execute(self.SMALLER, {"most": most}).fetchall()

    FILES = """
        SELECT edisi, sha256, ukuran, nama_berkas FROM edisi_berkas
         WHERE edisi = :uid
         ORDER BY id
    """

    def files(self, uid: str) -> tuple[BerkasEdisi, ...]:
        """Return the files of an edition."""
        return tuple(BerkasEdisi(**row) for row in self._rows(self.FILES, uid=uid))

    PARTS = f"""
        SELECT e.kode,
               (SELECT count(*) FROM edisi_langkah AS l
                 WHERE l.edisi = e.uid AND l.keadaan = 'terbit') AS terbit,
               (SELECT count(*) FROM edisi_berkas AS b
                 WHERE b.edisi = e.uid AND b.nama_berkas <> :potret) AS dokumen,
               (SELECT count(*) FROM edisi_berkas AS b
                 WHERE b.edisi = e.uid AND b.nama_berkas = :potret
                   AND b.sha256 = e.sha256) AS potret,
               (SELECT count(*) FROM edisi AS o WHERE o.kode = e.kode) AS kode_sama,
               e.uid, e.periode,
               CASE e.jenis
                   WHEN 'kecamatan' THEN EXISTS (SELECT 1 FROM kecamatan WHERE kode = e.tentang)
                   WHEN 'opd' THEN EXISTS (
                       SELECT 1 FROM lembaga WHERE kabupaten = e.kabupaten AND kode = e.tentang)
                   WHEN 'fokus' THEN EXISTS (
                       SELECT 1 FROM fokus WHERE kabupaten = e.kabupaten AND kode = e.tentang)
                   ELSE 1
               END AS lingkup_ada
          FROM (SELECT e.*, {_ABOUT} FROM edisi AS e) AS e
         ORDER BY e.id
    """  # noqa: S608  constant fragments

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
        """Return each number of several editions that were not withdrawn, with their codes."""
        return tuple((row["nomor"], row["kode"]) for row in self._rows(self.CLASHES))
