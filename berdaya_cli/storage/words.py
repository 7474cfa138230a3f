"""What people may mean when they start to type: names and numbers, for completion."""

from collections.abc import Iterator
from typing import ClassVar

from berdaya_cli.storage.table import Table

_CODED = {
    "fokus": ("nama", "urutan, kode"),
    "sumber_dana": ("nama", "urutan, kode"),
    "lembaga": ("nama", "jenis = 'kecamatan', kode"),
    "dasar_hukum": ("nama", "kode"),
    "sumber": ("judul", "kode"),
    "aset": ("nama", "kode"),
    "pembina": ("kedudukan", "kode"),
    "pejabat": ("jabatan", "kode"),
    "agenda": ("nama", "kode"),
    "indikator": ("nama", "kode"),
}
"""Tables whose rows are known by a code: the column that says what it is, and the order."""


class Words(Table):
    """Reads what a name or number can be, each with a word on what it is."""

    STATEMENTS: ClassVar = {
        table: f"SELECT t.kode, t.{shown} FROM {table} AS t {{where}} ORDER BY {order}"
        for table, (shown, order) in _CODED.items()
    } | {
        "kabupaten": "SELECT nama, provinsi FROM kabupaten ORDER BY kode",
        "kecamatan": "SELECT t.nama, t.kode FROM kecamatan AS t {where} ORDER BY t.kode",
        "desa": """
            SELECT t.nama, k.nama FROM desa AS t
              JOIN kecamatan AS k ON k.kode = t.kecamatan
            {where}
             ORDER BY t.kode
        """,
        "opd": """
            SELECT t.kode, t.nama
              FROM (SELECT * FROM lembaga
                     WHERE jenis IN ('perangkat-daerah', 'bagian', 'uptd', 'kecamatan')) AS t
            {where}
             ORDER BY t.jenis = 'kecamatan', t.kode
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
    FILTERS: ClassVar = {
        "kabupaten": "t.kabupaten = :kabupaten",
        "kecamatan": "t.kecamatan IN (SELECT value FROM json_each(:kecamatan))",
    }

    def of(
        self, what: str, kabupaten: str | None = None, kecamatan: str | None = None
    ) -> Iterator[tuple[str, str]]:
        """Return what a word of a kind can be; kecamatan is a JSON list of codes, for desa."""
        values = {"kabupaten": kabupaten, "kecamatan": kecamatan if what == "desa" else None}
        statement = self._filtered(self.STATEMENTS[what], self.FILTERS, values)
        return self._conn.execute(statement, values)
