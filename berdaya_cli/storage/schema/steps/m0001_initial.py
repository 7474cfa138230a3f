"""The statements of the first migration; released, so never edited.

Dates are ISO text (a fuzzy one shorter than a day), rupiah whole numbers, codes text. Reference
rows are known by their regency and a code, so that a row can only join rows of its own regency
and the file can be read by people. What people count (kegiatan, penugasan) has a number that is
never used twice.
"""

_SLUG = "CHECK (kode <> '' AND kode NOT GLOB '*[^a-z0-9-]*')"
_DAY = "CHECK ({column} IS date({column}, '+0 days'))"
"""Without a modifier SQLite lets 30 February pass."""
_FUZZY = """
        CHECK ({column} IS date({column}, '+0 days')
            OR {column} || '-01' IS date({column} || '-01', '+0 days')
            OR {column} GLOB '[0-9][0-9][0-9][0-9]-TW[1-4]'
            OR {column} GLOB '[0-9][0-9][0-9][0-9]')"""


def fuzzy(column: str) -> str:
    """Return the SQL of a date column that may be less precise than a day."""
    return f"{column} TEXT{_FUZZY.format(column=column)}"


def day(column: str) -> str:
    """Return the SQL of a date column that holds a day."""
    return f"{column} TEXT {_DAY.format(column=column)}"


PLACES_AND_SOURCES = f"""
CREATE TABLE kabupaten (
    kode TEXT PRIMARY KEY CHECK (kode GLOB '[0-9][0-9].[0-9][0-9]'),
    nama TEXT NOT NULL CHECK (nama <> ''),
    jenis TEXT NOT NULL CHECK (jenis IN ('kabupaten', 'kota')),
    provinsi TEXT NOT NULL CHECK (provinsi <> ''),
    sumber TEXT,
    uid TEXT NOT NULL UNIQUE,
    FOREIGN KEY (kode, sumber) REFERENCES sumber (kabupaten, kode) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE sumber (
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    kode TEXT NOT NULL {_SLUG},
    judul TEXT NOT NULL CHECK (judul <> ''),
    penerbit TEXT,
    {fuzzy("tanggal")},
    tautan TEXT,
    catatan TEXT,
    uid TEXT NOT NULL UNIQUE,
    PRIMARY KEY (kabupaten, kode)
) STRICT;

CREATE TABLE kecamatan (
    kode TEXT PRIMARY KEY CHECK (kode GLOB '[0-9][0-9].[0-9][0-9].[0-9][0-9]'),
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    nama TEXT NOT NULL CHECK (nama <> ''),
    kode_bps TEXT,
    kategori TEXT CHECK (kategori IN ('miskin')),
    lintang REAL CHECK (lintang BETWEEN -90 AND 90),
    bujur REAL CHECK (bujur BETWEEN -180 AND 180),
    petak_baris INTEGER CHECK (petak_baris >= 0),
    petak_kolom INTEGER CHECK (petak_kolom >= 0),
    sumber TEXT,
    sumber_kode_bps TEXT,
    sumber_kategori TEXT,
    sumber_titik TEXT,
    uid TEXT NOT NULL UNIQUE,
    CHECK (substr(kode, 1, 5) = kabupaten),
    CHECK (kategori IS NULL OR sumber_kategori IS NOT NULL),
    FOREIGN KEY (kabupaten, sumber) REFERENCES sumber (kabupaten, kode),
    FOREIGN KEY (kabupaten, sumber_kode_bps) REFERENCES sumber (kabupaten, kode),
    FOREIGN KEY (kabupaten, sumber_kategori) REFERENCES sumber (kabupaten, kode),
    FOREIGN KEY (kabupaten, sumber_titik) REFERENCES sumber (kabupaten, kode)
) STRICT;
CREATE INDEX kecamatan_kabupaten ON kecamatan (kabupaten);

CREATE TABLE kecamatan_alias (
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    kecamatan TEXT NOT NULL REFERENCES kecamatan (kode),
    alias TEXT NOT NULL CHECK (alias <> ''),
    PRIMARY KEY (kabupaten, kecamatan, alias)
) STRICT;

CREATE TABLE desa (
    kode TEXT PRIMARY KEY
        CHECK (kode GLOB '[0-9][0-9].[0-9][0-9].[0-9][0-9].[12][0-9][0-9][0-9]'),
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    kecamatan TEXT NOT NULL REFERENCES kecamatan (kode),
    nama TEXT NOT NULL CHECK (nama <> ''),
    jenis TEXT NOT NULL CHECK (jenis IN ('desa', 'kelurahan')),
    sumber TEXT,
    uid TEXT NOT NULL UNIQUE,
    CHECK (substr(kode, 1, 8) = kecamatan),
    CHECK (substr(kode, 1, 5) = kabupaten),
    FOREIGN KEY (kabupaten, sumber) REFERENCES sumber (kabupaten, kode)
) STRICT;

CREATE TABLE desa_alias (
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    desa TEXT NOT NULL REFERENCES desa (kode),
    alias TEXT NOT NULL CHECK (alias <> ''),
    PRIMARY KEY (kabupaten, desa, alias)
) STRICT;

CREATE TABLE dasar_hukum (
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    kode TEXT NOT NULL {_SLUG},
    nama TEXT NOT NULL CHECK (nama <> ''),
    jenis TEXT NOT NULL CHECK (jenis IN ('peraturan', 'keputusan', 'surat-edaran', 'surat',
                                         'petunjuk-teknis', 'lainnya')),
    nomor TEXT,
    {fuzzy("tanggal")},
    tentang TEXT,
    kecamatan TEXT REFERENCES kecamatan (kode),
    catatan TEXT,
    sumber TEXT,
    uid TEXT NOT NULL UNIQUE,
    PRIMARY KEY (kabupaten, kode),
    FOREIGN KEY (kabupaten, sumber) REFERENCES sumber (kabupaten, kode)
) STRICT;
"""

