"""The records behind figures, and the rows of imported files behind these."""

import json
from collections.abc import Collection, Iterable
from typing import ClassVar

from berdaya_cli.domain.kegiatan.peserta import GROUPS
from berdaya_cli.domain.report.jejak import AsalSel, CatatanJejak
from berdaya_cli.storage.table import Table

_DATED = """
          FROM json_each(:nomor) AS n
          JOIN {tabel} AS t ON t.id = n.value
          JOIN kegiatan AS k ON k.id = t.kegiatan
"""
_BUKTI = """
               (SELECT group_concat(jenis || ': ' || coalesce(tempat, tautan, nama_berkas), '; ')
                  FROM (SELECT * FROM bukti WHERE kegiatan = k.id
                         ORDER BY tanggal, dicatat, uid)) AS bukti"""
_MONEY = f"""
        SELECT t.id AS nomor, t.uid, k.id AS kegiatan, k.nama, t.tanggal, t.jumlah, t.sumber_dana,
               (SELECT s.nama FROM sumber_dana AS s
                 WHERE s.kabupaten = t.kabupaten AND s.kode = t.sumber_dana) AS nama_dana,
               {_BUKTI}, {{more}}
"""


class JejakTable(Table):
    """Looks records up by table and number."""

    RECORDS: ClassVar[dict[str, str]] = {
        "kegiatan": f"""
        SELECT k.id AS nomor, k.uid, k.id AS kegiatan, k.nama, k.tanggal_mulai AS tanggal, {_BUKTI}
          FROM json_each(:nomor) AS n
          JOIN kegiatan AS k ON k.id = n.value
        """,
        "pelaksanaan": f"""
        SELECT t.id AS nomor, t.uid, k.id AS kegiatan, k.nama, t.tanggal, {", ".join(GROUPS)},
               {_BUKTI}
        {_DATED.format(tabel="pelaksanaan")}
        """,
        "anggaran": _MONEY.format(
            more="t.tahun, t.nomor_dokumen AS surat, t.tanggal_dokumen AS tanggal_surat"
        )
        + _DATED.format(tabel="anggaran"),
        "realisasi": _MONEY.format(
            more="CAST(substr(t.tanggal, 1, 4) AS INTEGER) AS tahun, t.nomor_bukti AS surat"
        )
        + _DATED.format(tabel="realisasi"),
        "pengukuran": """
        SELECT t.id AS nomor, t.uid,
               i.nama || ifnull(', ' || w.nama, '') || ', ' || t.periode AS nama, t.tanggal,
               coalesce(t.nilai, t.pembilang) AS nilai, s.judul AS bukti
          FROM json_each(:nomor) AS n
          JOIN pengukuran AS t ON t.id = n.value
          JOIN indikator AS i ON i.kabupaten = t.kabupaten AND i.kode = t.indikator
          LEFT JOIN kecamatan AS w ON w.kode = t.kecamatan
          LEFT JOIN sumber AS s ON s.kabupaten = t.kabupaten AND s.kode = t.sumber
        """,
        "penugasan": """
        SELECT t.id AS nomor, t.uid, b.nama || ', ' || f.nama || ', ' || w.nama AS nama,
               t.berlaku_mulai AS tanggal, t.dasar_hukum AS bukti
          FROM json_each(:nomor) AS n
          JOIN penugasan AS t ON t.id = n.value
          JOIN lembaga AS b ON b.kabupaten = t.kabupaten AND b.kode = t.lembaga
          JOIN fokus AS f ON f.kabupaten = t.kabupaten AND f.kode = t.fokus
          JOIN kecamatan AS w ON w.kode = t.kecamatan
        """,
    }

    def records(self, tabel: str, nomor: Iterable[int]) -> dict[int, CatatanJejak]:
        """Return the records of a table with these numbers."""
        wanted = json.dumps(sorted(nomor))
        found = {}
        for row in self._rows(self.RECORDS[tabel], nomor=wanted):
            if tabel == "pelaksanaan":
                row["peserta"] = tuple(row.pop(name) for name in GROUPS)
                row["jumlah"] = row["peserta"][0]
            found[row["nomor"]] = CatatanJejak(**row)
        return found

    BY_UID = """
        SELECT t.id, t.uid FROM json_each(:uids) AS n JOIN {tabel} AS t ON t.uid = n.value
    """

    def by_uid(self, tabel: str, uids: Collection[str]) -> dict[str, CatatanJejak]:
        """Return the records of a table with these uids, as far as this file still has them."""
        if tabel not in self.RECORDS:
            return {}
        statement = self.BY_UID.replace("{tabel}", tabel)
        numbers = [row["id"] for row in self._rows(statement, uids=json.dumps(sorted(uids)))]
        return {one.uid: one for one in self.records(tabel, numbers).values()}

    UIDS_OF_KEGIATAN = """
        SELECT k.id, k.uid FROM json_each(:nomor) AS n JOIN kegiatan AS k ON k.id = n.value
    """

    def uids_of_kegiatan(self, nomor: Iterable[int]) -> dict[int, str]:
        """Return the uid of each of these kegiatan by its number."""
        rows = self._rows(self.UIDS_OF_KEGIATAN, nomor=json.dumps(sorted(nomor)))
        return {row["id"]: row["uid"] for row in rows}

    NUMBERS_OF_KEGIATAN = """
        SELECT k.uid, k.id FROM json_each(:uid) AS n JOIN kegiatan AS k ON k.uid = n.value
    """

    def numbers_of_kegiatan(self, uids: Iterable[str]) -> dict[str, int]:
        """Return the number of each of these kegiatan by its uid, where this file has it."""
        rows = self._rows(self.NUMBERS_OF_KEGIATAN, uid=json.dumps(sorted(uids)))
        return {row["uid"]: row["id"] for row in rows}

    TYPED = """
        SELECT n.value AS nomor, o.rincian
          FROM json_each(:nomor) AS n
          JOIN riwayat AS r
            ON r.tabel = :tabel AND r.kunci = json_array(n.value) AND r.aksi = 'tambah'
          JOIN operasi AS o ON o.id = r.operasi AND instr(o.rincian, '--penerimaan') > 0
    """

    def typed(self, tabel: str, nomor: Iterable[int]) -> dict[int, str]:
        """Return the command line of each record that was entered under a report that came in."""
        rows = self._rows(self.TYPED, tabel=tabel, nomor=json.dumps(sorted(nomor)))
        return {row["nomor"]: row["rincian"] for row in rows}

    # The plus keeps SQLite from walking a whole import for each of its records.
    ORIGINS = """
        WITH berkas AS (
            SELECT operasi, json_extract(kunci, '$[0]') AS impor FROM riwayat
             WHERE tabel = 'impor' AND aksi = 'tambah'
        )
        SELECT n.value AS nomor, i.nama_berkas AS berkas, nullif(s.lembar, '') AS lembar, s.baris,
               s.isi
          FROM json_each(:nomor) AS n
          JOIN riwayat AS r
            ON r.tabel = :tabel AND r.kunci = json_array(n.value) AND r.aksi = 'tambah'
          JOIN berkas AS b ON b.operasi = r.operasi
          JOIN impor AS i ON i.id = b.impor
          JOIN kegiatan AS k ON k.id = json_extract(r.sesudah, :kegiatan)
          JOIN isian AS s ON s.kegiatan = k.uid AND +s.impor = i.id
         ORDER BY n.value, s.id
    """

    def origins(self, tabel: str, nomor: Iterable[int]) -> dict[int, AsalSel]:
        """Return the row of a file that wrote each record, where one did."""
        rows = self._rows(
            self.ORIGINS,
            tabel=tabel,
            nomor=json.dumps(sorted(nomor)),
            kegiatan="$.id" if tabel == "kegiatan" else "$.kegiatan",
        )
        return {row.pop("nomor"): AsalSel(**row) for row in rows}
