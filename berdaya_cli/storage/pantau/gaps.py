"""What is late or incomplete among the activities, as of a day."""

from collections.abc import Iterator
from dataclasses import dataclass

from berdaya_cli.domain.periode import Periode
from berdaya_cli.storage.kegiatan.sql import IN_PERIOD, LATE, STATUS
from berdaya_cli.storage.table import Table

_ROW = """
        SELECT k.id, k.nama, k.fokus, k.tanggal_selesai,
               (SELECT min(kecamatan) FROM kegiatan_lokasi WHERE kegiatan = k.id) AS kecamatan
          FROM kegiatan AS k
"""
_STATUS = f"ifnull({STATUS}, '')"


@dataclass(frozen=True, slots=True)
class KegiatanBermasalah:
    """An activity with something to put right.

    Attributes:
        kecamatan: the code of its first kecamatan; None where it is the whole regency's.
    """

    id: int
    nama: str
    fokus: str
    tanggal_selesai: str | None
    kecamatan: str | None


class KegiatanGaps(Table):
    """Finds activities that are late or incomplete."""

    LATE = f"""
        {_ROW}
         WHERE k.kabupaten = :kabupaten AND {LATE}
         ORDER BY k.tanggal_selesai, k.id
    """

    def late(self, kabupaten: str, akhir: str) -> Iterator[KegiatanBermasalah]:
        """Return activities past their end that are neither finished nor cancelled."""
        return self._found(self.LATE, kabupaten, akhir)

    WITHOUT_PEOPLE = f"""
        {_ROW}
         WHERE k.kabupaten = :kabupaten AND k.tanggal_mulai <= :akhir AND {_STATUS} = 'selesai'
           AND NOT EXISTS (SELECT 1 FROM pelaksanaan
                            WHERE kegiatan = k.id AND tanggal <= :akhir AND jumlah IS NOT NULL)
         ORDER BY k.id
    """

    def without_people(self, kabupaten: str, akhir: str) -> Iterator[KegiatanBermasalah]:
        """Return finished activities of which nobody has reported people."""
        return self._found(self.WITHOUT_PEOPLE, kabupaten, akhir)

    WITHOUT_EVIDENCE = f"""
        {_ROW}
         WHERE k.kabupaten = :kabupaten AND k.tanggal_mulai <= :akhir AND {_STATUS} = 'selesai'
           AND NOT EXISTS (SELECT 1 FROM bukti WHERE kegiatan = k.id)
         ORDER BY k.id
    """

    def without_evidence(self, kabupaten: str, akhir: str) -> Iterator[KegiatanBermasalah]:
        """Return finished activities of which there is no evidence."""
        return self._found(self.WITHOUT_EVIDENCE, kabupaten, akhir)

    WITHOUT_SPENDING = f"""
        {_ROW}
         WHERE k.kabupaten = :kabupaten AND k.tanggal_mulai <= :akhir
           AND ({_STATUS} = 'selesai' OR k.tanggal_selesai < :akhir)
           AND {_STATUS} NOT IN ('dibatalkan', 'ditunda')
           AND EXISTS (SELECT 1 FROM anggaran
                        WHERE kegiatan = k.id AND tanggal <= :akhir AND jumlah > 0)
           AND NOT EXISTS (SELECT 1 FROM realisasi WHERE kegiatan = k.id AND tanggal <= :akhir)
         ORDER BY k.id
    """

    def without_spending(self, kabupaten: str, akhir: str) -> Iterator[KegiatanBermasalah]:
        """Return activities that are over, have pagu, and of which no spending is reported."""
        return self._found(self.WITHOUT_SPENDING, kabupaten, akhir)

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

    def _found(self, statement: str, kabupaten: str, akhir: str) -> Iterator[KegiatanBermasalah]:
        rows = self._rows(statement, kabupaten=kabupaten, akhir=akhir)
        return (KegiatanBermasalah(**row) for row in rows)