BODIES_AND_LISTS = f"""
CREATE TABLE lembaga (
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    kode TEXT NOT NULL {_SLUG},
    nama TEXT NOT NULL CHECK (nama <> ''),
    singkatan TEXT,
    jenis TEXT NOT NULL CHECK (jenis IN ('perangkat-daerah', 'bagian', 'uptd', 'kecamatan',
                                         'pemerintah-desa', 'instansi-vertikal', 'mitra')),
    induk TEXT,
    kecamatan TEXT REFERENCES kecamatan (kode),
    catatan TEXT,
    sumber TEXT,
    sumber_nama TEXT,
    uid TEXT NOT NULL UNIQUE,
    PRIMARY KEY (kabupaten, kode),
    FOREIGN KEY (kabupaten, induk) REFERENCES lembaga (kabupaten, kode)
        DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (kabupaten, sumber) REFERENCES sumber (kabupaten, kode),
    FOREIGN KEY (kabupaten, sumber_nama) REFERENCES sumber (kabupaten, kode)
) STRICT;

CREATE TABLE lembaga_alias (
    kabupaten TEXT NOT NULL,
    lembaga TEXT NOT NULL,
    alias TEXT NOT NULL CHECK (alias <> ''),
    PRIMARY KEY (kabupaten, lembaga, alias),
    FOREIGN KEY (kabupaten, lembaga) REFERENCES lembaga (kabupaten, kode)
) STRICT;

CREATE TABLE fokus (
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    kode TEXT NOT NULL {_SLUG},
    nama TEXT NOT NULL CHECK (nama <> ''),
    urutan INTEGER NOT NULL,
    pilar TEXT,
    uraian TEXT,
    sumber TEXT,
    sumber_pilar TEXT,
    uid TEXT NOT NULL UNIQUE,
    PRIMARY KEY (kabupaten, kode),
    FOREIGN KEY (kabupaten, sumber) REFERENCES sumber (kabupaten, kode),
    FOREIGN KEY (kabupaten, sumber_pilar) REFERENCES sumber (kabupaten, kode)
) STRICT;

CREATE TABLE fokus_alias (
    kabupaten TEXT NOT NULL,
    fokus TEXT NOT NULL,
    alias TEXT NOT NULL CHECK (alias <> ''),
    PRIMARY KEY (kabupaten, fokus, alias),
    FOREIGN KEY (kabupaten, fokus) REFERENCES fokus (kabupaten, kode)
) STRICT;

CREATE TABLE sumber_dana (
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    kode TEXT NOT NULL {_SLUG},
    nama TEXT NOT NULL CHECK (nama <> ''),
    urutan INTEGER NOT NULL,
    sumber TEXT,
    uid TEXT NOT NULL UNIQUE,
    PRIMARY KEY (kabupaten, kode),
    FOREIGN KEY (kabupaten, sumber) REFERENCES sumber (kabupaten, kode)
) STRICT;

CREATE TABLE sumber_dana_alias (
    kabupaten TEXT NOT NULL,
    sumber_dana TEXT NOT NULL,
    alias TEXT NOT NULL CHECK (alias <> ''),
    PRIMARY KEY (kabupaten, sumber_dana, alias),
    FOREIGN KEY (kabupaten, sumber_dana) REFERENCES sumber_dana (kabupaten, kode)
) STRICT;

CREATE TABLE pejabat (
    kabupaten TEXT NOT NULL,
    kode TEXT NOT NULL {_SLUG},
    lembaga TEXT NOT NULL,
    jabatan TEXT NOT NULL CHECK (jabatan <> ''),
    nama TEXT,
    sifat TEXT CHECK (sifat IN ('definitif', 'plt', 'plh', 'pj')),
    pangkat TEXT,
    nip TEXT,
    {fuzzy("berlaku_mulai")},
    {fuzzy("berlaku_sampai")},
    catatan TEXT,
    sumber TEXT,
    uid TEXT NOT NULL UNIQUE,
    PRIMARY KEY (kabupaten, kode),
    FOREIGN KEY (kabupaten, lembaga) REFERENCES lembaga (kabupaten, kode),
    FOREIGN KEY (kabupaten, sumber) REFERENCES sumber (kabupaten, kode)
) STRICT;
"""

