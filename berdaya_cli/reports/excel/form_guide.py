"""The second sheet of the form: how to fill each column in, with one worked example."""

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from berdaya_cli.domain.excel.formulir_terisi import FormulirTerisi
from berdaya_cli.domain.excel.kolom import BY_NAME, IN_FORM, SEMUA_KABUPATEN

RULES = """\
Isi lembar Isian, satu baris untuk satu kegiatan, lalu kirim kembali berkas ini.
Berkas yang sama boleh diisi lagi bulan berikutnya dan dikirim kembali.
Baris yang sudah terisi adalah kegiatan yang sudah tercatat: perbaiki bila keliru, \
tambahkan bila ada kemajuan.
Baris boleh diurutkan, disisipkan, dan disalin. Kode di kolom paling kiri jangan diubah; \
baris salinan akan dicatat sebagai kegiatan baru.
Realisasi dan peserta diisi jumlah keseluruhan sampai dengan bulan ini, bukan tambahan bulan \
ini. Yang sudah tercatat tampak terkunci di sebelahnya.
Sel kosong berarti belum dilaporkan; 0 berarti memang tidak ada.
Bila tidak ada kegiatan pada periode ini, pilih Ya pada kotak NIHIL.
Yang dicatat hanya jumlah orang. Jangan tulis nama, NIK, alamat, atau nomor telepon.
""".splitlines()
HELP = {
    "kode": "Terkunci; tanda pengenal baris.",
    "nama": "Nama kegiatan, sejelas di DPA atau undangannya.",
    "fokus": "Pilih dari daftar.",
    "kecamatan": f"Pilih dari daftar; {SEMUA_KABUPATEN} bila tidak di satu kecamatan. Beberapa"
    " kecamatan dipisahkan titik koma.",
    "desa": "Pilih setelah kecamatan; kosongkan bila tingkat kecamatan.",
    "pelaksana": "Yang melaksanakan; pilih dari daftar.",
    "mitra_1": "Yang ikut serta; kosongkan bila tidak ada.",
    "mitra_2": "Mitra kedua.",
    "mitra_3": "Mitra ketiga; lebih dari itu dipisahkan titik koma.",
    "jenis": "baru, atau kolaborasi dengan program yang sudah ada.",
    "program": "Hanya untuk kolaborasi: nama program yang diikuti.",
    "tanggal_mulai": "Hari pertama, misalnya 13/10/2025; bila baru rencana, bulannya: Mei 2026.",
    "tanggal_selesai": "Hari terakhir, atau bulan rencananya; kosongkan bila belum diketahui.",
    "status": "direncanakan, berjalan, selesai, ditunda, atau dibatalkan.",
    "sumber_dana_1": "Pilih dari daftar.",
    "pagu_1": "Pagu tahun ini dari sumber itu, dalam rupiah penuh.",
    "realisasi_1": "Jumlah yang sudah dibelanjakan tahun ini sampai dengan bulan ini.",
    "sumber_dana_2": "Bila ada sumber kedua.",
    "pagu_2": "Pagu dari sumber kedua.",
    "realisasi_2": "Realisasi dari sumber kedua.",
    "laki_laki": "Peserta laki-laki sampai dengan bulan ini.",
    "perempuan": "Peserta perempuan sampai dengan bulan ini.",
    "jumlah": "Semua peserta; boleh kosong bila L dan P terisi.",
    "disabilitas": "Di antaranya penyandang disabilitas.",
    "lansia": "Di antaranya berusia 60 tahun ke atas.",
    "anak": "Di antaranya di bawah 18 tahun.",
    "pemuda": "Di antaranya 16 sampai 30 tahun.",
    "kendala": "Permasalahan yang masih ada; kosongkan bila sudah teratasi.",
    "tindak_lanjut": "Langkah berikutnya.",
}
_HEIGHT, _RULE_WIDTH, _HELP_WIDTH = 14, 115, 55
"""Points of a line, and characters that one holds, in the rules and in the table."""
_FIXED = {
    "nama": "Pelatihan kader pendamping lansia",
    "jenis": "kolaborasi",
    "program": "Posyandu lansia",
    "tanggal_mulai": "13/10/2025",
    "tanggal_selesai": "14/10/2025",
    "status": "selesai",
    "pagu_1": "15000000",
    "realisasi_1": "12500000",
    "laki_laki": "12",
    "perempuan": "20",
    "jumlah": "32",
    "lansia": "8",
    "kendala": "Ruang pertemuan belum ramah kursi roda",
    "tindak_lanjut": "Pindah ke pendapa pada pelatihan berikutnya",
}


def write_guide(book: Workbook, sheet: Worksheet, form: FormulirTerisi) -> None:
    """Write the rules, and a table of columns with the worked example."""
    base = {"font_name": "Arial", "font_size": 10, "valign": "top", "text_wrap": True}
    plain = book.add_format(base)
    head = book.add_format(base | {"bold": True, "bg_color": "#D6E4F0", "border": 1})
    cell = book.add_format(base | {"border": 1})
    sheet.set_column(0, 0, 30)
    sheet.set_column(1, 1, 58)
    sheet.set_column(2, 2, 40)
    title = book.add_format(base | {"bold": True, "font_size": 14})
    sheet.write_string(0, 0, "Petunjuk pengisian", title)
    row = 1
    for number, rule in enumerate(RULES, start=1):
        sheet.merge_range(row, 0, row, 2, f"{number}. {rule}", plain)
        sheet.set_row(row, _HEIGHT * (1 + len(rule) // _RULE_WIDTH))
        row += 1
    row += 1
    for column, title in enumerate(("Kolom", "Cara mengisi", "Contoh")):
        sheet.write_string(row, column, title, head)
    example = _example(form)
    for name in IN_FORM:
        row += 1
        sheet.set_row(row, _HEIGHT * (1 + len(HELP[name]) // _HELP_WIDTH))
        for column, text in enumerate((BY_NAME[name].judul, HELP[name], example.get(name, ""))):
            sheet.write_string(row, column, text, cell)
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.protect()


def _example(form: FormulirTerisi) -> dict[str, str]:
    """Return a worked example that is possible in this regency."""
    daftar = form.daftar
    kecamatan, desa = daftar.desa[0] if daftar.desa else (daftar.kecamatan[0], "")
    return _FIXED | {
        "fokus": daftar.fokus[0] if daftar.fokus else "",
        "kecamatan": kecamatan,
        "desa": desa,
        "pelaksana": daftar.lembaga[0] if daftar.lembaga else "",
        "sumber_dana_1": daftar.sumber_dana[0] if daftar.sumber_dana else "",
    }
