"""The table of events."""

from typing import TYPE_CHECKING

from berdaya_cli.domain.tabel import Kolom, Tabel
from berdaya_cli.language import N_
from berdaya_cli.storage.table import Table

if TYPE_CHECKING:  # a listing needs nothing of a report
    from berdaya_cli.domain.reference.agenda import AgendaLaporan


class AgendaTable(Table):
    """The programme's events, past and planned."""

    LIST_COLUMNS = (
        Kolom("kode", N_("Code"), only_in_pipes=True),
        Kolom("tanggal_mulai", N_("Date"), "tanggal"),
        Kolom("tanggal_selesai", N_("Until"), "tanggal"),
        Kolom("nama", N_("Event")),
        Kolom("tempat", N_("Place")),
        Kolom("hasil", N_("Outcome"), only_in_pipes=True),
        Kolom("catatan", N_("Note"), only_in_pipes=True),
        Kolom("tingkat", N_("Level")),
        Kolom("kabupaten", N_("Regency"), only_in_pipes=True),
        Kolom("sumber", N_("Source"), only_in_pipes=True),
    )
    LIST = """
        SELECT kode, tanggal_mulai, tanggal_selesai, nama, tempat, hasil, catatan, tingkat,
               kabupaten, sumber
          FROM agenda_hari
        {where}
         ORDER BY hari_mulai IS NULL, hari_mulai, kode
    """

    def list(self, kabupaten: str | None) -> Tabel:
        """List the events in the order of their dates, those without one last."""
        filters = {"kabupaten": "kabupaten = :kabupaten"}
        statement = self._filtered(self.LIST, filters, {"kabupaten": kabupaten})
        return self._tabel("list-agenda", self.LIST_COLUMNS, statement, kabupaten=kabupaten)

    CONCERNING = """
        SELECT a.nama, a.tanggal_mulai, a.tanggal_selesai, a.tempat, a.hasil, a.catatan,
               s.judul AS sumber
          FROM agenda_hari AS a
          LEFT JOIN sumber_hari AS s ON s.kabupaten = a.kabupaten AND s.kode = a.sumber
        {where}
           AND CASE WHEN a.hari_mulai IS NULL THEN ifnull(s.hari, '') <= :akhir
                    ELSE a.hari_mulai <= :akhir AND a.hari_selesai >= :mulai END
         ORDER BY a.hari_mulai IS NULL, a.hari_mulai, a.kode
    """

    def concerning(
        self, kabupaten: str, kecamatan: str | None, mulai: str, akhir: str
    ) -> "tuple[AgendaLaporan, ...]":
        """Return the events of a period that concern a kecamatan, and those without a date by then.

        Without a kecamatan all of the regency's.

        When an event without a date was planned is known from its source only.
        """
        from berdaya_cli.domain.reference.agenda import AgendaLaporan

        filters = {
            "kabupaten": "a.kabupaten = :kabupaten",
            "kecamatan": "(a.kecamatan IS NULL OR a.kecamatan = :kecamatan)",
        }
        asked = {"kabupaten": kabupaten, "kecamatan": kecamatan}
        statement = self._filtered(self.CONCERNING, filters, asked)
        rows = self._rows(statement, **asked, mulai=mulai, akhir=akhir)
        return tuple(AgendaLaporan(**row) for row in rows)
