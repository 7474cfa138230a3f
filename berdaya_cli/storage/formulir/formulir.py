"""The table of forms that went out."""

from dataclasses import asdict
from typing import ClassVar

from berdaya_cli.domain.formulir.formulir import Formulir
from berdaya_cli.storage.kegiatan.sql import STILL_OPEN
from berdaya_cli.storage.table import Table


class FormulirTable(Table):
    """Which form went out to whom, for which period."""

    def add(self, row: Formulir) -> str:
        """Note a form and give its uid, by which it is known when it comes back."""
        uid = self._new_uid()
        self._insert("formulir", uid=uid, **asdict(row))
        return uid

    KNOWN = "SELECT 1 FROM formulir WHERE uid = :uid"

    def know(self, uid: str, row: Formulir) -> None:
        """Note a form that went out from elsewhere, unless it is known."""
        if self._row(self.KNOWN, uid=uid) is None:
            self._insert("formulir", uid=uid, **asdict(row))

    THAT_BEGINS = """
        SELECT uid AS formulir, kabupaten, pelaksana, kecamatan, fokus, periode, 0 AS versi
          FROM formulir
         WHERE uid BETWEEN :awal AND :awal || '~'
         ORDER BY uid
         LIMIT 2
    """

    def that_begins(self, awal: str) -> dict[str, str] | None:
        """Return what is known of the one form whose uid begins so, as its own marks say it."""
        found = list(self._rows(self.THAT_BEGINS, awal=awal))
        if len(found) != 1:
            return None
        return {name: str(value) for name, value in found[0].items() if value is not None}

    FILTERS: ClassVar = {
        "pelaksana": "k.pelaksana = :pelaksana",
        "fokus": "k.fokus = :fokus",
        "kecamatan": """
            (k.seluruh_kabupaten = 1 OR EXISTS (SELECT 1 FROM kegiatan_lokasi AS l
                                                 WHERE l.kegiatan = k.id
                                                   AND l.kecamatan = :kecamatan))""",
        "kabupaten": "k.kabupaten = :kabupaten",
        "akhir": "k.tanggal_mulai <= :akhir",
        "mulai": f"(ifnull(k.tanggal_selesai, '9999') >= :mulai OR {STILL_OPEN})",
    }
    NUMBERS = "SELECT k.id FROM kegiatan AS k {where} ORDER BY k.id"

    def numbers(self, row: Formulir, mulai: str, akhir: str) -> tuple[int, ...]:
        """Return the numbers of the kegiatan that a form is about.

        They are in its scope, and on its days or from before them and not over yet.
        """
        values = asdict(row) | {"mulai": mulai, "akhir": akhir}
        statement = self._filtered(self.NUMBERS, self.FILTERS, values)
        return tuple(found["id"] for found in self._rows(statement, **values))

    BODIES = f"""
        SELECT DISTINCT lembaga
          FROM (SELECT p.lembaga, p.kecamatan, p.fokus FROM penugasan_hari AS p
                 WHERE p.kabupaten = :kabupaten AND p.hari_mulai <= :akhir
                   AND p.hari_sampai >= :mulai
                 UNION
                SELECT k.pelaksana, l.kecamatan, k.fokus FROM kegiatan AS k
                  LEFT JOIN kegiatan_lokasi AS l ON l.kegiatan = k.id
                 WHERE k.kabupaten = :kabupaten AND k.tanggal_mulai <= :akhir
                   AND (ifnull(k.tanggal_selesai, '9999') >= :mulai OR {STILL_OPEN}))
        {{where}}
         ORDER BY lembaga
    """
    BODY_FILTERS: ClassVar = {
        "pelaksana": "lembaga = :pelaksana",
        "kecamatan": "kecamatan = :kecamatan",
        "fokus": "fokus = :fokus",
    }

    def bodies(self, row: Formulir, mulai: str, akhir: str) -> tuple[str, ...]:
        """Return who is assigned in the scope on some days, or has a kegiatan that goes out."""
        values = asdict(row) | {"mulai": mulai, "akhir": akhir}
        statement = self._filtered(self.BODIES, self.BODY_FILTERS, values)
        return tuple(found["lembaga"] for found in self._rows(statement, **values))
