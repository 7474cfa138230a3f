"""The table of seats in the tim pembina."""

from typing import TYPE_CHECKING, ClassVar

from berdaya_cli.domain.tabel import Kolom, Tabel
from berdaya_cli.language import N_
from berdaya_cli.storage.table import Table

if TYPE_CHECKING:  # a listing needs no row of its own
    from berdaya_cli.domain.reference.pembina import Kedudukan


class PembinaTable(Table):
    """Who sits in the team that guides the programme, from when to when."""

    SEAT = """
        SELECT p.lembaga, l.nama AS nama_lembaga, p.jabatan
          FROM pembina_hari AS p
          LEFT JOIN lembaga AS l ON l.kabupaten = p.kabupaten AND l.kode = p.lembaga
         WHERE p.kabupaten = :kabupaten AND p.kedudukan = :kedudukan
           AND :hari BETWEEN p.hari_mulai AND p.hari_sampai
         ORDER BY p.hari_mulai DESC, p.kode
         LIMIT 1
    """

    def seat(self, kabupaten: str, kedudukan: str, hari: str) -> "Kedudukan | None":
        """Return which body and office have a seat on a day: ketua, sekretariat."""
        from berdaya_cli.domain.reference.pembina import Kedudukan

        row = self._row(self.SEAT, kabupaten=kabupaten, kedudukan=kedudukan, hari=hari)
        return Kedudukan(**row) if row else None

    FILTERS: ClassVar = {
        "kabupaten": "p.kabupaten = :kabupaten",
        "hari": ":hari BETWEEN p.hari_mulai AND p.hari_sampai",
    }
    LIST_COLUMNS = (
        Kolom("kode", N_("Code"), "kode", gives_way=1),
        Kolom("kedudukan", N_("Seat")),
        Kolom("lembaga", N_("Body")),
        Kolom("jabatan", N_("Office")),
        Kolom("nama", N_("Name")),
        Kolom("berlaku_mulai", N_("In force since"), "tanggal", only_in_pipes=True),
        Kolom("berlaku_sampai", N_("Until"), "sampai", only_in_pipes=True),
        Kolom("dasar_hukum", N_("Legal basis"), only_in_pipes=True),
        Kolom("catatan", N_("Note"), only_in_pipes=True),
        Kolom("kabupaten", N_("Regency"), only_in_pipes=True),
        Kolom("sumber", N_("Source"), only_in_pipes=True),
    )
    LIST = """
        SELECT p.kode, p.kedudukan, p.lembaga, p.jabatan, p.nama, p.berlaku_mulai,
               p.berlaku_sampai, p.dasar_hukum, p.catatan, p.kabupaten, p.sumber
          FROM pembina_hari AS p
        {where}
         ORDER BY p.kabupaten, CASE p.kedudukan WHEN 'ketua' THEN 1 WHEN 'sekretaris' THEN 2
                                                WHEN 'sekretariat' THEN 3 ELSE 4 END, p.kode
    """

    def list(self, kabupaten: str | None, hari: str | None) -> Tabel:
        """List the seats of a day, or of all days."""
        values = {"kabupaten": kabupaten, "hari": hari}
        statement = self._filtered(self.LIST, self.FILTERS, values)
        return self._tabel("list-pembina", self.LIST_COLUMNS, statement, **values)
