PRAGMA application_id = 1111839300;
PRAGMA user_version = 10;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO _sqlite_migrations VALUES(1,'berdaya','m0001_initial','2026-11-29 02:33:45.837032+00:00');
INSERT INTO _sqlite_migrations VALUES(2,'berdaya','m0002_bukti','2026-11-29 02:33:45.838098+00:00');
INSERT INTO _sqlite_migrations VALUES(3,'berdaya','m0003_impor','2026-11-29 02:33:45.838497+00:00');
INSERT INTO _sqlite_migrations VALUES(4,'berdaya','m0004_instansi','2026-11-29 02:33:45.838665+00:00');
INSERT INTO _sqlite_migrations VALUES(5,'berdaya','m0005_riwayat','2026-11-29 02:33:45.838873+00:00');
INSERT INTO _sqlite_migrations VALUES(6,'berdaya','m0006_cepat','2026-11-29 02:33:45.839082+00:00');
INSERT INTO _sqlite_migrations VALUES(7,'berdaya','m0007_pemetaan','2026-11-29 02:33:45.839232+00:00');
INSERT INTO _sqlite_migrations VALUES(8,'berdaya','m0008_dicatat','2026-11-29 02:33:45.843138+00:00');
INSERT INTO _sqlite_migrations VALUES(9,'berdaya','m0009_dokumen','2026-11-29 02:33:45.844469+00:00');
INSERT INTO _sqlite_migrations VALUES(10,'berdaya','m0010_jadwal','2026-11-29 02:33:45.845426+00:00');
CREATE TABLE kabupaten (
    kode TEXT PRIMARY KEY CHECK (kode GLOB '[0-9][0-9].[0-9][0-9]'),
    nama TEXT NOT NULL CHECK (nama <> ''),
    jenis TEXT NOT NULL CHECK (jenis IN ('kabupaten', 'kota')),
    provinsi TEXT NOT NULL CHECK (provinsi <> ''),
    sumber TEXT,
    uid TEXT NOT NULL UNIQUE,
    FOREIGN KEY (kode, sumber) REFERENCES sumber (kabupaten, kode) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO kabupaten VALUES('33.03','Purbalingga','kabupaten','Jawa Tengah','kode-wilayah-2025','5afc25b6-bf49-554e-893a-a027e8f72cd6');
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
INSERT INTO sumber VALUES('33.03','kode-wilayah-2025','Kepmendagri 300.2.2-2138 Tahun 2025 tentang kode dan data wilayah','Kementerian Dalam Negeri','2025',NULL,'Sebagaimana diubah dengan Kepmendagri 300.2.2-2430 Tahun 2025. Kode dan nama dicocokkan dengan lima daftar kode publik, tidak dengan naskah aslinya.','5a46b556-0e28-5cb6-837c-dbee4341b6c2');
INSERT INTO sumber VALUES('33.03','bps-2018','Kode wilayah kerja statistik, Januari 2018','Badan Pusat Statistik','2018-01',NULL,NULL,'edf7b7d1-b60a-557b-9a73-04d090c72991');
INSERT INTO sumber VALUES('33.03','titik-kecamatan','Titik tengah kecamatan dari daftar wilayah publik',NULL,NULL,NULL,'Penerbit dan ketelitian tidak tercatat; cocokkan dahulu sebelum dipakai untuk peta resmi.','058034c2-a180-59fb-91ce-b4164de9e12c');
INSERT INTO sumber VALUES('33.03','radarbanyumas-2025','Empat Kecamatan Jadi Pilot Project Program Kecamatan Berdaya','Radar Banyumas','2025-10',NULL,'Bulan terbit disimpulkan dari isinya, setelah 14 dan sebelum 30 Oktober 2025.','c0f68ee1-7b8c-5798-b4fb-e77af1cf7655');
INSERT INTO sumber VALUES('33.03','pers-provinsi-2025','Halaman pers dan pemerintah tentang Kecamatan Berdaya Jawa Tengah','Beberapa media dan situs pemerintah','2025',NULL,'Dibaca dari salinan tersimpan, tidak dicocokkan dengan naskah hukumnya.','993f64b3-25f5-5f07-b61a-14a3d39636bc');
INSERT INTO sumber VALUES('33.03','pers-pemkab-purbalingga','Halaman pers tentang perangkat daerah Kabupaten Purbalingga','Beberapa media dan situs pemerintah',NULL,NULL,'Dibaca dari salinan tersimpan, tidak dicocokkan dengan peraturan daerahnya.','95bc55e8-2a20-536c-a03e-6bf10a4c2af6');
INSERT INTO sumber VALUES('33.03','pengetahuan-umum','Pengetahuan umum penyusun data awal',NULL,NULL,NULL,'Belum dirujuk ke dokumen; ganti dengan sumber resmi bila ada.','d278efc9-48c0-5612-9664-d37f9bc3fdb3');
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
INSERT INTO kecamatan VALUES('33.03.01','33.03','Kemangkon','3303010',NULL,-7.4557700000000002305,109.37093000000000131,4,2,'kode-wilayah-2025','bps-2018',NULL,'titik-kecamatan','a6d407ec-cd07-5600-be54-880665fdbcfa');
INSERT INTO kecamatan VALUES('33.03.02','33.03','Bukateja','3303020','miskin',-7.4353800000000003223,109.45028000000000644,3,2,'kode-wilayah-2025','bps-2018','radarbanyumas-2025','titik-kecamatan','e63e207a-e2b6-5ee0-9eaa-baa0709fad81');
INSERT INTO kecamatan VALUES('33.03.03','33.03','Kejobong','3303030','miskin',-7.401159999999999961,109.48650999999999556,3,3,'kode-wilayah-2025','bps-2018','radarbanyumas-2025','titik-kecamatan','0ab727cc-0744-51cf-b629-3155f0f1b0e1');
INSERT INTO kecamatan VALUES('33.03.04','33.03','Kaligondang','3303050','miskin',-7.37516000000000016,109.41647000000000389,2,2,'kode-wilayah-2025','bps-2018','radarbanyumas-2025','titik-kecamatan','2aa7edab-0093-5736-89a4-9f10afec7950');
INSERT INTO kecamatan VALUES('33.03.05','33.03','Purbalingga','3303060',NULL,-7.3977800000000000224,109.37358000000000401,3,1,'kode-wilayah-2025','bps-2018',NULL,'titik-kecamatan','b556bc79-1037-52b5-94eb-9ce0feb13eaf');
INSERT INTO kecamatan VALUES('33.03.06','33.03','Kalimanah','3303070',NULL,-7.415370000000000239,109.34299000000000035,4,1,'kode-wilayah-2025','bps-2018',NULL,'titik-kecamatan','9fbfd5a8-cdd0-5691-86e7-0eb60aacc9e5');
INSERT INTO kecamatan VALUES('33.03.07','33.03','Kutasari','3303090',NULL,-7.329419999999999824,109.29851999999999634,2,0,'kode-wilayah-2025','bps-2018',NULL,'titik-kecamatan','763a66e7-445c-5f90-b150-860aa931e583');
INSERT INTO kecamatan VALUES('33.03.08','33.03','Mrebet','3303110',NULL,-7.3055599999999998317,109.33951999999999316,1,1,'kode-wilayah-2025','bps-2018',NULL,'titik-kecamatan','5b67a9c3-558d-516d-8a73-a6a6f6608f12');
INSERT INTO kecamatan VALUES('33.03.09','33.03','Bobotsari','3303120','miskin',-7.2815099999999999269,109.36678000000000565,0,2,'kode-wilayah-2025','bps-2018','radarbanyumas-2025','titik-kecamatan','82bc604d-2334-5917-b8e5-12c5d1a673ca');
INSERT INTO kecamatan VALUES('33.03.10','33.03','Karangreja','3303130',NULL,-7.2392399999999996751,109.30865000000000009,0,1,'kode-wilayah-2025','bps-2018',NULL,'titik-kecamatan','16d7379c-ee68-530c-888d-c50c4650afdc');
INSERT INTO kecamatan VALUES('33.03.11','33.03','Karanganyar','3303140',NULL,-7.2957499999999999573,109.40537000000000489,1,2,'kode-wilayah-2025','bps-2018',NULL,'titik-kecamatan','7859ee54-1a75-5b79-af26-487d704ef457');
INSERT INTO kecamatan VALUES('33.03.12','33.03','Karangmoncol','3303150',NULL,-7.2665600000000001301,109.46304999999999552,1,4,'kode-wilayah-2025','bps-2018',NULL,'titik-kecamatan','27540bc5-6fb6-59e6-bd1c-7e3b1f77a782');
INSERT INTO kecamatan VALUES('33.03.13','33.03','Rembang','3303160',NULL,-7.2888200000000002987,109.52410999999999318,2,4,'kode-wilayah-2025','bps-2018',NULL,'titik-kecamatan','cf151f5c-aca6-5dc5-8223-0ff51205d317');
INSERT INTO kecamatan VALUES('33.03.14','33.03','Bojongsari','3303100',NULL,-7.3116099999999999425,109.30977000000000032,2,1,'kode-wilayah-2025','bps-2018',NULL,'titik-kecamatan','f2e84024-f047-5d7d-b54e-1e6ad633cced');
INSERT INTO kecamatan VALUES('33.03.15','33.03','Padamara','3303080',NULL,-7.3799400000000003885,109.32124000000000307,3,0,'kode-wilayah-2025','bps-2018',NULL,'titik-kecamatan','ac3008c0-12c6-5ead-a247-e69616c4ccad');
INSERT INTO kecamatan VALUES('33.03.16','33.03','Pengadegan','3303040',NULL,-7.3660399999999999209,109.48511999999999489,2,3,'kode-wilayah-2025','bps-2018',NULL,'titik-kecamatan','1a6ca7e2-f9c9-5b29-9c82-c24e51bf521e');
INSERT INTO kecamatan VALUES('33.03.17','33.03','Karangjambu','3303131',NULL,-7.2132300000000002526,109.4017199999999974,0,3,'kode-wilayah-2025','bps-2018',NULL,'titik-kecamatan','ef7f677d-9da6-5394-811d-37c04df61a09');
INSERT INTO kecamatan VALUES('33.03.18','33.03','Kertanegara','3303141',NULL,-7.2775699999999998723,109.42915999999999599,1,3,'kode-wilayah-2025','bps-2018',NULL,'titik-kecamatan','217ed643-4eff-5d62-a537-d9dccd63989e');
CREATE TABLE kecamatan_alias (
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    kecamatan TEXT NOT NULL REFERENCES kecamatan (kode),
    alias TEXT NOT NULL CHECK (alias <> ''),
    PRIMARY KEY (kabupaten, kecamatan, alias)
) STRICT;
INSERT INTO kecamatan_alias VALUES('33.03','33.03.16','Pangadegan');
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
INSERT INTO desa VALUES('33.03.01.2001','33.03','33.03.01','Kedungbenda','desa','kode-wilayah-2025','d81bc264-ce4c-5f46-a168-f0092cc0f632');
INSERT INTO desa VALUES('33.03.01.2002','33.03','33.03.01','Bokol','desa','kode-wilayah-2025','f1ed32d3-1a47-5feb-8a58-6797e5e8dd08');
INSERT INTO desa VALUES('33.03.01.2003','33.03','33.03.01','Pelumutan','desa','kode-wilayah-2025','464fff1a-3165-565e-8dba-2f2a18394628');
INSERT INTO desa VALUES('33.03.01.2004','33.03','33.03.01','Majatengah','desa','kode-wilayah-2025','9232d625-70eb-574d-b9ec-30d4825c3b61');
INSERT INTO desa VALUES('33.03.01.2005','33.03','33.03.01','Kedunglegok','desa','kode-wilayah-2025','2b10a1cf-ed89-5dd7-b8b9-1e6d5420d893');
INSERT INTO desa VALUES('33.03.01.2006','33.03','33.03.01','Kemangkon','desa','kode-wilayah-2025','acf9e059-7033-5ca0-983a-0fe55e24aebb');
INSERT INTO desa VALUES('33.03.01.2007','33.03','33.03.01','Panican','desa','kode-wilayah-2025','7cde375e-588b-55dd-9a7e-21d3a8f72018');
INSERT INTO desa VALUES('33.03.01.2008','33.03','33.03.01','Bakulan','desa','kode-wilayah-2025','9b884721-fba1-56e2-a683-6cb780b77e4b');
INSERT INTO desa VALUES('33.03.01.2009','33.03','33.03.01','Karangkemiri','desa','kode-wilayah-2025','916802dc-bd9c-5af0-b68c-89c0909b8c91');
INSERT INTO desa VALUES('33.03.01.2010','33.03','33.03.01','Pegandekan','desa','kode-wilayah-2025','1d44d1ed-330d-53a8-a82e-8897099e0e67');
INSERT INTO desa VALUES('33.03.01.2011','33.03','33.03.01','Senon','desa','kode-wilayah-2025','06ba6724-5b56-56a6-8920-eb67975545bd');
INSERT INTO desa VALUES('33.03.01.2012','33.03','33.03.01','Sumilir','desa','kode-wilayah-2025','b6480203-fc15-53c2-961b-56e892a7665c');
INSERT INTO desa VALUES('33.03.01.2013','33.03','33.03.01','Kalialang','desa','kode-wilayah-2025','8db78105-0647-5aad-8374-334f8ca9bc96');
INSERT INTO desa VALUES('33.03.01.2014','33.03','33.03.01','Karangtengah','desa','kode-wilayah-2025','3ffe36ee-365e-54db-b35e-f4eb87451232');
INSERT INTO desa VALUES('33.03.01.2015','33.03','33.03.01','Muntang','desa','kode-wilayah-2025','5fdbd6d7-bf27-5bf6-af91-3ee9bc142355');
INSERT INTO desa VALUES('33.03.01.2016','33.03','33.03.01','Gambarsari','desa','kode-wilayah-2025','60d560e1-8f4e-5785-b3e9-572ceb4decf2');
INSERT INTO desa VALUES('33.03.01.2017','33.03','33.03.01','Toyareka','desa','kode-wilayah-2025','98c0019e-e24a-571d-97f9-8797712aba22');
INSERT INTO desa VALUES('33.03.01.2018','33.03','33.03.01','Jetis','desa','kode-wilayah-2025','93f982b9-f01e-5ae9-85e9-bd99f10c71ce');
INSERT INTO desa VALUES('33.03.01.2019','33.03','33.03.01','Majasem','desa','kode-wilayah-2025','17c5d602-5204-54b2-b78a-6a63a9407f6f');
INSERT INTO desa VALUES('33.03.02.2001','33.03','33.03.02','Tidu','desa','kode-wilayah-2025','b43b6fbf-45d8-5fb2-b705-58ba54fd513b');
INSERT INTO desa VALUES('33.03.02.2002','33.03','33.03.02','Wirasaba','desa','kode-wilayah-2025','49b2efe7-c6ef-5846-ad39-f28d0df99f5d');
INSERT INTO desa VALUES('33.03.02.2003','33.03','33.03.02','Kembangan','desa','kode-wilayah-2025','474dc874-5b4c-570c-acd7-2f7ba99d75be');
INSERT INTO desa VALUES('33.03.02.2004','33.03','33.03.02','Cipawon','desa','kode-wilayah-2025','9a0ef333-5c4c-52d5-b0f4-9aa799d74ae9');
INSERT INTO desa VALUES('33.03.02.2005','33.03','33.03.02','Karangcengis','desa','kode-wilayah-2025','413373be-d3b2-5c2a-8048-1596e7df7efa');
INSERT INTO desa VALUES('33.03.02.2006','33.03','33.03.02','Karanggedang','desa','kode-wilayah-2025','c38118a7-5930-5ff6-b01d-ee609d7accfc');
INSERT INTO desa VALUES('33.03.02.2007','33.03','33.03.02','Karangnangka','desa','kode-wilayah-2025','8442ad04-190d-542f-b1d0-17ac00ee88d3');
INSERT INTO desa VALUES('33.03.02.2008','33.03','33.03.02','Kutawis','desa','kode-wilayah-2025','34802413-1b43-5b1e-8ddb-bf0e8bd3f3a2');
INSERT INTO desa VALUES('33.03.02.2009','33.03','33.03.02','Kebutuh','desa','kode-wilayah-2025','2df32890-ea2f-5e6f-959d-718ded3d7bd2');
INSERT INTO desa VALUES('33.03.02.2010','33.03','33.03.02','Penaruban','desa','kode-wilayah-2025','c5d1b623-287a-5c94-a491-7daa6a0b6eb8');
INSERT INTO desa VALUES('33.03.02.2011','33.03','33.03.02','Kedungjati','desa','kode-wilayah-2025','e2bb3e7e-0747-5ad9-a5e4-7bd9f4f49375');
INSERT INTO desa VALUES('33.03.02.2012','33.03','33.03.02','Bukateja','desa','kode-wilayah-2025','a88d0788-cc27-508e-9743-607421ac3570');
INSERT INTO desa VALUES('33.03.02.2013','33.03','33.03.02','Majasari','desa','kode-wilayah-2025','277f6146-b9b1-5566-a4f5-fb6588fc3d1f');
INSERT INTO desa VALUES('33.03.02.2014','33.03','33.03.02','Bajong','desa','kode-wilayah-2025','9a10fa90-77a9-58f0-b7a2-3014497edb07');
INSERT INTO desa VALUES('33.03.03.2001','33.03','33.03.03','Bandingan','desa','kode-wilayah-2025','bc8bad5c-1add-5dc9-9670-9e8cb004c0a5');
INSERT INTO desa VALUES('33.03.03.2002','33.03','33.03.03','Lamuk','desa','kode-wilayah-2025','fe50a568-3272-5a1d-9934-58abe67cf946');
INSERT INTO desa VALUES('33.03.03.2003','33.03','33.03.03','Sokanegara','desa','kode-wilayah-2025','ecfabbca-2217-57f4-8c2c-98755b5ec4a6');
INSERT INTO desa VALUES('33.03.03.2004','33.03','33.03.03','Gumiwang','desa','kode-wilayah-2025','fc8659c6-7a69-53cf-8921-2363b4a6ae4d');
INSERT INTO desa VALUES('33.03.03.2005','33.03','33.03.03','Krenceng','desa','kode-wilayah-2025','86fd112e-33cd-5dfd-86b4-f656295ace14');
INSERT INTO desa VALUES('33.03.03.2006','33.03','33.03.03','Nangkasawit','desa','kode-wilayah-2025','0cb712de-6478-5b58-a762-b627e78299c1');
INSERT INTO desa VALUES('33.03.03.2007','33.03','33.03.03','Pandansari','desa','kode-wilayah-2025','9f9626eb-1ac5-54f9-b1c7-1d24fa9a88f4');
INSERT INTO desa VALUES('33.03.03.2008','33.03','33.03.03','Kejobong','desa','kode-wilayah-2025','6f9637ed-cae3-5e36-8759-9b124c8cd0d2');
INSERT INTO desa VALUES('33.03.03.2009','33.03','33.03.03','Langgar','desa','kode-wilayah-2025','47276b3d-8518-5a73-92a8-8ab2ed56cc65');
INSERT INTO desa VALUES('33.03.03.2010','33.03','33.03.03','Timbang','desa','kode-wilayah-2025','5fc683f6-8f79-5f58-8e0d-71199ea3a67f');
INSERT INTO desa VALUES('33.03.03.2011','33.03','33.03.03','Nangkod','desa','kode-wilayah-2025','d58983ac-0cc9-51b9-ad99-e53842e1d832');
INSERT INTO desa VALUES('33.03.03.2012','33.03','33.03.03','Kedarpan','desa','kode-wilayah-2025','5c8f0273-8288-5869-90d7-c0c2e982b056');
INSERT INTO desa VALUES('33.03.03.2013','33.03','33.03.03','Pangempon','desa','kode-wilayah-2025','1940373f-ec65-5261-a1fe-5ffe67560fd0');
INSERT INTO desa VALUES('33.03.04.2001','33.03','33.03.04','Lamongan','desa','kode-wilayah-2025','88e2e144-8b10-5e5e-9bb7-31ecba640bb7');
INSERT INTO desa VALUES('33.03.04.2002','33.03','33.03.04','Tejasari','desa','kode-wilayah-2025','bcf34652-e744-5e14-b1e1-3a6d41b3530f');
INSERT INTO desa VALUES('33.03.04.2003','33.03','33.03.04','Cilapar','desa','kode-wilayah-2025','6a33af04-5646-5a79-8730-ef5831f89b60');
INSERT INTO desa VALUES('33.03.04.2004','33.03','33.03.04','Penolih','desa','kode-wilayah-2025','33b1b613-ac21-5298-ad36-2b985a0de885');
INSERT INTO desa VALUES('33.03.04.2005','33.03','33.03.04','Sinduraja','desa','kode-wilayah-2025','c4bda646-98cc-575b-8500-77dc9125e2ac');
INSERT INTO desa VALUES('33.03.04.2006','33.03','33.03.04','Selakambang','desa','kode-wilayah-2025','f7a4d854-1d25-5e53-8ffe-1e5b2b0dba46');
INSERT INTO desa VALUES('33.03.04.2007','33.03','33.03.04','Selanegara','desa','kode-wilayah-2025','097dfc02-693d-5162-a86e-22b9da793b29');
INSERT INTO desa VALUES('33.03.04.2008','33.03','33.03.04','Kaligondang','desa','kode-wilayah-2025','e5e69134-d62b-5455-a041-2e9569da2263');
INSERT INTO desa VALUES('33.03.04.2009','33.03','33.03.04','Brecek','desa','kode-wilayah-2025','4faf360f-8a3c-5277-8d94-42a072adb08b');
INSERT INTO desa VALUES('33.03.04.2010','33.03','33.03.04','Sempor Lor','desa','kode-wilayah-2025','5d9b7b45-2e6e-5eb3-8734-74cd1ebca2d2');
INSERT INTO desa VALUES('33.03.04.2011','33.03','33.03.04','Penaruban','desa','kode-wilayah-2025','82c3022b-65b7-5d39-b388-df7095916495');
INSERT INTO desa VALUES('33.03.04.2012','33.03','33.03.04','Kalikajar','desa','kode-wilayah-2025','80187ad2-c733-5885-a690-efff45d3ba9a');
INSERT INTO desa VALUES('33.03.04.2013','33.03','33.03.04','Kembaran Wetan','desa','kode-wilayah-2025','db097dfb-01c4-5509-9b85-87f7ee512678');
INSERT INTO desa VALUES('33.03.04.2014','33.03','33.03.04','Slinga','desa','kode-wilayah-2025','c7642344-7392-51f6-85e7-2bdbc51889ea');
INSERT INTO desa VALUES('33.03.04.2015','33.03','33.03.04','Arenan','desa','kode-wilayah-2025','c27feadb-af7e-5467-b23a-55efac860293');
INSERT INTO desa VALUES('33.03.04.2016','33.03','33.03.04','Sidanegara','desa','kode-wilayah-2025','2db02154-ad81-532f-8a7a-2f9b89909d4c');
INSERT INTO desa VALUES('33.03.04.2017','33.03','33.03.04','Pagerandong','desa','kode-wilayah-2025','a12ae26d-ecf1-5406-bd01-52e1663ec5b9');
INSERT INTO desa VALUES('33.03.04.2018','33.03','33.03.04','Sidareja','desa','kode-wilayah-2025','19c38e3b-d309-5136-8275-f555099c3c93');
INSERT INTO desa VALUES('33.03.05.1001','33.03','33.03.05','Bojong','kelurahan','kode-wilayah-2025','8f12e5c6-0df9-53d1-a5a4-e57648ce9425');
INSERT INTO desa VALUES('33.03.05.1003','33.03','33.03.05','Kedungmenjangan','kelurahan','kode-wilayah-2025','7e1179be-7255-52ce-868a-5fc80957c278');
INSERT INTO desa VALUES('33.03.05.1005','33.03','33.03.05','Bancar','kelurahan','kode-wilayah-2025','861070c7-fe61-5f00-900c-e7ecc5194a5a');
INSERT INTO desa VALUES('33.03.05.1006','33.03','33.03.05','Purbalingga Wetan','kelurahan','kode-wilayah-2025','e3decf60-fb6e-5ca0-8e1a-2d075dd0d81f');
INSERT INTO desa VALUES('33.03.05.1007','33.03','33.03.05','Penambongan','kelurahan','kode-wilayah-2025','ab4507c5-1f40-5343-9d85-283f0e1500f7');
INSERT INTO desa VALUES('33.03.05.1008','33.03','33.03.05','Purbalingga Kidul','kelurahan','kode-wilayah-2025','f3617bff-3c57-5aa3-9707-7d40ca11e049');
INSERT INTO desa VALUES('33.03.05.1009','33.03','33.03.05','Kandanggampang','kelurahan','kode-wilayah-2025','359fd572-7712-5df3-9463-3c9f08156613');
INSERT INTO desa VALUES('33.03.05.1010','33.03','33.03.05','Purbalingga Kulon','kelurahan','kode-wilayah-2025','7ce486bc-aabf-5d7a-b728-1e42463e35d9');
INSERT INTO desa VALUES('33.03.05.1011','33.03','33.03.05','Purbalingga Lor','kelurahan','kode-wilayah-2025','c3a53729-c6c8-5536-96bf-682aed4a70af');
INSERT INTO desa VALUES('33.03.05.1012','33.03','33.03.05','Kembaran Kulon','kelurahan','kode-wilayah-2025','038450ae-df65-507f-b320-b91efe25cdde');
INSERT INTO desa VALUES('33.03.05.1013','33.03','33.03.05','Wirasana','kelurahan','kode-wilayah-2025','fd6b024c-af71-57d3-aaf5-588ef0edc7a4');
INSERT INTO desa VALUES('33.03.05.2002','33.03','33.03.05','Toyareja','desa','kode-wilayah-2025','e59ab1f3-5244-5fb3-8cd0-da687462e744');
INSERT INTO desa VALUES('33.03.05.2004','33.03','33.03.05','Jatisaba','desa','kode-wilayah-2025','d0617128-6826-5171-a4ac-6da60bb009de');
INSERT INTO desa VALUES('33.03.06.1011','33.03','33.03.06','Mewek','kelurahan','kode-wilayah-2025','aeaea571-adc6-51b6-9420-b39a40267b37');
INSERT INTO desa VALUES('33.03.06.1012','33.03','33.03.06','Karangmanyar','kelurahan','kode-wilayah-2025','673f3999-0021-5ed8-a22a-578b5979734a');
INSERT INTO desa VALUES('33.03.06.1013','33.03','33.03.06','Kalikabong','kelurahan','kode-wilayah-2025','2d857c33-8524-5f0b-a132-8921c6ffa1ba');
INSERT INTO desa VALUES('33.03.06.2001','33.03','33.03.06','Jompo','desa','kode-wilayah-2025','1dbeb2a2-5fdb-5b5a-853a-6747632a286e');
INSERT INTO desa VALUES('33.03.06.2002','33.03','33.03.06','Rabak','desa','kode-wilayah-2025','edb49635-ce89-5967-91a2-8e9c57d2c7bd');
INSERT INTO desa VALUES('33.03.06.2003','33.03','33.03.06','Blater','desa','kode-wilayah-2025','aee63e6c-3d70-5642-92b2-d412d8e3647f');
INSERT INTO desa VALUES('33.03.06.2004','33.03','33.03.06','Manduraga','desa','kode-wilayah-2025','2f976815-8c23-5347-bbd2-b283e0e095cf');
INSERT INTO desa VALUES('33.03.06.2005','33.03','33.03.06','Karangsari','desa','kode-wilayah-2025','0b11a6a1-2201-5dfe-8b2e-f38a13eb8941');
INSERT INTO desa VALUES('33.03.06.2006','33.03','33.03.06','Kalimanah Kulon','desa','kode-wilayah-2025','01c4ae7c-558d-5543-8a5b-9c76cb1526ea');
INSERT INTO desa VALUES('33.03.06.2007','33.03','33.03.06','Sidakangen','desa','kode-wilayah-2025','ffa3e90f-48ef-54d1-9e87-8e97f842eb6f');
INSERT INTO desa VALUES('33.03.06.2008','33.03','33.03.06','Karangpetir','desa','kode-wilayah-2025','ee7518fb-8e37-5794-8679-df51e2e9f632');
INSERT INTO desa VALUES('33.03.06.2009','33.03','33.03.06','Kalimanah Wetan','desa','kode-wilayah-2025','a967b213-06ec-5e92-a994-70db5a39ca32');
INSERT INTO desa VALUES('33.03.06.2010','33.03','33.03.06','Grecol','desa','kode-wilayah-2025','fd87fea7-58be-5362-a388-2ce09842e84a');
INSERT INTO desa VALUES('33.03.06.2014','33.03','33.03.06','Selabaya','desa','kode-wilayah-2025','c55c0b01-0ce4-5edd-8312-4d7ce8f1c35c');
INSERT INTO desa VALUES('33.03.06.2015','33.03','33.03.06','Klapasawit','desa','kode-wilayah-2025','2526f5f4-b064-5dd1-b4d4-23482c3ef818');
INSERT INTO desa VALUES('33.03.06.2016','33.03','33.03.06','Kedungwuluh','desa','kode-wilayah-2025','358ad102-3fa1-59bf-96c7-3d82eec51648');
INSERT INTO desa VALUES('33.03.06.2017','33.03','33.03.06','Babakan','desa','kode-wilayah-2025','903dc626-ab9f-54a3-9266-4a0744aba99d');
INSERT INTO desa VALUES('33.03.07.2001','33.03','33.03.07','Karanglewas','desa','kode-wilayah-2025','769737a7-961e-5c86-b103-a8b1a5d26666');
INSERT INTO desa VALUES('33.03.07.2002','33.03','33.03.07','Munjul','desa','kode-wilayah-2025','1db129fb-6b53-5a53-adae-1c84c1bc044f');
INSERT INTO desa VALUES('33.03.07.2003','33.03','33.03.07','Sumingkir','desa','kode-wilayah-2025','c221e0da-0255-5931-acc6-16b3eb2e919c');
INSERT INTO desa VALUES('33.03.07.2004','33.03','33.03.07','Meri','desa','kode-wilayah-2025','59b7d216-0b9f-5217-be60-abcf43a637b6');
INSERT INTO desa VALUES('33.03.07.2005','33.03','33.03.07','Kutasari','desa','kode-wilayah-2025','d58d30d6-082e-57f2-b0b2-97f8825f25b5');
INSERT INTO desa VALUES('33.03.07.2006','33.03','33.03.07','Karangklesem','desa','kode-wilayah-2025','39be39f2-a384-550e-8b03-85962de69b94');
INSERT INTO desa VALUES('33.03.07.2007','33.03','33.03.07','Karangreja','desa','kode-wilayah-2025','c34bae2c-32bf-5d28-8121-be75828782d8');
INSERT INTO desa VALUES('33.03.07.2008','33.03','33.03.07','Karangaren','desa','kode-wilayah-2025','b393832b-1fe0-558d-ac49-278f0aa9c102');
INSERT INTO desa VALUES('33.03.07.2009','33.03','33.03.07','Limbangan','desa','kode-wilayah-2025','8f48cd60-0c8e-5e19-899e-a083b4a92f05');
INSERT INTO desa VALUES('33.03.07.2010','33.03','33.03.07','Cendana','desa','kode-wilayah-2025','909717f6-de21-5392-bd77-4bab77582303');
INSERT INTO desa VALUES('33.03.07.2011','33.03','33.03.07','Candiwulan','desa','kode-wilayah-2025','9ac5aee6-7c51-58ab-99b5-cbf95aa62d13');
INSERT INTO desa VALUES('33.03.07.2012','33.03','33.03.07','Karangcegak','desa','kode-wilayah-2025','28d9018a-a844-56b3-bf25-d055b48221bb');
INSERT INTO desa VALUES('33.03.07.2013','33.03','33.03.07','Candinata','desa','kode-wilayah-2025','84ff5b02-dcb6-51a0-80f9-bc5c03240911');
INSERT INTO desa VALUES('33.03.07.2014','33.03','33.03.07','Karangjengkol','desa','kode-wilayah-2025','9766d3ee-6aad-5cc0-bfd4-be81bf3db916');
INSERT INTO desa VALUES('33.03.08.2001','33.03','33.03.08','Karangturi','desa','kode-wilayah-2025','66a1420d-05f2-587c-abc8-5882cd0382d3');
INSERT INTO desa VALUES('33.03.08.2002','33.03','33.03.08','Onje','desa','kode-wilayah-2025','dc296fed-c6d5-50a8-b8b6-80877e8dcffb');
INSERT INTO desa VALUES('33.03.08.2003','33.03','33.03.08','Sindang','desa','kode-wilayah-2025','41644c86-b4c8-5bd1-b283-85fe633cf2b7');
INSERT INTO desa VALUES('33.03.08.2004','33.03','33.03.08','Tangkisan','desa','kode-wilayah-2025','bf9f8aac-f2a2-545d-abb1-499a2ad2f513');
INSERT INTO desa VALUES('33.03.08.2005','33.03','33.03.08','Kradenan','desa','kode-wilayah-2025','ff4350d2-ddbe-5ed3-84b8-74eefb398636');
INSERT INTO desa VALUES('33.03.08.2006','33.03','33.03.08','Lambur','desa','kode-wilayah-2025','707697c2-c861-54af-8708-a62968e4c4eb');
INSERT INTO desa VALUES('33.03.08.2007','33.03','33.03.08','Selaganggeng','desa','kode-wilayah-2025','c50c7a77-cf07-57e3-b32f-14fa2993b86d');
INSERT INTO desa VALUES('33.03.08.2008','33.03','33.03.08','Mangunegara','desa','kode-wilayah-2025','b47cc24a-c987-556a-a057-a33ab90b8fd9');
INSERT INTO desa VALUES('33.03.08.2009','33.03','33.03.08','Karangnangka','desa','kode-wilayah-2025','425fd674-052d-5966-ac03-a18f40230acc');
INSERT INTO desa VALUES('33.03.08.2010','33.03','33.03.08','Mrebet','desa','kode-wilayah-2025','d95aec3a-2ee1-5614-90f4-79db6936e0ad');
INSERT INTO desa VALUES('33.03.08.2011','33.03','33.03.08','Bojong','desa','kode-wilayah-2025','1ddb6616-5648-581a-9728-078044ba3926');
INSERT INTO desa VALUES('33.03.08.2012','33.03','33.03.08','Serayu Karanganyar','desa','kode-wilayah-2025','292dd06a-da4c-503c-a537-915022462115');
INSERT INTO desa VALUES('33.03.08.2013','33.03','33.03.08','Serayu Larangan','desa','kode-wilayah-2025','f9768294-0b12-54c7-a777-cf90706810ac');
INSERT INTO desa VALUES('33.03.08.2014','33.03','33.03.08','Campakoah','desa','kode-wilayah-2025','5e2bb622-a00f-5fe3-a494-bd95c7af85f8');
INSERT INTO desa VALUES('33.03.08.2015','33.03','33.03.08','Pagerandong','desa','kode-wilayah-2025','76cb573a-4024-5ebe-a978-744e4958f94e');
INSERT INTO desa VALUES('33.03.08.2016','33.03','33.03.08','Cipaku','desa','kode-wilayah-2025','5ef947db-36e4-503d-94b6-e9ebabc7fd36');
INSERT INTO desa VALUES('33.03.08.2017','33.03','33.03.08','Binangun','desa','kode-wilayah-2025','73e4d208-3326-558d-bad3-8edcc77e1292');
INSERT INTO desa VALUES('33.03.08.2018','33.03','33.03.08','Pengalusan','desa','kode-wilayah-2025','e4f0ab5d-2c46-5fa1-ba1e-7cffce000936');
INSERT INTO desa VALUES('33.03.08.2019','33.03','33.03.08','Sangkanayu','desa','kode-wilayah-2025','d1b345c1-403b-5281-812a-e9fc0c21d806');
INSERT INTO desa VALUES('33.03.09.2001','33.03','33.03.09','Gandasuli','desa','kode-wilayah-2025','72788a55-8645-5cad-9472-bdd83ccdacbd');
INSERT INTO desa VALUES('33.03.09.2002','33.03','33.03.09','Kalapacung','desa','kode-wilayah-2025','64aa2b48-880f-554c-b8aa-bfc88e0adf82');
INSERT INTO desa VALUES('33.03.09.2003','33.03','33.03.09','Karangmalang','desa','kode-wilayah-2025','9db4a0e4-cd3f-5710-9fce-5cc02c4c1d00');
INSERT INTO desa VALUES('33.03.09.2004','33.03','33.03.09','Banjarsari','desa','kode-wilayah-2025','503fab1d-6138-5191-94a8-4b5ceb107e00');
INSERT INTO desa VALUES('33.03.09.2005','33.03','33.03.09','Majapura','desa','kode-wilayah-2025','884ef524-a0e0-50f5-8515-c86c6ed1d812');
INSERT INTO desa VALUES('33.03.09.2006','33.03','33.03.09','Bobotsari','desa','kode-wilayah-2025','ce5d4bd7-3e95-5929-a1fd-d7fbf0a09dc7');
INSERT INTO desa VALUES('33.03.09.2007','33.03','33.03.09','Karangduren','desa','kode-wilayah-2025','144a66d0-05a6-50a6-b7ca-024f6ab70a45');
INSERT INTO desa VALUES('33.03.09.2008','33.03','33.03.09','Pakuncen','desa','kode-wilayah-2025','4e109451-fe3c-5738-9717-b8f420469744');
INSERT INTO desa VALUES('33.03.09.2009','33.03','33.03.09','Karangtalun','desa','kode-wilayah-2025','a0cae3c8-6b8b-5d34-971c-8ce63e614d95');
INSERT INTO desa VALUES('33.03.09.2010','33.03','33.03.09','Gunungkarang','desa','kode-wilayah-2025','12ae4f6c-f7a9-57bc-aab8-81c77c2a39a5');
INSERT INTO desa VALUES('33.03.09.2011','33.03','33.03.09','Talagening','desa','kode-wilayah-2025','46cffff9-4699-5ed8-9ae8-4796950a7fbe');
INSERT INTO desa VALUES('33.03.09.2012','33.03','33.03.09','Tlagayasa','desa','kode-wilayah-2025','0dce4463-3a48-5e37-a19c-1e3302af8c50');
INSERT INTO desa VALUES('33.03.09.2013','33.03','33.03.09','Dagan','desa','kode-wilayah-2025','dc4d28e5-832c-59e2-969c-c6362fd0826a');
INSERT INTO desa VALUES('33.03.09.2014','33.03','33.03.09','Palumbungan','desa','kode-wilayah-2025','0d7a6545-7a17-53c6-bc40-3560d8ea3ab5');
INSERT INTO desa VALUES('33.03.09.2015','33.03','33.03.09','Limbasari','desa','kode-wilayah-2025','f817a1e7-e642-5394-9598-85b13a9e31bb');
INSERT INTO desa VALUES('33.03.09.2016','33.03','33.03.09','Palumbungan Wetan','desa','kode-wilayah-2025','665ecfb9-e708-56d9-9903-0ecbb41a0ff6');
INSERT INTO desa VALUES('33.03.10.2001','33.03','33.03.10','Serang','desa','kode-wilayah-2025','b695e9ab-6ec0-5fdb-ba3b-c1e526e15db9');
INSERT INTO desa VALUES('33.03.10.2002','33.03','33.03.10','Kutabawa','desa','kode-wilayah-2025','6136670a-9cb2-5d00-9e97-421cfeab8714');
INSERT INTO desa VALUES('33.03.10.2003','33.03','33.03.10','Siwarak','desa','kode-wilayah-2025','ec0190f5-df44-5762-93ce-d2077261b2a8');
INSERT INTO desa VALUES('33.03.10.2004','33.03','33.03.10','Tlahab Lor','desa','kode-wilayah-2025','2672cbee-048f-5399-b944-08741002e727');
INSERT INTO desa VALUES('33.03.10.2005','33.03','33.03.10','Tlahab Kidul','desa','kode-wilayah-2025','55a91fe7-4229-5578-bcd5-417cb2a7444f');
INSERT INTO desa VALUES('33.03.10.2006','33.03','33.03.10','Karangreja','desa','kode-wilayah-2025','d61b73c0-946b-532d-98d4-cb003f75a39a');
INSERT INTO desa VALUES('33.03.10.2007','33.03','33.03.10','Gondang','desa','kode-wilayah-2025','4e6d84a0-6939-5a9c-a026-8baba0365f2a');
INSERT INTO desa VALUES('33.03.11.2001','33.03','33.03.11','Ponjen','desa','kode-wilayah-2025','3a49c015-90f8-5290-9848-af1314a85012');
INSERT INTO desa VALUES('33.03.11.2002','33.03','33.03.11','Buara','desa','kode-wilayah-2025','e9297d60-f813-5df0-9f8e-8bc74446bf5e');
INSERT INTO desa VALUES('33.03.11.2003','33.03','33.03.11','Brakas','desa','kode-wilayah-2025','f8a6f3a8-7be8-5b97-975c-411d1d33b22e');
INSERT INTO desa VALUES('33.03.11.2004','33.03','33.03.11','Bungkanel','desa','kode-wilayah-2025','d476562d-ca92-5a2c-aed2-2460ba43ee6a');
INSERT INTO desa VALUES('33.03.11.2005','33.03','33.03.11','Lumpang','desa','kode-wilayah-2025','be481ee7-b2d3-5cfc-a416-fffd59eb64af');
INSERT INTO desa VALUES('33.03.11.2006','33.03','33.03.11','Karanggedang','desa','kode-wilayah-2025','a9083002-7fca-5fbe-8e02-1b9b6a951521');
INSERT INTO desa VALUES('33.03.11.2007','33.03','33.03.11','Kabunderan','desa','kode-wilayah-2025','0abdc0c7-dafa-5d18-820b-495054cbed46');
INSERT INTO desa VALUES('33.03.11.2008','33.03','33.03.11','Jambudesa','desa','kode-wilayah-2025','53640b7a-caee-592a-a1d6-51391cfcd3f0');
INSERT INTO desa VALUES('33.03.11.2009','33.03','33.03.11','Maribaya','desa','kode-wilayah-2025','ccd71215-4c01-5014-b3f8-cae234ef1870');
INSERT INTO desa VALUES('33.03.11.2010','33.03','33.03.11','Karanganyar','desa','kode-wilayah-2025','3401b351-d2ef-519a-97b6-c21c5099dd14');
INSERT INTO desa VALUES('33.03.11.2012','33.03','33.03.11','Banjarkerta','desa','kode-wilayah-2025','66a5a8b6-cb64-5b73-8cc2-72669ee511d4');
INSERT INTO desa VALUES('33.03.11.2013','33.03','33.03.11','Kalijaran','desa','kode-wilayah-2025','d3870da0-b051-5ecc-86ad-dd3df776e436');
INSERT INTO desa VALUES('33.03.11.2014','33.03','33.03.11','Kaliori','desa','kode-wilayah-2025','1db2d7dd-358c-5095-b71c-452fdbd5509c');
INSERT INTO desa VALUES('33.03.12.2001','33.03','33.03.12','Karangsari','desa','kode-wilayah-2025','7f70fa0f-cebb-5196-8d32-df1a6c8887bc');
INSERT INTO desa VALUES('33.03.12.2002','33.03','33.03.12','Pepedan','desa','kode-wilayah-2025','07b57603-349f-5e35-b2a6-ab50998a44c9');
INSERT INTO desa VALUES('33.03.12.2003','33.03','33.03.12','Pekiringan','desa','kode-wilayah-2025','663c1deb-26e5-5302-8939-3ff7562d3e7e');
INSERT INTO desa VALUES('33.03.12.2004','33.03','33.03.12','Grantung','desa','kode-wilayah-2025','5603cdd8-10ed-5209-80c1-0af05fce877f');
INSERT INTO desa VALUES('33.03.12.2005','33.03','33.03.12','Rajawana','desa','kode-wilayah-2025','cdffba2e-725f-5aa2-9cd4-d715db97715a');
INSERT INTO desa VALUES('33.03.12.2006','33.03','33.03.12','Tajug','desa','kode-wilayah-2025','77147747-05a1-5f6e-bd0d-60b78e6f10b1');
INSERT INTO desa VALUES('33.03.12.2007','33.03','33.03.12','Tamansari','desa','kode-wilayah-2025','f88925e7-a193-5614-a585-a8df23dd8d65');
INSERT INTO desa VALUES('33.03.12.2008','33.03','33.03.12','Baleraksa','desa','kode-wilayah-2025','7d90c811-b495-5567-a175-ca0d6b1ceaf3');
INSERT INTO desa VALUES('33.03.12.2009','33.03','33.03.12','Tunjungmuli','desa','kode-wilayah-2025','6ce236e2-91ed-50c0-9c48-a249b17c6fb7');
INSERT INTO desa VALUES('33.03.12.2010','33.03','33.03.12','Kramat','desa','kode-wilayah-2025','ed1ce449-ce96-5041-9369-97c7f195f713');
INSERT INTO desa VALUES('33.03.12.2011','33.03','33.03.12','Sirau','desa','kode-wilayah-2025','6dbbdf69-12f7-57e3-8a9c-79ca5bf035b3');
INSERT INTO desa VALUES('33.03.13.2001','33.03','33.03.13','Wlahar','desa','kode-wilayah-2025','8e9d2c75-ba18-5960-bc94-e51b76ce3798');
INSERT INTO desa VALUES('33.03.13.2002','33.03','33.03.13','Bantarbarang','desa','kode-wilayah-2025','89ffada8-8bb2-5751-a9db-6f3f4e2c64ee');
INSERT INTO desa VALUES('33.03.13.2003','33.03','33.03.13','Karangbawang','desa','kode-wilayah-2025','d552821e-488e-579f-ab4d-b682db5781e5');
INSERT INTO desa VALUES('33.03.13.2004','33.03','33.03.13','Gunungwuled','desa','kode-wilayah-2025','442284c6-5511-5e25-bb24-a0a16086e504');
INSERT INTO desa VALUES('33.03.13.2005','33.03','33.03.13','Losari','desa','kode-wilayah-2025','d104bb14-bedb-5288-a3a1-24b708e81802');
INSERT INTO desa VALUES('33.03.13.2006','33.03','33.03.13','Bodaskarangjati','desa','kode-wilayah-2025','36e157fe-c6de-5f49-9d05-b9b0c8da43ab');
INSERT INTO desa VALUES('33.03.13.2007','33.03','33.03.13','Wanogara Wetan','desa','kode-wilayah-2025','cc7edd47-0650-5188-95c1-d901fe427a07');
INSERT INTO desa VALUES('33.03.13.2008','33.03','33.03.13','Wanogara Kulon','desa','kode-wilayah-2025','8794c5b7-d70d-5010-88d1-6a15bfe7ecec');
INSERT INTO desa VALUES('33.03.13.2009','33.03','33.03.13','Makam','desa','kode-wilayah-2025','eca28162-f098-5e64-ab56-6fd4fecbe33c');
INSERT INTO desa VALUES('33.03.13.2010','33.03','33.03.13','Sumampir','desa','kode-wilayah-2025','175ff763-686d-5566-9381-683d40b82ad7');
INSERT INTO desa VALUES('33.03.13.2011','33.03','33.03.13','Tanalum','desa','kode-wilayah-2025','2d2f5327-e283-5f77-92a1-edbd702dcf09');
INSERT INTO desa VALUES('33.03.13.2012','33.03','33.03.13','Panusupan','desa','kode-wilayah-2025','31b2044b-6c52-5502-980a-b9d20e175546');
INSERT INTO desa VALUES('33.03.14.2001','33.03','33.03.14','Brobot','desa','kode-wilayah-2025','ea400dcb-6b15-5c1b-9e75-6a1a72a29734');
INSERT INTO desa VALUES('33.03.14.2002','33.03','33.03.14','Gembong','desa','kode-wilayah-2025','94d61405-7df9-596c-b7b3-a58b6a19e73f');
INSERT INTO desa VALUES('33.03.14.2003','33.03','33.03.14','Galuh','desa','kode-wilayah-2025','ecc94fec-f2ea-5e1c-8505-1ac67729d0ef');
INSERT INTO desa VALUES('33.03.14.2004','33.03','33.03.14','Banjaran','desa','kode-wilayah-2025','44166a1d-5985-5b9a-963d-6f05b8af821e');
INSERT INTO desa VALUES('33.03.14.2005','33.03','33.03.14','Patemon','desa','kode-wilayah-2025','6c3dc684-6f93-5135-8892-cdf3ccfdb4ce');
INSERT INTO desa VALUES('33.03.14.2006','33.03','33.03.14','Bojongsari','desa','kode-wilayah-2025','16d6e583-236e-564b-b25a-1efe2b9f5db3');
INSERT INTO desa VALUES('33.03.14.2007','33.03','33.03.14','Kajongan','desa','kode-wilayah-2025','67d3fd23-0e7f-5765-b868-481eb9646299');
INSERT INTO desa VALUES('33.03.14.2008','33.03','33.03.14','Karangbanjar','desa','kode-wilayah-2025','a29515ab-4cc3-506c-8056-ffa5daf3e3a5');
INSERT INTO desa VALUES('33.03.14.2009','33.03','33.03.14','Beji','desa','kode-wilayah-2025','ec9471a9-a6d3-5a63-ac37-b36ee7315a92');
INSERT INTO desa VALUES('33.03.14.2010','33.03','33.03.14','Pagedangan','desa','kode-wilayah-2025','8fb1157f-8d6b-5c38-9ef4-423d2fb0f067');
INSERT INTO desa VALUES('33.03.14.2011','33.03','33.03.14','Pekalongan','desa','kode-wilayah-2025','1ca7a49d-7300-50cc-a3d2-fabe1b785537');
INSERT INTO desa VALUES('33.03.14.2012','33.03','33.03.14','Metenggeng','desa','kode-wilayah-2025','fb98d9bf-1eff-58cf-a546-c2e075fcf9f3');
INSERT INTO desa VALUES('33.03.14.2013','33.03','33.03.14','Bumisari','desa','kode-wilayah-2025','a92b7471-e14c-5926-bed8-e4b591357279');
INSERT INTO desa VALUES('33.03.15.1004','33.03','33.03.15','Karangsentul','kelurahan','kode-wilayah-2025','4a8e24c1-2004-5e62-91a2-ecfb7cbe0212');
INSERT INTO desa VALUES('33.03.15.2001','33.03','33.03.15','Karangpule','desa','kode-wilayah-2025','4b69ee79-c3c0-53a4-b393-6dfaafbbd022');
INSERT INTO desa VALUES('33.03.15.2002','33.03','33.03.15','Sokawera','desa','kode-wilayah-2025','e42aacf0-5cd4-5bf3-b998-8f9505192356');
INSERT INTO desa VALUES('33.03.15.2003','33.03','33.03.15','Karangjambe','desa','kode-wilayah-2025','00e0086c-a405-53ee-92f5-630d7f6aa7da');
INSERT INTO desa VALUES('33.03.15.2005','33.03','33.03.15','Bojanegara','desa','kode-wilayah-2025','807c9420-0ba0-536b-a317-6138f5d2d5d5');
INSERT INTO desa VALUES('33.03.15.2006','33.03','33.03.15','Gemuruh','desa','kode-wilayah-2025','76917031-847d-5563-a9b9-35301024e2d3');
INSERT INTO desa VALUES('33.03.15.2007','33.03','33.03.15','Dawuhan','desa','kode-wilayah-2025','ff759bc6-c6e2-53af-b395-658bfeb474b7');
INSERT INTO desa VALUES('33.03.15.2008','33.03','33.03.15','Prigi','desa','kode-wilayah-2025','4d701324-0806-5f15-aa1f-3d344d17b1f9');
INSERT INTO desa VALUES('33.03.15.2009','33.03','33.03.15','Padamara','desa','kode-wilayah-2025','d4307025-8c11-5caf-bb3a-0aba5a491047');
INSERT INTO desa VALUES('33.03.15.2010','33.03','33.03.15','Purbayasa','desa','kode-wilayah-2025','568af82b-3193-5ab6-86a1-2ef78f2320a4');
INSERT INTO desa VALUES('33.03.15.2011','33.03','33.03.15','Kalitinggar','desa','kode-wilayah-2025','624554de-3f5e-5a3a-a1f9-215ec8a211a6');
INSERT INTO desa VALUES('33.03.15.2012','33.03','33.03.15','Mipiran','desa','kode-wilayah-2025','b49456af-c5fb-51e1-a3ce-766480574de5');
INSERT INTO desa VALUES('33.03.15.2013','33.03','33.03.15','Karanggambas','desa','kode-wilayah-2025','8041c4dd-af85-5940-b52b-e6de1e3c6875');
INSERT INTO desa VALUES('33.03.15.2014','33.03','33.03.15','Kalitinggar Kidul','desa','kode-wilayah-2025','ad150f17-178c-59e1-a6d1-a35be2aa3c16');
INSERT INTO desa VALUES('33.03.16.2001','33.03','33.03.16','Panunggalan','desa','kode-wilayah-2025','da44d4ef-8b2f-5b2d-8999-cfdc0764c531');
INSERT INTO desa VALUES('33.03.16.2002','33.03','33.03.16','Larangan','desa','kode-wilayah-2025','d193eac0-472b-5f25-a26f-8d5f9d443dd3');
INSERT INTO desa VALUES('33.03.16.2003','33.03','33.03.16','Pasunggingan','desa','kode-wilayah-2025','5f2fd85a-c682-5469-accc-eb95c1f57f80');
INSERT INTO desa VALUES('33.03.16.2004','33.03','33.03.16','Pengadegan','desa','kode-wilayah-2025','918af8b0-7633-599c-a307-abab0835d7d7');
INSERT INTO desa VALUES('33.03.16.2005','33.03','33.03.16','Karangjoho','desa','kode-wilayah-2025','af332ffe-0312-5d97-aaa7-efceff5ba1e8');
INSERT INTO desa VALUES('33.03.16.2006','33.03','33.03.16','Bedagas','desa','kode-wilayah-2025','4de6e3f6-2892-55e1-8d32-0fde14abaa81');
INSERT INTO desa VALUES('33.03.16.2007','33.03','33.03.16','Tumanggal','desa','kode-wilayah-2025','14a63946-8997-552b-936c-a16b1cedca85');
INSERT INTO desa VALUES('33.03.16.2008','33.03','33.03.16','Tegalpingen','desa','kode-wilayah-2025','042e6005-93d5-5c33-807e-7f6fd9fa6b59');
INSERT INTO desa VALUES('33.03.16.2009','33.03','33.03.16','Tetel','desa','kode-wilayah-2025','4904ac23-adf4-5246-8090-1895ad59daa9');
INSERT INTO desa VALUES('33.03.17.2001','33.03','33.03.17','Purbasari','desa','kode-wilayah-2025','c6c62bbe-0ab1-5c14-a70a-ebbd7fb57b33');
INSERT INTO desa VALUES('33.03.17.2002','33.03','33.03.17','Sirandu','desa','kode-wilayah-2025','6da09451-a876-54a5-87ff-14681fe85245');
INSERT INTO desa VALUES('33.03.17.2003','33.03','33.03.17','Karangjambu','desa','kode-wilayah-2025','d174d568-fbe7-5ed5-be03-b16330054107');
INSERT INTO desa VALUES('33.03.17.2004','33.03','33.03.17','Sanguwatang','desa','kode-wilayah-2025','76ec809b-662b-596d-a9fd-b16c380f0123');
INSERT INTO desa VALUES('33.03.17.2005','33.03','33.03.17','Jingkang','desa','kode-wilayah-2025','d9784b52-2d5b-5113-aaad-e41d5590cae7');
INSERT INTO desa VALUES('33.03.17.2006','33.03','33.03.17','Danasari','desa','kode-wilayah-2025','7a38ba89-2ee9-5274-a84e-47fc7e2e7301');
INSERT INTO desa VALUES('33.03.18.2001','33.03','33.03.18','Krangean','desa','kode-wilayah-2025','3f819f0e-cc28-560b-96a5-f7f3f9dda8e9');
INSERT INTO desa VALUES('33.03.18.2002','33.03','33.03.18','Darma','desa','kode-wilayah-2025','2a15a248-f579-5d6f-9d0b-eb46a5db560e');
INSERT INTO desa VALUES('33.03.18.2003','33.03','33.03.18','Langkap','desa','kode-wilayah-2025','8b8f7f6d-4929-5357-9377-cf6e196a8a34');
INSERT INTO desa VALUES('33.03.18.2004','33.03','33.03.18','Adiarsa','desa','kode-wilayah-2025','6618fea4-9fd6-5b63-8cb5-94c0ed977165');
INSERT INTO desa VALUES('33.03.18.2005','33.03','33.03.18','Karangasem','desa','kode-wilayah-2025','54264586-a5d3-5672-b9cd-0e0e2cbe4d04');
INSERT INTO desa VALUES('33.03.18.2006','33.03','33.03.18','Karangpucung','desa','kode-wilayah-2025','fc0f4f00-0954-56f3-af50-9eca1f412d23');
INSERT INTO desa VALUES('33.03.18.2007','33.03','33.03.18','Condong','desa','kode-wilayah-2025','d514f9b6-8a77-5947-a393-7262328eb946');
INSERT INTO desa VALUES('33.03.18.2008','33.03','33.03.18','Kasih','desa','kode-wilayah-2025','6c164e35-07a4-534f-be42-07f61bc641ec');
INSERT INTO desa VALUES('33.03.18.2009','33.03','33.03.18','Karangtengah','desa','kode-wilayah-2025','0b3cdd95-f952-574e-8d3e-cc1a63b78b68');
INSERT INTO desa VALUES('33.03.18.2010','33.03','33.03.18','Kertanegara','desa','kode-wilayah-2025','b7aa9d8e-0aaf-57a7-aa25-b23773d73a6b');
INSERT INTO desa VALUES('33.03.18.2011','33.03','33.03.18','Mergasana','desa','kode-wilayah-2025','5f6d62b0-208f-5c3d-be3b-0c67248f4289');
CREATE TABLE desa_alias (
    kabupaten TEXT NOT NULL REFERENCES kabupaten (kode),
    desa TEXT NOT NULL REFERENCES desa (kode),
    alias TEXT NOT NULL CHECK (alias <> ''),
    PRIMARY KEY (kabupaten, desa, alias)
) STRICT;
INSERT INTO desa_alias VALUES('33.03','33.03.01.2003','Plumutan');
INSERT INTO desa_alias VALUES('33.03','33.03.09.2014','Palumbungan Kulon');
INSERT INTO desa_alias VALUES('33.03','33.03.18.2011','Margasana');
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
INSERT INTO dasar_hukum VALUES('33.03','sk-bupati-2025','SK Bupati Purbalingga','keputusan',NULL,'2025-07','Penetapan empat kecamatan pilot dan tim pembina tingkat kabupaten',NULL,'akhir Juli 2025; nomor tidak disebut sumbernya','radarbanyumas-2025','277ef7f0-0b88-588c-bfc2-05cf9770a016');
INSERT INTO dasar_hukum VALUES('33.03','se-gubernur-2025','Surat Edaran Gubernur Jawa Tengah','surat-edaran','400.10.2/0004464','2025','Pedoman Kecamatan Berdaya, dengan petunjuk teknis',NULL,NULL,'pers-provinsi-2025','e1cc4779-a24a-5f88-824a-2fa53443763c');
INSERT INTO dasar_hukum VALUES('33.03','kepgub-tim-pembina-2025','Keputusan Gubernur Jawa Tengah','keputusan','100.3.3.1/344','2025','Tim pembina Kecamatan Berdaya tingkat provinsi',NULL,NULL,'pers-provinsi-2025','12fc3212-d426-5e31-8bf5-11e01e5091ce');
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
INSERT INTO lembaga VALUES('33.03','dinpermasdes','Dinas Pemberdayaan Masyarakat dan Desa','Dinpermasdes','perangkat-daerah',NULL,NULL,'Sekretariat program di tingkat kabupaten','radarbanyumas-2025',NULL,'c5d95017-1959-5c96-97e5-8658ca7df4ae');
INSERT INTO lembaga VALUES('33.03','dinsos','Dinas Sosial, Pengendalian Penduduk, KB, Pemberdayaan Perempuan dan Perlindungan Anak','Dinsosdaldukkbp3a','perangkat-daerah',NULL,NULL,NULL,'radarbanyumas-2025','pers-pemkab-purbalingga','30e32f9e-9f26-5ab6-9b80-3456ea3ec90c');
INSERT INTO lembaga VALUES('33.03','dinporapar','Dinas Pemuda, Olahraga dan Pariwisata','Dinporapar','perangkat-daerah',NULL,NULL,NULL,'radarbanyumas-2025','pengetahuan-umum','f38de0da-dcd7-5844-8726-891878c81662');
INSERT INTO lembaga VALUES('33.03','setda','Sekretariat Daerah','Setda','perangkat-daerah',NULL,NULL,NULL,'radarbanyumas-2025',NULL,'e2ceb5ff-da21-5fd3-9608-a0f1d17ffbaa');
INSERT INTO lembaga VALUES('33.03','bagian-pemerintahan','Bagian Pemerintahan Setda',NULL,'bagian','setda',NULL,NULL,'radarbanyumas-2025',NULL,'c834cbc9-a44d-5c96-8ede-31212b20c77c');
INSERT INTO lembaga VALUES('33.03','bagian-kesra','Bagian Kesejahteraan Rakyat Setda','Bagian Kesra','bagian','setda',NULL,NULL,'radarbanyumas-2025',NULL,'ea3ea806-3433-5f11-93ac-18840259bdfb');
INSERT INTO lembaga VALUES('33.03','kecamatan-kemangkon','Kecamatan Kemangkon',NULL,'kecamatan',NULL,'33.03.01',NULL,'kode-wilayah-2025',NULL,'eaa5e8be-d2c0-5ba1-b6e1-10618c5d1975');
INSERT INTO lembaga VALUES('33.03','kecamatan-bukateja','Kecamatan Bukateja',NULL,'kecamatan',NULL,'33.03.02',NULL,'kode-wilayah-2025',NULL,'aa1d27e3-74ba-56aa-a498-7138b2484276');
INSERT INTO lembaga VALUES('33.03','kecamatan-kejobong','Kecamatan Kejobong',NULL,'kecamatan',NULL,'33.03.03',NULL,'kode-wilayah-2025',NULL,'5965897e-520f-5228-a9cd-8f7e3c7f98ae');
INSERT INTO lembaga VALUES('33.03','kecamatan-kaligondang','Kecamatan Kaligondang',NULL,'kecamatan',NULL,'33.03.04',NULL,'kode-wilayah-2025',NULL,'6a198c61-6323-57d5-8d0d-5dad970c7f40');
INSERT INTO lembaga VALUES('33.03','kecamatan-purbalingga','Kecamatan Purbalingga',NULL,'kecamatan',NULL,'33.03.05',NULL,'kode-wilayah-2025',NULL,'6a19b24a-f616-5a62-b0b1-9fc13245d7c7');
INSERT INTO lembaga VALUES('33.03','kecamatan-kalimanah','Kecamatan Kalimanah',NULL,'kecamatan',NULL,'33.03.06',NULL,'kode-wilayah-2025',NULL,'f1a3839f-5ef3-532d-b653-b78b3ffceecf');
INSERT INTO lembaga VALUES('33.03','kecamatan-kutasari','Kecamatan Kutasari',NULL,'kecamatan',NULL,'33.03.07',NULL,'kode-wilayah-2025',NULL,'dc65d63a-7115-561a-87fa-404ea063bcc0');
INSERT INTO lembaga VALUES('33.03','kecamatan-mrebet','Kecamatan Mrebet',NULL,'kecamatan',NULL,'33.03.08',NULL,'kode-wilayah-2025',NULL,'cd75bec2-c398-5b65-8c9b-c509e178ac6b');
INSERT INTO lembaga VALUES('33.03','kecamatan-bobotsari','Kecamatan Bobotsari',NULL,'kecamatan',NULL,'33.03.09',NULL,'kode-wilayah-2025',NULL,'32156b36-7931-5a79-a60c-f6c75e791577');
INSERT INTO lembaga VALUES('33.03','kecamatan-karangreja','Kecamatan Karangreja',NULL,'kecamatan',NULL,'33.03.10',NULL,'kode-wilayah-2025',NULL,'33a86454-ca33-57b5-bc4e-afc251bcdb8b');
INSERT INTO lembaga VALUES('33.03','kecamatan-karanganyar','Kecamatan Karanganyar',NULL,'kecamatan',NULL,'33.03.11',NULL,'kode-wilayah-2025',NULL,'e59aea4f-f86a-5488-a3bb-39187d9c0635');
INSERT INTO lembaga VALUES('33.03','kecamatan-karangmoncol','Kecamatan Karangmoncol',NULL,'kecamatan',NULL,'33.03.12',NULL,'kode-wilayah-2025',NULL,'c0f7d319-3840-5a05-bef4-a1875665fc33');
INSERT INTO lembaga VALUES('33.03','kecamatan-rembang','Kecamatan Rembang',NULL,'kecamatan',NULL,'33.03.13',NULL,'kode-wilayah-2025',NULL,'655e80eb-2484-5dca-89b1-10fd7fbc9f65');
INSERT INTO lembaga VALUES('33.03','kecamatan-bojongsari','Kecamatan Bojongsari',NULL,'kecamatan',NULL,'33.03.14',NULL,'kode-wilayah-2025',NULL,'dd5c23ea-f389-5c20-af6e-3023c1a52c16');
INSERT INTO lembaga VALUES('33.03','kecamatan-padamara','Kecamatan Padamara',NULL,'kecamatan',NULL,'33.03.15',NULL,'kode-wilayah-2025',NULL,'d99d26d7-2429-5488-ab80-7f6b8364566b');
INSERT INTO lembaga VALUES('33.03','kecamatan-pengadegan','Kecamatan Pengadegan',NULL,'kecamatan',NULL,'33.03.16',NULL,'kode-wilayah-2025',NULL,'0e9e42d8-06cd-5529-90c6-0369c53d93bd');
INSERT INTO lembaga VALUES('33.03','kecamatan-karangjambu','Kecamatan Karangjambu',NULL,'kecamatan',NULL,'33.03.17',NULL,'kode-wilayah-2025',NULL,'9736a1bb-ef29-52f8-88ef-ed90c26df26a');
INSERT INTO lembaga VALUES('33.03','kecamatan-kertanegara','Kecamatan Kertanegara',NULL,'kecamatan',NULL,'33.03.18',NULL,'kode-wilayah-2025',NULL,'58afaf0c-51c2-51e2-816b-b901c26e79fb');
INSERT INTO lembaga VALUES('33.03','kadin','Kamar Dagang dan Industri','Kadin','mitra',NULL,NULL,NULL,'radarbanyumas-2025','pengetahuan-umum','4a04595c-781b-50d2-a0b1-66a7f3a70bf3');
INSERT INTO lembaga VALUES('33.03','hipmi','Himpunan Pengusaha Muda Indonesia','HIPMI','mitra',NULL,NULL,NULL,'radarbanyumas-2025','pengetahuan-umum','d391d6d2-a0aa-5e62-9ed8-6c8fd70a39c3');
INSERT INTO lembaga VALUES('33.03','yayasan-disabilitas','Yayasan disabilitas',NULL,'mitra',NULL,NULL,'Sumbernya tidak menyebut nama yayasan','radarbanyumas-2025',NULL,'57ebc211-9364-5031-beb4-ce7f8bc3b360');
INSERT INTO lembaga VALUES('33.03','koni','Komite Olahraga Nasional Indonesia','KONI','mitra',NULL,NULL,NULL,'radarbanyumas-2025','pengetahuan-umum','bb166a03-f40b-5048-9b55-5e64390a1fe2');
INSERT INTO lembaga VALUES('33.03','kormi','Komite Olahraga Masyarakat Indonesia','KORMI','mitra',NULL,NULL,NULL,'radarbanyumas-2025','pengetahuan-umum','4b10b1ec-7ef9-5f9a-936f-f28c02e2bdfa');
INSERT INTO lembaga VALUES('33.03','npci','National Paralympic Committee Indonesia','NPCI','mitra',NULL,NULL,NULL,'radarbanyumas-2025','pengetahuan-umum','1279bf5d-60d2-5780-96bf-785544595339');
INSERT INTO lembaga VALUES('33.03','lembaga-komunitas','Lembaga komunitas',NULL,'mitra',NULL,NULL,'Disebut sumbernya sebagai kelompok, tanpa nama','radarbanyumas-2025',NULL,'9c75d1dc-688f-59a7-b65f-3965cd34feba');
CREATE TABLE lembaga_alias (
    kabupaten TEXT NOT NULL,
    lembaga TEXT NOT NULL,
    alias TEXT NOT NULL CHECK (alias <> ''),
    PRIMARY KEY (kabupaten, lembaga, alias),
    FOREIGN KEY (kabupaten, lembaga) REFERENCES lembaga (kabupaten, kode)
) STRICT;
INSERT INTO lembaga_alias VALUES('33.03','dinpermasdes','dinas pemberdayaan masyarakat');
INSERT INTO lembaga_alias VALUES('33.03','dinpermasdes','pmd');
INSERT INTO lembaga_alias VALUES('33.03','dinsos','dinas sosial');
INSERT INTO lembaga_alias VALUES('33.03','dinsos','dinsos purbalingga');
INSERT INTO lembaga_alias VALUES('33.03','dinporapar','dinas pemuda');
INSERT INTO lembaga_alias VALUES('33.03','dinporapar','dinas olahraga');
INSERT INTO lembaga_alias VALUES('33.03','dinporapar','dinas pemuda dan olahraga');
INSERT INTO lembaga_alias VALUES('33.03','setda','sekretariat daerah kabupaten purbalingga');
INSERT INTO lembaga_alias VALUES('33.03','bagian-pemerintahan','bagian pemerintahan');
INSERT INTO lembaga_alias VALUES('33.03','bagian-kesra','kesra');
INSERT INTO lembaga_alias VALUES('33.03','bagian-kesra','bagian kesejahteraan rakyat');
INSERT INTO lembaga_alias VALUES('33.03','npci','npc indonesia');
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
    CHECK (terlindung IN ('ya', 'tidak')),
    PRIMARY KEY (kabupaten, kode),
    FOREIGN KEY (kabupaten, sumber) REFERENCES sumber (kabupaten, kode),
    FOREIGN KEY (kabupaten, sumber_pilar) REFERENCES sumber (kabupaten, kode)
) STRICT;
INSERT INTO fokus VALUES('33.03','rppa','Rumah Perlindungan Perempuan dan Anak',1,'RPPA',NULL,'radarbanyumas-2025','pers-provinsi-2025','9bfcb759-2c6b-522e-a7c2-cb439682313a','ya');
INSERT INTO fokus VALUES('33.03','disabilitas','Penyandang disabilitas',2,'Lansia dan disabilitas',NULL,'radarbanyumas-2025','pers-provinsi-2025','4fa78f91-fe61-5da8-9b18-e4ee9fb1e4a5','tidak');
INSERT INTO fokus VALUES('33.03','lansia','Lanjut usia (lansia)',3,'Lansia dan disabilitas',NULL,'radarbanyumas-2025','pers-provinsi-2025','0f36abbc-e696-51e8-a03e-a4576d73b77b','tidak');
INSERT INTO fokus VALUES('33.03','zilenial','Taruna Karya Mandiri (Zilenial)',4,'Zilenial',NULL,'radarbanyumas-2025','pers-provinsi-2025','5e252972-6c36-512e-8edf-0568d4441922','tidak');
INSERT INTO fokus VALUES('33.03','sport-center','Sport center',5,'Sport center',NULL,'radarbanyumas-2025','pers-provinsi-2025','7193cceb-3928-572d-ba4b-078a6ff099cf','tidak');
CREATE TABLE fokus_alias (
    kabupaten TEXT NOT NULL,
    fokus TEXT NOT NULL,
    alias TEXT NOT NULL CHECK (alias <> ''),
    PRIMARY KEY (kabupaten, fokus, alias),
    FOREIGN KEY (kabupaten, fokus) REFERENCES fokus (kabupaten, kode)
) STRICT;
INSERT INTO fokus_alias VALUES('33.03','rppa','rumah perlindungan');
INSERT INTO fokus_alias VALUES('33.03','rppa','perlindungan perempuan dan anak');
INSERT INTO fokus_alias VALUES('33.03','disabilitas','difabel');
INSERT INTO fokus_alias VALUES('33.03','disabilitas','pemberdayaan disabilitas');
INSERT INTO fokus_alias VALUES('33.03','disabilitas','pemberdayaan penyandang disabilitas');
INSERT INTO fokus_alias VALUES('33.03','lansia','lanjut usia');
INSERT INTO fokus_alias VALUES('33.03','lansia','lanjut usia lansia');
INSERT INTO fokus_alias VALUES('33.03','lansia','pemberdayaan lansia');
INSERT INTO fokus_alias VALUES('33.03','zilenial','taruna karya mandiri');
INSERT INTO fokus_alias VALUES('33.03','zilenial','tkm');
INSERT INTO fokus_alias VALUES('33.03','zilenial','pemuda');
INSERT INTO fokus_alias VALUES('33.03','sport-center','olahraga');
INSERT INTO fokus_alias VALUES('33.03','sport-center','pusat olahraga');
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
INSERT INTO sumber_dana VALUES('33.03','apbd-kabupaten','APBD Kabupaten',1,'pengetahuan-umum','ff9ef8f8-1ab3-559e-acc8-fcf466c029a9');
INSERT INTO sumber_dana VALUES('33.03','apbd-provinsi','APBD Provinsi',2,'pengetahuan-umum','1e26db18-ae66-5e41-891d-24b5175519b8');
INSERT INTO sumber_dana VALUES('33.03','bankeu-provinsi','Bankeu Provinsi',3,'pengetahuan-umum','754e62da-62bb-521c-aaf6-7501a456d33e');
INSERT INTO sumber_dana VALUES('33.03','apbn','APBN',4,'pengetahuan-umum','1f68df4f-12ff-5f67-bc93-02dcc01a6d75');
INSERT INTO sumber_dana VALUES('33.03','dak','DAK',5,'pengetahuan-umum','84c96e42-2db7-56ed-a1d3-b39e48212ab1');
INSERT INTO sumber_dana VALUES('33.03','bok','BOK',6,'pengetahuan-umum','95399f09-60df-57dc-b7c7-fdcbe09cd26a');
INSERT INTO sumber_dana VALUES('33.03','apbdes','APBDes',7,'pengetahuan-umum','cdd57225-f367-546f-962d-e814c002d7a9');
INSERT INTO sumber_dana VALUES('33.03','baznas','Baznas',8,'pengetahuan-umum','15d24833-f86b-5231-8aed-d1c30351c3f2');
INSERT INTO sumber_dana VALUES('33.03','csr','CSR/TJSL',9,'pengetahuan-umum','4983a1f8-2ab0-5ee4-8d33-eb31f189517e');
INSERT INTO sumber_dana VALUES('33.03','swadaya','Swadaya',10,'pengetahuan-umum','6da5c2fe-c3e7-527c-870b-75308faad2c0');
INSERT INTO sumber_dana VALUES('33.03','lainnya','Lainnya',11,'pengetahuan-umum','0fb02b05-7bf9-5d74-b40f-1a158cea147c');
INSERT INTO sumber_dana VALUES('33.03','tanpa-anggaran','Tanpa Anggaran',12,'pengetahuan-umum','a1ccf79b-6071-5193-ac16-cf5ab171369b');
CREATE TABLE sumber_dana_alias (
    kabupaten TEXT NOT NULL,
    sumber_dana TEXT NOT NULL,
    alias TEXT NOT NULL CHECK (alias <> ''),
    PRIMARY KEY (kabupaten, sumber_dana, alias),
    FOREIGN KEY (kabupaten, sumber_dana) REFERENCES sumber_dana (kabupaten, kode)
) STRICT;
INSERT INTO sumber_dana_alias VALUES('33.03','apbd-kabupaten','apbd');
INSERT INTO sumber_dana_alias VALUES('33.03','apbd-kabupaten','apbd kab');
INSERT INTO sumber_dana_alias VALUES('33.03','apbd-kabupaten','apbd ii');
INSERT INTO sumber_dana_alias VALUES('33.03','apbd-provinsi','apbd prov');
INSERT INTO sumber_dana_alias VALUES('33.03','apbd-provinsi','apbd i');
INSERT INTO sumber_dana_alias VALUES('33.03','bankeu-provinsi','bankeu');
INSERT INTO sumber_dana_alias VALUES('33.03','bankeu-provinsi','bantuan keuangan provinsi');
INSERT INTO sumber_dana_alias VALUES('33.03','dak','dana alokasi khusus');
INSERT INTO sumber_dana_alias VALUES('33.03','bok','bantuan operasional kesehatan');
INSERT INTO sumber_dana_alias VALUES('33.03','apbdes','dana desa');
INSERT INTO sumber_dana_alias VALUES('33.03','apbdes','dd');
INSERT INTO sumber_dana_alias VALUES('33.03','apbdes','add');
INSERT INTO sumber_dana_alias VALUES('33.03','apbdes','alokasi dana desa');
INSERT INTO sumber_dana_alias VALUES('33.03','apbdes','pades');
INSERT INTO sumber_dana_alias VALUES('33.03','csr','tjsl');
INSERT INTO sumber_dana_alias VALUES('33.03','swadaya','swadaya masyarakat');
INSERT INTO sumber_dana_alias VALUES('33.03','lainnya','lain-lain');
INSERT INTO sumber_dana_alias VALUES('33.03','tanpa-anggaran','nol rupiah');
INSERT INTO sumber_dana_alias VALUES('33.03','tanpa-anggaran','non anggaran');
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
INSERT INTO pejabat VALUES('33.03','sekda','setda','Sekretaris Daerah',NULL,NULL,NULL,NULL,NULL,NULL,'Nama tidak disebut sumbernya','radarbanyumas-2025','65e12aff-cdd9-55c0-a39f-e44dfa914bf7');
INSERT INTO pejabat VALUES('33.03','kabid-pemberdayaan-masyarakat','dinpermasdes','Kepala Bidang Pemberdayaan Masyarakat','Eko Juli Purnomo',NULL,NULL,NULL,NULL,NULL,NULL,'radarbanyumas-2025','981afb20-f9c7-5cbd-bac4-bdd0c0424cb1');
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
INSERT INTO pilot VALUES(1,'33.03','33.03.02','2025-07',NULL,'miskin','sk-bupati-2025','radarbanyumas-2025','5e72fe92-7f75-5e90-bf84-55b2f616223a');
INSERT INTO pilot VALUES(2,'33.03','33.03.03','2025-07',NULL,'miskin','sk-bupati-2025','radarbanyumas-2025','fd55a7e0-e332-50f9-8171-235b8f91b68d');
INSERT INTO pilot VALUES(3,'33.03','33.03.04','2025-07',NULL,'miskin','sk-bupati-2025','radarbanyumas-2025','8f109332-33d7-5bdd-ad41-bdb26533f219');
INSERT INTO pilot VALUES(4,'33.03','33.03.09','2025-07',NULL,'miskin','sk-bupati-2025','radarbanyumas-2025','df5b2503-4fa3-57bd-8721-d1c469de896a');
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
INSERT INTO penugasan VALUES(1,'33.03','dinsos','rppa','33.03.02','penanggung-jawab','2025-07',NULL,'sk-bupati-2025','radarbanyumas-2025','a76f4dae-b2f1-57a8-8c56-096b9396c0b0');
INSERT INTO penugasan VALUES(2,'33.03','dinsos','disabilitas','33.03.02','penanggung-jawab','2025-07',NULL,'sk-bupati-2025','radarbanyumas-2025','70beb920-49c9-5a76-8de1-e5feb749be0b');
INSERT INTO penugasan VALUES(3,'33.03','dinporapar','zilenial','33.03.02','penanggung-jawab','2025-07',NULL,'sk-bupati-2025','radarbanyumas-2025','bee85c9a-48e6-536a-ba23-15559c27e3c0');
INSERT INTO penugasan VALUES(4,'33.03','dinporapar','sport-center','33.03.02','penanggung-jawab','2025-07',NULL,'sk-bupati-2025','radarbanyumas-2025','193e11fb-e0e7-5656-aca3-d03e61eb4b0a');
INSERT INTO penugasan VALUES(5,'33.03','dinsos','rppa','33.03.03','penanggung-jawab','2025-07',NULL,'sk-bupati-2025','radarbanyumas-2025','4ff67cf6-31cb-53e3-89f6-844361fb98ad');
INSERT INTO penugasan VALUES(6,'33.03','dinsos','disabilitas','33.03.03','penanggung-jawab','2025-07',NULL,'sk-bupati-2025','radarbanyumas-2025','223c9ea2-c0d0-57fe-a8f8-d8ff4bd285aa');
INSERT INTO penugasan VALUES(7,'33.03','dinporapar','zilenial','33.03.03','penanggung-jawab','2025-07',NULL,'sk-bupati-2025','radarbanyumas-2025','bdb47977-0b7a-5c4b-94aa-e04c4b1b8e50');
INSERT INTO penugasan VALUES(8,'33.03','dinporapar','sport-center','33.03.03','penanggung-jawab','2025-07',NULL,'sk-bupati-2025','radarbanyumas-2025','552361bd-5195-578f-821b-4f937254ce23');
INSERT INTO penugasan VALUES(9,'33.03','dinsos','rppa','33.03.04','penanggung-jawab','2025-07',NULL,'sk-bupati-2025','radarbanyumas-2025','e2d49ea3-d145-5e67-b661-967a60a8da79');
INSERT INTO penugasan VALUES(10,'33.03','dinsos','disabilitas','33.03.04','penanggung-jawab','2025-07',NULL,'sk-bupati-2025','radarbanyumas-2025','b0b75c88-ce64-5706-a120-18783d024ade');
INSERT INTO penugasan VALUES(11,'33.03','dinporapar','zilenial','33.03.04','penanggung-jawab','2025-07',NULL,'sk-bupati-2025','radarbanyumas-2025','4c4f2c46-f2ca-538d-b311-ab75539ecf70');
INSERT INTO penugasan VALUES(12,'33.03','dinporapar','sport-center','33.03.04','penanggung-jawab','2025-07',NULL,'sk-bupati-2025','radarbanyumas-2025','42c39fb5-0e6f-534e-8911-1d9cf13a24b5');
INSERT INTO penugasan VALUES(13,'33.03','dinsos','rppa','33.03.09','penanggung-jawab','2025-07',NULL,'sk-bupati-2025','radarbanyumas-2025','6c29c623-ffed-5dab-be7d-c0dd919a5811');
INSERT INTO penugasan VALUES(14,'33.03','dinsos','disabilitas','33.03.09','penanggung-jawab','2025-07',NULL,'sk-bupati-2025','radarbanyumas-2025','4041e1b7-7ff8-5b7a-876e-7215e4501d13');
INSERT INTO penugasan VALUES(15,'33.03','dinporapar','zilenial','33.03.09','penanggung-jawab','2025-07',NULL,'sk-bupati-2025','radarbanyumas-2025','feec59df-4d7d-5250-a7af-1104d4ccc42b');
INSERT INTO penugasan VALUES(16,'33.03','dinporapar','sport-center','33.03.09','penanggung-jawab','2025-07',NULL,'sk-bupati-2025','radarbanyumas-2025','ff2c3346-b487-5868-ab6c-90b0f4f24a1e');
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
INSERT INTO pembina VALUES('33.03','ketua','ketua','setda','Sekretaris Daerah',NULL,NULL,NULL,'sk-bupati-2025',NULL,'radarbanyumas-2025','1d4274f7-ca91-5f2a-9a50-62c42e942bd6');
INSERT INTO pembina VALUES('33.03','sekretariat','sekretariat','dinpermasdes',NULL,NULL,NULL,NULL,'sk-bupati-2025',NULL,'radarbanyumas-2025','0ef8c470-560a-5c45-892c-9e3a97c1c82a');
INSERT INTO pembina VALUES('33.03','sekretaris','sekretaris','dinpermasdes',NULL,'Eni Sosiatman',NULL,NULL,'sk-bupati-2025','Jabatannya di Dinpermasdes tidak disebut sumbernya','radarbanyumas-2025','cc97da37-288f-5dbd-ae34-9568c826eae3');
INSERT INTO pembina VALUES('33.03','anggota-opd','anggota',NULL,'Seluruh OPD',NULL,NULL,NULL,'sk-bupati-2025',NULL,'radarbanyumas-2025','6f0714a5-376d-5d08-a45e-60fb3cff9c43');
INSERT INTO pembina VALUES('33.03','anggota-lembaga-komunitas','anggota','lembaga-komunitas',NULL,NULL,NULL,NULL,'sk-bupati-2025',NULL,'radarbanyumas-2025','8d24e80e-f95d-5132-9466-1ba15a21f2d0');
INSERT INTO pembina VALUES('33.03','anggota-kadin','anggota','kadin',NULL,NULL,NULL,NULL,'sk-bupati-2025',NULL,'radarbanyumas-2025','690546d8-969e-5d87-a00f-c96debbf6bfb');
INSERT INTO pembina VALUES('33.03','anggota-hipmi','anggota','hipmi',NULL,NULL,NULL,NULL,'sk-bupati-2025',NULL,'radarbanyumas-2025','df50fcf9-faed-5a61-9093-b51c7eda6d91');
INSERT INTO pembina VALUES('33.03','anggota-yayasan-disabilitas','anggota','yayasan-disabilitas',NULL,NULL,NULL,NULL,'sk-bupati-2025',NULL,'radarbanyumas-2025','3a3c2eee-bf8c-5388-b207-52a85d663962');
INSERT INTO pembina VALUES('33.03','anggota-koni','anggota','koni',NULL,NULL,NULL,NULL,'sk-bupati-2025',NULL,'radarbanyumas-2025','33da0d4d-a094-5306-a476-151c21844d18');
INSERT INTO pembina VALUES('33.03','anggota-kormi','anggota','kormi',NULL,NULL,NULL,NULL,'sk-bupati-2025',NULL,'radarbanyumas-2025','48052d45-0a11-53b5-986a-229eb15f7d37');
INSERT INTO pembina VALUES('33.03','anggota-npci','anggota','npci',NULL,NULL,NULL,NULL,'sk-bupati-2025',NULL,'radarbanyumas-2025','ba07a5d0-235e-5551-9c0f-3e6d0c67e62e');
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
INSERT INTO aset VALUES('33.03','rppa-sempor-lor','RPPA Desa Sempor Lor','rppa','33.03.04','33.03.04.2010','ada','2025-10',NULL,'radarbanyumas-2025','797f75c4-9900-5264-9d51-bf87869f0963');
INSERT INTO aset VALUES('33.03','rppa-pandansari','RPPA Desa Pandansari','rppa','33.03.03','33.03.03.2007','ada','2025-10',NULL,'radarbanyumas-2025','5d9165b2-d39b-523e-9f5c-812176f0b7a7');
INSERT INTO aset VALUES('33.03','sport-center-bukateja','Sport center Bukateja','sport-center','33.03.02',NULL,'aktif','2025-10','Atletnya sudah berprestasi; desanya tidak disebut sumbernya','radarbanyumas-2025','d86858ef-c793-53b9-941e-f15e521ce85d');
INSERT INTO aset VALUES('33.03','sport-center-bobotsari','Sport center Bobotsari','sport-center','33.03.09',NULL,'aktif','2025-10','Atletnya sudah berprestasi; desanya tidak disebut sumbernya','radarbanyumas-2025','189e65c1-2494-5027-9e7f-840ba663d619');
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
INSERT INTO agenda VALUES('33.03','sk-bupati-2025','SK Bupati menetapkan empat kecamatan pilot','kabupaten','2025-07',NULL,NULL,NULL,NULL,'akhir Juli 2025','radarbanyumas-2025',NULL,'7a4ebc45-3b37-5683-beef-1a1b423b515e');
INSERT INTO agenda VALUES('33.03','rakor-provinsi-2025','Rakor Kecamatan Berdaya tingkat provinsi','provinsi','2025-10-13','2025-10-14','Semarang',NULL,'Kegiatan boleh baru atau menyatu dengan program OPD dan kecamatan yang sudah ada; efisien, kolaboratif, dan tetap jalan dengan anggaran terbatas.',NULL,'radarbanyumas-2025',NULL,'9f8a08d6-c265-5b4e-b419-4d57d6ccfd23');
INSERT INTO agenda VALUES('33.03','peluncuran-provinsi-2025','Peluncuran Kecamatan Berdaya tingkat provinsi','provinsi','2025-10-30',NULL,'Desa Sidodadi, Kecamatan Masaran, Kabupaten Sragen',NULL,NULL,NULL,'radarbanyumas-2025','pers-provinsi-2025','ccc76e70-1a45-575e-a593-a8b584d2d7b2');
INSERT INTO agenda VALUES('33.03','rakor-kabupaten','Rakor Kecamatan Berdaya tingkat kabupaten','kabupaten',NULL,NULL,NULL,NULL,NULL,'Direncanakan, belum ada tanggal','radarbanyumas-2025',NULL,'fc6795db-f9d4-5841-8ca6-89f8163a33fb');
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
INSERT INTO kegiatan VALUES(1,'33.03','Posyandu lansia',NULL,'lansia','dinsos','baru',NULL,'2025-10-01','2025-11-30',0,NULL,NULL,'9b3ac81b-961f-46a9-a388-aab9e9103739',NULL);
INSERT INTO kegiatan VALUES(2,'33.03','Senam lansia bersama',NULL,'lansia','dinsos','baru',NULL,'2025-10-06','2025-10-07',0,NULL,NULL,'ceb57af1-6d7f-4069-a7d3-7e1d71d3347c',NULL);
INSERT INTO kegiatan VALUES(3,'33.03','Bimbingan disabilitas',NULL,'disabilitas','dinsos','kolaborasi','Puspaga','2025-12-01','2025-12-31',0,NULL,NULL,'485b1c72-ddae-4d8d-8d89-094f26c67f00',NULL);
INSERT INTO kegiatan VALUES(4,'33.03','Rapat koordinasi',NULL,'rppa','dinsos','baru',NULL,'2025-11-03',NULL,1,NULL,NULL,'3377bed6-bfb1-4aaf-b229-ca81a31d3338',NULL);
CREATE TABLE kegiatan_lokasi (
    id INTEGER PRIMARY KEY,
    kegiatan INTEGER NOT NULL REFERENCES kegiatan (id),
    kecamatan TEXT NOT NULL REFERENCES kecamatan (kode),
    desa TEXT REFERENCES desa (kode),
    CHECK (desa IS NULL OR substr(desa, 1, 8) = kecamatan)
) STRICT;
INSERT INTO kegiatan_lokasi VALUES(1,1,'33.03.03','33.03.03.2007');
INSERT INTO kegiatan_lokasi VALUES(2,2,'33.03.02',NULL);
INSERT INTO kegiatan_lokasi VALUES(3,2,'33.03.03',NULL);
INSERT INTO kegiatan_lokasi VALUES(4,3,'33.03.04',NULL);
CREATE TABLE kegiatan_mitra (
    kegiatan INTEGER NOT NULL REFERENCES kegiatan (id),
    kabupaten TEXT NOT NULL,
    lembaga TEXT NOT NULL,
    PRIMARY KEY (kegiatan, lembaga),
    FOREIGN KEY (kabupaten, lembaga) REFERENCES lembaga (kabupaten, kode)
) STRICT;
INSERT INTO kegiatan_mitra VALUES(2,'33.03','kadin');
INSERT INTO kegiatan_mitra VALUES(2,'33.03','koni');
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
INSERT INTO pelaksanaan VALUES(1,1,'2025-10-01','33.03.03','33.03.03.2007',NULL,32,12,20,NULL,NULL,NULL,NULL,NULL,'4c602801-0fb7-4d27-bb81-02ee51c98117','2026-11-29T02:33:46.120488Z');
INSERT INTO pelaksanaan VALUES(2,2,'2025-10-06',NULL,NULL,NULL,100,30,70,NULL,90,NULL,NULL,NULL,'f17dacb2-7a06-4890-a20e-5c52b231e972','2026-11-29T02:33:46.286998Z');
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
INSERT INTO perkembangan VALUES(1,1,'2025-10-01','berjalan',NULL,NULL,NULL,NULL,'f0189395-6897-4530-b381-f57508a63f69','2026-11-29T02:33:46.120489Z');
INSERT INTO perkembangan VALUES(2,2,'2025-10-06','berjalan',NULL,NULL,NULL,NULL,'85e52904-3618-471a-8ca7-3056854158d5','2026-11-29T02:33:46.286999Z');
INSERT INTO perkembangan VALUES(3,2,'2025-10-20','selesai',NULL,NULL,'Hujan deras','Pindah ke pendapa','a398e75b-ae93-495a-b1d0-413084fe35f4','2026-11-29T02:33:46.426281Z');
INSERT INTO perkembangan VALUES(4,4,'2025-11-03','berjalan',NULL,NULL,NULL,NULL,'c1cc8b6f-be88-4e1e-9e28-998fa0fe0638','2026-11-29T02:33:46.706573Z');
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
INSERT INTO anggaran VALUES(1,1,'33.03','apbd-kabupaten',2025,'murni','2025-10-01',15000000,'50e6023b-403a-4864-a649-8541c131614f','2026-11-29T02:33:46.120490Z',NULL,NULL);
INSERT INTO anggaran VALUES(2,2,'33.03','apbd-kabupaten',2025,'murni','2025-10-06',8000000,'34101b38-959e-41a2-bf8f-c7d839d42128','2026-11-29T02:33:46.287000Z',NULL,NULL);
INSERT INTO anggaran VALUES(3,2,'33.03','bok',2025,'murni','2025-10-06',2000000,'d7beeffb-5bc8-41d0-ab0d-a0ac813ef37f','2026-11-29T02:33:46.287001Z',NULL,NULL);
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
INSERT INTO realisasi VALUES(1,1,'33.03','apbd-kabupaten','2025-10-01',5000000,NULL,NULL,'5d713801-64b5-4daf-b02d-5eaaec4587cc','2026-11-29T02:33:46.120491Z');
INSERT INTO realisasi VALUES(2,2,'33.03','apbd-kabupaten','2025-10-06',7500000,NULL,NULL,'23dca743-9242-48a7-a446-43acfe834f29','2026-11-29T02:33:46.287002Z');
INSERT INTO realisasi VALUES(3,2,'33.03','bok','2025-10-06',2000000,NULL,NULL,'ff4edaeb-58d3-4bdb-bd87-71c7d766a4f5','2026-11-29T02:33:46.287003Z');
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
INSERT INTO operasi VALUES(1,'2026-11-29T09:33:45+07:00','init','["init"]','sekretariat','0.2.0',407,'e78d50ac19a8aa0d4f244fcbb06c3579bf8d77728c90d2f3c7876acf028f83e4','eada1314-77ba-436b-83e4-17e3cad02383');
INSERT INTO operasi VALUES(2,'2026-11-29T09:33:46+07:00','record','["record", "--nama", "Posyandu lansia", "--fokus", "lansia", "--kecamatan", "Kejobong", "--desa", "Pandansari", "--pelaksana", "dinsos", "--tanggal", "2025-10-01..2025-11-30", "--status", "berjalan", "--dana", "APBD Kabupaten:15 jt", "--realisasi", "APBD Kabupaten:5 jt", "--laki-laki", "12", "--perempuan", "20"]','sekretariat','0.2.0',413,'2f42a989d7bb30c495aa7eaecd55ab034e8b477ec69c74f0603bcc5cf0fb1161','2c8ae37c-3355-49d4-88cd-269531a201d7');
INSERT INTO operasi VALUES(3,'2026-11-29T09:33:46+07:00','record','["record", "--nama", "Senam lansia bersama", "--fokus", "lansia", "--kecamatan", "Kejobong", "--kecamatan", "Bukateja", "--pelaksana", "dinsos", "--tanggal", "2025-10-06..2025-10-07", "--status", "berjalan", "--dana", "APBD Kabupaten:8 jt", "--dana", "BOK:2 jt", "--realisasi", "APBD Kabupaten:7,5 jt", "--realisasi", "BOK:2 jt", "--laki-laki", "30", "--perempuan", "70", "--lansia", "90", "--mitra", "Kadin", "--mitra", "KONI"]','sekretariat','0.2.0',424,'b4064ea89c950134cc8ec8baeac4bf8d96efdfd9f8946d98ba29ee89a55c863a','5218a60b-cd35-4a70-829e-8931827e4ed4');
INSERT INTO operasi VALUES(4,'2026-11-29T09:33:46+07:00','progress','["progress", "2", "--status", "selesai", "--kendala", "Hujan deras", "--tindak-lanjut", "Pindah ke pendapa", "--tanggal", "2025-10-20"]','sekretariat','0.2.0',425,'4664eee365f8868ebc2f88ae373dd76fbab81de93b6e57cf563e4c6d39bbbac6','c667045d-4264-4dd1-bd0f-f110a33574f9');
INSERT INTO operasi VALUES(5,'2026-11-29T09:33:46+07:00','record','["record", "--nama", "Bimbingan disabilitas", "--fokus", "disabilitas", "--kecamatan", "Kaligondang", "--pelaksana", "dinsos", "--tanggal", "Desember 2025", "--jenis", "kolaborasi", "--program", "Puspaga"]','sekretariat','0.2.0',428,'82ec0e9c6bfc3cb72cc94baaf5c28d78015337dab5484807486e19e6d01738f6','3961e268-7080-4454-9d31-a264d66d66e6');
INSERT INTO operasi VALUES(6,'2026-11-29T09:33:46+07:00','record','["record", "--nama", "Rapat koordinasi", "--fokus", "rppa", "--pelaksana", "dinsos", "--tanggal", "2025-11-03..", "--status", "berjalan"]','sekretariat','0.2.0',430,'3ea1d0812a95bdf918a165ab560390f1b6213919658af63c2c81a659caaaecc2','8cd20202-a603-4698-bc36-1d04d95580d5');
INSERT INTO operasi VALUES(7,'2026-11-29T09:33:46+07:00','template','["template", "--pelaksana", "dinsos", "--periode", "2025", "--output", "formulir-1.xlsx"]','sekretariat','0.2.0',431,'4fa5e19b69c7fc67c20d46bbfc987f8c216afc5f8f3140f2a6c19d63399d7d9d','23026185-f798-4ac6-b275-fcaed1925afa');
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
INSERT INTO riwayat VALUES(1,1,'2026-11-29T02:33:45Z','kabupaten','["33.03"]','tambah',NULL,'{"kode":"33.03","nama":"Purbalingga","jenis":"kabupaten","provinsi":"Jawa Tengah","sumber":"kode-wilayah-2025","uid":"5afc25b6-bf49-554e-893a-a027e8f72cd6"}');
INSERT INTO riwayat VALUES(2,1,'2026-11-29T02:33:45Z','sumber','["33.03","kode-wilayah-2025"]','tambah',NULL,'{"kabupaten":"33.03","kode":"kode-wilayah-2025","judul":"Kepmendagri 300.2.2-2138 Tahun 2025 tentang kode dan data wilayah","penerbit":"Kementerian Dalam Negeri","tanggal":"2025","tautan":null,"catatan":"Sebagaimana diubah dengan Kepmendagri 300.2.2-2430 Tahun 2025. Kode dan nama dicocokkan dengan lima daftar kode publik, tidak dengan naskah aslinya.","uid":"5a46b556-0e28-5cb6-837c-dbee4341b6c2"}');
INSERT INTO riwayat VALUES(3,1,'2026-11-29T02:33:45Z','sumber','["33.03","bps-2018"]','tambah',NULL,'{"kabupaten":"33.03","kode":"bps-2018","judul":"Kode wilayah kerja statistik, Januari 2018","penerbit":"Badan Pusat Statistik","tanggal":"2018-01","tautan":null,"catatan":null,"uid":"edf7b7d1-b60a-557b-9a73-04d090c72991"}');
INSERT INTO riwayat VALUES(4,1,'2026-11-29T02:33:45Z','sumber','["33.03","titik-kecamatan"]','tambah',NULL,'{"kabupaten":"33.03","kode":"titik-kecamatan","judul":"Titik tengah kecamatan dari daftar wilayah publik","penerbit":null,"tanggal":null,"tautan":null,"catatan":"Penerbit dan ketelitian tidak tercatat; cocokkan dahulu sebelum dipakai untuk peta resmi.","uid":"058034c2-a180-59fb-91ce-b4164de9e12c"}');
INSERT INTO riwayat VALUES(5,1,'2026-11-29T02:33:45Z','sumber','["33.03","radarbanyumas-2025"]','tambah',NULL,'{"kabupaten":"33.03","kode":"radarbanyumas-2025","judul":"Empat Kecamatan Jadi Pilot Project Program Kecamatan Berdaya","penerbit":"Radar Banyumas","tanggal":"2025-10","tautan":null,"catatan":"Bulan terbit disimpulkan dari isinya, setelah 14 dan sebelum 30 Oktober 2025.","uid":"c0f68ee1-7b8c-5798-b4fb-e77af1cf7655"}');
INSERT INTO riwayat VALUES(6,1,'2026-11-29T02:33:45Z','sumber','["33.03","pers-provinsi-2025"]','tambah',NULL,'{"kabupaten":"33.03","kode":"pers-provinsi-2025","judul":"Halaman pers dan pemerintah tentang Kecamatan Berdaya Jawa Tengah","penerbit":"Beberapa media dan situs pemerintah","tanggal":"2025","tautan":null,"catatan":"Dibaca dari salinan tersimpan, tidak dicocokkan dengan naskah hukumnya.","uid":"993f64b3-25f5-5f07-b61a-14a3d39636bc"}');
INSERT INTO riwayat VALUES(7,1,'2026-11-29T02:33:45Z','sumber','["33.03","pers-pemkab-purbalingga"]','tambah',NULL,'{"kabupaten":"33.03","kode":"pers-pemkab-purbalingga","judul":"Halaman pers tentang perangkat daerah Kabupaten Purbalingga","penerbit":"Beberapa media dan situs pemerintah","tanggal":null,"tautan":null,"catatan":"Dibaca dari salinan tersimpan, tidak dicocokkan dengan peraturan daerahnya.","uid":"95bc55e8-2a20-536c-a03e-6bf10a4c2af6"}');
INSERT INTO riwayat VALUES(8,1,'2026-11-29T02:33:45Z','sumber','["33.03","pengetahuan-umum"]','tambah',NULL,'{"kabupaten":"33.03","kode":"pengetahuan-umum","judul":"Pengetahuan umum penyusun data awal","penerbit":null,"tanggal":null,"tautan":null,"catatan":"Belum dirujuk ke dokumen; ganti dengan sumber resmi bila ada.","uid":"d278efc9-48c0-5612-9664-d37f9bc3fdb3"}');
INSERT INTO riwayat VALUES(9,1,'2026-11-29T02:33:45Z','kecamatan','["33.03.01"]','tambah',NULL,'{"kode":"33.03.01","kabupaten":"33.03","nama":"Kemangkon","kode_bps":"3303010","kategori":null,"lintang":-7.45577,"bujur":109.37093,"petak_baris":4,"petak_kolom":2,"sumber":"kode-wilayah-2025","sumber_kode_bps":"bps-2018","sumber_kategori":null,"sumber_titik":"titik-kecamatan","uid":"a6d407ec-cd07-5600-be54-880665fdbcfa"}');
INSERT INTO riwayat VALUES(10,1,'2026-11-29T02:33:45Z','kecamatan','["33.03.02"]','tambah',NULL,'{"kode":"33.03.02","kabupaten":"33.03","nama":"Bukateja","kode_bps":"3303020","kategori":"miskin","lintang":-7.43538,"bujur":109.45028,"petak_baris":3,"petak_kolom":2,"sumber":"kode-wilayah-2025","sumber_kode_bps":"bps-2018","sumber_kategori":"radarbanyumas-2025","sumber_titik":"titik-kecamatan","uid":"e63e207a-e2b6-5ee0-9eaa-baa0709fad81"}');
INSERT INTO riwayat VALUES(11,1,'2026-11-29T02:33:45Z','kecamatan','["33.03.03"]','tambah',NULL,'{"kode":"33.03.03","kabupaten":"33.03","nama":"Kejobong","kode_bps":"3303030","kategori":"miskin","lintang":-7.40116,"bujur":109.48651,"petak_baris":3,"petak_kolom":3,"sumber":"kode-wilayah-2025","sumber_kode_bps":"bps-2018","sumber_kategori":"radarbanyumas-2025","sumber_titik":"titik-kecamatan","uid":"0ab727cc-0744-51cf-b629-3155f0f1b0e1"}');
INSERT INTO riwayat VALUES(12,1,'2026-11-29T02:33:45Z','kecamatan','["33.03.04"]','tambah',NULL,'{"kode":"33.03.04","kabupaten":"33.03","nama":"Kaligondang","kode_bps":"3303050","kategori":"miskin","lintang":-7.37516,"bujur":109.41647,"petak_baris":2,"petak_kolom":2,"sumber":"kode-wilayah-2025","sumber_kode_bps":"bps-2018","sumber_kategori":"radarbanyumas-2025","sumber_titik":"titik-kecamatan","uid":"2aa7edab-0093-5736-89a4-9f10afec7950"}');
INSERT INTO riwayat VALUES(13,1,'2026-11-29T02:33:45Z','kecamatan','["33.03.05"]','tambah',NULL,'{"kode":"33.03.05","kabupaten":"33.03","nama":"Purbalingga","kode_bps":"3303060","kategori":null,"lintang":-7.39778,"bujur":109.37358,"petak_baris":3,"petak_kolom":1,"sumber":"kode-wilayah-2025","sumber_kode_bps":"bps-2018","sumber_kategori":null,"sumber_titik":"titik-kecamatan","uid":"b556bc79-1037-52b5-94eb-9ce0feb13eaf"}');
INSERT INTO riwayat VALUES(14,1,'2026-11-29T02:33:45Z','kecamatan','["33.03.06"]','tambah',NULL,'{"kode":"33.03.06","kabupaten":"33.03","nama":"Kalimanah","kode_bps":"3303070","kategori":null,"lintang":-7.41537,"bujur":109.34299,"petak_baris":4,"petak_kolom":1,"sumber":"kode-wilayah-2025","sumber_kode_bps":"bps-2018","sumber_kategori":null,"sumber_titik":"titik-kecamatan","uid":"9fbfd5a8-cdd0-5691-86e7-0eb60aacc9e5"}');
INSERT INTO riwayat VALUES(15,1,'2026-11-29T02:33:45Z','kecamatan','["33.03.07"]','tambah',NULL,'{"kode":"33.03.07","kabupaten":"33.03","nama":"Kutasari","kode_bps":"3303090","kategori":null,"lintang":-7.32942,"bujur":109.29852,"petak_baris":2,"petak_kolom":0,"sumber":"kode-wilayah-2025","sumber_kode_bps":"bps-2018","sumber_kategori":null,"sumber_titik":"titik-kecamatan","uid":"763a66e7-445c-5f90-b150-860aa931e583"}');
INSERT INTO riwayat VALUES(16,1,'2026-11-29T02:33:45Z','kecamatan','["33.03.08"]','tambah',NULL,'{"kode":"33.03.08","kabupaten":"33.03","nama":"Mrebet","kode_bps":"3303110","kategori":null,"lintang":-7.30556,"bujur":109.33952,"petak_baris":1,"petak_kolom":1,"sumber":"kode-wilayah-2025","sumber_kode_bps":"bps-2018","sumber_kategori":null,"sumber_titik":"titik-kecamatan","uid":"5b67a9c3-558d-516d-8a73-a6a6f6608f12"}');
INSERT INTO riwayat VALUES(17,1,'2026-11-29T02:33:45Z','kecamatan','["33.03.09"]','tambah',NULL,'{"kode":"33.03.09","kabupaten":"33.03","nama":"Bobotsari","kode_bps":"3303120","kategori":"miskin","lintang":-7.28151,"bujur":109.36678,"petak_baris":0,"petak_kolom":2,"sumber":"kode-wilayah-2025","sumber_kode_bps":"bps-2018","sumber_kategori":"radarbanyumas-2025","sumber_titik":"titik-kecamatan","uid":"82bc604d-2334-5917-b8e5-12c5d1a673ca"}');
INSERT INTO riwayat VALUES(18,1,'2026-11-29T02:33:45Z','kecamatan','["33.03.10"]','tambah',NULL,'{"kode":"33.03.10","kabupaten":"33.03","nama":"Karangreja","kode_bps":"3303130","kategori":null,"lintang":-7.23924,"bujur":109.30865,"petak_baris":0,"petak_kolom":1,"sumber":"kode-wilayah-2025","sumber_kode_bps":"bps-2018","sumber_kategori":null,"sumber_titik":"titik-kecamatan","uid":"16d7379c-ee68-530c-888d-c50c4650afdc"}');
INSERT INTO riwayat VALUES(19,1,'2026-11-29T02:33:45Z','kecamatan','["33.03.11"]','tambah',NULL,'{"kode":"33.03.11","kabupaten":"33.03","nama":"Karanganyar","kode_bps":"3303140","kategori":null,"lintang":-7.29575,"bujur":109.40537,"petak_baris":1,"petak_kolom":2,"sumber":"kode-wilayah-2025","sumber_kode_bps":"bps-2018","sumber_kategori":null,"sumber_titik":"titik-kecamatan","uid":"7859ee54-1a75-5b79-af26-487d704ef457"}');
INSERT INTO riwayat VALUES(20,1,'2026-11-29T02:33:45Z','kecamatan','["33.03.12"]','tambah',NULL,'{"kode":"33.03.12","kabupaten":"33.03","nama":"Karangmoncol","kode_bps":"3303150","kategori":null,"lintang":-7.26656,"bujur":109.46305,"petak_baris":1,"petak_kolom":4,"sumber":"kode-wilayah-2025","sumber_kode_bps":"bps-2018","sumber_kategori":null,"sumber_titik":"titik-kecamatan","uid":"27540bc5-6fb6-59e6-bd1c-7e3b1f77a782"}');
INSERT INTO riwayat VALUES(21,1,'2026-11-29T02:33:45Z','kecamatan','["33.03.13"]','tambah',NULL,'{"kode":"33.03.13","kabupaten":"33.03","nama":"Rembang","kode_bps":"3303160","kategori":null,"lintang":-7.28882,"bujur":109.52411,"petak_baris":2,"petak_kolom":4,"sumber":"kode-wilayah-2025","sumber_kode_bps":"bps-2018","sumber_kategori":null,"sumber_titik":"titik-kecamatan","uid":"cf151f5c-aca6-5dc5-8223-0ff51205d317"}');
INSERT INTO riwayat VALUES(22,1,'2026-11-29T02:33:45Z','kecamatan','["33.03.14"]','tambah',NULL,'{"kode":"33.03.14","kabupaten":"33.03","nama":"Bojongsari","kode_bps":"3303100","kategori":null,"lintang":-7.31161,"bujur":109.30977,"petak_baris":2,"petak_kolom":1,"sumber":"kode-wilayah-2025","sumber_kode_bps":"bps-2018","sumber_kategori":null,"sumber_titik":"titik-kecamatan","uid":"f2e84024-f047-5d7d-b54e-1e6ad633cced"}');
INSERT INTO riwayat VALUES(23,1,'2026-11-29T02:33:45Z','kecamatan','["33.03.15"]','tambah',NULL,'{"kode":"33.03.15","kabupaten":"33.03","nama":"Padamara","kode_bps":"3303080","kategori":null,"lintang":-7.37994,"bujur":109.32124,"petak_baris":3,"petak_kolom":0,"sumber":"kode-wilayah-2025","sumber_kode_bps":"bps-2018","sumber_kategori":null,"sumber_titik":"titik-kecamatan","uid":"ac3008c0-12c6-5ead-a247-e69616c4ccad"}');
INSERT INTO riwayat VALUES(24,1,'2026-11-29T02:33:45Z','kecamatan','["33.03.16"]','tambah',NULL,'{"kode":"33.03.16","kabupaten":"33.03","nama":"Pengadegan","kode_bps":"3303040","kategori":null,"lintang":-7.36604,"bujur":109.48512,"petak_baris":2,"petak_kolom":3,"sumber":"kode-wilayah-2025","sumber_kode_bps":"bps-2018","sumber_kategori":null,"sumber_titik":"titik-kecamatan","uid":"1a6ca7e2-f9c9-5b29-9c82-c24e51bf521e"}');
INSERT INTO riwayat VALUES(25,1,'2026-11-29T02:33:45Z','kecamatan','["33.03.17"]','tambah',NULL,'{"kode":"33.03.17","kabupaten":"33.03","nama":"Karangjambu","kode_bps":"3303131","kategori":null,"lintang":-7.21323,"bujur":109.40172,"petak_baris":0,"petak_kolom":3,"sumber":"kode-wilayah-2025","sumber_kode_bps":"bps-2018","sumber_kategori":null,"sumber_titik":"titik-kecamatan","uid":"ef7f677d-9da6-5394-811d-37c04df61a09"}');
INSERT INTO riwayat VALUES(26,1,'2026-11-29T02:33:45Z','kecamatan','["33.03.18"]','tambah',NULL,'{"kode":"33.03.18","kabupaten":"33.03","nama":"Kertanegara","kode_bps":"3303141","kategori":null,"lintang":-7.27757,"bujur":109.42916,"petak_baris":1,"petak_kolom":3,"sumber":"kode-wilayah-2025","sumber_kode_bps":"bps-2018","sumber_kategori":null,"sumber_titik":"titik-kecamatan","uid":"217ed643-4eff-5d62-a537-d9dccd63989e"}');
INSERT INTO riwayat VALUES(27,1,'2026-11-29T02:33:45Z','desa','["33.03.01.2001"]','tambah',NULL,'{"kode":"33.03.01.2001","kabupaten":"33.03","kecamatan":"33.03.01","nama":"Kedungbenda","jenis":"desa","sumber":"kode-wilayah-2025","uid":"d81bc264-ce4c-5f46-a168-f0092cc0f632"}');
INSERT INTO riwayat VALUES(28,1,'2026-11-29T02:33:45Z','desa','["33.03.01.2002"]','tambah',NULL,'{"kode":"33.03.01.2002","kabupaten":"33.03","kecamatan":"33.03.01","nama":"Bokol","jenis":"desa","sumber":"kode-wilayah-2025","uid":"f1ed32d3-1a47-5feb-8a58-6797e5e8dd08"}');
INSERT INTO riwayat VALUES(29,1,'2026-11-29T02:33:45Z','desa','["33.03.01.2003"]','tambah',NULL,'{"kode":"33.03.01.2003","kabupaten":"33.03","kecamatan":"33.03.01","nama":"Pelumutan","jenis":"desa","sumber":"kode-wilayah-2025","uid":"464fff1a-3165-565e-8dba-2f2a18394628"}');
INSERT INTO riwayat VALUES(30,1,'2026-11-29T02:33:45Z','desa','["33.03.01.2004"]','tambah',NULL,'{"kode":"33.03.01.2004","kabupaten":"33.03","kecamatan":"33.03.01","nama":"Majatengah","jenis":"desa","sumber":"kode-wilayah-2025","uid":"9232d625-70eb-574d-b9ec-30d4825c3b61"}');
INSERT INTO riwayat VALUES(31,1,'2026-11-29T02:33:45Z','desa','["33.03.01.2005"]','tambah',NULL,'{"kode":"33.03.01.2005","kabupaten":"33.03","kecamatan":"33.03.01","nama":"Kedunglegok","jenis":"desa","sumber":"kode-wilayah-2025","uid":"2b10a1cf-ed89-5dd7-b8b9-1e6d5420d893"}');
INSERT INTO riwayat VALUES(32,1,'2026-11-29T02:33:45Z','desa','["33.03.01.2006"]','tambah',NULL,'{"kode":"33.03.01.2006","kabupaten":"33.03","kecamatan":"33.03.01","nama":"Kemangkon","jenis":"desa","sumber":"kode-wilayah-2025","uid":"acf9e059-7033-5ca0-983a-0fe55e24aebb"}');
INSERT INTO riwayat VALUES(33,1,'2026-11-29T02:33:45Z','desa','["33.03.01.2007"]','tambah',NULL,'{"kode":"33.03.01.2007","kabupaten":"33.03","kecamatan":"33.03.01","nama":"Panican","jenis":"desa","sumber":"kode-wilayah-2025","uid":"7cde375e-588b-55dd-9a7e-21d3a8f72018"}');
INSERT INTO riwayat VALUES(34,1,'2026-11-29T02:33:45Z','desa','["33.03.01.2008"]','tambah',NULL,'{"kode":"33.03.01.2008","kabupaten":"33.03","kecamatan":"33.03.01","nama":"Bakulan","jenis":"desa","sumber":"kode-wilayah-2025","uid":"9b884721-fba1-56e2-a683-6cb780b77e4b"}');
INSERT INTO riwayat VALUES(35,1,'2026-11-29T02:33:45Z','desa','["33.03.01.2009"]','tambah',NULL,'{"kode":"33.03.01.2009","kabupaten":"33.03","kecamatan":"33.03.01","nama":"Karangkemiri","jenis":"desa","sumber":"kode-wilayah-2025","uid":"916802dc-bd9c-5af0-b68c-89c0909b8c91"}');
INSERT INTO riwayat VALUES(36,1,'2026-11-29T02:33:45Z','desa','["33.03.01.2010"]','tambah',NULL,'{"kode":"33.03.01.2010","kabupaten":"33.03","kecamatan":"33.03.01","nama":"Pegandekan","jenis":"desa","sumber":"kode-wilayah-2025","uid":"1d44d1ed-330d-53a8-a82e-8897099e0e67"}');
INSERT INTO riwayat VALUES(37,1,'2026-11-29T02:33:45Z','desa','["33.03.01.2011"]','tambah',NULL,'{"kode":"33.03.01.2011","kabupaten":"33.03","kecamatan":"33.03.01","nama":"Senon","jenis":"desa","sumber":"kode-wilayah-2025","uid":"06ba6724-5b56-56a6-8920-eb67975545bd"}');
INSERT INTO riwayat VALUES(38,1,'2026-11-29T02:33:45Z','desa','["33.03.01.2012"]','tambah',NULL,'{"kode":"33.03.01.2012","kabupaten":"33.03","kecamatan":"33.03.01","nama":"Sumilir","jenis":"desa","sumber":"kode-wilayah-2025","uid":"b6480203-fc15-53c2-961b-56e892a7665c"}');
INSERT INTO riwayat VALUES(39,1,'2026-11-29T02:33:45Z','desa','["33.03.01.2013"]','tambah',NULL,'{"kode":"33.03.01.2013","kabupaten":"33.03","kecamatan":"33.03.01","nama":"Kalialang","jenis":"desa","sumber":"kode-wilayah-2025","uid":"8db78105-0647-5aad-8374-334f8ca9bc96"}');
INSERT INTO riwayat VALUES(40,1,'2026-11-29T02:33:45Z','desa','["33.03.01.2014"]','tambah',NULL,'{"kode":"33.03.01.2014","kabupaten":"33.03","kecamatan":"33.03.01","nama":"Karangtengah","jenis":"desa","sumber":"kode-wilayah-2025","uid":"3ffe36ee-365e-54db-b35e-f4eb87451232"}');
INSERT INTO riwayat VALUES(41,1,'2026-11-29T02:33:45Z','desa','["33.03.01.2015"]','tambah',NULL,'{"kode":"33.03.01.2015","kabupaten":"33.03","kecamatan":"33.03.01","nama":"Muntang","jenis":"desa","sumber":"kode-wilayah-2025","uid":"5fdbd6d7-bf27-5bf6-af91-3ee9bc142355"}');
INSERT INTO riwayat VALUES(42,1,'2026-11-29T02:33:45Z','desa','["33.03.01.2016"]','tambah',NULL,'{"kode":"33.03.01.2016","kabupaten":"33.03","kecamatan":"33.03.01","nama":"Gambarsari","jenis":"desa","sumber":"kode-wilayah-2025","uid":"60d560e1-8f4e-5785-b3e9-572ceb4decf2"}');
INSERT INTO riwayat VALUES(43,1,'2026-11-29T02:33:45Z','desa','["33.03.01.2017"]','tambah',NULL,'{"kode":"33.03.01.2017","kabupaten":"33.03","kecamatan":"33.03.01","nama":"Toyareka","jenis":"desa","sumber":"kode-wilayah-2025","uid":"98c0019e-e24a-571d-97f9-8797712aba22"}');
INSERT INTO riwayat VALUES(44,1,'2026-11-29T02:33:45Z','desa','["33.03.01.2018"]','tambah',NULL,'{"kode":"33.03.01.2018","kabupaten":"33.03","kecamatan":"33.03.01","nama":"Jetis","jenis":"desa","sumber":"kode-wilayah-2025","uid":"93f982b9-f01e-5ae9-85e9-bd99f10c71ce"}');
INSERT INTO riwayat VALUES(45,1,'2026-11-29T02:33:45Z','desa','["33.03.01.2019"]','tambah',NULL,'{"kode":"33.03.01.2019","kabupaten":"33.03","kecamatan":"33.03.01","nama":"Majasem","jenis":"desa","sumber":"kode-wilayah-2025","uid":"17c5d602-5204-54b2-b78a-6a63a9407f6f"}');
INSERT INTO riwayat VALUES(46,1,'2026-11-29T02:33:45Z','desa','["33.03.02.2001"]','tambah',NULL,'{"kode":"33.03.02.2001","kabupaten":"33.03","kecamatan":"33.03.02","nama":"Tidu","jenis":"desa","sumber":"kode-wilayah-2025","uid":"b43b6fbf-45d8-5fb2-b705-58ba54fd513b"}');
INSERT INTO riwayat VALUES(47,1,'2026-11-29T02:33:45Z','desa','["33.03.02.2002"]','tambah',NULL,'{"kode":"33.03.02.2002","kabupaten":"33.03","kecamatan":"33.03.02","nama":"Wirasaba","jenis":"desa","sumber":"kode-wilayah-2025","uid":"49b2efe7-c6ef-5846-ad39-f28d0df99f5d"}');
INSERT INTO riwayat VALUES(48,1,'2026-11-29T02:33:45Z','desa','["33.03.02.2003"]','tambah',NULL,'{"kode":"33.03.02.2003","kabupaten":"33.03","kecamatan":"33.03.02","nama":"Kembangan","jenis":"desa","sumber":"kode-wilayah-2025","uid":"474dc874-5b4c-570c-acd7-2f7ba99d75be"}');
INSERT INTO riwayat VALUES(49,1,'2026-11-29T02:33:45Z','desa','["33.03.02.2004"]','tambah',NULL,'{"kode":"33.03.02.2004","kabupaten":"33.03","kecamatan":"33.03.02","nama":"Cipawon","jenis":"desa","sumber":"kode-wilayah-2025","uid":"9a0ef333-5c4c-52d5-b0f4-9aa799d74ae9"}');
INSERT INTO riwayat VALUES(50,1,'2026-11-29T02:33:45Z','desa','["33.03.02.2005"]','tambah',NULL,'{"kode":"33.03.02.2005","kabupaten":"33.03","kecamatan":"33.03.02","nama":"Karangcengis","jenis":"desa","sumber":"kode-wilayah-2025","uid":"413373be-d3b2-5c2a-8048-1596e7df7efa"}');
INSERT INTO riwayat VALUES(51,1,'2026-11-29T02:33:45Z','desa','["33.03.02.2006"]','tambah',NULL,'{"kode":"33.03.02.2006","kabupaten":"33.03","kecamatan":"33.03.02","nama":"Karanggedang","jenis":"desa","sumber":"kode-wilayah-2025","uid":"c38118a7-5930-5ff6-b01d-ee609d7accfc"}');
INSERT INTO riwayat VALUES(52,1,'2026-11-29T02:33:45Z','desa','["33.03.02.2007"]','tambah',NULL,'{"kode":"33.03.02.2007","kabupaten":"33.03","kecamatan":"33.03.02","nama":"Karangnangka","jenis":"desa","sumber":"kode-wilayah-2025","uid":"8442ad04-190d-542f-b1d0-17ac00ee88d3"}');
INSERT INTO riwayat VALUES(53,1,'2026-11-29T02:33:45Z','desa','["33.03.02.2008"]','tambah',NULL,'{"kode":"33.03.02.2008","kabupaten":"33.03","kecamatan":"33.03.02","nama":"Kutawis","jenis":"desa","sumber":"kode-wilayah-2025","uid":"34802413-1b43-5b1e-8ddb-bf0e8bd3f3a2"}');
INSERT INTO riwayat VALUES(54,1,'2026-11-29T02:33:45Z','desa','["33.03.02.2009"]','tambah',NULL,'{"kode":"33.03.02.2009","kabupaten":"33.03","kecamatan":"33.03.02","nama":"Kebutuh","jenis":"desa","sumber":"kode-wilayah-2025","uid":"2df32890-ea2f-5e6f-959d-718ded3d7bd2"}');
INSERT INTO riwayat VALUES(55,1,'2026-11-29T02:33:45Z','desa','["33.03.02.2010"]','tambah',NULL,'{"kode":"33.03.02.2010","kabupaten":"33.03","kecamatan":"33.03.02","nama":"Penaruban","jenis":"desa","sumber":"kode-wilayah-2025","uid":"c5d1b623-287a-5c94-a491-7daa6a0b6eb8"}');
INSERT INTO riwayat VALUES(56,1,'2026-11-29T02:33:45Z','desa','["33.03.02.2011"]','tambah',NULL,'{"kode":"33.03.02.2011","kabupaten":"33.03","kecamatan":"33.03.02","nama":"Kedungjati","jenis":"desa","sumber":"kode-wilayah-2025","uid":"e2bb3e7e-0747-5ad9-a5e4-7bd9f4f49375"}');
INSERT INTO riwayat VALUES(57,1,'2026-11-29T02:33:45Z','desa','["33.03.02.2012"]','tambah',NULL,'{"kode":"33.03.02.2012","kabupaten":"33.03","kecamatan":"33.03.02","nama":"Bukateja","jenis":"desa","sumber":"kode-wilayah-2025","uid":"a88d0788-cc27-508e-9743-607421ac3570"}');
INSERT INTO riwayat VALUES(58,1,'2026-11-29T02:33:45Z','desa','["33.03.02.2013"]','tambah',NULL,'{"kode":"33.03.02.2013","kabupaten":"33.03","kecamatan":"33.03.02","nama":"Majasari","jenis":"desa","sumber":"kode-wilayah-2025","uid":"277f6146-b9b1-5566-a4f5-fb6588fc3d1f"}');
INSERT INTO riwayat VALUES(59,1,'2026-11-29T02:33:45Z','desa','["33.03.02.2014"]','tambah',NULL,'{"kode":"33.03.02.2014","kabupaten":"33.03","kecamatan":"33.03.02","nama":"Bajong","jenis":"desa","sumber":"kode-wilayah-2025","uid":"9a10fa90-77a9-58f0-b7a2-3014497edb07"}');
INSERT INTO riwayat VALUES(60,1,'2026-11-29T02:33:45Z','desa','["33.03.03.2001"]','tambah',NULL,'{"kode":"33.03.03.2001","kabupaten":"33.03","kecamatan":"33.03.03","nama":"Bandingan","jenis":"desa","sumber":"kode-wilayah-2025","uid":"bc8bad5c-1add-5dc9-9670-9e8cb004c0a5"}');
INSERT INTO riwayat VALUES(61,1,'2026-11-29T02:33:45Z','desa','["33.03.03.2002"]','tambah',NULL,'{"kode":"33.03.03.2002","kabupaten":"33.03","kecamatan":"33.03.03","nama":"Lamuk","jenis":"desa","sumber":"kode-wilayah-2025","uid":"fe50a568-3272-5a1d-9934-58abe67cf946"}');
INSERT INTO riwayat VALUES(62,1,'2026-11-29T02:33:45Z','desa','["33.03.03.2003"]','tambah',NULL,'{"kode":"33.03.03.2003","kabupaten":"33.03","kecamatan":"33.03.03","nama":"Sokanegara","jenis":"desa","sumber":"kode-wilayah-2025","uid":"ecfabbca-2217-57f4-8c2c-98755b5ec4a6"}');
INSERT INTO riwayat VALUES(63,1,'2026-11-29T02:33:45Z','desa','["33.03.03.2004"]','tambah',NULL,'{"kode":"33.03.03.2004","kabupaten":"33.03","kecamatan":"33.03.03","nama":"Gumiwang","jenis":"desa","sumber":"kode-wilayah-2025","uid":"fc8659c6-7a69-53cf-8921-2363b4a6ae4d"}');
INSERT INTO riwayat VALUES(64,1,'2026-11-29T02:33:45Z','desa','["33.03.03.2005"]','tambah',NULL,'{"kode":"33.03.03.2005","kabupaten":"33.03","kecamatan":"33.03.03","nama":"Krenceng","jenis":"desa","sumber":"kode-wilayah-2025","uid":"86fd112e-33cd-5dfd-86b4-f656295ace14"}');
INSERT INTO riwayat VALUES(65,1,'2026-11-29T02:33:45Z','desa','["33.03.03.2006"]','tambah',NULL,'{"kode":"33.03.03.2006","kabupaten":"33.03","kecamatan":"33.03.03","nama":"Nangkasawit","jenis":"desa","sumber":"kode-wilayah-2025","uid":"0cb712de-6478-5b58-a762-b627e78299c1"}');
INSERT INTO riwayat VALUES(66,1,'2026-11-29T02:33:45Z','desa','["33.03.03.2007"]','tambah',NULL,'{"kode":"33.03.03.2007","kabupaten":"33.03","kecamatan":"33.03.03","nama":"Pandansari","jenis":"desa","sumber":"kode-wilayah-2025","uid":"9f9626eb-1ac5-54f9-b1c7-1d24fa9a88f4"}');
INSERT INTO riwayat VALUES(67,1,'2026-11-29T02:33:45Z','desa','["33.03.03.2008"]','tambah',NULL,'{"kode":"33.03.03.2008","kabupaten":"33.03","kecamatan":"33.03.03","nama":"Kejobong","jenis":"desa","sumber":"kode-wilayah-2025","uid":"6f9637ed-cae3-5e36-8759-9b124c8cd0d2"}');
INSERT INTO riwayat VALUES(68,1,'2026-11-29T02:33:45Z','desa','["33.03.03.2009"]','tambah',NULL,'{"kode":"33.03.03.2009","kabupaten":"33.03","kecamatan":"33.03.03","nama":"Langgar","jenis":"desa","sumber":"kode-wilayah-2025","uid":"47276b3d-8518-5a73-92a8-8ab2ed56cc65"}');
INSERT INTO riwayat VALUES(69,1,'2026-11-29T02:33:45Z','desa','["33.03.03.2010"]','tambah',NULL,'{"kode":"33.03.03.2010","kabupaten":"33.03","kecamatan":"33.03.03","nama":"Timbang","jenis":"desa","sumber":"kode-wilayah-2025","uid":"5fc683f6-8f79-5f58-8e0d-71199ea3a67f"}');
INSERT INTO riwayat VALUES(70,1,'2026-11-29T02:33:45Z','desa','["33.03.03.2011"]','tambah',NULL,'{"kode":"33.03.03.2011","kabupaten":"33.03","kecamatan":"33.03.03","nama":"Nangkod","jenis":"desa","sumber":"kode-wilayah-2025","uid":"d58983ac-0cc9-51b9-ad99-e53842e1d832"}');
INSERT INTO riwayat VALUES(71,1,'2026-11-29T02:33:45Z','desa','["33.03.03.2012"]','tambah',NULL,'{"kode":"33.03.03.2012","kabupaten":"33.03","kecamatan":"33.03.03","nama":"Kedarpan","jenis":"desa","sumber":"kode-wilayah-2025","uid":"5c8f0273-8288-5869-90d7-c0c2e982b056"}');
INSERT INTO riwayat VALUES(72,1,'2026-11-29T02:33:45Z','desa','["33.03.03.2013"]','tambah',NULL,'{"kode":"33.03.03.2013","kabupaten":"33.03","kecamatan":"33.03.03","nama":"Pangempon","jenis":"desa","sumber":"kode-wilayah-2025","uid":"1940373f-ec65-5261-a1fe-5ffe67560fd0"}');
INSERT INTO riwayat VALUES(73,1,'2026-11-29T02:33:45Z','desa','["33.03.04.2001"]','tambah',NULL,'{"kode":"33.03.04.2001","kabupaten":"33.03","kecamatan":"33.03.04","nama":"Lamongan","jenis":"desa","sumber":"kode-wilayah-2025","uid":"88e2e144-8b10-5e5e-9bb7-31ecba640bb7"}');
INSERT INTO riwayat VALUES(74,1,'2026-11-29T02:33:45Z','desa','["33.03.04.2002"]','tambah',NULL,'{"kode":"33.03.04.2002","kabupaten":"33.03","kecamatan":"33.03.04","nama":"Tejasari","jenis":"desa","sumber":"kode-wilayah-2025","uid":"bcf34652-e744-5e14-b1e1-3a6d41b3530f"}');
INSERT INTO riwayat VALUES(75,1,'2026-11-29T02:33:45Z','desa','["33.03.04.2003"]','tambah',NULL,'{"kode":"33.03.04.2003","kabupaten":"33.03","kecamatan":"33.03.04","nama":"Cilapar","jenis":"desa","sumber":"kode-wilayah-2025","uid":"6a33af04-5646-5a79-8730-ef5831f89b60"}');
INSERT INTO riwayat VALUES(76,1,'2026-11-29T02:33:45Z','desa','["33.03.04.2004"]','tambah',NULL,'{"kode":"33.03.04.2004","kabupaten":"33.03","kecamatan":"33.03.04","nama":"Penolih","jenis":"desa","sumber":"kode-wilayah-2025","uid":"33b1b613-ac21-5298-ad36-2b985a0de885"}');
INSERT INTO riwayat VALUES(77,1,'2026-11-29T02:33:45Z','desa','["33.03.04.2005"]','tambah',NULL,'{"kode":"33.03.04.2005","kabupaten":"33.03","kecamatan":"33.03.04","nama":"Sinduraja","jenis":"desa","sumber":"kode-wilayah-2025","uid":"c4bda646-98cc-575b-8500-77dc9125e2ac"}');
INSERT INTO riwayat VALUES(78,1,'2026-11-29T02:33:45Z','desa','["33.03.04.2006"]','tambah',NULL,'{"kode":"33.03.04.2006","kabupaten":"33.03","kecamatan":"33.03.04","nama":"Selakambang","jenis":"desa","sumber":"kode-wilayah-2025","uid":"f7a4d854-1d25-5e53-8ffe-1e5b2b0dba46"}');
INSERT INTO riwayat VALUES(79,1,'2026-11-29T02:33:45Z','desa','["33.03.04.2007"]','tambah',NULL,'{"kode":"33.03.04.2007","kabupaten":"33.03","kecamatan":"33.03.04","nama":"Selanegara","jenis":"desa","sumber":"kode-wilayah-2025","uid":"097dfc02-693d-5162-a86e-22b9da793b29"}');
INSERT INTO riwayat VALUES(80,1,'2026-11-29T02:33:45Z','desa','["33.03.04.2008"]','tambah',NULL,'{"kode":"33.03.04.2008","kabupaten":"33.03","kecamatan":"33.03.04","nama":"Kaligondang","jenis":"desa","sumber":"kode-wilayah-2025","uid":"e5e69134-d62b-5455-a041-2e9569da2263"}');
INSERT INTO riwayat VALUES(81,1,'2026-11-29T02:33:45Z','desa','["33.03.04.2009"]','tambah',NULL,'{"kode":"33.03.04.2009","kabupaten":"33.03","kecamatan":"33.03.04","nama":"Brecek","jenis":"desa","sumber":"kode-wilayah-2025","uid":"4faf360f-8a3c-5277-8d94-42a072adb08b"}');
INSERT INTO riwayat VALUES(82,1,'2026-11-29T02:33:45Z','desa','["33.03.04.2010"]','tambah',NULL,'{"kode":"33.03.04.2010","kabupaten":"33.03","kecamatan":"33.03.04","nama":"Sempor Lor","jenis":"desa","sumber":"kode-wilayah-2025","uid":"5d9b7b45-2e6e-5eb3-8734-74cd1ebca2d2"}');
INSERT INTO riwayat VALUES(83,1,'2026-11-29T02:33:45Z','desa','["33.03.04.2011"]','tambah',NULL,'{"kode":"33.03.04.2011","kabupaten":"33.03","kecamatan":"33.03.04","nama":"Penaruban","jenis":"desa","sumber":"kode-wilayah-2025","uid":"82c3022b-65b7-5d39-b388-df7095916495"}');
INSERT INTO riwayat VALUES(84,1,'2026-11-29T02:33:45Z','desa','["33.03.04.2012"]','tambah',NULL,'{"kode":"33.03.04.2012","kabupaten":"33.03","kecamatan":"33.03.04","nama":"Kalikajar","jenis":"desa","sumber":"kode-wilayah-2025","uid":"80187ad2-c733-5885-a690-efff45d3ba9a"}');
INSERT INTO riwayat VALUES(85,1,'2026-11-29T02:33:45Z','desa','["33.03.04.2013"]','tambah',NULL,'{"kode":"33.03.04.2013","kabupaten":"33.03","kecamatan":"33.03.04","nama":"Kembaran Wetan","jenis":"desa","sumber":"kode-wilayah-2025","uid":"db097dfb-01c4-5509-9b85-87f7ee512678"}');
INSERT INTO riwayat VALUES(86,1,'2026-11-29T02:33:45Z','desa','["33.03.04.2014"]','tambah',NULL,'{"kode":"33.03.04.2014","kabupaten":"33.03","kecamatan":"33.03.04","nama":"Slinga","jenis":"desa","sumber":"kode-wilayah-2025","uid":"c7642344-7392-51f6-85e7-2bdbc51889ea"}');
INSERT INTO riwayat VALUES(87,1,'2026-11-29T02:33:45Z','desa','["33.03.04.2015"]','tambah',NULL,'{"kode":"33.03.04.2015","kabupaten":"33.03","kecamatan":"33.03.04","nama":"Arenan","jenis":"desa","sumber":"kode-wilayah-2025","uid":"c27feadb-af7e-5467-b23a-55efac860293"}');
INSERT INTO riwayat VALUES(88,1,'2026-11-29T02:33:45Z','desa','["33.03.04.2016"]','tambah',NULL,'{"kode":"33.03.04.2016","kabupaten":"33.03","kecamatan":"33.03.04","nama":"Sidanegara","jenis":"desa","sumber":"kode-wilayah-2025","uid":"2db02154-ad81-532f-8a7a-2f9b89909d4c"}');
INSERT INTO riwayat VALUES(89,1,'2026-11-29T02:33:45Z','desa','["33.03.04.2017"]','tambah',NULL,'{"kode":"33.03.04.2017","kabupaten":"33.03","kecamatan":"33.03.04","nama":"Pagerandong","jenis":"desa","sumber":"kode-wilayah-2025","uid":"a12ae26d-ecf1-5406-bd01-52e1663ec5b9"}');
INSERT INTO riwayat VALUES(90,1,'2026-11-29T02:33:45Z','desa','["33.03.04.2018"]','tambah',NULL,'{"kode":"33.03.04.2018","kabupaten":"33.03","kecamatan":"33.03.04","nama":"Sidareja","jenis":"desa","sumber":"kode-wilayah-2025","uid":"19c38e3b-d309-5136-8275-f555099c3c93"}');
INSERT INTO riwayat VALUES(91,1,'2026-11-29T02:33:45Z','desa','["33.03.05.1001"]','tambah',NULL,'{"kode":"33.03.05.1001","kabupaten":"33.03","kecamatan":"33.03.05","nama":"Bojong","jenis":"kelurahan","sumber":"kode-wilayah-2025","uid":"8f12e5c6-0df9-53d1-a5a4-e57648ce9425"}');
INSERT INTO riwayat VALUES(92,1,'2026-11-29T02:33:45Z','desa','["33.03.05.1003"]','tambah',NULL,'{"kode":"33.03.05.1003","kabupaten":"33.03","kecamatan":"33.03.05","nama":"Kedungmenjangan","jenis":"kelurahan","sumber":"kode-wilayah-2025","uid":"7e1179be-7255-52ce-868a-5fc80957c278"}');
INSERT INTO riwayat VALUES(93,1,'2026-11-29T02:33:45Z','desa','["33.03.05.1005"]','tambah',NULL,'{"kode":"33.03.05.1005","kabupaten":"33.03","kecamatan":"33.03.05","nama":"Bancar","jenis":"kelurahan","sumber":"kode-wilayah-2025","uid":"861070c7-fe61-5f00-900c-e7ecc5194a5a"}');
INSERT INTO riwayat VALUES(94,1,'2026-11-29T02:33:45Z','desa','["33.03.05.1006"]','tambah',NULL,'{"kode":"33.03.05.1006","kabupaten":"33.03","kecamatan":"33.03.05","nama":"Purbalingga Wetan","jenis":"kelurahan","sumber":"kode-wilayah-2025","uid":"e3decf60-fb6e-5ca0-8e1a-2d075dd0d81f"}');
INSERT INTO riwayat VALUES(95,1,'2026-11-29T02:33:45Z','desa','["33.03.05.1007"]','tambah',NULL,'{"kode":"33.03.05.1007","kabupaten":"33.03","kecamatan":"33.03.05","nama":"Penambongan","jenis":"kelurahan","sumber":"kode-wilayah-2025","uid":"ab4507c5-1f40-5343-9d85-283f0e1500f7"}');
INSERT INTO riwayat VALUES(96,1,'2026-11-29T02:33:45Z','desa','["33.03.05.1008"]','tambah',NULL,'{"kode":"33.03.05.1008","kabupaten":"33.03","kecamatan":"33.03.05","nama":"Purbalingga Kidul","jenis":"kelurahan","sumber":"kode-wilayah-2025","uid":"f3617bff-3c57-5aa3-9707-7d40ca11e049"}');
INSERT INTO riwayat VALUES(97,1,'2026-11-29T02:33:45Z','desa','["33.03.05.1009"]','tambah',NULL,'{"kode":"33.03.05.1009","kabupaten":"33.03","kecamatan":"33.03.05","nama":"Kandanggampang","jenis":"kelurahan","sumber":"kode-wilayah-2025","uid":"359fd572-7712-5df3-9463-3c9f08156613"}');
INSERT INTO riwayat VALUES(98,1,'2026-11-29T02:33:45Z','desa','["33.03.05.1010"]','tambah',NULL,'{"kode":"33.03.05.1010","kabupaten":"33.03","kecamatan":"33.03.05","nama":"Purbalingga Kulon","jenis":"kelurahan","sumber":"kode-wilayah-2025","uid":"7ce486bc-aabf-5d7a-b728-1e42463e35d9"}');
INSERT INTO riwayat VALUES(99,1,'2026-11-29T02:33:45Z','desa','["33.03.05.1011"]','tambah',NULL,'{"kode":"33.03.05.1011","kabupaten":"33.03","kecamatan":"33.03.05","nama":"Purbalingga Lor","jenis":"kelurahan","sumber":"kode-wilayah-2025","uid":"c3a53729-c6c8-5536-96bf-682aed4a70af"}');
INSERT INTO riwayat VALUES(100,1,'2026-11-29T02:33:45Z','desa','["33.03.05.1012"]','tambah',NULL,'{"kode":"33.03.05.1012","kabupaten":"33.03","kecamatan":"33.03.05","nama":"Kembaran Kulon","jenis":"kelurahan","sumber":"kode-wilayah-2025","uid":"038450ae-df65-507f-b320-b91efe25cdde"}');
INSERT INTO riwayat VALUES(101,1,'2026-11-29T02:33:45Z','desa','["33.03.05.1013"]','tambah',NULL,'{"kode":"33.03.05.1013","kabupaten":"33.03","kecamatan":"33.03.05","nama":"Wirasana","jenis":"kelurahan","sumber":"kode-wilayah-2025","uid":"fd6b024c-af71-57d3-aaf5-588ef0edc7a4"}');
INSERT INTO riwayat VALUES(102,1,'2026-11-29T02:33:45Z','desa','["33.03.05.2002"]','tambah',NULL,'{"kode":"33.03.05.2002","kabupaten":"33.03","kecamatan":"33.03.05","nama":"Toyareja","jenis":"desa","sumber":"kode-wilayah-2025","uid":"e59ab1f3-5244-5fb3-8cd0-da687462e744"}');
INSERT INTO riwayat VALUES(103,1,'2026-11-29T02:33:45Z','desa','["33.03.05.2004"]','tambah',NULL,'{"kode":"33.03.05.2004","kabupaten":"33.03","kecamatan":"33.03.05","nama":"Jatisaba","jenis":"desa","sumber":"kode-wilayah-2025","uid":"d0617128-6826-5171-a4ac-6da60bb009de"}');
INSERT INTO riwayat VALUES(104,1,'2026-11-29T02:33:45Z','desa','["33.03.06.1011"]','tambah',NULL,'{"kode":"33.03.06.1011","kabupaten":"33.03","kecamatan":"33.03.06","nama":"Mewek","jenis":"kelurahan","sumber":"kode-wilayah-2025","uid":"aeaea571-adc6-51b6-9420-b39a40267b37"}');
INSERT INTO riwayat VALUES(105,1,'2026-11-29T02:33:45Z','desa','["33.03.06.1012"]','tambah',NULL,'{"kode":"33.03.06.1012","kabupaten":"33.03","kecamatan":"33.03.06","nama":"Karangmanyar","jenis":"kelurahan","sumber":"kode-wilayah-2025","uid":"673f3999-0021-5ed8-a22a-578b5979734a"}');
INSERT INTO riwayat VALUES(106,1,'2026-11-29T02:33:45Z','desa','["33.03.06.1013"]','tambah',NULL,'{"kode":"33.03.06.1013","kabupaten":"33.03","kecamatan":"33.03.06","nama":"Kalikabong","jenis":"kelurahan","sumber":"kode-wilayah-2025","uid":"2d857c33-8524-5f0b-a132-8921c6ffa1ba"}');
INSERT INTO riwayat VALUES(107,1,'2026-11-29T02:33:45Z','desa','["33.03.06.2001"]','tambah',NULL,'{"kode":"33.03.06.2001","kabupaten":"33.03","kecamatan":"33.03.06","nama":"Jompo","jenis":"desa","sumber":"kode-wilayah-2025","uid":"1dbeb2a2-5fdb-5b5a-853a-6747632a286e"}');
INSERT INTO riwayat VALUES(108,1,'2026-11-29T02:33:45Z','desa','["33.03.06.2002"]','tambah',NULL,'{"kode":"33.03.06.2002","kabupaten":"33.03","kecamatan":"33.03.06","nama":"Rabak","jenis":"desa","sumber":"kode-wilayah-2025","uid":"edb49635-ce89-5967-91a2-8e9c57d2c7bd"}');
INSERT INTO riwayat VALUES(109,1,'2026-11-29T02:33:45Z','desa','["33.03.06.2003"]','tambah',NULL,'{"kode":"33.03.06.2003","kabupaten":"33.03","kecamatan":"33.03.06","nama":"Blater","jenis":"desa","sumber":"kode-wilayah-2025","uid":"aee63e6c-3d70-5642-92b2-d412d8e3647f"}');
INSERT INTO riwayat VALUES(110,1,'2026-11-29T02:33:45Z','desa','["33.03.06.2004"]','tambah',NULL,'{"kode":"33.03.06.2004","kabupaten":"33.03","kecamatan":"33.03.06","nama":"Manduraga","jenis":"desa","sumber":"kode-wilayah-2025","uid":"2f976815-8c23-5347-bbd2-b283e0e095cf"}');
INSERT INTO riwayat VALUES(111,1,'2026-11-29T02:33:45Z','desa','["33.03.06.2005"]','tambah',NULL,'{"kode":"33.03.06.2005","kabupaten":"33.03","kecamatan":"33.03.06","nama":"Karangsari","jenis":"desa","sumber":"kode-wilayah-2025","uid":"0b11a6a1-2201-5dfe-8b2e-f38a13eb8941"}');
INSERT INTO riwayat VALUES(112,1,'2026-11-29T02:33:45Z','desa','["33.03.06.2006"]','tambah',NULL,'{"kode":"33.03.06.2006","kabupaten":"33.03","kecamatan":"33.03.06","nama":"Kalimanah Kulon","jenis":"desa","sumber":"kode-wilayah-2025","uid":"01c4ae7c-558d-5543-8a5b-9c76cb1526ea"}');
INSERT INTO riwayat VALUES(113,1,'2026-11-29T02:33:45Z','desa','["33.03.06.2007"]','tambah',NULL,'{"kode":"33.03.06.2007","kabupaten":"33.03","kecamatan":"33.03.06","nama":"Sidakangen","jenis":"desa","sumber":"kode-wilayah-2025","uid":"ffa3e90f-48ef-54d1-9e87-8e97f842eb6f"}');
INSERT INTO riwayat VALUES(114,1,'2026-11-29T02:33:45Z','desa','["33.03.06.2008"]','tambah',NULL,'{"kode":"33.03.06.2008","kabupaten":"33.03","kecamatan":"33.03.06","nama":"Karangpetir","jenis":"desa","sumber":"kode-wilayah-2025","uid":"ee7518fb-8e37-5794-8679-df51e2e9f632"}');
INSERT INTO riwayat VALUES(115,1,'2026-11-29T02:33:45Z','desa','["33.03.06.2009"]','tambah',NULL,'{"kode":"33.03.06.2009","kabupaten":"33.03","kecamatan":"33.03.06","nama":"Kalimanah Wetan","jenis":"desa","sumber":"kode-wilayah-2025","uid":"a967b213-06ec-5e92-a994-70db5a39ca32"}');
INSERT INTO riwayat VALUES(116,1,'2026-11-29T02:33:45Z','desa','["33.03.06.2010"]','tambah',NULL,'{"kode":"33.03.06.2010","kabupaten":"33.03","kecamatan":"33.03.06","nama":"Grecol","jenis":"desa","sumber":"kode-wilayah-2025","uid":"fd87fea7-58be-5362-a388-2ce09842e84a"}');
INSERT INTO riwayat VALUES(117,1,'2026-11-29T02:33:45Z','desa','["33.03.06.2014"]','tambah',NULL,'{"kode":"33.03.06.2014","kabupaten":"33.03","kecamatan":"33.03.06","nama":"Selabaya","jenis":"desa","sumber":"kode-wilayah-2025","uid":"c55c0b01-0ce4-5edd-8312-4d7ce8f1c35c"}');
INSERT INTO riwayat VALUES(118,1,'2026-11-29T02:33:45Z','desa','["33.03.06.2015"]','tambah',NULL,'{"kode":"33.03.06.2015","kabupaten":"33.03","kecamatan":"33.03.06","nama":"Klapasawit","jenis":"desa","sumber":"kode-wilayah-2025","uid":"2526f5f4-b064-5dd1-b4d4-23482c3ef818"}');
INSERT INTO riwayat VALUES(119,1,'2026-11-29T02:33:45Z','desa','["33.03.06.2016"]','tambah',NULL,'{"kode":"33.03.06.2016","kabupaten":"33.03","kecamatan":"33.03.06","nama":"Kedungwuluh","jenis":"desa","sumber":"kode-wilayah-2025","uid":"358ad102-3fa1-59bf-96c7-3d82eec51648"}');
INSERT INTO riwayat VALUES(120,1,'2026-11-29T02:33:45Z','desa','["33.03.06.2017"]','tambah',NULL,'{"kode":"33.03.06.2017","kabupaten":"33.03","kecamatan":"33.03.06","nama":"Babakan","jenis":"desa","sumber":"kode-wilayah-2025","uid":"903dc626-ab9f-54a3-9266-4a0744aba99d"}');
INSERT INTO riwayat VALUES(121,1,'2026-11-29T02:33:45Z','desa','["33.03.07.2001"]','tambah',NULL,'{"kode":"33.03.07.2001","kabupaten":"33.03","kecamatan":"33.03.07","nama":"Karanglewas","jenis":"desa","sumber":"kode-wilayah-2025","uid":"769737a7-961e-5c86-b103-a8b1a5d26666"}');
INSERT INTO riwayat VALUES(122,1,'2026-11-29T02:33:45Z','desa','["33.03.07.2002"]','tambah',NULL,'{"kode":"33.03.07.2002","kabupaten":"33.03","kecamatan":"33.03.07","nama":"Munjul","jenis":"desa","sumber":"kode-wilayah-2025","uid":"1db129fb-6b53-5a53-adae-1c84c1bc044f"}');
INSERT INTO riwayat VALUES(123,1,'2026-11-29T02:33:45Z','desa','["33.03.07.2003"]','tambah',NULL,'{"kode":"33.03.07.2003","kabupaten":"33.03","kecamatan":"33.03.07","nama":"Sumingkir","jenis":"desa","sumber":"kode-wilayah-2025","uid":"c221e0da-0255-5931-acc6-16b3eb2e919c"}');
INSERT INTO riwayat VALUES(124,1,'2026-11-29T02:33:45Z','desa','["33.03.07.2004"]','tambah',NULL,'{"kode":"33.03.07.2004","kabupaten":"33.03","kecamatan":"33.03.07","nama":"Meri","jenis":"desa","sumber":"kode-wilayah-2025","uid":"59b7d216-0b9f-5217-be60-abcf43a637b6"}');
INSERT INTO riwayat VALUES(125,1,'2026-11-29T02:33:45Z','desa','["33.03.07.2005"]','tambah',NULL,'{"kode":"33.03.07.2005","kabupaten":"33.03","kecamatan":"33.03.07","nama":"Kutasari","jenis":"desa","sumber":"kode-wilayah-2025","uid":"d58d30d6-082e-57f2-b0b2-97f8825f25b5"}');
INSERT INTO riwayat VALUES(126,1,'2026-11-29T02:33:45Z','desa','["33.03.07.2006"]','tambah',NULL,'{"kode":"33.03.07.2006","kabupaten":"33.03","kecamatan":"33.03.07","nama":"Karangklesem","jenis":"desa","sumber":"kode-wilayah-2025","uid":"39be39f2-a384-550e-8b03-85962de69b94"}');
INSERT INTO riwayat VALUES(127,1,'2026-11-29T02:33:45Z','desa','["33.03.07.2007"]','tambah',NULL,'{"kode":"33.03.07.2007","kabupaten":"33.03","kecamatan":"33.03.07","nama":"Karangreja","jenis":"desa","sumber":"kode-wilayah-2025","uid":"c34bae2c-32bf-5d28-8121-be75828782d8"}');
INSERT INTO riwayat VALUES(128,1,'2026-11-29T02:33:45Z','desa','["33.03.07.2008"]','tambah',NULL,'{"kode":"33.03.07.2008","kabupaten":"33.03","kecamatan":"33.03.07","nama":"Karangaren","jenis":"desa","sumber":"kode-wilayah-2025","uid":"b393832b-1fe0-558d-ac49-278f0aa9c102"}');
INSERT INTO riwayat VALUES(129,1,'2026-11-29T02:33:45Z','desa','["33.03.07.2009"]','tambah',NULL,'{"kode":"33.03.07.2009","kabupaten":"33.03","kecamatan":"33.03.07","nama":"Limbangan","jenis":"desa","sumber":"kode-wilayah-2025","uid":"8f48cd60-0c8e-5e19-899e-a083b4a92f05"}');
INSERT INTO riwayat VALUES(130,1,'2026-11-29T02:33:45Z','desa','["33.03.07.2010"]','tambah',NULL,'{"kode":"33.03.07.2010","kabupaten":"33.03","kecamatan":"33.03.07","nama":"Cendana","jenis":"desa","sumber":"kode-wilayah-2025","uid":"909717f6-de21-5392-bd77-4bab77582303"}');
INSERT INTO riwayat VALUES(131,1,'2026-11-29T02:33:45Z','desa','["33.03.07.2011"]','tambah',NULL,'{"kode":"33.03.07.2011","kabupaten":"33.03","kecamatan":"33.03.07","nama":"Candiwulan","jenis":"desa","sumber":"kode-wilayah-2025","uid":"9ac5aee6-7c51-58ab-99b5-cbf95aa62d13"}');
INSERT INTO riwayat VALUES(132,1,'2026-11-29T02:33:45Z','desa','["33.03.07.2012"]','tambah',NULL,'{"kode":"33.03.07.2012","kabupaten":"33.03","kecamatan":"33.03.07","nama":"Karangcegak","jenis":"desa","sumber":"kode-wilayah-2025","uid":"28d9018a-a844-56b3-bf25-d055b48221bb"}');
INSERT INTO riwayat VALUES(133,1,'2026-11-29T02:33:45Z','desa','["33.03.07.2013"]','tambah',NULL,'{"kode":"33.03.07.2013","kabupaten":"33.03","kecamatan":"33.03.07","nama":"Candinata","jenis":"desa","sumber":"kode-wilayah-2025","uid":"84ff5b02-dcb6-51a0-80f9-bc5c03240911"}');
INSERT INTO riwayat VALUES(134,1,'2026-11-29T02:33:45Z','desa','["33.03.07.2014"]','tambah',NULL,'{"kode":"33.03.07.2014","kabupaten":"33.03","kecamatan":"33.03.07","nama":"Karangjengkol","jenis":"desa","sumber":"kode-wilayah-2025","uid":"9766d3ee-6aad-5cc0-bfd4-be81bf3db916"}');
INSERT INTO riwayat VALUES(135,1,'2026-11-29T02:33:45Z','desa','["33.03.08.2001"]','tambah',NULL,'{"kode":"33.03.08.2001","kabupaten":"33.03","kecamatan":"33.03.08","nama":"Karangturi","jenis":"desa","sumber":"kode-wilayah-2025","uid":"66a1420d-05f2-587c-abc8-5882cd0382d3"}');
INSERT INTO riwayat VALUES(136,1,'2026-11-29T02:33:45Z','desa','["33.03.08.2002"]','tambah',NULL,'{"kode":"33.03.08.2002","kabupaten":"33.03","kecamatan":"33.03.08","nama":"Onje","jenis":"desa","sumber":"kode-wilayah-2025","uid":"dc296fed-c6d5-50a8-b8b6-80877e8dcffb"}');
INSERT INTO riwayat VALUES(137,1,'2026-11-29T02:33:45Z','desa','["33.03.08.2003"]','tambah',NULL,'{"kode":"33.03.08.2003","kabupaten":"33.03","kecamatan":"33.03.08","nama":"Sindang","jenis":"desa","sumber":"kode-wilayah-2025","uid":"41644c86-b4c8-5bd1-b283-85fe633cf2b7"}');
INSERT INTO riwayat VALUES(138,1,'2026-11-29T02:33:45Z','desa','["33.03.08.2004"]','tambah',NULL,'{"kode":"33.03.08.2004","kabupaten":"33.03","kecamatan":"33.03.08","nama":"Tangkisan","jenis":"desa","sumber":"kode-wilayah-2025","uid":"bf9f8aac-f2a2-545d-abb1-499a2ad2f513"}');
INSERT INTO riwayat VALUES(139,1,'2026-11-29T02:33:45Z','desa','["33.03.08.2005"]','tambah',NULL,'{"kode":"33.03.08.2005","kabupaten":"33.03","kecamatan":"33.03.08","nama":"Kradenan","jenis":"desa","sumber":"kode-wilayah-2025","uid":"ff4350d2-ddbe-5ed3-84b8-74eefb398636"}');
INSERT INTO riwayat VALUES(140,1,'2026-11-29T02:33:45Z','desa','["33.03.08.2006"]','tambah',NULL,'{"kode":"33.03.08.2006","kabupaten":"33.03","kecamatan":"33.03.08","nama":"Lambur","jenis":"desa","sumber":"kode-wilayah-2025","uid":"707697c2-c861-54af-8708-a62968e4c4eb"}');
INSERT INTO riwayat VALUES(141,1,'2026-11-29T02:33:45Z','desa','["33.03.08.2007"]','tambah',NULL,'{"kode":"33.03.08.2007","kabupaten":"33.03","kecamatan":"33.03.08","nama":"Selaganggeng","jenis":"desa","sumber":"kode-wilayah-2025","uid":"c50c7a77-cf07-57e3-b32f-14fa2993b86d"}');
INSERT INTO riwayat VALUES(142,1,'2026-11-29T02:33:45Z','desa','["33.03.08.2008"]','tambah',NULL,'{"kode":"33.03.08.2008","kabupaten":"33.03","kecamatan":"33.03.08","nama":"Mangunegara","jenis":"desa","sumber":"kode-wilayah-2025","uid":"b47cc24a-c987-556a-a057-a33ab90b8fd9"}');
INSERT INTO riwayat VALUES(143,1,'2026-11-29T02:33:45Z','desa','["33.03.08.2009"]','tambah',NULL,'{"kode":"33.03.08.2009","kabupaten":"33.03","kecamatan":"33.03.08","nama":"Karangnangka","jenis":"desa","sumber":"kode-wilayah-2025","uid":"425fd674-052d-5966-ac03-a18f40230acc"}');
INSERT INTO riwayat VALUES(144,1,'2026-11-29T02:33:45Z','desa','["33.03.08.2010"]','tambah',NULL,'{"kode":"33.03.08.2010","kabupaten":"33.03","kecamatan":"33.03.08","nama":"Mrebet","jenis":"desa","sumber":"kode-wilayah-2025","uid":"d95aec3a-2ee1-5614-90f4-79db6936e0ad"}');
INSERT INTO riwayat VALUES(145,1,'2026-11-29T02:33:45Z','desa','["33.03.08.2011"]','tambah',NULL,'{"kode":"33.03.08.2011","kabupaten":"33.03","kecamatan":"33.03.08","nama":"Bojong","jenis":"desa","sumber":"kode-wilayah-2025","uid":"1ddb6616-5648-581a-9728-078044ba3926"}');
INSERT INTO riwayat VALUES(146,1,'2026-11-29T02:33:45Z','desa','["33.03.08.2012"]','tambah',NULL,'{"kode":"33.03.08.2012","kabupaten":"33.03","kecamatan":"33.03.08","nama":"Serayu Karanganyar","jenis":"desa","sumber":"kode-wilayah-2025","uid":"292dd06a-da4c-503c-a537-915022462115"}');
INSERT INTO riwayat VALUES(147,1,'2026-11-29T02:33:45Z','desa','["33.03.08.2013"]','tambah',NULL,'{"kode":"33.03.08.2013","kabupaten":"33.03","kecamatan":"33.03.08","nama":"Serayu Larangan","jenis":"desa","sumber":"kode-wilayah-2025","uid":"f9768294-0b12-54c7-a777-cf90706810ac"}');
INSERT INTO riwayat VALUES(148,1,'2026-11-29T02:33:45Z','desa','["33.03.08.2014"]','tambah',NULL,'{"kode":"33.03.08.2014","kabupaten":"33.03","kecamatan":"33.03.08","nama":"Campakoah","jenis":"desa","sumber":"kode-wilayah-2025","uid":"5e2bb622-a00f-5fe3-a494-bd95c7af85f8"}');
INSERT INTO riwayat VALUES(149,1,'2026-11-29T02:33:45Z','desa','["33.03.08.2015"]','tambah',NULL,'{"kode":"33.03.08.2015","kabupaten":"33.03","kecamatan":"33.03.08","nama":"Pagerandong","jenis":"desa","sumber":"kode-wilayah-2025","uid":"76cb573a-4024-5ebe-a978-744e4958f94e"}');
INSERT INTO riwayat VALUES(150,1,'2026-11-29T02:33:45Z','desa','["33.03.08.2016"]','tambah',NULL,'{"kode":"33.03.08.2016","kabupaten":"33.03","kecamatan":"33.03.08","nama":"Cipaku","jenis":"desa","sumber":"kode-wilayah-2025","uid":"5ef947db-36e4-503d-94b6-e9ebabc7fd36"}');
INSERT INTO riwayat VALUES(151,1,'2026-11-29T02:33:45Z','desa','["33.03.08.2017"]','tambah',NULL,'{"kode":"33.03.08.2017","kabupaten":"33.03","kecamatan":"33.03.08","nama":"Binangun","jenis":"desa","sumber":"kode-wilayah-2025","uid":"73e4d208-3326-558d-bad3-8edcc77e1292"}');
INSERT INTO riwayat VALUES(152,1,'2026-11-29T02:33:45Z','desa','["33.03.08.2018"]','tambah',NULL,'{"kode":"33.03.08.2018","kabupaten":"33.03","kecamatan":"33.03.08","nama":"Pengalusan","jenis":"desa","sumber":"kode-wilayah-2025","uid":"e4f0ab5d-2c46-5fa1-ba1e-7cffce000936"}');
INSERT INTO riwayat VALUES(153,1,'2026-11-29T02:33:45Z','desa','["33.03.08.2019"]','tambah',NULL,'{"kode":"33.03.08.2019","kabupaten":"33.03","kecamatan":"33.03.08","nama":"Sangkanayu","jenis":"desa","sumber":"kode-wilayah-2025","uid":"d1b345c1-403b-5281-812a-e9fc0c21d806"}');
INSERT INTO riwayat VALUES(154,1,'2026-11-29T02:33:45Z','desa','["33.03.09.2001"]','tambah',NULL,'{"kode":"33.03.09.2001","kabupaten":"33.03","kecamatan":"33.03.09","nama":"Gandasuli","jenis":"desa","sumber":"kode-wilayah-2025","uid":"72788a55-8645-5cad-9472-bdd83ccdacbd"}');
INSERT INTO riwayat VALUES(155,1,'2026-11-29T02:33:45Z','desa','["33.03.09.2002"]','tambah',NULL,'{"kode":"33.03.09.2002","kabupaten":"33.03","kecamatan":"33.03.09","nama":"Kalapacung","jenis":"desa","sumber":"kode-wilayah-2025","uid":"64aa2b48-880f-554c-b8aa-bfc88e0adf82"}');
INSERT INTO riwayat VALUES(156,1,'2026-11-29T02:33:45Z','desa','["33.03.09.2003"]','tambah',NULL,'{"kode":"33.03.09.2003","kabupaten":"33.03","kecamatan":"33.03.09","nama":"Karangmalang","jenis":"desa","sumber":"kode-wilayah-2025","uid":"9db4a0e4-cd3f-5710-9fce-5cc02c4c1d00"}');
INSERT INTO riwayat VALUES(157,1,'2026-11-29T02:33:45Z','desa','["33.03.09.2004"]','tambah',NULL,'{"kode":"33.03.09.2004","kabupaten":"33.03","kecamatan":"33.03.09","nama":"Banjarsari","jenis":"desa","sumber":"kode-wilayah-2025","uid":"503fab1d-6138-5191-94a8-4b5ceb107e00"}');
INSERT INTO riwayat VALUES(158,1,'2026-11-29T02:33:45Z','desa','["33.03.09.2005"]','tambah',NULL,'{"kode":"33.03.09.2005","kabupaten":"33.03","kecamatan":"33.03.09","nama":"Majapura","jenis":"desa","sumber":"kode-wilayah-2025","uid":"884ef524-a0e0-50f5-8515-c86c6ed1d812"}');
INSERT INTO riwayat VALUES(159,1,'2026-11-29T02:33:45Z','desa','["33.03.09.2006"]','tambah',NULL,'{"kode":"33.03.09.2006","kabupaten":"33.03","kecamatan":"33.03.09","nama":"Bobotsari","jenis":"desa","sumber":"kode-wilayah-2025","uid":"ce5d4bd7-3e95-5929-a1fd-d7fbf0a09dc7"}');
INSERT INTO riwayat VALUES(160,1,'2026-11-29T02:33:45Z','desa','["33.03.09.2007"]','tambah',NULL,'{"kode":"33.03.09.2007","kabupaten":"33.03","kecamatan":"33.03.09","nama":"Karangduren","jenis":"desa","sumber":"kode-wilayah-2025","uid":"144a66d0-05a6-50a6-b7ca-024f6ab70a45"}');
INSERT INTO riwayat VALUES(161,1,'2026-11-29T02:33:45Z','desa','["33.03.09.2008"]','tambah',NULL,'{"kode":"33.03.09.2008","kabupaten":"33.03","kecamatan":"33.03.09","nama":"Pakuncen","jenis":"desa","sumber":"kode-wilayah-2025","uid":"4e109451-fe3c-5738-9717-b8f420469744"}');
INSERT INTO riwayat VALUES(162,1,'2026-11-29T02:33:45Z','desa','["33.03.09.2009"]','tambah',NULL,'{"kode":"33.03.09.2009","kabupaten":"33.03","kecamatan":"33.03.09","nama":"Karangtalun","jenis":"desa","sumber":"kode-wilayah-2025","uid":"a0cae3c8-6b8b-5d34-971c-8ce63e614d95"}');
INSERT INTO riwayat VALUES(163,1,'2026-11-29T02:33:45Z','desa','["33.03.09.2010"]','tambah',NULL,'{"kode":"33.03.09.2010","kabupaten":"33.03","kecamatan":"33.03.09","nama":"Gunungkarang","jenis":"desa","sumber":"kode-wilayah-2025","uid":"12ae4f6c-f7a9-57bc-aab8-81c77c2a39a5"}');
INSERT INTO riwayat VALUES(164,1,'2026-11-29T02:33:45Z','desa','["33.03.09.2011"]','tambah',NULL,'{"kode":"33.03.09.2011","kabupaten":"33.03","kecamatan":"33.03.09","nama":"Talagening","jenis":"desa","sumber":"kode-wilayah-2025","uid":"46cffff9-4699-5ed8-9ae8-4796950a7fbe"}');
INSERT INTO riwayat VALUES(165,1,'2026-11-29T02:33:45Z','desa','["33.03.09.2012"]','tambah',NULL,'{"kode":"33.03.09.2012","kabupaten":"33.03","kecamatan":"33.03.09","nama":"Tlagayasa","jenis":"desa","sumber":"kode-wilayah-2025","uid":"0dce4463-3a48-5e37-a19c-1e3302af8c50"}');
INSERT INTO riwayat VALUES(166,1,'2026-11-29T02:33:45Z','desa','["33.03.09.2013"]','tambah',NULL,'{"kode":"33.03.09.2013","kabupaten":"33.03","kecamatan":"33.03.09","nama":"Dagan","jenis":"desa","sumber":"kode-wilayah-2025","uid":"dc4d28e5-832c-59e2-969c-c6362fd0826a"}');
INSERT INTO riwayat VALUES(167,1,'2026-11-29T02:33:45Z','desa','["33.03.09.2014"]','tambah',NULL,'{"kode":"33.03.09.2014","kabupaten":"33.03","kecamatan":"33.03.09","nama":"Palumbungan","jenis":"desa","sumber":"kode-wilayah-2025","uid":"0d7a6545-7a17-53c6-bc40-3560d8ea3ab5"}');
INSERT INTO riwayat VALUES(168,1,'2026-11-29T02:33:45Z','desa','["33.03.09.2015"]','tambah',NULL,'{"kode":"33.03.09.2015","kabupaten":"33.03","kecamatan":"33.03.09","nama":"Limbasari","jenis":"desa","sumber":"kode-wilayah-2025","uid":"f817a1e7-e642-5394-9598-85b13a9e31bb"}');
INSERT INTO riwayat VALUES(169,1,'2026-11-29T02:33:45Z','desa','["33.03.09.2016"]','tambah',NULL,'{"kode":"33.03.09.2016","kabupaten":"33.03","kecamatan":"33.03.09","nama":"Palumbungan Wetan","jenis":"desa","sumber":"kode-wilayah-2025","uid":"665ecfb9-e708-56d9-9903-0ecbb41a0ff6"}');
INSERT INTO riwayat VALUES(170,1,'2026-11-29T02:33:45Z','desa','["33.03.10.2001"]','tambah',NULL,'{"kode":"33.03.10.2001","kabupaten":"33.03","kecamatan":"33.03.10","nama":"Serang","jenis":"desa","sumber":"kode-wilayah-2025","uid":"b695e9ab-6ec0-5fdb-ba3b-c1e526e15db9"}');
INSERT INTO riwayat VALUES(171,1,'2026-11-29T02:33:45Z','desa','["33.03.10.2002"]','tambah',NULL,'{"kode":"33.03.10.2002","kabupaten":"33.03","kecamatan":"33.03.10","nama":"Kutabawa","jenis":"desa","sumber":"kode-wilayah-2025","uid":"6136670a-9cb2-5d00-9e97-421cfeab8714"}');
INSERT INTO riwayat VALUES(172,1,'2026-11-29T02:33:45Z','desa','["33.03.10.2003"]','tambah',NULL,'{"kode":"33.03.10.2003","kabupaten":"33.03","kecamatan":"33.03.10","nama":"Siwarak","jenis":"desa","sumber":"kode-wilayah-2025","uid":"ec0190f5-df44-5762-93ce-d2077261b2a8"}');
INSERT INTO riwayat VALUES(173,1,'2026-11-29T02:33:45Z','desa','["33.03.10.2004"]','tambah',NULL,'{"kode":"33.03.10.2004","kabupaten":"33.03","kecamatan":"33.03.10","nama":"Tlahab Lor","jenis":"desa","sumber":"kode-wilayah-2025","uid":"2672cbee-048f-5399-b944-08741002e727"}');
INSERT INTO riwayat VALUES(174,1,'2026-11-29T02:33:45Z','desa','["33.03.10.2005"]','tambah',NULL,'{"kode":"33.03.10.2005","kabupaten":"33.03","kecamatan":"33.03.10","nama":"Tlahab Kidul","jenis":"desa","sumber":"kode-wilayah-2025","uid":"55a91fe7-4229-5578-bcd5-417cb2a7444f"}');
INSERT INTO riwayat VALUES(175,1,'2026-11-29T02:33:45Z','desa','["33.03.10.2006"]','tambah',NULL,'{"kode":"33.03.10.2006","kabupaten":"33.03","kecamatan":"33.03.10","nama":"Karangreja","jenis":"desa","sumber":"kode-wilayah-2025","uid":"d61b73c0-946b-532d-98d4-cb003f75a39a"}');
INSERT INTO riwayat VALUES(176,1,'2026-11-29T02:33:45Z','desa','["33.03.10.2007"]','tambah',NULL,'{"kode":"33.03.10.2007","kabupaten":"33.03","kecamatan":"33.03.10","nama":"Gondang","jenis":"desa","sumber":"kode-wilayah-2025","uid":"4e6d84a0-6939-5a9c-a026-8baba0365f2a"}');
INSERT INTO riwayat VALUES(177,1,'2026-11-29T02:33:45Z','desa','["33.03.11.2001"]','tambah',NULL,'{"kode":"33.03.11.2001","kabupaten":"33.03","kecamatan":"33.03.11","nama":"Ponjen","jenis":"desa","sumber":"kode-wilayah-2025","uid":"3a49c015-90f8-5290-9848-af1314a85012"}');
INSERT INTO riwayat VALUES(178,1,'2026-11-29T02:33:45Z','desa','["33.03.11.2002"]','tambah',NULL,'{"kode":"33.03.11.2002","kabupaten":"33.03","kecamatan":"33.03.11","nama":"Buara","jenis":"desa","sumber":"kode-wilayah-2025","uid":"e9297d60-f813-5df0-9f8e-8bc74446bf5e"}');
INSERT INTO riwayat VALUES(179,1,'2026-11-29T02:33:45Z','desa','["33.03.11.2003"]','tambah',NULL,'{"kode":"33.03.11.2003","kabupaten":"33.03","kecamatan":"33.03.11","nama":"Brakas","jenis":"desa","sumber":"kode-wilayah-2025","uid":"f8a6f3a8-7be8-5b97-975c-411d1d33b22e"}');
INSERT INTO riwayat VALUES(180,1,'2026-11-29T02:33:45Z','desa','["33.03.11.2004"]','tambah',NULL,'{"kode":"33.03.11.2004","kabupaten":"33.03","kecamatan":"33.03.11","nama":"Bungkanel","jenis":"desa","sumber":"kode-wilayah-2025","uid":"d476562d-ca92-5a2c-aed2-2460ba43ee6a"}');
INSERT INTO riwayat VALUES(181,1,'2026-11-29T02:33:45Z','desa','["33.03.11.2005"]','tambah',NULL,'{"kode":"33.03.11.2005","kabupaten":"33.03","kecamatan":"33.03.11","nama":"Lumpang","jenis":"desa","sumber":"kode-wilayah-2025","uid":"be481ee7-b2d3-5cfc-a416-fffd59eb64af"}');
INSERT INTO riwayat VALUES(182,1,'2026-11-29T02:33:45Z','desa','["33.03.11.2006"]','tambah',NULL,'{"kode":"33.03.11.2006","kabupaten":"33.03","kecamatan":"33.03.11","nama":"Karanggedang","jenis":"desa","sumber":"kode-wilayah-2025","uid":"a9083002-7fca-5fbe-8e02-1b9b6a951521"}');
INSERT INTO riwayat VALUES(183,1,'2026-11-29T02:33:45Z','desa','["33.03.11.2007"]','tambah',NULL,'{"kode":"33.03.11.2007","kabupaten":"33.03","kecamatan":"33.03.11","nama":"Kabunderan","jenis":"desa","sumber":"kode-wilayah-2025","uid":"0abdc0c7-dafa-5d18-820b-495054cbed46"}');
INSERT INTO riwayat VALUES(184,1,'2026-11-29T02:33:45Z','desa','["33.03.11.2008"]','tambah',NULL,'{"kode":"33.03.11.2008","kabupaten":"33.03","kecamatan":"33.03.11","nama":"Jambudesa","jenis":"desa","sumber":"kode-wilayah-2025","uid":"53640b7a-caee-592a-a1d6-51391cfcd3f0"}');
INSERT INTO riwayat VALUES(185,1,'2026-11-29T02:33:45Z','desa','["33.03.11.2009"]','tambah',NULL,'{"kode":"33.03.11.2009","kabupaten":"33.03","kecamatan":"33.03.11","nama":"Maribaya","jenis":"desa","sumber":"kode-wilayah-2025","uid":"ccd71215-4c01-5014-b3f8-cae234ef1870"}');
INSERT INTO riwayat VALUES(186,1,'2026-11-29T02:33:45Z','desa','["33.03.11.2010"]','tambah',NULL,'{"kode":"33.03.11.2010","kabupaten":"33.03","kecamatan":"33.03.11","nama":"Karanganyar","jenis":"desa","sumber":"kode-wilayah-2025","uid":"3401b351-d2ef-519a-97b6-c21c5099dd14"}');
INSERT INTO riwayat VALUES(187,1,'2026-11-29T02:33:45Z','desa','["33.03.11.2012"]','tambah',NULL,'{"kode":"33.03.11.2012","kabupaten":"33.03","kecamatan":"33.03.11","nama":"Banjarkerta","jenis":"desa","sumber":"kode-wilayah-2025","uid":"66a5a8b6-cb64-5b73-8cc2-72669ee511d4"}');
INSERT INTO riwayat VALUES(188,1,'2026-11-29T02:33:45Z','desa','["33.03.11.2013"]','tambah',NULL,'{"kode":"33.03.11.2013","kabupaten":"33.03","kecamatan":"33.03.11","nama":"Kalijaran","jenis":"desa","sumber":"kode-wilayah-2025","uid":"d3870da0-b051-5ecc-86ad-dd3df776e436"}');
INSERT INTO riwayat VALUES(189,1,'2026-11-29T02:33:45Z','desa','["33.03.11.2014"]','tambah',NULL,'{"kode":"33.03.11.2014","kabupaten":"33.03","kecamatan":"33.03.11","nama":"Kaliori","jenis":"desa","sumber":"kode-wilayah-2025","uid":"1db2d7dd-358c-5095-b71c-452fdbd5509c"}');
INSERT INTO riwayat VALUES(190,1,'2026-11-29T02:33:45Z','desa','["33.03.12.2001"]','tambah',NULL,'{"kode":"33.03.12.2001","kabupaten":"33.03","kecamatan":"33.03.12","nama":"Karangsari","jenis":"desa","sumber":"kode-wilayah-2025","uid":"7f70fa0f-cebb-5196-8d32-df1a6c8887bc"}');
INSERT INTO riwayat VALUES(191,1,'2026-11-29T02:33:45Z','desa','["33.03.12.2002"]','tambah',NULL,'{"kode":"33.03.12.2002","kabupaten":"33.03","kecamatan":"33.03.12","nama":"Pepedan","jenis":"desa","sumber":"kode-wilayah-2025","uid":"07b57603-349f-5e35-b2a6-ab50998a44c9"}');
INSERT INTO riwayat VALUES(192,1,'2026-11-29T02:33:45Z','desa','["33.03.12.2003"]','tambah',NULL,'{"kode":"33.03.12.2003","kabupaten":"33.03","kecamatan":"33.03.12","nama":"Pekiringan","jenis":"desa","sumber":"kode-wilayah-2025","uid":"663c1deb-26e5-5302-8939-3ff7562d3e7e"}');
INSERT INTO riwayat VALUES(193,1,'2026-11-29T02:33:45Z','desa','["33.03.12.2004"]','tambah',NULL,'{"kode":"33.03.12.2004","kabupaten":"33.03","kecamatan":"33.03.12","nama":"Grantung","jenis":"desa","sumber":"kode-wilayah-2025","uid":"5603cdd8-10ed-5209-80c1-0af05fce877f"}');
INSERT INTO riwayat VALUES(194,1,'2026-11-29T02:33:45Z','desa','["33.03.12.2005"]','tambah',NULL,'{"kode":"33.03.12.2005","kabupaten":"33.03","kecamatan":"33.03.12","nama":"Rajawana","jenis":"desa","sumber":"kode-wilayah-2025","uid":"cdffba2e-725f-5aa2-9cd4-d715db97715a"}');
INSERT INTO riwayat VALUES(195,1,'2026-11-29T02:33:45Z','desa','["33.03.12.2006"]','tambah',NULL,'{"kode":"33.03.12.2006","kabupaten":"33.03","kecamatan":"33.03.12","nama":"Tajug","jenis":"desa","sumber":"kode-wilayah-2025","uid":"77147747-05a1-5f6e-bd0d-60b78e6f10b1"}');
INSERT INTO riwayat VALUES(196,1,'2026-11-29T02:33:45Z','desa','["33.03.12.2007"]','tambah',NULL,'{"kode":"33.03.12.2007","kabupaten":"33.03","kecamatan":"33.03.12","nama":"Tamansari","jenis":"desa","sumber":"kode-wilayah-2025","uid":"f88925e7-a193-5614-a585-a8df23dd8d65"}');
INSERT INTO riwayat VALUES(197,1,'2026-11-29T02:33:45Z','desa','["33.03.12.2008"]','tambah',NULL,'{"kode":"33.03.12.2008","kabupaten":"33.03","kecamatan":"33.03.12","nama":"Baleraksa","jenis":"desa","sumber":"kode-wilayah-2025","uid":"7d90c811-b495-5567-a175-ca0d6b1ceaf3"}');
INSERT INTO riwayat VALUES(198,1,'2026-11-29T02:33:45Z','desa','["33.03.12.2009"]','tambah',NULL,'{"kode":"33.03.12.2009","kabupaten":"33.03","kecamatan":"33.03.12","nama":"Tunjungmuli","jenis":"desa","sumber":"kode-wilayah-2025","uid":"6ce236e2-91ed-50c0-9c48-a249b17c6fb7"}');
INSERT INTO riwayat VALUES(199,1,'2026-11-29T02:33:45Z','desa','["33.03.12.2010"]','tambah',NULL,'{"kode":"33.03.12.2010","kabupaten":"33.03","kecamatan":"33.03.12","nama":"Kramat","jenis":"desa","sumber":"kode-wilayah-2025","uid":"ed1ce449-ce96-5041-9369-97c7f195f713"}');
INSERT INTO riwayat VALUES(200,1,'2026-11-29T02:33:45Z','desa','["33.03.12.2011"]','tambah',NULL,'{"kode":"33.03.12.2011","kabupaten":"33.03","kecamatan":"33.03.12","nama":"Sirau","jenis":"desa","sumber":"kode-wilayah-2025","uid":"6dbbdf69-12f7-57e3-8a9c-79ca5bf035b3"}');
INSERT INTO riwayat VALUES(201,1,'2026-11-29T02:33:45Z','desa','["33.03.13.2001"]','tambah',NULL,'{"kode":"33.03.13.2001","kabupaten":"33.03","kecamatan":"33.03.13","nama":"Wlahar","jenis":"desa","sumber":"kode-wilayah-2025","uid":"8e9d2c75-ba18-5960-bc94-e51b76ce3798"}');
INSERT INTO riwayat VALUES(202,1,'2026-11-29T02:33:45Z','desa','["33.03.13.2002"]','tambah',NULL,'{"kode":"33.03.13.2002","kabupaten":"33.03","kecamatan":"33.03.13","nama":"Bantarbarang","jenis":"desa","sumber":"kode-wilayah-2025","uid":"89ffada8-8bb2-5751-a9db-6f3f4e2c64ee"}');
INSERT INTO riwayat VALUES(203,1,'2026-11-29T02:33:45Z','desa','["33.03.13.2003"]','tambah',NULL,'{"kode":"33.03.13.2003","kabupaten":"33.03","kecamatan":"33.03.13","nama":"Karangbawang","jenis":"desa","sumber":"kode-wilayah-2025","uid":"d552821e-488e-579f-ab4d-b682db5781e5"}');
INSERT INTO riwayat VALUES(204,1,'2026-11-29T02:33:45Z','desa','["33.03.13.2004"]','tambah',NULL,'{"kode":"33.03.13.2004","kabupaten":"33.03","kecamatan":"33.03.13","nama":"Gunungwuled","jenis":"desa","sumber":"kode-wilayah-2025","uid":"442284c6-5511-5e25-bb24-a0a16086e504"}');
INSERT INTO riwayat VALUES(205,1,'2026-11-29T02:33:45Z','desa','["33.03.13.2005"]','tambah',NULL,'{"kode":"33.03.13.2005","kabupaten":"33.03","kecamatan":"33.03.13","nama":"Losari","jenis":"desa","sumber":"kode-wilayah-2025","uid":"d104bb14-bedb-5288-a3a1-24b708e81802"}');
INSERT INTO riwayat VALUES(206,1,'2026-11-29T02:33:45Z','desa','["33.03.13.2006"]','tambah',NULL,'{"kode":"33.03.13.2006","kabupaten":"33.03","kecamatan":"33.03.13","nama":"Bodaskarangjati","jenis":"desa","sumber":"kode-wilayah-2025","uid":"36e157fe-c6de-5f49-9d05-b9b0c8da43ab"}');
INSERT INTO riwayat VALUES(207,1,'2026-11-29T02:33:45Z','desa','["33.03.13.2007"]','tambah',NULL,'{"kode":"33.03.13.2007","kabupaten":"33.03","kecamatan":"33.03.13","nama":"Wanogara Wetan","jenis":"desa","sumber":"kode-wilayah-2025","uid":"cc7edd47-0650-5188-95c1-d901fe427a07"}');
INSERT INTO riwayat VALUES(208,1,'2026-11-29T02:33:45Z','desa','["33.03.13.2008"]','tambah',NULL,'{"kode":"33.03.13.2008","kabupaten":"33.03","kecamatan":"33.03.13","nama":"Wanogara Kulon","jenis":"desa","sumber":"kode-wilayah-2025","uid":"8794c5b7-d70d-5010-88d1-6a15bfe7ecec"}');
INSERT INTO riwayat VALUES(209,1,'2026-11-29T02:33:45Z','desa','["33.03.13.2009"]','tambah',NULL,'{"kode":"33.03.13.2009","kabupaten":"33.03","kecamatan":"33.03.13","nama":"Makam","jenis":"desa","sumber":"kode-wilayah-2025","uid":"eca28162-f098-5e64-ab56-6fd4fecbe33c"}');
INSERT INTO riwayat VALUES(210,1,'2026-11-29T02:33:45Z','desa','["33.03.13.2010"]','tambah',NULL,'{"kode":"33.03.13.2010","kabupaten":"33.03","kecamatan":"33.03.13","nama":"Sumampir","jenis":"desa","sumber":"kode-wilayah-2025","uid":"175ff763-686d-5566-9381-683d40b82ad7"}');
INSERT INTO riwayat VALUES(211,1,'2026-11-29T02:33:45Z','desa','["33.03.13.2011"]','tambah',NULL,'{"kode":"33.03.13.2011","kabupaten":"33.03","kecamatan":"33.03.13","nama":"Tanalum","jenis":"desa","sumber":"kode-wilayah-2025","uid":"2d2f5327-e283-5f77-92a1-edbd702dcf09"}');
INSERT INTO riwayat VALUES(212,1,'2026-11-29T02:33:45Z','desa','["33.03.13.2012"]','tambah',NULL,'{"kode":"33.03.13.2012","kabupaten":"33.03","kecamatan":"33.03.13","nama":"Panusupan","jenis":"desa","sumber":"kode-wilayah-2025","uid":"31b2044b-6c52-5502-980a-b9d20e175546"}');
INSERT INTO riwayat VALUES(213,1,'2026-11-29T02:33:45Z','desa','["33.03.14.2001"]','tambah',NULL,'{"kode":"33.03.14.2001","kabupaten":"33.03","kecamatan":"33.03.14","nama":"Brobot","jenis":"desa","sumber":"kode-wilayah-2025","uid":"ea400dcb-6b15-5c1b-9e75-6a1a72a29734"}');
INSERT INTO riwayat VALUES(214,1,'2026-11-29T02:33:45Z','desa','["33.03.14.2002"]','tambah',NULL,'{"kode":"33.03.14.2002","kabupaten":"33.03","kecamatan":"33.03.14","nama":"Gembong","jenis":"desa","sumber":"kode-wilayah-2025","uid":"94d61405-7df9-596c-b7b3-a58b6a19e73f"}');
INSERT INTO riwayat VALUES(215,1,'2026-11-29T02:33:45Z','desa','["33.03.14.2003"]','tambah',NULL,'{"kode":"33.03.14.2003","kabupaten":"33.03","kecamatan":"33.03.14","nama":"Galuh","jenis":"desa","sumber":"kode-wilayah-2025","uid":"ecc94fec-f2ea-5e1c-8505-1ac67729d0ef"}');
INSERT INTO riwayat VALUES(216,1,'2026-11-29T02:33:45Z','desa','["33.03.14.2004"]','tambah',NULL,'{"kode":"33.03.14.2004","kabupaten":"33.03","kecamatan":"33.03.14","nama":"Banjaran","jenis":"desa","sumber":"kode-wilayah-2025","uid":"44166a1d-5985-5b9a-963d-6f05b8af821e"}');
INSERT INTO riwayat VALUES(217,1,'2026-11-29T02:33:45Z','desa','["33.03.14.2005"]','tambah',NULL,'{"kode":"33.03.14.2005","kabupaten":"33.03","kecamatan":"33.03.14","nama":"Patemon","jenis":"desa","sumber":"kode-wilayah-2025","uid":"6c3dc684-6f93-5135-8892-cdf3ccfdb4ce"}');
INSERT INTO riwayat VALUES(218,1,'2026-11-29T02:33:45Z','desa','["33.03.14.2006"]','tambah',NULL,'{"kode":"33.03.14.2006","kabupaten":"33.03","kecamatan":"33.03.14","nama":"Bojongsari","jenis":"desa","sumber":"kode-wilayah-2025","uid":"16d6e583-236e-564b-b25a-1efe2b9f5db3"}');
INSERT INTO riwayat VALUES(219,1,'2026-11-29T02:33:45Z','desa','["33.03.14.2007"]','tambah',NULL,'{"kode":"33.03.14.2007","kabupaten":"33.03","kecamatan":"33.03.14","nama":"Kajongan","jenis":"desa","sumber":"kode-wilayah-2025","uid":"67d3fd23-0e7f-5765-b868-481eb9646299"}');
INSERT INTO riwayat VALUES(220,1,'2026-11-29T02:33:45Z','desa','["33.03.14.2008"]','tambah',NULL,'{"kode":"33.03.14.2008","kabupaten":"33.03","kecamatan":"33.03.14","nama":"Karangbanjar","jenis":"desa","sumber":"kode-wilayah-2025","uid":"a29515ab-4cc3-506c-8056-ffa5daf3e3a5"}');
INSERT INTO riwayat VALUES(221,1,'2026-11-29T02:33:45Z','desa','["33.03.14.2009"]','tambah',NULL,'{"kode":"33.03.14.2009","kabupaten":"33.03","kecamatan":"33.03.14","nama":"Beji","jenis":"desa","sumber":"kode-wilayah-2025","uid":"ec9471a9-a6d3-5a63-ac37-b36ee7315a92"}');
INSERT INTO riwayat VALUES(222,1,'2026-11-29T02:33:45Z','desa','["33.03.14.2010"]','tambah',NULL,'{"kode":"33.03.14.2010","kabupaten":"33.03","kecamatan":"33.03.14","nama":"Pagedangan","jenis":"desa","sumber":"kode-wilayah-2025","uid":"8fb1157f-8d6b-5c38-9ef4-423d2fb0f067"}');
INSERT INTO riwayat VALUES(223,1,'2026-11-29T02:33:45Z','desa','["33.03.14.2011"]','tambah',NULL,'{"kode":"33.03.14.2011","kabupaten":"33.03","kecamatan":"33.03.14","nama":"Pekalongan","jenis":"desa","sumber":"kode-wilayah-2025","uid":"1ca7a49d-7300-50cc-a3d2-fabe1b785537"}');
INSERT INTO riwayat VALUES(224,1,'2026-11-29T02:33:45Z','desa','["33.03.14.2012"]','tambah',NULL,'{"kode":"33.03.14.2012","kabupaten":"33.03","kecamatan":"33.03.14","nama":"Metenggeng","jenis":"desa","sumber":"kode-wilayah-2025","uid":"fb98d9bf-1eff-58cf-a546-c2e075fcf9f3"}');
INSERT INTO riwayat VALUES(225,1,'2026-11-29T02:33:45Z','desa','["33.03.14.2013"]','tambah',NULL,'{"kode":"33.03.14.2013","kabupaten":"33.03","kecamatan":"33.03.14","nama":"Bumisari","jenis":"desa","sumber":"kode-wilayah-2025","uid":"a92b7471-e14c-5926-bed8-e4b591357279"}');
INSERT INTO riwayat VALUES(226,1,'2026-11-29T02:33:45Z','desa','["33.03.15.1004"]','tambah',NULL,'{"kode":"33.03.15.1004","kabupaten":"33.03","kecamatan":"33.03.15","nama":"Karangsentul","jenis":"kelurahan","sumber":"kode-wilayah-2025","uid":"4a8e24c1-2004-5e62-91a2-ecfb7cbe0212"}');
INSERT INTO riwayat VALUES(227,1,'2026-11-29T02:33:45Z','desa','["33.03.15.2001"]','tambah',NULL,'{"kode":"33.03.15.2001","kabupaten":"33.03","kecamatan":"33.03.15","nama":"Karangpule","jenis":"desa","sumber":"kode-wilayah-2025","uid":"4b69ee79-c3c0-53a4-b393-6dfaafbbd022"}');
INSERT INTO riwayat VALUES(228,1,'2026-11-29T02:33:45Z','desa','["33.03.15.2002"]','tambah',NULL,'{"kode":"33.03.15.2002","kabupaten":"33.03","kecamatan":"33.03.15","nama":"Sokawera","jenis":"desa","sumber":"kode-wilayah-2025","uid":"e42aacf0-5cd4-5bf3-b998-8f9505192356"}');
INSERT INTO riwayat VALUES(229,1,'2026-11-29T02:33:45Z','desa','["33.03.15.2003"]','tambah',NULL,'{"kode":"33.03.15.2003","kabupaten":"33.03","kecamatan":"33.03.15","nama":"Karangjambe","jenis":"desa","sumber":"kode-wilayah-2025","uid":"00e0086c-a405-53ee-92f5-630d7f6aa7da"}');
INSERT INTO riwayat VALUES(230,1,'2026-11-29T02:33:45Z','desa','["33.03.15.2005"]','tambah',NULL,'{"kode":"33.03.15.2005","kabupaten":"33.03","kecamatan":"33.03.15","nama":"Bojanegara","jenis":"desa","sumber":"kode-wilayah-2025","uid":"807c9420-0ba0-536b-a317-6138f5d2d5d5"}');
INSERT INTO riwayat VALUES(231,1,'2026-11-29T02:33:45Z','desa','["33.03.15.2006"]','tambah',NULL,'{"kode":"33.03.15.2006","kabupaten":"33.03","kecamatan":"33.03.15","nama":"Gemuruh","jenis":"desa","sumber":"kode-wilayah-2025","uid":"76917031-847d-5563-a9b9-35301024e2d3"}');
INSERT INTO riwayat VALUES(232,1,'2026-11-29T02:33:45Z','desa','["33.03.15.2007"]','tambah',NULL,'{"kode":"33.03.15.2007","kabupaten":"33.03","kecamatan":"33.03.15","nama":"Dawuhan","jenis":"desa","sumber":"kode-wilayah-2025","uid":"ff759bc6-c6e2-53af-b395-658bfeb474b7"}');
INSERT INTO riwayat VALUES(233,1,'2026-11-29T02:33:45Z','desa','["33.03.15.2008"]','tambah',NULL,'{"kode":"33.03.15.2008","kabupaten":"33.03","kecamatan":"33.03.15","nama":"Prigi","jenis":"desa","sumber":"kode-wilayah-2025","uid":"4d701324-0806-5f15-aa1f-3d344d17b1f9"}');
INSERT INTO riwayat VALUES(234,1,'2026-11-29T02:33:45Z','desa','["33.03.15.2009"]','tambah',NULL,'{"kode":"33.03.15.2009","kabupaten":"33.03","kecamatan":"33.03.15","nama":"Padamara","jenis":"desa","sumber":"kode-wilayah-2025","uid":"d4307025-8c11-5caf-bb3a-0aba5a491047"}');
INSERT INTO riwayat VALUES(235,1,'2026-11-29T02:33:45Z','desa','["33.03.15.2010"]','tambah',NULL,'{"kode":"33.03.15.2010","kabupaten":"33.03","kecamatan":"33.03.15","nama":"Purbayasa","jenis":"desa","sumber":"kode-wilayah-2025","uid":"568af82b-3193-5ab6-86a1-2ef78f2320a4"}');
INSERT INTO riwayat VALUES(236,1,'2026-11-29T02:33:45Z','desa','["33.03.15.2011"]','tambah',NULL,'{"kode":"33.03.15.2011","kabupaten":"33.03","kecamatan":"33.03.15","nama":"Kalitinggar","jenis":"desa","sumber":"kode-wilayah-2025","uid":"624554de-3f5e-5a3a-a1f9-215ec8a211a6"}');
INSERT INTO riwayat VALUES(237,1,'2026-11-29T02:33:45Z','desa','["33.03.15.2012"]','tambah',NULL,'{"kode":"33.03.15.2012","kabupaten":"33.03","kecamatan":"33.03.15","nama":"Mipiran","jenis":"desa","sumber":"kode-wilayah-2025","uid":"b49456af-c5fb-51e1-a3ce-766480574de5"}');
INSERT INTO riwayat VALUES(238,1,'2026-11-29T02:33:45Z','desa','["33.03.15.2013"]','tambah',NULL,'{"kode":"33.03.15.2013","kabupaten":"33.03","kecamatan":"33.03.15","nama":"Karanggambas","jenis":"desa","sumber":"kode-wilayah-2025","uid":"8041c4dd-af85-5940-b52b-e6de1e3c6875"}');
INSERT INTO riwayat VALUES(239,1,'2026-11-29T02:33:45Z','desa','["33.03.15.2014"]','tambah',NULL,'{"kode":"33.03.15.2014","kabupaten":"33.03","kecamatan":"33.03.15","nama":"Kalitinggar Kidul","jenis":"desa","sumber":"kode-wilayah-2025","uid":"ad150f17-178c-59e1-a6d1-a35be2aa3c16"}');
INSERT INTO riwayat VALUES(240,1,'2026-11-29T02:33:45Z','desa','["33.03.16.2001"]','tambah',NULL,'{"kode":"33.03.16.2001","kabupaten":"33.03","kecamatan":"33.03.16","nama":"Panunggalan","jenis":"desa","sumber":"kode-wilayah-2025","uid":"da44d4ef-8b2f-5b2d-8999-cfdc0764c531"}');
INSERT INTO riwayat VALUES(241,1,'2026-11-29T02:33:45Z','desa','["33.03.16.2002"]','tambah',NULL,'{"kode":"33.03.16.2002","kabupaten":"33.03","kecamatan":"33.03.16","nama":"Larangan","jenis":"desa","sumber":"kode-wilayah-2025","uid":"d193eac0-472b-5f25-a26f-8d5f9d443dd3"}');
INSERT INTO riwayat VALUES(242,1,'2026-11-29T02:33:45Z','desa','["33.03.16.2003"]','tambah',NULL,'{"kode":"33.03.16.2003","kabupaten":"33.03","kecamatan":"33.03.16","nama":"Pasunggingan","jenis":"desa","sumber":"kode-wilayah-2025","uid":"5f2fd85a-c682-5469-accc-eb95c1f57f80"}');
INSERT INTO riwayat VALUES(243,1,'2026-11-29T02:33:45Z','desa','["33.03.16.2004"]','tambah',NULL,'{"kode":"33.03.16.2004","kabupaten":"33.03","kecamatan":"33.03.16","nama":"Pengadegan","jenis":"desa","sumber":"kode-wilayah-2025","uid":"918af8b0-7633-599c-a307-abab0835d7d7"}');
INSERT INTO riwayat VALUES(244,1,'2026-11-29T02:33:45Z','desa','["33.03.16.2005"]','tambah',NULL,'{"kode":"33.03.16.2005","kabupaten":"33.03","kecamatan":"33.03.16","nama":"Karangjoho","jenis":"desa","sumber":"kode-wilayah-2025","uid":"af332ffe-0312-5d97-aaa7-efceff5ba1e8"}');
INSERT INTO riwayat VALUES(245,1,'2026-11-29T02:33:45Z','desa','["33.03.16.2006"]','tambah',NULL,'{"kode":"33.03.16.2006","kabupaten":"33.03","kecamatan":"33.03.16","nama":"Bedagas","jenis":"desa","sumber":"kode-wilayah-2025","uid":"4de6e3f6-2892-55e1-8d32-0fde14abaa81"}');
INSERT INTO riwayat VALUES(246,1,'2026-11-29T02:33:45Z','desa','["33.03.16.2007"]','tambah',NULL,'{"kode":"33.03.16.2007","kabupaten":"33.03","kecamatan":"33.03.16","nama":"Tumanggal","jenis":"desa","sumber":"kode-wilayah-2025","uid":"14a63946-8997-552b-936c-a16b1cedca85"}');
INSERT INTO riwayat VALUES(247,1,'2026-11-29T02:33:45Z','desa','["33.03.16.2008"]','tambah',NULL,'{"kode":"33.03.16.2008","kabupaten":"33.03","kecamatan":"33.03.16","nama":"Tegalpingen","jenis":"desa","sumber":"kode-wilayah-2025","uid":"042e6005-93d5-5c33-807e-7f6fd9fa6b59"}');
INSERT INTO riwayat VALUES(248,1,'2026-11-29T02:33:45Z','desa','["33.03.16.2009"]','tambah',NULL,'{"kode":"33.03.16.2009","kabupaten":"33.03","kecamatan":"33.03.16","nama":"Tetel","jenis":"desa","sumber":"kode-wilayah-2025","uid":"4904ac23-adf4-5246-8090-1895ad59daa9"}');
INSERT INTO riwayat VALUES(249,1,'2026-11-29T02:33:45Z','desa','["33.03.17.2001"]','tambah',NULL,'{"kode":"33.03.17.2001","kabupaten":"33.03","kecamatan":"33.03.17","nama":"Purbasari","jenis":"desa","sumber":"kode-wilayah-2025","uid":"c6c62bbe-0ab1-5c14-a70a-ebbd7fb57b33"}');
INSERT INTO riwayat VALUES(250,1,'2026-11-29T02:33:45Z','desa','["33.03.17.2002"]','tambah',NULL,'{"kode":"33.03.17.2002","kabupaten":"33.03","kecamatan":"33.03.17","nama":"Sirandu","jenis":"desa","sumber":"kode-wilayah-2025","uid":"6da09451-a876-54a5-87ff-14681fe85245"}');
INSERT INTO riwayat VALUES(251,1,'2026-11-29T02:33:45Z','desa','["33.03.17.2003"]','tambah',NULL,'{"kode":"33.03.17.2003","kabupaten":"33.03","kecamatan":"33.03.17","nama":"Karangjambu","jenis":"desa","sumber":"kode-wilayah-2025","uid":"d174d568-fbe7-5ed5-be03-b16330054107"}');
INSERT INTO riwayat VALUES(252,1,'2026-11-29T02:33:45Z','desa','["33.03.17.2004"]','tambah',NULL,'{"kode":"33.03.17.2004","kabupaten":"33.03","kecamatan":"33.03.17","nama":"Sanguwatang","jenis":"desa","sumber":"kode-wilayah-2025","uid":"76ec809b-662b-596d-a9fd-b16c380f0123"}');
INSERT INTO riwayat VALUES(253,1,'2026-11-29T02:33:45Z','desa','["33.03.17.2005"]','tambah',NULL,'{"kode":"33.03.17.2005","kabupaten":"33.03","kecamatan":"33.03.17","nama":"Jingkang","jenis":"desa","sumber":"kode-wilayah-2025","uid":"d9784b52-2d5b-5113-aaad-e41d5590cae7"}');
INSERT INTO riwayat VALUES(254,1,'2026-11-29T02:33:45Z','desa','["33.03.17.2006"]','tambah',NULL,'{"kode":"33.03.17.2006","kabupaten":"33.03","kecamatan":"33.03.17","nama":"Danasari","jenis":"desa","sumber":"kode-wilayah-2025","uid":"7a38ba89-2ee9-5274-a84e-47fc7e2e7301"}');
INSERT INTO riwayat VALUES(255,1,'2026-11-29T02:33:45Z','desa','["33.03.18.2001"]','tambah',NULL,'{"kode":"33.03.18.2001","kabupaten":"33.03","kecamatan":"33.03.18","nama":"Krangean","jenis":"desa","sumber":"kode-wilayah-2025","uid":"3f819f0e-cc28-560b-96a5-f7f3f9dda8e9"}');
INSERT INTO riwayat VALUES(256,1,'2026-11-29T02:33:45Z','desa','["33.03.18.2002"]','tambah',NULL,'{"kode":"33.03.18.2002","kabupaten":"33.03","kecamatan":"33.03.18","nama":"Darma","jenis":"desa","sumber":"kode-wilayah-2025","uid":"2a15a248-f579-5d6f-9d0b-eb46a5db560e"}');
INSERT INTO riwayat VALUES(257,1,'2026-11-29T02:33:45Z','desa','["33.03.18.2003"]','tambah',NULL,'{"kode":"33.03.18.2003","kabupaten":"33.03","kecamatan":"33.03.18","nama":"Langkap","jenis":"desa","sumber":"kode-wilayah-2025","uid":"8b8f7f6d-4929-5357-9377-cf6e196a8a34"}');
INSERT INTO riwayat VALUES(258,1,'2026-11-29T02:33:45Z','desa','["33.03.18.2004"]','tambah',NULL,'{"kode":"33.03.18.2004","kabupaten":"33.03","kecamatan":"33.03.18","nama":"Adiarsa","jenis":"desa","sumber":"kode-wilayah-2025","uid":"6618fea4-9fd6-5b63-8cb5-94c0ed977165"}');
INSERT INTO riwayat VALUES(259,1,'2026-11-29T02:33:45Z','desa','["33.03.18.2005"]','tambah',NULL,'{"kode":"33.03.18.2005","kabupaten":"33.03","kecamatan":"33.03.18","nama":"Karangasem","jenis":"desa","sumber":"kode-wilayah-2025","uid":"54264586-a5d3-5672-b9cd-0e0e2cbe4d04"}');
INSERT INTO riwayat VALUES(260,1,'2026-11-29T02:33:45Z','desa','["33.03.18.2006"]','tambah',NULL,'{"kode":"33.03.18.2006","kabupaten":"33.03","kecamatan":"33.03.18","nama":"Karangpucung","jenis":"desa","sumber":"kode-wilayah-2025","uid":"fc0f4f00-0954-56f3-af50-9eca1f412d23"}');
INSERT INTO riwayat VALUES(261,1,'2026-11-29T02:33:45Z','desa','["33.03.18.2007"]','tambah',NULL,'{"kode":"33.03.18.2007","kabupaten":"33.03","kecamatan":"33.03.18","nama":"Condong","jenis":"desa","sumber":"kode-wilayah-2025","uid":"d514f9b6-8a77-5947-a393-7262328eb946"}');
INSERT INTO riwayat VALUES(262,1,'2026-11-29T02:33:45Z','desa','["33.03.18.2008"]','tambah',NULL,'{"kode":"33.03.18.2008","kabupaten":"33.03","kecamatan":"33.03.18","nama":"Kasih","jenis":"desa","sumber":"kode-wilayah-2025","uid":"6c164e35-07a4-534f-be42-07f61bc641ec"}');
INSERT INTO riwayat VALUES(263,1,'2026-11-29T02:33:45Z','desa','["33.03.18.2009"]','tambah',NULL,'{"kode":"33.03.18.2009","kabupaten":"33.03","kecamatan":"33.03.18","nama":"Karangtengah","jenis":"desa","sumber":"kode-wilayah-2025","uid":"0b3cdd95-f952-574e-8d3e-cc1a63b78b68"}');
INSERT INTO riwayat VALUES(264,1,'2026-11-29T02:33:45Z','desa','["33.03.18.2010"]','tambah',NULL,'{"kode":"33.03.18.2010","kabupaten":"33.03","kecamatan":"33.03.18","nama":"Kertanegara","jenis":"desa","sumber":"kode-wilayah-2025","uid":"b7aa9d8e-0aaf-57a7-aa25-b23773d73a6b"}');
INSERT INTO riwayat VALUES(265,1,'2026-11-29T02:33:45Z','desa','["33.03.18.2011"]','tambah',NULL,'{"kode":"33.03.18.2011","kabupaten":"33.03","kecamatan":"33.03.18","nama":"Mergasana","jenis":"desa","sumber":"kode-wilayah-2025","uid":"5f6d62b0-208f-5c3d-be3b-0c67248f4289"}');
INSERT INTO riwayat VALUES(266,1,'2026-11-29T02:33:45Z','dasar_hukum','["33.03","sk-bupati-2025"]','tambah',NULL,'{"kabupaten":"33.03","kode":"sk-bupati-2025","nama":"SK Bupati Purbalingga","jenis":"keputusan","nomor":null,"tanggal":"2025-07","tentang":"Penetapan empat kecamatan pilot dan tim pembina tingkat kabupaten","kecamatan":null,"catatan":"akhir Juli 2025; nomor tidak disebut sumbernya","sumber":"radarbanyumas-2025","uid":"277ef7f0-0b88-588c-bfc2-05cf9770a016"}');
INSERT INTO riwayat VALUES(267,1,'2026-11-29T02:33:45Z','dasar_hukum','["33.03","se-gubernur-2025"]','tambah',NULL,'{"kabupaten":"33.03","kode":"se-gubernur-2025","nama":"Surat Edaran Gubernur Jawa Tengah","jenis":"surat-edaran","nomor":"400.10.2/0004464","tanggal":"2025","tentang":"Pedoman Kecamatan Berdaya, dengan petunjuk teknis","kecamatan":null,"catatan":null,"sumber":"pers-provinsi-2025","uid":"e1cc4779-a24a-5f88-824a-2fa53443763c"}');
INSERT INTO riwayat VALUES(268,1,'2026-11-29T02:33:45Z','dasar_hukum','["33.03","kepgub-tim-pembina-2025"]','tambah',NULL,'{"kabupaten":"33.03","kode":"kepgub-tim-pembina-2025","nama":"Keputusan Gubernur Jawa Tengah","jenis":"keputusan","nomor":"100.3.3.1/344","tanggal":"2025","tentang":"Tim pembina Kecamatan Berdaya tingkat provinsi","kecamatan":null,"catatan":null,"sumber":"pers-provinsi-2025","uid":"12fc3212-d426-5e31-8bf5-11e01e5091ce"}');
INSERT INTO riwayat VALUES(269,1,'2026-11-29T02:33:45Z','fokus','["33.03","rppa"]','tambah',NULL,'{"kabupaten":"33.03","kode":"rppa","nama":"Rumah Perlindungan Perempuan dan Anak","urutan":1,"pilar":"RPPA","uraian":null,"sumber":"radarbanyumas-2025","sumber_pilar":"pers-provinsi-2025","uid":"9bfcb759-2c6b-522e-a7c2-cb439682313a","terlindung":"ya"}');
INSERT INTO riwayat VALUES(270,1,'2026-11-29T02:33:45Z','fokus','["33.03","disabilitas"]','tambah',NULL,'{"kabupaten":"33.03","kode":"disabilitas","nama":"Penyandang disabilitas","urutan":2,"pilar":"Lansia dan disabilitas","uraian":null,"sumber":"radarbanyumas-2025","sumber_pilar":"pers-provinsi-2025","uid":"4fa78f91-fe61-5da8-9b18-e4ee9fb1e4a5","terlindung":"tidak"}');
INSERT INTO riwayat VALUES(271,1,'2026-11-29T02:33:45Z','fokus','["33.03","lansia"]','tambah',NULL,'{"kabupaten":"33.03","kode":"lansia","nama":"Lanjut usia (lansia)","urutan":3,"pilar":"Lansia dan disabilitas","uraian":null,"sumber":"radarbanyumas-2025","sumber_pilar":"pers-provinsi-2025","uid":"0f36abbc-e696-51e8-a03e-a4576d73b77b","terlindung":"tidak"}');
INSERT INTO riwayat VALUES(272,1,'2026-11-29T02:33:45Z','fokus','["33.03","zilenial"]','tambah',NULL,'{"kabupaten":"33.03","kode":"zilenial","nama":"Taruna Karya Mandiri (Zilenial)","urutan":4,"pilar":"Zilenial","uraian":null,"sumber":"radarbanyumas-2025","sumber_pilar":"pers-provinsi-2025","uid":"5e252972-6c36-512e-8edf-0568d4441922","terlindung":"tidak"}');
INSERT INTO riwayat VALUES(273,1,'2026-11-29T02:33:45Z','fokus','["33.03","sport-center"]','tambah',NULL,'{"kabupaten":"33.03","kode":"sport-center","nama":"Sport center","urutan":5,"pilar":"Sport center","uraian":null,"sumber":"radarbanyumas-2025","sumber_pilar":"pers-provinsi-2025","uid":"7193cceb-3928-572d-ba4b-078a6ff099cf","terlindung":"tidak"}');
INSERT INTO riwayat VALUES(274,1,'2026-11-29T02:33:45Z','sumber_dana','["33.03","apbd-kabupaten"]','tambah',NULL,'{"kabupaten":"33.03","kode":"apbd-kabupaten","nama":"APBD Kabupaten","urutan":1,"sumber":"pengetahuan-umum","uid":"ff9ef8f8-1ab3-559e-acc8-fcf466c029a9"}');
INSERT INTO riwayat VALUES(275,1,'2026-11-29T02:33:45Z','sumber_dana','["33.03","apbd-provinsi"]','tambah',NULL,'{"kabupaten":"33.03","kode":"apbd-provinsi","nama":"APBD Provinsi","urutan":2,"sumber":"pengetahuan-umum","uid":"1e26db18-ae66-5e41-891d-24b5175519b8"}');
INSERT INTO riwayat VALUES(276,1,'2026-11-29T02:33:45Z','sumber_dana','["33.03","bankeu-provinsi"]','tambah',NULL,'{"kabupaten":"33.03","kode":"bankeu-provinsi","nama":"Bankeu Provinsi","urutan":3,"sumber":"pengetahuan-umum","uid":"754e62da-62bb-521c-aaf6-7501a456d33e"}');
INSERT INTO riwayat VALUES(277,1,'2026-11-29T02:33:45Z','sumber_dana','["33.03","apbn"]','tambah',NULL,'{"kabupaten":"33.03","kode":"apbn","nama":"APBN","urutan":4,"sumber":"pengetahuan-umum","uid":"1f68df4f-12ff-5f67-bc93-02dcc01a6d75"}');
INSERT INTO riwayat VALUES(278,1,'2026-11-29T02:33:45Z','sumber_dana','["33.03","dak"]','tambah',NULL,'{"kabupaten":"33.03","kode":"dak","nama":"DAK","urutan":5,"sumber":"pengetahuan-umum","uid":"84c96e42-2db7-56ed-a1d3-b39e48212ab1"}');
INSERT INTO riwayat VALUES(279,1,'2026-11-29T02:33:45Z','sumber_dana','["33.03","bok"]','tambah',NULL,'{"kabupaten":"33.03","kode":"bok","nama":"BOK","urutan":6,"sumber":"pengetahuan-umum","uid":"95399f09-60df-57dc-b7c7-fdcbe09cd26a"}');
INSERT INTO riwayat VALUES(280,1,'2026-11-29T02:33:45Z','sumber_dana','["33.03","apbdes"]','tambah',NULL,'{"kabupaten":"33.03","kode":"apbdes","nama":"APBDes","urutan":7,"sumber":"pengetahuan-umum","uid":"cdd57225-f367-546f-962d-e814c002d7a9"}');
INSERT INTO riwayat VALUES(281,1,'2026-11-29T02:33:45Z','sumber_dana','["33.03","baznas"]','tambah',NULL,'{"kabupaten":"33.03","kode":"baznas","nama":"Baznas","urutan":8,"sumber":"pengetahuan-umum","uid":"15d24833-f86b-5231-8aed-d1c30351c3f2"}');
INSERT INTO riwayat VALUES(282,1,'2026-11-29T02:33:45Z','sumber_dana','["33.03","csr"]','tambah',NULL,'{"kabupaten":"33.03","kode":"csr","nama":"CSR/TJSL","urutan":9,"sumber":"pengetahuan-umum","uid":"4983a1f8-2ab0-5ee4-8d33-eb31f189517e"}');
INSERT INTO riwayat VALUES(283,1,'2026-11-29T02:33:45Z','sumber_dana','["33.03","swadaya"]','tambah',NULL,'{"kabupaten":"33.03","kode":"swadaya","nama":"Swadaya","urutan":10,"sumber":"pengetahuan-umum","uid":"6da5c2fe-c3e7-527c-870b-75308faad2c0"}');
INSERT INTO riwayat VALUES(284,1,'2026-11-29T02:33:45Z','sumber_dana','["33.03","lainnya"]','tambah',NULL,'{"kabupaten":"33.03","kode":"lainnya","nama":"Lainnya","urutan":11,"sumber":"pengetahuan-umum","uid":"0fb02b05-7bf9-5d74-b40f-1a158cea147c"}');
INSERT INTO riwayat VALUES(285,1,'2026-11-29T02:33:45Z','sumber_dana','["33.03","tanpa-anggaran"]','tambah',NULL,'{"kabupaten":"33.03","kode":"tanpa-anggaran","nama":"Tanpa Anggaran","urutan":12,"sumber":"pengetahuan-umum","uid":"a1ccf79b-6071-5193-ac16-cf5ab171369b"}');
INSERT INTO riwayat VALUES(286,1,'2026-11-29T02:33:45Z','lembaga','["33.03","dinpermasdes"]','tambah',NULL,'{"kabupaten":"33.03","kode":"dinpermasdes","nama":"Dinas Pemberdayaan Masyarakat dan Desa","singkatan":"Dinpermasdes","jenis":"perangkat-daerah","induk":null,"kecamatan":null,"catatan":"Sekretariat program di tingkat kabupaten","sumber":"radarbanyumas-2025","sumber_nama":null,"uid":"c5d95017-1959-5c96-97e5-8658ca7df4ae"}');
INSERT INTO riwayat VALUES(287,1,'2026-11-29T02:33:45Z','lembaga','["33.03","dinsos"]','tambah',NULL,'{"kabupaten":"33.03","kode":"dinsos","nama":"Dinas Sosial, Pengendalian Penduduk, KB, Pemberdayaan Perempuan dan Perlindungan Anak","singkatan":"Dinsosdaldukkbp3a","jenis":"perangkat-daerah","induk":null,"kecamatan":null,"catatan":null,"sumber":"radarbanyumas-2025","sumber_nama":"pers-pemkab-purbalingga","uid":"30e32f9e-9f26-5ab6-9b80-3456ea3ec90c"}');
INSERT INTO riwayat VALUES(288,1,'2026-11-29T02:33:45Z','lembaga','["33.03","dinporapar"]','tambah',NULL,'{"kabupaten":"33.03","kode":"dinporapar","nama":"Dinas Pemuda, Olahraga dan Pariwisata","singkatan":"Dinporapar","jenis":"perangkat-daerah","induk":null,"kecamatan":null,"catatan":null,"sumber":"radarbanyumas-2025","sumber_nama":"pengetahuan-umum","uid":"f38de0da-dcd7-5844-8726-891878c81662"}');
INSERT INTO riwayat VALUES(289,1,'2026-11-29T02:33:45Z','lembaga','["33.03","setda"]','tambah',NULL,'{"kabupaten":"33.03","kode":"setda","nama":"Sekretariat Daerah","singkatan":"Setda","jenis":"perangkat-daerah","induk":null,"kecamatan":null,"catatan":null,"sumber":"radarbanyumas-2025","sumber_nama":null,"uid":"e2ceb5ff-da21-5fd3-9608-a0f1d17ffbaa"}');
INSERT INTO riwayat VALUES(290,1,'2026-11-29T02:33:45Z','lembaga','["33.03","bagian-pemerintahan"]','tambah',NULL,'{"kabupaten":"33.03","kode":"bagian-pemerintahan","nama":"Bagian Pemerintahan Setda","singkatan":null,"jenis":"bagian","induk":"setda","kecamatan":null,"catatan":null,"sumber":"radarbanyumas-2025","sumber_nama":null,"uid":"c834cbc9-a44d-5c96-8ede-31212b20c77c"}');
INSERT INTO riwayat VALUES(291,1,'2026-11-29T02:33:45Z','lembaga','["33.03","bagian-kesra"]','tambah',NULL,'{"kabupaten":"33.03","kode":"bagian-kesra","nama":"Bagian Kesejahteraan Rakyat Setda","singkatan":"Bagian Kesra","jenis":"bagian","induk":"setda","kecamatan":null,"catatan":null,"sumber":"radarbanyumas-2025","sumber_nama":null,"uid":"ea3ea806-3433-5f11-93ac-18840259bdfb"}');
INSERT INTO riwayat VALUES(292,1,'2026-11-29T02:33:45Z','lembaga','["33.03","kecamatan-kemangkon"]','tambah',NULL,'{"kabupaten":"33.03","kode":"kecamatan-kemangkon","nama":"Kecamatan Kemangkon","singkatan":null,"jenis":"kecamatan","induk":null,"kecamatan":"33.03.01","catatan":null,"sumber":"kode-wilayah-2025","sumber_nama":null,"uid":"eaa5e8be-d2c0-5ba1-b6e1-10618c5d1975"}');
INSERT INTO riwayat VALUES(293,1,'2026-11-29T02:33:45Z','lembaga','["33.03","kecamatan-bukateja"]','tambah',NULL,'{"kabupaten":"33.03","kode":"kecamatan-bukateja","nama":"Kecamatan Bukateja","singkatan":null,"jenis":"kecamatan","induk":null,"kecamatan":"33.03.02","catatan":null,"sumber":"kode-wilayah-2025","sumber_nama":null,"uid":"aa1d27e3-74ba-56aa-a498-7138b2484276"}');
INSERT INTO riwayat VALUES(294,1,'2026-11-29T02:33:45Z','lembaga','["33.03","kecamatan-kejobong"]','tambah',NULL,'{"kabupaten":"33.03","kode":"kecamatan-kejobong","nama":"Kecamatan Kejobong","singkatan":null,"jenis":"kecamatan","induk":null,"kecamatan":"33.03.03","catatan":null,"sumber":"kode-wilayah-2025","sumber_nama":null,"uid":"5965897e-520f-5228-a9cd-8f7e3c7f98ae"}');
INSERT INTO riwayat VALUES(295,1,'2026-11-29T02:33:45Z','lembaga','["33.03","kecamatan-kaligondang"]','tambah',NULL,'{"kabupaten":"33.03","kode":"kecamatan-kaligondang","nama":"Kecamatan Kaligondang","singkatan":null,"jenis":"kecamatan","induk":null,"kecamatan":"33.03.04","catatan":null,"sumber":"kode-wilayah-2025","sumber_nama":null,"uid":"6a198c61-6323-57d5-8d0d-5dad970c7f40"}');
INSERT INTO riwayat VALUES(296,1,'2026-11-29T02:33:45Z','lembaga','["33.03","kecamatan-purbalingga"]','tambah',NULL,'{"kabupaten":"33.03","kode":"kecamatan-purbalingga","nama":"Kecamatan Purbalingga","singkatan":null,"jenis":"kecamatan","induk":null,"kecamatan":"33.03.05","catatan":null,"sumber":"kode-wilayah-2025","sumber_nama":null,"uid":"6a19b24a-f616-5a62-b0b1-9fc13245d7c7"}');
INSERT INTO riwayat VALUES(297,1,'2026-11-29T02:33:45Z','lembaga','["33.03","kecamatan-kalimanah"]','tambah',NULL,'{"kabupaten":"33.03","kode":"kecamatan-kalimanah","nama":"Kecamatan Kalimanah","singkatan":null,"jenis":"kecamatan","induk":null,"kecamatan":"33.03.06","catatan":null,"sumber":"kode-wilayah-2025","sumber_nama":null,"uid":"f1a3839f-5ef3-532d-b653-b78b3ffceecf"}');
INSERT INTO riwayat VALUES(298,1,'2026-11-29T02:33:45Z','lembaga','["33.03","kecamatan-kutasari"]','tambah',NULL,'{"kabupaten":"33.03","kode":"kecamatan-kutasari","nama":"Kecamatan Kutasari","singkatan":null,"jenis":"kecamatan","induk":null,"kecamatan":"33.03.07","catatan":null,"sumber":"kode-wilayah-2025","sumber_nama":null,"uid":"dc65d63a-7115-561a-87fa-404ea063bcc0"}');
INSERT INTO riwayat VALUES(299,1,'2026-11-29T02:33:45Z','lembaga','["33.03","kecamatan-mrebet"]','tambah',NULL,'{"kabupaten":"33.03","kode":"kecamatan-mrebet","nama":"Kecamatan Mrebet","singkatan":null,"jenis":"kecamatan","induk":null,"kecamatan":"33.03.08","catatan":null,"sumber":"kode-wilayah-2025","sumber_nama":null,"uid":"cd75bec2-c398-5b65-8c9b-c509e178ac6b"}');
INSERT INTO riwayat VALUES(300,1,'2026-11-29T02:33:45Z','lembaga','["33.03","kecamatan-bobotsari"]','tambah',NULL,'{"kabupaten":"33.03","kode":"kecamatan-bobotsari","nama":"Kecamatan Bobotsari","singkatan":null,"jenis":"kecamatan","induk":null,"kecamatan":"33.03.09","catatan":null,"sumber":"kode-wilayah-2025","sumber_nama":null,"uid":"32156b36-7931-5a79-a60c-f6c75e791577"}');
INSERT INTO riwayat VALUES(301,1,'2026-11-29T02:33:45Z','lembaga','["33.03","kecamatan-karangreja"]','tambah',NULL,'{"kabupaten":"33.03","kode":"kecamatan-karangreja","nama":"Kecamatan Karangreja","singkatan":null,"jenis":"kecamatan","induk":null,"kecamatan":"33.03.10","catatan":null,"sumber":"kode-wilayah-2025","sumber_nama":null,"uid":"33a86454-ca33-57b5-bc4e-afc251bcdb8b"}');
INSERT INTO riwayat VALUES(302,1,'2026-11-29T02:33:45Z','lembaga','["33.03","kecamatan-karanganyar"]','tambah',NULL,'{"kabupaten":"33.03","kode":"kecamatan-karanganyar","nama":"Kecamatan Karanganyar","singkatan":null,"jenis":"kecamatan","induk":null,"kecamatan":"33.03.11","catatan":null,"sumber":"kode-wilayah-2025","sumber_nama":null,"uid":"e59aea4f-f86a-5488-a3bb-39187d9c0635"}');
INSERT INTO riwayat VALUES(303,1,'2026-11-29T02:33:45Z','lembaga','["33.03","kecamatan-karangmoncol"]','tambah',NULL,'{"kabupaten":"33.03","kode":"kecamatan-karangmoncol","nama":"Kecamatan Karangmoncol","singkatan":null,"jenis":"kecamatan","induk":null,"kecamatan":"33.03.12","catatan":null,"sumber":"kode-wilayah-2025","sumber_nama":null,"uid":"c0f7d319-3840-5a05-bef4-a1875665fc33"}');
INSERT INTO riwayat VALUES(304,1,'2026-11-29T02:33:45Z','lembaga','["33.03","kecamatan-rembang"]','tambah',NULL,'{"kabupaten":"33.03","kode":"kecamatan-rembang","nama":"Kecamatan Rembang","singkatan":null,"jenis":"kecamatan","induk":null,"kecamatan":"33.03.13","catatan":null,"sumber":"kode-wilayah-2025","sumber_nama":null,"uid":"655e80eb-2484-5dca-89b1-10fd7fbc9f65"}');
INSERT INTO riwayat VALUES(305,1,'2026-11-29T02:33:45Z','lembaga','["33.03","kecamatan-bojongsari"]','tambah',NULL,'{"kabupaten":"33.03","kode":"kecamatan-bojongsari","nama":"Kecamatan Bojongsari","singkatan":null,"jenis":"kecamatan","induk":null,"kecamatan":"33.03.14","catatan":null,"sumber":"kode-wilayah-2025","sumber_nama":null,"uid":"dd5c23ea-f389-5c20-af6e-3023c1a52c16"}');
INSERT INTO riwayat VALUES(306,1,'2026-11-29T02:33:45Z','lembaga','["33.03","kecamatan-padamara"]','tambah',NULL,'{"kabupaten":"33.03","kode":"kecamatan-padamara","nama":"Kecamatan Padamara","singkatan":null,"jenis":"kecamatan","induk":null,"kecamatan":"33.03.15","catatan":null,"sumber":"kode-wilayah-2025","sumber_nama":null,"uid":"d99d26d7-2429-5488-ab80-7f6b8364566b"}');
INSERT INTO riwayat VALUES(307,1,'2026-11-29T02:33:45Z','lembaga','["33.03","kecamatan-pengadegan"]','tambah',NULL,'{"kabupaten":"33.03","kode":"kecamatan-pengadegan","nama":"Kecamatan Pengadegan","singkatan":null,"jenis":"kecamatan","induk":null,"kecamatan":"33.03.16","catatan":null,"sumber":"kode-wilayah-2025","sumber_nama":null,"uid":"0e9e42d8-06cd-5529-90c6-0369c53d93bd"}');
INSERT INTO riwayat VALUES(308,1,'2026-11-29T02:33:45Z','lembaga','["33.03","kecamatan-karangjambu"]','tambah',NULL,'{"kabupaten":"33.03","kode":"kecamatan-karangjambu","nama":"Kecamatan Karangjambu","singkatan":null,"jenis":"kecamatan","induk":null,"kecamatan":"33.03.17","catatan":null,"sumber":"kode-wilayah-2025","sumber_nama":null,"uid":"9736a1bb-ef29-52f8-88ef-ed90c26df26a"}');
INSERT INTO riwayat VALUES(309,1,'2026-11-29T02:33:45Z','lembaga','["33.03","kecamatan-kertanegara"]','tambah',NULL,'{"kabupaten":"33.03","kode":"kecamatan-kertanegara","nama":"Kecamatan Kertanegara","singkatan":null,"jenis":"kecamatan","induk":null,"kecamatan":"33.03.18","catatan":null,"sumber":"kode-wilayah-2025","sumber_nama":null,"uid":"58afaf0c-51c2-51e2-816b-b901c26e79fb"}');
INSERT INTO riwayat VALUES(310,1,'2026-11-29T02:33:45Z','lembaga','["33.03","kadin"]','tambah',NULL,'{"kabupaten":"33.03","kode":"kadin","nama":"Kamar Dagang dan Industri","singkatan":"Kadin","jenis":"mitra","induk":null,"kecamatan":null,"catatan":null,"sumber":"radarbanyumas-2025","sumber_nama":"pengetahuan-umum","uid":"4a04595c-781b-50d2-a0b1-66a7f3a70bf3"}');
INSERT INTO riwayat VALUES(311,1,'2026-11-29T02:33:45Z','lembaga','["33.03","hipmi"]','tambah',NULL,'{"kabupaten":"33.03","kode":"hipmi","nama":"Himpunan Pengusaha Muda Indonesia","singkatan":"HIPMI","jenis":"mitra","induk":null,"kecamatan":null,"catatan":null,"sumber":"radarbanyumas-2025","sumber_nama":"pengetahuan-umum","uid":"d391d6d2-a0aa-5e62-9ed8-6c8fd70a39c3"}');
INSERT INTO riwayat VALUES(312,1,'2026-11-29T02:33:45Z','lembaga','["33.03","yayasan-disabilitas"]','tambah',NULL,'{"kabupaten":"33.03","kode":"yayasan-disabilitas","nama":"Yayasan disabilitas","singkatan":null,"jenis":"mitra","induk":null,"kecamatan":null,"catatan":"Sumbernya tidak menyebut nama yayasan","sumber":"radarbanyumas-2025","sumber_nama":null,"uid":"57ebc211-9364-5031-beb4-ce7f8bc3b360"}');
INSERT INTO riwayat VALUES(313,1,'2026-11-29T02:33:45Z','lembaga','["33.03","koni"]','tambah',NULL,'{"kabupaten":"33.03","kode":"koni","nama":"Komite Olahraga Nasional Indonesia","singkatan":"KONI","jenis":"mitra","induk":null,"kecamatan":null,"catatan":null,"sumber":"radarbanyumas-2025","sumber_nama":"pengetahuan-umum","uid":"bb166a03-f40b-5048-9b55-5e64390a1fe2"}');
INSERT INTO riwayat VALUES(314,1,'2026-11-29T02:33:45Z','lembaga','["33.03","kormi"]','tambah',NULL,'{"kabupaten":"33.03","kode":"kormi","nama":"Komite Olahraga Masyarakat Indonesia","singkatan":"KORMI","jenis":"mitra","induk":null,"kecamatan":null,"catatan":null,"sumber":"radarbanyumas-2025","sumber_nama":"pengetahuan-umum","uid":"4b10b1ec-7ef9-5f9a-936f-f28c02e2bdfa"}');
INSERT INTO riwayat VALUES(315,1,'2026-11-29T02:33:45Z','lembaga','["33.03","npci"]','tambah',NULL,'{"kabupaten":"33.03","kode":"npci","nama":"National Paralympic Committee Indonesia","singkatan":"NPCI","jenis":"mitra","induk":null,"kecamatan":null,"catatan":null,"sumber":"radarbanyumas-2025","sumber_nama":"pengetahuan-umum","uid":"1279bf5d-60d2-5780-96bf-785544595339"}');
INSERT INTO riwayat VALUES(316,1,'2026-11-29T02:33:45Z','lembaga','["33.03","lembaga-komunitas"]','tambah',NULL,'{"kabupaten":"33.03","kode":"lembaga-komunitas","nama":"Lembaga komunitas","singkatan":null,"jenis":"mitra","induk":null,"kecamatan":null,"catatan":"Disebut sumbernya sebagai kelompok, tanpa nama","sumber":"radarbanyumas-2025","sumber_nama":null,"uid":"9c75d1dc-688f-59a7-b65f-3965cd34feba"}');
INSERT INTO riwayat VALUES(317,1,'2026-11-29T02:33:45Z','pejabat','["33.03","sekda"]','tambah',NULL,'{"kabupaten":"33.03","kode":"sekda","lembaga":"setda","jabatan":"Sekretaris Daerah","nama":null,"sifat":null,"pangkat":null,"nip":null,"berlaku_mulai":null,"berlaku_sampai":null,"catatan":"Nama tidak disebut sumbernya","sumber":"radarbanyumas-2025","uid":"65e12aff-cdd9-55c0-a39f-e44dfa914bf7"}');
INSERT INTO riwayat VALUES(318,1,'2026-11-29T02:33:45Z','pejabat','["33.03","kabid-pemberdayaan-masyarakat"]','tambah',NULL,'{"kabupaten":"33.03","kode":"kabid-pemberdayaan-masyarakat","lembaga":"dinpermasdes","jabatan":"Kepala Bidang Pemberdayaan Masyarakat","nama":"Eko Juli Purnomo","sifat":null,"pangkat":null,"nip":null,"berlaku_mulai":null,"berlaku_sampai":null,"catatan":null,"sumber":"radarbanyumas-2025","uid":"981afb20-f9c7-5cbd-bac4-bdd0c0424cb1"}');
INSERT INTO riwayat VALUES(319,1,'2026-11-29T02:33:45Z','pembina','["33.03","ketua"]','tambah',NULL,'{"kabupaten":"33.03","kode":"ketua","kedudukan":"ketua","lembaga":"setda","jabatan":"Sekretaris Daerah","nama":null,"berlaku_mulai":null,"berlaku_sampai":null,"dasar_hukum":"sk-bupati-2025","catatan":null,"sumber":"radarbanyumas-2025","uid":"1d4274f7-ca91-5f2a-9a50-62c42e942bd6"}');
INSERT INTO riwayat VALUES(320,1,'2026-11-29T02:33:45Z','pembina','["33.03","sekretariat"]','tambah',NULL,'{"kabupaten":"33.03","kode":"sekretariat","kedudukan":"sekretariat","lembaga":"dinpermasdes","jabatan":null,"nama":null,"berlaku_mulai":null,"berlaku_sampai":null,"dasar_hukum":"sk-bupati-2025","catatan":null,"sumber":"radarbanyumas-2025","uid":"0ef8c470-560a-5c45-892c-9e3a97c1c82a"}');
INSERT INTO riwayat VALUES(321,1,'2026-11-29T02:33:45Z','pembina','["33.03","sekretaris"]','tambah',NULL,'{"kabupaten":"33.03","kode":"sekretaris","kedudukan":"sekretaris","lembaga":"dinpermasdes","jabatan":null,"nama":"Eni Sosiatman","berlaku_mulai":null,"berlaku_sampai":null,"dasar_hukum":"sk-bupati-2025","catatan":"Jabatannya di Dinpermasdes tidak disebut sumbernya","sumber":"radarbanyumas-2025","uid":"cc97da37-288f-5dbd-ae34-9568c826eae3"}');
INSERT INTO riwayat VALUES(322,1,'2026-11-29T02:33:45Z','pembina','["33.03","anggota-opd"]','tambah',NULL,'{"kabupaten":"33.03","kode":"anggota-opd","kedudukan":"anggota","lembaga":null,"jabatan":"Seluruh OPD","nama":null,"berlaku_mulai":null,"berlaku_sampai":null,"dasar_hukum":"sk-bupati-2025","catatan":null,"sumber":"radarbanyumas-2025","uid":"6f0714a5-376d-5d08-a45e-60fb3cff9c43"}');
INSERT INTO riwayat VALUES(323,1,'2026-11-29T02:33:45Z','pembina','["33.03","anggota-lembaga-komunitas"]','tambah',NULL,'{"kabupaten":"33.03","kode":"anggota-lembaga-komunitas","kedudukan":"anggota","lembaga":"lembaga-komunitas","jabatan":null,"nama":null,"berlaku_mulai":null,"berlaku_sampai":null,"dasar_hukum":"sk-bupati-2025","catatan":null,"sumber":"radarbanyumas-2025","uid":"8d24e80e-f95d-5132-9466-1ba15a21f2d0"}');
INSERT INTO riwayat VALUES(324,1,'2026-11-29T02:33:45Z','pembina','["33.03","anggota-kadin"]','tambah',NULL,'{"kabupaten":"33.03","kode":"anggota-kadin","kedudukan":"anggota","lembaga":"kadin","jabatan":null,"nama":null,"berlaku_mulai":null,"berlaku_sampai":null,"dasar_hukum":"sk-bupati-2025","catatan":null,"sumber":"radarbanyumas-2025","uid":"690546d8-969e-5d87-a00f-c96debbf6bfb"}');
INSERT INTO riwayat VALUES(325,1,'2026-11-29T02:33:45Z','pembina','["33.03","anggota-hipmi"]','tambah',NULL,'{"kabupaten":"33.03","kode":"anggota-hipmi","kedudukan":"anggota","lembaga":"hipmi","jabatan":null,"nama":null,"berlaku_mulai":null,"berlaku_sampai":null,"dasar_hukum":"sk-bupati-2025","catatan":null,"sumber":"radarbanyumas-2025","uid":"df50fcf9-faed-5a61-9093-b51c7eda6d91"}');
INSERT INTO riwayat VALUES(326,1,'2026-11-29T02:33:45Z','pembina','["33.03","anggota-yayasan-disabilitas"]','tambah',NULL,'{"kabupaten":"33.03","kode":"anggota-yayasan-disabilitas","kedudukan":"anggota","lembaga":"yayasan-disabilitas","jabatan":null,"nama":null,"berlaku_mulai":null,"berlaku_sampai":null,"dasar_hukum":"sk-bupati-2025","catatan":null,"sumber":"radarbanyumas-2025","uid":"3a3c2eee-bf8c-5388-b207-52a85d663962"}');
INSERT INTO riwayat VALUES(327,1,'2026-11-29T02:33:45Z','pembina','["33.03","anggota-koni"]','tambah',NULL,'{"kabupaten":"33.03","kode":"anggota-koni","kedudukan":"anggota","lembaga":"koni","jabatan":null,"nama":null,"berlaku_mulai":null,"berlaku_sampai":null,"dasar_hukum":"sk-bupati-2025","catatan":null,"sumber":"radarbanyumas-2025","uid":"33da0d4d-a094-5306-a476-151c21844d18"}');
INSERT INTO riwayat VALUES(328,1,'2026-11-29T02:33:45Z','pembina','["33.03","anggota-kormi"]','tambah',NULL,'{"kabupaten":"33.03","kode":"anggota-kormi","kedudukan":"anggota","lembaga":"kormi","jabatan":null,"nama":null,"berlaku_mulai":null,"berlaku_sampai":null,"dasar_hukum":"sk-bupati-2025","catatan":null,"sumber":"radarbanyumas-2025","uid":"48052d45-0a11-53b5-986a-229eb15f7d37"}');
INSERT INTO riwayat VALUES(329,1,'2026-11-29T02:33:45Z','pembina','["33.03","anggota-npci"]','tambah',NULL,'{"kabupaten":"33.03","kode":"anggota-npci","kedudukan":"anggota","lembaga":"npci","jabatan":null,"nama":null,"berlaku_mulai":null,"berlaku_sampai":null,"dasar_hukum":"sk-bupati-2025","catatan":null,"sumber":"radarbanyumas-2025","uid":"ba07a5d0-235e-5551-9c0f-3e6d0c67e62e"}');
INSERT INTO riwayat VALUES(330,1,'2026-11-29T02:33:45Z','pilot','[1]','tambah',NULL,'{"id":1,"kabupaten":"33.03","kecamatan":"33.03.02","berlaku_mulai":"2025-07","berlaku_sampai":null,"alasan":"miskin","dasar_hukum":"sk-bupati-2025","sumber":"radarbanyumas-2025","uid":"5e72fe92-7f75-5e90-bf84-55b2f616223a"}');
INSERT INTO riwayat VALUES(331,1,'2026-11-29T02:33:45Z','pilot','[2]','tambah',NULL,'{"id":2,"kabupaten":"33.03","kecamatan":"33.03.03","berlaku_mulai":"2025-07","berlaku_sampai":null,"alasan":"miskin","dasar_hukum":"sk-bupati-2025","sumber":"radarbanyumas-2025","uid":"fd55a7e0-e332-50f9-8171-235b8f91b68d"}');
INSERT INTO riwayat VALUES(332,1,'2026-11-29T02:33:45Z','pilot','[3]','tambah',NULL,'{"id":3,"kabupaten":"33.03","kecamatan":"33.03.04","berlaku_mulai":"2025-07","berlaku_sampai":null,"alasan":"miskin","dasar_hukum":"sk-bupati-2025","sumber":"radarbanyumas-2025","uid":"8f109332-33d7-5bdd-ad41-bdb26533f219"}');
INSERT INTO riwayat VALUES(333,1,'2026-11-29T02:33:45Z','pilot','[4]','tambah',NULL,'{"id":4,"kabupaten":"33.03","kecamatan":"33.03.09","berlaku_mulai":"2025-07","berlaku_sampai":null,"alasan":"miskin","dasar_hukum":"sk-bupati-2025","sumber":"radarbanyumas-2025","uid":"df5b2503-4fa3-57bd-8721-d1c469de896a"}');
INSERT INTO riwayat VALUES(334,1,'2026-11-29T02:33:45Z','penugasan','[1]','tambah',NULL,'{"id":1,"kabupaten":"33.03","lembaga":"dinsos","fokus":"rppa","kecamatan":"33.03.02","peran":"penanggung-jawab","berlaku_mulai":"2025-07","berlaku_sampai":null,"dasar_hukum":"sk-bupati-2025","sumber":"radarbanyumas-2025","uid":"a76f4dae-b2f1-57a8-8c56-096b9396c0b0"}');
INSERT INTO riwayat VALUES(335,1,'2026-11-29T02:33:45Z','penugasan','[2]','tambah',NULL,'{"id":2,"kabupaten":"33.03","lembaga":"dinsos","fokus":"disabilitas","kecamatan":"33.03.02","peran":"penanggung-jawab","berlaku_mulai":"2025-07","berlaku_sampai":null,"dasar_hukum":"sk-bupati-2025","sumber":"radarbanyumas-2025","uid":"70beb920-49c9-5a76-8de1-e5feb749be0b"}');
INSERT INTO riwayat VALUES(336,1,'2026-11-29T02:33:45Z','penugasan','[3]','tambah',NULL,'{"id":3,"kabupaten":"33.03","lembaga":"dinporapar","fokus":"zilenial","kecamatan":"33.03.02","peran":"penanggung-jawab","berlaku_mulai":"2025-07","berlaku_sampai":null,"dasar_hukum":"sk-bupati-2025","sumber":"radarbanyumas-2025","uid":"bee85c9a-48e6-536a-ba23-15559c27e3c0"}');
INSERT INTO riwayat VALUES(337,1,'2026-11-29T02:33:45Z','penugasan','[4]','tambah',NULL,'{"id":4,"kabupaten":"33.03","lembaga":"dinporapar","fokus":"sport-center","kecamatan":"33.03.02","peran":"penanggung-jawab","berlaku_mulai":"2025-07","berlaku_sampai":null,"dasar_hukum":"sk-bupati-2025","sumber":"radarbanyumas-2025","uid":"193e11fb-e0e7-5656-aca3-d03e61eb4b0a"}');
INSERT INTO riwayat VALUES(338,1,'2026-11-29T02:33:45Z','penugasan','[5]','tambah',NULL,'{"id":5,"kabupaten":"33.03","lembaga":"dinsos","fokus":"rppa","kecamatan":"33.03.03","peran":"penanggung-jawab","berlaku_mulai":"2025-07","berlaku_sampai":null,"dasar_hukum":"sk-bupati-2025","sumber":"radarbanyumas-2025","uid":"4ff67cf6-31cb-53e3-89f6-844361fb98ad"}');
INSERT INTO riwayat VALUES(339,1,'2026-11-29T02:33:45Z','penugasan','[6]','tambah',NULL,'{"id":6,"kabupaten":"33.03","lembaga":"dinsos","fokus":"disabilitas","kecamatan":"33.03.03","peran":"penanggung-jawab","berlaku_mulai":"2025-07","berlaku_sampai":null,"dasar_hukum":"sk-bupati-2025","sumber":"radarbanyumas-2025","uid":"223c9ea2-c0d0-57fe-a8f8-d8ff4bd285aa"}');
INSERT INTO riwayat VALUES(340,1,'2026-11-29T02:33:45Z','penugasan','[7]','tambah',NULL,'{"id":7,"kabupaten":"33.03","lembaga":"dinporapar","fokus":"zilenial","kecamatan":"33.03.03","peran":"penanggung-jawab","berlaku_mulai":"2025-07","berlaku_sampai":null,"dasar_hukum":"sk-bupati-2025","sumber":"radarbanyumas-2025","uid":"bdb47977-0b7a-5c4b-94aa-e04c4b1b8e50"}');
INSERT INTO riwayat VALUES(341,1,'2026-11-29T02:33:45Z','penugasan','[8]','tambah',NULL,'{"id":8,"kabupaten":"33.03","lembaga":"dinporapar","fokus":"sport-center","kecamatan":"33.03.03","peran":"penanggung-jawab","berlaku_mulai":"2025-07","berlaku_sampai":null,"dasar_hukum":"sk-bupati-2025","sumber":"radarbanyumas-2025","uid":"552361bd-5195-578f-821b-4f937254ce23"}');
INSERT INTO riwayat VALUES(342,1,'2026-11-29T02:33:45Z','penugasan','[9]','tambah',NULL,'{"id":9,"kabupaten":"33.03","lembaga":"dinsos","fokus":"rppa","kecamatan":"33.03.04","peran":"penanggung-jawab","berlaku_mulai":"2025-07","berlaku_sampai":null,"dasar_hukum":"sk-bupati-2025","sumber":"radarbanyumas-2025","uid":"e2d49ea3-d145-5e67-b661-967a60a8da79"}');
INSERT INTO riwayat VALUES(343,1,'2026-11-29T02:33:45Z','penugasan','[10]','tambah',NULL,'{"id":10,"kabupaten":"33.03","lembaga":"dinsos","fokus":"disabilitas","kecamatan":"33.03.04","peran":"penanggung-jawab","berlaku_mulai":"2025-07","berlaku_sampai":null,"dasar_hukum":"sk-bupati-2025","sumber":"radarbanyumas-2025","uid":"b0b75c88-ce64-5706-a120-18783d024ade"}');
INSERT INTO riwayat VALUES(344,1,'2026-11-29T02:33:45Z','penugasan','[11]','tambah',NULL,'{"id":11,"kabupaten":"33.03","lembaga":"dinporapar","fokus":"zilenial","kecamatan":"33.03.04","peran":"penanggung-jawab","berlaku_mulai":"2025-07","berlaku_sampai":null,"dasar_hukum":"sk-bupati-2025","sumber":"radarbanyumas-2025","uid":"4c4f2c46-f2ca-538d-b311-ab75539ecf70"}');
INSERT INTO riwayat VALUES(345,1,'2026-11-29T02:33:45Z','penugasan','[12]','tambah',NULL,'{"id":12,"kabupaten":"33.03","lembaga":"dinporapar","fokus":"sport-center","kecamatan":"33.03.04","peran":"penanggung-jawab","berlaku_mulai":"2025-07","berlaku_sampai":null,"dasar_hukum":"sk-bupati-2025","sumber":"radarbanyumas-2025","uid":"42c39fb5-0e6f-534e-8911-1d9cf13a24b5"}');
INSERT INTO riwayat VALUES(346,1,'2026-11-29T02:33:45Z','penugasan','[13]','tambah',NULL,'{"id":13,"kabupaten":"33.03","lembaga":"dinsos","fokus":"rppa","kecamatan":"33.03.09","peran":"penanggung-jawab","berlaku_mulai":"2025-07","berlaku_sampai":null,"dasar_hukum":"sk-bupati-2025","sumber":"radarbanyumas-2025","uid":"6c29c623-ffed-5dab-be7d-c0dd919a5811"}');
INSERT INTO riwayat VALUES(347,1,'2026-11-29T02:33:45Z','penugasan','[14]','tambah',NULL,'{"id":14,"kabupaten":"33.03","lembaga":"dinsos","fokus":"disabilitas","kecamatan":"33.03.09","peran":"penanggung-jawab","berlaku_mulai":"2025-07","berlaku_sampai":null,"dasar_hukum":"sk-bupati-2025","sumber":"radarbanyumas-2025","uid":"4041e1b7-7ff8-5b7a-876e-7215e4501d13"}');
INSERT INTO riwayat VALUES(348,1,'2026-11-29T02:33:45Z','penugasan','[15]','tambah',NULL,'{"id":15,"kabupaten":"33.03","lembaga":"dinporapar","fokus":"zilenial","kecamatan":"33.03.09","peran":"penanggung-jawab","berlaku_mulai":"2025-07","berlaku_sampai":null,"dasar_hukum":"sk-bupati-2025","sumber":"radarbanyumas-2025","uid":"feec59df-4d7d-5250-a7af-1104d4ccc42b"}');
INSERT INTO riwayat VALUES(349,1,'2026-11-29T02:33:45Z','penugasan','[16]','tambah',NULL,'{"id":16,"kabupaten":"33.03","lembaga":"dinporapar","fokus":"sport-center","kecamatan":"33.03.09","peran":"penanggung-jawab","berlaku_mulai":"2025-07","berlaku_sampai":null,"dasar_hukum":"sk-bupati-2025","sumber":"radarbanyumas-2025","uid":"ff2c3346-b487-5868-ab6c-90b0f4f24a1e"}');
INSERT INTO riwayat VALUES(350,1,'2026-11-29T02:33:45Z','aset','["33.03","rppa-sempor-lor"]','tambah',NULL,'{"kabupaten":"33.03","kode":"rppa-sempor-lor","nama":"RPPA Desa Sempor Lor","fokus":"rppa","kecamatan":"33.03.04","desa":"33.03.04.2010","keadaan":"ada","per_tanggal":"2025-10","catatan":null,"sumber":"radarbanyumas-2025","uid":"797f75c4-9900-5264-9d51-bf87869f0963"}');
INSERT INTO riwayat VALUES(351,1,'2026-11-29T02:33:45Z','aset','["33.03","rppa-pandansari"]','tambah',NULL,'{"kabupaten":"33.03","kode":"rppa-pandansari","nama":"RPPA Desa Pandansari","fokus":"rppa","kecamatan":"33.03.03","desa":"33.03.03.2007","keadaan":"ada","per_tanggal":"2025-10","catatan":null,"sumber":"radarbanyumas-2025","uid":"5d9165b2-d39b-523e-9f5c-812176f0b7a7"}');
INSERT INTO riwayat VALUES(352,1,'2026-11-29T02:33:45Z','aset','["33.03","sport-center-bukateja"]','tambah',NULL,'{"kabupaten":"33.03","kode":"sport-center-bukateja","nama":"Sport center Bukateja","fokus":"sport-center","kecamatan":"33.03.02","desa":null,"keadaan":"aktif","per_tanggal":"2025-10","catatan":"Atletnya sudah berprestasi; desanya tidak disebut sumbernya","sumber":"radarbanyumas-2025","uid":"d86858ef-c793-53b9-941e-f15e521ce85d"}');
INSERT INTO riwayat VALUES(353,1,'2026-11-29T02:33:45Z','aset','["33.03","sport-center-bobotsari"]','tambah',NULL,'{"kabupaten":"33.03","kode":"sport-center-bobotsari","nama":"Sport center Bobotsari","fokus":"sport-center","kecamatan":"33.03.09","desa":null,"keadaan":"aktif","per_tanggal":"2025-10","catatan":"Atletnya sudah berprestasi; desanya tidak disebut sumbernya","sumber":"radarbanyumas-2025","uid":"189e65c1-2494-5027-9e7f-840ba663d619"}');
INSERT INTO riwayat VALUES(354,1,'2026-11-29T02:33:45Z','agenda','["33.03","sk-bupati-2025"]','tambah',NULL,'{"kabupaten":"33.03","kode":"sk-bupati-2025","nama":"SK Bupati menetapkan empat kecamatan pilot","tingkat":"kabupaten","tanggal_mulai":"2025-07","tanggal_selesai":null,"tempat":null,"kecamatan":null,"hasil":null,"catatan":"akhir Juli 2025","sumber":"radarbanyumas-2025","sumber_tempat":null,"uid":"7a4ebc45-3b37-5683-beef-1a1b423b515e"}');
INSERT INTO riwayat VALUES(355,1,'2026-11-29T02:33:45Z','agenda','["33.03","rakor-provinsi-2025"]','tambah',NULL,'{"kabupaten":"33.03","kode":"rakor-provinsi-2025","nama":"Rakor Kecamatan Berdaya tingkat provinsi","tingkat":"provinsi","tanggal_mulai":"2025-10-13","tanggal_selesai":"2025-10-14","tempat":"Semarang","kecamatan":null,"hasil":"Kegiatan boleh baru atau menyatu dengan program OPD dan kecamatan yang sudah ada; efisien, kolaboratif, dan tetap jalan dengan anggaran terbatas.","catatan":null,"sumber":"radarbanyumas-2025","sumber_tempat":null,"uid":"9f8a08d6-c265-5b4e-b419-4d57d6ccfd23"}');
INSERT INTO riwayat VALUES(356,1,'2026-11-29T02:33:45Z','agenda','["33.03","peluncuran-provinsi-2025"]','tambah',NULL,'{"kabupaten":"33.03","kode":"peluncuran-provinsi-2025","nama":"Peluncuran Kecamatan Berdaya tingkat provinsi","tingkat":"provinsi","tanggal_mulai":"2025-10-30","tanggal_selesai":null,"tempat":"Desa Sidodadi, Kecamatan Masaran, Kabupaten Sragen","kecamatan":null,"hasil":null,"catatan":null,"sumber":"radarbanyumas-2025","sumber_tempat":"pers-provinsi-2025","uid":"ccc76e70-1a45-575e-a593-a8b584d2d7b2"}');
INSERT INTO riwayat VALUES(357,1,'2026-11-29T02:33:45Z','agenda','["33.03","rakor-kabupaten"]','tambah',NULL,'{"kabupaten":"33.03","kode":"rakor-kabupaten","nama":"Rakor Kecamatan Berdaya tingkat kabupaten","tingkat":"kabupaten","tanggal_mulai":null,"tanggal_selesai":null,"tempat":null,"kecamatan":null,"hasil":null,"catatan":"Direncanakan, belum ada tanggal","sumber":"radarbanyumas-2025","sumber_tempat":null,"uid":"fc6795db-f9d4-5841-8ca6-89f8163a33fb"}');
INSERT INTO riwayat VALUES(358,1,'2026-11-29T02:33:45Z','kecamatan_alias','["33.03","33.03.16","Pangadegan"]','tambah',NULL,'{"kabupaten":"33.03","kecamatan":"33.03.16","alias":"Pangadegan"}');
INSERT INTO riwayat VALUES(359,1,'2026-11-29T02:33:45Z','desa_alias','["33.03","33.03.01.2003","Plumutan"]','tambah',NULL,'{"kabupaten":"33.03","desa":"33.03.01.2003","alias":"Plumutan"}');
INSERT INTO riwayat VALUES(360,1,'2026-11-29T02:33:45Z','desa_alias','["33.03","33.03.09.2014","Palumbungan Kulon"]','tambah',NULL,'{"kabupaten":"33.03","desa":"33.03.09.2014","alias":"Palumbungan Kulon"}');
INSERT INTO riwayat VALUES(361,1,'2026-11-29T02:33:45Z','desa_alias','["33.03","33.03.18.2011","Margasana"]','tambah',NULL,'{"kabupaten":"33.03","desa":"33.03.18.2011","alias":"Margasana"}');
INSERT INTO riwayat VALUES(362,1,'2026-11-29T02:33:45Z','fokus_alias','["33.03","rppa","rumah perlindungan"]','tambah',NULL,'{"kabupaten":"33.03","fokus":"rppa","alias":"rumah perlindungan"}');
INSERT INTO riwayat VALUES(363,1,'2026-11-29T02:33:45Z','fokus_alias','["33.03","rppa","perlindungan perempuan dan anak"]','tambah',NULL,'{"kabupaten":"33.03","fokus":"rppa","alias":"perlindungan perempuan dan anak"}');
INSERT INTO riwayat VALUES(364,1,'2026-11-29T02:33:45Z','fokus_alias','["33.03","disabilitas","difabel"]','tambah',NULL,'{"kabupaten":"33.03","fokus":"disabilitas","alias":"difabel"}');
INSERT INTO riwayat VALUES(365,1,'2026-11-29T02:33:45Z','fokus_alias','["33.03","disabilitas","pemberdayaan disabilitas"]','tambah',NULL,'{"kabupaten":"33.03","fokus":"disabilitas","alias":"pemberdayaan disabilitas"}');
INSERT INTO riwayat VALUES(366,1,'2026-11-29T02:33:45Z','fokus_alias','["33.03","disabilitas","pemberdayaan penyandang disabilitas"]','tambah',NULL,'{"kabupaten":"33.03","fokus":"disabilitas","alias":"pemberdayaan penyandang disabilitas"}');
INSERT INTO riwayat VALUES(367,1,'2026-11-29T02:33:45Z','fokus_alias','["33.03","lansia","lanjut usia"]','tambah',NULL,'{"kabupaten":"33.03","fokus":"lansia","alias":"lanjut usia"}');
INSERT INTO riwayat VALUES(368,1,'2026-11-29T02:33:45Z','fokus_alias','["33.03","lansia","lanjut usia lansia"]','tambah',NULL,'{"kabupaten":"33.03","fokus":"lansia","alias":"lanjut usia lansia"}');
INSERT INTO riwayat VALUES(369,1,'2026-11-29T02:33:45Z','fokus_alias','["33.03","lansia","pemberdayaan lansia"]','tambah',NULL,'{"kabupaten":"33.03","fokus":"lansia","alias":"pemberdayaan lansia"}');
INSERT INTO riwayat VALUES(370,1,'2026-11-29T02:33:45Z','fokus_alias','["33.03","zilenial","taruna karya mandiri"]','tambah',NULL,'{"kabupaten":"33.03","fokus":"zilenial","alias":"taruna karya mandiri"}');
INSERT INTO riwayat VALUES(371,1,'2026-11-29T02:33:45Z','fokus_alias','["33.03","zilenial","tkm"]','tambah',NULL,'{"kabupaten":"33.03","fokus":"zilenial","alias":"tkm"}');
INSERT INTO riwayat VALUES(372,1,'2026-11-29T02:33:45Z','fokus_alias','["33.03","zilenial","pemuda"]','tambah',NULL,'{"kabupaten":"33.03","fokus":"zilenial","alias":"pemuda"}');
INSERT INTO riwayat VALUES(373,1,'2026-11-29T02:33:45Z','fokus_alias','["33.03","sport-center","olahraga"]','tambah',NULL,'{"kabupaten":"33.03","fokus":"sport-center","alias":"olahraga"}');
INSERT INTO riwayat VALUES(374,1,'2026-11-29T02:33:45Z','fokus_alias','["33.03","sport-center","pusat olahraga"]','tambah',NULL,'{"kabupaten":"33.03","fokus":"sport-center","alias":"pusat olahraga"}');
INSERT INTO riwayat VALUES(375,1,'2026-11-29T02:33:45Z','sumber_dana_alias','["33.03","apbd-kabupaten","apbd"]','tambah',NULL,'{"kabupaten":"33.03","sumber_dana":"apbd-kabupaten","alias":"apbd"}');
INSERT INTO riwayat VALUES(376,1,'2026-11-29T02:33:45Z','sumber_dana_alias','["33.03","apbd-kabupaten","apbd kab"]','tambah',NULL,'{"kabupaten":"33.03","sumber_dana":"apbd-kabupaten","alias":"apbd kab"}');
INSERT INTO riwayat VALUES(377,1,'2026-11-29T02:33:45Z','sumber_dana_alias','["33.03","apbd-kabupaten","apbd ii"]','tambah',NULL,'{"kabupaten":"33.03","sumber_dana":"apbd-kabupaten","alias":"apbd ii"}');
INSERT INTO riwayat VALUES(378,1,'2026-11-29T02:33:45Z','sumber_dana_alias','["33.03","apbd-provinsi","apbd prov"]','tambah',NULL,'{"kabupaten":"33.03","sumber_dana":"apbd-provinsi","alias":"apbd prov"}');
INSERT INTO riwayat VALUES(379,1,'2026-11-29T02:33:45Z','sumber_dana_alias','["33.03","apbd-provinsi","apbd i"]','tambah',NULL,'{"kabupaten":"33.03","sumber_dana":"apbd-provinsi","alias":"apbd i"}');
INSERT INTO riwayat VALUES(380,1,'2026-11-29T02:33:45Z','sumber_dana_alias','["33.03","bankeu-provinsi","bankeu"]','tambah',NULL,'{"kabupaten":"33.03","sumber_dana":"bankeu-provinsi","alias":"bankeu"}');
INSERT INTO riwayat VALUES(381,1,'2026-11-29T02:33:45Z','sumber_dana_alias','["33.03","bankeu-provinsi","bantuan keuangan provinsi"]','tambah',NULL,'{"kabupaten":"33.03","sumber_dana":"bankeu-provinsi","alias":"bantuan keuangan provinsi"}');
INSERT INTO riwayat VALUES(382,1,'2026-11-29T02:33:45Z','sumber_dana_alias','["33.03","dak","dana alokasi khusus"]','tambah',NULL,'{"kabupaten":"33.03","sumber_dana":"dak","alias":"dana alokasi khusus"}');
INSERT INTO riwayat VALUES(383,1,'2026-11-29T02:33:45Z','sumber_dana_alias','["33.03","bok","bantuan operasional kesehatan"]','tambah',NULL,'{"kabupaten":"33.03","sumber_dana":"bok","alias":"bantuan operasional kesehatan"}');
INSERT INTO riwayat VALUES(384,1,'2026-11-29T02:33:45Z','sumber_dana_alias','["33.03","apbdes","dana desa"]','tambah',NULL,'{"kabupaten":"33.03","sumber_dana":"apbdes","alias":"dana desa"}');
INSERT INTO riwayat VALUES(385,1,'2026-11-29T02:33:45Z','sumber_dana_alias','["33.03","apbdes","dd"]','tambah',NULL,'{"kabupaten":"33.03","sumber_dana":"apbdes","alias":"dd"}');
INSERT INTO riwayat VALUES(386,1,'2026-11-29T02:33:45Z','sumber_dana_alias','["33.03","apbdes","add"]','tambah',NULL,'{"kabupaten":"33.03","sumber_dana":"apbdes","alias":"add"}');
INSERT INTO riwayat VALUES(387,1,'2026-11-29T02:33:45Z','sumber_dana_alias','["33.03","apbdes","alokasi dana desa"]','tambah',NULL,'{"kabupaten":"33.03","sumber_dana":"apbdes","alias":"alokasi dana desa"}');
INSERT INTO riwayat VALUES(388,1,'2026-11-29T02:33:45Z','sumber_dana_alias','["33.03","apbdes","pades"]','tambah',NULL,'{"kabupaten":"33.03","sumber_dana":"apbdes","alias":"pades"}');
INSERT INTO riwayat VALUES(389,1,'2026-11-29T02:33:45Z','sumber_dana_alias','["33.03","csr","tjsl"]','tambah',NULL,'{"kabupaten":"33.03","sumber_dana":"csr","alias":"tjsl"}');
INSERT INTO riwayat VALUES(390,1,'2026-11-29T02:33:45Z','sumber_dana_alias','["33.03","swadaya","swadaya masyarakat"]','tambah',NULL,'{"kabupaten":"33.03","sumber_dana":"swadaya","alias":"swadaya masyarakat"}');
INSERT INTO riwayat VALUES(391,1,'2026-11-29T02:33:45Z','sumber_dana_alias','["33.03","lainnya","lain-lain"]','tambah',NULL,'{"kabupaten":"33.03","sumber_dana":"lainnya","alias":"lain-lain"}');
INSERT INTO riwayat VALUES(392,1,'2026-11-29T02:33:45Z','sumber_dana_alias','["33.03","tanpa-anggaran","nol rupiah"]','tambah',NULL,'{"kabupaten":"33.03","sumber_dana":"tanpa-anggaran","alias":"nol rupiah"}');
INSERT INTO riwayat VALUES(393,1,'2026-11-29T02:33:45Z','sumber_dana_alias','["33.03","tanpa-anggaran","non anggaran"]','tambah',NULL,'{"kabupaten":"33.03","sumber_dana":"tanpa-anggaran","alias":"non anggaran"}');
INSERT INTO riwayat VALUES(394,1,'2026-11-29T02:33:45Z','lembaga_alias','["33.03","dinpermasdes","dinas pemberdayaan masyarakat"]','tambah',NULL,'{"kabupaten":"33.03","lembaga":"dinpermasdes","alias":"dinas pemberdayaan masyarakat"}');
INSERT INTO riwayat VALUES(395,1,'2026-11-29T02:33:45Z','lembaga_alias','["33.03","dinpermasdes","pmd"]','tambah',NULL,'{"kabupaten":"33.03","lembaga":"dinpermasdes","alias":"pmd"}');
INSERT INTO riwayat VALUES(396,1,'2026-11-29T02:33:45Z','lembaga_alias','["33.03","dinsos","dinas sosial"]','tambah',NULL,'{"kabupaten":"33.03","lembaga":"dinsos","alias":"dinas sosial"}');
INSERT INTO riwayat VALUES(397,1,'2026-11-29T02:33:45Z','lembaga_alias','["33.03","dinsos","dinsos purbalingga"]','tambah',NULL,'{"kabupaten":"33.03","lembaga":"dinsos","alias":"dinsos purbalingga"}');
INSERT INTO riwayat VALUES(398,1,'2026-11-29T02:33:45Z','lembaga_alias','["33.03","dinporapar","dinas pemuda"]','tambah',NULL,'{"kabupaten":"33.03","lembaga":"dinporapar","alias":"dinas pemuda"}');
INSERT INTO riwayat VALUES(399,1,'2026-11-29T02:33:45Z','lembaga_alias','["33.03","dinporapar","dinas olahraga"]','tambah',NULL,'{"kabupaten":"33.03","lembaga":"dinporapar","alias":"dinas olahraga"}');
INSERT INTO riwayat VALUES(400,1,'2026-11-29T02:33:45Z','lembaga_alias','["33.03","dinporapar","dinas pemuda dan olahraga"]','tambah',NULL,'{"kabupaten":"33.03","lembaga":"dinporapar","alias":"dinas pemuda dan olahraga"}');
INSERT INTO riwayat VALUES(401,1,'2026-11-29T02:33:45Z','lembaga_alias','["33.03","setda","sekretariat daerah kabupaten purbalingga"]','tambah',NULL,'{"kabupaten":"33.03","lembaga":"setda","alias":"sekretariat daerah kabupaten purbalingga"}');
INSERT INTO riwayat VALUES(402,1,'2026-11-29T02:33:45Z','lembaga_alias','["33.03","bagian-pemerintahan","bagian pemerintahan"]','tambah',NULL,'{"kabupaten":"33.03","lembaga":"bagian-pemerintahan","alias":"bagian pemerintahan"}');
INSERT INTO riwayat VALUES(403,1,'2026-11-29T02:33:45Z','lembaga_alias','["33.03","bagian-kesra","kesra"]','tambah',NULL,'{"kabupaten":"33.03","lembaga":"bagian-kesra","alias":"kesra"}');
INSERT INTO riwayat VALUES(404,1,'2026-11-29T02:33:45Z','lembaga_alias','["33.03","bagian-kesra","bagian kesejahteraan rakyat"]','tambah',NULL,'{"kabupaten":"33.03","lembaga":"bagian-kesra","alias":"bagian kesejahteraan rakyat"}');
INSERT INTO riwayat VALUES(405,1,'2026-11-29T02:33:45Z','lembaga_alias','["33.03","npci","npc indonesia"]','tambah',NULL,'{"kabupaten":"33.03","lembaga":"npci","alias":"npc indonesia"}');
INSERT INTO riwayat VALUES(406,1,'2026-11-29T02:33:45Z','dasar_hukum_dokumen','["33.03","sk-bupati-2025","sk-lokasi"]','tambah',NULL,'{"kabupaten":"33.03","dasar_hukum":"sk-bupati-2025","dokumen":"sk-lokasi"}');
INSERT INTO riwayat VALUES(407,1,'2026-11-29T02:33:45Z','dasar_hukum_dokumen','["33.03","sk-bupati-2025","sk-tim-pembina"]','tambah',NULL,'{"kabupaten":"33.03","dasar_hukum":"sk-bupati-2025","dokumen":"sk-tim-pembina"}');
INSERT INTO riwayat VALUES(408,2,'2026-11-29T02:33:46Z','kegiatan','[1]','tambah',NULL,'{"id":1,"kabupaten":"33.03","nama":"Posyandu lansia","uraian":null,"fokus":"lansia","pelaksana":"dinsos","jenis":"baru","program":null,"tanggal_mulai":"2025-10-01","tanggal_selesai":"2025-11-30","seluruh_kabupaten":0,"sub_kegiatan":null,"penerima_manfaat":null,"uid":"9b3ac81b-961f-46a9-a388-aab9e9103739","lanjutan_dari":null}');
INSERT INTO riwayat VALUES(409,2,'2026-11-29T02:33:46Z','kegiatan_lokasi','[1]','tambah',NULL,'{"id":1,"kegiatan":1,"kecamatan":"33.03.03","desa":"33.03.03.2007"}');
INSERT INTO riwayat VALUES(410,2,'2026-11-29T02:33:46Z','pelaksanaan','[1]','tambah',NULL,'{"id":1,"kegiatan":1,"tanggal":"2025-10-01","kecamatan":"33.03.03","desa":"33.03.03.2007","tempat":null,"jumlah":32,"laki_laki":12,"perempuan":20,"disabilitas":null,"lansia":null,"anak":null,"pemuda":null,"catatan":null,"uid":"4c602801-0fb7-4d27-bb81-02ee51c98117","dicatat":"2026-11-29T02:33:46.120488Z"}');
INSERT INTO riwayat VALUES(411,2,'2026-11-29T02:33:46Z','perkembangan','[1]','tambah',NULL,'{"id":1,"kegiatan":1,"tanggal":"2025-10-01","status":"berjalan","fisik_persen":null,"hasil":null,"kendala":null,"tindak_lanjut":null,"uid":"f0189395-6897-4530-b381-f57508a63f69","dicatat":"2026-11-29T02:33:46.120489Z"}');
INSERT INTO riwayat VALUES(412,2,'2026-11-29T02:33:46Z','anggaran','[1]','tambah',NULL,'{"id":1,"kegiatan":1,"kabupaten":"33.03","sumber_dana":"apbd-kabupaten","tahun":2025,"tahap":"murni","tanggal":"2025-10-01","jumlah":15000000,"uid":"50e6023b-403a-4864-a649-8541c131614f","dicatat":"2026-11-29T02:33:46.120490Z","nomor_dokumen":null,"tanggal_dokumen":null}');
INSERT INTO riwayat VALUES(413,2,'2026-11-29T02:33:46Z','realisasi','[1]','tambah',NULL,'{"id":1,"kegiatan":1,"kabupaten":"33.03","sumber_dana":"apbd-kabupaten","tanggal":"2025-10-01","jumlah":5000000,"nomor_bukti":null,"catatan":null,"uid":"5d713801-64b5-4daf-b02d-5eaaec4587cc","dicatat":"2026-11-29T02:33:46.120491Z"}');
INSERT INTO riwayat VALUES(414,3,'2026-11-29T02:33:46Z','kegiatan','[2]','tambah',NULL,'{"id":2,"kabupaten":"33.03","nama":"Senam lansia bersama","uraian":null,"fokus":"lansia","pelaksana":"dinsos","jenis":"baru","program":null,"tanggal_mulai":"2025-10-06","tanggal_selesai":"2025-10-07","seluruh_kabupaten":0,"sub_kegiatan":null,"penerima_manfaat":null,"uid":"ceb57af1-6d7f-4069-a7d3-7e1d71d3347c","lanjutan_dari":null}');
INSERT INTO riwayat VALUES(415,3,'2026-11-29T02:33:46Z','kegiatan_lokasi','[2]','tambah',NULL,'{"id":2,"kegiatan":2,"kecamatan":"33.03.02","desa":null}');
INSERT INTO riwayat VALUES(416,3,'2026-11-29T02:33:46Z','kegiatan_lokasi','[3]','tambah',NULL,'{"id":3,"kegiatan":2,"kecamatan":"33.03.03","desa":null}');
INSERT INTO riwayat VALUES(417,3,'2026-11-29T02:33:46Z','kegiatan_mitra','[2,"kadin"]','tambah',NULL,'{"kegiatan":2,"kabupaten":"33.03","lembaga":"kadin"}');
INSERT INTO riwayat VALUES(418,3,'2026-11-29T02:33:46Z','kegiatan_mitra','[2,"koni"]','tambah',NULL,'{"kegiatan":2,"kabupaten":"33.03","lembaga":"koni"}');
INSERT INTO riwayat VALUES(419,3,'2026-11-29T02:33:46Z','pelaksanaan','[2]','tambah',NULL,'{"id":2,"kegiatan":2,"tanggal":"2025-10-06","kecamatan":null,"desa":null,"tempat":null,"jumlah":100,"laki_laki":30,"perempuan":70,"disabilitas":null,"lansia":90,"anak":null,"pemuda":null,"catatan":null,"uid":"f17dacb2-7a06-4890-a20e-5c52b231e972","dicatat":"2026-11-29T02:33:46.286998Z"}');
INSERT INTO riwayat VALUES(420,3,'2026-11-29T02:33:46Z','perkembangan','[2]','tambah',NULL,'{"id":2,"kegiatan":2,"tanggal":"2025-10-06","status":"berjalan","fisik_persen":null,"hasil":null,"kendala":null,"tindak_lanjut":null,"uid":"85e52904-3618-471a-8ca7-3056854158d5","dicatat":"2026-11-29T02:33:46.286999Z"}');
INSERT INTO riwayat VALUES(421,3,'2026-11-29T02:33:46Z','anggaran','[2]','tambah',NULL,'{"id":2,"kegiatan":2,"kabupaten":"33.03","sumber_dana":"apbd-kabupaten","tahun":2025,"tahap":"murni","tanggal":"2025-10-06","jumlah":8000000,"uid":"34101b38-959e-41a2-bf8f-c7d839d42128","dicatat":"2026-11-29T02:33:46.287000Z","nomor_dokumen":null,"tanggal_dokumen":null}');
INSERT INTO riwayat VALUES(422,3,'2026-11-29T02:33:46Z','anggaran','[3]','tambah',NULL,'{"id":3,"kegiatan":2,"kabupaten":"33.03","sumber_dana":"bok","tahun":2025,"tahap":"murni","tanggal":"2025-10-06","jumlah":2000000,"uid":"d7beeffb-5bc8-41d0-ab0d-a0ac813ef37f","dicatat":"2026-11-29T02:33:46.287001Z","nomor_dokumen":null,"tanggal_dokumen":null}');
INSERT INTO riwayat VALUES(423,3,'2026-11-29T02:33:46Z','realisasi','[2]','tambah',NULL,'{"id":2,"kegiatan":2,"kabupaten":"33.03","sumber_dana":"apbd-kabupaten","tanggal":"2025-10-06","jumlah":7500000,"nomor_bukti":null,"catatan":null,"uid":"23dca743-9242-48a7-a446-43acfe834f29","dicatat":"2026-11-29T02:33:46.287002Z"}');
INSERT INTO riwayat VALUES(424,3,'2026-11-29T02:33:46Z','realisasi','[3]','tambah',NULL,'{"id":3,"kegiatan":2,"kabupaten":"33.03","sumber_dana":"bok","tanggal":"2025-10-06","jumlah":2000000,"nomor_bukti":null,"catatan":null,"uid":"ff4edaeb-58d3-4bdb-bd87-71c7d766a4f5","dicatat":"2026-11-29T02:33:46.287003Z"}');
INSERT INTO riwayat VALUES(425,4,'2026-11-29T02:33:46Z','perkembangan','[3]','tambah',NULL,'{"id":3,"kegiatan":2,"tanggal":"2025-10-20","status":"selesai","fisik_persen":null,"hasil":null,"kendala":"Hujan deras","tindak_lanjut":"Pindah ke pendapa","uid":"a398e75b-ae93-495a-b1d0-413084fe35f4","dicatat":"2026-11-29T02:33:46.426281Z"}');
INSERT INTO riwayat VALUES(426,5,'2026-11-29T02:33:46Z','kegiatan','[3]','tambah',NULL,'{"id":3,"kabupaten":"33.03","nama":"Bimbingan disabilitas","uraian":null,"fokus":"disabilitas","pelaksana":"dinsos","jenis":"kolaborasi","program":"Puspaga","tanggal_mulai":"2025-12-01","tanggal_selesai":"2025-12-31","seluruh_kabupaten":0,"sub_kegiatan":null,"penerima_manfaat":null,"uid":"485b1c72-ddae-4d8d-8d89-094f26c67f00","lanjutan_dari":null}');
INSERT INTO riwayat VALUES(427,5,'2026-11-29T02:33:46Z','jadwal','[1]','tambah',NULL,'{"id":1,"kegiatan":3,"tanggal":"","mulai":"2025-12","selesai":"2025-12","belum_ditentukan":0,"alasan":null,"uid":"ff219c44-4990-5c5e-96d3-9fb80ec8b725","dicatat":""}');
INSERT INTO riwayat VALUES(428,5,'2026-11-29T02:33:46Z','kegiatan_lokasi','[4]','tambah',NULL,'{"id":4,"kegiatan":3,"kecamatan":"33.03.04","desa":null}');
INSERT INTO riwayat VALUES(429,6,'2026-11-29T02:33:46Z','kegiatan','[4]','tambah',NULL,'{"id":4,"kabupaten":"33.03","nama":"Rapat koordinasi","uraian":null,"fokus":"rppa","pelaksana":"dinsos","jenis":"baru","program":null,"tanggal_mulai":"2025-11-03","tanggal_selesai":null,"seluruh_kabupaten":1,"sub_kegiatan":null,"penerima_manfaat":null,"uid":"3377bed6-bfb1-4aaf-b229-ca81a31d3338","lanjutan_dari":null}');
INSERT INTO riwayat VALUES(430,6,'2026-11-29T02:33:46Z','perkembangan','[4]','tambah',NULL,'{"id":4,"kegiatan":4,"tanggal":"2025-11-03","status":"berjalan","fisik_persen":null,"hasil":null,"kendala":null,"tindak_lanjut":null,"uid":"c1cc8b6f-be88-4e1e-9e28-998fa0fe0638","dicatat":"2026-11-29T02:33:46.706573Z"}');
INSERT INTO riwayat VALUES(431,7,'2026-11-29T02:33:46Z','formulir','[1]','tambah',NULL,'{"id":1,"kabupaten":"33.03","pelaksana":"dinsos","kecamatan":null,"fokus":null,"periode":"2025","tanggal":"2025-11-20","uid":"d30ff1ec-26b3-490e-998e-f39b13750149"}');
CREATE TABLE dasar_hukum_dokumen (
    kabupaten TEXT NOT NULL,
    dasar_hukum TEXT NOT NULL,
    dokumen TEXT NOT NULL
        CHECK (dokumen IN ('sk-lokasi', 'sk-tim-pembina', 'sk-tim-kecamatan', 'sk-camat-rppa')),
    PRIMARY KEY (kabupaten, dasar_hukum, dokumen),
    FOREIGN KEY (kabupaten, dasar_hukum) REFERENCES dasar_hukum (kabupaten, kode)
) STRICT
;
INSERT INTO dasar_hukum_dokumen VALUES('33.03','sk-bupati-2025','sk-lokasi');
INSERT INTO dasar_hukum_dokumen VALUES('33.03','sk-bupati-2025','sk-tim-pembina');
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
INSERT INTO formulir VALUES(1,'33.03','dinsos',NULL,NULL,'2025','2025-11-20','d30ff1ec-26b3-490e-998e-f39b13750149');
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
INSERT INTO isian VALUES(1,'d30ff1ec-26b3-490e-998e-f39b13750149','9b3ac81b-961f-46a9-a388-aab9e9103739',NULL,NULL,NULL,'{"tahun":2025,"nama":"Posyandu lansia","fokus":"lansia","lokasi":"33.03.03.2007","pelaksana":"dinsos","mitra":"","jenis":"baru","program":null,"tanggal_mulai":"2025-10-01","tanggal_selesai":"2025-11-30","status":"berjalan","kendala":null,"tindak_lanjut":null,"sumber_dana_1":"apbd-kabupaten","pagu_1":15000000,"realisasi_1":5000000,"sumber_dana_2":null,"pagu_2":null,"realisasi_2":null,"jumlah":32,"laki_laki":12,"perempuan":20,"disabilitas":null,"lansia":null,"anak":null,"pemuda":null}');
INSERT INTO isian VALUES(2,'d30ff1ec-26b3-490e-998e-f39b13750149','ceb57af1-6d7f-4069-a7d3-7e1d71d3347c',NULL,NULL,NULL,'{"tahun":2025,"nama":"Senam lansia bersama","fokus":"lansia","lokasi":"33.03.02;33.03.03","pelaksana":"dinsos","mitra":"kadin;koni","jenis":"baru","program":null,"tanggal_mulai":"2025-10-06","tanggal_selesai":"2025-10-07","status":"selesai","kendala":"Hujan deras","tindak_lanjut":"Pindah ke pendapa","sumber_dana_1":"apbd-kabupaten","pagu_1":8000000,"realisasi_1":7500000,"sumber_dana_2":"bok","pagu_2":2000000,"realisasi_2":2000000,"jumlah":100,"laki_laki":30,"perempuan":70,"disabilitas":null,"lansia":90,"anak":null,"pemuda":null}');
INSERT INTO isian VALUES(3,'d30ff1ec-26b3-490e-998e-f39b13750149','485b1c72-ddae-4d8d-8d89-094f26c67f00',NULL,NULL,NULL,'{"tahun":2025,"nama":"Bimbingan disabilitas","fokus":"disabilitas","lokasi":"33.03.04","pelaksana":"dinsos","mitra":"","jenis":"kolaborasi","program":"Puspaga","tanggal_mulai":"2025-12","tanggal_selesai":"2025-12","status":null,"kendala":null,"tindak_lanjut":null,"sumber_dana_1":null,"pagu_1":null,"realisasi_1":null,"sumber_dana_2":null,"pagu_2":null,"realisasi_2":null,"jumlah":null,"laki_laki":null,"perempuan":null,"disabilitas":null,"lansia":null,"anak":null,"pemuda":null}');
INSERT INTO isian VALUES(4,'d30ff1ec-26b3-490e-998e-f39b13750149','3377bed6-bfb1-4aaf-b229-ca81a31d3338',NULL,NULL,NULL,'{"tahun":2025,"nama":"Rapat koordinasi","fokus":"rppa","lokasi":"","pelaksana":"dinsos","mitra":"","jenis":"baru","program":null,"tanggal_mulai":"2025-11-03","tanggal_selesai":null,"status":"berjalan","kendala":null,"tindak_lanjut":null,"sumber_dana_1":null,"pagu_1":null,"realisasi_1":null,"sumber_dana_2":null,"pagu_2":null,"realisasi_2":null,"jumlah":null,"laki_laki":null,"perempuan":null,"disabilitas":null,"lansia":null,"anak":null,"pemuda":null}');
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
CREATE TABLE gabungan (
    operasi INTEGER NOT NULL REFERENCES operasi (id),
    tabel TEXT NOT NULL,
    kunci TEXT NOT NULL,
    waktu TEXT NOT NULL,
    asal TEXT NOT NULL,
    PRIMARY KEY (operasi, tabel, kunci)
) STRICT
;
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
INSERT INTO jadwal VALUES(1,3,'','2025-12','2025-12',0,NULL,'ff219c44-4990-5c5e-96d3-9fb80ec8b725','');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('operasi',7);
INSERT INTO sqlite_sequence VALUES('riwayat',431);
INSERT INTO sqlite_sequence VALUES('pilot',4);
INSERT INTO sqlite_sequence VALUES('penugasan',16);
INSERT INTO sqlite_sequence VALUES('kegiatan',4);
INSERT INTO sqlite_sequence VALUES('pelaksanaan',2);
INSERT INTO sqlite_sequence VALUES('perkembangan',4);
INSERT INTO sqlite_sequence VALUES('anggaran',3);
INSERT INTO sqlite_sequence VALUES('realisasi',3);
INSERT INTO sqlite_sequence VALUES('jadwal',1);
INSERT INTO sqlite_sequence VALUES('formulir',1);
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
CREATE TRIGGER riwayat_fokus_tambah AFTER INSERT ON fokus BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'fokus', json_array(NEW."kabupaten", NEW."kode"), 'tambah', NULL, json_object('kabupaten', NEW."kabupaten", 'kode', NEW."kode", 'nama', NEW."nama", 'urutan', NEW."urutan", 'pilar', NEW."pilar", 'uraian', NEW."uraian", 'sumber', NEW."sumber", 'sumber_pilar', NEW."sumber_pilar", 'uid', NEW."uid", 'terlindung', NEW."terlindung")); END;
CREATE TRIGGER riwayat_fokus_ubah AFTER UPDATE ON fokus WHEN OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."kode" IS NOT NEW."kode" OR OLD."nama" IS NOT NEW."nama" OR OLD."urutan" IS NOT NEW."urutan" OR OLD."pilar" IS NOT NEW."pilar" OR OLD."uraian" IS NOT NEW."uraian" OR OLD."sumber" IS NOT NEW."sumber" OR OLD."sumber_pilar" IS NOT NEW."sumber_pilar" OR OLD."uid" IS NOT NEW."uid" OR OLD."terlindung" IS NOT NEW."terlindung" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'fokus', json_array(OLD."kabupaten", OLD."kode"), 'ubah', json_object('kabupaten', OLD."kabupaten", 'kode', OLD."kode", 'nama', OLD."nama", 'urutan', OLD."urutan", 'pilar', OLD."pilar", 'uraian', OLD."uraian", 'sumber', OLD."sumber", 'sumber_pilar', OLD."sumber_pilar", 'uid', OLD."uid", 'terlindung', OLD."terlindung"), json_object('kabupaten', NEW."kabupaten", 'kode', NEW."kode", 'nama', NEW."nama", 'urutan', NEW."urutan", 'pilar', NEW."pilar", 'uraian', NEW."uraian", 'sumber', NEW."sumber", 'sumber_pilar', NEW."sumber_pilar", 'uid', NEW."uid", 'terlindung', NEW."terlindung")); END;
CREATE TRIGGER riwayat_fokus_hapus AFTER DELETE ON fokus BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'fokus', json_array(OLD."kabupaten", OLD."kode"), 'hapus', json_object('kabupaten', OLD."kabupaten", 'kode', OLD."kode", 'nama', OLD."nama", 'urutan', OLD."urutan", 'pilar', OLD."pilar", 'uraian', OLD."uraian", 'sumber', OLD."sumber", 'sumber_pilar', OLD."sumber_pilar", 'uid', OLD."uid", 'terlindung', OLD."terlindung"), NULL); END;
CREATE TRIGGER riwayat_fokus_alias_tambah AFTER INSERT ON fokus_alias BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'fokus_alias', json_array(NEW."kabupaten", NEW."fokus", NEW."alias"), 'tambah', NULL, json_object('kabupaten', NEW."kabupaten", 'fokus', NEW."fokus", 'alias', NEW."alias")); END;
CREATE TRIGGER riwayat_fokus_alias_ubah AFTER UPDATE ON fokus_alias WHEN OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."fokus" IS NOT NEW."fokus" OR OLD."alias" IS NOT NEW."alias" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'fokus_alias', json_array(OLD."kabupaten", OLD."fokus", OLD."alias"), 'ubah', json_object('kabupaten', OLD."kabupaten", 'fokus', OLD."fokus", 'alias', OLD."alias"), json_object('kabupaten', NEW."kabupaten", 'fokus', NEW."fokus", 'alias', NEW."alias")); END;
CREATE TRIGGER riwayat_fokus_alias_hapus AFTER DELETE ON fokus_alias BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'fokus_alias', json_array(OLD."kabupaten", OLD."fokus", OLD."alias"), 'hapus', json_object('kabupaten', OLD."kabupaten", 'fokus', OLD."fokus", 'alias', OLD."alias"), NULL); END;
CREATE TRIGGER riwayat_formulir_tambah AFTER INSERT ON formulir BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'formulir', json_array(NEW."id"), 'tambah', NULL, json_object('id', NEW."id", 'kabupaten', NEW."kabupaten", 'pelaksana', NEW."pelaksana", 'kecamatan', NEW."kecamatan", 'fokus', NEW."fokus", 'periode', NEW."periode", 'tanggal', NEW."tanggal", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_formulir_ubah AFTER UPDATE ON formulir WHEN OLD."id" IS NOT NEW."id" OR OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."pelaksana" IS NOT NEW."pelaksana" OR OLD."kecamatan" IS NOT NEW."kecamatan" OR OLD."fokus" IS NOT NEW."fokus" OR OLD."periode" IS NOT NEW."periode" OR OLD."tanggal" IS NOT NEW."tanggal" OR OLD."uid" IS NOT NEW."uid" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'formulir', json_array(OLD."id"), 'ubah', json_object('id', OLD."id", 'kabupaten', OLD."kabupaten", 'pelaksana', OLD."pelaksana", 'kecamatan', OLD."kecamatan", 'fokus', OLD."fokus", 'periode', OLD."periode", 'tanggal', OLD."tanggal", 'uid', OLD."uid"), json_object('id', NEW."id", 'kabupaten', NEW."kabupaten", 'pelaksana', NEW."pelaksana", 'kecamatan', NEW."kecamatan", 'fokus', NEW."fokus", 'periode', NEW."periode", 'tanggal', NEW."tanggal", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_formulir_hapus AFTER DELETE ON formulir BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'formulir', json_array(OLD."id"), 'hapus', json_object('id', OLD."id", 'kabupaten', OLD."kabupaten", 'pelaksana', OLD."pelaksana", 'kecamatan', OLD."kecamatan", 'fokus', OLD."fokus", 'periode', OLD."periode", 'tanggal', OLD."tanggal", 'uid', OLD."uid"), NULL); END;
CREATE TRIGGER riwayat_impor_tambah AFTER INSERT ON impor BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'impor', json_array(NEW."id"), 'tambah', NULL, json_object('id', NEW."id", 'kabupaten', NEW."kabupaten", 'tanggal', NEW."tanggal", 'nama_berkas', NEW."nama_berkas", 'sha256', NEW."sha256", 'ukuran', NEW."ukuran", 'formulir', NEW."formulir", 'nihil', NEW."nihil", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_impor_ubah AFTER UPDATE ON impor WHEN OLD."id" IS NOT NEW."id" OR OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."tanggal" IS NOT NEW."tanggal" OR OLD."nama_berkas" IS NOT NEW."nama_berkas" OR OLD."sha256" IS NOT NEW."sha256" OR OLD."ukuran" IS NOT NEW."ukuran" OR OLD."formulir" IS NOT NEW."formulir" OR OLD."nihil" IS NOT NEW."nihil" OR OLD."uid" IS NOT NEW."uid" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'impor', json_array(OLD."id"), 'ubah', json_object('id', OLD."id", 'kabupaten', OLD."kabupaten", 'tanggal', OLD."tanggal", 'nama_berkas', OLD."nama_berkas", 'sha256', OLD."sha256", 'ukuran', OLD."ukuran", 'formulir', OLD."formulir", 'nihil', OLD."nihil", 'uid', OLD."uid"), json_object('id', NEW."id", 'kabupaten', NEW."kabupaten", 'tanggal', NEW."tanggal", 'nama_berkas', NEW."nama_berkas", 'sha256', NEW."sha256", 'ukuran', NEW."ukuran", 'formulir', NEW."formulir", 'nihil', NEW."nihil", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_impor_hapus AFTER DELETE ON impor BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'impor', json_array(OLD."id"), 'hapus', json_object('id', OLD."id", 'kabupaten', OLD."kabupaten", 'tanggal', OLD."tanggal", 'nama_berkas', OLD."nama_berkas", 'sha256', OLD."sha256", 'ukuran', OLD."ukuran", 'formulir', OLD."formulir", 'nihil', OLD."nihil", 'uid', OLD."uid"), NULL); END;
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
CREATE TRIGGER riwayat_tindak_lanjut_tambah AFTER INSERT ON tindak_lanjut BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'tindak_lanjut', json_array(NEW."id"), 'tambah', NULL, json_object('id', NEW."id", 'kabupaten', NEW."kabupaten", 'agenda', NEW."agenda", 'uraian', NEW."uraian", 'lembaga', NEW."lembaga", 'batas', NEW."batas", 'tanggal_selesai', NEW."tanggal_selesai", 'hasil', NEW."hasil", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_tindak_lanjut_ubah AFTER UPDATE ON tindak_lanjut WHEN OLD."id" IS NOT NEW."id" OR OLD."kabupaten" IS NOT NEW."kabupaten" OR OLD."agenda" IS NOT NEW."agenda" OR OLD."uraian" IS NOT NEW."uraian" OR OLD."lembaga" IS NOT NEW."lembaga" OR OLD."batas" IS NOT NEW."batas" OR OLD."tanggal_selesai" IS NOT NEW."tanggal_selesai" OR OLD."hasil" IS NOT NEW."hasil" OR OLD."uid" IS NOT NEW."uid" BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'tindak_lanjut', json_array(OLD."id"), 'ubah', json_object('id', OLD."id", 'kabupaten', OLD."kabupaten", 'agenda', OLD."agenda", 'uraian', OLD."uraian", 'lembaga', OLD."lembaga", 'batas', OLD."batas", 'tanggal_selesai', OLD."tanggal_selesai", 'hasil', OLD."hasil", 'uid', OLD."uid"), json_object('id', NEW."id", 'kabupaten', NEW."kabupaten", 'agenda', NEW."agenda", 'uraian', NEW."uraian", 'lembaga', NEW."lembaga", 'batas', NEW."batas", 'tanggal_selesai', NEW."tanggal_selesai", 'hasil', NEW."hasil", 'uid', NEW."uid")); END;
CREATE TRIGGER riwayat_tindak_lanjut_hapus AFTER DELETE ON tindak_lanjut BEGIN INSERT INTO riwayat (operasi, waktu, tabel, kunci, aksi, sebelum, sesudah) VALUES ((SELECT operasi FROM operasi_berjalan), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'tindak_lanjut', json_array(OLD."id"), 'hapus', json_object('id', OLD."id", 'kabupaten', OLD."kabupaten", 'agenda', OLD."agenda", 'uraian', OLD."uraian", 'lembaga', OLD."lembaga", 'batas', OLD."batas", 'tanggal_selesai', OLD."tanggal_selesai", 'hasil', OLD."hasil", 'uid', OLD."uid"), NULL); END;
COMMIT;
