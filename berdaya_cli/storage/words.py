"""What people may mean when they start to type: names and numbers, for completion."""

from collections.abc import Iterator
from typing import ClassVar

from berdaya_cli.storage.table import Table


class Words(Table):
    """Reads what a name or number can be, each with a word on what it is."""

    STATEMENTS: ClassVar = {
        "kabupaten": "SELECT nama, provinsi FROM kabupaten ORDER BY kode",
        "kecamatan": """
            SELECT k.nama, k.kode FROM kecamatan AS k
             WHERE (:kabupaten IS NULL OR k.kabupaten = :kabupaten)
             ORDER BY k.kode
        """,
        "desa": """
            SELECT d.nama, k.nama FROM desa AS d
              JOIN kecamatan AS k ON k.kode = d.kecamatan
             WHERE (:kecamatan IS NULL
                    OR d.kecamatan IN (SELECT value FROM json_each(:kecamatan)))
             ORDER BY d.kode
        """,
        "lembaga": """
            SELECT kode, nama FROM lembaga
             WHERE (:kabupaten IS NULL OR kabupaten = :kabupaten)
             ORDER BY jenis = 'kecamatan', kode
        """,
        "opd": """
            SELECT kode, nama FROM lembaga
             WHERE (:kabupaten IS NULL OR kabupaten = :kabupaten)
               AND jenis IN ('perangkat-daerah', 'bagian', 'uptd', 'kecamatan')
             ORDER BY jenis = 'kecamatan', kode
        """,
        "fokus": """
            SELECT kode, nama FROM fokus
             WHERE (:kabupaten IS NULL OR kabupaten = :kabupaten)
             ORDER BY urutan, kode
        """,
        "sumber_dana": """
            SELECT kode, nama FROM sumber_dana
             WHERE (:kabupaten IS NULL OR kabupaten = :kabupaten)
             ORDER BY urutan, kode
        """,
        "dasar_hukum": """
            SELECT kode, nama FROM dasar_hukum
             WHERE (:kabupaten IS NULL OR kabupaten = :kabupaten)
             ORDER BY kode
        """,
        "sumber": """
            SELECT kode, judul FROM sumber
             WHERE (:kabupaten IS NULL OR kabupaten = :kabupaten)
             ORDER BY kode
        """,
        "aset": """
            SELECT kode, nama FROM aset
             WHERE (:kabupaten IS NULL OR kabupaten = :kabupaten)
             ORDER BY kode
        """,
        "pembina": """
            SELECT kode, kedudukan FROM pembina
             WHERE (:kabupaten IS NULL OR kabupaten = :kabupaten)
             ORDER BY kode
        """,
        "pejabat": """
            SELECT kode, jabatan FROM pejabat
             WHERE (:kabupaten IS NULL OR kabupaten = :kabupaten)
             ORDER BY kode
        """,
        "agenda": """
            SELECT kode, nama FROM agenda
             WHERE (:kabupaten IS NULL OR kabupaten = :kabupaten)
             ORDER BY kode
        """,
        "kegiatan": "SELECT CAST(id AS TEXT), nama FROM kegiatan ORDER BY id DESC LIMIT 500",
        "tindak_lanjut": "SELECT CAST(id AS TEXT), uraian FROM tindak_lanjut ORDER BY id",
        "penugasan": """
            SELECT CAST(id AS TEXT), lembaga || ', ' || fokus || ', ' || kecamatan FROM penugasan
             ORDER BY id
        """,
        "tahun": """
            SELECT DISTINCT substr(tanggal_mulai, 1, 4) AS tahun, '' FROM kegiatan
             ORDER BY tahun DESC
        """,
    }

    def of(
        self, what: str, kabupaten: str | None = None, kecamatan: str | None = None
    ) -> Iterator[tuple[str, str]]:
        """Give what a word of a kind can be; kecamatan is a JSON list of codes."""
        statement = self.STATEMENTS[what]
        values = {"kabupaten": kabupaten, "kecamatan": kecamatan}
        used = {name: value for name, value in values.items() if f":{name}" in statement}
        return iter(self._conn.execute(statement, used).fetchall())
