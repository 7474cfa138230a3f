PRAGMA application_id = 1111839300;
PRAGMA user_version = 18;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'berdaya','m0001_initial','2026-11-24 23:24:00.629138+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'berdaya','m0002_bukti','2026-11-24 23:24:00.630541+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'berdaya','m0003_impor','2026-11-24 23:24:00.631262+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'berdaya','m0004_instansi','2026-11-24 23:24:00.631433+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'berdaya','m0005_riwayat','2026-11-24 23:24:00.631629+00:00');
INSERT INTO "_sqlite_migrations" VALUES(6,'berdaya','m0006_cepat','2026-11-28 09:01:33.925823+00:00');
INSERT INTO "_sqlite_migrations" VALUES(7,'berdaya','m0007_pemetaan','2026-11-28 16:32:55.993090+00:00');
INSERT INTO "_sqlite_migrations" VALUES(8,'berdaya','m0008_dicatat','2026-11-28 18:15:24.382668+00:00');
INSERT INTO "_sqlite_migrations" VALUES(9,'berdaya','m0009_dokumen','2026-11-28 19:59:04.246465+00:00');
INSERT INTO "_sqlite_migrations" VALUES(10,'berdaya','m0010_jadwal','2026-11-28 23:54:18.087588+00:00');
INSERT INTO "_sqlite_migrations" VALUES(11,'berdaya','m0011_register','2026-11-29 03:16:33.996622+00:00');
INSERT INTO "_sqlite_migrations" VALUES(12,'berdaya','m0012_pengingat','2026-11-29 07:17:39.975858+00:00');
INSERT INTO "_sqlite_migrations" VALUES(13,'berdaya','m0013_lintas','2026-11-29 11:35:16.505580+00:00');
INSERT INTO "_sqlite_migrations" VALUES(14,'berdaya','m0014_batas','2026-11-29 17:26:26.807886+00:00');
INSERT INTO "_sqlite_migrations" VALUES(15,'berdaya','m0015_desa_adat','2026-11-29 20:54:18.550137+00:00');
INSERT INTO "_sqlite_migrations" VALUES(16,'berdaya','m0016_indikator','2026-11-30 00:58:35.056177+00:00');
INSERT INTO "_sqlite_migrations" VALUES(17,'berdaya','m0017_edisi','2026-11-30 02:32:17.410670+00:00');
INSERT INTO "_sqlite_migrations" VALUES(18,'berdaya','m0018_susulan','2026-11-30 03:51:27.136400+00:00');
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
INSERT INTO "agenda" VALUES('99.71','rakor','Rakor','kabupaten','2025-11-18',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'7940a8bc-0653-45d3-91ac-845d6d0540a9');
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
INSERT INTO "anggaran" VALUES(1,1,'99.71','apbd-kota',2025,'murni','2025-10-01',5000000,'00000009-0000-4000-8000-000000000011','2026-11-24T23:24:00.000003Z',NULL,NULL);
INSERT INTO "anggaran" VALUES(2,2,'99.71','apbd-kota',2025,'murni','2025-10-14',2000000,'00000009-0000-4000-8000-000000000016','2026-11-24T23:24:00.000005Z',NULL,NULL);
INSERT INTO "anggaran" VALUES(3,3,'99.71','apbd-kota',2025,'murni','2025-11-13',5000000,'00000009-0000-4000-8000-000000000026','2026-11-24T23:24:00.000004Z',NULL,NULL);
INSERT INTO "anggaran" VALUES(4,1,'99.71','apbd-kota',2025,'perubahan','2025-12-31',20000000,'a01fd30b-db9d-4f70-85d3-c9cc8da7972b','2026-11-28T19:59:04.258810Z','DPPA 12/2025','2025-10-01');
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
INSERT INTO "aset" VALUES('99.71','rppa-desa','RPPA desa','rppa','99.71.01',NULL,NULL,NULL,NULL,NULL,'3b4736cd-08db-43e7-a7ce-f54bad735485');
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
INSERT INTO "batas" VALUES('99.71.01','99.71','{"type":"MultiPolygon","coordinates":[[[[109.1,-7.1],[109.2,-7.1],[109.2,-7.2],[109.1,-7.1]]]]}','rekaan','00000014-0000-4000-8000-000000000001');
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
INSERT INTO "bukti" VALUES(1,2,'2025-10-20','notulen',NULL,NULL,NULL,NULL,NULL,'Lemari arsip','00000009-0000-4000-8000-000000000023','2026-11-24T23:24:00.000000Z');
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
INSERT INTO "dasar_hukum" VALUES('99.71','kepwal','Keputusan Wali Kota Contoh','keputusan','1/2025','2025-08-01',NULL,NULL,NULL,'rekaan','4196a102-23ed-58d8-86c0-280fe6427537');
CREATE TABLE dasar_hukum_dokumen (
    kabupaten TEXT NOT NULL,
    dasar_hukum TEXT NOT NULL,
    dokumen TEXT NOT NULL
        CHECK (dokumen IN ('sk-lokasi', 'sk-tim-pembina', 'sk-tim-kecamatan', 'sk-camat-rppa')),
    PRIMARY KEY (kabupaten, dasar_hukum, dokumen),
    FOREIGN KEY (kabupaten, dasar_hukum) REFERENCES dasar_hukum (kabupaten, kode)
) STRICT
;
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
INSERT INTO "desa" VALUES('99.71.01.1001','99.71','99.71.01','Bojong','kelurahan','rekaan','36c9842f-8d26-59d7-a69d-bec77ff92ae3');
INSERT INTO "desa" VALUES('99.71.01.1002','99.71','99.71.01','Kejobong','kelurahan','rekaan','95b6994f-7367-52da-af59-eb596085004e');
INSERT INTO "desa" VALUES('99.71.01.3003','99.71','99.71.01','Adat Rekaan','desa-adat','rekaan','00000015-0000-4000-8000-000000000001');
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
INSERT INTO "dilihat" VALUES(1,'99.71','uang-mendahului','00000009-0000-4000-8000-000000000009','fisik=800 serapan=9750','2025-12-20','sesuai kontrak','4c0e1f5e-6f0e-4d3c-9d5b-0f3a0c7a3303','');
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
INSERT INTO "edisi" VALUES(1,'99.71',2025,'400.10.2/15/2026','kabupaten:99.71','2025-TW4','1EXU0-L0SNZY','49/4f42c15279d31846','038327979d4b1ceb941f8173c2da89bca45c6563d0a67594274302b9f54280d9','82b35bd6-e61f-455a-acbb-8b42a3126700');
INSERT INTO "edisi" VALUES(2,'99.71',2025,'400.10.2/16/2026','kabupaten:99.71','2025','0QSMK-6X5WZY','50/32b300822c288d43','d709181fc5c259109e4bd0d86e1a6a32248ff6d6345e47a0ee57f869b55d9f03','44c02c1a-9233-42e0-9599-1833639ef661');
CREATE TABLE edisi_berkas (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    edisi TEXT NOT NULL REFERENCES edisi (uid),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    ukuran INTEGER NOT NULL CHECK (ukuran > 0),
    nama_berkas TEXT NOT NULL CHECK (nama_berkas <> ''),
    uid TEXT NOT NULL UNIQUE
) STRICT
;
INSERT INTO "edisi_berkas" VALUES(1,'82b35bd6-e61f-455a-acbb-8b42a3126700','498d140982ff9f6d37de6b852ecc4828977b64f44d96afb247e382f7f17e322d',140852,'Laporan_Kota-Contoh-99-71_TW-IV-2025.pdf','4745ddd2-7a25-434d-accd-ebcd1d1c8b75');
INSERT INTO "edisi_berkas" VALUES(2,'82b35bd6-e61f-455a-acbb-8b42a3126700','038327979d4b1ceb941f8173c2da89bca45c6563d0a67594274302b9f54280d9',3140,'potret.json.xz','653cbb55-8c47-4be5-9b6a-ece21fdc1bb9');
INSERT INTO "edisi_berkas" VALUES(3,'44c02c1a-9233-42e0-9599-1833639ef661','46c7215504559d8656731dc9533a97bc85062ae7dbe64f3b73265fc7249f4971',137384,'Laporan_Kota-Contoh-99-71_2025.pdf','0796a2ea-8b30-4e73-b4a1-4c8d7d4e30cb');
INSERT INTO "edisi_berkas" VALUES(4,'44c02c1a-9233-42e0-9599-1833639ef661','d709181fc5c259109e4bd0d86e1a6a32248ff6d6345e47a0ee57f869b55d9f03',3136,'potret.json.xz','d0dbdc6d-f3d2-4de5-924d-98e319a1c93a');
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
INSERT INTO "edisi_langkah" VALUES(1,'82b35bd6-e61f-455a-acbb-8b42a3126700','terbit','2025-12-20',NULL,'1d8a167b-cc15-403b-9a13-5757722fd3a2','2026-11-30T02:32:17.814025Z');
INSERT INTO "edisi_langkah" VALUES(2,'44c02c1a-9233-42e0-9599-1833639ef661','terbit','2025-12-20',NULL,'a013f74f-1d5f-49fb-92d6-1f1f62562a35','2026-11-30T02:32:18.218958Z');
INSERT INTO "edisi_langkah" VALUES(3,'44c02c1a-9233-42e0-9599-1833639ef661','dicabut','2025-12-20','angka keliru','6bdac6d6-5ff7-4472-911a-04f48a6853a2','2026-11-30T02:32:18.513066Z');
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
INSERT INTO "fokus" VALUES('99.71','rppa','RPPA',1,NULL,NULL,'rekaan',NULL,'99ca2806-cc58-5ca9-805b-e55a59349966','tidak','tidak');
INSERT INTO "fokus" VALUES('99.71','lansia-disabilitas','Lansia dan disabilitas',2,NULL,NULL,'rekaan',NULL,'eeb2d417-099e-5e79-9eed-e828d27e189b','tidak','tidak');
INSERT INTO "fokus" VALUES('99.71','koordinasi-program','Koordinasi program',3,NULL,NULL,NULL,NULL,'de0ff3e9-5825-4bfe-bae4-a63bf6ab495b','tidak','ya');
CREATE TABLE fokus_alias (
    kabupaten TEXT NOT NULL,
    fokus TEXT NOT NULL,
    alias TEXT NOT NULL CHECK (alias <> ''),
    PRIMARY KEY (kabupaten, fokus, alias),
    FOREIGN KEY (kabupaten, fokus) REFERENCES fokus (kabupaten, kode)
) STRICT;
INSERT INTO "fokus_alias" VALUES('99.71','lansia-disabilitas','lansia');
INSERT INTO "fokus_alias" VALUES('99.71','lansia-disabilitas','disabilitas');
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
INSERT INTO "formulir" VALUES(1,'99.71','dinsos',NULL,NULL,'2025','2025-11-20','00000009-0000-4000-8000-000000000031');
INSERT INTO "formulir" VALUES(2,'99.71','dinsos',NULL,NULL,'2025-TW4','2025-11-20','7ccf268a-143a-429a-930c-9acbba7b528a');
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
INSERT INTO "formulir_langkah" VALUES(1,'7ccf268a-143a-429a-930c-9acbba7b528a','2025-11-20','diserahkan','berkas',NULL,'2dbdee78-dc08-4f7b-a57e-b42f242831b2','2026-11-29T03:16:34.011923Z',NULL);
INSERT INTO "formulir_langkah" VALUES(2,'7ccf268a-143a-429a-930c-9acbba7b528a','2025-11-20','diterima','telepon','Kasi Sosial','50bb0df3-586f-4902-9e7b-d2c0606f1820','2026-11-29T03:16:34.222562Z',NULL);
INSERT INTO "formulir_langkah" VALUES(3,'00000009-0000-4000-8000-000000000031','2026-01-15','diingatkan','pesan',NULL,'31ec0a8a-e354-4a61-8459-bd7dbaf1fb7b','2026-11-29T07:17:41.224269Z','formulir-belum-diterima; lewat-jadwal: Senam; tanpa-realisasi: Senam; tindak-lanjut: Susun SK');
CREATE TABLE gabungan (
    operasi INTEGER NOT NULL REFERENCES operasi (id),
    tabel TEXT NOT NULL,
    kunci TEXT NOT NULL,
    waktu TEXT NOT NULL,
    asal TEXT NOT NULL,
    PRIMARY KEY (operasi, tabel, kunci)
) STRICT
;
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
INSERT INTO "impor" VALUES(1,'99.71','2025-11-20','monev.csv','0d4a3d68a7ece70072791f9807451ec91f91b8163fafc3f8262a26d6d24cc69d',129,NULL,'tidak','00000009-0000-4000-8000-000000000025');
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
INSERT INTO "indikator" VALUES('99.71','peserta-kegiatan','Peserta kegiatan','Jumlah kehadiran','orang','jumlah','peserta','naik','kabupaten',NULL,10000,5400000,2024,'laporan-2024',NULL,NULL,'c4042739-8660-43da-aa12-c0c58aad8f43');
INSERT INTO "indikator" VALUES('99.71','kader-aktif','Kader aktif','Kader hadir dibanding terdaftar','%','rasio',NULL,'naik','kecamatan',NULL,10000,NULL,NULL,NULL,NULL,NULL,'967db4e8-b437-48cc-b1aa-b5931150c7f7');
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
INSERT INTO "instansi" VALUES('99.71','Sekretariat Kota Contoh','Jalan Contoh 1','(000) 000000','sekretariat@contoh.example',NULL,NULL,'rekaan','2e0453c6-46ea-580a-91d4-26132f4f49c5');
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
INSERT INTO "isian" VALUES(1,'','00000009-0000-4000-8000-000000000026',1,'',2,'{"tahun":2025,"nama":"Senam","fokus":"lansia-disabilitas","lokasi":"99.71.02","pelaksana":"dinsos","tanggal_mulai":"2025-11-13","tanggal_selesai":"2025-11-13","sumber_dana_1":"apbd-kota","pagu_1":5000000,"jumlah":22,"laki_laki":10,"perempuan":12}');
INSERT INTO "isian" VALUES(2,'00000009-0000-4000-8000-000000000031','00000009-0000-4000-8000-000000000009',NULL,NULL,NULL,'{"tahun":2025,"nama":"Rumah aman","fokus":"rppa","lokasi":"99.71.02","pelaksana":"dinsos","mitra":"","jenis":"baru","program":null,"tanggal_mulai":"2025-10-01","tanggal_selesai":null,"status":"berjalan","kendala":null,"tindak_lanjut":null,"sumber_dana_1":"apbd-kota","pagu_1":5000000,"realisasi_1":null,"sumber_dana_2":null,"pagu_2":null,"realisasi_2":null,"jumlah":null,"laki_laki":null,"perempuan":null,"disabilitas":null,"lansia":null,"anak":null,"pemuda":null}');
INSERT INTO "isian" VALUES(3,'00000009-0000-4000-8000-000000000031','00000009-0000-4000-8000-000000000013',NULL,NULL,NULL,'{"tahun":2025,"nama":"Posyandu lansia","fokus":"lansia-disabilitas","lokasi":"99.71.01.1001","pelaksana":"dinsos","mitra":"kecamatan-rekawana","jenis":"baru","program":null,"tanggal_mulai":"2025-10-13","tanggal_selesai":"2025-10-14","status":"selesai","kendala":null,"tindak_lanjut":null,"sumber_dana_1":"apbd-kota","pagu_1":2000000,"realisasi_1":1500000,"sumber_dana_2":null,"pagu_2":null,"realisasi_2":null,"jumlah":30,"laki_laki":null,"perempuan":null,"disabilitas":null,"lansia":null,"anak":null,"pemuda":null}');
INSERT INTO "isian" VALUES(4,'00000009-0000-4000-8000-000000000031','00000009-0000-4000-8000-000000000026',NULL,NULL,NULL,'{"tahun":2025,"nama":"Senam","fokus":"lansia-disabilitas","lokasi":"99.71.02","pelaksana":"dinsos","mitra":"","jenis":"baru","program":null,"tanggal_mulai":"2025-11-13","tanggal_selesai":"2025-11-13","status":null,"kendala":null,"tindak_lanjut":null,"sumber_dana_1":"apbd-kota","pagu_1":5000000,"realisasi_1":null,"sumber_dana_2":null,"pagu_2":null,"realisasi_2":null,"jumlah":22,"laki_laki":10,"perempuan":12,"disabilitas":null,"lansia":null,"anak":null,"pemuda":null}');
INSERT INTO "isian" VALUES(5,'7ccf268a-143a-429a-930c-9acbba7b528a','00000009-0000-4000-8000-000000000009',NULL,NULL,NULL,'{"tahun":2025,"nama":"Rumah aman","fokus":"rppa","lokasi":"99.71.02","pelaksana":"dinsos","mitra":"","jenis":"baru","program":null,"tanggal_mulai":"2025-10-01","tanggal_selesai":null,"status":"berjalan","fisik_persen":null,"hasil":null,"kendala":null,"tindak_lanjut":null,"sumber_dana_1":"apbd-kota","pagu_1":5000000,"realisasi_1":null,"sumber_dana_2":null,"pagu_2":null,"realisasi_2":null,"nomor_dokumen":null,"tanggal_dokumen":null,"nomor_bukti":null,"tahap":null,"bukti":null,"jumlah":null,"laki_laki":null,"perempuan":null,"disabilitas":null,"lansia":null,"anak":null,"pemuda":null}');
INSERT INTO "isian" VALUES(6,'7ccf268a-143a-429a-930c-9acbba7b528a','00000009-0000-4000-8000-000000000013',NULL,NULL,NULL,'{"tahun":2025,"nama":"Posyandu lansia","fokus":"lansia-disabilitas","lokasi":"99.71.01.1001","pelaksana":"dinsos","mitra":"kecamatan-rekawana","jenis":"baru","program":null,"tanggal_mulai":"2025-10-13","tanggal_selesai":"2025-10-14","status":"selesai","fisik_persen":null,"hasil":null,"kendala":null,"tindak_lanjut":null,"sumber_dana_1":"apbd-kota","pagu_1":2000000,"realisasi_1":1500000,"sumber_dana_2":null,"pagu_2":null,"realisasi_2":null,"nomor_dokumen":null,"tanggal_dokumen":null,"nomor_bukti":null,"tahap":null,"bukti":null,"jumlah":30,"laki_laki":null,"perempuan":null,"disabilitas":null,"lansia":null,"anak":null,"pemuda":null}');
INSERT INTO "isian" VALUES(7,'7ccf268a-143a-429a-930c-9acbba7b528a','00000009-0000-4000-8000-000000000026',NULL,NULL,NULL,'{"tahun":2025,"nama":"Senam","fokus":"lansia-disabilitas","lokasi":"99.71.02","pelaksana":"dinsos","mitra":"","jenis":"baru","program":null,"tanggal_mulai":"2025-11-13","tanggal_selesai":"2025-11-13","status":null,"fisik_persen":null,"hasil":null,"kendala":null,"tindak_lanjut":null,"sumber_dana_1":"apbd-kota","pagu_1":5000000,"realisasi_1":null,"sumber_dana_2":null,"pagu_2":null,"realisasi_2":null,"nomor_dokumen":null,"tanggal_dokumen":null,"nomor_bukti":null,"tahap":null,"bukti":null,"jumlah":22,"laki_laki":10,"perempuan":12,"disabilitas":null,"lansia":null,"anak":null,"pemuda":null}');
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
INSERT INTO "jadwal" VALUES(1,4,'','2026-05','2026-05',0,NULL,'b29e6178-8034-5bfc-b391-e9c008191f24','');
INSERT INTO "jadwal" VALUES(2,4,'2026-02-10','2026-05','2026-06',0,'Menunggu DPA','0d7852d5-afdb-4618-b5e1-85b30901ed2c','2026-11-28T23:54:18.458445Z');
INSERT INTO "jadwal" VALUES(3,5,'','2026-10','2026-10',0,NULL,'76118705-512b-56c6-9ca5-e9ed6012abca','');
CREATE TABLE kabupaten (
    kode TEXT PRIMARY KEY CHECK (kode GLOB '[0-9][0-9].[0-9][0-9]'),
    nama TEXT NOT NULL CHECK (nama <> ''),
    jenis TEXT NOT NULL CHECK (jenis IN ('kabupaten', 'kota')),
    provinsi TEXT NOT NULL CHECK (provinsi <> ''),
    sumber TEXT,
    uid TEXT NOT NULL UNIQUE,
    FOREIGN KEY (kode, sumber) REFERENCES sumber (kabupaten, kode) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "kabupaten" VALUES('99.71','Contoh','kota','Provinsi Rekaan','rekaan','d162848b-4860-5e03-8a3f-7c62ad5ef229');
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
INSERT INTO "kecamatan" VALUES('99.71.01','99.71','Karanganyar',NULL,NULL,NULL,NULL,NULL,NULL,'rekaan',NULL,NULL,NULL,'225bd077-c141-5c5a-a78d-54ec9f1a7ffd');
INSERT INTO "kecamatan" VALUES('99.71.02','99.71','Rekawana',NULL,'miskin',NULL,NULL,NULL,NULL,'rekaan',NULL,'rekaan',NULL,'81f39a34-f90a-5bb9-85cb-08bfb1e0a3d2');
CREATE TABLE kecamatan_alias (
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    kecamatan TEXT NOT NULL REFERENCES kecamatan (kode),
    alias TEXT NOT NULL CHECK (alias <> ''),
    PRIMARY KEY (kabupaten, kecamatan, alias)
) STRICT;
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
INSERT INTO "kegiatan" VALUES(1,'99.71','Rumah aman',NULL,'rppa','dinsos','baru',NULL,'2025-10-01',NULL,0,NULL,NULL,'00000009-0000-4000-8000-000000000009',NULL);
INSERT INTO "kegiatan" VALUES(2,'99.71','Posyandu lansia','Pemeriksaan kesehatan','lansia-disabilitas','dinsos','baru',NULL,'2025-10-13','2025-10-14',0,NULL,NULL,'00000009-0000-4000-8000-000000000013',NULL);
INSERT INTO "kegiatan" VALUES(3,'99.71','Senam',NULL,'lansia-disabilitas','dinsos','baru',NULL,'2025-11-13','2025-11-13',0,NULL,NULL,'00000009-0000-4000-8000-000000000026',NULL);
INSERT INTO "kegiatan" VALUES(4,'99.71','Kursus barista',NULL,'rppa','dinsos','baru',NULL,'2026-05-01','2026-06-30',0,NULL,NULL,'6a574dcc-9438-4f50-ac09-1173308c9481',NULL);
INSERT INTO "kegiatan" VALUES(5,'99.71','Posyandu lansia','Pemeriksaan kesehatan','lansia-disabilitas','dinsos','baru',NULL,'2026-10-01','2026-10-31',0,NULL,NULL,'c2c1d9a5-bc9b-450a-8bc3-580cc7e33663','00000009-0000-4000-8000-000000000013');
CREATE TABLE kegiatan_lokasi (
    id INTEGER PRIMARY KEY,
    kegiatan INTEGER NOT NULL REFERENCES kegiatan (id),
    kecamatan TEXT NOT NULL REFERENCES kecamatan (kode),
    desa TEXT REFERENCES desa (kode),
    CHECK (desa IS NULL OR substr(desa, 1, 8) = kecamatan)
) STRICT;
INSERT INTO "kegiatan_lokasi" VALUES(1,1,'99.71.02',NULL);
INSERT INTO "kegiatan_lokasi" VALUES(2,2,'99.71.01','99.71.01.1001');
INSERT INTO "kegiatan_lokasi" VALUES(3,3,'99.71.02',NULL);
INSERT INTO "kegiatan_lokasi" VALUES(4,4,'99.71.02',NULL);
INSERT INTO "kegiatan_lokasi" VALUES(5,5,'99.71.01','99.71.01.1001');
CREATE TABLE kegiatan_mitra (
    kegiatan INTEGER NOT NULL REFERENCES kegiatan (id),
    kabupaten TEXT NOT NULL,
    lembaga TEXT NOT NULL,
    PRIMARY KEY (kegiatan, lembaga),
    FOREIGN KEY (kabupaten, lembaga) REFERENCES lembaga (kabupaten, kode)
) STRICT;
INSERT INTO "kegiatan_mitra" VALUES(2,'99.71','kecamatan-rekawana');
INSERT INTO "kegiatan_mitra" VALUES(5,'99.71','kecamatan-rekawana');
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
INSERT INTO "lembaga" VALUES('99.71','dinsos','Dinas Sosial Kota Contoh',NULL,'perangkat-daerah',NULL,NULL,NULL,'rekaan',NULL,'d8a1ae3a-3182-5a40-88fd-dc2f3b07587a');
INSERT INTO "lembaga" VALUES('99.71','kecamatan-rekawana','Kecamatan Rekawana',NULL,'kecamatan',NULL,'99.71.02',NULL,'rekaan',NULL,'267a642b-6e6d-516e-9953-8a40f7f49813');
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
INSERT INTO "operasi" VALUES(1,'2025-11-20T08:00:00+07:00','init','["init", "--seed", "kota-contoh.yaml"]','uji','0.1.0',16,'5b41948de370eb2cc63da5821c3ac90669b14e7097c7590132e98c76a49f5453','00000009-0000-4000-8000-000000000001');
INSERT INTO "operasi" VALUES(2,'2025-11-20T08:00:00+07:00','designate','["designate", "Karanganyar", "--alasan", "percontohan", "--dasar", "kepwal", "--mulai", "2025-09-01", "--sumber", "Rapat kota"]','uji','0.1.0',18,'01569421501894044063dd4a4a51d963b1158aeb27c0fc54251ba3c1dbbddbdf','00000009-0000-4000-8000-000000000002');
INSERT INTO "operasi" VALUES(3,'2025-11-20T08:00:00+07:00','assign','["assign", "dinsos", "--fokus", "rppa", "--semua-pilot", "--mulai", "2025-09-01"]','uji','0.1.0',20,'6aaccf8ded9a6ea8108411cbefd59b4436f2db54f852063fa1628564b1f017e5','00000009-0000-4000-8000-000000000005');
INSERT INTO "operasi" VALUES(4,'2025-11-20T08:00:00+07:00','record','["record", "--nama", "Rumah aman", "--fokus", "rppa", "--pelaksana", "dinsos", "--kecamatan", "Rekawana", "--tanggal", "2025-10-01..", "--dana", "APBD Kota:5 jt", "--status", "berjalan"]','uji','0.1.0',24,'3138c5cdd7878f054ab672c963848d05d19d80de01005ab3d1d5d2e9ac990246','00000009-0000-4000-8000-000000000008');
INSERT INTO "operasi" VALUES(5,'2025-11-20T08:00:00+07:00','record','["record", "--nama", "Posyandu lansia", "--fokus", "lansia", "--pelaksana", "dinsos", "--kecamatan", "Karanganyar", "--desa", "Bojong", "--mitra", "kecamatan-rekawana", "--tanggal", "13-14 Oktober 2025", "--status", "selesai", "--dana", "APBD Kota:2 jt", "--realisasi", "APBD Kota:1,5 jt", "--jumlah", "30"]','uji','0.1.0',31,'b545c3996a354dc359dd638c92e26db9b377fe28f9e39275970fd6d53afe3a3e','00000009-0000-4000-8000-000000000012');
INSERT INTO "operasi" VALUES(6,'2025-11-20T08:00:00+07:00','log','["log", "1", "--tanggal", "2025-10-05", "--laki-laki", "3", "--perempuan", "9"]','uji','0.1.0',32,'c4f7c0c9d7c5a8e39370252b08086c8dc301df43c77784f3d7eb64836d5d3212','00000009-0000-4000-8000-000000000018');
INSERT INTO "operasi" VALUES(7,'2025-11-20T08:00:00+07:00','edit','["edit", "2", "--uraian", "Pemeriksaan kesehatan"]','uji','0.1.0',33,'fc5570a6c796b4b2aab8ef7fe5e4eb197d2c69a8b12a7e8e8e637707713b2f54','00000009-0000-4000-8000-000000000020');
INSERT INTO "operasi" VALUES(8,'2025-11-20T08:00:00+07:00','delete','["delete", "1", "--baris", "pelaksanaan:2", "--alasan", "salah ketik"]','uji','0.1.0',34,'3715d41d690a5b3f727117ca17903df438b729418a6f7e2a2e1ee3b8f2ace0cd','00000009-0000-4000-8000-000000000021');
INSERT INTO "operasi" VALUES(9,'2025-11-20T08:00:00+07:00','attach','["attach", "2", "--tempat", "Lemari arsip", "--jenis", "notulen", "--tanggal", "2025-10-20"]','uji','0.1.0',35,'8909e9969276dcaffe250a57d7025293a5d05d29a9a99096c0c7cd51fd6acdb6','00000009-0000-4000-8000-000000000022');
INSERT INTO "operasi" VALUES(10,'2025-11-20T08:00:00+07:00','import','["import", "monev.csv"]','uji','0.1.0',40,'b0e3cf56f783f6675c6674c50a0e1e385f60b11fbcd3f3cddce3ab88c68c3ddc','00000009-0000-4000-8000-000000000024');
INSERT INTO "operasi" VALUES(11,'2025-11-20T08:00:00+07:00','edit-instansi','["edit-instansi", "--alamat", "Jalan Contoh 1"]','uji','0.1.0',41,'78447ba3e55c3a5245cd52ba31c5ae5fcc9edd0237de475d11455595c70c1281','00000009-0000-4000-8000-000000000027');
INSERT INTO "operasi" VALUES(12,'2025-11-20T08:00:00+07:00','undo','["undo", "--yes"]','uji','0.1.0',42,'6137933326fed7d81606182ca4ce04aac90405884ebd34733f15c8bd790912fc','00000009-0000-4000-8000-000000000028');
INSERT INTO "operasi" VALUES(13,'2025-11-20T08:00:00+07:00','undo','["undo", "--yes"]','uji','0.1.0',43,'18544429dd7f86e15959114d9f08b8dac583204f825f7a42532997f8b400205f','00000009-0000-4000-8000-000000000029');
INSERT INTO "operasi" VALUES(14,'2025-11-20T08:00:00+07:00','template','["template", "--pelaksana", "dinsos", "--output", "formulir.xlsx"]','uji','0.1.0',44,'2104ac46dcaa2d64972eeb60ba3d37ecd520bd676048482660d2d58ef840b03e','00000009-0000-4000-8000-000000000030');
INSERT INTO "operasi" VALUES(15,'2026-11-28T16:01:33+07:00','upgrade','["--db", "b.db", "info"]','uji','0.1.0',44,'e14a9f968ddbf04498cc5c77b937d53fa4b170d7eb66e95964df64ecac212462','20aee09e-ccf3-4ceb-a5d6-8ff158d70435');
INSERT INTO "operasi" VALUES(16,'2026-11-28T16:01:34+07:00','add-agenda','["--db", "b.db", "add-agenda", "Rakor", "--tingkat", "kabupaten", "--tanggal", "2025-11-18"]','uji','0.1.0',45,'47f195aa5d5dbe85a61d0c8a1613d7a15a3ad1b90b14bd561b184187b17f7e94','b03ab6ce-3e54-4a84-9810-77cc0a66512b');
INSERT INTO "operasi" VALUES(17,'2026-11-28T16:01:34+07:00','add-tindak-lanjut','["--db", "b.db", "add-tindak-lanjut", "rakor", "--uraian", "Susun SK", "--lembaga", "dinsos", "--batas", "2025-12-31"]','uji','0.1.0',46,'cc1083884849ace31daaa7afab616eba9d2644ad632b9184892143ec9f87c331','729dd91f-1881-416b-9839-167687a47352');
INSERT INTO "operasi" VALUES(18,'2026-11-28T16:01:34+07:00','add-aset','["--db", "b.db", "add-aset", "RPPA desa", "--fokus", "rppa", "--kecamatan", "99.71.01"]','uji','0.1.0',47,'38065ddd20eea1944d302dd50ace307ba82f12baa3f79afc5d85d7b934f81db7','811f892b-cbc0-47e3-b589-dd340c188c8f');
INSERT INTO "operasi" VALUES(19,'2026-11-28T16:01:34+07:00','add-pejabat','["--db", "b.db", "add-pejabat", "Camat", "--lembaga", "dinsos", "--nama", "Contoh"]','uji','0.1.0',48,'7dea3bedf58854377f538288ecb8cd2eb971cc7200262bb0acaa6f2a30dbab29','cdd61a8e-145d-499a-9bd0-def1ea49025e');
INSERT INTO "operasi" VALUES(20,'2026-11-28T16:01:35+07:00','add-pembina','["--db", "b.db", "add-pembina", "--kedudukan", "anggota", "--lembaga", "dinsos"]','uji','0.1.0',49,'3f6cc43ec51fef3b808e5d30dde6be354de17242b57ccdaff7c88ff827723e5b','22d9fdaf-b749-446e-bcc2-e744acafb455');
INSERT INTO "operasi" VALUES(21,'2026-11-28T16:01:35+07:00','edit','["--db", "b.db", "edit", "1", "--nama", "Nama yang diurungkan"]','uji','0.1.0',50,'d4f4fbe725330e29295fbb9693c25976c44454639af4f0e4cf317aa0cc51b4f1','5459447f-416b-42a8-ab5f-34f26956f53e');
INSERT INTO "operasi" VALUES(22,'2026-11-28T16:01:35+07:00','undo','["--db", "b.db", "undo", "--yes"]','uji','0.1.0',51,'390465e63970e48f83ba82547e1fd8b115019c744eb885488f99ef9f576ebbf5','cdc4da6d-fb2b-4b1e-85db-3659034c4a19');
INSERT INTO "operasi" VALUES(23,'2026-11-28T23:32:55+07:00','upgrade','["info", "--petugas", "Sekretariat"]','Sekretariat','0.2.0',51,'cf21e9aecbe8dbfe08b9d1f5280863ce34bde65e405271346fa51069cdc26072','4b304342-e151-4e6f-be26-585c7a5b9f3e');
INSERT INTO "operasi" VALUES(24,'2026-11-28T23:32:56+07:00','import','["import", "t7.csv", "--pemetaan", "m.yaml", "--petugas", "Sekretariat"]','Sekretariat','0.2.0',52,'2f2e39905b3d5057e9400534eaa99b0082fb146832c58af88ae95d66454c8660','05e92107-0a7c-493a-a323-b83927800536');
INSERT INTO "operasi" VALUES(25,'2026-11-29T01:15:24+07:00','upgrade','["info", "--petugas", "Sekretariat"]','Sekretariat','0.2.0',52,'48625094223439e11c32e080e6a6c35d01e282a2c2cc2c67fad97f31bf219b75','2d738ff5-01e0-48d4-96e5-c890b7e3a751');
INSERT INTO "operasi" VALUES(26,'2026-11-29T02:59:04+07:00','upgrade','["--petugas", "Sekretariat", "budget", "1", "--dana", "APBD Kota:20 jt", "--tahap", "perubahan", "--dokumen", "DPPA 12/2025", "--tanggal-dokumen", "2025-10-01"]','Sekretariat','0.2.0',52,'68b37dcb262794f343bdc2bd8afe553f7827e3bc2280be877281ff3183933dbd','6618c82a-a100-4821-a13e-2e1fd66f0df9');
INSERT INTO "operasi" VALUES(27,'2026-11-29T02:59:04+07:00','budget','["--petugas", "Sekretariat", "budget", "1", "--dana", "APBD Kota:20 jt", "--tahap", "perubahan", "--dokumen", "DPPA 12/2025", "--tanggal-dokumen", "2025-10-01"]','Sekretariat','0.2.0',53,'87e82ddb00bbacb52bd0f2855834d4d457fccdd520a81390da577f30fdd89c33','3bdb23d7-ddd2-493a-b10d-1405fae308e7');
INSERT INTO "operasi" VALUES(28,'2026-11-29T06:54:18+07:00','upgrade','["--db", "/tmp/s9.db", "info", "--petugas", "Sekretariat"]','Sekretariat','0.2.0',53,'fb39296271605a7236e037a81cafdca8ab4f557fcc06e12653f1872a0b81e2a0','ca24fe5f-4a22-46d7-8c6e-db6cc54a46f2');
INSERT INTO "operasi" VALUES(29,'2026-11-29T06:54:18+07:00','record','["record", "--db", "/tmp/s9.db", "--petugas", "Sekretariat", "--nama", "Kursus barista", "--fokus", "rppa", "--pelaksana", "dinsos", "--tanggal", "Mei 2026", "--kecamatan", "Rekawana", "--status", "direncanakan"]','Sekretariat','0.2.0',57,'966b5483ac0ff8510fed1d316b6039c929f0d8d54965e46f3b66696d4e9bc410','f253f946-d1f8-45fa-bab9-06980aeff9ce');
INSERT INTO "operasi" VALUES(30,'2026-11-29T06:54:18+07:00','edit','["edit", "4", "--db", "/tmp/s9.db", "--petugas", "Sekretariat", "--tanggal", "Mei-Juni 2026", "--alasan", "Menunggu DPA"]','Sekretariat','0.2.0',59,'ea97f9e7313d8ae90a73c8b07500c1ebfd1da86d47ddada087b9ebd06dc02d82','8e9f83f3-8918-42bc-823f-a5582d0504c5');
INSERT INTO "operasi" VALUES(31,'2026-11-29T06:54:18+07:00','continue','["continue", "2", "--db", "/tmp/s9.db", "--petugas", "Sekretariat", "--dari", "2025", "--ke", "2026"]','Sekretariat','0.2.0',64,'6827d3a82b22ad464bd1b2ebcab2be4a799cf1e0bdd12508b225f32be74ed95e','8e5ec67d-5a32-40e5-aa83-d3142d89d6b9');
INSERT INTO "operasi" VALUES(32,'2026-11-29T10:16:33+07:00','upgrade','["template", "--pelaksana", "dinsos", "--periode", "2025-TW4", "--output", "x.xlsx", "--paling-lambat", "2026-01-07", "--diserahkan"]','sekretariat','0.2.0',64,'510197c1a39c17b68b557c5ddcafdb1d24837856e1c4ab253c40e952b5298e90','a6e8f4b3-bdbc-461b-a1a3-6da7dcf98ca9');
INSERT INTO "operasi" VALUES(33,'2026-11-29T10:16:34+07:00','template','["template", "--pelaksana", "dinsos", "--periode", "2025-TW4", "--output", "x.xlsx", "--paling-lambat", "2026-01-07", "--diserahkan"]','sekretariat','0.2.0',67,'6491de512cc74501dffd4d88943e4a14177465cc1bc07c04bf479d7da1c294ef','de00454b-8c46-464c-9e9f-41af5418befd');
INSERT INTO "operasi" VALUES(34,'2026-11-29T10:16:34+07:00','receive','["receive", "dinsos", "--periode", "2025-TW4", "--lewat", "telepon", "--dari", "Kasi Sosial"]','sekretariat','0.2.0',68,'3095ecb0ed42e8c789508e3767fbc119f629f8328f6d737bf0509b9e916072d6','e24e0adc-bb6a-4ece-a5ba-80eb3be74bdc');
INSERT INTO "operasi" VALUES(35,'2026-11-29T10:16:34+07:00','log','["log", "1", "--penerimaan", "2", "--jumlah", "3"]','sekretariat','0.2.0',69,'73b00ed7809b61325e3a858fb444ef7340e76aed60f253bedf6ad2bda3382895','3f74709e-8e06-4184-b2f8-c8b2d19db891');
INSERT INTO "operasi" VALUES(36,'2026-11-29T14:17:39+07:00','upgrade','["info"]','Sekretariat','0.2.0',69,'05a96ba3301792583496286adb1d2970055483c4daef7bfab2c18a48f3951811','04fc4f54-4dc3-4021-933c-9cbb3b206804');
INSERT INTO "operasi" VALUES(37,'2026-11-29T14:17:41+07:00','chase','["chase", "--periode", "2025"]','Sekretariat','0.2.0',70,'c6a9c60b1936a771c3962918dcbea2801ac4a99d899349807c540449c96186cc','f2bcfb6f-3df3-41fa-9712-97846d3944ce');
INSERT INTO "operasi" VALUES(38,'2026-11-29T18:35:16+07:00','upgrade','["--db", "u.db", "info"]','Sekretariat','0.2.0',70,'205d17fed9f153a09b03e3a3223f2525fbe737df3af966a89bb02d38b23b65a4','f445c4a5-e7b2-4ebc-8b23-8ac2b0e8c5b6');
INSERT INTO "operasi" VALUES(39,'2026-11-29T18:35:17+07:00','add-fokus','["--db", "u.db", "add-fokus", "Koordinasi program", "--lintas", "ya"]','Sekretariat','0.2.0',71,'9a4ccd5c56d94c8bac94194947685df9b1f90a346e6d98d427dd7d69b3e4ae48','dfd7050c-72b1-4a04-b621-50c6b92c3d67');
INSERT INTO "operasi" VALUES(40,'2026-11-30T00:26:26+07:00','upgrade','["list-pilots"]','root','0.2.0',71,'bdb22d773577e9769cc0ee51d30ea69eb8f187dba90d564a9f34186ee8280748','22af3bc1-95b1-43ea-918c-e3be1d06a382');
INSERT INTO "operasi" VALUES(41,'2025-11-20T08:00:00+07:00','init','["init"]','uji','0',72,'ee21043c96a2c6ab34d4d4658ff9436447bdac3727019b7e76cc36d70304e6f0','00000014-0000-4000-8000-000000000001');
INSERT INTO "operasi" VALUES(42,'2026-11-30T03:54:18+07:00','upgrade','["list-pilots"]','root','0.2.0',72,'9e02567dc1824ef6a0589f60e6c4d771edbd740b69b8522a60b38ff8f5f2627a','7dc2b5eb-735a-4a56-91ba-d4293e762067');
INSERT INTO "operasi" VALUES(43,'2025-11-20T08:00:00+07:00','init','["init"]','uji','0',73,'57577fe7d2237da0bcc572d87533885c771afcf0893a8583a688428cb2a6dd76','00000015-0000-4000-8000-000000000001');
INSERT INTO "operasi" VALUES(44,'2026-11-30T07:58:35+07:00','upgrade','["info"]','uji','0.2.0',73,'e418ff6b9942f0ab4b8e044514db98ed614ac9abb0f69045628e6942e505a3df','40aa8cae-5305-42a1-9b70-e64a698ff8f5');
INSERT INTO "operasi" VALUES(45,'2026-11-30T07:58:35+07:00','add-indikator','["add-indikator", "Peserta kegiatan", "--satuan", "orang", "--ukuran", "peserta", "--definisi", "Jumlah kehadiran", "--nilai-awal", "540", "--tahun-awal", "2024", "--sumber-awal", "Laporan 2024"]','uji','0.2.0',75,'98ec6af2fae4fca3b2a12a20c85119b46de5c43e7ea6720fe5d23aa81fb8745a','a26aa040-5585-41a5-b697-7157cb4fe526');
INSERT INTO "operasi" VALUES(46,'2026-11-30T07:58:35+07:00','add-indikator','["add-indikator", "Kader aktif", "--satuan", "%", "--jenis", "rasio", "--tingkat", "kecamatan", "--definisi", "Kader hadir dibanding terdaftar"]','uji','0.2.0',76,'7d09dc6547c4e576e4490e72af24da62ac68d59de2162ab4432bb0f6532571b4','68f5f6fc-2f61-40c4-b470-809c28ac3468');
INSERT INTO "operasi" VALUES(47,'2026-11-30T07:58:35+07:00','measure','["measure", "peserta-kegiatan", "--periode", "2025", "--target", "800", "--sumber", "Renja 2025"]','uji','0.2.0',78,'5e786f3591b7a234ba6b440762cfcb8f1ef8df71b64657aa74672ca961eda898','2299e6cd-254c-4f25-b2b8-6ba453ebee05');
INSERT INTO "operasi" VALUES(48,'2026-11-30T07:58:35+07:00','measure','["measure", "kader-aktif", "--periode", "2025-11", "--kecamatan", "Karanganyar", "--pembilang", "45", "--penyebut", "60", "--sumber", "Laporan PKK"]','uji','0.2.0',80,'e2b805be85e01599c7fdf7fe8ccfdbcdfddff57ea22f990643638ccc9f02f643','1378bb9a-c22b-4333-8af0-8cd8e44f2d53');
INSERT INTO "operasi" VALUES(49,'2026-11-30T09:32:17+07:00','upgrade','["info"]','uji','0.2.0',82,'4f42c15279d31846bc7026aac4c8b1b4bb47de548c9b07cda70031c691d82a44','8946e4d4-7750-46e1-95cb-b77de5aec4f8');
INSERT INTO "operasi" VALUES(50,'2026-11-30T09:32:17+07:00','issue','["issue", "--periode", "2025-TW4", "--nomor", "400.10.2/15/2026"]','uji','0.2.0',86,'32b300822c288d43231542a50ca1b420c4ac92c5e60bf5761799fbc8a908accf','6ef5032e-3c95-4728-b2fa-45d2af90441e');
INSERT INTO "operasi" VALUES(51,'2026-11-30T09:32:18+07:00','issue','["issue", "--periode", "2025", "--nomor", "400.10.2/16/2026"]','uji','0.2.0',90,'52e3d10172ff4f43b3bff83a7ce9e9d1cb363d4e5406c4e7a4d39a8ff50ab2b5','0fdd1a4f-8688-426c-a37d-f1c1cbb3f36a');
INSERT INTO "operasi" VALUES(52,'2026-11-30T09:32:18+07:00','issue','["issue", "--cabut", "0QSMK-6X5WZY", "--alasan", "angka keliru"]','uji','0.2.0',91,'f477259bdca75b0a6ceb6cad48a3b25e195804dd1c11da9f3db1de2202795cb1','9ac5b937-57d8-478e-8803-7167d65fdee9');
INSERT INTO "operasi" VALUES(53,'2026-11-30T10:51:27+07:00','upgrade','["info"]','uji','0.2.0',91,'51c599112c7943c7abaebc25e3678f9484887551de24e0300dc9a50b50216dc1','2391caf0-f634-493a-8da0-69a3e96cb2e8');
INSERT INTO "operasi" VALUES(54,'2026-11-30T10:51:27+07:00','spend','["spend", "1", "--dana", "APBD Kota:150000", "--tanggal", "2025-12-18", "--alasan", "kuitansi baru diterima"]','uji','0.2.0',93,'5dbfe6d58a82e41aef3ea56f93c19e5b31d4d9dc4f547eadccacf4f97295ff56','d1e88464-2cae-45f5-9761-bfc9b765d80f');
CREATE TABLE operasi_berjalan (
    satu INTEGER PRIMARY KEY CHECK (satu = 1),
    operasi INTEGER NOT NULL REFERENCES operasi (id)
) STRICT;
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
INSERT INTO "pejabat" VALUES('99.71','camat-contoh','dinsos','Camat','Contoh',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'f8a18590-7ac9-4bf0-9acf-506fe22f3a3c');
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
INSERT INTO "pelaksanaan" VALUES(1,2,'2025-10-13','99.71.01','99.71.01.1001',NULL,30,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'00000009-0000-4000-8000-000000000014','2026-11-24T23:24:00.000003Z');
INSERT INTO "pelaksanaan" VALUES(3,3,'2025-11-13','99.71.02',NULL,NULL,22,10,12,NULL,NULL,NULL,NULL,NULL,'00000009-0000-4000-8000-000000000026','2026-11-24T23:24:00.000003Z');
INSERT INTO "pelaksanaan" VALUES(4,1,'2025-11-20','99.71.02',NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2d21ac67-e374-4301-a037-6ec315f40bf5','2026-11-29T03:16:34.784358Z');
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
INSERT INTO "pembina" VALUES('99.71','anggota-dinsos','anggota','dinsos',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'11624ee1-4225-488e-89f9-48b3412f9f54');
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
INSERT INTO "pemetaan" VALUES(1,'99.71','LRFK Dinsos','f82e27bf6330f7d99eeb1ec3c34590c71cc62cb7ed3c92aae961c8e326464f60','{"kolom": {"catatan rapat": "lewati", "satker": "pelaksana"}, "lembaga": {"dinas sosial kab pbg": "dinsos"}}','2026-11-28T23:32:56+07:00','27ecf484-64ec-48fe-8089-f6ca5fd551a3');
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
INSERT INTO "penduduk" VALUES('99.71','99.71.01',2024,51234,NULL,'3c0e1f5e-6f0e-4d3c-9d5b-0f3a0c7a3303');
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
INSERT INTO "pengukuran" VALUES(1,'99.71','kader-aktif','99.71.01','2025-11','2025-12-20',450000,600000,NULL,'laporan-pkk','6c71119e-1379-4324-bf56-ca21c248d6ac','2026-11-30T00:58:35.799615Z');
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
INSERT INTO "penugasan" VALUES(1,'99.71','dinsos','rppa','99.71.01','penanggung-jawab','2025-09-01',NULL,NULL,NULL,'00000009-0000-4000-8000-000000000006');
INSERT INTO "penugasan" VALUES(2,'99.71','dinsos','rppa','99.71.02','penanggung-jawab','2025-09-01',NULL,NULL,NULL,'00000009-0000-4000-8000-000000000007');
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
INSERT INTO "perkembangan" VALUES(1,1,'2025-10-01','berjalan',NULL,NULL,NULL,NULL,'00000009-0000-4000-8000-000000000010','2026-11-24T23:24:00.000002Z');
INSERT INTO "perkembangan" VALUES(2,2,'2025-10-14','selesai',NULL,NULL,NULL,NULL,'00000009-0000-4000-8000-000000000015','2026-11-24T23:24:00.000004Z');
INSERT INTO "perkembangan" VALUES(3,4,'2026-01-10','direncanakan',NULL,NULL,NULL,NULL,'0a2234d1-ae2d-4357-8365-22cbc08294df','2026-11-28T23:54:18.306646Z');
INSERT INTO "perkembangan" VALUES(4,5,'2026-02-10','direncanakan',NULL,NULL,NULL,NULL,'5d76b9ca-a92b-48dc-9f73-9a4256006af9','2026-11-28T23:54:18.631544Z');
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
INSERT INTO "pilot" VALUES(1,'99.71','99.71.02','2025-08-01',NULL,'percontohan','kepwal','rekaan','139121e5-e047-55f1-8a31-612935ed7040');
INSERT INTO "pilot" VALUES(2,'99.71','99.71.01','2025-09-01',NULL,'percontohan','kepwal','rapat-kota','00000009-0000-4000-8000-000000000004');
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
INSERT INTO "realisasi" VALUES(1,2,'99.71','apbd-kota','2025-10-14',1500000,NULL,NULL,'00000009-0000-4000-8000-000000000017','2026-11-24T23:24:00.000006Z');
INSERT INTO "realisasi" VALUES(2,1,'99.71','apbd-kota','2025-12-18',150000,NULL,NULL,'0e66a8d9-3ec9-49eb-a918-b1fde8cefe7f','2026-11-30T03:51:27.442615Z');
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
INSERT INTO "riwayat" VALUES(1,1,'2026-11-24T23:24:00Z','kabupaten','["99.71"]','tambah',NULL,'{"kode":"99.71","nama":"Contoh","jenis":"kota","provinsi":"Provinsi Rekaan","sumber":"rekaan","uid":"d162848b-4860-5e03-8a3f-7c62ad5ef229"}');
INSERT INTO "riwayat" VALUES(2,1,'2026-11-24T23:24:00Z','sumber','["99.71","rekaan"]','tambah',NULL,'{"kabupaten":"99.71","kode":"rekaan","judul":"Rekaan untuk uji coba","penerbit":null,"tanggal":null,"tautan":null,"catatan":null,"uid":"3519a670-942e-5b1d-8c36-406868f56cdb"}');
INSERT INTO "riwayat" VALUES(3,1,'2026-11-24T23:24:00Z','kecamatan','["99.71.01"]','tambah',NULL,'{"kode":"99.71.01","kabupaten":"99.71","nama":"Karanganyar","kode_bps":null,"kategori":null,"lintang":null,"bujur":null,"petak_baris":null,"petak_kolom":null,"sumber":"rekaan","sumber_kode_bps":null,"sumber_kategori":null,"sumber_titik":null,"uid":"225bd077-c141-5c5a-a78d-54ec9f1a7ffd"}');
INSERT INTO "riwayat" VALUES(4,1,'2026-11-24T23:24:00Z','kecamatan','["99.71.02"]','tambah',NULL,'{"kode":"99.71.02","kabupaten":"99.71","nama":"Rekawana","kode_bps":null,"kategori":"miskin","lintang":null,"bujur":null,"petak_baris":null,"petak_kolom":null,"sumber":"rekaan","sumber_kode_bps":null,"sumber_kategori":"rekaan","sumber_titik":null,"uid":"81f39a34-f90a-5bb9-85cb-08bfb1e0a3d2"}');
INSERT INTO "riwayat" VALUES(5,1,'2026-11-24T23:24:00Z','desa','["99.71.01.1001"]','tambah',NULL,'{"kode":"99.71.01.1001","kabupaten":"99.71","kecamatan":"99.71.01","nama":"Bojong","jenis":"kelurahan","sumber":"rekaan","uid":"36c9842f-8d26-59d7-a69d-bec77ff92ae3"}');
INSERT INTO "riwayat" VALUES(6,1,'2026-11-24T23:24:00Z','desa','["99.71.01.1002"]','tambah',NULL,'{"kode":"99.71.01.1002","kabupaten":"99.71","kecamatan":"99.71.01","nama":"Kejobong","jenis":"kelurahan","sumber":"rekaan","uid":"95b6994f-7367-52da-af59-eb596085004e"}');
INSERT INTO "riwayat" VALUES(7,1,'2026-11-24T23:24:00Z','dasar_hukum','["99.71","kepwal"]','tambah',NULL,'{"kabupaten":"99.71","kode":"kepwal","nama":"Keputusan Wali Kota Contoh","jenis":"keputusan","nomor":"1/2025","tanggal":"2025-08-01","tentang":null,"kecamatan":null,"catatan":null,"sumber":"rekaan","uid":"4196a102-23ed-58d8-86c0-280fe6427537"}');
INSERT INTO "riwayat" VALUES(8,1,'2026-11-24T23:24:00Z','fokus','["99.71","rppa"]','tambah',NULL,'{"kabupaten":"99.71","kode":"rppa","nama":"RPPA","urutan":1,"pilar":null,"uraian":null,"sumber":"rekaan","sumber_pilar":null,"uid":"99ca2806-cc58-5ca9-805b-e55a59349966","terlindung":"tidak"}');
INSERT INTO "riwayat" VALUES(9,1,'2026-11-24T23:24:00Z','fokus','["99.71","lansia-disabilitas"]','tambah',NULL,'{"kabupaten":"99.71","kode":"lansia-disabilitas","nama":"Lansia dan disabilitas","urutan":2,"pilar":null,"uraian":null,"sumber":"rekaan","sumber_pilar":null,"uid":"eeb2d417-099e-5e79-9eed-e828d27e189b","terlindung":"tidak"}');
INSERT INTO "riwayat" VALUES(10,1,'2026-11-24T23:24:00Z','sumber_dana','["99.71","apbd-kota"]','tambah',NULL,'{"kabupaten":"99.71","kode":"apbd-kota","nama":"APBD Kota","urutan":1,"sumber":"rekaan","uid":"14350d56-03ba-5291-9f39-7bd3d5b9c560"}');
INSERT INTO "riwayat" VALUES(11,1,'2026-11-24T23:24:00Z','lembaga','["99.71","dinsos"]','tambah',NULL,'{"kabupaten":"99.71","kode":"dinsos","nama":"Dinas Sosial Kota Contoh","singkatan":null,"jenis":"perangkat-daerah","induk":null,"kecamatan":null,"catatan":null,"sumber":"rekaan","sumber_nama":null,"uid":"d8a1ae3a-3182-5a40-88fd-dc2f3b07587a"}');
INSERT INTO "riwayat" VALUES(12,1,'2026-11-24T23:24:00Z','lembaga','["99.71","kecamatan-rekawana"]','tambah',NULL,'{"kabupaten":"99.71","kode":"kecamatan-rekawana","nama":"Kecamatan Rekawana","singkatan":null,"jenis":"kecamatan","induk":null,"kecamatan":"99.71.02","catatan":null,"sumber":"rekaan","sumber_nama":null,"uid":"267a642b-6e6d-516e-9953-8a40f7f49813"}');
INSERT INTO "riwayat" VALUES(13,1,'2026-11-24T23:24:00Z','instansi','["99.71"]','tambah',NULL,'{"kabupaten":"99.71","nama":"Sekretariat Kota Contoh","alamat":"Jalan Rekaan 1, Contoh","telepon":"(000) 000000","surel":"sekretariat@contoh.example","situs":null,"lambang":null,"sumber":"rekaan","uid":"2e0453c6-46ea-580a-91d4-26132f4f49c5"}');
INSERT INTO "riwayat" VALUES(14,1,'2026-11-24T23:24:00Z','pilot','[1]','tambah',NULL,'{"id":1,"kabupaten":"99.71","kecamatan":"99.71.02","berlaku_mulai":"2025-08-01","berlaku_sampai":null,"alasan":"percontohan","dasar_hukum":"kepwal","sumber":"rekaan","uid":"139121e5-e047-55f1-8a31-612935ed7040"}');
INSERT INTO "riwayat" VALUES(15,1,'2026-11-24T23:24:00Z','fokus_alias','["99.71","lansia-disabilitas","lansia"]','tambah',NULL,'{"kabupaten":"99.71","fokus":"lansia-disabilitas","alias":"lansia"}');
INSERT INTO "riwayat" VALUES(16,1,'2026-11-24T23:24:00Z','fokus_alias','["99.71","lansia-disabilitas","disabilitas"]','tambah',NULL,'{"kabupaten":"99.71","fokus":"lansia-disabilitas","alias":"disabilitas"}');
INSERT INTO "riwayat" VALUES(17,2,'2026-11-24T23:24:00Z','sumber','["99.71","rapat-kota"]','tambah',NULL,'{"kabupaten":"99.71","kode":"rapat-kota","judul":"Rapat kota","penerbit":null,"tanggal":null,"tautan":null,"catatan":null,"uid":"00000009-0000-4000-8000-000000000003"}');
INSERT INTO "riwayat" VALUES(18,2,'2026-11-24T23:24:00Z','pilot','[2]','tambah',NULL,'{"id":2,"kabupaten":"99.71","kecamatan":"99.71.01","berlaku_mulai":"2025-09-01","berlaku_sampai":null,"alasan":"percontohan","dasar_hukum":"kepwal","sumber":"rapat-kota","uid":"00000009-0000-4000-8000-000000000004"}');
INSERT INTO "riwayat" VALUES(19,3,'2026-11-24T23:24:00Z','penugasan','[1]','tambah',NULL,'{"id":1,"kabupaten":"99.71","lembaga":"dinsos","fokus":"rppa","kecamatan":"99.71.01","peran":"penanggung-jawab","berlaku_mulai":"2025-09-01","berlaku_sampai":null,"dasar_hukum":null,"sumber":null,"uid":"00000009-0000-4000-8000-000000000006"}');
INSERT INTO "riwayat" VALUES(20,3,'2026-11-24T23:24:00Z','penugasan','[2]','tambah',NULL,'{"id":2,"kabupaten":"99.71","lembaga":"dinsos","fokus":"rppa","kecamatan":"99.71.02","peran":"penanggung-jawab","berlaku_mulai":"2025-09-01","berlaku_sampai":null,"dasar_hukum":null,"sumber":null,"uid":"00000009-0000-4000-8000-000000000007"}');
INSERT INTO "riwayat" VALUES(21,4,'2026-11-24T23:24:00Z','kegiatan','[1]','tambah',NULL,'{"id":1,"kabupaten":"99.71","nama":"Rumah aman","uraian":null,"fokus":"rppa","pelaksana":"dinsos","jenis":"baru","program":null,"tanggal_mulai":"2025-10-01","tanggal_selesai":null,"seluruh_kabupaten":0,"sub_kegiatan":null,"penerima_manfaat":null,"uid":"00000009-0000-4000-8000-000000000009"}');
INSERT INTO "riwayat" VALUES(22,4,'2026-11-24T23:24:00Z','kegiatan_lokasi','[1]','tambah',NULL,'{"id":1,"kegiatan":1,"kecamatan":"99.71.02","desa":null}');
INSERT INTO "riwayat" VALUES(23,4,'2026-11-24T23:24:00Z','perkembangan','[1]','tambah',NULL,'{"id":1,"kegiatan":1,"tanggal":"2025-10-01","status":"berjalan","fisik_persen":null,"hasil":null,"kendala":null,"tindak_lanjut":null,"uid":"00000009-0000-4000-8000-000000000010"}');
INSERT INTO "riwayat" VALUES(24,4,'2026-11-24T23:24:00Z','anggaran','[1]','tambah',NULL,'{"id":1,"kegiatan":1,"kabupaten":"99.71","sumber_dana":"apbd-kota","tahun":2025,"tahap":"murni","tanggal":"2025-10-01","jumlah":5000000,"uid":"00000009-0000-4000-8000-000000000011"}');
INSERT INTO "riwayat" VALUES(25,5,'2026-11-24T23:24:00Z','kegiatan','[2]','tambah',NULL,'{"id":2,"kabupaten":"99.71","nama":"Posyandu lansia","uraian":null,"fokus":"lansia-disabilitas","pelaksana":"dinsos","jenis":"baru","program":null,"tanggal_mulai":"2025-10-13","tanggal_selesai":"2025-10-14","seluruh_kabupaten":0,"sub_kegiatan":null,"penerima_manfaat":null,"uid":"00000009-0000-4000-8000-000000000013"}');
INSERT INTO "riwayat" VALUES(26,5,'2026-11-24T23:24:00Z','kegiatan_lokasi','[2]','tambah',NULL,'{"id":2,"kegiatan":2,"kecamatan":"99.71.01","desa":"99.71.01.1001"}');
INSERT INTO "riwayat" VALUES(27,5,'2026-11-24T23:24:00Z','kegiatan_mitra','[2,"kecamatan-rekawana"]','tambah',NULL,'{"kegiatan":2,"kabupaten":"99.71","lembaga":"kecamatan-rekawana"}');
INSERT INTO "riwayat" VALUES(28,5,'2026-11-24T23:24:00Z','pelaksanaan','[1]','tambah',NULL,'{"id":1,"kegiatan":2,"tanggal":"2025-10-13","kecamatan":"99.71.01","desa":"99.71.01.1001","tempat":null,"jumlah":30,"laki_laki":null,"perempuan":null,"disabilitas":null,"lansia":null,"anak":null,"pemuda":null,"catatan":null,"uid":"00000009-0000-4000-8000-000000000014"}');
INSERT INTO "riwayat" VALUES(29,5,'2026-11-24T23:24:00Z','perkembangan','[2]','tambah',NULL,'{"id":2,"kegiatan":2,"tanggal":"2025-10-14","status":"selesai","fisik_persen":null,"hasil":null,"kendala":null,"tindak_lanjut":null,"uid":"00000009-0000-4000-8000-000000000015"}');
INSERT INTO "riwayat" VALUES(30,5,'2026-11-24T23:24:00Z','anggaran','[2]','tambah',NULL,'{"id":2,"kegiatan":2,"kabupaten":"99.71","sumber_dana":"apbd-kota","tahun":2025,"tahap":"murni","tanggal":"2025-10-14","jumlah":2000000,"uid":"00000009-0000-4000-8000-000000000016"}');
INSERT INTO "riwayat" VALUES(31,5,'2026-11-24T23:24:00Z','realisasi','[1]','tambah',NULL,'{"id":1,"kegiatan":2,"kabupaten":"99.71","sumber_dana":"apbd-kota","tanggal":"2025-10-14","jumlah":1500000,"nomor_bukti":null,"catatan":null,"uid":"00000009-0000-4000-8000-000000000017"}');
INSERT INTO "riwayat" VALUES(32,6,'2026-11-24T23:24:00Z','pelaksanaan','[2]','tambah',NULL,'{"id":2,"kegiatan":1,"tanggal":"2025-10-05","kecamatan":"99.71.02","desa":null,"tempat":null,"jumlah":12,"laki_laki":3,"perempuan":9,"disabilitas":null,"lansia":null,"anak":null,"pemuda":null,"catatan":null,"uid":"00000009-0000-4000-8000-000000000019"}');
INSERT INTO "riwayat" VALUES(33,7,'2026-11-24T23:24:00Z','kegiatan','[2]','ubah','{"id":2,"kabupaten":"99.71","nama":"Posyandu lansia","uraian":null,"fokus":"lansia-disabilitas","pelaksana":"dinsos","jenis":"baru","program":null,"tanggal_mulai":"2025-10-13","tanggal_selesai":"2025-10-14","seluruh_kabupaten":0,"sub_kegiatan":null,"penerima_manfaat":null,"uid":"00000009-0000-4000-8000-000000000013"}','{"id":2,"kabupaten":"99.71","nama":"Posyandu lansia","uraian":"Pemeriksaan kesehatan","fokus":"lansia-disabilitas","pelaksana":"dinsos","jenis":"baru","program":null,"tanggal_mulai":"2025-10-13","tanggal_selesai":"2025-10-14","seluruh_kabupaten":0,"sub_kegiatan":null,"penerima_manfaat":null,"uid":"00000009-0000-4000-8000-000000000013"}');
INSERT INTO "riwayat" VALUES(34,8,'2026-11-24T23:24:00Z','pelaksanaan','[2]','hapus','{"id":2,"kegiatan":1,"tanggal":"2025-10-05","kecamatan":"99.71.02","desa":null,"tempat":null,"jumlah":12,"laki_laki":3,"perempuan":9,"disabilitas":null,"lansia":null,"anak":null,"pemuda":null,"catatan":null,"uid":"00000009-0000-4000-8000-000000000019"}',NULL);
INSERT INTO "riwayat" VALUES(35,9,'2026-11-24T23:24:00Z','bukti','[1]','tambah',NULL,'{"id":1,"kegiatan":2,"tanggal":"2025-10-20","jenis":"notulen","keterangan":null,"nama_berkas":null,"sha256":null,"ukuran":null,"tautan":null,"tempat":"Lemari arsip","uid":"00000009-0000-4000-8000-000000000023"}');
INSERT INTO "riwayat" VALUES(36,10,'2026-11-24T23:24:00Z','impor','[1]','tambah',NULL,'{"id":1,"kabupaten":"99.71","tanggal":"2025-11-20","nama_berkas":"monev.csv","sha256":"0d4a3d68a7ece70072791f9807451ec91f91b8163fafc3f8262a26d6d24cc69d","ukuran":129,"formulir":null,"nihil":"tidak","uid":"00000009-0000-4000-8000-000000000025"}');
INSERT INTO "riwayat" VALUES(37,10,'2026-11-24T23:24:00Z','kegiatan','[3]','tambah',NULL,'{"id":3,"kabupaten":"99.71","nama":"Senam","uraian":null,"fokus":"lansia-disabilitas","pelaksana":"dinsos","jenis":"baru","program":null,"tanggal_mulai":"2025-11-13","tanggal_selesai":"2025-11-13","seluruh_kabupaten":0,"sub_kegiatan":null,"penerima_manfaat":null,"uid":"00000009-0000-4000-8000-000000000026"}');
INSERT INTO "riwayat" VALUES(38,10,'2026-11-24T23:24:00Z','kegiatan_lokasi','[3]','tambah',NULL,'{"id":3,"kegiatan":3,"kecamatan":"99.71.02","desa":null}');
INSERT INTO "riwayat" VALUES(39,10,'2026-11-24T23:24:00Z','pelaksanaan','[3]','tambah',NULL,'{"id":3,"kegiatan":3,"tanggal":"2025-11-13","kecamatan":"99.71.02","desa":null,"tempat":null,"jumlah":22,"laki_laki":10,"perempuan":12,"disabilitas":null,"lansia":null,"anak":null,"pemuda":null,"catatan":null,"uid":"00000009-0000-4000-8000-000000000026"}');
INSERT INTO "riwayat" VALUES(40,10,'2026-11-24T23:24:00Z','anggaran','[3]','tambah',NULL,'{"id":3,"kegiatan":3,"kabupaten":"99.71","sumber_dana":"apbd-kota","tahun":2025,"tahap":"murni","tanggal":"2025-11-13","jumlah":5000000,"uid":"00000009-0000-4000-8000-000000000026"}');
INSERT INTO "riwayat" VALUES(41,11,'2026-11-24T23:24:00Z','instansi','["99.71"]','ubah','{"kabupaten":"99.71","nama":"Sekretariat Kota Contoh","alamat":"Jalan Rekaan 1, Contoh","telepon":"(000) 000000","surel":"sekretariat@contoh.example","situs":null,"lambang":null,"sumber":"rekaan","uid":"2e0453c6-46ea-580a-91d4-26132f4f49c5"}','{"kabupaten":"99.71","nama":"Sekretariat Kota Contoh","alamat":"Jalan Contoh 1","telepon":"(000) 000000","surel":"sekretariat@contoh.example","situs":null,"lambang":null,"sumber":"rekaan","uid":"2e0453c6-46ea-580a-91d4-26132f4f49c5"}');
INSERT INTO "riwayat" VALUES(42,12,'2026-11-24T23:24:00Z','instansi','["99.71"]','ubah','{"kabupaten":"99.71","nama":"Sekretariat Kota Contoh","alamat":"Jalan Contoh 1","telepon":"(000) 000000","surel":"sekretariat@contoh.example","situs":null,"lambang":null,"sumber":"rekaan","uid":"2e0453c6-46ea-580a-91d4-26132f4f49c5"}','{"kabupaten":"99.71","nama":"Sekretariat Kota Contoh","alamat":"Jalan Rekaan 1, Contoh","telepon":"(000) 000000","surel":"sekretariat@contoh.example","situs":null,"lambang":null,"sumber":"rekaan","uid":"2e0453c6-46ea-580a-91d4-26132f4f49c5"}');
INSERT INTO "riwayat" VALUES(43,13,'2026-11-24T23:24:00Z','instansi','["99.71"]','ubah','{"kabupaten":"99.71","nama":"Sekretariat Kota Contoh","alamat":"Jalan Rekaan 1, Contoh","telepon":"(000) 000000","surel":"sekretariat@contoh.example","situs":null,"lambang":null,"sumber":"rekaan","uid":"2e0453c6-46ea-580a-91d4-26132f4f49c5"}','{"kabupaten":"99.71","nama":"Sekretariat Kota Contoh","alamat":"Jalan Contoh 1","telepon":"(000) 000000","surel":"sekretariat@contoh.example","situs":null,"lambang":null,"sumber":"rekaan","uid":"2e0453c6-46ea-580a-91d4-26132f4f49c5"}');
INSERT INTO "riwayat" VALUES(44,14,'2026-11-24T23:24:00Z','formulir','[1]','tambah',NULL,'{"id":1,"kabupaten":"99.71","pelaksana":"dinsos","kecamatan":null,"fokus":null,"periode":"2025","tanggal":"2025-11-20","uid":"00000009-0000-4000-8000-000000000031"}');
INSERT INTO "riwayat" VALUES(45,16,'2026-11-28T09:01:34Z','agenda','["99.71","rakor"]','tambah',NULL,'{"kabupaten":"99.71","kode":"rakor","nama":"Rakor","tingkat":"kabupaten","tanggal_mulai":"2025-11-18","tanggal_selesai":null,"tempat":null,"kecamatan":null,"hasil":null,"catatan":null,"sumber":null,"sumber_tempat":null,"uid":"7940a8bc-0653-45d3-91ac-845d6d0540a9"}');
INSERT INTO "riwayat" VALUES(46,17,'2026-11-28T09:01:34Z','tindak_lanjut','[1]','tambah',NULL,'{"id":1,"kabupaten":"99.71","agenda":"rakor","uraian":"Susun SK","lembaga":"dinsos","batas":"2025-12-31","tanggal_selesai":null,"hasil":null,"uid":"7249186d-7fb3-45fb-bd2d-56163d1dd225"}');
INSERT INTO "riwayat" VALUES(47,18,'2026-11-28T09:01:34Z','aset','["99.71","rppa-desa"]','tambah',NULL,'{"kabupaten":"99.71","kode":"rppa-desa","nama":"RPPA desa","fokus":"rppa","kecamatan":"99.71.01","desa":null,"keadaan":null,"per_tanggal":null,"catatan":null,"sumber":null,"uid":"3b4736cd-08db-43e7-a7ce-f54bad735485"}');
INSERT INTO "riwayat" VALUES(48,19,'2026-11-28T09:01:34Z','pejabat','["99.71","camat-contoh"]','tambah',NULL,'{"kabupaten":"99.71","kode":"camat-contoh","lembaga":"dinsos","jabatan":"Camat","nama":"Contoh","sifat":null,"pangkat":null,"nip":null,"berlaku_mulai":null,"berlaku_sampai":null,"catatan":null,"sumber":null,"uid":"f8a18590-7ac9-4bf0-9acf-506fe22f3a3c"}');
INSERT INTO "riwayat" VALUES(49,20,'2026-11-28T09:01:35Z','pembina','["99.71","anggota-dinsos"]','tambah',NULL,'{"kabupaten":"99.71","kode":"anggota-dinsos","kedudukan":"anggota","lembaga":"dinsos","jabatan":null,"nama":null,"berlaku_mulai":null,"berlaku_sampai":null,"dasar_hukum":null,"catatan":null,"sumber":null,"uid":"11624ee1-4225-488e-89f9-48b3412f9f54"}');
INSERT INTO "riwayat" VALUES(50,21,'2026-11-28T09:01:35Z','kegiatan','[1]','ubah','{"id":1,"kabupaten":"99.71","nama":"Rumah aman","uraian":null,"fokus":"rppa","pelaksana":"dinsos","jenis":"baru","program":null,"tanggal_mulai":"2025-10-01","tanggal_selesai":null,"seluruh_kabupaten":0,"sub_kegiatan":null,"penerima_manfaat":null,"uid":"00000009-0000-4000-8000-000000000009"}','{"id":1,"kabupaten":"99.71","nama":"Nama yang diurungkan","uraian":null,"fokus":"rppa","pelaksana":"dinsos","jenis":"baru","program":null,"tanggal_mulai":"2025-10-01","tanggal_selesai":null,"seluruh_kabupaten":0,"sub_kegiatan":null,"penerima_manfaat":null,"uid":"00000009-0000-4000-8000-000000000009"}');
INSERT INTO "riwayat" VALUES(51,22,'2026-11-28T09:01:35Z','kegiatan','[1]','ubah','{"id":1,"kabupaten":"99.71","nama":"Nama yang diurungkan","uraian":null,"fokus":"rppa","pelaksana":"dinsos","jenis":"baru","program":null,"tanggal_mulai":"2025-10-01","tanggal_selesai":null,"seluruh_kabupaten":0,"sub_kegiatan":null,"penerima_manfaat":null,"uid":"00000009-0000-4000-8000-000000000009"}','{"id":1,"kabupaten":"99.71","nama":"Rumah aman","uraian":null,"fokus":"rppa","pelaksana":"dinsos","jenis":"baru","program":null,"tanggal_mulai":"2025-10-01","tanggal_selesai":null,"seluruh_kabupaten":0,"sub_kegiatan":null,"penerima_manfaat":null,"uid":"00000009-0000-4000-8000-000000000009"}');
INSERT INTO "riwayat" VALUES(52,24,'2026-11-28T16:32:56Z','pemetaan','[1]','tambah',NULL,'{"id":1,"kabupaten":"99.71","nama":"LRFK Dinsos","sidik":"f82e27bf6330f7d99eeb1ec3c34590c71cc62cb7ed3c92aae961c8e326464f60","isi":"{\"kolom\": {\"catatan rapat\": \"lewati\", \"satker\": \"pelaksana\"}, \"lembaga\": {\"dinas sosial kab pbg\": \"dinsos\"}}","dicatat":"2026-11-28T23:32:56+07:00","uid":"27ecf484-64ec-48fe-8089-f6ca5fd551a3"}');
INSERT INTO "riwayat" VALUES(53,27,'2026-11-28T19:59:04Z','anggaran','[4]','tambah',NULL,'{"id":4,"kegiatan":1,"kabupaten":"99.71","sumber_dana":"apbd-kota","tahun":2025,"tahap":"perubahan","tanggal":"2025-12-31","jumlah":20000000,"uid":"a01fd30b-db9d-4f70-85d3-c9cc8da7972b","dicatat":"2026-11-28T19:59:04.258810Z","nomor_dokumen":"DPPA 12/2025","tanggal_dokumen":"2025-10-01"}');
INSERT INTO "riwayat" VALUES(54,29,'2026-11-28T23:54:18Z','kegiatan','[4]','tambah',NULL,'{"id":4,"kabupaten":"99.71","nama":"Kursus barista","uraian":null,"fokus":"rppa","pelaksana":"dinsos","jenis":"baru","program":null,"tanggal_mulai":"2026-05-01","tanggal_selesai":"2026-05-31","seluruh_kabupaten":0,"sub_kegiatan":null,"penerima_manfaat":null,"uid":"6a574dcc-9438-4f50-ac09-1173308c9481","lanjutan_dari":null}');
INSERT INTO "riwayat" VALUES(55,29,'2026-11-28T23:54:18Z','jadwal','[1]','tambah',NULL,'{"id":1,"kegiatan":4,"tanggal":"","mulai":"2026-05","selesai":"2026-05","belum_ditentukan":0,"alasan":null,"uid":"b29e6178-8034-5bfc-b391-e9c008191f24","dicatat":""}');
INSERT INTO "riwayat" VALUES(56,29,'2026-11-28T23:54:18Z','kegiatan_lokasi','[4]','tambah',NULL,'{"id":4,"kegiatan":4,"kecamatan":"99.71.02","desa":null}');
INSERT INTO "riwayat" VALUES(57,29,'2026-11-28T23:54:18Z','perkembangan','[3]','tambah',NULL,'{"id":3,"kegiatan":4,"tanggal":"2026-01-10","status":"direncanakan","fisik_persen":null,"hasil":null,"kendala":null,"tindak_lanjut":null,"uid":"0a2234d1-ae2d-4357-8365-22cbc08294df","dicatat":"2026-11-28T23:54:18.306646Z"}');
INSERT INTO "riwayat" VALUES(58,30,'2026-11-28T23:54:18Z','kegiatan','[4]','ubah','{"id":4,"kabupaten":"99.71","nama":"Kursus barista","uraian":null,"fokus":"rppa","pelaksana":"dinsos","jenis":"baru","program":null,"tanggal_mulai":"2026-05-01","tanggal_selesai":"2026-05-31","seluruh_kabupaten":0,"sub_kegiatan":null,"penerima_manfaat":null,"uid":"6a574dcc-9438-4f50-ac09-1173308c9481","lanjutan_dari":null}','{"id":4,"kabupaten":"99.71","nama":"Kursus barista","uraian":null,"fokus":"rppa","pelaksana":"dinsos","jenis":"baru","program":null,"tanggal_mulai":"2026-05-01","tanggal_selesai":"2026-06-30","seluruh_kabupaten":0,"sub_kegiatan":null,"penerima_manfaat":null,"uid":"6a574dcc-9438-4f50-ac09-1173308c9481","lanjutan_dari":null}');
INSERT INTO "riwayat" VALUES(59,30,'2026-11-28T23:54:18Z','jadwal','[2]','tambah',NULL,'{"id":2,"kegiatan":4,"tanggal":"2026-02-10","mulai":"2026-05","selesai":"2026-06","belum_ditentukan":0,"alasan":"Menunggu DPA","uid":"0d7852d5-afdb-4618-b5e1-85b30901ed2c","dicatat":"2026-11-28T23:54:18.458445Z"}');
INSERT INTO "riwayat" VALUES(60,31,'2026-11-28T23:54:18Z','kegiatan','[5]','tambah',NULL,'{"id":5,"kabupaten":"99.71","nama":"Posyandu lansia","uraian":"Pemeriksaan kesehatan","fokus":"lansia-disabilitas","pelaksana":"dinsos","jenis":"baru","program":null,"tanggal_mulai":"2026-10-01","tanggal_selesai":"2026-10-31","seluruh_kabupaten":0,"sub_kegiatan":null,"penerima_manfaat":null,"uid":"c2c1d9a5-bc9b-450a-8bc3-580cc7e33663","lanjutan_dari":"00000009-0000-4000-8000-000000000013"}');
INSERT INTO "riwayat" VALUES(61,31,'2026-11-28T23:54:18Z','jadwal','[3]','tambah',NULL,'{"id":3,"kegiatan":5,"tanggal":"","mulai":"2026-10","selesai":"2026-10","belum_ditentukan":0,"alasan":null,"uid":"76118705-512b-56c6-9ca5-e9ed6012abca","dicatat":""}');
INSERT INTO "riwayat" VALUES(62,31,'2026-11-28T23:54:18Z','kegiatan_lokasi','[5]','tambah',NULL,'{"id":5,"kegiatan":5,"kecamatan":"99.71.01","desa":"99.71.01.1001"}');
INSERT INTO "riwayat" VALUES(63,31,'2026-11-28T23:54:18Z','kegiatan_mitra','[5,"kecamatan-rekawana"]','tambah',NULL,'{"kegiatan":5,"kabupaten":"99.71","lembaga":"kecamatan-rekawana"}');
INSERT INTO "riwayat" VALUES(64,31,'2026-11-28T23:54:18Z','perkembangan','[4]','tambah',NULL,'{"id":4,"kegiatan":5,"tanggal":"2026-02-10","status":"direncanakan","fisik_persen":null,"hasil":null,"kendala":null,"tindak_lanjut":null,"uid":"5d76b9ca-a92b-48dc-9f73-9a4256006af9","dicatat":"2026-11-28T23:54:18.631544Z"}');
INSERT INTO "riwayat" VALUES(65,33,'2026-11-29T03:16:34Z','tenggat','[1]','tambah',NULL,'{"id":1,"kabupaten":"99.71","periode":"2025-TW4","batas":"2026-01-07","uid":"ac9009e8-af2d-46a6-a0f2-fafa7b404df0","dicatat":"2026-11-29T03:16:34.011922Z"}');
INSERT INTO "riwayat" VALUES(66,33,'2026-11-29T03:16:34Z','formulir','[2]','tambah',NULL,'{"id":2,"kabupaten":"99.71","pelaksana":"dinsos","kecamatan":null,"fokus":null,"periode":"2025-TW4","tanggal":"2025-11-20","uid":"7ccf268a-143a-429a-930c-9acbba7b528a"}');
INSERT INTO "riwayat" VALUES(67,33,'2026-11-29T03:16:34Z','formulir_langkah','[1]','tambah',NULL,'{"id":1,"formulir":"7ccf268a-143a-429a-930c-9acbba7b528a","tanggal":"2025-11-20","langkah":"diserahkan","cara":"berkas","dari":null,"uid":"2dbdee78-dc08-4f7b-a57e-b42f242831b2","dicatat":"2026-11-29T03:16:34.011923Z"}');
INSERT INTO "riwayat" VALUES(68,34,'2026-11-29T03:16:34Z','formulir_langkah','[2]','tambah',NULL,'{"id":2,"formulir":"7ccf268a-143a-429a-930c-9acbba7b528a","tanggal":"2025-11-20","langkah":"diterima","cara":"telepon","dari":"Kasi Sosial","uid":"50bb0df3-586f-4902-9e7b-d2c0606f1820","dicatat":"2026-11-29T03:16:34.222562Z"}');
INSERT INTO "riwayat" VALUES(69,35,'2026-11-29T03:16:34Z','pelaksanaan','[4]','tambah',NULL,'{"id":4,"kegiatan":1,"tanggal":"2025-11-20","kecamatan":"99.71.02","desa":null,"tempat":null,"jumlah":3,"laki_laki":null,"perempuan":null,"disabilitas":null,"lansia":null,"anak":null,"pemuda":null,"catatan":null,"uid":"2d21ac67-e374-4301-a037-6ec315f40bf5","dicatat":"2026-11-29T03:16:34.784358Z"}');
INSERT INTO "riwayat" VALUES(70,37,'2026-11-29T07:17:41Z','formulir_langkah','[3]','tambah',NULL,'{"id":3,"formulir":"00000009-0000-4000-8000-000000000031","tanggal":"2026-01-15","langkah":"diingatkan","cara":"pesan","dari":null,"uid":"31ec0a8a-e354-4a61-8459-bd7dbaf1fb7b","dicatat":"2026-11-29T07:17:41.224269Z","isi":"formulir-belum-diterima; lewat-jadwal: Senam; tanpa-realisasi: Senam; tindak-lanjut: Susun SK"}');
INSERT INTO "riwayat" VALUES(71,39,'2026-11-29T11:35:17Z','fokus','["99.71","koordinasi-program"]','tambah',NULL,'{"kabupaten":"99.71","kode":"koordinasi-program","nama":"Koordinasi program","urutan":3,"pilar":null,"uraian":null,"sumber":null,"sumber_pilar":null,"uid":"de0ff3e9-5825-4bfe-bae4-a63bf6ab495b","terlindung":"tidak","lintas":"ya"}');
INSERT INTO "riwayat" VALUES(72,41,'2026-11-29T17:26:26Z','batas','["99.71.01"]','tambah',NULL,'{"kecamatan":"99.71.01","kabupaten":"99.71","geometri":"{\"type\":\"MultiPolygon\",\"coordinates\":[[[[109.1,-7.1],[109.2,-7.1],[109.2,-7.2],[109.1,-7.1]]]]}","sumber":"rekaan","uid":"00000014-0000-4000-8000-000000000001"}');
INSERT INTO "riwayat" VALUES(73,43,'2026-11-29T20:54:18Z','desa','["99.71.01.3003"]','tambah',NULL,'{"kode":"99.71.01.3003","kabupaten":"99.71","kecamatan":"99.71.01","nama":"Adat Rekaan","jenis":"desa-adat","sumber":"rekaan","uid":"00000015-0000-4000-8000-000000000001"}');
INSERT INTO "riwayat" VALUES(74,45,'2026-11-30T00:58:35Z','sumber','["99.71","laporan-2024"]','tambah',NULL,'{"kabupaten":"99.71","kode":"laporan-2024","judul":"Laporan 2024","penerbit":null,"tanggal":null,"tautan":null,"catatan":null,"uid":"0b936a8a-5fdf-4b48-9e9e-14906d7dc041"}');
INSERT INTO "riwayat" VALUES(75,45,'2026-11-30T00:58:35Z','indikator','["99.71","peserta-kegiatan"]','tambah',NULL,'{"kabupaten":"99.71","kode":"peserta-kegiatan","nama":"Peserta kegiatan","definisi":"Jumlah kehadiran","satuan":"orang","jenis":"jumlah","ukuran":"peserta","arah":"naik","tingkat":"kabupaten","fokus":null,"ambang":10000,"nilai_awal":5400000,"tahun_awal":2024,"sumber_awal":"laporan-2024","layanan":null,"sumber":null,"uid":"c4042739-8660-43da-aa12-c0c58aad8f43"}');
INSERT INTO "riwayat" VALUES(76,46,'2026-11-30T00:58:35Z','indikator','["99.71","kader-aktif"]','tambah',NULL,'{"kabupaten":"99.71","kode":"kader-aktif","nama":"Kader aktif","definisi":"Kader hadir dibanding terdaftar","satuan":"%","jenis":"rasio","ukuran":null,"arah":"naik","tingkat":"kecamatan","fokus":null,"ambang":10000,"nilai_awal":null,"tahun_awal":null,"sumber_awal":null,"layanan":null,"sumber":null,"uid":"967db4e8-b437-48cc-b1aa-b5931150c7f7"}');
INSERT INTO "riwayat" VALUES(77,47,'2026-11-30T00:58:35Z','sumber','["99.71","renja-2025"]','tambah',NULL,'{"kabupaten":"99.71","kode":"renja-2025","judul":"Renja 2025","penerbit":null,"tanggal":null,"tautan":null,"catatan":null,"uid":"ecd8c54d-2567-4636-9255-e339ed6deb02"}');
INSERT INTO "riwayat" VALUES(78,47,'2026-11-30T00:58:35Z','target','[1]','tambah',NULL,'{"id":1,"kabupaten":"99.71","indikator":"peserta-kegiatan","kecamatan":null,"periode":"2025","tanggal":"2025-12-20","nilai":8000000,"sumber":"renja-2025","uid":"49be567b-688c-4e2a-acfe-2df171c93712","dicatat":"2026-11-30T00:58:35.642435Z"}');
INSERT INTO "riwayat" VALUES(79,48,'2026-11-30T00:58:35Z','sumber','["99.71","laporan-pkk"]','tambah',NULL,'{"kabupaten":"99.71","kode":"laporan-pkk","judul":"Laporan PKK","penerbit":null,"tanggal":null,"tautan":null,"catatan":null,"uid":"099290ef-4bd2-4b66-a64c-749d84ee23d5"}');
INSERT INTO "riwayat" VALUES(80,48,'2026-11-30T00:58:35Z','pengukuran','[1]','tambah',NULL,'{"id":1,"kabupaten":"99.71","indikator":"kader-aktif","kecamatan":"99.71.01","periode":"2025-11","tanggal":"2025-12-20","pembilang":450000,"penyebut":600000,"nilai":null,"sumber":"laporan-pkk","uid":"6c71119e-1379-4324-bf56-ca21c248d6ac","dicatat":"2026-11-30T00:58:35.799615Z"}');
INSERT INTO "riwayat" VALUES(81,NULL,'2026-11-30T00:58:35Z','penduduk','["99.71","99.71.01",2024]','tambah',NULL,'{"kabupaten":"99.71","wilayah":"99.71.01","tahun":2024,"jumlah":51234,"sumber":null,"uid":"3c0e1f5e-6f0e-4d3c-9d5b-0f3a0c7a3303"}');
INSERT INTO "riwayat" VALUES(82,NULL,'2026-11-30T00:58:35Z','dilihat','[1]','tambah',NULL,'{"id":1,"kabupaten":"99.71","jenis":"uang-mendahului","objek":"00000009-0000-4000-8000-000000000009","sidik":"fisik=800 serapan=9750","tanggal":"2025-12-20","alasan":"sesuai kontrak","uid":"4c0e1f5e-6f0e-4d3c-9d5b-0f3a0c7a3303","dicatat":""}');
INSERT INTO "riwayat" VALUES(83,50,'2026-11-30T02:32:17Z','edisi','[1]','tambah',NULL,'{"id":1,"kabupaten":"99.71","tahun":2025,"nomor":"400.10.2/15/2026","lingkup":"kabupaten:99.71","periode":"2025-TW4","kode":"1EXU0-L0SNZY","segel":"49/4f42c15279d31846","sha256":"038327979d4b1ceb941f8173c2da89bca45c6563d0a67594274302b9f54280d9","uid":"82b35bd6-e61f-455a-acbb-8b42a3126700"}');
INSERT INTO "riwayat" VALUES(84,50,'2026-11-30T02:32:17Z','edisi_langkah','[1]','tambah',NULL,'{"id":1,"edisi":"82b35bd6-e61f-455a-acbb-8b42a3126700","keadaan":"terbit","tanggal":"2025-12-20","alasan":null,"uid":"1d8a167b-cc15-403b-9a13-5757722fd3a2","dicatat":"2026-11-30T02:32:17.814025Z"}');
INSERT INTO "riwayat" VALUES(85,50,'2026-11-30T02:32:17Z','edisi_berkas','[1]','tambah',NULL,'{"id":1,"edisi":"82b35bd6-e61f-455a-acbb-8b42a3126700","sha256":"498d140982ff9f6d37de6b852ecc4828977b64f44d96afb247e382f7f17e322d","ukuran":140852,"nama_berkas":"Laporan_Kota-Contoh-99-71_TW-IV-2025.pdf","uid":"4745ddd2-7a25-434d-accd-ebcd1d1c8b75"}');
INSERT INTO "riwayat" VALUES(86,50,'2026-11-30T02:32:17Z','edisi_berkas','[2]','tambah',NULL,'{"id":2,"edisi":"82b35bd6-e61f-455a-acbb-8b42a3126700","sha256":"038327979d4b1ceb941f8173c2da89bca45c6563d0a67594274302b9f54280d9","ukuran":3140,"nama_berkas":"potret.json.xz","uid":"653cbb55-8c47-4be5-9b6a-ece21fdc1bb9"}');
INSERT INTO "riwayat" VALUES(87,51,'2026-11-30T02:32:18Z','edisi','[2]','tambah',NULL,'{"id":2,"kabupaten":"99.71","tahun":2025,"nomor":"400.10.2/16/2026","lingkup":"kabupaten:99.71","periode":"2025","kode":"0QSMK-6X5WZY","segel":"50/32b300822c288d43","sha256":"d709181fc5c259109e4bd0d86e1a6a32248ff6d6345e47a0ee57f869b55d9f03","uid":"44c02c1a-9233-42e0-9599-1833639ef661"}');
INSERT INTO "riwayat" VALUES(88,51,'2026-11-30T02:32:18Z','edisi_langkah','[2]','tambah',NULL,'{"id":2,"edisi":"44c02c1a-9233-42e0-9599-1833639ef661","keadaan":"terbit","tanggal":"2025-12-20","alasan":null,"uid":"a013f74f-1d5f-49fb-92d6-1f1f62562a35","dicatat":"2026-11-30T02:32:18.218958Z"}');
INSERT INTO "riwayat" VALUES(89,51,'2026-11-30T02:32:18Z','edisi_berkas','[3]','tambah',NULL,'{"id":3,"edisi":"44c02c1a-9233-42e0-9599-1833639ef661","sha256":"46c7215504559d8656731dc9533a97bc85062ae7dbe64f3b73265fc7249f4971","ukuran":137384,"nama_berkas":"Laporan_Kota-Contoh-99-71_2025.pdf","uid":"0796a2ea-8b30-4e73-b4a1-4c8d7d4e30cb"}');
INSERT INTO "riwayat" VALUES(90,51,'2026-11-30T02:32:18Z','edisi_berkas','[4]','tambah',NULL,'{"id":4,"edisi":"44c02c1a-9233-42e0-9599-1833639ef661","sha256":"d709181fc5c259109e4bd0d86e1a6a32248ff6d6345e47a0ee57f869b55d9f03","ukuran":3136,"nama_berkas":"potret.json.xz","uid":"d0dbdc6d-f3d2-4de5-924d-98e319a1c93a"}');
INSERT INTO "riwayat" VALUES(91,52,'2026-11-30T02:32:18Z','edisi_langkah','[3]','tambah',NULL,'{"id":3,"edisi":"44c02c1a-9233-42e0-9599-1833639ef661","keadaan":"dicabut","tanggal":"2025-12-20","alasan":"angka keliru","uid":"6bdac6d6-5ff7-4472-911a-04f48a6853a2","dicatat":"2026-11-30T02:32:18.513066Z"}');
INSERT INTO "riwayat" VALUES(92,54,'2026-11-30T03:51:27Z','realisasi','[2]','tambah',NULL,'{"id":2,"kegiatan":1,"kabupaten":"99.71","sumber_dana":"apbd-kota","tanggal":"2025-12-18","jumlah":150000,"nomor_bukti":null,"catatan":null,"uid":"0e66a8d9-3ec9-49eb-a918-b1fde8cefe7f","dicatat":"2026-11-30T03:51:27.442615Z"}');
INSERT INTO "riwayat" VALUES(93,54,'2026-11-30T03:51:27Z','susulan','[1]','tambah',NULL,'{"id":1,"tabel":"realisasi","uid_baris":"0e66a8d9-3ec9-49eb-a918-b1fde8cefe7f","alasan":"kuitansi baru diterima","uid":"acf73dbc-3a39-4f3f-9716-d2d2cf3dba78"}');
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
INSERT INTO "sumber" VALUES('99.71','rekaan','Rekaan untuk uji coba',NULL,NULL,NULL,NULL,'3519a670-942e-5b1d-8c36-406868f56cdb');
INSERT INTO "sumber" VALUES('99.71','rapat-kota','Rapat kota',NULL,NULL,NULL,NULL,'00000009-0000-4000-8000-000000000003');
INSERT INTO "sumber" VALUES('99.71','laporan-2024','Laporan 2024',NULL,NULL,NULL,NULL,'0b936a8a-5fdf-4b48-9e9e-14906d7dc041');
INSERT INTO "sumber" VALUES('99.71','renja-2025','Renja 2025',NULL,NULL,NULL,NULL,'ecd8c54d-2567-4636-9255-e339ed6deb02');
INSERT INTO "sumber" VALUES('99.71','laporan-pkk','Laporan PKK',NULL,NULL,NULL,NULL,'099290ef-4bd2-4b66-a64c-749d84ee23d5');
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
INSERT INTO "sumber_dana" VALUES('99.71','apbd-kota','APBD Kota',1,'rekaan','14350d56-03ba-5291-9f39-7bd3d5b9c560');
CREATE TABLE sumber_dana_alias (
    kabupaten TEXT NOT NULL,
    sumber_dana TEXT NOT NULL,
    alias TEXT NOT NULL CHECK (alias <> ''),
    PRIMARY KEY (kabupaten, sumber_dana, alias),
    FOREIGN KEY (kabupaten, sumber_dana) REFERENCES sumber_dana (kabupaten, kode)
) STRICT;
CREATE TABLE susulan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tabel TEXT NOT NULL CHECK (tabel <> ''),
    uid_baris TEXT NOT NULL CHECK (uid_baris <> ''),
    alasan TEXT NOT NULL CHECK (alasan <> ''),
    uid TEXT NOT NULL UNIQUE
) STRICT
;
INSERT INTO "susulan" VALUES(1,'realisasi','0e66a8d9-3ec9-49eb-a918-b1fde8cefe7f','kuitansi baru diterima','acf73dbc-3a39-4f3f-9716-d2d2cf3dba78');
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
INSERT INTO "target" VALUES(1,'99.71','peserta-kegiatan',NULL,'2025','2025-12-20',8000000,'renja-2025','49be567b-688c-4e2a-acfe-2df171c93712','2026-11-30T00:58:35.642435Z');
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
INSERT INTO "tenggat" VALUES(1,'99.71','2025-TW4','2026-01-07','ac9009e8-af2d-46a6-a0f2-fafa7b404df0','2026-11-29T03:16:34.011922Z');
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
INSERT INTO "tindak_lanjut" VALUES(1,'99.71','rakor','Susun SK','dinsos','2025-12-31',NULL,NULL,'7249186d-7fb3-45fb-bd2d-56163d1dd225');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX kecamatan_kabupaten ON kecamatan (kabupaten);
CREATE INDEX aset_kecamatan ON aset (kecamatan);
CREATE INDEX kegiatan_fokus ON kegiatan (kabupaten, fokus, tanggal_mulai);
CREATE INDEX kegiatan_pelaksana ON kegiatan (kabupaten, pelaksana, tanggal_mulai);
CREATE INDEX kegiatan_seluruh_kabupaten ON kegiatan (kabupaten, tanggal_mulai)
    WHERE seluruh_kabupaten = 1;
CREATE UNIQUE INDEX kegiatan_lokasi_sekali
    ON kegiatan_lokasi (kegiatan, kecamatan, ifnull(desa, ''));
CREATE INDEX kegiatan_lokasi_kecamatan ON kegiatan_lokasi (kecamatan, kegiatan);
CREATE INDEX kegiatan_mitra_lembaga ON kegiatan_mitra (kabupaten, lembaga, kegiatan);
CREATE INDEX riwayat_kunci ON riwayat (tabel, kunci, id);
CREATE INDEX tindak_lanjut_agenda ON tindak_lanjut (kabupaten, agenda);
CREATE INDEX isian_kegiatan ON isian (kegiatan, formulir);
CREATE INDEX isian_formulir ON isian (formulir) WHERE formulir <> '';
CREATE INDEX isian_impor ON isian (impor);
CREATE INDEX riwayat_luar ON riwayat (id) WHERE operasi IS NULL;
CREATE INDEX riwayat_hapus ON riwayat (json_extract(sebelum, '$.kegiatan'))
 WHERE aksi = 'hapus'
;
CREATE INDEX kegiatan_tanggal_selesai ON kegiatan (kabupaten, tanggal_selesai, tanggal_mulai)
;
CREATE INDEX pelaksanaan_tanggal ON pelaksanaan (tanggal, kegiatan);
CREATE INDEX realisasi_tanggal ON realisasi (tanggal, kegiatan);
CREATE INDEX bukti_sha256 ON bukti (sha256) WHERE sha256 IS NOT NULL;
CREATE INDEX pemetaan_sidik ON pemetaan (kabupaten, sidik, dicatat);
CREATE INDEX pelaksanaan_kegiatan ON pelaksanaan (kegiatan, tanggal, dicatat, uid);
CREATE INDEX perkembangan_kegiatan ON perkembangan (kegiatan, tanggal, dicatat, uid);
CREATE INDEX anggaran_kegiatan
    ON anggaran (kegiatan, tahun, sumber_dana, tanggal, dicatat, uid)
;
CREATE INDEX realisasi_kegiatan ON realisasi (kegiatan, tanggal, dicatat, uid);
CREATE INDEX bukti_kegiatan ON bukti (kegiatan, tanggal, dicatat, uid);
CREATE INDEX jadwal_kegiatan ON jadwal (kegiatan, tanggal, dicatat, uid);
CREATE UNIQUE INDEX jadwal_pertama ON jadwal (kegiatan) WHERE tanggal = '';
CREATE INDEX kegiatan_lanjutan ON kegiatan (lanjutan_dari) WHERE lanjutan_dari IS NOT NULL
;
CREATE INDEX formulir_langkah_formulir ON formulir_langkah (formulir, tanggal, dicatat, uid);
CREATE INDEX tenggat_periode ON tenggat (kabupaten, periode, dicatat, uid);
CREATE INDEX formulir_periode ON formulir (periode);
CREATE INDEX batas_kabupaten ON batas (kabupaten);
CREATE INDEX target_indikator ON target (kabupaten, indikator, tanggal, dicatat, uid);
CREATE INDEX pengukuran_indikator ON pengukuran (kabupaten, indikator, tanggal, dicatat, uid);
CREATE INDEX dilihat_objek ON dilihat (objek, jenis);
CREATE INDEX edisi_lingkup ON edisi (kabupaten, lingkup, periode);
CREATE INDEX edisi_nomor ON edisi (kabupaten, nomor);
CREATE INDEX edisi_langkah_edisi ON edisi_langkah (edisi, tanggal, dicatat, uid);
CREATE INDEX edisi_berkas_edisi ON edisi_berkas (edisi);
CREATE INDEX edisi_berkas_sha256 ON edisi_berkas (sha256);
CREATE INDEX susulan_baris ON susulan (uid_baris);
CREATE INDEX edisi_periode ON edisi (periode);
CREATE INDEX edisi_kode ON edisi (kode);
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
CREATE VIEW dasar_hukum_hari AS 
        SELECT *, 
    CASE WHEN length(tanggal) = 4 THEN tanggal || '-12-31'
         WHEN length(tanggal) = 7 THEN date(tanggal || '-01', '+1 month', '-1 day')
         WHEN length(tanggal) = 8 THEN date(substr(tanggal, 1, 4) || '-01-01',
              '+' || (3 * substr(tanggal, 8, 1)) || ' months', '-1 day')
         ELSE tanggal END AS hari FROM dasar_hukum;
CREATE VIEW aset_hari AS 
        SELECT *, 
    CASE WHEN length(per_tanggal) = 4 THEN per_tanggal || '-12-31'
         WHEN length(per_tanggal) = 7 THEN date(per_tanggal || '-01', '+1 month', '-1 day')
         WHEN length(per_tanggal) = 8 THEN date(substr(per_tanggal, 1, 4) || '-01-01',
              '+' || (3 * substr(per_tanggal, 8, 1)) || ' months', '-1 day')
         ELSE per_tanggal END AS hari FROM aset;
CREATE VIEW sumber_hari AS 
        SELECT *, 
    CASE WHEN length(tanggal) = 4 THEN tanggal || '-12-31'
         WHEN length(tanggal) = 7 THEN date(tanggal || '-01', '+1 month', '-1 day')
         WHEN length(tanggal) = 8 THEN date(substr(tanggal, 1, 4) || '-01-01',
              '+' || (3 * substr(tanggal, 8, 1)) || ' months', '-1 day')
         ELSE tanggal END AS hari FROM sumber;
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
CREATE VIEW tindak_lanjut_hari AS 
        SELECT *, 
    CASE WHEN length(batas) = 4 THEN batas || '-12-31'
         WHEN length(batas) = 7 THEN date(batas || '-01', '+1 month', '-1 day')
         WHEN length(batas) = 8 THEN date(substr(batas, 1, 4) || '-01-01',
              '+' || (3 * substr(batas, 8, 1)) || ' months', '-1 day')
         ELSE batas END AS hari_batas FROM tindak_lanjut;
CREATE VIEW pagu_kini AS 
        SELECT a.kegiatan, a.tahun, a.sumber_dana, a.tahap, a.tanggal, a.jumlah,
               a.nomor_dokumen, a.tanggal_dokumen
          FROM anggaran AS a
         WHERE NOT EXISTS (SELECT 1 FROM anggaran AS b
                            WHERE b.kegiatan = a.kegiatan AND b.tahun = a.tahun
                              AND b.sumber_dana = a.sumber_dana
                              AND (b.tanggal, b.dicatat, b.uid)
                                  > (a.tanggal, a.dicatat, a.uid));
CREATE VIEW realisasi_tahun AS 
        SELECT kegiatan, CAST(substr(tanggal, 1, 4) AS INTEGER) AS tahun, sumber_dana,
               sum(jumlah) AS jumlah
          FROM realisasi
         GROUP BY kegiatan, substr(tanggal, 1, 4), sumber_dana;
CREATE VIEW peserta_kegiatan AS 
        SELECT kegiatan, CAST(substr(tanggal, 1, 4) AS INTEGER) AS tahun,
               count(*) AS pelaksanaan, sum(jumlah) AS jumlah, sum(laki_laki) AS laki_laki,
               sum(perempuan) AS perempuan, sum(disabilitas) AS disabilitas,
               sum(lansia) AS lansia, sum(anak) AS anak, sum(pemuda) AS pemuda
          FROM pelaksanaan
         GROUP BY kegiatan, substr(tanggal, 1, 4);
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
CREATE TRIGGER riwayat_agenda_tambah AFTER INSERT ON agenda BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'agenda', json_array(NEW."kabupaten", NEW."kode"), 'tambah', NULL, json_object('kabupaten', NEW."kabupaten", 'kode', NEW."kode", 'nama', NEW."nama", 'tingkat', NEW."tingkat", 'tanggal_mulai', NEW."tanggal_mulai", 'tanggal_selesai', NEW."tanggal_selesai", 'tempat', NEW."tempat", 'kecamatan', NEW."kecamatan", 'hasil', NEW."hasil", 'catatan', NEW."catatan", 'sumber', NEW."sumber", 'sumber_tempat', NEW."sumber_tempat", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_agenda_ubah AFTER UPDATE ON agenda WHEN OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."kode" IS NOT NEW."kode" OR OLD."nama" IS NOT NEW."nama" OR OLD."tingkat" IS NOT NEW."tingkat" OR OLD."tanggal_mulai" IS NOT NEW."tanggal_mulai" OR OLD."tanggal_selesai" IS NOT NEW."tanggal_selesai" OR OLD."tempat" IS NOT NEW."tempat" OR OLD."kecamatan" IS NOT NEW."kecamatan" OR OLD."hasil" IS NOT NEW."hasil" OR OLD."catatan" IS NOT NEW."catatan" OR OLD."sumber" IS NOT NEW."sumber" OR OLD."sumber_tempat" IS NOT NEW."sumber_tempat" OR OLD."uid" IS NOT NEW."uid" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'agenda', json_array(OLD."kabupaten", OLD."kode"), 'ubah', json_object('kabupaten', OLD."kabupaten", 'kode', OLD."kode", 'nama', OLD."nama", 'tingkat', OLD."tingkat", 'tanggal_mulai', OLD."tanggal_mulai", 'tanggal_selesai', OLD."tanggal_selesai", 'tempat', OLD."tempat", 'kecamatan', OLD."kecamatan", 'hasil', OLD."hasil", 'catatan', OLD."catatan", 'sumber', OLD."sumber", 'sumber_tempat', OLD."sumber_tempat", 'uid', OLD."uid"), json_object('kabupaten', NEW."kabupaten", 'kode', NEW."kode", 'nama', NEW."nama", 'tingkat', NEW."tingkat", 'tanggal_mulai', NEW."tanggal_mulai", 'tanggal_selesai', NEW."tanggal_selesai", 'tempat', NEW."tempat", 'kecamatan', NEW."kecamatan", 'hasil', NEW."hasil", 'catatan', NEW."catatan", 'sumber', NEW."sumber", 'sumber_tempat', NEW."sumber_tempat", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_agenda_hapus AFTER DELETE ON agenda BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'agenda', json_array(OLD."kabupaten", OLD."kode"), 'hapus', json_object('kabupaten', OLD."kabupaten", 'kode', OLD."kode", 'nama', OLD."nama", 'tingkat', OLD."tingkat", 'tanggal_mulai', OLD."tanggal_mulai", 'tanggal_selesai', OLD."tanggal_selesai", 'tempat', OLD."tempat", 'kecamatan', OLD."kecamatan", 'hasil', OLD."hasil", 'catatan', OLD."catatan", 'sumber', OLD."sumber", 'sumber_tempat', OLD."sumber_tempat", 'uid', OLD."uid"), NULL); END;
CREATE TRIGGER riwayat_anggaran_tambah AFTER INSERT ON anggaran BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'anggaran', json_array(NEW."id"), 'tambah', NULL, json_object('id', NEW."id", 'kegiatan', NEW."kegiatan", 'kabupaten', NEW."kabupaten", 'sumber_dana', NEW."sumber_dana", 'tahun', NEW."tahun", 'tahap', NEW."tahap", 'tanggal', NEW."tanggal", 'jumlah', NEW."jumlah", 'uid', NEW."uid", 'dicatat', NEW."dicatat", 'nomor_dokumen', NEW."nomor_dokumen", 'tanggal_dokumen', NEW."tanggal_dokumen")); END;
CREATE TRIGGER riwayat_anggaran_ubah AFTER UPDATE ON anggaran WHEN OLD."id" IS NOT NEW."id" OR OLD."kegiatan" IS NOT NEW."kegiatan" OR OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."sumber_dana" IS NOT NEW."sumber_dana" OR OLD."tahun" IS NOT NEW."tahun" OR OLD."tahap" IS NOT NEW."tahap" OR OLD."tanggal" IS NOT NEW."tanggal" OR OLD."jumlah" IS NOT NEW."jumlah" OR OLD."uid" IS NOT NEW."uid" OR OLD."dicatat" IS NOT NEW."dicatat" OR OLD."nomor_dokumen" IS NOT NEW."nomor_dokumen" OR OLD."tanggal_dokumen" IS NOT NEW."tanggal_dokumen" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'anggaran', json_array(OLD."id"), 'ubah', json_object('id', OLD."id", 'kegiatan', OLD."kegiatan", 'kabupaten', OLD."kabupaten", 'sumber_dana', OLD."sumber_dana", 'tahun', OLD."tahun", 'tahap', OLD."tahap", 'tanggal', OLD."tanggal", 'jumlah', OLD."jumlah", 'uid', OLD."uid", 'dicatat', OLD."dicatat", 'nomor_dokumen', OLD."nomor_dokumen", 'tanggal_dokumen', OLD."tanggal_dokumen"), json_object('id', NEW."id", 'kegiatan', NEW."kegiatan", 'kabupaten', NEW."kabupaten", 'sumber_dana', NEW."sumber_dana", 'tahun', NEW."tahun", 'tahap', NEW."tahap", 'tanggal', NEW."tanggal", 'jumlah', NEW."jumlah", 'uid', NEW."uid", 'dicatat', NEW."dicatat", 'nomor_dokumen', NEW."nomor_dokumen", 'tanggal_dokumen', NEW."tanggal_dokumen")); END;
CREATE TRIGGER riwayat_anggaran_hapus AFTER DELETE ON anggaran BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'anggaran', json_array(OLD."id"), 'hapus', json_object('id', OLD."id", 'kegiatan', OLD."kegiatan", 'kabupaten', OLD."kabupaten", 'sumber_dana', OLD."sumber_dana", 'tahun', OLD."tahun", 'tahap', OLD."tahap", 'tanggal', OLD."tanggal", 'jumlah', OLD."jumlah", 'uid', OLD."uid", 'dicatat', OLD."dicatat", 'nomor_dokumen', OLD."nomor_dokumen", 'tanggal_dokumen', OLD."tanggal_dokumen"), NULL); END;
CREATE TRIGGER riwayat_aset_tambah AFTER INSERT ON aset BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'aset', json_array(NEW."kabupaten", NEW."kode"), 'tambah', NULL, json_object('kabupaten', NEW."kabupaten", 'kode', NEW."kode", 'nama', NEW."nama", 'fokus', NEW."fokus", 'kecamatan', NEW."kecamatan", 'desa', NEW."desa", 'keadaan', NEW."keadaan", 'per_tanggal', NEW."per_tanggal", 'catatan', NEW."catatan", 'sumber', NEW."sumber", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_aset_ubah AFTER UPDATE ON aset WHEN OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."kode" IS NOT NEW."kode" OR OLD."nama" IS NOT NEW."nama" OR OLD."fokus" IS NOT NEW."fokus" OR OLD."kecamatan" IS NOT NEW."kecamatan" OR OLD."desa" IS NOT NEW."desa" OR OLD."keadaan" IS NOT NEW."keadaan" OR OLD."per_tanggal" IS NOT NEW."per_tanggal" OR OLD."catatan" IS NOT NEW."catatan" OR OLD."sumber" IS NOT NEW."sumber" OR OLD."uid" IS NOT NEW."uid" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'aset', json_array(OLD."kabupaten", OLD."kode"), 'ubah', json_object('kabupaten', OLD."kabupaten", 'kode', OLD."kode", 'nama', OLD."nama", 'fokus', OLD."fokus", 'kecamatan', OLD."kecamatan", 'desa', OLD."desa", 'keadaan', OLD."keadaan", 'per_tanggal', OLD."per_tanggal", 'catatan', OLD."catatan", 'sumber', OLD."sumber", 'uid', OLD."uid"), json_object('kabupaten', NEW."kabupaten", 'kode', NEW."kode", 'nama', NEW."nama", 'fokus', NEW."fokus", 'kecamatan', NEW."kecamatan", 'desa', NEW."desa", 'keadaan', NEW."keadaan", 'per_tanggal', NEW."per_tanggal", 'catatan', NEW."catatan", 'sumber', NEW."sumber", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_aset_hapus AFTER DELETE ON aset BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'aset', json_array(OLD."kabupaten", OLD."kode"), 'hapus', json_object('kabupaten', OLD."kabupaten", 'kode', OLD."kode", 'nama', OLD."nama", 'fokus', OLD."fokus", 'kecamatan', OLD."kecamatan", 'desa', OLD."desa", 'keadaan', OLD."keadaan", 'per_tanggal', OLD."per_tanggal", 'catatan', OLD."catatan", 'sumber', OLD."sumber", 'uid', OLD."uid"), NULL); END;
CREATE TRIGGER riwayat_batas_tambah AFTER INSERT ON batas BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'batas', json_array(NEW."kecamatan"), 'tambah', NULL, json_object('kecamatan', NEW."kecamatan", 'kabupaten', NEW."kabupaten", 'geometri', NEW."geometri", 'sumber', NEW."sumber", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_batas_ubah AFTER UPDATE ON batas WHEN OLD."kecamatan" IS NOT NEW."kecamatan" OR OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."geometri" IS NOT NEW."geometri" OR OLD."sumber" IS NOT NEW."sumber" OR OLD."uid" IS NOT NEW."uid" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'batas', json_array(OLD."kecamatan"), 'ubah', json_object('kecamatan', OLD."kecamatan", 'kabupaten', OLD."kabupaten", 'geometri', OLD."geometri", 'sumber', OLD."sumber", 'uid', OLD."uid"), json_object('kecamatan', NEW."kecamatan", 'kabupaten', NEW."kabupaten", 'geometri', NEW."geometri", 'sumber', NEW."sumber", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_batas_hapus AFTER DELETE ON batas BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'batas', json_array(OLD."kecamatan"), 'hapus', json_object('kecamatan', OLD."kecamatan", 'kabupaten', OLD."kabupaten", 'geometri', OLD."geometri", 'sumber', OLD."sumber", 'uid', OLD."uid"), NULL); END;
CREATE TRIGGER riwayat_bukti_tambah AFTER INSERT ON bukti BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'bukti', json_array(NEW."id"), 'tambah', NULL, json_object('id', NEW."id", 'kegiatan', NEW."kegiatan", 'tanggal', NEW."tanggal", 'jenis', NEW."jenis", 'keterangan', NEW."keterangan", 'nama_berkas', NEW."nama_berkas", 'sha256', NEW."sha256", 'ukuran', NEW."ukuran", 'tautan', NEW."tautan", 'tempat', NEW."tempat", 'uid', NEW."uid", 'dicatat', NEW."dicatat")); END;
CREATE TRIGGER riwayat_bukti_ubah AFTER UPDATE ON bukti WHEN OLD."id" IS NOT NEW."id" OR OLD."kegiatan" IS NOT NEW."kegiatan" OR OLD."tanggal" IS NOT NEW."tanggal" OR OLD."jenis" IS NOT NEW."jenis" OR OLD."keterangan" IS NOT NEW."keterangan" OR OLD."nama_berkas" IS NOT NEW."nama_berkas" OR OLD."sha256" IS NOT NEW."sha256" OR OLD."ukuran" IS NOT NEW."ukuran" OR OLD."tautan" IS NOT NEW."tautan" OR OLD."tempat" IS NOT NEW."tempat" OR OLD."uid" IS NOT NEW."uid" OR OLD."dicatat" IS NOT NEW."dicatat" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'bukti', json_array(OLD."id"), 'ubah', json_object('id', OLD."id", 'kegiatan', OLD."kegiatan", 'tanggal', OLD."tanggal", 'jenis', OLD."jenis", 'keterangan', OLD."keterangan", 'nama_berkas', OLD."nama_berkas", 'sha256', OLD."sha256", 'ukuran', OLD."ukuran", 'tautan', OLD."tautan", 'tempat', OLD."tempat", 'uid', OLD."uid", 'dicatat', OLD."dicatat"), json_object('id', NEW."id", 'kegiatan', NEW."kegiatan", 'tanggal', NEW."tanggal", 'jenis', NEW."jenis", 'keterangan', NEW."keterangan", 'nama_berkas', NEW."nama_berkas", 'sha256', NEW."sha256", 'ukuran', NEW."ukuran", 'tautan', NEW."tautan", 'tempat', NEW."tempat", 'uid', NEW."uid", 'dicatat', NEW."dicatat")); END;
CREATE TRIGGER riwayat_bukti_hapus AFTER DELETE ON bukti BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'bukti', json_array(OLD."id"), 'hapus', json_object('id', OLD."id", 'kegiatan', OLD."kegiatan", 'tanggal', OLD."tanggal", 'jenis', OLD."jenis", 'keterangan', OLD."keterangan", 'nama_berkas', OLD."nama_berkas", 'sha256', OLD."sha256", 'ukuran', OLD."ukuran", 'tautan', OLD."tautan", 'tempat', OLD."tempat", 'uid', OLD."uid", 'dicatat', OLD."dicatat"), NULL); END;
CREATE TRIGGER riwayat_dasar_hukum_tambah AFTER INSERT ON dasar_hukum BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'dasar_hukum', json_array(NEW."kabupaten", NEW."kode"), 'tambah', NULL, json_object('kabupaten', NEW."kabupaten", 'kode', NEW."kode", 'nama', NEW."nama", 'jenis', NEW."jenis", 'nomor', NEW."nomor", 'tanggal', NEW."tanggal", 'tentang', NEW."tentang", 'kecamatan', NEW."kecamatan", 'catatan', NEW."catatan", 'sumber', NEW."sumber", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_dasar_hukum_ubah AFTER UPDATE ON dasar_hukum WHEN OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."kode" IS NOT NEW."kode" OR OLD."nama" IS NOT NEW."nama" OR OLD."jenis" IS NOT NEW."jenis" OR OLD."nomor" IS NOT NEW."nomor" OR OLD."tanggal" IS NOT NEW."tanggal" OR OLD."tentang" IS NOT NEW."tentang" OR OLD."kecamatan" IS NOT NEW."kecamatan" OR OLD."catatan" IS NOT NEW."catatan" OR OLD."sumber" IS NOT NEW."sumber" OR OLD."uid" IS NOT NEW."uid" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'dasar_hukum', json_array(OLD."kabupaten", OLD."kode"), 'ubah', json_object('kabupaten', OLD."kabupaten", 'kode', OLD."kode", 'nama', OLD."nama", 'jenis', OLD."jenis", 'nomor', OLD."nomor", 'tanggal', OLD."tanggal", 'tentang', OLD."tentang", 'kecamatan', OLD."kecamatan", 'catatan', OLD."catatan", 'sumber', OLD."sumber", 'uid', OLD."uid"), json_object('kabupaten', NEW."kabupaten", 'kode', NEW."kode", 'nama', NEW."nama", 'jenis', NEW."jenis", 'nomor', NEW."nomor", 'tanggal', NEW."tanggal", 'tentang', NEW."tentang", 'kecamatan', NEW."kecamatan", 'catatan', NEW."catatan", 'sumber', NEW."sumber", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_dasar_hukum_hapus AFTER DELETE ON dasar_hukum BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'dasar_hukum', json_array(OLD."kabupaten", OLD."kode"), 'hapus', json_object('kabupaten', OLD."kabupaten", 'kode', OLD."kode", 'nama', OLD."nama", 'jenis', OLD."jenis", 'nomor', OLD."nomor", 'tanggal', OLD."tanggal", 'tentang', OLD."tentang", 'kecamatan', OLD."kecamatan", 'catatan', OLD."catatan", 'sumber', OLD."sumber", 'uid', OLD."uid"), NULL); END;
CREATE TRIGGER riwayat_dasar_hukum_dokumen_tambah AFTER INSERT ON dasar_hukum_dokumen BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'dasar_hukum_dokumen', json_array(NEW."kabupaten", NEW."dasar_hukum", NEW."dokumen"), 'tambah', NULL, json_object('kabupaten', NEW."kabupaten", 'dasar_hukum', NEW."dasar_hukum", 'dokumen', NEW."dokumen")); END;
CREATE TRIGGER riwayat_dasar_hukum_dokumen_ubah AFTER UPDATE ON dasar_hukum_dokumen WHEN OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."dasar_hukum" IS NOT NEW."dasar_hukum" OR OLD."dokumen" IS NOT NEW."dokumen" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'dasar_hukum_dokumen', json_array(OLD."kabupaten", OLD."dasar_hukum", OLD."dokumen"), 'ubah', json_object('kabupaten', OLD."kabupaten", 'dasar_hukum', OLD."dasar_hukum", 'dokumen', OLD."dokumen"), json_object('kabupaten', NEW."kabupaten", 'dasar_hukum', NEW."dasar_hukum", 'dokumen', NEW."dokumen")); END;
CREATE TRIGGER riwayat_dasar_hukum_dokumen_hapus AFTER DELETE ON dasar_hukum_dokumen BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'dasar_hukum_dokumen', json_array(OLD."kabupaten", OLD."dasar_hukum", OLD."dokumen"), 'hapus', json_object('kabupaten', OLD."kabupaten", 'dasar_hukum', OLD."dasar_hukum", 'dokumen', OLD."dokumen"), NULL); END;
CREATE TRIGGER riwayat_desa_tambah AFTER INSERT ON desa BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'desa', json_array(NEW."kode"), 'tambah', NULL, json_object('kode', NEW."kode", 'kabupaten', NEW."kabupaten", 'kecamatan', NEW."kecamatan", 'nama', NEW."nama", 'jenis', NEW."jenis", 'sumber', NEW."sumber", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_desa_ubah AFTER UPDATE ON desa WHEN OLD."kode" IS NOT NEW."kode" OR OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."kecamatan" IS NOT NEW."kecamatan" OR OLD."nama" IS NOT NEW."nama" OR OLD."jenis" IS NOT NEW."jenis" OR OLD."sumber" IS NOT NEW."sumber" OR OLD."uid" IS NOT NEW."uid" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'desa', json_array(OLD."kode"), 'ubah', json_object('kode', OLD."kode", 'kabupaten', OLD."kabupaten", 'kecamatan', OLD."kecamatan", 'nama', OLD."nama", 'jenis', OLD."jenis", 'sumber', OLD."sumber", 'uid', OLD."uid"), json_object('kode', NEW."kode", 'kabupaten', NEW."kabupaten", 'kecamatan', NEW."kecamatan", 'nama', NEW."nama", 'jenis', NEW."jenis", 'sumber', NEW."sumber", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_desa_hapus AFTER DELETE ON desa BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'desa', json_array(OLD."kode"), 'hapus', json_object('kode', OLD."kode", 'kabupaten', OLD."kabupaten", 'kecamatan', OLD."kecamatan", 'nama', OLD."nama", 'jenis', OLD."jenis", 'sumber', OLD."sumber", 'uid', OLD."uid"), NULL); END;
CREATE TRIGGER riwayat_desa_alias_tambah AFTER INSERT ON desa_alias BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'desa_alias', json_array(NEW."kabupaten", NEW."desa", NEW."alias"), 'tambah', NULL, json_object('kabupaten', NEW."kabupaten", 'desa', NEW."desa", 'alias', NEW."alias")); END;
CREATE TRIGGER riwayat_desa_alias_ubah AFTER UPDATE ON desa_alias WHEN OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."desa" IS NOT NEW."desa" OR OLD."alias" IS NOT NEW."alias" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'desa_alias', json_array(OLD."kabupaten", OLD."desa", OLD."alias"), 'ubah', json_object('kabupaten', OLD."kabupaten", 'desa', OLD."desa", 'alias', OLD."alias"), json_object('kabupaten', NEW."kabupaten", 'desa', NEW."desa", 'alias', NEW."alias")); END;
CREATE TRIGGER riwayat_desa_alias_hapus AFTER DELETE ON desa_alias BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'desa_alias', json_array(OLD."kabupaten", OLD."desa", OLD."alias"), 'hapus', json_object('kabupaten', OLD."kabupaten", 'desa', OLD."desa", 'alias', OLD."alias"), NULL); END;
CREATE TRIGGER riwayat_dilihat_tambah AFTER INSERT ON dilihat BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'dilihat', json_array(NEW."id"), 'tambah', NULL, json_object('id', NEW."id", 'kabupaten', NEW."kabupaten", 'jenis', NEW."jenis", 'objek', NEW."objek", 'sidik', NEW."sidik", 'tanggal', NEW."tanggal", 'alasan', NEW."alasan", 'uid', NEW."uid", 'dicatat', NEW."dicatat")); END;
CREATE TRIGGER riwayat_dilihat_ubah AFTER UPDATE ON dilihat WHEN OLD."id" IS NOT NEW."id" OR OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."jenis" IS NOT NEW."jenis" OR OLD."objek" IS NOT NEW."objek" OR OLD."sidik" IS NOT NEW."sidik" OR OLD."tanggal" IS NOT NEW."tanggal" OR OLD."alasan" IS NOT NEW."alasan" OR OLD."uid" IS NOT NEW."uid" OR OLD."dicatat" IS NOT NEW."dicatat" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'dilihat', json_array(OLD."id"), 'ubah', json_object('id', OLD."id", 'kabupaten', OLD."kabupaten", 'jenis', OLD."jenis", 'objek', OLD."objek", 'sidik', OLD."sidik", 'tanggal', OLD."tanggal", 'alasan', OLD."alasan", 'uid', OLD."uid", 'dicatat', OLD."dicatat"), json_object('id', NEW."id", 'kabupaten', NEW."kabupaten", 'jenis', NEW."jenis", 'objek', NEW."objek", 'sidik', NEW."sidik", 'tanggal', NEW."tanggal", 'alasan', NEW."alasan", 'uid', NEW."uid", 'dicatat', NEW."dicatat")); END;
CREATE TRIGGER riwayat_dilihat_hapus AFTER DELETE ON dilihat BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'dilihat', json_array(OLD."id"), 'hapus', json_object('id', OLD."id", 'kabupaten', OLD."kabupaten", 'jenis', OLD."jenis", 'objek', OLD."objek", 'sidik', OLD."sidik", 'tanggal', OLD."tanggal", 'alasan', OLD."alasan", 'uid', OLD."uid", 'dicatat', OLD."dicatat"), NULL); END;
CREATE TRIGGER riwayat_edisi_tambah AFTER INSERT ON edisi BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'edisi', json_array(NEW."id"), 'tambah', NULL, json_object('id', NEW."id", 'kabupaten', NEW."kabupaten", 'tahun', NEW."tahun", 'nomor', NEW."nomor", 'lingkup', NEW."lingkup", 'periode', NEW."periode", 'kode', NEW."kode", 'segel', NEW."segel", 'sha256', NEW."sha256", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_edisi_ubah AFTER UPDATE ON edisi WHEN OLD."id" IS NOT NEW."id" OR OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."tahun" IS NOT NEW."tahun" OR OLD."nomor" IS NOT NEW."nomor" OR OLD."lingkup" IS NOT NEW."lingkup" OR OLD."periode" IS NOT NEW."periode" OR OLD."kode" IS NOT NEW."kode" OR OLD."segel" IS NOT NEW."segel" OR OLD."sha256" IS NOT NEW."sha256" OR OLD."uid" IS NOT NEW."uid" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'edisi', json_array(OLD."id"), 'ubah', json_object('id', OLD."id", 'kabupaten', OLD."kabupaten", 'tahun', OLD."tahun", 'nomor', OLD."nomor", 'lingkup', OLD."lingkup", 'periode', OLD."periode", 'kode', OLD."kode", 'segel', OLD."segel", 'sha256', OLD."sha256", 'uid', OLD."uid"), json_object('id', NEW."id", 'kabupaten', NEW."kabupaten", 'tahun', NEW."tahun", 'nomor', NEW."nomor", 'lingkup', NEW."lingkup", 'periode', NEW."periode", 'kode', NEW."kode", 'segel', NEW."segel", 'sha256', NEW."sha256", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_edisi_hapus AFTER DELETE ON edisi BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'edisi', json_array(OLD."id"), 'hapus', json_object('id', OLD."id", 'kabupaten', OLD."kabupaten", 'tahun', OLD."tahun", 'nomor', OLD."nomor", 'lingkup', OLD."lingkup", 'periode', OLD."periode", 'kode', OLD."kode", 'segel', OLD."segel", 'sha256', OLD."sha256", 'uid', OLD."uid"), NULL); END;
CREATE TRIGGER riwayat_edisi_berkas_tambah AFTER INSERT ON edisi_berkas BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'edisi_berkas', json_array(NEW."id"), 'tambah', NULL, json_object('id', NEW."id", 'edisi', NEW."edisi", 'sha256', NEW."sha256", 'ukuran', NEW."ukuran", 'nama_berkas', NEW."nama_berkas", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_edisi_berkas_ubah AFTER UPDATE ON edisi_berkas WHEN OLD."id" IS NOT NEW."id" OR OLD."edisi" IS NOT NEW."edisi" OR OLD."sha256" IS NOT NEW."sha256" OR OLD."ukuran" IS NOT NEW."ukuran" OR OLD."nama_berkas" IS NOT NEW."nama_berkas" OR OLD."uid" IS NOT NEW."uid" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'edisi_berkas', json_array(OLD."id"), 'ubah', json_object('id', OLD."id", 'edisi', OLD."edisi", 'sha256', OLD."sha256", 'ukuran', OLD."ukuran", 'nama_berkas', OLD."nama_berkas", 'uid', OLD."uid"), json_object('id', NEW."id", 'edisi', NEW."edisi", 'sha256', NEW."sha256", 'ukuran', NEW."ukuran", 'nama_berkas', NEW."nama_berkas", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_edisi_berkas_hapus AFTER DELETE ON edisi_berkas BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'edisi_berkas', json_array(OLD."id"), 'hapus', json_object('id', OLD."id", 'edisi', OLD."edisi", 'sha256', OLD."sha256", 'ukuran', OLD."ukuran", 'nama_berkas', OLD."nama_berkas", 'uid', OLD."uid"), NULL); END;
CREATE TRIGGER riwayat_edisi_langkah_tambah AFTER INSERT ON edisi_langkah BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'edisi_langkah', json_array(NEW."id"), 'tambah', NULL, json_object('id', NEW."id", 'edisi', NEW."edisi", 'keadaan', NEW."keadaan", 'tanggal', NEW."tanggal", 'alasan', NEW."alasan", 'uid', NEW."uid", 'dicatat', NEW."dicatat")); END;
CREATE TRIGGER riwayat_edisi_langkah_ubah AFTER UPDATE ON edisi_langkah WHEN OLD."id" IS NOT NEW."id" OR OLD."edisi" IS NOT NEW."edisi" OR OLD."keadaan" IS NOT NEW."keadaan" OR OLD."tanggal" IS NOT NEW."tanggal" OR OLD."alasan" IS NOT NEW."alasan" OR OLD."uid" IS NOT NEW."uid" OR OLD."dicatat" IS NOT NEW."dicatat" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'edisi_langkah', json_array(OLD."id"), 'ubah', json_object('id', OLD."id", 'edisi', OLD."edisi", 'keadaan', OLD."keadaan", 'tanggal', OLD."tanggal", 'alasan', OLD."alasan", 'uid', OLD."uid", 'dicatat', OLD."dicatat"), json_object('id', NEW."id", 'edisi', NEW."edisi", 'keadaan', NEW."keadaan", 'tanggal', NEW."tanggal", 'alasan', NEW."alasan", 'uid', NEW."uid", 'dicatat', NEW."dicatat")); END;
CREATE TRIGGER riwayat_edisi_langkah_hapus AFTER DELETE ON edisi_langkah BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'edisi_langkah', json_array(OLD."id"), 'hapus', json_object('id', OLD."id", 'edisi', OLD."edisi", 'keadaan', OLD."keadaan", 'tanggal', OLD."tanggal", 'alasan', OLD."alasan", 'uid', OLD."uid", 'dicatat', OLD."dicatat"), NULL); END;
CREATE TRIGGER riwayat_fokus_tambah AFTER INSERT ON fokus BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'fokus', json_array(NEW."kabupaten", NEW."kode"), 'tambah', NULL, json_object('kabupaten', NEW."kabupaten", 'kode', NEW."kode", 'nama', NEW."nama", 'urutan', NEW."urutan", 'pilar', NEW."pilar", 'uraian', NEW."uraian", 'sumber', NEW."sumber", 'sumber_pilar', NEW."sumber_pilar", 'uid', NEW."uid", 'terlindung', NEW."terlindung", 'lintas', NEW."lintas")); END;
CREATE TRIGGER riwayat_fokus_ubah AFTER UPDATE ON fokus WHEN OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."kode" IS NOT NEW."kode" OR OLD."nama" IS NOT NEW."nama" OR OLD."urutan" IS NOT NEW."urutan" OR OLD."pilar" IS NOT NEW."pilar" OR OLD."uraian" IS NOT NEW."uraian" OR OLD."sumber" IS NOT NEW."sumber" OR OLD."sumber_pilar" IS NOT NEW."sumber_pilar" OR OLD."uid" IS NOT NEW."uid" OR OLD."terlindung" IS NOT NEW."terlindung" OR OLD."lintas" IS NOT NEW."lintas" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'fokus', json_array(OLD."kabupaten", OLD."kode"), 'ubah', json_object('kabupaten', OLD."kabupaten", 'kode', OLD."kode", 'nama', OLD."nama", 'urutan', OLD."urutan", 'pilar', OLD."pilar", 'uraian', OLD."uraian", 'sumber', OLD."sumber", 'sumber_pilar', OLD."sumber_pilar", 'uid', OLD."uid", 'terlindung', OLD."terlindung", 'lintas', OLD."lintas"), json_object('kabupaten', NEW."kabupaten", 'kode', NEW."kode", 'nama', NEW."nama", 'urutan', NEW."urutan", 'pilar', NEW."pilar", 'uraian', NEW."uraian", 'sumber', NEW."sumber", 'sumber_pilar', NEW."sumber_pilar", 'uid', NEW."uid", 'terlindung', NEW."terlindung", 'lintas', NEW."lintas")); END;
CREATE TRIGGER riwayat_fokus_hapus AFTER DELETE ON fokus BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'fokus', json_array(OLD."kabupaten", OLD."kode"), 'hapus', json_object('kabupaten', OLD."kabupaten", 'kode', OLD."kode", 'nama', OLD."nama", 'urutan', OLD."urutan", 'pilar', OLD."pilar", 'uraian', OLD."uraian", 'sumber', OLD."sumber", 'sumber_pilar', OLD."sumber_pilar", 'uid', OLD."uid", 'terlindung', OLD."terlindung", 'lintas', OLD."lintas"), NULL); END;
CREATE TRIGGER riwayat_fokus_alias_tambah AFTER INSERT ON fokus_alias BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'fokus_alias', json_array(NEW."kabupaten", NEW."fokus", NEW."alias"), 'tambah', NULL, json_object('kabupaten', NEW."kabupaten", 'fokus', NEW."fokus", 'alias', NEW."alias")); END;
CREATE TRIGGER riwayat_fokus_alias_ubah AFTER UPDATE ON fokus_alias WHEN OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."fokus" IS NOT NEW."fokus" OR OLD."alias" IS NOT NEW."alias" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'fokus_alias', json_array(OLD."kabupaten", OLD."fokus", OLD."alias"), 'ubah', json_object('kabupaten', OLD."kabupaten", 'fokus', OLD."fokus", 'alias', OLD."alias"), json_object('kabupaten', NEW."kabupaten", 'fokus', NEW."fokus", 'alias', NEW."alias")); END;
CREATE TRIGGER riwayat_fokus_alias_hapus AFTER DELETE ON fokus_alias BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'fokus_alias', json_array(OLD."kabupaten", OLD."fokus", OLD."alias"), 'hapus', json_object('kabupaten', OLD."kabupaten", 'fokus', OLD."fokus", 'alias', OLD."alias"), NULL); END;
CREATE TRIGGER riwayat_formulir_tambah AFTER INSERT ON formulir BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'formulir', json_array(NEW."id"), 'tambah', NULL, json_object('id', NEW."id", 'kabupaten', NEW."kabupaten", 'pelaksana', NEW."pelaksana", 'kecamatan', NEW."kecamatan", 'fokus', NEW."fokus", 'periode', NEW."periode", 'tanggal', NEW."tanggal", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_formulir_ubah AFTER UPDATE ON formulir WHEN OLD."id" IS NOT NEW."id" OR OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."pelaksana" IS NOT NEW."pelaksana" OR OLD."kecamatan" IS NOT NEW."kecamatan" OR OLD."fokus" IS NOT NEW."fokus" OR OLD."periode" IS NOT NEW."periode" OR OLD."tanggal" IS NOT NEW."tanggal" OR OLD."uid" IS NOT NEW."uid" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'formulir', json_array(OLD."id"), 'ubah', json_object('id', OLD."id", 'kabupaten', OLD."kabupaten", 'pelaksana', OLD."pelaksana", 'kecamatan', OLD."kecamatan", 'fokus', OLD."fokus", 'periode', OLD."periode", 'tanggal', OLD."tanggal", 'uid', OLD."uid"), json_object('id', NEW."id", 'kabupaten', NEW."kabupaten", 'pelaksana', NEW."pelaksana", 'kecamatan', NEW."kecamatan", 'fokus', NEW."fokus", 'periode', NEW."periode", 'tanggal', NEW."tanggal", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_formulir_hapus AFTER DELETE ON formulir BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'formulir', json_array(OLD."id"), 'hapus', json_object('id', OLD."id", 'kabupaten', OLD."kabupaten", 'pelaksana', OLD."pelaksana", 'kecamatan', OLD."kecamatan", 'fokus', OLD."fokus", 'periode', OLD."periode", 'tanggal', OLD."tanggal", 'uid', OLD."uid"), NULL); END;
CREATE TRIGGER riwayat_formulir_langkah_tambah AFTER INSERT ON formulir_langkah BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'formulir_langkah', json_array(NEW."id"), 'tambah', NULL, json_object('id', NEW."id", 'formulir', NEW."formulir", 'tanggal', NEW."tanggal", 'langkah', NEW."langkah", 'cara', NEW."cara", 'dari', NEW."dari", 'uid', NEW."uid", 'dicatat', NEW."dicatat", 'isi', NEW."isi")); END;
CREATE TRIGGER riwayat_formulir_langkah_ubah AFTER UPDATE ON formulir_langkah WHEN OLD."id" IS NOT NEW."id" OR OLD."formulir" IS NOT NEW."formulir" OR OLD."tanggal" IS NOT NEW."tanggal" OR OLD."langkah" IS NOT NEW."langkah" OR OLD."cara" IS NOT NEW."cara" OR OLD."dari" IS NOT NEW."dari" OR OLD."uid" IS NOT NEW."uid" OR OLD."dicatat" IS NOT NEW."dicatat" OR OLD."isi" IS NOT NEW."isi" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'formulir_langkah', json_array(OLD."id"), 'ubah', json_object('id', OLD."id", 'formulir', OLD."formulir", 'tanggal', OLD."tanggal", 'langkah', OLD."langkah", 'cara', OLD."cara", 'dari', OLD."dari", 'uid', OLD."uid", 'dicatat', OLD."dicatat", 'isi', OLD."isi"), json_object('id', NEW."id", 'formulir', NEW."formulir", 'tanggal', NEW."tanggal", 'langkah', NEW."langkah", 'cara', NEW."cara", 'dari', NEW."dari", 'uid', NEW."uid", 'dicatat', NEW."dicatat", 'isi', NEW."isi")); END;
CREATE TRIGGER riwayat_formulir_langkah_hapus AFTER DELETE ON formulir_langkah BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'formulir_langkah', json_array(OLD."id"), 'hapus', json_object('id', OLD."id", 'formulir', OLD."formulir", 'tanggal', OLD."tanggal", 'langkah', OLD."langkah", 'cara', OLD."cara", 'dari', OLD."dari", 'uid', OLD."uid", 'dicatat', OLD."dicatat", 'isi', OLD."isi"), NULL); END;
CREATE TRIGGER riwayat_impor_tambah AFTER INSERT ON impor BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'impor', json_array(NEW."id"), 'tambah', NULL, json_object('id', NEW."id", 'kabupaten', NEW."kabupaten", 'tanggal', NEW."tanggal", 'nama_berkas', NEW."nama_berkas", 'sha256', NEW."sha256", 'ukuran', NEW."ukuran", 'formulir', NEW."formulir", 'nihil', NEW."nihil", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_impor_ubah AFTER UPDATE ON impor WHEN OLD."id" IS NOT NEW."id" OR OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."tanggal" IS NOT NEW."tanggal" OR OLD."nama_berkas" IS NOT NEW."nama_berkas" OR OLD."sha256" IS NOT NEW."sha256" OR OLD."ukuran" IS NOT NEW."ukuran" OR OLD."formulir" IS NOT NEW."formulir" OR OLD."nihil" IS NOT NEW."nihil" OR OLD."uid" IS NOT NEW."uid" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'impor', json_array(OLD."id"), 'ubah', json_object('id', OLD."id", 'kabupaten', OLD."kabupaten", 'tanggal', OLD."tanggal", 'nama_berkas', OLD."nama_berkas", 'sha256', OLD."sha256", 'ukuran', OLD."ukuran", 'formulir', OLD."formulir", 'nihil', OLD."nihil", 'uid', OLD."uid"), json_object('id', NEW."id", 'kabupaten', NEW."kabupaten", 'tanggal', NEW."tanggal", 'nama_berkas', NEW."nama_berkas", 'sha256', NEW."sha256", 'ukuran', NEW."ukuran", 'formulir', NEW."formulir", 'nihil', NEW."nihil", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_impor_hapus AFTER DELETE ON impor BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'impor', json_array(OLD."id"), 'hapus', json_object('id', OLD."id", 'kabupaten', OLD."kabupaten", 'tanggal', OLD."tanggal", 'nama_berkas', OLD."nama_berkas", 'sha256', OLD."sha256", 'ukuran', OLD."ukuran", 'formulir', OLD."formulir", 'nihil', OLD."nihil", 'uid', OLD."uid"), NULL); END;
CREATE TRIGGER riwayat_indikator_tambah AFTER INSERT ON indikator BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'indikator', json_array(NEW."kabupaten", NEW."kode"), 'tambah', NULL, json_object('kabupaten', NEW."kabupaten", 'kode', NEW."kode", 'nama', NEW."nama", 'definisi', NEW."definisi", 'satuan', NEW."satuan", 'jenis', NEW."jenis", 'ukuran', NEW."ukuran", 'arah', NEW."arah", 'tingkat', NEW."tingkat", 'fokus', NEW."fokus", 'ambang', NEW."ambang", 'nilai_awal', NEW."nilai_awal", 'tahun_awal', NEW."tahun_awal", 'sumber_awal', NEW."sumber_awal", 'layanan', NEW."layanan", 'sumber', NEW."sumber", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_indikator_ubah AFTER UPDATE ON indikator WHEN OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."kode" IS NOT NEW."kode" OR OLD."nama" IS NOT NEW."nama" OR OLD."definisi" IS NOT NEW."definisi" OR OLD."satuan" IS NOT NEW."satuan" OR OLD."jenis" IS NOT NEW."jenis" OR OLD."ukuran" IS NOT NEW."ukuran" OR OLD."arah" IS NOT NEW."arah" OR OLD."tingkat" IS NOT NEW."tingkat" OR OLD."fokus" IS NOT NEW."fokus" OR OLD."ambang" IS NOT NEW."ambang" OR OLD."nilai_awal" IS NOT NEW."nilai_awal" OR OLD."tahun_awal" IS NOT NEW."tahun_awal" OR OLD."sumber_awal" IS NOT NEW."sumber_awal" OR OLD."layanan" IS NOT NEW."layanan" OR OLD."sumber" IS NOT NEW."sumber" OR OLD."uid" IS NOT NEW."uid" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'indikator', json_array(OLD."kabupaten", OLD."kode"), 'ubah', json_object('kabupaten', OLD."kabupaten", 'kode', OLD."kode", 'nama', OLD."nama", 'definisi', OLD."definisi", 'satuan', OLD."satuan", 'jenis', OLD."jenis", 'ukuran', OLD."ukuran", 'arah', OLD."arah", 'tingkat', OLD."tingkat", 'fokus', OLD."fokus", 'ambang', OLD."ambang", 'nilai_awal', OLD."nilai_awal", 'tahun_awal', OLD."tahun_awal", 'sumber_awal', OLD."sumber_awal", 'layanan', OLD."layanan", 'sumber', OLD."sumber", 'uid', OLD."uid"), json_object('kabupaten', NEW."kabupaten", 'kode', NEW."kode", 'nama', NEW."nama", 'definisi', NEW."definisi", 'satuan', NEW."satuan", 'jenis', NEW."jenis", 'ukuran', NEW."ukuran", 'arah', NEW."arah", 'tingkat', NEW."tingkat", 'fokus', NEW."fokus", 'ambang', NEW."ambang", 'nilai_awal', NEW."nilai_awal", 'tahun_awal', NEW."tahun_awal", 'sumber_awal', NEW."sumber_awal", 'layanan', NEW."layanan", 'sumber', NEW."sumber", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_indikator_hapus AFTER DELETE ON indikator BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'indikator', json_array(OLD."kabupaten", OLD."kode"), 'hapus', json_object('kabupaten', OLD."kabupaten", 'kode', OLD."kode", 'nama', OLD."nama", 'definisi', OLD."definisi", 'satuan', OLD."satuan", 'jenis', OLD."jenis", 'ukuran', OLD."ukuran", 'arah', OLD."arah", 'tingkat', OLD."tingkat", 'fokus', OLD."fokus", 'ambang', OLD."ambang", 'nilai_awal', OLD."nilai_awal", 'tahun_awal', OLD."tahun_awal", 'sumber_awal', OLD."sumber_awal", 'layanan', OLD."layanan", 'sumber', OLD."sumber", 'uid', OLD."uid"), NULL); END;
CREATE TRIGGER riwayat_instansi_tambah AFTER INSERT ON instansi BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'instansi', json_array(NEW."kabupaten"), 'tambah', NULL, json_object('kabupaten', NEW."kabupaten", 'nama', NEW."nama", 'alamat', NEW."alamat", 'telepon', NEW."telepon", 'surel', NEW."surel", 'situs', NEW."situs", 'lambang', NEW."lambang", 'sumber', NEW."sumber", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_instansi_ubah AFTER UPDATE ON instansi WHEN OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."nama" IS NOT NEW."nama" OR OLD."alamat" IS NOT NEW."alamat" OR OLD."telepon" IS NOT NEW."telepon" OR OLD."surel" IS NOT NEW."surel" OR OLD."situs" IS NOT NEW."situs" OR OLD."lambang" IS NOT NEW."lambang" OR OLD."sumber" IS NOT NEW."sumber" OR OLD."uid" IS NOT NEW."uid" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'instansi', json_array(OLD."kabupaten"), 'ubah', json_object('kabupaten', OLD."kabupaten", 'nama', OLD."nama", 'alamat', OLD."alamat", 'telepon', OLD."telepon", 'surel', OLD."surel", 'situs', OLD."situs", 'lambang', OLD."lambang", 'sumber', OLD."sumber", 'uid', OLD."uid"), json_object('kabupaten', NEW."kabupaten", 'nama', NEW."nama", 'alamat', NEW."alamat", 'telepon', NEW."telepon", 'surel', NEW."surel", 'situs', NEW."situs", 'lambang', NEW."lambang", 'sumber', NEW."sumber", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_instansi_hapus AFTER DELETE ON instansi BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'instansi', json_array(OLD."kabupaten"), 'hapus', json_object('kabupaten', OLD."kabupaten", 'nama', OLD."nama", 'alamat', OLD."alamat", 'telepon', OLD."telepon", 'surel', OLD."surel", 'situs', OLD."situs", 'lambang', OLD."lambang", 'sumber', OLD."sumber", 'uid', OLD."uid"), NULL); END;
CREATE TRIGGER riwayat_jadwal_tambah AFTER INSERT ON jadwal BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'jadwal', json_array(NEW."id"), 'tambah', NULL, json_object('id', NEW."id", 'kegiatan', NEW."kegiatan", 'tanggal', NEW."tanggal", 'mulai', NEW."mulai", 'selesai', NEW."selesai", 'belum_ditentukan', NEW."belum_ditentukan", 'alasan', NEW."alasan", 'uid', NEW."uid", 'dicatat', NEW."dicatat")); END;
CREATE TRIGGER riwayat_jadwal_ubah AFTER UPDATE ON jadwal WHEN OLD."id" IS NOT NEW."id" OR OLD."kegiatan" IS NOT NEW."kegiatan" OR OLD."tanggal" IS NOT NEW."tanggal" OR OLD."mulai" IS NOT NEW."mulai" OR OLD."selesai" IS NOT NEW."selesai" OR OLD."belum_ditentukan" IS NOT NEW."belum_ditentukan" OR OLD."alasan" IS NOT NEW."alasan" OR OLD."uid" IS NOT NEW."uid" OR OLD."dicatat" IS NOT NEW."dicatat" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'jadwal', json_array(OLD."id"), 'ubah', json_object('id', OLD."id", 'kegiatan', OLD."kegiatan", 'tanggal', OLD."tanggal", 'mulai', OLD."mulai", 'selesai', OLD."selesai", 'belum_ditentukan', OLD."belum_ditentukan", 'alasan', OLD."alasan", 'uid', OLD."uid", 'dicatat', OLD."dicatat"), json_object('id', NEW."id", 'kegiatan', NEW."kegiatan", 'tanggal', NEW."tanggal", 'mulai', NEW."mulai", 'selesai', NEW."selesai", 'belum_ditentukan', NEW."belum_ditentukan", 'alasan', NEW."alasan", 'uid', NEW."uid", 'dicatat', NEW."dicatat")); END;
CREATE TRIGGER riwayat_jadwal_hapus AFTER DELETE ON jadwal BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'jadwal', json_array(OLD."id"), 'hapus', json_object('id', OLD."id", 'kegiatan', OLD."kegiatan", 'tanggal', OLD."tanggal", 'mulai', OLD."mulai", 'selesai', OLD."selesai", 'belum_ditentukan', OLD."belum_ditentukan", 'alasan', OLD."alasan", 'uid', OLD."uid", 'dicatat', OLD."dicatat"), NULL); END;
CREATE TRIGGER riwayat_kabupaten_tambah AFTER INSERT ON kabupaten BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'kabupaten', json_array(NEW."kode"), 'tambah', NULL, json_object('kode', NEW."kode", 'nama', NEW."nama", 'jenis', NEW."jenis", 'provinsi', NEW."provinsi", 'sumber', NEW."sumber", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_kabupaten_ubah AFTER UPDATE ON kabupaten WHEN OLD."kode" IS NOT NEW."kode" OR OLD."nama" IS NOT NEW."nama" OR OLD."jenis" IS NOT NEW."jenis" OR OLD."provinsi" IS NOT NEW."provinsi" OR OLD."sumber" IS NOT NEW."sumber" OR OLD."uid" IS NOT NEW."uid" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'kabupaten', json_array(OLD."kode"), 'ubah', json_object('kode', OLD."kode", 'nama', OLD."nama", 'jenis', OLD."jenis", 'provinsi', OLD."provinsi", 'sumber', OLD."sumber", 'uid', OLD."uid"), json_object('kode', NEW."kode", 'nama', NEW."nama", 'jenis', NEW."jenis", 'provinsi', NEW."provinsi", 'sumber', NEW."sumber", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_kabupaten_hapus AFTER DELETE ON kabupaten BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'kabupaten', json_array(OLD."kode"), 'hapus', json_object('kode', OLD."kode", 'nama', OLD."nama", 'jenis', OLD."jenis", 'provinsi', OLD."provinsi", 'sumber', OLD."sumber", 'uid', OLD."uid"), NULL); END;
CREATE TRIGGER riwayat_kecamatan_tambah AFTER INSERT ON kecamatan BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'kecamatan', json_array(NEW."kode"), 'tambah', NULL, json_object('kode', NEW."kode", 'kabupaten', NEW."kabupaten", 'nama', NEW."nama", 'kode_bps', NEW."kode_bps", 'kategori', NEW."kategori", 'lintang', NEW."lintang", 'bujur', NEW."bujur", 'petak_baris', NEW."petak_baris", 'petak_kolom', NEW."petak_kolom", 'sumber', NEW."sumber", 'sumber_kode_bps', NEW."sumber_kode_bps", 'sumber_kategori', NEW."sumber_kategori", 'sumber_titik', NEW."sumber_titik", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_kecamatan_ubah AFTER UPDATE ON kecamatan WHEN OLD."kode" IS NOT NEW."kode" OR OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."nama" IS NOT NEW."nama" OR OLD."kode_bps" IS NOT NEW."kode_bps" OR OLD."kategori" IS NOT NEW."kategori" OR OLD."lintang" IS NOT NEW."lintang" OR OLD."bujur" IS NOT NEW."bujur" OR OLD."petak_baris" IS NOT NEW."petak_baris" OR OLD."petak_kolom" IS NOT NEW."petak_kolom" OR OLD."sumber" IS NOT NEW."sumber" OR OLD."sumber_kode_bps" IS NOT NEW."sumber_kode_bps" OR OLD."sumber_kategori" IS NOT NEW."sumber_kategori" OR OLD."sumber_titik" IS NOT NEW."sumber_titik" OR OLD."uid" IS NOT NEW."uid" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'kecamatan', json_array(OLD."kode"), 'ubah', json_object('kode', OLD."kode", 'kabupaten', OLD."kabupaten", 'nama', OLD."nama", 'kode_bps', OLD."kode_bps", 'kategori', OLD."kategori", 'lintang', OLD."lintang", 'bujur', OLD."bujur", 'petak_baris', OLD."petak_baris", 'petak_kolom', OLD."petak_kolom", 'sumber', OLD."sumber", 'sumber_kode_bps', OLD."sumber_kode_bps", 'sumber_kategori', OLD."sumber_kategori", 'sumber_titik', OLD."sumber_titik", 'uid', OLD."uid"), json_object('kode', NEW."kode", 'kabupaten', NEW."kabupaten", 'nama', NEW."nama", 'kode_bps', NEW."kode_bps", 'kategori', NEW."kategori", 'lintang', NEW."lintang", 'bujur', NEW."bujur", 'petak_baris', NEW."petak_baris", 'petak_kolom', NEW."petak_kolom", 'sumber', NEW."sumber", 'sumber_kode_bps', NEW."sumber_kode_bps", 'sumber_kategori', NEW."sumber_kategori", 'sumber_titik', NEW."sumber_titik", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_kecamatan_hapus AFTER DELETE ON kecamatan BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'kecamatan', json_array(OLD."kode"), 'hapus', json_object('kode', OLD."kode", 'kabupaten', OLD."kabupaten", 'nama', OLD."nama", 'kode_bps', OLD."kode_bps", 'kategori', OLD."kategori", 'lintang', OLD."lintang", 'bujur', OLD."bujur", 'petak_baris', OLD."petak_baris", 'petak_kolom', OLD."petak_kolom", 'sumber', OLD."sumber", 'sumber_kode_bps', OLD."sumber_kode_bps", 'sumber_kategori', OLD."sumber_kategori", 'sumber_titik', OLD."sumber_titik", 'uid', OLD."uid"), NULL); END;
CREATE TRIGGER riwayat_kecamatan_alias_tambah AFTER INSERT ON kecamatan_alias BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'kecamatan_alias', json_array(NEW."kabupaten", NEW."kecamatan", NEW."alias"), 'tambah', NULL, json_object('kabupaten', NEW."kabupaten", 'kecamatan', NEW."kecamatan", 'alias', NEW."alias")); END;
CREATE TRIGGER riwayat_kecamatan_alias_ubah AFTER UPDATE ON kecamatan_alias WHEN OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."kecamatan" IS NOT NEW."kecamatan" OR OLD."alias" IS NOT NEW."alias" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'kecamatan_alias', json_array(OLD."kabupaten", OLD."kecamatan", OLD."alias"), 'ubah', json_object('kabupaten', OLD."kabupaten", 'kecamatan', OLD."kecamatan", 'alias', OLD."alias"), json_object('kabupaten', NEW."kabupaten", 'kecamatan', NEW."kecamatan", 'alias', NEW."alias")); END;
CREATE TRIGGER riwayat_kecamatan_alias_hapus AFTER DELETE ON kecamatan_alias BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'kecamatan_alias', json_array(OLD."kabupaten", OLD."kecamatan", OLD."alias"), 'hapus', json_object('kabupaten', OLD."kabupaten", 'kecamatan', OLD."kecamatan", 'alias', OLD."alias"), NULL); END;
CREATE TRIGGER riwayat_kegiatan_tambah AFTER INSERT ON kegiatan BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'kegiatan', json_array(NEW."id"), 'tambah', NULL, json_object('id', NEW."id", 'kabupaten', NEW."kabupaten", 'nama', NEW."nama", 'uraian', NEW."uraian", 'fokus', NEW."fokus", 'pelaksana', NEW."pelaksana", 'jenis', NEW."jenis", 'program', NEW."program", 'tanggal_mulai', NEW."tanggal_mulai", 'tanggal_selesai', NEW."tanggal_selesai", 'seluruh_kabupaten', NEW."seluruh_kabupaten", 'sub_kegiatan', NEW."sub_kegiatan", 'penerima_manfaat', NEW."penerima_manfaat", 'uid', NEW."uid", 'lanjutan_dari', NEW."lanjutan_dari")); END;
CREATE TRIGGER riwayat_kegiatan_ubah AFTER UPDATE ON kegiatan WHEN OLD."id" IS NOT NEW."id" OR OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."nama" IS NOT NEW."nama" OR OLD."uraian" IS NOT NEW."uraian" OR OLD."fokus" IS NOT NEW."fokus" OR OLD."pelaksana" IS NOT NEW."pelaksana" OR OLD."jenis" IS NOT NEW."jenis" OR OLD."program" IS NOT NEW."program" OR OLD."tanggal_mulai" IS NOT NEW."tanggal_mulai" OR OLD."tanggal_selesai" IS NOT NEW."tanggal_selesai" OR OLD."seluruh_kabupaten" IS NOT NEW."seluruh_kabupaten" OR OLD."sub_kegiatan" IS NOT NEW."sub_kegiatan" OR OLD."penerima_manfaat" IS NOT NEW."penerima_manfaat" OR OLD."uid" IS NOT NEW."uid" OR OLD."lanjutan_dari" IS NOT NEW."lanjutan_dari" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'kegiatan', json_array(OLD."id"), 'ubah', json_object('id', OLD."id", 'kabupaten', OLD."kabupaten", 'nama', OLD."nama", 'uraian', OLD."uraian", 'fokus', OLD."fokus", 'pelaksana', OLD."pelaksana", 'jenis', OLD."jenis", 'program', OLD."program", 'tanggal_mulai', OLD."tanggal_mulai", 'tanggal_selesai', OLD."tanggal_selesai", 'seluruh_kabupaten', OLD."seluruh_kabupaten", 'sub_kegiatan', OLD."sub_kegiatan", 'penerima_manfaat', OLD."penerima_manfaat", 'uid', OLD."uid", 'lanjutan_dari', OLD."lanjutan_dari"), json_object('id', NEW."id", 'kabupaten', NEW."kabupaten", 'nama', NEW."nama", 'uraian', NEW."uraian", 'fokus', NEW."fokus", 'pelaksana', NEW."pelaksana", 'jenis', NEW."jenis", 'program', NEW."program", 'tanggal_mulai', NEW."tanggal_mulai", 'tanggal_selesai', NEW."tanggal_selesai", 'seluruh_kabupaten', NEW."seluruh_kabupaten", 'sub_kegiatan', NEW."sub_kegiatan", 'penerima_manfaat', NEW."penerima_manfaat", 'uid', NEW."uid", 'lanjutan_dari', NEW."lanjutan_dari")); END;
CREATE TRIGGER riwayat_kegiatan_hapus AFTER DELETE ON kegiatan BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'kegiatan', json_array(OLD."id"), 'hapus', json_object('id', OLD."id", 'kabupaten', OLD."kabupaten", 'nama', OLD."nama", 'uraian', OLD."uraian", 'fokus', OLD."fokus", 'pelaksana', OLD."pelaksana", 'jenis', OLD."jenis", 'program', OLD."program", 'tanggal_mulai', OLD."tanggal_mulai", 'tanggal_selesai', OLD."tanggal_selesai", 'seluruh_kabupaten', OLD."seluruh_kabupaten", 'sub_kegiatan', OLD."sub_kegiatan", 'penerima_manfaat', OLD."penerima_manfaat", 'uid', OLD."uid", 'lanjutan_dari', OLD."lanjutan_dari"), NULL); END;
CREATE TRIGGER riwayat_kegiatan_lokasi_tambah AFTER INSERT ON kegiatan_lokasi BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'kegiatan_lokasi', json_array(NEW."id"), 'tambah', NULL, json_object('id', NEW."id", 'kegiatan', NEW."kegiatan", 'kecamatan', NEW."kecamatan", 'desa', NEW."desa")); END;
CREATE TRIGGER riwayat_kegiatan_lokasi_ubah AFTER UPDATE ON kegiatan_lokasi WHEN OLD."id" IS NOT NEW."id" OR OLD."kegiatan" IS NOT NEW."kegiatan" OR OLD."kecamatan" IS NOT NEW."kecamatan" OR OLD."desa" IS NOT NEW."desa" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'kegiatan_lokasi', json_array(OLD."id"), 'ubah', json_object('id', OLD."id", 'kegiatan', OLD."kegiatan", 'kecamatan', OLD."kecamatan", 'desa', OLD."desa"), json_object('id', NEW."id", 'kegiatan', NEW."kegiatan", 'kecamatan', NEW."kecamatan", 'desa', NEW."desa")); END;
CREATE TRIGGER riwayat_kegiatan_lokasi_hapus AFTER DELETE ON kegiatan_lokasi BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'kegiatan_lokasi', json_array(OLD."id"), 'hapus', json_object('id', OLD."id", 'kegiatan', OLD."kegiatan", 'kecamatan', OLD."kecamatan", 'desa', OLD."desa"), NULL); END;
CREATE TRIGGER riwayat_kegiatan_mitra_tambah AFTER INSERT ON kegiatan_mitra BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'kegiatan_mitra', json_array(NEW."kegiatan", NEW."lembaga"), 'tambah', NULL, json_object('kegiatan', NEW."kegiatan", 'kabupaten', NEW."kabupaten", 'lembaga', NEW."lembaga")); END;
CREATE TRIGGER riwayat_kegiatan_mitra_ubah AFTER UPDATE ON kegiatan_mitra WHEN OLD."kegiatan" IS NOT NEW."kegiatan" OR OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."lembaga" IS NOT NEW."lembaga" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'kegiatan_mitra', json_array(OLD."kegiatan", OLD."lembaga"), 'ubah', json_object('kegiatan', OLD."kegiatan", 'kabupaten', OLD."kabupaten", 'lembaga', OLD."lembaga"), json_object('kegiatan', NEW."kegiatan", 'kabupaten', NEW."kabupaten", 'lembaga', NEW."lembaga")); END;
CREATE TRIGGER riwayat_kegiatan_mitra_hapus AFTER DELETE ON kegiatan_mitra BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'kegiatan_mitra', json_array(OLD."kegiatan", OLD."lembaga"), 'hapus', json_object('kegiatan', OLD."kegiatan", 'kabupaten', OLD."kabupaten", 'lembaga', OLD."lembaga"), NULL); END;
CREATE TRIGGER riwayat_lembaga_tambah AFTER INSERT ON lembaga BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'lembaga', json_array(NEW."kabupaten", NEW."kode"), 'tambah', NULL, json_object('kabupaten', NEW."kabupaten", 'kode', NEW."kode", 'nama', NEW."nama", 'singkatan', NEW."singkatan", 'jenis', NEW."jenis", 'induk', NEW."induk", 'kecamatan', NEW."kecamatan", 'catatan', NEW."catatan", 'sumber', NEW."sumber", 'sumber_nama', NEW."sumber_nama", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_lembaga_ubah AFTER UPDATE ON lembaga WHEN OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."kode" IS NOT NEW."kode" OR OLD."nama" IS NOT NEW."nama" OR OLD."singkatan" IS NOT NEW."singkatan" OR OLD."jenis" IS NOT NEW."jenis" OR OLD."induk" IS NOT NEW."induk" OR OLD."kecamatan" IS NOT NEW."kecamatan" OR OLD."catatan" IS NOT NEW."catatan" OR OLD."sumber" IS NOT NEW."sumber" OR OLD."sumber_nama" IS NOT NEW."sumber_nama" OR OLD."uid" IS NOT NEW."uid" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'lembaga', json_array(OLD."kabupaten", OLD."kode"), 'ubah', json_object('kabupaten', OLD."kabupaten", 'kode', OLD."kode", 'nama', OLD."nama", 'singkatan', OLD."singkatan", 'jenis', OLD."jenis", 'induk', OLD."induk", 'kecamatan', OLD."kecamatan", 'catatan', OLD."catatan", 'sumber', OLD."sumber", 'sumber_nama', OLD."sumber_nama", 'uid', OLD."uid"), json_object('kabupaten', NEW."kabupaten", 'kode', NEW."kode", 'nama', NEW."nama", 'singkatan', NEW."singkatan", 'jenis', NEW."jenis", 'induk', NEW."induk", 'kecamatan', NEW."kecamatan", 'catatan', NEW."catatan", 'sumber', NEW."sumber", 'sumber_nama', NEW."sumber_nama", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_lembaga_hapus AFTER DELETE ON lembaga BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'lembaga', json_array(OLD."kabupaten", OLD."kode"), 'hapus', json_object('kabupaten', OLD."kabupaten", 'kode', OLD."kode", 'nama', OLD."nama", 'singkatan', OLD."singkatan", 'jenis', OLD."jenis", 'induk', OLD."induk", 'kecamatan', OLD."kecamatan", 'catatan', OLD."catatan", 'sumber', OLD."sumber", 'sumber_nama', OLD."sumber_nama", 'uid', OLD."uid"), NULL); END;
CREATE TRIGGER riwayat_lembaga_alias_tambah AFTER INSERT ON lembaga_alias BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'lembaga_alias', json_array(NEW."kabupaten", NEW."lembaga", NEW."alias"), 'tambah', NULL, json_object('kabupaten', NEW."kabupaten", 'lembaga', NEW."lembaga", 'alias', NEW."alias")); END;
CREATE TRIGGER riwayat_lembaga_alias_ubah AFTER UPDATE ON lembaga_alias WHEN OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."lembaga" IS NOT NEW."lembaga" OR OLD."alias" IS NOT NEW."alias" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'lembaga_alias', json_array(OLD."kabupaten", OLD."lembaga", OLD."alias"), 'ubah', json_object('kabupaten', OLD."kabupaten", 'lembaga', OLD."lembaga", 'alias', OLD."alias"), json_object('kabupaten', NEW."kabupaten", 'lembaga', NEW."lembaga", 'alias', NEW."alias")); END;
CREATE TRIGGER riwayat_lembaga_alias_hapus AFTER DELETE ON lembaga_alias BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'lembaga_alias', json_array(OLD."kabupaten", OLD."lembaga", OLD."alias"), 'hapus', json_object('kabupaten', OLD."kabupaten", 'lembaga', OLD."lembaga", 'alias', OLD."alias"), NULL); END;
CREATE TRIGGER riwayat_pejabat_tambah AFTER INSERT ON pejabat BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'pejabat', json_array(NEW."kabupaten", NEW."kode"), 'tambah', NULL, json_object('kabupaten', NEW."kabupaten", 'kode', NEW."kode", 'lembaga', NEW."lembaga", 'jabatan', NEW."jabatan", 'nama', NEW."nama", 'sifat', NEW."sifat", 'pangkat', NEW."pangkat", 'nip', NEW."nip", 'berlaku_mulai', NEW."berlaku_mulai", 'berlaku_sampai', NEW."berlaku_sampai", 'catatan', NEW."catatan", 'sumber', NEW."sumber", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_pejabat_ubah AFTER UPDATE ON pejabat WHEN OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."kode" IS NOT NEW."kode" OR OLD."lembaga" IS NOT NEW."lembaga" OR OLD."jabatan" IS NOT NEW."jabatan" OR OLD."nama" IS NOT NEW."nama" OR OLD."sifat" IS NOT NEW."sifat" OR OLD."pangkat" IS NOT NEW."pangkat" OR OLD."nip" IS NOT NEW."nip" OR OLD."berlaku_mulai" IS NOT NEW."berlaku_mulai" OR OLD."berlaku_sampai" IS NOT NEW."berlaku_sampai" OR OLD."catatan" IS NOT NEW."catatan" OR OLD."sumber" IS NOT NEW."sumber" OR OLD."uid" IS NOT NEW."uid" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'pejabat', json_array(OLD."kabupaten", OLD."kode"), 'ubah', json_object('kabupaten', OLD."kabupaten", 'kode', OLD."kode", 'lembaga', OLD."lembaga", 'jabatan', OLD."jabatan", 'nama', OLD."nama", 'sifat', OLD."sifat", 'pangkat', OLD."pangkat", 'nip', OLD."nip", 'berlaku_mulai', OLD."berlaku_mulai", 'berlaku_sampai', OLD."berlaku_sampai", 'catatan', OLD."catatan", 'sumber', OLD."sumber", 'uid', OLD."uid"), json_object('kabupaten', NEW."kabupaten", 'kode', NEW."kode", 'lembaga', NEW."lembaga", 'jabatan', NEW."jabatan", 'nama', NEW."nama", 'sifat', NEW."sifat", 'pangkat', NEW."pangkat", 'nip', NEW."nip", 'berlaku_mulai', NEW."berlaku_mulai", 'berlaku_sampai', NEW."berlaku_sampai", 'catatan', NEW."catatan", 'sumber', NEW."sumber", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_pejabat_hapus AFTER DELETE ON pejabat BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'pejabat', json_array(OLD."kabupaten", OLD."kode"), 'hapus', json_object('kabupaten', OLD."kabupaten", 'kode', OLD."kode", 'lembaga', OLD."lembaga", 'jabatan', OLD."jabatan", 'nama', OLD."nama", 'sifat', OLD."sifat", 'pangkat', OLD."pangkat", 'nip', OLD."nip", 'berlaku_mulai', OLD."berlaku_mulai", 'berlaku_sampai', OLD."berlaku_sampai", 'catatan', OLD."catatan", 'sumber', OLD."sumber", 'uid', OLD."uid"), NULL); END;
CREATE TRIGGER riwayat_pelaksanaan_tambah AFTER INSERT ON pelaksanaan BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'pelaksanaan', json_array(NEW."id"), 'tambah', NULL, json_object('id', NEW."id", 'kegiatan', NEW."kegiatan", 'tanggal', NEW."tanggal", 'kecamatan', NEW."kecamatan", 'desa', NEW."desa", 'tempat', NEW."tempat", 'jumlah', NEW."jumlah", 'laki_laki', NEW."laki_laki", 'perempuan', NEW."perempuan", 'disabilitas', NEW."disabilitas", 'lansia', NEW."lansia", 'anak', NEW."anak", 'pemuda', NEW."pemuda", 'catatan', NEW."catatan", 'uid', NEW."uid", 'dicatat', NEW."dicatat")); END;
CREATE TRIGGER riwayat_pelaksanaan_ubah AFTER UPDATE ON pelaksanaan WHEN OLD."id" IS NOT NEW."id" OR OLD."kegiatan" IS NOT NEW."kegiatan" OR OLD."tanggal" IS NOT NEW."tanggal" OR OLD."kecamatan" IS NOT NEW."kecamatan" OR OLD."desa" IS NOT NEW."desa" OR OLD."tempat" IS NOT NEW."tempat" OR OLD."jumlah" IS NOT NEW."jumlah" OR OLD."laki_laki" IS NOT NEW."laki_laki" OR OLD."perempuan" IS NOT NEW."perempuan" OR OLD."disabilitas" IS NOT NEW."disabilitas" OR OLD."lansia" IS NOT NEW."lansia" OR OLD."anak" IS NOT NEW."anak" OR OLD."pemuda" IS NOT NEW."pemuda" OR OLD."catatan" IS NOT NEW."catatan" OR OLD."uid" IS NOT NEW."uid" OR OLD."dicatat" IS NOT NEW."dicatat" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'pelaksanaan', json_array(OLD."id"), 'ubah', json_object('id', OLD."id", 'kegiatan', OLD."kegiatan", 'tanggal', OLD."tanggal", 'kecamatan', OLD."kecamatan", 'desa', OLD."desa", 'tempat', OLD."tempat", 'jumlah', OLD."jumlah", 'laki_laki', OLD."laki_laki", 'perempuan', OLD."perempuan", 'disabilitas', OLD."disabilitas", 'lansia', OLD."lansia", 'anak', OLD."anak", 'pemuda', OLD."pemuda", 'catatan', OLD."catatan", 'uid', OLD."uid", 'dicatat', OLD."dicatat"), json_object('id', NEW."id", 'kegiatan', NEW."kegiatan", 'tanggal', NEW."tanggal", 'kecamatan', NEW."kecamatan", 'desa', NEW."desa", 'tempat', NEW."tempat", 'jumlah', NEW."jumlah", 'laki_laki', NEW."laki_laki", 'perempuan', NEW."perempuan", 'disabilitas', NEW."disabilitas", 'lansia', NEW."lansia", 'anak', NEW."anak", 'pemuda', NEW."pemuda", 'catatan', NEW."catatan", 'uid', NEW."uid", 'dicatat', NEW."dicatat")); END;
CREATE TRIGGER riwayat_pelaksanaan_hapus AFTER DELETE ON pelaksanaan BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'pelaksanaan', json_array(OLD."id"), 'hapus', json_object('id', OLD."id", 'kegiatan', OLD."kegiatan", 'tanggal', OLD."tanggal", 'kecamatan', OLD."kecamatan", 'desa', OLD."desa", 'tempat', OLD."tempat", 'jumlah', OLD."jumlah", 'laki_laki', OLD."laki_laki", 'perempuan', OLD."perempuan", 'disabilitas', OLD."disabilitas", 'lansia', OLD."lansia", 'anak', OLD."anak", 'pemuda', OLD."pemuda", 'catatan', OLD."catatan", 'uid', OLD."uid", 'dicatat', OLD."dicatat"), NULL); END;
CREATE TRIGGER riwayat_pembina_tambah AFTER INSERT ON pembina BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'pembina', json_array(NEW."kabupaten", NEW."kode"), 'tambah', NULL, json_object('kabupaten', NEW."kabupaten", 'kode', NEW."kode", 'kedudukan', NEW."kedudukan", 'lembaga', NEW."lembaga", 'jabatan', NEW."jabatan", 'nama', NEW."nama", 'berlaku_mulai', NEW."berlaku_mulai", 'berlaku_sampai', NEW."berlaku_sampai", 'dasar_hukum', NEW."dasar_hukum", 'catatan', NEW."catatan", 'sumber', NEW."sumber", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_pembina_ubah AFTER UPDATE ON pembina WHEN OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."kode" IS NOT NEW."kode" OR OLD."kedudukan" IS NOT NEW."kedudukan" OR OLD."lembaga" IS NOT NEW."lembaga" OR OLD."jabatan" IS NOT NEW."jabatan" OR OLD."nama" IS NOT NEW."nama" OR OLD."berlaku_mulai" IS NOT NEW."berlaku_mulai" OR OLD."berlaku_sampai" IS NOT NEW."berlaku_sampai" OR OLD."dasar_hukum" IS NOT NEW."dasar_hukum" OR OLD."catatan" IS NOT NEW."catatan" OR OLD."sumber" IS NOT NEW."sumber" OR OLD."uid" IS NOT NEW."uid" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'pembina', json_array(OLD."kabupaten", OLD."kode"), 'ubah', json_object('kabupaten', OLD."kabupaten", 'kode', OLD."kode", 'kedudukan', OLD."kedudukan", 'lembaga', OLD."lembaga", 'jabatan', OLD."jabatan", 'nama', OLD."nama", 'berlaku_mulai', OLD."berlaku_mulai", 'berlaku_sampai', OLD."berlaku_sampai", 'dasar_hukum', OLD."dasar_hukum", 'catatan', OLD."catatan", 'sumber', OLD."sumber", 'uid', OLD."uid"), json_object('kabupaten', NEW."kabupaten", 'kode', NEW."kode", 'kedudukan', NEW."kedudukan", 'lembaga', NEW."lembaga", 'jabatan', NEW."jabatan", 'nama', NEW."nama", 'berlaku_mulai', NEW."berlaku_mulai", 'berlaku_sampai', NEW."berlaku_sampai", 'dasar_hukum', NEW."dasar_hukum", 'catatan', NEW."catatan", 'sumber', NEW."sumber", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_pembina_hapus AFTER DELETE ON pembina BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'pembina', json_array(OLD."kabupaten", OLD."kode"), 'hapus', json_object('kabupaten', OLD."kabupaten", 'kode', OLD."kode", 'kedudukan', OLD."kedudukan", 'lembaga', OLD."lembaga", 'jabatan', OLD."jabatan", 'nama', OLD."nama", 'berlaku_mulai', OLD."berlaku_mulai", 'berlaku_sampai', OLD."berlaku_sampai", 'dasar_hukum', OLD."dasar_hukum", 'catatan', OLD."catatan", 'sumber', OLD."sumber", 'uid', OLD."uid"), NULL); END;
CREATE TRIGGER riwayat_pemetaan_tambah AFTER INSERT ON pemetaan BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'pemetaan', json_array(NEW."id"), 'tambah', NULL, json_object('id', NEW."id", 'kabupaten', NEW."kabupaten", 'nama', NEW."nama", 'sidik', NEW."sidik", 'isi', NEW."isi", 'dicatat', NEW."dicatat", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_pemetaan_ubah AFTER UPDATE ON pemetaan WHEN OLD."id" IS NOT NEW."id" OR OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."nama" IS NOT NEW."nama" OR OLD."sidik" IS NOT NEW."sidik" OR OLD."isi" IS NOT NEW."isi" OR OLD."dicatat" IS NOT NEW."dicatat" OR OLD."uid" IS NOT NEW."uid" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'pemetaan', json_array(OLD."id"), 'ubah', json_object('id', OLD."id", 'kabupaten', OLD."kabupaten", 'nama', OLD."nama", 'sidik', OLD."sidik", 'isi', OLD."isi", 'dicatat', OLD."dicatat", 'uid', OLD."uid"), json_object('id', NEW."id", 'kabupaten', NEW."kabupaten", 'nama', NEW."nama", 'sidik', NEW."sidik", 'isi', NEW."isi", 'dicatat', NEW."dicatat", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_pemetaan_hapus AFTER DELETE ON pemetaan BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'pemetaan', json_array(OLD."id"), 'hapus', json_object('id', OLD."id", 'kabupaten', OLD."kabupaten", 'nama', OLD."nama", 'sidik', OLD."sidik", 'isi', OLD."isi", 'dicatat', OLD."dicatat", 'uid', OLD."uid"), NULL); END;
CREATE TRIGGER riwayat_penduduk_tambah AFTER INSERT ON penduduk BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'penduduk', json_array(NEW."kabupaten", NEW."wilayah", NEW."tahun"), 'tambah', NULL, json_object('kabupaten', NEW."kabupaten", 'wilayah', NEW."wilayah", 'tahun', NEW."tahun", 'jumlah', NEW."jumlah", 'sumber', NEW."sumber", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_penduduk_ubah AFTER UPDATE ON penduduk WHEN OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."wilayah" IS NOT NEW."wilayah" OR OLD."tahun" IS NOT NEW."tahun" OR OLD."jumlah" IS NOT NEW."jumlah" OR OLD."sumber" IS NOT NEW."sumber" OR OLD."uid" IS NOT NEW."uid" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'penduduk', json_array(OLD."kabupaten", OLD."wilayah", OLD."tahun"), 'ubah', json_object('kabupaten', OLD."kabupaten", 'wilayah', OLD."wilayah", 'tahun', OLD."tahun", 'jumlah', OLD."jumlah", 'sumber', OLD."sumber", 'uid', OLD."uid"), json_object('kabupaten', NEW."kabupaten", 'wilayah', NEW."wilayah", 'tahun', NEW."tahun", 'jumlah', NEW."jumlah", 'sumber', NEW."sumber", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_penduduk_hapus AFTER DELETE ON penduduk BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'penduduk', json_array(OLD."kabupaten", OLD."wilayah", OLD."tahun"), 'hapus', json_object('kabupaten', OLD."kabupaten", 'wilayah', OLD."wilayah", 'tahun', OLD."tahun", 'jumlah', OLD."jumlah", 'sumber', OLD."sumber", 'uid', OLD."uid"), NULL); END;
CREATE TRIGGER riwayat_pengukuran_tambah AFTER INSERT ON pengukuran BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'pengukuran', json_array(NEW."id"), 'tambah', NULL, json_object('id', NEW."id", 'kabupaten', NEW."kabupaten", 'indikator', NEW."indikator", 'kecamatan', NEW."kecamatan", 'periode', NEW."periode", 'tanggal', NEW."tanggal", 'pembilang', NEW."pembilang", 'penyebut', NEW."penyebut", 'nilai', NEW."nilai", 'sumber', NEW."sumber", 'uid', NEW."uid", 'dicatat', NEW."dicatat")); END;
CREATE TRIGGER riwayat_pengukuran_ubah AFTER UPDATE ON pengukuran WHEN OLD."id" IS NOT NEW."id" OR OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."indikator" IS NOT NEW."indikator" OR OLD."kecamatan" IS NOT NEW."kecamatan" OR OLD."periode" IS NOT NEW."periode" OR OLD."tanggal" IS NOT NEW."tanggal" OR OLD."pembilang" IS NOT NEW."pembilang" OR OLD."penyebut" IS NOT NEW."penyebut" OR OLD."nilai" IS NOT NEW."nilai" OR OLD."sumber" IS NOT NEW."sumber" OR OLD."uid" IS NOT NEW."uid" OR OLD."dicatat" IS NOT NEW."dicatat" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'pengukuran', json_array(OLD."id"), 'ubah', json_object('id', OLD."id", 'kabupaten', OLD."kabupaten", 'indikator', OLD."indikator", 'kecamatan', OLD."kecamatan", 'periode', OLD."periode", 'tanggal', OLD."tanggal", 'pembilang', OLD."pembilang", 'penyebut', OLD."penyebut", 'nilai', OLD."nilai", 'sumber', OLD."sumber", 'uid', OLD."uid", 'dicatat', OLD."dicatat"), json_object('id', NEW."id", 'kabupaten', NEW."kabupaten", 'indikator', NEW."indikator", 'kecamatan', NEW."kecamatan", 'periode', NEW."periode", 'tanggal', NEW."tanggal", 'pembilang', NEW."pembilang", 'penyebut', NEW."penyebut", 'nilai', NEW."nilai", 'sumber', NEW."sumber", 'uid', NEW."uid", 'dicatat', NEW."dicatat")); END;
CREATE TRIGGER riwayat_pengukuran_hapus AFTER DELETE ON pengukuran BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'pengukuran', json_array(OLD."id"), 'hapus', json_object('id', OLD."id", 'kabupaten', OLD."kabupaten", 'indikator', OLD."indikator", 'kecamatan', OLD."kecamatan", 'periode', OLD."periode", 'tanggal', OLD."tanggal", 'pembilang', OLD."pembilang", 'penyebut', OLD."penyebut", 'nilai', OLD."nilai", 'sumber', OLD."sumber", 'uid', OLD."uid", 'dicatat', OLD."dicatat"), NULL); END;
CREATE TRIGGER riwayat_penugasan_tambah AFTER INSERT ON penugasan BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'penugasan', json_array(NEW."id"), 'tambah', NULL, json_object('id', NEW."id", 'kabupaten', NEW."kabupaten", 'lembaga', NEW."lembaga", 'fokus', NEW."fokus", 'kecamatan', NEW."kecamatan", 'peran', NEW."peran", 'berlaku_mulai', NEW."berlaku_mulai", 'berlaku_sampai', NEW."berlaku_sampai", 'dasar_hukum', NEW."dasar_hukum", 'sumber', NEW."sumber", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_penugasan_ubah AFTER UPDATE ON penugasan WHEN OLD."id" IS NOT NEW."id" OR OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."lembaga" IS NOT NEW."lembaga" OR OLD."fokus" IS NOT NEW."fokus" OR OLD."kecamatan" IS NOT NEW."kecamatan" OR OLD."peran" IS NOT NEW."peran" OR OLD."berlaku_mulai" IS NOT NEW."berlaku_mulai" OR OLD."berlaku_sampai" IS NOT NEW."berlaku_sampai" OR OLD."dasar_hukum" IS NOT NEW."dasar_hukum" OR OLD."sumber" IS NOT NEW."sumber" OR OLD."uid" IS NOT NEW."uid" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'penugasan', json_array(OLD."id"), 'ubah', json_object('id', OLD."id", 'kabupaten', OLD."kabupaten", 'lembaga', OLD."lembaga", 'fokus', OLD."fokus", 'kecamatan', OLD."kecamatan", 'peran', OLD."peran", 'berlaku_mulai', OLD."berlaku_mulai", 'berlaku_sampai', OLD."berlaku_sampai", 'dasar_hukum', OLD."dasar_hukum", 'sumber', OLD."sumber", 'uid', OLD."uid"), json_object('id', NEW."id", 'kabupaten', NEW."kabupaten", 'lembaga', NEW."lembaga", 'fokus', NEW."fokus", 'kecamatan', NEW."kecamatan", 'peran', NEW."peran", 'berlaku_mulai', NEW."berlaku_mulai", 'berlaku_sampai', NEW."berlaku_sampai", 'dasar_hukum', NEW."dasar_hukum", 'sumber', NEW."sumber", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_penugasan_hapus AFTER DELETE ON penugasan BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'penugasan', json_array(OLD."id"), 'hapus', json_object('id', OLD."id", 'kabupaten', OLD."kabupaten", 'lembaga', OLD."lembaga", 'fokus', OLD."fokus", 'kecamatan', OLD."kecamatan", 'peran', OLD."peran", 'berlaku_mulai', OLD."berlaku_mulai", 'berlaku_sampai', OLD."berlaku_sampai", 'dasar_hukum', OLD."dasar_hukum", 'sumber', OLD."sumber", 'uid', OLD."uid"), NULL); END;
CREATE TRIGGER riwayat_perkembangan_tambah AFTER INSERT ON perkembangan BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'perkembangan', json_array(NEW."id"), 'tambah', NULL, json_object('id', NEW."id", 'kegiatan', NEW."kegiatan", 'tanggal', NEW."tanggal", 'status', NEW."status", 'fisik_persen', NEW."fisik_persen", 'hasil', NEW."hasil", 'kendala', NEW."kendala", 'tindak_lanjut', NEW."tindak_lanjut", 'uid', NEW."uid", 'dicatat', NEW."dicatat")); END;
CREATE TRIGGER riwayat_perkembangan_ubah AFTER UPDATE ON perkembangan WHEN OLD."id" IS NOT NEW."id" OR OLD."kegiatan" IS NOT NEW."kegiatan" OR OLD."tanggal" IS NOT NEW."tanggal" OR OLD."status" IS NOT NEW."status" OR OLD."fisik_persen" IS NOT NEW."fisik_persen" OR OLD."hasil" IS NOT NEW."hasil" OR OLD."kendala" IS NOT NEW."kendala" OR OLD."tindak_lanjut" IS NOT NEW."tindak_lanjut" OR OLD."uid" IS NOT NEW."uid" OR OLD."dicatat" IS NOT NEW."dicatat" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'perkembangan', json_array(OLD."id"), 'ubah', json_object('id', OLD."id", 'kegiatan', OLD."kegiatan", 'tanggal', OLD."tanggal", 'status', OLD."status", 'fisik_persen', OLD."fisik_persen", 'hasil', OLD."hasil", 'kendala', OLD."kendala", 'tindak_lanjut', OLD."tindak_lanjut", 'uid', OLD."uid", 'dicatat', OLD."dicatat"), json_object('id', NEW."id", 'kegiatan', NEW."kegiatan", 'tanggal', NEW."tanggal", 'status', NEW."status", 'fisik_persen', NEW."fisik_persen", 'hasil', NEW."hasil", 'kendala', NEW."kendala", 'tindak_lanjut', NEW."tindak_lanjut", 'uid', NEW."uid", 'dicatat', NEW."dicatat")); END;
CREATE TRIGGER riwayat_perkembangan_hapus AFTER DELETE ON perkembangan BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'perkembangan', json_array(OLD."id"), 'hapus', json_object('id', OLD."id", 'kegiatan', OLD."kegiatan", 'tanggal', OLD."tanggal", 'status', OLD."status", 'fisik_persen', OLD."fisik_persen", 'hasil', OLD."hasil", 'kendala', OLD."kendala", 'tindak_lanjut', OLD."tindak_lanjut", 'uid', OLD."uid", 'dicatat', OLD."dicatat"), NULL); END;
CREATE TRIGGER riwayat_pilot_tambah AFTER INSERT ON pilot BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'pilot', json_array(NEW."id"), 'tambah', NULL, json_object('id', NEW."id", 'kabupaten', NEW."kabupaten", 'kecamatan', NEW."kecamatan", 'berlaku_mulai', NEW."berlaku_mulai", 'berlaku_sampai', NEW."berlaku_sampai", 'alasan', NEW."alasan", 'dasar_hukum', NEW."dasar_hukum", 'sumber', NEW."sumber", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_pilot_ubah AFTER UPDATE ON pilot WHEN OLD."id" IS NOT NEW."id" OR OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."kecamatan" IS NOT NEW."kecamatan" OR OLD."berlaku_mulai" IS NOT NEW."berlaku_mulai" OR OLD."berlaku_sampai" IS NOT NEW."berlaku_sampai" OR OLD."alasan" IS NOT NEW."alasan" OR OLD."dasar_hukum" IS NOT NEW."dasar_hukum" OR OLD."sumber" IS NOT NEW."sumber" OR OLD."uid" IS NOT NEW."uid" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'pilot', json_array(OLD."id"), 'ubah', json_object('id', OLD."id", 'kabupaten', OLD."kabupaten", 'kecamatan', OLD."kecamatan", 'berlaku_mulai', OLD."berlaku_mulai", 'berlaku_sampai', OLD."berlaku_sampai", 'alasan', OLD."alasan", 'dasar_hukum', OLD."dasar_hukum", 'sumber', OLD."sumber", 'uid', OLD."uid"), json_object('id', NEW."id", 'kabupaten', NEW."kabupaten", 'kecamatan', NEW."kecamatan", 'berlaku_mulai', NEW."berlaku_mulai", 'berlaku_sampai', NEW."berlaku_sampai", 'alasan', NEW."alasan", 'dasar_hukum', NEW."dasar_hukum", 'sumber', NEW."sumber", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_pilot_hapus AFTER DELETE ON pilot BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'pilot', json_array(OLD."id"), 'hapus', json_object('id', OLD."id", 'kabupaten', OLD."kabupaten", 'kecamatan', OLD."kecamatan", 'berlaku_mulai', OLD."berlaku_mulai", 'berlaku_sampai', OLD."berlaku_sampai", 'alasan', OLD."alasan", 'dasar_hukum', OLD."dasar_hukum", 'sumber', OLD."sumber", 'uid', OLD."uid"), NULL); END;
CREATE TRIGGER riwayat_realisasi_tambah AFTER INSERT ON realisasi BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'realisasi', json_array(NEW."id"), 'tambah', NULL, json_object('id', NEW."id", 'kegiatan', NEW."kegiatan", 'kabupaten', NEW."kabupaten", 'sumber_dana', NEW."sumber_dana", 'tanggal', NEW."tanggal", 'jumlah', NEW."jumlah", 'nomor_bukti', NEW."nomor_bukti", 'catatan', NEW."catatan", 'uid', NEW."uid", 'dicatat', NEW."dicatat")); END;
CREATE TRIGGER riwayat_realisasi_ubah AFTER UPDATE ON realisasi WHEN OLD."id" IS NOT NEW."id" OR OLD."kegiatan" IS NOT NEW."kegiatan" OR OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."sumber_dana" IS NOT NEW."sumber_dana" OR OLD."tanggal" IS NOT NEW."tanggal" OR OLD."jumlah" IS NOT NEW."jumlah" OR OLD."nomor_bukti" IS NOT NEW."nomor_bukti" OR OLD."catatan" IS NOT NEW."catatan" OR OLD."uid" IS NOT NEW."uid" OR OLD."dicatat" IS NOT NEW."dicatat" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'realisasi', json_array(OLD."id"), 'ubah', json_object('id', OLD."id", 'kegiatan', OLD."kegiatan", 'kabupaten', OLD."kabupaten", 'sumber_dana', OLD."sumber_dana", 'tanggal', OLD."tanggal", 'jumlah', OLD."jumlah", 'nomor_bukti', OLD."nomor_bukti", 'catatan', OLD."catatan", 'uid', OLD."uid", 'dicatat', OLD."dicatat"), json_object('id', NEW."id", 'kegiatan', NEW."kegiatan", 'kabupaten', NEW."kabupaten", 'sumber_dana', NEW."sumber_dana", 'tanggal', NEW."tanggal", 'jumlah', NEW."jumlah", 'nomor_bukti', NEW."nomor_bukti", 'catatan', NEW."catatan", 'uid', NEW."uid", 'dicatat', NEW."dicatat")); END;
CREATE TRIGGER riwayat_realisasi_hapus AFTER DELETE ON realisasi BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'realisasi', json_array(OLD."id"), 'hapus', json_object('id', OLD."id", 'kegiatan', OLD."kegiatan", 'kabupaten', OLD."kabupaten", 'sumber_dana', OLD."sumber_dana", 'tanggal', OLD."tanggal", 'jumlah', OLD."jumlah", 'nomor_bukti', OLD."nomor_bukti", 'catatan', OLD."catatan", 'uid', OLD."uid", 'dicatat', OLD."dicatat"), NULL); END;
CREATE TRIGGER riwayat_sumber_tambah AFTER INSERT ON sumber BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'sumber', json_array(NEW."kabupaten", NEW."kode"), 'tambah', NULL, json_object('kabupaten', NEW."kabupaten", 'kode', NEW."kode", 'judul', NEW."judul", 'penerbit', NEW."penerbit", 'tanggal', NEW."tanggal", 'tautan', NEW."tautan", 'catatan', NEW."catatan", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_sumber_ubah AFTER UPDATE ON sumber WHEN OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."kode" IS NOT NEW."kode" OR OLD."judul" IS NOT NEW."judul" OR OLD."penerbit" IS NOT NEW."penerbit" OR OLD."tanggal" IS NOT NEW."tanggal" OR OLD."tautan" IS NOT NEW."tautan" OR OLD."catatan" IS NOT NEW."catatan" OR OLD."uid" IS NOT NEW."uid" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'sumber', json_array(OLD."kabupaten", OLD."kode"), 'ubah', json_object('kabupaten', OLD."kabupaten", 'kode', OLD."kode", 'judul', OLD."judul", 'penerbit', OLD."penerbit", 'tanggal', OLD."tanggal", 'tautan', OLD."tautan", 'catatan', OLD."catatan", 'uid', OLD."uid"), json_object('kabupaten', NEW."kabupaten", 'kode', NEW."kode", 'judul', NEW."judul", 'penerbit', NEW."penerbit", 'tanggal', NEW."tanggal", 'tautan', NEW."tautan", 'catatan', NEW."catatan", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_sumber_hapus AFTER DELETE ON sumber BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'sumber', json_array(OLD."kabupaten", OLD."kode"), 'hapus', json_object('kabupaten', OLD."kabupaten", 'kode', OLD."kode", 'judul', OLD."judul", 'penerbit', OLD."penerbit", 'tanggal', OLD."tanggal", 'tautan', OLD."tautan", 'catatan', OLD."catatan", 'uid', OLD."uid"), NULL); END;
CREATE TRIGGER riwayat_sumber_dana_tambah AFTER INSERT ON sumber_dana BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'sumber_dana', json_array(NEW."kabupaten", NEW."kode"), 'tambah', NULL, json_object('kabupaten', NEW."kabupaten", 'kode', NEW."kode", 'nama', NEW."nama", 'urutan', NEW."urutan", 'sumber', NEW."sumber", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_sumber_dana_ubah AFTER UPDATE ON sumber_dana WHEN OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."kode" IS NOT NEW."kode" OR OLD."nama" IS NOT NEW."nama" OR OLD."urutan" IS NOT NEW."urutan" OR OLD."sumber" IS NOT NEW."sumber" OR OLD."uid" IS NOT NEW."uid" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'sumber_dana', json_array(OLD."kabupaten", OLD."kode"), 'ubah', json_object('kabupaten', OLD."kabupaten", 'kode', OLD."kode", 'nama', OLD."nama", 'urutan', OLD."urutan", 'sumber', OLD."sumber", 'uid', OLD."uid"), json_object('kabupaten', NEW."kabupaten", 'kode', NEW."kode", 'nama', NEW."nama", 'urutan', NEW."urutan", 'sumber', NEW."sumber", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_sumber_dana_hapus AFTER DELETE ON sumber_dana BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'sumber_dana', json_array(OLD."kabupaten", OLD."kode"), 'hapus', json_object('kabupaten', OLD."kabupaten", 'kode', OLD."kode", 'nama', OLD."nama", 'urutan', OLD."urutan", 'sumber', OLD."sumber", 'uid', OLD."uid"), NULL); END;
CREATE TRIGGER riwayat_sumber_dana_alias_tambah AFTER INSERT ON sumber_dana_alias BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'sumber_dana_alias', json_array(NEW."kabupaten", NEW."sumber_dana", NEW."alias"), 'tambah', NULL, json_object('kabupaten', NEW."kabupaten", 'sumber_dana', NEW."sumber_dana", 'alias', NEW."alias")); END;
CREATE TRIGGER riwayat_sumber_dana_alias_ubah AFTER UPDATE ON sumber_dana_alias WHEN OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."sumber_dana" IS NOT NEW."sumber_dana" OR OLD."alias" IS NOT NEW."alias" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'sumber_dana_alias', json_array(OLD."kabupaten", OLD."sumber_dana", OLD."alias"), 'ubah', json_object('kabupaten', OLD."kabupaten", 'sumber_dana', OLD."sumber_dana", 'alias', OLD."alias"), json_object('kabupaten', NEW."kabupaten", 'sumber_dana', NEW."sumber_dana", 'alias', NEW."alias")); END;
CREATE TRIGGER riwayat_sumber_dana_alias_hapus AFTER DELETE ON sumber_dana_alias BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'sumber_dana_alias', json_array(OLD."kabupaten", OLD."sumber_dana", OLD."alias"), 'hapus', json_object('kabupaten', OLD."kabupaten", 'sumber_dana', OLD."sumber_dana", 'alias', OLD."alias"), NULL); END;
CREATE TRIGGER riwayat_susulan_tambah AFTER INSERT ON susulan BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'susulan', json_array(NEW."id"), 'tambah', NULL, json_object('id', NEW."id", 'tabel', NEW."tabel", 'uid_baris', NEW."uid_baris", 'alasan', NEW."alasan", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_susulan_ubah AFTER UPDATE ON susulan WHEN OLD."id" IS NOT NEW."id" OR OLD."tabel" IS NOT NEW."tabel" OR OLD."uid_baris" IS NOT NEW."uid_baris" OR OLD."alasan" IS NOT NEW."alasan" OR OLD."uid" IS NOT NEW."uid" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'susulan', json_array(OLD."id"), 'ubah', json_object('id', OLD."id", 'tabel', OLD."tabel", 'uid_baris', OLD."uid_baris", 'alasan', OLD."alasan", 'uid', OLD."uid"), json_object('id', NEW."id", 'tabel', NEW."tabel", 'uid_baris', NEW."uid_baris", 'alasan', NEW."alasan", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_susulan_hapus AFTER DELETE ON susulan BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'susulan', json_array(OLD."id"), 'hapus', json_object('id', OLD."id", 'tabel', OLD."tabel", 'uid_baris', OLD."uid_baris", 'alasan', OLD."alasan", 'uid', OLD."uid"), NULL); END;
CREATE TRIGGER riwayat_target_tambah AFTER INSERT ON target BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'target', json_array(NEW."id"), 'tambah', NULL, json_object('id', NEW."id", 'kabupaten', NEW."kabupaten", 'indikator', NEW."indikator", 'kecamatan', NEW."kecamatan", 'periode', NEW."periode", 'tanggal', NEW."tanggal", 'nilai', NEW."nilai", 'sumber', NEW."sumber", 'uid', NEW."uid", 'dicatat', NEW."dicatat")); END;
CREATE TRIGGER riwayat_target_ubah AFTER UPDATE ON target WHEN OLD."id" IS NOT NEW."id" OR OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."indikator" IS NOT NEW."indikator" OR OLD."kecamatan" IS NOT NEW."kecamatan" OR OLD."periode" IS NOT NEW."periode" OR OLD."tanggal" IS NOT NEW."tanggal" OR OLD."nilai" IS NOT NEW."nilai" OR OLD."sumber" IS NOT NEW."sumber" OR OLD."uid" IS NOT NEW."uid" OR OLD."dicatat" IS NOT NEW."dicatat" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'target', json_array(OLD."id"), 'ubah', json_object('id', OLD."id", 'kabupaten', OLD."kabupaten", 'indikator', OLD."indikator", 'kecamatan', OLD."kecamatan", 'periode', OLD."periode", 'tanggal', OLD."tanggal", 'nilai', OLD."nilai", 'sumber', OLD."sumber", 'uid', OLD."uid", 'dicatat', OLD."dicatat"), json_object('id', NEW."id", 'kabupaten', NEW."kabupaten", 'indikator', NEW."indikator", 'kecamatan', NEW."kecamatan", 'periode', NEW."periode", 'tanggal', NEW."tanggal", 'nilai', NEW."nilai", 'sumber', NEW."sumber", 'uid', NEW."uid", 'dicatat', NEW."dicatat")); END;
CREATE TRIGGER riwayat_target_hapus AFTER DELETE ON target BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'target', json_array(OLD."id"), 'hapus', json_object('id', OLD."id", 'kabupaten', OLD."kabupaten", 'indikator', OLD."indikator", 'kecamatan', OLD."kecamatan", 'periode', OLD."periode", 'tanggal', OLD."tanggal", 'nilai', OLD."nilai", 'sumber', OLD."sumber", 'uid', OLD."uid", 'dicatat', OLD."dicatat"), NULL); END;
CREATE TRIGGER riwayat_tenggat_tambah AFTER INSERT ON tenggat BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'tenggat', json_array(NEW."id"), 'tambah', NULL, json_object('id', NEW."id", 'kabupaten', NEW."kabupaten", 'periode', NEW."periode", 'batas', NEW."batas", 'uid', NEW."uid", 'dicatat', NEW."dicatat")); END;
CREATE TRIGGER riwayat_tenggat_ubah AFTER UPDATE ON tenggat WHEN OLD."id" IS NOT NEW."id" OR OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."periode" IS NOT NEW."periode" OR OLD."batas" IS NOT NEW."batas" OR OLD."uid" IS NOT NEW."uid" OR OLD."dicatat" IS NOT NEW."dicatat" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'tenggat', json_array(OLD."id"), 'ubah', json_object('id', OLD."id", 'kabupaten', OLD."kabupaten", 'periode', OLD."periode", 'batas', OLD."batas", 'uid', OLD."uid", 'dicatat', OLD."dicatat"), json_object('id', NEW."id", 'kabupaten', NEW."kabupaten", 'periode', NEW."periode", 'batas', NEW."batas", 'uid', NEW."uid", 'dicatat', NEW."dicatat")); END;
CREATE TRIGGER riwayat_tenggat_hapus AFTER DELETE ON tenggat BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'tenggat', json_array(OLD."id"), 'hapus', json_object('id', OLD."id", 'kabupaten', OLD."kabupaten", 'periode', OLD."periode", 'batas', OLD."batas", 'uid', OLD."uid", 'dicatat', OLD."dicatat"), NULL); END;
CREATE TRIGGER riwayat_tindak_lanjut_tambah AFTER INSERT ON tindak_lanjut BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'tindak_lanjut', json_array(NEW."id"), 'tambah', NULL, json_object('id', NEW."id", 'kabupaten', NEW."kabupaten", 'agenda', NEW."agenda", 'uraian', NEW."uraian", 'lembaga', NEW."lembaga", 'batas', NEW."batas", 'tanggal_selesai', NEW."tanggal_selesai", 'hasil', NEW."hasil", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_tindak_lanjut_ubah AFTER UPDATE ON tindak_lanjut WHEN OLD."id" IS NOT NEW."id" OR OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."agenda" IS NOT NEW."agenda" OR OLD."uraian" IS NOT NEW."uraian" OR OLD."lembaga" IS NOT NEW."lembaga" OR OLD."batas" IS NOT NEW."batas" OR OLD."tanggal_selesai" IS NOT NEW."tanggal_selesai" OR OLD."hasil" IS NOT NEW."hasil" OR OLD."uid" IS NOT NEW."uid" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'tindak_lanjut', json_array(OLD."id"), 'ubah', json_object('id', OLD."id", 'kabupaten', OLD."kabupaten", 'agenda', OLD."agenda", 'uraian', OLD."uraian", 'lembaga', OLD."lembaga", 'batas', OLD."batas", 'tanggal_selesai', OLD."tanggal_selesai", 'hasil', OLD."hasil", 'uid', OLD."uid"), json_object('id', NEW."id", 'kabupaten', NEW."kabupaten", 'agenda', NEW."agenda", 'uraian', NEW."uraian", 'lembaga', NEW."lembaga", 'batas', NEW."batas", 'tanggal_selesai', NEW."tanggal_selesai", 'hasil', NEW."hasil", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_tindak_lanjut_hapus AFTER DELETE ON tindak_lanjut BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'tindak_lanjut', json_array(OLD."id"), 'hapus', json_object('id', OLD."id", 'kabupaten', OLD."kabupaten", 'agenda', OLD."agenda", 'uraian', OLD."uraian", 'lembaga', OLD."lembaga", 'batas', OLD."batas", 'tanggal_selesai', OLD."tanggal_selesai", 'hasil', OLD."hasil", 'uid', OLD."uid"), NULL); END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('operasi',54);
INSERT INTO "sqlite_sequence" VALUES('riwayat',93);
INSERT INTO "sqlite_sequence" VALUES('pilot',2);
INSERT INTO "sqlite_sequence" VALUES('penugasan',2);
INSERT INTO "sqlite_sequence" VALUES('kegiatan',5);
INSERT INTO "sqlite_sequence" VALUES('perkembangan',4);
INSERT INTO "sqlite_sequence" VALUES('anggaran',4);
INSERT INTO "sqlite_sequence" VALUES('pelaksanaan',4);
INSERT INTO "sqlite_sequence" VALUES('realisasi',2);
INSERT INTO "sqlite_sequence" VALUES('bukti',1);
INSERT INTO "sqlite_sequence" VALUES('impor',1);
INSERT INTO "sqlite_sequence" VALUES('formulir',2);
INSERT INTO "sqlite_sequence" VALUES('tindak_lanjut',1);
INSERT INTO "sqlite_sequence" VALUES('pemetaan',1);
INSERT INTO "sqlite_sequence" VALUES('jadwal',3);
INSERT INTO "sqlite_sequence" VALUES('formulir_langkah',3);
INSERT INTO "sqlite_sequence" VALUES('tenggat',1);
INSERT INTO "sqlite_sequence" VALUES('target',1);
INSERT INTO "sqlite_sequence" VALUES('pengukuran',1);
INSERT INTO "sqlite_sequence" VALUES('dilihat',1);
INSERT INTO "sqlite_sequence" VALUES('edisi',2);
INSERT INTO "sqlite_sequence" VALUES('edisi_langkah',3);
INSERT INTO "sqlite_sequence" VALUES('edisi_berkas',4);
INSERT INTO "sqlite_sequence" VALUES('susulan',1);
COMMIT;
