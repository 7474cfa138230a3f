"""What became of forms: their steps, the days by which they are awaited, who owes one."""

from typing import Any, ClassVar

from berdaya_cli.domain.formulir.register import Cara, FormulirKeluar, LangkahFormulir
from berdaya_cli.domain.periode import Periode
from berdaya_cli.domain.tabel import Kolom, Tabel
from berdaya_cli.language import N_
from berdaya_cli.storage.kegiatan.sql import IN_PERIOD
from berdaya_cli.storage.table import Table

_LAST = """ifnull((SELECT max(tanggal) FROM {table}
                               WHERE kegiatan = k.id AND tanggal <= :hari), '')"""
_OWN_DAY = f"""
    (SELECT nullif(max(max({_LAST.format(table="perkembangan")},
                           {_LAST.format(table="realisasi")},
                           {_LAST.format(table="pelaksanaan")})), '')
       FROM kegiatan AS k
      WHERE k.kabupaten = f.kabupaten
        AND k.pelaksana BETWEEN ifnull(f.pelaksana, '') AND ifnull(f.pelaksana, '~')  -- by index
        AND (f.fokus IS NULL OR k.fokus = f.fokus)
        AND (f.kecamatan IS NULL
             OR EXISTS (SELECT 1 FROM kegiatan_lokasi
                         WHERE kegiatan = k.id AND kecamatan = f.kecamatan)))
"""
"""The newest dated row of what a form asks about: that day its figures are of."""


