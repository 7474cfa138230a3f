"""The dashboard of a whole regency, measured in a real browser: ``python -m tests.bench.dasbor``.

18 kecamatan, all of them pilots, and 800 kegiatan of two years with places, people and money. Prints its
bytes, how long it takes to be made, to be seen first, and to answer each of many choices.
"""

import shutil
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

from berdaya_cli.domain.kegiatan.anggaran import Anggaran
from berdaya_cli.domain.kegiatan.kegiatan import Kegiatan
from berdaya_cli.domain.kegiatan.pelaksanaan import Pelaksanaan
from berdaya_cli.domain.kegiatan.perkembangan import Perkembangan
from berdaya_cli.domain.kegiatan.peserta import Peserta
from berdaya_cli.domain.kegiatan.realisasi import Realisasi
from berdaya_cli.domain.kegiatan.utuh import KegiatanUtuh
from berdaya_cli.domain.reference.desa import Lokasi
from berdaya_cli.reports.documents import render_dasbor
from berdaya_cli.services.kegiatan.record import add_whole
from berdaya_cli.services.report.dasbor import gather_dasbor
from berdaya_cli.services.report.scope import PermintaanLaporan, find_cakupan
from berdaya_cli.services.seed.seed import bring_in, read_seed
from berdaya_cli.storage.files import data_path
from berdaya_cli.storage.opening import create_store
from tests.conftest import OPERASI, uids

TODAY = "2026-12-31"
FOKUS = ("rppa", "disabilitas", "lansia", "zilenial", "sport-center")
STATUS = ("selesai", "selesai", "selesai", "berjalan", "ditunda")
NAMES = (
    "Pelatihan pengasuhan dan pendampingan keluarga penyintas",
    "Senam inklusif dan pemeriksaan kesehatan berkala",
    "Posyandu lansia dengan pemberian makanan tambahan",
    "Kelas konten digital dan pemasaran produk desa",
    "Perbaikan lapangan dan pembinaan atlet muda",
)
PILOT = """
    INSERT INTO pilot (kecamatan, berlaku_mulai, alasan, kabupaten, sumber, uid)
    SELECT kode, '2025-01', 'uji', kabupaten, sumber, 'pilot-' || kode FROM kecamatan
     WHERE kode NOT IN (SELECT kecamatan FROM pilot)
"""


def fill(store, count):
    """Make every kecamatan a pilot, and record so many kegiatan."""
    store.conn.execute(PILOT)
    rows = store.conn.execute("SELECT kecamatan, min(kode) FROM desa GROUP BY 1 ORDER BY 1")
    places = [Lokasi(*row) for row in rows.fetchall()]
    for number in range(count):
        add_whole(store, _kegiatan(number, places))


def _kegiatan(number, places):
    year, month = 2025 + number % 2, number // 2 % 12 + 1
    day = f"{year}-{month:02}-{number % 27 + 1:02}"
    here = places[number % len(places)]
    also = (Lokasi(places[(number + 7) % len(places)].kecamatan),) if number % 10 == 0 else ()
    people = Peserta(laki_laki=7 + number % 20, perempuan=9 + number % 31, lansia=number % 8)
    pagu = 5_000_000 + 137_000 * (number % 91)
    return KegiatanUtuh(
        kegiatan=Kegiatan(
            kabupaten="33.03", nama=f"{NAMES[number % 5]} tahap {number}", fokus=FOKUS[number % 5],
            pelaksana="dinsos" if number % 5 < 3 else "dinporapar", jenis="baru", tanggal_mulai=day,
            tanggal_selesai=day, lokasi=(here, *also),
        ),
        pelaksanaan=(Pelaksanaan(tanggal=day, peserta=people, lokasi=here),),
        perkembangan=(Perkembangan(tanggal=day, status=STATUS[number % 5]),),
        anggaran=(Anggaran(tanggal=f"{year}-01-02", sumber_dana="apbd-kabupaten", tahun=year, tahap="murni", jumlah=pagu),),
        realisasi=(Realisasi(tanggal=day, sumber_dana="apbd-kabupaten", jumlah=pagu * 9 // 10),),
    )  # fmt: skip


def made(store):
    """Make the page of what is recorded."""
    cakupan = find_cakupan(store, PermintaanLaporan(), today=TODAY)
    return render_dasbor(gather_dasbor(store, cakupan, asked=False, today=TODAY))


ANSWERED = """async (changes) => {
  const begun = performance.now();
  const done = new Promise((hear) => addEventListener("hashchange", () => {
    document.body.offsetHeight;
    hear(performance.now() - begun);
  }, { once: true }));
  look(changes);
  return await done;
}"""
PAINTED = "performance.getEntriesByName('first-contentful-paint')[0].startTime"


def measure(path):
    """Return how long the page takes to be seen, and to answer every choice, in milliseconds."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        painted = []
        for _time in range(7):
            tab = browser.new_page(viewport={"width": 1280, "height": 900})
            tab.goto(path.as_uri())
            tab.wait_for_timeout(300)
            painted.append(tab.evaluate(PAINTED))
        wanted = [
            {name: value}
            for name in ("periode", "kecamatan", "fokus", "status", "opd", "angka")
            for value in tab.evaluate(f"KNOWN.{name}")
        ]
        answered = []
        for changes in wanted:
            tab.evaluate(
                ANSWERED, {"periode": "2026", "kecamatan": "", "fokus": "", "urut": "x.x.x"}
            )
            one = {"kecamatan": "", "fokus": "", "status": "", "opd": "", "urut": ""} | changes
            answered.append((tab.evaluate(ANSWERED, one), changes))
        browser.close()
    return painted, answered


def main():
    """Measure, and exit with 1 where a mark is missed."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "dasbor.html"
        with (
            create_store(Path(name) / "b.db", uids()) as store,
            store.transaction.write(OPERASI),
        ):
            bring_in(store, read_seed(data_path("purbalingga.yaml")))
            fill(store, 800)
            begun = perf_counter()
            content = made(store)
            seconds = perf_counter() - begun
        path.write_bytes(content)
        painted, answered = measure(path)
    slowest, what = max(answered, key=lambda row: row[0])
    write = sys.stdout.write
    write(f"{len(content):,} bytes, made in {seconds:.1f} s\n")
    write(f"first paint: {median(painted):.0f} ms, at most {max(painted):.0f}\n")
    write(
        f"{len(answered)} choices: {median(row[0] for row in answered):.0f} ms, at most {slowest:.0f} ({what})\n"
    )
    return int(len(content) > 400_000 or median(painted) > 500 or slowest > 50)


if __name__ == "__main__":
    sys.exit(main())
