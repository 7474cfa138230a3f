"""The table of assignments."""

from typing import ClassVar

from berdaya_cli.domain.berlaku import days
from berdaya_cli.domain.not_found import PenugasanNumberNotFoundError
from berdaya_cli.domain.programme.penugasan import Penugasan, PenugasanTercatat
from berdaya_cli.domain.programme.sel import collide
from berdaya_cli.domain.tabel import Kolom, Tabel
from berdaya_cli.language import N_
from berdaya_cli.storage.table import Table

_FROM = """
          FROM penugasan_hari AS p
          JOIN lembaga AS l ON l.kabupaten = p.kabupaten AND l.kode = p.lembaga
          JOIN fokus AS f ON f.kabupaten = p.kabupaten AND f.kode = p.fokus
          JOIN kecamatan AS k ON k.kode = p.kecamatan
"""
_ROW = f"""
        SELECT p.id, p.kabupaten, p.lembaga, p.fokus, p.kecamatan, p.peran, p.berlaku_mulai,
               p.berlaku_sampai, p.dasar_hukum, p.sumber,
               ifnull(l.singkatan, l.nama) AS nama_lembaga,
               f.nama AS nama_fokus, k.nama AS nama_kecamatan
        {_FROM}
"""


COLLIDE = """
               a.kecamatan = b.kecamatan AND a.fokus = b.fokus AND a.peran = b.peran
           AND (a.peran = 'penanggung-jawab' OR a.lembaga = b.lembaga)
           AND a.hari_mulai <= b.hari_sampai AND b.hari_mulai <= a.hari_sampai
"""
"""``domain.programme.sel.collide`` of two rows ``a`` and ``b`` of ``penugasan_hari``."""


