"""What stands behind the records of an edition: evidence, imported files, history, seals."""

import json
from collections.abc import Iterable, Iterator

from berdaya_cli.domain.report.paket_audit import BuktiAudit, ImporAudit, RiwayatAudit, SegelAudit
from berdaya_cli.storage.moments import WIB
from berdaya_cli.storage.report.jejak import JejakTable
from berdaya_cli.storage.table import Table

Kunci = tuple[str, int]
"""A table and the number of a row in it."""
_WANTED = """
          FROM json_each(:kunci) AS n
          JOIN riwayat AS r
            ON r.tabel = json_extract(n.value, '$[0]')
           AND r.kunci = json_array(json_extract(n.value, '$[1]'))
"""


class AuditTable(Table):
    """Looks up what an auditor asks for, by the records of a snapshot."""

    GONE = """
        SELECT json_extract(kunci, '$[0]') AS nomor FROM riwayat
         WHERE tabel = :tabel AND aksi = 'hapus' AND json_extract(sebelum, '$.uid') = :uid
         ORDER BY id DESC
         LIMIT 1
    """

    def gone(self, tabel: str, uid: str) -> int | None:
        """Return the number that a deleted record had; None where it never was here."""
        row = self._row(self.GONE, tabel=tabel, uid=uid)
        return int(row["nomor"]) if row else None

    EVIDENCE = """
        SELECT k.uid AS kegiatan, k.nama, b.tanggal, b.jenis, b.nama_berkas, b.sha256, b.ukuran,
               b.tautan, b.tempat
          FROM json_each(:nomor) AS n
          JOIN kegiatan AS k ON k.id = n.value
          JOIN bukti AS b ON b.kegiatan = k.id
         ORDER BY k.uid, b.tanggal, b.uid
    """

    def evidence(self, kegiatan: Iterable[int]) -> Iterator[BuktiAudit]:
        """Return the evidence of some kegiatan."""
        rows = self._rows(self.EVIDENCE, nomor=json.dumps(sorted(kegiatan)))
        return (BuktiAudit(**row) for row in rows)

    IMPORTS = f"""
        SELECT DISTINCT i.uid, i.tanggal, i.nama_berkas, i.sha256, i.ukuran
        {_WANTED}
          JOIN riwayat AS b ON b.operasi = r.operasi AND b.tabel = 'impor' AND b.aksi = 'tambah'
          JOIN impor AS i ON i.id = json_extract(b.kunci, '$[0]')
         ORDER BY i.tanggal, i.uid
    """

    def imports(self, kunci: Iterable[Kunci]) -> Iterator[ImporAudit]:
        """Return the files whose import wrote or changed some records."""
        rows = self._rows(self.IMPORTS, kunci=json.dumps(sorted(kunci)))
        return (ImporAudit(**row) for row in rows)

    HISTORY = f"""
        SELECT r.id, r.operasi, coalesce(o.waktu, {WIB}) AS waktu, o.petugas, o.perintah, r.tabel,
               coalesce(json_extract(r.sesudah, '$.uid'), json_extract(r.sebelum, '$.uid')) AS uid,
               r.aksi, r.sebelum, r.sesudah
        {_WANTED}
          LEFT JOIN operasi AS o ON o.id = r.operasi
         ORDER BY r.id
    """

    def history(self, kunci: Iterable[Kunci]) -> Iterator[RiwayatAudit]:
        """Return every change of some records, the oldest first."""
        rows = self._rows(self.HISTORY, kunci=json.dumps(sorted(kunci)))
        return (RiwayatAudit(**row) for row in rows)

    SEALS = """
        SELECT id AS operasi, waktu, perintah, versi, riwayat_sampai, segel FROM operasi
         WHERE segel IS NOT NULL
         ORDER BY id
    """

    def seals(self) -> Iterator[SegelAudit]:
        """Return the seal of each operation."""
        return (SegelAudit(**row) for row in self._rows(self.SEALS))

    LAST_CHANGE = f"""
        SELECT substr(coalesce(o.waktu, {WIB}), 1, 10) AS hari, o.petugas FROM riwayat AS r
          LEFT JOIN operasi AS o ON o.id = r.operasi
         WHERE r.tabel = :tabel
           AND r.kunci = coalesce(
               (SELECT json_array(t.id) FROM {{tabel}} AS t WHERE t.uid = :uid),
               (SELECT h.kunci FROM riwayat AS h
                 WHERE h.tabel = :tabel AND h.aksi = 'hapus'
                   AND json_extract(h.sebelum, '$.uid') = :uid
                 ORDER BY h.id DESC LIMIT 1))
         ORDER BY r.id DESC
         LIMIT 1
    """  # noqa: S608  constant fragments

    def last_change(self, tabel: str, uid: str) -> tuple[str, str | None] | None:
        """Return on which day a record was last changed, and by whom; None where it is unknown.

        Of another program that wrote it the name is not known.
        """
        if tabel not in JejakTable.RECORDS:
            return None
        row = self._row(self.LAST_CHANGE.replace("{tabel}", tabel), tabel=tabel, uid=uid)
        return (row["hari"], row["petugas"]) if row else None
