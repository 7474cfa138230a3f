"""The table of history: what an operation has changed."""

from collections.abc import Iterator
from datetime import date
from typing import ClassVar

from berdaya_cli.domain.errors import DamagedHistoryError
from berdaya_cli.domain.keeping.jangkar import SEAL_SHOWN, Jangkar
from berdaya_cli.domain.keeping.riwayat import OperasiRingkas, PerubahanTercatat
from berdaya_cli.domain.perubahan import JumlahPerubahan, Perubahan, Written, read_image, read_key
from berdaya_cli.domain.tabel import Value
from berdaya_cli.storage.kegiatan.sql import IS_OF_KEGIATAN, ROWS_OF_KEGIATAN
from berdaya_cli.storage.moments import WIB
from berdaya_cli.storage.table import Table


def _is_day(text: str) -> bool:
    try:
        return bool(date.fromisoformat(text))
    except ValueError:
        return False


OF_OPERATION = """
         WHERE id > (SELECT ifnull(max(riwayat_sampai), 0) FROM operasi WHERE id < :operasi)
           AND id <= (SELECT ifnull(riwayat_sampai, 9e18) FROM operasi WHERE id = :operasi)
           AND operasi = :operasi
"""
"""Finds the rows of one operation: they follow one another."""


class RiwayatTable(Table):
    """Each changed row before and after, as the triggers note it."""

    COUNTS = f"""
        SELECT tabel, aksi, count(*) AS jumlah FROM riwayat
        {OF_OPERATION}
         GROUP BY tabel, aksi
         ORDER BY min(id)
    """

    def counts(self, operasi: int) -> tuple[JumlahPerubahan, ...]:
        """Count what an operation changed, table by table, in the order in which it did."""
        return tuple(JumlahPerubahan(**row) for row in self._rows(self.COUNTS, operasi=operasi))

    CHANGES = f"""
        SELECT tabel, kunci, aksi, sebelum, sesudah FROM riwayat
        {OF_OPERATION}
         ORDER BY id
    """

    def changes(self, operasi: int) -> tuple[Perubahan, ...]:
        """Return every row that an operation changed."""
        return tuple(
            Perubahan(
                tabel=row["tabel"],
                kunci=read_key(row["kunci"]),
                aksi=row["aksi"],
                sebelum=read_image(row["sebelum"]) or None,
                sesudah=read_image(row["sesudah"]) or None,
            )
            for row in self._rows(self.CHANGES, operasi=operasi)
        )

    def written(self, operasi: int, *, with_rows: bool) -> Written:
        """Return what an operation has written; each row of it where that is asked for."""
        return Written(self.counts(operasi), self.changes(operasi) if with_rows else ())

    OPERATIONS = """
        SELECT id, waktu, petugas, perintah, versi, rincian, segel,
               riwayat_sampai - ifnull(lag(riwayat_sampai) OVER (ORDER BY id), 0) AS baris
          FROM operasi
         WHERE riwayat_sampai IS NOT NULL
    """
    OUTSIDE = f"SELECT id, {WIB} AS waktu FROM riwayat AS r WHERE operasi IS NULL ORDER BY id"

    def operations(self) -> tuple[OperasiRingkas, ...]:
        """Return every operation, and what other programs wrote between two as one without number.

        A seal closes those, too: they count with the operation that came next.
        """
        outside = list(self._rows(self.OUTSIDE))
        found, seen, after = [], 0, 0
        for row in self._rows(self.OPERATIONS):
            after += row["baris"]
            between = [o for o in outside[seen:] if o["id"] <= after]
            seen += len(between)
            if between:
                found.append(OperasiRingkas.outside(between[0]["waktu"], len(between)))
            found.append(OperasiRingkas(**row | {"baris": row["baris"] - len(between)}))
        if rest := outside[seen:]:
            found.append(OperasiRingkas.outside(rest[0]["waktu"], len(rest)))
        return tuple(found)

    _CHANGED = f"""
        SELECT r.id, r.operasi, ifnull(o.waktu, {WIB}) AS waktu, o.petugas, o.perintah, o.versi,
               r.tabel, r.kunci, r.aksi, r.sebelum, r.sesudah
          FROM riwayat AS r
          LEFT JOIN operasi AS o ON o.id = r.operasi
    """
    OF_KEGIATAN = f"""
        WITH milik AS ({ROWS_OF_KEGIATAN})
        {_CHANGED}
          JOIN milik AS m ON m.tabel = r.tabel AND m.kunci = r.kunci
         WHERE {IS_OF_KEGIATAN}
         ORDER BY r.id
    """
    OF_ONE = f"""{_CHANGED}
         WHERE r.id > (SELECT ifnull(max(riwayat_sampai), 0) FROM operasi WHERE id < :operasi)
           AND r.id <= (SELECT ifnull(riwayat_sampai, 9e18) FROM operasi WHERE id = :operasi)
           AND r.operasi = :operasi
         ORDER BY r.id
    """
    OF_KECAMATAN = f"""{_CHANGED}
         WHERE json_extract(ifnull(r.sesudah, r.sebelum), '$.kecamatan') = :kecamatan
            OR (r.tabel = 'kecamatan' AND r.kunci = json_array(:kecamatan))
         ORDER BY r.id
    """
    OF_LEMBAGA = f"""{_CHANGED}
         WHERE (json_extract(ifnull(r.sesudah, r.sebelum), '$.lembaga') = :lembaga
                OR json_extract(ifnull(r.sesudah, r.sebelum), '$.pelaksana') = :lembaga
                OR (r.tabel = 'lembaga' AND r.kunci = json_array(:kabupaten, :lembaga)))
           AND ifnull(json_extract(ifnull(r.sesudah, r.sebelum), '$.kabupaten'), :kabupaten)
               = :kabupaten
         ORDER BY r.id
    """
    BY: ClassVar[dict[str, str]] = {
        "kegiatan": OF_KEGIATAN,
        "kecamatan": OF_KECAMATAN,
        "lembaga": OF_LEMBAGA,
        "operasi": OF_ONE,
    }

    def changed(self, by: str, **values: Value) -> Iterator[PerubahanTercatat]:
        """Return every change of one of BY, oldest first."""
        return (PerubahanTercatat(**row) for row in self._rows(self.BY[by], **values))

    HEAD = """
        SELECT id, segel FROM operasi
         WHERE segel IS NOT NULL AND perintah <> 'export'
         ORDER BY id DESC
         LIMIT 1
    """

    def head(self) -> Jangkar | None:
        """Return the last operation and the beginning of its seal.

        Notes of exports do not count: a document would differ from the one before for nothing else.
        """
        row = self._row(self.HEAD)
        return Jangkar(row["id"], row["segel"][:SEAL_SHOWN]) if row else None

    SEAL = "SELECT segel FROM operasi WHERE id = :operasi"

    def seal_of(self, operasi: int) -> str | None:
        """Return the seal of an operation; None where there is no such operation."""
        row = self._row(self.SEAL, operasi=operasi)
        found: str | None = row["segel"] if row else None
        return found

    FIRST_DAY = "SELECT substr(waktu, 1, 10) AS hari FROM operasi ORDER BY id LIMIT 1"

    def first_day(self) -> str:
        """Return the day of the first operation; a history that is damaged tells none."""
        row = self._row(self.FIRST_DAY)
        if row is None or not _is_day(row["hari"]):
            raise DamagedHistoryError
        return str(row["hari"])

    EXISTS = "SELECT 1 FROM operasi WHERE id = :operasi"

    def has_operation(self, operasi: int) -> bool:
        """Return whether there is an operation of that number."""
        return self._row(self.EXISTS, operasi=operasi) is not None
