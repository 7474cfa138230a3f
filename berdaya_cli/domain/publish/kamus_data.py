"""What each published table and column means, in Indonesian and English.

Both languages stand in the same files, so they stand here side by side. Concept, definition, unit
and classification are what statistics ask of a variable (Peraturan BPS 5/2020, MS-Var).
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Arti:
    """What a column means.

    Attributes:
        judul: its title in Indonesian; ``judul_en`` in English.
        uraian: its definition, likewise.
        contoh: a value that it can have.
        satuan: the unit of a figure; empty where it has none.
    """

    judul: str
    judul_en: str
    uraian: str
    uraian_en: str
    contoh: str
    satuan: str = ""


@dataclass(frozen=True, slots=True)
class ArtiTabel:
    """What a row of a table is, in Indonesian and English."""

    judul: str
    judul_en: str
    uraian: str
    uraian_en: str


TABEL: dict[str, ArtiTabel] = {
    "kabupaten": ArtiTabel("Kabupaten dan kota", "Regencies and cities", "Satu kabupaten atau kota.", "One regency or city."),
    "sumber": ArtiTabel("Sumber", "Sources", "Satu terbitan yang menyatakan suatu fakta.", "One publication that states a fact."),
    "kecamatan": ArtiTabel("Kecamatan", "Districts", "Satu kecamatan, pilot atau bukan.", "One district, pilot or not."),
    "desa": ArtiTabel("Desa dan kelurahan", "Villages", "Satu desa atau kelurahan.", "One village."),
    "dasar_hukum": ArtiTabel("Dasar hukum", "Legal bases", "Satu keputusan, edaran, atau surat.", "One decree, circular or letter."),
    "dasar_hukum_dokumen": ArtiTabel("Dokumen yang dihitung provinsi", "Documents that the province counts", "Satu dasar hukum sebagai dokumen yang dihitung.", "One legal basis as a document that counts."),
    "lembaga": ArtiTabel("Lembaga", "Bodies", "Satu perangkat daerah, instansi, atau mitra.", "One agency of the regency, office or partner."),
    "fokus": ArtiTabel("Fokus", "Focus areas", "Satu bidang kerja program.", "One area of the programme."),
    "sumber_dana": ArtiTabel("Sumber dana", "Sources of money", "Satu sumber uang kegiatan.", "One source of the money of activities."),
    "indikator": ArtiTabel("Indikator", "Indicators", "Satu hal yang diukur, dengan definisinya; ditetapkan kantor, tidak ada daftar resmi yang diumumkan.", "One thing that is measured, with its definition; set by the office, no official list is public."),
    "capaian": ArtiTabel("Capaian indikator", "What indicators come to", "Satu indikator, tempat, dan triwulan atau tahun yang sudah lewat. Yang menghitung orang terdiri atas sel yang diumumkan saja.", "One indicator, place, and quarter or year that is over. What counts people is made of published cells only."),
    "pilot": ArtiTabel("Penetapan pilot", "Designations", "Satu penetapan kecamatan sebagai pilot.", "One designation of a district as a pilot."),
    "penugasan": ArtiTabel("Penugasan", "Assignments", "Satu OPD untuk satu fokus di satu kecamatan.", "One agency for one focus area in one district."),
    "pembina": ArtiTabel("Tim pembina", "Steering team", "Satu kedudukan dalam tim pembina.", "One seat of the steering team."),
    "aset": ArtiTabel("Aset", "Assets", "Satu sarana yang diketahui ada; tanpa baris tidak berarti tidak ada.", "One facility that is known; none here does not say that there is none."),
    "agenda": ArtiTabel("Agenda", "Events", "Satu acara program.", "One event of the programme."),
    "kegiatan": ArtiTabel("Kegiatan", "Activities", "Satu kegiatan.", "One activity."),
    "kegiatan_lokasi": ArtiTabel("Tempat kegiatan", "Places of activities", "Satu tempat satu kegiatan; tanpa baris: seluruh kabupaten.", "One place of one activity; none: the whole regency."),
    "kegiatan_mitra": ArtiTabel("Mitra kegiatan", "Partners of activities", "Satu lembaga yang ikut dalam satu kegiatan.", "One body that takes part in one activity."),
    "jadwal": ArtiTabel("Jadwal", "Planned times", "Waktu kegiatan yang direncanakan bulannya, atau yang berpindah; tanpa baris: tanggal di tabel kegiatan sejak semula. Yang berlaku: tanggal terakhir, baris terbawah.", "The time of activities planned by the month, or moved; none: the days of the table kegiatan from the beginning. What holds: the last date, the lowest row."),
    "pelaksanaan": ArtiTabel("Pelaksanaan", "Occurrences", "Satu kali kegiatan dilaksanakan.", "One occurrence of an activity."),
    "perkembangan": ArtiTabel("Perkembangan", "Progress", "Keadaan kegiatan pada satu tanggal. Yang berlaku: tanggal terakhir; pada tanggal yang sama, baris terbawah di berkas ini.", "How an activity stands on a day. What holds: the last date, and of one date the lowest row of this file."),
    "anggaran": ArtiTabel("Pagu", "Budgets", "Pagu kegiatan dari satu sumber dana dan tahun. Yang berlaku: tanggal terakhir; pada tanggal yang sama, baris terbawah di berkas ini. Pagu kegiatan yang dibatalkan ada di sini; laporan menghitungnya terpisah.", "The budget of an activity from a source in a year. What holds: the last date, and of one date the lowest row of this file. The budgets of cancelled activities stand here; reports count them apart."),
    "realisasi": ArtiTabel("Realisasi", "Spending", "Satu belanja kegiatan; koreksi di bawah nol.", "One spending of an activity; a correction is below zero."),
    "peserta": ArtiTabel("Peserta", "Participants", "Kehadiran di satu kecamatan, fokus, dan triwulan yang sudah lewat.", "Attendance in one district, focus area and quarter that is over."),
}  # fmt: skip
"""By the names of the resources."""
_OF_PEOPLE = ("Kehadiran peserta, dihitung per kehadiran. <5: 1 sampai 4; x: disamarkan; kosong: belum dilaporkan; 0: tidak ada. Jumlah bagian dapat kurang dari seluruhnya.", "Attendance, each time counted. <5: 1 to 4; x: withheld; empty: not reported; 0: none. Parts may come to less than the whole.")  # fmt: skip


def _people(judul: str, judul_en: str, contoh: str) -> Arti:
    return Arti(judul, judul_en, *_OF_PEOPLE, contoh, "kehadiran")


def _key(of: str, of_en: str, contoh: str) -> Arti:
    return Arti(
        f"Kunci {of}",
        f"Key of {of_en}",
        f"Kode kabupaten, garis miring, kode {of}: berlaku juga bila beberapa kabupaten digabung.",
        f"Code of the regency, a slash, code of {of_en}: holds where regencies are stacked.",
        contoh,
    )


def _code(of: str, of_en: str, tabel: str, contoh: str) -> Arti:
    return Arti(of, of_en, f"Kode dari tabel {tabel}.", f"A code of the table {tabel}.", contoh)


_ENDS = (
    "Hari, bulan, triwulan (2025-TW3), atau tahun, setepat yang diketahui; kedua ujung termasuk."
)
_ENDS_EN = "Day, month, quarter (2025-TW3) or year, as far as it is known; both ends count."
KOLOM: dict[str, Arti] = {
    "kode": Arti("Kode", "Code", "Kode tetap baris ini di kabupatennya.", "The fixed code of this row in its regency.", "dinsos"),
    "nama": Arti("Nama", "Name", "Nama resmi.", "The official name.", "Kejobong"),
    "jenis": Arti("Jenis", "Kind", "Salah satu dari daftar pilihan.", "One of the listed choices.", "baru"),
    "provinsi": Arti("Provinsi", "Province", "Nama provinsi.", "The name of the province.", "Jawa Tengah"),
    "sumber": _code("Sumber", "Source", "sumber", "radarbanyumas-2025"),
    "sumber_kunci": _key("sumber", "the source", "33.03/radarbanyumas-2025"),
    "sumber_kode_bps": _code("Sumber kode BPS", "Source of the BPS code", "sumber", "bps-2018"),
    "sumber_kode_bps_kunci": _key("sumber kode BPS", "the source of the BPS code", "33.03/bps-2018"),
    "sumber_kategori": _code("Sumber kategori", "Source of the category", "sumber", "radarbanyumas-2025"),
    "sumber_kategori_kunci": _key("sumber kategori", "the source of the category", "33.03/radarbanyumas-2025"),
    "sumber_titik": _code("Sumber titik", "Source of the point", "sumber", "titik-kecamatan"),
    "sumber_titik_kunci": _key("sumber titik", "the source of the point", "33.03/titik-kecamatan"),
    "sumber_nama": _code("Sumber nama", "Source of the name", "sumber", "radarbanyumas-2025"),
    "sumber_nama_kunci": _key("sumber nama", "the source of the name", "33.03/radarbanyumas-2025"),
    "kabupaten": Arti("Kabupaten/kota", "Regency or city", "Kode Kemendagri kabupaten atau kota: teks, bukan angka.", "Kemendagri code of the regency or city: text, no number.", "33.03"),
    "kecamatan": Arti("Kecamatan", "District", "Kode Kemendagri kecamatan: teks, bukan tanggal.", "Kemendagri code of the district: text, no date.", "33.03.03"),
    "desa": Arti("Desa/kelurahan", "Village", "Kode Kemendagri desa atau kelurahan; kosong: tidak dirinci.", "Kemendagri code of the village; empty: not told apart.", "33.03.03.2007"),
    "judul": Arti("Judul", "Title", "Judul terbitan.", "The title of the publication.", "Kode wilayah 2025"),
    "penerbit": Arti("Penerbit", "Publisher", "Yang menerbitkan.", "Who published it.", "Kemendagri"),
    "tanggal": Arti("Tanggal", "Date", "Hari yang dinyatakan baris ini.", "The day that this row is about.", "2025-10-13"),
    "tautan": Arti("Tautan", "Link", "Alamat terbitan.", "The address of the publication.", "https://example.org/"),
    "kunci": Arti("Kunci", "Key", "Kunci baris ini, juga bila beberapa kabupaten digabung.", "The key of this row, also where regencies are stacked.", "33.03/dinsos"),
    "kode_bps": Arti("Kode BPS", "BPS code", "Kode Badan Pusat Statistik; tidak diturunkan dari kode.", "Code of the statistics office; never made of the other code.", "3303030"),
    "kategori": Arti("Kategori kemiskinan", "Poverty category", "miskin, atau kosong: tidak dinyatakan sumber mana pun, bukan tidak miskin.", 'miskin, or empty: no source states one, which is not "not poor".', "miskin"),
    "lintang": Arti("Lintang", "Latitude", "Titik tengah, WGS 84; selatan di bawah nol.", "The middle, WGS 84; south is below zero.", "-7.36", "derajat"),
    "bujur": Arti("Bujur", "Longitude", "Titik tengah, WGS 84.", "The middle, WGS 84.", "109.44", "derajat"),
    "petak_baris": Arti("Baris petak", "Tile row", "Baris dalam peta petak skematis, dari 0 di utara.", "Row of the schematic tile map, from 0 in the north.", "4"),
    "petak_kolom": Arti("Kolom petak", "Tile column", "Kolom dalam peta petak skematis, dari 0 di barat.", "Column of the schematic tile map, from 0 in the west.", "2"),
    "nomor": Arti("Nomor", "Number", "Nomor dokumen bila diketahui.", "The number of the document where it is known.", "100.3.3.2/1/2025"),
    "tentang": Arti("Tentang", "About", "Perihal dokumen.", "What the document is about.", "Lokasi Kecamatan Berdaya"),
    "dasar_hukum": _code("Dasar hukum", "Legal basis", "dasar_hukum", "sk-bupati-2025"),
    "dasar_hukum_kunci": _key("dasar hukum", "the legal basis", "33.03/sk-bupati-2025"),
    "dokumen": Arti("Dokumen", "Document", "Dokumen yang dihitung provinsi.", "A document that the province counts.", "sk-lokasi"),
    "singkatan": Arti("Singkatan", "Short name", "Nama pendek untuk laporan.", "The short name for reports.", "Dinporapar"),
    "induk": _code("Lembaga induk", "Body that it is part of", "lembaga", "setda"),
    "induk_kunci": _key("lembaga induk", "the body that it is part of", "33.03/setda"),
    "definisi": Arti("Definisi", "Definition", "Apa persisnya yang dihitung atau diukur, dan caranya.", "What exactly is counted or measured, and how.", "Jumlah kehadiran pada semua pelaksanaan"),
    "satuan": Arti("Satuan", "Unit", "Satuan nilainya.", "The unit of its values.", "orang"),
    "ukuran": Arti("Yang dihitung", "What is counted", "Yang dihitung dari catatan; kosong: diukur sendiri.", "What of the record is counted; empty: measured by hand.", "peserta"),
    "arah": Arti("Arah", "Direction", "naik bila makin besar makin baik, turun bila makin kecil makin baik.", "naik if more is better, turun if less is better.", "naik"),
    "ambang": Arti("Ambang", "Band", "Bagian target yang sudah dianggap cukup.", "The part of a target that is near enough.", "100.0", "persen"),
    "layanan": Arti("Layanan", "Services", "Jenis layanan bila indikator menghitung layanan.", "Which services, if it counts services.", "konseling"),
    "indikator": _code("Indikator", "Indicator", "indikator", "peserta-kegiatan"),
    "nilai": Arti("Nilai", "Value", "Nilai dalam satuan indikator; kosong: belum dilaporkan, atau disamarkan.", "The value in the unit of the indicator; empty: not reported, or hidden.", "612"),
    "samar": Arti("Disamarkan", "Hidden", "Pengganti nilai yang disamarkan: <5, atau x.", "What stands for a value that is hidden: <5, or x.", "<5"),
    "target": Arti("Target", "Target", "Target periode itu dalam satuan indikator; kosong: belum ditetapkan.", "The target of that period in the unit of the indicator; empty: none was set.", "800"),
    "capaian": Arti("Capaian", "Attained", "Bagian target yang dicapai; dapat melebihi 100.", "The part of the target that was attained; it can be above 100.", "76.5", "persen"),
    "pilar": Arti("Pilar", "Pillar", "Pilar resmi yang menaungi fokus.", "The official pillar of the focus area.", "Lansia dan disabilitas"),
    "urutan": Arti("Urutan", "Order", "Tempatnya dalam daftar.", "Its place in lists.", "1"),
    "terlindung": Arti("Terlindung", "Protected", "ya bila menyangkut korban: nama, desa, dan pelaksana kegiatannya tidak diumumkan.", "ya if it is about victims: names, villages and doers are not published.", "ya"),
    "id": Arti("Nomor", "Number", "Nomor baris di berkas asal; antarberkas pakai uid.", "The number of the row in its file; between files use uid.", "12"),
    "uid": Arti("Pengenal", "Identifier", "Pengenal baris yang sama di semua berkas (UUID).", "The identifier of the row, the same in all files (UUID).", "9b2f6c1e-3c1a-4f7e-9d63-0c2f4f0f5b1a"),
    "berlaku_mulai": Arti("Berlaku mulai", "In force since", _ENDS, _ENDS_EN, "2025-07"),
    "berlaku_sampai": Arti("Berlaku sampai", "In force until", f"{_ENDS} Kosong: sampai dicabut.", f"{_ENDS_EN} Empty: until it is revoked.", "2026-12-31"),
    "lembaga": _code("Lembaga", "Body", "lembaga", "dinsos"),
    "lembaga_kunci": _key("lembaga", "the body", "33.03/dinsos"),
    "fokus": _code("Fokus", "Focus area", "fokus", "lansia"),
    "fokus_kunci": _key("fokus", "the focus area", "33.03/lansia"),
    "peran": Arti("Peran", "Role", "Penanggung jawab atau pendukung.", "Responsible or supporting.", "penanggung-jawab"),
    "kedudukan": Arti("Kedudukan", "Seat", "Kedudukan dalam tim.", "The seat in the team.", "ketua"),
    "jabatan": Arti("Jabatan", "Office", "Jabatan yang mengisi kedudukan.", "The office that holds the seat.", "Sekretaris Daerah"),
    "per_tanggal": Arti("Per tanggal", "As of", "Saat keadaan ini diketahui, setepat yang diketahui.", "When this was known, as far as it is known.", "2025-10"),
    "tingkat": Arti("Tingkat", "Level", "Tingkat acara.", "The level of the event.", "kabupaten"),
    "tanggal_mulai": Arti("Tanggal mulai", "First day", "Hari pertama.", "The first day.", "2025-10-13"),
    "tanggal_selesai": Arti("Tanggal selesai", "Last day", "Hari terakhir; kosong: belum diketahui.", "The last day; empty: not known yet.", "2025-10-14"),
    "pelaksana": _code("Pelaksana", "Who does it", "lembaga", "dinsos"),
    "pelaksana_kunci": _key("pelaksana", "who does it", "33.03/dinsos"),
    "program": Arti("Program", "Programme", "Program yang diikuti kegiatan kolaborasi.", "The programme that a collaboration joins.", "PKH"),
    "seluruh_kabupaten": Arti("Seluruh kabupaten", "Whole regency", "ya bila kegiatan tidak menyebut kecamatan.", "ya if the activity names no district.", "tidak"),
    "sub_kegiatan": Arti("Sub kegiatan", "Budget line", "Kode sub kegiatan DPA.", "The code of the budget line (DPA).", "1.06.05.2.01.0012"),
    "kegiatan": Arti("Nomor kegiatan", "Number of the activity", "Nomor kegiatan di berkas asal.", "The number of the activity in its file.", "12"),
    "kegiatan_uid": Arti("Pengenal kegiatan", "Identifier of the activity", "uid dari tabel kegiatan: gabungkan dengan ini.", "The uid of the table kegiatan: join by this.", "9b2f6c1e-3c1a-4f7e-9d63-0c2f4f0f5b1a"),
    "status": Arti("Status", "Status", "Keadaan kegiatan pada tanggal itu.", "How the activity stood on that day.", "selesai"),
    "fisik_persen": Arti("Realisasi fisik", "Work done", "Bagian pekerjaan yang selesai, menurut pelaksana, 0 sampai 100; kosong: belum dilaporkan.", "The part of the work that is done, as its doer says, 0 to 100; empty: not reported.", "62.5", "persen"),
    "sumber_dana": _code("Sumber dana", "Source of money", "sumber_dana", "apbd-kabupaten"),
    "tahun": Arti("Tahun anggaran", "Budget year", "Tahun anggaran pagu.", "The budget year.", "2025", "tahun"),
    "tahap": Arti("Tahap", "Stage", "murni, pergeseran, atau perubahan.", "First budget (murni), shift or changed budget.", "murni"),
    "jumlah": Arti("Jumlah", "Amount", "Rupiah utuh.", "Whole rupiah.", "5000000", "rupiah"),
    "periode": Arti("Triwulan", "Quarter", "Triwulan yang sudah lewat.", "A quarter that is over.", "2025-TW4"),
    "mulai": Arti("Hari pertama", "First day", "Hari pertama triwulan.", "The first day of the quarter.", "2025-10-01"),
    "akhir": Arti("Hari terakhir", "Last day", "Hari terakhir triwulan.", "The last day of the quarter.", "2025-12-31"),
    "laki_laki": _people("Laki-laki", "Men", "12"),
    "perempuan": _people("Perempuan", "Women", "20"),
    "disabilitas": _people("Penyandang disabilitas di antara peserta, apa pun fokusnya", "Persons with disabilities among those present, whatever the focus area", "5"),
    "lansia": _people("Lanjut usia (60 tahun ke atas) di antara peserta, apa pun fokusnya", "Elderly (60 and older) among those present, whatever the focus area", "14"),
    "anak": _people("Anak (di bawah 18 tahun)", "Children (under 18)", "8"),
    "pemuda": _people("Pemuda (16 sampai 30 tahun)", "Young people (16 to 30)", "9"),
}  # fmt: skip
"""By the name of the column; a table may have its own (KHUSUS)."""
KHUSUS: dict[tuple[str, str], Arti] = {
    ("peserta", "jumlah"): _people("Peserta", "Participants", "32"),
    ("peserta", "kunci"): Arti("Kunci", "Key", "Kabupaten, triwulan, kecamatan (- bila tidak dirinci), dan fokus.", "Regency, quarter, district (- where it is not told apart) and focus area.", "33.03/2025-TW4/33.03.03/lansia"),
    ("capaian", "kecamatan"): Arti("Kecamatan", "District", "Kode Kemendagri; kosong: seluruh kabupaten.", "Kemendagri code; empty: the whole regency.", "33.03.03"),
    ("capaian", "periode"): Arti("Periode", "Period", "Triwulan atau tahun yang sudah lewat.", "A quarter or year that is over.", "2025"),
    ("capaian", "mulai"): Arti("Hari pertama", "First day", "Hari pertama periode.", "The first day of the period.", "2025-01-01"),
    ("capaian", "akhir"): Arti("Hari terakhir", "Last day", "Hari terakhir periode.", "The last day of the period.", "2025-12-31"),
    ("capaian", "kunci"): Arti("Kunci", "Key", "Kabupaten, indikator, kecamatan (- bila seluruh kabupaten), dan periode.", "Regency, indicator, district (- for the whole regency) and period.", "33.03/peserta-kegiatan/-/2025"),
    ("indikator", "jenis"): Arti("Jenis", "Kind", "Cara nilai digabung: jumlah, terakhir, rata-rata, rasio, atau unik.", "How values become one: sum, last, average, ratio, or distinct.", "jumlah"),
    ("indikator", "tingkat"): Arti("Tingkat", "Level", "Satu nilai, atau satu untuk tiap kecamatan.", "One value, or one for each district.", "kabupaten"),
    ("kabupaten", "kode"): Arti("Kode", "Code", "Kode Kemendagri: teks, bukan angka.", "Kemendagri code: text, no number.", "33.03"),
    ("kecamatan", "kode"): Arti("Kode", "Code", "Kode Kemendagri: teks, bukan tanggal.", "Kemendagri code: text, no date.", "33.03.03"),
    ("desa", "kode"): Arti("Kode", "Code", "Kode Kemendagri: teks.", "Kemendagri code: text.", "33.03.03.2007"),
    ("kegiatan", "nama"): Arti("Nama kegiatan", "Name of the activity", "Seperti dicatat; kosong pada fokus yang terlindung.", "As it was recorded; empty for a protected focus area.", "Posyandu lansia"),
    ("aset", "nama"): Arti("Nama", "Name", "Nama sarana; kosong pada fokus yang terlindung.", "The name of the facility; empty for a protected focus area.", "Sport center Bobotsari"),
    ("jadwal", "tanggal"): Arti("Sejak", "Since", "Hari sejak jadwal ini berlaku; kosong: jadwal pertama.", "The day since which this plan holds; empty: the first plan.", "2026-03-10"),
    ("jadwal", "mulai"): Arti("Mulai", "Begins", _ENDS, _ENDS_EN, "2026-05"),
    ("jadwal", "selesai"): Arti("Selesai", "Ends", f"{_ENDS} Kosong: belum diketahui.", f"{_ENDS_EN} Empty: not known yet.", "2026-07"),
    ("jadwal", "belum_ditentukan"): Arti("Belum ditentukan", "Not set yet", "ya bila ditunda dan waktu barunya belum ada; mulai menyebut rencana sebelumnya.", "ya where it is postponed without a new time; mulai is that of the plan before.", "tidak"),
    ("perkembangan", "tanggal"): Arti("Tanggal", "Date", "Keadaan per hari ini.", "As of this day.", "2025-12-31"),
}  # fmt: skip
"""By table and column, where a column means something else than elsewhere."""
_TIDAK_DIJELASKAN = Arti("", "", "", "", "")


def arti(tabel: str, kolom: str) -> Arti:
    """Return what a column means; one that is not published has no words."""
    return KHUSUS.get((tabel, kolom)) or KOLOM.get(kolom, _TIDAK_DIJELASKAN)
