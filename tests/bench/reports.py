"""Jobs of what is made of the record: a report among many kegiatan, recaps, documents."""

import subprocess
import sys
from collections.abc import Iterator

from tests.bench.data import ONE, YEAR
from tests.bench.place import BERDAYA, SQLITE3, Place
from tests.bench.timing import Command, Job, Peer

GROUPS = ("report", "recap", "document")
AMONG_MANY, OF_RECAP, OF_DOCUMENT = 1.2, 2.0, 1.5
"""The marks: at most so many times the seconds of the same among few, of bare SQL, of a library."""
BARE_RECAP = f"""
WITH dalam AS (
  SELECT id, kabupaten FROM kegiatan
   WHERE (tanggal_mulai <= '{YEAR}-12-31' AND tanggal_selesai >= '{YEAR}-01-01')
      OR id IN (SELECT kegiatan FROM realisasi WHERE tanggal BETWEEN '{YEAR}-01-01' AND '{YEAR}-12-31')
      OR id IN (SELECT kegiatan FROM pelaksanaan WHERE tanggal BETWEEN '{YEAR}-01-01' AND '{YEAR}-12-31')
),
keadaan AS (
  SELECT kegiatan, status, max(tanggal) FROM perkembangan
   WHERE tanggal <= '{YEAR}-12-31' GROUP BY kegiatan
),
orang AS (
  SELECT kegiatan, count(*) AS kali, sum(jumlah) AS jumlah, sum(laki_laki) AS l, sum(perempuan) AS p
    FROM pelaksanaan WHERE tanggal BETWEEN '{YEAR}-01-01' AND '{YEAR}-12-31' GROUP BY kegiatan
),
dana AS (SELECT kegiatan, sum(jumlah) AS pagu FROM anggaran WHERE tahun = {YEAR} GROUP BY kegiatan),
belanja AS (
  SELECT kegiatan, sum(jumlah) AS realisasi FROM realisasi
   WHERE tanggal BETWEEN '{YEAR}-01-01' AND '{YEAR}-12-31' GROUP BY kegiatan
)
SELECT c.kabupaten, c.kode, c.nama, count(*), sum(status = 'selesai'), sum(kali), sum(jumlah), sum(l),
       sum(p), sum(pagu), sum(realisasi)
  FROM dalam AS k
  JOIN kegiatan_lokasi AS t ON t.kegiatan = k.id
  JOIN kecamatan AS c ON c.kode = t.kecamatan
  LEFT JOIN keadaan AS s ON s.kegiatan = k.id
  LEFT JOIN orang AS o ON o.kegiatan = k.id
  LEFT JOIN dana AS d ON d.kegiatan = k.id
  LEFT JOIN belanja AS b ON b.kegiatan = k.id
 WHERE {{where}}
 GROUP BY c.kode
 ORDER BY c.kode
"""
"""What somebody at home in SQL asks for the same figures, but for the rules that no row of the data
needs: revised pagu, kegiatan without an end or a place, occurrences without one."""


def jobs(place: Place) -> Iterator[Job]:
    """Give the jobs."""
    few = max(place.rows // 1000, 1)
    for many in (place.rows // 10, place.rows):
        yield Job(
            group="report",
            name=f"a kecamatan of 250 kegiatan among {many:,}",
            ours=_report(place, many),
            peers=(Peer(command=_report(place, few), mark=AMONG_MANY),),
        )
    for name, words, where in (
        ("a regency", ("--kabupaten", "33.01"), "k.kabupaten = '33.01'"),
        ("the province, 576 kecamatan", (), "1"),
    ):
        yield _recap(place, name, words, where)
    for form, count in (("pdf", 500), ("xlsx", 10_000)):
        yield _document(place, form, min(count, place.rows))


def _report(place: Place, kegiatan: int) -> Command:
    db = place.province(kegiatan)
    words = (BERDAYA, "report", "--kecamatan", ONE, "--periode", YEAR, "--db", db)
    return Command(name=f"the same among {kegiatan:,}", words=words)


def _recap(place: Place, name: str, words: tuple[str, ...], where: str) -> Job:
    db = place.province(place.rows)
    return Job(
        group="recap",
        name=f"{name}, {place.rows:,} kegiatan in the file",
        ours=Command(
            name="berdaya recap", words=(BERDAYA, "recap", "--periode", YEAR, *words, "--db", db)
        ),
        peers=(
            Peer(
                command=Command(
                    name="bare SQL in sqlite3",
                    words=(SQLITE3, "-tabs", db, BARE_RECAP.format(where=where)),
                ),
                mark=OF_RECAP,
            ),
        ),
        quick=False,
    )


def _document(place: Place, form: str, count: int) -> Job:
    path = place.folder / f"laporan-{form}"
    library = {"pdf": "typst", "xlsx": "XlsxWriter"}[form]

    def making(which: str, *more: str) -> tuple[str, ...]:
        return (sys.executable, "-m", "tests.bench.documents", which, str(path), *more)

    subprocess.run(making("gather", str(count)), check=True)
    return Job(
        group="document",
        name=f"{form.upper()} of {count:,} kegiatan, once gathered",
        ours=Command(name="berdaya", words=making(form)),
        peers=(
            Peer(
                command=Command(name=f"bare {library}", words=making(f"plain-{form}")),
                mark=OF_DOCUMENT,
            ),
        ),
        quick=False,
    )
