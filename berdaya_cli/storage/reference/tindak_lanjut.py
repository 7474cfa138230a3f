"""The table of follow-ups."""

from dataclasses import asdict, replace
from typing import ClassVar

from berdaya_cli.domain.not_found import TindakLanjutNotFoundError
from berdaya_cli.domain.reference.tindak_lanjut import TindakLanjut, TindakLanjutTercatat
from berdaya_cli.domain.tabel import Kolom, Tabel
from berdaya_cli.language import N_
from berdaya_cli.storage.table import Table

_ROW = """
        SELECT t.id, t.kabupaten, t.agenda, t.uraian, t.lembaga, t.batas,
               t.tanggal_selesai, t.hasil, ifnull(l.singkatan, l.nama) AS nama_lembaga
          FROM tindak_lanjut_hari AS t
          JOIN lembaga AS l ON l.kabupaten = t.kabupaten AND l.kode = t.lembaga
"""


class TindakLanjutTable(Table):
    """What was agreed upon at events, and what has become of it."""

    def add(self, row: TindakLanjut) -> int:
        """Add a follow-up and give its number."""
        return self._insert("tindak_lanjut", uid=self._new_uid(), **asdict(row))

    CHANGE = """
        UPDATE tindak_lanjut
           SET agenda = :agenda, uraian = :uraian, lembaga = :lembaga, batas = :batas,
               tanggal_selesai = :tanggal_selesai, hasil = :hasil
         WHERE id = :id
    """

    def change(self, row: TindakLanjutTercatat) -> None:
        """Bring a follow-up to what is given."""
        values = asdict(row)
        del values["kabupaten"], values["nama_lembaga"]
        self._conn.execute(self.CHANGE, values)

    GET = f"{_ROW} WHERE t.id = :id"

    def get(self, number: int) -> TindakLanjutTercatat:
        """Return the follow-up with a number.

        Raises:
            TindakLanjutNotFoundError: there is none.
        """
        row = self._row(self.GET, id=number)
        if row is None:
            raise TindakLanjutNotFoundError(str(number))
        return TindakLanjutTercatat(**row)

    SAME = """
        SELECT id FROM tindak_lanjut
         WHERE kabupaten = :kabupaten AND agenda = :agenda AND lembaga = :lembaga
           AND uraian = :uraian COLLATE NOCASE
         ORDER BY id
         LIMIT 1
    """

    def same(self, row: TindakLanjut) -> int | None:
        """Return the number of one that says the same of the same body, if there is one."""
        values = {name: asdict(row)[name] for name in ("kabupaten", "agenda", "lembaga", "uraian")}
        found = self._row(self.SAME, **values)
        return found["id"] if found else None

    OF_EVENT = f"""
        {_ROW}
         WHERE t.kabupaten = :kabupaten AND t.agenda = :agenda
         ORDER BY t.hari_batas, t.id
    """

    def of_event(self, kabupaten: str, agenda: str, hari: str) -> tuple[TindakLanjutTercatat, ...]:
        """Return what was agreed upon at an event, as it stands on a day."""
        rows = self._rows(self.OF_EVENT, kabupaten=kabupaten, agenda=agenda)
        found = (TindakLanjutTercatat(**row) for row in rows)
        return tuple(
            replace(row, tanggal_selesai=None, hasil=None)
            if row.tanggal_selesai and row.tanggal_selesai > hari
            else row
            for row in found
        )

    OVERDUE_FILTERS: ClassVar = {
        "kabupaten": "t.kabupaten = :kabupaten",
        "hari": "t.hari_batas < :hari AND ifnull(t.tanggal_selesai, '9999-12-31') > :hari",
        "kecamatan": """
               (l.kecamatan = :kecamatan
                OR EXISTS (SELECT 1 FROM agenda AS a
                            WHERE a.kabupaten = t.kabupaten AND a.kode = t.agenda
                              AND a.kecamatan = :kecamatan))""",
        "lembaga": "t.lembaga = :lembaga",
    }
    OVERDUE = f"""
        {_ROW}
        {{where}}
         ORDER BY t.hari_batas, t.id
    """

    def overdue(
        self, kabupaten: str, hari: str, kecamatan: str | None = None, lembaga: str | None = None
    ) -> tuple[TindakLanjutTercatat, ...]:
        """Return what should be done by a day and was not: all, or of a kecamatan or body."""
        values = {"kabupaten": kabupaten, "hari": hari, "kecamatan": kecamatan, "lembaga": lembaga}
        rows = self._rows(self._filtered(self.OVERDUE, self.OVERDUE_FILTERS, values), **values)
        return tuple(TindakLanjutTercatat(**row) for row in rows)

    OPEN_ON = f"""
        {_ROW}
         WHERE t.kabupaten = :kabupaten AND ifnull(t.tanggal_selesai, '9999-12-31') > :hari
         ORDER BY t.hari_batas, t.id
    """

    def open_on(self, kabupaten: str, hari: str) -> tuple[TindakLanjutTercatat, ...]:
        """Return what is not done on a day, the most urgent first."""
        rows = self._rows(self.OPEN_ON, kabupaten=kabupaten, hari=hari)
        return tuple(TindakLanjutTercatat(**row) for row in rows)

    FILTERS: ClassVar = {
        "kabupaten": "t.kabupaten = :kabupaten",
        "agenda": "t.agenda = :agenda",
        "lembaga": "t.lembaga = :lembaga",
        "belum": "ifnull(t.tanggal_selesai, '9999-12-31') > :hari",
    }
    LIST_COLUMNS = (
        Kolom("id", N_("No."), "angka"),
        Kolom("agenda", N_("Event"), only_in_pipes=True),
        Kolom("kode_agenda", N_("Code"), only_in_pipes=True),
        Kolom("uraian", N_("To do")),
        Kolom("lembaga", N_("Who"), "kode"),
        Kolom("batas", N_("Until"), "tanggal"),
        Kolom("tanggal_selesai", N_("Done"), "tanggal"),
        Kolom("hasil", N_("Outcome"), only_in_pipes=True),
        Kolom("kabupaten", N_("Regency"), only_in_pipes=True),
    )
    LIST = """
        SELECT t.id, a.nama AS agenda, t.agenda AS kode_agenda, t.uraian, t.lembaga, t.batas,
               iif(t.tanggal_selesai <= :hari, t.tanggal_selesai, NULL) AS tanggal_selesai,
               iif(t.tanggal_selesai <= :hari, t.hasil, NULL) AS hasil, t.kabupaten
          FROM tindak_lanjut_hari AS t
          JOIN agenda AS a ON a.kabupaten = t.kabupaten AND a.kode = t.agenda
        {where}
         ORDER BY t.hari_batas, t.id
    """

    def list(
        self,
        hari: str,
        *,
        kabupaten: str | None = None,
        agenda: str | None = None,
        lembaga: str | None = None,
        open_only: bool = False,
    ) -> Tabel:
        """List follow-ups as they stand on a day, the most urgent first."""
        values = {
            "kabupaten": kabupaten,
            "agenda": agenda,
            "lembaga": lembaga,
            "belum": 1 if open_only else None,
        }
        statement = self._filtered(self.LIST, self.FILTERS, values)
        return self._tabel(
            "list-tindak-lanjut",
            self.LIST_COLUMNS,
            statement,
            N_("No follow-up is recorded."),
            hari=hari,
            **values,
        )
