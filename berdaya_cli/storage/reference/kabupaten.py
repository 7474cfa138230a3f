"""The table of regencies and cities."""

from berdaya_cli.domain.lookup import choose
from berdaya_cli.domain.not_found import KabupatenNotFoundError
from berdaya_cli.storage.names import WHOLE_NAME, to_calon
from berdaya_cli.storage.table import Table


class KabupatenTable(Table):
    """The regencies of this file."""

    FIND = f"""
        SELECT kode, {WHOLE_NAME} AS nama, provinsi AS keterangan,
               b.nama || iif(jenis = 'kabupaten',
                             char(31) || 'kab ' || b.nama || char(31) || 'kab. ' || b.nama, '')
                   AS sebutan
          FROM kabupaten AS b
         ORDER BY kode
    """

    def find(self, asked: str) -> str:
        """Find a regency by what a person calls it and give its code.

        Raises:
            KabupatenNotFoundError: there is none of that name, with the nearest.
        """
        return choose(asked, to_calon(self._rows(self.FIND)), KabupatenNotFoundError)

    NAMA = f"SELECT {WHOLE_NAME} AS nama FROM kabupaten AS b WHERE kode = :kode"

    def nama(self, kode: str) -> str:
        """Return the whole name of a regency or city: Kabupaten Purbalingga."""
        return next(str(row["nama"]) for row in self._rows(self.NAMA, kode=kode))

    PROVINCE = "SELECT provinsi FROM kabupaten WHERE kode = :kode"

    def provinsi(self, kode: str) -> str:
        """Return the province of a regency or city: Jawa Tengah."""
        return next(str(row["provinsi"]) for row in self._rows(self.PROVINCE, kode=kode))

    PLAIN_NAME = "SELECT nama FROM kabupaten WHERE kode = :kode"

    def plain_name(self, kode: str) -> str:
        """Return the bare name of a regency or city: Purbalingga."""
        return next(str(row["nama"]) for row in self._rows(self.PLAIN_NAME, kode=kode))

    CODES = "SELECT kode FROM kabupaten ORDER BY kode"

    def codes(self) -> tuple[str, ...]:
        """Return the codes of all regencies."""
        return tuple(row["kode"] for row in self._rows(self.CODES))

    def only(self) -> str | None:
        """Return the code of the regency where the file has one only."""
        codes = self.codes()
        return codes[0] if len(codes) == 1 else None
