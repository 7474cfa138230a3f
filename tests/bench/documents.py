"""A document of a report that is gathered already, by berdaya or by the bare library it uses.

``python -m tests.bench.documents gather FILE COUNT`` keeps a report of so many kegiatan in a file, and with
pdf, xlsx, plain-pdf or plain-xlsx in the place of gather it makes one document of it, in a process of its
own: Typst remembers pages. The bare library sets the same tables without all that stands
around them.
"""

import pickle
import sys
import tempfile
from io import BytesIO
from json import dumps
from pathlib import Path

import typst
import xlsxwriter

from berdaya_cli.domain.bentuk import Tampilan
from berdaya_cli.domain.kegiatan.anggaran import Anggaran
from berdaya_cli.domain.kegiatan.kegiatan import Kegiatan
from berdaya_cli.domain.kegiatan.pelaksanaan import Pelaksanaan
from berdaya_cli.domain.kegiatan.perkembangan import Perkembangan
from berdaya_cli.domain.kegiatan.peserta import Peserta
from berdaya_cli.domain.kegiatan.realisasi import Realisasi
from berdaya_cli.domain.kegiatan.utuh import KegiatanUtuh
from berdaya_cli.domain.reference.desa import Lokasi
from berdaya_cli.reports import documents
from berdaya_cli.reports.report import naskah
from berdaya_cli.reports.report.naskah_data import write_out
from berdaya_cli.reports.report.tables import lampiran
from berdaya_cli.services.kegiatan.record import add_whole
from berdaya_cli.services.seed.seed import bring_in, read_seed
from berdaya_cli.storage.files import data_path
from berdaya_cli.storage.opening import create_store
from tests.conftest import OPERASI, report_of, uids

FOKUS = ("rppa", "disabilitas", "lansia", "zilenial", "sport-center")
PILOTS = ("33.03.02", "33.03.03", "33.03.04", "33.03.09")
PLAIN_TABLE = """
#let data = json(bytes(sys.inputs.data))
#set document(date: none)
#set page(flipped: true, margin: 12mm)
#set text(size: 8pt)
#for rows in data {
  table(columns: rows.at(0).len(), table.header(..rows.at(0)), ..rows.slice(1).flatten())
}
"""


def filled(folder, count):
    """Make a record with so many kegiatan, and gather the regency's report."""
    with (
        create_store(Path(folder) / f"{count}.db", uids()) as store,
        store.transaction.write(OPERASI),
    ):
        bring_in(store, read_seed(data_path("purbalingga.yaml")))
        for number in range(count):
            add_whole(store, kegiatan(number))
        return report_of(store, "2025-12-31", periode="2025")


def kegiatan(number):
    """Make one kegiatan with one dated row of each kind."""
    day = f"2025-{number % 12 + 1:02}-{number % 27 + 1:02}"
    return KegiatanUtuh(
        kegiatan=Kegiatan(
            kabupaten="33.03", nama=f"Pelatihan pengasuhan dan pendampingan ke-{number}",
            fokus=FOKUS[number % 5], pelaksana="dinsos", jenis="baru", tanggal_mulai=day,
            tanggal_selesai=day, lokasi=(Lokasi(PILOTS[number % 4]),),
        ),
        pelaksanaan=(Pelaksanaan(tanggal=day, peserta=Peserta(laki_laki=12, perempuan=20)),),
        perkembangan=(
            Perkembangan(tanggal=day, status="selesai", fisik_persen=10_000, kendala="Hujan deras"),
        ),
        anggaran=(
            Anggaran(tanggal=day, sumber_dana="apbd-kabupaten", tahun=2025, tahap="murni", jumlah=15_000_000),
        ),
        realisasi=(Realisasi(tanggal=day, sumber_dana="apbd-kabupaten", jumlah=14_250_000),),
    )  # fmt: skip


def plain_pdf(laporan):
    """Set the tables of the report with Typst alone."""
    written = write_out(naskah.write(laporan))
    sections = [
        s for part in (*written.bagian, *written.lampiran) for s in part.sections if s.baris
    ]
    data = [[[k.judul for k in s.kolom], *s.baris] for s in sections]
    return typst.compile(
        PLAIN_TABLE.encode(), ignore_system_fonts=True, sys_inputs={"data": dumps(data)}
    )


def plain_xlsx(laporan):
    """Write the same two tables with XlsxWriter alone."""
    buffer = BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True})
    for tabel in (lampiran.lrfk(laporan), lampiran.monev(laporan)):
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, [k.judul for k in tabel.kolom])
        for number, row in enumerate(tabel.baris, start=1):
            sheet.write_row(number, 0, row)
    book.close()
    return buffer.getvalue()


def main(which, path, count="0"):
    """Gather a report of so many kegiatan, or make one document of it: a form, or ``plain-`` and it."""
    if which == "gather":
        with tempfile.TemporaryDirectory() as folder:
            Path(path).write_bytes(pickle.dumps(filled(folder, int(count))))
        return
    laporan = pickle.loads(Path(path).read_bytes())  # noqa: S301  our own file
    makers = {"plain-pdf": plain_pdf, "plain-xlsx": plain_xlsx}
    make = makers.get(which) or (lambda it: documents.render(it, which, Tampilan()))
    make(laporan)


if __name__ == "__main__":
    main(*sys.argv[1:])
