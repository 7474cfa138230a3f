"""The audit pack as files: its tables, and a page that explains them."""

from collections.abc import Iterator

from berdaya_cli.domain.report.paket_audit import DOCUMENT, PaketAudit
from berdaya_cli.domain.tabel import Tabel
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.reports.formats import as_csv, as_sheet
from berdaya_cli.reports.stamp import restricted, stamp
from berdaya_cli.reports.titles import title_of
from berdaya_cli.reports.values import visible

PAGE = "BACA.txt"
_SHEET = "angka.xlsx"

_EXPLAINED = """\
Isi paket
  {page:<16} halaman ini
  {document:<16} laporan persis seperti yang diterbitkan
  dokumen/         dokumen lain yang kemudian ditambahkan ke edisi ini, bila ada
  potret.json.xz   semua angkanya dengan catatan di baliknya (JSON, dimampatkan)
  {sheet:<16} angka yang sama untuk dibaca: satu baris per angka dan catatan.
                   Kolom: angka, nilai, tabel, dikenal sebagai (uid), catatan,
                   tanggal, menambah, nomor dan tanggal surat, bukti
  bukti/           salinan bukti dukung; daftarnya bukti.csv{no_evidence}
  impor/           berkas asal catatan; daftarnya impor.csv{no_imports}
  riwayat.csv      setiap perubahan catatan itu: kapan, oleh siapa, sebelum dan
                   sesudahnya
  segel.csv        kode periksa setiap operasi catatan
  tidak-ada.csv    yang semestinya ada tetapi tidak disertakan, dan sebabnya
  SHA256SUMS       SHA-256 setiap berkas

Cara memeriksa
  1. Buka paket di folder kosong, lalu: sha256sum -c SHA256SUMS
     Di Windows, satu per satu: certutil -hashfile {document} SHA256
  2. Berkas di bukti/ dan impor/ bernama SHA-256 isinya sendiri. SHA-256
     potret.json.xz tercantum dalam kode QR di kertas, di belakang kodenya:
     {sha}
  3. Dalam {sheet}, baris judul kolom dimulai dengan "Angka". Jumlah kolom
     "Menambah" dari suatu angka sama dengan "Nilai"-nya; keduanya kosong bila
     belum dilaporkan, dan nilai 0 tanpa catatan tidak ada yang menambahnya.
     Hanya angka yang namanya mulai dengan "indikator." bisa bukan penjumlahan
     (nilai terakhir, rasio, desa).
  4. Setiap uid di {sheet} ada di riwayat.csv, kecuali yang disebut
     tidak-ada.csv. Kolom di_paket di bukti.csv dan impor.csv menunjuk
     berkasnya; yang kosong disebut tidak-ada.csv.
  5. Kode periksa di kaki laporan: {segel}
     Di depan garis miring: operasi terakhir di basis data yang menerbitkannya;
     di belakangnya: awal kode operasi itu di kolom segel dari segel.csv. Paket
     yang dibuat dari basis data lain, sesudah merge, memuat kode operasi lain.

CSV: UTF-8, dipisahkan koma; sel yang mulai dengan = + - @ diberi tanda petik
tunggal di depannya, supaya tetap teks. Kosong: belum dilaporkan, bukan nol.
Bukti dan nomor surat adalah menurut catatan saat paket dibuat; angka menurut
catatan saat laporan diterbitkan.
"""


_NO_FOLDER = "\n                   (tidak ada salinan yang disimpan, jadi folder ini tidak ada)"


def entries(paket: PaketAudit) -> Iterator[tuple[str, bytes]]:
    """Return every file of the pack with its name; documents are Indonesian."""
    yield PAGE, _page(paket).encode()
    yield from paket.berkas
    yield _SHEET, b"".join(as_sheet.render(paket.angka, _head(paket)))
    tables: dict[str, Tabel] = {
        "bukti.csv": paket.bukti,
        "impor.csv": paket.impor,
        "riwayat.csv": paket.riwayat,
        "segel.csv": paket.segel,
        "tidak-ada.csv": paket.tidak_ada,
    }
    for name, tabel in tables.items():
        yield name, b"".join(as_csv.render(tabel))


def _head(paket: PaketAudit) -> as_sheet.Kepala:
    return as_sheet.Kepala(
        judul=title_of(paket.angka), keterangan=tuple(_lines(paket)), kertas="a4"
    )


def _lines(paket: PaketAudit) -> Iterator[str]:
    """Return what the pack is of, and what it says of itself."""
    edisi = paket.edisi
    yield f"{paket.kabupaten}: {visible(edisi.nama_lingkup)}, {edisi.nama_periode}"
    issued = f"Edisi {edisi.ke}, kode {edisi.kode}, nomor {visible(edisi.nomor)}"
    yield f"{issued}, {nama_tanggal(edisi.terbit)}"
    if edisi.diperiksa:
        yield f"Diperiksa sebelum terbit oleh: {visible(edisi.diperiksa)}"
    if edisi.dicabut:
        yield f"DICABUT {nama_tanggal(edisi.dicabut)}: {visible(edisi.alasan or '')}"
    if edisi.pengganti:
        yield f"Digantikan edisi {edisi.pengganti}"
    yield restricted()
    if paket.contoh:
        yield stamp()


def _folder(tabel: Tabel) -> str:
    """Return what is to be said of the folder of what a table lists: whether it is there."""
    at = next(n for n, kolom in enumerate(tabel.kolom) if kolom.nama == "di_paket")
    return "" if any(row[at] for row in tabel.baris) else _NO_FOLDER


def _page(paket: PaketAudit) -> str:
    said = _EXPLAINED.format(
        page=PAGE,
        sheet=_SHEET,
        document=DOCUMENT,
        no_evidence=_folder(paket.bukti),
        no_imports=_folder(paket.impor),
        sha=paket.edisi.sha256,
        segel=paket.edisi.segel or "tidak ada",
    )
    return "\n".join(("PAKET AUDIT", *_lines(paket), "", said))
