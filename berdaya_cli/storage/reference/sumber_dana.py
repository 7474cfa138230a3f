"""The table of sources of money."""

from berdaya_cli.domain.lookup import Candidate, choose
from berdaya_cli.domain.not_found import SumberDanaNotFoundError
from berdaya_cli.domain.tabel import Kolom, Tabel
from berdaya_cli.language import N_
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

    def candidates(self, kabupaten: str) -> tuple[Candidate, ...]:
        """Return a regency's sources of money with the names they go by."""
        return tuple(to_calon(self._rows(self.FIND, kabupaten=kabupaten)))

    def find(self, asked: str, kabupaten: str) -> str:
        """Find a regency's source of money by code, name or alias and give its code.

        Raises:
            SumberDanaNotFoundError: there is none of that name, with the nearest.
        """
        return choose(asked, self.candidates(kabupaten), SumberDanaNotFoundError)

    LIST_COLUMNS = (
        Kolom("kode", N_("Code"), "kode"),
        Kolom("nama", N_("Source of money")),
        Kolom("alias", N_("Also called")),
        Kolom("kabupaten", N_("Regency"), only_in_pipes=True),
        Kolom("sumber", N_("Source"), only_in_pipes=True),
    )
    LIST = """
        SELECT d.kode, d.nama,
               (SELECT group_concat(alias, ', ') FROM sumber_dana_alias
                 WHERE kabupaten = d.kabupaten AND sumber_dana = d.kode) AS alias,
               d.kabupaten, d.sumber
          FROM sumber_dana AS d
        {where}
         ORDER BY d.kabupaten, d.urutan, d.kode
    """

    def list(self, kabupaten: str | None) -> Tabel:
        """List the sources of money."""
        filters = {"kabupaten": "d.kabupaten = :kabupaten"}
        statement = self._filtered(self.LIST, filters, {"kabupaten": kabupaten})
        return self._tabel("list-sumber-dana", self.LIST_COLUMNS, statement, kabupaten=kabupaten)
