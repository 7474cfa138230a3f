"""The table of officials."""

from typing import TYPE_CHECKING, ClassVar

from berdaya_cli.domain.tabel import Kolom, Tabel
from berdaya_cli.language import N_
from berdaya_cli.storage.table import Table

if TYPE_CHECKING:  # a listing needs no row of its own
    from berdaya_cli.domain.reference.pejabat import Pejabat


class PejabatTable(Table):
    """Who holds an office, from when to when."""

    HOLDING = """
        SELECT p.kode, p.lembaga, p.jabatan, p.nama, p.sifat, p.pangkat, p.nip
          FROM pejabat_hari AS p
         WHERE p.kabupaten = :kabupaten AND :hari BETWEEN p.hari_mulai AND p.hari_sampai
         ORDER BY p.nama IS NULL, p.hari_mulai DESC, p.kode
    """

    def holding(self, kabupaten: str, hari: str) -> "tuple[Pejabat, ...]":
        """Return who holds an office on a day: those with a name first, then whoever came last."""
        from berdaya_cli.domain.reference.pejabat import Pejabat

        rows = self._rows(self.HOLDING, kabupaten=kabupaten, hari=hari)
        return tuple(Pejabat(**row) for row in rows)

    FILTERS: ClassVar = {
        "kabupaten": "p.kabupaten = :kabupaten",
        "hari": ":hari BETWEEN p.hari_mulai AND p.hari_sampai",
    }
    LIST_COLUMNS = (
        Kolom("kode", N_("Code"), "kode", gives_way=3),
        Kolom("lembaga", N_("Body"), "kode"),
        Kolom("jabatan", N_("Office")),
        Kolom("nama", N_("Name")),
        Kolom("sifat", N_("Held as"), gives_way=1),
        Kolom("pangkat", N_("Rank"), only_in_pipes=True),
        Kolom("nip", N_("NIP"), only_in_pipes=True),
        Kolom("berlaku_mulai", N_("In force since"), "tanggal", gives_way=2),
        Kolom("berlaku_sampai", N_("Until"), "sampai"),
        Kolom("catatan", N_("Note"), only_in_pipes=True),
        Kolom("kabupaten", N_("Regency"), only_in_pipes=True),
        Kolom("sumber", N_("Source"), only_in_pipes=True),
    )
    LIST = """
        SELECT p.kode, p.lembaga, p.jabatan, p.nama, p.sifat, p.pangkat, p.nip, p.berlaku_mulai,
               p.berlaku_sampai, p.catatan, p.kabupaten, p.sumber
          FROM pejabat_hari AS p
        {where}
         ORDER BY p.kabupaten, p.lembaga, p.jabatan, p.hari_mulai, p.kode
    """

    def list(self, kabupaten: str | None, hari: str | None) -> Tabel:
        """List the officials of a day, or of all days."""
        values = {"kabupaten": kabupaten, "hari": hari}
        statement = self._filtered(self.LIST, self.FILTERS, values)
        return self._tabel("list-pejabat", self.LIST_COLUMNS, statement, **values)
