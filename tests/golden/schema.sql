CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);

CREATE TABLE agenda (
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    kode TEXT NOT NULL CHECK (kode <> '' AND kode NOT GLOB '*[^a-z0-9-]*'),
    nama TEXT NOT NULL CHECK (nama <> ''),
    tingkat TEXT NOT NULL
        CHECK (tingkat IN ('desa', 'kecamatan', 'kabupaten', 'provinsi', 'nasional')),
    tanggal_mulai TEXT
        CHECK (tanggal_mulai IS date(tanggal_mulai, '+0 days')
            OR tanggal_mulai || '-01' IS date(tanggal_mulai || '-01', '+0 days')
            OR tanggal_mulai GLOB '[0-9][0-9][0-9][0-9]-TW[1-4]'
            OR tanggal_mulai GLOB '[0-9][0-9][0-9][0-9]'),
    tanggal_selesai TEXT
        CHECK (tanggal_selesai IS date(tanggal_selesai, '+0 days')
            OR tanggal_selesai || '-01' IS date(tanggal_selesai || '-01', '+0 days')
            OR tanggal_selesai GLOB '[0-9][0-9][0-9][0-9]-TW[1-4]'
            OR tanggal_selesai GLOB '[0-9][0-9][0-9][0-9]'),
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

CREATE VIEW agenda_hari AS 
        SELECT *, 
    CASE WHEN length(tanggal_mulai) = 4 THEN tanggal_mulai || '-12-31'
         WHEN length(tanggal_mulai) = 7 THEN date(tanggal_mulai || '-01', '+1 month', '-1 day')
         WHEN length(tanggal_mulai) = 8 THEN date(substr(tanggal_mulai, 1, 4) || '-01-01',
              '+' || (3 * substr(tanggal_mulai, 8, 1)) || ' months', '-1 day')
         ELSE tanggal_mulai END AS hari_mulai,
               ifnull(
    CASE WHEN length(tanggal_selesai) = 4 THEN tanggal_selesai || '-12-31'
         WHEN length(tanggal_selesai) = 7 THEN date(tanggal_selesai || '-01', '+1 month', '-1 day')
         WHEN length(tanggal_selesai) = 8 THEN date(substr(tanggal_selesai, 1, 4) || '-01-01',
              '+' || (3 * substr(tanggal_selesai, 8, 1)) || ' months', '-1 day')
         ELSE tanggal_selesai END, 
    CASE WHEN length(tanggal_mulai) = 4 THEN tanggal_mulai || '-12-31'
         WHEN length(tanggal_mulai) = 7 THEN date(tanggal_mulai || '-01', '+1 month', '-1 day')
         WHEN length(tanggal_mulai) = 8 THEN date(substr(tanggal_mulai, 1, 4) || '-01-01',
              '+' || (3 * substr(tanggal_mulai, 8, 1)) || ' months', '-1 day')
         ELSE tanggal_mulai END) AS hari_selesai
          FROM agenda;

CREATE TABLE anggaran (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kegiatan INTEGER NOT NULL REFERENCES kegiatan (id),
    kabupaten TEXT NOT NULL,
    sumber_dana TEXT NOT NULL,
    tahun INTEGER NOT NULL CHECK (tahun BETWEEN 1000 AND 9999),
    tahap TEXT NOT NULL CHECK (tahap IN ('murni', 'pergeseran', 'perubahan')),
    tanggal TEXT CHECK (tanggal IS date(tanggal, '+0 days')) NOT NULL,
    jumlah INTEGER NOT NULL CHECK (jumlah >= 0),
    uid TEXT NOT NULL UNIQUE, dicatat TEXT NOT NULL DEFAULT ''
    CHECK (dicatat = '' OR dicatat GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'), nomor_dokumen TEXT CHECK (nomor_dokumen <> ''), tanggal_dokumen TEXT
    CHECK (tanggal_dokumen IS date(tanggal_dokumen, '+0 days')),
    FOREIGN KEY (kabupaten, sumber_dana) REFERENCES sumber_dana (kabupaten, kode)
) STRICT;

CREATE INDEX anggaran_kegiatan
    ON anggaran (kegiatan, tahun, sumber_dana, tanggal, dicatat, uid)
;

CREATE TABLE aset (
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    kode TEXT NOT NULL CHECK (kode <> '' AND kode NOT GLOB '*[^a-z0-9-]*'),
    nama TEXT NOT NULL CHECK (nama <> ''),
    fokus TEXT NOT NULL,
    kecamatan TEXT NOT NULL REFERENCES kecamatan (kode),
    desa TEXT REFERENCES desa (kode),
    keadaan TEXT,
    per_tanggal TEXT
        CHECK (per_tanggal IS date(per_tanggal, '+0 days')
            OR per_tanggal || '-01' IS date(per_tanggal || '-01', '+0 days')
            OR per_tanggal GLOB '[0-9][0-9][0-9][0-9]-TW[1-4]'
            OR per_tanggal GLOB '[0-9][0-9][0-9][0-9]'),
    catatan TEXT,
    sumber TEXT,
    uid TEXT NOT NULL UNIQUE,
    PRIMARY KEY (kabupaten, kode),
    CHECK (substr(kecamatan, 1, 5) = kabupaten),
    CHECK (desa IS NULL OR substr(desa, 1, 8) = kecamatan),
    FOREIGN KEY (kabupaten, fokus) REFERENCES fokus (kabupaten, kode),
    FOREIGN KEY (kabupaten, sumber) REFERENCES sumber (kabupaten, kode)
) STRICT;

CREATE VIEW aset_hari AS 
        SELECT *, 
    CASE WHEN length(per_tanggal) = 4 THEN per_tanggal || '-12-31'
         WHEN length(per_tanggal) = 7 THEN date(per_tanggal || '-01', '+1 month', '-1 day')
         WHEN length(per_tanggal) = 8 THEN date(substr(per_tanggal, 1, 4) || '-01-01',
              '+' || (3 * substr(per_tanggal, 8, 1)) || ' months', '-1 day')
         ELSE per_tanggal END AS hari FROM aset;

CREATE INDEX aset_kecamatan ON aset (kecamatan);

CREATE TABLE batas (
    kecamatan TEXT PRIMARY KEY REFERENCES kecamatan (kode),
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    geometri TEXT NOT NULL CHECK (json_valid(geometri)),
    sumber TEXT NOT NULL,
    uid TEXT NOT NULL UNIQUE,
    CHECK (substr(kecamatan, 1, 5) = kabupaten),
    FOREIGN KEY (kabupaten, sumber) REFERENCES sumber (kabupaten, kode)
) STRICT
;

CREATE INDEX batas_kabupaten ON batas (kabupaten);

CREATE TABLE bukti (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kegiatan INTEGER NOT NULL REFERENCES kegiatan (id),
    tanggal TEXT CHECK (tanggal IS date(tanggal, '+0 days')) NOT NULL,
    jenis TEXT NOT NULL
        CHECK (jenis IN ('dokumentasi', 'bukti-dukung', 'daftar-hadir', 'notulen')),
    keterangan TEXT,
    nama_berkas TEXT,
    sha256 TEXT CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    ukuran INTEGER CHECK (ukuran > 0),
    tautan TEXT CHECK (tautan <> ''),
    tempat TEXT CHECK (tempat <> ''),
    uid TEXT NOT NULL UNIQUE, dicatat TEXT NOT NULL DEFAULT ''
    CHECK (dicatat = '' OR dicatat GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'),
    CHECK ((sha256 IS NOT NULL) + (tautan IS NOT NULL) + (tempat IS NOT NULL) = 1),
    CHECK ((sha256 IS NULL) = (nama_berkas IS NULL)),
    CHECK ((sha256 IS NULL) = (ukuran IS NULL)),
    CHECK (jenis <> 'daftar-hadir' OR tempat IS NOT NULL)
) STRICT
;

CREATE INDEX bukti_kegiatan ON bukti (kegiatan, tanggal, dicatat, uid);

CREATE INDEX bukti_sha256 ON bukti (sha256) WHERE sha256 IS NOT NULL;

CREATE TABLE dasar_hukum (
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    kode TEXT NOT NULL CHECK (kode <> '' AND kode NOT GLOB '*[^a-z0-9-]*'),
    nama TEXT NOT NULL CHECK (nama <> ''),
    jenis TEXT NOT NULL CHECK (jenis IN ('peraturan', 'keputusan', 'surat-edaran', 'surat',
                                         'petunjuk-teknis', 'lainnya')),
    nomor TEXT,
    tanggal TEXT
        CHECK (tanggal IS date(tanggal, '+0 days')
            OR tanggal || '-01' IS date(tanggal || '-01', '+0 days')
            OR tanggal GLOB '[0-9][0-9][0-9][0-9]-TW[1-4]'
            OR tanggal GLOB '[0-9][0-9][0-9][0-9]'),
    tentang TEXT,
    kecamatan TEXT REFERENCES kecamatan (kode),
    catatan TEXT,
    sumber TEXT,
    uid TEXT NOT NULL UNIQUE,
    PRIMARY KEY (kabupaten, kode),
    FOREIGN KEY (kabupaten, sumber) REFERENCES sumber (kabupaten, kode)
) STRICT;

CREATE TABLE dasar_hukum_dokumen (
    kabupaten TEXT NOT NULL,
    dasar_hukum TEXT NOT NULL,
    dokumen TEXT NOT NULL
        CHECK (dokumen IN ('sk-lokasi', 'sk-tim-pembina', 'sk-tim-kecamatan', 'sk-camat-rppa')),
    PRIMARY KEY (kabupaten, dasar_hukum, dokumen),
    FOREIGN KEY (kabupaten, dasar_hukum) REFERENCES dasar_hukum (kabupaten, kode)
) STRICT
;

CREATE VIEW dasar_hukum_hari AS 
        SELECT *, 
    CASE WHEN length(tanggal) = 4 THEN tanggal || '-12-31'
         WHEN length(tanggal) = 7 THEN date(tanggal || '-01', '+1 month', '-1 day')
         WHEN length(tanggal) = 8 THEN date(substr(tanggal, 1, 4) || '-01-01',
              '+' || (3 * substr(tanggal, 8, 1)) || ' months', '-1 day')
         ELSE tanggal END AS hari FROM dasar_hukum;

CREATE TABLE "desa" (
    kode TEXT PRIMARY KEY
        CHECK (kode GLOB '[0-9][0-9].[0-9][0-9].[0-9][0-9].[123][0-9][0-9][0-9]'),
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    kecamatan TEXT NOT NULL REFERENCES kecamatan (kode),
    nama TEXT NOT NULL CHECK (nama <> ''),
    jenis TEXT NOT NULL CHECK (jenis IN ('desa', 'kelurahan', 'desa-adat')),
    sumber TEXT,
    uid TEXT NOT NULL UNIQUE,
    CHECK (substr(kode, 1, 8) = kecamatan),
    CHECK (substr(kode, 1, 5) = kabupaten),
    FOREIGN KEY (kabupaten, sumber) REFERENCES sumber (kabupaten, kode)
) STRICT
;

CREATE TABLE desa_alias (
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    desa TEXT NOT NULL REFERENCES desa (kode),
    alias TEXT NOT NULL CHECK (alias <> ''),
    PRIMARY KEY (kabupaten, desa, alias)
) STRICT;

CREATE TABLE dilihat (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    jenis TEXT NOT NULL CHECK (jenis <> ''),
    objek TEXT NOT NULL CHECK (objek <> ''),
    sidik TEXT NOT NULL CHECK (sidik <> ''),
    tanggal TEXT CHECK (tanggal IS date(tanggal, '+0 days')) NOT NULL,
    alasan TEXT NOT NULL CHECK (alasan <> ''),
    uid TEXT NOT NULL UNIQUE,
    dicatat TEXT NOT NULL DEFAULT ''
    CHECK (dicatat = '' OR dicatat GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z')
) STRICT
;

CREATE INDEX dilihat_objek ON dilihat (objek, jenis);

CREATE TABLE edisi (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    tahun INTEGER NOT NULL CHECK (tahun BETWEEN 1000 AND 9999),
    nomor TEXT NOT NULL CHECK (nomor <> ''),
    lingkup TEXT NOT NULL
        CHECK (lingkup GLOB 'kabupaten:?*' OR lingkup GLOB 'kecamatan:?*'
            OR lingkup GLOB 'opd:?*' OR lingkup GLOB 'fokus:?*'),
    periode TEXT NOT NULL CHECK (periode <> ''),
    kode TEXT NOT NULL CHECK (kode <> ''),
    segel TEXT,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    uid TEXT NOT NULL UNIQUE
) STRICT
;

CREATE TABLE edisi_berkas (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    edisi TEXT NOT NULL REFERENCES edisi (uid),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    ukuran INTEGER NOT NULL CHECK (ukuran > 0),
    nama_berkas TEXT NOT NULL CHECK (nama_berkas <> ''),
    uid TEXT NOT NULL UNIQUE
) STRICT
;

CREATE INDEX edisi_berkas_edisi ON edisi_berkas (edisi);

CREATE INDEX edisi_berkas_sha256 ON edisi_berkas (sha256);

CREATE INDEX edisi_kode ON edisi (kode);

CREATE TABLE edisi_langkah (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    edisi TEXT NOT NULL REFERENCES edisi (uid),
    keadaan TEXT NOT NULL CHECK (keadaan IN ('konsep', 'diperiksa', 'terbit', 'dicabut')),
    tanggal TEXT CHECK (tanggal IS date(tanggal, '+0 days')) NOT NULL,
    alasan TEXT CHECK (alasan <> ''),
    uid TEXT NOT NULL UNIQUE,
    dicatat TEXT NOT NULL DEFAULT ''
    CHECK (dicatat = '' OR dicatat GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z')
) STRICT
;

CREATE INDEX edisi_langkah_edisi ON edisi_langkah (edisi, tanggal, dicatat, uid);

CREATE INDEX edisi_lingkup ON edisi (kabupaten, lingkup, periode);

CREATE INDEX edisi_nomor ON edisi (kabupaten, nomor);

CREATE INDEX edisi_periode ON edisi (periode);

CREATE TABLE fokus (
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    kode TEXT NOT NULL CHECK (kode <> '' AND kode NOT GLOB '*[^a-z0-9-]*'),
    nama TEXT NOT NULL CHECK (nama <> ''),
    urutan INTEGER NOT NULL,
    pilar TEXT,
    uraian TEXT,
    sumber TEXT,
    sumber_pilar TEXT,
    uid TEXT NOT NULL UNIQUE, terlindung TEXT NOT NULL DEFAULT 'tidak'
    CHECK (terlindung IN ('ya', 'tidak')), lintas TEXT NOT NULL DEFAULT 'tidak'
    CHECK (lintas IN ('ya', 'tidak')),
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

CREATE TABLE formulir (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    pelaksana TEXT,
    kecamatan TEXT REFERENCES kecamatan (kode),
    fokus TEXT,
    periode TEXT NOT NULL CHECK (periode <> ''),
    tanggal TEXT CHECK (tanggal IS date(tanggal, '+0 days')) NOT NULL,
    uid TEXT NOT NULL UNIQUE,
    FOREIGN KEY (kabupaten, pelaksana) REFERENCES lembaga (kabupaten, kode),
    FOREIGN KEY (kabupaten, fokus) REFERENCES fokus (kabupaten, kode)
) STRICT
;

CREATE TABLE formulir_langkah (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    formulir TEXT NOT NULL REFERENCES formulir (uid),
    tanggal TEXT CHECK (tanggal IS date(tanggal, '+0 days')) NOT NULL,
    langkah TEXT NOT NULL CHECK (langkah IN ('diserahkan', 'diterima', 'nihil', 'diingatkan')),
    cara TEXT NOT NULL
        CHECK (cara IN ('berkas', 'pesan', 'telepon', 'kertas', 'rapat', 'surat')),
    dari TEXT CHECK (dari <> ''),
    uid TEXT NOT NULL UNIQUE,
    dicatat TEXT NOT NULL DEFAULT ''
    CHECK (dicatat = '' OR dicatat GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z')
, isi TEXT CHECK (isi <> '')) STRICT
;

CREATE INDEX formulir_langkah_formulir ON formulir_langkah (formulir, tanggal, dicatat, uid);

CREATE INDEX formulir_periode ON formulir (periode);

CREATE TABLE gabungan (
    operasi INTEGER NOT NULL REFERENCES operasi (id),
    tabel TEXT NOT NULL,
    kunci TEXT NOT NULL,
    waktu TEXT NOT NULL,
    asal TEXT NOT NULL,
    PRIMARY KEY (operasi, tabel, kunci)
) STRICT
;

CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");

CREATE TABLE impor (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    tanggal TEXT CHECK (tanggal IS date(tanggal, '+0 days')) NOT NULL,
    nama_berkas TEXT NOT NULL CHECK (nama_berkas <> ''),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    ukuran INTEGER NOT NULL CHECK (ukuran > 0),
    formulir TEXT,
    nihil TEXT NOT NULL CHECK (nihil IN ('ya', 'tidak')),
    uid TEXT NOT NULL UNIQUE
) STRICT
;

CREATE TABLE indikator (
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    kode TEXT NOT NULL CHECK (kode <> '' AND kode NOT GLOB '*[^a-z0-9-]*'),
    nama TEXT NOT NULL CHECK (nama <> ''),
    definisi TEXT NOT NULL CHECK (definisi <> ''),
    satuan TEXT NOT NULL CHECK (satuan <> ''),
    jenis TEXT NOT NULL CHECK (jenis IN ('jumlah', 'terakhir', 'rata-rata', 'rasio', 'unik')),
    ukuran TEXT CHECK (ukuran IN ('kegiatan', 'pelaksanaan', 'peserta', 'laki-laki', 'perempuan',
                                  'disabilitas', 'lansia', 'anak', 'pemuda', 'desa', 'realisasi',
                                  'formulir', 'penanggung-jawab')),
    arah TEXT NOT NULL CHECK (arah IN ('naik', 'turun')),
    tingkat TEXT NOT NULL CHECK (tingkat IN ('kabupaten', 'kecamatan')),
    fokus TEXT,
    ambang INTEGER NOT NULL CHECK (ambang BETWEEN 1 AND 10000),
    nilai_awal INTEGER CHECK (nilai_awal BETWEEN 0 AND 100000000000000000),
    tahun_awal INTEGER CHECK (tahun_awal BETWEEN 1000 AND 9999),
    sumber_awal TEXT,
    layanan TEXT CHECK (layanan IN ('pengaduan', 'konseling', 'pendampingan', 'rujukan')),
    sumber TEXT,
    uid TEXT NOT NULL UNIQUE,
    PRIMARY KEY (kabupaten, kode),
    CHECK ((nilai_awal IS NULL) = (tahun_awal IS NULL)),
    FOREIGN KEY (kabupaten, fokus) REFERENCES fokus (kabupaten, kode),
    FOREIGN KEY (kabupaten, sumber) REFERENCES sumber (kabupaten, kode),
    FOREIGN KEY (kabupaten, sumber_awal) REFERENCES sumber (kabupaten, kode)
) STRICT
;

CREATE TABLE instansi (
    kabupaten TEXT PRIMARY KEY REFERENCES kabupaten (kode),
    nama TEXT NOT NULL CHECK (nama <> ''),
    alamat TEXT CHECK (alamat <> ''),
    telepon TEXT CHECK (telepon <> ''),
    surel TEXT CHECK (surel <> ''),
    situs TEXT CHECK (situs <> ''),
    lambang TEXT CHECK (lambang GLOB '*.png' OR lambang GLOB '*.jpg' OR lambang GLOB '*.jpeg'),
    sumber TEXT,
    uid TEXT NOT NULL UNIQUE,
    FOREIGN KEY (kabupaten, sumber) REFERENCES sumber (kabupaten, kode)
) STRICT
;

CREATE TABLE isian (
    id INTEGER PRIMARY KEY,
    formulir TEXT NOT NULL,
    kegiatan TEXT NOT NULL CHECK (kegiatan <> ''),
    impor INTEGER REFERENCES impor (id),
    lembar TEXT,
    baris INTEGER CHECK (baris > 0),
    isi TEXT NOT NULL CHECK (json_valid(isi))
) STRICT
;

CREATE TABLE isian_ditarik (
    operasi INTEGER NOT NULL REFERENCES operasi (id),
    id INTEGER NOT NULL,
    formulir TEXT NOT NULL,
    kegiatan TEXT NOT NULL,
    impor INTEGER,
    lembar TEXT,
    baris INTEGER,
    isi TEXT NOT NULL,
    PRIMARY KEY (operasi, id)
) STRICT
;

CREATE INDEX isian_formulir ON isian (formulir) WHERE formulir <> '';

CREATE INDEX isian_impor ON isian (impor);

CREATE INDEX isian_kegiatan ON isian (kegiatan, formulir);

CREATE TABLE jadwal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kegiatan INTEGER NOT NULL REFERENCES kegiatan (id),
    tanggal TEXT NOT NULL CHECK (tanggal = '' OR tanggal IS date(tanggal, '+0 days')),
    mulai TEXT
        CHECK (mulai IS date(mulai, '+0 days')
            OR mulai || '-01' IS date(mulai || '-01', '+0 days')
            OR mulai GLOB '[0-9][0-9][0-9][0-9]-TW[1-4]'
            OR mulai GLOB '[0-9][0-9][0-9][0-9]') NOT NULL,
    selesai TEXT
        CHECK (selesai IS date(selesai, '+0 days')
            OR selesai || '-01' IS date(selesai || '-01', '+0 days')
            OR selesai GLOB '[0-9][0-9][0-9][0-9]-TW[1-4]'
            OR selesai GLOB '[0-9][0-9][0-9][0-9]'),
    belum_ditentukan INTEGER NOT NULL CHECK (belum_ditentukan IN (0, 1)),
    alasan TEXT CHECK (alasan <> ''),
    uid TEXT NOT NULL UNIQUE,
    dicatat TEXT NOT NULL DEFAULT ''
    CHECK (dicatat = '' OR dicatat GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'),
    CHECK (belum_ditentukan = 0 OR selesai IS NULL)
) STRICT
;

CREATE VIEW jadwal_hari AS 
        SELECT *, 
    CASE WHEN length(mulai) = 4 THEN mulai || '-01-01'
         WHEN length(mulai) = 7 THEN mulai || '-01'
         WHEN length(mulai) = 8 THEN date(substr(mulai, 1, 4) || '-01-01',
              '+' || (3 * substr(mulai, 8, 1) - 3) || ' months')
         ELSE mulai END AS hari_mulai, 
    CASE WHEN length(selesai) = 4 THEN selesai || '-12-31'
         WHEN length(selesai) = 7 THEN date(selesai || '-01', '+1 month', '-1 day')
         WHEN length(selesai) = 8 THEN date(substr(selesai, 1, 4) || '-01-01',
              '+' || (3 * substr(selesai, 8, 1)) || ' months', '-1 day')
         ELSE selesai END AS hari_selesai
          FROM jadwal;

CREATE INDEX jadwal_kegiatan ON jadwal (kegiatan, tanggal, dicatat, uid);

CREATE UNIQUE INDEX jadwal_pertama ON jadwal (kegiatan) WHERE tanggal = '';

CREATE TABLE kabupaten (
    kode TEXT PRIMARY KEY CHECK (kode GLOB '[0-9][0-9].[0-9][0-9]'),
    nama TEXT NOT NULL CHECK (nama <> ''),
    jenis TEXT NOT NULL CHECK (jenis IN ('kabupaten', 'kota')),
    provinsi TEXT NOT NULL CHECK (provinsi <> ''),
    sumber TEXT,
    uid TEXT NOT NULL UNIQUE,
    FOREIGN KEY (kode, sumber) REFERENCES sumber (kabupaten, kode) DEFERRABLE INITIALLY DEFERRED
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

CREATE TABLE kecamatan_alias (
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    kecamatan TEXT NOT NULL REFERENCES kecamatan (kode),
    alias TEXT NOT NULL CHECK (alias <> ''),
    PRIMARY KEY (kabupaten, kecamatan, alias)
) STRICT;

CREATE INDEX kecamatan_kabupaten ON kecamatan (kabupaten);

CREATE TABLE kegiatan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    nama TEXT NOT NULL CHECK (nama <> ''),
    uraian TEXT,
    fokus TEXT NOT NULL,
    pelaksana TEXT NOT NULL,
    jenis TEXT NOT NULL CHECK (jenis IN ('baru', 'kolaborasi')),
    program TEXT,
    tanggal_mulai TEXT CHECK (tanggal_mulai IS date(tanggal_mulai, '+0 days')) NOT NULL,
    tanggal_selesai TEXT CHECK (tanggal_selesai IS date(tanggal_selesai, '+0 days')),
    seluruh_kabupaten INTEGER NOT NULL CHECK (seluruh_kabupaten IN (0, 1)),
    sub_kegiatan TEXT,
    penerima_manfaat INTEGER CHECK (penerima_manfaat >= 0),
    uid TEXT NOT NULL UNIQUE, lanjutan_dari TEXT CHECK (lanjutan_dari <> ''),
    CHECK (tanggal_selesai >= tanggal_mulai),
    CHECK ((jenis = 'kolaborasi') = (program IS NOT NULL)),
    FOREIGN KEY (kabupaten, fokus) REFERENCES fokus (kabupaten, kode),
    FOREIGN KEY (kabupaten, pelaksana) REFERENCES lembaga (kabupaten, kode)
) STRICT;

CREATE INDEX kegiatan_fokus ON kegiatan (kabupaten, fokus, tanggal_mulai);

CREATE VIEW kegiatan_kini AS 
        SELECT k.id, k.kabupaten, k.nama, k.fokus, k.pelaksana, k.tanggal_mulai,
               k.tanggal_selesai,
               (SELECT group_concat(nama, ', ')
                  FROM (SELECT DISTINCT c.kode, c.nama FROM kegiatan_lokasi AS l
                          JOIN kecamatan AS c ON c.kode = l.kecamatan
                         WHERE l.kegiatan = k.id
                         ORDER BY c.kode)) AS kecamatan,
               (SELECT status FROM perkembangan WHERE kegiatan = k.id
                 ORDER BY tanggal DESC, dicatat DESC, uid DESC LIMIT 1) AS status,
               (SELECT sum(jumlah) FROM pagu_kini WHERE kegiatan = k.id) AS pagu,
               (SELECT sum(jumlah) FROM realisasi WHERE kegiatan = k.id) AS realisasi,
               (SELECT sum(jumlah) FROM pelaksanaan WHERE kegiatan = k.id) AS jumlah,
               (SELECT sum(laki_laki) FROM pelaksanaan WHERE kegiatan = k.id) AS laki_laki,
               (SELECT sum(perempuan) FROM pelaksanaan WHERE kegiatan = k.id) AS perempuan
          FROM kegiatan AS k;

CREATE INDEX kegiatan_lanjutan ON kegiatan (lanjutan_dari) WHERE lanjutan_dari IS NOT NULL
;

CREATE TABLE kegiatan_lokasi (
    id INTEGER PRIMARY KEY,
    kegiatan INTEGER NOT NULL REFERENCES kegiatan (id),
    kecamatan TEXT NOT NULL REFERENCES kecamatan (kode),
    desa TEXT REFERENCES desa (kode),
    CHECK (desa IS NULL OR substr(desa, 1, 8) = kecamatan)
) STRICT;

CREATE INDEX kegiatan_lokasi_kecamatan ON kegiatan_lokasi (kecamatan, kegiatan);

CREATE UNIQUE INDEX kegiatan_lokasi_sekali
    ON kegiatan_lokasi (kegiatan, kecamatan, ifnull(desa, ''));

CREATE TABLE kegiatan_mitra (
    kegiatan INTEGER NOT NULL REFERENCES kegiatan (id),
    kabupaten TEXT NOT NULL,
    lembaga TEXT NOT NULL,
    PRIMARY KEY (kegiatan, lembaga),
    FOREIGN KEY (kabupaten, lembaga) REFERENCES lembaga (kabupaten, kode)
) STRICT;

CREATE INDEX kegiatan_mitra_lembaga ON kegiatan_mitra (kabupaten, lembaga, kegiatan);

CREATE INDEX kegiatan_pelaksana ON kegiatan (kabupaten, pelaksana, tanggal_mulai);

CREATE INDEX kegiatan_seluruh_kabupaten ON kegiatan (kabupaten, tanggal_mulai)
    WHERE seluruh_kabupaten = 1;

CREATE INDEX kegiatan_tanggal_selesai ON kegiatan (kabupaten, tanggal_selesai, tanggal_mulai)
;

CREATE TABLE lembaga (
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    kode TEXT NOT NULL CHECK (kode <> '' AND kode NOT GLOB '*[^a-z0-9-]*'),
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

CREATE VIEW pagu_kini AS 
        SELECT a.kegiatan, a.tahun, a.sumber_dana, a.tahap, a.tanggal, a.jumlah,
               a.nomor_dokumen, a.tanggal_dokumen
          FROM anggaran AS a
         WHERE NOT EXISTS (SELECT 1 FROM anggaran AS b
                            WHERE b.kegiatan = a.kegiatan AND b.tahun = a.tahun
                              AND b.sumber_dana = a.sumber_dana
                              AND (b.tanggal, b.dicatat, b.uid)
                                  > (a.tanggal, a.dicatat, a.uid));

CREATE TABLE pejabat (
    kabupaten TEXT NOT NULL,
    kode TEXT NOT NULL CHECK (kode <> '' AND kode NOT GLOB '*[^a-z0-9-]*'),
    lembaga TEXT NOT NULL,
    jabatan TEXT NOT NULL CHECK (jabatan <> ''),
    nama TEXT,
    sifat TEXT CHECK (sifat IN ('definitif', 'plt', 'plh', 'pj')),
    pangkat TEXT,
    nip TEXT,
    berlaku_mulai TEXT
        CHECK (berlaku_mulai IS date(berlaku_mulai, '+0 days')
            OR berlaku_mulai || '-01' IS date(berlaku_mulai || '-01', '+0 days')
            OR berlaku_mulai GLOB '[0-9][0-9][0-9][0-9]-TW[1-4]'
            OR berlaku_mulai GLOB '[0-9][0-9][0-9][0-9]'),
    berlaku_sampai TEXT
        CHECK (berlaku_sampai IS date(berlaku_sampai, '+0 days')
            OR berlaku_sampai || '-01' IS date(berlaku_sampai || '-01', '+0 days')
            OR berlaku_sampai GLOB '[0-9][0-9][0-9][0-9]-TW[1-4]'
            OR berlaku_sampai GLOB '[0-9][0-9][0-9][0-9]'),
    catatan TEXT,
    sumber TEXT,
    uid TEXT NOT NULL UNIQUE,
    PRIMARY KEY (kabupaten, kode),
    FOREIGN KEY (kabupaten, lembaga) REFERENCES lembaga (kabupaten, kode),
    FOREIGN KEY (kabupaten, sumber) REFERENCES sumber (kabupaten, kode)
) STRICT;

CREATE VIEW pejabat_hari AS 
        SELECT *, ifnull(
    CASE WHEN length(berlaku_mulai) = 4 THEN berlaku_mulai || '-12-31'
         WHEN length(berlaku_mulai) = 7 THEN date(berlaku_mulai || '-01', '+1 month', '-1 day')
         WHEN length(berlaku_mulai) = 8 THEN date(substr(berlaku_mulai, 1, 4) || '-01-01',
              '+' || (3 * substr(berlaku_mulai, 8, 1)) || ' months', '-1 day')
         ELSE berlaku_mulai END, '') AS hari_mulai,
               ifnull(
    CASE WHEN length(berlaku_sampai) = 4 THEN berlaku_sampai || '-12-31'
         WHEN length(berlaku_sampai) = 7 THEN date(berlaku_sampai || '-01', '+1 month', '-1 day')
         WHEN length(berlaku_sampai) = 8 THEN date(substr(berlaku_sampai, 1, 4) || '-01-01',
              '+' || (3 * substr(berlaku_sampai, 8, 1)) || ' months', '-1 day')
         ELSE berlaku_sampai END, '9999-12-31') AS hari_sampai
          FROM pejabat;

CREATE TABLE pelaksanaan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kegiatan INTEGER NOT NULL REFERENCES kegiatan (id),
    tanggal TEXT CHECK (tanggal IS date(tanggal, '+0 days')) NOT NULL,
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
    uid TEXT NOT NULL UNIQUE, dicatat TEXT NOT NULL DEFAULT ''
    CHECK (dicatat = '' OR dicatat GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'),
    CHECK (desa IS NULL OR substr(desa, 1, 8) = kecamatan),
    CHECK (coalesce(laki_laki, 0) + coalesce(perempuan, 0) <= jumlah)
) STRICT;

CREATE INDEX pelaksanaan_kegiatan ON pelaksanaan (kegiatan, tanggal, dicatat, uid);

CREATE INDEX pelaksanaan_tanggal ON pelaksanaan (tanggal, kegiatan);

CREATE TABLE pembina (
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    kode TEXT NOT NULL CHECK (kode <> '' AND kode NOT GLOB '*[^a-z0-9-]*'),
    kedudukan TEXT NOT NULL CHECK (kedudukan IN ('ketua', 'sekretaris', 'sekretariat', 'anggota')),
    lembaga TEXT,
    jabatan TEXT,
    nama TEXT,
    berlaku_mulai TEXT
        CHECK (berlaku_mulai IS date(berlaku_mulai, '+0 days')
            OR berlaku_mulai || '-01' IS date(berlaku_mulai || '-01', '+0 days')
            OR berlaku_mulai GLOB '[0-9][0-9][0-9][0-9]-TW[1-4]'
            OR berlaku_mulai GLOB '[0-9][0-9][0-9][0-9]'),
    berlaku_sampai TEXT
        CHECK (berlaku_sampai IS date(berlaku_sampai, '+0 days')
            OR berlaku_sampai || '-01' IS date(berlaku_sampai || '-01', '+0 days')
            OR berlaku_sampai GLOB '[0-9][0-9][0-9][0-9]-TW[1-4]'
            OR berlaku_sampai GLOB '[0-9][0-9][0-9][0-9]'),
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

CREATE VIEW pembina_hari AS 
        SELECT *, ifnull(
    CASE WHEN length(berlaku_mulai) = 4 THEN berlaku_mulai || '-12-31'
         WHEN length(berlaku_mulai) = 7 THEN date(berlaku_mulai || '-01', '+1 month', '-1 day')
         WHEN length(berlaku_mulai) = 8 THEN date(substr(berlaku_mulai, 1, 4) || '-01-01',
              '+' || (3 * substr(berlaku_mulai, 8, 1)) || ' months', '-1 day')
         ELSE berlaku_mulai END, '') AS hari_mulai,
               ifnull(
    CASE WHEN length(berlaku_sampai) = 4 THEN berlaku_sampai || '-12-31'
         WHEN length(berlaku_sampai) = 7 THEN date(berlaku_sampai || '-01', '+1 month', '-1 day')
         WHEN length(berlaku_sampai) = 8 THEN date(substr(berlaku_sampai, 1, 4) || '-01-01',
              '+' || (3 * substr(berlaku_sampai, 8, 1)) || ' months', '-1 day')
         ELSE berlaku_sampai END, '9999-12-31') AS hari_sampai
          FROM pembina;

CREATE TABLE pemetaan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    nama TEXT NOT NULL CHECK (nama <> ''),
    sidik TEXT NOT NULL CHECK (length(sidik) = 64 AND sidik NOT GLOB '*[^0-9a-f]*'),
    isi TEXT NOT NULL CHECK (length(isi) <= 40000 AND json_valid(isi)),
    dicatat TEXT NOT NULL CHECK (dicatat GLOB
        '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]+07:00'),
    uid TEXT NOT NULL UNIQUE
) STRICT
;

CREATE INDEX pemetaan_sidik ON pemetaan (kabupaten, sidik, dicatat);

CREATE TABLE penduduk (
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    wilayah TEXT NOT NULL
        CHECK (wilayah GLOB '[0-9][0-9].[0-9][0-9].[0-9][0-9]'
            OR wilayah GLOB '[0-9][0-9].[0-9][0-9].[0-9][0-9].[0-9][0-9][0-9][0-9]'),
    tahun INTEGER NOT NULL CHECK (tahun BETWEEN 1000 AND 9999),
    jumlah INTEGER NOT NULL CHECK (jumlah >= 0),
    sumber TEXT,
    uid TEXT NOT NULL UNIQUE,
    PRIMARY KEY (kabupaten, wilayah, tahun),
    CHECK (substr(wilayah, 1, 5) = kabupaten),
    FOREIGN KEY (kabupaten, sumber) REFERENCES sumber (kabupaten, kode)
) STRICT
;

CREATE TABLE pengukuran (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    indikator TEXT NOT NULL,
    kecamatan TEXT REFERENCES kecamatan (kode),
    periode TEXT NOT NULL
        CHECK (periode GLOB '[0-9][0-9][0-9][0-9]'
            OR periode GLOB '[0-9][0-9][0-9][0-9]-S[12]'
            OR periode GLOB '[0-9][0-9][0-9][0-9]-TW[1-4]'
            OR periode GLOB '[0-9][0-9][0-9][0-9]-0[1-9]'
            OR periode GLOB '[0-9][0-9][0-9][0-9]-1[0-2]'),
    tanggal TEXT CHECK (tanggal IS date(tanggal, '+0 days')) NOT NULL,
    pembilang INTEGER CHECK (pembilang BETWEEN 0 AND 100000000000000000),
    penyebut INTEGER CHECK (penyebut BETWEEN 0 AND 100000000000000000),
    nilai INTEGER CHECK (nilai BETWEEN 0 AND 100000000000000000),
    sumber TEXT,
    uid TEXT NOT NULL UNIQUE,
    dicatat TEXT NOT NULL DEFAULT ''
    CHECK (dicatat = '' OR dicatat GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'),
    CHECK (substr(kecamatan, 1, 5) = kabupaten),
    CHECK ((pembilang IS NULL) = (penyebut IS NULL)),
    CHECK (pembilang IS NULL OR nilai IS NULL),
    FOREIGN KEY (kabupaten, indikator) REFERENCES indikator (kabupaten, kode),
    FOREIGN KEY (kabupaten, sumber) REFERENCES sumber (kabupaten, kode)
) STRICT
;

CREATE INDEX pengukuran_indikator ON pengukuran (kabupaten, indikator, tanggal, dicatat, uid);

CREATE TABLE penugasan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    lembaga TEXT NOT NULL,
    fokus TEXT NOT NULL,
    kecamatan TEXT NOT NULL REFERENCES kecamatan (kode),
    peran TEXT NOT NULL CHECK (peran IN ('penanggung-jawab', 'pendukung')),
    berlaku_mulai TEXT
        CHECK (berlaku_mulai IS date(berlaku_mulai, '+0 days')
            OR berlaku_mulai || '-01' IS date(berlaku_mulai || '-01', '+0 days')
            OR berlaku_mulai GLOB '[0-9][0-9][0-9][0-9]-TW[1-4]'
            OR berlaku_mulai GLOB '[0-9][0-9][0-9][0-9]') NOT NULL,
    berlaku_sampai TEXT
        CHECK (berlaku_sampai IS date(berlaku_sampai, '+0 days')
            OR berlaku_sampai || '-01' IS date(berlaku_sampai || '-01', '+0 days')
            OR berlaku_sampai GLOB '[0-9][0-9][0-9][0-9]-TW[1-4]'
            OR berlaku_sampai GLOB '[0-9][0-9][0-9][0-9]'),
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

CREATE VIEW penugasan_hari AS 
        SELECT *, 
    CASE WHEN length(berlaku_mulai) = 4 THEN berlaku_mulai || '-12-31'
         WHEN length(berlaku_mulai) = 7 THEN date(berlaku_mulai || '-01', '+1 month', '-1 day')
         WHEN length(berlaku_mulai) = 8 THEN date(substr(berlaku_mulai, 1, 4) || '-01-01',
              '+' || (3 * substr(berlaku_mulai, 8, 1)) || ' months', '-1 day')
         ELSE berlaku_mulai END AS hari_mulai,
               ifnull(
    CASE WHEN length(berlaku_sampai) = 4 THEN berlaku_sampai || '-12-31'
         WHEN length(berlaku_sampai) = 7 THEN date(berlaku_sampai || '-01', '+1 month', '-1 day')
         WHEN length(berlaku_sampai) = 8 THEN date(substr(berlaku_sampai, 1, 4) || '-01-01',
              '+' || (3 * substr(berlaku_sampai, 8, 1)) || ' months', '-1 day')
         ELSE berlaku_sampai END, '9999-12-31') AS hari_sampai
          FROM penugasan;

CREATE TABLE perkembangan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kegiatan INTEGER NOT NULL REFERENCES kegiatan (id),
    tanggal TEXT CHECK (tanggal IS date(tanggal, '+0 days')) NOT NULL,
    status TEXT NOT NULL
        CHECK (status IN ('direncanakan', 'berjalan', 'selesai', 'ditunda', 'dibatalkan')),
    fisik_persen INTEGER CHECK (fisik_persen BETWEEN 0 AND 10000),
    hasil TEXT,
    kendala TEXT,
    tindak_lanjut TEXT,
    uid TEXT NOT NULL UNIQUE
, dicatat TEXT NOT NULL DEFAULT ''
    CHECK (dicatat = '' OR dicatat GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z')) STRICT;

CREATE INDEX perkembangan_kegiatan ON perkembangan (kegiatan, tanggal, dicatat, uid);

CREATE VIEW peserta_kegiatan AS 
        SELECT kegiatan, CAST(substr(tanggal, 1, 4) AS INTEGER) AS tahun,
               count(*) AS pelaksanaan, sum(jumlah) AS jumlah, sum(laki_laki) AS laki_laki,
               sum(perempuan) AS perempuan, sum(disabilitas) AS disabilitas,
               sum(lansia) AS lansia, sum(anak) AS anak, sum(pemuda) AS pemuda
          FROM pelaksanaan
         GROUP BY kegiatan, substr(tanggal, 1, 4);

CREATE TABLE pilot (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    kecamatan TEXT NOT NULL REFERENCES kecamatan (kode),
    berlaku_mulai TEXT
        CHECK (berlaku_mulai IS date(berlaku_mulai, '+0 days')
            OR berlaku_mulai || '-01' IS date(berlaku_mulai || '-01', '+0 days')
            OR berlaku_mulai GLOB '[0-9][0-9][0-9][0-9]-TW[1-4]'
            OR berlaku_mulai GLOB '[0-9][0-9][0-9][0-9]') NOT NULL,
    berlaku_sampai TEXT
        CHECK (berlaku_sampai IS date(berlaku_sampai, '+0 days')
            OR berlaku_sampai || '-01' IS date(berlaku_sampai || '-01', '+0 days')
            OR berlaku_sampai GLOB '[0-9][0-9][0-9][0-9]-TW[1-4]'
            OR berlaku_sampai GLOB '[0-9][0-9][0-9][0-9]'),
    alasan TEXT NOT NULL CHECK (alasan <> ''),
    dasar_hukum TEXT,
    sumber TEXT,
    uid TEXT NOT NULL UNIQUE,
    CHECK (substr(kecamatan, 1, 5) = kabupaten),
    UNIQUE (kecamatan, berlaku_mulai),
    FOREIGN KEY (kabupaten, dasar_hukum) REFERENCES dasar_hukum (kabupaten, kode),
    FOREIGN KEY (kabupaten, sumber) REFERENCES sumber (kabupaten, kode)
) STRICT;

CREATE VIEW pilot_hari AS 
        SELECT *, 
    CASE WHEN length(berlaku_mulai) = 4 THEN berlaku_mulai || '-12-31'
         WHEN length(berlaku_mulai) = 7 THEN date(berlaku_mulai || '-01', '+1 month', '-1 day')
         WHEN length(berlaku_mulai) = 8 THEN date(substr(berlaku_mulai, 1, 4) || '-01-01',
              '+' || (3 * substr(berlaku_mulai, 8, 1)) || ' months', '-1 day')
         ELSE berlaku_mulai END AS hari_mulai,
               ifnull(
    CASE WHEN length(berlaku_sampai) = 4 THEN berlaku_sampai || '-12-31'
         WHEN length(berlaku_sampai) = 7 THEN date(berlaku_sampai || '-01', '+1 month', '-1 day')
         WHEN length(berlaku_sampai) = 8 THEN date(substr(berlaku_sampai, 1, 4) || '-01-01',
              '+' || (3 * substr(berlaku_sampai, 8, 1)) || ' months', '-1 day')
         ELSE berlaku_sampai END, '9999-12-31') AS hari_sampai
          FROM pilot;

CREATE TABLE realisasi (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kegiatan INTEGER NOT NULL REFERENCES kegiatan (id),
    kabupaten TEXT NOT NULL,
    sumber_dana TEXT NOT NULL,
    tanggal TEXT CHECK (tanggal IS date(tanggal, '+0 days')) NOT NULL,
    jumlah INTEGER NOT NULL,
    nomor_bukti TEXT,
    catatan TEXT,
    uid TEXT NOT NULL UNIQUE, dicatat TEXT NOT NULL DEFAULT ''
    CHECK (dicatat = '' OR dicatat GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'),
    FOREIGN KEY (kabupaten, sumber_dana) REFERENCES sumber_dana (kabupaten, kode)
) STRICT;

CREATE INDEX realisasi_kegiatan ON realisasi (kegiatan, tanggal, dicatat, uid);

CREATE VIEW realisasi_tahun AS 
        SELECT kegiatan, CAST(substr(tanggal, 1, 4) AS INTEGER) AS tahun, sumber_dana,
               sum(jumlah) AS jumlah
          FROM realisasi
         GROUP BY kegiatan, substr(tanggal, 1, 4), sumber_dana;

CREATE INDEX realisasi_tanggal ON realisasi (tanggal, kegiatan);

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

CREATE INDEX riwayat_hapus ON riwayat (json_extract(sebelum, '$.kegiatan'))
 WHERE aksi = 'hapus'
;

CREATE INDEX riwayat_kunci ON riwayat (tabel, kunci, id);

CREATE INDEX riwayat_luar ON riwayat (id) WHERE operasi IS NULL;

CREATE TABLE sqlite_sequence(name,seq);

CREATE TABLE sumber (
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    kode TEXT NOT NULL CHECK (kode <> '' AND kode NOT GLOB '*[^a-z0-9-]*'),
    judul TEXT NOT NULL CHECK (judul <> ''),
    penerbit TEXT,
    tanggal TEXT
        CHECK (tanggal IS date(tanggal, '+0 days')
            OR tanggal || '-01' IS date(tanggal || '-01', '+0 days')
            OR tanggal GLOB '[0-9][0-9][0-9][0-9]-TW[1-4]'
            OR tanggal GLOB '[0-9][0-9][0-9][0-9]'),
    tautan TEXT,
    catatan TEXT,
    uid TEXT NOT NULL UNIQUE,
    PRIMARY KEY (kabupaten, kode)
) STRICT;

CREATE TABLE sumber_dana (
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    kode TEXT NOT NULL CHECK (kode <> '' AND kode NOT GLOB '*[^a-z0-9-]*'),
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

CREATE VIEW sumber_hari AS 
        SELECT *, 
    CASE WHEN length(tanggal) = 4 THEN tanggal || '-12-31'
         WHEN length(tanggal) = 7 THEN date(tanggal || '-01', '+1 month', '-1 day')
         WHEN length(tanggal) = 8 THEN date(substr(tanggal, 1, 4) || '-01-01',
              '+' || (3 * substr(tanggal, 8, 1)) || ' months', '-1 day')
         ELSE tanggal END AS hari FROM sumber;

CREATE TABLE susulan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tabel TEXT NOT NULL CHECK (tabel <> ''),
    uid_baris TEXT NOT NULL CHECK (uid_baris <> ''),
    alasan TEXT NOT NULL CHECK (alasan <> ''),
    uid TEXT NOT NULL UNIQUE
) STRICT
;

CREATE INDEX susulan_baris ON susulan (uid_baris);

CREATE TABLE target (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    indikator TEXT NOT NULL,
    kecamatan TEXT REFERENCES kecamatan (kode),
    periode TEXT NOT NULL
        CHECK (periode GLOB '[0-9][0-9][0-9][0-9]'
            OR periode GLOB '[0-9][0-9][0-9][0-9]-S[12]'
            OR periode GLOB '[0-9][0-9][0-9][0-9]-TW[1-4]'
            OR periode GLOB '[0-9][0-9][0-9][0-9]-0[1-9]'
            OR periode GLOB '[0-9][0-9][0-9][0-9]-1[0-2]'),
    tanggal TEXT CHECK (tanggal IS date(tanggal, '+0 days')) NOT NULL,
    nilai INTEGER CHECK (nilai BETWEEN 0 AND 100000000000000000),
    sumber TEXT,
    uid TEXT NOT NULL UNIQUE,
    dicatat TEXT NOT NULL DEFAULT ''
    CHECK (dicatat = '' OR dicatat GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'),
    CHECK (substr(kecamatan, 1, 5) = kabupaten),
    FOREIGN KEY (kabupaten, indikator) REFERENCES indikator (kabupaten, kode),
    FOREIGN KEY (kabupaten, sumber) REFERENCES sumber (kabupaten, kode)
) STRICT
;

CREATE INDEX target_indikator ON target (kabupaten, indikator, tanggal, dicatat, uid);

CREATE TABLE tenggat (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    periode TEXT NOT NULL CHECK (periode <> ''),
    batas TEXT CHECK (batas IS date(batas, '+0 days')) NOT NULL,
    uid TEXT NOT NULL UNIQUE,
    dicatat TEXT NOT NULL DEFAULT ''
    CHECK (dicatat = '' OR dicatat GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z')
) STRICT
;

CREATE INDEX tenggat_periode ON tenggat (kabupaten, periode, dicatat, uid);

CREATE TABLE tindak_lanjut (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kabupaten TEXT NOT NULL,
    agenda TEXT NOT NULL,
    uraian TEXT NOT NULL CHECK (uraian <> ''),
    lembaga TEXT NOT NULL,
    batas TEXT
        CHECK (batas IS date(batas, '+0 days')
            OR batas || '-01' IS date(batas || '-01', '+0 days')
            OR batas GLOB '[0-9][0-9][0-9][0-9]-TW[1-4]'
            OR batas GLOB '[0-9][0-9][0-9][0-9]') NOT NULL,
    tanggal_selesai TEXT CHECK (tanggal_selesai IS date(tanggal_selesai, '+0 days')),
    hasil TEXT,
    uid TEXT NOT NULL UNIQUE,
    CHECK (hasil IS NULL OR tanggal_selesai IS NOT NULL),
    FOREIGN KEY (kabupaten, agenda) REFERENCES agenda (kabupaten, kode),
    FOREIGN KEY (kabupaten, lembaga) REFERENCES lembaga (kabupaten, kode)
) STRICT
;

CREATE INDEX tindak_lanjut_agenda ON tindak_lanjut (kabupaten, agenda);

CREATE VIEW tindak_lanjut_hari AS 
        SELECT *, 
    CASE WHEN length(batas) = 4 THEN batas || '-12-31'
         WHEN length(batas) = 7 THEN date(batas || '-01', '+1 month', '-1 day')
         WHEN length(batas) = 8 THEN date(substr(batas, 1, 4) || '-01-01',
              '+' || (3 * substr(batas, 8, 1)) || ' months', '-1 day')
         ELSE batas END AS hari_batas FROM tindak_lanjut;