class PenugasanTable(Table):
    """Who answers for which fokus in which kecamatan."""

    def in_the_way(self, wanted: Penugasan) -> tuple[PenugasanTercatat, ...]:
        """Return the rows of the record that cannot stand beside an assignment."""
        first, last = days(wanted.berlaku_mulai, wanted.berlaku_sampai)
        there = self.overlapping(wanted.kecamatan, wanted.fokus, wanted.peran, first, last)
        return tuple(row for row in there if collide(row, wanted))

    OVERLAPPING = f"""
        {_ROW}
         WHERE p.kecamatan = :kecamatan AND p.fokus = :fokus AND p.peran = :peran
           AND p.hari_mulai <= :sampai AND p.hari_sampai >= :mulai
         ORDER BY p.hari_mulai, p.id
    """

    def overlapping(
        self, kecamatan: str, fokus: str, peran: str, mulai: str, sampai: str
    ) -> tuple[PenugasanTercatat, ...]:
        """Return the rows of one cell and role that share a day with a stretch of days."""
        rows = self._rows(
            self.OVERLAPPING,
            kecamatan=kecamatan,
            fokus=fokus,
            peran=peran,
            mulai=mulai,
            sampai=sampai,
        )
        return tuple(PenugasanTercatat(**row) for row in rows)

    GET = f"""
        {_ROW}
         WHERE p.id = :id
    """

    def get(self, number: int) -> PenugasanTercatat:
        """Return the row with a number.

        Raises:
            PenugasanNumberNotFoundError: there is none.
        """
        row = self._row(self.GET, id=number)
        if row is None:
            raise PenugasanNumberNotFoundError(str(number))
        return PenugasanTercatat(**row)

    OF_KECAMATAN = f"""
        {_ROW}
         WHERE p.kecamatan IN (SELECT value FROM json_each(:kecamatan))
           AND p.peran = 'penanggung-jawab'
         ORDER BY p.kecamatan, f.urutan, p.hari_mulai, p.id
    """

    def of_kecamatan(self, kecamatan: tuple[str, ...]) -> tuple[PenugasanTercatat, ...]:
        """Return every penanggung jawab that these kecamatan have or had, of any day."""
        import json

        rows = self._rows(self.OF_KECAMATAN, kecamatan=json.dumps(kecamatan))
        return tuple(PenugasanTercatat(**row) for row in rows)

    IN_FORCE = f"""
        {_ROW}
         WHERE p.kecamatan = :kecamatan AND :hari BETWEEN p.hari_mulai AND p.hari_sampai
         ORDER BY f.urutan, p.peran, p.hari_mulai, p.id
    """

    def in_force(self, kecamatan: str, hari: str) -> tuple[PenugasanTercatat, ...]:
        """Return the assignments of a kecamatan that hold on a day, both roles."""
        rows = self._rows(self.IN_FORCE, kecamatan=kecamatan, hari=hari)
        return tuple(PenugasanTercatat(**row) for row in rows)

    OF_OTHER_DAYS = f"""
        {_ROW}
         WHERE p.kecamatan = :kecamatan AND NOT :hari BETWEEN p.hari_mulai AND p.hari_sampai
         ORDER BY f.urutan, p.peran, p.hari_mulai, p.id
    """

    def of_other_days(self, kecamatan: str, hari: str) -> tuple[PenugasanTercatat, ...]:
        """Return the assignments of a kecamatan that do not hold on a day, both roles."""
        rows = self._rows(self.OF_OTHER_DAYS, kecamatan=kecamatan, hari=hari)
        return tuple(PenugasanTercatat(**row) for row in rows)

    def add(self, row: Penugasan, kabupaten: str) -> int:
        """Add an assignment and give its number."""
        return self._insert(
            "penugasan",
            kabupaten=kabupaten,
            lembaga=row.lembaga,
            fokus=row.fokus,
            kecamatan=row.kecamatan,
            peran=row.peran,
            berlaku_mulai=row.berlaku_mulai,
            berlaku_sampai=row.berlaku_sampai,
            dasar_hukum=row.dasar_hukum,
            sumber=row.sumber,
            uid=self._new_uid(),
        )

    END = "UPDATE penugasan SET berlaku_sampai = :sampai WHERE id = :id"

    def end(self, number: int, sampai: str) -> None:
        """End an assignment on a day, which is the last on which it holds."""
        self._conn.execute(self.END, {"id": number, "sampai": sampai})

    CHANGE = """
        UPDATE penugasan
           SET berlaku_mulai = :berlaku_mulai, berlaku_sampai = :berlaku_sampai,
               dasar_hukum = :dasar_hukum, sumber = :sumber
         WHERE id = :id
    """

    def change(self, row: PenugasanTercatat) -> None:
        """Bring the validity of an assignment, and what it rests on, to what is given."""
        self._conn.execute(
            self.CHANGE,
            {
                "id": row.id,
                "berlaku_mulai": row.berlaku_mulai,
                "berlaku_sampai": row.berlaku_sampai,
                "dasar_hukum": row.dasar_hukum,
                "sumber": row.sumber,
            },
        )

    FILL_IN = """
        UPDATE penugasan
           SET dasar_hukum = ifnull(dasar_hukum, :dasar_hukum), sumber = ifnull(sumber, :sumber)
         WHERE id = :id
    """

    def fill_in(self, number: int, dasar_hukum: str | None, sumber: str | None) -> None:
        """Fill in the legal basis and the source of an assignment that has none."""
        self._conn.execute(
            self.FILL_IN, {"id": number, "dasar_hukum": dasar_hukum, "sumber": sumber}
        )

    ANSWERS_FOR_ANY = """
        SELECT 1 FROM penugasan
         WHERE kabupaten = :kabupaten AND lembaga = :lembaga AND peran = 'penanggung-jawab'
         LIMIT 1
    """

    def answers_for_any(self, kabupaten: str, lembaga: str) -> bool:
        """Return whether a body is, was or will be penanggung jawab anywhere."""
        return self._row(self.ANSWERS_FOR_ANY, kabupaten=kabupaten, lembaga=lembaga) is not None

    REMOVE = "DELETE FROM penugasan WHERE id = :id"

    def remove(self, number: int) -> None:
        """Take away an assignment that has not begun yet; riwayat keeps it."""
        self._conn.execute(self.REMOVE, {"id": number})

    FILTERS: ClassVar = {
        "kabupaten": "p.kabupaten = :kabupaten",
        "hari": ":hari BETWEEN p.hari_mulai AND p.hari_sampai",
        "lembaga": "p.lembaga = :lembaga",
        "kecamatan": "p.kecamatan = :kecamatan",
    }
    LIST_COLUMNS = (
        Kolom("id", N_("No."), "angka"),
        Kolom("kode_kecamatan", N_("Code"), only_in_pipes=True),
        Kolom("kecamatan", N_("Kecamatan"), "kode"),
        Kolom("kode_fokus", N_("Fokus"), "kode"),
        Kolom("fokus", N_("Fokus"), only_in_pipes=True),
        Kolom("kode_lembaga", N_("Code"), only_in_pipes=True),
        Kolom("lembaga", N_("Body")),
        Kolom("peran", N_("Role"), "kode"),
        Kolom("berlaku_mulai", N_("In force since"), "tanggal"),
        Kolom("berlaku_sampai", N_("Until"), "sampai"),
        Kolom("dasar_hukum", N_("Legal basis"), only_in_pipes=True),
        Kolom("sumber", N_("Source"), only_in_pipes=True),
    )
    LIST = f"""
        SELECT p.id, p.kecamatan AS kode_kecamatan, k.nama AS kecamatan, p.fokus AS kode_fokus,
               f.nama AS fokus, p.lembaga AS kode_lembaga, ifnull(l.singkatan, l.nama) AS lembaga,
               p.peran, p.berlaku_mulai, p.berlaku_sampai, p.dasar_hukum, p.sumber
        {_FROM}
        {{where}}
         ORDER BY p.kecamatan, f.urutan, p.peran, p.hari_mulai, p.id
    """

    def list(
        self, *, hari: str | None, kabupaten: str | None, lembaga: str | None, kecamatan: str | None
    ) -> Tabel:
        """List the assignments of a day, or of all days."""
        values = {
            "kabupaten": kabupaten,
            "hari": hari,
            "lembaga": lembaga,
            "kecamatan": kecamatan,
        }
        statement = self._filtered(self.LIST, self.FILTERS, values)
        return self._tabel("list-penugasan", self.LIST_COLUMNS, statement, **values)
