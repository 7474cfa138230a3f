"""The table of kecamatan."""

from typing import TYPE_CHECKING

from berdaya_cli.domain.lookup import Candidate, choose
from berdaya_cli.domain.not_found import KecamatanNotFoundError
from berdaya_cli.domain.reference.kecamatan import KecamatanTercatat
from berdaya_cli.domain.tabel import Kolom, Tabel
from berdaya_cli.language import N_
from berdaya_cli.storage.names import WHOLE_NAME, to_calon
from berdaya_cli.storage.table import Table

if TYPE_CHECKING:  # a listing needs nothing of a report
    from berdaya_cli.domain.reference.kecamatan import Wilayah


class KecamatanTable(Table):
    """The kecamatan and the names they go by."""

    FIND = f"""
        SELECT k.kode, k.nama, {WHOLE_NAME} AS keterangan,
               ifnull(k.kode_bps, '') || char(31) || ifnull(
                   (SELECT group_concat(alias, char(31)) FROM kecamatan_alias
                     WHERE kecamatan = k.kode), '') AS sebutan
          FROM kecamatan AS k
          JOIN kabupaten AS b ON b.kode = k.kabupaten
         ORDER BY k.kode
    """

    def candidates(self, kabupaten: str | None = None) -> tuple[Candidate, ...]:
        """Return the kecamatan of one regency, or of all, with the names they go by."""
        calon = to_calon(self._rows(self.FIND))
        return tuple(c for c in calon if kabupaten is None or c.kode.startswith(f"{kabupaten}."))

    def find(self, asked: str, kabupaten: str | None = None) -> KecamatanTercatat:
        """Find a kecamatan by code, name or alias, in one regency or in all of the file.

        Raises:
            KecamatanNotFoundError: there is none of that name, with the nearest.
            AmbiguousNameError: several regencies have one.
        """
        return self.get(choose(asked, self.candidates(kabupaten), KecamatanNotFoundError))

    GET = f"""
        SELECT k.kode, k.nama, k.kabupaten, {WHOLE_NAME} AS nama_kabupaten,
               k.kategori
          FROM kecamatan AS k
          JOIN kabupaten AS b ON b.kode = k.kabupaten
         WHERE k.kode = :kode
    """

    def get(self, kode: str) -> KecamatanTercatat:
        """Return the kecamatan with a code that is known to be there."""
        return next(KecamatanTercatat(**row) for row in self._rows(self.GET, kode=kode))

    SET_CATEGORY = """
        UPDATE kecamatan SET kategori = :kategori, sumber_kategori = :sumber WHERE kode = :kode
    """

    def set_category(self, kode: str, kategori: str, sumber: str) -> None:
        """Write the poverty category of a kecamatan, and which source states it."""
        values = {"kode": kode, "kategori": kategori, "sumber": sumber}
        self._conn.execute(self.SET_CATEGORY, values)

    WILAYAH = """
        SELECT k.kode, k.nama, k.petak_baris, k.petak_kolom,
               EXISTS (SELECT 1 FROM pilot_hari AS p
                        WHERE p.kecamatan = k.kode
                          AND :hari BETWEEN p.hari_mulai AND p.hari_sampai) AS pilot
          FROM kecamatan AS k
         WHERE k.kabupaten = :kabupaten
         ORDER BY k.kode
    """

    def wilayah(self, kabupaten: str, hari: str) -> "tuple[Wilayah, ...]":
        """Return every kecamatan of a regency, and whether it is a pilot on a day."""
        from berdaya_cli.domain.reference.kecamatan import Wilayah

        rows = self._rows(self.WILAYAH, kabupaten=kabupaten, hari=hari)
        return tuple(Wilayah(**row | {"pilot": bool(row["pilot"])}) for row in rows)

    LIST_COLUMNS = (
        Kolom("kode", N_("Code"), "kode"),
        Kolom("nama", N_("Kecamatan")),
        Kolom("kabupaten", N_("Regency"), only_in_pipes=True),
        Kolom("kode_bps", N_("BPS code")),
        Kolom("desa", N_("Desa"), "angka"),
        Kolom("kelurahan", N_("Kelurahan"), "angka"),
        Kolom("kategori", N_("Category")),
        Kolom("pilot", N_("Pilot"), "ya"),
        Kolom("sumber", N_("Source"), only_in_pipes=True),
    )
    LIST = """
        SELECT k.kode, k.nama, k.kabupaten, k.kode_bps,
               (SELECT count(*) FROM desa WHERE kecamatan = k.kode AND jenis = 'desa') AS desa,
               (SELECT count(*) FROM desa
                 WHERE kecamatan = k.kode AND jenis = 'kelurahan') AS kelurahan,
               k.kategori,
               EXISTS (SELECT 1 FROM pilot_hari AS p
                        WHERE p.kecamatan = k.kode
                          AND :hari BETWEEN p.hari_mulai AND p.hari_sampai) AS pilot,
               k.sumber
          FROM kecamatan AS k
        {where}
         ORDER BY k.kode
    """

    def list(self, kabupaten: str | None, hari: str) -> Tabel:
        """List the kecamatan, marking those that are pilots on a day."""
        filters = {"kabupaten": "k.kabupaten = :kabupaten"}
        statement = self._filtered(self.LIST, filters, {"kabupaten": kabupaten})
        return self._tabel(
            "list-kecamatan", self.LIST_COLUMNS, statement, kabupaten=kabupaten, hari=hari
        )
