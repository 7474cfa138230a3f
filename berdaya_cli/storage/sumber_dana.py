"""The table of sources of money."""

from berdaya_cli.domain.errors import SumberDanaNotFoundError
from berdaya_cli.domain.lookup import choose
from berdaya_cli.storage.names import to_calon
from berdaya_cli.storage.table import Table


class SumberDanaTable(Table):
    """The sources of money, each regency's own."""

    FIND = """
        SELECT d.kode, d.nama, NULL AS keterangan,
               (SELECT group_concat(alias, char(31)) FROM sumber_dana_alias
                 WHERE kabupaten = d.kabupaten AND sumber_dana = d.kode) AS sebutan
          FROM sumber_dana AS d
         WHERE d.kabupaten = :kabupaten
         ORDER BY d.urutan, d.kode
    """

    def find(self, asked: str, kabupaten: str) -> str:
        """Find a regency's source of money by code, name or alias and give its code.

        Raises:
            SumberDanaNotFoundError: there is none of that name, with the nearest.
        """
        calon = to_calon(self._rows(self.FIND, kabupaten=kabupaten))
        return choose(asked, calon, SumberDanaNotFoundError)
