"""The dated rows and the history of one activity, as tables."""

from collections.abc import Iterator

from berdaya_cli.domain.tabel import Kolom, Tabel
from berdaya_cli.language import N_
from berdaya_cli.storage.copies import copy_name
from berdaya_cli.storage.kegiatan.sql import IS_OF_KEGIATAN, ROWS_OF_KEGIATAN
from berdaya_cli.storage.table import Table


class KegiatanDetail(Table):
    """Reads all that belongs to one activity."""

    PELAKSANAAN_COLUMNS = (
        Kolom("id", N_("No."), "angka"),
        Kolom("tanggal", N_("Date"), "tanggal"),
        Kolom("lokasi", N_("Where")),
        Kolom("laki_laki", N_("L"), "angka"),
        Kolom("perempuan", N_("P"), "angka"),
        Kolom("jumlah", N_("People"), "angka"),
        Kolom("disabilitas", N_("Disabilitas"), "angka"),
        Kolom("lansia", N_("Lansia"), "angka"),
        Kolom("anak", N_("Anak"), "angka"),
        Kolom("pemuda", N_("Pemuda"), "angka"),
        Kolom("catatan", N_("Note")),
    )
    PELAKSANAAN = """
        SELECT p.id, p.tanggal,
               nullif(ifnull(p.tempat, '')
                      || iif(p.tempat IS NULL OR d.nama IS NULL, '', ', ') || ifnull(d.nama, '')
                      || iif(ifnull(p.tempat, d.nama) IS NULL OR k.nama IS NULL, '', ', ')
                      || ifnull(k.nama, ''), '') AS lokasi,
               p.laki_laki, p.perempuan, p.jumlah, p.disabilitas, p.lansia, p.anak, p.pemuda,
               p.catatan
          FROM pelaksanaan AS p
          LEFT JOIN desa AS d ON d.kode = p.desa
          LEFT JOIN kecamatan AS k ON k.kode = p.kecamatan
         WHERE p.kegiatan = :kegiatan
         ORDER BY p.tanggal, p.dicatat, p.uid
    """

    PERKEMBANGAN_COLUMNS = (
        Kolom("id", N_("No."), "angka"),
        Kolom("tanggal", N_("Date"), "tanggal"),
        Kolom("status", N_("Status"), "kode"),
        Kolom("fisik_persen", N_("Work done"), "persen"),
        Kolom("hasil", N_("Outcome")),
        Kolom("kendala", N_("Trouble")),
        Kolom("tindak_lanjut", N_("Next step")),
    )
    PERKEMBANGAN = """
        SELECT id, tanggal, status, fisik_persen, hasil, kendala, tindak_lanjut
          FROM perkembangan
         WHERE kegiatan = :kegiatan
         ORDER BY tanggal, dicatat, uid
    """

    JADWAL_COLUMNS = (
        Kolom("tanggal", N_("Date"), "tanggal"),
        Kolom("mulai", N_("Start"), "tanggal"),
        Kolom("selesai", N_("End"), "tanggal"),
        Kolom("belum_ditentukan", N_("New time"), "kode"),
        Kolom("alasan", N_("Why")),
    )
    JADWAL = """
        SELECT nullif(tanggal, '') AS tanggal, mulai, selesai,
               iif(belum_ditentukan, 'belum ditentukan', NULL) AS belum_ditentukan, alasan
          FROM jadwal
         WHERE kegiatan = :kegiatan
         ORDER BY tanggal, dicatat, uid
    """

    ANGGARAN_COLUMNS = (
        Kolom("id", N_("No."), "angka"),
        Kolom("tanggal", N_("Date"), "tanggal"),
        Kolom("sumber_dana", N_("Source of money")),
        Kolom("tahun", N_("Budget year"), "kode"),
        Kolom("tahap", N_("Stage")),
        Kolom("jumlah", N_("Pagu"), "rupiah"),
        Kolom("nomor_dokumen", N_("Document")),
        Kolom("tanggal_dokumen", N_("Its date"), "tanggal", only_in_pipes=True),
    )
    ANGGARAN = """
        SELECT a.id, a.tanggal, s.nama AS sumber_dana, CAST(a.tahun AS TEXT) AS tahun, a.tahap,
               a.jumlah, a.nomor_dokumen, a.tanggal_dokumen
          FROM anggaran AS a
          JOIN sumber_dana AS s ON s.kabupaten = a.kabupaten AND s.kode = a.sumber_dana
         WHERE a.kegiatan = :kegiatan
         ORDER BY a.tanggal, a.dicatat, a.uid
    """

    REALISASI_COLUMNS = (
        Kolom("id", N_("No."), "angka"),
        Kolom("tanggal", N_("Date"), "tanggal"),
        Kolom("sumber_dana", N_("Source of money")),
        Kolom("jumlah", N_("Spent"), "rupiah"),
        Kolom("nomor_bukti", N_("Receipt")),
        Kolom("catatan", N_("Note")),
    )
    REALISASI = """
        SELECT r.id, r.tanggal, s.nama AS sumber_dana, r.jumlah, r.nomor_bukti, r.catatan
          FROM realisasi AS r
          JOIN sumber_dana AS s ON s.kabupaten = r.kabupaten AND s.kode = r.sumber_dana
         WHERE r.kegiatan = :kegiatan
         ORDER BY r.tanggal, r.dicatat, r.uid
    """

    BUKTI_COLUMNS = (
        Kolom("id", N_("No."), "angka"),
        Kolom("tanggal", N_("Date"), "tanggal"),
        Kolom("jenis", N_("Kind"), "kode"),
        Kolom("bukti", N_("Evidence")),
        Kolom("keterangan", N_("Description")),
        Kolom("salinan", N_("Copy"), only_in_pipes=True),
        Kolom("ukuran", N_("Bytes"), "angka", only_in_pipes=True),
        Kolom("tautan", N_("Link"), only_in_pipes=True),
        Kolom("tempat", N_("Kept at"), only_in_pipes=True),
    )
    BUKTI = """
        SELECT id, tanggal, jenis, coalesce(nama_berkas, tautan, tempat) AS bukti, keterangan,
               sha256, nama_berkas, ukuran, tautan, tempat
          FROM bukti
         WHERE kegiatan = :kegiatan
         ORDER BY tanggal, dicatat, uid
    """

    def bukti(self, kegiatan: int) -> Tabel:
        """Return the evidence, each copied file by its name in the folder of copies."""
        names = [column.nama for column in self.BUKTI_COLUMNS]
        rows = []
        for row in self._rows(self.BUKTI, kegiatan=kegiatan):
            sha, nama = row.pop("sha256"), row.pop("nama_berkas")
            row["salinan"] = copy_name(sha, nama) if sha else None
            rows.append(tuple(row[name] for name in names))
        return Tabel("bukti", self.BUKTI_COLUMNS, rows)

    ASAL_COLUMNS = (
        Kolom("tanggal", N_("Date"), "tanggal"),
        Kolom("nama_berkas", N_("File")),
        Kolom("lembar", N_("Sheet")),
        Kolom("baris", N_("Row"), "angka"),
        Kolom("salinan", N_("Copy"), only_in_pipes=True),
    )
    ASAL = """
        SELECT i.tanggal, i.nama_berkas, nullif(s.lembar, '') AS lembar, s.baris,
               i.sha256 AS salinan
          FROM kegiatan AS k
          JOIN isian AS s ON s.kegiatan = k.uid
          JOIN impor AS i ON i.id = s.impor
         WHERE k.id = :kegiatan
         ORDER BY s.id
    """

    RIWAYAT_COLUMNS = (
        Kolom("operasi", N_("Operation"), "angka"),
        Kolom("waktu", N_("When"), "kode"),
        Kolom("perintah", N_("Command"), "kode"),
        Kolom("petugas", N_("By")),
        Kolom("tabel", N_("Table"), "kode"),
        Kolom("aksi", N_("What")),
    )
    RIWAYAT = f"""
        WITH milik AS ({ROWS_OF_KEGIATAN})
        SELECT r.operasi, ifnull(o.waktu, r.waktu) AS waktu, o.perintah, o.petugas, r.tabel, r.aksi
          FROM milik AS m
          JOIN riwayat AS r ON r.tabel = m.tabel AND r.kunci = m.kunci
          LEFT JOIN operasi AS o ON o.id = r.operasi
         WHERE {IS_OF_KEGIATAN}
         ORDER BY r.id
    """

    def tables(self, kegiatan: int) -> Iterator[Tabel]:
        """Return each kind of dated row, and the history, in the order of a report."""
        for nama, columns, statement in (
            ("jadwal", self.JADWAL_COLUMNS, self.JADWAL),
            ("pelaksanaan", self.PELAKSANAAN_COLUMNS, self.PELAKSANAAN),
            ("perkembangan", self.PERKEMBANGAN_COLUMNS, self.PERKEMBANGAN),
            ("anggaran", self.ANGGARAN_COLUMNS, self.ANGGARAN),
            ("realisasi", self.REALISASI_COLUMNS, self.REALISASI),
        ):
            yield self._of(nama, columns, statement, kegiatan)
        yield self.bukti(kegiatan)
        yield self._of("asal", self.ASAL_COLUMNS, self.ASAL, kegiatan)
        yield self._of("riwayat", self.RIWAYAT_COLUMNS, self.RIWAYAT, kegiatan)

    def _of(self, nama: str, columns: tuple[Kolom, ...], statement: str, kegiatan: int) -> Tabel:
        return Tabel(
            nama, columns, self._conn.execute(statement, {"kegiatan": kegiatan}).fetchall()
        )
