"""The table of desa and kelurahan."""

from berdaya_cli.domain.lookup import Candidate, choose
from berdaya_cli.domain.not_found import DesaNotFoundError
from berdaya_cli.domain.reference.desa import Lokasi
from berdaya_cli.storage.names import to_calon
from berdaya_cli.storage.table import Table


class DesaTable(Table):
    """The desa and kelurahan; always looked up within kecamatan, for names occur twice."""

    NAMA = "SELECT nama FROM desa WHERE kode = :kode"

    def nama(self, kode: str) -> str:
        """Return the name of a desa by its code."""
        return next(str(row["nama"]) for row in self._rows(self.NAMA, kode=kode))

    OF_KECAMATAN = "SELECT kode, nama FROM desa WHERE kecamatan = :kecamatan ORDER BY kode"

    def of_kecamatan(self, kecamatan: str) -> tuple[tuple[str, str], ...]:
        """Return the codes and names of every desa of a kecamatan."""
        rows = self._rows(self.OF_KECAMATAN, kecamatan=kecamatan)
        return tuple((row["kode"], row["nama"]) for row in rows)

    FIND = """
        SELECT d.kode, d.nama, replace(d.jenis, '-', ' ') || ', ' || k.nama AS keterangan,
               replace(d.jenis, '-', ' ') || ' ' || d.nama || char(31) || ifnull(
                   (SELECT group_concat(alias, char(31)) FROM desa_alias
                     WHERE desa = d.kode), '') AS sebutan
          FROM desa AS d
          JOIN kecamatan AS k ON k.kode = d.kecamatan
         WHERE d.kecamatan IN (SELECT value FROM json_each(:kecamatan))
         ORDER BY d.kode
    """

    def candidates(self, kecamatan: tuple[str, ...]) -> tuple[Candidate, ...]:
        """Return the desa of kecamatan (their codes) with the names they go by."""
        import json

        return tuple(to_calon(self._rows(self.FIND, kecamatan=json.dumps(kecamatan))))

    def find(self, asked: str, kecamatan: tuple[str, ...]) -> Lokasi:
        """Find a desa of the given kecamatan (their codes) by code, name or alias.

        Raises:
            DesaNotFoundError: none of these kecamatan has one of that name, with the nearest.
            AmbiguousNameError: several of them have one.
        """
        kode = choose(asked, self.candidates(kecamatan), DesaNotFoundError)
        return Lokasi.of(kode)
