"""The activities of a report, with the dated rows that its figures come from."""

import json
from collections.abc import Callable, Iterable, Sequence
from typing import ClassVar, TypeVar

from berdaya_cli.domain.kegiatan.jadwal import Jadwal, known_on
from berdaya_cli.domain.kegiatan.status import CLOSED
from berdaya_cli.domain.report.kegiatan import (
    AnggaranTercatat,
    BuktiTercatat,
    KegiatanLaporan,
    KegiatanSingkat,
    PelaksanaanTercatat,
    PerkembanganTercatat,
    RealisasiTercatat,
    TempatLaporan,
)
from berdaya_cli.storage.kegiatan.jadwal import plan_from
from berdaya_cli.storage.kegiatan.sql import CONCERNS_PERIOD, LATE, MULAI, PLACES, SELESAI, STATUS
from berdaya_cli.storage.table import Table

T = TypeVar("T")

_CLOSED = str(CLOSED)
_IN = "IN (SELECT value FROM json_each(:nomor))"
_UP_TO = f"""
         WHERE kegiatan {_IN} AND tanggal <= :akhir
         ORDER BY kegiatan, tanggal, dicatat, uid
"""
_IN_SHORT = f"""
        SELECT k.id, k.nama, k.fokus, f.nama AS nama_fokus,
               ifnull(p.singkatan, p.nama) AS nama_pelaksana,
               {PLACES} AS tempat,
               {MULAI} AS mulai, {SELESAI} AS selesai
          FROM kegiatan AS k
          JOIN fokus AS f ON f.kabupaten = k.kabupaten AND f.kode = k.fokus
          JOIN lembaga AS p ON p.kabupaten = k.kabupaten AND p.kode = k.pelaksana
"""


