"""The second sheet of the form: the rules, a filled row as it looks, a line for each column."""

from dataclasses import dataclass

from xlsxwriter.worksheet import Worksheet

from berdaya_cli.domain.excel.formulir_terisi import FormulirTerisi
from berdaya_cli.domain.excel.kolom import BY_NAME
from berdaya_cli.domain.excel.tata_letak import GUIDE_TITLE, KolomFormulir
from berdaya_cli.domain.tabel import Value
from berdaya_cli.reports.excel.form_style import F4, FormStyle, height_of, width_of

RULES = """\
Isi lembar Isian, satu baris satu kegiatan, lalu kirim kembali berkas ini. Berkas yang sama boleh \
diisi lagi bulan berikutnya.
Baris yang terisi sudah tercatat: perbaiki bila keliru, lanjutkan bila ada kemajuan. Kegiatan baru \
ditulis di bawahnya.
Baris boleh diurutkan, disisipkan, dan disalin. Kode kecil di kolom A jangan diubah; salinan baris \
dicatat sebagai kegiatan baru.
Rp dan peserta: jumlah seluruhnya s.d. tanggal laporan, bukan tambahan bulan ini. Kosong = belum \
dilaporkan; 0 = tidak ada.
Tidak ada kegiatan pada periode ini: pilih NIHIL. Bila tanggal laporan kosong, berlaku akhir \
periode.
Yang dicatat hanya jumlah orang. Jangan tulis nama orang, NIK, alamat, atau nomor telepon.
Baris abu-abu diisi di formulir lain, oleh pelaksana yang mengetahui jumlah seluruhnya.
""".splitlines()
HELP = {
    "nama": "Nama kegiatan, sejelas di DPA atau undangannya.",
    "fokus": "Pilih dari daftar.",
    "pelaksana": "Yang melaksanakan; pilih dari daftar.",
    "tempat": "Kecamatan, atau desa dan kecamatannya; beberapa dipisahkan titik koma."
    " Seluruh kabupaten/kota bila tidak di satu tempat.",
    "tanggal": "13/10/2025, 13-14 Oktober 2025, atau mulai 13/10/2025; baru rencana: Mei 2026.",
    "status": "direncanakan, berjalan, selesai, ditunda, atau dibatalkan.",
    "sumber_dana_1": "Dari mana pagunya; pilih dari daftar.",
    "pagu_1": "Pagu tahun ini dari sumber itu, rupiah penuh.",
    "realisasi_1": "Yang sudah dibelanjakan tahun ini s.d. tanggal laporan.",
    "laki_laki": "Peserta hadir laki-laki s.d. tanggal laporan.",
    "perempuan": "Peserta hadir perempuan s.d. tanggal laporan.",
    "jumlah": "Semua peserta hadir; boleh kosong bila L dan P terisi.",
    "fisik_persen": "Kemajuan pekerjaan, misalnya 80%.",
    "bukti": "Di mana bukti berada, atau tautannya. Daftar hadir: hanya tempat menyimpannya.",
    "kendala_tindak_lanjut": "Kendala yang masih ada, lalu: Tindak lanjut: langkah berikutnya."
    " Kosongkan bila sudah teratasi.",
    "hasil": "Apa yang dicapai.",
    "mitra_1": "Yang ikut serta; beberapa dipisahkan titik koma.",
    "jenis": "baru, atau kolaborasi dengan program yang sudah ada.",
    "program": "Hanya untuk kolaborasi: nama program yang diikuti.",
    "peserta_tempat": "Bila dihitung per tempat: Kejobong: L 12, P 10; Bobotsari: 30.",
    "disabilitas": "Di antara peserta: penyandang disabilitas.",
    "lansia": "Di antara peserta: 60 tahun ke atas.",
    "anak": "Di antara peserta: di bawah 18 tahun.",
    "pemuda": "Di antara peserta: 16 sampai 30 tahun.",
    "tahap": "Bila pagu berubah: pergeseran atau perubahan.",
    "nomor_dokumen": "Nomor DPA atau DPPA yang memuat pagu itu.",
    "tanggal_dokumen": "Tanggal DPA atau DPPA.",
    "nomor_bukti": "Nomor kuitansi atau SP2D dari realisasi yang baru.",
    "sumber_dana_2": "Bila ada sumber kedua.",
    "pagu_2": "Pagu dari sumber kedua.",
    "realisasi_2": "Realisasi dari sumber kedua.",
}
_FIXED: dict[str, Value] = {
    "nama": "Pelatihan kader pendamping lansia",
    "tanggal": "13-14 Oktober 2025",
    "status": "selesai",
    "pagu_1": 15_000_000,
    "realisasi_1": 12_500_000,
    "laki_laki": 12,
    "perempuan": 20,
    "jumlah": 32,
    "fisik_persen": "100%",
    "bukti": "Foto dan notulen di map kegiatan",
    "kendala_tindak_lanjut": "Ruang belum ramah kursi roda\nTindak lanjut: pindah ke pendapa",
}