PROGRAMME = f"""
CREATE TABLE pilot (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    kecamatan TEXT NOT NULL REFERENCES kecamatan (kode),
    {fuzzy("berlaku_mulai")} NOT NULL,
    {fuzzy("berlaku_sampai")},
    alasan TEXT NOT NULL CHECK (alasan <> ''),
    dasar_hukum TEXT,
    sumber TEXT,
    uid TEXT NOT NULL UNIQUE,
    CHECK (substr(kecamatan, 1, 5) = kabupaten),
    UNIQUE (kecamatan, berlaku_mulai),
    FOREIGN KEY (kabupaten, dasar_hukum) REFERENCES dasar_hukum (kabupaten, kode),
    FOREIGN KEY (kabupaten, sumber) REFERENCES sumber (kabupaten, kode)
) STRICT;

CREATE TABLE penugasan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    lembaga TEXT NOT NULL,
    fokus TEXT NOT NULL,
    kecamatan TEXT NOT NULL REFERENCES kecamatan (kode),
    peran TEXT NOT NULL CHECK (peran IN ('penanggung-jawab', 'pendukung')),
    {fuzzy("berlaku_mulai")} NOT NULL,
    {fuzzy("berlaku_sampai")},
    dasar_hukum TEXT,
    sumber TEXT,
    uid TEXT NOT NULL UNIQUE,
    CHECK (substr(kecamatan, 1, 5) = kabupaten),
    UNIQUE (kecamatan, fokus, lembaga, peran, berlaku_mulai),
    FOREIGN KEY (kabupaten, lembaga) REFERENCES lembaga (kabupaten, kode),
    FOREIGN KEY (kabupaten, fokus) REFERENCES fokus (kabupaten, kode),
    FOREIGN KEY (kabupaten, dasar_hukum) REFERENCES dasar_hukum (kabupaten, kode),
    FOREIGN KEY (kabupaten, sumber) REFERENCES sumber (kabupaten, kode)
) STRICT;

CREATE TABLE pembina (
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    kode TEXT NOT NULL {_SLUG},
    kedudukan TEXT NOT NULL CHECK (kedudukan IN ('ketua', 'sekretaris', 'sekretariat', 'anggota')),
    lembaga TEXT,
    jabatan TEXT,
    nama TEXT,
    {fuzzy("berlaku_mulai")},
    {fuzzy("berlaku_sampai")},
    dasar_hukum TEXT,
    catatan TEXT,
    sumber TEXT,
    uid TEXT NOT NULL UNIQUE,
    PRIMARY KEY (kabupaten, kode),
    CHECK (coalesce(lembaga, jabatan, nama) IS NOT NULL),
    FOREIGN KEY (kabupaten, lembaga) REFERENCES lembaga (kabupaten, kode),
    FOREIGN KEY (kabupaten, dasar_hukum) REFERENCES dasar_hukum (kabupaten, kode),
    FOREIGN KEY (kabupaten, sumber) REFERENCES sumber (kabupaten, kode)
) STRICT;

CREATE TABLE aset (
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    kode TEXT NOT NULL {_SLUG},
    nama TEXT NOT NULL CHECK (nama <> ''),
    fokus TEXT NOT NULL,
    kecamatan TEXT NOT NULL REFERENCES kecamatan (kode),
    desa TEXT REFERENCES desa (kode),
    keadaan TEXT,
    {fuzzy("per_tanggal")},
    catatan TEXT,
    sumber TEXT,
    uid TEXT NOT NULL UNIQUE,
    PRIMARY KEY (kabupaten, kode),
    CHECK (substr(kecamatan, 1, 5) = kabupaten),
    CHECK (desa IS NULL OR substr(desa, 1, 8) = kecamatan),
    FOREIGN KEY (kabupaten, fokus) REFERENCES fokus (kabupaten, kode),
    FOREIGN KEY (kabupaten, sumber) REFERENCES sumber (kabupaten, kode)
) STRICT;
CREATE INDEX aset_kecamatan ON aset (kecamatan);

CREATE TABLE agenda (
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    kode TEXT NOT NULL {_SLUG},
    nama TEXT NOT NULL CHECK (nama <> ''),
    tingkat TEXT NOT NULL
        CHECK (tingkat IN ('desa', 'kecamatan', 'kabupaten', 'provinsi', 'nasional')),
    {fuzzy("tanggal_mulai")},
    {fuzzy("tanggal_selesai")},
    tempat TEXT,
    kecamatan TEXT REFERENCES kecamatan (kode),
    hasil TEXT,
    catatan TEXT,
    sumber TEXT,
    sumber_tempat TEXT,
    uid TEXT NOT NULL UNIQUE,
    PRIMARY KEY (kabupaten, kode),
    FOREIGN KEY (kabupaten, sumber) REFERENCES sumber (kabupaten, kode),
    FOREIGN KEY (kabupaten, sumber_tempat) REFERENCES sumber (kabupaten, kode)
) STRICT;
"""

