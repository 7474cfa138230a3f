"""The table of legal bases."""

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from berdaya_cli.domain.lookup import normal
from berdaya_cli.domain.reference.dasar_hukum import jenis_in
from berdaya_cli.domain.reference.dokumen import OF_THE_REGENCY, Dokumen, is_called
from berdaya_cli.domain.tabel import Kolom, Tabel
from berdaya_cli.language import N_
from berdaya_cli.storage.table import Table

if TYPE_CHECKING:  # a listing needs nothing of a report
    from berdaya_cli.domain.reference.dasar_hukum import DasarHukumLaporan


@dataclass(frozen=True, slots=True)
class DasarHukumMungkin:
    """A legal basis that may be a document of a kecamatan; ``nama`` with what it is about."""

    kode: str
    nama: str
    kecamatan: str | None
    penetapan: int


class DasarHukumTable(Table):
    """Decrees, circulars and letters."""

    MATCH = "SELECT kode, nama, nomor FROM dasar_hukum WHERE kabupaten = :kabupaten ORDER BY kode"

    def match(self, text: str, kabupaten: str) -> str | None:
        """Return the code of the legal basis that a text names by code, name or number."""
        wanted = normal(text)
        for row in self._rows(self.MATCH, kabupaten=kabupaten):
            if wanted in {normal(value) for value in row.values() if value}:
                return str(row["kode"])
        return None

    DOCUMENTS_OF_PILOTS = """
        SELECT p.kecamatan, d.dokumen
          FROM pilot_hari AS p
          JOIN dasar_hukum_dokumen AS d ON d.kabupaten = p.kabupaten
          JOIN dasar_hukum_hari AS h ON h.kabupaten = d.kabupaten AND h.kode = d.dasar_hukum
         WHERE p.kabupaten = :kabupaten AND :hari BETWEEN p.hari_mulai AND p.hari_sampai
           AND ifnull(h.hari, '') <= :hari
           AND (h.kecamatan = p.kecamatan
                OR (h.kecamatan IS NULL
                    AND (h.kode = p.dasar_hukum
                         OR d.dokumen IN (SELECT value FROM json_each(:of_the_regency)))))
         UNION
        SELECT p.kecamatan, 'sk-lokasi'
          FROM pilot_hari AS p
          JOIN dasar_hukum_hari AS h ON h.kabupaten = p.kabupaten AND h.kode = p.dasar_hukum
         WHERE p.kabupaten = :kabupaten AND :hari BETWEEN p.hari_mulai AND p.hari_sampai
           AND ifnull(h.hari, '') <= :hari AND h.jenis = 'keputusan'
    """

    def documents_of_pilots(self, kabupaten: str, hari: str) -> set[tuple[str, str]]:
        """Return which documents the pilots of a day have by then: kecamatan and document.

        One about the kecamatan counts, the decree that made it a pilot, and for the documents of
        the regency any that is about no single kecamatan. A decree that made it a pilot is its SK
        Lokasi, whether or not somebody has said so.
        """
        rows = self._rows(
            self.DOCUMENTS_OF_PILOTS,
            kabupaten=kabupaten,
            hari=hari,
            of_the_regency=json.dumps(OF_THE_REGENCY),
        )
        return {(row["kecamatan"], row["dokumen"]) for row in rows}

    CANDIDATES = """
        SELECT h.kode, h.nama || ' ' || ifnull(h.tentang, '') AS nama, h.kecamatan,
               ifnull(h.kode = p.dasar_hukum, 0) AS penetapan
          FROM dasar_hukum AS h
          JOIN kecamatan AS k ON k.kode = :kecamatan AND k.kabupaten = h.kabupaten
          LEFT JOIN pilot_hari AS p
            ON p.kecamatan = k.kode AND :hari BETWEEN p.hari_mulai AND p.hari_sampai
         WHERE ifnull(h.kecamatan, k.kode) = k.kode
         ORDER BY h.kecamatan IS NULL, h.kode
    """

    def which_may_be(self, dokumen: Dokumen, kecamatan: str, hari: str) -> DasarHukumMungkin | None:
        """Return the legal basis of the record that is this document by its name, if one is.

        What made the kecamatan a pilot may be its SK Lokasi.
        """
        for row in self._rows(self.CANDIDATES, kecamatan=kecamatan, hari=hari):
            found = DasarHukumMungkin(**row)
            if (found.penetapan and dokumen == "sk-lokasi") or is_called(dokumen, found.nama):
                return found
        return None

    OF_THE_PROGRAMME = """
        SELECT nama, nomor, tanggal, tentang
          FROM dasar_hukum_hari
         WHERE kabupaten = :kabupaten AND ifnull(hari, '') <= :hari
           AND (kecamatan IS NULL OR kecamatan = :kecamatan)
         ORDER BY hari IS NULL, hari, kode
    """

    def of_the_programme(
        self, kabupaten: str, kecamatan: str | None, hari: str
    ) -> "tuple[DasarHukumLaporan, ...]":
        """Return what there is by a day, about the regency or also about one kecamatan."""
        from berdaya_cli.domain.reference.dasar_hukum import DasarHukumLaporan

        rows = self._rows(
            self.OF_THE_PROGRAMME, kabupaten=kabupaten, kecamatan=kecamatan, hari=hari
        )
        return tuple(DasarHukumLaporan(**row) for row in rows)

    def add(self, kode: str, nama: str, kabupaten: str, sumber: str | None) -> None:
        """Note a legal basis of which only the name is known."""
        self._insert(
            "dasar_hukum",
            kabupaten=kabupaten,
            kode=kode,
            nama=nama,
            jenis=jenis_in(nama),
            sumber=sumber,
            uid=self._new_uid(),
        )

    LIST_COLUMNS = (
        Kolom("kode", N_("Code"), "kode", gives_way=1),
        Kolom("nama", N_("Legal basis")),
        Kolom("jenis", N_("Kind"), only_in_pipes=True),
        Kolom("nomor", N_("Number"), "kode"),
        Kolom("tanggal", N_("Date"), "tanggal"),
        Kolom("tentang", N_("About")),
        Kolom("kecamatan", N_("Kecamatan"), only_in_pipes=True),
        Kolom("dokumen", N_("Counts as"), only_in_pipes=True),
        Kolom("catatan", N_("Note"), only_in_pipes=True),
        Kolom("kabupaten", N_("Regency"), only_in_pipes=True),
        Kolom("sumber", N_("Source"), only_in_pipes=True),
    )
    LIST = """
        SELECT h.kode, h.nama, h.jenis, h.nomor, h.tanggal, h.tentang, h.kecamatan,
               (SELECT group_concat(dokumen, ', ')
                  FROM (SELECT dokumen FROM dasar_hukum_dokumen
                         WHERE kabupaten = h.kabupaten AND dasar_hukum = h.kode
                         ORDER BY dokumen)) AS dokumen,
               h.catatan, h.kabupaten, h.sumber
          FROM dasar_hukum_hari AS h
        {where}
         ORDER BY h.kabupaten, h.hari IS NULL, h.hari, h.kode
    """

    def list(self, kabupaten: str | None) -> Tabel:
        """List the legal bases in the order of their dates, those without one last."""
        filters = {"kabupaten": "h.kabupaten = :kabupaten"}
        statement = self._filtered(self.LIST, filters, {"kabupaten": kabupaten})
        return self._tabel("list-dasar-hukum", self.LIST_COLUMNS, statement, kabupaten=kabupaten)
