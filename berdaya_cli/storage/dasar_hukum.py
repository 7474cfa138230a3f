"""The table of legal bases."""

from berdaya_cli.domain.lookup import normal
from berdaya_cli.storage.table import Table


class DasarHukumTable(Table):
    """Decrees, circulars and letters."""

    MATCH = "SELECT kode, nama, nomor FROM dasar_hukum WHERE kabupaten = :kabupaten ORDER BY kode"

    def match(self, text: str, kabupaten: str) -> str | None:
        """Give the code of the legal basis that a text names by code, name or number."""
        wanted = normal(text)
        for row in self._rows(self.MATCH, kabupaten=kabupaten):
            if wanted in {normal(value) for value in row.values() if value}:
                return str(row["kode"])
        return None

    def add(self, kode: str, nama: str, kabupaten: str, sumber: str | None) -> None:
        """Note a legal basis of which only the name is known."""
        self._insert(
            "dasar_hukum",
            kabupaten=kabupaten,
            kode=kode,
            nama=nama,
            jenis="lainnya",
            sumber=sumber,
            uid=self._new_uid(),
        )
