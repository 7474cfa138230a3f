"""The table of outlines."""

from berdaya_cli.domain.reference.batas import Geometri, from_text
from berdaya_cli.storage.table import Table


class BatasTable(Table):
    """The outlines of kecamatan on a map."""

    OF_KABUPATEN = """
        SELECT kecamatan, geometri FROM batas WHERE kabupaten = :kabupaten ORDER BY kecamatan
    """

    def of_kabupaten(self, kabupaten: str) -> dict[str, Geometri]:
        """Return the outlines of a regency's kecamatan by their codes; none where no map is known.

        Raises:
            InvalidValueError: something else has written one that is none.
        """
        rows = self._rows(self.OF_KABUPATEN, kabupaten=kabupaten)
        return {row["kecamatan"]: from_text(row["geometri"]) for row in rows}

    SOURCES = """
        SELECT DISTINCT s.judul FROM batas AS b
          JOIN sumber AS s ON s.kabupaten = b.kabupaten AND s.kode = b.sumber
         WHERE b.kabupaten = :kabupaten
         ORDER BY s.judul
    """

    def sources(self, kabupaten: str) -> tuple[str, ...]:
        """Return what the outlines of a regency come from."""
        return tuple(row["judul"] for row in self._rows(self.SOURCES, kabupaten=kabupaten))