KEGIATAN = f"""
CREATE TABLE kegiatan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    nama TEXT NOT NULL CHECK (nama <> ''),
    uraian TEXT,
    fokus TEXT NOT NULL,
    pelaksana TEXT NOT NULL,
    jenis TEXT NOT NULL CHECK (jenis IN ('baru', 'kolaborasi')),
    program TEXT,
    {day("tanggal_mulai")} NOT NULL,
    {day("tanggal_selesai")},
    seluruh_kabupaten INTEGER NOT NULL CHECK (seluruh_kabupaten IN (0, 1)),
    sub_kegiatan TEXT,
    penerima_manfaat INTEGER CHECK (penerima_manfaat >= 0),
    uid TEXT NOT NULL UNIQUE,
    CHECK (tanggal_selesai >= tanggal_mulai),
    CHECK ((jenis = 'kolaborasi') = (program IS NOT NULL)),
    FOREIGN KEY (kabupaten, fokus) REFERENCES fokus (kabupaten, kode),
    FOREIGN KEY (kabupaten, pelaksana) REFERENCES lembaga (kabupaten, kode)
) STRICT;
CREATE INDEX kegiatan_fokus ON kegiatan (kabupaten, fokus, tanggal_mulai);
CREATE INDEX kegiatan_pelaksana ON kegiatan (kabupaten, pelaksana, tanggal_mulai);
CREATE INDEX kegiatan_tanggal_mulai ON kegiatan (tanggal_mulai);
CREATE INDEX kegiatan_seluruh_kabupaten ON kegiatan (kabupaten, tanggal_mulai)
    WHERE seluruh_kabupaten = 1;

CREATE TABLE kegiatan_lokasi (
    id INTEGER PRIMARY KEY,
    kegiatan INTEGER NOT NULL REFERENCES kegiatan (id),
    kecamatan TEXT NOT NULL REFERENCES kecamatan (kode),
    desa TEXT REFERENCES desa (kode),
    CHECK (desa IS NULL OR substr(desa, 1, 8) = kecamatan)
) STRICT;
CREATE UNIQUE INDEX kegiatan_lokasi_sekali
    ON kegiatan_lokasi (kegiatan, kecamatan, ifnull(desa, ''));
CREATE INDEX kegiatan_lokasi_kecamatan ON kegiatan_lokasi (kecamatan, kegiatan);

CREATE TABLE kegiatan_mitra (
    kegiatan INTEGER NOT NULL REFERENCES kegiatan (id),
    kabupaten TEXT NOT NULL,
    lembaga TEXT NOT NULL,
    PRIMARY KEY (kegiatan, lembaga),
    FOREIGN KEY (kabupaten, lembaga) REFERENCES lembaga (kabupaten, kode)
) STRICT;
CREATE INDEX kegiatan_mitra_lembaga ON kegiatan_mitra (kabupaten, lembaga, kegiatan);

CREATE TABLE pelaksanaan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kegiatan INTEGER NOT NULL REFERENCES kegiatan (id),
    {day("tanggal")} NOT NULL,
    kecamatan TEXT REFERENCES kecamatan (kode),
    desa TEXT REFERENCES desa (kode),
    tempat TEXT,
    jumlah INTEGER CHECK (jumlah >= 0),
    laki_laki INTEGER CHECK (laki_laki >= 0),
    perempuan INTEGER CHECK (perempuan >= 0),
    disabilitas INTEGER CHECK (disabilitas BETWEEN 0 AND jumlah),
    lansia INTEGER CHECK (lansia BETWEEN 0 AND jumlah),
    anak INTEGER CHECK (anak BETWEEN 0 AND jumlah),
    pemuda INTEGER CHECK (pemuda BETWEEN 0 AND jumlah),
    catatan TEXT,
    uid TEXT NOT NULL UNIQUE,
    CHECK (desa IS NULL OR substr(desa, 1, 8) = kecamatan),
    CHECK (coalesce(laki_laki, 0) + coalesce(perempuan, 0) <= jumlah)
) STRICT;
CREATE INDEX pelaksanaan_kegiatan ON pelaksanaan (kegiatan, tanggal);

CREATE TABLE perkembangan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kegiatan INTEGER NOT NULL REFERENCES kegiatan (id),
    {day("tanggal")} NOT NULL,
    status TEXT NOT NULL
        CHECK (status IN ('direncanakan', 'berjalan', 'selesai', 'ditunda', 'dibatalkan')),
    fisik_persen INTEGER CHECK (fisik_persen BETWEEN 0 AND 10000),
    hasil TEXT,
    kendala TEXT,
    tindak_lanjut TEXT,
    uid TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX perkembangan_kegiatan ON perkembangan (kegiatan, tanggal, id);

CREATE TABLE anggaran (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kegiatan INTEGER NOT NULL REFERENCES kegiatan (id),
    kabupaten TEXT NOT NULL,
    sumber_dana TEXT NOT NULL,
    tahun INTEGER NOT NULL CHECK (tahun BETWEEN 1000 AND 9999),
    tahap TEXT NOT NULL CHECK (tahap IN ('murni', 'pergeseran', 'perubahan')),
    {day("tanggal")} NOT NULL,
    jumlah INTEGER NOT NULL CHECK (jumlah >= 0),
    uid TEXT NOT NULL UNIQUE,
    FOREIGN KEY (kabupaten, sumber_dana) REFERENCES sumber_dana (kabupaten, kode)
) STRICT;
CREATE INDEX anggaran_kegiatan ON anggaran (kegiatan, tahun, sumber_dana, tanggal, id);

CREATE TABLE realisasi (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kegiatan INTEGER NOT NULL REFERENCES kegiatan (id),
    kabupaten TEXT NOT NULL,
    sumber_dana TEXT NOT NULL,
    {day("tanggal")} NOT NULL,
    jumlah INTEGER NOT NULL,
    nomor_bukti TEXT,
    catatan TEXT,
    uid TEXT NOT NULL UNIQUE,
    FOREIGN KEY (kabupaten, sumber_dana) REFERENCES sumber_dana (kabupaten, kode)
) STRICT;
CREATE INDEX realisasi_kegiatan ON realisasi (kegiatan, tanggal);
"""

