"""The page that is handed over: it is Indonesian on any screen, as a letter is."""

from berdaya_cli.domain.formulir.register import FormulirKeluar
from berdaya_cli.domain.pantau.hari_ini import Perlu
from berdaya_cli.domain.pantau.pengingat import FORMULIR, TINDAK_LANJUT
from berdaya_cli.domain.pantau.serah_terima import BARIS, SerahTerima
from berdaya_cli.domain.periode import parse_periode
from berdaya_cli.domain.report.penutup import PenandaTangan
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.language import format_size
from berdaya_cli.reports.pantau.today import sentence
from berdaya_cli.reports.report.naskah_data import DOTS
from berdaya_cli.reports.report.surat import Surat
from berdaya_cli.reports.section import Section
from berdaya_cli.reports.values import shortened

_DAY = len("2026-01-08")
LONGEST = 90
"""Characters of an item of a list: about one line of the page."""


def write(serah: SerahTerima) -> Surat:
    """Write the page."""
    daerah = serah.hari_ini.kabupaten.upper()
    return Surat(
        kerangka=serah.kerangka,
        judul=("SERAH TERIMA PENGELOLAAN CATATAN", f"KECAMATAN BERDAYA {daerah}"),
        hal="Serah terima",
        isi=(
            _where(serah),
            _to_do(serah),
            _awaited(serah),
            _promised(serah),
            _next_days(serah),
            _signers(serah),
            _FIRST_STEPS,
        ),
    )


def _where(serah: SerahTerima) -> Section:
    last = serah.operasi_terakhir
    moment = serah.hari_ini.cadangan
    backup = "belum ada; buat sekarang: berdaya backup"
    if moment and serah.cadangan:
        backup = f"{nama_tanggal(moment[:_DAY])}, di {serah.cadangan}"
    changed = f"terakhir diubah {nama_tanggal(last.waktu[:_DAY])} oleh {last.petugas}"
    return Section(
        judul="Letak catatan",
        rincian=(
            ("Berkas", f"{serah.berkas} ({format_size(serah.bytes)})"),
            ("Isi", f"{serah.kegiatan} kegiatan; {changed}"),
            ("Cadangan terakhir", backup),
            ("Cadangan harian", serah.tempat_kedua or "belum diatur: berdaya backup --atur FOLDER"),
        ),
    )


def _to_do(serah: SerahTerima) -> Section:
    rows = tuple(
        _thing(one, serah.hari_ini.tanggal)
        for one in serah.hari_ini.perlu
        if one.jenis not in {FORMULIR, TINDAK_LANJUT}  # these have parts of their own
    )
    return _listed("Perlu dikerjakan", rows, "Tidak ada yang perlu dikerjakan.")


def _thing(one: Perlu, day: str) -> str:
    """Write one thing to do; its command is never cut."""
    command = f" ({one.perintah})"
    return shortened(sentence(one, one.nama[:BARIS], day), LONGEST - len(command)) + command


def _awaited(serah: SerahTerima) -> Section:
    none = "Semua formulir yang dibagikan sudah diterima."
    if serah.hari_ini.penerimaan is None:
        none = f"Belum ada formulir {serah.hari_ini.periode.nama} yang dibagikan."
    return _listed("Formulir belum diterima", tuple(map(_form, serah.formulir)), none)


def _form(one: FormulirKeluar) -> str:
    said = f"{one.untuk}, {parse_periode(one.periode).nama}"
    if one.batas:
        said += f", paling lambat {nama_tanggal(one.batas)}"
    if one.pengingat:
        last = one.pengingat.split(",")[-1]
        said += f"; sudah diingatkan {one.diingatkan} kali, {nama_tanggal(last)}"
    return said


def _promised(serah: SerahTerima) -> Section:
    rows = tuple(
        f"{one.nama_lembaga}, paling lambat {nama_tanggal(one.batas)}: {one.uraian}"
        for one in serah.langkah
    )
    none = "Tidak ada tindak lanjut yang terbuka."
    return _listed("Yang sudah disepakati dan belum selesai", rows, none)


def _next_days(serah: SerahTerima) -> Section:
    rows = tuple(f"{nama_tanggal(one.tanggal)}: {one.uraian}" for one in serah.akan_datang)
    return _listed("Hari-hari berikutnya", rows, "Belum ada agenda yang bertanggal.")


def _signers(serah: SerahTerima) -> Section:
    rows = [("Laporan dan surat", _named(serah.kerangka.penutup.penanda_tangan))]
    if serah.mengetahui:
        rows.append(("Mengetahui", _named(serah.mengetahui)))
    rows += [("Yang menyerahkan", DOTS * 3), ("Yang menerima", DOTS * 3)]
    return Section(judul="Penanda tangan", rincian=tuple(rows))


def _named(one: PenandaTangan) -> str:
    return f"{' '.join(one.jabatan)}: {one.nama or DOTS}"


_FIRST_STEPS = Section(
    judul="Langkah pertama pengganti",
    daftar=tuple(
        """\
Pasang berdaya di laptop Anda (berdaya help pasang) dan salin cadangan terakhir ke sana.
Pulihkan dan periksa catatannya: berdaya restore BERKAS, lalu berdaya doctor.
Lihat yang perlu dikerjakan (berdaya) dan cara kerja sebulan (berdaya help bulan).""".splitlines()
    ),
)


def _listed(judul: str, rows: tuple[str, ...], none: str) -> Section:
    """Lay out as many lines as the page has room for; the rest is counted."""
    if not rows:
        return Section(judul=judul, paragraf=(none,))
    if len(rows) > BARIS:
        rows = (*rows[: BARIS - 1], f"dan {len(rows) - BARIS + 1} lainnya.")
    return Section(judul=judul, daftar=tuple(shortened(row, LONGEST) for row in rows))
