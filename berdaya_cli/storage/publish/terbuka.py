"""What is published of the record: the allowed columns, cells of people, points on the map."""

import sqlite3
from collections.abc import Callable
from typing import ClassVar

from berdaya_cli.domain.kegiatan.peserta import GROUPS
from berdaya_cli.domain.privasi import FEWEST_DIGITS, hide_all_personal, hide_personal
from berdaya_cli.domain.publish.data_terbuka import (
    NOT_OF_PROTECTED,
    PUBLISHED,
    ROWS_KEPT_BACK,
    DaftarKode,
    SumberData,
    TitikKecamatan,
)
from berdaya_cli.domain.publish.ekspor import IsiTabel
from berdaya_cli.domain.publish.kunci_terbuka import (
    KUNCI,
    OF_KEGIATAN,
    UID_KEGIATAN,
    added_columns,
)
from berdaya_cli.domain.publish.penyamaran import SelPeserta, samarkan
from berdaya_cli.domain.tabel import Value
from berdaya_cli.storage.kegiatan.sql import PLACE
from berdaya_cli.storage.names import WHOLE_NAME
from berdaya_cli.storage.table import Table

_PROTECTED_FOKUS = "(SELECT kabupaten, kode FROM fokus WHERE terlindung = 'ya')"
_PROTECTED_KEGIATAN = f"(SELECT id FROM kegiatan WHERE (kabupaten, fokus) IN {_PROTECTED_FOKUS})"
_PROTECTED_DECREES = """
            (SELECT kabupaten, dasar_hukum FROM dasar_hukum_dokumen
              WHERE dokumen = 'sk-camat-rppa')"""
_DAY = "[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]"
_UID = "????????-????-[45]???-[89ab]???-????????????"
"""What is formed as a random or a named uid (RFC 9562): no slip of a hand looks like that."""
_BY_PEOPLE = "substr(uid, 15, 1) <> '5'"
"""Seeded rows have a uid made of their key (RFC 9562, version 5), those of people a random one."""
_OWN_SOURCES = f"(SELECT kabupaten, kode FROM sumber WHERE {_BY_PEOPLE})"
"""The code of a source is made of its title, which may name somebody."""


_IS_UID = f"({{text}} GLOB '{_UID}' AND {{text}} GLOB '*[a-f]*')"
_IS_DAY = f"{{text}} GLOB '{_DAY}'"
_HAS_NO_DIGIT = "NOT {text} GLOB '*[^ -/:-~]*'"
"""Nor a foreign one: all is ASCII."""
_HAS_FEW_DIGITS = "NOT ({text} GLOB '*[0-9]*[0-9]*[0-9]*' OR {text} GLOB '*[^ -~]*')"


def _without_people(sql: str) -> str:
    """Return the SQL of a column of texts without numbers of people.

    By far the most texts are short, without digits, a date or a uid: SQLite sees to these itself,
    first to what the column should hold.
    """
    forms: tuple[str, ...] = (_HAS_NO_DIGIT, _IS_DAY, _IS_UID, _HAS_FEW_DIGITS)
    if sql.endswith("uid"):
        forms = (_IS_UID, _HAS_FEW_DIGITS)
    harmless = " OR ".join(form.format(text=sql) for form in forms)
    return f"""
        iif({sql} IS NULL OR length({sql}) < {FEWEST_DIGITS} OR {harmless},
            {sql}, tanpa_orang({sql}))"""


_ITS_KEGIATAN = """
         CROSS JOIN (SELECT id AS k_id, uid AS k_uid, kabupaten AS k_kabupaten FROM kegiatan)
            ON k_id = kegiatan"""
"""The kegiatan of a row below one, under names that nothing else has."""
AS_PUBLISHED = {
    ("perkembangan", "fisik_persen"): "{kept} / 100.0",
    ("indikator", "ambang"): "{kept} / 100.0",
    ("kegiatan", "seluruh_kabupaten"): "iif({kept} = 1, 'ya', 'tidak')",
    ("jadwal", "belum_ditentukan"): "iif({kept} = 1, 'ya', 'tidak')",
    ("jadwal", "tanggal"): "nullif({kept}, '')",
}
"""Columns that are published in another way than they are ``kept``."""


def _hidden(value: Value) -> Value:
    return hide_personal(value) if isinstance(value, str) else value


