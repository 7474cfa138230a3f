"""What the record says of kegiatan on a day, value by value, as forms say it."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from berdaya_cli.domain.excel.banding import shares_changed
from berdaya_cli.domain.excel.baris_masuk import (
    DESCRIBING,
    MONEY,
    PEOPLE,
    PROGRESS,
    Nama,
    Nilai,
    NilaiDana,
    read_isi,
)
from berdaya_cli.domain.tabel import Value
from berdaya_cli.storage.kegiatan.sql import LATEST_FIRST, pagu_holds
from berdaya_cli.storage.table import Table


@dataclass(frozen=True, slots=True)
class Keadaan:
    """A kegiatan as it stands, and what a row of a form last said of it, where that is known."""

    id: int
    uid: str
    nama: str
    tahun: int
    isi: Nilai
    dasar: Nilai | None
    terakhir: str | None
    """The same as it is kept, to be compared as a whole."""
    dikirim: str | None
    """What the form was sent with, as it is kept; None where its row was a blank one."""
    lain: frozenset[Nama]
    """What forms of other offices have reported since this one went out, or ever where it did not
    go out with the kegiatan."""
    nanti: frozenset[str]
    """What has rows that are dated later: ``realisasi``, ``pelaksanaan``."""
    bukti: int
    """How many pieces of evidence are known."""
    tempat: str
    """People up to the day by kecamatan, as ``dump_peserta_tempat`` writes them."""


_YEAR = """
    max(CAST(substr(k.tanggal_mulai, 1, 4) AS INTEGER),
        min(CAST(substr(:hari, 1, 4) AS INTEGER),
            CAST(substr(ifnull(k.tanggal_selesai, '9999'), 1, 4) AS INTEGER)))
"""
"""The budget year that a form of a day is about: that of the day, within the kegiatan's own."""
_SUM = """
    (SELECT sum(p.{name}) FROM pelaksanaan AS p
      WHERE p.kegiatan = k.id AND p.tanggal <= :hari) AS {name}
"""

_OTHERS = """
    iif(:formulir = '', '[]',
        (SELECT json_group_array(
                    json_array((SELECT isi FROM isian WHERE id = awal),
                               (SELECT isi FROM isian WHERE id = akhir)))
           FROM (SELECT i.formulir,
                        min(i.id) FILTER (WHERE i.impor IS NULL) AS awal,
                        max(i.id) FILTER (WHERE i.impor IS NOT NULL) AS akhir
                   FROM isian AS i
                   JOIN formulir AS f ON f.uid = i.formulir
                  WHERE i.kegiatan = k.uid AND i.formulir <> :formulir
                    AND (f.kecamatan, f.pelaksana, f.fokus)
                        IS NOT (SELECT kecamatan, pelaksana, fokus
                                  FROM formulir WHERE uid = :formulir)
                  GROUP BY i.formulir)
          WHERE akhir > ifnull((SELECT min(id) FROM isian
                                 WHERE kegiatan = k.uid AND formulir = :formulir), 0)))
"""


