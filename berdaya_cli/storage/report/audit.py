"""What stands behind the records of an edition: evidence, imported files, history, seals."""

import json
from collections.abc import Collection, Iterable, Iterator
from typing import Any

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

    NUMBERS = """
        SELECT t.id, t.uid FROM json_each(:uids) AS n JOIN {tabel} AS t ON t.uid = n.value
    """

    def numbers(self, tabel: str, uids: Collection[str]) -> dict[str, int]:
        """Return the number that each record has in this file, of those that it still has."""
        if tabel not in JejakTable.RECORDS:
            return {}
        rows = self._rows(self.NUMBERS.replace("{tabel}", tabel), uids=json.dumps(sorted(uids)))
        return {row["uid"]: row["id"] for row in rows}

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

    def evidence(self, kegiatan: Iterable[int]) -> Iterator[dict[str, Any]]:
        """Return the evidence of some kegiatan."""
        return self._rows(self.EVIDENCE, nomor=json.dumps(sorted(kegiatan)))

    IMPORTS = f"""
        SELECT DISTINCT i.uid, i.tanggal, i.nama_berkas, i.sha256, i.ukuran
        {_WANTED}
          JOIN riwayat AS b ON b.operasi = r.operasi AND b.tabel = 'impor' AND b.aksi = 'tambah'
          JOIN impor AS i ON i.id = json_extract(b.kunci, '$[0]')
         ORDER BY i.tanggal, i.uid
    """

    def imports(self, kunci: Iterable[Kunci]) -> Iterator[dict[str, Any]]:
        """Return the files whose import wrote or changed some records."""
        return self._rows(self.IMPORTS, kunci=json.dumps(sorted(kunci)))

    HISTORY = f"""
        SELECT r.id, r.operasi, coalesce(o.waktu, r.waktu) AS waktu, o.petugas, o.perintah, r.tabel,
               coalesce(json_extract(r.sesudah, '$.uid'), json_extract(r.sebelum, '$.uid')) AS uid,
               r.aksi, r.sebelum, r.sesudah
        {_WANTED}
          LEFT JOIN operasi AS o ON o.id = r.operasi
         ORDER BY r.id
    """

    def history(self, kunci: Iterable[Kunci]) -> Iterator[dict[str, Any]]:
        """Return every change of some records, the oldest first."""
        return self._rows(self.HISTORY, kunci=json.dumps(sorted(kunci)))

    SEALS = """
        SELECT id AS operasi, waktu, perintah, versi, riwayat_sampai, segel FROM operasi
         WHERE segel IS NOT NULL
         ORDER BY id
    """

    def seals(self) -> Iterator[dict[str, Any]]:
        """Return the seal of each operation."""
        return self._rows(self.SEALS)
