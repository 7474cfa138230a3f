"""The table of measurements."""

from dataclasses import asdict

from berdaya_cli.domain.indikator.catatan import Pengukuran, PengukuranTercatat
from berdaya_cli.storage.table import Table

_ROW = """
        SELECT p.id, p.indikator, p.kecamatan, p.periode, p.tanggal, p.pembilang, p.penyebut,
               p.nilai, p.sumber, s.judul AS judul_sumber
          FROM pengukuran AS p
          LEFT JOIN sumber AS s ON s.kabupaten = p.kabupaten AND s.kode = p.sumber
"""


UNFIT = """
        SELECT p.kabupaten, p.indikator, 'pengukuran' AS tabel, p.id FROM pengukuran AS p
          JOIN indikator AS i ON i.kabupaten = p.kabupaten AND i.kode = p.indikator
         WHERE i.ukuran IS NOT NULL
            OR (i.tingkat = 'kabupaten') <> (p.kecamatan IS NULL)
            OR (p.nilai IS NOT NULL AND i.jenis IN ('rata-rata', 'rasio'))
            OR (p.pembilang IS NOT NULL AND i.jenis NOT IN ('rata-rata', 'rasio'))
         UNION ALL
        SELECT t.kabupaten, t.indikator, 'target', t.id FROM target AS t
          JOIN indikator AS i ON i.kabupaten = t.kabupaten AND i.kode = t.indikator
         WHERE i.tingkat = 'kabupaten' AND t.kecamatan IS NOT NULL
"""
"""What ``check_filling`` would refuse today: its indicator was another one when it was noted."""


class PengukuranTable(Table):
    """What was measured by hand, as dated rows."""

    HAS_UNFIT = f"""
        SELECT count(*) AS n FROM ({UNFIT}) WHERE kabupaten = :kabupaten AND indikator = :indikator
    """

    def unfit(self, kabupaten: str, indikator: str) -> int:
        """Return how many rows do not fit their indicator as it stands."""
        row = self._row(self.HAS_UNFIT, kabupaten=kabupaten, indikator=indikator)
        return int(row["n"]) if row else 0

    OF_KABUPATEN = f"""
        {_ROW}
         WHERE p.kabupaten = :kabupaten
         ORDER BY p.indikator, p.tanggal, p.dicatat, p.uid
    """

    def of_kabupaten(self, kabupaten: str) -> tuple[PengukuranTercatat, ...]:
        """Return every measurement of a regency, in the order in which they hold."""
        rows = self._rows(self.OF_KABUPATEN, kabupaten=kabupaten)
        return tuple(PengukuranTercatat(**row) for row in rows)

    UIDS = "SELECT id, uid FROM pengukuran WHERE kabupaten = :kabupaten"

    def uids(self, kabupaten: str) -> dict[int, str]:
        """Return by what other files know each measurement of a regency."""
        return {row["id"]: row["uid"] for row in self._rows(self.UIDS, kabupaten=kabupaten)}

    LATEST = f"""
        {_ROW}
         WHERE p.kabupaten = :kabupaten AND p.indikator = :indikator
           AND p.kecamatan IS :kecamatan AND p.periode = :periode
         ORDER BY p.tanggal DESC, p.dicatat DESC, p.uid DESC
         LIMIT 1
    """

    def latest(
        self, kabupaten: str, indikator: str, kecamatan: str | None, periode: str
    ) -> PengukuranTercatat | None:
        """Return the measurement that holds of an indicator in a place and period."""
        row = self._row(
            self.LATEST,
            kabupaten=kabupaten,
            indikator=indikator,
            kecamatan=kecamatan,
            periode=periode,
        )
        return PengukuranTercatat(**row) if row else None

    def add(self, kabupaten: str, row: Pengukuran) -> int:
        """Add a measurement and give its number."""
        return self._insert_dated("pengukuran", kabupaten=kabupaten, **asdict(row))

    CORRECT = """
        UPDATE pengukuran
           SET pembilang = :pembilang, penyebut = :penyebut, nilai = :nilai, sumber = :sumber
         WHERE id = :id
    """

    def correct(self, number: int, row: Pengukuran) -> None:
        """Put a value right that was never so."""
        values = asdict(row)
        wanted = {name: values[name] for name in ("pembilang", "penyebut", "nilai", "sumber")}
        self._conn.execute(self.CORRECT, wanted | {"id": number})