class Terbuka(Table):
    """The record as the public may see it."""

    PROTECTED: ClassVar[dict[str, str]] = {
        "aset": f"(kabupaten, fokus) IN {_PROTECTED_FOKUS}",
        "dasar_hukum": f"(kabupaten, kode) IN {_PROTECTED_DECREES}",
        "dasar_hukum_dokumen": f"(kabupaten, dasar_hukum) IN {_PROTECTED_DECREES}",
        "kegiatan": f"(kabupaten, fokus) IN {_PROTECTED_FOKUS}",
        "kegiatan_lokasi": f"kegiatan IN {_PROTECTED_KEGIATAN}",
        "kegiatan_mitra": f"kegiatan IN {_PROTECTED_KEGIATAN}",
        "pembina": f"(kabupaten, dasar_hukum) IN {_PROTECTED_DECREES}",
        "penugasan": f"(kabupaten, dasar_hukum) IN {_PROTECTED_DECREES}",
        "pilot": f"(kabupaten, dasar_hukum) IN {_PROTECTED_DECREES}",
        "sumber": _BY_PEOPLE,
    }
    """Which rows of a table are protected."""
    AS_THEY_HOLD: ClassVar[dict[str, str]] = {
        "jadwal": "kegiatan, jadwal.tanggal, dicatat, uid",
        "perkembangan": "kegiatan, tanggal, dicatat, uid",
        "anggaran": "kegiatan, tahun, sumber_dana, tanggal, dicatat, uid",
    }
    """The order of tables of which the last row holds: the moment of recording is not published."""

    def table(self, nama: str, kabupaten: str | None = None) -> IsiTabel:
        """Return a published table with all its rows, or those of a regency.

        They are in the order of its primary key, or so that the last of several is the one that
        holds.
        """
        columns = self._guarded(nama)
        columns |= {name: self._key(nama, name) for name in added_columns(nama, PUBLISHED[nama])}
        order = self.AS_THEY_HOLD.get(nama) or ", ".join(self._keys(nama))
        kept = [f"NOT {self.PROTECTED[nama]}"] if nama in ROWS_KEPT_BACK else []
        kept += [f"{self._regency(nama)} = :kabupaten"] if kabupaten else []
        shown = f"WHERE {' AND '.join(kept)}" if kept else ""
        whole = (
            f"FROM {nama}{_ITS_KEGIATAN if nama in OF_KEGIATAN else ''} {shown} ORDER BY {order}"
        )
        return self._whole(columns, whole, kabupaten=kabupaten)

    @staticmethod
    def _regency(nama: str) -> str:
        """Return the SQL of the regency of a row."""
        if nama in OF_KEGIATAN:
            return "k_kabupaten"
        return "kode" if nama == "kabupaten" else "kabupaten"

    def __init__(self, conn: sqlite3.Connection, new_uid: Callable[[], str]) -> None:
        """Let SQLite hide numbers of people, by whichever door they came in."""
        super().__init__(conn, new_uid)
        conn.create_function("tanpa_orang", 1, _hidden, deterministic=True)

    def _key(self, nama: str, column: str) -> str:
        """Return the SQL of a column of keys that the table itself has not."""
        if nama in OF_KEGIATAN:
            return _without_people("k_uid" if column == UID_KEGIATAN else f"k_{column}")
        own = column.removesuffix(f"_{KUNCI}")
        code = self._published(nama, "kode" if column == KUNCI else own, text=True)
        return f"{_without_people(self._regency(nama))} || '/' || {code}"

    TYPES = "SELECT name, type FROM pragma_table_info(:table)"

    def _guarded(self, nama: str) -> dict[str, str]:
        """Return what is published of each column, without any number of a person in it."""
        types = {row["name"]: row["type"] for row in self._rows(self.TYPES, table=nama)}
        return {
            name: self._published(nama, name, text=types[name] == "TEXT")
            for name in PUBLISHED[nama]
        }

    def _published(self, nama: str, column: str, *, text: bool) -> str:
        """Return what is published of a column: itself, or nothing where it must not be."""
        shown = _without_people(column) if text else column
        if (nama, column) in AS_PUBLISHED:
            return AS_PUBLISHED[nama, column].format(kept=shown)
        if column in NOT_OF_PROTECTED.get(nama, ()):
            return f"CASE WHEN {self.PROTECTED[nama]} THEN NULL ELSE {shown} END"
        if column == "sumber" or (column.startswith("sumber_") and column != "sumber_dana"):
            own = f"({self._regency(nama)}, {column}) IN {_OWN_SOURCES}"
            return f"CASE WHEN {own} THEN NULL ELSE {shown} END"
        return shown

    PER_SEL = f"""
        SELECT k.kabupaten,
               substr(p.tanggal, 1, 4) || '-TW' || ((substr(p.tanggal, 6, 2) + 2) / 3) AS periode,
               {PLACE} AS kecamatan, k.fokus,
               {", ".join(f"sum(p.{name}) AS {name}" for name in GROUPS)}
          FROM pelaksanaan AS p
          JOIN kegiatan AS k ON k.id = p.kegiatan
         WHERE +p.tanggal < :batas  -- nearly all: by the index of days they come in no order
           AND substr(p.tanggal, 6, 2) BETWEEN '01' AND '12'  -- another client may write no day
         GROUP BY 1, 2, 3, 4
         ORDER BY 1, 2, 3, 4
    """

    def per_sel(self, batas: str, k: int) -> tuple[SelPeserta, ...]:
        """Sum the people of each fokus, kecamatan and quarter up, and hide what is small.

        Args:
            batas: the first day of the first quarter that is not over.
            k: the smallest count that is published.
        """
        return tuple(
            SelPeserta(
                **{name: row[name] for name in ("kabupaten", "periode", "kecamatan", "fokus")},
                cacah=samarkan(tuple(row[name] for name in GROUPS), k),
            )
            for row in self._rows(self.PER_SEL, batas=batas)
        )

    PROTECTED_FOKUS = "SELECT kode FROM fokus WHERE kabupaten = :kabupaten AND terlindung = 'ya'"

    def protected_fokus(self, kabupaten: str) -> frozenset[str]:
        """Return the codes of a regency's fokus whose places and names are kept back."""
        rows = self._rows(self.PROTECTED_FOKUS, kabupaten=kabupaten)
        return frozenset(row["kode"] for row in rows)

    POINTS = """
        SELECT k.kode, k.nama, k.kabupaten, k.kode_bps, k.kategori, k.lintang, k.bujur,
               EXISTS (SELECT 1 FROM pilot_hari AS p
                        WHERE p.kecamatan = k.kode AND :hari BETWEEN p.hari_mulai AND p.hari_sampai)
                   AS pilot
          FROM kecamatan AS k
         WHERE k.lintang IS NOT NULL AND k.bujur IS NOT NULL
         ORDER BY k.kode
    """

    def points(self, hari: str) -> tuple[TitikKecamatan, ...]:
        """Return the middle of each kecamatan, and whether it is a pilot on a day."""
        rows = map(hide_all_personal, self._rows(self.POINTS, hari=hari))
        return tuple(TitikKecamatan(**row | {"pilot": bool(row["pilot"])}) for row in rows)

    DAYS = " UNION ALL ".join(
        f"""
        SELECT min(tanggal) AS mulai, max(tanggal) AS sampai FROM {table}
         WHERE tanggal GLOB '{_DAY}'"""
        for table in ("pelaksanaan", "perkembangan", "anggaran", "realisasi")
    )
    DAYS_OF_KABUPATEN = DAYS.replace(
        "WHERE", "WHERE kegiatan IN (SELECT id FROM kegiatan WHERE kabupaten = :kabupaten) AND"
    )

    def days(self, kabupaten: str | None) -> tuple[str | None, str | None]:
        """Return the first and the last day that a published row of a kegiatan is of."""
        days = self.DAYS_OF_KABUPATEN if kabupaten else self.DAYS
        found = [row for row in self._rows(days, kabupaten=kabupaten) if row["mulai"]]
        first = min((row["mulai"] for row in found), default=None)
        return first, max((row["sampai"] for row in found), default=None)

    CODE_LISTS = f"""
        SELECT b.kode, {WHOLE_NAME} AS nama, s.judul, s.tanggal
          FROM kabupaten AS b
          LEFT JOIN sumber AS s ON s.kabupaten = b.kode AND s.kode = b.sumber
         ORDER BY b.kode
    """

    def code_lists(self) -> tuple[DaftarKode, ...]:
        """Report each regency which list its codes are from."""
        rows = map(hide_all_personal, self._rows(self.CODE_LISTS))
        return tuple(DaftarKode(**row) for row in rows)

    SOURCES = f"""
        SELECT judul, tautan FROM sumber
         WHERE NOT {_BY_PEOPLE} AND kabupaten = ifnull(:kabupaten, kabupaten)
         ORDER BY kabupaten, kode
    """

    def sources(self, kabupaten: str | None) -> tuple[SumberData, ...]:
        """Return what the facts of the record, or of a regency, come from."""
        rows = map(hide_all_personal, self._rows(self.SOURCES, kabupaten=kabupaten))
        return tuple(SumberData(**row) for row in rows)
