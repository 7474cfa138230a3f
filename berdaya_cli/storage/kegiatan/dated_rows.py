"""The dated rows of a kegiatan, when the kegiatan itself is corrected."""

from typing import ClassVar

from berdaya_cli.domain.reference.desa import Lokasi
from berdaya_cli.storage.table import Table

DATED = ("pelaksanaan", "perkembangan", "anggaran", "realisasi", "bukti", "jadwal")
"""The tables of a kegiatan whose rows bear a day and when they were recorded."""


class DatedRows(Table):
    """Moves what was dated or placed by a kegiatan along with it; riwayat keeps what was."""

    MOVE_DAY = (
        (
            "pelaksanaan",
            """
            UPDATE pelaksanaan SET tanggal = :ke
             WHERE kegiatan = :id AND tanggal = :dari
            """,
        ),
        (
            "perkembangan",
            """
            UPDATE perkembangan SET tanggal = :ke
             WHERE kegiatan = :id AND tanggal = :dari
            """,
        ),
        (
            "anggaran",
            """
            UPDATE anggaran
               SET tanggal = :ke,
                   tahun = CASE tahun WHEN :tahun_dari THEN :tahun_ke ELSE tahun END
             WHERE kegiatan = :id AND tanggal = :dari
            """,
        ),
        (
            "realisasi",
            """
            UPDATE realisasi SET tanggal = :ke
             WHERE kegiatan = :id AND tanggal = :dari
            """,
        ),
    )

    def move_day(self, kegiatan: int, before: str, after: str) -> tuple[tuple[str, int], ...]:
        """Date the rows of one day on another, and give how many of each table moved."""
        values = {
            "id": kegiatan,
            "dari": before,
            "ke": after,
            "tahun_dari": int(before[:4]),
            "tahun_ke": int(after[:4]),
        }
        moved = []
        for table, statement in self.MOVE_DAY:
            count = self._conn.execute(statement, values).rowcount
            if count:
                moved.append((table, count))
        return tuple(moved)

    MOVE_PLACE = """
        UPDATE pelaksanaan SET kecamatan = :kecamatan, desa = :desa
         WHERE kegiatan = :id AND kecamatan = :old_kecamatan AND ifnull(desa, '') = :old_desa
    """

    def move_place(self, kegiatan: int, before: Lokasi, after: Lokasi) -> int:
        """Put the occurrences of one place at another, and give how many."""
        return self._conn.execute(
            self.MOVE_PLACE,
            {
                "id": kegiatan,
                "kecamatan": after.kecamatan,
                "desa": after.desa,
                "old_kecamatan": before.kecamatan,
                "old_desa": before.desa or "",
            },
        ).rowcount

    OCCURRENCES = """
        SELECT id, tanggal, kecamatan FROM pelaksanaan WHERE kegiatan = :id
         ORDER BY tanggal, dicatat, uid
    """

    def occurrences(self, kegiatan: int) -> tuple[tuple[int, str, str | None], ...]:
        """Return number, day and kecamatan of every occurrence."""
        rows = self._rows(self.OCCURRENCES, id=kegiatan)
        return tuple((row["id"], row["tanggal"], row["kecamatan"]) for row in rows)

    REMOVE: ClassVar = {
        "pelaksanaan": "DELETE FROM pelaksanaan WHERE kegiatan = :kegiatan AND id = :id",
        "perkembangan": "DELETE FROM perkembangan WHERE kegiatan = :kegiatan AND id = :id",
        "anggaran": "DELETE FROM anggaran WHERE kegiatan = :kegiatan AND id = :id",
        "bukti": "DELETE FROM bukti WHERE kegiatan = :kegiatan AND id = :id",
    }

    def remove(self, table: str, kegiatan: int, number: int) -> bool:
        """Take one dated row of a kegiatan away, and tell whether there was one."""
        values = {"kegiatan": kegiatan, "id": number}
        return self._conn.execute(self.REMOVE[table], values).rowcount > 0

    BUDGET_YEARS = "SELECT DISTINCT tahun FROM anggaran WHERE kegiatan = :id ORDER BY tahun"

    def budget_years(self, kegiatan: int) -> tuple[int, ...]:
        """Return the budget years of its pagu."""
        return tuple(row["tahun"] for row in self._rows(self.BUDGET_YEARS, id=kegiatan))
