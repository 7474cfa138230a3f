"""What stands behind the records of an edition: evidence, imported files, history, seals."""

import json
from collections.abc import Iterable, Iterator

from berdaya_cli.domain.operasi import option_in
from berdaya_cli.domain.report.catatan_berubah import PerubahanTerakhir
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
        WITH baris AS (
            SELECT :tabel AS tabel, coalesce(
                (SELECT json_array(t.id) FROM {{tabel}} AS t WHERE t.uid = :uid),
                (SELECT h.kunci FROM riwayat AS h
                  WHERE h.tabel = :tabel AND h.aksi = 'hapus'
                    AND json_extract(h.sebelum, '$.uid') = :uid
                  ORDER BY h.id DESC LIMIT 1)) AS kunci
             UNION ALL
            SELECT 'perkembangan', json_array(p.id) FROM kegiatan AS k
              JOIN perkembangan AS p ON p.kegiatan = k.id
             WHERE :tabel = 'kegiatan' AND k.uid = :uid
        )
        SELECT substr(coalesce(o.waktu, {WIB}), 1, 10) AS hari, o.petugas, o.rincian
          FROM baris AS b
          JOIN riwayat AS r ON r.tabel = b.tabel AND r.kunci = b.kunci
          LEFT JOIN operasi AS o ON o.id = r.operasi
         WHERE r.id > ifnull((
               SELECT max(s.id) FROM riwayat AS s
                WHERE s.tabel = 'edisi'
                  AND s.kunci = json_array((SELECT e.id FROM edisi AS e WHERE e.uid = :sejak))), 0)
         ORDER BY r.id DESC
         LIMIT 1
    """  # noqa: S608  constant fragments

    def last_change(self, tabel: str, uid: str, sejak: str | None) -> PerubahanTerakhir | None:
        """Return the last change of a record, or of what was reported of a kegiatan.

        Args:
            tabel: its table.
            uid: by what other files know it.
            sejak: the uid of an edition, of whose time on changes count; None is all of them.
        """
        if tabel not in JejakTable.RECORDS:
            return None
        statement = self.LAST_CHANGE.replace("{tabel}", tabel)
        row = self._row(statement, tabel=tabel, uid=uid, sejak=sejak)
        if row is None:
            return None
        said = option_in(row["rincian"], "--alasan") if row["rincian"] else None
        return PerubahanTerakhir(row["hari"], row["petugas"], said)
