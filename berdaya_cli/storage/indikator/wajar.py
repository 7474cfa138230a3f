"""The figures of kegiatan that are looked at a second time, read in a few passes."""

import json
from collections.abc import Iterable, Sequence

from berdaya_cli.domain.indikator.perlu_dicek import AngkaKegiatan, Kejadian
from berdaya_cli.domain.kegiatan.peserta import GROUPS
from berdaya_cli.storage.kegiatan.sql import MULAI, PLACE, SELESAI, STATUS, pagu_holds
from berdaya_cli.storage.table import Table

_ALL = "k.kabupaten = :kabupaten"
_SOME = f"k.id IN (SELECT value FROM json_each(:nomor)) AND {_ALL}"
_PEOPLE = ", ".join(f"p.{name}" for name in GROUPS)


class KegiatanWajar(Table):
    """Reads what money, work and people each kegiatan has, as of a day."""

    KEGIATAN = f"""
        SELECT k.id, k.uid, k.nama, k.fokus, k.pelaksana,
               (SELECT group_concat(DISTINCT l.kecamatan) FROM kegiatan_lokasi AS l
                 WHERE l.kegiatan = k.id) AS kecamatan,
               {MULAI} AS mulai, ifnull({SELESAI} < :akhir, 0) AS lewat, {STATUS} AS status,
               (SELECT sum(jumlah) FROM realisasi
                 WHERE kegiatan = k.id AND tanggal <= :akhir) AS realisasi,
               (SELECT sum(a.jumlah) FROM anggaran AS a
                 WHERE a.kegiatan = k.id AND {pagu_holds(":akhir")}) AS pagu,
               (SELECT fisik_persen FROM perkembangan
                 WHERE kegiatan = k.id AND tanggal <= :akhir AND fisik_persen IS NOT NULL
                 ORDER BY tanggal DESC, dicatat DESC, uid DESC LIMIT 1) AS fisik,
               k.penerima_manfaat
          FROM kegiatan AS k
         WHERE {{of}} AND {MULAI} <= :akhir
         ORDER BY k.id
    """
    KEJADIAN = f"""
        SELECT p.kegiatan, p.tanggal, p.desa, {PLACE} AS kecamatan, {_PEOPLE}
          FROM kegiatan AS k
         CROSS JOIN pelaksanaan AS p ON p.kegiatan = k.id AND p.tanggal <= :akhir
         WHERE {{of}}
         ORDER BY p.kegiatan, p.tanggal, p.dicatat, p.uid
    """
    BELANJA = """
        SELECT r.kegiatan, r.tanggal, r.jumlah
          FROM kegiatan AS k
         CROSS JOIN realisasi AS r ON r.kegiatan = k.id AND r.tanggal <= :akhir
         WHERE {of}
         ORDER BY r.kegiatan, r.tanggal, r.dicatat, r.uid
    """

    def figures(
        self, kabupaten: str, hari: str, nomor: Sequence[int] | None = None
    ) -> tuple[AngkaKegiatan, ...]:
        """Return the figures of a regency's kegiatan, or of some, as of a day."""
        wanted = None if nomor is None else json.dumps(nomor)
        values = {"kabupaten": kabupaten, "akhir": hari, "nomor": wanted}
        of = _ALL if nomor is None else _SOME
        living = self.population(kabupaten)
        held: dict[int, list[Kejadian]] = {}
        rows = self._conn.execute(self.KEJADIAN.format(of=of), values)
        for kegiatan, day, desa, kecamatan, *people in rows:
            there = living.get(desa) or living.get(kecamatan)
            known = _nearest(there, int(day[:4])) if there else None
            held.setdefault(kegiatan, []).append(Kejadian(day, tuple(people), known))
        paid: dict[int, list[tuple[str, int]]] = {}
        for kegiatan, day, amount in self._conn.execute(self.BELANJA.format(of=of), values):
            paid.setdefault(kegiatan, []).append((day, amount))
        return tuple(
            AngkaKegiatan(
                **row
                | {
                    "kecamatan": tuple(filter(None, (row["kecamatan"] or "").split(","))),
                    "lewat": bool(row["lewat"]),
                },
                kejadian=tuple(held.get(row["id"], ())),
                belanja=tuple(paid.get(row["id"], ())),
            )
            for row in self._rows(self.KEGIATAN.format(of=of), **values)
        )

    POPULATION = """
        SELECT wilayah, tahun, jumlah FROM penduduk WHERE kabupaten = :kabupaten
         ORDER BY wilayah, tahun
    """

    def population(self, kabupaten: str) -> dict[str, list[tuple[int, int]]]:
        """Return how many people live in each place of a regency, year by year."""
        found: dict[str, list[tuple[int, int]]] = {}
        for place, year, count in self._conn.execute(self.POPULATION, {"kabupaten": kabupaten}):
            found.setdefault(place, []).append((year, count))
        return found

    PEOPLE_LIKE = """
        SELECT p.jumlah
          FROM kegiatan AS k
         CROSS JOIN pelaksanaan AS p ON p.kegiatan = k.id AND p.tanggal <= :akhir
         WHERE k.kabupaten = :kabupaten AND k.fokus = :fokus AND k.tanggal_mulai >= :sejak
           AND p.jumlah > 0
    """

    def people_like(self, kabupaten: str, fokus: str, sejak: str, hari: str) -> Iterable[int]:
        """Return how many came each time to the kegiatan of a fokus that began since a day."""
        values = {"kabupaten": kabupaten, "fokus": fokus, "sejak": sejak, "akhir": hari}
        return (count for (count,) in self._conn.execute(self.PEOPLE_LIKE, values))

    TOUCHED = """
        SELECT DISTINCT CASE tabel WHEN 'kegiatan' THEN json_extract(kunci, '$[0]')
                        ELSE json_extract(sesudah, '$.kegiatan') END AS kegiatan
          FROM riwayat
         WHERE id > (SELECT ifnull(max(riwayat_sampai), 0) FROM operasi)
           AND operasi = :operasi AND sesudah IS NOT NULL
           AND tabel IN ('kegiatan', 'pelaksanaan', 'perkembangan', 'anggaran', 'realisasi')
    """

    def touched(self, operasi: int) -> tuple[int, ...]:
        """Return the numbers of kegiatan whose figures the open operation wrote."""
        rows = self._rows(self.TOUCHED, operasi=operasi)
        return tuple(sorted(row["kegiatan"] for row in rows))

    MEASURED = """
        SELECT DISTINCT json_extract(kunci, '$[0]') AS nomor FROM riwayat
         WHERE id > (SELECT ifnull(max(riwayat_sampai), 0) FROM operasi)
           AND operasi = :operasi AND sesudah IS NOT NULL AND tabel = 'pengukuran'
    """

    def measured(self, operasi: int) -> frozenset[int]:
        """Return the numbers of the measurements that the open operation wrote."""
        return frozenset(row["nomor"] for row in self._rows(self.MEASURED, operasi=operasi))

    HOMES = """
        SELECT DISTINCT kabupaten FROM kegiatan WHERE id IN (SELECT value FROM json_each(:nomor))
    """

    def homes(self, nomor: Sequence[int]) -> tuple[str, ...]:
        """Return the regencies of some kegiatan."""
        return tuple(row["kabupaten"] for row in self._rows(self.HOMES, nomor=json.dumps(nomor)))


def _nearest(years: Sequence[tuple[int, int]], year: int) -> int:
    """Return the count of a year, else of the last one before it, else of the first."""
    before = [count for known, count in years if known <= year]
    return before[-1] if before else years[0][1]
