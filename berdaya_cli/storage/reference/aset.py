"""The table of assets."""

from typing import TYPE_CHECKING, ClassVar

from berdaya_cli.domain.tabel import Kolom, Tabel
from berdaya_cli.language import N_
from berdaya_cli.storage.table import Table

if TYPE_CHECKING:  # only a report needs it
    from berdaya_cli.domain.reference.aset import AsetLaporan


class AsetTable(Table):
    """What exists for a fokus."""

    KNOWN_FILTERS: ClassVar = {
        "kabupaten": "a.kabupaten = :kabupaten",
        "kecamatan": "a.kecamatan = :kecamatan",
        "fokus": "a.fokus = :fokus",
        "akhir": "ifnull(a.hari, '') <= :akhir",
    }
    KNOWN = """
        SELECT a.nama, a.fokus AS kode_fokus, f.nama AS fokus, k.nama AS kecamatan,
               d.nama AS desa, a.keadaan, a.per_tanggal, a.catatan, s.judul AS sumber
          FROM aset_hari AS a
          JOIN fokus AS f ON f.kabupaten = a.kabupaten AND f.kode = a.fokus
          JOIN kecamatan AS k ON k.kode = a.kecamatan
          LEFT JOIN desa AS d ON d.kode = a.desa
          LEFT JOIN sumber AS s ON s.kabupaten = a.kabupaten AND s.kode = a.sumber
        {where}
         ORDER BY f.urutan, a.kode
    """

    def known(
        self, kabupaten: str, kecamatan: str | None, fokus: str | None, akhir: str
    ) -> "tuple[AsetLaporan, ...]":
        """Return the assets known by a day, of a kecamatan, a fokus, or all of a regency."""
        from berdaya_cli.domain.reference.aset import AsetLaporan

        values = {"kabupaten": kabupaten, "kecamatan": kecamatan, "fokus": fokus, "akhir": akhir}
        rows = self._rows(self._filtered(self.KNOWN, self.KNOWN_FILTERS, values), **values)
        return tuple(AsetLaporan(**row) for row in rows)

    LIST_COLUMNS = (
        Kolom("kode", N_("Code"), "kode", gives_way=2),
        Kolom("nama", N_("Aset")),
        Kolom("fokus", N_("Fokus"), "kode"),
        Kolom("kecamatan", N_("Kecamatan")),
        Kolom("desa", N_("Desa"), only_in_pipes=True),
        Kolom("keadaan", N_("Condition")),
        Kolom("per_tanggal", N_("As of"), "tanggal", gives_way=1),
        Kolom("catatan", N_("Note"), only_in_pipes=True),
        Kolom("kabupaten", N_("Regency"), only_in_pipes=True),
        Kolom("sumber", N_("Source"), only_in_pipes=True),
    )
    LIST = """
        SELECT a.kode, a.nama, a.fokus, k.nama AS kecamatan, d.nama AS desa, a.keadaan,
               a.per_tanggal, a.catatan, a.kabupaten, a.sumber
          FROM aset AS a
          JOIN kecamatan AS k ON k.kode = a.kecamatan
          JOIN fokus AS f ON f.kabupaten = a.kabupaten AND f.kode = a.fokus
          LEFT JOIN desa AS d ON d.kode = a.desa
        {where}
         ORDER BY a.kabupaten, f.urutan, a.kecamatan, a.kode
    """

    def list(self, kabupaten: str | None) -> Tabel:
        """List what is known to exist, fokus by fokus."""
        filters = {"kabupaten": "a.kabupaten = :kabupaten"}
        statement = self._filtered(self.LIST, filters, {"kabupaten": kabupaten})
        return self._tabel(
            "list-aset",
            self.LIST_COLUMNS,
            statement,
            N_("No aset known; that does not say there is none."),
            kabupaten=kabupaten,
        )