class KegiatanState(Table):
    """Reads kegiatan with the sums and the latest of their dated rows."""

    OF = f"""
        SELECT k.id, k.uid, {_YEAR} AS tahun, k.nama, k.fokus, k.pelaksana, k.jenis, k.program,
               iif(j.id IS NULL, k.tanggal_mulai, j.mulai) AS tanggal_mulai,
               iif(j.id IS NULL, k.tanggal_selesai, j.selesai) AS tanggal_selesai,
               k.uraian, k.sub_kegiatan, k.penerima_manfaat,
               -- places and partners: codes in a fixed order, so that equal sets are equal texts
               ifnull((SELECT group_concat(kode, ';')
                         FROM (SELECT ifnull(desa, kecamatan) AS kode FROM kegiatan_lokasi
                                WHERE kegiatan = k.id ORDER BY 1)), '') AS lokasi,
               ifnull((SELECT group_concat(lembaga, ';')
                         FROM (SELECT lembaga FROM kegiatan_mitra
                                WHERE kegiatan = k.id ORDER BY 1)), '') AS mitra,
               t.status, t.fisik_persen, t.hasil, t.kendala, t.tindak_lanjut,
               -- people: sums up to the day, which only grow
               {", ".join(_SUM.format(name=name) for name in PEOPLE)},
               -- money of the budget year, by its source
               (SELECT json_group_object(a.sumber_dana, a.jumlah)
                  FROM anggaran AS a
                 WHERE a.kegiatan = k.id AND a.tahun = {_YEAR}
                   AND {pagu_holds(":hari")}) AS pagu,
               (SELECT json_group_object(sumber_dana, jumlah)
                  FROM (SELECT sumber_dana, sum(jumlah) AS jumlah FROM realisasi
                         WHERE kegiatan = k.id AND tanggal <= :hari
                           AND CAST(substr(tanggal, 1, 4) AS INTEGER) = {_YEAR}
                         GROUP BY sumber_dana)) AS realisasi,
               -- sums that have rows after the day: no dated row before them may change them
               iif(EXISTS (SELECT 1 FROM realisasi WHERE kegiatan = k.id AND tanggal > :hari),
                   'realisasi ', '')
               || iif(EXISTS (SELECT 1 FROM pelaksanaan
                               WHERE kegiatan = k.id AND tanggal > :hari), 'pelaksanaan', '')
               AS nanti,
               (SELECT count(*) FROM bukti WHERE kegiatan = k.id) AS bukti,
               (SELECT json_group_array(json_array(kecamatan, jumlah, laki_laki, perempuan))
                  FROM (SELECT kecamatan, sum(jumlah) AS jumlah, sum(laki_laki) AS laki_laki,
                               sum(perempuan) AS perempuan
                          FROM pelaksanaan
                         WHERE kegiatan = k.id AND tanggal <= :hari AND jumlah IS NOT NULL
                         GROUP BY kecamatan
                         ORDER BY kecamatan)) AS tempat,
               -- what was sent or received last
               (SELECT isi FROM isian
                 WHERE kegiatan = k.uid AND formulir = :formulir AND impor IS NULL
                 ORDER BY id LIMIT 1) AS dikirim,
               (SELECT isi FROM isian
                 WHERE kegiatan = k.uid AND formulir = :formulir
                 ORDER BY id DESC
                 LIMIT 1) AS dasar,
               -- what forms of other places said since, each beside what it was sent with
               {_OTHERS} AS lain
          FROM kegiatan AS k
          LEFT JOIN perkembangan AS t
            ON t.id = (SELECT id FROM perkembangan
                        WHERE kegiatan = k.id AND tanggal <= :hari
                        {LATEST_FIRST}
                        LIMIT 1)
          LEFT JOIN jadwal AS j
            ON j.id = (SELECT id FROM jadwal
                        WHERE kegiatan = k.id AND tanggal <= :hari
                        {LATEST_FIRST}
                        LIMIT 1)
         WHERE k.id IN (SELECT value FROM json_each(:id))
         ORDER BY k.id
    """

    def of(self, numbers: Iterable[int], *, hari: str, formulir: str = "") -> Iterator[Keadaan]:
        """Return kegiatan as they stand on a day, in the order of their numbers."""
        rows = self._rows(self.OF, id=json.dumps(list(numbers)), hari=hari, formulir=formulir)
        return map(_keadaan, rows)


def _keadaan(row: dict[str, Any]) -> Keadaan:
    isi: dict[Nama, Value] = {name: row[name] for name in (*DESCRIBING, *PROGRESS, *PEOPLE)}
    for what in MONEY:
        isi |= {NilaiDana(what, source): n for source, n in json.loads(row[what]).items()}
    dasar = read_isi(row["dasar"], row["tahun"]) if row["dasar"] else None
    lain = (
        shares_changed(read_isi(sent or "{}", row["tahun"]), read_isi(said, row["tahun"]))
        for sent, said in json.loads(row["lain"])
    )
    return Keadaan(
        id=row["id"],
        uid=row["uid"],
        nama=row["nama"],
        tahun=row["tahun"],
        isi=isi,
        dasar=dasar,
        terakhir=row["dasar"],
        dikirim=row["dikirim"],
        lain=frozenset[Nama]().union(*lain),
        nanti=frozenset(row["nanti"].split()),
        bukti=row["bukti"],
        tempat=row["tempat"],
    )