@dataclass(frozen=True, slots=True)
class FormGuide:
    """The sheet of rules of one form: its columns are as wide as those that are filled in."""

    sheet: Worksheet
    style: FormStyle
    form: FormulirTerisi
    columns: tuple[KolomFormulir, ...]

    def write(self) -> None:
        """Write the rules, a filled row under its headings, and a line for each column."""
        sheet, shown = self.sheet, self._shown
        sheet.set_column(0, 0, 2)
        for number, kolom in enumerate(shown, start=1):
            sheet.set_column(number, number, width_of(kolom))
        sheet.write_string(0, 1, GUIDE_TITLE, self.style.title)
        sheet.set_row(0, 20)
        width = sum(kolom.lebar for kolom in shown)
        for row, rule in enumerate(RULES, start=1):
            sheet.merge_range(row, 1, row, len(shown), f"{row}. {rule}", self.style.wrapped)
            sheet.set_row(row, height_of([(rule, width)]))
        row = len(RULES) + 2
        sheet.write_string(row, 1, "Contoh satu baris yang terisi", self.style.label)
        row = self._filled_row(row + 1) + 2
        row = self._explain(row, shown, numbered=True)
        sheet.write_string(row + 1, 1, "Kolom lain, di balik tanda [+]", self.style.label)
        folded = [kolom for kolom in self.columns if kolom.terlipat]
        self._explain(row + 2, folded, numbered=False)
        sheet.set_landscape()
        sheet.set_paper(F4)
        sheet.set_margins(0.4, 0.4, 0.4, 0.4)
        sheet.fit_to_pages(1, 1)

    @property
    def _shown(self) -> list[KolomFormulir]:
        return [kolom for kolom in self.columns[1:] if not kolom.terlipat]

    def _filled_row(self, row: int) -> int:
        """Write headings, a filled row, and the numbers of what is said below; return their row."""
        sheet, style, example = self.sheet, self.style, _example(self.form)
        texts = []
        for number, kolom in enumerate(self._shown, start=1):
            sheet.write_string(row, number, kolom.judul, style.heading)
            value = example.get(kolom.nama) if kolom.nama else 1
            look = style.of(BY_NAME[kolom.nama].jenis) if kolom.nama else style.number
            sheet.write(row + 1, number, value, look)
            texts.append((str(value), kolom.lebar))
            if kolom.nama:
                sheet.write_string(row + 2, number, f"({number - 1})", style.number)
        heads = [(kolom.judul, kolom.lebar) for kolom in self._shown]
        sheet.set_row(row, height_of(heads, least=2))
        sheet.set_row(row + 1, height_of(texts))
        return row + 2

    def _explain(self, row: int, columns: list[KolomFormulir], *, numbered: bool) -> int:
        """Write how columns are filled in, in two halves beside each other; return the next row."""
        widths = [kolom.lebar for kolom in self._shown]
        asked = [kolom for kolom in columns if kolom.nama]
        middle, half = len(widths) // 2, -(-len(asked) // 2)
        heights: dict[int, list[tuple[str, int]]] = {}
        for number, kolom in enumerate(asked):
            at, right = row + number % half, number >= half
            first, last = (middle + 1, len(widths)) if right else (1, middle)
            mark = f"({number + 1}) " if numbered else ""
            text = f"{mark}{kolom.judul}: {HELP[kolom.nama]}"
            self.sheet.merge_range(at, first, at, last, text, self.style.wrapped)
            heights.setdefault(at, []).append((text, sum(widths[first - 1 : last])))
        for at, texts in heights.items():
            self.sheet.set_row(at, height_of(texts))
        return row + half


def _example(form: FormulirTerisi) -> dict[str, Value]:
    """Return a worked example that is possible in this regency."""
    daftar = form.daftar
    return _FIXED | {
        "fokus": daftar.fokus[0] if daftar.fokus else "",
        "tempat": daftar.tempat[-1],
        "pelaksana": daftar.lembaga[0] if daftar.lembaga else "",
        "sumber_dana_1": daftar.sumber_dana[0] if daftar.sumber_dana else "",
    }
