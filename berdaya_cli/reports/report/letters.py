"""The letters of the secretariat in words: covering letters, an invitation, minutes."""

from collections.abc import Callable, Iterator

from berdaya_cli.domain.reference.agenda import Agenda
from berdaya_cli.domain.rentang import nama_rentang
from berdaya_cli.domain.report.surat import BahanSurat, JenisSurat
from berdaya_cli.domain.tabel import Kolom
from berdaya_cli.domain.tanggal import FUZZY, nama_hari, nama_tanggal
from berdaya_cli.reports.report.naskah_data import DOTS
from berdaya_cli.reports.report.surat import Surat, paragraphs
from berdaya_cli.reports.section import Section

THANKS = "Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih."


def write(bahan: BahanSurat) -> Surat:
    """Write a letter of its kind."""
    hal, berkas, judul, sections = _KINDS[bahan.jenis](bahan)
    return Surat(
        kerangka=bahan.kerangka,
        judul=judul,
        berkas=berkas,
        hal=hal,
        tujuan=bahan.tujuan,
        isi=sections,
    )


_Written = tuple[str, str, tuple[str, ...], tuple[Section, ...]]
"""Its hal, what is enclosed, the lines of its title, what it says."""


def _with_forms(bahan: BahanSurat) -> _Written:
    name = bahan.periode.nama
    until = f" paling lambat {nama_hari(bahan.batas)}" if bahan.batas else ""
    return (
        f"Penyampaian formulir kegiatan Kecamatan Berdaya {name}",
        f"{'masing-masing ' if len(bahan.tujuan) > 1 else ''}1 (satu) berkas formulir",
        (),
        (
            paragraphs(
                f"Dalam rangka penyusunan laporan Kecamatan Berdaya {bahan.daerah} {name}, bersama"
                " ini kami sampaikan formulir kegiatan untuk Saudara lengkapi, dengan ketentuan:"
            ),
            Section(daftar=_HOW_TO_FILL),
            paragraphs(
                f"Formulir yang sudah diisi mohon dapat kami terima kembali{until}. {THANKS}"
            ),
        ),
    )


_HOW_TO_FILL = tuple(
    """\
Perbarui baris yang sudah terisi, lalu tambahkan kegiatan lain di bawahnya.
Realisasi dan peserta diisi sebagai jumlah sampai tanggal laporan.
Yang belum dilaporkan dibiarkan kosong; 0 berarti tidak ada.
Formulir tidak memuat nama, NIK, atau nomor telepon penerima manfaat.
Apabila tidak ada kegiatan, formulir dikembalikan dengan keterangan NIHIL.""".splitlines()
)


def _with_report(bahan: BahanSurat) -> _Written:
    name = bahan.periode.nama
    return (
        f"Penyampaian laporan Kecamatan Berdaya {name}",
        "1 (satu) berkas laporan",
        (),
        (
            paragraphs(
                "Bersama ini dengan hormat kami sampaikan Laporan Pelaksanaan Program Kecamatan"
                f" Berdaya {bahan.daerah} {name}, sebagai bahan pemantauan dan evaluasi. Hal yang"
                " memerlukan arahan tercantum pada halaman pertama laporan."
            ),
            paragraphs(
                "Demikian kami sampaikan. Atas perhatian dan arahannya, kami ucapkan terima kasih."
            ),
        ),
    )


def _invitation(bahan: BahanSurat) -> _Written:
    event = _event(bahan)
    return (
        f"Undangan {event.nama}",
        "-",
        (),
        (
            paragraphs("Dengan hormat, kami mengundang Saudara untuk hadir pada:"),
            Section(rincian=(*_when_and_where(bahan), ("Acara", event.nama))),
            paragraphs(
                "Mengingat pentingnya acara tersebut, kehadiran Saudara sangat kami harapkan."
                f" {THANKS}"
            ),
        ),
    )


def _minutes(bahan: BahanSurat) -> _Written:
    event = _event(bahan)
    return (
        f"Notulen {event.nama}",
        "-",
        ("NOTULEN", event.nama.upper()),
        (
            Section(rincian=(("Acara", event.nama), *_when_and_where(bahan))),
            Section(judul="Hasil", paragraf=(event.hasil or DOTS * 4,)),
            _agreed(bahan),
            paragraphs("Demikian notulen ini dibuat untuk dipergunakan sebagaimana mestinya."),
        ),
    )


def _agreed(bahan: BahanSurat) -> Section:
    rows = tuple(
        (
            n,
            one.uraian,
            one.nama_lembaga,
            nama_tanggal(one.batas),
            f"selesai {nama_tanggal(one.tanggal_selesai)}" if one.tanggal_selesai else "belum",
        )
        for n, one in enumerate(bahan.langkah, start=1)
    )
    return Section(
        judul="Tindak lanjut",
        kolom=(
            Kolom("nomor", "No", "angka"),
            Kolom("uraian", "Yang dilakukan"),
            Kolom("lembaga", "Pelaksana"),
            Kolom("batas", "Paling lambat"),
            Kolom("keadaan", "Keadaan"),
        ),
        baris=rows,
        catatan=() if rows else ("Tidak ada tindak lanjut yang dicatat.",),
    )


def _event(bahan: BahanSurat) -> Agenda:
    if bahan.agenda is None:
        raise AssertionError  # a letter of an event is gathered with one
    return bahan.agenda


def _when_and_where(bahan: BahanSurat) -> Iterator[tuple[str, str]]:
    event = _event(bahan)
    first, last = event.tanggal_mulai or "", event.tanggal_selesai
    precise = not FUZZY.fullmatch(first) and last in {None, first}
    yield "Hari/tanggal", nama_hari(first) if precise else nama_rentang(first, last)
    yield "Waktu", f"pukul {bahan.pukul}" if bahan.pukul else DOTS
    yield "Tempat", event.tempat or DOTS


_KINDS: dict[JenisSurat, Callable[[BahanSurat], _Written]] = {
    "pengantar-formulir": _with_forms,
    "pengantar-laporan": _with_report,
    "undangan": _invitation,
    "notulen": _minutes,
}
