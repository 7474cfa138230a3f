"""The table of sources."""

from berdaya_cli.domain.lookup import normal
from berdaya_cli.domain.tabel import Kolom, Tabel
from berdaya_cli.language import N_
from berdaya_cli.storage.table import Table


class SumberTable(Table):
    """Where facts come from."""

    MATCH = "SELECT kode, judul, tautan FROM sumber WHERE kabupaten = :kabupaten ORDER BY kode"

    def match(self, text: str, kabupaten: str) -> str | None:
        """Return the code of the source that a text names by code, title or link."""
        wanted = normal(text)
        for row in self._rows(self.MATCH, kabupaten=kabupaten):
            if wanted in {normal(value) for value in row.values() if value}:
                return str(row["kode"])
        return None

    def add(self, kode: str, judul: str, kabupaten: str) -> None:
        """Note a source of which only the title, or the link, is known."""
        tautan = judul if judul.startswith(("http://", "https://")) else None
        self._insert(
            "sumber",
            kabupaten=kabupaten,
            kode=kode,
            judul=judul,
            tautan=tautan,
            uid=self._new_uid(),
        )

    LIST_COLUMNS = (
        Kolom("kode", N_("Code"), "kode"),
        Kolom("judul", N_("Title")),
        Kolom("penerbit", N_("Published by")),
        Kolom("tanggal", N_("Date"), "tanggal"),
        Kolom("tautan", N_("Link"), only_in_pipes=True),
        Kolom("catatan", N_("Note"), only_in_pipes=True),
        Kolom("kabupaten", N_("Regency"), only_in_pipes=True),
    )
    LIST = """
        SELECT kode, judul, penerbit, tanggal, tautan, catatan, kabupaten
          FROM sumber
        {where}
         ORDER BY kabupaten, kode
    """

    def list(self, kabupaten: str | None) -> Tabel:
        """List the sources."""
        filters = {"kabupaten": "kabupaten = :kabupaten"}
        statement = self._filtered(self.LIST, filters, {"kabupaten": kabupaten})
        return self._tabel("list-sumber", self.LIST_COLUMNS, statement, kabupaten=kabupaten)
