"""The table of targets."""

from dataclasses import asdict

from berdaya_cli.domain.indikator.catatan import Target, TargetTercatat
from berdaya_cli.storage.table import Table

_ROW = """
        SELECT t.id, t.indikator, t.kecamatan, t.periode, t.tanggal, t.nilai, t.sumber,
               s.judul AS judul_sumber
          FROM target AS t
          LEFT JOIN sumber AS s ON s.kabupaten = t.kabupaten AND s.kode = t.sumber
"""


class TargetTable(Table):
    """What is aimed at, as dated rows."""

    OF_KABUPATEN = f"""
        {_ROW}
         WHERE t.kabupaten = :kabupaten
         ORDER BY t.indikator, t.tanggal, t.dicatat, t.uid
    """

    def of_kabupaten(self, kabupaten: str) -> tuple[TargetTercatat, ...]:
        """Return every target of a regency, in the order in which they hold."""
        rows = self._rows(self.OF_KABUPATEN, kabupaten=kabupaten)
        return tuple(TargetTercatat(**row) for row in rows)

    LATEST = f"""
        {_ROW}
         WHERE t.kabupaten = :kabupaten AND t.indikator = :indikator
           AND t.kecamatan IS :kecamatan AND t.periode = :periode
         ORDER BY t.tanggal DESC, t.dicatat DESC, t.uid DESC
         LIMIT 1
    """

    def latest(
        self, kabupaten: str, indikator: str, kecamatan: str | None, periode: str
    ) -> TargetTercatat | None:
        """Return the target that holds of an indicator in a place and period."""
        row = self._row(
            self.LATEST,
            kabupaten=kabupaten,
            indikator=indikator,
            kecamatan=kecamatan,
            periode=periode,
        )
        return TargetTercatat(**row) if row else None

    def add(self, kabupaten: str, row: Target) -> int:
        """Add a target and give its number."""
        return self._insert_dated("target", kabupaten=kabupaten, **asdict(row))

    CORRECT = """
        UPDATE target SET nilai = :nilai, sumber = :sumber WHERE id = :id
    """

    def correct(self, number: int, row: Target) -> None:
        """Put a value right that was never so."""
        self._conn.execute(self.CORRECT, {"id": number, "nilai": row.nilai, "sumber": row.sumber})