HISTORY = """
CREATE TABLE operasi (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    waktu TEXT NOT NULL,
    perintah TEXT NOT NULL CHECK (perintah <> ''),
    rincian TEXT NOT NULL,
    petugas TEXT NOT NULL,
    versi TEXT NOT NULL,
    riwayat_sampai INTEGER,
    segel TEXT,
    uid TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE operasi_berjalan (
    satu INTEGER PRIMARY KEY CHECK (satu = 1),
    operasi INTEGER NOT NULL REFERENCES operasi (id)
) STRICT;

CREATE TABLE riwayat (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    operasi INTEGER REFERENCES operasi (id),
    waktu TEXT NOT NULL,
    tabel TEXT NOT NULL,
    kunci TEXT NOT NULL,
    aksi TEXT NOT NULL CHECK (aksi IN ('tambah', 'ubah', 'hapus')),
    sebelum TEXT,
    sesudah TEXT,
    CHECK ((aksi = 'tambah') = (sebelum IS NULL)),
    CHECK ((aksi = 'hapus') = (sesudah IS NULL))
) STRICT;
CREATE INDEX riwayat_kunci ON riwayat (tabel, kunci, id);
CREATE INDEX riwayat_operasi ON riwayat (operasi);
"""

STATEMENTS = tuple(
    statement
    for part in (PLACES_AND_SOURCES, BODIES_AND_LISTS, PROGRAMME, KEGIATAN, HISTORY)
    for statement in part.split(";\n")
    if statement.strip()
)