class RegisterTable(Table):
    """Steps of forms, and derived from them how each of a period stands."""

    def add(self, formulir: str, row: LangkahFormulir) -> int:
        """Note a step and give its number."""
        return self._insert_dated(
            "formulir_langkah",
            formulir=formulir,
            tanggal=row.tanggal,
            langkah=row.langkah,
            cara=row.cara,
            dari=row.dari,
            isi=row.isi,
        )

    ADD_IMPORT = """
        INSERT INTO formulir_langkah (formulir, tanggal, langkah, cara, dari, uid, dicatat)
        SELECT formulir, :tanggal, iif(nihil = 'ya', 'nihil', 'diterima'), 'berkas', :dari, uid,
               saat()
          FROM impor
         WHERE id = :impor
    """

    def add_import(self, impor: int, tanggal: str, dari: str | None) -> None:
        """Note that a form came back as a file: the step bears the uid of the file."""
        self._conn.execute(self.ADD_IMPORT, {"impor": impor, "tanggal": tanggal, "dari": dari})

    def set_deadline(self, kabupaten: str, periode: str, batas: str) -> None:
        """Set by which day the forms of a period are awaited; the latest holds."""
        self._insert_dated("tenggat", kabupaten=kabupaten, periode=periode, batas=batas)

    DEADLINE = """
        SELECT batas FROM tenggat
         WHERE kabupaten = :kabupaten AND periode = :periode
         ORDER BY dicatat DESC, uid DESC
         LIMIT 1
    """

    def deadline(self, kabupaten: str, periode: str) -> str | None:
        """Return the day by which the forms of a period are awaited, where one is set."""
        row = self._row(self.DEADLINE, kabupaten=kabupaten, periode=periode)
        return row["batas"] if row else None

    REMINDED = """
        SELECT 1 FROM formulir_langkah
         WHERE formulir = :formulir AND tanggal = :tanggal AND langkah = 'diingatkan'
           AND cara = :cara
    """

    def is_reminded(self, formulir: str, tanggal: str, cara: Cara) -> bool:
        """Return whether a form was reminded of on a day by one way."""
        return self._row(self.REMINDED, formulir=formulir, tanggal=tanggal, cara=cara) is not None

    PERIODS = """
        SELECT periode FROM formulir
         WHERE kabupaten = :kabupaten AND tanggal <= :hari
         GROUP BY periode
    """

    def periods(self, kabupaten: str, hari: str) -> tuple[str, ...]:
        """Return the periods for which forms went out by a day."""
        rows = self._rows(self.PERIODS, kabupaten=kabupaten, hari=hari)
        return tuple(row["periode"] for row in rows)

    KEGIATAN_OF = f"""
        SELECT count(*) FROM kegiatan AS k
         WHERE k.kabupaten = :kabupaten AND k.pelaksana = :pelaksana AND {IN_PERIOD}
    """

    def kegiatan_of(self, kabupaten: str, pelaksana: str, periode: Periode) -> int:
        """Count the kegiatan that a body has in a period."""
        values = {"kabupaten": kabupaten, "pelaksana": pelaksana}
        bounds = {"mulai": periode.mulai, "akhir": periode.akhir}
        count: int = self._conn.execute(self.KEGIATAN_OF, values | bounds).fetchone()[0]
        return count

    RECEIVED = """
        SELECT tanggal, langkah, cara, dari, isi FROM formulir_langkah
         WHERE id = :nomor AND langkah IN ('diterima', 'nihil')
    """

    def received(self, nomor: int) -> LangkahFormulir | None:
        """Return the step of a report that came in, by its number; None where it is none."""
        row = self._row(self.RECEIVED, nomor=nomor)
        return LangkahFormulir(**row) if row else None

    STANDING = f"""
        -- lingkup: a form made anew takes the place of the one before, also where that is back
        WITH lingkup AS (
            SELECT max(f.id) AS keluar, f.kabupaten, f.periode, f.pelaksana, f.kecamatan, f.fokus
              FROM formulir AS f
            {{where}}
             GROUP BY f.kabupaten, f.periode, f.pelaksana, f.kecamatan, f.fokus
        ), langkah AS (
            SELECT g.keluar, l.langkah, l.cara, l.tanggal, l.dicatat, l.uid
              FROM lingkup AS g
              JOIN formulir AS f
                ON f.kabupaten = g.kabupaten AND f.periode = g.periode
               AND f.pelaksana IS g.pelaksana AND f.kecamatan IS g.kecamatan
               AND f.fokus IS g.fokus
              JOIN formulir_langkah AS l ON l.formulir = f.uid
        ), kembali AS (
            SELECT l.*, i.tanggal AS per,
                   row_number() OVER (PARTITION BY l.keluar
                                      ORDER BY l.tanggal DESC, l.dicatat DESC, l.uid DESC) AS urut
              FROM langkah AS l
              LEFT JOIN impor AS i ON i.uid = l.uid
             WHERE l.langkah IN ('diterima', 'nihil')
        ), pengingat AS (
            SELECT keluar, count(*) AS kali, group_concat(tanggal) AS hari
              FROM (SELECT DISTINCT keluar, tanggal FROM langkah WHERE langkah = 'diingatkan'
                     ORDER BY keluar, tanggal)
             GROUP BY keluar
        )
        SELECT f.id, f.uid, f.kabupaten, f.periode, f.pelaksana, f.kecamatan, f.fokus, f.tanggal,
               k.nama AS nama_kecamatan, ifnull(o.singkatan, o.nama) AS nama_pelaksana,
               ifnull(f.pelaksana,
                      (SELECT kode FROM lembaga
                        WHERE kabupaten = f.kabupaten AND kecamatan = f.kecamatan
                          AND jenis = 'kecamatan')) AS kode_lembaga,
               (SELECT batas FROM tenggat
                 WHERE kabupaten = f.kabupaten AND periode = f.periode
                 ORDER BY dicatat DESC, uid DESC LIMIT 1) AS batas,
               CASE b.langkah WHEN 'nihil' THEN 'nihil' WHEN 'diterima' THEN 'ya' ELSE 'belum' END
                   AS diterima,
               b.tanggal AS pada, b.cara,
               iif(b.langkah IS NULL, {_OWN_DAY}, ifnull(b.per, b.tanggal)) AS per,
               p.hari AS pengingat, ifnull(p.kali, 0) AS diingatkan
          FROM lingkup AS g
          JOIN formulir AS f ON f.id = g.keluar
          LEFT JOIN kembali AS b ON b.keluar = g.keluar AND b.urut = 1
          LEFT JOIN pengingat AS p ON p.keluar = g.keluar
          LEFT JOIN kecamatan AS k ON k.kode = f.kecamatan
          LEFT JOIN lembaga AS o ON o.kabupaten = f.kabupaten AND o.kode = f.pelaksana
         ORDER BY f.periode, f.kabupaten, f.kecamatan IS NOT NULL AND f.pelaksana IS NULL,
                  f.pelaksana, k.kode, f.fokus
    """
    FILTERS: ClassVar = {
        "kabupaten": "f.kabupaten = :kabupaten",
        "periode": "f.periode = :periode",
    }

    def standing(
        self, kabupaten: str | None, periode: str | None, hari: str
    ) -> tuple[FormulirKeluar, ...]:
        """Return the latest form of each scope, and what became of it.

        Args:
            kabupaten: of this regency; None is all of the file.
            periode: of this period; None is every one.
            hari: the last day of which it is asked what is known of those that are not back.
        """
        values = {"kabupaten": kabupaten, "periode": periode}
        statement = self._filtered(self.STANDING, self.FILTERS, values)
        return tuple(map(_form, self._rows(statement, hari=hari, **values)))

    LIST_COLUMNS = (
        Kolom("periode", N_("Period"), "kode"),
        Kolom("untuk", N_("For")),
        Kolom("batas", N_("At the latest"), "tanggal"),
        Kolom("diterima", N_("Came back"), "kode"),
        Kolom("pada", N_("On"), "tanggal"),
        Kolom("per", N_("As of"), "tanggal", gives_way=2),
        Kolom("diingatkan", N_("Reminded"), "angka", gives_way=1),
        Kolom("cara", N_("By"), "kode", only_in_pipes=True),
        Kolom("pelaksana", N_("Pelaksana"), "kode", only_in_pipes=True),
        Kolom("kecamatan", N_("Kecamatan"), "kode", only_in_pipes=True),
        Kolom("fokus", N_("Fokus"), "kode", only_in_pipes=True),
        Kolom("kabupaten", N_("Regency"), only_in_pipes=True),
        Kolom("uid", N_("Mark"), only_in_pipes=True),
    )

    def list(self, periode: str | None, hari: str) -> Tabel:
        """List the latest form of each scope, and what became of it."""
        names = [kolom.nama for kolom in self.LIST_COLUMNS]
        rows = (
            tuple(getattr(row, name) for name in names)
            for row in self.standing(None, periode, hari)
        )
        return Tabel("list-formulir", self.LIST_COLUMNS, rows, N_("No form went out yet."))


_FIELDS = tuple(
    name for name in FormulirKeluar.__dataclass_fields__ if name not in {"untuk", "bagian"}
)


def _form(row: dict[str, Any]) -> FormulirKeluar:
    place = row["nama_kecamatan"] and f"Kecamatan {row['nama_kecamatan']}"
    part = [row["fokus"]] if row["nama_pelaksana"] is None else [place, row["fokus"]]
    known = filter(None, (row["nama_pelaksana"], place, row["fokus"]))
    return FormulirKeluar(
        untuk=", ".join(known) or "-",
        bagian=", ".join(filter(None, part)),
        **{name: row[name] for name in _FIELDS},
    )
