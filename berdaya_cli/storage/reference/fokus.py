"""The table of fokus."""

from berdaya_cli.domain.lookup import Candidate, choose
from berdaya_cli.domain.not_found import FokusNotFoundError
from berdaya_cli.domain.reference.fokus import FokusTercatat
from berdaya_cli.domain.tabel import Kolom, Tabel
from berdaya_cli.language import N_
from berdaya_cli.storage.names import to_calon
from berdaya_cli.storage.table import Table


class FokusTable(Table):
    """The fokus of the programme, each regency's own."""

    FIND = """
        SELECT f.kode, f.nama, f.pilar AS keterangan,
               (SELECT group_concat(alias, char(31)) FROM fokus_alias
                 WHERE kabupaten = f.kabupaten AND fokus = f.kode) AS sebutan
          FROM fokus AS f
         WHERE f.kabupaten = :kabupaten
         ORDER BY f.urutan, f.kode
    """

    def candidates(self, kabupaten: str) -> tuple[Candidate, ...]:
        """Return a regency's fokus with the names they go by."""
        return tuple(to_calon(self._rows(self.FIND, kabupaten=kabupaten)))

    def find(self, asked: str, kabupaten: str) -> FokusTercatat:
        """Find a regency's fokus by code, name or alias.

        Raises:
            FokusNotFoundError: there is none of that name, with the nearest.
        """
        calon = self.candidates(kabupaten)
        kode = choose(asked, calon, FokusNotFoundError)
        return FokusTercatat(kabupaten, kode, next(c.nama for c in calon if c.kode == kode))

    PROTECTED = """
        SELECT terlindung FROM fokus WHERE kabupaten = :kabupaten AND kode = :kode
    """

    def is_protected(self, kabupaten: str, kode: str) -> bool:
        """Return whether a fokus is about people whose identity must stay secret."""
        row = self._row(self.PROTECTED, kabupaten=kabupaten, kode=kode)
        return row is not None and row["terlindung"] == "ya"

    OF_KABUPATEN = """
        SELECT kabupaten, kode, nama FROM fokus
         WHERE kabupaten = :kabupaten AND lintas = :lintas
         ORDER BY urutan, kode
    """

    def of_kabupaten(self, kabupaten: str) -> tuple[FokusTercatat, ...]:
        """Return a regency's fokus that somebody answers for in each kecamatan, in their order."""
        return self._of(kabupaten, lintas="tidak")

    def across(self, kabupaten: str) -> tuple[FokusTercatat, ...]:
        """Return what cuts across all fokus of a regency, in their order."""
        return self._of(kabupaten, lintas="ya")

    def _of(self, kabupaten: str, *, lintas: str) -> tuple[FokusTercatat, ...]:
        rows = self._rows(self.OF_KABUPATEN, kabupaten=kabupaten, lintas=lintas)
        return tuple(FokusTercatat(**row) for row in rows)

    LIST_COLUMNS = (
        Kolom("kode", N_("Code"), "kode"),
        Kolom("nama", N_("Fokus")),
        Kolom("pilar", N_("Pillar")),
        Kolom("alias", N_("Also called")),
        Kolom("kabupaten", N_("Regency"), only_in_pipes=True),
        Kolom("sumber", N_("Source"), only_in_pipes=True),
    )
    LIST = """
        SELECT f.kode, f.nama, f.pilar,
               (SELECT group_concat(alias, ', ') FROM fokus_alias
                 WHERE kabupaten = f.kabupaten AND fokus = f.kode) AS alias,
               f.kabupaten, f.sumber
          FROM fokus AS f
        {where}
         ORDER BY f.kabupaten, f.urutan, f.kode
    """

    def list(self, kabupaten: str | None) -> Tabel:
        """List the fokus."""
        filters = {"kabupaten": "f.kabupaten = :kabupaten"}
        statement = self._filtered(self.LIST, filters, {"kabupaten": kabupaten})
        return self._tabel("list-fokus", self.LIST_COLUMNS, statement, kabupaten=kabupaten)
