"""The table of evidence."""

from berdaya_cli.domain.kegiatan.bukti import Bukti
from berdaya_cli.storage.copies import copy_name
from berdaya_cli.storage.table import Table


class BuktiTable(Table):
    """What shows that a kegiatan took place, and where it is kept."""

    def add(self, kegiatan: int, row: Bukti) -> int:
        """Add evidence and give its number."""
        copy = row.salinan
        return self._insert_dated(
            "bukti",
            kegiatan=kegiatan,
            tanggal=row.tanggal,
            jenis=row.jenis,
            keterangan=row.keterangan,
            nama_berkas=copy.nama_berkas if copy else None,
            sha256=copy.sha256 if copy else None,
            ukuran=copy.ukuran if copy else None,
            tautan=row.tautan,
            tempat=row.tempat,
        )

    SAME = """
        SELECT id FROM bukti
         WHERE kegiatan = :kegiatan
           AND (sha256 = :sha256 OR tautan = :tautan
                OR (tempat = :tempat AND jenis = :jenis
                    AND ifnull(keterangan, '') = ifnull(:keterangan, '')))
         ORDER BY id
         LIMIT 1
    """

    def same(self, kegiatan: int, row: Bukti) -> int | None:
        """Return the number of the same file, link or paper of a kegiatan, if it is there."""
        found = self._row(
            self.SAME,
            kegiatan=kegiatan,
            sha256=row.salinan.sha256 if row.salinan else None,
            tautan=row.tautan,
            tempat=row.tempat,
            jenis=row.jenis,
            keterangan=row.keterangan,
        )
        return found["id"] if found else None

    ONLY_COPY = """
        SELECT b.sha256, b.nama_berkas FROM bukti AS b
         WHERE b.kegiatan = :kegiatan AND b.id = :id AND b.sha256 IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM bukti WHERE sha256 = b.sha256 AND id <> b.id)
    """

    def only_copy(self, kegiatan: int, number: int) -> str | None:
        """Return the name of a copied file that no other row names."""
        row = self._row(self.ONLY_COPY, kegiatan=kegiatan, id=number)
        return copy_name(row["sha256"], row["nama_berkas"]) if row else None

    KNOWN = """
        SELECT EXISTS (SELECT 1 FROM pelaksanaan
                        WHERE kegiatan = :kegiatan AND jumlah IS NOT NULL) AS peserta,
               EXISTS (SELECT 1 FROM bukti WHERE kegiatan = :kegiatan) AS bukti
    """

    def known(self, kegiatan: int) -> tuple[bool, bool]:
        """Return whether people and evidence of a kegiatan are known."""
        row = next(self._rows(self.KNOWN, kegiatan=kegiatan))
        return bool(row["peserta"]), bool(row["bukti"])

    NOT_ON_PAPER_OF_FOKUS = """
        SELECT b.kegiatan, b.id FROM bukti AS b
          JOIN kegiatan AS k ON k.id = b.kegiatan
         WHERE k.kabupaten = :kabupaten AND k.fokus = :fokus AND b.tempat IS NULL
         ORDER BY b.kegiatan, b.id
    """

    def not_on_paper_of_fokus(self, kabupaten: str, fokus: str) -> tuple[tuple[int, int], ...]:
        """Return kegiatan and number of a fokus' evidence that is copied or linked."""
        rows = self._rows(self.NOT_ON_PAPER_OF_FOKUS, kabupaten=kabupaten, fokus=fokus)
        return tuple((row["kegiatan"], row["id"]) for row in rows)

    NOT_ON_PAPER = """
        SELECT id FROM bukti WHERE kegiatan = :kegiatan AND tempat IS NULL ORDER BY id
    """

    def not_on_paper(self, kegiatan: int) -> tuple[int, ...]:
        """Return the numbers of the evidence that is copied or linked."""
        return tuple(row["id"] for row in self._rows(self.NOT_ON_PAPER, kegiatan=kegiatan))
