"""What is late, incomplete or not covered by money among the activities, as of a day."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import ClassVar

from berdaya_cli.domain.periode import Periode
from berdaya_cli.domain.programme.saringan import SaringanCelah
from berdaya_cli.storage.kegiatan.sql import (
    IN_PERIOD,
    LATE,
    LATEST_FIRST,
    MULAI,
    SELESAI,
    STATUS,
    pagu_holds,
)
from berdaya_cli.storage.table import Table

_STATUS = f"ifnull({STATUS}, '')"
_FINISHED = f"{MULAI} <= :akhir AND {_STATUS} = 'selesai'"
_SPENT = """
               (SELECT sum(jumlah) FROM realisasi
                 WHERE kegiatan = a.kegiatan AND sumber_dana = a.sumber_dana
                   AND CAST(substr(tanggal, 1, 4) AS INTEGER) = a.tahun AND tanggal <= :akhir)
"""
_SPENDING = f"""
            SELECT id, sumber_dana, tahun, realisasi, pagu, NULL AS tanggal, NULL AS jumlah
              FROM (SELECT k.id, r.sumber_dana, CAST(substr(r.tanggal, 1, 4) AS INTEGER) AS tahun,
                           sum(r.jumlah) AS realisasi,
                           (SELECT jumlah FROM anggaran
                             WHERE kegiatan = k.id AND sumber_dana = r.sumber_dana
                               AND tahun = CAST(substr(r.tanggal, 1, 4) AS INTEGER)
                               AND tanggal <= :akhir
                             {LATEST_FIRST} LIMIT 1) AS pagu
                      FROM kegiatan AS k
                      JOIN realisasi AS r ON r.kegiatan = k.id AND r.tanggal <= :akhir
                     WHERE {{of}}
                     GROUP BY k.id, r.sumber_dana, substr(r.tanggal, 1, 4))"""


@dataclass(frozen=True, slots=True)
class KegiatanBermasalah:
    """An activity with something to put right.

    Attributes:
        kecamatan: the code of its first kecamatan; None where it is the whole regency's.
        sumber_dana: of money, the code of its source; ``nama_dana`` its name, ``tahun`` the year.
        realisasi: what was spent from it, in rupiah; ``pagu`` what there is.
        tanggal: of spending without a receipt, the day of the first; ``jumlah`` its amount.
    """

    id: int
    nama: str
    fokus: str
    pelaksana: str
    tanggal_mulai: str
    tanggal_selesai: str | None
    kecamatan: str | None
    sumber_dana: str | None
    nama_dana: str | None
    tahun: int | None
    realisasi: int | None
    pagu: int | None
    tanggal: str | None
    jumlah: int | None


class KegiatanGaps(Table):
    """Finds activities that are late, incomplete or not covered by money.

    What concerns money is ``domain.kegiatan.keadaan``'s ``money_by_source``.
    """

    PLAIN = """
            SELECT k.id, NULL AS sumber_dana, NULL AS tahun, NULL AS realisasi, NULL AS pagu,
                   NULL AS tanggal, NULL AS jumlah
              FROM kegiatan AS k
             WHERE {of} AND"""
    FOUND: ClassVar[dict[str, str]] = {
        "lewat-jadwal": f"{PLAIN} {LATE}",
        "tanpa-peserta": f"""{PLAIN} {_FINISHED}
               AND NOT EXISTS (SELECT 1 FROM pelaksanaan
                                WHERE kegiatan = k.id AND tanggal <= :akhir
                                  AND jumlah IS NOT NULL)""",
        "tanpa-bukti": f"""{PLAIN} {_FINISHED}
               AND NOT EXISTS (SELECT 1 FROM bukti WHERE kegiatan = k.id)""",
        "tanpa-realisasi": f"""{PLAIN} {MULAI} <= :akhir
               AND ({_STATUS} = 'selesai' OR {SELESAI} < :akhir)
               AND {_STATUS} NOT IN ('dibatalkan', 'ditunda')
               AND EXISTS (SELECT 1 FROM anggaran
                            WHERE kegiatan = k.id AND tanggal <= :akhir AND jumlah > 0)
               AND NOT EXISTS (SELECT 1 FROM realisasi
                                WHERE kegiatan = k.id AND tanggal <= :akhir)""",
        "tanpa-nomor-bukti": """
            SELECT k.id, r.sumber_dana, NULL AS tahun, sum(r.jumlah) AS realisasi, NULL AS pagu,
                   min(r.tanggal) AS tanggal, r.jumlah
              FROM kegiatan AS k JOIN realisasi AS r ON r.kegiatan = k.id
             WHERE {of} AND r.tanggal <= :akhir AND r.nomor_bukti IS NULL AND r.jumlah <> 0
             GROUP BY k.id""",
        "di-atas-pagu": f"{_SPENDING} WHERE realisasi > pagu",
        "tanpa-pagu": f"{_SPENDING} WHERE realisasi <> 0 AND pagu IS NULL",
        "sisa-anggaran": f"""
            SELECT k.id, a.sumber_dana, a.tahun, {_SPENT} AS realisasi, a.jumlah AS pagu,
                   NULL AS tanggal, NULL AS jumlah
              FROM kegiatan AS k JOIN anggaran AS a ON a.kegiatan = k.id
             WHERE {{of}} AND {_FINISHED} AND {pagu_holds(":akhir")}
               AND a.jumlah > ifnull({_SPENT}, 0)
               AND EXISTS (SELECT 1 FROM realisasi
                            WHERE kegiatan = k.id AND tanggal <= :akhir)""",
    }
    """By the code of their kind; ``{of}`` says whose are asked for."""
    GAPS = f"""
        SELECT g.id, k.nama, k.fokus, k.pelaksana,
               {MULAI} AS tanggal_mulai, {SELESAI} AS tanggal_selesai,
               (SELECT min(kecamatan) FROM kegiatan_lokasi WHERE kegiatan = k.id) AS kecamatan,
               g.sumber_dana,
               (SELECT nama FROM sumber_dana AS s
                 WHERE s.kabupaten = k.kabupaten AND s.kode = g.sumber_dana) AS nama_dana,
               g.tahun, g.realisasi, g.pagu, g.tanggal, g.jumlah
          FROM ({{found}}) AS g
          JOIN kegiatan AS k ON k.id = g.id
         ORDER BY {{order}}, g.id, g.tahun, g.sumber_dana
    """
    OF: ClassVar[dict[str, str]] = {
        "kabupaten": "k.kabupaten = :kabupaten",
        "opd": "k.pelaksana = :opd",
        "fokus": "k.fokus = :fokus",
        "kecamatan": """
            (k.seluruh_kabupaten = 1
             OR EXISTS (SELECT 1 FROM kegiatan_lokasi
                         WHERE kegiatan = k.id AND kecamatan = :kecamatan))""",
    }

    def knows(self, jenis: str) -> bool:
        """Return whether a kind of gap is one of activities."""
        return jenis in self.FOUND

    def find(self, jenis: str, saringan: SaringanCelah, akhir: str) -> Iterator[KegiatanBermasalah]:
        """Return the activities with a kind of gap, as of a day."""
        found = self._found(jenis, saringan)
        order = "tanggal_selesai" if jenis == "lewat-jadwal" else "k.id"
        statement = self.GAPS.replace("{found}", found).replace("{order}", order)
        rows = self._rows(statement, akhir=akhir, **asdict(saringan))
        return (KegiatanBermasalah(**row) for row in rows)

    def _found(self, jenis: str, saringan: SaringanCelah) -> str:
        """Return the SQL of a kind, of those that are asked for."""
        values = asdict(saringan)
        of = " AND ".join(text for name, text in self.OF.items() if values[name] is not None)
        return self.FOUND[jenis].replace("{of}", of)

    NUMBERS = """
        SELECT DISTINCT id FROM ({found}) ORDER BY id
    """

    def numbers(self, jenis: str, saringan: SaringanCelah, akhir: str) -> tuple[int, ...]:
        """Return the numbers of the activities with a kind of gap, as of a day."""
        statement = self.NUMBERS.replace("{found}", self._found(jenis, saringan))
        rows = self._conn.execute(statement, {"akhir": akhir, **asdict(saringan)})
        return tuple(number for (number,) in rows)

    CALLED = "SELECT nama FROM kegiatan WHERE id = :nomor"

    def called(self, nomor: int) -> str:
        """Return what an activity is called, with the names of its kecamatan."""
        nama = self._conn.execute(self.CALLED, {"nomor": nomor}).fetchone()[0]
        return ", ".join((nama, *self.places(nomor)))

    PLACES = """
        SELECT DISTINCT k.kode, k.nama
          FROM kegiatan_lokasi AS l JOIN kecamatan AS k ON k.kode = l.kecamatan
         WHERE l.kegiatan = :nomor
         ORDER BY k.kode
    """

    def places(self, nomor: int) -> tuple[str, ...]:
        """Return the names of the kecamatan of an activity, by their code."""
        return tuple(row["nama"] for row in self._rows(self.PLACES, nomor=nomor))

    CELLS_WITH = f"""
        SELECT DISTINCT kl.kecamatan, k.fokus
          FROM kegiatan AS k
          JOIN kegiatan_lokasi AS kl ON kl.kegiatan = k.id
         WHERE k.kabupaten = :kabupaten AND {IN_PERIOD}
         UNION
        SELECT DISTINCT NULL, k.fokus
          FROM kegiatan AS k
         WHERE k.kabupaten = :kabupaten AND k.seluruh_kabupaten = 1 AND {IN_PERIOD}
    """

    def cells_with(self, kabupaten: str, periode: Periode) -> set[tuple[str | None, str]]:
        """Return the cells that have an activity in a period; no kecamatan means every one."""
        rows = self._rows(
            self.CELLS_WITH, kabupaten=kabupaten, mulai=periode.mulai, akhir=periode.akhir
        )
        return {(row["kecamatan"], row["fokus"]) for row in rows}
