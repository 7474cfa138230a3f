"""What stands above the table of the form, and its headings; on the screen and on paper."""

from dataclasses import dataclass
from itertools import groupby

from xlsxwriter.worksheet import Worksheet

from berdaya_cli.domain.excel.formulir_terisi import FormulirTerisi
from berdaya_cli.domain.excel.tata_letak import (
    CODE_LABEL,
    DAY_LABEL,
    NIHIL_LABELS,
    PAPER_TITLE,
    POST_LABEL,
    KolomFormulir,
)
from berdaya_cli.domain.tanggal import nama_hari, nama_tanggal
from berdaya_cli.reports.excel.form_style import FormStyle, height_of

GROUP_ROW, HEAD_ROW, FIRST_ROW = 9, 10, 11
"""Rows from 0: the groups of columns, their headings, the first one to fill in."""
DAY_ROW, NIHIL_ROW = 4, 5
LEFT, RIGHT = ((1, 2), (3, 4)), ((5, 6), (7, 10))
"""The columns of the labels and boxes: the first and last of each."""
_HINTS = """\
(1) Perbarui baris yang terisi. (2) Tambah kegiatan di bawahnya. (3) Simpan, kirim.
Rp dan peserta: jumlah{whole} s.d. tanggal di atas, bukan tambahan bulan ini. \
Tanggal kosong: per {end}.
Kosong = belum dilaporkan. 0 = tidak ada. Tanpa nama orang, NIK, nomor telepon. \
Kolom lain (hasil, mitra, nomor DPA, peserta per kelompok): buka tanda [+] di atas huruf kolom.
"""
_PAPER_HINTS = """\
Satu baris satu kegiatan. Rp dan peserta: jumlah{whole} s.d. tanggal di atas, bukan tambahan \
bulan ini. Kosong = belum dilaporkan. 0 = tidak ada.
Status: direncanakan, berjalan, selesai, ditunda, atau dibatalkan. L: laki-laki. P: perempuan.
Tanpa nama orang, NIK, nomor telepon. Sumber dana: tulis namanya, misalnya APBD.
"""


@dataclass(frozen=True, slots=True)
class FormHead:
    """The head of one sheet.

    Attributes:
        paper: whether the sheet is to be filled in by hand.
    """

    sheet: Worksheet
    style: FormStyle
    form: FormulirTerisi
    columns: tuple[KolomFormulir, ...]
    paper: bool = False

    def write(self) -> None:
        """Write the letterhead, the title, the boxes and what to mind, and the headings."""
        sheet, style, form = self.sheet, self.style, self.form
        for row, line in enumerate(form.kop[:2]):
            sheet.write_string(row, 1, line.upper(), style.office)
        last = sum(not kolom.terlipat for kolom in self.columns) - 1
        sheet.write_string(0, last, f"{CODE_LABEL}: {form.kode}", style.code)
        sample = "DATA CONTOH - " if form.contoh else ""
        title = f"{sample}FORMULIR KEGIATAN KECAMATAN BERDAYA, {form.periode.nama.upper()}"
        sheet.write_string(2, 1, title, style.title)
        if self.paper:
            sheet.write_string(1, last, PAPER_TITLE, style.code)
        sheet.set_row(2, 20)
        self._pair(3, LEFT, "Untuk", form.untuk)
        if form.batas:
            self._pair(3, RIGHT, "Paling lambat", nama_hari(form.batas))
        self._pair(DAY_ROW, LEFT, f"{DAY_LABEL} tanggal")
        self._pair(DAY_ROW, RIGHT, POST_LABEL)
        self._pair(NIHIL_ROW, LEFT, f"{NIHIL_LABELS[0]} (tulis NIHIL)")
        self._pair(NIHIL_ROW, RIGHT, "Kirim kembali", "balas pesan pengirim")
        whole = "" if form.formulir.kecamatan else " seluruh kecamatan"
        hints = _PAPER_HINTS if self.paper else _HINTS
        said = hints.format(whole=whole, end=nama_tanggal(form.periode.akhir)).splitlines()
        for row, hint in enumerate(said, start=NIHIL_ROW + 1):
            sheet.write_string(row, 1, hint, style.hint)
        self._headings()

    def _pair(
        self,
        row: int,
        columns: tuple[tuple[int, int], tuple[int, int]],
        label: str,
        said: str | None = None,
    ) -> None:
        """Write a label and what is said, or a box to fill in."""
        (first, last), (box, end) = columns
        self.sheet.merge_range(row, first, row, last, label, self.style.label)
        look = self.style.said if said else self.style.box
        self.sheet.merge_range(row, box, row, end, said or "", look)
        self.sheet.set_row(row, 16)

    def _headings(self) -> None:
        """Write the groups of columns and the headings of each."""
        whole = "" if self.form.formulir.kecamatan else ", JUMLAH SELURUH KECAMATAN"
        texts, at = [], 0
        parts = groupby(self.columns, lambda kolom: (kolom.kelompok, kolom.terlipat))
        for (group, folded), some in parts:
            members = list(some)
            if group:
                said = group if folded else f"{group}{whole}"
                self._group(at, at + len(members) - 1, said)
                if not folded:
                    texts.append((said, sum(kolom.lebar for kolom in members)))
            at += len(members)
        self.sheet.set_row(GROUP_ROW, height_of(texts))
        for number, kolom in enumerate(self.columns):
            look = self.style.heading if number else self.style.mark
            self.sheet.write_string(HEAD_ROW, number, kolom.judul, look)
        shown = [(kolom.judul, kolom.lebar) for kolom in self.columns[1:] if not kolom.terlipat]
        self.sheet.set_row(HEAD_ROW, height_of(shown, least=2))

    def _group(self, first: int, last: int, said: str) -> None:
        if first == last:
            self.sheet.write_string(GROUP_ROW, first, said, self.style.group)
        else:
            self.sheet.merge_range(GROUP_ROW, first, GROUP_ROW, last, said, self.style.group)
