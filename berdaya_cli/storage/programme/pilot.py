"""The table of pilots."""

from typing import TYPE_CHECKING, ClassVar

from berdaya_cli.domain.tabel import Kolom, Tabel
from berdaya_cli.language import N_
from berdaya_cli.storage.table import Table

if TYPE_CHECKING:  # a listing needs nothing of a report
    from berdaya_cli.domain.programme.pilot import Penetapan, PilotTercatat, StatusPilot


_ROW = """
        SELECT p.id, p.kecamatan, k.nama, p.berlaku_mulai, p.berlaku_sampai, p.alasan,
               p.dasar_hukum, p.sumber
          FROM pilot_hari AS p
          JOIN kecamatan AS k ON k.kode = p.kecamatan
"""
NO_PILOTS = N_("No kecamatan is a pilot on this day.")


class PilotTable(Table):
    """Which kecamatan are in the programme, from when to when."""

    FILTERS: ClassVar = {
        "hari": ":hari BETWEEN p.hari_mulai AND p.hari_sampai",
        "kabupaten": "p.kabupaten = :kabupaten",
    }
    LIST_COLUMNS = (
        Kolom("kode", N_("Code"), "kode"),
        Kolom("kecamatan", N_("Kecamatan")),
        Kolom("kategori", N_("Category")),
        Kolom("alasan", N_("Reason"), only_in_pipes=True),
        Kolom("dasar_hukum", N_("Legal basis")),
        Kolom("tanggal_dasar_hukum", N_("Dated"), "tanggal", only_in_pipes=True),
        Kolom("berlaku_mulai", N_("In force since"), "tanggal"),
        Kolom("berlaku_sampai", N_("Until"), "sampai"),
        Kolom("kabupaten", N_("Regency"), only_in_pipes=True),
        Kolom("sumber", N_("Source"), only_in_pipes=True),
    )
    LIST = """
        SELECT p.kecamatan AS kode, k.nama AS kecamatan, k.kategori, p.alasan,
               d.nama || ifnull(' ' || d.nomor, '') AS dasar_hukum,
               d.tanggal AS tanggal_dasar_hukum, p.berlaku_mulai, p.berlaku_sampai,
               p.kabupaten, p.sumber
          FROM pilot_hari AS p
          JOIN kecamatan AS k ON k.kode = p.kecamatan
          LEFT JOIN dasar_hukum AS d ON d.kabupaten = p.kabupaten AND d.kode = p.dasar_hukum
        {where}
         ORDER BY p.kecamatan
    """

    def list(self, kabupaten: str | None, hari: str) -> Tabel:
        """List the pilots of a day."""
        statement = self._filtered(self.LIST, self.FILTERS, {"hari": hari, "kabupaten": kabupaten})
        return self._tabel(
            "list-pilots",
            self.LIST_COLUMNS,
            statement,
            NO_PILOTS,
            kabupaten=kabupaten,
            hari=hari,
        )

    CODES_ON = """
        SELECT DISTINCT p.kecamatan FROM pilot_hari AS p
        {where}
         ORDER BY p.kecamatan
    """

    def codes_on(self, hari: str, kabupaten: str | None) -> tuple[str, ...]:
        """Return the codes of the kecamatan that are pilots on a day."""
        values = {"hari": hari, "kabupaten": kabupaten}
        rows = self._rows(self._filtered(self.CODES_ON, self.FILTERS, values), **values)
        return tuple(row["kecamatan"] for row in rows)

    LATEST = """
        SELECT p.alasan, p.berlaku_mulai, p.berlaku_sampai,
               d.nama || ifnull(' ' || d.nomor, '') AS dasar_hukum,
               d.tanggal AS tanggal_dasar_hukum, d.catatan AS catatan_dasar_hukum,
               s.judul AS sumber, s.penerbit,
               :hari BETWEEN p.hari_mulai AND p.hari_sampai AS berlaku
          FROM pilot_hari AS p
          LEFT JOIN dasar_hukum AS d ON d.kabupaten = p.kabupaten AND d.kode = p.dasar_hukum
          LEFT JOIN sumber AS s ON s.kabupaten = p.kabupaten AND s.kode = p.sumber
         WHERE p.kecamatan = :kecamatan AND p.hari_mulai <= :hari
         ORDER BY p.hari_mulai DESC
         LIMIT 1
    """

    def latest(self, kecamatan: str, hari: str) -> "StatusPilot | None":
        """Return the designation of a kecamatan that holds on a day, or the last one before it."""
        from berdaya_cli.domain.programme.pilot import StatusPilot

        row = self._row(self.LATEST, kecamatan=kecamatan, hari=hari)
        if row is None:
            return None
        row["berlaku"] = bool(row["berlaku"])
        return StatusPilot(**row)

    FIRST_DAY = """
        SELECT min(p.hari_mulai) AS hari FROM pilot_hari AS p
        {where}
    """

    def first_day(self, kabupaten: str, kecamatan: str | None = None) -> str | None:
        """Return the first day on which a kecamatan of a regency, or this one, was a pilot."""
        filters = {"kabupaten": "p.kabupaten = :kabupaten", "kecamatan": "p.kecamatan = :kecamatan"}
        values = {"kabupaten": kabupaten, "kecamatan": kecamatan}
        row = self._row(self._filtered(self.FIRST_DAY, filters, values), **values)
        return row["hari"] if row else None

    OVERLAPPING = f"""
        {_ROW}
         WHERE p.kecamatan = :kecamatan AND p.hari_mulai <= :sampai AND p.hari_sampai >= :mulai
         ORDER BY p.hari_mulai
    """

    def overlapping(self, kecamatan: str, mulai: str, sampai: str) -> "tuple[PilotTercatat, ...]":
        """Return a kecamatan's designations that share a day with a stretch of days."""
        from berdaya_cli.domain.programme.pilot import PilotTercatat

        rows = self._rows(self.OVERLAPPING, kecamatan=kecamatan, mulai=mulai, sampai=sampai)
        return tuple(PilotTercatat(**row) for row in rows)

    ON = f"""
        {_ROW}
         WHERE p.kecamatan = :kecamatan
         ORDER BY :hari BETWEEN p.hari_mulai AND p.hari_sampai DESC, p.hari_mulai <= :hari DESC,
                  abs(julianday(p.hari_mulai) - julianday(:hari))
         LIMIT 1
    """

    def on(self, kecamatan: str, hari: str) -> "PilotTercatat | None":
        """Return a kecamatan's designation of a day, or the nearest, the earlier one first."""
        from berdaya_cli.domain.programme.pilot import PilotTercatat

        row = self._row(self.ON, kecamatan=kecamatan, hari=hari)
        return PilotTercatat(**row) if row else None

    CHANGE = """
        UPDATE pilot
           SET berlaku_mulai = :berlaku_mulai, berlaku_sampai = :berlaku_sampai,
               alasan = :alasan, dasar_hukum = :dasar_hukum, sumber = :sumber
         WHERE id = :id
    """

    def change(self, row: "PilotTercatat") -> None:
        """Bring a designation to what is given."""
        from dataclasses import asdict

        values = asdict(row)
        del values["nama"], values["kecamatan"]
        self._conn.execute(self.CHANGE, values)

    def add(self, row: "Penetapan", kabupaten: str) -> int:
        """Add a designation and give its number."""
        from dataclasses import asdict

        return self._insert("pilot", kabupaten=kabupaten, uid=self._new_uid(), **asdict(row))

    END = "UPDATE pilot SET berlaku_sampai = :sampai WHERE id = :id"

    def end(self, number: int, sampai: str) -> None:
        """End a designation on a day, which is the last on which it holds."""
        self._conn.execute(self.END, {"id": number, "sampai": sampai})

    REMOVE = "DELETE FROM pilot WHERE id = :id"

    def remove(self, number: int) -> None:
        """Take away a designation that has not begun yet; riwayat keeps it."""
        self._conn.execute(self.REMOVE, {"id": number})
