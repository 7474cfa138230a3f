"""The table of letterheads."""

from berdaya_cli.domain.reference.instansi import Instansi
from berdaya_cli.storage.table import Table


class InstansiTable(Table):
    """The letterhead of each regency's secretariat."""

    GET = """
        SELECT nama, alamat, telepon, surel, situs, lambang, sumber FROM instansi
         WHERE kabupaten = :kabupaten
    """

    def get(self, kabupaten: str) -> Instansi | None:
        """Return the letterhead of a regency, where it has one."""
        row = self._row(self.GET, kabupaten=kabupaten)
        return Instansi(**row) if row else None

    def add(self, kabupaten: str, row: Instansi) -> None:
        """Add a letterhead."""
        self._insert("instansi", kabupaten=kabupaten, uid=self._new_uid(), **row.columns())

    CHANGE = """
        UPDATE instansi
           SET nama = :nama, alamat = :alamat, telepon = :telepon, surel = :surel,
               situs = :situs, lambang = :lambang, sumber = :sumber
         WHERE kabupaten = :kabupaten
    """

    def change(self, kabupaten: str, row: Instansi) -> None:
        """Bring a letterhead to what is given."""
        self._conn.execute(self.CHANGE, {"kabupaten": kabupaten, **row.columns()})
