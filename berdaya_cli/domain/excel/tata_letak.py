"""The layout of the form: its sheets, the words by which it is known, its columns."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from berdaya_cli.domain.formulir.formulir import Formulir

VERSI = 2
"""The layout that goes out; an import knows every one that ever did."""
ISIAN, PETUNJUK, CETAK, DAFTAR, TANDA = "Isian", "Petunjuk", "Cetak", "_daftar", "_berdaya"
"""The sheets of a form: to fill, to read, to fill in by hand, the lists of the drop-downs, its id.

An import finds them by what stands in them, whatever they are called.
"""
DAY_LABEL = "Keadaan per"
NIHIL_LABELS = ("Tidak ada kegiatan", "NIHIL,")
POST_LABEL = "Jabatan pengisi"
CODE_LABEL = "Kode formulir"
LABELS = (
    DAY_LABEL,
    *NIHIL_LABELS,
    POST_LABEL,
    CODE_LABEL,
    "Untuk",
    "Paling lambat",
    "Kirim kembali",
)
"""What stands before what is filled in above the table; layout 1 has the first two of them."""
ELSEWHERE = "diisi di formulir"
"""How a row begins to say that another form asks about its kegiatan."""
GUIDE_TITLE = "Petunjuk pengisian"
"""Stands above the rules of the sheet to read."""
PAPER_TITLE = "DIISI DENGAN TULISAN TANGAN"
"""Stands above the table of the sheet that is printed and filled in by hand."""


SCOPES = ("pelaksana", "kecamatan", "fokus")
"""What a whole form can be about: its rows need not say it."""


@dataclass(frozen=True, slots=True)
class KolomFormulir:
    """A column of the form.

    Attributes:
        nama: what an import knows it as; empty where it takes nothing from it.
        judul: its heading.
        lebar: characters that a line of it holds.
        kelompok: what stands above it and its neighbours, if anything does.
        terlipat: whether it is folded away.
    """

    nama: str
    judul: str
    lebar: int
    kelompok: str
    terlipat: bool = False


_WHAT, _MONEY, _PEOPLE, _MORE = "", "ANGGARAN", "PESERTA HADIR S.D.", ""
_FOLDED = "LAINNYA, BILA PERLU"
KODE = KolomFormulir("kode", "Kode", 3, "")
"""By which a row is known; outside of what is printed."""
_AS_SHOWN = (
    KolomFormulir("", "No", 4, _WHAT),
    KolomFormulir("nama", "Kegiatan", 29, _WHAT),
    KolomFormulir("fokus", "Fokus", 11, _WHAT),
    KolomFormulir("pelaksana", "Pelaksana", 18, _WHAT),
    KolomFormulir("tempat", "Tempat", 17, _WHAT),
    KolomFormulir("tanggal", "Tanggal", 15, _WHAT),
    KolomFormulir("status", "Status", 12, _WHAT),
    KolomFormulir("sumber_dana_1", "Sumber dana", 11, _MONEY),
    KolomFormulir("pagu_1", "Pagu (Rp)", 12, _MONEY),
    KolomFormulir("realisasi_1", "Realisasi s.d. (Rp)", 12, _MONEY),
    KolomFormulir("laki_laki", "L", 5, _PEOPLE),
    KolomFormulir("perempuan", "P", 5, _PEOPLE),
    KolomFormulir("jumlah", "Jumlah", 7, _PEOPLE),
    KolomFormulir("fisik_persen", "Fisik %", 6, _MORE),
    KolomFormulir("bukti", "Bukti", 14, _MORE),
    KolomFormulir("kendala_tindak_lanjut", "Kendala / tindak lanjut", 27, _MORE),
)
_FOLDED_AWAY = (
    KolomFormulir("hasil", "Hasil", 27, _FOLDED, terlipat=True),
    KolomFormulir("mitra_1", "Mitra", 20, _FOLDED, terlipat=True),
    KolomFormulir("jenis", "Jenis", 11, _FOLDED, terlipat=True),
    KolomFormulir("program", "Program yang diikuti", 20, _FOLDED, terlipat=True),
    KolomFormulir("peserta_tempat", "Peserta per kecamatan s.d.", 26, _FOLDED, terlipat=True),
    KolomFormulir("disabilitas", "Penyandang disabilitas", 11, _FOLDED, terlipat=True),
    KolomFormulir("lansia", "Lansia (60+)", 8, _FOLDED, terlipat=True),
    KolomFormulir("anak", "Anak (<18)", 8, _FOLDED, terlipat=True),
    KolomFormulir("pemuda", "Pemuda (16-30)", 8, _FOLDED, terlipat=True),
    KolomFormulir("tahap", "Tahap pagu", 12, _FOLDED, terlipat=True),
    KolomFormulir("nomor_dokumen", "Nomor DPA/DPPA", 16, _FOLDED, terlipat=True),
    KolomFormulir("tanggal_dokumen", "Tanggal DPA/DPPA", 12, _FOLDED, terlipat=True),
    KolomFormulir("nomor_bukti", "Nomor bukti", 16, _FOLDED, terlipat=True),
    KolomFormulir("sumber_dana_2", "Sumber dana 2", 11, _FOLDED, terlipat=True),
    KolomFormulir("pagu_2", "Pagu 2 (Rp)", 12, _FOLDED, terlipat=True),
    KolomFormulir("realisasi_2", "Realisasi 2 s.d. (Rp)", 12, _FOLDED, terlipat=True),
)
ASKED = tuple(kolom.nama for kolom in (*_AS_SHOWN, *_FOLDED_AWAY) if kolom.nama)
"""The columns that a form can ask for; the others are taken from the tables of others."""

WHOLE = frozenset(ASKED) - {"pelaksana", "fokus", "peserta_tempat"}
"""The columns that every form of this layout has."""


def columns_of(formulir: Formulir) -> tuple[KolomFormulir, ...]:
    """Return the columns of a form, the shown ones first.

    What the whole form is about needs no column. A kecamatan office knows what took place and not
    what it cost: its form folds money away.
    """
    said = {name for name in ("pelaksana", "fokus") if getattr(formulir, name)}
    said |= {"peserta_tempat"} if formulir.kecamatan else set()  # one place needs no column
    of_kecamatan = formulir.kecamatan is not None and formulir.pelaksana is None
    return (KODE, *sorted(_columns(said, of_kecamatan), key=lambda kolom: kolom.terlipat))


def _columns(said: set[str], of_kecamatan: bool) -> Iterator[KolomFormulir]:
    for kolom in (*_AS_SHOWN, *_FOLDED_AWAY):
        if kolom.nama in said:
            continue
        if of_kecamatan and kolom.kelompok == _MONEY:
            yield replace(kolom, kelompok=_FOLDED, terlipat=True)
        else:
            yield kolom