class KegiatanReport(Table):
    """Reads activities and the dated rows that belong to them, up to the end of a period."""

    SCOPES: ClassVar[dict[str, str]] = {
        "kabupaten": "k.kabupaten = :kabupaten",
        "kecamatan": """
               k.id IN (SELECT kegiatan FROM kegiatan_lokasi WHERE kecamatan = :kode
                         UNION
                        SELECT id FROM kegiatan
                         WHERE kabupaten = :kabupaten AND seluruh_kabupaten = 1)""",
        "opd": "k.kabupaten = :kabupaten AND k.pelaksana = :kode",
        "mitra": """
               k.id IN (SELECT kegiatan FROM kegiatan_mitra
                         WHERE kabupaten = :kabupaten AND lembaga = :kode)""",
        "fokus": "k.kabupaten = :kabupaten AND k.fokus = :kode",
    }
    NUMBERS = f"""
        SELECT k.id FROM kegiatan AS k
         WHERE {{scope}} AND ({CONCERNS_PERIOD}
               OR EXISTS (SELECT 1 FROM jadwal_hari
                           WHERE kegiatan = k.id AND hari_mulai <= :akhir
                             AND (hari_selesai >= :mulai OR selesai IS NULL)))
    """

    def numbers(
        self, scope: str, kode: str, kabupaten: str, mulai: str, akhir: str
    ) -> tuple[int, ...]:
        """Return the numbers of what the figures of these days hold of a scope (a key of SCOPES).

        What concerns a period concerns every longer one, but for a plan that was moved since: the
        periods within these days are then a matter of ``KegiatanLaporan.menyangkut``. Of rows
        after the last day it knows none.
        """
        statement = self.NUMBERS.format(scope=self.SCOPES[scope])
        rows = self._rows(statement, kode=kode, kabupaten=kabupaten, mulai=mulai, akhir=akhir)
        return tuple(row["id"] for row in rows)

    LATE = f"""
        {_IN_SHORT}
         WHERE {{scope}} AND {LATE}
         ORDER BY k.id
    """

    def late(
        self, scope: str, kode: str, kabupaten: str, akhir: str
    ) -> tuple[KegiatanSingkat, ...]:
        """Return the kegiatan of a scope that are past their schedule on a day, of any year."""
        statement = self.LATE.format(scope=self.SCOPES[scope])
        rows = self._rows(statement, kode=kode, kabupaten=kabupaten, akhir=akhir)
        return tuple(KegiatanSingkat(**row) for row in rows)

    DUE = f"""
        {_IN_SHORT}
         WHERE {{scope}} AND ifnull({STATUS}, '') NOT IN {_CLOSED}
           AND ({MULAI} BETWEEN :mulai AND :sampai OR {SELESAI} BETWEEN :mulai AND :sampai)
         ORDER BY mulai, k.id
    """

    def due(
        self, scope: str, kode: str, kabupaten: str, hari: str, days: tuple[str, str]
    ) -> tuple[KegiatanSingkat, ...]:
        """Return the open kegiatan of a scope that begin or end within some days.

        They are those that are open on a day (``hari``), as they were planned by then.
        """
        mulai, sampai = days
        values = {"kode": kode, "kabupaten": kabupaten, "akhir": hari}
        statement = self.DUE.format(scope=self.SCOPES[scope])
        rows = self._rows(statement, **values, mulai=mulai, sampai=sampai)
        return tuple(KegiatanSingkat(**row) for row in rows)

    KEGIATAN = f"""
        SELECT k.id, k.nama, k.uraian, k.fokus, f.nama AS nama_fokus, k.jenis, k.program,
               k.tanggal_mulai, k.tanggal_selesai, k.seluruh_kabupaten, k.penerima_manfaat,
               k.pelaksana, ifnull(p.singkatan, p.nama) AS nama_pelaksana,
               f.terlindung = 'ya' AS terlindung
          FROM kegiatan AS k
          JOIN fokus AS f ON f.kabupaten = k.kabupaten AND f.kode = k.fokus
          JOIN lembaga AS p ON p.kabupaten = k.kabupaten AND p.kode = k.pelaksana
         WHERE k.id {_IN}
         ORDER BY f.urutan, f.kode
    """

    def kegiatan(self, nomor: Iterable[int], akhir: str) -> tuple[KegiatanLaporan, ...]:
        """Return activities with their dated rows up to a day, in the order of a report."""
        wanted = json.dumps(sorted(nomor))
        mitra, lokasi = self.mitra(wanted), self.lokasi(wanted)
        pelaksanaan = self.pelaksanaan(wanted, akhir)
        perkembangan = self.perkembangan(wanted, akhir)
        anggaran, realisasi = self.anggaran(wanted, akhir), self.realisasi(wanted, akhir)
        bukti, jadwal = self.bukti(wanted), self.jadwal(wanted, akhir)
        found = [
            KegiatanLaporan(
                **row
                | {name: bool(row[name]) for name in ("seluruh_kabupaten", "terlindung")}
                | _time(jadwal.get(row["id"], ())),
                mitra=tuple(mitra.get(row["id"], ())),
                lokasi=tuple(lokasi.get(row["id"], ())),
                pelaksanaan=tuple(pelaksanaan.get(row["id"], ())),
                perkembangan=tuple(perkembangan.get(row["id"], ())),
                anggaran=tuple(anggaran.get(row["id"], ())),
                realisasi=tuple(realisasi.get(row["id"], ())),
                bukti=tuple(bukti.get(row["id"], ())),
            )
            for row in self._rows(self.KEGIATAN, nomor=wanted)
        ]
        rank = {kode: number for number, kode in enumerate(dict.fromkeys(k.fokus for k in found))}
        return tuple(sorted(found, key=lambda k: (rank[k.fokus], k.tanggal_mulai, k.id)))

    MITRA = f"""
        SELECT km.kegiatan, ifnull(m.singkatan, m.nama) AS nama
          FROM kegiatan_mitra AS km
          JOIN lembaga AS m ON m.kabupaten = km.kabupaten AND m.kode = km.lembaga
         WHERE km.kegiatan {_IN}
         ORDER BY km.kegiatan, m.nama
    """

    def mitra(self, nomor: str) -> dict[int, list[str]]:
        """Return who takes part."""
        rows = self._conn.execute(self.MITRA, {"nomor": nomor})
        return _grouped((kegiatan, nama) for kegiatan, nama in rows)

    LOKASI = f"""
        SELECT l.kegiatan, l.kecamatan, k.nama, d.nama AS desa, d.kode AS kode_desa
          FROM kegiatan_lokasi AS l
          JOIN kecamatan AS k ON k.kode = l.kecamatan
          LEFT JOIN desa AS d ON d.kode = l.desa
         WHERE l.kegiatan {_IN}
         ORDER BY l.kegiatan, l.kecamatan, d.nama
    """

    def lokasi(self, nomor: str) -> dict[int, list[TempatLaporan]]:
        """Return where they take place."""
        rows = self._conn.execute(self.LOKASI, {"nomor": nomor})
        return _grouped((kegiatan, TempatLaporan(*place)) for kegiatan, *place in rows)

    PELAKSANAAN = f"""
        SELECT kegiatan, id, tanggal, kecamatan, desa, jumlah, laki_laki, perempuan,
               disabilitas, lansia, anak, pemuda
          FROM pelaksanaan {_UP_TO}
    """

    def pelaksanaan(self, nomor: str, akhir: str) -> dict[int, list[PelaksanaanTercatat]]:
        """Return their occurrences."""
        return self._dated(self.PELAKSANAAN, PelaksanaanTercatat, nomor, akhir)

    PERKEMBANGAN = f"""
        SELECT kegiatan, id, tanggal, status, fisik_persen, hasil, kendala, tindak_lanjut
          FROM perkembangan {_UP_TO}
    """

    def perkembangan(self, nomor: str, akhir: str) -> dict[int, list[PerkembanganTercatat]]:
        """Return how far they were."""
        return self._dated(self.PERKEMBANGAN, PerkembanganTercatat, nomor, akhir)

    ANGGARAN = f"""
        SELECT a.kegiatan, a.id, a.tanggal, s.nama AS sumber_dana, a.tahun, a.jumlah
          FROM anggaran AS a
          JOIN sumber_dana AS s ON s.kabupaten = a.kabupaten AND s.kode = a.sumber_dana
         WHERE a.kegiatan {_IN} AND a.tanggal <= :akhir
         ORDER BY a.kegiatan, a.tanggal, a.dicatat, a.uid
    """

    def anggaran(self, nomor: str, akhir: str) -> dict[int, list[AnggaranTercatat]]:
        """Return what they may spend."""
        return self._dated(self.ANGGARAN, AnggaranTercatat, nomor, akhir)

    REALISASI = f"""
        SELECT r.kegiatan, r.id, r.tanggal, s.nama AS sumber_dana, r.jumlah, r.nomor_bukti
          FROM realisasi AS r
          JOIN sumber_dana AS s ON s.kabupaten = r.kabupaten AND s.kode = r.sumber_dana
         WHERE r.kegiatan {_IN} AND r.tanggal <= :akhir
         ORDER BY r.kegiatan, r.tanggal, r.dicatat, r.uid
    """

    def realisasi(self, nomor: str, akhir: str) -> dict[int, list[RealisasiTercatat]]:
        """Return what was spent."""
        return self._dated(self.REALISASI, RealisasiTercatat, nomor, akhir)

    BUKTI = f"""
        SELECT kegiatan, id, tanggal, jenis FROM bukti
         WHERE kegiatan {_IN}
         ORDER BY kegiatan, tanggal, dicatat, uid
    """

    def bukti(self, nomor: str) -> dict[int, list[BuktiTercatat]]:
        """Return what shows that they took place, whenever it came: it proves what was."""
        rows = self._conn.execute(self.BUKTI, {"nomor": nomor})
        return _grouped((kegiatan, BuktiTercatat(*row)) for kegiatan, *row in rows)

    JADWAL = f"""
        SELECT kegiatan, tanggal, mulai, selesai, alasan, belum_ditentukan
          FROM jadwal
         WHERE kegiatan {_IN}
         ORDER BY kegiatan, tanggal, dicatat, uid
    """

    def jadwal(self, nomor: str, akhir: str) -> dict[int, Sequence[Jadwal]]:
        """Return when they were planned up to a day, the first plan first; that one in any case."""
        plans = _grouped(
            (row.pop("kegiatan"), plan_from(row)) for row in self._rows(self.JADWAL, nomor=nomor)
        )
        return {kegiatan: known_on(rows, akhir) for kegiatan, rows in plans.items()}

    def _dated(
        self, statement: str, kind: Callable[..., T], nomor: str, akhir: str
    ) -> dict[int, list[T]]:
        rows = self._conn.execute(statement, {"nomor": nomor, "akhir": akhir})
        return _grouped((kegiatan, kind(*row)) for kegiatan, *row in rows)

    LATEST_YEAR = """
        SELECT substr(k.tanggal_mulai, 1, 4) AS tahun, count(*) AS jumlah
          FROM kegiatan AS k
         WHERE {scope}
         GROUP BY 1
         ORDER BY 1 DESC
         LIMIT 1
    """

    def latest_year(self, scope: str, kode: str, kabupaten: str) -> tuple[str, int] | None:
        """Return the last year in which activities of a scope start, and how many do."""
        statement = self.LATEST_YEAR.format(scope=self.SCOPES[scope])
        row = self._row(statement, kode=kode, kabupaten=kabupaten)
        return (row["tahun"], row["jumlah"]) if row else None

    YEARS = """
        SELECT DISTINCT substr(tanggal_mulai, 1, 4) AS tahun FROM kegiatan
         WHERE kabupaten = :kabupaten
         ORDER BY tahun
    """

    def years(self, kabupaten: str) -> tuple[int, ...]:
        """Return the years in which kegiatan of a regency start."""
        return tuple(int(row["tahun"]) for row in self._rows(self.YEARS, kabupaten=kabupaten))


def _time(plans: Sequence[Jadwal]) -> dict[str, object]:
    """Return the first and last day of the plan that holds, and the plans where they say more."""
    if not plans:
        return {}
    days: dict[str, object] = {
        "tanggal_mulai": plans[-1].hari_mulai,
        "tanggal_selesai": plans[-1].hari_selesai,
    }
    plain = len(plans) == 1 and not plans[0].kira_kira
    return days if plain else days | {"jadwal": tuple(plans)}


def _grouped(rows: Iterable[tuple[int, T]]) -> dict[int, list[T]]:
    grouped: dict[int, list[T]] = {}
    for kegiatan, row in rows:
        grouped.setdefault(kegiatan, []).append(row)
    return grouped
