"""The pagu of a year by the stages of its budget, for each body that does kegiatan."""

from collections.abc import Iterator
from dataclasses import dataclass

from berdaya_cli.domain.periode import Periode
from berdaya_cli.storage.kegiatan.sql import LATEST_FIRST, STATUS
from berdaya_cli.storage.table import Table


@dataclass(frozen=True, slots=True)
class PaguBertahap:
    """What one body may spend at each stage, in rupiah; None where no pagu is of that stage.

    Attributes:
        murni: the pagu of the first budget.
        pergeseran: after shifts.
        berlaku: the one that holds.
        berubah: how many kegiatan have another pagu than at first.
    """

    kabupaten: str
    kode: str
    nama: str
    kegiatan: int
    murni: int | None
    pergeseran: int | None
    berlaku: int | None
    berubah: int


def _last(stages: str) -> str:
    return f"""
               (SELECT jumlah FROM anggaran AS b
                 WHERE b.kegiatan = a.kegiatan AND b.tahun = a.tahun
                   AND b.sumber_dana = a.sumber_dana AND b.tanggal <= :akhir AND b.tahap IN {stages}
                 {LATEST_FIRST}
                 LIMIT 1)"""


class TahapTable(Table):
    """Sums pagu up by stage; those of cancelled kegiatan are left out, as everywhere."""

    PER_PELAKSANA = f"""
        WITH pagu AS (
            SELECT DISTINCT a.kegiatan, a.tahun, a.sumber_dana,
                   {_last("('murni')")} AS murni,
                   {_last("('murni', 'pergeseran')")} AS pergeseran,
                   {_last("('murni', 'pergeseran', 'perubahan')")} AS berlaku
              FROM kegiatan AS k
              JOIN anggaran AS a ON a.kegiatan = k.id
             WHERE k.kabupaten IN (SELECT kode FROM kabupaten
                                    WHERE :kabupaten IS NULL OR kode = :kabupaten)
               AND a.tahun BETWEEN :tahun_mulai AND :tahun_akhir AND a.tanggal <= :akhir
               AND ifnull({STATUS}, '') <> 'dibatalkan'
        )
        SELECT k.kabupaten, k.pelaksana AS kode, ifnull(l.singkatan, l.nama) AS nama,
               count(DISTINCT k.id) AS kegiatan, sum(murni) AS murni,
               sum(pergeseran) AS pergeseran, sum(berlaku) AS berlaku,
               count(DISTINCT iif(berlaku IS NOT murni, k.id, NULL)) AS berubah
          FROM pagu AS p
         CROSS JOIN kegiatan AS k ON k.id = p.kegiatan
          JOIN lembaga AS l ON l.kabupaten = k.kabupaten AND l.kode = k.pelaksana
         GROUP BY k.kabupaten, k.pelaksana
         ORDER BY k.kabupaten, k.pelaksana
    """

    def per_pelaksana(self, kabupaten: str | None, periode: Periode) -> Iterator[PaguBertahap]:
        """Return the stages of each body's pagu as of the end of a period, of its budget years."""
        rows = self._rows(
            self.PER_PELAKSANA,
            kabupaten=kabupaten,
            akhir=periode.akhir,
            tahun_mulai=periode.tahun_mulai,
            tahun_akhir=periode.tahun_akhir,
        )
        return (PaguBertahap(**row) for row in rows)
