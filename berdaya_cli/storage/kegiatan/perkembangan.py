"""The table of progress."""

from dataclasses import asdict

from berdaya_cli.domain.kegiatan.perkembangan import Perkembangan
from berdaya_cli.domain.kegiatan.status import Status
from berdaya_cli.storage.kegiatan.sql import LATEST_FIRST
from berdaya_cli.storage.table import Table


class PerkembanganTable(Table):
    """How far a kegiatan was on which date."""

    def add(self, kegiatan: int, row: Perkembangan) -> int:
        """Add progress and give its number."""
        return self._insert_dated("perkembangan", kegiatan=kegiatan, **asdict(row))

    LATER = f"""
        SELECT tanggal, status FROM perkembangan
         WHERE kegiatan = :kegiatan AND tanggal > :hari
         {LATEST_FIRST}
         LIMIT 1
    """

    def later(self, kegiatan: int, hari: str) -> tuple[str, Status] | None:
        """Return day and status of the last progress after a day, which holds from then on."""
        found = self._row(self.LATER, kegiatan=kegiatan, hari=hari)
        return (found["tanggal"], found["status"]) if found else None

    BEGUN = """
        SELECT EXISTS (SELECT 1 FROM perkembangan
                        WHERE kegiatan = :kegiatan AND status IN ('berjalan', 'selesai')) AS begun
    """

    def begun(self, kegiatan: int) -> bool:
        """Return whether a kegiatan was ever said to run or to be finished."""
        row = self._row(self.BEGUN, kegiatan=kegiatan)
        return bool(row and row["begun"])

    STATUS_ON = f"""
        SELECT status FROM perkembangan
         WHERE kegiatan = :kegiatan AND tanggal <= :hari
         {LATEST_FIRST}
         LIMIT 1
    """

    def status_on(self, kegiatan: int, hari: str) -> Status | None:
        """Return the status of a kegiatan on a day."""
        found = self._row(self.STATUS_ON, kegiatan=kegiatan, hari=hari)
        return found["status"] if found else None
