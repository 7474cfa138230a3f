"""The table of planned times."""

from typing import Any
from uuid import NAMESPACE_URL, uuid5

from berdaya_cli.domain.kegiatan.jadwal import Jadwal
from berdaya_cli.storage.kegiatan.sql import LATEST_FIRST
from berdaya_cli.storage.table import Table


def first_plan_uid(kegiatan: str) -> str:
    """Return the uid of the first plan of a kegiatan, which is known by that of the kegiatan."""
    return str(uuid5(NAMESPACE_URL, f"berdaya/jadwal/{kegiatan}"))


def plan_from(row: dict[str, Any]) -> Jadwal:
    """Return the plan that a row of the table is."""
    return Jadwal(**row | {"belum_ditentukan": bool(row["belum_ditentukan"])})


LATEST_DAYS = f"""
               (SELECT hari_mulai, hari_selesai FROM jadwal_hari
                 WHERE kegiatan = k.id {LATEST_FIRST} LIMIT 1)"""
"""The days that a kegiatan ``k`` with plans bears."""


class JadwalTable(Table):
    """When kegiatan are planned, and when they were at first; the latest plan gives their days."""

    OF = """
        SELECT tanggal, mulai, selesai, alasan, belum_ditentukan FROM jadwal
         WHERE kegiatan = :kegiatan
         ORDER BY tanggal, dicatat, uid
    """

    def of(self, kegiatan: int) -> tuple[Jadwal, ...]:
        """Return the plans of a kegiatan, the first one first; none where it has its days alone."""
        return tuple(plan_from(row) for row in self._rows(self.OF, kegiatan=kegiatan))

    UID = "SELECT uid FROM kegiatan WHERE id = :kegiatan"
    FIRST = """
        INSERT INTO jadwal (kegiatan, tanggal, mulai, selesai, belum_ditentukan, alasan, uid)
        VALUES (:kegiatan, '', :mulai, :selesai, 0, NULL, :uid)
    """

    def add(self, kegiatan: int, plan: Jadwal) -> None:
        """Add a plan, and let the kegiatan bear the days of its latest.

        The first one of a kegiatan is known by the kegiatan, so that two offices that note it have
        one.
        """
        if plan.tanggal:
            self._insert_dated(
                "jadwal",
                kegiatan=kegiatan,
                tanggal=plan.tanggal,
                mulai=plan.mulai,
                selesai=plan.selesai,
                belum_ditentukan=int(plan.belum_ditentukan),
                alasan=plan.alasan,
            )
        else:
            (uid,) = self._conn.execute(self.UID, {"kegiatan": kegiatan}).fetchone()
            values = {"mulai": plan.mulai, "selesai": plan.selesai, "uid": first_plan_uid(uid)}
            self._conn.execute(self.FIRST, values | {"kegiatan": kegiatan})
        self.settle(kegiatan)

    CORRECT = f"""
        UPDATE jadwal SET mulai = :mulai, selesai = :selesai, belum_ditentukan = 0
         WHERE id = (SELECT id FROM jadwal WHERE kegiatan = :kegiatan {LATEST_FIRST} LIMIT 1)
    """

    def correct(self, kegiatan: int, plan: Jadwal) -> None:
        """Correct the latest plan of a kegiatan, which was written wrongly."""
        values = {"mulai": plan.mulai, "selesai": plan.selesai, "kegiatan": kegiatan}
        self._conn.execute(self.CORRECT, values)
        self.settle(kegiatan)

    PLANNED = """
        SELECT 1 FROM jadwal WHERE kegiatan = (SELECT id FROM kegiatan WHERE uid = :uid) LIMIT 1
    """

    def is_planned(self, uid: str) -> bool:
        """Return whether a kegiatan, by its uid, has plans of its own."""
        return self._row(self.PLANNED, uid=uid) is not None

    SETTLE = f"""
        UPDATE kegiatan AS k
           SET (tanggal_mulai, tanggal_selesai) = {LATEST_DAYS}
         WHERE k.id = :kegiatan AND k.id IN (SELECT kegiatan FROM jadwal)
           AND (k.tanggal_mulai, k.tanggal_selesai) IS NOT {LATEST_DAYS}
    """

    def settle(self, kegiatan: int) -> None:
        """Let a kegiatan bear the days of its latest plan, where it has any."""
        self._conn.execute(self.SETTLE, {"kegiatan": kegiatan})
